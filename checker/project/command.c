/*
 * Splitting command lines and reading response files.
 *
 * GNU syntax follows the shell: a backslash takes the next character, inside double quotes only
 * before one of `$`, `` ` ``, `"`, `\`. Windows syntax follows the C runtime: a backslash is one
 * unless a row of them stands before a quote; two quotes inside quotes are one.
 */
#include "project/command.h"

#include "base/file.h"
#include "project/paths.h"

#include <stdint.h>
#include <string.h>
#include <uv.h>

enum {
    DEEPEST_RESPONSE = 16,
};

/* A word being put together. */
struct word {
    VEC(char) bytes;
    bool is_open; /* something, even an empty pair of quotes, belongs to it */
};

void command_free(struct command *command)
{
    vec_free(&command->words);
}

static void end_word(struct command *command, struct word *word, struct arena *arena)
{
    if (!word->is_open)
        return;
    vec_push(&command->words, arena_text(arena, word->bytes.items, word->bytes.count));
    word->bytes.count = 0;
    word->is_open = false;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void split_gnu(struct command *command, const char *at, struct word *word,
                      struct arena *arena)
{
    for (; *at; at++) {
        if (is_space(*at)) {
            end_word(command, word, arena);
        } else if (*at == '\\' && at[1]) {
            at++;
            if (*at == '\n')
                continue;
            word->is_open = true;
            vec_push(&word->bytes, *at);
        } else if (*at == '\'') {
            word->is_open = true;
            while (at[1] && at[1] != '\'')
                vec_push(&word->bytes, *++at);
            if (at[1])
                at++;
        } else if (*at == '"') {
            word->is_open = true;
            while (at[1] && at[1] != '"') {
                at++;
                if (*at == '\\' && at[1] && strchr("$`\"\\", at[1]))
                    at++;
                vec_push(&word->bytes, *at);
            }
            if (at[1])
                at++;
        } else {
            word->is_open = true;
            vec_push(&word->bytes, *at);
        }
    }
}

static void split_windows(struct command *command, const char *at, struct word *word,
                          struct arena *arena)
{
    bool is_quoted = false;
    while (*at) {
        if (is_space(*at) && !is_quoted) {
            end_word(command, word, arena);
            at++;
        } else if (*at == '\\') {
            size_t count = strspn(at, "\\");
            at += count;
            bool before_quote = *at == '"';
            word->is_open = true;
            for (size_t i = 0; i < (before_quote ? count / 2 : count); i++)
                vec_push(&word->bytes, '\\');
            if (before_quote && count % 2)
                vec_push(&word->bytes, *at++);
        } else if (*at == '"') {
            word->is_open = true;
            if (is_quoted && at[1] == '"') {
                vec_push(&word->bytes, '"');
                at++;
            } else {
                is_quoted = !is_quoted;
            }
            at++;
        } else {
            word->is_open = true;
            vec_push(&word->bytes, *at++);
        }
    }
}

void command_split(struct command *command, const char *text, enum command_syntax syntax,
                   struct arena *arena)
{
    struct word word = {0};
    if (syntax == COMMAND_WINDOWS)
        split_windows(command, text, &word, arena);
    else
        split_gnu(command, text, &word, arena);
    end_word(command, &word, arena);
    vec_free(&word.bytes);
}

enum command_syntax command_guess_syntax(const char *text, struct arena *arena)
{
#ifdef _WIN32
    (void)text;
    (void)arena;
    return COMMAND_WINDOWS;
#else
    /* A program named with a backslash, a drive letter or `.exe`, or named `cl`, comes from
     * Windows; it may stand behind a launcher, so all words before the first option count. */
    struct command command = {0};
    enum command_syntax syntax = COMMAND_GNU;
    command_split(&command, text, COMMAND_WINDOWS, arena);
    for (uint32_t i = 0; i < command.words.count && syntax == COMMAND_GNU; i++) {
        const char *word = command.words.items[i];
        const char *name = paths_name(paths_from_windows(arena, word));
        if (word[0] == '-')
            break;
        const char *last = strrchr(word, '\\');
        bool is_drive = word[0] && word[1] == ':' && paths_is_absolute(word);
        if ((last && last[1] && !strchr(last, '/')) || is_drive ||
            paths_same_name(paths_extension(name), ".exe") || paths_same_name(name, "cl"))
            syntax = COMMAND_WINDOWS;
    }
    command_free(&command);
    return syntax;
#endif
}

/* UTF-16 to UTF-8; half of a pair becomes U+FFFD. */
static char *from_utf16(const unsigned char *bytes, size_t size, bool is_big, struct arena *arena)
{
    char *out = arena_alloc(arena, size / 2 * 3 + 1);
    size_t used = 0;
    for (size_t i = 0; i + 1 < size; i += 2) {
        uint32_t c = is_big ? (uint32_t)bytes[i] << 8 | bytes[i + 1]
                            : (uint32_t)bytes[i + 1] << 8 | bytes[i];
        if (c >= 0xD800 && c < 0xDC00 && i + 3 < size) {
            uint32_t low = is_big ? (uint32_t)bytes[i + 2] << 8 | bytes[i + 3]
                                  : (uint32_t)bytes[i + 3] << 8 | bytes[i + 2];
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        }
        if (c >= 0xD800 && c < 0xE000)
            c = 0xFFFD;
        if (c < 0x80) {
            out[used++] = (char)c;
        } else if (c < 0x800) {
            out[used++] = (char)(0xC0 | c >> 6);
            out[used++] = (char)(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            out[used++] = (char)(0xE0 | c >> 12);
            out[used++] = (char)(0x80 | (c >> 6 & 0x3F));
            out[used++] = (char)(0x80 | (c & 0x3F));
        } else {
            out[used++] = (char)(0xF0 | c >> 18);
            out[used++] = (char)(0x80 | (c >> 12 & 0x3F));
            out[used++] = (char)(0x80 | (c >> 6 & 0x3F));
            out[used++] = (char)(0x80 | (c & 0x3F));
        }
    }
    out[used] = '\0';
    return out;
}

static const char *as_utf8(const char *bytes, size_t size, struct arena *arena)
{
    const unsigned char *raw = (const unsigned char *)bytes;
    if (size >= 2 && ((raw[0] == 0xFF && raw[1] == 0xFE) || (raw[0] == 0xFE && raw[1] == 0xFF)))
        return from_utf16(raw + 2, size - 2, raw[0] == 0xFE, arena);
    if (size >= 3 && raw[0] == 0xEF && raw[1] == 0xBB && raw[2] == 0xBF)
        return bytes + 3;
    return bytes;
}

static bool exists(const char *path)
{
    uv_fs_t request;
    int status = uv_fs_stat(NULL, &request, path, NULL);
    uv_fs_req_cleanup(&request);
    return status == 0;
}

/* What stays the same through the nested files of one command. */
struct expansion {
    const char *directory;
    enum command_syntax syntax;
    const char *place;
    struct arena *arena;
    struct error *error;
};

static int expand(struct command *out, const struct command *in, const char *beside, unsigned depth,
                  const struct expansion *how)
{
    struct arena *arena = how->arena;
    for (uint32_t i = 0; i < in->words.count; i++) {
        const char *word = in->words.items[i];
        if (word[0] != '@' || !word[1]) {
            vec_push(&out->words, word);
            continue;
        }
        const char *named =
            how->syntax == COMMAND_WINDOWS ? paths_from_windows(arena, word + 1) : word + 1;
        const char *path = paths_join(arena, how->directory, named);
        if (beside && !exists(path)) {
            const char *other = paths_join(arena, beside, named);
            if (exists(other))
                path = other;
        }
        if (depth == DEEPEST_RESPONSE)
            return error_set(how->error, how->place, 0,
                             "response file '%s' is nested too deep: does it include itself?",
                             path);
        char *bytes;
        size_t size;
        struct error inner = {0};
        if (file_read(&bytes, &size, path, arena, &inner) != 0)
            return error_set(how->error, how->place, 0, "response file %s", inner.text);
        struct command words = {0};
        command_split(&words, as_utf8(bytes, size, arena), how->syntax, arena);
        int status = expand(out, &words, paths_directory(arena, path), depth + 1, how);
        command_free(&words);
        if (status != 0)
            return status;
    }
    return 0;
}

int command_expand(struct command *command, const char *directory, enum command_syntax syntax,
                   const char *place, struct arena *arena, struct error *error)
{
    struct expansion how = {directory, syntax, place, arena, error};
    struct command expanded = {0};
    int status = expand(&expanded, command, NULL, 0, &how);
    command_free(command);
    *command = expanded;
    return status;
}
