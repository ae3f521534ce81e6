/*
 * Operations and calls as edges of spread.
 *
 * A function of the kernel borrows what it is given, unless its rows or its type say otherwise: one
 * that takes a routine as well keeps untyped arguments, for the routine to get. Any other function
 * without a body may do what it likes with all that its arguments lead to.
 */
#include "flow/spread_graph.h"

#include <string.h>

/* ---- what others may see ---- */

/* What leads to fields of records of the driver is open to others, and so are these. */
void spread_expose(struct spread *spread, uint32_t u, facts_id type)
{
    const struct facts_unit *unit = spread->program->units[u];
    while (type != FACTS_NONE && (unit->types[type].kind == FACTS_TYPE_POINTER ||
                                  unit->types[type].kind == FACTS_TYPE_ARRAY))
        type = unit->types[type].inner;
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_RECORD ||
        unit->types[type].record == FACTS_NONE || unit->records[unit->types[type].record].is_system)
        return;
    const struct facts_range *fields = &unit->records[unit->types[type].record].fields;
    for (facts_id f = fields->first; f < fields->first + fields->count; f++) {
        bool *is_exposed = &spread->is_exposed[spread->program->field[u][f]];
        if (*is_exposed)
            continue;
        *is_exposed = true;
        spread_expose(spread, u, unit->fields[f].type);
    }
}

/* Whether a record of the system leads to others: a device, a request. */
static bool leads_on(const struct facts_unit *unit, facts_id record)
{
    const struct facts_record *entry = &unit->records[record];
    if (!entry->is_complete)
        return true;
    for (facts_id f = entry->fields.first; f < entry->fields.first + entry->fields.count; f++) {
        const struct facts_type *type = &unit->types[unit->fields[f].type];
        if (type->kind == FACTS_TYPE_RECORD && type->record != FACTS_NONE &&
            leads_on(unit, type->record))
            return true;
        if (type->kind != FACTS_TYPE_POINTER || type->inner == FACTS_NONE)
            continue;
        const struct facts_type *inner = &unit->types[type->inner];
        if (inner->kind == FACTS_TYPE_VOID ||
            (inner->kind == FACTS_TYPE_RECORD && inner->record != record))
            return true;
    }
    return false;
}

static void give(struct spread *spread, uint32_t u, facts_id value)
{
    const struct facts_unit *unit = spread->program->units[u];
    static const uint32_t given_items[] = {NODE_GIVEN};
    const ids given = {(uint32_t *)given_items, 1, 1};
    ids from = {0};
    if (unit->values[value].type != FACTS_NONE &&
        unit->types[unit->values[value].type].kind == FACTS_TYPE_RECORD) {
        spread_expose(spread, u, unit->values[value].type);
        return;
    }
    spread_values(spread, u, value, &from);
    spread_edges(spread, &from, &given, NULL);
    vec_free(&from);
}

/* An argument of a function of which nothing is known. */
static void give_all(struct spread *spread, uint32_t u, facts_id value)
{
    const struct facts_unit *unit = spread->program->units[u];
    facts_id record;
    give(spread, u, value);
    spread_expose(spread, u, unit->values[value].type);
    if (!spread_points_to_record(unit, value, &record))
        return;
    if (unit->records[record].is_system)
        spread->is_blind |= leads_on(unit, record);
    else
        for (facts_id v = value; unit->values[v].kind == FACTS_VALUE_CAST;) {
            v = unit->values[v].a;
            spread_expose(spread, u, unit->values[v].type);
        }
}

/* ---- memory ---- */

static bool is_record(const struct facts_unit *unit, facts_id type)
{
    return type != FACTS_NONE && unit->types[type].kind == FACTS_TYPE_RECORD;
}

/* A system record is copied: from now on it is one like any other of its type. */
static void link_place(struct spread *spread, uint32_t u, facts_id place)
{
    ids nodes = {0};
    spread_places(spread, u, place, false, &nodes);
    for (uint32_t i = 0; i < nodes.count; i++)
        spread->nodes.items[nodes.items[i]].is_linked = true;
    vec_free(&nodes);
}

