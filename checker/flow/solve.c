/*
 * Runs a function body: a worklist of states at blocks, lowest block first, so that what comes
 * before a join is done before it. Blocks are numbered in reverse post-order.
 */
#include "flow/solve.h"
#include "flow/run.h"

#include <string.h>

enum {
    JOINS_BEFORE_WIDENING = 6,
    PROBE_STATES = 2,
    UNMERGEABLE_FACTOR =
        4, /* states of different property at one block, as a multiple of the cap */
};

struct flow_limits flow_default_limits(void)
{
    return (struct flow_limits){.steps = 2000000,
                                .probe_steps = 20000,
                                .block_states = 24,
                                .loop_states = 8,
                                .inert_states = 3,
                                .depth = 64};
}

void flow_exits_free(struct flow_exits *exits)
{
    for (uint32_t i = 0; i < exits->items.count; i++)
        flow_state_free(exits->items.items[i].state);
    vec_free(&exits->items);
}

void flow_add_exit(struct flow_exits *exits, struct flow_state *state,
                   const struct flow_value *result, bool is_unwind)
{
    struct flow_exit exit = {state, *result, is_unwind};
    vec_push(&exits->items, exit);
}

struct flow_step *flow_step(struct flow_run *run, struct flow_state *state,
                            enum flow_step_kind kind, uint32_t u, facts_id loc)
{
    struct flow_step *step = ARENA_NEW(&run->arena, struct flow_step);
    step->previous = state->trace;
    step->kind = kind;
    step->unit = u;
    step->loc = loc;
    step->function = PROGRAM_NONE;
    step->value = FACTS_NONE;
    state->trace = step;
    return step;
}

void flow_escape(struct flow_run *run, struct flow_state *state)
{
    if (state->resource != FLOW_HELD)
        return;
    state->resource = FLOW_ESCAPED;
    run->flow->stats.escapes++;
}

/* ---- states at blocks ---- */

struct entry {
    struct flow_state *state;
    uint32_t joins;
    bool is_pending;
};

struct block_states {
    VEC(struct entry) entries;
    bool is_loop; /* some edge comes back to it */
};

struct activation {
    struct flow_run *run;
    const struct flow_frame *frame;
    struct block_states
        *blocks; /* one more than the function has: its normal exits, then its unwinds */
    uint32_t block_count;
    uint32_t lowest; /* no pending entry below */
};

static void join_entry(struct activation *activation, uint32_t block, struct entry *entry,
                       struct flow_state *state)
{
    bool is_widening = ++entry->joins > JOINS_BEFORE_WIDENING;
    if (flow_join(activation->run, entry->state, state, is_widening)) {
        entry->is_pending = true;
        if (block < activation->lowest)
            activation->lowest = block;
    }
    flow_state_free(state);
}

/* Nothing can be reported of this path any more. Other resources of the same call are followed from
 * states that have not acquired one yet. */
static bool is_settled(const struct flow_run *run, const struct flow_state *state)
{
    return state->resource == FLOW_ESCAPED ||
           (state->resource == FLOW_RELEASED && !state->events_at_release && !run->keeps_released);
}

/* In a function that cannot touch the resource only what it returns tells states apart, so a few
 * are enough. */
static uint32_t state_cap(const struct activation *activation, const struct block_states *at)
{
    const struct flow_run *run = activation->run;
    const struct flow_limits *limits = &run->limits;
    uint32_t cap = at->is_loop ? limits->loop_states : limits->block_states;
    bool is_inert = activation->frame->function != PROGRAM_NONE &&
                    !run->guards->touches[activation->frame->function];
    return is_inert && cap > limits->inert_states ? limits->inert_states : cap;
}

