/*
 * Expressions: what has an effect becomes an operation, in evaluation order; what remains is a tree
 * of values and places (lower_place.c) that the next operation uses. The right side of an
 * assignment is lowered before its left side, as clang does.
 */
#include "capture/lower_internal.h"

#include <string.h>

CXCursor lower_strip(CXCursor expression, bool casts)
{
    for (;;) {
        enum CXCursorKind kind = clang_getCursorKind(expression);
        CXCursor inner;
        if (kind == CXCursor_ParenExpr ||
            (kind == CXCursor_UnaryOperator &&
             clang_getCursorUnaryOperatorKind(expression) == CXUnaryOperator_Extension))
            inner = lower_child(expression);
        else if (casts && kind == CXCursor_CStyleCastExpr)
            inner = lower_last_child(expression);
        else if (kind == CXCursor_DeclRefExpr &&
                 lower_is_null(clang_getCursorReferenced(expression)))
            inner = lower_child(expression); /* a template's parameter, and what it stands for */
        else if (!casts || !lower_is_implicit(expression, &inner))
            return expression;
        if (lower_is_null(inner))
            return expression;
        expression = inner;
    }
}

struct only {
    CXCursor child;
    unsigned count;
};

static enum CXChildVisitResult count_to_two(CXCursor child, CXCursor parent, CXClientData data)
{
    struct only *only = data;
    (void)parent;
    only->child = child;
    return ++only->count == 2 ? CXChildVisit_Break : CXChildVisit_Continue;
}

bool lower_is_implicit(CXCursor expression, CXCursor *inner)
{
    struct only only = {.count = 0};
    if (clang_getCursorKind(expression) != CXCursor_UnexposedExpr)
        return false;
    clang_visitChildren(expression, count_to_two, &only);
    /* va_arg and others have one child too, but words of their own around it. */
    if (only.count != 1 || !clang_isExpression(clang_getCursorKind(only.child)) ||
        !clang_equalRanges(clang_getCursorExtent(expression), clang_getCursorExtent(only.child)))
        return false;
    *inner = only.child;
    return true;
}

facts_id lower_value_in_temp(struct lower *l, facts_id value, facts_id loc)
{
    struct facts_value facts = lower_value_at(l, value);
    if (facts.kind == FACTS_VALUE_INT || facts.kind == FACTS_VALUE_STRING ||
        facts.kind == FACTS_VALUE_FUNCTION)
        return value;
    if (facts.kind == FACTS_VALUE_LOAD) {
        struct facts_place place = lower_place_at(l, facts.a);
        if (place.kind == FACTS_PLACE_VARIABLE &&
            facts_symbol_at(l->build, place.base)->kind == FACTS_SYMBOL_TEMP)
            return value;
    }
    facts_id temp = lower_temp(l, facts.type);
    lower_store(l, lower_variable(l, temp, facts.type), value, loc);
    return lower_load_symbol(l, temp, facts.type);
}

facts_id lower_unknown_expression(struct lower *l, CXCursor expression)
{
    lower_emit_unknown(l, lower_loc_of(l, expression));
    return lower_unknown(l, lower_type_of(l, expression));
}

facts_id lower_not_understood(struct lower *l, CXCursor expression)
{
    struct cursors parts = lower_children(l, expression);
    for (uint32_t i = 0; i < parts.count; i++)
        if (clang_isExpression(clang_getCursorKind(parts.items[i])))
            lower_effect(l, parts.items[i]);
    return lower_unknown_expression(l, expression);
}

static facts_id function_value(struct lower *l, facts_id symbol, facts_id type)
{
    struct facts_value value = {
        .kind = FACTS_VALUE_FUNCTION, .type = type, .a = symbol, .b = FACTS_NONE};
    return facts_value(l->build, &value);
}

bool lower_is_function(CXCursor declaration)
{
    switch ((int)clang_getCursorKind(declaration)) {
    case CXCursor_FunctionDecl:
    case CXCursor_CXXMethod:
    case CXCursor_ConversionFunction:
    case CXCursor_Constructor:
    case CXCursor_Destructor:
        return true;
    default:
        return false;
    }
}

/* A function by name: its address, with the type of `as`. */
static facts_id function_named(struct lower *l, CXCursor expression, CXCursor as)
{
    CXCursor declaration = clang_getCursorReferenced(expression);
    if (clang_getCursorKind(expression) != CXCursor_DeclRefExpr || !lower_is_function(declaration))
        return FACTS_NONE;
    return function_value(l, lower_symbol(l, declaration), lower_type_of(l, as));
}