static void store(struct spread *spread, uint32_t u, const struct facts_operation *operation)
{
    const struct facts_unit *unit = spread->program->units[u];
    const struct facts_place *place = &unit->places[operation->place];
    if (is_record(unit, place->type)) {
        link_place(spread, u, operation->place);
        if (unit->values[operation->value].kind == FACTS_VALUE_LOAD)
            link_place(spread, u, unit->values[operation->value].a);
        return;
    }
    ids from = {0}, to = {0};
    spread_values(spread, u, operation->value, &from);
    spread_places(spread, u, operation->place, true, &to);
    spread_edges(spread, &from, &to, NULL);
    if (place->kind == FACTS_PLACE_FIELD && unit->places[place->base].kind == FACTS_PLACE_DEREF) {
        const struct effect_slot *slot = spread_slot(spread, unit, &unit->fields[place->field]);
        struct lent lent = {u, unit->places[place->base].base, operation->value,
                            (facts_id)(operation - unit->operations)};
        if (slot && !slot->is_drivers)
            vec_push(&spread->lent, lent);
    }
    vec_free(&from);
    vec_free(&to);
}

static void copy_memory(struct spread *spread, uint32_t u, facts_id to, facts_id from)
{
    const struct facts_unit *unit = spread->program->units[u];
    facts_id target, source;
    bool is_target = spread_points_to_record(unit, to, &target);
    bool is_source = spread_points_to_record(unit, from, &source);
    ids sources = {0}, targets = {0};
    if (is_target && is_source && target == source) {
        /* Addresses are taken: system records are linked, others are the same nodes anyhow. */
        spread_values(spread, u, to, &targets);
        spread_values(spread, u, from, &sources);
    } else if (is_source) {
        for (facts_id value = from;; value = unit->values[value].a) {
            spread_expose(spread, u, unit->values[value].type);
            if (unit->values[value].kind != FACTS_VALUE_CAST)
                break;
        }
    } else {
        spread_pointees(spread, u, spread_strip(unit, from), false, &sources);
        spread_pointees(spread, u, spread_strip(unit, to), true, &targets);
        spread_edges(spread, &sources, &targets, NULL);
    }
    vec_free(&sources);
    vec_free(&targets);
}

/* ---- effects ---- */

bool spread_operand(struct spread *spread, uint32_t u, const struct facts_operation *call,
                    const struct effect_operand *operand, bool is_store, ids *out)
{
    const struct facts_unit *unit = spread->program->units[u];
    if (operand->base == EFFECT_RESULT) {
        if (call->place != FACTS_NONE)
            spread_places(spread, u, call->place, true, out);
        return true;
    }
    if (operand->base != EFFECT_ARGUMENT || operand->argument >= call->args.count)
        return false;
    facts_id value = unit->args[call->args.first + operand->argument];
    if (operand->field) {
        ids fields = {0};
        bool is_known = spread_fields(spread, u, value, operand->field, is_store, &fields);
        for (uint32_t i = 0; i < fields.count; i++)
            vec_push(out, operand->is_pointee ? spread_pointee(spread, fields.items[i])
                                              : fields.items[i]);
        vec_free(&fields);
        return is_known;
    }
    if (operand->is_pointee)
        spread_pointees(spread, u, value, is_store, out);
    else
        spread_values(spread, u, value, out);
    return true;
}

