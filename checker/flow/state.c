/* Cells, fills and facts of one state: sorted arrays, binary search, replaced in place. */
#include "flow/state.h"

#include <string.h>

/* Copies a growing array into another that is empty. */
#define COPY_VEC(to, from)                                                                         \
    do {                                                                                           \
        if ((from)->count) {                                                                       \
            vec_reserve((to), (from)->count);                                                      \
            memcpy((to)->items, (from)->items, (from)->count * sizeof *(from)->items);             \
            (to)->count = (from)->count;                                                           \
        }                                                                                          \
    } while (0)

struct flow_state *flow_state_new(void)
{
    struct flow_state *state = base_malloc(sizeof *state);
    *state = (struct flow_state){0};
    return state;
}

struct flow_state *flow_state_copy(const struct flow_state *state)
{
    struct flow_state *copy = base_malloc(sizeof *copy);
    *copy = *state;
    memset(&copy->cells, 0, sizeof copy->cells);
    memset(&copy->fills, 0, sizeof copy->fills);
    memset(&copy->facts, 0, sizeof copy->facts);
    COPY_VEC(&copy->cells, &state->cells);
    COPY_VEC(&copy->fills, &state->fills);
    COPY_VEC(&copy->facts, &state->facts);
    return copy;
}

void flow_state_free(struct flow_state *state)
{
    if (!state)
        return;
    vec_free(&state->cells);
    vec_free(&state->fills);
    vec_free(&state->facts);
    free(state);
}

bool flow_value_equal(const struct flow_value *a, const struct flow_value *b)
{
    return a->kind == b->kind && a->base == b->base && a->n == b->n;
}

bool flow_names_object(const struct flow_state *state, const struct flow_value *value)
{
    return value->kind == state->object.kind && value->base == state->object.base &&
           value->kind != FLOW_INT;
}