/* Between classes of one family a pointer moves; FACTS_NONE: anything else. */
static facts_id related(struct lower *l, CXCursor expression, CXCursor inner)
{
    if (!l->input->is_cxx)
        return FACTS_NONE;
    CXType to = clang_getCanonicalType(clang_getCursorType(expression));
    CXType from = clang_getCanonicalType(clang_getCursorType(inner));
    if (to.kind != CXType_Pointer || from.kind != CXType_Pointer)
        return FACTS_NONE;
    to = clang_getCanonicalType(clang_getPointeeType(to));
    from = clang_getCanonicalType(clang_getPointeeType(from));
    if (!lower_is_related(l, from, to))
        return FACTS_NONE;
    return lower_base_pointer(l, lower_value(l, inner), from, to, lower_type_of(l, expression));
}

bool lower_is_kind(struct lower *l, CXCursor expression, enum facts_type_kind kind)
{
    return lower_type_at(l, lower_type_of(l, expression)).kind == kind;
}

/* Array to pointer, function to pointer, reading, converting. */
static facts_id implicit_value(struct lower *l, CXCursor expression, CXCursor inner)
{
    facts_id type = lower_type_of(l, expression);
    if (lower_type_at(l, type).kind == FACTS_TYPE_POINTER) {
        CXCursor bare = lower_strip(inner, false);
        facts_id function = function_named(l, bare, expression);
        if (function != FACTS_NONE)
            return function;
        if (clang_getCursorKind(bare) == CXCursor_StringLiteral)
            return lower_string_literal(l, bare, type);
        if (lower_is_kind(l, bare, FACTS_TYPE_ARRAY))
            return lower_address(l, lower_place(l, bare), type);
        if (lower_is_kind(l, bare, FACTS_TYPE_FUNCTION))
            return lower_value(l, bare);
    }
    facts_id moved = related(l, expression, inner);
    return moved != FACTS_NONE ? moved : lower_cast(l, lower_value(l, inner), type);
}

/* Members of a record at address 0, so that its address is an offset. */
static bool is_null_member(CXCursor expression)
{
    bool member = false;
    for (;;) {
        expression = lower_strip(expression, true);
        switch (clang_getCursorKind(expression)) {
        case CXCursor_MemberRefExpr:
            member = true;
            break;
        case CXCursor_ArraySubscriptExpr:
            break;
        case CXCursor_IntegerLiteral:
            return member;
        default:
            return false;
        }
        expression = lower_child(expression);
    }
}

/* `(char *)p - offset of a member`: what CONTAINING_RECORD expands to. */
static facts_id container_value(struct lower *l, CXCursor offset, facts_id pointer)
{
    struct facts_type type = lower_type_at(l, lower_value_at(l, pointer).type);
    if (type.kind != FACTS_TYPE_POINTER || type.inner == FACTS_NONE ||
        lower_type_at(l, type.inner).size != 1)
        return FACTS_NONE;
    CXCursor bare = lower_strip(offset, true);
    facts_id member = FACTS_NONE;
    if (clang_getCursorKind(bare) == CXCursor_UnexposedExpr)
        lower_offsetof(l, bare, &member);
    else if (clang_getCursorUnaryOperatorKind(bare) == CXUnaryOperator_AddrOf &&
             is_null_member(lower_child(bare)))
        member = lower_place(l, lower_child(bare));
    return member == FACTS_NONE ? FACTS_NONE : lower_container(l, pointer, member);
}

static facts_id combine(struct lower *l, CXCursor expression, facts_id left, CXCursor right)
{
    enum facts_op op = lower_operator(expression);
    facts_id type = lower_type_of(l, expression);
    if (op == FACTS_OP_SUB) {
        facts_id container = container_value(l, right, left);
        if (container != FACTS_NONE)
            return lower_cast(l, container, type);
    }
    return lower_binary(l, op, left, lower_value(l, right), type);
}

