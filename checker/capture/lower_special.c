/*
 * What surrounds the bodies of constructors and destructors, and the functions that the language
 * defines where the source does not. Bases come first, then members in the order of their
 * declaration, whatever order the initialisers are written in; they are destroyed in reverse.
 */
#include "capture/lower_internal.h"

#include <string.h>

static facts_id object_place(struct lower *l, struct lower_class *class_)
{
    return lower_deref(l, lower_load_symbol(l, l->fn->self, l->fn->self_type),
                       lower_type(l, class_->type));
}

static bool same_class(CXType a, CXType b)
{
    return clang_equalCursors(clang_getCanonicalCursor(clang_getTypeDeclaration(a)),
                              clang_getCanonicalCursor(clang_getTypeDeclaration(b))) != 0;
}

static CXCursor field_initialiser(CXCursor field)
{
    CXCursor last = lower_last_child(field);
    CXType type = clang_getCanonicalType(clang_getCursorType(field));
    if (lower_is_null(last) || !clang_isExpression(clang_getCursorKind(last)) ||
        clang_getFieldDeclBitWidth(field) >= 0)
        return clang_getNullCursor();
    if (type.kind == CXType_ConstantArray && clang_getCursorKind(last) != CXCursor_InitListExpr &&
        clang_getCursorKind(last) != CXCursor_StringLiteral)
        return clang_getNullCursor(); /* its dimension */
    return last;
}

static void initialise_field(struct lower *l, facts_id object, CXCursor field, CXCursor value)
{
    CXType type = clang_getCursorType(field);
    facts_id place = lower_member(l, object, field), loc = lower_loc_of(l, value);
    struct frame *frame = lower_full_begin(l, value);
    if (lower_is_reference(type))
        lower_store(l, place,
                    lower_cast(l, lower_address_of(l, lower_place(l, value)), lower_type(l, type)),
                    loc);
    else
        lower_construct(l, place, type, value);
    lower_full_end(l, frame);
}

/* Written initialisers of a constructor, by what they initialise. */
struct initialisers {
    struct cursors parts;
    CXCursor delegated;
};

static CXCursor written_for_field(const struct initialisers *written, CXCursor field)
{
    for (uint32_t i = 0; i + 1 < written->parts.count; i++)
        if (clang_getCursorKind(written->parts.items[i]) == CXCursor_MemberRef &&
            clang_equalCursors(clang_getCursorReferenced(written->parts.items[i]), field))
            return written->parts.items[i + 1];
    return clang_getNullCursor();
}

static CXCursor written_for_class(const struct initialisers *written, CXType type)
{
    for (uint32_t i = 0; i < written->parts.count; i++) {
        CXCursor part = written->parts.items[i];
        if (!clang_isExpression(clang_getCursorKind(part)) ||
            (i && clang_getCursorKind(written->parts.items[i - 1]) == CXCursor_MemberRef))
            continue;
        CXType made = clang_getCanonicalType(clang_getCursorType(part));
        if (made.kind == CXType_Record && same_class(made, type))
            return part;
    }
    return clang_getNullCursor();
}

static void make_members(struct lower *l, struct lower_class *class_,
                         const struct initialisers *written, facts_id loc)
{
    facts_id object = object_place(l, class_);
    if (class_->is_opaque)
        lower_degrade(l, "base class not known");
    for (uint32_t i = 0; i < class_->base_count; i++) {
        CXType type = class_->bases[i].type;
        facts_id place = lower_base_place(l, object, class_->type, type);
        CXCursor value = written_for_class(written, type);
        struct frame *frame = lower_full_begin(l, value);
        if (place == FACTS_NONE)
            lower_degrade(l, "base class not known");
        else if (lower_is_null(value))
            lower_construct_default(l, place, type, loc);
        else
            lower_construct(l, place, type, value);
        lower_full_end(l, frame);
    }
    struct cursors fields = lower_fields(l, class_->type);
    bool is_union = clang_getCursorKind(class_->declaration) == CXCursor_UnionDecl;
    for (uint32_t i = 0; i < fields.count; i++) {
        CXCursor value = written_for_field(written, fields.items[i]);
        if (lower_is_null(value))
            value = field_initialiser(fields.items[i]);
        if (!lower_is_null(value))
            initialise_field(l, object, fields.items[i], value);
        else if (!is_union)
            lower_construct_default(l, lower_member(l, object, fields.items[i]),
                                    clang_getCursorType(fields.items[i]), loc);
    }
    /* Members of anonymous unions and structs are initialised by name. */
    for (uint32_t i = 0; i + 1 < written->parts.count; i++) {
        if (clang_getCursorKind(written->parts.items[i]) != CXCursor_MemberRef)
            continue;
        CXCursor field = clang_getCursorReferenced(written->parts.items[i]);
        bool own = false;
        for (uint32_t f = 0; f < fields.count && !own; f++)
            own = clang_equalCursors(fields.items[f], field) != 0;
        if (!own)
            initialise_field(l, object, field, written->parts.items[i + 1]);
    }
}

