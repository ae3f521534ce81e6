/*
 * Calls of functions: which ones a call may reach, following a body with its own part of the state,
 * putting the caller's part back afterwards.
 *
 * The callee gets what it can reach: globals, its arguments, and what hangs off them. The rest of
 * the caller's memory waits (the frame rule), so entry states stay small and summaries are found
 * again.
 */
#include "flow/dangling.h"

#include <string.h>

enum {
    MOST_TARGETS = 4, /* a call through a pointer with more is not followed */
};

void flow_set_result(struct flow_run *run, const struct flow_frame *frame,
                     const struct facts_operation *call, struct flow_state *state,
                     const struct flow_value *result)
{
    if (call->place == FACTS_NONE)
        return;
    struct flow_location location;
    flow_locate(run, frame, state, call->place, &location);
    if (result->kind == FLOW_UNKNOWN && location.size > 64) {
        flow_fill(run, state, &location, false);
        return;
    }
    struct flow_value value =
        result->kind == FLOW_UNKNOWN ? flow_fresh_value(run, frame->unit, location.type) : *result;
    flow_store(run, state, &location, &value);
}

/* ---- the callee's part of the state ---- */

static bool is_in(const uint32_t *regions, uint32_t count, uint32_t region)
{
    for (uint32_t i = 0; i < count; i++)
        if (regions[i] == region)
            return true;
    return false;
}

struct reach {
    VEC(uint32_t) regions; /* locals and symbolic objects that the callee can get at */
};

static void reach_value(struct reach *reach, const struct flow_value *value)
{
    uint32_t region;
    int64_t offset;
    if (!flow_pointee(value, &region, &offset) ||
        (region & FLOW_REGION_TAG) == FLOW_REGION_OBJECT ||
        (region & FLOW_REGION_TAG) == FLOW_REGION_STRING ||
        is_in(reach->regions.items, reach->regions.count, region))
        return;
    vec_push(&reach->regions, region);
}

static bool is_object(uint32_t region)
{
    return (region & FLOW_REGION_TAG) == FLOW_REGION_OBJECT;
}

static void find_reach(struct reach *reach, const struct flow_state *state)
{
    for (uint32_t i = 0; i < state->cells.count; i++)
        if (is_object(state->cells.items[i].region))
            reach_value(reach, &state->cells.items[i].value);
    if (state->resource != FLOW_NOT_ACQUIRED)
        reach_value(reach, &state->object);
    for (uint32_t r = 0; r < reach->regions.count; r++)
        for (uint32_t i = flow_region_first(state, reach->regions.items[r]);
             i < state->cells.count && state->cells.items[i].region == reach->regions.items[r]; i++)
            reach_value(reach, &state->cells.items[i].value);
}

/* Takes out of `state` what is not reached and returns it, with copies of all facts. */
static struct flow_state *split_frame(struct flow_state *state, const struct reach *reach)
{
    struct flow_state *rest = flow_state_new();
    uint32_t kept = 0;
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (is_object(cell->region) ||
            is_in(reach->regions.items, reach->regions.count, cell->region))
            state->cells.items[kept++] = *cell;
        else
            vec_push(&rest->cells, *cell);
    }
    state->cells.count = kept;
    kept = 0;
    for (uint32_t i = 0; i < state->fills.count; i++) {
        const struct flow_fill *fill = &state->fills.items[i];
        if (is_object(fill->region) ||
            is_in(reach->regions.items, reach->regions.count, fill->region))
            state->fills.items[kept++] = *fill;
        else
            vec_push(&rest->fills, *fill);
    }
    state->fills.count = kept;
    for (uint32_t i = 0; i < state->facts.count; i++)
        vec_push(&rest->facts, state->facts.items[i]);
    return rest;
}

static void restore_frame(struct flow_state *state, const struct flow_state *rest)
{
    for (uint32_t i = 0; i < rest->cells.count; i++)
        flow_cell_set(state, &rest->cells.items[i]);
    for (uint32_t i = 0; i < rest->fills.count; i++)
        vec_push(&state->fills, rest->fills.items[i]);
    /* What the callee found out is at least as narrow. */
    for (uint32_t i = 0; i < rest->facts.count; i++)
        if (!flow_fact_find(state, rest->facts.items[i].symbol))
            flow_fact_set(state, rest->facts.items[i].symbol, &rest->facts.items[i].range);
}

/* ---- following ---- */