/* The first cell at or after (region, offset). */
static uint32_t lower_bound(const struct flow_state *state, uint32_t region, int64_t offset)
{
    uint32_t low = 0, high = state->cells.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const struct flow_cell *cell = &state->cells.items[middle];
        if (cell->region < region || (cell->region == region && cell->offset < offset))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

uint32_t flow_region_first(const struct flow_state *state, uint32_t region)
{
    return lower_bound(state, region, INT64_MIN);
}

/* The run of cells that overlap the stretch. Cells do not overlap each other, so only the one
 * before can reach in. */
static void overlap(const struct flow_state *state, uint32_t region, int64_t offset, int64_t size,
                    uint32_t *first, uint32_t *end)
{
    uint32_t at = lower_bound(state, region, offset);
    if (at > 0) {
        const struct flow_cell *before = &state->cells.items[at - 1];
        if (before->region == region && before->offset + before->size > offset)
            at--;
    }
    *first = at;
    while (at < state->cells.count && state->cells.items[at].region == region &&
           state->cells.items[at].offset < offset + size)
        at++;
    *end = at;
}

const struct flow_cell *flow_cell_find(const struct flow_state *state, uint32_t region,
                                       int64_t offset, uint32_t size)
{
    uint32_t at = lower_bound(state, region, offset);
    if (at == state->cells.count)
        return NULL;
    const struct flow_cell *cell = &state->cells.items[at];
    return cell->region == region && cell->offset == offset && cell->size == size ? cell : NULL;
}

bool flow_cell_overlaps(const struct flow_state *state, uint32_t region, int64_t offset,
                        int64_t size)
{
    uint32_t first, end;
    overlap(state, region, offset, size, &first, &end);
    return first != end;
}

const struct flow_fill *flow_fill_find(const struct flow_state *state, uint32_t region,
                                       int64_t offset, int64_t size, bool *is_cut)
{
    *is_cut = false;
    for (uint32_t i = state->fills.count; i > 0; i--) {
        const struct flow_fill *fill = &state->fills.items[i - 1];
        if (fill->region != region || fill->offset >= offset + size ||
            fill->offset + fill->size <= offset)
            continue;
        if (fill->offset <= offset && offset + size <= fill->offset + fill->size)
            return fill;
        *is_cut = true;
        return NULL;
    }
    return NULL;
}

static void remove_cells(struct flow_state *state, uint32_t first, uint32_t end)
{
    if (first == end)
        return;
    memmove(&state->cells.items[first], &state->cells.items[end],
            (state->cells.count - end) * sizeof *state->cells.items);
    state->cells.count -= end - first;
}

void flow_cell_set(struct flow_state *state, const struct flow_cell *cell)
{
    uint32_t first, end;
    overlap(state, cell->region, cell->offset, cell->size, &first, &end);
    /* What remains of a cell that is cut into is not known. */
    for (uint32_t i = first; i < end; i++) {
        const struct flow_cell *old = &state->cells.items[i];
        if (old->offset < cell->offset ||
            old->offset + old->size > cell->offset + (int64_t)cell->size) {
            struct flow_fill fill = {cell->region, false, old->offset, old->size};
            vec_push(&state->fills, fill);
        }
    }
    if (end - first == 1) {
        state->cells.items[first] = *cell;
        return;
    }
    remove_cells(state, first, end);
    vec_reserve(&state->cells, 1);
    memmove(&state->cells.items[first + 1], &state->cells.items[first],
            (state->cells.count - first) * sizeof *state->cells.items);
    state->cells.items[first] = *cell;
    state->cells.count++;
}

bool flow_needs_unknown(const struct flow_state *state, const struct flow_fill *fill)
{
    if ((fill->region & FLOW_REGION_TAG) == FLOW_REGION_OBJECT)
        return true;
    for (uint32_t i = 0; i < state->fills.count; i++) {
        const struct flow_fill *old = &state->fills.items[i];
        if (old->region == fill->region && old->is_zero &&
            old->offset < fill->offset + fill->size && fill->offset < old->offset + old->size)
            return true;
    }
    return false;
}

/* Adds an unknown stretch to the topmost of its region, if that is unknown and the two meet. */
static bool extend_unknown(struct flow_state *state, const struct flow_fill *fill)
{
    uint32_t i = state->fills.count;
    while (i > 0 && state->fills.items[i - 1].region != fill->region)
        i--;
    if (i == 0 || state->fills.items[i - 1].is_zero)
        return false;
    struct flow_fill *top = &state->fills.items[i - 1];
    int64_t end = top->offset + top->size, new_end = fill->offset + fill->size;
    if (fill->offset > end || new_end < top->offset)
        return false;
    if (fill->offset < top->offset)
        top->offset = fill->offset;
    top->size = (end > new_end ? end : new_end) - top->offset;
    return true;
}

void flow_fill_set(struct flow_state *state, const struct flow_fill *fill)
{
    uint32_t first, end;
    overlap(state, fill->region, fill->offset, fill->size, &first, &end);
    for (uint32_t i = first; i < end; i++) {
        const struct flow_cell *old = &state->cells.items[i];
        if (old->offset < fill->offset || old->offset + old->size > fill->offset + fill->size) {
            struct flow_fill rest = {fill->region, false, old->offset, old->size};
            vec_push(&state->fills, rest);
        }
    }
    remove_cells(state, first, end);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < state->fills.count; i++) {
        const struct flow_fill *old = &state->fills.items[i];
        if (old->region == fill->region && fill->offset <= old->offset &&
            old->offset + old->size <= fill->offset + fill->size)
            continue;
        state->fills.items[kept++] = *old;
    }
    state->fills.count = kept;
    if (!fill->is_zero && (!flow_needs_unknown(state, fill) || extend_unknown(state, fill)))
        return;
    vec_push(&state->fills, *fill);
}

void flow_region_forget(struct flow_state *state, uint32_t region)
{
    uint32_t first = lower_bound(state, region, INT64_MIN), end = first;
    while (end < state->cells.count && state->cells.items[end].region == region)
        end++;
    remove_cells(state, first, end);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < state->fills.count; i++)
        if (state->fills.items[i].region != region)
            state->fills.items[kept++] = state->fills.items[i];
    state->fills.count = kept;
}

static uint32_t fact_bound(const struct flow_state *state, uint32_t symbol)
{
    uint32_t low = 0, high = state->facts.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (state->facts.items[middle].symbol < symbol)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const struct range *flow_fact_find(const struct flow_state *state, uint32_t symbol)
{
    uint32_t at = fact_bound(state, symbol);
    if (at == state->facts.count || state->facts.items[at].symbol != symbol)
        return NULL;
    return &state->facts.items[at].range;
}

void flow_fact_set(struct flow_state *state, uint32_t symbol, const struct range *range)
{
    uint32_t at = fact_bound(state, symbol);
    if (at == state->facts.count || state->facts.items[at].symbol != symbol) {
        vec_reserve(&state->facts, 1);
        memmove(&state->facts.items[at + 1], &state->facts.items[at],
                (state->facts.count - at) * sizeof *state->facts.items);
        state->facts.count++;
        state->facts.items[at].symbol = symbol;
    }
    state->facts.items[at].range = *range;
}

void flow_fact_remove(struct flow_state *state, uint32_t symbol)
{
    uint32_t at = fact_bound(state, symbol);
    if (at == state->facts.count || state->facts.items[at].symbol != symbol)
        return;
    memmove(&state->facts.items[at], &state->facts.items[at + 1],
            (state->facts.count - at - 1) * sizeof *state->facts.items);
    state->facts.count--;
}
