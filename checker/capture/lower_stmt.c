/*
 * Statements. Each loop, switch and label makes its blocks beforehand, in the frame it stands in;
 * control that has left (fn->block is NONE) goes on in a block that nothing reaches, so that labels
 * and cases in it are seen.
 */
#include "capture/lower_internal.h"

#include <string.h>

/* A local's or parameter's dimensions may have effects; they are its children before the
 * initialiser, and only a variable-length array has any that is not constant. */
static void lower_dimensions(struct lower *l, CXCursor declaration)
{
    CXType type = clang_getCanonicalType(clang_getCursorType(declaration));
    if (type.kind != CXType_VariableArray)
        return;
    struct cursors parts = lower_children(l, declaration);
    for (uint32_t i = 0; i < parts.count; i++)
        if (clang_isExpression(clang_getCursorKind(parts.items[i])))
            lower_effect(l, parts.items[i]);
}

static enum CXChildVisitResult find_labels(CXCursor child, CXCursor parent, CXClientData data)
{
    struct lower *l = data;
    (void)parent;
    if (clang_getCursorKind(child) == CXCursor_AddrLabelExpr)
        vec_push(&l->fn->taken, clang_getCursorReferenced(lower_child(child)));
    return CXChildVisit_Recurse;
}

/* What an initialiser makes lives as long as the reference to it. */
static void bind_reference(struct lower *l, facts_id place, CXCursor initialiser, facts_id type,
                           facts_id loc)
{
    facts_id to;
    if (lower_is_object(l, initialiser) && !lower_is_glvalue(l, initialiser)) {
        CXType object =
            clang_getUnqualifiedType(clang_getCanonicalType(clang_getCursorType(initialiser)));
        facts_id facts_type = lower_type(l, object);
        facts_id symbol = lower_unnamed(l, "<temporary>", facts_type, loc);
        to = lower_variable(l, symbol, facts_type);
        lower_push_object(l, symbol, to, object);
        struct frame *frame = lower_full_begin(l, initialiser);
        lower_construct(l, to, object, initialiser);
        lower_full_end(l, frame);
        lower_store(l, place, lower_address(l, to, type), loc);
        return;
    }
    struct frame *frame = lower_full_begin(l, initialiser);
    to = lower_place(l, initialiser);
    lower_store(l, place, lower_cast(l, lower_address_of(l, to), type), loc);
    lower_full_end(l, frame);
}

void lower_variable_declaration(struct lower *l, CXCursor declaration)
{
    if (clang_Cursor_hasVarDeclGlobalStorage(declaration)) {
        lower_symbol(l, declaration); /* static or extern: queues its initialiser */
        clang_visitChildren(declaration, find_labels, l); /* a table of labels is one of ours */
        return;
    }
    CXType type = clang_getCanonicalType(clang_getCursorType(declaration));
    CXCursor initialiser = clang_Cursor_getVarDeclInitializer(declaration);
    facts_id loc = lower_loc_of(l, declaration);
    lower_dimensions(l, declaration);
    facts_id symbol = lower_local(l, declaration);
    facts_id facts_type = facts_symbol_at(l->build, symbol)->type;
    facts_id place = lower_variable(l, symbol, facts_type);
    lower_push_object(l, symbol, place, type);
    if (lower_is_null(initialiser)) {
        if (l->input->is_cxx)
            lower_construct_default(l, place, type, loc);
        return;
    }
    if (lower_is_reference(type)) {
        bind_reference(l, place, initialiser, facts_type, loc);
        return;
    }
    struct frame *frame = lower_full_begin(l, initialiser);
    if (l->input->is_cxx && lower_class_of(l, lower_element(type)))
        lower_construct(l, place, type, initialiser);
    else
        lower_initialise(l, place, type, initialiser, loc);
    lower_full_end(l, frame);
}

void lower_declarations(struct lower *l, CXCursor statement)
{
    struct cursors parts = lower_children(l, statement);
    for (uint32_t i = 0; i < parts.count; i++)
        if (clang_getCursorKind(parts.items[i]) == CXCursor_VarDecl)
            lower_variable_declaration(l, parts.items[i]);
        else if (clang_getCursorKind(parts.items[i]) == CXCursor_UnexposedDecl)
            lower_bindings(l, parts.items[i]);
}

