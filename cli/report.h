/* Findings as text for people and as SARIF. */
#ifndef DRVLINT_CLI_REPORT_H
#define DRVLINT_CLI_REPORT_H

#include "cli/text.h"
#include "finding/finding.h"
#include "rule/rule.h"

#include <stdbool.h>

/* `path:line:col: warning: message [rule]`, then a note for each step. */
void report_text(struct text *out, const struct findings *findings, bool colored);

/* One SARIF 2.1.0 log with one run. Paths are taken relative to the current folder, whose address
 * goes into originalUriBaseIds. Columns are counted in UTF-16 units, for which the sources are
 * read. */
void report_sarif(struct text *out, const struct findings *findings, const struct rule_set *rules,
                  bool is_complete);

#endif
