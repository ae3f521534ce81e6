/*
 * Builds the graph of spread and answers what becomes of a resource.
 *
 * A resource is followed from what its acquire fills. Where the function it is acquired in returns
 * it, each caller is asked alone, so that a driver's own allocating function says nothing about
 * all that it allocates.
 */
#include "flow/spread.h"

#include "flow/spread_graph.h"

#include <string.h>

enum {
    MOST_ROUNDS = 16,    /* of finding out what pointers to pointers point to */
    MOST_LEVELS = 3,     /* callers of callers that are told apart */
    MOST_QUESTIONS = 64, /* for one acquire */
};

/* ---- building ---- */

static void find_roots(struct spread *spread)
{
    const struct program *program = spread->program;
    for (uint32_t r = 0; r < program->role_count; r++)
        spread->is_root[program->roles[r].function] = true;
    for (uint32_t f = 0; f < program->function_count; f++)
        if (!program->callers[f].count)
            spread->is_root[f] = true;
}

static void mark_static(struct spread *spread, uint32_t u, facts_id type)
{
    const struct facts_unit *unit = spread->program->units[u];
    while (type != FACTS_NONE && unit->types[type].kind == FACTS_TYPE_ARRAY)
        type = unit->types[type].inner;
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_RECORD ||
        unit->types[type].record == FACTS_NONE)
        return;
    const struct facts_range *fields = &unit->records[unit->types[type].record].fields;
    for (facts_id f = fields->first; f < fields->first + fields->count; f++) {
        spread->is_static_field[spread->program->field[u][f]] = true;
        mark_static(spread, u, unit->fields[f].type);
    }
}

/* What is lost of a function may do anything with what it could name. */
static void expose_all(struct spread *spread, uint32_t u, const struct facts_function *body)
{
    const struct facts_unit *unit = spread->program->units[u];
    spread->has_degraded = true;
    for (facts_id i = 0; i < body->params.count; i++)
        spread_expose(spread, u, unit->symbols[unit->locals[body->params.first + i]].type);
    for (facts_id i = 0; i < body->locals.count; i++)
        spread_expose(spread, u, unit->symbols[unit->locals[body->locals.first + i]].type);
}

static void add_unit(struct spread *spread, uint32_t u)
{
    const struct facts_unit *unit = spread->program->units[u];
    spread->unit = u;
    for (facts_id s = 0; s < unit->symbols_count; s++)
        if (unit->symbols[s].kind == FACTS_SYMBOL_GLOBAL)
            mark_static(spread, u, unit->symbols[s].type);
    for (facts_id f = 0; f < unit->functions_count; f++) {
        const struct facts_function *body = &unit->functions[f];
        spread->function =
            body->symbol == FACTS_NONE ? PROGRAM_NONE : spread->program->entity[u][body->symbol];
        /* Functions of the headers are known by what they do. */
        if (spread->function != PROGRAM_NONE &&
            spread->program->functions[spread->function].is_kernel)
            continue;
        if (body->flags & FACTS_FUNCTION_DEGRADED)
            expose_all(spread, u, body);
        for (facts_id b = body->blocks.first; b < body->blocks.first + body->blocks.count; b++) {
            const struct facts_block *block = &unit->blocks[b];
            for (uint32_t i = 0; i < block->operations.count; i++) {
                spread->operation = block->operations.first + i;
                spread_operation(spread, u, &unit->operations[spread->operation]);
            }
            if (block->end != FACTS_END_RETURN || block->value == FACTS_NONE ||
                spread->function == PROGRAM_NONE)
                continue;
            ids from = {0}, to = {0};
            spread->operation = FACTS_NONE;
            spread_values(spread, u, block->value, &from);
            vec_push(&to, spread_node(spread, NODE_RESULT, spread->function, 0));
            spread_edges(spread, &from, &to, NULL);
            vec_free(&from);
            vec_free(&to);
        }
    }
}

