/*
 * Runs of the solver: preparing a program, starting a query, running roles one after the other, and
 * probes. What happens inside a body is solve.c's.
 */
#include "flow/dangling.h"

#include <string.h>

enum {
    PROBE_STATES = 2,
};

struct flow_limits flow_default_limits(void)
{
    return (struct flow_limits){.steps = 400000,
                                .root_steps = 100000,
                                .handed_steps = 10000,
                                .probe_steps = 100000,
                                .block_states = 8,
                                .loop_states = 4,
                                .inert_states = 2,
                                .depth = 64};
}

void flow_exits_free(struct flow_exits *exits)
{
    for (uint32_t i = 0; i < exits->items.count; i++)
        flow_state_free(exits->items.items[i].state);
    vec_free(&exits->items);
}

/* The static initialisers, run once: what objects hold before DriverEntry. */
static void run_initialisers(struct flow *flow)
{
    struct flow_query none = {.unit = PROGRAM_NONE, .root = PROGRAM_NONE};
    struct flow_run *run = flow_run_begin(flow, &none);
    struct flow_state *state = flow_state_new();
    for (uint32_t u = 0; u < flow->program->unit_count; u++) {
        const struct facts_unit *unit = flow->program->units[u];
        for (facts_id f = 0; f < unit->functions_count; f++) {
            const struct facts_function *body = &unit->functions[f];
            if (!(body->flags & FACTS_FUNCTION_INITIALISER))
                continue;
            struct flow_frame frame = {PROGRAM_NONE, u, unit, body};
            for (uint32_t b = 0; b < body->blocks.count; b++) {
                const struct facts_range *run_of = &unit->blocks[body->blocks.first + b].operations;
                for (uint32_t o = 0; o < run_of->count; o++)
                    flow_execute(run, &frame, state, &unit->operations[run_of->first + o]);
            }
        }
    }
    /* Symbols do not outlive the run they were made in. */
    uint32_t kept = 0;
    for (uint32_t i = 0; i < state->cells.count; i++) {
        struct flow_cell *cell = &state->cells.items[i];
        if (cell->value.kind == FLOW_SYMBOL) {
            struct flow_fill fill = {cell->region, false, cell->offset, cell->size};
            vec_push(&state->fills, fill);
        } else {
            state->cells.items[kept++] = *cell;
        }
    }
    state->cells.count = kept;
    flow_run_end(run);
    flow->initial = state;
}

struct flow *flow_begin(const struct program *program, const struct effect_table *effects,
                        const char *const *events, const struct flow_limits *limits,
                        struct arena *arena)
{
    struct flow *flow = ARENA_NEW(arena, struct flow);
    flow->program = program;
    flow->effects = effects;
    flow->limits = *limits;
    flow->arena = arena;
    flow->escapes = ARENA_ARRAY(arena, uint32_t, program->function_count + 1);
    flow->local_base = ARENA_ARRAY(arena, uint32_t, program->unit_count);
    flow->string_base = ARENA_ARRAY(arena, uint32_t, program->unit_count);
    uint32_t strings = 0;
    for (uint32_t u = 0; u < program->unit_count; u++) {
        flow->local_base[u] = flow->result_base;
        flow->result_base += program->units[u]->symbols_count;
        flow->string_base[u] = strings;
        strings += program->units[u]->text_size;
    }
    for (uint32_t e = 0; e < FLOW_MOST_EVENTS && events[e]; e++)
        flow->events[e] = events[e];
    flow->guards = ARENA_ARRAY(arena, struct flow_guards *, effects->family_count + 1);
    flow->all_guards = ARENA_ARRAY(arena, struct flow_guards *, effects->family_count + 1);
    flow->touches = ARENA_ARRAY(arena, unsigned char *, effects->family_count + 1);
    flow->is_run_in_turn = ARENA_ARRAY(arena, unsigned char, program->function_count);
    flow->widenings = ARENA_ARRAY(arena, struct flow_writes *, effects->family_count + 1);
    flow->writes = ARENA_ARRAY(arena, struct flow_writes *, program->function_count);
    flow->stores = ARENA_ARRAY(arena, struct flow_writes *, program->function_count);
    flow->meets = ARENA_ARRAY(arena, uint32_t **, program->unit_count);
    for (uint32_t u = 0; u < program->unit_count; u++)
        flow->meets[u] = ARENA_ARRAY(arena, uint32_t *, program->units[u]->functions_count);
    flow->liveness = ARENA_ARRAY(arena, struct flow_liveness *, program->function_count);
    flow->api = ARENA_ARRAY(arena, const struct effect_function *, program->function_count);
    for (uint32_t f = 0; f < program->function_count; f++)
        if (program->functions[f].is_kernel || program->functions[f].body == FACTS_NONE)
            flow->api[f] = effect_find(effects, program->functions[f].name);
    run_initialisers(flow);
    return flow;
}

