/*
 * Forgetting what cannot matter any more: a symbol that no memory holds and no computed symbol
 * needs cannot be tested or followed again. Keeps states small where loops make new symbols each
 * time round.
 */
#include "flow/run.h"

void flow_begin_walk(struct flow_run *run)
{
    while (run->marks.count < run->symbols.count) {
        struct flow_mark none = {0};
        vec_push(&run->marks, none);
    }
    run->walks++;
}

bool flow_is_marked(const struct flow_run *run, uint32_t symbol)
{
    return run->marks.items[symbol].walk == run->walks;
}

bool flow_mark_symbol(struct flow_run *run, uint32_t symbol, uint32_t number)
{
    struct flow_mark *mark = &run->marks.items[symbol];
    if (mark->walk == run->walks)
        return false;
    *mark = (struct flow_mark){run->walks, number};
    return true;
}

struct collector {
    struct flow_run *run;
    VEC(uint32_t) open; /* marked, what they lead to not yet */
    bool leads;         /* one of the marked leads to the resource */
};

static void reach(struct collector *collector, const struct flow_value *value)
{
    if (value->kind != FLOW_SYMBOL || !flow_mark_symbol(collector->run, value->base, 0))
        return;
    vec_push(&collector->open, value->base);
    collector->leads |= collector->run->symbols.items[value->base].leads;
}

static bool is_symbolic(uint32_t region)
{
    return (region & FLOW_REGION_TAG) == FLOW_REGION_SYMBOL;
}

/* Callers may lead to what was there before the function being followed. */
static bool is_known_outside(const struct flow_run *run, uint32_t symbol)
{
    return run->active.count && symbol < vec_last(&run->active).first;
}

static bool is_alive(const struct flow_run *run, uint32_t region)
{
    uint32_t symbol = region & ~FLOW_REGION_TAG;
    return !is_symbolic(region) || is_known_outside(run, symbol) || flow_is_marked(run, symbol);
}

/* Marks what the marked symbols lead to, until nothing is new. */
static void follow(struct collector *collector, const struct flow_state *state)
{
    struct flow_run *run = collector->run;
    while (collector->open.count) {
        uint32_t symbol = vec_pop(&collector->open);
        const struct flow_symbol *entry = &run->symbols.items[symbol];
        if (entry->op != FACTS_OP_NONE) {
            reach(collector, &entry->a);
            reach(collector, &entry->b);
        }
        uint32_t region = FLOW_REGION_SYMBOL | symbol;
        for (uint32_t i = flow_region_first(state, region);
             i < state->cells.count && state->cells.items[i].region == region; i++)
            reach(collector, &state->cells.items[i].value);
    }
    vec_free(&collector->open);
}

bool flow_is_reachable(struct flow_run *run, const struct flow_state *state)
{
    if (state->object.kind != FLOW_SYMBOL)
        return true;
    struct collector collector = {.run = run};
    flow_begin_walk(run);
    struct flow_value driver = {FLOW_SYMBOL, run->driver_object, 0};
    reach(&collector, &driver);
    for (uint32_t i = 0; i < state->cells.count; i++)
        if ((state->cells.items[i].region & FLOW_REGION_TAG) == FLOW_REGION_OBJECT)
            reach(&collector, &state->cells.items[i].value);
    follow(&collector, state);
    return collector.leads || flow_is_marked(run, state->object.base);
}

/* What is known wherever this run looks: the driver object, what the root was given. */
static void reach_given(struct collector *collector)
{
    struct flow_run *run = collector->run;
    struct flow_value value = {FLOW_SYMBOL, run->driver_object, 0};
    reach(collector, &value);
    for (uint32_t i = 0; i < run->params.count; i++) {
        value.base = run->params.items[i];
        reach(collector, &value);
    }
}

static bool is_private(const struct flow_run *run, uint32_t region)
{
    return is_symbolic(region) && run->symbols.items[region & ~FLOW_REGION_TAG].is_private;
}

