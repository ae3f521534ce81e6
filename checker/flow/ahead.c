/*
 * What lies ahead: where the call that a query follows can still be reached. Paths that have not
 * acquired the resource and cannot come to its acquire any more have nothing to tell.
 *
 * Requires a linked program; fills flow_run.ways: the functions that may come to the call, with
 * what is known of their blocks.
 */
#include "flow/run.h"

/* What is known of the blocks of a function that may come to the acquire. */
struct flow_way {
    uint32_t *own; /* [block]: how many of its operations there are up to the last that leads to
                      the acquire */
    unsigned char *beyond; /* [block]: one after it has such an operation */
};

/* Where the call followed stands; without one, the root. */
static uint32_t acquiring_function(const struct flow_run *run)
{
    const struct program *program = run->flow->program;
    if (run->query.unit == PROGRAM_NONE)
        return run->query.root;
    const struct facts_unit *unit = program->units[run->query.unit];
    for (uint32_t f = 0; f < program->function_count; f++) {
        const struct program_function *function = &program->functions[f];
        if (function->unit != run->query.unit || function->body == FACTS_NONE)
            continue;
        const struct facts_range *blocks = &unit->functions[function->body].blocks;
        for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++)
            if (run->query.operation - unit->blocks[b].operations.first <
                unit->blocks[b].operations.count)
                return f;
    }
    return PROGRAM_NONE;
}

void flow_find_ways(struct flow_run *run)
{
    const struct program *program = run->flow->program;
    uint32_t function = acquiring_function(run);
    if (function == PROGRAM_NONE)
        return;
    run->ways = ARENA_ARRAY(&run->arena, struct flow_way *, program->function_count);
    run->leads_to_acquire = ARENA_ARRAY(&run->arena, unsigned char, program->function_count);
    VEC(uint32_t) open = {0};
    vec_push(&open, function);
    run->leads_to_acquire[function] = 1;
    while (open.count) {
        const struct program_targets *callers = &program->callers[vec_pop(&open)];
        for (uint32_t c = 0; c < callers->count; c++)
            if (!run->leads_to_acquire[callers->functions[c]]) {
                run->leads_to_acquire[callers->functions[c]] = 1;
                vec_push(&open, callers->functions[c]);
            }
    }
    vec_free(&open);
}

static bool is_ahead_in(const struct flow_run *run, uint32_t u, facts_id id)
{
    const struct program *program = run->flow->program;
    const struct facts_operation *operation = &program->units[u]->operations[id];
    if (operation->kind != FACTS_OPERATION_CALL)
        return false;
    if (u == run->query.unit && id == run->query.operation)
        return true;
    uint32_t callee = program_callee(program, u, operation);
    if (callee != PROGRAM_NONE)
        return run->leads_to_acquire[callee] != 0;
    const struct program_targets *targets = &program->targets[u][id];
    for (uint32_t t = 0; t < targets->count; t++)
        if (run->leads_to_acquire[targets->functions[t]])
            return true;
    return targets->count == 0; /* nobody knows who is called */
}

static struct flow_way *scan(struct flow_run *run, const struct flow_frame *frame)
{
    struct flow_way *way = ARENA_NEW(&run->arena, struct flow_way);
    const struct facts_unit *unit = frame->unit;
    const struct facts_range *blocks = &frame->body->blocks;
    way->own = ARENA_ARRAY(&run->arena, uint32_t, blocks->count);
    way->beyond = ARENA_ARRAY(&run->arena, unsigned char, blocks->count);
    for (uint32_t b = 0; b < blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[blocks->first + b].operations;
        for (uint32_t o = 0; o < operations->count; o++)
            if (is_ahead_in(run, frame->u, operations->first + o))
                way->own[b] = o + 1;
    }
    /* Blocks are in reverse post-order: backwards, one pass more than loops are nested does. */
    bool changed;
    do {
        changed = false;
        for (uint32_t b = blocks->count; b > 0; b--) {
            const struct facts_block *block = &unit->blocks[blocks->first + b - 1];
            bool beyond = false;
            for (uint32_t e = 0; e < block->edges.count && !beyond; e++) {
                facts_id to = unit->edges[block->edges.first + e].block - blocks->first;
                beyond = way->own[to] || way->beyond[to];
            }
            if (block->handler != FACTS_NONE) {
                facts_id to = block->handler - blocks->first;
                beyond |= way->own[to] || way->beyond[to];
            }
            changed |= beyond && !way->beyond[b - 1];
            way->beyond[b - 1] |= beyond;
        }
    } while (changed);
    return way;
}

bool flow_acquire_is_ahead(struct flow_run *run, const struct flow_frame *frame, uint32_t block,
                           uint32_t next)
{
    if (run->query.unit == PROGRAM_NONE || !run->ways || frame->function == PROGRAM_NONE ||
        vec_last(&run->active).is_before_acquire)
        return true;
    if (block >= frame->body->blocks.count || !run->leads_to_acquire[frame->function])
        return false;
    struct flow_way **way = &run->ways[frame->function];
    if (!*way)
        *way = scan(run, frame);
    return (*way)->own[block] > next || (*way)->beyond[block];
}
