/*
 * Builds the tree from libyaml's events. libyaml's own document API is not used: it keeps no
 * duplicate keys apart and expands aliases, so a small file could become a huge tree.
 *
 * Requires UTF-8 bytes. Fills a tree whose depth is bounded by DEPTH_MAX, so the recursion here and
 * in whoever walks the tree is bounded too.
 */
#include "rule/yaml.h"

#include "base/vec.h"

#include <assert.h>
#include <string.h>
#include <yaml.h>

enum {
    DEPTH_MAX = 16,
};

struct reader {
    yaml_parser_t parser;
    const char *file;
    struct arena *arena;
    struct error *error;
};

static unsigned long line_of(const yaml_event_t *event)
{
    return (unsigned long)event->start_mark.line + 1;
}

static int next_event(struct reader *reader, yaml_event_t *event)
{
    if (yaml_parser_parse(&reader->parser, event))
        return 0;
    const yaml_parser_t *parser = &reader->parser;
    /* Errors of the byte reader carry no mark. */
    unsigned long line =
        parser->error == YAML_READER_ERROR ? 1 : (unsigned long)parser->problem_mark.line + 1;
    return error_set(reader->error, reader->file, line, "not valid YAML: %s",
                     parser->problem ? parser->problem : "unknown problem");
}

static int refuse_extras(struct reader *reader, const yaml_event_t *event,
                         const yaml_char_t *anchor, const yaml_char_t *tag)
{
    const char *extra = anchor ? "anchor" : tag ? "tag" : NULL;
    if (!extra)
        return 0;
    return error_set(reader->error, reader->file, line_of(event), "%s '%s' is not supported here",
                     extra, (const char *)(anchor ? anchor : tag));
}

static int read_node(struct reader *reader, struct yaml_node **out, const yaml_event_t *event,
                     unsigned depth);

static int read_text(struct reader *reader, struct yaml_node *node, const yaml_event_t *event)
{
    const char *value = (const char *)event->data.scalar.value;
    size_t length = event->data.scalar.length;
    if (refuse_extras(reader, event, event->data.scalar.anchor, event->data.scalar.tag))
        return -1;
    if (memchr(value, '\0', length))
        return error_set(reader->error, reader->file, node->line, "text contains a NUL character");
    node->kind = YAML_TEXT;
    node->text = arena_text(reader->arena, value, length);
    node->is_quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
    return 0;
}

/* The items of a list or the keys and values of a map, up to the event `end`. */
static int read_items(struct reader *reader, struct yaml_node *node, yaml_event_type_t end,
                      unsigned depth)
{
    VEC(struct yaml_node *) children = {0};
    int status = -1;
    for (;;) {
        yaml_event_t event;
        if (next_event(reader, &event))
            goto out;
        if (event.type == end) {
            yaml_event_delete(&event);
            break;
        }
        struct yaml_node *child;
        int failed = read_node(reader, &child, &event, depth);
        yaml_event_delete(&event);
        if (failed)
            goto out;
        vec_push(&children, child);
    }
    bool is_map = node->kind == YAML_MAP;
    size_t step = is_map ? 2 : 1;
    assert(children.count % step == 0);
    node->count = children.count / step;
    node->items = ARENA_ARRAY(reader->arena, struct yaml_node *, node->count);
    if (is_map)
        node->keys = ARENA_ARRAY(reader->arena, struct yaml_node *, node->count);
    for (size_t i = 0; i < node->count; i++) {
        node->items[i] = children.items[i * step + step - 1];
        if (!is_map)
            continue;
        struct yaml_node *key = children.items[i * 2];
        if (key->kind != YAML_TEXT) {
            error_set(reader->error, reader->file, key->line, "a key has to be plain text");
            goto out;
        }
        for (size_t k = 0; k < i; k++) {
            if (strcmp(node->keys[k]->text, key->text) == 0) {
                error_set(reader->error, reader->file, key->line,
                          "duplicate key '%s', first on line %lu", key->text, node->keys[k]->line);
                goto out;
            }
        }
        node->keys[i] = key;
    }
    status = 0;
out:
    vec_free(&children);
    return status;
}

/* The node that `event` begins; the event stays the caller's. */
static int read_node(struct reader *reader, struct yaml_node **out, const yaml_event_t *event,
                     unsigned depth)
{
    struct yaml_node *node = ARENA_NEW(reader->arena, struct yaml_node);
    node->line = line_of(event);
    *out = node;
    if (depth > DEPTH_MAX)
        return error_set(reader->error, reader->file, node->line, "nested deeper than %d levels",
                         DEPTH_MAX);
    switch (event->type) {
    case YAML_SCALAR_EVENT:
        return read_text(reader, node, event);
    case YAML_SEQUENCE_START_EVENT:
        node->kind = YAML_LIST;
        if (refuse_extras(reader, event, event->data.sequence_start.anchor,
                          event->data.sequence_start.tag))
            return -1;
        return read_items(reader, node, YAML_SEQUENCE_END_EVENT, depth + 1);
    case YAML_MAPPING_START_EVENT:
        node->kind = YAML_MAP;
        if (refuse_extras(reader, event, event->data.mapping_start.anchor,
                          event->data.mapping_start.tag))
            return -1;
        return read_items(reader, node, YAML_MAPPING_END_EVENT, depth + 1);
    case YAML_ALIAS_EVENT:
        return error_set(reader->error, reader->file, node->line,
                         "alias '%s' is not supported here; put a text that begins with '*' in "
                         "quotes",
                         (const char *)event->data.alias.anchor);
    default:
        return error_set(reader->error, reader->file, node->line, "the document is empty");
    }
}

