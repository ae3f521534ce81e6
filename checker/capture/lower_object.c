/*
 * C++ objects: made straight in the place they are meant for, as the language has it since C++17,
 * and destroyed on the ways out of their scope. An unnamed object lives until the full expression
 * it stands in ends; one in a part that may not be evaluated has a flag that says whether it was.
 *
 * Handing over an object by value, as argument or result, moves its bytes: nothing is destroyed on
 * the way, and who takes it destroys it (for parameters that is Microsoft's ABI).
 */
#include "capture/lower_internal.h"

#include <string.h>

/* An array of at most this many elements is made and destroyed element by element. */
#define UNROLLED 4

facts_id lower_address_of(struct lower *l, facts_id place)
{
    return lower_address(l, place, lower_pointer_to(l, lower_place_at(l, place).type));
}

facts_id lower_unnamed(struct lower *l, const char *name, facts_id type, facts_id loc)
{
    struct facts_symbol symbol = {.kind = FACTS_SYMBOL_LOCAL,
                                  .name = facts_string(l->build, name),
                                  .usr = facts_string(l->build, ""),
                                  .type = type,
                                  .loc = loc,
                                  .role = FACTS_NONE,
                                  .function = FACTS_NONE};
    bool is_new;
    facts_id id = facts_symbol(l->build, &symbol, &is_new);
    vec_push(&l->fn->locals, id);
    return id;
}

struct frame *lower_push_object(struct lower *l, facts_id symbol, facts_id place, CXType type)
{
    struct frame *frame = lower_push(l, FRAME_LOCAL);
    frame->local = symbol;
    if (l->input->is_cxx && lower_destroys(l, type)) {
        frame->destroy = clang_getCanonicalType(type);
        frame->place = place;
    }
    return frame;
}

/* ---- arrays ---- */

struct each {
    facts_id place;
    CXType type;
    facts_id from; /* what is copied; FACTS_NONE */
    bool move, assigns;
    facts_id loc;
};

static void copy_object(struct lower *l, facts_id place, facts_id from, CXType type, bool move,
                        bool assigns, facts_id loc);

static void one(struct lower *l, const struct each *each, facts_id place, facts_id from, bool down)
{
    if (down)
        lower_destroy(l, place, clang_getArrayElementType(each->type), each->loc);
    else if (from != FACTS_NONE)
        copy_object(l, place, from, clang_getArrayElementType(each->type), each->move,
                    each->assigns, each->loc);
    else
        lower_construct_default(l, place, clang_getArrayElementType(each->type), each->loc);
}

static void each_element(struct lower *l, const struct each *each, bool down)
{
    long long count = clang_getArraySize(each->type);
    facts_id element = lower_type(l, clang_getArrayElementType(each->type));
    if (count < 0)
        return;
    if (count <= UNROLLED) {
        for (long long i = 0; i < count; i++) {
            facts_id index = lower_int(l, down ? count - 1 - i : i, l->type_int);
            one(l, each, lower_index(l, each->place, index, element),
                each->from == FACTS_NONE ? FACTS_NONE : lower_index(l, each->from, index, element),
                down);
        }
        return;
    }
    facts_id temp = lower_unnamed(l, "<index>", l->type_int, each->loc);
    facts_id counter = lower_variable(l, temp, l->type_int);
    facts_id head = lower_block(l), body = lower_block(l), after = lower_block(l);
    lower_store(l, counter, lower_int(l, down ? count : 0, l->type_int), each->loc);
    lower_continue_in(l, head);
    facts_id value = lower_load(l, counter, l->type_int);
    lower_branch(l,
                 lower_binary(l, down ? FACTS_OP_GT : FACTS_OP_LT, value,
                              lower_int(l, down ? 0 : count, l->type_int), l->type_int),
                 body, after, each->loc);
    l->fn->block = body;
    facts_id step = lower_int(l, 1, l->type_int);
    if (down)
        lower_store(l, counter, lower_binary(l, FACTS_OP_SUB, value, step, l->type_int), each->loc);
    one(l, each, lower_index(l, each->place, value, element),
        each->from == FACTS_NONE ? FACTS_NONE : lower_index(l, each->from, value, element), down);
    if (!down)
        lower_store(l, counter, lower_binary(l, FACTS_OP_ADD, value, step, l->type_int), each->loc);
    lower_goto_block(l, head, FACTS_NONE);
    l->fn->block = after;
}