/* Chains of operators lean to the left and can be long: down the left side without recursion. */
static facts_id arithmetic(struct lower *l, CXCursor expression)
{
    VEC(CXCursor) nodes = {0};
    VEC(CXCursor) rights = {0};
    CXCursor left = expression;
    for (;;) {
        struct cursors parts = lower_children(l, left);
        if (parts.count != 2)
            break;
        vec_push(&nodes, left);
        vec_push(&rights, parts.items[1]);
        left = lower_strip(parts.items[0], false);
        if (clang_getCursorKind(left) != CXCursor_BinaryOperator ||
            lower_operator(left) == FACTS_OP_NONE)
            break;
    }
    facts_id value = nodes.count
                         ? lower_value(l, left)
                         : lower_unknown_expression(l, expression); /* no operands: an error */
    for (uint32_t i = nodes.count; i-- > 0;) {
        value = combine(l, nodes.items[i], value, rights.items[i]);
        if (i && i % LOWER_CHAIN == 0)
            value = lower_value_in_temp(l, value, lower_loc_of(l, nodes.items[i]));
    }
    vec_free(&nodes);
    vec_free(&rights);
    return value;
}

static facts_id load_of(struct lower *l, CXCursor expression)
{
    return lower_load(l, lower_place(l, expression), lower_type_of(l, expression));
}

static facts_id assign(struct lower *l, CXCursor expression, bool wanted)
{
    struct cursors parts = lower_children(l, expression);
    if (parts.count != 2)
        return lower_not_understood(l, expression);
    facts_id type = lower_type_of(l, expression);
    facts_id value = lower_cast(l, lower_value(l, parts.items[1]), type);
    facts_id place = lower_place(l, parts.items[0]);
    lower_store(l, place, value, lower_loc_of(l, expression));
    if (!wanted)
        return FACTS_NONE;
    /* A bit-field may not hold what was stored. */
    int64_t n;
    struct facts_place to = lower_place_at(l, place);
    bool narrow = to.kind == FACTS_PLACE_FIELD && facts_field_at(l->build, to.field)->width != 0;
    return lower_is_int(l, value, &n) && !narrow ? value : lower_load(l, place, type);
}

static facts_id compound_assign(struct lower *l, CXCursor expression, bool wanted)
{
    struct cursors parts = lower_children(l, expression);
    if (parts.count != 2)
        return lower_not_understood(l, expression);
    enum facts_op op = lower_operator(expression);
    facts_id type = lower_type_of(l, expression);
    facts_id right = lower_value(l, parts.items[1]);
    facts_id place = lower_place(l, parts.items[0]);
    facts_id left = lower_load(l, place, type), computed = type;
    /* The right side already has the type that is computed in, except with pointers and shifts. */
    if (lower_type_at(l, type).kind != FACTS_TYPE_POINTER && op != FACTS_OP_SHL &&
        op != FACTS_OP_SHR)
        computed = lower_value_at(l, right).type;
    left = lower_cast(l, left, computed);
    facts_id value = lower_cast(l, lower_binary(l, op, left, right, computed), type);
    lower_store(l, place, value, lower_loc_of(l, expression));
    return wanted ? lower_load(l, place, type) : FACTS_NONE;
}

static facts_id increment(struct lower *l, CXCursor expression, bool wanted)
{
    enum CXUnaryOperatorKind kind = clang_getCursorUnaryOperatorKind(expression);
    bool post = kind == CXUnaryOperator_PostInc || kind == CXUnaryOperator_PostDec;
    bool up = kind == CXUnaryOperator_PostInc || kind == CXUnaryOperator_PreInc;
    facts_id type = lower_type_of(l, expression), loc = lower_loc_of(l, expression);
    facts_id place = lower_place(l, lower_child(expression));
    facts_id value = lower_load(l, place, type);
    if (post && wanted)
        value = lower_value_in_temp(l, value, loc);
    facts_id one =
        lower_int(l, 1, lower_type_at(l, type).kind == FACTS_TYPE_POINTER ? l->type_int : type);
    lower_store(l, place, lower_binary(l, up ? FACTS_OP_ADD : FACTS_OP_SUB, value, one, type), loc);
    if (!wanted)
        return FACTS_NONE;
    return post ? value : lower_load(l, place, type);
}

