/*
 * Range: the set of integers a symbol may stand for, as up to RANGE_PARTS sorted, disjoint
 * intervals. Operations whose exact result needs more parts close the smallest gaps: a range may
 * grow, never lose a value.
 */
#ifndef DRVLINT_FLOW_RANGE_H
#define DRVLINT_FLOW_RANGE_H

#include <stdbool.h>
#include <stdint.h>

#define RANGE_PARTS 4

struct range {
    uint32_t count; /* 0: empty */
    struct {
        int64_t low, high; /* both included */
    } part[RANGE_PARTS];
};

struct range range_full(void);
struct range range_between(int64_t low, int64_t high);
struct range range_except(int64_t value); /* all but one */
struct range range_intersect(const struct range *a, const struct range *b);
struct range range_union(const struct range *a, const struct range *b);
bool range_equal(const struct range *a, const struct range *b);
bool range_contains(const struct range *range, int64_t value);
bool range_covers(const struct range *outer, const struct range *inner);
/* The only value of a range that has just one. */
bool range_single(const struct range *range, int64_t *value);

#endif
