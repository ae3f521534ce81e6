/*
 * Handed: what functions of a role are given when they are called, and have to answer or to hand on
 * before they return (an IRP that a dispatch routine gets).
 *
 * Each such function is followed once from its entry, with the resource held; every rule about the
 * family then looks at the ends.
 */
#ifndef DRVLINT_RULE_HANDED_H
#define DRVLINT_RULE_HANDED_H

#include "finding/finding.h"
#include "flow/solve.h"
#include "rule/rule.h"

void handed_check(struct findings *findings, const struct program *program,
                  const struct rule_set *rules, struct flow *flow);

#endif