/* What others call gets what is theirs, and what it returns is theirs. */
static void open_roots(struct spread *spread)
{
    const struct program *program = spread->program;
    spread->unit = PROGRAM_NONE;
    for (uint32_t f = 0; f < program->function_count; f++) {
        const struct program_function *function = &program->functions[f];
        if (!spread->is_root[f] || function->body == FACTS_NONE || function->is_kernel)
            continue;
        const struct facts_unit *home = program->units[function->unit];
        const struct facts_range *params = &home->functions[function->body].params;
        for (uint32_t i = 0; i < params->count; i++) {
            uint32_t param = spread_symbol(spread, function->unit, home->locals[params->first + i]);
            spread->nodes.items[param].is_unknown = spread->nodes.items[param].is_handed = true;
        }
        spread_edge(spread, spread_node(spread, NODE_RESULT, f, 0), NODE_GIVEN, NULL);
    }
}

/* Whether what the node holds are pointers to something that is no record. */
static bool points_on(const struct spread *spread, uint32_t number, bool *is_untyped)
{
    const struct node *node = &spread->nodes.items[number];
    *is_untyped = false;
    if (node->type == FACTS_NONE)
        return false;
    const struct facts_unit *unit = spread->program->units[node->unit];
    const struct facts_type *type = &unit->types[node->type];
    if (type->kind == FACTS_TYPE_ARRAY && type->inner != FACTS_NONE)
        type = &unit->types[type->inner];
    if (type->kind != FACTS_TYPE_POINTER || type->inner == FACTS_NONE)
        return false;
    const struct facts_type *inner = &unit->types[type->inner];
    *is_untyped = inner->kind == FACTS_TYPE_VOID;
    return inner->kind == FACTS_TYPE_POINTER || inner->kind == FACTS_TYPE_INT ||
           inner->kind == FACTS_TYPE_UINT;
}

static bool connect(struct spread *spread, uint32_t from, const struct edge *edge)
{
    bool is_untyped, changed = false;
    struct edge there = {.callee = edge->callee, .into = edge->into};
    struct edge back = {.callee = edge->into, .into = edge->callee};
    if (edge->is_interior)
        return false;
    const struct node *source = &spread->nodes.items[from];
    bool has_pointee = source->key.kind == NODE_ADDRESS || source->pointee != PROGRAM_NONE;
    spread->unit = edge->unit;
    spread->operation = edge->operation;
    spread->function = edge->caller;
    if (edge->to == NODE_GIVEN) {
        if (!has_pointee)
            return false;
        uint32_t pointee = spread_pointee(spread, from);
        spread->nodes.items[pointee].is_unknown = true;
        return spread_edge(spread, pointee, NODE_GIVEN, NULL);
    }
    bool points = points_on(spread, edge->to, &is_untyped);
    if (has_pointee && is_untyped) {
        uint32_t pointee = spread_pointee(spread, from);
        const struct node *node = &spread->nodes.items[pointee];
        const struct facts_unit *unit = spread->program->units[node->unit];
        if (node->type != FACTS_NONE && unit->types[node->type].kind == FACTS_TYPE_RECORD)
            return false;
        spread->nodes.items[pointee].is_unknown = true;
        return spread_edge(spread, pointee, NODE_GIVEN, NULL);
    }
    bool to_has = spread->nodes.items[edge->to].pointee != PROGRAM_NONE ||
                  spread->nodes.items[edge->to].key.kind == NODE_ADDRESS;
    bool from_points =
        points_on(spread, from, &is_untyped) || spread->nodes.items[from].key.kind == NODE_ADDRESS;
    if ((!has_pointee && !to_has) || !points || !from_points)
        return false;
    uint32_t a = spread_pointee(spread, from), b = spread_pointee(spread, edge->to);
    changed |= spread_edge(spread, a, b, &there);
    changed |= spread_edge(spread, b, a, &back);
    return changed;
}

