/*
 * Symbols: functions and objects with their linkage, the header kind they come from, SAL
 * annotations (attributes `annotate`) and role typedefs; parameters, locals, temporaries.
 *
 * A function of a system header that has a body there is queued to be lowered as soon as something
 * refers to it; so is the initialiser of an object.
 */
#include "capture/lower_internal.h"

#include <string.h>

facts_id lower_string(struct lower *l, CXString text)
{
    const char *string = clang_getCString(text);
    facts_id id = facts_string(l->build, string ? string : "");
    clang_disposeString(text);
    return id;
}

struct attributes {
    struct lower *l;
    VEC(facts_id) annotations;
    bool no_return;
    facts_id role;
};

static enum CXChildVisitResult read_attribute(CXCursor child, CXCursor parent, CXClientData data)
{
    struct attributes *found = data;
    enum CXCursorKind kind = clang_getCursorKind(child);
    (void)parent;
    if (kind == CXCursor_AnnotateAttr) {
        vec_push(&found->annotations, lower_string(found->l, clang_getCursorSpelling(child)));
    } else if (kind == CXCursor_UnexposedAttr) {
        /* libclang does not name this attribute; its text does. */
        size_t size;
        const char *text = lower_text(found->l, clang_getCursorLocation(child), &size);
        found->no_return |= text && size >= 9 && !memcmp(text, "_Noreturn", 9);
        found->no_return |= text && size >= 8 && !memcmp(text, "noreturn", 8);
    } else if (kind == CXCursor_TypeRef && found->role == FACTS_NONE) {
        CXCursor type = clang_getCursorReferenced(child);
        if (clang_getCursorKind(type) == CXCursor_TypedefDecl) {
            enum CXTypeKind under =
                clang_getCanonicalType(clang_getTypedefDeclUnderlyingType(type)).kind;
            if (under == CXType_FunctionProto || under == CXType_FunctionNoProto)
                found->role = lower_string(found->l, clang_getCursorSpelling(type));
        }
    }
    return CXChildVisit_Continue;
}

static struct facts_range annotations_of(struct lower *l, CXCursor declaration)
{
    struct attributes found = {.l = l, .role = FACTS_NONE};
    clang_visitChildren(declaration, read_attribute, &found);
    struct facts_range range =
        facts_annotations(l->build, found.annotations.items, found.annotations.count);
    vec_free(&found.annotations);
    return range;
}

/* Parameters as declared; for a function declared through a typedef there are no parameter
 * declarations, only their types. */
static struct facts_range params_of(struct lower *l, CXCursor declaration)
{
    CXType type = clang_getCanonicalType(clang_getCursorType(declaration));
    int count = clang_getNumArgTypes(type), declared = clang_Cursor_getNumArguments(declaration);
    if (count <= 0)
        return (struct facts_range){0};
    struct facts_param *params = ARENA_ARRAY(&l->scratch, struct facts_param, (size_t)count);
    for (int i = 0; i < count; i++) {
        params[i].name = facts_string(l->build, "");
        params[i].type = lower_type(l, clang_getArgType(type, (unsigned)i));
        if (i < declared) {
            CXCursor param = clang_Cursor_getArgument(declaration, (unsigned)i);
            params[i].name = lower_string(l, clang_getCursorSpelling(param));
            params[i].annotations = annotations_of(l, param);
        }
    }
    return facts_params(l->build, params, (uint32_t)count);
}

static bool starts_at_name(CXCursor declaration)
{
    return clang_equalLocations(clang_getRangeStart(clang_getCursorExtent(declaration)),
                                clang_getCursorLocation(declaration));
}

/* Declared by the compiler, at its first use: the declaration begins at its name, or nowhere. */
static uint32_t implicit_flags(struct lower *l, CXCursor declaration, const char *name)
{
    CXFile file;
    unsigned line;
    clang_getExpansionLocation(clang_getRangeStart(clang_getCursorExtent(declaration)), &file,
                               &line, NULL, NULL);
    if (!strncmp(name, "__builtin_", 10))
        return FACTS_SYMBOL_BUILTIN;
    if (!file || lower_is_invented(l, declaration))
        return FACTS_SYMBOL_INVENTED;
    return clang_getCursorKind(declaration) == CXCursor_FunctionDecl && starts_at_name(declaration)
               ? FACTS_SYMBOL_BUILTIN
               : 0;
}

void lower_note_role(struct lower *l, CXCursor declaration)
{
    struct attributes found = {.l = l, .role = FACTS_NONE};
    clang_visitChildren(declaration, read_attribute, &found);
    vec_free(&found.annotations);
    CXCursor key = clang_getCanonicalCursor(declaration);
    if (found.role != FACTS_NONE && cursor_map_get(&l->roles, key) == FACTS_NONE)
        cursor_map_set(&l->roles, key, found.role);
}