static facts_id unary(struct lower *l, CXCursor expression, bool wanted)
{
    CXCursor operand = lower_child(expression);
    facts_id type = lower_type_of(l, expression);
    if (lower_is_null(operand))
        return lower_unknown_expression(l, expression);
    switch (clang_getCursorUnaryOperatorKind(expression)) {
    case CXUnaryOperator_PostInc:
    case CXUnaryOperator_PostDec:
    case CXUnaryOperator_PreInc:
    case CXUnaryOperator_PreDec:
        return increment(l, expression, wanted);
    case CXUnaryOperator_AddrOf: {
        CXCursor bare = lower_strip(operand, false);
        facts_id function = function_named(l, bare, expression);
        if (function != FACTS_NONE)
            return function;
        if (lower_is_kind(l, bare, FACTS_TYPE_FUNCTION)) /* &*f */
            return lower_value(l, bare);
        return lower_address(l, lower_place(l, bare), type);
    }
    case CXUnaryOperator_Deref:
        if (lower_type_at(l, type).kind == FACTS_TYPE_FUNCTION)
            return lower_value(l, operand);
        return load_of(l, expression);
    case CXUnaryOperator_Plus:
    case CXUnaryOperator_Extension:
        return lower_cast(l, lower_value(l, operand), type);
    case CXUnaryOperator_Minus:
        return lower_unary(l, FACTS_OP_NEGATE, lower_value(l, operand), type);
    case CXUnaryOperator_Not:
        return lower_unary(l, FACTS_OP_COMPLEMENT, lower_value(l, operand), type);
    case CXUnaryOperator_LNot:
        if (lower_is_logical(expression))
            return lower_logical(l, expression);
        return lower_unary(l, FACTS_OP_NOT, lower_value(l, operand), type);
    default:
        return lower_not_understood(l, expression);
    }
}

static facts_id binary(struct lower *l, CXCursor expression, bool wanted)
{
    switch (clang_getCursorBinaryOperatorKind(expression)) {
    case CXBinaryOperator_Assign:
        return assign(l, expression, wanted);
    case CXBinaryOperator_LAnd:
    case CXBinaryOperator_LOr:
        return lower_logical(l, expression);
    case CXBinaryOperator_Comma: {
        struct cursors parts = lower_children(l, expression);
        if (parts.count != 2)
            return lower_not_understood(l, expression);
        lower_effect(l, parts.items[0]);
        return lower_value(l, parts.items[1]);
    }
    default:
        return lower_operator(expression) == FACTS_OP_NONE ? lower_not_understood(l, expression)
                                                           : arithmetic(l, expression);
    }
}

static facts_id generic_selection(struct lower *l, CXCursor expression)
{
    struct cursors parts = lower_children(l, expression);
    facts_id type = lower_type_of(l, expression);
    CXCursor chosen = clang_getNullCursor();
    unsigned found = 0;
    for (uint32_t i = 1; i < parts.count; i++) {
        if (clang_isExpression(clang_getCursorKind(parts.items[i])) &&
            lower_type_of(l, parts.items[i]) == type) {
            chosen = parts.items[i];
            found++;
        }
    }
    if (found == 1)
        return lower_value(l, chosen);
    facts_id value = lower_evaluate(l, expression);
    return value == FACTS_NONE ? lower_unknown_expression(l, expression) : value;
}

/* What libclang has no kind for. */
static facts_id unexposed(struct lower *l, CXCursor expression)
{
    struct cursors parts = lower_children(l, expression);
    facts_id type = lower_type_of(l, expression), member, value;
    int64_t n;
    if (parts.count == 4 && clang_equalRanges(clang_getCursorExtent(parts.items[0]),
                                              clang_getCursorExtent(parts.items[1])))
        return lower_conditional(l, expression, true);
    if (parts.count == 3 && clang_isExpression(clang_getCursorKind(parts.items[0])) &&
        lower_constant(l, parts.items[0], &value) && lower_is_int(l, value, &n))
        return lower_value(l, parts.items[n ? 1 : 2]); /* __builtin_choose_expr */
    if (parts.count && clang_getCursorKind(parts.items[0]) == CXCursor_TypeRef) {
        value = lower_offsetof(l, expression, &member);
        if (value != FACTS_NONE)
            return value;
    }
    if (parts.count == 0 && (value = lower_evaluate(l, expression)) != FACTS_NONE)
        return value;
    size_t size;
    const char *text = lower_text(l, clang_getCursorLocation(expression), &size);
    if (parts.count && text && size > 16 && !memcmp(text, "__builtin_va_arg", 16)) {
        CXCursor list = parts.items[parts.count - 1];
        facts_id list_type = lower_type_of(l, list);
        lower_store(l, lower_place(l, list), lower_unknown(l, list_type),
                    lower_loc_of(l, expression));
        return lower_unknown(l, type);
    }
    if (clang_getCursorType(expression).kind == CXType_Dependent)
        lower_degrade(l, "parse error");
    return lower_not_understood(l, expression);
}