/* What pointers to variables are used for is done to the variables. */
static void settle(struct spread *spread)
{
    bool changed = true;
    for (int round = 0; changed && round < MOST_ROUNDS; round++) {
        changed = false;
        for (uint32_t n = 0; n < spread->nodes.count; n++)
            for (uint32_t e = 0; e < spread->nodes.items[n].out.count; e++) {
                struct edge edge = spread->nodes.items[n].out.items[e];
                changed |= connect(spread, n, &edge);
            }
    }
    spread->is_blind |= changed;
}

static bool is_linked(const struct spread *spread, uint32_t number)
{
    for (;;) {
        const struct node *node = &spread->nodes.items[number];
        if (node->is_linked)
            return true;
        if (node->key.kind != NODE_PATH)
            return false;
        number = node->key.a;
    }
}

static bool is_exposed(const struct spread *spread, uint32_t number)
{
    const struct node *node = &spread->nodes.items[number];
    while (node->key.kind == NODE_PATH)
        node = &spread->nodes.items[node->key.a];
    if (node->key.kind == NODE_OBJECT)
        return spread->has_degraded;
    return node->key.kind == NODE_FIELD &&
           (spread->is_exposed[node->key.a] ||
            (spread->has_degraded && spread->is_static_field[node->key.a]));
}

/* ---- memory that has two names ---- */

/* A field that holds something itself, and where it is. */
struct leaf {
    facts_id field;
    uint64_t offset;
};
typedef VEC(struct leaf) leaves;

struct cast {
    facts_id to, from;
};

static void find_leaves(const struct facts_unit *unit, facts_id record, uint64_t base, leaves *out)
{
    const struct facts_range *fields = &unit->records[record].fields;
    for (facts_id f = fields->first; f < fields->first + fields->count; f++) {
        const struct facts_type *type = &unit->types[unit->fields[f].type];
        while (type->kind == FACTS_TYPE_ARRAY && type->inner != FACTS_NONE)
            type = &unit->types[type->inner];
        struct leaf leaf = {f, base + unit->fields[f].offset};
        if (type->kind == FACTS_TYPE_RECORD && type->record != FACTS_NONE &&
            !unit->records[type->record].is_system)
            find_leaves(unit, type->record, leaf.offset, out);
        else
            vec_push(out, leaf);
    }
}

/* What begins at the same offset is the same. */
static void link_leaves(struct spread *spread, uint32_t u, const leaves *a, const leaves *b)
{
    const struct facts_unit *unit = spread->program->units[u];
    for (uint32_t i = 0; i < a->count; i++)
        for (uint32_t k = 0; k < b->count; k++) {
            if (a->items[i].offset != b->items[k].offset || a->items[i].field == b->items[k].field)
                continue;
            uint32_t one = spread_field(spread, u, a->items[i].field);
            uint32_t other = spread_field(spread, u, b->items[k].field);
            spread_edge(spread, one, other, NULL);
            spread_edge(spread, other, one, NULL);
            if (unit->records[unit->fields[a->items[i].field].record].is_system)
                spread_edge(spread, other, NODE_GIVEN, NULL);
            if (unit->records[unit->fields[b->items[k].field].record].is_system)
                spread_edge(spread, one, NODE_GIVEN, NULL);
        }
}

static bool begins_with(const struct facts_unit *unit, facts_id record, facts_id first)
{
    while (record != first) {
        const struct facts_range *fields = &unit->records[record].fields;
        if (!fields->count)
            return false;
        const struct facts_type *type = &unit->types[unit->fields[fields->first].type];
        if (type->kind != FACTS_TYPE_RECORD || type->record == FACTS_NONE)
            return false;
        record = type->record;
    }
    return true;
}

/* Two records that the source takes for each other. */
static void link_cast(struct spread *spread, uint32_t u, facts_id to, facts_id from)
{
    const struct facts_unit *unit = spread->program->units[u];
    leaves a = {0}, b = {0};
    if (to == from || (unit->records[to].is_system && unit->records[from].is_system) ||
        begins_with(unit, to, from) || begins_with(unit, from, to))
        return;
    find_leaves(unit, to, 0, &a);
    find_leaves(unit, from, 0, &b);
    link_leaves(spread, u, &a, &b);
    vec_free(&a);
    vec_free(&b);
}