static bool is_array(CXType type)
{
    return clang_getArrayElementType(type).kind != CXType_Invalid;
}

/* ---- destroying ---- */

void lower_destroy(struct lower *l, facts_id place, CXType type, facts_id loc)
{
    type = clang_getCanonicalType(type);
    if (!lower_destroys(l, type))
        return;
    if (is_array(type)) {
        struct each each = {place, type, FACTS_NONE, false, false, loc};
        each_element(l, &each, true);
        return;
    }
    struct lower_class *class_ = lower_class_of(l, type);
    bool provided =
        !lower_is_null(class_->destructor) && !clang_CXXMethod_isDefaulted(class_->destructor);
    facts_id symbol =
        provided ? lower_symbol(l, class_->destructor) : lower_special(l, class_, SPECIAL_DESTROY);
    facts_id self = lower_address_of(l, place);
    lower_call_symbol(l, symbol, &self, 1, loc);
}

/* ---- making ---- */

void lower_construct_default(struct lower *l, facts_id place, CXType type, facts_id loc)
{
    type = clang_getCanonicalType(type);
    if (!lower_constructs(l, type))
        return;
    if (is_array(type)) {
        struct each each = {place, type, FACTS_NONE, false, false, loc};
        each_element(l, &each, false);
        return;
    }
    struct lower_class *class_ = lower_class_of(l, type);
    bool provided =
        !lower_is_null(class_->constructor) && !clang_CXXMethod_isDefaulted(class_->constructor);
    if (class_->is_opaque)
        lower_degrade(l, "base class not known");
    struct facts_ids args = {0};
    vec_push(&args.list, lower_address_of(l, place));
    if (provided) {
        CXCursor constructor = class_->constructor;
        facts_id symbol = lower_symbol(l, constructor);
        lower_arguments(l, constructor, clang_getCursorType(constructor), 0, NULL, 0, &args);
        lower_call_symbol(l, symbol, args.list.items, args.list.count, loc);
    } else {
        lower_call_symbol(l, lower_special(l, class_, SPECIAL_CONSTRUCT), args.list.items, 1, loc);
    }
    vec_free(&args.list);
}

struct copy_search {
    bool assigns;
    CXCursor copy_, move_;
};

static enum CXChildVisitResult find_copy(CXCursor child, CXCursor parent, CXClientData data)
{
    struct copy_search *search = data;
    (void)parent;
    if (clang_getCursorKind(child) !=
            (search->assigns ? CXCursor_CXXMethod : CXCursor_Constructor) ||
        clang_CXXMethod_isDeleted(child))
        return CXChildVisit_Continue;
    if (search->assigns ? clang_CXXMethod_isCopyAssignmentOperator(child)
                        : clang_CXXConstructor_isCopyConstructor(child))
        search->copy_ = child;
    else if (search->assigns ? clang_CXXMethod_isMoveAssignmentOperator(child)
                             : clang_CXXConstructor_isMoveConstructor(child))
        search->move_ = child;
    return CXChildVisit_Continue;
}

