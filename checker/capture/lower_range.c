/*
 * Statements of C++17 that declare in passing: `for (x : range)`, structured bindings, `switch`
 * with an initialiser, which libclang leaves out but for its uses.
 */
#include "capture/lower_internal.h"

/* An array is walked from 0 to its length. How often the loop over anything else runs, and what
 * its iterators do, is not shown; its body is. */
void lower_range_for(struct lower *l, CXCursor statement)
{
    struct function *fn = l->fn;
    struct cursors parts = lower_children(l, statement);
    struct jumps jumps = fn->jumps;
    struct frame *frame = fn->frame;
    facts_id loc = lower_loc_of(l, statement);
    CXCursor variable = clang_getNullCursor(), range = clang_getNullCursor();
    for (uint32_t i = 0; i < parts.count; i++) {
        enum CXCursorKind kind = clang_getCursorKind(parts.items[i]);
        if (kind == CXCursor_DeclStmt)
            lower_declarations(l, parts.items[i]);
        else if (kind == CXCursor_VarDecl)
            variable = parts.items[i];
        else if (clang_isExpression(kind) && i + 1 < parts.count)
            range = parts.items[i];
    }
    if (parts.count < 2 || lower_is_null(variable) || lower_is_null(range)) {
        lower_emit_unknown(l, loc);
        lower_degrade(l, "range-based for");
        return;
    }
    CXType type = clang_getCanonicalType(clang_getCursorType(range));
    bool is_array = clang_getArrayElementType(type).kind != CXType_Invalid;
    facts_id head = lower_block(l), body = lower_block(l), next = lower_block(l);
    facts_id after = lower_block(l), counter = FACTS_NONE, value = FACTS_NONE, object;
    if (lower_is_object(l, range) && !lower_is_glvalue(l, range))
        object = lower_temporary(l, range); /* lives as long as the loop */
    else
        object = lower_place(l, range);
    if (is_array) {
        facts_id temp = lower_unnamed(l, "<index>", l->type_int, loc);
        counter = lower_variable(l, temp, l->type_int);
        lower_store(l, counter, lower_int(l, 0, l->type_int), loc);
    }
    lower_continue_in(l, head);
    if (is_array) {
        facts_id count = lower_int(l, clang_getArraySize(type), l->type_int);
        value = lower_load(l, counter, l->type_int);
        lower_branch(l, lower_binary(l, FACTS_OP_LT, value, count, l->type_int), body, after, loc);
    } else {
        lower_branch(l, lower_unknown(l, l->type_int), body, after, loc);
    }
    fn->jumps.break_ = (struct target){after, fn->frame};
    fn->jumps.continue_ = (struct target){next, fn->frame};
    struct frame *round = fn->frame;
    fn->block = body;
    CXType declared = clang_getCursorType(variable);
    facts_id symbol = lower_local(l, variable);
    facts_id declared_type = facts_symbol_at(l->build, symbol)->type;
    facts_id place = lower_variable(l, symbol, declared_type);
    lower_push_object(l, symbol, place, declared);
    if (is_array) {
        facts_id element =
            lower_index(l, object, value, lower_type(l, clang_getArrayElementType(type)));
        if (lower_is_reference(declared))
            lower_store(l, place, lower_address(l, element, declared_type), loc);
        else
            lower_construct_copy(l, place, element, declared, false, loc);
    } else if (lower_is_object(l, variable) && lower_destroys(l, declared)) {
        lower_emit_unknown(l, loc);
        lower_degrade(l, "range-based for over objects");
    } else {
        lower_store(l, place, lower_unknown(l, declared_type), loc);
    }
    lower_statement(l, parts.items[parts.count - 1]);
    lower_pop_at(l, round, statement);
    fn->jumps = jumps;
    lower_continue_in(l, next);
    if (is_array)
        lower_store(l, counter,
                    lower_binary(l, FACTS_OP_ADD, value, lower_int(l, 1, l->type_int), l->type_int),
                    loc);
    lower_goto_block(l, head, FACTS_NONE);
    fn->block = after;
    lower_pop_at(l, frame, statement);
}