void flow_run_in_turn(struct flow *flow, uint32_t function)
{
    flow->is_run_in_turn[function] = 1;
    /* Guards found so far (for the initialisers) did not know of it. */
    flow->is_in_life = NULL;
    for (size_t f = 0; f <= flow->effects->family_count; f++)
        flow->guards[f] = NULL;
}

const struct flow_stats *flow_stats(const struct flow *flow)
{
    return &flow->stats;
}

const uint32_t *flow_escapes(const struct flow *flow)
{
    return flow->escapes;
}

void flow_end(struct flow *flow)
{
    flow_widenings_free(flow);
    flow_stores_free(flow);
    flow_writes_free(flow);
    flow_state_free(flow->initial);
    flow->initial = NULL;
}

static uint32_t query_family(const struct flow *flow, const struct flow_query *query)
{
    bool has_family = query->unit != PROGRAM_NONE || query->site_count || query->handed;
    return has_family ? query->family : (uint32_t)flow->effects->family_count;
}

struct flow_run *flow_run_begin(struct flow *flow, const struct flow_query *query)
{
    struct flow_run *run = base_malloc(sizeof *run);
    *run = (struct flow_run){.flow = flow,
                             .query = *query,
                             .limits = flow->limits,
                             .keeps_released = query->keeps_released || query->handed,
                             .steps_left = query->handed                 ? flow->limits.handed_steps
                                           : query->root == PROGRAM_NONE ? flow->limits.steps
                                                                         : flow->limits.root_steps};
    if (query->most_steps)
        run->steps_left = query->most_steps;
    uint32_t family = query_family(flow, query);
    run->guards = query->root == PROGRAM_NONE
                      ? flow_life_guards(flow, family)
                      : flow_root_guards(flow, family, query->root, &run->arena);
    if (query->site_count)
        flow_dangling_prepare(run);
    else
        flow_find_ways(run);
    struct range range = range_except(0);
    run->driver_object = flow_fresh(run, &range);
    return run;
}

void flow_run_end(struct flow_run *run)
{
    if (run->steps_left == 0)
        run->flow->stats.exhausted++;
    flow_summaries_free(run);
    flow_derived_free(run);
    vec_free(&run->symbols);
    vec_free(&run->marks);
    vec_free(&run->params);
    vec_free(&run->active);
    flow_owners_free(run);
    vec_free(&run->misuses);
    arena_free(&run->arena);
    free(run);
}

bool flow_run_is_exhausted(const struct flow_run *run)
{
    return run->steps_left == 0;
}

struct flow_state *flow_start_state(struct flow_run *run, bool is_loaded)
{
    run->is_loaded = is_loaded;
    return flow_state_new();
}

static bool is_driver_object(const struct facts_unit *unit, facts_id type)
{
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_POINTER ||
        unit->types[type].inner == FACTS_NONE)
        return false;
    const struct facts_type *inner = &unit->types[unit->types[type].inner];
    if (inner->kind != FACTS_TYPE_RECORD || inner->record == FACTS_NONE)
        return false;
    const char *name = facts_text(unit, unit->records[inner->record].name);
    return strcmp(name[0] == '_' ? name + 1 : name, "DRIVER_OBJECT") == 0;
}

void flow_run_role(struct flow_run *run, uint32_t function, const struct flow_state *state,
                   struct flow_exits *exits)
{
    const struct program_function *entry = &run->flow->program->functions[function];
    if (entry->body == FACTS_NONE)
        return;
    const struct facts_unit *unit = run->flow->program->units[entry->unit];
    const struct facts_function *body = &unit->functions[entry->body];
    struct flow_state *start = flow_state_copy(state);
    struct flow_step *step = flow_step(run, start, FLOW_STEP_ENTER, entry->unit, body->loc);
    step->function = function;
    struct flow_frame frame = {function, entry->unit, unit, body};
    for (uint32_t i = 0; i < body->params.count; i++) {
        facts_id param = unit->locals[body->params.first + i];
        facts_id type = unit->symbols[param].type;
        int64_t size = flow_type_bits(unit, type);
        if (size > 64 && flow_is_dangling(run)) {
            struct flow_location record = {.region =
                                               flow_local_region(run->flow, entry->unit, param),
                                           .size = size,
                                           .is_guard = true,
                                           .type = type};
            flow_dangling_name_members(run, unit, start, &record, true);
        }
        if (size <= 0 || size > 64)
            continue;
        struct flow_value value = is_driver_object(unit, type)
                                      ? (struct flow_value){FLOW_SYMBOL, run->driver_object, 0}
                                      : flow_fresh_value(run, unit, type);
        if (run->query.has_argument && run->query.argument == i)
            value = flow_int(run->query.argument_value);
        if (run->ended && run->ended->owner->argument == i)
            value = (struct flow_value){FLOW_SYMBOL, run->ended->symbol, 0};
        if (run->ended && run->ended->owner->has_told && run->ended->owner->told == i)
            value = flow_int(run->ended->kind);
        bool is_root = run->query.root == function;
        if (is_root && run->query.handed && run->query.handed->argument == i) {
            struct range range = range_except(0);
            value = (struct flow_value){FLOW_SYMBOL, flow_fresh_object(run, &range, true), 0};
        } else if (is_root && value.kind == FLOW_SYMBOL) {
            vec_push(&run->params, value.base);
        }
        if (is_root)
            flow_enter_root(run, &frame, start, i, &value);
        struct flow_cell cell = {flow_local_region(run->flow, entry->unit, param), (uint32_t)size,
                                 0, value, run->guards->symbol[entry->unit][param] != 0};
        flow_cell_set(start, &cell);
    }
    if (flow_is_dangling(run) && run->query.root == function)
        flow_dangling_unset(run, start);
    /* Not a summary's business: the path starts here, and the role is left at its RETURN steps. */
    struct flow_active active = {.function = function};
    vec_push(&run->active, active);
    flow_solve(run, &frame, start, exits);
    run->active.count--;
}