/* A state arrives at a block (consumed). */
static void arrive(struct activation *activation, uint32_t block, struct flow_state *state)
{
    struct flow_run *run = activation->run;
    struct block_states *at = &activation->blocks[block];
    if (block < activation->block_count)
        flow_drop_dead(run, activation->frame, state, block);
    flow_collect(run, state);
    if (is_settled(run, state)) {
        flow_state_free(state);
        return;
    }
    struct entry *nearest = NULL;
    uint32_t least = FLOW_INCOMPARABLE, comparable = 0;
    for (uint32_t i = 0; i < at->entries.count && least > 0; i++) {
        uint32_t distance = flow_distance(run, at->entries.items[i].state, state);
        comparable += distance != FLOW_INCOMPARABLE;
        if (distance < least) {
            least = distance;
            nearest = &at->entries.items[i];
        }
    }
    if (least == 0) {
        join_entry(activation, block, nearest, state);
        return;
    }
    uint32_t cap = state_cap(activation, at);
    if (comparable >= cap) {
        run->flow->stats.merges++;
        /* Where the resource is held must not get lost: rather give up this path. */
        if (least >= FLOW_OTHER_HOLDER && state->resource == FLOW_HELD)
            flow_state_free(state);
        else
            join_entry(activation, block, nearest, state);
        return;
    }
    if (at->entries.count >= cap * UNMERGEABLE_FACTOR) {
        flow_state_free(state);
        run->steps_left = 0; /* incomplete, and said so */
        return;
    }
    struct entry entry = {.state = state, .is_pending = true};
    vec_push(&at->entries, entry);
    if (block < activation->lowest)
        activation->lowest = block;
}

static void find_loops(struct activation *activation)
{
    const struct flow_frame *frame = activation->frame;
    for (uint32_t b = 0; b < activation->block_count; b++) {
        const struct facts_block *block = &frame->unit->blocks[frame->body->blocks.first + b];
        for (uint32_t e = 0; e < block->edges.count; e++) {
            uint32_t to =
                frame->unit->edges[block->edges.first + e].block - frame->body->blocks.first;
            if (to <= b)
                activation->blocks[to].is_loop = true;
        }
    }
}

/* ---- operations ---- */

void flow_execute(struct flow_run *run, const struct flow_frame *frame, struct flow_state *state,
                  const struct facts_operation *operation)
{
    const struct facts_unit *unit = frame->unit;
    struct flow_location location;
    switch (operation->kind) {
    case FACTS_OPERATION_STORE: {
        const struct facts_value *value = &unit->values[operation->value];
        flow_locate(run, frame, state, operation->place, &location);
        if (location.size > 64 && value->kind == FACTS_VALUE_LOAD) {
            struct flow_location from;
            flow_locate(run, frame, state, value->a, &from);
            flow_copy(run, state, &location, &from);
            break;
        }
        struct flow_value stored = flow_eval(run, frame, state, operation->value);
        flow_store(run, state, &location, &stored);
        break;
    }
    case FACTS_OPERATION_ZERO:
        flow_locate(run, frame, state, operation->place, &location);
        flow_fill(run, state, &location, true);
        break;
    case FACTS_OPERATION_SCOPE:
        flow_region_forget(state, flow_local_region(run->flow, frame->u, operation->symbol));
        break;
    default:
        break;
    }
}

static uint32_t relative(const struct flow_frame *frame, facts_id block)
{
    return block - frame->body->blocks.first;
}

static void leave(struct activation *activation, struct flow_state *state,
                  const struct flow_value *result, bool is_unwind)
{
    const struct flow_frame *frame = activation->frame;
    struct flow *flow = activation->run->flow;
    const struct facts_range *lists[2] = {&frame->body->params, &frame->body->locals};
    for (int l = 0; l < 2; l++)
        for (uint32_t i = 0; i < lists[l]->count; i++)
            flow_region_forget(
                state, flow_local_region(flow, frame->u, frame->unit->locals[lists[l]->first + i]));
    if (result->kind != FLOW_UNKNOWN && frame->function != PROGRAM_NONE) {
        struct flow_cell cell = {flow_result_region(flow, frame->function), 64, 0, *result,
                                 activation->run->guards->result[frame->function] != 0};
        flow_cell_set(state, &cell);
    }
    arrive(activation, activation->block_count + is_unwind, state);
}

static void raise_exception(struct activation *activation, const struct facts_block *block,
                            struct flow_state *state)
{
    struct flow_value none = {FLOW_UNKNOWN, 0, 0};
    if (block->handler == FACTS_NONE)
        leave(activation, state, &none, true);
    else
        arrive(activation, relative(activation->frame, block->handler), state);
}