void lower_members_first(struct lower *l, CXCursor constructor)
{
    CXType type = clang_getCursorType(clang_getCursorSemanticParent(constructor));
    struct lower_class *class_ = lower_class_of(l, type);
    struct initialisers written = {.parts = lower_children(l, constructor)};
    if (!class_) {
        lower_degrade(l, "class not known");
        return;
    }
    CXCursor whole = written_for_class(&written, class_->type);
    if (!lower_is_null(whole)) { /* delegates */
        struct frame *frame = lower_full_begin(l, whole);
        lower_construct(l, object_place(l, class_), class_->type, whole);
        lower_full_end(l, frame);
        return;
    }
    make_members(l, class_, &written, lower_loc_of(l, constructor));
}

void lower_members_last(struct lower *l, struct lower_class *class_)
{
    facts_id object = object_place(l, class_);
    if (class_->is_opaque)
        lower_degrade(l, "base class not known");
    for (uint32_t i = 0; i < class_->base_count; i++) {
        CXType type = class_->bases[i].type;
        if (lower_destroys(l, type))
            lower_push_object(l, FACTS_NONE, lower_base_place(l, object, class_->type, type), type);
    }
    struct cursors fields = lower_fields(l, class_->type);
    if (clang_getCursorKind(class_->declaration) == CXCursor_UnionDecl)
        return;
    for (uint32_t i = 0; i < fields.count; i++) {
        CXType type = clang_getCursorType(fields.items[i]);
        if (lower_destroys(l, type))
            lower_push_object(l, FACTS_NONE, lower_member(l, object, fields.items[i]), type);
    }
}

/* Member by member, as the language's own copies do. */
static void copy_members(struct lower *l, struct lower_class *class_, facts_id from, bool move,
                         bool assigns, facts_id loc)
{
    facts_id object = object_place(l, class_);
    if (class_->is_opaque)
        lower_degrade(l, "base class not known");
    for (uint32_t i = 0; i < class_->base_count; i++) {
        CXType type = class_->bases[i].type;
        facts_id to = lower_base_place(l, object, class_->type, type);
        facts_id source = lower_base_place(l, from, class_->type, type);
        if (assigns && lower_copies(l, type))
            lower_assign_object(l, to, source, type, move, loc);
        else if (!lower_fields(l, type).count)
            continue;
        else
            lower_construct_copy(l, to, source, type, move, loc);
    }
    struct cursors fields = lower_fields(l, class_->type);
    for (uint32_t i = 0; i < fields.count; i++) {
        CXType type = clang_getCursorType(fields.items[i]);
        facts_id to = lower_member(l, object, fields.items[i]);
        facts_id source = lower_member(l, from, fields.items[i]);
        if (assigns && lower_copies(l, type))
            lower_assign_object(l, to, source, type, move, loc);
        else
            lower_construct_copy(l, to, source, type, move, loc);
    }
}

void lower_special_body(struct lower *l, const struct lower_special *special)
{
    struct lower_class *class_ = special->class_;
    facts_id loc = lower_loc_of(l, class_->declaration);
    facts_id type = lower_type(l, class_->type), from = FACTS_NONE;
    struct initialisers none = {.delegated = clang_getNullCursor()};
    if (special->kind != SPECIAL_CONSTRUCT && special->kind != SPECIAL_DESTROY) {
        facts_id pointer = lower_pointer_to(l, type);
        struct facts_symbol symbol = {.kind = FACTS_SYMBOL_PARAM,
                                      .name = facts_string(l->build, "other"),
                                      .usr = facts_string(l->build, ""),
                                      .type = pointer,
                                      .loc = loc,
                                      .role = FACTS_NONE,
                                      .function = FACTS_NONE};
        bool is_new;
        facts_id other = facts_symbol(l->build, &symbol, &is_new);
        vec_push(&l->fn->params, other);
        from = lower_deref(l, lower_load_symbol(l, other, pointer), type);
    }
    switch (special->kind) {
    case SPECIAL_CONSTRUCT:
        make_members(l, class_, &none, loc);
        break;
    case SPECIAL_COPY:
    case SPECIAL_MOVE:
    case SPECIAL_ASSIGN:
    case SPECIAL_MOVE_ASSIGN:
        copy_members(l, class_, from,
                     special->kind == SPECIAL_MOVE || special->kind == SPECIAL_MOVE_ASSIGN,
                     special->kind == SPECIAL_ASSIGN || special->kind == SPECIAL_MOVE_ASSIGN, loc);
        break;
    case SPECIAL_DESTROY:
        lower_members_last(l, class_);
        break;
    }
}