static void apply_store(struct spread *spread, uint32_t u, const struct facts_operation *call,
                        const struct effect *effect)
{
    const struct facts_unit *unit = spread->program->units[u];
    ids from = {0}, to = {0}, result = {0};
    if (effect->from_argument >= call->args.count)
        return;
    facts_id value = unit->args[call->args.first + effect->from_argument];
    if (!spread_operand(spread, u, call, &effect->operand, true, &to))
        vec_push(&to, NODE_GIVEN);
    spread_values(spread, u, value, &from);
    spread_edges(spread, &from, &to, NULL);
    if (effect->kind != EFFECT_STORE && call->place != FACTS_NONE) {
        spread_places(spread, u, call->place, true, &result);
        spread_edges(spread, &to, &result, NULL);
    }
    if (effect->operand.field) {
        struct lent lent = {u, unit->args[call->args.first + effect->operand.argument], value,
                            (facts_id)(call - unit->operations)};
        vec_push(&spread->lent, lent);
    }
    vec_free(&from);
    vec_free(&to);
    vec_free(&result);
}

static void apply_release(struct spread *spread, uint32_t u, const struct facts_operation *call,
                          const struct effect *effect)
{
    ids nodes = {0};
    enum effect_class class_ = spread->effects->families[effect->family].class_;
    spread->has_release[effect->family] = true;
    if (effect->operand.base != EFFECT_ARGUMENT ||
        !spread_operand(spread, u, call, &effect->operand, false, &nodes))
        spread->is_released[effect->family] = true;
    for (uint32_t i = 0; i < nodes.count; i++) {
        struct released released = {effect->family, nodes.items[i]};
        spread->nodes.items[nodes.items[i]].releases |= 1u << class_;
        vec_push(&spread->released, released);
    }
    vec_free(&nodes);
}

static void apply(struct spread *spread, uint32_t u, const struct facts_operation *call,
                  const struct effect *effect)
{
    const struct facts_unit *unit = spread->program->units[u];
    switch (effect->kind) {
    case EFFECT_RELEASE:
        apply_release(spread, u, call, effect);
        break;
    case EFFECT_KEEP:
        if (effect->operand.argument < call->args.count)
            give(spread, u, unit->args[call->args.first + effect->operand.argument]);
        break;
    case EFFECT_STORE:
    case EFFECT_EXCHANGE:
    case EFFECT_COMPARE_EXCHANGE:
        apply_store(spread, u, call, effect);
        break;
    case EFFECT_COPY:
        if (effect->operand.argument < call->args.count && effect->from_argument < call->args.count)
            copy_memory(spread, u, unit->args[call->args.first + effect->operand.argument],
                        unit->args[call->args.first + effect->from_argument]);
        break;
    default:
        break;
    }
}

/* ---- calls ---- */

static bool is_routine(const struct facts_unit *unit, facts_id type)
{
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_POINTER ||
        unit->types[type].inner == FACTS_NONE)
        return false;
    return unit->types[unit->types[type].inner].kind == FACTS_TYPE_FUNCTION;
}

static bool is_untyped(const struct facts_unit *unit, facts_id type)
{
    return type != FACTS_NONE && unit->types[type].kind == FACTS_TYPE_POINTER &&
           unit->types[type].inner != FACTS_NONE &&
           unit->types[unit->types[type].inner].kind == FACTS_TYPE_VOID;
}

/* A function that takes a routine hands it the untyped arguments later. */
static void keep_contexts(struct spread *spread, uint32_t u, const struct facts_operation *call)
{
    const struct facts_unit *unit = spread->program->units[u];
    const struct facts_range *params = &unit->symbols[call->symbol].params;
    bool has_routine = false;
    for (uint32_t i = 0; i < params->count; i++)
        has_routine |= is_routine(unit, unit->params[params->first + i].type);
    for (uint32_t i = 0; has_routine && i < params->count && i < call->args.count; i++)
        if (is_untyped(unit, unit->params[params->first + i].type))
            give(spread, u, unit->args[call->args.first + i]);
}

static bool is_filled(const struct facts_unit *unit, facts_id type)
{
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_POINTER ||
        unit->types[type].inner == FACTS_NONE)
        return false;
    const struct facts_type *inner = &unit->types[unit->types[type].inner];
    return inner->kind == FACTS_TYPE_RECORD && !inner->is_const && inner->record != FACTS_NONE &&
           unit->records[inner->record].is_complete;
}

