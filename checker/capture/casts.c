/*
 * Rewriting casts in place, see casts.h. The cast `(T)` turns into the name of a macro, `$00`,
 * `$01`, ..., and blanks, which CASTS_PRELUDE defines to be `*(__typeof__(T) *)&`. A cast has three
 * characters or more, so there is room for 1296 of them.
 */
#include "capture/casts.h"

#include "base/vec.h"

#include <ctype.h>
#include <string.h>

enum {
    DIGITS = 36,
    MOST_CASTS = DIGITS * DIGITS, /* two digits behind a '$' */
    MOST_ERRORS = 10000,          /* looked at in one parse */
};

struct casts {
    struct arena *arena;
    VEC(struct casts_file) files;
    VEC(const char *) definitions;
    char *prelude;
};

struct casts *casts_begin(struct arena *arena)
{
    struct casts *casts = ARENA_NEW(arena, struct casts);
    casts->arena = arena;
    return casts;
}

void casts_end(struct casts *casts)
{
    vec_free(&casts->files);
    vec_free(&casts->definitions);
}

const struct casts_file *casts_files(const struct casts *casts, size_t *count)
{
    *count = casts->files.count;
    return casts->files.items;
}

const struct casts_file *casts_find(const struct casts *casts, const char *path)
{
    for (uint32_t i = 0; i < casts->files.count; i++)
        if (strcmp(casts->files.items[i].path, path) == 0)
            return &casts->files.items[i];
    return NULL;
}

const char *casts_prelude(const struct casts *casts)
{
    return casts->prelude;
}

/* The length of the cast at `at`, a type in parentheses; 0: it is none. */
static size_t cast_length(const char *text, size_t size, size_t at)
{
    if (at >= size || text[at] != '(')
        return 0;
    size_t end = at + 1;
    bool has_name = false;
    int depth = 1;
    for (; end < size && depth; end++) {
        char c = text[end];
        if (c == '(')
            depth++;
        else if (c == ')')
            depth--;
        else if (isalpha((unsigned char)c) || c == '_')
            has_name = true;
        else if (!isalnum((unsigned char)c) && !isspace((unsigned char)c) && c != '*')
            return 0;
    }
    return depth || !has_name ? 0 : end - at;
}

static size_t skip_blanks(const char *text, size_t size, size_t at)
{
    while (at < size && isspace((unsigned char)text[at]))
        at++;
    return at;
}

/* Where the first cast is of those that an expression at `at` begins with, in any number of
 * parentheses: ((T)(U)p). `size`: it does not begin with two. */
static size_t find_nested(const char *text, size_t size, size_t at)
{
    for (size_t next; at < size && text[at] == '('; at = next) {
        next = skip_blanks(text, size, at + 1);
        if (next < size && text[next] == '(')
            continue;
        size_t length = cast_length(text, size, at);
        size_t inner = skip_blanks(text, size, at + length);
        return length && cast_length(text, size, inner) ? at : size;
    }
    return size;
}

static struct casts_file *file_of(struct casts *casts, CXTranslationUnit tu, CXFile file)
{
    CXString name = clang_getFileName(file);
    const char *path = clang_getCString(name);
    struct casts_file *found = (struct casts_file *)casts_find(casts, path);
    size_t size = 0;
    const char *text = found ? NULL : clang_getFileContents(tu, file, &size);
    if (text) {
        struct casts_file added = {
            .path = arena_string(casts->arena, path),
            .text = arena_text(casts->arena, text, size),
            .text_before = arena_text(casts->arena, text, size),
            .size = size,
        };
        vec_push(&casts->files, added);
        found = &vec_last(&casts->files);
    }
    clang_disposeString(name);
    return found;
}

/* Rewrites the cast at `at`, or the outer one of those there; false if there is none. */
static bool rewrite(struct casts *casts, CXTranslationUnit tu, CXFile file, size_t at,
                    bool is_nested)
{
    size_t size = 0;
    const char *text = clang_getFileContents(tu, file, &size);
    if (!text || casts->definitions.count == MOST_CASTS)
        return false;
    if (is_nested)
        at = find_nested(text, size, at);
    size_t length = cast_length(text, size, at);
    struct casts_file *target = length ? file_of(casts, tu, file) : NULL;
    if (!target || target->size != size || memcmp(target->text + at, text + at, length) != 0)
        return false; /* rewritten already, for an error before this one */
    static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    uint32_t number = casts->definitions.count;
    const char name[] = {'$', digits[number / DIGITS], digits[number % DIGITS], '\0'};
    char *type = arena_text(casts->arena, text + at, length);
    for (char *c = type; *c; c++)
        if (isspace((unsigned char)*c))
            *c = ' ';
    vec_push(&casts->definitions,
             arena_printf(casts->arena, "#define %s *(__typeof__%s *)&\n", name, type));
    for (size_t i = 0; i < length; i++)
        if (!isspace((unsigned char)target->text[at + i])) /* lines stay lines */
            target->text[at + i] = ' ';
    memcpy(target->text + at, name, sizeof name - 1);
    return true;
}

static void join_definitions(struct casts *casts)
{
    size_t size = 0;
    for (uint32_t i = 0; i < casts->definitions.count; i++)
        size += strlen(casts->definitions.items[i]);
    char *end = casts->prelude = ARENA_ARRAY(casts->arena, char, size + 1);
    for (uint32_t i = 0; i < casts->definitions.count; i++) {
        size_t length = strlen(casts->definitions.items[i]);
        memcpy(end, casts->definitions.items[i], length);
        end += length;
    }
    *end = '\0';
}

bool casts_learn(struct casts *casts, CXTranslationUnit tu)
{
    bool has_learnt = false;
    unsigned count = clang_getNumDiagnostics(tu);
    for (unsigned i = 0; i < count && i < MOST_ERRORS; i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
        CXString spelling = clang_getDiagnosticSpelling(diagnostic);
        const char *text = clang_getCString(spelling);
        bool is_address = strstr(text, "cannot take the address of an rvalue") != NULL;
        /* A cast of a cast is none of the object for Clang. The inner one comes out with the next
         * parse, as one whose address is taken. */
        bool is_nested = strstr(text, "expression is not assignable") != NULL;
        if (is_address || is_nested || strstr(text, "lvalue casts are not supported")) {
            CXSourceLocation place = clang_getDiagnosticLocation(diagnostic);
            /* That is the operator, which may be a macro's whose argument the cast is. */
            if ((is_address || is_nested) && clang_getDiagnosticNumRanges(diagnostic))
                place = clang_getRangeStart(clang_getDiagnosticRange(diagnostic, 0));
            CXFile file;
            unsigned offset;
            clang_getSpellingLocation(place, &file, NULL, NULL, &offset);
            if (file && rewrite(casts, tu, file, offset, is_nested))
                has_learnt = true;
        }
        clang_disposeString(spelling);
        clang_disposeDiagnostic(diagnostic);
    }
    if (has_learnt)
        join_definitions(casts);
    return has_learnt;
}