/* In C++ a constant integer with a known initialiser is its value. */
static facts_id constant_variable(struct lower *l, CXCursor declaration)
{
    CXType type = clang_getCanonicalType(clang_getCursorType(declaration));
    if (clang_getCursorKind(declaration) != CXCursor_VarDecl || !clang_isConstQualifiedType(type) ||
        clang_isVolatileQualifiedType(type) || !clang_Cursor_hasVarDeclGlobalStorage(declaration))
        return FACTS_NONE;
    uint32_t kind = lower_type_at(l, lower_type(l, type)).kind;
    if (kind != FACTS_TYPE_INT && kind != FACTS_TYPE_UINT && kind != FACTS_TYPE_BOOL)
        return FACTS_NONE;
    CXCursor definition = clang_getCursorDefinition(declaration);
    CXCursor value =
        clang_Cursor_getVarDeclInitializer(lower_is_null(definition) ? declaration : definition);
    if (lower_is_null(value) || clang_getCursorKind(value) == CXCursor_InitListExpr)
        return FACTS_NONE;
    return lower_evaluate(l, value);
}

static facts_id reference(struct lower *l, CXCursor expression)
{
    CXCursor declaration = clang_getCursorReferenced(expression);
    facts_id value = lower_literal(l, expression);
    if (value != FACTS_NONE)
        return value;
    if (lower_is_function(declaration))
        return function_named(l, expression, expression);
    if (l->input->is_cxx && (value = constant_variable(l, declaration)) != FACTS_NONE)
        return lower_cast(l, value, lower_type_of(l, expression));
    return load_of(l, expression);
}

static facts_id value_bounded(struct lower *l, CXCursor expression, bool wanted)
{
    CXCursor inner;
    expression = lower_strip(expression, false);
    facts_id moved;
    if (lower_is_object(l, expression)) {
        facts_id place = lower_place(l, expression);
        return wanted ? lower_load(l, place, lower_type_of(l, expression)) : FACTS_NONE;
    }
    switch ((int)clang_getCursorKind(expression)) {
    case CXCursor_DeclRefExpr:
        return reference(l, expression);
    case CXCursor_MemberRefExpr:
    case CXCursor_ArraySubscriptExpr:
        return load_of(l, expression);
    case CXCursor_UnaryOperator:
        return unary(l, expression, wanted);
    case CXCursor_BinaryOperator:
        return binary(l, expression, wanted);
    case CXCursor_CompoundAssignOperator:
        return compound_assign(l, expression, wanted);
    case CXCursor_ConditionalOperator:
        return lower_conditional(l, expression, wanted);
    case CXCursor_CallExpr:
        return lower_call(l, expression, wanted);
    case CXCursor_CStyleCastExpr:
    case CXCursor_CXXStaticCastExpr:
    case CXCursor_CXXReinterpretCastExpr:
    case CXCursor_CXXConstCastExpr:
    case CXCursor_CXXDynamicCastExpr:
    case CXCursor_CXXFunctionalCastExpr:
        inner = lower_last_child(expression);
        if (lower_is_null(inner) || !clang_isExpression(clang_getCursorKind(inner)))
            return lower_int(l, 0, lower_type_of(l, expression)); /* T() */
        if (lower_is_kind(l, expression, FACTS_TYPE_VOID)) {
            lower_effect(l, inner);
            return lower_unknown(l, l->type_void);
        }
        if (clang_getCursorKind(expression) != CXCursor_CXXReinterpretCastExpr &&
            (moved = related(l, expression, inner)) != FACTS_NONE)
            return moved;
        return lower_cast(l, lower_value(l, inner), lower_type_of(l, expression));
    case CXCursor_StmtExpr:
        return lower_statement_value(l, lower_child(expression), lower_type_of(l, expression));
    case CXCursor_CompoundLiteralExpr:
        return load_of(l, expression);
    case CXCursor_StringLiteral:
        return lower_string_literal(l, expression, lower_type_of(l, expression));
    case CXCursor_AddrLabelExpr:
        vec_push(&l->fn->taken, clang_getCursorReferenced(lower_child(expression)));
        return lower_unknown(l, lower_type_of(l, expression));
    case CXCursor_GenericSelectionExpr:
        return generic_selection(l, expression);
    case CXCursor_CXXThisExpr:
        moved = lower_self(l);
        if (moved != FACTS_NONE)
            return lower_cast(l, moved, lower_type_of(l, expression));
        break;
    case CXCursor_CXXNewExpr:
        return lower_new(l, expression);
    case CXCursor_CXXDeleteExpr:
        lower_delete(l, expression);
        return lower_unknown(l, l->type_void);
    case CXCursor_InitListExpr: /* of a scalar */
        inner = lower_child(expression);
        return lower_is_null(inner) ? lower_int(l, 0, lower_type_of(l, expression))
                                    : lower_value(l, inner);
    case CXCursor_UnexposedExpr:
        if (lower_is_implicit(expression, &inner))
            return implicit_value(l, expression, inner);
        return unexposed(l, expression);
    default: {
        facts_id literal = lower_literal(l, expression);
        if (literal != FACTS_NONE)
            return literal;
    }
    }
    lower_degrade(l, "expression not understood");
    return lower_not_understood(l, expression);
}

