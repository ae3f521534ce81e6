/*
 * Liveness: which locals may still be read from a block on. The others are forgotten there, so that
 * they do not keep states apart. A local whose address is taken is always live.
 */
#include "flow/run.h"

struct flow_liveness {
    facts_id first;          /* lowest symbol of the function's locals */
    uint32_t span;           /* symbols from there on */
    uint32_t words;          /* of one set */
    unsigned char *always;   /* [span]: address taken */
    unsigned char *is_local; /* [span] */
    uint64_t *live;          /* [block][words]: live at entry */
};

struct liveness_scan {
    const struct facts_unit *unit;
    struct flow_liveness *live;
    uint64_t *use, *kill; /* of the block scanned, operations seen in order */
};

static bool local_index(const struct liveness_scan *scan, facts_id symbol, uint32_t *index)
{
    if (symbol < scan->live->first || symbol - scan->live->first >= scan->live->span)
        return false;
    *index = symbol - scan->live->first;
    return scan->live->is_local[*index];
}

static void scan_value(struct liveness_scan *scan, facts_id id);

/* A place that is read (`is_read`), has its address taken, or is only walked through to a store. */
static void scan_place(struct liveness_scan *scan, facts_id id, bool is_read, bool is_address)
{
    while (id != FACTS_NONE) {
        const struct facts_place *place = &scan->unit->places[id];
        uint32_t index;
        switch (place->kind) {
        case FACTS_PLACE_VARIABLE:
            if (!local_index(scan, place->base, &index))
                return;
            if (is_address)
                scan->live->always[index] = 1;
            if (is_read && !((scan->kill[index / 64] >> (index % 64)) & 1))
                scan->use[index / 64] |= UINT64_C(1) << (index % 64);
            return;
        case FACTS_PLACE_DEREF:
            scan_value(scan, place->base);
            return;
        case FACTS_PLACE_INDEX:
            scan_value(scan, place->index);
            id = place->base;
            continue;
        case FACTS_PLACE_FIELD:
            id = place->base;
            continue;
        default:
            return;
        }
    }
}

static void scan_value(struct liveness_scan *scan, facts_id id)
{
    if (id == FACTS_NONE)
        return;
    const struct facts_value *value = &scan->unit->values[id];
    switch (value->kind) {
    case FACTS_VALUE_LOAD:
        scan_place(scan, value->a, true, false);
        break;
    case FACTS_VALUE_ADDRESS:
        scan_place(scan, value->a, true, true);
        break;
    case FACTS_VALUE_BINARY:
        scan_value(scan, value->a);
        scan_value(scan, value->b);
        break;
    case FACTS_VALUE_UNARY:
    case FACTS_VALUE_CAST:
    case FACTS_VALUE_CONTAINER:
        scan_value(scan, value->a);
        break;
    default:
        break;
    }
}

static void scan_block(struct liveness_scan *scan, const struct facts_block *block)
{
    const struct facts_unit *unit = scan->unit;
    for (uint32_t i = 0; i < block->operations.count; i++) {
        const struct facts_operation *operation = &unit->operations[block->operations.first + i];
        if (operation->kind != FACTS_OPERATION_SCOPE)
            scan_value(scan, operation->value);
        for (uint32_t a = 0; a < operation->args.count; a++)
            scan_value(scan, unit->args[operation->args.first + a]);
        if (operation->place == FACTS_NONE)
            continue;
        scan_place(scan, operation->place, false, false);
        const struct facts_place *place = &unit->places[operation->place];
        uint32_t index;
        if (place->kind == FACTS_PLACE_VARIABLE && local_index(scan, place->base, &index) &&
            !((scan->use[index / 64] >> (index % 64)) & 1))
            scan->kill[index / 64] |= UINT64_C(1) << (index % 64);
    }
    scan_value(scan, block->value);
}