bool flow_is_known_elsewhere(struct flow_run *run, const struct flow_state *state)
{
    if (state->object.kind != FLOW_SYMBOL)
        return true;
    struct collector collector = {.run = run};
    flow_begin_walk(run);
    reach_given(&collector);
    for (uint32_t i = 0; i < state->cells.count; i++) {
        uint32_t region = state->cells.items[i].region;
        if (!is_private(run, region) && (region & FLOW_REGION_TAG) != FLOW_REGION_LOCAL)
            reach(&collector, &state->cells.items[i].value);
    }
    follow(&collector, state);
    return collector.leads || flow_is_marked(run, state->object.base);
}

bool flow_is_held_by_memory(struct flow_run *run, const struct flow_state *state)
{
    if (state->object.kind != FLOW_SYMBOL)
        return true;
    struct collector collector = {.run = run};
    flow_begin_walk(run);
    reach_given(&collector);
    for (uint32_t i = 0; i < state->cells.count; i++)
        if (!is_private(run, state->cells.items[i].region))
            reach(&collector, &state->cells.items[i].value);
    follow(&collector, state);
    return collector.leads || flow_is_marked(run, state->object.base);
}

static bool is_in(const uint32_t *symbols, uint32_t count, uint32_t symbol)
{
    for (uint32_t i = 0; i < count; i++)
        if (symbols[i] == symbol)
            return true;
    return false;
}

/* Whether memory that is forgotten, but is no new object and so may have another name, leads to the
 * resource: it may be found there later. */
static bool is_left_behind(const struct flow_run *run, const struct flow_state *state,
                           const struct flow_cell *forgotten, uint32_t count)
{
    VEC(uint32_t) reached = {0};
    uint32_t before;
    do {
        before = reached.count;
        for (uint32_t i = 0; i < count; i++) {
            const struct flow_cell *cell = &forgotten[i];
            uint32_t symbol = cell->region & ~FLOW_REGION_TAG;
            bool leads = !run->symbols.items[symbol].is_private ||
                         is_in(reached.items, reached.count, symbol);
            if (leads && cell->value.kind == FLOW_SYMBOL &&
                !is_in(reached.items, reached.count, cell->value.base))
                vec_push(&reached, cell->value.base);
        }
    } while (reached.count > before);
    bool found = is_in(reached.items, reached.count, state->object.base);
    vec_free(&reached);
    return found;
}

void flow_collect(struct flow_run *run, struct flow_state *state)
{
    struct collector collector = {.run = run};
    flow_begin_walk(run);
    reach_given(&collector);
    for (uint32_t i = 0; i < state->cells.count; i++)
        if (is_alive(run, state->cells.items[i].region))
            reach(&collector, &state->cells.items[i].value);
    follow(&collector, state);
    bool is_watched = state->resource == FLOW_HELD && state->object.kind == FLOW_SYMBOL;
    bool is_held = is_watched && flow_is_marked(run, state->object.base);
    reach(&collector, &state->object);
    follow(&collector, state);
    VEC(struct flow_cell) forgotten = {0};
    uint32_t kept = 0;
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (is_alive(run, cell->region))
            state->cells.items[kept++] = *cell;
        else if (is_watched)
            vec_push(&forgotten, *cell);
    }
    state->cells.count = kept;
    if (forgotten.count && is_left_behind(run, state, forgotten.items, forgotten.count)) {
        if (is_held)
            flow_share(run, state, &state->object);
        else if (run->query.handed)
            flow_leave_handed(state, false);
        else
            flow_escape(run, state);
    }
    vec_free(&forgotten);
    kept = 0;
    for (uint32_t i = 0; i < state->fills.count; i++)
        if (is_alive(run, state->fills.items[i].region))
            state->fills.items[kept++] = state->fills.items[i];
    state->fills.count = kept;
    kept = 0;
    for (uint32_t i = 0; i < state->facts.count; i++)
        if (is_known_outside(run, state->facts.items[i].symbol) ||
            flow_is_recomputable(run, state->facts.items[i].symbol))
            state->facts.items[kept++] = state->facts.items[i];
    state->facts.count = kept;
}