static void lower_compound(struct lower *l, CXCursor statement)
{
    struct cursors parts = lower_children(l, statement);
    struct frame *frame = l->fn->frame;
    for (uint32_t i = 0; i < parts.count; i++)
        lower_statement(l, parts.items[i]);
    lower_pop_at(l, frame, statement);
}

facts_id lower_statement_value(struct lower *l, CXCursor compound, facts_id type)
{
    struct cursors parts = lower_children(l, compound);
    struct frame *frame = l->fn->frame;
    facts_id value = FACTS_NONE;
    for (uint32_t i = 0; i < parts.count; i++) {
        if (i + 1 < parts.count || !clang_isExpression(clang_getCursorKind(parts.items[i])) ||
            lower_type_at(l, type).kind == FACTS_TYPE_VOID)
            lower_statement(l, parts.items[i]);
        else /* before the locals it may be made of end */
            value = lower_value_in_temp(l, lower_value(l, parts.items[i]),
                                        lower_loc_of(l, parts.items[i]));
    }
    lower_pop(l, frame);
    return value == FACTS_NONE ? lower_unknown(l, type) : value;
}

/* `else if` chains are long at times: no recursion along them. */
static void lower_if(struct lower *l, CXCursor statement)
{
    facts_id after = lower_block(l);
    struct frame *frame = l->fn->frame;
    const CXCursor whole = statement;
    for (;;) {
        struct cursors parts = lower_children(l, statement);
        uint32_t first = 0;
        for (; first < parts.count; first++) { /* C++ */
            enum CXCursorKind kind = clang_getCursorKind(parts.items[first]);
            if (kind == CXCursor_VarDecl)
                lower_variable_declaration(l, parts.items[first]);
            else if (kind == CXCursor_DeclStmt && parts.count > first + 2)
                lower_declarations(l, parts.items[first]);
            else
                break;
        }
        if (parts.count < first + 2) {
            lower_emit_unknown(l, lower_loc_of(l, statement));
            break;
        }
        bool has_else = parts.count > first + 2;
        facts_id yes = lower_block(l), no = has_else ? lower_block(l) : after;
        lower_test(l, parts.items[first], yes, no);
        l->fn->block = yes;
        lower_statement(l, parts.items[first + 1]);
        if (l->fn->block != FACTS_NONE)
            lower_goto_block(l, after, FACTS_NONE);
        if (!has_else)
            break;
        l->fn->block = no;
        statement = parts.items[first + 2];
        if (clang_getCursorKind(statement) != CXCursor_IfStmt) {
            lower_statement(l, statement);
            break;
        }
    }
    lower_continue_in(l, after);
    lower_pop_at(l, frame, whole);
}

static void lower_while(struct lower *l, CXCursor statement)
{
    struct function *fn = l->fn;
    struct cursors parts = lower_children(l, statement);
    struct jumps jumps = fn->jumps;
    struct frame *frame = fn->frame;
    if (parts.count < 2) {
        lower_emit_unknown(l, lower_loc_of(l, statement));
        return;
    }
    facts_id head = lower_block(l), body = lower_block(l), after = lower_block(l), end = after;
    const struct target again = {head, frame}, out = {after, frame};
    lower_continue_in(l, head);
    if (clang_getCursorKind(parts.items[0]) == CXCursor_VarDecl) {
        /* C++: begins anew each time round */
        lower_variable_declaration(l, parts.items[0]);
        end = lower_block(l);
    }
    lower_test(l, parts.items[parts.count - 2], body, end);
    fn->jumps.break_ = out;
    fn->jumps.continue_ = again;
    fn->block = body;
    lower_statement(l, parts.items[parts.count - 1]);
    if (fn->block != FACTS_NONE)
        lower_leave(l, again, FACTS_NONE);
    if (end != after) {
        fn->block = end;
        lower_leave(l, out, FACTS_NONE);
    }
    fn->jumps = jumps;
    fn->frame = frame;
    fn->block = after;
}