static void link_names(struct spread *spread, uint32_t u)
{
    const struct facts_unit *unit = spread->program->units[u];
    VEC(struct cast) seen = {0};
    spread->unit = PROGRAM_NONE;
    for (facts_id v = 0; v < unit->values_count; v++) {
        facts_id from;
        const struct facts_value *value = &unit->values[v];
        if (value->kind != FACTS_VALUE_CAST || value->type == FACTS_NONE ||
            unit->types[value->type].kind != FACTS_TYPE_POINTER)
            continue;
        facts_id inner = unit->types[value->type].inner;
        if (inner == FACTS_NONE || unit->types[inner].kind != FACTS_TYPE_RECORD ||
            unit->types[inner].record == FACTS_NONE ||
            !spread_points_to_record(unit, value->a, &from))
            continue;
        struct cast cast = {unit->types[inner].record, from};
        uint32_t s = 0;
        while (s < seen.count && (seen.items[s].to != cast.to || seen.items[s].from != cast.from))
            s++;
        if (s < seen.count)
            continue;
        vec_push(&seen, cast);
        link_cast(spread, u, cast.to, cast.from);
    }
    vec_free(&seen);
    for (facts_id r = 0; r < unit->records_count; r++) {
        leaves all = {0};
        if (!unit->records[r].is_union || unit->records[r].is_system)
            continue;
        find_leaves(unit, r, 0, &all);
        link_leaves(spread, u, &all, &all);
        vec_free(&all);
    }
}

static void link_fields(struct spread *spread)
{
    uint32_t count = spread->nodes.count;
    for (uint32_t n = 0; n < count; n++) {
        struct node_key key = spread->nodes.items[n].key;
        if (is_exposed(spread, n))
            spread_edge(spread, n, NODE_GIVEN, NULL);
        if (key.kind != NODE_PATH || !is_linked(spread, key.a))
            continue;
        uint32_t any = spread_node(spread, NODE_FIELD, key.b, 0);
        struct node *node = &spread->nodes.items[any];
        if (node->field == FACTS_NONE) {
            node->unit = spread->nodes.items[n].unit;
            node->type = spread->nodes.items[n].type;
            node->field = spread->nodes.items[n].field;
            node->is_unknown = true;
        }
        spread_edge(spread, n, any, NULL);
        spread_edge(spread, any, n, NULL);
    }
}

/* ---- walks ---- */

struct visit {
    uint32_t node;
    const struct edge *by; /* valid while no edge is added */
    bool is_interior;
};
typedef VEC(struct visit) visits;

static void visit(struct spread *spread, visits *list, uint32_t number, const struct edge *by,
                  bool is_interior)
{
    struct node *node = &spread->nodes.items[number];
    if (node->walk != spread->walks) {
        node->walk = spread->walks;
        node->is_reached[0] = node->is_reached[1] = false;
    }
    if (node->is_reached[is_interior])
        return;
    node->is_reached[is_interior] = true;
    struct visit entry = {number, by, is_interior};
    vec_push(list, entry);
}

/* All that the nodes may have got what they hold from, themselves included. True: some of it comes
 * from outside. `*is_handed`: the system hands it to the driver. */
static bool find_sources(struct spread *spread, ids *nodes, bool *is_handed)
{
    visits list = {0};
    bool is_unknown = false;
    *is_handed = false;
    spread->walks++;
    for (uint32_t i = 0; i < nodes->count; i++)
        visit(spread, &list, nodes->items[i], NULL, false);
    for (uint32_t at = 0; at < list.count; at++) {
        const struct node *node = &spread->nodes.items[list.items[at].node];
        is_unknown |= node->is_unknown;
        *is_handed |= node->is_handed;
        for (uint32_t i = 0; i < node->in.count; i++)
            visit(spread, &list, node->in.items[i], NULL, false);
    }
    nodes->count = 0;
    for (uint32_t i = 0; i < list.count; i++)
        vec_push(nodes, list.items[i].node);
    vec_free(&list);
    return is_unknown;
}

