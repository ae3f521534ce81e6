/*
 * Guards: what later conditions depend on, as far as the conditions matter to the resource
 * followed. States that differ in a guard are kept apart; all else is joined.
 *
 * This is a backward slice of what is followed, regardless of paths, one per family of resources
 * and scope: the driver's life, all of the driver (for probes of callbacks), or one function and
 * what it calls. It starts at the operations that may touch such a resource (its acquires and
 * releases, calls that reach one, strangers, events) and at what roles return. A block with such an
 * operation, or with a store to a guard, matters; a branch matters when a block that depends on it
 * does, and then what its condition reads is a guard. A store through a pointer is to a guard if
 * any guard has its type.
 */
#include "flow/run.h"

#include <string.h>

struct slicer {
    struct flow *flow;
    struct flow_guards *guards;
    uint32_t family;
    const unsigned char *scope; /* [function]: sliced; NULL: all are */
    VEC(int64_t) constants;     /* met in what is marked */
    bool changed;
};

static void mark(struct slicer *slicer, unsigned char *flag)
{
    if (!*flag) {
        *flag = 1;
        slicer->changed = true;
    }
}

/* The flag of what a place names; NULL: reached through a pointer, the flag of its type counts. */
static unsigned char *place_flag(const struct slicer *slicer, uint32_t u, facts_id id)
{
    const struct program *program = slicer->flow->program;
    const struct facts_unit *unit = program->units[u];
    for (;;) {
        const struct facts_place *place = &unit->places[id];
        switch (place->kind) {
        case FACTS_PLACE_VARIABLE:
            return unit->symbols[place->base].kind == FACTS_SYMBOL_GLOBAL
                       ? &slicer->guards->object[program->entity[u][place->base]]
                       : &slicer->guards->symbol[u][place->base];
        case FACTS_PLACE_FIELD:
            return &slicer->guards->field[program->field[u][place->field]];
        case FACTS_PLACE_INDEX:
            id = place->base;
            continue;
        default:
            return NULL;
        }
    }
}

static unsigned char *type_flag(const struct slicer *slicer, uint32_t u, facts_id type)
{
    return type == FACTS_NONE ? NULL : &slicer->guards->type[slicer->flow->program->type[u][type]];
}

static bool is_guard(const struct slicer *slicer, uint32_t u, facts_id id)
{
    const unsigned char *flag = place_flag(slicer, u, id);
    if (!flag)
        flag = type_flag(slicer, u, slicer->flow->program->units[u]->places[id].type);
    return !flag || *flag;
}

static void mark_place(struct slicer *slicer, uint32_t u, facts_id id)
{
    unsigned char *flag = place_flag(slicer, u, id);
    if (flag)
        mark(slicer, flag);
    flag = type_flag(slicer, u, slicer->flow->program->units[u]->places[id].type);
    if (flag)
        mark(slicer, flag);
}

static void add_constant(struct slicer *slicer, uint32_t u, facts_id id)
{
    const struct facts_value *value = &slicer->flow->program->units[u]->values[id];
    if (value->kind == FACTS_VALUE_INT)
        vec_push(&slicer->constants, value->n);
}

static void mark_value(struct slicer *slicer, uint32_t u, facts_id id)
{
    if (id == FACTS_NONE)
        return;
    const struct facts_value *value = &slicer->flow->program->units[u]->values[id];
    switch (value->kind) {
    case FACTS_VALUE_LOAD:
        mark_place(slicer, u, value->a);
        break;
    case FACTS_VALUE_BINARY:
        if (facts_is_comparison(value->op)) {
            add_constant(slicer, u, value->a);
            add_constant(slicer, u, value->b);
        }
        mark_value(slicer, u, value->a);
        mark_value(slicer, u, value->b);
        break;
    case FACTS_VALUE_UNARY:
    case FACTS_VALUE_CAST:
    case FACTS_VALUE_CONTAINER:
        mark_value(slicer, u, value->a);
        break;
    default:
        break;
    }
}

/* ---- operations that matter ---- */