/* Adds `from` minus `kill` to `to`; true if that added anything. */
static bool add_live(uint64_t *to, const uint64_t *from, const uint64_t *kill, uint32_t words)
{
    bool changed = false;
    for (uint32_t w = 0; w < words; w++) {
        uint64_t more = from[w] & ~(kill ? kill[w] : 0) & ~to[w];
        to[w] |= more;
        changed |= more != 0;
    }
    return changed;
}

static struct flow_liveness *find_liveness(struct flow *flow, const struct flow_frame *frame)
{
    struct arena *arena = flow->arena;
    const struct facts_unit *unit = frame->unit;
    const struct facts_function *body = frame->body;
    struct flow_liveness *live = ARENA_NEW(arena, struct flow_liveness);
    facts_id last = 0;
    live->first = FACTS_NONE;
    const struct facts_range *lists[2] = {&body->params, &body->locals};
    for (int l = 0; l < 2; l++)
        for (uint32_t i = 0; i < lists[l]->count; i++) {
            facts_id symbol = unit->locals[lists[l]->first + i];
            live->first = symbol < live->first ? symbol : live->first;
            last = symbol > last ? symbol : last;
        }
    if (live->first == FACTS_NONE)
        return live;
    live->span = last - live->first + 1;
    live->words = (live->span + 63) / 64;
    live->always = ARENA_ARRAY(arena, unsigned char, live->span);
    live->is_local = ARENA_ARRAY(arena, unsigned char, live->span);
    for (int l = 0; l < 2; l++)
        for (uint32_t i = 0; i < lists[l]->count; i++)
            live->is_local[unit->locals[lists[l]->first + i] - live->first] = 1;
    uint32_t blocks = body->blocks.count, words = live->words;
    live->live = ARENA_ARRAY(arena, uint64_t, (size_t)blocks * words);
    uint64_t *kills = ARENA_ARRAY(arena, uint64_t, (size_t)blocks * words);
    for (uint32_t b = 0; b < blocks; b++) {
        struct liveness_scan scan = {unit, live, live->live + (size_t)b * words,
                                     kills + (size_t)b * words};
        scan_block(&scan, &unit->blocks[body->blocks.first + b]);
    }
    bool changed;
    do {
        changed = false;
        for (uint32_t b = blocks; b > 0; b--) {
            const struct facts_block *block = &unit->blocks[body->blocks.first + b - 1];
            uint64_t *at = live->live + (size_t)(b - 1) * words;
            for (uint32_t e = 0; e < block->edges.count; e++) {
                facts_id to = unit->edges[block->edges.first + e].block - body->blocks.first;
                changed |= add_live(at, live->live + (size_t)to * words,
                                    kills + (size_t)(b - 1) * words, words);
            }
            if (block->handler != FACTS_NONE) {
                facts_id to = block->handler - body->blocks.first;
                changed |= add_live(at, live->live + (size_t)to * words, NULL, words);
            }
        }
    } while (changed);
    return live;
}

void flow_drop_dead(struct flow_run *run, const struct flow_frame *frame, struct flow_state *state,
                    uint32_t block)
{
    struct flow *flow = run->flow;
    if (frame->function == PROGRAM_NONE)
        return;
    if (!flow->liveness[frame->function])
        flow->liveness[frame->function] = find_liveness(flow, frame);
    const struct flow_liveness *live = flow->liveness[frame->function];
    if (live->first == FACTS_NONE)
        return;
    const uint64_t *set = live->live + (size_t)block * live->words;
    uint32_t first = flow->local_base[frame->u] + live->first, kept = 0;
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        uint32_t index = (cell->region & ~FLOW_REGION_TAG) - first;
        bool is_dead = (cell->region & FLOW_REGION_TAG) == FLOW_REGION_LOCAL &&
                       index < live->span && live->is_local[index] && !live->always[index] &&
                       !((set[index / 64] >> (index % 64)) & 1);
        if (!is_dead)
            state->cells.items[kept++] = *cell;
    }
    state->cells.count = kept;
}
