/* Fingerprints: what makes a finding the same one after edits elsewhere. */
#ifndef DRVLINT_FINDING_FINGERPRINT_H
#define DRVLINT_FINDING_FINGERPRINT_H

#include "base/arena.h"
#include "finding/finding.h"

#include <stdint.h>

struct fingerprint {
    uint64_t hash[2]; /* XXH3-128 of rule, function and resource; no line, no path */
    uint32_t ordinal; /* from 1, among findings of the same hash, in their order */
};

/* One for each finding, in order, in `arena`. The list is finished (findings_finish). */
struct fingerprint *fingerprints_make(const struct findings *findings, struct arena *arena);

#endif
