/*
 * Calls: direct and through places, and the compiler's own functions that are no calls at all
 * (__assume, __noop, …). A callee that never returns ends the block.
 */
#include "capture/lower_internal.h"

#include <string.h>

static enum CXChildVisitResult find_effect(CXCursor child, CXCursor parent, CXClientData data)
{
    bool *found = data;
    enum CXUnaryOperatorKind op = clang_getCursorUnaryOperatorKind(child);
    (void)parent;
    switch (clang_getCursorKind(child)) {
    case CXCursor_CallExpr:
    case CXCursor_StmtExpr:
    case CXCursor_CompoundAssignOperator:
        *found = true;
        break;
    default:
        *found |= clang_getCursorBinaryOperatorKind(child) == CXBinaryOperator_Assign ||
                  (op >= CXUnaryOperator_PostInc && op <= CXUnaryOperator_PreDec);
    }
    return *found ? CXChildVisit_Break : CXChildVisit_Recurse;
}

static void assume(struct lower *l, CXCursor condition)
{
    condition = lower_strip(condition, false);
    CXCursor inner;
    if (lower_is_implicit(condition, &inner))
        condition = lower_strip(inner, false);
    if (clang_getCursorBinaryOperatorKind(condition) == CXBinaryOperator_LAnd) {
        struct cursors parts = lower_children(l, condition);
        for (uint32_t i = 0; i < parts.count; i++)
            assume(l, parts.items[i]);
        return;
    }
    int64_t n;
    facts_id loc = lower_loc_of(l, condition), value = lower_value(l, condition);
    if (lower_is_int(l, value, &n)) {
        if (!n)
            lower_stop(l);
        return;
    }
    struct facts_operation operation = {.kind = FACTS_OPERATION_ASSUME,
                                        .loc = loc,
                                        .place = FACTS_NONE,
                                        .value = value,
                                        .symbol = FACTS_NONE};
    lower_emit(l, &operation, NULL, 0);
}

/* `__assume(x)` does not evaluate x: with a call in it, there is nothing to assume. */
static void lower_assume(struct lower *l, CXCursor condition)
{
    bool effect = false;
    find_effect(condition, condition, &effect);
    if (!effect)
        clang_visitChildren(condition, find_effect, &effect);
    if (!effect)
        assume(l, condition);
}

static bool is_one_of(const char *name, const char *const *names)
{
    for (; *names; names++)
        if (!strcmp(name, *names))
            return true;
    return false;
}

/* Functions of the compiler that are lowered to something else than a call; false if `name` is
 * none. */
static bool lower_intrinsic(struct lower *l, const char *name, CXCursor call,
                            const struct cursors *parts, facts_id *value)
{
    static const char *const assumes[] = {"__assume", "__builtin_assume", NULL};
    static const char *const pass[] = {"__builtin_expect", "__builtin_expect_with_probability",
                                       "__builtin_assume_aligned", "__builtin_addressof", NULL};
    static const char *const asked[] = {"__builtin_constant_p", "__builtin_object_size", NULL};
    facts_id type = lower_type_of(l, call);
    *value = FACTS_NONE;
    if (name[0] != '_')
        return false;
    if (!strcmp(name, "__noop")) {
        *value = lower_int(l, 0, type);
    } else if (is_one_of(name, assumes) && parts->count == 2) {
        lower_assume(l, parts->items[1]);
    } else if (is_one_of(name, pass) && parts->count >= 2) {
        *value = lower_cast(l, lower_value(l, parts->items[1]), type);
    } else if (is_one_of(name, asked)) {
        *value = lower_evaluate(l, call);
        if (*value == FACTS_NONE)
            *value = lower_unknown(l, type);
    } else if (!strcmp(name, "_abnormal_termination") && l->fn->abnormal >= 0) {
        *value = lower_int(l, l->fn->abnormal, type);
    } else if (!strcmp(name, "__builtin_unreachable")) {
        lower_stop(l);
    } else {
        return false;
    }
    return true;
}

/* The compiler takes va_list arguments of these by reference. */
static bool takes_list(const char *name)
{
    static const char *const names[] = {"__builtin_va_start",  "__builtin_va_end",
                                        "__builtin_va_copy",   "__builtin_ms_va_start",
                                        "__builtin_ms_va_end", NULL};
    return is_one_of(name, names);
}

/* The function a callee names, through parentheses, casts, `*` and `&`. */
static CXCursor direct_callee(CXCursor callee)
{
    for (;;) {
        callee = lower_strip(callee, true);
        enum CXUnaryOperatorKind op = clang_getCursorUnaryOperatorKind(callee);
        if (op != CXUnaryOperator_Deref && op != CXUnaryOperator_AddrOf)
            break;
        callee = lower_child(callee);
    }
    if (clang_getCursorKind(callee) != CXCursor_DeclRefExpr)
        return clang_getNullCursor();
    CXCursor declaration = clang_getCursorReferenced(callee);
    enum CXCursorKind kind = clang_getCursorKind(declaration);
    return kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod ? declaration
                                                                       : clang_getNullCursor();
}

