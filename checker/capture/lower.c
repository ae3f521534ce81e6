/*
 * Lowering of one unit: which functions, in which order. First everything the main file and the
 * driver's own headers define, then what those need from system headers, last the static
 * initialisers, gathered on the way. Adds to the builder; leaves problems and the file list to its
 * caller.
 */
#include "capture/lower_internal.h"

#include <stdlib.h>
#include <string.h>

void lower_degrade(struct lower *l, const char *reason)
{
    if (!l->fn->degraded)
        l->fn->degraded = reason;
}

bool lower_is_null(CXCursor cursor)
{
    return clang_Cursor_isNull(cursor) != 0;
}

static enum CXChildVisitResult add_child(CXCursor child, CXCursor parent, CXClientData data)
{
    struct lower *l = data;
    (void)parent;
    vec_push(&l->children, child);
    return CXChildVisit_Continue;
}

struct cursors lower_children(struct lower *l, CXCursor cursor)
{
    struct cursors children = {0};
    l->children.count = 0;
    clang_visitChildren(cursor, add_child, l);
    children.count = l->children.count;
    if (children.count) {
        children.items = ARENA_ARRAY(&l->scratch, CXCursor, children.count);
        memcpy(children.items, l->children.items, children.count * sizeof *children.items);
    }
    return children;
}

static enum CXChildVisitResult take_first(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    *(CXCursor *)data = child;
    return CXChildVisit_Break;
}

static enum CXChildVisitResult take_last(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    *(CXCursor *)data = child;
    return CXChildVisit_Continue;
}

CXCursor lower_child(CXCursor cursor)
{
    CXCursor child = clang_getNullCursor();
    clang_visitChildren(cursor, take_first, &child);
    return child;
}

CXCursor lower_last_child(CXCursor cursor)
{
    CXCursor child = clang_getNullCursor();
    clang_visitChildren(cursor, take_last, &child);
    return child;
}

static int compare_errors(const void *a, const void *b)
{
    const struct lower_error *x = a, *y = b;
    if (x->file != y->file)
        return (uintptr_t)x->file < (uintptr_t)y->file ? -1 : 1;
    return (x->offset > y->offset) - (x->offset < y->offset);
}

/* A function that is defined with other types than it was declared with, as MSVC lets it: the body
 * is whole. */
static bool is_of_head(CXDiagnostic diagnostic)
{
    CXString text = clang_getDiagnosticSpelling(diagnostic);
    bool is = !strncmp(clang_getCString(text), "conflicting types for '", 23);
    clang_disposeString(text);
    return is;
}

static void collect_errors(struct lower *l)
{
    unsigned count = clang_getNumDiagnostics(l->tu);
    for (unsigned i = 0; i < count; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(l->tu, i);
        if (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error &&
            !is_of_head(diagnostic)) {
            struct lower_error error;
            clang_getExpansionLocation(clang_getDiagnosticLocation(diagnostic), &error.file, NULL,
                                       NULL, &error.offset);
            if (error.file)
                vec_push(&l->errors, error);
        }
        clang_disposeDiagnostic(diagnostic);
    }
    if (l->errors.count)
        qsort(l->errors.items, l->errors.count, sizeof *l->errors.items, compare_errors);
}

bool lower_has_error(const struct lower *l, CXCursor cursor)
{
    CXSourceRange extent = clang_getCursorExtent(cursor);
    CXFile file;
    unsigned from, to;
    clang_getExpansionLocation(clang_getRangeStart(extent), &file, NULL, NULL, &from);
    clang_getExpansionLocation(clang_getRangeEnd(extent), NULL, NULL, NULL, &to);
    for (uint32_t i = 0; i < l->errors.count; i++)
        if (l->errors.items[i].file == file && l->errors.items[i].offset >= from &&
            l->errors.items[i].offset <= to)
            return true;
    return false;
}

static void begin(struct lower *l, struct function *fn)
{
    *fn = (struct function){
        .block = FACTS_NONE,
        .abnormal = -1,
        .result = FACTS_NONE,
        .result_type = l->type_void,
        .return_block = FACTS_NONE,
        .unwind_block = FACTS_NONE,
        .self = FACTS_NONE,
        .self_type = FACTS_NONE,
        .returned = FACTS_NONE,
        .end_loc = FACTS_NONE,
        .full_loc = FACTS_NONE,
        .object = FACTS_NONE,
    };
    const struct target nowhere = {FACTS_NONE, NULL};
    fn->jumps = (struct jumps){nowhere, nowhere, nowhere, NULL};
    l->fn = fn;
    facts_function_begin(l->build);
    fn->block = 0;
    lower_push(l, FRAME_FUNCTION);
}