static void branch_step(struct activation *activation, struct flow_state *state,
                        const struct facts_block *block, bool truth, bool is_forced)
{
    struct flow_step *step =
        flow_step(activation->run, state, FLOW_STEP_BRANCH, activation->frame->u, block->loc);
    step->value = block->value;
    step->truth = truth;
    step->is_forced = is_forced;
}

static void end_branch(struct activation *activation, const struct facts_block *block,
                       struct flow_state *state)
{
    const struct flow_frame *frame = activation->frame;
    struct flow_value value = flow_eval(activation->run, frame, state, block->value);
    struct flow_state *states[2] = {state, flow_state_copy(state)};
    bool may[2];
    for (int truth = 0; truth < 2; truth++)
        may[truth] = flow_assume(activation->run, states[truth], &value, truth);
    for (int truth = 0; truth < 2; truth++) {
        if (!may[truth]) {
            flow_state_free(states[truth]);
            continue;
        }
        branch_step(activation, states[truth], block, truth, !may[1 - truth]);
        for (uint32_t e = 0; e < block->edges.count; e++) {
            const struct facts_edge *edge = &frame->unit->edges[block->edges.first + e];
            if ((edge->kind == FACTS_EDGE_TRUE) == truth) {
                arrive(activation, relative(frame, edge->block), states[truth]);
                break;
            }
        }
    }
}

static void end_switch(struct activation *activation, const struct facts_block *block,
                       struct flow_state *state)
{
    const struct flow_frame *frame = activation->frame;
    struct flow_run *run = activation->run;
    struct flow_value value = flow_eval(run, frame, state, block->value);
    for (uint32_t e = 0; e < block->edges.count; e++) {
        const struct facts_edge *edge = &frame->unit->edges[block->edges.first + e];
        struct flow_state *taken = flow_state_copy(state);
        bool is_possible = true;
        if (edge->kind == FACTS_EDGE_CASE) {
            struct range range = range_between(edge->low, edge->high);
            is_possible = flow_assume_range(run, taken, &value, &range);
        } else {
            for (uint32_t c = 0; c < block->edges.count && is_possible; c++) {
                const struct facts_edge *other = &frame->unit->edges[block->edges.first + c];
                if (other->kind != FACTS_EDGE_CASE)
                    continue;
                struct range below = {0}, above = {0};
                if (other->low > INT64_MIN)
                    below = range_between(INT64_MIN, other->low - 1);
                if (other->high < INT64_MAX)
                    above = range_between(other->high + 1, INT64_MAX);
                struct range rest = range_union(&below, &above);
                is_possible = flow_assume_range(run, taken, &value, &rest);
            }
        }
        if (!is_possible) {
            flow_state_free(taken);
            continue;
        }
        struct flow_step *step = flow_step(run, taken, FLOW_STEP_CASE, frame->u, block->loc);
        step->value = block->value;
        step->truth = edge->kind == FACTS_EDGE_CASE;
        step->low = edge->low;
        step->high = edge->high;
        arrive(activation, relative(frame, edge->block), taken);
    }
    flow_state_free(state);
}

/* A record is returned as a copy in the function's result region. */
static bool return_record(struct activation *activation, facts_id value, struct flow_state *state)
{
    const struct flow_frame *frame = activation->frame;
    const struct facts_value *entry = &frame->unit->values[value];
    struct flow_location to = {.size = flow_type_bits(frame->unit, entry->type), .is_guard = true};
    if (to.size <= 64 || entry->kind != FACTS_VALUE_LOAD)
        return false;
    struct flow_location from;
    flow_locate(activation->run, frame, state, entry->a, &from);
    to.region = flow_result_region(activation->run->flow, frame->function);
    flow_copy(activation->run, state, &to, &from);
    return true;
}

