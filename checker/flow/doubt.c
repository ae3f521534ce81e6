/*
 * Doubt: memory in which the resource is, while no cell says where. An array that is written at an
 * unknown index, a pointer that stands for several objects after a join: what is read through them
 * may be the resource or lead to it, or may not, and how often a loop comes round to it cannot be
 * told. Code that handles such resources and goes by such a value gives the resource up (memory.c).
 *
 * An array that has the resource somewhere is covered by one cell, as large as the places it may be
 * at, whose value leads to it.
 */
#include "flow/run.h"

struct search {
    const struct flow_run *run;
    const struct flow_state *state;
    VEC(uint32_t) regions;
    bool found;
};

static void look_at(struct search *search, const struct flow_value *value)
{
    uint32_t region;
    int64_t offset;
    if (flow_names_object(search->state, value)) {
        search->found = true;
        return;
    }
    if (value->kind == FLOW_SYMBOL) {
        const struct flow_symbol *symbol = &search->run->symbols.items[value->base];
        search->found |= symbol->leads;
        if (symbol->op == FACTS_OP_ADD || symbol->op == FACTS_OP_SUB) {
            look_at(search, &symbol->a);
            look_at(search, &symbol->b);
        }
    }
    if (!flow_pointee(value, &region, &offset))
        return;
    for (uint32_t i = 0; i < search->regions.count; i++)
        if (search->regions.items[i] == region)
            return;
    vec_push(&search->regions, region);
}

bool flow_may_lead(const struct flow_run *run, const struct flow_state *state,
                   const struct flow_value *value)
{
    struct search search = {.run = run, .state = state};
    uint32_t wanted = FLOW_REGION_NONE;
    int64_t offset;
    flow_pointee(&state->object, &wanted, &offset);
    look_at(&search, value);
    for (uint32_t r = 0; r < search.regions.count && !search.found; r++) {
        uint32_t region = search.regions.items[r];
        search.found = region == wanted;
        for (uint32_t i = flow_region_first(state, region);
             i < state->cells.count && state->cells.items[i].region == region && !search.found; i++)
            look_at(&search, &state->cells.items[i].value);
    }
    vec_free(&search.regions);
    return search.found;
}

/* ---- weak places ---- */

bool flow_weak_overlaps(const struct flow_location *weak, int64_t offset, int64_t size)
{
    if (offset >= weak->offset + weak->size || offset + size <= weak->offset)
        return false;
    if (!weak->stride)
        return true;
    /* The last piece that begins before the stretch ends. */
    int64_t last = offset + size - 1 - weak->offset;
    if (last >= weak->size)
        last = weak->size - 1;
    int64_t start = weak->offset + last / weak->stride * weak->stride;
    return start + weak->part > offset;
}

/* `index * stride`, as an address of an element is computed. */
static bool take_apart(const struct flow_run *run, const struct flow_value *distance,
                       struct flow_location *weak)
{
    if (distance->kind != FLOW_SYMBOL || distance->n)
        return false;
    const struct flow_symbol *symbol = &run->symbols.items[distance->base];
    if (symbol->op != FACTS_OP_MUL || symbol->b.kind != FLOW_INT || symbol->b.n <= 0)
        return false;
    weak->stride = symbol->b.n;
    weak->index = symbol->a;
    return true;
}

bool flow_resolve_weak(const struct flow_run *run, const struct flow_state *state,
                       const struct flow_location *location, struct flow_location *weak)
{
    *weak = *location;
    if (location->is_weak)
        return true;
    uint32_t depth = 0;
    while ((weak->region & FLOW_REGION_TAG) == FLOW_REGION_SYMBOL) {
        const struct flow_symbol *symbol = &run->symbols.items[weak->region & ~FLOW_REGION_TAG];
        uint32_t region;
        int64_t offset;
        if (symbol->op != FACTS_OP_ADD || !flow_pointee(&symbol->a, &region, &offset))
            break;
        weak->region = region;
        weak->offset += offset;
        weak->is_weak = true;
        weak->part = location->size;
        if (depth++ || !take_apart(run, &symbol->b, weak))
            weak->stride = 0;
    }
    if (!depth)
        return false;
    struct range range = range_full();
    if (weak->stride)
        range = flow_value_range(run, state, &weak->index);
    int64_t most = FLOW_EVERYWHERE / (weak->stride ? weak->stride : 1);
    int64_t low = 0, high = most;
    if (range.count && range.part[0].low > 0 && range.part[0].low <= most)
        low = range.part[0].low;
    if (range.count && range.part[range.count - 1].high >= low &&
        range.part[range.count - 1].high < most)
        high = range.part[range.count - 1].high;
    if (!weak->stride) {
        weak->offset -= FLOW_EVERYWHERE;
        weak->size = 2 * (int64_t)FLOW_EVERYWHERE;
        return true;
    }
    weak->offset += low * weak->stride;
    weak->size = (high - low) * weak->stride + weak->part;
    return true;
}

