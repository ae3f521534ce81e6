/*
 * Nodes and edges of spread, and what the trees of values and places mean there.
 *
 * A field of a record of the driver is one node, whoever has the record. A system record (a
 * counted string, a list entry) is what it is in: such a field is one node per variable or field
 * that the record stands in, and one more for all that only a pointer leads to.
 */
#include "flow/spread_graph.h"

#include <string.h>

/* ---- nodes ---- */

uint32_t spread_node(struct spread *spread, enum node_kind kind, uint32_t a, uint32_t b)
{
    struct node_key key = {kind, a, b};
    struct node_entry *entry;
    HASH_FIND(hh, spread->entries, &key, sizeof key, entry);
    if (entry)
        return entry->number;
    entry = ARENA_NEW(spread->arena, struct node_entry);
    entry->key = key;
    entry->number = spread->nodes.count;
    HASH_ADD(hh, spread->entries, key, sizeof key, entry);
    struct node node = {.key = key,
                        .type = FACTS_NONE,
                        .field = FACTS_NONE,
                        .address = PROGRAM_NONE,
                        .pointee = PROGRAM_NONE};
    vec_push(&spread->nodes, node);
    return entry->number;
}

static uint32_t typed_node(struct spread *spread, enum node_kind kind, uint32_t a, uint32_t b,
                           uint32_t u, facts_id type)
{
    uint32_t number = spread_node(spread, kind, a, b);
    struct node *node = &spread->nodes.items[number];
    if (node->type == FACTS_NONE) {
        node->unit = u;
        node->type = type;
    }
    return number;
}

uint32_t spread_symbol(struct spread *spread, uint32_t u, facts_id symbol)
{
    const struct facts_symbol *entry = &spread->program->units[u]->symbols[symbol];
    if (entry->kind == FACTS_SYMBOL_GLOBAL)
        return typed_node(spread, NODE_OBJECT, spread->program->entity[u][symbol], 0, u,
                          entry->type);
    return typed_node(spread, NODE_SYMBOL, u, symbol, u, entry->type);
}

static uint32_t field_node(struct spread *spread, enum node_kind kind, uint32_t base, uint32_t u,
                           facts_id field)
{
    uint32_t number = spread->program->field[u][field];
    const struct facts_field *entry = &spread->program->units[u]->fields[field];
    uint32_t node = kind == NODE_PATH ? typed_node(spread, kind, base, number, u, entry->type)
                                      : typed_node(spread, kind, number, 0, u, entry->type);
    if (spread->nodes.items[node].field == FACTS_NONE) {
        spread->nodes.items[node].field = field;
        if (kind == NODE_FIELD && spread->program->units[u]->records[entry->record].is_system)
            spread->nodes.items[node].is_unknown = spread->nodes.items[node].is_handed = true;
    }
    return node;
}

uint32_t spread_field(struct spread *spread, uint32_t u, facts_id field)
{
    return field_node(spread, NODE_FIELD, 0, u, field);
}

uint32_t spread_pointee(struct spread *spread, uint32_t number)
{
    enum {
        MOST_DEPTH = 2, /* pointers to pointers to pointers are not told apart */
    };
    struct node *node = &spread->nodes.items[number];
    if (node->key.kind == NODE_ADDRESS)
        return node->key.a;
    if (node->key.kind == NODE_GIVEN || node->key.kind == NODE_UNKNOWN)
        return number;
    if (node->pointee != PROGRAM_NONE)
        return node->pointee;
    uint32_t depth = 0;
    for (uint32_t at = number; spread->nodes.items[at].key.kind == NODE_POINTEE;
         at = spread->nodes.items[at].key.a)
        depth++;
    if (depth >= MOST_DEPTH)
        return NODE_GIVEN;
    uint32_t u = node->unit;
    facts_id type = FACTS_NONE;
    if (node->type != FACTS_NONE)
        type = spread->program->units[u]->types[node->type].inner;
    uint32_t pointee = typed_node(spread, NODE_POINTEE, number, 0, u, type);
    spread->nodes.items[number].pointee = pointee;
    return pointee;
}

static uint32_t address_node(struct spread *spread, uint32_t number)
{
    if (number == NODE_GIVEN || number == NODE_UNKNOWN)
        return number;
    uint32_t address = spread_node(spread, NODE_ADDRESS, number, 0);
    spread->nodes.items[number].address = address;
    return address;
}

/* ---- edges ---- */