/* Same for what is stored where a pointer from outside points to, or one that was without a type on
 * its way. */
static void give_pointees(struct spread *spread)
{
    spread->unit = PROGRAM_NONE;
    for (uint32_t n = 0; n < spread->nodes.count; n++) {
        ids sources = {0};
        bool is_handed, is_untyped = false;
        if (spread->nodes.items[n].key.kind != NODE_POINTEE)
            continue;
        vec_push(&sources, spread->nodes.items[n].key.a);
        bool is_open = find_sources(spread, &sources, &is_handed);
        for (uint32_t i = 0; i < sources.count && !is_open; i++) {
            points_on(spread, sources.items[i], &is_untyped);
            is_open = is_untyped && spread->nodes.items[sources.items[i]].in.count;
        }
        vec_free(&sources);
        if (!is_open)
            continue;
        spread->nodes.items[n].is_unknown = true;
        spread->nodes.items[n].is_handed |= is_handed;
        spread_edge(spread, n, NODE_GIVEN, NULL);
    }
}

/* What is stored in a record that somebody else may have handed in is his. */
static void give_lent(struct spread *spread)
{
    for (uint32_t i = 0; i < spread->lent.count; i++) {
        const struct lent *lent = &spread->lent.items[i];
        ids pointers = {0}, values = {0};
        bool is_handed;
        spread_values(spread, lent->unit, lent->pointer, &pointers);
        if (find_sources(spread, &pointers, &is_handed)) {
            spread_values(spread, lent->unit, lent->value, &values);
            for (uint32_t v = 0; v < values.count; v++)
                spread_edge(spread, values.items[v], NODE_GIVEN, NULL);
        }
        vec_free(&pointers);
        vec_free(&values);
    }
}

/* The system knows the objects it made, and hands them to the driver without having been told. */
static void find_handed_back(struct spread *spread)
{
    for (uint32_t i = 0; i < spread->released.count; i++) {
        const struct released *released = &spread->released.items[i];
        bool *is_handed_back = &spread->is_handed_back[released->family], is_handed;
        if (*is_handed_back)
            continue;
        ids nodes = {0};
        vec_push(&nodes, released->node);
        find_sources(spread, &nodes, &is_handed);
        *is_handed_back = is_handed;
        vec_free(&nodes);
    }
}

/* Whether code was lost that no function is known for. */
static bool has_lost_code(const struct program *program)
{
    for (uint32_t u = 0; u < program->unit_count; u++)
        for (facts_id p = 0; p < program->units[u]->problems_count; p++) {
            const struct facts_problem *problem = &program->units[u]->problems[p];
            if (problem->severity == FACTS_PROBLEM_FATAL ||
                (problem->severity == FACTS_PROBLEM_ERROR && problem->function == FACTS_NONE))
                return true;
        }
    return false;
}

struct spread *spread_begin(const struct program *program, const struct effect_table *effects,
                            struct arena *arena)
{
    struct spread *spread = ARENA_NEW(arena, struct spread);
    spread->program = program;
    spread->effects = effects;
    spread->arena = arena;
    spread->is_root = ARENA_ARRAY(arena, bool, program->function_count);
    spread->is_exposed = ARENA_ARRAY(arena, bool, program->field_count);
    spread->is_static_field = ARENA_ARRAY(arena, bool, program->field_count);
    spread->is_released = ARENA_ARRAY(arena, bool, effects->family_count);
    spread->has_release = ARENA_ARRAY(arena, bool, effects->family_count);
    spread->is_handed_back = ARENA_ARRAY(arena, bool, effects->family_count);
    spread_node(spread, NODE_GIVEN, 0, 0);
    uint32_t unknown = spread_node(spread, NODE_UNKNOWN, 0, 0);
    spread->nodes.items[unknown].is_unknown = spread->nodes.items[unknown].is_handed = true;
    spread->is_blind = has_lost_code(program);
    find_roots(spread);
    for (uint32_t u = 0; u < program->unit_count; u++)
        add_unit(spread, u);
    for (uint32_t u = 0; u < program->unit_count; u++)
        link_names(spread, u);
    open_roots(spread);
    settle(spread);
    link_fields(spread);
    give_pointees(spread);
    give_lent(spread);
    find_handed_back(spread);
    return spread;
}