/* A function of which no row is known may store the pointers it is given in the record that comes
 * first. */
static void keep_in_record(struct spread *spread, uint32_t u, const struct facts_operation *call)
{
    const struct facts_unit *unit = spread->program->units[u];
    const struct facts_range *params = &unit->symbols[call->symbol].params;
    if (!params->count || !is_filled(unit, unit->params[params->first].type))
        return;
    for (uint32_t i = 1; i < params->count && i < call->args.count; i++)
        if (unit->types[unit->params[params->first + i].type].kind == FACTS_TYPE_POINTER)
            give(spread, u, unit->args[call->args.first + i]);
}

/* What a function of the kernel returns, or writes to variables, comes from outside. */
static void note_outside(struct spread *spread, uint32_t u, const struct facts_operation *call,
                         bool is_fresh)
{
    const struct facts_unit *unit = spread->program->units[u];
    ids nodes = {0}, addresses = {0};
    if (call->place != FACTS_NONE && !is_fresh && !is_record(unit, unit->places[call->place].type))
        spread_places(spread, u, call->place, true, &nodes);
    for (uint32_t i = 0; i < call->args.count; i++) {
        facts_id value = spread_strip(unit, unit->args[call->args.first + i]);
        if (unit->values[value].kind == FACTS_VALUE_ADDRESS &&
            !is_record(unit, unit->places[unit->values[value].a].type))
            spread_places(spread, u, unit->values[value].a, false, &nodes);
        /* Whoever gets at a list entry gets at what it is part of. */
        if (unit->values[value].kind == FACTS_VALUE_ADDRESS)
            spread_address(spread, u, unit->values[value].a, false, &addresses);
        /* A routine that is handed over is called by others. */
        if (unit->values[value].kind == FACTS_VALUE_FUNCTION)
            spread->is_root[spread->program->entity[u][unit->values[value].a]] = true;
    }
    for (uint32_t i = 0; i < nodes.count; i++)
        spread->nodes.items[nodes.items[i]].is_unknown = true;
    vec_free(&nodes);
    vec_free(&addresses);
}

static void call_kernel(struct spread *spread, uint32_t u, const struct facts_operation *call,
                        const struct effect_function *api)
{
    bool has_keep = false, is_fresh = false;
    for (size_t i = 0; api && i < api->count; i++) {
        const struct effect *effect = &api->effects[i];
        apply(spread, u, call, effect);
        has_keep |= effect->kind == EFFECT_KEEP;
        is_fresh |= effect->kind == EFFECT_ACQUIRE && effect->operand.base == EFFECT_RESULT;
    }
    if (!has_keep)
        keep_contexts(spread, u, call);
    if (!api)
        keep_in_record(spread, u, call);
    note_outside(spread, u, call, is_fresh);
}

static void call_stranger(struct spread *spread, uint32_t u, const struct facts_operation *call)
{
    const struct facts_unit *unit = spread->program->units[u];
    for (uint32_t i = 0; i < call->args.count; i++)
        give_all(spread, u, unit->args[call->args.first + i]);
    note_outside(spread, u, call, false);
}