static void lower_do(struct lower *l, CXCursor statement)
{
    struct function *fn = l->fn;
    struct cursors parts = lower_children(l, statement);
    struct jumps jumps = fn->jumps;
    if (parts.count != 2) {
        lower_emit_unknown(l, lower_loc_of(l, statement));
        return;
    }
    facts_id body = lower_block(l), check = lower_block(l), after = lower_block(l);
    fn->jumps.break_ = (struct target){after, fn->frame};
    fn->jumps.continue_ = (struct target){check, fn->frame};
    lower_continue_in(l, body);
    lower_statement(l, parts.items[0]);
    fn->jumps = jumps;
    lower_continue_in(l, check);
    lower_test(l, parts.items[1], body, after);
    fn->block = after;
}

/* The two semicolons and the closing parenthesis of a `for`, as offsets in its file, in at[1] to
 * at[3], its beginning in at[0]; false if the text does not say. */
static bool for_head(struct lower *l, CXCursor statement, CXFile *file, unsigned at[4])
{
    unsigned depth = 0, found = 1;
    size_t size;
    CXSourceLocation location = clang_getRangeStart(clang_getCursorExtent(statement));
    const char *text = lower_text(l, location, &size);
    clang_getSpellingLocation(location, file, NULL, NULL, &at[0]);
    if (!text || size < 3 || memcmp(text, "for", 3))
        return false;
    for (size_t i = 3; i < size; i++) {
        char c = text[i], next = i + 1 < size ? text[i + 1] : 0;
        if (c == '/' && next == '/') {
            while (i < size && text[i] != '\n')
                i++;
        } else if (c == '/' && next == '*') {
            for (i += 2; i + 1 < size && (text[i] != '*' || text[i + 1] != '/'); i++)
                ;
            i++;
        } else if (c == '"' || c == '\'') {
            for (i++; i < size && text[i] != c; i++)
                i += text[i] == '\\';
        } else if (c == '(' || c == '{' || c == '[') {
            depth++;
        } else if (c == ')' || c == '}' || c == ']') {
            if (depth == 0 || --depth == 0) {
                at[3] = at[0] + (unsigned)i;
                return found == 3;
            }
        } else if (c == ';' && depth == 1) {
            if (found == 3)
                return false;
            at[found++] = at[0] + (unsigned)i;
        }
    }
    return false;
}

/* Sorts the parts of a `for` that are there into init, condition, increment. */
static void for_parts(struct lower *l, CXCursor statement, const struct cursors *parts,
                      CXCursor head[3])
{
    CXFile file, other;
    unsigned at[4], offset;
    uint32_t count = parts->count - 1; /* without the body */
    if (count == 3 || !count) {
        for (uint32_t i = 0; i < count; i++)
            head[i] = parts->items[i];
        return;
    }
    bool by_text = for_head(l, statement, &file, at);
    for (uint32_t i = 0; i < count; i++) {
        CXCursor part = parts->items[i];
        clang_getSpellingLocation(clang_getRangeStart(clang_getCursorExtent(part)), &other, NULL,
                                  NULL, &offset);
        /* The argument of a macro stands elsewhere. */
        by_text = by_text && other == file && offset > at[0] && offset < at[3];
        if (by_text)
            head[offset < at[1] ? 0 : offset < at[2] ? 1 : 2] = part;
    }
    if (by_text)
        return;
    /* In a macro: by what they are. */
    head[0] = head[1] = head[2] = clang_getNullCursor();
    for (uint32_t i = 0; i < count; i++) {
        CXCursor part = parts->items[i], bare = lower_strip(part, true);
        enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(bare);
        enum CXUnaryOperatorKind unary = clang_getCursorUnaryOperatorKind(bare);
        bool effect = op >= CXBinaryOperator_Assign ||
                      (unary >= CXUnaryOperator_PostInc && unary <= CXUnaryOperator_PreDec);
        bool declares = clang_getCursorKind(part) == CXCursor_DeclStmt;
        head[declares || (effect && i == 0 && count == 2) ? 0 : effect ? 2 : 1] = part;
    }
}