bool spread_edge(struct spread *spread, uint32_t from, uint32_t to, const struct edge *pattern)
{
    if (from == to || from == NODE_GIVEN || to == NODE_UNKNOWN)
        return false;
    uint64_t key = (uint64_t)from << 32 | to;
    struct edge_entry *entry;
    HASH_FIND(hh, spread->edges, &key, sizeof key, entry);
    if (entry)
        return false;
    entry = ARENA_NEW(spread->arena, struct edge_entry);
    entry->key = key;
    HASH_ADD(hh, spread->edges, key, sizeof key, entry);
    struct edge edge = {.to = to,
                        .unit = spread->unit,
                        .operation = spread->operation,
                        .callee = PROGRAM_NONE,
                        .caller = spread->function,
                        .into = PROGRAM_NONE};
    if (pattern) {
        edge.callee = pattern->callee;
        edge.into = pattern->into;
        edge.is_interior = pattern->is_interior;
    }
    vec_push(&spread->nodes.items[from].out, edge);
    if (!edge.is_interior)
        vec_push(&spread->nodes.items[to].in, from);
    return true;
}

void spread_edges(struct spread *spread, const ids *from, const ids *to, const struct edge *pattern)
{
    for (uint32_t i = 0; i < from->count; i++)
        for (uint32_t k = 0; k < to->count; k++)
            spread_edge(spread, from->items[i], to->items[k], pattern);
}

static void add(ids *list, uint32_t node)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (list->items[i] == node)
            return;
    vec_push(list, node);
}

/* ---- types ---- */

facts_id spread_strip(const struct facts_unit *unit, facts_id value)
{
    while (unit->values[value].kind == FACTS_VALUE_CAST)
        value = unit->values[value].a;
    return value;
}

static const struct facts_type *pointed_to(const struct facts_unit *unit, facts_id type)
{
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_POINTER ||
        unit->types[type].inner == FACTS_NONE)
        return NULL;
    return &unit->types[unit->types[type].inner];
}

bool spread_points_to_record(const struct facts_unit *unit, facts_id value, facts_id *record)
{
    for (;; value = unit->values[value].a) {
        const struct facts_type *type = pointed_to(unit, unit->values[value].type);
        if (type && type->kind == FACTS_TYPE_RECORD && type->record != FACTS_NONE) {
            *record = type->record;
            return true;
        }
        if (unit->values[value].kind != FACTS_VALUE_CAST)
            return false;
    }
}

const struct effect_slot *spread_slot(const struct spread *spread, const struct facts_unit *unit,
                                      const struct facts_field *field)
{
    const char *tag = facts_text(unit, unit->records[field->record].name);
    const char *name = facts_text(unit, field->name);
    const struct effect_table *table = spread->effects;
    for (size_t i = 0; i < table->slot_count; i++)
        if (strcmp(table->slots[i].field, name) == 0 &&
            strcmp(table->slots[i].record, tag[0] == '_' ? tag + 1 : tag) == 0)
            return &table->slots[i];
    return NULL;
}

static bool is_system(const struct facts_unit *unit, facts_id field)
{
    return unit->records[unit->fields[field].record].is_system;
}

/* ---- places ---- */

/* Whether the place lies in a variable or in a field of the driver, however deep. */
static bool is_anchored(const struct facts_unit *unit, facts_id id)
{
    for (;;) {
        const struct facts_place *place = &unit->places[id];
        switch (place->kind) {
        case FACTS_PLACE_VARIABLE:
            return true;
        case FACTS_PLACE_FIELD:
            if (!is_system(unit, place->field))
                return true;
            id = place->base;
            continue;
        case FACTS_PLACE_INDEX:
            id = place->base;
            continue;
        case FACTS_PLACE_DEREF: {
            facts_id value = spread_strip(unit, place->base);
            if (unit->values[value].kind != FACTS_VALUE_ADDRESS)
                return false;
            id = unit->values[value].a;
            continue;
        }
        default:
            return false;
        }
    }
}

/* A field of a system record: others see what is stored there, unless a row says it is a slot. */
static void add_system_field(struct spread *spread, uint32_t u, const struct facts_place *place,
                             bool is_store, ids *out)
{
    const struct facts_unit *unit = spread->program->units[u];
    if (is_anchored(unit, place->base)) {
        ids bases = {0};
        spread_places(spread, u, place->base, false, &bases);
        for (uint32_t i = 0; i < bases.count; i++)
            add(out, field_node(spread, NODE_PATH, bases.items[i], u, place->field));
        vec_free(&bases);
    } else {
        add(out, field_node(spread, NODE_FIELD, 0, u, place->field));
    }
    if (is_store && !spread_slot(spread, unit, &unit->fields[place->field]))
        add(out, NODE_GIVEN);
}

