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
    case CXCursor_CXXNewExpr:
    case CXCursor_CXXDeleteExpr:
    case CXCursor_CXXThrowExpr:
        *found = true;
        break;
    default:
        *found |= clang_getCursorBinaryOperatorKind(child) == CXBinaryOperator_Assign ||
                  (op >= CXUnaryOperator_PostInc && op <= CXUnaryOperator_PreDec);
    }
    return *found ? CXChildVisit_Break : CXChildVisit_Recurse;
}

static bool has_effect(CXCursor condition)
{
    bool effect = false;
    find_effect(condition, condition, &effect);
    if (!effect)
        clang_visitChildren(condition, find_effect, &effect);
    return effect;
}

/* `x ? 1 : 0` is what an assertion makes of its condition, whatever the type of that. */
static CXCursor asserted(struct lower *l, CXCursor condition)
{
    if (clang_getCursorKind(condition) != CXCursor_ConditionalOperator)
        return condition;
    struct cursors parts = lower_children(l, condition);
    if (parts.count != 3 || clang_getCursorKind(parts.items[1]) != CXCursor_IntegerLiteral ||
        clang_getCursorKind(parts.items[2]) != CXCursor_IntegerLiteral)
        return condition;
    return parts.items[0];
}

/* The parts of `a && b` one by one. One with a call in it is not evaluated: nothing to assume. */
static void assume(struct lower *l, CXCursor condition, bool is_assertion)
{
    condition = lower_strip(condition, false);
    CXCursor inner;
    if (lower_is_implicit(condition, &inner))
        condition = lower_strip(inner, false);
    if (is_assertion)
        condition = lower_strip(asserted(l, condition), false);
    if (clang_getCursorBinaryOperatorKind(condition) == CXBinaryOperator_LAnd) {
        struct cursors parts = lower_children(l, condition);
        for (uint32_t i = 0; i < parts.count; i++)
            assume(l, parts.items[i], is_assertion);
        return;
    }
    if (has_effect(condition))
        return;
    int64_t n;
    facts_id loc = lower_loc_of(l, condition), value = lower_value(l, condition);
    if (lower_is_int(l, value, &n)) {
        /* `ASSERT(FALSE)` is a message: in a free build, what is behind it runs. */
        if (!n && !is_assertion)
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
    static const char *const pass[] = {"__builtin_expect", "__builtin_expect_with_probability",
                                       "__builtin_assume_aligned", "__builtin_addressof", NULL};
    static const char *const asked[] = {"__builtin_constant_p", "__builtin_object_size", NULL};
    facts_id type = lower_type_of(l, call);
    *value = FACTS_NONE;
    if (name[0] != '_')
        return false;
    if (!strcmp(name, "__noop")) {
        *value = lower_int(l, 0, type);
    } else if (!strcmp(name, "__assume") && parts->count == 2) {
        assume(l, parts->items[1], false);
    } else if (!strcmp(name, "__builtin_assume") && parts->count == 2) {
        assume(l, parts->items[1], true); /* headers/assertions.inl */
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
static bool method_callee(CXCursor callee, CXCursor *method, CXCursor *base)
{
    callee = lower_strip(callee, true);
    if (clang_getCursorKind(callee) != CXCursor_MemberRefExpr)
        return false;
    *method = clang_getCursorReferenced(callee);
    enum CXCursorKind kind = clang_getCursorKind(*method);
    if (kind != CXCursor_CXXMethod && kind != CXCursor_ConversionFunction &&
        kind != CXCursor_Destructor)
        return false;
    *base = lower_child(callee);
    if (lower_is_null(*base) || !clang_isExpression(clang_getCursorKind(*base)))
        *base = clang_getNullCursor();
    return true;
}

/* The object a method is called on; its class may be derived from the method's. */
static facts_id self_of(struct lower *l, CXCursor base, CXCursor method)
{
    CXType wanted = clang_getCursorType(clang_getCursorSemanticParent(method)), given;
    facts_id type = lower_pointer_to(l, lower_type(l, wanted)), self;
    if (lower_is_null(base)) {
        self = lower_self(l);
        if (self == FACTS_NONE)
            return lower_unknown(l, type);
        given = l->fn->class_type;
    } else {
        CXType of = clang_getCanonicalType(clang_getCursorType(base));
        if (of.kind == CXType_Pointer) {
            self = lower_value(l, base);
            given = clang_getPointeeType(of);
        } else {
            self = lower_address_of(l, lower_place(l, base));
            given = of;
        }
    }
    facts_id moved = lower_base_pointer(l, self, given, wanted, type);
    return moved == FACTS_NONE ? self : moved;
}

facts_id lower_symbol_value(struct lower *l, facts_id symbol)
{
    struct facts_value value = {.kind = FACTS_VALUE_FUNCTION,
                                .type = facts_symbol_at(l->build, symbol)->type,
                                .a = symbol,
                                .b = FACTS_NONE};
    return facts_value(l->build, &value);
}

facts_id lower_size_type(struct lower *l)
{
    struct facts_type type = {
        .kind = FACTS_TYPE_UINT,
        .name =
            facts_string(l->build, l->pointer_size == 8 ? "unsigned long long" : "unsigned int"),
        .size = l->pointer_size,
        .inner = FACTS_NONE,
        .record = FACTS_NONE,
    };
    return facts_type(l->build, &type);
}

void lower_call_symbol(struct lower *l, facts_id symbol, const facts_id *args, uint32_t count,
                       facts_id loc)
{
    struct facts_operation operation = {.kind = FACTS_OPERATION_CALL,
                                        .loc = loc,
                                        .place = FACTS_NONE,
                                        .value = lower_symbol_value(l, symbol),
                                        .symbol = symbol};
    lower_emit(l, &operation, args, count);
}

/* ---- arguments ---- */

/* `T()` of a default argument and the like have no place of their own in the call. */
static bool is_default_argument(CXCursor argument)
{
    unsigned line;
    if (clang_getCursorKind(argument) != CXCursor_UnexposedExpr)
        return false;
    clang_getExpansionLocation(clang_getRangeStart(clang_getCursorExtent(argument)), NULL, &line,
                               NULL, NULL);
    return line == 0;
}

/* What a declaration of the function says for a parameter; null if none does. */
static CXCursor default_of(CXCursor function, uint32_t param)
{
    CXCursor tries[] = {function, clang_getCanonicalCursor(function),
                        clang_getCursorDefinition(function),
                        clang_getSpecializedCursorTemplate(function)};
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        if (lower_is_null(tries[i]) || clang_Cursor_getNumArguments(tries[i]) <= (int)param)
            continue;
        CXCursor value = lower_last_child(clang_Cursor_getArgument(tries[i], param));
        if (!lower_is_null(value) && clang_isExpression(clang_getCursorKind(value)))
            return value;
    }
    return clang_getNullCursor();
}

static facts_id argument(struct lower *l, CXCursor arg, CXType type)
{
    if (type.kind == CXType_Invalid) {
        if (lower_is_object(l, arg))
            return lower_load(l, lower_place(l, arg), lower_type_of(l, arg));
        return lower_value(l, arg);
    }
    if (lower_is_reference(type))
        return lower_cast(l, lower_address_of(l, lower_place(l, arg)), lower_type(l, type));
    if (type.kind != CXType_Record)
        return lower_value(l, arg);
    /* By value: made here, destroyed by the callee. */
    type = clang_getUnqualifiedType(type);
    facts_id record = lower_type(l, type);
    if (!lower_destroys(l, type) && !lower_copies(l, type) && lower_is_glvalue(l, arg))
        return lower_value(l, arg);
    facts_id place = lower_variable(l, lower_temp(l, record), record);
    lower_construct(l, place, type, arg);
    return lower_load(l, place, record);
}

void lower_arguments(struct lower *l, CXCursor function, CXType type, uint32_t first,
                     const CXCursor *items, uint32_t count, struct facts_ids *args)
{
    type = clang_getCanonicalType(type);
    int known = clang_getNumArgTypes(type);
    uint32_t params = known > 0 ? (uint32_t)known : 0;
    for (uint32_t i = first; i < first + count || i < params; i++) {
        CXType wanted = {.kind = CXType_Invalid};
        CXCursor arg = i < first + count ? items[i - first] : clang_getNullCursor();
        if (i < params && l->input->is_cxx)
            wanted = clang_getCanonicalType(clang_getArgType(type, i));
        if (lower_is_null(arg) || is_default_argument(arg)) {
            if (!l->input->is_cxx || lower_is_null(function))
                break;
            CXCursor value = default_of(function, i);
            if (lower_is_null(value)) {
                facts_id known_value = lower_is_null(arg) ? FACTS_NONE : lower_evaluate(l, arg);
                vec_push(&args->list, known_value != FACTS_NONE
                                          ? known_value
                                          : lower_unknown(l, lower_type(l, wanted)));
                continue;
            }
            arg = value;
        }
        vec_push(&args->list, argument(l, arg, wanted));
    }
}

/* ---- calls ---- */

/* The type of what is called, through pointers and references to it. */
static CXType function_type(CXCursor callee)
{
    CXType type = clang_getCanonicalType(clang_getCursorType(callee));
    while (type.kind == CXType_Pointer || lower_is_reference(type))
        type = clang_getCanonicalType(clang_getPointeeType(type));
    return type;
}

bool lower_call_is_reference(struct lower *l, CXCursor call)
{
    CXCursor named = clang_getCursorReferenced(call);
    if (!l->input->is_cxx)
        return false;
    if (!lower_is_null(named) && lower_is_function(named))
        return lower_is_reference(clang_getCursorResultType(named));
    CXCursor callee = lower_child(call);
    return !lower_is_null(callee) && lower_is_reference(clang_getResultType(function_type(callee)));
}

struct call {
    CXCursor callee; /* the function it names; null: through a place */
    CXCursor object; /* of a method */
    CXCursor *args;
    uint32_t count;
    bool is_method, is_virtual;
};

/* C++: operators name their function in the midst of their operands. */
static bool is_operator_name(CXCursor part, CXCursor function)
{
    CXCursor bare = lower_strip(part, true);
    return clang_getCursorKind(bare) == CXCursor_DeclRefExpr &&
           clang_equalCursors(clang_getCursorReferenced(bare), function);
}

static void sort_call(struct lower *l, CXCursor call, struct cursors *parts, struct call *sorted)
{
    CXCursor named = clang_getCursorReferenced(call), method;
    *sorted = (struct call){.callee = clang_getNullCursor(), .object = clang_getNullCursor()};
    sorted->args = parts->items + 1;
    sorted->count = parts->count - 1;
    if (l->input->is_cxx && !lower_is_null(named) && lower_is_function(named)) {
        for (uint32_t i = 0; i < parts->count; i++) {
            if (!is_operator_name(parts->items[i], named))
                continue;
            memmove(parts->items + 1, parts->items, i * sizeof *parts->items);
            sorted->callee = named;
            enum CXCursorKind kind = clang_getCursorKind(named);
            CXString spelling = clang_getCursorSpelling(named);
            bool is_operator = !strncmp(clang_getCString(spelling), "operator", 8);
            clang_disposeString(spelling);
            if (kind == CXCursor_CXXMethod && !clang_CXXMethod_isStatic(named) && is_operator &&
                sorted->count) {
                sorted->is_method = true;
                sorted->object = sorted->args++[0];
                sorted->count--;
                sorted->is_virtual = clang_CXXMethod_isVirtual(named) != 0;
            }
            return;
        }
    }
    CXCursor direct = direct_callee(parts->items[0]);
    if (!lower_is_null(direct)) {
        sorted->callee = direct;
    } else if (method_callee(parts->items[0], &method, &sorted->object)) {
        sorted->callee = method;
        sorted->is_method =
            clang_getCursorKind(method) != CXCursor_CXXMethod || !clang_CXXMethod_isStatic(method);
        CXCursor member = lower_strip(parts->items[0], true);
        sorted->is_virtual = sorted->is_method && lower_is_virtual_call(l, member, method);
    }
}

/* Arguments that are expressions, in order. */
static void keep_expressions(struct call *call)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < call->count; i++)
        if (clang_isExpression(clang_getCursorKind(call->args[i])))
            call->args[count++] = call->args[i];
    call->count = count;
}