static void lower_for(struct lower *l, CXCursor statement)
{
    struct function *fn = l->fn;
    struct cursors parts = lower_children(l, statement);
    struct jumps jumps = fn->jumps;
    struct frame *frame = fn->frame;
    CXCursor head[3] = {clang_getNullCursor(), clang_getNullCursor(), clang_getNullCursor()};
    if (!parts.count || parts.count > 4) {
        lower_emit_unknown(l, lower_loc_of(l, statement));
        lower_degrade(l, "malformed for");
        return;
    }
    for_parts(l, statement, &parts, head);
    if (!lower_is_null(head[0]))
        lower_statement(l, head[0]);
    facts_id check = lower_block(l), body = lower_block(l), next = lower_block(l);
    facts_id after = lower_block(l);
    lower_continue_in(l, check);
    if (lower_is_null(head[1]))
        lower_goto_block(l, body, FACTS_NONE);
    else
        lower_test(l, head[1], body, after);
    fn->jumps.break_ = (struct target){after, fn->frame};
    fn->jumps.continue_ = (struct target){next, fn->frame};
    fn->block = body;
    lower_statement(l, parts.items[parts.count - 1]);
    fn->jumps = jumps;
    lower_continue_in(l, next);
    if (!lower_is_null(head[2]))
        lower_statement(l, head[2]);
    if (fn->block != FACTS_NONE)
        lower_goto_block(l, check, FACTS_NONE);
    fn->block = after;
    lower_pop_at(l, frame, statement);
}

static void lower_switch(struct lower *l, CXCursor statement)
{
    struct function *fn = l->fn;
    struct cursors parts = lower_children(l, statement);
    struct jumps jumps = fn->jumps;
    struct frame *frame = fn->frame;
    if (parts.count < 2) {
        lower_emit_unknown(l, lower_loc_of(l, statement));
        return;
    }
    facts_id loc = lower_loc_of(l, statement);
    CXCursor condition = parts.items[parts.count - 2];
    if (l->input->is_cxx) {
        for (uint32_t i = 0; i + 2 < parts.count; i++)
            if (clang_getCursorKind(parts.items[i]) == CXCursor_VarDecl)
                lower_variable_declaration(l, parts.items[i]);
        lower_switch_init(l, statement, condition);
    }
    struct frame *full = lower_full_begin(l, condition);
    facts_id value = lower_value(l, condition);
    if (fn->frame != full)
        value = lower_value_in_temp(l, value, loc);
    lower_full_end(l, full);
    facts_id head = fn->block == FACTS_NONE ? lower_block(l) : fn->block, after = lower_block(l);
    struct lower_switch cases = {
        .frame = fn->frame, .type = lower_value_at(l, value).type, .default_block = after};
    fn->jumps.break_ = (struct target){after, fn->frame};
    fn->jumps.switch_ = &cases;
    fn->block = FACTS_NONE; /* the body is entered at its cases only */
    lower_statement(l, parts.items[parts.count - 1]);
    lower_continue_in(l, after);
    fn->jumps = jumps;
    struct facts_edge otherwise = {.kind = FACTS_EDGE_DEFAULT, .block = cases.default_block};
    vec_push(&cases.edges, otherwise);
    facts_end(l->build, head, FACTS_END_SWITCH, value, loc, cases.edges.items, cases.edges.count);
    vec_free(&cases.edges);
    lower_pop_at(l, frame, statement);
}

static bool case_value(struct lower *l, CXCursor expression, facts_id type, int64_t *n)
{
    facts_id value;
    CXCursor label = clang_getCursorReferenced(lower_strip(expression, true));
    if (clang_getCursorKind(label) == CXCursor_EnumConstantDecl &&
        lower_is_invented_constant(l, label)) {
        /* The function is degraded; a number of its own keeps the code behind it. */
        *n = clang_getEnumConstantDeclValue(label);
        return true;
    }
    return lower_constant(l, expression, &value) && lower_is_int(l, lower_cast(l, value, type), n);
}

