/*
 * Kinds of property that follow no resource: each looks at the functions that have a role. One file
 * per kind, property_<kind>.c; none knows a rule by name.
 */
#ifndef DRVLINT_RULE_PROPERTY_H
#define DRVLINT_RULE_PROPERTY_H

#include "base/vec.h"
#include "finding/finding.h"
#include "flow/solve.h"
#include "rule/life.h"
#include "rule/rule.h"

/* What a kind is asked: the rule, about the driver. */
struct property {
    const struct program *program;
    const struct rule_set *rules;
    const struct rule *rule;
    struct flow *flow;
    const char *const *events; /* of the flow; NULL ends */
    struct findings *findings;
    const struct life_roles *life;
    const bool *is_checked;        /* [entry of the life]: nothing of it was lost in parsing */
    unsigned char *const *reached; /* [entry][function]: what it may call */
    struct spread *spread;         /* NULL: no driver */
};

/* Checks the rule and adds its findings; nothing if its kind is one that follows resources. */
void property_check(const struct property *property);

/* The kinds, called by property_check. */
void property_must_not_call(const struct property *property);
void property_declared_as(const struct property *property);
void property_returns(const struct property *property);
void property_must_reach(const struct property *property);
void property_in_use(const struct property *property);
void property_must_not_release(const struct property *property);
void property_has_role(const struct property *property);

/* ---- what they share ---- */

/* Whether the result at `exit` is for certain what a `returns` rule forbids. That a condition
 * equates it with a value is not enough: nothing may come by there. */
bool property_returns_never(const struct rule *rule, struct flow_run *run,
                            const struct flow_exit *exit);

/* The place of `loc`; file NULL if it has none. */
struct finding_place property_place(const struct program *program, uint32_t unit, facts_id loc);

/* Whether something of what `root` calls was lost in parsing: it may be what decides. */
bool property_is_degraded(const struct program *program, uint32_t root);

/* Where the function's definition has its name; it has a body. */
struct finding_place property_definition(const struct program *program, uint32_t function);

/* A path that is being written; zero-initialise, freed by property_path_free. */
struct property_path {
    struct arena arena;
    VEC(struct finding_step) steps;
};
void property_step(struct property_path *path, struct finding_place place, uint32_t depth,
                   const char *format, ...) DRVLINT_PRINTF(4, 5);
/* The step that says how the function got its role. */
void property_registered(struct property_path *path, const struct program *program,
                         const struct program_role *role);
void property_path_free(struct property_path *path);

#endif