/* Where no expression says which function copies: the class's own, or the language's. */
static void copy_object(struct lower *l, facts_id place, facts_id from, CXType type, bool move,
                        bool assigns, facts_id loc)
{
    type = clang_getCanonicalType(type);
    if (!lower_copies(l, type)) {
        lower_store(l, place, lower_load(l, from, lower_type(l, clang_getUnqualifiedType(type))),
                    loc);
        return;
    }
    if (is_array(type)) {
        struct each each = {place, type, from, move, assigns, loc};
        each_element(l, &each, false);
        return;
    }
    struct lower_class *class_ = lower_class_of(l, type);
    struct copy_search search = {assigns, clang_getNullCursor(), clang_getNullCursor()};
    lower_visit_functions(l, class_, find_copy, &search);
    CXCursor chosen = move && !lower_is_null(search.move_) ? search.move_ : search.copy_;
    facts_id args[] = {lower_address_of(l, place), lower_address_of(l, from)};
    bool declared = !lower_is_null(chosen) && !clang_CXXMethod_isDefaulted(chosen);
    if (lower_is_null(chosen) && !clang_equalCursors(class_->pattern, class_->declaration)) {
        /* Which the template may define, but nothing in this unit asked for. */
        struct copy_search template = {assigns, clang_getNullCursor(), clang_getNullCursor()};
        clang_visitChildren(class_->pattern, find_copy, &template);
        CXCursor known = move && !lower_is_null(template.move_) ? template.move_ : template.copy_;
        if (!lower_is_null(known) && !clang_CXXMethod_isDefaulted(known)) {
            lower_degrade(l, "copy of an instance of a class template");
            lower_emit_unknown(l, loc);
            return;
        }
    }
    enum special kind = assigns ? move ? SPECIAL_MOVE_ASSIGN : SPECIAL_ASSIGN
                        : move  ? SPECIAL_MOVE
                                : SPECIAL_COPY;
    lower_call_symbol(l, declared ? lower_symbol(l, chosen) : lower_special(l, class_, kind), args,
                      2, loc);
}

void lower_construct_copy(struct lower *l, facts_id place, facts_id from, CXType type, bool move,
                          facts_id loc)
{
    copy_object(l, place, from, type, move, false, loc);
}

void lower_assign_object(struct lower *l, facts_id place, facts_id from, CXType type, bool move,
                         facts_id loc)
{
    copy_object(l, place, from, type, move, true, loc);
}

bool lower_is_object(struct lower *l, CXCursor expression)
{
    return l->input->is_cxx &&
           clang_getCanonicalType(clang_getCursorType(expression)).kind == CXType_Record;
}

static bool same_type(CXCursor a, CXCursor b)
{
    return clang_equalTypes(
               clang_getUnqualifiedType(clang_getCanonicalType(clang_getCursorType(a))),
               clang_getUnqualifiedType(clang_getCanonicalType(clang_getCursorType(b)))) != 0;
}

CXCursor lower_core(CXCursor expression)
{
    for (;;) {
        expression = lower_strip(expression, false);
        CXCursor inner = clang_getNullCursor();
        switch ((int)clang_getCursorKind(expression)) {
        case CXCursor_UnexposedExpr:
            if (!lower_is_implicit(expression, &inner))
                return expression;
            break;
        case CXCursor_CXXFunctionalCastExpr:
        case CXCursor_CStyleCastExpr:
        case CXCursor_CXXStaticCastExpr:
        case CXCursor_CXXConstCastExpr:
            inner = lower_last_child(expression);
            break;
        case CXCursor_CallExpr: /* a copy that is not made has no constructor to show */
            if (!lower_is_null(clang_getCursorReferenced(expression)))
                return expression;
            inner = lower_child(expression);
            break;
        default:
            return expression;
        }
        if (lower_is_null(inner) || !clang_isExpression(clang_getCursorKind(inner)) ||
            !same_type(expression, inner))
            return expression;
        expression = inner;
    }
}

