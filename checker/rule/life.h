/*
 * The life of a driver, as far as one of its resources sees it: DriverEntry; then, if that
 * succeeds, FilterUnload and DriverUnload. The system calls the original DriverUnload of a
 * minifilter after its FilterUnload.
 *
 * In between, callbacks run or do not run (flow_widen); what is held at the end on any such way is
 * left behind.
 */
#ifndef DRVLINT_RULE_LIFE_H
#define DRVLINT_RULE_LIFE_H

#include "flow/solve.h"
#include "rule/rule.h"

/* The functions that make up the life. An unload routine counts when it is registered: that it is
 * declared with the role's type does not make it one. */
struct life_roles {
    VEC(uint32_t) entries; /* DriverEntry; more than one only in odd drivers */
    VEC(uint32_t) filter_unloads;
    VEC(uint32_t) driver_unloads;
};
void life_find_roles(struct life_roles *roles, const struct program *program, struct flow *flow);
void life_roles_free(struct life_roles *roles);

/* An end that was reached, with the function whose return it is. */
struct life_end {
    struct flow_exit exit;
    uint32_t function;
};
struct life_ends {
    uint32_t count, capacity;
    struct life_end *items;
};
struct life {
    struct life_ends loads;          /* DriverEntry returned success */
    struct life_ends failed_loads;   /* DriverEntry returned failure */
    struct life_ends filter_unloads; /* FilterUnload returned success */
    struct life_ends unloads; /* the last unload routine returned (success): the image goes away */
};

/* Runs the life that begins with `entry`. */
void life_run(struct life *life, struct flow_run *run, const struct life_roles *roles,
              const struct program *program, uint32_t entry);
void life_free(struct life *life);

/* Whether a callback of the loaded driver releases the resource on some path: it is the callbacks'
 * to release then, and nothing is due from unload (a file system takes itself down when the machine
 * shuts down). */
bool life_is_released_by_callback(const struct life *life, struct flow_run *run,
                                  const struct program *program);

#endif
