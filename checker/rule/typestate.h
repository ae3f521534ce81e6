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
#include "rule/rule.h"

/* Checks all rules of the kind, those of the strict group only if `is_strict`. */
void typestate_check(struct findings *findings, struct flow *flow, const struct program *program,
                     const struct rule_set *rules, bool is_strict);

#endif