bool lower_is_glvalue(struct lower *l, CXCursor expression)
{
    expression = lower_core(expression);
    CXCursor inner;
    switch ((int)clang_getCursorKind(expression)) {
    case CXCursor_DeclRefExpr:
    case CXCursor_MemberRefExpr:
    case CXCursor_ArraySubscriptExpr:
    case CXCursor_UnaryOperator:
    case CXCursor_CompoundAssignOperator:
    case CXCursor_StringLiteral:
        return true;
    case CXCursor_BinaryOperator: {
        if (clang_getCursorBinaryOperatorKind(expression) != CXBinaryOperator_Comma)
            return true;
        inner = lower_last_child(expression);
        return lower_is_glvalue(l, inner);
    }
    case CXCursor_CallExpr:
        return lower_call_is_reference(l, expression);
    case CXCursor_ConditionalOperator: {
        struct cursors parts = lower_children(l, expression);
        return parts.count == 3 && lower_is_glvalue(l, parts.items[1]) &&
               lower_is_glvalue(l, parts.items[2]);
    }
    case CXCursor_UnexposedExpr: /* to a base */
        if (lower_is_implicit(expression, &inner))
            return lower_is_glvalue(l, inner);
        return lower_is_uuidof(l, expression);
    case CXCursor_CXXStaticCastExpr:
    case CXCursor_CStyleCastExpr:
    case CXCursor_CXXReinterpretCastExpr:
    case CXCursor_CXXConstCastExpr:
        return true; /* to a reference: to an object it would be a call */
    default:
        return false;
    }
}

bool lower_is_uuidof(struct lower *l, CXCursor expression)
{
    size_t size;
    const char *text = lower_text(l, clang_getCursorLocation(expression), &size);
    return text && size >= 8 && !memcmp(text, "__uuidof", 8);
}

facts_id lower_uuidof(struct lower *l, CXCursor expression)
{
    CXCursor named = lower_child(expression);
    CXString spelling = clang_getTypeSpelling(
        clang_getCanonicalType(clang_getCursorType(lower_is_null(named) ? expression : named)));
    facts_id type = lower_type(l, clang_getCursorType(expression));
    struct facts_symbol symbol = {
        .kind = FACTS_SYMBOL_GLOBAL,
        .flags = FACTS_SYMBOL_EXTERNAL | FACTS_SYMBOL_KERNEL,
        .name = facts_string(l->build,
                             arena_printf(&l->scratch, "__uuidof(%s)", clang_getCString(spelling))),
        .type = type,
        .loc = FACTS_NONE,
        .role = FACTS_NONE,
        .function = FACTS_NONE,
    };
    symbol.usr = symbol.name;
    clang_disposeString(spelling);
    bool is_new;
    return lower_variable(l, facts_symbol(l->build, &symbol, &is_new), type);
}

/* The last character of the expression's text; 0 if it is not to be had. */
static char last_character(struct lower *l, CXCursor expression)
{
    size_t size;
    CXSourceRange extent = clang_getCursorExtent(expression);
    CXFile file, other;
    unsigned from, to;
    clang_getSpellingLocation(clang_getRangeStart(extent), &file, NULL, NULL, &from);
    clang_getSpellingLocation(clang_getRangeEnd(extent), &other, NULL, NULL, &to);
    const char *text = lower_text(l, clang_getRangeStart(extent), &size);
    if (!text || file != other || to <= from || to - from > size)
        return 0;
    return text[to - from - 1];
}

bool lower_makes_nothing(struct lower *l, CXCursor expression)
{
    CXCursor constructor = clang_getCursorReferenced(expression);
    if (clang_getCursorKind(expression) != CXCursor_CallExpr ||
        clang_getCursorKind(constructor) != CXCursor_Constructor ||
        !clang_CXXMethod_isDefaulted(constructor) ||
        !clang_CXXConstructor_isDefaultConstructor(constructor))
        return false;
    char last = last_character(l, expression);
    return last != ')' && last != '}' && !lower_constructs(l, clang_getCursorType(expression));
}

