/*
 * Custody: who can get at a resource that is still held when the root of a query returns, and what
 * tells the caller that it is.
 */
#include "flow/run.h"

static uint32_t tag_of(uint32_t region)
{
    return region & FLOW_REGION_TAG;
}

static bool is_param(const struct flow_run *run, uint32_t region)
{
    for (uint32_t i = 0; i < run->params.count; i++)
        if (region == (FLOW_REGION_SYMBOL | run->params.items[i]))
            return true;
    return false;
}

static bool leads_to(const struct flow_run *run, const struct flow_state *state,
                     const struct flow_value *value)
{
    /* A new object that is returned takes along what it points to; one step is enough to ask the
     * caller. */
    if (flow_names_object(state, value))
        return true;
    if (value->kind != FLOW_SYMBOL || !run->symbols.items[value->base].is_object)
        return false;
    uint32_t region = FLOW_REGION_SYMBOL | value->base;
    for (uint32_t i = flow_region_first(state, region);
         i < state->cells.count && state->cells.items[i].region == region; i++)
        if (flow_names_object(state, &state->cells.items[i].value))
            return true;
    return false;
}

enum flow_custody flow_exit_custody(struct flow_run *run, const struct flow_exit *exit)
{
    const struct flow_state *state = exit->state;
    const struct flow_value *object = &state->object;
    if (object->kind == FLOW_ADDRESS)
        return tag_of(object->base) == FLOW_REGION_LOCAL ? FLOW_CUSTODY_NOBODY
                                                         : FLOW_CUSTODY_MEMORY;
    if (object->kind != FLOW_SYMBOL)
        return FLOW_CUSTODY_CALLER;
    if (leads_to(run, state, &exit->result))
        return FLOW_CUSTODY_CALLER;
    for (uint32_t i = 0; i < state->cells.count; i++)
        if (is_param(run, state->cells.items[i].region) &&
            leads_to(run, state, &state->cells.items[i].value))
            return FLOW_CUSTODY_CALLER;
    if (flow_may_lead(run, state, &exit->result))
        return FLOW_CUSTODY_MEMORY; /* perhaps the caller's now, perhaps not */
    return flow_is_held_by_memory(run, state) ? FLOW_CUSTODY_MEMORY : FLOW_CUSTODY_NOBODY;
}

static bool are_disjoint(struct flow_run *run, const struct flow_state *a,
                         const struct flow_value *x, const struct flow_state *b,
                         const struct flow_value *y)
{
    if (x->kind == FLOW_UNKNOWN || y->kind == FLOW_UNKNOWN)
        return false;
    struct range p = flow_value_range(run, a, x), q = flow_value_range(run, b, y);
    struct range both = range_intersect(&p, &q);
    return both.count == 0;
}

bool flow_exits_differ(struct flow_run *run, const struct flow_exit *a, const struct flow_exit *b)
{
    if (a->is_unwind != b->is_unwind ||
        are_disjoint(run, a->state, &a->result, b->state, &b->result))
        return true;
    for (uint32_t i = 0; i < run->params.count; i++) {
        struct flow_value param = {FLOW_SYMBOL, run->params.items[i], 0};
        if (are_disjoint(run, a->state, &param, b->state, &param))
            return true;
    }
    for (uint32_t i = 0; i < a->state->cells.count; i++) {
        const struct flow_cell *cell = &a->state->cells.items[i];
        if (tag_of(cell->region) == FLOW_REGION_LOCAL)
            continue;
        const struct flow_cell *other =
            flow_cell_find(b->state, cell->region, cell->offset, cell->size);
        if (other && are_disjoint(run, a->state, &cell->value, b->state, &other->value))
            return true;
    }
    return false;
}
