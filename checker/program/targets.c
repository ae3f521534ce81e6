/*
 * What pointers to functions may name.
 *
 * A graph whose nodes are variables, fields (one per record and field name, for the whole driver)
 * and results of functions; an edge says that what the source names may be stored in the
 * destination. Order and paths are ignored, so a set may be too large, never too small but for what
 * the driver takes from memory it did not fill itself. Requires functions, objects and `entity`;
 * fills `targets` and `graph`.
 */
#include "base/vec.h"
#include "program/program.h"

#include <string.h>

enum {
    MOST_TARGETS = 64, /* a pointer with more targets than this is not worth following */
    MOST_ROUNDS = 16,  /* of resolving indirect calls and passing on their arguments */
};

struct node {
    VEC(uint32_t) functions; /* sorted */
    VEC(uint32_t) sinks;     /* nodes that get what this one has */
    bool is_open;            /* on the worklist */
};

struct target_graph {
    const struct program *program;
    struct arena *arena;
    VEC(struct node) nodes;
    VEC(uint32_t) open;
    uint32_t **symbol_node; /* [unit][symbol] */
    uint32_t *field_node;   /* [field] */
    uint32_t *result_node;  /* [function] */
};

static uint32_t new_node(struct target_graph *graph)
{
    struct node node = {0};
    vec_push(&graph->nodes, node);
    return graph->nodes.count - 1;
}

static void make_nodes(struct target_graph *graph)
{
    const struct program *program = graph->program;
    struct arena *arena = graph->arena;
    graph->symbol_node = ARENA_ARRAY(arena, uint32_t *, program->unit_count);
    graph->field_node = ARENA_ARRAY(arena, uint32_t, program->field_count);
    graph->result_node = ARENA_ARRAY(arena, uint32_t, program->function_count);
    uint32_t *object_node = ARENA_ARRAY(arena, uint32_t, program->object_count);
    for (uint32_t f = 0; f < program->function_count; f++)
        graph->result_node[f] = new_node(graph);
    for (uint32_t o = 0; o < program->object_count; o++)
        object_node[o] = new_node(graph);
    for (uint32_t f = 0; f < program->field_count; f++)
        graph->field_node[f] = new_node(graph);
    for (uint32_t u = 0; u < program->unit_count; u++) {
        const struct facts_unit *unit = program->units[u];
        graph->symbol_node[u] = ARENA_ARRAY(arena, uint32_t, unit->symbols_count);
        for (facts_id s = 0; s < unit->symbols_count; s++) {
            uint32_t kind = unit->symbols[s].kind;
            graph->symbol_node[u][s] = kind == FACTS_SYMBOL_FUNCTION ? PROGRAM_NONE
                                       : kind == FACTS_SYMBOL_GLOBAL
                                           ? object_node[program->entity[u][s]]
                                           : new_node(graph);
        }
    }
}

static uint32_t place_node(const struct target_graph *graph, uint32_t u, facts_id id)
{
    const struct facts_unit *unit = graph->program->units[u];
    while (id != FACTS_NONE) {
        const struct facts_place *place = &unit->places[id];
        switch (place->kind) {
        case FACTS_PLACE_VARIABLE:
            return graph->symbol_node[u][place->base];
        case FACTS_PLACE_FIELD:
            return graph->field_node[graph->program->field[u][place->field]];
        case FACTS_PLACE_INDEX:
            id = place->base;
            continue;
        case FACTS_PLACE_DEREF:
            if (unit->values[place->base].kind != FACTS_VALUE_ADDRESS)
                return PROGRAM_NONE;
            id = unit->values[place->base].a;
            continue;
        default:
            return PROGRAM_NONE;
        }
    }
    return PROGRAM_NONE;
}

/* What a value takes its function from: a function itself, or a node; both PROGRAM_NONE if neither.
 */
struct source {
    uint32_t function, node;
};