void spread_end(struct spread *spread)
{
    for (uint32_t n = 0; n < spread->nodes.count; n++) {
        vec_free(&spread->nodes.items[n].out);
        vec_free(&spread->nodes.items[n].in);
    }
    vec_free(&spread->nodes);
    vec_free(&spread->lent);
    vec_free(&spread->released);
    HASH_CLEAR(hh, spread->entries);
    HASH_CLEAR(hh, spread->edges);
}

bool spread_is_complete(const struct spread *spread)
{
    return !spread->is_blind;
}

/* ---- what becomes of a resource ---- */

struct question {
    struct spread *spread;
    const struct effect_family *family;
    bool is_in_place; /* made in memory that was there */
    uint32_t asked;
    struct spread_call calls[MOST_LEVELS];
};

static bool is_holder(const struct node *node)
{
    return node->key.kind == NODE_OBJECT || node->key.kind == NODE_FIELD ||
           node->key.kind == NODE_PATH;
}

static const char *holder_name(struct spread *spread, uint32_t number)
{
    const struct node *node = &spread->nodes.items[number];
    if (node->key.kind == NODE_OBJECT)
        return spread->program->objects[node->key.a].name;
    if (!is_holder(node) || node->field == FACTS_NONE)
        return NULL;
    const struct facts_unit *unit = spread->program->units[node->unit];
    const struct facts_field *field = &unit->fields[node->field];
    const char *base = facts_text(unit, unit->records[field->record].name);
    if (node->key.kind == NODE_PATH)
        base = holder_name(spread, node->key.a);
    else if (base[0] == '_')
        base++;
    if (!base || !*base)
        return facts_text(unit, field->name);
    return arena_printf(spread->arena, "%s.%s", base, facts_text(unit, field->name));
}

static bool is_static(const struct spread *spread, uint32_t number)
{
    const struct node *node = &spread->nodes.items[number];
    while (node->key.kind == NODE_PATH)
        node = &spread->nodes.items[node->key.a];
    return node->key.kind == NODE_OBJECT ||
           (node->key.kind == NODE_FIELD && spread->is_static_field[node->key.a]);
}

/* Who has it in the end: the first of the places it was seen to get to. */
static void name_holder(struct spread *spread, const visits *list, struct spread_kept *kept)
{
    bool is_found = false;
    kept->holder = NULL;
    kept->loc = FACTS_NONE;
    kept->is_static = false;
    for (uint32_t i = 0; i < list->count; i++) {
        uint32_t number = list->items[i].node;
        const struct node *node = &spread->nodes.items[number];
        if (list->items[i].is_interior)
            continue;
        if (node->key.kind == NODE_ADDRESS)
            number = node->key.a;
        if (!is_holder(&spread->nodes.items[number]))
            continue;
        if (!is_found) {
            const struct edge *by = list->items[i].by;
            is_found = true;
            kept->is_static = true;
            kept->holder = holder_name(spread, number);
            if (by && by->unit != PROGRAM_NONE && by->operation != FACTS_NONE) {
                kept->unit = by->unit;
                kept->loc = spread->program->units[by->unit]->operations[by->operation].loc;
            }
        }
        kept->is_static &= is_static(spread, number);
    }
}

/* Whether a release of the place may be one of the resource. Another family's counts where it may
 * be the wrong partner; a lock on the object is no release of it, nor is freeing its memory. */
