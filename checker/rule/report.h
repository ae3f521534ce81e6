/* From the end of a path to a finding: where it is anchored, what it says, and the steps that
 * matter. */
#ifndef DRVLINT_RULE_REPORT_H
#define DRVLINT_RULE_REPORT_H

#include "finding/finding.h"
#include "flow/solve.h"
#include "rule/life.h"
#include "rule/rule.h"

/* What is being reported about. */
struct report {
    const struct program *program;
    const struct rule *rule;
    const struct effect_family *family; /* of the resource, or NULL */
    uint32_t unit;                      /* its acquire, or PROGRAM_NONE */
    facts_id operation;
    const struct effect *effect;
    const struct effect_handed *handed; /* instead of an acquire: the function is handed it */
    const struct life_end *end;
    bool is_never;                    /* nothing in the driver releases such a resource */
    const struct flow_misuse *misuse; /* of what a site of the query released, or NULL; `operation`
                                         is the site then, `effect` its row */
    const struct rule *partner_rule;  /* asks for wrong partners on the way, or NULL */
    bool is_own_site;                 /* the site stands in the function that the path begins in */
    /* When something else than the resource is what the report is about: */
    const char *message, *other;      /* the message; what is released, or NULL */
    const struct finding_step *notes; /* steps behind those of the path */
    uint32_t note_count;
};

enum report_anchor {
    REPORT_AT_FUNCTION, /* the name of the role's function: something is missing in it */
    REPORT_AT_RETURN,   /* the return that ends the path */
    REPORT_AT_RELEASE,  /* the release that comes too late */
    REPORT_AT_MISUSE,   /* see report_misuse */
};

/* Steps of the report's path: the shorter of two reports of the same cause is the better one. */
uint32_t report_length(const struct report *report);

/* Where the return at the end of the path stands: (unit, loc). */
facts_id report_return(const struct report *report, uint32_t *unit);

/* Where a misuse shows: in the function that comes both to the release and to the misuse, itself or
 * by what it calls. */
void report_misuse(const struct report *report, uint32_t *unit, facts_id *loc);

/* What to call the function that acquires it: "a call" where it is not known. */
const char *report_acquiring_call(const struct report *report);

/* Adds the finding. */
void report_add(struct findings *findings, const struct report *report, enum report_anchor anchor);

#endif
