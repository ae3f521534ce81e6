/*
 * Lambdas: the call operator is a function of its own, a closure an object with one field per
 * capture. libclang lists the explicit captures; those that a default asks for are found in the
 * body, in the order of their first use, which is the order of their fields. The call operator of
 * a lambda that captures nothing has no `this`, so that it is the function its conversion to a
 * pointer names.
 */
#include "capture/lower_internal.h"

#include <string.h>

struct capture_search {
    struct lower *l;
    CXCursor method;
    bool uses_this;
    VEC(CXCursor) variables; /* in order, without duplicates */
};

static void add_variable(struct capture_search *search, CXCursor variable)
{
    for (uint32_t i = 0; i < search->variables.count; i++)
        if (clang_equalCursors(search->variables.items[i], variable))
            return;
    vec_push(&search->variables, variable);
}

static bool is_within(CXCursor inner, CXCursor outer)
{
    CXSourceRange extent = clang_getCursorExtent(outer);
    CXFile file, other;
    unsigned from, to, at;
    clang_getExpansionLocation(clang_getRangeStart(extent), &file, NULL, NULL, &from);
    clang_getExpansionLocation(clang_getRangeEnd(extent), NULL, NULL, NULL, &to);
    clang_getExpansionLocation(clang_getCursorLocation(inner), &other, NULL, NULL, &at);
    return file == other && at >= from && at <= to;
}

static enum CXChildVisitResult find_uses(CXCursor child, CXCursor parent, CXClientData data)
{
    struct capture_search *search = data;
    CXCursor named = clang_getCursorReferenced(child);
    (void)parent;
    switch ((int)clang_getCursorKind(child)) {
    case CXCursor_DeclRefExpr:
        if ((clang_getCursorKind(named) == CXCursor_ParmDecl ||
             (clang_getCursorKind(named) == CXCursor_VarDecl &&
              !clang_Cursor_hasVarDeclGlobalStorage(named))) &&
            !is_within(named, search->method))
            add_variable(search, named);
        break;
    case CXCursor_CXXThisExpr:
        search->uses_this = true;
        break;
    case CXCursor_MemberRefExpr: {
        CXCursor base = lower_child(child);
        if (lower_is_null(base) || !clang_isExpression(clang_getCursorKind(base)))
            search->uses_this |= clang_getCursorKind(named) != CXCursor_VarDecl;
        break;
    }
    default:
        break;
    }
    return CXChildVisit_Recurse;
}

static enum CXChildVisitResult find_method(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    CXCursor *method = data;
    enum CXCursorKind kind = clang_getCursorKind(child);
    if (kind == CXCursor_CXXMethod || kind == CXCursor_FunctionTemplate) {
        CXString spelling = clang_getCursorSpelling(child);
        bool is_call = !strcmp(clang_getCString(spelling), "operator()");
        clang_disposeString(spelling);
        if (is_call)
            *method = child;
    }
    return CXChildVisit_Continue;
}

static void add_captures(struct lower *l, struct lower_lambda *lambda, struct lower_class *class_)
{
    struct capture_search search = {.l = l, .method = lambda->expression};
    struct cursors parts = lower_children(l, lambda->expression);
    struct cursors fields = lower_fields(l, class_->type);
    for (uint32_t i = 0; i < parts.count; i++)
        if (clang_getCursorKind(parts.items[i]) == CXCursor_VariableRef)
            add_variable(&search, clang_getCursorReferenced(parts.items[i]));
    if (parts.count)
        clang_visitChildren(parts.items[parts.count - 1], find_uses, &search);
    lambda->count = fields.count;
    lambda->captures = ARENA_ARRAY(l->input->arena, struct lower_capture, fields.count + 1);
    struct facts_field *facts = ARENA_ARRAY(&l->scratch, struct facts_field, fields.count + 1);
    facts_id record = lower_type_at(l, lower_type(l, class_->type)).record;
    uint32_t next = 0;
    bool fits = true;
    for (uint32_t i = 0; i < fields.count; i++) {
        CXType type = clang_getCanonicalType(clang_getCursorType(fields.items[i]));
        struct lower_capture *capture = &lambda->captures[i];
        *capture = (struct lower_capture){.variable = clang_getNullCursor(),
                                          .value = clang_getNullCursor(),
                                          .by_reference = lower_is_reference(type)};
        capture->type = lower_type(l, type);
        CXType bare = clang_getUnqualifiedType(clang_getNonReferenceType(type));
        bool matches = false;
        if (next < search.variables.count) {
            CXType own = clang_getUnqualifiedType(clang_getNonReferenceType(
                clang_getCanonicalType(clang_getCursorType(search.variables.items[next]))));
            matches = clang_equalTypes(own, bare) != 0;
        }
        if (matches)
            capture->variable = search.variables.items[next++];
        else if (!(search.uses_this && bare.kind == CXType_Pointer))
            fits = false;
        CXString name = clang_getCursorSpelling(capture->variable);
        long long offset = clang_Cursor_getOffsetOfField(fields.items[i]);
        facts[i] = (struct facts_field){
            .name = facts_string(
                l->build, lower_is_null(capture->variable) ? "this" : clang_getCString(name)),
            .type = capture->type,
            .record = record,
            .offset = offset > 0 ? (uint64_t)offset : 0,
        };
        clang_disposeString(name);
    }
    /* Init-captures: a variable declared in the introducer, whose initialiser is its value. */
    for (uint32_t i = 0; i < lambda->count; i++)
        if (!lower_is_null(lambda->captures[i].variable) &&
            is_within(lambda->captures[i].variable, lambda->expression))
            lambda->captures[i].value =
                clang_Cursor_getVarDeclInitializer(lambda->captures[i].variable);
    vec_free(&search.variables);
    if (!fits)
        lambda->count = 0;
    lambda->is_known = fits;
    if (fits && fields.count && !facts_record_at(l->build, record)->fields.count)
        facts_record_fields(l->build, record, facts, fields.count);
    facts_id first = facts_record_at(l->build, record)->fields.first;
    for (uint32_t i = 0; i < lambda->count; i++) {
        lambda->captures[i].field = first + i;
        cursor_map_set(&l->fields, fields.items[i], first + i);
    }
}