void lower_construct_from(struct lower *l, facts_id place, CXType type, const CXCursor *items,
                          uint32_t count, facts_id loc)
{
    struct lower_class *class_ = lower_class_of(l, type);
    CXCursor constructor =
        class_ ? lower_constructor_for(l, class_, items, count) : clang_getNullCursor();
    if (lower_is_null(constructor)) {
        lower_degrade(l, "constructor not found");
        for (uint32_t i = 0; i < count; i++)
            lower_effect(l, items[i]);
        lower_emit_unknown(l, loc);
        return;
    }
    struct facts_ids args = {0};
    facts_id symbol = lower_symbol(l, constructor);
    vec_push(&args.list, lower_address_of(l, place));
    lower_arguments(l, constructor, clang_getCursorType(constructor), 0, items, count, &args);
    lower_call_symbol(l, symbol, args.list.items, args.list.count, loc);
    vec_free(&args.list);
}

static void construct_call(struct lower *l, facts_id place, CXType type, CXCursor call,
                           CXCursor constructor)
{
    struct cursors parts = lower_children(l, call);
    struct lower_class *class_ = lower_class_of(l, lower_element(type));
    facts_id loc = lower_loc_of(l, call);
    uint32_t count = 0;
    for (uint32_t i = 0; i < parts.count; i++)
        if (clang_isExpression(clang_getCursorKind(parts.items[i])))
            parts.items[count++] = parts.items[i];
    bool copy = clang_CXXConstructor_isCopyConstructor(constructor) != 0;
    bool move = clang_CXXConstructor_isMoveConstructor(constructor) != 0;
    if ((copy || move) && count >= 1 && same_type(call, parts.items[0]) &&
        !lower_is_glvalue(l, parts.items[0])) {
        lower_construct(l, place, type, parts.items[0]); /* elided */
        return;
    }
    if (is_array(clang_getCanonicalType(type))) {
        lower_construct_default(l, place, type, loc);
        return;
    }
    if (!class_) {
        lower_degrade(l, "class not known");
        lower_emit_unknown(l, loc);
        return;
    }
    if (class_->is_opaque && clang_CXXMethod_isDefaulted(constructor))
        lower_degrade(l, "base class not known");
    if (clang_CXXMethod_isDefaulted(constructor)) {
        if ((copy || move) && count == 1) {
            facts_id from = lower_place(l, parts.items[0]);
            if (!lower_copies(l, type)) {
                lower_store(l, place,
                            lower_load(l, from, lower_type(l, clang_getUnqualifiedType(type))),
                            loc);
            } else {
                facts_id args[] = {lower_address_of(l, place), lower_address_of(l, from)};
                lower_call_symbol(l, lower_special(l, class_, move ? SPECIAL_MOVE : SPECIAL_COPY),
                                  args, 2, loc);
            }
            return;
        }
        char last = last_character(l, call);
        if (last == ')' || last == '}') { /* `T()` clears first */
            struct facts_operation zero = {.kind = FACTS_OPERATION_ZERO,
                                           .loc = loc,
                                           .place = place,
                                           .value = FACTS_NONE,
                                           .symbol = FACTS_NONE};
            lower_emit(l, &zero, NULL, 0);
        }
        lower_construct_default(l, place, type, loc);
        return;
    }
    struct facts_ids args = {0};
    facts_id symbol = lower_symbol(l, constructor);
    vec_push(&args.list, lower_address_of(l, place));
    lower_arguments(l, constructor, clang_getCursorType(constructor), 0, parts.items, count, &args);
    lower_call_symbol(l, symbol, args.list.items, args.list.count, loc);
    vec_free(&args.list);
}

/* An array that is copied as a whole (a structured binding, a capture) is named somewhere in an
 * expression that libclang has no kind for. */
static CXCursor copied_array(CXCursor expression)
{
    for (int depth = 0; depth < 8 && !lower_is_null(expression); depth++) {
        enum CXCursorKind kind = clang_getCursorKind(expression);
        if (kind == CXCursor_DeclRefExpr || kind == CXCursor_MemberRefExpr)
            return is_array(clang_getCanonicalType(clang_getCursorType(expression)))
                       ? expression
                       : clang_getNullCursor();
        if (kind != CXCursor_UnexposedExpr)
            break;
        expression = lower_child(expression);
    }
    return clang_getNullCursor();
}