facts_id lower_value(struct lower *l, CXCursor expression)
{
    facts_id value = FACTS_NONE;
    if (l->fn->depth++ < LOWER_DEPTH)
        value = value_bounded(l, expression, true);
    else
        value = lower_unknown_expression(l, expression);
    l->fn->depth--;
    /* A void expression where a value should be: nothing uses it. */
    return value == FACTS_NONE ? lower_unknown(l, lower_type_of(l, expression)) : value;
}

static bool is_volatile(CXCursor expression)
{
    return clang_isVolatileQualifiedType(clang_getCanonicalType(clang_getCursorType(expression))) !=
           0;
}

static void effect_bounded(struct lower *l, CXCursor expression)
{
    CXCursor inner;
    VEC(CXCursor) later = {0};
    for (;;) {
        expression = lower_strip(expression, true);
        enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(expression);
        struct cursors parts;
        if (clang_getCursorKind(expression) != CXCursor_BinaryOperator ||
            (op != CXBinaryOperator_Comma && lower_operator(expression) == FACTS_OP_NONE) ||
            (parts = lower_children(l, expression)).count != 2)
            break;
        vec_push(&later, parts.items[1]);
        expression = parts.items[0];
    }
    enum CXCursorKind kind = clang_getCursorKind(expression);
    enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(expression);
    enum CXUnaryOperatorKind unary_op = clang_getCursorUnaryOperatorKind(expression);
    if (op == CXBinaryOperator_LAnd || op == CXBinaryOperator_LOr) {
        struct cursors parts = lower_children(l, expression);
        facts_id then = lower_block(l), join = lower_block(l);
        bool both = op == CXBinaryOperator_LAnd;
        if (parts.count == 2) {
            lower_condition(l, parts.items[0], both ? then : join, both ? join : then);
            l->fn->block = then;
            lower_effect(l, parts.items[1]);
            lower_continue_in(l, join);
        }
    } else if (kind == CXCursor_MemberRefExpr || kind == CXCursor_ArraySubscriptExpr ||
               unary_op == CXUnaryOperator_Deref) {
        facts_id place = lower_place(l, expression), type = lower_type_of(l, expression);
        /* A read that the program asks for: of a device, or to touch a page. */
        if (is_volatile(expression) && lower_type_at(l, type).kind != FACTS_TYPE_ARRAY)
            lower_value_in_temp(l, lower_load(l, place, type), lower_loc_of(l, expression));
    } else if (unary_op >= CXUnaryOperator_AddrOf && unary_op <= CXUnaryOperator_LNot) {
        inner = lower_child(expression);
        if (!lower_is_null(inner))
            lower_effect(l, inner);
    } else if (kind == CXCursor_StmtExpr) {
        lower_statement(l, lower_child(expression));
    } else if (kind != CXCursor_DeclRefExpr && lower_literal(l, expression) == FACTS_NONE) {
        value_bounded(l, expression, false);
    }
    while (later.count)
        lower_effect(l, vec_pop(&later));
    vec_free(&later);
}

void lower_effect(struct lower *l, CXCursor expression)
{
    if (l->fn->depth++ < LOWER_DEPTH)
        effect_bounded(l, expression);
    else
        lower_unknown_expression(l, expression);
    l->fn->depth--;
}