/* Functions of the library that only name what they are given. */
static bool passes_on(CXCursor function)
{
    static const char *const names[] = {"move", "forward", "as_const", "launder", NULL};
    CXCursor scope = clang_getCursorSemanticParent(function);
    if (clang_getCursorKind(scope) != CXCursor_Namespace)
        return false;
    CXString spelling = clang_getCursorSpelling(function), space = clang_getCursorSpelling(scope);
    bool passes =
        is_one_of(clang_getCString(spelling), names) &&
        (!strcmp(clang_getCString(space), "std") || !strcmp(clang_getCString(space), "wistd"));
    clang_disposeString(spelling);
    clang_disposeString(space);
    return passes && lower_is_reference(clang_getCursorResultType(function));
}

struct result {
    facts_id value; /* what is to be used; FACTS_NONE: nothing came out */
    bool is_reference;
};

/* `into`: where a returned object is made; FACTS_NONE: in a temporary. */
static struct result make_call(struct lower *l, CXCursor call, bool wanted, facts_id into)
{
    struct cursors parts = lower_children(l, call);
    facts_id type = lower_type_of(l, call), loc = lower_loc_of(l, call);
    struct result result = {FACTS_NONE, lower_call_is_reference(l, call)};
    struct facts_operation operation = {
        .kind = FACTS_OPERATION_CALL, .loc = loc, .place = FACTS_NONE, .symbol = FACTS_NONE};
    struct facts_ids args = {0};
    struct call sorted;
    uint32_t flags = 0;
    if (!parts.count) {
        lower_emit_unknown(l, loc);
        lower_degrade(l, "call of nothing");
        result.value = lower_unknown(l, type);
        return result;
    }
    sort_call(l, call, &parts, &sorted);
    bool by_reference = false;
    CXType wanted_type;
    if (result.is_reference)
        type = lower_pointer_to(l, type);
    if (!lower_is_null(sorted.callee)) {
        wanted_type = clang_getCursorType(sorted.callee);
        if (!sorted.is_method) {
            CXString spelling = clang_getCursorSpelling(sorted.callee);
            const char *name = clang_getCString(spelling);
            bool intrinsic = lower_intrinsic(l, name, call, &parts, &result.value);
            by_reference = takes_list(name);
            clang_disposeString(spelling);
            if (intrinsic)
                return result;
            if (sorted.count == 1 && result.is_reference && passes_on(sorted.callee)) {
                result.value = lower_address_of(l, lower_place(l, sorted.args[0]));
                return result;
            }
        }
        bool converts = clang_getCursorKind(sorted.callee) == CXCursor_ConversionFunction;
        if (converts && !lower_is_null(sorted.object)) {
            CXCursor closure = lower_core(sorted.object);
            if (clang_getCursorKind(closure) == CXCursor_LambdaExpr)
                lower_lambda(l, closure);
        }
        struct lower_lambda *lambda = lower_lambda_of(l, sorted.callee);
        if (lambda && converts) {
            result.value =
                lower_cast(l, lower_symbol_value(l, lower_symbol(l, lambda->method)), type);
            return result;
        }
        if (sorted.is_method) {
            facts_id self = self_of(l, sorted.object, sorted.callee);
            if (!lambda || !lambda->is_known || lambda->count)
                vec_push(&args.list, self);
        }
        if (clang_getCursorKind(sorted.callee) == CXCursor_Destructor) {
            CXType record = clang_getCursorType(clang_getCursorSemanticParent(sorted.callee));
            if (!sorted.is_virtual) {
                lower_destroy(l, lower_deref(l, args.list.items[0], lower_type(l, record)), record,
                              loc);
                vec_free(&args.list);
                return result;
            }
        }
        if (sorted.is_virtual) {
            operation.value = lower_virtual_target(l, sorted.callee);
        } else if (clang_CXXMethod_isDefaulted(sorted.callee) &&
                   (clang_CXXMethod_isCopyAssignmentOperator(sorted.callee) ||
                    clang_CXXMethod_isMoveAssignmentOperator(sorted.callee)) &&
                   sorted.count == 1) {
            CXType record = clang_getCursorType(clang_getCursorSemanticParent(sorted.callee));
            facts_id to = lower_deref(l, args.list.items[0], lower_type(l, record));
            lower_assign_object(l, to, lower_place(l, sorted.args[0]), record,
                                clang_CXXMethod_isMoveAssignmentOperator(sorted.callee) != 0, loc);
            result.value = args.list.items[0];
            vec_free(&args.list);
            return result;
        } else {
            operation.symbol = lower_symbol(l, sorted.callee);
            operation.value = lower_symbol_value(l, operation.symbol);
            flags = facts_symbol_at(l->build, operation.symbol)->flags;
        }
    } else if (l->input->is_cxx &&
               lower_type_at(l, lower_type_of(l, parts.items[0])).kind == FACTS_TYPE_OTHER) {
        /* An overload that is not resolved, a pointer to a member. */
        for (uint32_t i = 0; i < parts.count; i++)
            if (clang_isExpression(clang_getCursorKind(parts.items[i])) &&
                lower_type_at(l, lower_type_of(l, parts.items[i])).kind != FACTS_TYPE_OTHER)
                lower_effect(l, parts.items[i]);
        lower_emit_unknown(l, loc);
        lower_degrade(l, "call through a pointer to a member, or not resolved");
        result.value = lower_unknown(l, type);
        return result;
    } else {
        wanted_type = function_type(parts.items[0]);
        operation.value = lower_value(l, parts.items[0]);
    }
    keep_expressions(&sorted);
    if (by_reference && sorted.count) {
        CXCursor list = sorted.args[0];
        vec_push(&args.list, lower_address(l, lower_place(l, list),
                                           lower_pointer_to(l, lower_type_of(l, list))));
        lower_arguments(l, sorted.callee, wanted_type, 1, sorted.args + 1, sorted.count - 1, &args);
    } else {
        lower_arguments(l, sorted.callee, wanted_type, 0, sorted.args, sorted.count, &args);
    }
    wanted &= lower_type_at(l, type).kind != FACTS_TYPE_VOID;
    if (into != FACTS_NONE)
        operation.place = into;
    else if (wanted)
        operation.place = lower_variable(l, lower_temp(l, type), type);
    lower_emit(l, &operation, args.list.items, args.list.count);
    vec_free(&args.list);
    if (flags & FACTS_SYMBOL_NORETURN)
        lower_stop(l);
    if (wanted || into != FACTS_NONE)
        result.value = lower_load(l, operation.place, type);
    return result;
}