/* `auto [a, b] = x;`: an unnamed object, and names for its parts. */
void lower_bindings(struct lower *l, CXCursor declaration)
{
    struct cursors parts = lower_children(l, declaration);
    CXType type = clang_getCanonicalType(clang_getCursorType(declaration));
    facts_id loc = lower_loc_of(l, declaration), whole = FACTS_NONE;
    CXCursor value = clang_getNullCursor();
    uint32_t count = 0;
    for (uint32_t i = 0; i < parts.count; i++) {
        if (clang_isExpression(clang_getCursorKind(parts.items[i])))
            value = parts.items[i];
        else if (clang_getCursorKind(parts.items[i]) == CXCursor_UnexposedDecl)
            parts.items[count++] = parts.items[i];
    }
    bool refers = lower_is_reference(type);
    if (lower_is_null(value)) {
        lower_degrade(l, "structured binding");
        lower_emit_unknown(l, loc);
        return;
    }
    CXType object = clang_getNonReferenceType(type);
    if (refers && lower_is_glvalue(l, value)) {
        /* The place may be one that changes: keep its address. */
        facts_id pointer = lower_pointer_to(l, lower_type(l, object));
        facts_id address =
            lower_value_in_temp(l, lower_address(l, lower_place(l, value), pointer), loc);
        whole = lower_deref(l, address, lower_type(l, object));
    } else {
        facts_id facts_type = lower_type(l, object);
        facts_id symbol = lower_unnamed(l, "<binding>", facts_type, loc);
        whole = lower_variable(l, symbol, facts_type);
        lower_push_object(l, symbol, whole, object);
        struct frame *frame = lower_full_begin(l, value);
        lower_construct(l, whole, object, value);
        lower_full_end(l, frame);
    }
    bool is_array = clang_getArrayElementType(object).kind != CXType_Invalid;
    struct cursors fields = {0};
    if (!is_array)
        fields = lower_fields(l, object);
    if (!is_array && fields.count != count) {
        lower_degrade(l, "structured binding");
        return;
    }
    for (uint32_t i = 0; i < count; i++) {
        facts_id place = is_array ? lower_index(l, whole, lower_int(l, i, l->type_int),
                                                lower_type(l, clang_getArrayElementType(object)))
                                  : lower_member(l, whole, fields.items[i]);
        cursor_map_set(&l->fn->bindings, parts.items[i], place);
    }
}

struct init_search {
    struct lower *l;
    CXFile file;
    unsigned from, to;
    bool any;
};

static enum CXChildVisitResult find_declared(CXCursor child, CXCursor parent, CXClientData data)
{
    struct init_search *search = data;
    (void)parent;
    CXCursor named = clang_getCursorReferenced(child);
    if (clang_getCursorKind(child) == CXCursor_DeclRefExpr &&
        clang_getCursorKind(named) == CXCursor_VarDecl) {
        CXFile file;
        unsigned at;
        clang_getExpansionLocation(clang_getCursorLocation(named), &file, NULL, NULL, &at);
        if (file == search->file && at > search->from && at < search->to &&
            cursor_map_get(&search->l->symbols, named) == FACTS_NONE) {
            lower_variable_declaration(search->l, named);
            search->any = true;
        }
    }
    return CXChildVisit_Recurse;
}

void lower_switch_init(struct lower *l, CXCursor statement, CXCursor condition)
{
    struct init_search search = {.l = l};
    size_t size;
    const char *text = lower_text(l, clang_getRangeStart(clang_getCursorExtent(statement)), &size);
    clang_getExpansionLocation(clang_getRangeStart(clang_getCursorExtent(statement)), &search.file,
                               NULL, NULL, &search.from);
    clang_getExpansionLocation(clang_getRangeStart(clang_getCursorExtent(condition)), NULL, NULL,
                               NULL, &search.to);
    bool has_init = false;
    for (size_t i = 0; text && i < size && search.from + i < search.to; i++)
        has_init |= text[i] == ';';
    if (!has_init)
        return;
    clang_visitChildren(statement, find_declared, &search);
    if (!search.any) {
        lower_emit_unknown(l, lower_loc_of(l, statement));
        lower_degrade(l, "initialiser of a switch");
    }
}
