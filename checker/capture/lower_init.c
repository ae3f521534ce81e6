/*
 * Initialisers. libclang shows lists as they are written: braces may be left out around nested
 * aggregates, designators may go anywhere, and what is not named is zero. An aggregate becomes
 * ZERO of the whole object followed by one STORE for each thing that is written.
 */
#include "capture/lower_internal.h"

#include <string.h>

/* What a pair of braces holds, taken one by one. */
struct list {
    struct cursors items;
    uint32_t next;
};

/* The object being initialised. */
struct object {
    uint32_t stores;
    bool is_outermost; /* nothing was entered yet */
    bool cut;          /* more than LOWER_STORES: the rest was given up */
};

static void fill(struct lower *l, struct object *object, facts_id place, CXType type,
                 struct list *list, uint64_t index, bool braced);

static bool more(const struct list *list)
{
    return list->next < list->items.count;
}

/* `.a = x`, `[1] = x`, `[1 ... 3].b = x`: libclang has no kind for it, but only these are void. */
static bool is_designated(CXCursor item)
{
    return clang_getCursorKind(item) == CXCursor_UnexposedExpr &&
           clang_getCursorType(item).kind == CXType_Void;
}

static bool is_array(CXType type)
{
    return type.kind == CXType_ConstantArray || type.kind == CXType_IncompleteArray ||
           type.kind == CXType_VariableArray;
}

static void store(struct lower *l, struct object *object, facts_id place, facts_id value,
                  facts_id loc)
{
    if (object->stores == LOWER_STORES) {
        if (!object->cut)
            lower_emit_unknown(l, loc);
        object->cut = true;
        return;
    }
    object->stores++;
    lower_store(l, place, value, loc);
}

static CXCursor string_in(CXCursor item)
{
    item = lower_strip(item, true);
    if (clang_getCursorKind(item) == CXCursor_InitListExpr) {
        CXCursor inner = lower_strip(lower_child(item), true);
        if (clang_getCursorKind(inner) == CXCursor_StringLiteral)
            item = inner;
    }
    return clang_getCursorKind(item) == CXCursor_StringLiteral ? item : clang_getNullCursor();
}

static bool is_integer(struct lower *l, CXType type)
{
    uint32_t kind = lower_type_at(l, lower_type(l, type)).kind;
    return kind == FACTS_TYPE_INT || kind == FACTS_TYPE_UINT;
}

/* Initialises one object from the item it stands before, or, being an aggregate without braces of
 * its own, from as many as it takes. */
static void fill_one(struct lower *l, struct object *object, facts_id place, CXType type,
                     struct list *list)
{
    type = clang_getCanonicalType(type);
    CXCursor item = list->items.items[list->next], string;
    facts_id facts_type = lower_type(l, type), loc = lower_loc_of(l, item);
    if (object->cut) {
        list->next++;
        return;
    }
    bool is_list = clang_getCursorKind(item) == CXCursor_InitListExpr;
    if (!is_list && lower_is_object(l, item) && type.kind == CXType_Record &&
        lower_type_at(l, lower_type_of(l, item)).record == lower_type_at(l, facts_type).record) {
        list->next++;
        if (lower_is_glvalue(l, item)) /* the copy is not shown in a list */
            lower_construct_copy(l, place, lower_place(l, item), type, false, loc);
        else
            lower_construct(l, place, type, item);
        return;
    }
    struct lower_class *class_ = lower_class_of(l, type);
    if (class_ && class_->has_constructor && !object->is_outermost) {
        struct cursors args = {&list->items.items[list->next], 1};
        if (is_list)
            args = lower_children(l, item);
        list->next++;
        lower_construct_from(l, place, type, args.items, args.count, loc);
        return;
    }
    object->is_outermost = false;
    if (l->input->is_cxx && lower_is_reference(type)) {
        list->next++;
        store(l, object, place,
              lower_cast(l, lower_address_of(l, lower_place(l, item)), facts_type), loc);
        return;
    }
    if (is_array(type) && is_integer(l, clang_getArrayElementType(type)) &&
        !lower_is_null(string = string_in(item))) {
        list->next++;
        store(l, object, place, lower_string_literal(l, string, facts_type), loc);
    } else if (!lower_is_aggregate(l, facts_type)) {
        list->next++;
        store(l, object, place, lower_value(l, item), loc);
    } else if (is_list) {
        struct list inner = {lower_children(l, item), 0};
        list->next++;
        fill(l, object, place, type, &inner, 0, true);
    } else if (!is_array(type) && lower_type_at(l, lower_type_of(l, item)).record ==
                                      lower_type_at(l, facts_type).record) {
        list->next++;
        store(l, object, place, lower_value(l, item), loc);
    } else {
        uint32_t before = list->next;
        fill(l, object, place, type, list, 0, false);
        if (list->next == before) { /* an aggregate without members takes nothing */
            lower_emit_unknown(l, loc);
            list->next++;
        }
    }
}

/* Text between two designator indices tells `[1 ... 3]` from `[1][3]`. */
static bool is_range(struct lower *l, CXCursor first, CXCursor second, CXType element)
{
    CXFile file, other;
    unsigned from, to;
    clang_getSpellingLocation(clang_getRangeEnd(clang_getCursorExtent(first)), &file, NULL, NULL,
                              &from);
    clang_getSpellingLocation(clang_getRangeStart(clang_getCursorExtent(second)), &other, NULL,
                              NULL, &to);
    if (file && file == other && from < to) {
        const struct lower_file *entry = lower_file(l, file);
        if (entry->text && to <= entry->size) {
            for (unsigned i = from; i + 3 <= to; i++)
                if (!memcmp(entry->text + i, "...", 3))
                    return true;
            return false;
        }
    }
    return !is_array(clang_getCanonicalType(element));
}

