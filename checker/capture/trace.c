/*
 * WPP configuration, as its preprocessor reads it from comments:
 *
 *     // begin_wpp config
 *     // FUNC DebugTrace{LEVEL=4}(FLAGS, MSG, ...);
 *     // end_wpp
 *
 * Requires a parsed unit.
 */
#include "capture/trace.h"

#include <ctype.h>
#include <string.h>
#include <uthash.h>

struct trace_name {
    const char *name;
    UT_hash_handle hh;
};

struct text {
    const char *at, *end;
};

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* Moves behind the next `word` that stands alone; false if there is none. */
static bool skip_to(struct text *text, const char *word)
{
    size_t length = strlen(word);
    for (const char *at = text->at; (size_t)(text->end - at) >= length; at++) {
        if (memcmp(at, word, length) != 0 || (at > text->at && is_word(at[-1])) ||
            (at + length < text->end && is_word(at[length])))
            continue;
        text->at = at + length;
        return true;
    }
    return false;
}

static void skip_blanks(struct text *text)
{
    while (text->at < text->end && (*text->at == ' ' || *text->at == '\t'))
        text->at++;
}

static void add_name(struct trace *trace, const char *text, size_t length)
{
    struct trace_name *known = NULL;
    HASH_FIND(hh, trace->names, text, length, known);
    if (known || !length)
        return;
    known = ARENA_NEW(trace->parse->arena, struct trace_name);
    known->name = arena_text(trace->parse->arena, text, length);
    HASH_ADD_KEYPTR(hh, trace->names, known->name, length, known);
}

static void read_file(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData data)
{
    struct trace *trace = data;
    size_t size = 0;
    const char *contents = clang_getFileContents(trace->parse->tu, file, &size);
    (void)stack;
    (void)depth;
    if (!contents ||
        parse_in_kernel_folder(trace->parse, parse_file_name(file, trace->parse->arena)))
        return;
    struct text text = {contents, contents + size};
    while (skip_to(&text, "begin_wpp")) {
        struct text rest = text, config = text;
        skip_blanks(&config);
        if (config.end - config.at < 6 || memcmp(config.at, "config", 6) != 0)
            continue;
        if (skip_to(&rest, "end_wpp"))
            config.end = rest.at;
        while (skip_to(&config, "FUNC")) {
            skip_blanks(&config);
            size_t length = 0;
            while (config.at + length < config.end && is_word(config.at[length]))
                length++;
            add_name(trace, config.at, length);
        }
    }
}

void trace_begin(struct trace *trace, const struct parse *parse)
{
    *trace = (struct trace){.parse = parse, .is_missing = parse_lacks_trace_header(parse)};
    if (trace->is_missing)
        clang_getInclusions(parse->tu, read_file, trace);
}

void trace_end(struct trace *trace)
{
    HASH_CLEAR(hh, trace->names);
}

static bool is_capital(const char *name)
{
    while (*name && !islower((unsigned char)*name))
        name++;
    return !*name;
}

bool trace_is(const struct trace *trace, const char *name)
{
    struct trace_name *known = NULL;
    if (!trace->is_missing)
        return false;
    HASH_FIND_STR(trace->names, name, known);
    return known || is_capital(name) || strncmp(name, "Trace", 5) == 0 ||
           (strncmp(name, "Do", 2) == 0 && strstr(name, "Trace"));
}
