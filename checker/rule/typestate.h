/*
 * typestate: what is released is neither released again nor used.
 *
 * Every release is followed from the function it stands in, called with anything. What still leads
 * to the released value where that returns, the callers have: they are followed in their turn, with
 * the call in them. All releases of one family in one function are followed in one run.
 */
#ifndef DRVLINT_RULE_TYPESTATE_H
#define DRVLINT_RULE_TYPESTATE_H

#include "finding/finding.h"
#include "flow/solve.h"
#include "rule/report.h"
#include "rule/rule.h"

/* Checks all rules of the kind. */
void typestate_check(struct findings *findings, struct flow *flow, const struct program *program,
                     const struct rule_set *rules);

/* The rule that asks for wrong partners of what a row acquires, or NULL. */
const struct rule *typestate_partner_rule(const struct rule_set *rules,
                                          const struct effect *acquire);

/* Reports what ends of a query that follows an acquire say of wrong partners. */
void typestate_report_partners(struct findings *findings, const struct report *about,
                               const struct flow_run *run, const struct life_ends *ends);

#endif
