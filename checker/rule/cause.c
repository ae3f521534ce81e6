#include "rule/cause.h"

void causes_add(struct causes *causes, const struct report *report, enum report_anchor anchor)
{
    struct cause cause = {.report = *report, .anchor = anchor, .loc = FACTS_NONE};
    if (anchor == REPORT_AT_RETURN)
        cause.loc = report_return(report, &cause.unit);
    for (uint32_t i = 0; i < causes->items.count; i++) {
        struct cause *known = &causes->items.items[i];
        if (known->report.rule != report->rule || known->anchor != anchor ||
            known->unit != cause.unit || known->loc != cause.loc ||
            known->report.end->function != report->end->function)
            continue;
        if (report_length(report) < report_length(&known->report))
            *known = cause;
        return;
    }
    vec_push(&causes->items, cause);
}

void causes_report(struct causes *causes, struct findings *findings)
{
    for (uint32_t i = 0; i < causes->items.count; i++)
        report_add(findings, &causes->items.items[i].report, causes->items.items[i].anchor);
    causes_free(causes);
}

void causes_free(struct causes *causes)
{
    vec_free(&causes->items);
}
