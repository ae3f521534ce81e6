/* Diagnostics as facts. Requires a parsed, lowered unit; fills facts_unit.problems. */
#include "capture/problems.h"

#include "base/vec.h"

#include <string.h>

/* The body of a function (an error in its head is one of declarations), or an object with its
 * initialiser (an error in its type is one too). */
struct extent {
    CXFile file;
    unsigned start, end; /* offsets of its expansion */
    CXCursor cursor;     /* the function or object */
};

struct extents {
    CXTranslationUnit tu;
    VEC(struct extent) items;
};

static bool is_function(CXCursor cursor)
{
    switch (clang_getCursorKind(cursor)) {
    case CXCursor_FunctionDecl:
    case CXCursor_CXXMethod:
    case CXCursor_Constructor:
    case CXCursor_Destructor:
    case CXCursor_ConversionFunction:
    case CXCursor_FunctionTemplate:
        return true;
    default:
        return false;
    }
}

static bool is_scope(CXCursor cursor)
{
    switch (clang_getCursorKind(cursor)) {
    case CXCursor_LinkageSpec:
    case CXCursor_Namespace:
    case CXCursor_ClassDecl:
    case CXCursor_StructDecl:
    case CXCursor_ClassTemplate:
        return true;
    default:
        return false;
    }
}

static enum CXChildVisitResult find_body(CXCursor cursor, CXCursor parent, CXClientData data)
{
    (void)parent;
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    if (kind != CXCursor_CompoundStmt && kind != CXCursor_CXXTryStmt)
        return CXChildVisit_Continue;
    *(CXCursor *)data = cursor;
    return CXChildVisit_Break;
}

/* From within a declaration to its semicolon: clang drops an initialiser with an error from the
 * extent of the object. */
static unsigned end_of_declaration(CXTranslationUnit tu, CXFile file, unsigned offset)
{
    size_t size = 0;
    const char *text = clang_getFileContents(tu, file, &size);
    int depth = 0;
    while (text && offset < size && (depth > 0 || text[offset] != ';')) {
        depth += text[offset] == '{' || text[offset] == '(';
        depth -= text[offset] == '}' || text[offset] == ')';
        offset++;
    }
    return offset;
}

static enum CXChildVisitResult collect(CXCursor cursor, CXCursor parent, CXClientData data)
{
    (void)parent;
    struct extents *extents = data;
    if (is_scope(cursor))
        return CXChildVisit_Recurse;
    CXCursor code = cursor;
    if (is_function(cursor)) {
        code = clang_getNullCursor();
        clang_visitChildren(cursor, find_body, &code);
    } else if (clang_getCursorKind(cursor) != CXCursor_VarDecl) {
        return CXChildVisit_Continue;
    }
    if (clang_Cursor_isNull(code))
        return CXChildVisit_Continue;
    CXSourceRange range = clang_getCursorExtent(code);
    CXSourceLocation start =
        is_function(cursor) ? clang_getRangeStart(range) : clang_getCursorLocation(cursor);
    struct extent extent = {.cursor = cursor};
    CXFile end_file;
    clang_getExpansionLocation(start, &extent.file, NULL, NULL, &extent.start);
    clang_getExpansionLocation(clang_getRangeEnd(range), &end_file, NULL, NULL, &extent.end);
    if (!extent.file || !parse_same_file(extent.file, end_file))
        return CXChildVisit_Continue;
    if (!is_function(cursor))
        extent.end = end_of_declaration(extents->tu, extent.file, extent.end);
    vec_push(&extents->items, extent);
    return CXChildVisit_Continue;
}

/* The function or object the location stands in; NULL outside all. */
static const struct extent *around(const struct extents *extents, CXSourceLocation location)
{
    CXFile file;
    unsigned offset;
    clang_getExpansionLocation(location, &file, NULL, NULL, &offset);
    for (uint32_t i = 0; i < extents->items.count && file; i++) {
        const struct extent *extent = &extents->items.items[i];
        if (offset >= extent->start && offset <= extent->end && parse_same_file(extent->file, file))
            return extent;
    }
    return NULL;
}

static facts_id text_of(struct facts_build *build, CXString string)
{
    const char *text = clang_getCString(string);
    facts_id id = facts_string(build, text ? text : "");
    clang_disposeString(string);
    return id;
}

/* The symbol of a function that lowering has added already: it adds all that are defined outside
 * system headers. */
