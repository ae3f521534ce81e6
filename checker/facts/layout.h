/*
 * Layout: the control-flow graph of one function while it is built, and the order its blocks get in
 * the unit. Private to this room: build.c fills the draft, asks for the order and copies it out.
 */
#ifndef DRVLINT_FACTS_LAYOUT_H
#define DRVLINT_FACTS_LAYOUT_H

#include "base/vec.h"
#include "facts/facts.h"

struct arena;

struct draft_operation {
    struct facts_operation operation; /* args: in draft.args */
    uint32_t next;                    /* in the same block, or FACTS_NONE */
};

struct draft_block {
    uint32_t first, last; /* operations, or FACTS_NONE */
    uint32_t end;         /* enum facts_end_kind */
    facts_id value;
    facts_id loc;
    struct facts_range edges; /* in draft.edges, their blocks are the draft's */
    facts_id handler;         /* block of the draft, or FACTS_NONE */
    bool is_ended;
};

/* Zero-initialised is empty; block 0 is the entry. */
struct draft {
    VEC(struct draft_block) blocks;
    VEC(struct draft_operation) operations;
    VEC(facts_id) args;
    VEC(struct facts_edge) edges;
    bool is_open; /* between facts_function_begin and facts_function_end */
};

/* Simplifies the draft and gives the blocks that remain, in reverse post-order, entry first; the
 * array lives in `arena`.
 *
 * Jumps to a block that only jumps on go to its target; a block that is the only way into the next
 * takes it over, unless exceptions in the two go to different handlers. A block that cannot raise
 * (no operation, no value) loses its handler. What is reached neither from the entry nor as a
 * handler of such a block is not in the order. */
uint32_t facts_layout(const uint32_t **order, struct draft *draft, struct arena *arena);

#endif