struct lower_lambda *lower_lambda(struct lower *l, CXCursor expression)
{
    struct lower_class *class_ = lower_class_of(l, clang_getCursorType(expression));
    if (!class_)
        return NULL;
    if (!class_->lambda) {
        struct lower_lambda *lambda = ARENA_NEW(l->input->arena, struct lower_lambda);
        lambda->expression = expression;
        lambda->method = clang_getNullCursor();
        clang_visitChildren(class_->declaration, find_method, &lambda->method);
        class_->lambda = lambda;
        add_captures(l, lambda, class_);
        if (clang_getCursorKind(lambda->method) == CXCursor_CXXMethod)
            lower_symbol(l, lambda->method);
    }
    return class_->lambda;
}

struct lower_lambda *lower_lambda_of(struct lower *l, CXCursor method)
{
    if (!l->input->is_cxx)
        return NULL;
    CXCursor parent = clang_getCursorSemanticParent(method);
    if (clang_getCursorKind(parent) != CXCursor_ClassDecl)
        return NULL;
    struct lower_class *class_ = lower_class_of(l, clang_getCursorType(parent));
    return class_ ? class_->lambda : NULL;
}

void lower_closure(struct lower *l, facts_id place, CXCursor expression)
{
    struct lower_lambda *lambda = lower_lambda(l, expression);
    facts_id loc = lower_loc_of(l, expression);
    if (!lambda || !lambda->is_known) {
        lower_degrade(l, "captures of a lambda");
        lower_emit_unknown(l, loc);
        return;
    }
    for (uint32_t i = 0; i < lambda->count; i++) {
        const struct lower_capture *capture = &lambda->captures[i];
        struct facts_place field = {.kind = FACTS_PLACE_FIELD,
                                    .type = capture->type,
                                    .base = place,
                                    .field = capture->field,
                                    .index = FACTS_NONE};
        facts_id to = facts_place(l->build, &field);
        if (lower_is_null(capture->variable)) {
            facts_id self = lower_self(l);
            lower_store(l, to,
                        self == FACTS_NONE ? lower_unknown(l, capture->type)
                                           : lower_cast(l, self, capture->type),
                        loc);
            continue;
        }
        CXType type = clang_getNonReferenceType(
            clang_getCanonicalType(clang_getCursorType(capture->variable)));
        if (!lower_is_null(capture->value)) {
            if (capture->by_reference)
                lower_store(l, to,
                            lower_cast(l, lower_address_of(l, lower_place(l, capture->value)),
                                       capture->type),
                            loc);
            else
                lower_construct(l, to, type, capture->value);
        } else {
            facts_id from = lower_variable_place(l, capture->variable, lower_type(l, type));
            if (from == FACTS_NONE)
                lower_degrade(l, "captures of a lambda");
            else if (capture->by_reference)
                lower_store(l, to, lower_cast(l, lower_address_of(l, from), capture->type), loc);
            else
                lower_construct_copy(l, to, from, type, false, loc);
        }
    }
}

static facts_id capture_place(struct lower *l, const struct lower_capture *capture)
{
    facts_id self = lower_load_symbol(l, l->fn->self, l->fn->self_type);
    struct facts_place field = {.kind = FACTS_PLACE_FIELD,
                                .type = capture->type,
                                .base =
                                    lower_deref(l, self, lower_type_at(l, l->fn->self_type).inner),
                                .field = capture->field,
                                .index = FACTS_NONE};
    return facts_place(l->build, &field);
}

facts_id lower_captured(struct lower *l, CXCursor variable, facts_id type)
{
    struct lower_lambda *lambda = l->fn->lambda;
    if (!lambda || l->fn->self == FACTS_NONE)
        return FACTS_NONE;
    for (uint32_t i = 0; i < lambda->count; i++) {
        if (lower_is_null(lambda->captures[i].variable) ||
            !clang_equalCursors(lambda->captures[i].variable, variable))
            continue;
        facts_id place = capture_place(l, &lambda->captures[i]);
        return lambda->captures[i].by_reference
                   ? lower_deref(l, lower_load(l, place, lambda->captures[i].type), type)
                   : place;
    }
    return FACTS_NONE;
}

facts_id lower_self(struct lower *l)
{
    struct function *fn = l->fn;
    if (fn->lambda) {
        for (uint32_t i = 0; i < fn->lambda->count; i++)
            if (lower_is_null(fn->lambda->captures[i].variable) && fn->self != FACTS_NONE)
                return lower_load(l, capture_place(l, &fn->lambda->captures[i]),
                                  fn->lambda->captures[i].type);
        return FACTS_NONE;
    }
    return fn->self == FACTS_NONE ? FACTS_NONE : lower_load_symbol(l, fn->self, fn->self_type);
}
