/*
 * Never: what no release in the whole driver can get at.
 *
 * The first tier of evidence: it follows no path, only where the resource may get to (spread.h).
 * So it holds for every owner, whoever stores the resource: a context, the extension of a device, a
 * file object, a table.
 */
#ifndef DRVLINT_RULE_NEVER_H
#define DRVLINT_RULE_NEVER_H

#include "finding/finding.h"
#include "flow/spread.h"
#include "rule/report.h"

struct never {
    struct findings *findings;
    struct spread *spread; /* NULL: nothing is checked */
    bool has_unload;
};

/* Checks the acquire that `about` describes, which stands in `function`; `is_loading`: DriverEntry
 * may come there. True: it was reported. */
bool never_check(const struct never *never, const struct report *about, uint32_t function,
                 bool is_loading);

#endif