void spread_places(struct spread *spread, uint32_t u, facts_id id, bool is_store, ids *out)
{
    const struct facts_unit *unit = spread->program->units[u];
    const struct facts_place *place = &unit->places[id];
    switch (place->kind) {
    case FACTS_PLACE_VARIABLE:
        if (unit->symbols[place->base].kind != FACTS_SYMBOL_FUNCTION)
            add(out, spread_symbol(spread, u, place->base));
        break;
    case FACTS_PLACE_FIELD:
        if (is_system(unit, place->field))
            add_system_field(spread, u, place, is_store, out);
        else
            add(out, field_node(spread, NODE_FIELD, 0, u, place->field));
        break;
    case FACTS_PLACE_INDEX:
        spread_places(spread, u, place->base, is_store, out);
        break;
    case FACTS_PLACE_DEREF:
        spread_pointees(spread, u, place->base, is_store, out);
        break;
    default:
        add(out, is_store ? NODE_GIVEN : NODE_UNKNOWN);
        break;
    }
}

/* What a pointer to a record points to when it is used as one to something else: the first
 * member. */
static void add_first(struct spread *spread, uint32_t u, facts_id record, bool is_store, ids *out)
{
    const struct facts_unit *unit = spread->program->units[u];
    const struct facts_record *entry = &unit->records[record];
    if (entry->is_system || !entry->fields.count) {
        add(out, is_store ? NODE_GIVEN : NODE_UNKNOWN);
        return;
    }
    const struct facts_type *type = &unit->types[unit->fields[entry->fields.first].type];
    if (type->kind == FACTS_TYPE_RECORD && type->record != FACTS_NONE)
        add_first(spread, u, type->record, is_store, out);
    else
        add(out, field_node(spread, NODE_FIELD, 0, u, entry->fields.first));
}

void spread_pointees(struct spread *spread, uint32_t u, facts_id pointer, bool is_store, ids *out)
{
    const struct facts_unit *unit = spread->program->units[u];
    facts_id value = spread_strip(unit, pointer), record;
    if (unit->values[value].kind == FACTS_VALUE_ADDRESS) {
        spread_places(spread, u, unit->values[value].a, is_store, out);
        return;
    }
    const struct facts_type *wanted = pointed_to(unit, unit->values[pointer].type);
    if (wanted && wanted->kind == FACTS_TYPE_RECORD)
        return; /* its fields are what counts */
    if (spread_points_to_record(unit, pointer, &record)) {
        add_first(spread, u, record, is_store, out);
        return;
    }
    const struct facts_type *type = pointed_to(unit, unit->values[value].type);
    if (!type || type->kind == FACTS_TYPE_VOID || type->size == 1) {
        add(out, is_store ? NODE_GIVEN : NODE_UNKNOWN);
        return;
    }
    ids sources = {0};
    spread_values(spread, u, value, &sources);
    for (uint32_t i = 0; i < sources.count; i++)
        add(out, spread_pointee(spread, sources.items[i]));
    vec_free(&sources);
}

bool spread_fields(struct spread *spread, uint32_t u, facts_id pointer, const char *name,
                   bool is_store, ids *out)
{
    const struct facts_unit *unit = spread->program->units[u];
    facts_id record, value = spread_strip(unit, pointer);
    if (!spread_points_to_record(unit, pointer, &record))
        return false;
    const struct facts_range *fields = &unit->records[record].fields;
    for (facts_id f = fields->first; f < fields->first + fields->count; f++) {
        if (strcmp(facts_text(unit, unit->fields[f].name), name) != 0)
            continue;
        bool is_inside = unit->values[value].kind == FACTS_VALUE_ADDRESS;
        if (!is_system(unit, f) || !is_inside || !is_anchored(unit, unit->values[value].a)) {
            add(out, field_node(spread, NODE_FIELD, 0, u, f));
        } else {
            ids bases = {0};
            spread_places(spread, u, unit->values[value].a, false, &bases);
            for (uint32_t i = 0; i < bases.count; i++)
                add(out, field_node(spread, NODE_PATH, bases.items[i], u, f));
            vec_free(&bases);
        }
        if (is_store && is_system(unit, f) && !spread_slot(spread, unit, &unit->fields[f]))
            add(out, NODE_GIVEN);
        return true;
    }
    return false;
}