void flow_follow(struct flow_run *run, uint32_t function, struct flow_state *entry,
                 struct flow_exits *exits)
{
    struct flow_summary_key key;
    if (flow_summary_find(run, function, entry, exits, &key)) {
        flow_state_free(entry);
        return;
    }
    const struct program_function *callee = &run->flow->program->functions[function];
    const struct facts_unit *unit = run->flow->program->units[callee->unit];
    struct flow_frame frame = {function, callee->unit, unit, &unit->functions[callee->body]};
    uint32_t first = exits->items.count;
    struct flow_active active = {function, run->symbols.count, run->is_before_acquire};
    vec_push(&run->active, active);
    flow_solve(run, &frame, entry, exits);
    run->active.count--;
    if (run->steps_left)
        flow_summary_add(run, &key, exits->items.items + first, exits->items.count - first);
}

/* Parameters become cells of the entry state. */
static void bind_parameters(struct flow_run *run, const struct flow_frame *frame,
                            const struct facts_operation *call, uint32_t function,
                            const struct flow_value *args, struct flow_state *state)
{
    const struct program_function *callee = &run->flow->program->functions[function];
    const struct facts_unit *unit = run->flow->program->units[callee->unit];
    const struct facts_range *params = &unit->functions[callee->body].params;
    for (uint32_t i = 0; i < params->count && i < call->args.count; i++) {
        facts_id param = unit->locals[params->first + i];
        struct flow_location to = {.region = flow_local_region(run->flow, callee->unit, param),
                                   .size = flow_type_bits(unit, unit->symbols[param].type),
                                   .is_guard = run->guards->symbol[callee->unit][param],
                                   .type = unit->symbols[param].type};
        const struct facts_value *value =
            &frame->unit->values[frame->unit->args[call->args.first + i]];
        if (to.size > 64 && value->kind == FACTS_VALUE_LOAD) {
            struct flow_location from;
            flow_locate(run, frame, state, value->a, &from);
            if (flow_is_dangling(run))
                flow_dangling_name_members(run, frame->unit, state, &from, false);
            flow_copy(run, state, &to, &from);
        } else {
            flow_store(run, state, &to, &args[i]);
        }
    }
}

/* A record returned: from the callee's result region to where the call puts it. */
static bool take_record(struct flow_run *run, const struct flow_frame *frame,
                        const struct facts_operation *call, uint32_t function,
                        struct flow_state *state)
{
    if (call->place == FACTS_NONE)
        return false;
    struct flow_location to;
    flow_locate(run, frame, state, call->place, &to);
    if (to.size <= 64)
        return false;
    struct flow_location from = {.region = flow_result_region(run->flow, function),
                                 .size = to.size};
    flow_copy(run, state, &to, &from);
    flow_region_forget(state, from.region);
    return true;
}

/* Whether the callee acquired the resource on this path and nothing leads to it any more. */
static bool is_lost_inside(struct flow_run *run, const struct program_function *callee,
                           const struct flow_state *state)
{
    if (state->resource != FLOW_HELD)
        return false;
    if (state->object.kind != FLOW_ADDRESS)
        return !flow_is_held_by_memory(run, state);
    const struct facts_unit *unit = run->flow->program->units[callee->unit];
    const struct facts_range *locals = &unit->functions[callee->body].locals;
    for (uint32_t i = 0; i < locals->count; i++)
        if (state->object.base ==
            flow_local_region(run->flow, callee->unit, unit->locals[locals->first + i]))
            return true;
    return false;
}

static void call_body(struct flow_run *run, const struct flow_frame *frame, facts_id operation,
                      uint32_t function, const struct flow_value *args, struct flow_state *state,
                      struct flow_exits *outcomes)
{
    const struct facts_operation *call = &frame->unit->operations[operation];
    const struct program_function *callee = &run->flow->program->functions[function];
    const struct facts_unit *home = run->flow->program->units[callee->unit];
    const struct facts_range *params = &home->functions[callee->body].params;
    bind_parameters(run, frame, call, function, args, state);
    struct reach reach = {0};
    for (uint32_t i = 0; i < params->count; i++)
        vec_push(&reach.regions,
                 flow_local_region(run->flow, callee->unit, home->locals[params->first + i]));
    find_reach(&reach, state);
    struct flow_state *rest = split_frame(state, &reach);
    if (flow_is_dangling(run))
        flow_dangling_forget(run, rest, function);
    const struct flow_step *before = state->trace;
    bool may_lose = run->query.ignores_lost && state->resource == FLOW_NOT_ACQUIRED;
    state->trace = NULL;
    struct flow_exits exits = {0};
    flow_follow(run, function, state, &exits);
    for (uint32_t i = 0; i < exits.items.count; i++) {
        struct flow_exit *exit = &exits.items.items[i];
        const struct flow_step *inside = exit->state->trace;
        exit->state->trace = before;
        if (inside) {
            struct flow_step *step =
                flow_step(run, exit->state, FLOW_STEP_CALL, frame->u, call->loc);
            step->function = function;
            step->inside = inside;
        }
        restore_frame(exit->state, rest);
        if (!exit->is_unwind && !take_record(run, frame, call, function, exit->state))
            flow_set_result(run, frame, call, exit->state, &exit->result);
        if (may_lose && !flow_names_object(exit->state, &exit->result) &&
            is_lost_inside(run, callee, exit->state))
            flow_state_free(exit->state);
        else
            flow_add_exit(outcomes, exit->state, &exit->result, exit->is_unwind);
    }
    vec_free(&exits.items);
    vec_free(&reach.regions);
    flow_state_free(rest);
}