static bool may_release(const struct question *question, const struct node *node, bool is_interior)
{
    const uint32_t passing =
        1u << EFFECT_CLASS_LOCK | 1u << EFFECT_CLASS_IRQL_STATE | 1u << EFFECT_CLASS_QUEUE;
    if (node->releases & 1u << question->family->class_)
        return true;
    return !is_interior && !question->is_in_place && (node->releases & ~passing);
}

struct way_out {
    uint32_t unit;
    facts_id operation;
    uint32_t caller;
};

static enum spread_fate ask(struct question *question, const ids *starts, uint32_t function,
                            uint32_t level, struct spread_kept *kept);

/* Asks each caller that is handed the resource. */
static enum spread_fate ask_callers(struct question *question, const visits *list,
                                    uint32_t function, uint32_t level, struct spread_kept *kept)
{
    struct spread *spread = question->spread;
    VEC(struct way_out) ways = {0};
    VEC(ids) starts = {0};
    for (uint32_t i = 0; i < list->count; i++) {
        const struct node *node = &spread->nodes.items[list->items[i].node];
        for (uint32_t e = 0; e < node->out.count; e++) {
            const struct edge *edge = &node->out.items[e];
            uint32_t w = 0;
            if (edge->callee != function)
                continue;
            while (w < ways.count &&
                   (ways.items[w].unit != edge->unit || ways.items[w].operation != edge->operation))
                w++;
            if (w == ways.count) {
                struct way_out way = {edge->unit, edge->operation, edge->caller};
                ids none = {0};
                vec_push(&ways, way);
                vec_push(&starts, none);
            }
            vec_push(&starts.items[w], edge->to);
        }
    }
    enum spread_fate fate = ways.count ? SPREAD_UNKNOWN : SPREAD_KEPT;
    for (uint32_t w = 0; w < ways.count; w++) {
        if (fate != SPREAD_KEPT) {
            struct spread_call call = {ways.items[w].unit, ways.items[w].operation,
                                       ways.items[w].caller};
            question->calls[level] = call;
            enum spread_fate one =
                ask(question, &starts.items[w], ways.items[w].caller, level + 1, kept);
            fate = one == SPREAD_UNKNOWN ? fate : one;
        }
        vec_free(&starts.items[w]);
    }
    vec_free(&starts);
    vec_free(&ways);
    return fate;
}

static enum spread_fate ask(struct question *question, const ids *starts, uint32_t function,
                            uint32_t level, struct spread_kept *kept)
{
    struct spread *spread = question->spread;
    visits list = {0};
    bool is_given = false, is_released = false, is_handed_out = false;
    bool is_split = level < MOST_LEVELS && function != PROGRAM_NONE;
    if (question->asked++ >= MOST_QUESTIONS)
        return SPREAD_UNKNOWN;
    spread->walks++;
    for (uint32_t i = 0; i < starts->count; i++)
        visit(spread, &list, starts->items[i], NULL, false);
    for (uint32_t at = 0; at < list.count && !is_released; at++) {
        struct visit one = list.items[at];
        const struct node *node = &spread->nodes.items[one.node];
        is_given |= one.node == NODE_GIVEN || one.node == NODE_UNKNOWN;
        is_released |= may_release(question, node, one.is_interior);
        for (uint32_t e = 0; e < node->out.count; e++) {
            const struct edge *edge = &node->out.items[e];
            if (is_split && edge->callee == function)
                is_handed_out = true;
            else
                visit(spread, &list, edge->to, edge, one.is_interior || edge->is_interior);
        }
    }
    enum spread_fate fate = is_released ? SPREAD_RELEASED : is_given ? SPREAD_UNKNOWN : SPREAD_KEPT;
    if (fate == SPREAD_KEPT && is_handed_out) {
        fate = ask_callers(question, &list, function, level, kept);
    } else if (fate == SPREAD_KEPT) {
        struct spread_call *calls = ARENA_ARRAY(spread->arena, struct spread_call, level);
        for (uint32_t i = 0; i < level; i++)
            calls[i] = question->calls[i];
        *kept = (struct spread_kept){.calls = calls, .call_count = level};
        name_holder(spread, &list, kept);
    }
    vec_free(&list);
    return fate;
}