/* ---- values ---- */

/* The pointer that the place is found through, or FACTS_NONE. `*is_inside`: it lies in a member of
 * what that points to. */
static facts_id root_pointer(const struct facts_unit *unit, facts_id id, bool *is_inside)
{
    for (*is_inside = false;;) {
        const struct facts_place *place = &unit->places[id];
        if (place->kind == FACTS_PLACE_DEREF)
            return place->base;
        if (place->kind != FACTS_PLACE_FIELD && place->kind != FACTS_PLACE_INDEX)
            return FACTS_NONE;
        *is_inside = true;
        id = place->base;
    }
}

void spread_address(struct spread *spread, uint32_t u, facts_id id, bool is_linking, ids *out)
{
    const struct facts_unit *unit = spread->program->units[u];
    bool is_inside;
    facts_id pointer = root_pointer(unit, id, &is_inside);
    if (pointer != FACTS_NONE && !is_inside) {
        spread_values(spread, u, pointer, out);
        return;
    }
    const struct facts_type *type = &unit->types[unit->places[id].type];
    is_linking &= type->kind == FACTS_TYPE_RECORD && type->record != FACTS_NONE &&
                  unit->records[type->record].is_system;
    ids places = {0}, bases = {0};
    spread_places(spread, u, id, false, &places);
    if (pointer != FACTS_NONE)
        spread_values(spread, u, pointer, &bases);
    for (uint32_t i = 0; i < places.count; i++) {
        uint32_t address = address_node(spread, places.items[i]);
        struct edge inside = {.callee = PROGRAM_NONE, .into = PROGRAM_NONE, .is_interior = true};
        spread->nodes.items[places.items[i]].is_linked |= is_linking;
        for (uint32_t k = 0; k < bases.count; k++)
            spread_edge(spread, bases.items[k], address, &inside);
        add(out, address);
    }
    vec_free(&places);
    vec_free(&bases);
}

/* A pointer to a system record, a list entry say, taken for one to the record that begins with it.
 */
static void add_container(struct spread *spread, uint32_t u, const struct facts_value *cast,
                          ids *out)
{
    const struct facts_unit *unit = spread->program->units[u];
    const struct facts_type *to = pointed_to(unit, cast->type);
    const struct facts_type *from = pointed_to(unit, unit->values[cast->a].type);
    if (!to || !from || to->kind != FACTS_TYPE_RECORD || from->kind != FACTS_TYPE_RECORD ||
        to->record == FACTS_NONE || from->record == FACTS_NONE || to->record == from->record)
        return;
    const struct facts_record *record = &unit->records[to->record];
    if (record->is_system || !unit->records[from->record].is_system || !record->fields.count)
        return;
    add(out, address_node(spread, field_node(spread, NODE_FIELD, 0, u, record->fields.first)));
}

void spread_values(struct spread *spread, uint32_t u, facts_id id, ids *out)
{
    const struct facts_unit *unit = spread->program->units[u];
    const struct facts_value *value = &unit->values[id];
    switch (value->kind) {
    case FACTS_VALUE_UNKNOWN:
        add(out, NODE_UNKNOWN);
        break;
    case FACTS_VALUE_ADDRESS:
        spread_address(spread, u, value->a, true, out);
        break;
    case FACTS_VALUE_LOAD:
        spread_places(spread, u, value->a, false, out);
        break;
    case FACTS_VALUE_UNARY:
        if (value->op != FACTS_OP_NOT)
            spread_values(spread, u, value->a, out);
        break;
    case FACTS_VALUE_BINARY:
        if (facts_is_comparison(value->op))
            break;
        spread_values(spread, u, value->a, out);
        spread_values(spread, u, value->b, out);
        break;
    case FACTS_VALUE_CAST:
        spread_values(spread, u, value->a, out);
        add_container(spread, u, value, out);
        break;
    case FACTS_VALUE_CONTAINER:
        spread_values(spread, u, value->a, out);
        add(out, address_node(spread, field_node(spread, NODE_FIELD, 0, u, value->b)));
        break;
    case FACTS_VALUE_FUNCTION:
        spread->is_root[spread->program->entity[u][value->a]] = true;
        break;
    default: /* constants */
        break;
    }
}