static void finish(struct lower *l, struct facts_function *function)
{
    struct function *fn = l->fn;
    lower_resolve_gotos(l);
    function->reason = FACTS_NONE;
    if (fn->degraded) {
        function->flags |= FACTS_FUNCTION_DEGRADED;
        function->reason = facts_string(l->build, fn->degraded);
    }
    facts_function_end(l->build, function, fn->params.items, fn->params.count, fn->locals.items,
                       fn->locals.count);
    for (uint32_t i = 0; i < fn->finallies.count; i++)
        vec_free(&fn->finallies.items[i]->ways);
    vec_free(&fn->finallies);
    cursor_map_free(&fn->flags);
    cursor_map_free(&fn->bindings);
    vec_free(&fn->params);
    vec_free(&fn->locals);
    vec_free(&fn->labels);
    vec_free(&fn->taken);
    vec_free(&fn->gotos);
    l->fn = NULL;
    arena_free(&l->scratch);
}

/* `this`, as a method's first parameter. */
static void add_self(struct lower *l, CXType class_type, facts_id loc)
{
    facts_id type = lower_pointer_to(l, lower_type(l, class_type));
    struct facts_symbol symbol = {.kind = FACTS_SYMBOL_PARAM,
                                  .name = facts_string(l->build, "this"),
                                  .usr = facts_string(l->build, ""),
                                  .type = type,
                                  .loc = loc,
                                  .role = FACTS_NONE,
                                  .function = FACTS_NONE};
    bool is_new;
    l->fn->self = facts_symbol(l->build, &symbol, &is_new);
    l->fn->self_type = type;
    l->fn->class_type = class_type;
    vec_push(&l->fn->params, l->fn->self);
}

/* The class that `this` is of in the body of a lambda: that of the method around it. */
static CXType class_around(CXCursor lambda)
{
    CXCursor scope = clang_getCursorSemanticParent(clang_getCursorSemanticParent(lambda));
    for (int depth = 0; depth < 16 && !clang_Cursor_isNull(scope); depth++) {
        CXCursor parent = clang_getCursorSemanticParent(scope);
        enum CXCursorKind kind = clang_getCursorKind(parent);
        if (kind == CXCursor_TranslationUnit || kind == CXCursor_Namespace)
            break;
        CXString name = clang_getCursorSpelling(parent);
        bool is_class = (kind == CXCursor_ClassDecl || kind == CXCursor_StructDecl) &&
                        clang_getCString(name)[0] != '(';
        clang_disposeString(name);
        if (is_class)
            return clang_getCursorType(parent);
        scope = parent;
    }
    return (CXType){.kind = CXType_Invalid};
}

static void begin_method(struct lower *l, CXCursor definition, facts_id loc)
{
    CXType type = clang_getCursorType(clang_getCursorSemanticParent(definition));
    struct lower_lambda *lambda = lower_lambda_of(l, definition);
    if (lambda) {
        l->fn->lambda = lambda;
        if (!lambda->is_known)
            lower_degrade(l, "captures of a lambda");
        if (lambda->is_known && !lambda->count)
            return; /* a plain function */
    }
    add_self(l, type, loc);
    if (lambda)
        l->fn->class_type = class_around(definition);
}

/* A parameter of class type ends with the function that has it. */
static void add_param(struct lower *l, CXCursor param)
{
    facts_id symbol = lower_param(l, param);
    CXType type = clang_getCursorType(param);
    if (l->input->is_cxx && lower_destroys(l, type))
        lower_push_object(l, FACTS_NONE, lower_variable(l, symbol, lower_type(l, type)), type);
}

static bool is_method(CXCursor definition)
{
    enum CXCursorKind kind = clang_getCursorKind(definition);
    return kind == CXCursor_Constructor || kind == CXCursor_Destructor ||
           kind == CXCursor_ConversionFunction ||
           (kind == CXCursor_CXXMethod && !clang_CXXMethod_isStatic(definition));
}

