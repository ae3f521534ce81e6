/*
 * What comes out of a slot: who holds what the driver keeps in a field of a system record, seen
 * through the functions that run in one role.
 */
#include "flow/spread_graph.h"

#include <string.h>

struct spread_set {
    bool *has; /* [node] */
    uint32_t count;
};

static bool may_pass(enum node_kind kind)
{
    return kind == NODE_SYMBOL || kind == NODE_RESULT || kind == NODE_POINTEE;
}

static struct spread_set *follow(struct spread *spread, const ids *starts,
                                 const unsigned char *runs)
{
    struct spread_set *set = ARENA_NEW(spread->arena, struct spread_set);
    ids open = {0};
    set->count = spread->nodes.count;
    set->has = ARENA_ARRAY(spread->arena, bool, set->count);
    for (uint32_t i = 0; i < starts->count; i++)
        vec_push(&open, starts->items[i]);
    while (open.count) {
        const struct node *node = &spread->nodes.items[vec_pop(&open)];
        for (uint32_t e = 0; e < node->out.count; e++) {
            const struct edge *edge = &node->out.items[e];
            if (edge->is_interior || edge->caller == PROGRAM_NONE || !runs[edge->caller] ||
                set->has[edge->to] || !may_pass(spread->nodes.items[edge->to].key.kind))
                continue;
            set->has[edge->to] = true;
            vec_push(&open, edge->to);
        }
    }
    vec_free(&open);
    return set;
}

const struct spread_set *spread_from_slot(struct spread *spread, const struct effect_slot *slot,
                                          const unsigned char *runs)
{
    ids starts = {0};
    for (uint32_t n = 0; n < spread->nodes.count; n++) {
        const struct node *node = &spread->nodes.items[n];
        if (node->key.kind == NODE_FIELD && node->field != FACTS_NONE) {
            const struct facts_unit *unit = spread->program->units[node->unit];
            const struct facts_field *field = &unit->fields[node->field];
            if (unit->records[field->record].is_system && spread_slot(spread, unit, field) == slot)
                vec_push(&starts, n);
        }
    }
    const struct spread_set *set = follow(spread, &starts, runs);
    vec_free(&starts);
    return set;
}

const struct spread_set *spread_from_field(struct spread *spread, uint32_t field,
                                           const unsigned char *runs)
{
    ids starts = {0};
    vec_push(&starts, spread_node(spread, NODE_FIELD, field, 0));
    const struct spread_set *set = follow(spread, &starts, runs);
    vec_free(&starts);
    return set;
}

bool spread_holds(struct spread *spread, const struct spread_set *set, uint32_t u, facts_id value)
{
    ids nodes = {0};
    bool found = false;
    spread_values(spread, u, value, &nodes);
    for (uint32_t i = 0; i < nodes.count; i++)
        found |= nodes.items[i] < set->count && set->has[nodes.items[i]];
    vec_free(&nodes);
    return found;
}

uint32_t spread_fields_behind(struct spread *spread, const struct spread_set *set,
                              const uint32_t **fields)
{
    const struct program *program = spread->program;
    ids found = {0};
    for (uint32_t n = 0; n < set->count; n++) {
        const struct node *node = &spread->nodes.items[n];
        if (!set->has[n] || node->type == FACTS_NONE)
            continue;
        const struct facts_unit *unit = program->units[node->unit];
        facts_id inner = unit->types[node->type].kind == FACTS_TYPE_POINTER
                             ? unit->types[node->type].inner
                             : FACTS_NONE;
        if (inner == FACTS_NONE || unit->types[inner].kind != FACTS_TYPE_RECORD ||
            unit->types[inner].record == FACTS_NONE ||
            unit->records[unit->types[inner].record].is_system)
            continue;
        const struct facts_range *range = &unit->records[unit->types[inner].record].fields;
        for (facts_id f = range->first; f < range->first + range->count; f++) {
            uint32_t number = program->field[node->unit][f], i = 0;
            while (i < found.count && found.items[i] != number)
                i++;
            if (i == found.count)
                vec_push(&found, number);
        }
    }
    uint32_t *copy = ARENA_ARRAY(spread->arena, uint32_t, found.count);
    for (uint32_t i = 0; i < found.count; i++)
        copy[i] = found.items[i];
    *fields = copy;
    uint32_t count = found.count;
    vec_free(&found);
    return count;
}

bool spread_is_copy_of(struct spread *spread, uint32_t u, facts_id place, const char *name)
{
    ids open = {0};
    bool is_copy = true;
    uint32_t fields = 0;
    spread_places(spread, u, place, false, &open);
    for (uint32_t at = 0; at < open.count && is_copy; at++) {
        const struct node *node = &spread->nodes.items[open.items[at]];
        const struct facts_unit *unit = spread->program->units[node->unit];
        if (node->key.kind == NODE_FIELD && node->field != FACTS_NONE &&
            unit->records[unit->fields[node->field].record].is_system) {
            is_copy = strcmp(facts_text(unit, unit->fields[node->field].name), name) == 0;
            fields++;
            continue;
        }
        is_copy = (node->key.kind == NODE_SYMBOL || node->key.kind == NODE_FIELD) &&
                  node->in.count && !node->is_unknown;
        for (uint32_t i = 0; i < node->in.count; i++) {
            uint32_t k = 0;
            while (k < open.count && open.items[k] != node->in.items[i])
                k++;
            if (k == open.count)
                vec_push(&open, node->in.items[i]);
        }
    }
    vec_free(&open);
    return is_copy && fields;
}