/* A function of the driver: arguments into parameters, the result to where it goes. */
static void call_own(struct spread *spread, uint32_t u, const struct facts_operation *call,
                     uint32_t number)
{
    const struct facts_unit *unit = spread->program->units[u];
    const struct program_function *function = &spread->program->functions[number];
    const struct facts_unit *home = spread->program->units[function->unit];
    const struct facts_range *params = &home->functions[function->body].params;
    struct edge in = {.callee = PROGRAM_NONE, .into = number};
    struct edge out = {.callee = number, .into = PROGRAM_NONE};
    for (uint32_t i = 0; i < call->args.count; i++) {
        facts_id value = unit->args[call->args.first + i];
        if (i >= params->count) {
            give(spread, u, value);
            continue;
        }
        if (is_record(unit, unit->values[value].type)) {
            if (unit->values[value].kind == FACTS_VALUE_LOAD)
                link_place(spread, u, unit->values[value].a);
            continue;
        }
        ids from = {0}, to = {0};
        spread_values(spread, u, value, &from);
        vec_push(&to, spread_symbol(spread, function->unit, home->locals[params->first + i]));
        spread_edges(spread, &from, &to, &in);
        vec_free(&from);
        vec_free(&to);
    }
    if (call->place == FACTS_NONE)
        return;
    if (is_record(unit, unit->places[call->place].type)) {
        link_place(spread, u, call->place);
        return;
    }
    ids from = {0}, to = {0};
    vec_push(&from, spread_node(spread, NODE_RESULT, number, 0));
    spread_places(spread, u, call->place, true, &to);
    spread_edges(spread, &from, &to, &out);
    vec_free(&from);
    vec_free(&to);
}

/* Methods and the like of a library: their bodies are not looked at. */
static bool is_plain(const struct facts_unit *unit, const struct facts_symbol *symbol)
{
    const char *usr = facts_text(unit, symbol->usr);
    return !*usr || strncmp(usr, "c:@F@", 5) == 0 || !strchr(usr, '@');
}

static void call(struct spread *spread, uint32_t u, const struct facts_operation *operation,
                 uint32_t number)
{
    const struct facts_unit *unit = spread->program->units[u];
    const struct program_function *function = &spread->program->functions[number];
    const struct facts_symbol *symbol =
        &spread->program->units[function->unit]->symbols[function->symbol];
    if (function->body != FACTS_NONE && !function->is_kernel) {
        call_own(spread, u, operation, number);
        return;
    }
    const struct effect_function *api = effect_find(spread->effects, function->name);
    bool is_known =
        api || (symbol->flags & (FACTS_SYMBOL_TRACE | FACTS_SYMBOL_BUILTIN)) ||
        (function->is_kernel && (function->body == FACTS_NONE ||
                                 is_plain(spread->program->units[function->unit], symbol)));
    if (is_known && operation->symbol != FACTS_NONE && unit->symbols)
        call_kernel(spread, u, operation, api);
    else
        call_stranger(spread, u, operation);
}

static void call_pointer(struct spread *spread, uint32_t u, const struct facts_operation *operation)
{
    const struct facts_unit *unit = spread->program->units[u];
    facts_id value =
        operation->value == FACTS_NONE ? FACTS_NONE : spread_strip(unit, operation->value);
    const struct program_targets *targets =
        &spread->program->targets[u][operation - unit->operations];
    bool is_systems = false;
    if (value != FACTS_NONE && unit->values[value].kind == FACTS_VALUE_LOAD) {
        const struct facts_place *place = &unit->places[unit->values[value].a];
        while (place->kind == FACTS_PLACE_INDEX)
            place = &unit->places[place->base];
        is_systems = place->kind == FACTS_PLACE_FIELD &&
                     unit->records[unit->fields[place->field].record].is_system;
    }
    for (uint32_t t = 0; t < targets->count; t++)
        call(spread, u, operation, targets->functions[t]);
    if (targets->count && !is_systems)
        return;
    if (!is_systems) {
        call_stranger(spread, u, operation);
        return;
    }
    /* A routine of a lower driver: it knows nothing of ours. */
    for (uint32_t i = 0; i < operation->args.count; i++)
        give(spread, u, unit->args[operation->args.first + i]);
    note_outside(spread, u, operation, false);
}

void spread_operation(struct spread *spread, uint32_t u, const struct facts_operation *operation)
{
    if (operation->kind == FACTS_OPERATION_STORE)
        store(spread, u, operation);
    else if (operation->kind != FACTS_OPERATION_CALL)
        return;
    else if (operation->symbol == FACTS_NONE)
        call_pointer(spread, u, operation);
    else
        call(spread, u, operation, spread->program->entity[u][operation->symbol]);
}
