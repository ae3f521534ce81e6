/* Interval arithmetic on sorted, disjoint parts. */
#include "flow/range.h"

struct range range_full(void)
{
    return range_between(INT64_MIN, INT64_MAX);
}

struct range range_between(int64_t low, int64_t high)
{
    struct range range = {.count = low <= high};
    range.part[0].low = low;
    range.part[0].high = high;
    return range;
}

struct range range_except(int64_t value)
{
    struct range range = {0};
    if (value > INT64_MIN) {
        range.part[range.count].low = INT64_MIN;
        range.part[range.count++].high = value - 1;
    }
    if (value < INT64_MAX) {
        range.part[range.count].low = value + 1;
        range.part[range.count++].high = INT64_MAX;
    }
    return range;
}

/* Parts in order of `low`, overlapping or touching ones not yet joined: room for those of two
 * ranges. */
struct draft {
    uint32_t count;
    struct {
        int64_t low, high;
    } part[2 * RANGE_PARTS + 1];
};

static struct range finish(struct draft *draft)
{
    struct draft merged = {0};
    for (uint32_t i = 0; i < draft->count; i++) {
        if (merged.count) {
            int64_t end = merged.part[merged.count - 1].high;
            if (end == INT64_MAX || draft->part[i].low <= end + 1) {
                if (draft->part[i].high > end)
                    merged.part[merged.count - 1].high = draft->part[i].high;
                continue;
            }
        }
        merged.part[merged.count].low = draft->part[i].low;
        merged.part[merged.count++].high = draft->part[i].high;
    }
    while (merged.count > RANGE_PARTS) {
        uint32_t nearest = 0;
        uint64_t least = UINT64_MAX;
        for (uint32_t i = 0; i + 1 < merged.count; i++) {
            uint64_t gap = (uint64_t)merged.part[i + 1].low - (uint64_t)merged.part[i].high;
            if (gap < least) {
                least = gap;
                nearest = i;
            }
        }
        merged.part[nearest].high = merged.part[nearest + 1].high;
        for (uint32_t i = nearest + 1; i + 1 < merged.count; i++)
            merged.part[i] = merged.part[i + 1];
        merged.count--;
    }
    struct range range = {.count = merged.count};
    for (uint32_t i = 0; i < merged.count; i++) {
        range.part[i].low = merged.part[i].low;
        range.part[i].high = merged.part[i].high;
    }
    return range;
}

struct range range_intersect(const struct range *a, const struct range *b)
{
    struct draft draft = {0};
    for (uint32_t i = 0, j = 0; i < a->count && j < b->count;) {
        int64_t low = a->part[i].low > b->part[j].low ? a->part[i].low : b->part[j].low;
        int64_t high = a->part[i].high < b->part[j].high ? a->part[i].high : b->part[j].high;
        if (low <= high) {
            draft.part[draft.count].low = low;
            draft.part[draft.count++].high = high;
        }
        if (a->part[i].high < b->part[j].high)
            i++;
        else
            j++;
    }
    return finish(&draft);
}

struct range range_union(const struct range *a, const struct range *b)
{
    struct draft draft = {0};
    for (uint32_t i = 0, j = 0; i < a->count || j < b->count;) {
        bool from_a = j == b->count || (i < a->count && a->part[i].low <= b->part[j].low);
        draft.part[draft.count].low = from_a ? a->part[i].low : b->part[j].low;
        draft.part[draft.count++].high = from_a ? a->part[i].high : b->part[j].high;
        if (from_a)
            i++;
        else
            j++;
    }
    return finish(&draft);
}

bool range_equal(const struct range *a, const struct range *b)
{
    if (a->count != b->count)
        return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (a->part[i].low != b->part[i].low || a->part[i].high != b->part[i].high)
            return false;
    return true;
}

bool range_contains(const struct range *range, int64_t value)
{
    for (uint32_t i = 0; i < range->count; i++)
        if (range->part[i].low <= value && value <= range->part[i].high)
            return true;
    return false;
}

bool range_covers(const struct range *outer, const struct range *inner)
{
    /* Parts do not touch each other, so a run without gaps lies within one. */
    for (uint32_t i = 0; i < inner->count; i++) {
        bool is_within = false;
        for (uint32_t o = 0; o < outer->count && !is_within; o++)
            is_within = outer->part[o].low <= inner->part[i].low &&
                        inner->part[i].high <= outer->part[o].high;
        if (!is_within)
            return false;
    }
    return true;
}

bool range_single(const struct range *range, int64_t *value)
{
    if (range->count != 1 || range->part[0].low != range->part[0].high)
        return false;
    *value = range->part[0].low;
    return true;
}