static bool has_no_return(struct lower *l, CXCursor declaration)
{
    struct attributes found = {.l = l, .role = FACTS_NONE};
    CXString type = clang_getTypeSpelling(clang_getCursorType(declaration));
    bool no_return = strstr(clang_getCString(type), "noreturn") != NULL;
    clang_disposeString(type);
    if (!no_return)
        clang_visitChildren(declaration, read_attribute, &found);
    vec_free(&found.annotations);
    return no_return || found.no_return;
}

const char *lower_qualified(struct lower *l, CXCursor scope, const char *name)
{
    for (;;) {
        enum CXCursorKind kind = clang_getCursorKind(scope);
        if (kind != CXCursor_Namespace && kind != CXCursor_StructDecl &&
            kind != CXCursor_ClassDecl && kind != CXCursor_UnionDecl &&
            kind != CXCursor_ClassTemplate && kind != CXCursor_LinkageSpec &&
            kind != CXCursor_ClassTemplatePartialSpecialization)
            return name;
        CXString spelling = clang_getCursorDisplayName(scope);
        const char *own = clang_getCString(spelling);
        if (own && own[0] && kind != CXCursor_LinkageSpec && own[0] != '(')
            name = arena_printf(&l->scratch, "%s::%s", own, name);
        clang_disposeString(spelling);
        scope = clang_getCursorSemanticParent(scope);
    }
}

static const char *display_name(struct lower *l, CXCursor function, const char *name)
{
    CXCursor scope = clang_getCursorSemanticParent(function);
    CXString spelling = clang_getCursorSpelling(scope);
    bool is_lambda = clang_getCursorKind(scope) == CXCursor_ClassDecl &&
                     clang_getCString(spelling)[0] == '(' && !strcmp(name, "operator()");
    clang_disposeString(spelling);
    return is_lambda ? "<lambda>" : lower_qualified(l, scope, name);
}

static facts_id function_symbol(struct lower *l, CXCursor declaration, CXCursor canonical)
{
    CXCursor definition = clang_getCursorDefinition(declaration);
    bool defined = !lower_is_null(definition);
    if (defined)
        declaration = definition;
    uint32_t own = lower_flags_of(l, declaration), first = lower_flags_of(l, canonical);
    const uint32_t system = FACTS_FILE_SYSTEM | FACTS_FILE_KERNEL;
    CXType type = clang_getCanonicalType(clang_getCursorType(declaration));
    struct facts_symbol symbol = {.kind = FACTS_SYMBOL_FUNCTION, .function = FACTS_NONE};
    CXString spelling = clang_getCursorSpelling(declaration);
    const char *name = clang_getCString(spelling);

    symbol.flags = implicit_flags(l, canonical, name);
    if (defined) /* further down than its first call */
        symbol.flags &= ~(uint32_t)FACTS_SYMBOL_INVENTED;
    if (symbol.flags & FACTS_SYMBOL_INVENTED && l->input->is_trace(l->input->context, name))
        symbol.flags |= FACTS_SYMBOL_TRACE;
    if (clang_getCursorLinkage(declaration) == CXLinkage_External)
        symbol.flags |= FACTS_SYMBOL_EXTERNAL;
    if ((defined ? own : own | first) & system && !(symbol.flags & FACTS_SYMBOL_INVENTED))
        symbol.flags |= FACTS_SYMBOL_KERNEL;
    if (clang_Cursor_isFunctionInlined(declaration))
        symbol.flags |= FACTS_SYMBOL_INLINE;
    if (clang_isFunctionTypeVariadic(type))
        symbol.flags |= FACTS_SYMBOL_VARIADIC;
    if (has_no_return(l, declaration) ||
        (!clang_equalCursors(declaration, canonical) && has_no_return(l, canonical)))
        symbol.flags |= FACTS_SYMBOL_NORETURN;
    if (l->input->is_cxx)
        name = display_name(l, declaration, name);
    symbol.name = facts_string(l->build, name);
    clang_disposeString(spelling);
    symbol.usr = lower_string(l, clang_getCursorUSR(canonical));
    symbol.type = lower_type(l, clang_getCursorType(declaration));
    symbol.loc = lower_loc_of(l, declaration);
    lower_note_role(l, declaration);
    lower_note_role(l, canonical);
    symbol.role = cursor_map_get(&l->roles, canonical);
    symbol.params = params_of(l, declaration);
    symbol.annotations = annotations_of(l, declaration);
    bool is_new;
    facts_id id = facts_symbol(l->build, &symbol, &is_new);
    /* In C++, also members of local classes, lambdas and what templates make on demand. */
    if (defined && (own & system || l->input->is_cxx))
        vec_push(&l->queue, definition);
    return id;
}