static struct source value_source(const struct target_graph *graph, uint32_t u, facts_id id)
{
    const struct facts_unit *unit = graph->program->units[u];
    struct source none = {PROGRAM_NONE, PROGRAM_NONE};
    while (id != FACTS_NONE && unit->values[id].kind == FACTS_VALUE_CAST)
        id = unit->values[id].a;
    if (id == FACTS_NONE)
        return none;
    const struct facts_value *value = &unit->values[id];
    if (value->kind == FACTS_VALUE_FUNCTION)
        return (struct source){graph->program->entity[u][value->a], PROGRAM_NONE};
    if (value->kind != FACTS_VALUE_LOAD || value->type == FACTS_NONE)
        return none;
    const struct facts_type *type = &unit->types[value->type];
    if (type->kind != FACTS_TYPE_POINTER || type->inner == FACTS_NONE)
        return none;
    uint32_t inner = unit->types[type->inner].kind;
    if (inner != FACTS_TYPE_FUNCTION && inner != FACTS_TYPE_VOID)
        return none;
    return (struct source){PROGRAM_NONE, place_node(graph, u, value->a)};
}

static void open_node(struct target_graph *graph, uint32_t node)
{
    if (graph->nodes.items[node].is_open)
        return;
    graph->nodes.items[node].is_open = true;
    vec_push(&graph->open, node);
}

static void add_function(struct target_graph *graph, uint32_t node, uint32_t function)
{
    struct node *entry = &graph->nodes.items[node];
    uint32_t at = 0;
    while (at < entry->functions.count && entry->functions.items[at] < function)
        at++;
    if (at < entry->functions.count && entry->functions.items[at] == function)
        return;
    if (entry->functions.count >= MOST_TARGETS)
        return;
    vec_push(&entry->functions, function);
    memmove(&entry->functions.items[at + 1], &entry->functions.items[at],
            (entry->functions.count - 1 - at) * sizeof(uint32_t));
    entry->functions.items[at] = function;
    open_node(graph, node);
}

static void flow_into(struct target_graph *graph, uint32_t u, facts_id value, uint32_t sink)
{
    if (sink == PROGRAM_NONE)
        return;
    struct source source = value_source(graph, u, value);
    if (source.function != PROGRAM_NONE)
        add_function(graph, sink, source.function);
    if (source.node == PROGRAM_NONE || source.node == sink)
        return;
    struct node *from = &graph->nodes.items[source.node];
    for (uint32_t i = 0; i < from->sinks.count; i++)
        if (from->sinks.items[i] == sink)
            return;
    vec_push(&from->sinks, sink);
    open_node(graph, source.node);
}

static void settle(struct target_graph *graph)
{
    while (graph->open.count) {
        uint32_t node = vec_pop(&graph->open);
        graph->nodes.items[node].is_open = false;
        for (uint32_t s = 0; s < graph->nodes.items[node].sinks.count; s++)
            for (uint32_t f = 0; f < graph->nodes.items[node].functions.count; f++)
                add_function(graph, graph->nodes.items[node].sinks.items[s],
                             graph->nodes.items[node].functions.items[f]);
    }
}

/* A call to `function`: arguments into its parameters, its result into `call->place`. */
static void connect_call(struct target_graph *graph, uint32_t u, const struct facts_operation *call,
                         uint32_t number)
{
    const struct program *program = graph->program;
    const struct facts_unit *unit = program->units[u];
    const struct program_function *function = &program->functions[number];
    if (function->body == FACTS_NONE)
        return;
    const struct facts_unit *home = program->units[function->unit];
    const struct facts_range *params = &home->functions[function->body].params;
    for (uint32_t i = 0; i < params->count && i < call->args.count; i++)
        flow_into(graph, u, unit->args[call->args.first + i],
                  graph->symbol_node[function->unit][home->locals[params->first + i]]);
    if (call->place != FACTS_NONE) {
        uint32_t sink = place_node(graph, u, call->place);
        struct node *result = &graph->nodes.items[graph->result_node[number]];
        if (sink != PROGRAM_NONE) {
            for (uint32_t i = 0; i < result->sinks.count; i++)
                if (result->sinks.items[i] == sink)
                    return;
            vec_push(&result->sinks, sink);
            open_node(graph, graph->result_node[number]);
        }
    }
}

