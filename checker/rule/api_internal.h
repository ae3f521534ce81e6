/* Shared by the parts of the reader of API files: api.c (rows, families) and api_role.c. */
#ifndef DRVLINT_RULE_API_INTERNAL_H
#define DRVLINT_RULE_API_INTERNAL_H

#include "rule/api.h"

enum {
    API_ARGUMENT_MAX = 31,
};

/* A file being read. */
struct api_file {
    struct api *api;
    const char *name;
    struct error *error;
    uint32_t family; /* index, or UINT32_MAX */
};

/* An error at a node of the file; -1. */
#define api_complain(file, node, ...)                                                              \
    error_set((file)->error, (file)->name, (node)->line, __VA_ARGS__)

/* The length of the C identifier that `text` begins with; 0 for none. */
size_t api_identifier_length(const char *text);
bool api_is_identifier(const char *text);

/* Lower case words joined by '-'. */
bool api_is_slug(const char *text);

/* A number after `text`, at most `max`; the end of it, or NULL. */
const char *api_parse_index(uint32_t *index, const char *text, unsigned long max);

/* "argN", N up to API_ARGUMENT_MAX; the end of it, or NULL. */
const char *api_parse_argument(uint32_t *argument, const char *text);

/* "wdm/nf-wdm-*" stands for the page of the function itself. */
const char *api_page_of(struct arena *arena, const char *source, const char *call);

/* A choice that may be left out: its number counted from 1, or 0. */
int api_read_choice(struct api_file *file, const struct yaml_node *map, const char *key,
                    const char *const *choices, int *number);

/* One name, or a list of them: the items and their number, 0 when the key is absent. A single text
 * is a list of one. */
int api_names_of(struct api_file *file, const struct yaml_node *map, const char *key,
                 struct yaml_node *const **names, size_t *count);

/* Same, as identifiers in an array of the arena. */
int api_read_identifiers(struct api_file *file, const struct yaml_node *map, const char *key,
                         const char *const **names, size_t *count);

/* Calls `read` for each row of the list `key`, if there is one. */
int api_read_list(struct api_file *file, const struct yaml_node *root, const char *key,
                  int (*read)(struct api_file *file, const struct yaml_node *row));

/* Equal texts, or both NULL. */
bool api_same_text(const char *a, const char *b);

/* An error at `second`: what is there stands at `first` already. */
int api_repeated(struct error *error, const char *what, const char *name,
                 const struct api_place *first, const struct api_place *second);

/* api_role.c: the lists about roles, and the tables of them. */
int api_read_roles(struct api_file *file, const struct yaml_node *root);
int api_make_roles(struct api *api, const struct effect_table *effects, struct role_table *table,
                   struct error *error);
int api_make_irqls(struct api *api, struct effect_table *table, struct error *error);
int api_make_slots(struct api *api, struct effect_table *table, struct error *error);

/* An error at `place` unless some function gets the role. */
int api_expect_role(const struct role_table *table, const char *role, const struct api_place *place,
                    struct error *error);

/* api_handed.c: what functions of a role are handed, and marks. A path is `F.G->H`. */
bool api_is_path(const char *text);
int api_read_handed(struct api_file *file, const struct yaml_node *row);
int api_make_handed(struct api *api, struct effect_table *effects, const struct role_table *roles,
                    struct error *error);

/* api_owner.c: objects of the driver that the system ends by a callback. */
int api_read_owner(struct api_file *file, const struct yaml_node *row);
int api_make_owners(struct api *api, struct effect_table *effects, const struct role_table *roles,
                    struct error *error);

#endif