static void lower_function(struct lower *l, CXCursor definition)
{
    CXCursor body = lower_last_child(definition);
    if (lower_is_null(body) || clang_getCursorKind(body) != CXCursor_CompoundStmt)
        return;
    enum CXCursorKind kind = clang_getCursorKind(definition);
    enum CXCursorKind scope = clang_getCursorKind(clang_getCursorSemanticParent(definition));
    if (clang_CXXMethod_isDefaulted(definition) || scope == CXCursor_ClassTemplate ||
        scope == CXCursor_ClassTemplatePartialSpecialization)
        return; /* made where it is needed; a template's own, which is nothing to run */
    facts_id symbol = lower_symbol(l, definition);
    if (facts_symbol_at(l->build, symbol)->function != FACTS_NONE)
        return;
    struct function fn;
    struct facts_function function = {
        .symbol = symbol, .loc = lower_loc_of(l, definition), .end = lower_loc_end(l, definition)};
    begin(l, &fn);
    CXType result = clang_getCanonicalType(clang_getCursorResultType(definition));
    fn.result_type = lower_type(l, clang_getUnqualifiedType(result));
    fn.returns_reference = lower_is_reference(result);
    if (lower_has_error(l, definition))
        lower_degrade(l, "parse error");
    if (lower_depends_on_invented(l, definition, body))
        lower_degrade(l, "depends on a made-up declaration");
    if (is_method(definition))
        begin_method(l, definition, function.loc);
    int count = clang_Cursor_getNumArguments(definition);
    for (int i = 0; i < count; i++)
        add_param(l, clang_Cursor_getArgument(definition, (unsigned)i));
    if (kind == CXCursor_Constructor)
        lower_members_first(l, definition);
    if (kind == CXCursor_Destructor) {
        struct lower_class *class_ = lower_class_of(l, fn.class_type);
        if (class_)
            lower_members_last(l, class_);
        else
            lower_degrade(l, "class not known");
    }
    lower_statement(l, body);
    if (fn.block != FACTS_NONE)
        lower_return(l, FACTS_NONE, function.end);
    finish(l, &function);
}

static void lower_thunk(struct lower *l, const struct lower_thunk *thunk)
{
    if (facts_symbol_at(l->build, thunk->symbol)->function != FACTS_NONE)
        return;
    struct function fn;
    facts_id loc = lower_loc_of(l, thunk->method);
    struct facts_function function = {.symbol = thunk->symbol, .loc = loc, .end = loc};
    begin(l, &fn);
    lower_thunk_body(l, thunk);
    finish(l, &function);
}

static void lower_special_function(struct lower *l, const struct lower_special *special)
{
    if (facts_symbol_at(l->build, special->symbol)->function != FACTS_NONE)
        return;
    struct function fn;
    facts_id loc = lower_loc_of(l, special->class_->declaration);
    struct facts_function function = {.symbol = special->symbol, .loc = loc, .end = loc};
    begin(l, &fn);
    add_self(l, special->class_->type, loc);
    lower_special_body(l, special);
    if (fn.block != FACTS_NONE)
        lower_return(l, FACTS_NONE, FACTS_NONE);
    finish(l, &function);
}

/* The initialisers of objects with static storage and lists of overriders from the given ones on,
 * one after the other. */
static void lower_statics(struct lower *l, uint32_t first, uint32_t first_override)
{
    struct function fn;
    struct facts_function function = {.symbol = FACTS_NONE,
                                      .flags = FACTS_FUNCTION_INITIALISER,
                                      .loc = FACTS_NONE,
                                      .end = FACTS_NONE};
    begin(l, &fn);
    /* Initialisers refer to further objects. */
    for (uint32_t i = first; i < l->statics.count; i++) {
        struct lower_static at = l->statics.items[i];
        facts_id type = facts_symbol_at(l->build, at.symbol)->type;
        CXCursor initialiser = clang_Cursor_getVarDeclInitializer(at.variable);
        fn.object = at.symbol;
        fn.literals = 0;
        if (lower_depends_on_invented(l, clang_getNullCursor(), at.variable))
            lower_degrade(l, "depends on a made-up declaration");
        CXType declared = clang_getCursorType(at.variable);
        facts_id place = lower_variable(l, at.symbol, type), loc = lower_loc_of(l, at.variable);
        struct frame *frame = lower_full_begin(l, initialiser);
        if (lower_is_reference(declared))
            lower_store(l, place,
                        lower_cast(l, lower_address_of(l, lower_place(l, initialiser)), type), loc);
        else if (l->input->is_cxx && lower_class_of(l, lower_element(declared)))
            lower_construct(l, place, declared, initialiser);
        else
            lower_initialise(l, place, declared, initialiser, loc);
        lower_full_end(l, frame);
    }
    lower_store_overrides(l, first_override);
    if (fn.block != FACTS_NONE)
        lower_return(l, FACTS_NONE, FACTS_NONE);
    finish(l, &function);
}

static void lower_declaration(struct lower *l, CXCursor cursor);

static enum CXChildVisitResult visit(CXCursor cursor, CXCursor parent, CXClientData data)
{
    struct lower *l = data;
    (void)parent;
    /* A system header's declarations are lowered when something refers to them. */
    if (!(lower_flags_of(l, cursor) & (FACTS_FILE_SYSTEM | FACTS_FILE_KERNEL)))
        lower_declaration(l, cursor);
    return CXChildVisit_Continue;
}

