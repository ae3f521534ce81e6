/*
 * Program: the units of one driver, linked.
 *
 * Functions and global objects get one number for the whole driver: those of external linkage by
 * name, the others per unit. Functions that become callbacks get their roles. Everything refers to
 * the units, which outlive the program.
 */
#ifndef DRVLINT_PROGRAM_PROGRAM_H
#define DRVLINT_PROGRAM_PROGRAM_H

#include "base/arena.h"
#include "facts/facts.h"
#include "flow/effect.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PROGRAM_NONE UINT32_MAX

struct program_function {
    const char *name;
    uint32_t unit;    /* where it is defined, else a unit that declares it */
    facts_id symbol;  /* in that unit */
    facts_id body;    /* facts_function in that unit, or FACTS_NONE */
    bool is_kernel;   /* declared by the kernel's headers, or a compiler intrinsic */
    bool is_external; /* external linkage */
};

struct program_object {
    const char *name;
    uint32_t unit;
    facts_id symbol;
    bool is_external;
    bool is_defined; /* by a unit of the driver: its initial contents are known */
};

/* One way a function is used as a callback. */
struct program_role {
    const char *role; /* as in the role table */
    enum role_how
        how; /* the strongest: registered by a field, element or call before declared or named */
    uint32_t function;
    uint32_t unit; /* where it is registered, with loc */
    facts_id loc;
    uint64_t elements; /* how: ROLE_ELEMENT: bit i: it is stored in element i, of the first 64 */
};

/* Functions a pointer may name: what the driver stores there, regardless of order. Sorted. */
struct program_targets {
    const uint32_t *functions;
    uint32_t count;
};

struct target_graph;

struct program {
    const struct target_graph *graph; /* targets.c's own */
    const struct facts_unit *const *units;
    uint32_t unit_count;
    struct program_function *functions;
    uint32_t function_count;
    struct program_object *objects;
    uint32_t object_count;
    /* [unit][symbol]: number of the function or object, PROGRAM_NONE for other symbols */
    uint32_t **entity;
    /* [unit][field]: number of the field, the same in every unit that declares the record */
    uint32_t **field;
    uint32_t field_count;
    /* [unit][type]: number of the type, by its name without const */
    uint32_t **type;
    uint32_t type_count;
    /* [unit][operation]: what an indirect call may reach; only calls through pointers have any */
    struct program_targets **targets;
    struct program_targets *callers; /* [function]: who may call it, directly or by a pointer */
    struct program_role *roles;      /* one per role and function, sorted by both */
    uint32_t role_count;
};

/* Links. `units` and the program's tables live as long as the caller keeps the arena and the units.
 */
struct program *program_link(const struct facts_unit *const *units, uint32_t unit_count,
                             const struct role_table *roles, struct arena *arena);

/* The roles named `role`: `*count` of them from the returned pointer on. */
const struct program_role *program_roles(const struct program *program, const char *role,
                                         uint32_t *count);

/* Marks in `reached` (one byte per function, zeroed by the caller) every function that `root` may
 * call, itself included; calls through pointers go to all their targets. */
void program_reach(const struct program *program, uint32_t root, unsigned char *reached);

/* The function a call names directly, else PROGRAM_NONE. */
uint32_t program_callee(const struct program *program, uint32_t unit,
                        const struct facts_operation *call);

/* The steps of program_link, each in its file. */
void program_find_targets(struct program *program, struct arena *arena);
void program_find_callers(struct program *program, struct arena *arena);
void program_find_roles(struct program *program, const struct role_table *roles,
                        struct arena *arena);

/* What `value` may name as a function, by what the driver stores. */
struct program_targets program_value_targets(const struct program *program, uint32_t unit,
                                             facts_id value);

#endif
