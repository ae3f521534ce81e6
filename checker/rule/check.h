/* Checks one driver: links its units, follows what it acquires through its life, and asks the
 * rules. */
#ifndef DRVLINT_RULE_CHECK_H
#define DRVLINT_RULE_CHECK_H

#include "facts/facts.h"
#include "finding/finding.h"
#include "flow/solve.h"
#include "rule/rule.h"

#include <stddef.h>
#include <stdio.h>

struct check_options {
    const struct rule_set *rules; /* all of them are asked, of whatever group */
    bool is_strict;               /* acquires of weak evidence count as well */
    struct flow_limits limits;    /* flow_default_limits() for most */
    const char *states_of;        /* function whose states are printed to states_out, or NULL */
    FILE *states_out;
    /* Called in the end for each function that resources were lost to, with how often; "" for calls
     * through pointers. May be NULL. */
    void (*escaped)(void *context, const char *function, uint32_t count);
    void *context;
};

/* Adds the findings and notifications of the driver made of `units` to `findings`; the order of
 * units does not matter. Counts what the solver did in `stats` (may be NULL). */
void check_driver(struct findings *findings, const struct facts_unit *const *units,
                  size_t unit_count, const struct check_options *options, struct flow_stats *stats);

/* Prints the driver's roles: one line `ROLE 'function' file:line:column` each, sorted. */
void check_dump_roles(const struct facts_unit *const *units, size_t unit_count,
                      const struct check_options *options, FILE *out);

#endif