facts_id lower_call(struct lower *l, CXCursor call, bool wanted)
{
    CXCursor named = clang_getCursorReferenced(call);
    if (l->input->is_cxx && clang_getCursorKind(named) == CXCursor_Constructor) {
        /* Where no object is asked for, or with an error in it. */
        facts_id type = lower_type_of(l, call);
        return lower_load(l, lower_temporary(l, call), type);
    }
    if (lower_is_object(l, call) && !lower_call_is_reference(l, call) &&
        lower_destroys(l, clang_getCursorType(call)))
        return lower_load(l, lower_temporary(l, call), lower_type_of(l, call));
    struct result result = make_call(l, call, wanted, FACTS_NONE);
    if (!result.is_reference || result.value == FACTS_NONE || !wanted)
        return wanted ? result.value : FACTS_NONE;
    facts_id type = lower_type_of(l, call);
    return lower_load(l, lower_deref(l, result.value, type), type);
}

void lower_call_into(struct lower *l, CXCursor call, facts_id place)
{
    struct result result = make_call(l, call, true, place);
    struct facts_value made = {.kind = FACTS_VALUE_UNKNOWN};
    if (result.value != FACTS_NONE)
        made = lower_value_at(l, result.value);
    if (made.kind != FACTS_VALUE_LOAD || made.a != place)
        lower_store(l, place,
                    result.value == FACTS_NONE ? lower_unknown(l, lower_type_of(l, call))
                                               : result.value,
                    lower_loc_of(l, call));
}

facts_id lower_call_place(struct lower *l, CXCursor call)
{
    if (!lower_call_is_reference(l, call))
        return FACTS_NONE;
    struct result result = make_call(l, call, true, FACTS_NONE);
    facts_id type = lower_type_of(l, call);
    return result.value == FACTS_NONE ? lower_unknown_place(l, type)
                                      : lower_deref(l, result.value, type);
}