static bool touches_family(const struct slicer *slicer, const struct effect_function *api)
{
    for (size_t i = 0; api && i < api->count; i++)
        if ((api->effects[i].kind == EFFECT_ACQUIRE || api->effects[i].kind == EFFECT_RELEASE ||
             api->effects[i].kind == EFFECT_MARK) &&
            api->effects[i].family == slicer->family)
            return true;
    return false;
}

static bool is_event(const struct flow *flow, const char *name)
{
    for (uint32_t e = 0; e < FLOW_MOST_EVENTS && flow->events[e]; e++)
        if (strcmp(flow->events[e], name) == 0)
            return true;
    return false;
}

/* A call of `number`: marks the arguments whose parameters are guards, the result if it is wanted
 * as one; true if the call itself matters. */
static bool mark_call_of(struct slicer *slicer, uint32_t u, const struct facts_operation *call,
                         uint32_t number, bool result_is_guard)
{
    const struct flow *flow = slicer->flow;
    const struct program *program = flow->program;
    const struct program_function *function = &program->functions[number];
    if (function->body == FACTS_NONE || flow->api[number]) {
        if (is_event(flow, function->name) || touches_family(slicer, flow->api[number]))
            return true;
        return !function->is_kernel && !flow->api[number];
    }
    if (result_is_guard)
        mark(slicer, &slicer->guards->result[number]);
    const struct facts_unit *unit = program->units[u], *home = program->units[function->unit];
    const struct facts_range *params = &home->functions[function->body].params;
    for (uint32_t i = 0; i < params->count && i < call->args.count; i++)
        if (slicer->guards->symbol[function->unit][home->locals[params->first + i]])
            mark_value(slicer, u, unit->args[call->args.first + i]);
    return slicer->guards->touches[number];
}

static bool operation_matters(struct slicer *slicer, uint32_t u, facts_id id)
{
    const struct program *program = slicer->flow->program;
    const struct facts_unit *unit = program->units[u];
    const struct facts_operation *operation = &unit->operations[id];
    bool matters = operation->place != FACTS_NONE && is_guard(slicer, u, operation->place);
    if (operation->kind == FACTS_OPERATION_ASSUME) {
        mark_value(slicer, u, operation->value);
    } else if (operation->kind == FACTS_OPERATION_STORE && matters) {
        mark_value(slicer, u, operation->value);
    } else if (operation->kind == FACTS_OPERATION_CALL) {
        bool result_is_guard = matters;
        uint32_t callee = program_callee(program, u, operation);
        const struct program_targets *targets = &program->targets[u][id];
        if (callee != PROGRAM_NONE)
            matters |= mark_call_of(slicer, u, operation, callee, result_is_guard);
        for (uint32_t t = 0; t < targets->count; t++)
            matters |= mark_call_of(slicer, u, operation, targets->functions[t], result_is_guard);
    }
    return matters;
}

/* ---- blocks and branches ---- */

static bool block_matters(struct slicer *slicer, uint32_t u, const struct facts_function *body,
                          const struct facts_block *block)
{
    const struct flow *flow = slicer->flow;
    bool matters = false;
    for (uint32_t i = 0; i < block->operations.count; i++)
        matters |= operation_matters(slicer, u, block->operations.first + i);
    if (block->end == FACTS_END_RETURN && body->symbol != FACTS_NONE &&
        slicer->guards->result[flow->program->entity[u][body->symbol]]) {
        mark_value(slicer, u, block->value);
        matters = true;
    }
    return matters;
}

/* Whether a block that matters depends on which way the branch at `number` goes: one on the way
 * from a successor to where all ways meet again. */
static bool branch_matters(const struct slicer *slicer, uint32_t u,
                           const struct facts_function *body, const uint32_t *meets,
                           uint32_t number)
{
    const struct facts_unit *unit = slicer->flow->program->units[u];
    const struct facts_block *block = &unit->blocks[body->blocks.first + number];
    for (uint32_t e = 0; e < block->edges.count; e++) {
        uint32_t at = unit->edges[block->edges.first + e].block - body->blocks.first;
        while (at != meets[number] && at != FLOW_NO_BLOCK) {
            if (slicer->guards->block[u][body->blocks.first + at])
                return true;
            at = meets[at];
        }
    }
    return false;
}