static facts_id function_symbol(struct files *files, CXCursor cursor)
{
    CXFile file;
    clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
    if (files_flags(files, file) & FACTS_FILE_SYSTEM)
        return FACTS_NONE;
    struct facts_build *build = files->build;
    const struct facts_type unknown = {
        .kind = FACTS_TYPE_OTHER,
        .name = facts_string(build, ""),
        .inner = FACTS_NONE,
        .record = FACTS_NONE,
    };
    const struct facts_symbol symbol = {
        .kind = FACTS_SYMBOL_FUNCTION,
        .flags = FACTS_SYMBOL_EXTERNAL,
        .name = text_of(build, clang_getCursorSpelling(cursor)),
        .usr = text_of(build, clang_getCursorUSR(cursor)),
        .type = facts_type(build, &unknown),
        .loc = files_loc(files, clang_getCursorLocation(cursor)),
        .role = FACTS_NONE,
        .function = FACTS_NONE,
    };
    bool is_new;
    return facts_symbol(build, &symbol, &is_new);
}

static bool is_syntax(CXDiagnostic diagnostic)
{
    CXString category = clang_getDiagnosticCategoryText(diagnostic);
    const char *text = clang_getCString(category);
    bool syntax = text && strcmp(text, "Parse Issue") == 0;
    clang_disposeString(category);
    return syntax;
}

static void add(struct files *files, const struct extents *extents, CXDiagnostic diagnostic)
{
    CXSourceLocation location = clang_getDiagnosticLocation(diagnostic);
    const struct extent *extent = around(extents, location);
    struct facts_problem problem = {
        .severity = FACTS_PROBLEM_NOTE,
        .loc = files_loc(files, location),
        .text = text_of(files->build, clang_getDiagnosticSpelling(diagnostic)),
        .function = FACTS_NONE,
    };
    if (extent && is_function(extent->cursor))
        problem.function = function_symbol(files, extent->cursor);
    if (clang_getDiagnosticSeverity(diagnostic) == CXDiagnostic_Fatal ||
        parse_missing_include(diagnostic, files->parse->arena))
        problem.severity = FACTS_PROBLEM_FATAL;
    else if (extent || is_syntax(diagnostic))
        problem.severity = FACTS_PROBLEM_ERROR;
    facts_problem(files->build, &problem);
}

/* Where `code` is the body, its function's symbol is there by now: lowering has begun with it. */
void problems_add_dependence(struct files *files, CXCursor function, CXCursor code,
                             CXCursor declaration)
{
    struct arena *arena = files->parse->arena;
    static const char *const prefixes[] = {RECOVER_TYPE_OF, RECOVER_PREFIX};
    bool is_body = !clang_Cursor_isNull(function);
    CXString spelling = clang_getCursorSpelling(declaration);
    const char *name = clang_getCString(spelling);
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (strncmp(name, prefixes[i], strlen(prefixes[i])) == 0)
            name += strlen(prefixes[i]);
    const struct facts_problem problem = {
        .severity = FACTS_PROBLEM_ERROR,
        .loc = files_loc(files, clang_getCursorLocation(is_body ? function : code)),
        .text = facts_string(files->build,
                             arena_printf(arena, "depends on '%s', which had to be made up", name)),
        .function = is_body ? function_symbol(files, function) : FACTS_NONE,
    };
    clang_disposeString(spelling);
    facts_problem(files->build, &problem);
}

/* The names that were made up, each where it was missed first. */
static void add_invented(struct files *files)
{
    static const char *const kinds[] = {
        [RECOVER_TYPE] = "type",     [RECOVER_CONSTANT] = "constant", [RECOVER_OBJECT] = "object",
        [RECOVER_TAG] = "structure", [RECOVER_MACRO] = "macro",
    };
    const struct parse *parse = files->parse;
    size_t count;
    const struct recover_name *const *names = recover_names(parse->recover, &count);
    for (size_t i = 0; i < count; i++) {
        const struct recover_name *name = names[i];
        if (name->is_banned || name->kind == RECOVER_MEMBER || !name->file)
            continue;
        CXFile file = clang_getFile(parse->tu, name->file);
        const struct facts_problem problem = {
            .severity = FACTS_PROBLEM_NOTE,
            .loc = file ? files_loc(files,
                                    clang_getLocation(parse->tu, file, name->line, name->column))
                        : FACTS_NONE,
            .text = facts_string(
                files->build, arena_printf(parse->arena, "declared by drvlint: %s '%s' is unknown",
                                           kinds[name->kind], name->name)),
            .function = FACTS_NONE,
        };
        facts_problem(files->build, &problem);
    }
}

void problems_add(struct files *files)
{
    CXTranslationUnit tu = files->parse->tu;
    struct extents extents = {.tu = tu};
    unsigned count = clang_getNumDiagnostics(tu);
    bool collected = false;
    for (unsigned i = 0; i < count; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
        if (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error) {
            if (!collected)
                clang_visitChildren(clang_getTranslationUnitCursor(tu), collect, &extents);
            collected = true;
            add(files, &extents, diagnostic);
        }
        clang_disposeDiagnostic(diagnostic);
    }
    vec_free(&extents.items);
    add_invented(files);
}