static int64_t index_of(struct lower *l, CXCursor expression)
{
    int64_t n;
    facts_id value;
    return lower_constant(l, expression, &value) && lower_is_int(l, value, &n) && n >= 0 ? n : -1;
}

static bool field_index(const struct cursors *fields, CXCursor field, uint32_t *index)
{
    for (*index = 0; *index < fields->count; ++*index)
        if (clang_equalCursors(fields->items[*index], field))
            return true;
    return false;
}

/* One designated item, from its designator `step` on, in the object `place`. The outermost level
 * returns the position after it; inner levels go on with what follows. */
static bool designate(struct lower *l, struct object *object, facts_id place, CXType type,
                      const struct cursors *steps, uint32_t step, struct list *list,
                      uint64_t *after)
{
    type = clang_getCanonicalType(type);
    CXCursor at = steps->items[step];
    uint32_t values = steps->count - 1, used = 1, field;
    uint64_t first, last;
    CXType inner;
    struct cursors fields = {0};
    if (clang_getCursorKind(at) == CXCursor_MemberRef) {
        fields = lower_fields(l, type);
        if (!field_index(&fields, clang_getCursorReferenced(at), &field))
            return false;
        first = last = field;
        inner = clang_getCursorType(fields.items[field]);
    } else {
        if (!is_array(type))
            return false;
        inner = clang_getArrayElementType(type);
        int64_t low = index_of(l, at), high = low;
        if (step + 1 < values &&
            clang_getCursorKind(steps->items[step + 1]) != CXCursor_MemberRef &&
            is_range(l, at, steps->items[step + 1], inner)) {
            high = index_of(l, steps->items[step + 1]);
            used = 2;
        }
        if (low < 0 || high < low)
            return false;
        first = (uint64_t)low;
        last = (uint64_t)high;
    }
    *after = last + 1;
    for (uint64_t i = first; i <= last && !object->cut; i++) {
        facts_id part = fields.count ? lower_member(l, place, fields.items[i])
                                     : lower_index(l, place, lower_int(l, (int64_t)i, l->type_int),
                                                   lower_type(l, inner));
        if (step + used >= values) {
            struct list value = {{&steps->items[values], 1}, 0};
            fill_one(l, object, part, inner, &value);
        } else {
            uint64_t next;
            if (!designate(l, object, part, inner, steps, step + used, list, &next))
                return false;
            /* What follows without designator goes on in the innermost aggregate. */
            if (i == last)
                fill(l, object, part, inner, list, next, false);
        }
    }
    return true;
}

/* Members from `index` on. Designators are for the innermost braces: without, they end it. */
static void fill(struct lower *l, struct object *object, facts_id place, CXType type,
                 struct list *list, uint64_t index, bool braced)
{
    if (l->fn->depth >= LOWER_DEPTH) {
        lower_emit_unknown(l, FACTS_NONE);
        list->next = list->items.count;
        return;
    }
    l->fn->depth++;
    type = clang_getCanonicalType(type);
    bool array = is_array(type);
    bool is_union = clang_getCursorKind(clang_getTypeDeclaration(type)) == CXCursor_UnionDecl;
    struct cursors fields = {0};
    uint64_t end = UINT64_MAX;
    if (!array) {
        fields = lower_fields(l, type);
        end = is_union && fields.count ? 1 : fields.count;
    } else if (type.kind == CXType_ConstantArray) {
        end = (uint64_t)clang_getArraySize(type);
    }
    CXType element = array ? clang_getArrayElementType(type) : type;
    while (more(list)) {
        CXCursor item = list->items.items[list->next];
        if (is_designated(item)) {
            if (!braced)
                break;
            struct cursors steps = lower_children(l, item);
            list->next++;
            if (steps.count < 2 || !designate(l, object, place, type, &steps, 0, list, &index))
                lower_emit_unknown(l, lower_loc_of(l, item));
            continue;
        }
        if (index >= end) {
            if (!braced)
                break;
            lower_effect(l, item); /* too many: an error, or a union's further values */
            list->next++;
        } else if (array) {
            facts_id part = lower_index(l, place, lower_int(l, (int64_t)index, l->type_int),
                                        lower_type(l, element));
            fill_one(l, object, part, element, list);
        } else {
            CXCursor field = fields.items[index];
            fill_one(l, object, lower_member(l, place, field), clang_getCursorType(field), list);
        }
        index++;
    }
    l->fn->depth--;
}

void lower_initialise(struct lower *l, facts_id place, CXType declared, CXCursor initialiser,
                      facts_id loc)
{
    struct object object = {.is_outermost = true};
    struct list list = {{&initialiser, 1}, 0};
    facts_id type = lower_place_at(l, place).type;
    CXCursor bare = lower_strip(initialiser, false);
    if (clang_getCursorKind(bare) == CXCursor_InitListExpr && lower_is_aggregate(l, type)) {
        struct facts_operation zero = {.kind = FACTS_OPERATION_ZERO,
                                       .loc = loc,
                                       .place = place,
                                       .value = FACTS_NONE,
                                       .symbol = FACTS_NONE};
        initialiser = bare;
        lower_emit(l, &zero, NULL, 0);
        fill_one(l, &object, place, declared, &list);
    } else if (lower_type_at(l, type).kind == FACTS_TYPE_ARRAY) {
        fill_one(l, &object, place, declared, &list);
    } else {
        facts_id value = lower_value(l, initialiser);
        lower_store(l, place, value, loc);
    }
}
