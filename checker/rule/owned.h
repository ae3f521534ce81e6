/*
 * Owned: what is left in an object of the driver that the system ends by calling the driver back.
 *
 * An acquire is followed from its function, as for local.h. Where the resource is given away with
 * the object that it hangs off, the end of the object is run from that state: what it does not
 * release is lost. Which function that is depends on the kind of the object, by the driver's table.
 */
#ifndef DRVLINT_RULE_OWNED_H
#define DRVLINT_RULE_OWNED_H

#include "finding/finding.h"
#include "flow/solve.h"
#include "rule/rule.h"

/* Asks the must-release rules whose owner is such an object. */
void owned_check(struct findings *findings, const struct program *program,
                 const struct rule_set *rules, struct flow *flow);

#endif
