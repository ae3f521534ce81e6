/*
 * API files: what calls of the kernel's functions do to resources, and how functions of a driver
 * become callbacks. Written for people in YAML (docs/rule-files.md), turned into the tables of
 * flow/effect.h here. A file is about one family of resources, or about none:
 *
 *     family: eresource
 *     noun: an executive resource
 *     due-at-unload: true
 *     acquire:
 *       - call: ExInitializeResourceLite
 *         object: arg0
 *         success: ntstatus
 *         source: wdm/nf-wdm-exinitializeresourcelite
 *     release:
 *       - call: ExDeleteResourceLite
 *         object: arg0
 *         source: wdm/nf-wdm-exdeleteresourcelite
 */
#ifndef DRVLINT_RULE_API_H
#define DRVLINT_RULE_API_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"
#include "flow/effect.h"
#include "rule/yaml.h"

/* Where an entry was written; file NULL: built in. */
struct api_place {
    const char *file;
    unsigned long line;
};
struct api_row {
    const char *call;
    struct effect effect;
    struct api_place place;
};
struct api_family {
    struct effect_family family;
    struct api_place place;
    bool has_acquire, has_release;
};
struct api_role {
    struct role_fact fact;
    struct api_place place;
};

struct api_role_info {
    struct role_info info;
    struct api_place place;
};
struct api_forbidden {
    struct role_forbidden fact;
    struct api_place place;
};
struct api_handed {
    struct effect_handed handed;
    struct api_place place;
};
struct api_slot {
    struct effect_slot slot;
    struct api_place place;
};
struct api_owner {
    struct effect_owner owner;
    struct api_place place;
};
struct api_irql {
    struct effect_irql_fact fact;
    struct api_place place;
};

/* API files being gathered. Zero-initialise, set `arena`; its text lives there. */
struct api {
    struct arena *arena;
    VEC(struct api_row) rows;
    VEC(struct api_family) families;
    VEC(struct api_role) roles;
    VEC(struct api_role_info) infos;
    VEC(struct api_forbidden) forbidden;
    VEC(struct api_irql) irqls;
    VEC(struct api_handed) handed;
    VEC(struct api_slot) slots;
    VEC(struct api_owner) owners;
};

/* Gives the arrays back; what api_finish made stays valid, it is in the arena. */
void api_free(struct api *api);

/* Starts with the entries of finished tables: families keep their index. Called at most once, and
 * first. */
void api_add(struct api *api, const struct effect_table *effects, const struct role_table *roles);

/* Adds one file, given as its tree; tree and name have to live as long as what api_finish makes. A
 * file may add rows to a family that is known already, then without `noun` and `due-at-unload`. */
int api_read(struct api *api, const char *file, const struct yaml_node *root, struct error *error);

/* Makes the tables. Fails when an entry stands twice, when a family has nothing that acquires or
 * nothing that releases it, or when an entry names a role or a family that is none. */
int api_finish(struct api *api, struct effect_table *effects, struct role_table *roles,
               struct error *error);

/* Parts of a row, for tests and for whoever reads the same notation: "*arg1", "arg0->Lock", "ret",
 * "thread"; "arg1 == 0", "arg0 & 0x10". Return false when `text` is none. */
bool api_parse_operand(struct effect_operand *operand, const char *text, struct arena *arena);
/* "memory", as the key `class` has it. */
bool api_parse_verb(enum effect_verb *verb, const char *text);
bool api_parse_class(enum effect_class *class_, const char *text);
bool api_parse_condition(struct effect *effect, const char *text);

#endif
