/*
 * Local: what a function acquires and neither releases nor hands to anybody.
 *
 * An acquire is followed from the function it stands in, called with anything. What is held where
 * that returns and nobody can get at is lost. What was handed to the caller, as the result or
 * through an argument, is followed from each caller in its turn. A lock belongs to nobody: it is
 * left behind where another path of the same function releases it, and the caller cannot tell the
 * two apart.
 */
#ifndef DRVLINT_RULE_LOCAL_H
#define DRVLINT_RULE_LOCAL_H

#include "finding/finding.h"
#include "flow/solve.h"
#include "rule/report.h"

enum local_outcome {
    LOCAL_FINE,
    LOCAL_REPORTED,
    LOCAL_GIVEN_UP, /* too many paths, or too many callers to ask */
};

/* Follows the acquire that `about` describes, which stands in `function`. What DriverEntry
 * acquires and has to release before unload is asked of the driver's life: functions of it,
 * `in_life`, are not asked then. */
enum local_outcome local_check(struct findings *findings, struct flow *flow,
                               const struct report *about, uint32_t function,
                               const unsigned char *in_life);

#endif