/* A method's callee is a member access: its base is the first argument. */
static bool method_callee(struct lower *l, CXCursor callee, CXCursor *method, facts_id *self)
{
    callee = lower_strip(callee, true);
    if (clang_getCursorKind(callee) != CXCursor_MemberRefExpr)
        return false;
    *method = clang_getCursorReferenced(callee);
    if (clang_getCursorKind(*method) != CXCursor_CXXMethod)
        return false;
    CXCursor base = lower_child(callee);
    if (lower_is_null(base) || !clang_isExpression(clang_getCursorKind(base))) {
        *self =
            l->fn->self == FACTS_NONE
                ? lower_unknown(l, l->type_void)
                : lower_load_symbol(l, l->fn->self, facts_symbol_at(l->build, l->fn->self)->type);
        return true;
    }
    facts_id type = lower_type_of(l, base);
    *self = lower_type_at(l, type).kind == FACTS_TYPE_POINTER
                ? lower_value(l, base)
                : lower_address(l, lower_place(l, base), lower_pointer_to(l, type));
    return true;
}

static facts_id symbol_value(struct lower *l, facts_id symbol)
{
    struct facts_value value = {.kind = FACTS_VALUE_FUNCTION,
                                .type = facts_symbol_at(l->build, symbol)->type,
                                .a = symbol,
                                .b = FACTS_NONE};
    return facts_value(l->build, &value);
}

facts_id lower_call(struct lower *l, CXCursor call, bool wanted)
{
    struct cursors parts = lower_children(l, call);
    facts_id type = lower_type_of(l, call), loc = lower_loc_of(l, call), value;
    struct facts_operation operation = {
        .kind = FACTS_OPERATION_CALL, .loc = loc, .place = FACTS_NONE, .symbol = FACTS_NONE};
    VEC(facts_id) args = {0};
    if (!parts.count) {
        lower_emit_unknown(l, loc);
        l->fn->degraded = true;
        return lower_unknown(l, type);
    }
    /* C++: constructors, conversions and operators come in shapes of their own. */
    CXCursor callee = direct_callee(parts.items[0]), method = clang_getCursorReferenced(call);
    enum CXCursorKind called = clang_getCursorKind(method);
    bool is_method =
        called == CXCursor_CXXMethod &&
        clang_getCursorKind(lower_strip(parts.items[0], true)) != CXCursor_MemberRefExpr;
    if (called == CXCursor_Constructor || called == CXCursor_ConversionFunction ||
        called == CXCursor_Destructor || (is_method && lower_is_null(callee))) {
        for (uint32_t i = 0; i < parts.count; i++)
            if (clang_isExpression(clang_getCursorKind(parts.items[i])))
                lower_effect(l, parts.items[i]);
        lower_emit_unknown(l, loc);
        l->fn->degraded = true;
        return lower_unknown(l, type);
    }
    uint32_t flags = 0;
    bool by_reference = false;
    facts_id self;
    if (!lower_is_null(callee)) {
        CXString spelling = clang_getCursorSpelling(callee);
        const char *name = clang_getCString(spelling);
        bool intrinsic = lower_intrinsic(l, name, call, &parts, &value);
        by_reference = takes_list(name);
        clang_disposeString(spelling);
        if (intrinsic)
            return value;
        operation.symbol = lower_symbol(l, callee);
        operation.value = symbol_value(l, operation.symbol);
    } else if (method_callee(l, parts.items[0], &method, &self)) {
        operation.symbol = lower_symbol(l, method);
        operation.value = symbol_value(l, operation.symbol);
        vec_push(&args, self);
    } else {
        operation.value = lower_value(l, parts.items[0]);
    }
    if (operation.symbol != FACTS_NONE)
        flags = facts_symbol_at(l->build, operation.symbol)->flags;
    for (uint32_t i = 1; i < parts.count; i++) {
        CXCursor arg = parts.items[i];
        if (!clang_isExpression(clang_getCursorKind(arg)))
            continue;
        bool address = by_reference && i == 1;
        vec_push(&args, address ? lower_address(l, lower_place(l, arg),
                                                lower_pointer_to(l, lower_type_of(l, arg)))
                                : lower_value(l, arg));
    }
    wanted &= lower_type_at(l, type).kind != FACTS_TYPE_VOID;
    if (wanted)
        operation.place = lower_variable(l, lower_temp(l, type), type);
    lower_emit(l, &operation, args.items, args.count);
    vec_free(&args);
    if (flags & FACTS_SYMBOL_NORETURN)
        lower_stop(l);
    return wanted ? lower_load(l, operation.place, type) : FACTS_NONE;
}
