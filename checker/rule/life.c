/* Runs the roles of a driver's life one after the other, each from the states the one before left.
 */
#include "rule/life.h"

void life_find_roles(struct life_roles *roles, const struct program *program, struct flow *flow)
{
    uint32_t count;
    const struct program_role *role = program_roles(program, "DRIVER_ENTRY", &count);
    for (uint32_t i = 0; i < count; i++)
        vec_push(&roles->entries, role[i].function);
    role = program_roles(program, "FILTER_UNLOAD", &count);
    for (uint32_t i = 0; i < count; i++)
        if (role[i].how == ROLE_FIELD)
            vec_push(&roles->filter_unloads, role[i].function);
    role = program_roles(program, "DRIVER_UNLOAD", &count);
    for (uint32_t i = 0; i < count; i++)
        if (role[i].how == ROLE_FIELD)
            vec_push(&roles->driver_unloads, role[i].function);
    for (uint32_t i = 0; i < roles->entries.count; i++)
        flow_run_in_turn(flow, roles->entries.items[i]);
    for (uint32_t i = 0; i < roles->filter_unloads.count; i++)
        flow_run_in_turn(flow, roles->filter_unloads.items[i]);
    for (uint32_t i = 0; i < roles->driver_unloads.count; i++)
        flow_run_in_turn(flow, roles->driver_unloads.items[i]);
}

void life_roles_free(struct life_roles *roles)
{
    vec_free(&roles->entries);
    vec_free(&roles->filter_unloads);
    vec_free(&roles->driver_unloads);
}

/* A copy of the exit, narrowed to success or failure, as an end of the life. */
static void add_end(struct life_ends *ends, struct flow_run *run, const struct flow_exit *from,
                    uint32_t function, bool success)
{
    struct life_end end = {.exit = *from, .function = function};
    end.exit.state = flow_state_copy(from->state);
    flow_exit_narrow(run, &end.exit, success);
    vec_push(ends, end);
}

/* DriverUnload, from where DriverEntry or FilterUnload left the driver. */
static void unload_driver(struct life *life, struct flow_run *run, const struct life_roles *roles,
                          const struct flow_state *loaded, const struct life_end *after_filter)
{
    struct flow_state *state = flow_state_copy(after_filter ? after_filter->exit.state : loaded);
    state->events &= after_filter ? UINT32_MAX : ~FLOW_WAITED;
    uint32_t known = PROGRAM_NONE, run_count = 0;
    bool is_known = flow_driver_field(run, state, "DriverUnload", &known);
    for (uint32_t i = 0; i < roles->driver_unloads.count; i++) {
        uint32_t function = roles->driver_unloads.items[i];
        if (is_known && known != function)
            continue;
        struct flow_exits exits = {0};
        flow_run_role(run, function, state, &exits);
        for (uint32_t e = 0; e < exits.items.count; e++)
            if (flow_exit_may_return(run, &exits.items.items[e], true))
                add_end(&life->unloads, run, &exits.items.items[e], function, true);
        flow_exits_free(&exits);
        run_count++;
    }
    flow_state_free(state);
    if (!run_count && after_filter)
        add_end(&life->unloads, run, &after_filter->exit, after_filter->function, true);
}

static void unload_filter(struct life *life, struct flow_run *run, const struct life_roles *roles,
                          const struct flow_state *loaded)
{
    bool is_unloaded = false;
    for (uint32_t i = 0; i < roles->filter_unloads.count; i++) {
        uint32_t function = roles->filter_unloads.items[i];
        struct flow_state *start = flow_state_copy(loaded);
        start->events &= FLOW_LASTING_EVENTS; /* rules about a role ask for what happens in it */
        struct flow_exits exits = {0};
        flow_run_role(run, function, start, &exits);
        flow_state_free(start);
        for (uint32_t e = 0; e < exits.items.count; e++) {
            if (!flow_exit_may_return(run, &exits.items.items[e], true))
                continue;
            is_unloaded = true;
            add_end(&life->filter_unloads, run, &exits.items.items[e], function, true);
            struct life_end end = vec_last(&life->filter_unloads);
            unload_driver(life, run, roles, NULL, &end);
        }
        flow_exits_free(&exits);
    }
    /* None, or one that always refuses. */
    if (!is_unloaded)
        unload_driver(life, run, roles, loaded, NULL);
}

bool life_is_released_by_callback(const struct life *life, struct flow_run *run,
                                  const struct program *program)
{
    bool is_released = false;
    flow_begin_probe(run);
    for (uint32_t r = 0; r < program->role_count && !is_released; r++) {
        uint32_t function = program->roles[r].function;
        bool is_seen = r > 0 && program->roles[r - 1].function == function;
        if (is_seen || !flow_is_callback(run, function) || !flow_may_touch(run, function))
            continue;
        for (uint32_t i = 0; i < life->loads.count && !is_released; i++) {
            struct flow_exits exits = {0};
            const struct flow_state *state = life->loads.items[i].exit.state;
            if (flow_may_name_resource(run, state, function))
                flow_run_role(run, function, state, &exits);
            for (uint32_t e = 0; e < exits.items.count; e++)
                is_released |= exits.items.items[e].state->resource == FLOW_RELEASED;
            flow_exits_free(&exits);
        }
    }
    /* What could not be found out in time may be a release. */
    return !flow_end_probe(run) || is_released;
}

/* Callbacks that lose the only pointer to the resource: unload cannot release it any more. */
static void run_forgetting(struct life *life, struct flow_run *run, const struct life_roles *roles,
                           const struct program *program)
{
    for (uint32_t r = 0; r < program->role_count; r++) {
        uint32_t function = program->roles[r].function;
        bool is_seen = r > 0 && program->roles[r - 1].function == function;
        if (is_seen || !flow_is_callback(run, function))
            continue;
        for (uint32_t i = 0; i < life->loads.count; i++) {
            struct flow_exits exits = {0};
            const struct flow_state *state = life->loads.items[i].exit.state;
            if (flow_may_forget(run, state, function) &&
                flow_run_forgetting(run, function, state, &exits)) {
                flow_widen(run, exits.items.items[0].state);
                unload_filter(life, run, roles, exits.items.items[0].state);
            }
            flow_exits_free(&exits);
        }
    }
}

void life_run(struct life *life, struct flow_run *run, const struct life_roles *roles,
              const struct program *program, uint32_t entry)
{
    struct flow_state *start = flow_start_state(run, false);
    struct flow_exits exits = {0};
    flow_run_role(run, entry, start, &exits);
    flow_state_free(start);
    for (uint32_t e = 0; e < exits.items.count; e++) {
        struct flow_exit *exit = &exits.items.items[e];
        if (exit->is_unwind)
            continue;
        if (flow_exit_may_return(run, exit, false) && exit->result.kind != FLOW_UNKNOWN)
            add_end(&life->failed_loads, run, exit, entry, false);
        if (exit->state->resource == FLOW_HELD && flow_exit_may_return(run, exit, true)) {
            add_end(&life->loads, run, exit, entry, true);
            flow_exit_narrow(run, exit, true);
            flow_widen(run, exit->state);
            unload_filter(life, run, roles, exit->state);
        }
    }
    flow_exits_free(&exits);
    run_forgetting(life, run, roles, program);
}

static void free_ends(struct life_ends *ends)
{
    for (uint32_t i = 0; i < ends->count; i++)
        flow_state_free(ends->items[i].exit.state);
    vec_free(ends);
}

void life_free(struct life *life)
{
    free_ends(&life->loads);
    free_ends(&life->failed_loads);
    free_ends(&life->filter_unloads);
    free_ends(&life->unloads);
}
