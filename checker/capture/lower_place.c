/*
 * Places: what an expression names. A value that is none gets one, the object it was read from or a
 * temporary. In C++ more expressions are places (casts to references, assignments, `?:`), and a
 * member may be inherited, static or a reference.
 */
#include "capture/lower_internal.h"

/* An unnamed object: a local of the enclosing block, or a static one outside functions. */
static facts_id compound_literal(struct lower *l, CXCursor expression)
{
    struct function *fn = l->fn;
    facts_id type = lower_type(l, clang_getCursorType(expression));
    facts_id loc = lower_loc_of(l, expression);
    struct facts_symbol symbol = {.kind = FACTS_SYMBOL_LOCAL,
                                  .name = facts_string(l->build, "<literal>"),
                                  .usr = facts_string(l->build, ""),
                                  .type = type,
                                  .loc = loc,
                                  .role = FACTS_NONE,
                                  .function = FACTS_NONE};
    bool is_new;
    if (fn->object != FACTS_NONE) {
        const char *owner = facts_string_at(l->build, facts_symbol_at(l->build, fn->object)->usr);
        symbol.kind = FACTS_SYMBOL_GLOBAL;
        symbol.flags = FACTS_SYMBOL_DEFINED;
        symbol.usr = facts_string(l->build,
                                  arena_printf(&l->scratch, "%s@literal%u", owner, fn->literals++));
    }
    facts_id id = facts_symbol(l->build, &symbol, &is_new);
    if (fn->object == FACTS_NONE) {
        vec_push(&fn->locals, id);
        lower_push_object(l, id, lower_variable(l, id, type), clang_getCursorType(expression));
    }
    facts_id place = lower_variable(l, id, type);
    lower_initialise(l, place, clang_getCursorType(expression), lower_last_child(expression), loc);
    return place;
}

facts_id lower_variable_place(struct lower *l, CXCursor declaration, facts_id type)
{
    enum CXCursorKind kind = clang_getCursorKind(declaration);
    facts_id symbol = FACTS_NONE;
    if (l->fn->lambda) {
        facts_id captured = lower_captured(l, declaration, type);
        if (captured != FACTS_NONE)
            return captured;
    }
    if (kind == CXCursor_UnexposedDecl)
        return cursor_map_get(&l->fn->bindings, declaration);
    if (kind == CXCursor_ParmDecl ||
        (kind == CXCursor_VarDecl && !clang_Cursor_hasVarDeclGlobalStorage(declaration)))
        symbol = cursor_map_get(&l->symbols, declaration);
    else if (kind == CXCursor_VarDecl)
        symbol = lower_symbol(l, declaration);
    if (symbol == FACTS_NONE)
        return FACTS_NONE;
    facts_id declared = facts_symbol_at(l->build, symbol)->type;
    if (lower_is_reference(clang_getCursorType(declaration)))
        return lower_deref(l, lower_load_symbol(l, symbol, declared), type);
    return lower_variable(l, symbol, declared);
}

static facts_id variable_place(struct lower *l, CXCursor expression)
{
    return lower_variable_place(l, clang_getCursorReferenced(expression),
                                lower_type(l, clang_getCursorType(expression)));
}

/* A member of a place of class `type`, maybe inherited. */
static facts_id member_of(struct lower *l, facts_id place, CXType type, CXCursor field)
{
    CXCursor owner = clang_getCursorSemanticParent(field);
    while (lower_is_anonymous_record(owner))
        owner = clang_getCursorSemanticParent(owner);
    if (l->input->is_cxx) {
        facts_id base = lower_base_place(l, place, type, clang_getCursorType(owner));
        if (base != FACTS_NONE)
            place = base;
    }
    place = lower_member(l, place, field);
    CXType own = clang_getCursorType(field);
    if (lower_is_reference(own))
        place = lower_deref(l, lower_load(l, place, lower_type(l, own)),
                            lower_type(l, clang_getPointeeType(clang_getCanonicalType(own))));
    return place;
}