static enum CXChildVisitResult note_roles(CXCursor cursor, CXCursor parent, CXClientData data)
{
    struct lower *l = data;
    (void)parent;
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    if (l->input->is_cxx)
        lower_note_class_member(l, cursor);
    if (kind == CXCursor_LinkageSpec || kind == CXCursor_Namespace)
        return CXChildVisit_Recurse;
    if (clang_getCursorKind(cursor) == CXCursor_FunctionDecl &&
        !(lower_flags_of(l, cursor) & (FACTS_FILE_SYSTEM | FACTS_FILE_KERNEL)))
        lower_note_role(l, cursor);
    return CXChildVisit_Continue;
}

static void lower_declaration(struct lower *l, CXCursor cursor)
{
    switch ((int)clang_getCursorKind(cursor)) {
    case CXCursor_FunctionDecl:
    case CXCursor_CXXMethod:
    case CXCursor_Constructor:
    case CXCursor_Destructor:
    case CXCursor_ConversionFunction:
        if (l->input->is_cxx && clang_getCursorKind(cursor) != CXCursor_FunctionDecl)
            lower_note_overrides(l, cursor);
        if (clang_isCursorDefinition(cursor))
            lower_function(l, cursor);
        else if (cursor_map_get(&l->roles, clang_getCanonicalCursor(cursor)) != FACTS_NONE)
            lower_symbol(l, cursor);
        break;
    case CXCursor_VarDecl:
        if (clang_isCursorDefinition(cursor) ||
            clang_Cursor_getStorageClass(cursor) != CX_SC_Extern)
            lower_symbol(l, cursor);
        break;
    case CXCursor_StructDecl:
    case CXCursor_UnionDecl:
    case CXCursor_ClassDecl:
        if (l->input->is_cxx)
            lower_note_class(l, cursor);
        clang_visitChildren(cursor, visit, l);
        break;
    case CXCursor_LinkageSpec:
    case CXCursor_Namespace:
        clang_visitChildren(cursor, visit, l);
        break;
    default:
        break;
    }
}

static facts_id basic_type(struct lower *l, enum facts_type_kind kind, const char *name,
                           uint64_t size)
{
    struct facts_type type = {.kind = kind,
                              .name = facts_string(l->build, name),
                              .size = size,
                              .inner = FACTS_NONE,
                              .record = FACTS_NONE};
    return facts_type(l->build, &type);
}

void lower_unit(const struct lower_input *input)
{
    struct lower l = {.input = input, .tu = input->tu, .build = input->build};
    CXTargetInfo target = clang_getTranslationUnitTargetInfo(input->tu);
    CXCursor unit = clang_getTranslationUnitCursor(input->tu);
    l.pointer_size = (uint32_t)clang_TargetInfo_getPointerWidth(target) / 8;
    clang_TargetInfo_dispose(target);
    l.type_int = basic_type(&l, FACTS_TYPE_INT, "int", 4);
    l.type_void = basic_type(&l, FACTS_TYPE_VOID, "void", 0);
    collect_errors(&l);
    clang_visitChildren(unit, note_roles, &l);
    clang_visitChildren(unit, visit, &l);
    /* Static initialisers and functions of system headers lead to further ones of both kinds;
     * hardly ever to a second round. */
    uint32_t functions = 0, statics = 0, specials = 0, overrides = 0, thunks = 0;
    while (functions < l.queue.count || statics < l.statics.count || specials < l.specials.count ||
           overrides < l.overrides.count || thunks < l.thunks.count) {
        while (thunks < l.thunks.count) {
            struct lower_thunk thunk = l.thunks.items[thunks++];
            lower_thunk(&l, &thunk);
        }
        while (functions < l.queue.count)
            lower_function(&l, l.queue.items[functions++]);
        while (specials < l.specials.count) {
            struct lower_special special = l.specials.items[specials++];
            lower_special_function(&l, &special);
        }
        if (functions == l.queue.count &&
            (statics < l.statics.count || overrides < l.overrides.count)) {
            lower_statics(&l, statics, overrides);
            statics = l.statics.count;
            overrides = l.overrides.count;
        }
    }
    cursor_map_free(&l.symbols);
    cursor_map_free(&l.fields);
    cursor_map_free(&l.roles);
    cursor_map_free(&l.filled);
    cursor_map_free(&l.layouts);
    vec_free(&l.layout_causes);
    pointer_map_free(&l.types);
    pointer_map_free(&l.file_of);
    vec_free(&l.files);
    vec_free(&l.errors);
    vec_free(&l.queue);
    vec_free(&l.statics);
    vec_free(&l.children);
    cursor_map_free(&l.class_of);
    cursor_map_free(&l.instance_of);
    vec_free(&l.classes);
    vec_free(&l.instances);
    vec_free(&l.allocators);
    vec_free(&l.specials);
    vec_free(&l.overrides);
    vec_free(&l.thunks);
    arena_free(&l.scratch);
}
