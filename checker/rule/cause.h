/* Causes: what is going to be reported, each once, by its shortest path. */
#ifndef DRVLINT_RULE_CAUSE_H
#define DRVLINT_RULE_CAUSE_H

#include "base/vec.h"
#include "rule/report.h"

/* Two reports of one rule about one acquire have the same cause if they are anchored at the same
 * place and end in the same function. */
struct cause {
    struct report report;
    enum report_anchor anchor;
    uint32_t unit; /* where it is anchored */
    facts_id loc;
};
struct causes {
    VEC(struct cause) items;
};

/* Keeps the report, which refers to states of its run, unless a shorter one of its cause is there.
 */
void causes_add(struct causes *causes, const struct report *report, enum report_anchor anchor);

/* Adds the findings, and gives the causes back. */
void causes_report(struct causes *causes, struct findings *findings);
void causes_free(struct causes *causes);

#endif