static facts_id member_place(struct lower *l, CXCursor expression)
{
    CXCursor field = clang_getCursorReferenced(expression), base = lower_child(expression);
    bool has_base = !lower_is_null(base) && clang_isExpression(clang_getCursorKind(base));
    if (clang_getCursorKind(field) == CXCursor_VarDecl) { /* static */
        if (has_base)
            lower_effect(l, base);
        return lower_variable_place(l, field, lower_type(l, clang_getCursorType(expression)));
    }
    if (clang_getCursorKind(field) != CXCursor_FieldDecl)
        return FACTS_NONE;
    if (!has_base) {
        facts_id self = lower_self(l);
        if (self == FACTS_NONE)
            return FACTS_NONE;
        facts_id type = lower_type(l, l->fn->class_type);
        return member_of(l, lower_deref(l, self, type), l->fn->class_type, field);
    }
    facts_id type = lower_type_of(l, base), place;
    struct facts_type facts = lower_type_at(l, type);
    CXType record = clang_getCanonicalType(clang_getCursorType(base));
    if (facts.kind == FACTS_TYPE_POINTER && facts.inner != FACTS_NONE) {
        place = lower_deref(l, lower_value(l, base), facts.inner);
        record = clang_getPointeeType(record);
    } else {
        place = lower_place(l, base);
    }
    return member_of(l, place, record, field);
}

static facts_id subscript_place(struct lower *l, CXCursor expression)
{
    struct cursors parts = lower_children(l, expression);
    facts_id type = lower_type(l, clang_getCursorType(expression));
    if (parts.count != 2)
        return FACTS_NONE;
    CXCursor base = parts.items[0], index = parts.items[1], inner;
    if (lower_is_kind(l, index, FACTS_TYPE_POINTER)) {
        base = parts.items[1];
        index = parts.items[0];
    }
    CXCursor bare = lower_strip(base, false);
    if (lower_is_implicit(bare, &inner)) {
        CXCursor array = lower_strip(inner, false);
        if (lower_is_kind(l, array, FACTS_TYPE_ARRAY) &&
            clang_getCursorKind(array) != CXCursor_StringLiteral) {
            facts_id place = lower_place(l, array);
            return lower_index(l, place, lower_value(l, index), type);
        }
    }
    facts_id pointer = lower_value(l, base), offset = lower_value(l, index);
    facts_id pointer_type = lower_value_at(l, pointer).type;
    return lower_deref(l, lower_binary(l, FACTS_OP_ADD, pointer, offset, pointer_type), type);
}

/* A value that is no place gets one: the object it was read from, else a temporary. */
static facts_id place_of_value(struct lower *l, CXCursor expression)
{
    if (lower_is_object(l, expression))
        return lower_temporary(l, expression);
    facts_id value = lower_value(l, expression), type = lower_type_of(l, expression);
    struct facts_value facts = lower_value_at(l, value);
    if (facts.kind == FACTS_VALUE_LOAD)
        return facts.a;
    if (facts.kind == FACTS_VALUE_UNKNOWN)
        return lower_unknown_place(l, type);
    facts_id place = lower_variable(l, lower_temp(l, type), type);
    lower_store(l, place, value, lower_loc_of(l, expression));
    return place;
}

/* An object seen as one of another type: of the same, or in C++ of a related class, or by a cast to
 * a reference. FACTS_NONE: a value. */
static facts_id cast_place(struct lower *l, CXCursor expression, facts_id type)
{
    CXCursor inner;
    if (clang_getCursorKind(expression) == CXCursor_UnexposedExpr) {
        if (!lower_is_implicit(expression, &inner))
            return lower_is_object(l, expression) && lower_is_uuidof(l, expression)
                       ? lower_uuidof(l, expression)
                       : FACTS_NONE;
    } else {
        inner = lower_last_child(expression);
        if (lower_is_null(inner) || !clang_isExpression(clang_getCursorKind(inner)))
            return FACTS_NONE;
    }
    if (lower_type_of(l, inner) == lower_type_of(l, expression))
        return lower_place(l, inner);
    if (!l->input->is_cxx)
        return FACTS_NONE;
    bool is_implicit = clang_getCursorKind(expression) == CXCursor_UnexposedExpr;
    if (lower_is_object(l, expression) && lower_is_object(l, inner)) {
        facts_id place = lower_place(l, inner);
        facts_id base =
            lower_base_place(l, place, clang_getCursorType(inner), clang_getCursorType(expression));
        if (base != FACTS_NONE)
            return base;
        facts_id pointer = lower_pointer_to(l, type);
        facts_id moved =
            lower_base_pointer(l, lower_address_of(l, place), clang_getCursorType(inner),
                               clang_getCursorType(expression), pointer);
        return lower_deref(
            l, moved == FACTS_NONE ? lower_cast(l, lower_address_of(l, place), pointer) : moved,
            type);
    }
    if (is_implicit || !lower_is_glvalue(l, inner) || lower_is_object(l, expression) ||
        lower_type_at(l, lower_type_of(l, inner)).size != lower_type_at(l, type).size)
        return FACTS_NONE;
    /* Whether the cast is to a reference is not shown; of the same size it makes no difference. */
    facts_id place = lower_place(l, inner);
    return lower_deref(l, lower_cast(l, lower_address_of(l, place), lower_pointer_to(l, type)),
                       type);
}