/* The events around the one document: stream start, document start, node, document end, stream
 * end. */
static int read_document(struct reader *reader, struct yaml_node **root)
{
    static const yaml_event_type_t around[] = {YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT,
                                               YAML_NO_EVENT, YAML_DOCUMENT_END_EVENT,
                                               YAML_STREAM_END_EVENT};
    for (size_t i = 0; i < sizeof around / sizeof *around; i++) {
        yaml_event_t event;
        if (next_event(reader, &event))
            return -1;
        int failed = 0;
        if (around[i] == YAML_NO_EVENT)
            failed = read_node(reader, root, &event, 0);
        else if (event.type == YAML_STREAM_END_EVENT && i == 1)
            failed = error_set(reader->error, reader->file, 1, "the document is empty");
        else if (event.type != around[i])
            failed = error_set(reader->error, reader->file, line_of(&event),
                               "a second document is not supported here");
        yaml_event_delete(&event);
        if (failed)
            return -1;
    }
    return 0;
}

int yaml_parse(struct yaml_node **root, const char *file, const char *bytes, size_t size,
               struct arena *arena, struct error *error)
{
    struct reader reader = {.file = file, .arena = arena, .error = error};
    if (!yaml_parser_initialize(&reader.parser))
        return error_set(error, file, 0, "cannot start the YAML reader");
    yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&reader.parser, (const unsigned char *)bytes, size);
    int status = read_document(&reader, root);
    yaml_parser_delete(&reader.parser);
    return status;
}

const struct yaml_node *yaml_find(const struct yaml_node *map, const char *key)
{
    assert(map->kind == YAML_MAP);
    for (size_t i = 0; i < map->count; i++)
        if (strcmp(map->keys[i]->text, key) == 0)
            return map->items[i];
    return NULL;
}

bool yaml_is_word_of(const char *word, const char *allowed)
{
    size_t length = strlen(word);
    for (const char *at = allowed; *at;) {
        size_t next = strcspn(at, " ");
        if (next == length && memcmp(at, word, length) == 0)
            return true;
        at += next;
        at += *at == ' ';
    }
    return false;
}

int yaml_expect_map(const struct yaml_node *node, const char *what, const char *allowed,
                    const char *file, struct error *error)
{
    if (node->kind != YAML_MAP)
        return error_set(error, file, node->line, "%s has to be a map of keys and values", what);
    for (size_t i = 0; i < node->count; i++)
        if (!yaml_is_word_of(node->keys[i]->text, allowed))
            return error_set(error, file, node->keys[i]->line, "unknown key '%s' in %s; known: %s",
                             node->keys[i]->text, what, allowed);
    return 0;
}

int yaml_get_text(const char **text, const struct yaml_node *map, const char *key, bool is_required,
                  const char *file, struct error *error)
{
    const struct yaml_node *node = yaml_find(map, key);
    *text = NULL;
    if (!node)
        return is_required ? error_set(error, file, map->line, "key '%s' is missing", key) : 0;
    if (node->kind != YAML_TEXT || !node->text[0])
        return error_set(error, file, node->line, "'%s' has to be a text", key);
    *text = node->text;
    return 0;
}

int yaml_get_choice(int *index, const struct yaml_node *map, const char *key,
                    const char *const *words, const char *file, struct error *error)
{
    const char *text;
    if (yaml_get_text(&text, map, key, true, file, error))
        return -1;
    struct arena scratch = {0};
    const char *list = "";
    for (int i = 0; words[i]; i++) {
        if (strcmp(words[i], text) == 0) {
            *index = i;
            arena_free(&scratch);
            return 0;
        }
        list = arena_printf(&scratch, "%s%s%s", list, i ? ", " : "", words[i]);
    }
    error_set(error, file, yaml_find(map, key)->line, "'%s' cannot be '%s'; one of: %s", key, text,
              list);
    arena_free(&scratch);
    return -1;
}

int yaml_get_bool(bool *value, const struct yaml_node *map, const char *key, const char *file,
                  struct error *error)
{
    const struct yaml_node *node = yaml_find(map, key);
    if (!node)
        return 0;
    bool is_true = node->kind == YAML_TEXT && !node->is_quoted && strcmp(node->text, "true") == 0;
    bool is_false = node->kind == YAML_TEXT && !node->is_quoted && strcmp(node->text, "false") == 0;
    if (!is_true && !is_false)
        return error_set(error, file, node->line, "'%s' has to be true or false", key);
    *value = is_true;
    return 0;
}