/* One `case` or `default` label; its statement is returned: it may be a label again. */
static CXCursor lower_case(struct lower *l, CXCursor statement)
{
    struct function *fn = l->fn;
    struct lower_switch *into = fn->jumps.switch_;
    struct cursors parts = lower_children(l, statement);
    bool is_default = clang_getCursorKind(statement) == CXCursor_DefaultStmt;
    facts_id block = lower_block(l);
    lower_continue_in(l, block);
    if (!into) {
        lower_emit_unknown(l, lower_loc_of(l, statement));
        lower_degrade(l, "case outside a switch");
    } else if (is_default) {
        into->default_block = block;
    } else {
        struct facts_edge edge = {.kind = FACTS_EDGE_CASE, .block = block};
        bool known = parts.count && case_value(l, parts.items[0], into->type, &edge.low);
        edge.high = edge.low;
        if (known && parts.count == 3)
            known = case_value(l, parts.items[1], into->type, &edge.high);
        if (known) {
            vec_push(&into->edges, edge);
        } else {
            lower_emit_unknown(l, lower_loc_of(l, statement));
            lower_degrade(l, "case label not known");
        }
    }
    return parts.count > (is_default ? 0u : 1u) ? parts.items[parts.count - 1]
                                                : clang_getNullCursor();
}

static void jump(struct lower *l, CXCursor statement, struct target target)
{
    facts_id loc = lower_loc_of(l, statement);
    if (target.block == FACTS_NONE) {
        lower_emit_unknown(l, loc);
        lower_stop(l);
        lower_degrade(l, "jump out of nothing");
    } else {
        lower_leave(l, target, loc);
    }
}

/* A local that is returned as it is: its bytes are the result, and nothing is destroyed. */
static CXCursor returned_local(struct lower *l, CXCursor expression)
{
    CXCursor inner;
    for (;;) {
        expression = lower_strip(expression, false);
        CXCursor called = clang_getCursorReferenced(expression);
        if (clang_getCursorKind(expression) == CXCursor_CallExpr &&
            (lower_is_null(called) || clang_CXXConstructor_isMoveConstructor(called) ||
             clang_CXXConstructor_isCopyConstructor(called)))
            expression = lower_child(expression);
        else if (lower_is_implicit(expression, &inner))
            expression = inner;
        else
            break;
    }
    CXCursor named = clang_getCursorReferenced(expression);
    if (clang_getCursorKind(expression) != CXCursor_DeclRefExpr ||
        clang_getCursorKind(named) != CXCursor_VarDecl ||
        clang_Cursor_hasVarDeclGlobalStorage(named) ||
        lower_type(l, clang_getCursorType(named)) != l->fn->result_type)
        return clang_getNullCursor();
    return named;
}

static void lower_return_cxx(struct lower *l, CXCursor child, facts_id loc)
{
    struct function *fn = l->fn;
    struct facts_type type = lower_type_at(l, fn->result_type);
    facts_id value = FACTS_NONE;
    struct frame *frame = lower_full_begin(l, child);
    if (type.kind == FACTS_TYPE_VOID) {
        lower_effect(l, child);
    } else if (fn->returns_reference) {
        value = lower_cast(l, lower_address_of(l, lower_place(l, child)), fn->result_type);
    } else if (type.kind == FACTS_TYPE_RECORD && lower_is_object(l, child)) {
        CXCursor local = returned_local(l, child);
        facts_id symbol = lower_is_null(local) ? FACTS_NONE : cursor_map_get(&l->symbols, local);
        if (symbol != FACTS_NONE) {
            fn->returned = symbol;
            value = lower_load_symbol(l, symbol, fn->result_type);
        } else if (lower_is_glvalue(l, child) || lower_type_of(l, child) != fn->result_type) {
            value = lower_load(l, lower_place(l, child), fn->result_type);
        } else {
            facts_id temp = lower_temp(l, fn->result_type);
            facts_id place = lower_variable(l, temp, fn->result_type);
            lower_construct(l, place, clang_getCursorType(child), child);
            value = lower_load(l, place, fn->result_type);
        }
    } else {
        value = lower_cast(l, lower_value(l, child), fn->result_type);
    }
    if (fn->frame != frame && value != FACTS_NONE && fn->returned == FACTS_NONE)
        value = lower_value_in_temp(l, value, loc);
    lower_full_end(l, frame);
    lower_return(l, value, loc);
    fn->returned = FACTS_NONE;
}