static facts_id global_symbol(struct lower *l, CXCursor declaration, CXCursor canonical)
{
    CXCursor definition = clang_getCursorDefinition(declaration);
    bool defined = !lower_is_null(definition);
    if (defined)
        declaration = definition;
    enum CXLinkageKind linkage = clang_getCursorLinkage(declaration);
    struct facts_symbol symbol = {
        .kind = FACTS_SYMBOL_GLOBAL, .function = FACTS_NONE, .role = FACTS_NONE};
    if (linkage == CXLinkage_External)
        symbol.flags |= FACTS_SYMBOL_EXTERNAL;
    if (linkage == CXLinkage_NoLinkage)
        symbol.flags |= FACTS_SYMBOL_STATIC_LOCAL;
    /* Tentative definitions count. */
    if (defined || clang_Cursor_getStorageClass(declaration) != CX_SC_Extern)
        symbol.flags |= FACTS_SYMBOL_DEFINED;
    if (lower_flags_of(l, declaration) & (FACTS_FILE_SYSTEM | FACTS_FILE_KERNEL))
        symbol.flags |= FACTS_SYMBOL_KERNEL;
    if (lower_is_invented(l, declaration))
        symbol.flags |= FACTS_SYMBOL_INVENTED;
    symbol.name = lower_string(l, clang_getCursorSpelling(declaration));
    if (l->input->is_cxx)
        symbol.name =
            facts_string(l->build, lower_qualified(l, clang_getCursorSemanticParent(declaration),
                                                   facts_string_at(l->build, symbol.name)));
    symbol.usr = lower_string(l, clang_getCursorUSR(canonical));
    symbol.type = lower_type(l, clang_getCursorType(declaration));
    symbol.loc = lower_loc_of(l, declaration);
    symbol.annotations = annotations_of(l, declaration);
    bool is_new;
    facts_id id = facts_symbol(l->build, &symbol, &is_new);
    if (!lower_is_null(clang_Cursor_getVarDeclInitializer(declaration)))
        vec_push(&l->statics, ((struct lower_static){id, declaration}));
    return id;
}

facts_id lower_symbol(struct lower *l, CXCursor declaration)
{
    CXCursor canonical = clang_getCanonicalCursor(declaration);
    facts_id id = cursor_map_get(&l->symbols, canonical);
    if (id != FACTS_NONE)
        return id;
    id = clang_getCursorKind(declaration) == CXCursor_VarDecl
             ? global_symbol(l, declaration, canonical)
             : function_symbol(l, declaration, canonical);
    cursor_map_set(&l->symbols, canonical, id);
    return id;
}

static facts_id variable(struct lower *l, CXCursor declaration, enum facts_symbol_kind kind)
{
    struct facts_symbol symbol = {
        .kind = kind,
        .name = lower_string(l, clang_getCursorSpelling(declaration)),
        .usr = facts_string(l->build, ""),
        .type = lower_type(l, clang_getCursorType(declaration)),
        .loc = lower_loc_of(l, declaration),
        .role = FACTS_NONE,
        .annotations = annotations_of(l, declaration),
        .function = FACTS_NONE,
    };
    bool is_new;
    facts_id id = facts_symbol(l->build, &symbol, &is_new);
    cursor_map_set(&l->symbols, declaration, id);
    return id;
}

facts_id lower_param(struct lower *l, CXCursor declaration)
{
    facts_id id = variable(l, declaration, FACTS_SYMBOL_PARAM);
    vec_push(&l->fn->params, id);
    return id;
}

facts_id lower_local(struct lower *l, CXCursor declaration)
{
    facts_id id = cursor_map_get(&l->symbols, declaration);
    if (id != FACTS_NONE)
        return id; /* in a further copy of a __finally body */
    id = variable(l, declaration, FACTS_SYMBOL_LOCAL);
    vec_push(&l->fn->locals, id);
    return id;
}

facts_id lower_temp(struct lower *l, facts_id type)
{
    struct facts_symbol symbol = {
        .kind = FACTS_SYMBOL_TEMP,
        .name = facts_string(l->build, ""),
        .usr = facts_string(l->build, ""),
        .type = type,
        .loc = FACTS_NONE,
        .role = FACTS_NONE,
        .function = FACTS_NONE,
    };
    bool is_new;
    facts_id id = facts_symbol(l->build, &symbol, &is_new);
    vec_push(&l->fn->locals, id);
    return id;
}