/* C++: assignments, `a, b` and `c ? a : b` are places if their parts are. */
static facts_id chosen_place(struct lower *l, CXCursor expression, facts_id type)
{
    struct cursors parts = lower_children(l, expression);
    facts_id loc = lower_loc_of(l, expression);
    if (!lower_is_glvalue(l, expression))
        return FACTS_NONE;
    if (clang_getCursorKind(expression) == CXCursor_BinaryOperator) {
        enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(expression);
        if (parts.count != 2)
            return FACTS_NONE;
        if (op == CXBinaryOperator_Assign) {
            lower_effect(l, expression);
            return lower_place(l, parts.items[0]);
        }
        if (op != CXBinaryOperator_Comma)
            return FACTS_NONE;
        lower_effect(l, parts.items[0]);
        return lower_place(l, parts.items[1]);
    }
    if (parts.count != 3)
        return FACTS_NONE;
    facts_id pointer = lower_pointer_to(l, type);
    facts_id temp = lower_variable(l, lower_temp(l, pointer), pointer);
    facts_id yes = lower_block(l), no = lower_block(l), join = lower_block(l);
    lower_condition(l, parts.items[0], yes, no);
    for (int arm = 0; arm < 2; arm++) {
        l->fn->block = arm ? no : yes;
        lower_store(
            l, temp,
            lower_cast(l, lower_address_of(l, lower_place(l, parts.items[1 + arm])), pointer), loc);
        lower_continue_in(l, join);
        l->fn->block = FACTS_NONE;
    }
    l->fn->block = join;
    return lower_deref(l, lower_load(l, temp, pointer), type);
}

static facts_id place_bounded(struct lower *l, CXCursor expression)
{
    facts_id place = FACTS_NONE, type = lower_type(l, clang_getCursorType(expression));
    expression = lower_strip(expression, false);
    switch (clang_getCursorKind(expression)) {
    case CXCursor_DeclRefExpr:
        place = variable_place(l, expression);
        break;
    case CXCursor_MemberRefExpr:
        place = member_place(l, expression);
        break;
    case CXCursor_ArraySubscriptExpr:
        place = subscript_place(l, expression);
        break;
    case CXCursor_CompoundLiteralExpr:
        return compound_literal(l, expression);
    case CXCursor_StringLiteral:
        return lower_deref(l, lower_string_literal(l, expression, lower_pointer_to(l, type)), type);
    case CXCursor_UnaryOperator:
        if (clang_getCursorUnaryOperatorKind(expression) == CXUnaryOperator_Deref)
            return lower_deref(l, lower_value(l, lower_child(expression)), type);
        return place_of_value(l, expression);
    case CXCursor_CallExpr:
        place = lower_call_place(l, expression);
        return place == FACTS_NONE ? place_of_value(l, expression) : place;
    case CXCursor_UnexposedExpr:
    case CXCursor_CXXStaticCastExpr:
    case CXCursor_CXXConstCastExpr:
    case CXCursor_CXXReinterpretCastExpr:
    case CXCursor_CStyleCastExpr:
    case CXCursor_CXXFunctionalCastExpr:
        place = cast_place(l, expression, type);
        return place == FACTS_NONE ? place_of_value(l, expression) : place;
    case CXCursor_BinaryOperator:
    case CXCursor_ConditionalOperator:
        place = l->input->is_cxx ? chosen_place(l, expression, type) : FACTS_NONE;
        return place == FACTS_NONE ? place_of_value(l, expression) : place;
    default:
        return place_of_value(l, expression);
    }
    if (place == FACTS_NONE) {
        lower_degrade(l, "name not understood");
        lower_not_understood(l, expression);
        return lower_unknown_place(l, type);
    }
    return place;
}

facts_id lower_place(struct lower *l, CXCursor expression)
{
    facts_id place;
    if (l->fn->depth++ < LOWER_DEPTH) {
        place = place_bounded(l, expression);
    } else {
        lower_unknown_expression(l, expression);
        place = lower_unknown_place(l, lower_type_of(l, expression));
    }
    l->fn->depth--;
    return place;
}