static void add_cases(struct slicer *slicer, uint32_t u, const struct facts_block *block)
{
    const struct facts_unit *unit = slicer->flow->program->units[u];
    for (uint32_t e = 0; e < block->edges.count; e++) {
        const struct facts_edge *edge = &unit->edges[block->edges.first + e];
        if (edge->kind == FACTS_EDGE_CASE) {
            vec_push(&slicer->constants, edge->low);
            vec_push(&slicer->constants, edge->high);
        }
    }
}

static void slice_function(struct slicer *slicer, uint32_t u, facts_id id)
{
    const struct facts_unit *unit = slicer->flow->program->units[u];
    const struct facts_function *body = &unit->functions[id];
    if (body->flags & FACTS_FUNCTION_INITIALISER)
        return;
    const uint32_t *meets = flow_meets(slicer->flow, u, id);
    for (uint32_t b = body->blocks.count; b > 0; b--) {
        const struct facts_block *block = &unit->blocks[body->blocks.first + b - 1];
        unsigned char *flag = &slicer->guards->block[u][body->blocks.first + b - 1];
        if (block_matters(slicer, u, body, block))
            mark(slicer, flag);
        bool is_branch = block->end == FACTS_END_BRANCH || block->end == FACTS_END_SWITCH;
        if (is_branch && branch_matters(slicer, u, body, meets, b - 1)) {
            mark(slicer, flag);
            mark_value(slicer, u, block->value);
            add_cases(slicer, u, block);
        }
    }
}

static bool is_sliced(const struct slicer *slicer, uint32_t u, facts_id id)
{
    const struct flow *flow = slicer->flow;
    facts_id symbol = flow->program->units[u]->functions[id].symbol;
    return !slicer->scope || symbol == FACTS_NONE ||
           slicer->scope[flow->program->entity[u][symbol]];
}

/* ---- which functions may touch such a resource, directly or by calls ---- */

static bool call_touches(const struct slicer *slicer, uint32_t number)
{
    const struct flow *flow = slicer->flow;
    const struct program_function *function = &flow->program->functions[number];
    if (function->body != FACTS_NONE && !flow->api[number])
        return slicer->guards->touches[number];
    return is_event(flow, function->name) || touches_family(slicer, flow->api[number]) ||
           (!function->is_kernel && !flow->api[number]);
}

static bool function_touches(const struct slicer *slicer, const struct program_function *function)
{
    const struct program *program = slicer->flow->program;
    const struct facts_unit *unit = program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            if (unit->operations[o].kind != FACTS_OPERATION_CALL)
                continue;
            uint32_t callee = program_callee(program, function->unit, &unit->operations[o]);
            if (callee != PROGRAM_NONE && call_touches(slicer, callee))
                return true;
            const struct program_targets *targets = &program->targets[function->unit][o];
            for (uint32_t t = 0; t < targets->count; t++)
                if (call_touches(slicer, targets->functions[t]))
                    return true;
        }
    }
    return false;
}

static void find_touching(struct slicer *slicer)
{
    struct flow *flow = slicer->flow;
    const struct program *program = flow->program;
    slicer->guards->touches = flow->touches[slicer->family];
    if (slicer->guards->touches)
        return;
    slicer->guards->touches = flow->touches[slicer->family] =
        ARENA_ARRAY(flow->arena, unsigned char, program->function_count);
    do {
        slicer->changed = false;
        for (uint32_t f = 0; f < program->function_count; f++)
            if (program->functions[f].body != FACTS_NONE && !slicer->guards->touches[f] &&
                function_touches(slicer, &program->functions[f]))
                mark(slicer, &slicer->guards->touches[f]);
    } while (slicer->changed);
}