/* Whether the row is about this call for sure: its condition is on a constant. */
static bool is_meant(const struct facts_unit *unit, const struct facts_operation *call,
                     const struct effect *effect)
{
    if (effect->test == EFFECT_TEST_NONE)
        return true;
    if (effect->test_argument >= call->args.count)
        return false;
    const struct facts_value *value =
        &unit->values[spread_strip(unit, unit->args[call->args.first + effect->test_argument])];
    if (value->kind != FACTS_VALUE_INT)
        return false;
    switch (effect->test) {
    case EFFECT_TEST_EQ:
        return value->n == effect->test_value;
    case EFFECT_TEST_NE:
        return value->n != effect->test_value;
    case EFFECT_TEST_BITS:
        return value->n & effect->test_value;
    default:
        return !(value->n & effect->test_value);
    }
}

/* Whether the object is a routine that a variable names: anybody may name it as well. */
static bool is_code_by_name(const struct facts_unit *unit, const struct facts_operation *call,
                            const struct effect *effect)
{
    if (effect->operand.base != EFFECT_ARGUMENT || effect->operand.is_pointee ||
        effect->operand.field || effect->operand.argument >= call->args.count)
        return false;
    facts_id value = spread_strip(unit, unit->args[call->args.first + effect->operand.argument]);
    facts_id type = unit->values[value].type;
    if (unit->values[value].kind == FACTS_VALUE_FUNCTION || type == FACTS_NONE ||
        unit->types[type].kind != FACTS_TYPE_POINTER || unit->types[type].inner == FACTS_NONE)
        return false;
    return unit->types[unit->types[type].inner].kind == FACTS_TYPE_FUNCTION;
}

enum spread_fate spread_acquire(struct spread *spread, uint32_t function, facts_id operation,
                                const struct effect *effect, struct spread_kept *kept)
{
    uint32_t u = spread->program->functions[function].unit;
    const struct facts_operation *call = &spread->program->units[u]->operations[operation];
    const struct effect_family *family = &spread->effects->families[effect->family];
    struct question question = {.spread = spread, .family = family};
    enum spread_fate fate = SPREAD_UNKNOWN;
    bool is_handed;
    ids starts = {0};
    const struct program_function *home = &spread->program->functions[function];
    if (home->is_kernel ||
        spread->program->units[u]->functions[home->body].flags & FACTS_FUNCTION_DEGRADED ||
        !is_meant(spread->program->units[u], call, effect))
        return SPREAD_UNKNOWN;
    if (effect->operand.base == EFFECT_THREAD ||
        is_code_by_name(spread->program->units[u], call, effect)) {
        *kept = (struct spread_kept){.loc = FACTS_NONE};
        return spread->has_release[effect->family] ? SPREAD_RELEASED : SPREAD_KEPT;
    }
    if (spread->is_released[effect->family])
        return SPREAD_RELEASED;
    spread->unit = u;
    spread->operation = operation;
    spread->function = function;
    bool is_known = spread_operand(spread, u, call, &effect->operand, true, &starts);
    if (is_known && effect->has_also)
        is_known = spread_operand(spread, u, call, &effect->also, false, &starts);
    bool is_in_place = effect->operand.base == EFFECT_ARGUMENT && !effect->operand.is_pointee &&
                       !effect->operand.field;
    if (!is_in_place && family->class_ != EFFECT_CLASS_MEMORY &&
        spread->is_handed_back[effect->family])
        is_known = false;
    question.is_in_place = is_in_place;
    /* Others may know an object that was there before, and release it by another name. */
    if (is_known && is_in_place)
        is_known =
            !find_sources(spread, &starts, &is_handed) && family->class_ != EFFECT_CLASS_REFERENCE;
    if (is_known && starts.count)
        fate = ask(&question, &starts, function, 0, kept);
    vec_free(&starts);
    return fate;
}
