/*
 * Calls that are not worth following: the function can do nothing to the resource, and only its
 * size keeps us from looking at it anyway. Whatever it may write is unknown afterwards, as is its
 * result.
 */
#include "flow/dangling.h"

enum {
    MOST_OPERATIONS = 60, /* smaller ones are followed: what they return is worth knowing */
    MOST_OF_DRAFT = 20,   /* same, on the way to the sites of a draft */
};

/* Whether the callee, given what it is given, may come across the resource. */
static bool may_meet_resource(struct flow_run *run, const struct flow_state *state,
                              const struct flow_value *args, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (flow_may_lead(run, state, &args[i]))
            return true;
    bool is_new = state->object.kind == FLOW_SYMBOL &&
                  (flow_is_dangling(run) || run->symbols.items[state->object.base].is_object);
    return !is_new || flow_is_reachable(run, state);
}

bool flow_is_negligible(struct flow_run *run, const struct flow_state *state, uint32_t function,
                        const struct flow_value *args, uint32_t count)
{
    if (run->query.root == PROGRAM_NONE)
        return false;
    if (state->resource == FLOW_NOT_ACQUIRED && run->leads_to_acquire[function])
        return false;
    uint32_t most = run->query.is_draft && state->resource == FLOW_NOT_ACQUIRED ? MOST_OF_DRAFT
                                                                                : MOST_OPERATIONS;
    if (flow_writes_of(run->flow, function)->operations <= most)
        return false;
    if (flow_is_dangling(run) && !run->query.is_draft &&
        flow_points_to_unset(run, state, args, count))
        return false;
    if (state->resource != FLOW_HELD)
        return !run->query.handed || !run->guards->touches[function];
    for (uint32_t i = 0; i < count; i++)
        if (flow_writes_of(run->flow, function)->keeps_pointers &&
            flow_may_lead(run, state, &args[i]))
            return false;
    return !run->guards->touches[function] || !may_meet_resource(run, state, args, count);
}

/* Memory that the callee can get at, and where pointers into it lead. */
struct landing {
    uint32_t region;
    int64_t offset;
};
struct landings {
    VEC(struct landing) items;
};

static void land(struct landings *landings, const struct flow_value *value)
{
    struct landing landing;
    if (!flow_pointee(value, &landing.region, &landing.offset) ||
        (landing.region & FLOW_REGION_TAG) == FLOW_REGION_OBJECT ||
        (landing.region & FLOW_REGION_TAG) == FLOW_REGION_STRING)
        return;
    for (uint32_t i = 0; i < landings->items.count; i++)
        if (landings->items.items[i].region == landing.region &&
            landings->items.items[i].offset == landing.offset)
            return;
    vec_push(&landings->items, landing);
}

static void find_landings(struct landings *landings, const struct flow_state *state,
                          const struct flow_value *args, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        land(landings, &args[i]);
    for (uint32_t i = 0; i < state->cells.count; i++)
        if ((state->cells.items[i].region & FLOW_REGION_TAG) == FLOW_REGION_OBJECT)
            land(landings, &state->cells.items[i].value);
    for (uint32_t l = 0; l < landings->items.count; l++) {
        uint32_t region = landings->items.items[l].region;
        for (uint32_t i = flow_region_first(state, region);
             i < state->cells.count && state->cells.items[i].region == region; i++)
            land(landings, &state->cells.items[i].value);
    }
}

static bool holds_resource(const struct flow_run *run, const struct flow_state *state,
                           const struct flow_value *value)
{
    return state->resource == FLOW_HELD && !flow_is_dangling(run) &&
           flow_names_object(state, value);
}

static bool is_written(const struct flow_writes *writes, int64_t offset, int64_t size)
{
    for (uint32_t i = 0; i < writes->members.count; i++) {
        const struct flow_member *member = &writes->members.items[i];
        if (member->offset < offset + size && offset < member->offset + member->size)
            return true;
    }
    return writes->moves_pointers && writes->members.count;
}

static bool leads(const struct flow_run *run, const struct flow_state *state,
                  const struct flow_value *args, uint32_t count)
{
    for (uint32_t i = 0; i < count && state->resource == FLOW_HELD; i++)
        if (flow_may_lead(run, state, &args[i]))
            return true;
    return false;
}

/* Where the callee stores pointers there may be one to the resource afterwards. */
static void cover_members(struct flow_run *run, struct flow_state *state,
                          const struct flow_writes *writes, const struct flow_value *args,
                          uint32_t count)
{
    for (uint32_t i = 0; i < writes->members.count; i++) {
        const struct flow_member *member = &writes->members.items[i];
        if (member->pointer_to >= count)
            continue;
        struct landing at;
        if (!flow_pointee(&args[member->pointer_to], &at.region, &at.offset)) {
            flow_share(run, state, &state->object);
            continue;
        }
        struct range any = range_full();
        struct flow_cell cell = {.region = at.region,
                                 .size = (uint32_t)member->size,
                                 .offset = at.offset + member->offset,
                                 .value = {FLOW_SYMBOL, flow_fresh(run, &any), 0}};
        if (flow_names_object(state, &args[member->pointer_to]))
            continue; /* in the resource itself */
        run->symbols.items[cell.value.base].leads = true;
        run->symbols.items[cell.value.base].is_vague = true;
        flow_cell_set(state, &cell);
    }
}