/* What the functions run in turn may call: outside of probes nothing else is followed. */
static unsigned char *find_life(struct flow *flow)
{
    unsigned char *reached = ARENA_ARRAY(flow->arena, unsigned char, flow->program->function_count);
    for (uint32_t f = 0; f < flow->program->function_count; f++)
        if (flow->is_run_in_turn[f])
            program_reach(flow->program, f, reached);
    return reached;
}

static int compare_constants(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
    return (a > b) - (a < b);
}

static void keep_constants(struct slicer *slicer, struct arena *arena)
{
    struct flow_guards *guards = slicer->guards;
    const struct effect_table *effects = slicer->flow->effects;
    vec_push(&slicer->constants, 0);
    for (size_t i = 0; i < effects->handed_count; i++)
        if (effects->handed[i].has_kept)
            vec_push(&slicer->constants, effects->handed[i].kept);
    qsort(slicer->constants.items, slicer->constants.count, sizeof *slicer->constants.items,
          compare_constants);
    guards->constants = ARENA_ARRAY(arena, int64_t, slicer->constants.count);
    for (uint32_t i = 0; i < slicer->constants.count; i++)
        if (i == 0 || slicer->constants.items[i] != slicer->constants.items[i - 1])
            guards->constants[guards->constant_count++] = slicer->constants.items[i];
    vec_free(&slicer->constants);
}

/* Slices what `scope` says; `root`, or PROGRAM_NONE, is called by who asks for its result. */
static struct flow_guards *slice(struct flow *flow, uint32_t family, const unsigned char *scope,
                                 uint32_t root, struct arena *arena)
{
    const struct program *program = flow->program;
    struct flow_guards *guards = ARENA_NEW(arena, struct flow_guards);
    guards->symbol = ARENA_ARRAY(arena, unsigned char *, program->unit_count);
    guards->block = ARENA_ARRAY(arena, unsigned char *, program->unit_count);
    for (uint32_t u = 0; u < program->unit_count; u++) {
        guards->symbol[u] = ARENA_ARRAY(arena, unsigned char, program->units[u]->symbols_count);
        guards->block[u] = ARENA_ARRAY(arena, unsigned char, program->units[u]->blocks_count);
    }
    guards->field = ARENA_ARRAY(arena, unsigned char, program->field_count);
    guards->type = ARENA_ARRAY(arena, unsigned char, program->type_count);
    guards->object = ARENA_ARRAY(arena, unsigned char, program->object_count);
    guards->result = ARENA_ARRAY(arena, unsigned char, program->function_count);
    for (uint32_t r = 0; r < program->role_count; r++)
        guards->result[program->roles[r].function] = 1;
    if (root != PROGRAM_NONE)
        guards->result[root] = 1;
    struct slicer slicer = {.flow = flow, .guards = guards, .family = family, .scope = scope};
    find_touching(&slicer);
    do {
        slicer.changed = false;
        slicer.constants.count = 0;
        for (uint32_t u = 0; u < program->unit_count; u++)
            for (facts_id f = 0; f < program->units[u]->functions_count; f++)
                if (is_sliced(&slicer, u, f))
                    slice_function(&slicer, u, f);
    } while (slicer.changed);
    keep_constants(&slicer, arena);
    return guards;
}

const struct flow_guards *flow_life_guards(struct flow *flow, uint32_t family)
{
    if (!flow->is_in_life)
        flow->is_in_life = find_life(flow);
    if (!flow->guards[family])
        flow->guards[family] = slice(flow, family, flow->is_in_life, PROGRAM_NONE, flow->arena);
    return flow->guards[family];
}

const struct flow_guards *flow_all_guards(struct flow *flow, uint32_t family)
{
    if (!flow->all_guards[family])
        flow->all_guards[family] = slice(flow, family, NULL, PROGRAM_NONE, flow->arena);
    return flow->all_guards[family];
}

const struct flow_guards *flow_root_guards(struct flow *flow, uint32_t family, uint32_t root,
                                           struct arena *arena)
{
    unsigned char *reached = ARENA_ARRAY(arena, unsigned char, flow->program->function_count);
    program_reach(flow->program, root, reached);
    return slice(flow, family, reached, root, arena);
}