void flow_begin_probe(struct flow_run *run)
{
    run->keeps_released = true;
    run->guards = flow_all_guards(run->flow, query_family(run->flow, &run->query));
    run->limits.block_states = run->limits.loop_states = PROBE_STATES;
    run->steps_kept = run->steps_left;
    if (run->steps_left > run->limits.probe_steps)
        run->steps_left = run->limits.probe_steps;
}

bool flow_end_probe(struct flow_run *run)
{
    bool is_complete = run->steps_left > 0;
    run->keeps_released = run->query.keeps_released;
    run->guards = flow_life_guards(run->flow, query_family(run->flow, &run->query));
    run->limits = run->flow->limits;
    run->steps_left = run->steps_kept;
    return is_complete;
}

bool flow_run_forgetting(struct flow_run *run, uint32_t function, const struct flow_state *state,
                         struct flow_exits *exits)
{
    struct flow_state *start = flow_state_copy(state);
    flow_widen_all(run, start);
    flow_begin_probe(run);
    uint32_t escapes = run->flow->stats.escapes;
    flow_run_role(run, function, start, exits);
    flow_state_free(start);
    bool is_certain = flow_end_probe(run) && run->flow->stats.escapes == escapes;
    for (uint32_t e = 0; e < exits->items.count; e++)
        is_certain &= exits->items.items[e].state->resource == FLOW_HELD;
    uint32_t kept = 0;
    for (uint32_t e = 0; e < exits->items.count; e++) {
        struct flow_exit *exit = &exits->items.items[e];
        if (is_certain && !exit->is_unwind && !flow_names_object(exit->state, &exit->result) &&
            !flow_is_reachable(run, exit->state))
            exits->items.items[kept++] = *exit;
        else
            flow_state_free(exit->state);
    }
    exits->items.count = kept;
    return kept > 0;
}

bool flow_is_callback(const struct flow_run *run, uint32_t function)
{
    return !run->flow->is_run_in_turn[function];
}

bool flow_may_touch(const struct flow_run *run, uint32_t function)
{
    return run->guards->touches[function];
}

bool flow_driver_field(struct flow_run *run, const struct flow_state *state, const char *field,
                       uint32_t *function)
{
    const struct program *program = run->flow->program;
    for (uint32_t u = 0; u < program->unit_count; u++) {
        const struct facts_unit *unit = program->units[u];
        for (facts_id f = 0; f < unit->fields_count; f++) {
            const struct facts_field *entry = &unit->fields[f];
            const char *record = facts_text(unit, unit->records[entry->record].name);
            if (strcmp(facts_text(unit, entry->name), field) != 0 ||
                strcmp(record[0] == '_' ? record + 1 : record, "DRIVER_OBJECT") != 0)
                continue;
            struct flow_value value;
            if (!flow_peek(run, state, FLOW_REGION_SYMBOL | run->driver_object,
                           (int64_t)entry->offset, flow_type_bits(unit, entry->type), &value))
                return false;
            *function = value.kind == FLOW_FUNCTION ? value.base : PROGRAM_NONE;
            return value.kind == FLOW_FUNCTION || (value.kind == FLOW_INT && value.n == 0);
        }
    }
    return false;
}

/* ---- exits ---- */

static struct range status_range(bool success)
{
    return success ? range_between(0, INT64_MAX) : range_between(INT64_MIN, -1);
}

bool flow_exit_may_return(struct flow_run *run, const struct flow_exit *exit, bool success)
{
    if (exit->is_unwind || exit->result.kind == FLOW_UNKNOWN)
        return success && !exit->is_unwind; /* a void function just returns */
    struct range wanted = status_range(success);
    struct range range = flow_value_range(run, exit->state, &exit->result);
    struct range both = range_intersect(&range, &wanted);
    return both.count != 0;
}

void flow_exit_narrow(struct flow_run *run, struct flow_exit *exit, bool success)
{
    struct range wanted = status_range(success);
    if (exit->result.kind != FLOW_UNKNOWN)
        flow_assume_range(run, exit->state, &exit->result, &wanted);
}
