/*
 * Runs a function body: a worklist of states at blocks, lowest block first, so that what comes
 * before a join is done before it. Blocks are numbered in reverse post-order.
 */
#include "flow/dangling.h"

enum {
    JOINS_BEFORE_WIDENING = 3,
    /* States of different property at one block, as a multiple of the cap. */
    UNMERGEABLE_FACTOR = 4,
};

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
    run->flow->stats.escapes += !flow_is_dangling(run);
}

void flow_escape_to(struct flow_run *run, struct flow_state *state, uint32_t function)
{
    struct flow *flow = run->flow;
    uint32_t before = flow->stats.escapes;
    flow_escape(run, state);
    uint32_t index = function == PROGRAM_NONE ? flow->program->function_count : function;
    flow->escapes[index] += flow->stats.escapes - before;
}

/* ---- states at blocks ---- */

struct entry {
    struct flow_state *state;
    struct flow_signature signature;
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
                       struct flow_state *state, bool is_forced)
{
    bool is_widening = ++entry->joins > JOINS_BEFORE_WIDENING;
    is_forced &= !activation->blocks[block].is_loop; /* there a value is any of many anyhow */
    if (flow_join(activation->run, entry->state, state, is_widening, is_forced)) {
        flow_sign(activation->run, entry->state, &entry->signature);
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
    if (state->resource == FLOW_NOT_ACQUIRED &&
        !flow_acquire_is_ahead(run, activation->frame, block, 0)) {
        flow_state_free(state);
        return;
    }
    if (block < activation->block_count)
        flow_drop_dead(run, activation->frame, state, block);
    flow_collect(run, state);
    if (is_settled(run, state) ||
        (flow_is_dangling(run) && flow_dangling_is_over(run, activation->frame, block, state))) {
        flow_state_free(state);
        return;
    }
    struct flow_signature signature = {0};
    flow_sign(run, state, &signature);
    struct entry *nearest = NULL;
    uint32_t least = FLOW_INCOMPARABLE, alike = 0;
    for (uint32_t i = 0; i < at->entries.count && least > 0; i++) {
        const struct entry *entry = &at->entries.items[i];
        uint32_t distance = flow_distance(run, entry->state, &entry->signature, state, &signature);
        alike += distance < FLOW_OTHER_HOLDER;
        if (distance < least) {
            least = distance;
            nearest = &at->entries.items[i];
        }
    }
    if (least == 0) {
        flow_signature_free(&signature);
        join_entry(activation, block, nearest, state, false);
        return;
    }
    uint32_t cap = state_cap(activation, at);
    /* Each site of a query has states of its own. */
    bool is_full = at->entries.count >= cap * UNMERGEABLE_FACTOR * (1 + run->query.site_count);
    if (alike >= cap || (is_full && alike)) {
        run->flow->stats.merges++;
        flow_signature_free(&signature);
        join_entry(activation, block, nearest, state, true);
        return;
    }
    if (is_full) {
        /* Where the resource is held must not get lost: rather give up this path. Else the run is
         * incomplete, and says so. */
        run->flow->stats.given_up++;
        if (!nearest)
            run->steps_left = 0;
        flow_signature_free(&signature);
        flow_state_free(state);
        return;
    }
    struct entry entry = {.state = state, .signature = signature, .is_pending = true};
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
            if (flow_is_dangling(run))
                flow_dangling_name_members(run, unit, state, &from, false);
            flow_copy(run, state, &location, &from);
            break;
        }
        struct flow_value stored = flow_eval(run, frame, state, operation->value);
        if (run->query.handed)
            flow_note_mark(run, frame, state, operation, &location);
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

/* Whether a condition compares the resource with something that could not be understood, such as a
 * constant that no header has: then neither way is known to be taken with the resource held. */
static bool is_guess(struct activation *activation, struct flow_state *state, facts_id id)
{
    const struct flow_frame *frame = activation->frame;
    const struct facts_value *value = &frame->unit->values[id];
    if (value->kind == FACTS_VALUE_UNARY || value->kind == FACTS_VALUE_CAST)
        return is_guess(activation, state, value->a);
    if (value->kind != FACTS_VALUE_BINARY || state->resource != FLOW_HELD)
        return false;
    facts_id sides[2] = {value->a, value->b};
    for (int s = 0; s < 2; s++) {
        if (frame->unit->values[sides[s]].kind != FACTS_VALUE_UNKNOWN)
            continue;
        struct flow_value other = flow_eval(activation->run, frame, state, sides[1 - s]);
        if (flow_names_object(state, &other))
            return true;
    }
    return false;
}

static void end_branch(struct activation *activation, const struct facts_block *block,
                       struct flow_state *state)
{
    const struct flow_frame *frame = activation->frame;
    if (is_guess(activation, state, block->value))
        flow_escape(activation->run, state);
    struct flow_value value = flow_eval(activation->run, frame, state, block->value);
    bool is_lost = state->resource == FLOW_HELD && flow_is_lost(activation->run, &value);
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
        states[truth]->is_guess |= is_lost && may[1 - truth];
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

/* Whether the path ends with a misuse of what was released: it then leaves the function. */
static bool ends_misused(struct activation *activation, struct flow_state *state)
{
    static const struct flow_value none = {FLOW_UNKNOWN, 0, 0};
    if (!flow_is_dangling(activation->run) || state->resource != FLOW_RELEASED)
        return false;
    leave(activation, state, &none, false);
    return true;
}

static void end_block(struct activation *activation, const struct facts_block *block,
                      struct flow_state *state)
{
    const struct flow_frame *frame = activation->frame;
    struct flow_value result = {FLOW_UNKNOWN, 0, 0};
    if (flow_is_dangling(activation->run))
        flow_dangling_reads(activation->run, frame, state, block->value, block->loc);
    if (ends_misused(activation, state))
        return;
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
            if (flow_is_dangling(run))
                flow_dangling_uses(run, frame, at.state, id);
            if (ends_misused(activation, at.state)) {
                is_done = true;
                break;
            }
            if (operation->kind == FACTS_OPERATION_ASSUME) {
                struct flow_value value = flow_eval(run, frame, at.state, operation->value);
                if (!flow_assume(run, at.state, &value, true)) {
                    flow_state_free(at.state);
                    is_done = true;
                }
            } else if (operation->kind == FACTS_OPERATION_CALL) {
                struct flow_exits outcomes = {0};
                bool is_before = flow_acquire_is_ahead(run, frame, number, at.next);
                run->is_before_acquire = is_before;
                flow_call(run, frame, id, at.state, &outcomes);
                for (uint32_t i = 0; i < outcomes.items.count; i++) {
                    struct flow_exit *outcome = &outcomes.items.items[i];
                    if (outcome->is_unwind) {
                        raise_exception(activation, block, outcome->state);
                    } else if (outcome->state->resource == FLOW_NOT_ACQUIRED && !is_before) {
                        flow_state_free(outcome->state);
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

static void forget_entries(struct block_states *at)
{
    for (uint32_t i = 0; i < at->entries.count; i++) {
        flow_state_free(at->entries.items[i].state);
        flow_signature_free(&at->entries.items[i].signature);
    }
    vec_free(&at->entries);
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
            /* Only a loop comes back; its head keeps what has been seen, the blocks inside need
             * not. */
            if (!at->is_loop)
                forget_entries(at);
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
    for (uint32_t b = 0; b < count; b++)
        forget_entries(&activation.blocks[b]);
    free(activation.blocks);
}
