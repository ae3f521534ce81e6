/*
 * Owners: objects of the driver that the system ends by calling the driver back. What hangs off one
 * when the last that the path has of it is given away is released by that callback, or by nobody.
 *
 * A query that asks for owners gets a copy of each state in which the resource is handed over with
 * its owner. The path itself goes on as always: the resource has escaped.
 */
#include "flow/api.h"

#include <string.h>

static const struct flow_owned *find_owned(const struct flow_run *run,
                                           const struct flow_value *value)
{
    for (uint32_t i = 0; i < run->owned.count && value->kind == FLOW_SYMBOL; i++)
        if (run->owned.items[i].symbol == value->base && value->n == 0)
            return &run->owned.items[i];
    return NULL;
}

void flow_note_owner(const struct api_call *api, const struct flow_state *state,
                     const struct effect *effect, const struct flow_value *object)
{
    const struct effect_table *effects = api->run->flow->effects;
    if (!api->run->query.wants_owners || object->kind != FLOW_SYMBOL || !api->effects)
        return;
    for (size_t i = 0; i < effects->owner_count; i++) {
        const struct effect_owner *owner = &effects->owners[i];
        int64_t kind = owner->kind;
        if (strcmp(owner->call, api->effects->name) != 0 ||
            owner->operand.argument != effect->operand.argument ||
            owner->operand.is_pointee != effect->operand.is_pointee)
            continue;
        if (owner->has_kind_argument) {
            if (owner->kind_argument >= api->call->args.count)
                return;
            struct range range =
                flow_value_range(api->run, state, &api->args[owner->kind_argument]);
            if (!range_single(&range, &kind))
                return;
        }
        struct flow_owned owned = {object->base, owner, kind};
        vec_push(&api->run->owned, owned);
        return;
    }
}

/* Where in the owner the resource is, or which of its cells leads to it. */
static bool find_offset(const struct flow_run *run, const struct flow_state *state, uint32_t symbol,
                        int64_t *offset)
{
    uint32_t region = FLOW_REGION_SYMBOL | symbol;
    if (state->object.kind == FLOW_SYMBOL && state->object.base == symbol) {
        *offset = state->object.n;
        return true;
    }
    for (uint32_t i = flow_region_first(state, region);
         i < state->cells.count && state->cells.items[i].region == region; i++)
        if (flow_may_lead(run, state, &state->cells.items[i].value)) {
            *offset = state->cells.items[i].offset;
            return true;
        }
    return false;
}

void flow_note_hand_over(const struct api_call *api, const struct flow_state *state,
                         const struct flow_value *value)
{
    const struct flow_owned *owned = find_owned(api->run, value);
    int64_t offset;
    uint32_t family = api->run->query.family;
    if (!api->run->query.wants_owners || !owned || state->resource != FLOW_HELD ||
        /* The reference itself is the caller's. */
        (flow_value_equal(&state->object, value) &&
         api->run->flow->effects->families[family].class_ == EFFECT_CLASS_REFERENCE) ||
        !find_offset(api->run, state, owned->symbol, &offset) || flow_is_reachable(api->run, state))
        return;
    struct flow_hand_over over = {.state = flow_state_copy(state),
                                  .owner = owned->owner,
                                  .kind = owned->kind,
                                  .symbol = owned->symbol,
                                  .offset = offset,
                                  .unit = api->frame->u,
                                  .loc = api->call->loc,
                                  .function = api->function};
    vec_push(&api->run->hand_overs, over);
}

const struct flow_hand_over *flow_hand_overs(const struct flow_run *run, uint32_t *count)
{
    *count = run->hand_overs.count;
    return run->hand_overs.items;
}

void flow_owners_free(struct flow_run *run)
{
    for (uint32_t i = 0; i < run->hand_overs.count; i++)
        flow_state_free(run->hand_overs.items[i].state);
    vec_free(&run->hand_overs);
    vec_free(&run->owned);
}

bool flow_run_end_of(struct flow_run *run, const struct flow_hand_over *over, uint32_t function,
                     struct flow_exits *exits)
{
    struct flow_state *start = flow_state_copy(over->state);
    start->trace = NULL;
    const struct facts_unit *unit = run->flow->program->units[run->query.unit];
    flow_step(run, start, FLOW_STEP_ACQUIRE, run->query.unit,
              unit->operations[run->query.operation].loc)
        ->function = program_callee(run->flow->program, run->query.unit,
                                    &unit->operations[run->query.operation]);
    flow_step(run, start, FLOW_STEP_HAND_OVER, over->unit, over->loc)->function = over->function;
    const struct flow_guards *guards = run->guards;
    run->guards = flow_all_guards(run->flow, run->query.family);
    run->ended = over;
    if (function == PROGRAM_NONE)
        flow_add_exit(exits, flow_state_copy(start), &(struct flow_value){FLOW_UNKNOWN, 0, 0},
                      false);
    else
        flow_run_role(run, function, start, exits);
    run->ended = NULL;
    run->guards = guards;
    flow_state_free(start);
    return run->steps_left > 0;
}
