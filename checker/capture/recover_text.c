/* Reading around a place in the source text: enough of C's words to tell how a name is used. */
#include "capture/recover_internal.h"

#include <ctype.h>
#include <string.h>

bool recover_is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$';
}

char recover_char(const struct recover_spot *spot, size_t offset)
{
    return offset < spot->size ? spot->text[offset] : '\0';
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\\';
}

size_t recover_after(const struct recover_spot *spot, size_t offset)
{
    for (;;) {
        while (offset < spot->size && is_blank(spot->text[offset]))
            offset++;
        if (recover_char(spot, offset) != '/')
            return offset;
        char next = recover_char(spot, offset + 1);
        if (next == '/') {
            while (offset < spot->size && spot->text[offset] != '\n')
                offset++;
        } else if (next == '*') {
            for (offset += 2; offset < spot->size; offset++)
                if (spot->text[offset] == '*' && recover_char(spot, offset + 1) == '/')
                    break;
            offset = offset < spot->size ? offset + 2 : spot->size;
        } else {
            return offset;
        }
    }
}

/* Past a comment only of the block kind: `//` is not to be told from within its line. */
size_t recover_before(const struct recover_spot *spot, size_t offset)
{
    for (;;) {
        while (offset > 0 && is_blank(spot->text[offset - 1]))
            offset--;
        if (offset < 4 || spot->text[offset - 1] != '/' || spot->text[offset - 2] != '*')
            return offset;
        size_t start = offset - 2;
        while (start > 1 && (spot->text[start - 2] != '/' || spot->text[start - 1] != '*'))
            start--;
        if (start < 2)
            return offset;
        offset = start - 2;
    }
}

struct recover_word recover_word_at(const struct recover_spot *spot, size_t offset)
{
    struct recover_word word = {spot->text + offset, 0};
    if (offset >= spot->size || isdigit((unsigned char)spot->text[offset]))
        return word;
    while (recover_is_word(recover_char(spot, offset + word.length)))
        word.length++;
    return word;
}

struct recover_word recover_word_to(const struct recover_spot *spot, size_t offset)
{
    struct recover_word word = {spot->text + offset, 0};
    while (word.length < offset && recover_is_word(spot->text[offset - word.length - 1]))
        word.length++;
    word.text -= word.length;
    if (word.length && isdigit((unsigned char)word.text[0]))
        word.length = 0;
    return word;
}

bool recover_word_is(struct recover_word word, const char *text)
{
    return strlen(text) == word.length && memcmp(word.text, text, word.length) == 0;
}

bool recover_is_caps(const char *name)
{
    unsigned capitals = 0;
    for (; *name; name++) {
        if (islower((unsigned char)*name))
            return false;
        capitals += isupper((unsigned char)*name) != 0;
    }
    return capitals >= 2;
}

bool recover_is_annotation(const char *name)
{
    size_t length = strlen(name);
    if (strncmp(name, "__drv_", 6) == 0 || strncmp(name, "__in_", 5) == 0 ||
        strncmp(name, "__out_", 6) == 0 || strncmp(name, "__inout_", 8) == 0 ||
        strncmp(name, "__deref_", 8) == 0)
        return true;
    return length > 3 && name[0] == '_' && isupper((unsigned char)name[1]) &&
           name[length - 1] == '_' && !recover_is_caps(name);
}

size_t recover_closing(const struct recover_spot *spot, size_t offset)
{
    unsigned depth = 0;
    for (; offset < spot->size; offset++) {
        depth += spot->text[offset] == '(';
        if (spot->text[offset] == ')' && --depth == 0)
            return offset;
    }
    return spot->size;
}

size_t recover_opening(const struct recover_spot *spot, size_t offset)
{
    unsigned depth = 0;
    for (size_t at = offset + 1; at > 0; at--) {
        depth += spot->text[at - 1] == ')';
        if (spot->text[at - 1] == '(' && --depth == 0)
            return at - 1;
    }
    return spot->size;
}