/* A call that is not followed because it recurs or lies too deep: it may do anything its body can
 * do to the resource. */
static void call_blindly(struct flow_run *run, const struct flow_frame *frame, facts_id operation,
                         uint32_t function, struct flow_state *state, struct flow_exits *outcomes)
{
    const struct facts_operation *call = &frame->unit->operations[operation];
    static const struct flow_value unknown = {FLOW_UNKNOWN, 0, 0};
    if (run->guards->touches[function] || flow_is_dangling(run))
        flow_escape_to(run, state, function);
    flow_set_result(run, frame, call, state, &unknown);
    flow_add_exit(outcomes, state, &unknown, false);
}

static void call_function(struct flow_run *run, const struct flow_frame *frame, facts_id operation,
                          uint32_t function, const struct flow_value *args,
                          struct flow_state *state, struct flow_exits *outcomes)
{
    const struct program_function *callee = &run->flow->program->functions[function];
    if (callee->body == FACTS_NONE || run->flow->api[function]) {
        flow_call_api(run, frame, operation, function, args, state, outcomes);
        return;
    }
    uint32_t count = frame->unit->operations[operation].args.count;
    if (flow_is_negligible(run, state, function, args, count)) {
        flow_call_negligible(run, frame, operation, function, args, state, outcomes);
        return;
    }
    bool recurs = false;
    for (uint32_t i = 0; i < run->active.count; i++)
        recurs |= run->active.items[i].function == function;
    bool is_too_deep = run->active.count >= run->limits.depth;
    const struct facts_unit *home = run->flow->program->units[callee->unit];
    if (home->functions[callee->body].flags & FACTS_FUNCTION_DEGRADED)
        for (uint32_t i = 0; i < count; i++)
            /* What was lost of its body may be a release. */
            if (state->resource == FLOW_HELD && flow_may_lead(run, state, &args[i]))
                flow_escape_to(run, state, function);
    if (recurs || is_too_deep) {
        run->flow->stats.recursions += recurs;
        run->flow->stats.too_deep += !recurs;
        call_blindly(run, frame, operation, function, state, outcomes);
        return;
    }
    call_body(run, frame, operation, function, args, state, outcomes);
}

void flow_call(struct flow_run *run, const struct flow_frame *frame, facts_id operation,
               struct flow_state *state, struct flow_exits *outcomes)
{
    const struct program *program = run->flow->program;
    const struct facts_operation *call = &frame->unit->operations[operation];
    struct flow_value *args = base_malloc(call->args.count * sizeof *args);
    for (uint32_t i = 0; i < call->args.count; i++)
        args[i] = flow_eval(run, frame, state, frame->unit->args[call->args.first + i]);
    uint32_t function = program_callee(program, frame->u, call);
    if (function == PROGRAM_NONE && call->value != FACTS_NONE) {
        struct flow_value callee = flow_eval(run, frame, state, call->value);
        if (callee.kind == FLOW_FUNCTION)
            function = callee.base;
    }
    const struct program_targets *targets = &program->targets[frame->u][operation];
    if (function != PROGRAM_NONE) {
        call_function(run, frame, operation, function, args, state, outcomes);
    } else if (targets->count && targets->count <= MOST_TARGETS) {
        for (uint32_t t = 0; t < targets->count; t++)
            call_function(run, frame, operation, targets->functions[t], args,
                          flow_state_copy(state), outcomes);
        flow_state_free(state);
    } else {
        flow_call_api(run, frame, operation, PROGRAM_NONE, args, state, outcomes);
    }
    free(args);
}
