/* Text that grows; and JSON written into it piece by piece. */
#ifndef DRVLINT_CLI_TEXT_H
#define DRVLINT_CLI_TEXT_H

#include "base/arena.h"
#include "base/vec.h"

#include <stdbool.h>
#include <stdint.h>

/* Zero-initialise; freed by text_free. Holds more than 4 GiB never. */
struct text {
    VEC(char) bytes; /* not terminated */
};

void text_free(struct text *text);
void text_add(struct text *text, const char *piece);
void text_add_sized(struct text *text, const char *piece, size_t size);
void text_printf(struct text *text, const char *format, ...) DRVLINT_PRINTF(2, 3);

/* JSON, indented by two spaces, commas placed by the writer. Keys are given in objects and NULL in
 * lists and for the outermost value. */
struct json {
    struct text *out;
    unsigned depth;
    bool has_item; /* the innermost object or list is not empty */
};
void json_object(struct json *json, const char *key);
void json_object_end(struct json *json);
void json_list(struct json *json, const char *key);
void json_list_end(struct json *json);
/* Bytes that are not UTF-8 become U+FFFD. */
void json_text(struct json *json, const char *key, const char *value);
void json_number(struct json *json, const char *key, uint64_t value);
void json_bool(struct json *json, const char *key, bool value);

#endif
