/*
 * YAML as a small tree: what rule, API and configuration files are read from. Every node knows its
 * line, so that whoever gives meaning to the tree can name the place of a mistake.
 *
 * Less than all of YAML on purpose: one document, keys are plain text and unique, no anchors,
 * aliases, tags or merge keys. What is written is what is meant.
 */
#ifndef DRVLINT_RULE_YAML_H
#define DRVLINT_RULE_YAML_H

#include "base/arena.h"
#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>

enum yaml_kind {
    YAML_TEXT, /* a scalar; quoted or not makes no difference except for is_quoted */
    YAML_LIST,
    YAML_MAP,
};

struct yaml_node {
    enum yaml_kind kind;
    unsigned long line;       /* counts from 1 */
    const char *text;         /* YAML_TEXT: terminated, without NUL inside */
    bool is_quoted;           /* YAML_TEXT: 'x', "x" or a block; never a truth value or null */
    struct yaml_node **items; /* YAML_LIST: the items; YAML_MAP: the values */
    struct yaml_node **keys;  /* YAML_MAP: the keys (texts), one for each item, in file order */
    size_t count;             /* items */
};

/* Reads `size` bytes of UTF-8 into a tree in `arena`; `file` is only for messages and is kept by
 * none. An empty document is an error. */
int yaml_parse(struct yaml_node **root, const char *file, const char *bytes, size_t size,
               struct arena *arena, struct error *error);

/* The value of a key of a map, or NULL. */
const struct yaml_node *yaml_find(const struct yaml_node *map, const char *key);

/* `key` is one of the words of `allowed`, a list of words separated by one space. */
bool yaml_is_word_of(const char *word, const char *allowed);

/* Checks for a map whose keys are all among `allowed` (words separated by a space). `what` names
 * the map in messages: "an acquire row". */
int yaml_expect_map(const struct yaml_node *node, const char *what, const char *allowed,
                    const char *file, struct error *error);

/* A required or optional (`is_required` false: `*text` is NULL when absent) non-empty text. */
int yaml_get_text(const char **text, const struct yaml_node *map, const char *key, bool is_required,
                  const char *file, struct error *error);

/* A required key whose value is one of `words`, NULL at their end; `*index` is its position. */
int yaml_get_choice(int *index, const struct yaml_node *map, const char *key,
                    const char *const *words, const char *file, struct error *error);

/* `true` or `false`; `*value` stays as it is when the key is absent. */
int yaml_get_bool(bool *value, const struct yaml_node *map, const char *key, const char *file,
                  struct error *error);

#endif