static void construct_bounded(struct lower *l, facts_id place, CXType type, CXCursor initialiser)
{
    facts_id loc = lower_loc_of(l, initialiser);
    CXCursor e = lower_core(initialiser);
    switch ((int)clang_getCursorKind(e)) {
    case CXCursor_CallExpr: {
        CXCursor called = clang_getCursorReferenced(e);
        if (clang_getCursorKind(called) == CXCursor_Constructor) {
            construct_call(l, place, type, e, called);
            return;
        }
        if (!lower_call_is_reference(l, e) &&
            lower_type_at(l, lower_type_of(l, e)).kind == FACTS_TYPE_RECORD) {
            lower_call_into(l, e, place);
            return;
        }
        break;
    }
    case CXCursor_InitListExpr:
    case CXCursor_StringLiteral:
        lower_initialise(l, place, type, e, loc);
        return;
    case CXCursor_LambdaExpr:
        lower_closure(l, place, e);
        return;
    case CXCursor_ConditionalOperator: {
        struct cursors parts = lower_children(l, e);
        if (parts.count != 3 || lower_is_glvalue(l, e))
            break;
        facts_id yes = lower_block(l), no = lower_block(l), join = lower_block(l);
        lower_condition(l, parts.items[0], yes, no);
        l->fn->block = yes;
        lower_construct(l, place, type, parts.items[1]);
        lower_continue_in(l, join);
        l->fn->block = no;
        lower_construct(l, place, type, parts.items[2]);
        lower_continue_in(l, join);
        return;
    }
    case CXCursor_BinaryOperator:
        if (clang_getCursorBinaryOperatorKind(e) == CXBinaryOperator_Comma) {
            struct cursors parts = lower_children(l, e);
            if (parts.count == 2) {
                lower_effect(l, parts.items[0]);
                lower_construct(l, place, type, parts.items[1]);
                return;
            }
        }
        break;
    default:
        break;
    }
    facts_id value_type = lower_type(l, clang_getUnqualifiedType(clang_getCanonicalType(type)));
    CXCursor array = copied_array(e);
    if (is_array(clang_getCanonicalType(type)) && !lower_is_null(array)) {
        lower_construct_copy(l, place, lower_place(l, array), type, false, loc);
    } else if (!lower_is_object(l, e)) {
        lower_initialise(l, place, type, initialiser, loc);
    } else if (lower_is_glvalue(l, e)) {
        lower_store(l, place, lower_load(l, lower_place(l, e), value_type), loc);
    } else {
        lower_degrade(l, "object made by an expression");
        lower_emit_unknown(l, loc);
    }
}

void lower_construct(struct lower *l, facts_id place, CXType type, CXCursor initialiser)
{
    if (l->fn->depth++ < LOWER_DEPTH)
        construct_bounded(l, place, type, initialiser);
    else
        lower_emit_unknown(l, lower_loc_of(l, initialiser));
    l->fn->depth--;
}

/* ---- temporaries ---- */

facts_id lower_temporary(struct lower *l, CXCursor expression)
{
    CXType type = clang_getUnqualifiedType(clang_getCanonicalType(clang_getCursorType(expression)));
    facts_id facts_type = lower_type(l, type), loc = lower_loc_of(l, expression);
    facts_id symbol = lower_unnamed(l, "<temporary>", facts_type, loc);
    facts_id place = lower_variable(l, symbol, facts_type);
    lower_construct(l, place, type, expression);
    struct frame *frame = lower_push_object(l, symbol, place, type);
    facts_id flag = cursor_map_get(&l->fn->flags, lower_core(expression));
    if (flag != FACTS_NONE && frame->destroy.kind != CXType_Invalid) {
        lower_store(l, lower_variable(l, flag, l->type_int), lower_int(l, 1, l->type_int), loc);
        frame->flag = flag;
    }
    return place;
}