static void end_block(struct activation *activation, const struct facts_block *block,
                      struct flow_state *state)
{
    const struct flow_frame *frame = activation->frame;
    struct flow_value result = {FLOW_UNKNOWN, 0, 0};
    switch (block->end) {
    case FACTS_END_GOTO:
        arrive(activation, relative(frame, frame->unit->edges[block->edges.first].block), state);
        break;
    case FACTS_END_BRANCH:
        end_branch(activation, block, state);
        break;
    case FACTS_END_SWITCH:
        end_switch(activation, block, state);
        break;
    case FACTS_END_RETURN:
        if (block->value != FACTS_NONE && !return_record(activation, block->value, state))
            result = flow_eval(activation->run, frame, state, block->value);
        if (activation->run->active.count == 1)
            flow_step(activation->run, state, FLOW_STEP_RETURN, frame->u, block->loc);
        leave(activation, state, &result, false);
        break;
    case FACTS_END_UNWIND:
        leave(activation, state, &result, true);
        break;
    default:
        flow_state_free(state);
        break;
    }
}

/* Runs the operations from `next` on. A call has several outcomes, each of which goes on by itself.
 */
struct pending {
    struct flow_state *state;
    uint32_t next;
};

static void run_block(struct activation *activation, uint32_t number, struct flow_state *entry)
{
    const struct flow_frame *frame = activation->frame;
    struct flow_run *run = activation->run;
    const struct facts_block *block = &frame->unit->blocks[frame->body->blocks.first + number];
    VEC(struct pending) open = {0};
    struct pending first = {entry, 0};
    vec_push(&open, first);
    while (open.count) {
        struct pending at = vec_pop(&open);
        bool is_done = false;
        while (!is_done && at.next < block->operations.count) {
            facts_id id = block->operations.first + at.next++;
            const struct facts_operation *operation = &frame->unit->operations[id];
            if (run->steps_left == 0) {
                flow_state_free(at.state);
                is_done = true;
                break;
            }
            run->steps_left--;
            run->flow->stats.steps++;
            if (operation->kind == FACTS_OPERATION_ASSUME) {
                struct flow_value value = flow_eval(run, frame, at.state, operation->value);
                if (!flow_assume(run, at.state, &value, true)) {
                    flow_state_free(at.state);
                    is_done = true;
                }
            } else if (operation->kind == FACTS_OPERATION_CALL) {
                struct flow_exits outcomes = {0};
                flow_call(run, frame, id, at.state, &outcomes);
                for (uint32_t i = 0; i < outcomes.items.count; i++) {
                    struct flow_exit *outcome = &outcomes.items.items[i];
                    if (outcome->is_unwind) {
                        raise_exception(activation, block, outcome->state);
                    } else {
                        struct pending next = {outcome->state, at.next};
                        vec_push(&open, next);
                    }
                }
                vec_free(&outcomes.items);
                is_done = true;
            } else {
                flow_execute(run, frame, at.state, operation);
            }
        }
        if (!is_done)
            end_block(activation, block, at.state);
    }
    vec_free(&open);
}

void flow_solve(struct flow_run *run, const struct flow_frame *frame, struct flow_state *entry,
                struct flow_exits *exits)
{
    struct activation activation = {
        .run = run, .frame = frame, .block_count = frame->body->blocks.count};
    uint32_t count = activation.block_count + 2;
    activation.blocks = base_malloc(count * sizeof *activation.blocks);
    for (uint32_t b = 0; b < count; b++)
        activation.blocks[b] = (struct block_states){0};
    find_loops(&activation);
    arrive(&activation, 0, entry);
    while (activation.lowest < activation.block_count) {
        struct block_states *at = &activation.blocks[activation.lowest];
        uint32_t i = 0;
        while (i < at->entries.count && !at->entries.items[i].is_pending)
            i++;
        if (i == at->entries.count) {
            activation.lowest++;
            continue;
        }
        at->entries.items[i].is_pending = false;
        flow_show_state(run, frame, activation.lowest, at->entries.items[i].state);
        run_block(&activation, activation.lowest, flow_state_copy(at->entries.items[i].state));
    }
    uint32_t result = flow_result_region(run->flow, frame->function);
    for (uint32_t b = activation.block_count; b < count; b++)
        for (uint32_t i = 0; i < activation.blocks[b].entries.count; i++) {
            struct flow_state *state = activation.blocks[b].entries.items[i].state;
            struct flow_value value = {FLOW_UNKNOWN, 0, 0};
            const struct flow_cell *cell =
                frame->function == PROGRAM_NONE ? NULL : flow_cell_find(state, result, 0, 64);
            if (cell)
                value = cell->value;
            if (cell)
                flow_region_forget(state, result);
            flow_add_exit(exits, state, &value, b > activation.block_count);
            activation.blocks[b].entries.items[i].state = NULL;
        }
    for (uint32_t b = 0; b < count; b++) {
        for (uint32_t i = 0; i < activation.blocks[b].entries.count; i++)
            flow_state_free(activation.blocks[b].entries.items[i].state);
        vec_free(&activation.blocks[b].entries);
    }
    free(activation.blocks);
}

