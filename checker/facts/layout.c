/*
 * Layout of one function: jump threading, dropping what is not reached, joining straight lines,
 * reverse post-order. Requires a complete draft (all edges name blocks of it); changes the draft's
 * edges, handlers and operation lists. Nothing here recurses: generated code has functions of
 * 100,000 blocks.
 */
#include "facts/layout.h"

#include "base/arena.h"

#include <assert.h>

static bool may_raise(const struct draft_block *block)
{
    return block->first != FACTS_NONE || block->value != FACTS_NONE;
}

static bool only_jumps(const struct draft_block *block)
{
    return block->first == FACTS_NONE && block->end == FACTS_END_GOTO;
}

static facts_id jump_target(const struct draft *draft, facts_id block)
{
    return draft->edges.items[draft->blocks.items[block].edges.first].block;
}

/* For each block the one that a jump to it ends up in. In an endless loop of jumps one block stands
 * for all and remains. */
static facts_id *resolve_jumps(const struct draft *draft, struct arena *arena)
{
    uint32_t count = draft->blocks.count;
    facts_id *target = ARENA_ARRAY(arena, facts_id, count);
    uint8_t *is_on_path = ARENA_ARRAY(arena, uint8_t, count);
    facts_id *path = ARENA_ARRAY(arena, facts_id, count);
    for (facts_id i = 0; i < count; i++)
        target[i] = FACTS_NONE;
    for (facts_id start = 0; start < count; start++) {
        uint32_t length = 0;
        facts_id at = start;
        while (target[at] == FACTS_NONE && !is_on_path[at] &&
               only_jumps(&draft->blocks.items[at])) {
            is_on_path[at] = 1;
            path[length++] = at;
            at = jump_target(draft, at);
        }
        facts_id end = target[at] == FACTS_NONE ? at : target[at];
        target[at] = end;
        while (length) {
            facts_id passed = path[--length];
            is_on_path[passed] = 0;
            target[passed] = end;
        }
    }
    return target;
}

static void thread_jumps(struct draft *draft, struct arena *arena)
{
    const facts_id *target = resolve_jumps(draft, arena);
    for (uint32_t i = 0; i < draft->edges.count; i++)
        draft->edges.items[i].block = target[draft->edges.items[i].block];
    for (uint32_t i = 0; i < draft->blocks.count; i++) {
        struct draft_block *block = &draft->blocks.items[i];
        if (!may_raise(block))
            block->handler = FACTS_NONE;
        else if (block->handler != FACTS_NONE)
            block->handler = target[block->handler];
    }
}

/* How many edges and raising blocks lead to each block, counting from reached blocks only; the
 * entry counts as led to by the caller. */
static uint32_t *count_ways(const struct draft *draft, struct arena *arena)
{
    uint32_t *ways = ARENA_ARRAY(arena, uint32_t, draft->blocks.count);
    facts_id *work = ARENA_ARRAY(arena, facts_id, draft->blocks.count);
    uint32_t waiting = 0;
    work[waiting++] = 0;
    ways[0] = 1;
    while (waiting) {
        const struct draft_block *block = &draft->blocks.items[work[--waiting]];
        if (block->handler != FACTS_NONE && ways[block->handler]++ == 0)
            work[waiting++] = block->handler;
        for (uint32_t i = 0; i < block->edges.count; i++) {
            facts_id next = draft->edges.items[block->edges.first + i].block;
            if (ways[next]++ == 0)
                work[waiting++] = next;
        }
    }
    return ways;
}

static bool can_take_over(const struct draft_block *block, const struct draft_block *next)
{
    return !may_raise(block) || !may_raise(next) || block->handler == next->handler;
}

static void take_over(struct draft *draft, struct draft_block *block,
                      const struct draft_block *next)
{
    if (!may_raise(block))
        block->handler = next->handler;
    if (block->first == FACTS_NONE)
        block->first = next->first;
    else
        draft->operations.items[block->last].next = next->first;
    if (next->first != FACTS_NONE)
        block->last = next->last;
    block->end = next->end;
    block->value = next->value;
    block->loc = next->loc;
    block->edges = next->edges;
}

static void join_lines(struct draft *draft, uint32_t *ways)
{
    for (facts_id i = 0; i < draft->blocks.count; i++) {
        struct draft_block *block = &draft->blocks.items[i];
        if (ways[i] == 0)
            continue;
        while (block->end == FACTS_END_GOTO) {
            facts_id next = jump_target(draft, i);
            if (next == i || next == 0 || ways[next] != 1 ||
                !can_take_over(block, &draft->blocks.items[next]))
                break;
            take_over(draft, block, &draft->blocks.items[next]);
            ways[next] = 0;
        }
    }
}

/* The nth way out of a block for the depth-first walk. What is walked first comes last in the
 * order: the handler, then the edges from the last to the first, so that a body stands before what
 * follows it and a `then` before its `else`. */
static facts_id way_out(const struct draft *draft, const struct draft_block *block, uint32_t n)
{
    if (n == 0)
        return block->handler;
    return draft->edges.items[block->edges.first + block->edges.count - n].block;
}

uint32_t facts_layout(const uint32_t **order, struct draft *draft, struct arena *arena)
{
    assert(draft->blocks.count > 0);
    thread_jumps(draft, arena);
    join_lines(draft, count_ways(draft, arena));

    uint32_t count = draft->blocks.count;
    struct step {
        facts_id block;
        uint32_t next_way;
    } *path = arena_array(arena, count, sizeof *path);
    uint8_t *is_seen = ARENA_ARRAY(arena, uint8_t, count);
    uint32_t *placed = ARENA_ARRAY(arena, uint32_t, count);
    uint32_t depth = 0, free_from = count;
    path[depth++] = (struct step){0};
    is_seen[0] = 1;
    while (depth) {
        struct step *step = &path[depth - 1];
        const struct draft_block *block = &draft->blocks.items[step->block];
        if (step->next_way > block->edges.count) {
            placed[--free_from] = step->block;
            depth--;
            continue;
        }
        facts_id next = way_out(draft, block, step->next_way++);
        if (next != FACTS_NONE && !is_seen[next]) {
            is_seen[next] = 1;
            path[depth++] = (struct step){.block = next};
        }
    }
    *order = placed + free_from;
    return count - free_from;
}
