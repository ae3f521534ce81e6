/* Growing text and the JSON writer. A report is made in memory as a whole, so that a failing write
 * leaves nothing half-done behind. */
#include "cli/text.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

void text_free(struct text *text)
{
    vec_free(&text->bytes);
}

void text_add_sized(struct text *text, const char *piece, size_t size)
{
    vec_reserve(&text->bytes, (uint32_t)size);
    if (size)
        memcpy(text->bytes.items + text->bytes.count, piece, size);
    text->bytes.count += (uint32_t)size;
}

void text_add(struct text *text, const char *piece)
{
    text_add_sized(text, piece, strlen(piece));
}

void text_printf(struct text *text, const char *format, ...)
{
    struct arena arena = {0};
    va_list args;
    va_start(args, format);
    text_add(text, arena_vprintf(&arena, format, args));
    va_end(args);
    arena_free(&arena);
}

static void start_item(struct json *json, const char *key);

static void open_nest(struct json *json, const char *key, const char *bracket)
{
    start_item(json, key);
    text_add(json->out, bracket);
    json->depth++;
    json->has_item = false;
}

static void new_line(struct json *json)
{
    text_add(json->out, "\n");
    for (unsigned i = 0; i < json->depth; i++)
        text_add(json->out, "  ");
}

static void close_nest(struct json *json, const char *bracket)
{
    json->depth--;
    if (json->has_item)
        new_line(json);
    text_add(json->out, bracket);
    json->has_item = true;
    if (json->depth == 0)
        text_add(json->out, "\n");
}

/* Length of the UTF-8 sequence at `at`, 0 if it is none: overlong forms, surrogates and values past
 * U+10FFFF are none. */
static size_t utf8_length(const unsigned char *at)
{
    if (at[0] < 0x80)
        return 1;
    if (at[0] < 0xC2 || at[0] > 0xF4 || (at[1] & 0xC0) != 0x80)
        return 0;
    if (at[0] < 0xE0)
        return 2;
    if ((at[0] == 0xE0 && at[1] < 0xA0) || (at[0] == 0xED && at[1] > 0x9F) ||
        (at[0] == 0xF0 && at[1] < 0x90) || (at[0] == 0xF4 && at[1] > 0x8F) ||
        (at[2] & 0xC0) != 0x80)
        return 0;
    if (at[0] < 0xF0)
        return 3;
    return (at[3] & 0xC0) == 0x80 ? 4 : 0;
}

static void quoted(struct text *out, const char *value)
{
    text_add(out, "\"");
    for (const unsigned char *at = (const unsigned char *)value; *at;) {
        size_t length = utf8_length(at);
        if (!length) {
            text_add(out, "\xEF\xBF\xBD");
            at++;
            continue;
        }
        if (*at == '"' || *at == '\\')
            text_printf(out, "\\%c", *at);
        else if (*at == '\n')
            text_add(out, "\\n");
        else if (*at == '\t')
            text_add(out, "\\t");
        else if (*at < 0x20 || *at == 0x7F)
            text_printf(out, "\\u%04x", *at);
        else
            text_add_sized(out, (const char *)at, length);
        at += length;
    }
    text_add(out, "\"");
}

static void start_item(struct json *json, const char *key)
{
    if (json->has_item)
        text_add(json->out, ",");
    if (json->depth)
        new_line(json);
    json->has_item = true;
    if (key) {
        quoted(json->out, key);
        text_add(json->out, ": ");
    }
}

void json_object(struct json *json, const char *key)
{
    open_nest(json, key, "{");
}

void json_object_end(struct json *json)
{
    close_nest(json, "}");
}

void json_list(struct json *json, const char *key)
{
    open_nest(json, key, "[");
}

void json_list_end(struct json *json)
{
    close_nest(json, "]");
}

void json_text(struct json *json, const char *key, const char *value)
{
    start_item(json, key);
    quoted(json->out, value);
}

void json_number(struct json *json, const char *key, uint64_t value)
{
    start_item(json, key);
    text_printf(json->out, "%" PRIu64, value);
}

void json_bool(struct json *json, const char *key, bool value)
{
    start_item(json, key);
    text_add(json->out, value ? "true" : "false");
}