/* ---- preparing and running ---- */

/* The static initialisers, run once: what objects hold before DriverEntry. */
static void run_initialisers(struct flow *flow)
{
    struct flow_query none = {.unit = PROGRAM_NONE};
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
    flow->widenings = ARENA_ARRAY(arena, struct flow_widening *, effects->family_count + 1);
    flow->meets = ARENA_ARRAY(arena, uint32_t **, program->unit_count);
    for (uint32_t u = 0; u < program->unit_count; u++)
        flow->meets[u] = ARENA_ARRAY(arena, uint32_t *, program->units[u]->functions_count);
    flow->liveness = ARENA_ARRAY(arena, struct flow_liveness *, program->function_count);
    flow->api = ARENA_ARRAY(arena, const struct effect_function *, program->function_count);
    for (uint32_t f = 0; f < program->function_count; f++)
        if (program->functions[f].is_kernel || program->functions[f].body == FACTS_NONE)
            flow->api[f] = effect_find(effects, program->functions[f].name);
    flow_find_constants(flow);
    run_initialisers(flow);
    return flow;
}

const struct flow_stats *flow_stats(const struct flow *flow)
{
    return &flow->stats;
}

void flow_end(struct flow *flow)
{
    flow_widenings_free(flow);
    flow_state_free(flow->initial);
    flow->initial = NULL;
}

struct flow_run *flow_run_begin(struct flow *flow, const struct flow_query *query)
{
    struct flow_run *run = base_malloc(sizeof *run);
    *run = (struct flow_run){
        .flow = flow, .query = *query, .limits = flow->limits, .steps_left = flow->limits.steps};
    run->guards = flow_find_guards(
        flow, query->unit == PROGRAM_NONE ? (uint32_t)flow->effects->family_count : query->family);
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
    vec_free(&run->active);
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
    for (uint32_t i = 0; i < body->params.count; i++) {
        facts_id param = unit->locals[body->params.first + i];
        facts_id type = unit->symbols[param].type;
        int64_t size = flow_type_bits(unit, type);
        if (size <= 0 || size > 64)
            continue;
        struct flow_value value = is_driver_object(unit, type)
                                      ? (struct flow_value){FLOW_SYMBOL, run->driver_object, 0}
                                      : flow_fresh_value(run, unit, type);
        struct flow_cell cell = {flow_local_region(run->flow, entry->unit, param), (uint32_t)size,
                                 0, value, run->guards->symbol[entry->unit][param] != 0};
        flow_cell_set(start, &cell);
    }
    /* Not a summary's business: the path starts here, and the role is left at its RETURN steps. */
    struct flow_frame frame = {function, entry->unit, unit, body};
    struct flow_active active = {function, 0};
    vec_push(&run->active, active);
    flow_solve(run, &frame, start, exits);
    run->active.count--;
}

void flow_begin_probe(struct flow_run *run)
{
    run->keeps_released = true;
    run->limits.block_states = run->limits.loop_states = PROBE_STATES;
    run->steps_kept = run->steps_left;
    if (run->steps_left > run->limits.probe_steps)
        run->steps_left = run->limits.probe_steps;
}

bool flow_end_probe(struct flow_run *run)
{
    bool is_complete = run->steps_left > 0;
    run->keeps_released = false;
    run->limits = run->flow->limits;
    run->steps_left = run->steps_kept;
    return is_complete;
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