static void statement_bounded(struct lower *l, CXCursor statement)
{
    struct function *fn = l->fn;
    CXCursor child;
    for (;;) {
        enum CXCursorKind kind = clang_getCursorKind(statement);
        switch ((int)kind) {
        case CXCursor_CompoundStmt:
            lower_compound(l, statement);
            return;
        case CXCursor_DeclStmt:
            lower_declarations(l, statement);
            return;
        case CXCursor_NullStmt:
            return;
        case CXCursor_IfStmt:
            lower_if(l, statement);
            return;
        case CXCursor_WhileStmt:
            lower_while(l, statement);
            return;
        case CXCursor_DoStmt:
            lower_do(l, statement);
            return;
        case CXCursor_ForStmt:
            lower_for(l, statement);
            return;
        case CXCursor_SwitchStmt:
            lower_switch(l, statement);
            return;
        case CXCursor_CaseStmt:
        case CXCursor_DefaultStmt:
            statement = lower_case(l, statement);
            if (lower_is_null(statement))
                return;
            continue;
        case CXCursor_LabelStmt:
            lower_label(l, statement);
            statement = lower_child(statement);
            if (lower_is_null(statement))
                return;
            continue;
        case CXCursor_BreakStmt:
            jump(l, statement, fn->jumps.break_);
            return;
        case CXCursor_ContinueStmt:
            jump(l, statement, fn->jumps.continue_);
            return;
        case CXCursor_SEHLeaveStmt:
            jump(l, statement, fn->jumps.leave);
            return;
        case CXCursor_GotoStmt:
            lower_goto(l, clang_getCursorReferenced(lower_child(statement)),
                       lower_loc_of(l, statement));
            return;
        case CXCursor_IndirectGotoStmt:
            child = lower_child(statement);
            if (!lower_is_null(child))
                lower_effect(l, child);
            lower_goto(l, clang_getNullCursor(), lower_loc_of(l, statement));
            return;
        case CXCursor_ReturnStmt: {
            facts_id value = FACTS_NONE, loc = lower_loc_of(l, statement);
            child = lower_child(statement);
            if (l->input->is_cxx && !lower_is_null(child)) {
                lower_return_cxx(l, child, loc);
                return;
            }
            if (!lower_is_null(child)) {
                if (lower_type_at(l, fn->result_type).kind == FACTS_TYPE_VOID)
                    lower_effect(l, child);
                else
                    value = lower_cast(l, lower_value(l, child), fn->result_type);
            }
            lower_return(l, value, loc);
            return;
        }
        case CXCursor_SEHTryStmt:
            lower_try(l, statement);
            return;
        case CXCursor_CXXForRangeStmt:
            lower_range_for(l, statement);
            return;
        case CXCursor_GCCAsmStmt:
        case CXCursor_MSAsmStmt:
            lower_emit_unknown(l, lower_loc_of(l, statement));
            return;
        default:
            break;
        }
        if (clang_isExpression(kind)) {
            struct frame *frame = lower_full_begin(l, statement);
            lower_effect(l, statement);
            lower_full_end(l, frame);
            return;
        }
        if (clang_isStatement(kind)) {
            /* An attribute before a statement: the statement is its last child. */
            child = lower_last_child(statement);
            enum CXCursorKind inner = clang_getCursorKind(child);
            if (kind == CXCursor_UnexposedStmt && !lower_is_null(child) &&
                (clang_isStatement(inner) || clang_isExpression(inner))) {
                statement = child;
                continue;
            }
            lower_emit_unknown(l, lower_loc_of(l, statement));
            lower_degrade(l, "statement not understood");
        }
        return;
    }
}

void lower_statement(struct lower *l, CXCursor statement)
{
    if (l->fn->depth++ < LOWER_DEPTH)
        statement_bounded(l, statement);
    else
        lower_emit_unknown(l, lower_loc_of(l, statement));
    l->fn->depth--;
}