static bool is_leading_symbol(const struct flow_run *run, const struct flow_value *value)
{
    return value->kind == FLOW_SYMBOL && run->symbols.items[value->base].leads;
}

bool flow_is_doubtful_place(const struct flow_run *run, const struct flow_state *state,
                            const struct flow_location *location)
{
    int64_t size = location->is_weak ? location->part : location->size;
    if (state->resource != FLOW_HELD || size != 64)
        return false;
    uint32_t region = location->region;
    if ((region & FLOW_REGION_TAG) == FLOW_REGION_SYMBOL &&
        run->symbols.items[region & ~FLOW_REGION_TAG].leads)
        return true;
    struct flow_location weak;
    if (!flow_resolve_weak(run, state, location, &weak))
        weak.stride = 0, weak.is_weak = false;
    for (uint32_t i = flow_region_first(state, weak.region);
         i < state->cells.count && state->cells.items[i].region == weak.region; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (!flow_weak_overlaps(&weak, cell->offset, cell->size))
            continue;
        bool is_cover = cell->size > 64 && is_leading_symbol(run, &cell->value);
        if (is_cover ||
            (weak.is_weak && cell->size == 64 && flow_may_lead(run, state, &cell->value)))
            return true;
    }
    return false;
}

void flow_store_weak(struct flow_run *run, struct flow_state *state,
                     const struct flow_location *location, const struct flow_value *value)
{
    bool leads = false;
    VEC(struct flow_cell) kept = {0};
    if (state->resource == FLOW_HELD)
        leads = flow_may_lead(run, state, value);
    int64_t start = location->offset, end = location->offset + location->size;
    for (uint32_t i = flow_region_first(state, location->region);
         i < state->cells.count && state->cells.items[i].region == location->region; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        bool is_within = cell->offset < end && cell->offset + cell->size > start;
        if (!is_within)
            continue;
        if (!flow_weak_overlaps(location, cell->offset, cell->size))
            vec_push(&kept, *cell);
        else if (state->resource == FLOW_HELD && flow_may_lead(run, state, &cell->value)) {
            leads = true;
            if (cell->offset < start)
                start = cell->offset;
            if (cell->offset + cell->size > end)
                end = cell->offset + cell->size;
        }
    }
    flow_fill(run, state, location, false);
    if (leads && end - start < UINT32_MAX) {
        struct range range = range_full();
        struct flow_cell cover = {location->region,
                                  (uint32_t)(end - start),
                                  start,
                                  {FLOW_SYMBOL, flow_fresh(run, &range), 0},
                                  location->is_guard};
        run->symbols.items[cover.value.base].leads = true;
        flow_cell_set(state, &cover);
    } else {
        for (uint32_t i = 0; i < kept.count; i++)
            flow_cell_set(state, &kept.items[i]);
    }
    vec_free(&kept);
}

bool flow_is_covered(const struct flow_run *run, const struct flow_state *state,
                     const struct flow_location *location)
{
    if (state->resource != FLOW_HELD)
        return false;
    for (uint32_t i = flow_region_first(state, location->region);
         i < state->cells.count && state->cells.items[i].region == location->region; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (cell->size > 64 && cell->offset <= location->offset &&
            location->offset + location->size <= cell->offset + cell->size &&
            is_leading_symbol(run, &cell->value))
            return true;
    }
    return false;
}

bool flow_is_lost_by_store(const struct flow_run *run, const struct flow_state *state,
                           const struct flow_location *location, const struct flow_value *value)
{
    if (state->resource != FLOW_HELD || location->size != 64 ||
        (location->region & FLOW_REGION_TAG) != FLOW_REGION_SYMBOL)
        return false;
    uint32_t symbol = location->region & ~FLOW_REGION_TAG;
    if (!run->symbols.items[symbol].is_mixed ||
        (state->object.kind == FLOW_SYMBOL && state->object.base == symbol) ||
        !flow_may_lead(run, state, value))
        return false;
    /* Only another object that is still known can be the one. */
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (cell->region != location->region && cell->size == location->size &&
            (cell->region & FLOW_REGION_TAG) != FLOW_REGION_LOCAL &&
            cell->offset == location->offset)
            return true;
    }
    return false;
}
