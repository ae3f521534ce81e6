/*
 * Likeness: what later conditions can tell of two states. States with the same property part and
 * the same guards can be merged without losing a distinction that matters.
 *
 * Each state that waits at a block has a signature, made once: its guards, each with a number that
 * is the same in two states exactly if no later condition tells the values apart. So a state that
 * arrives is compared with those that wait by comparing numbers.
 */
#include "flow/run.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

enum {
    UNSET = 100, /* the kind of such a value, in a meaning */
};

static bool holds_object(const struct flow_state *state, const struct flow_value *value)
{
    return state->resource != FLOW_NOT_ACQUIRED && flow_names_object(state, value);
}

static bool same_property(const struct flow_state *a, const struct flow_state *b)
{
    if (a->resource != b->resource || a->events != b->events ||
        a->events_at_release != b->events_at_release || a->has_let_go != b->has_let_go)
        return false;
    if (a->resource == FLOW_NOT_ACQUIRED)
        return true;
    if (a->object.kind == FLOW_SYMBOL && b->object.kind == FLOW_SYMBOL)
        return a->object.n == b->object.n;
    return flow_value_equal(&a->object, &b->object);
}

/* ---- the meaning of one value ---- */

/* The constants that conditions compare with cut the integers into atoms: constant i is 2i + 1, the
 * gap before it 2i. */
static uint32_t atom(const struct flow_guards *guards, int64_t n)
{
    uint32_t low = 0, high = guards->constant_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (guards->constants[middle] < n)
            low = middle + 1;
        else
            high = middle;
    }
    return 2 * low + (low < guards->constant_count && guards->constants[low] == n);
}

/* Writes the runs of atoms that the range touches to `to`; returns how many numbers that are. */
static uint32_t atoms_of(const struct flow_guards *guards, const struct range *range, uint64_t *to)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < range->count; i++) {
        uint32_t first = atom(guards, range->part[i].low), last = atom(guards, range->part[i].high);
        if (count && first <= to[count - 1] + 1) {
            to[count - 1] = last;
        } else {
            to[count++] = first;
            to[count++] = last;
        }
    }
    return count;
}

/* What a variable holds before anything is stored to it is told from what is stored. */
static bool is_unset(const struct flow_run *run, const struct flow_value *value)
{
    return value->kind == FLOW_SYMBOL && run->symbols.items[value->base].is_unset;
}

/* The same number for two values exactly if no guard condition can tell them apart. */
static uint64_t meaning(const struct flow_run *run, const struct flow_state *state,
                        const struct flow_value *value)
{
    uint64_t words[3 + 2 * RANGE_PARTS] = {0};
    uint32_t count = 3;
    if (is_unset(run, value)) {
        words[0] = UNSET;
    } else if (value->kind == FLOW_ADDRESS || value->kind == FLOW_FUNCTION) {
        words[0] = value->kind;
        words[1] = value->base;
        words[2] = (uint64_t)value->n;
    } else {
        if (value->kind == FLOW_SYMBOL)
            words[2] = (uint64_t)value->n;
        struct range range = flow_value_range(run, state, value);
        count += atoms_of(run->guards, &range, words + count);
    }
    return XXH3_64bits(words, count * sizeof *words);
}

/* Nothing is known of the value: a place without a cell may hold it. */
static bool is_anything(const struct flow_run *run, const struct flow_state *state,
                        const struct flow_value *value)
{
    if (value->kind != FLOW_SYMBOL || value->n)
        return false;
    return !flow_fact_find(state, value->base) && !run->symbols.items[value->base].is_join;
}

/* ---- signatures ---- */

void flow_sign(const struct flow_run *run, const struct flow_state *state,
               struct flow_signature *signature)
{
    signature->signs.count = 0;
    uint64_t sum = 0;
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        struct flow_sign sign = {.region = cell->region,
                                 .size = cell->size,
                                 .offset = cell->offset,
                                 .is_guard = cell->is_guard || is_unset(run, &cell->value),
                                 .is_holder = holds_object(state, &cell->value)};
        if (!sign.is_guard && !sign.is_holder)
            continue;
        sign.is_anything = is_anything(run, state, &cell->value);
        sign.meaning = meaning(run, state, &cell->value);
        uint64_t words[4] = {(uint64_t)sign.region << 32 | sign.size, (uint64_t)sign.offset,
                             (uint64_t)sign.is_guard << 1 | sign.is_holder, sign.meaning};
        sum = XXH3_64bits_withSeed(words, sizeof words, sum);
        vec_push(&signature->signs, sign);
    }
    signature->sum = sum;
}

void flow_signature_free(struct flow_signature *signature)
{
    vec_free(&signature->signs);
}

static int compare_places(const struct flow_sign *a, const struct flow_sign *b)
{
    if (a->region != b->region)
        return a->region < b->region ? -1 : 1;
    if (a->offset != b->offset)
        return a->offset < b->offset ? -1 : 1;
    return (a->size > b->size) - (a->size < b->size);
}

/* A place that matters in one of two states only. */
static uint32_t single_distance(const struct flow_run *run, const struct flow_sign *sign,
                                const struct flow_state *other)
{
    if (sign->is_holder)
        return FLOW_OTHER_HOLDER;
    struct flow_value value;
    if (flow_peek(run, other, sign->region, sign->offset, sign->size, &value))
        return meaning(run, other, &value) != sign->meaning;
    return !sign->is_anything;
}

uint32_t flow_distance(const struct flow_run *run, const struct flow_state *a,
                       const struct flow_signature *a_signature, const struct flow_state *b,
                       const struct flow_signature *b_signature)
{
    if (!same_property(a, b))
        return FLOW_INCOMPARABLE;
    if (a_signature->sum == b_signature->sum)
        return 0;
    uint32_t distance = 0, i = 0, j = 0;
    while (i < a_signature->signs.count || j < b_signature->signs.count) {
        const struct flow_sign *x = &a_signature->signs.items[i];
        const struct flow_sign *y = &b_signature->signs.items[j];
        int order = i == a_signature->signs.count   ? 1
                    : j == b_signature->signs.count ? -1
                                                    : compare_places(x, y);
        if (order == 0 && x->is_holder != y->is_holder)
            distance += FLOW_OTHER_HOLDER;
        else if (order == 0)
            distance += x->meaning != y->meaning && (x->is_guard || y->is_guard);
        else
            distance += order < 0 ? single_distance(run, x, b) : single_distance(run, y, a);
        i += order <= 0;
        j += order >= 0;
    }
    return distance;
}