struct scan {
    struct lower *l;
    bool found;
    bool is_conditional, flags;
    CXCursor direct; /* an arm of `?:` that makes the object of the whole */
};

static bool makes_object(struct lower *l, CXCursor expression)
{
    return clang_getCursorKind(expression) == CXCursor_CallExpr &&
           clang_equalCursors(lower_core(expression), expression) &&
           lower_is_object(l, expression) && lower_destroys(l, clang_getCursorType(expression)) &&
           !lower_call_is_reference(l, expression);
}

static void flag(struct lower *l, CXCursor expression)
{
    facts_id symbol = lower_unnamed(l, "<made>", l->type_int, lower_loc_of(l, expression));
    lower_store(l, lower_variable(l, symbol, l->type_int), lower_int(l, 0, l->type_int),
                lower_loc_of(l, expression));
    cursor_map_set(&l->fn->flags, expression, symbol);
}

static enum CXChildVisitResult scan_child(CXCursor child, CXCursor parent, CXClientData data)
{
    struct scan *scan = data;
    struct scan inner = *scan;
    enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(parent);
    bool first = clang_equalCursors(lower_child(parent), child) != 0;
    if (clang_getCursorKind(child) == CXCursor_LambdaExpr)
        return CXChildVisit_Continue;
    if (!first && (op == CXBinaryOperator_LAnd || op == CXBinaryOperator_LOr ||
                   clang_getCursorKind(parent) == CXCursor_ConditionalOperator))
        inner.is_conditional = true;
    if (!first && clang_getCursorKind(parent) == CXCursor_ConditionalOperator &&
        lower_is_object(scan->l, parent))
        inner.direct = lower_core(child);
    if (makes_object(scan->l, child)) {
        scan->found = inner.found = true;
        if (inner.flags && inner.is_conditional && !clang_equalCursors(inner.direct, child))
            flag(scan->l, child);
        if (!inner.flags)
            return CXChildVisit_Break;
    }
    clang_visitChildren(child, scan_child, &inner);
    scan->found |= inner.found;
    return scan->found && !scan->flags ? CXChildVisit_Break : CXChildVisit_Continue;
}

bool lower_has_temporary(struct lower *l, CXCursor expression)
{
    struct scan scan = {.l = l, .direct = clang_getNullCursor()};
    if (!l->input->is_cxx)
        return false;
    if (makes_object(l, expression))
        return true;
    clang_visitChildren(expression, scan_child, &scan);
    return scan.found;
}

struct frame *lower_full_begin(struct lower *l, CXCursor expression)
{
    struct scan scan = {.l = l, .flags = true, .direct = clang_getNullCursor()};
    if (l->input->is_cxx && !lower_is_null(expression) && lower_has_temporary(l, expression))
        clang_visitChildren(expression, scan_child, &scan);
    if (l->input->is_cxx && !lower_is_null(expression))
        l->fn->full_loc = lower_loc_end(l, expression);
    return l->fn->frame;
}

void lower_full_end(struct lower *l, struct frame *frame)
{
    if (!l->input->is_cxx)
        return;
    l->fn->end_loc = l->fn->full_loc;
    lower_pop(l, frame);
    l->fn->end_loc = FACTS_NONE;
}

void lower_test(struct lower *l, CXCursor expression, facts_id yes, facts_id no)
{
    if (!lower_has_temporary(l, expression)) {
        lower_condition(l, expression, yes, no);
        return;
    }
    facts_id loc = lower_loc_of(l, expression);
    struct frame *frame = lower_full_begin(l, expression);
    facts_id value = lower_value_in_temp(l, lower_value(l, expression), loc);
    lower_full_end(l, frame);
    lower_branch(l, value, yes, no, loc);
}