static void connect_function(struct target_graph *graph, uint32_t u,
                             const struct facts_function *body)
{
    const struct facts_unit *unit = graph->program->units[u];
    uint32_t number =
        body->symbol == FACTS_NONE ? PROGRAM_NONE : graph->program->entity[u][body->symbol];
    for (facts_id b = body->blocks.first; b < body->blocks.first + body->blocks.count; b++) {
        const struct facts_block *block = &unit->blocks[b];
        for (uint32_t i = 0; i < block->operations.count; i++) {
            const struct facts_operation *operation =
                &unit->operations[block->operations.first + i];
            if (operation->kind == FACTS_OPERATION_STORE)
                flow_into(graph, u, operation->value, place_node(graph, u, operation->place));
            else if (operation->kind == FACTS_OPERATION_CALL && operation->symbol != FACTS_NONE)
                connect_call(graph, u, operation, graph->program->entity[u][operation->symbol]);
        }
        if (block->end == FACTS_END_RETURN && block->value != FACTS_NONE && number != PROGRAM_NONE)
            flow_into(graph, u, block->value, graph->result_node[number]);
    }
}

struct program_targets program_value_targets(const struct program *program, uint32_t u,
                                             facts_id value)
{
    const struct target_graph *graph = program->graph;
    struct source source = value_source(graph, u, value);
    struct program_targets targets = {0};
    if (source.function != PROGRAM_NONE) {
        uint32_t *one = ARENA_NEW(graph->arena, uint32_t);
        *one = source.function;
        targets = (struct program_targets){one, 1};
    } else if (source.node != PROGRAM_NONE) {
        const struct node *node = &graph->nodes.items[source.node];
        uint32_t *copy = ARENA_ARRAY(graph->arena, uint32_t, node->functions.count);
        if (node->functions.count)
            memcpy(copy, node->functions.items, node->functions.count * sizeof *copy);
        targets = (struct program_targets){copy, node->functions.count};
    }
    return targets;
}

/* Connects calls through pointers to the targets known so far; true if anything was new. */
static bool connect_indirect(struct target_graph *graph)
{
    const struct program *program = graph->program;
    bool changed = false;
    for (uint32_t u = 0; u < program->unit_count; u++) {
        const struct facts_unit *unit = program->units[u];
        for (facts_id o = 0; o < unit->operations_count; o++) {
            const struct facts_operation *call = &unit->operations[o];
            if (call->kind != FACTS_OPERATION_CALL || call->symbol != FACTS_NONE)
                continue;
            struct source source = value_source(graph, u, call->value);
            uint32_t count = source.node == PROGRAM_NONE
                                 ? source.function != PROGRAM_NONE
                                 : graph->nodes.items[source.node].functions.count;
            if (count == program->targets[u][o].count)
                continue;
            program->targets[u][o] = program_value_targets(program, u, call->value);
            for (uint32_t t = 0; t < count; t++)
                connect_call(graph, u, call, program->targets[u][o].functions[t]);
            changed = true;
        }
    }
    return changed;
}

void program_find_targets(struct program *program, struct arena *arena)
{
    struct target_graph *graph = ARENA_NEW(arena, struct target_graph);
    graph->program = program;
    graph->arena = arena;
    program->graph = graph;
    program->targets = ARENA_ARRAY(arena, struct program_targets *, program->unit_count);
    make_nodes(graph);
    for (uint32_t u = 0; u < program->unit_count; u++) {
        const struct facts_unit *unit = program->units[u];
        program->targets[u] = ARENA_ARRAY(arena, struct program_targets, unit->operations_count);
        for (facts_id f = 0; f < unit->functions_count; f++)
            connect_function(graph, u, &unit->functions[f]);
    }
    settle(graph);
    for (int round = 0; round < MOST_ROUNDS && connect_indirect(graph); round++)
        settle(graph);
    /* The lists move to the arena, which outlives this function. */
    struct node *nodes = ARENA_ARRAY(arena, struct node, graph->nodes.count);
    for (uint32_t i = 0; i < graph->nodes.count; i++) {
        struct node *node = &graph->nodes.items[i];
        uint32_t *functions = ARENA_ARRAY(arena, uint32_t, node->functions.count);
        if (node->functions.count)
            memcpy(functions, node->functions.items, node->functions.count * sizeof *functions);
        nodes[i].functions.items = functions;
        nodes[i].functions.count = node->functions.count;
        vec_free(&node->functions);
        vec_free(&node->sinks);
    }
    uint32_t count = graph->nodes.count;
    vec_free(&graph->nodes);
    vec_free(&graph->open);
    graph->nodes.items = nodes;
    graph->nodes.count = count;
}
