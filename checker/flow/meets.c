/*
 * Where ways meet again: the immediate postdominator of each block of a function (Cooper, Harvey,
 * Kennedy: A Simple, Fast Dominance Algorithm, on the reversed graph). Exits are joined by an
 * imagined last block; a block from which no exit can be reached (an endless loop) counts as
 * leading there.
 */
#include "flow/run.h"

struct graph {
    const struct facts_unit *unit;
    const struct facts_function *body;
    uint32_t *order; /* [block]: number in the post-order of the reversed graph's walk; higher is
                        nearer to the exit */
    unsigned char *is_end; /* [block]: an exit, or where an endless loop counts as one */
    uint32_t *meets;
};

static uint32_t target(const struct graph *graph, facts_id edge)
{
    return graph->unit->edges[edge].block - graph->body->blocks.first;
}

/* Blocks are in reverse post-order of the forward graph, so walking them backwards visits, loops
 * aside, what comes after a block before the block itself; repeating until nothing changes takes
 * care of loops. The number of a block stands for its distance to the entry, which orders any two
 * blocks on a chain to the exit. */
static uint32_t intersect(const struct graph *graph, uint32_t a, uint32_t b)
{
    while (a != b) {
        if (a == FLOW_NO_BLOCK || b == FLOW_NO_BLOCK)
            return FLOW_NO_BLOCK;
        if (graph->order[a] < graph->order[b])
            a = graph->meets[a];
        else
            b = graph->meets[b];
    }
    return a;
}

/* Numbers the blocks by a walk from the exits against the edges; blocks never reached keep 0. */
static void number_blocks(struct graph *graph, struct arena *arena)
{
    uint32_t count = graph->body->blocks.count, edges = 0;
    for (uint32_t b = 0; b < count; b++)
        edges += graph->unit->blocks[graph->body->blocks.first + b].edges.count;
    uint32_t *first = ARENA_ARRAY(arena, uint32_t, (size_t)count + 2);
    uint32_t *before = ARENA_ARRAY(arena, uint32_t, (size_t)edges + 1);
    for (uint32_t b = 0; b < count; b++) {
        const struct facts_block *block = &graph->unit->blocks[graph->body->blocks.first + b];
        for (uint32_t e = 0; e < block->edges.count; e++)
            first[target(graph, block->edges.first + e) + 2]++;
    }
    for (uint32_t b = 0; b < count; b++)
        first[b + 2] += first[b + 1];
    for (uint32_t b = 0; b < count; b++) {
        const struct facts_block *block = &graph->unit->blocks[graph->body->blocks.first + b];
        for (uint32_t e = 0; e < block->edges.count; e++)
            before[first[target(graph, block->edges.first + e) + 1]++] = b;
    }
    /* first[b] .. first[b + 1] are now the predecessors of b. Depth first, with a stack of its own.
     */
    unsigned char *seen = ARENA_ARRAY(arena, unsigned char, count);
    uint32_t *next = ARENA_ARRAY(arena, uint32_t, count);
    VEC(uint32_t) open = {0};
    uint32_t number = 0;
    for (uint32_t pass = 0; pass < 2; pass++)
        for (uint32_t root = count; root > 0; root--) {
            const struct facts_block *block =
                &graph->unit->blocks[graph->body->blocks.first + root - 1];
            bool is_exit = block->edges.count == 0;
            if (seen[root - 1] || (pass == 0 && !is_exit))
                continue;
            seen[root - 1] = 1;
            graph->is_end[root - 1] = 1;
            vec_push(&open, root - 1);
            while (open.count) {
                uint32_t at = vec_last(&open);
                if (first[at] + next[at] < first[at + 1]) {
                    uint32_t predecessor = before[first[at] + next[at]++];
                    if (!seen[predecessor]) {
                        seen[predecessor] = 1;
                        vec_push(&open, predecessor);
                    }
                } else {
                    graph->order[at] = ++number;
                    (void)vec_pop(&open);
                }
            }
        }
    vec_free(&open);
}

const uint32_t *flow_meets(struct flow *flow, uint32_t u, facts_id function)
{
    if (flow->meets[u][function])
        return flow->meets[u][function];
    const struct facts_unit *unit = flow->program->units[u];
    uint32_t count = unit->functions[function].blocks.count;
    struct graph graph = {.unit = unit, .body = &unit->functions[function]};
    struct arena scratch = {0};
    graph.order = ARENA_ARRAY(&scratch, uint32_t, count);
    graph.meets = ARENA_ARRAY(flow->arena, uint32_t, (size_t)count + 1);
    unsigned char *known = ARENA_ARRAY(&scratch, unsigned char, count);
    uint32_t *by_order = ARENA_ARRAY(&scratch, uint32_t, (size_t)count + 1);
    graph.is_end = ARENA_ARRAY(&scratch, unsigned char, count);
    number_blocks(&graph, &scratch);
    for (uint32_t b = 0; b < count; b++)
        by_order[graph.order[b]] = b;
    bool changed;
    do {
        changed = false;
        for (uint32_t n = count; n > 0; n--) {
            uint32_t b = by_order[n];
            const struct facts_block *block = &unit->blocks[graph.body->blocks.first + b];
            uint32_t meet = FLOW_NO_BLOCK;
            bool has_any = graph.is_end[b];
            for (uint32_t e = 0; e < block->edges.count && !graph.is_end[b]; e++) {
                uint32_t to = target(&graph, block->edges.first + e);
                if (!known[to])
                    continue;
                meet = has_any ? intersect(&graph, meet, to) : to;
                has_any = true;
            }
            if (!known[b] || graph.meets[b] != meet) {
                known[b] = 1;
                graph.meets[b] = meet;
                changed = true;
            }
        }
    } while (changed);
    arena_free(&scratch);
    flow->meets[u][function] = graph.meets;
    return graph.meets;
}