/* Forgets what may be written of the memory at a landing. What is known to be zero there is unknown
 * as a whole. */
static void forget_at(const struct flow_run *run, struct flow_state *state,
                      const struct flow_writes *writes, const struct landing *landing)
{
    VEC(struct flow_fill) unknown = {0};
    for (uint32_t i = flow_region_first(state, landing->region);
         i < state->cells.count && state->cells.items[i].region == landing->region; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        struct flow_fill fill = {landing->region, false, cell->offset, cell->size};
        /* A draft may not lose what could turn out to be wrong. */
        bool is_kept = holds_resource(run, state, &cell->value) ||
                       (run->query.is_draft && flow_is_unset(run, &cell->value));
        if (!is_kept && is_written(writes, cell->offset - landing->offset, cell->size))
            vec_push(&unknown, fill);
    }
    for (uint32_t i = 0; i < unknown.count; i++)
        flow_fill_set(state, &unknown.items[i]);
    vec_free(&unknown);
    for (uint32_t i = 0; i < state->fills.count; i++) {
        struct flow_fill *fill = &state->fills.items[i];
        if (fill->region == landing->region && fill->is_zero &&
            is_written(writes, fill->offset - landing->offset, fill->size))
            fill->is_zero = false;
    }
}

static void forget_stretch(const struct flow_run *run, struct flow_state *state,
                           const struct flow_stretch *stretch)
{
    VEC(struct flow_cell) holders = {0};
    uint32_t region = FLOW_REGION_OBJECT | stretch->object;
    for (uint32_t i = flow_region_first(state, region);
         i < state->cells.count && state->cells.items[i].region == region; i++)
        if (holds_resource(run, state, &state->cells.items[i].value))
            vec_push(&holders, state->cells.items[i]);
    struct flow_fill fill = {region, false, stretch->offset, stretch->size};
    flow_fill_set(state, &fill);
    for (uint32_t i = 0; i < holders.count; i++)
        flow_cell_set(state, &holders.items[i]);
    vec_free(&holders);
}

static bool returns_pointer(const struct program *program, uint32_t function)
{
    const struct facts_unit *unit = program->units[program->functions[function].unit];
    facts_id symbol = unit->functions[program->functions[function].body].symbol;
    facts_id type = symbol == FACTS_NONE ? FACTS_NONE : unit->symbols[symbol].type;
    if (type == FACTS_NONE || unit->types[type].inner == FACTS_NONE)
        return true;
    return unit->types[unit->types[type].inner].kind == FACTS_TYPE_POINTER;
}

void flow_call_negligible(struct flow_run *run, const struct flow_frame *frame, facts_id operation,
                          uint32_t function, const struct flow_value *args,
                          struct flow_state *state, struct flow_exits *outcomes)
{
    static const struct flow_value unknown = {FLOW_UNKNOWN, 0, 0};
    const struct facts_operation *call = &frame->unit->operations[operation];
    const struct flow_writes *writes = flow_writes_of(run->flow, function);
    bool may_keep = leads(run, state, args, call->args.count);
    if (writes->members.count) {
        struct landings landings = {0};
        find_landings(&landings, state, args, call->args.count);
        for (uint32_t i = 0; i < landings.items.count; i++)
            forget_at(run, state, writes, &landings.items.items[i]);
        vec_free(&landings.items);
    }
    for (uint32_t i = 0; i < writes->stretches.count; i++)
        forget_stretch(run, state, &writes->stretches.items[i]);
    if (flow_is_dangling(run))
        flow_dangling_forget(run, state, function);
    if (may_keep)
        cover_members(run, state, writes, args, call->args.count);
    if (writes->may_raise) {
        struct flow_state *raised = flow_state_copy(state);
        flow_step(run, raised, FLOW_STEP_RAISE, frame->u, call->loc)->function = function;
        flow_add_exit(outcomes, raised, &unknown, true);
    }
    struct flow_value result = unknown;
    if (may_keep && returns_pointer(run->flow->program, function)) {
        struct range any = range_full();
        result = (struct flow_value){FLOW_SYMBOL, flow_fresh(run, &any), 0};
        run->symbols.items[result.base].leads = run->symbols.items[result.base].is_vague = true;
    }
    flow_set_result(run, frame, call, state, &result);
    flow_add_exit(outcomes, state, &result, false);
}
