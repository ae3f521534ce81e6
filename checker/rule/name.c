/*
 * What to call a resource: the global that is it or holds it when the path ends, else what the
 * acquiring call is given, as the source spells it.
 */
#include "rule/name.h"

#include "facts/dump.h"

#include <stdio.h>

static void print_pointee(const struct facts_unit *unit, facts_id value, bool is_pointee,
                          char *text)
{
    while (unit->values[value].kind == FACTS_VALUE_CAST)
        value = unit->values[value].a;
    if (unit->values[value].kind == FACTS_VALUE_ADDRESS) {
        facts_print_place(unit, unit->values[value].a, text, NAME_SIZE);
        return;
    }
    char plain[NAME_SIZE - 1];
    facts_print_value(unit, value, plain, sizeof plain);
    snprintf(text, NAME_SIZE, "%s%s", is_pointee ? "*" : "", plain);
}

/* Where the result of a call goes: the first store of its temporary in the same block. */
static void print_result(const struct facts_unit *unit, facts_id operation, char *text)
{
    facts_id place = unit->operations[operation].place;
    if (place == FACTS_NONE)
        return;
    const struct facts_place *temp = &unit->places[place];
    if (temp->kind != FACTS_PLACE_VARIABLE || unit->symbols[temp->base].kind != FACTS_SYMBOL_TEMP) {
        facts_print_place(unit, place, text, NAME_SIZE);
        return;
    }
    for (facts_id o = operation + 1; o < unit->operations_count && o < operation + 8; o++) {
        const struct facts_operation *store = &unit->operations[o];
        if (store->kind != FACTS_OPERATION_STORE)
            continue;
        facts_id value = store->value;
        while (unit->values[value].kind == FACTS_VALUE_CAST)
            value = unit->values[value].a;
        if (unit->values[value].kind == FACTS_VALUE_LOAD && unit->values[value].a == place) {
            facts_print_place(unit, store->place, text, NAME_SIZE);
            return;
        }
    }
}

/* The member at the bit offset into a variable of `type`, as a path behind the variable's name:
 * ".Lock",
 * ".Slots[2].Buffer". Ends at type number `goal`, or where there is nothing to go into. False: the
 * unit knows no such member. */
static bool print_member(const struct program *program, uint32_t u, facts_id type, int64_t offset,
                         uint32_t goal, char *text, size_t size)
{
    const struct facts_unit *unit = program->units[u];
    size_t used = 0;
    text[0] = '\0';
    while (type != FACTS_NONE && used < size) {
        if (offset == 0 && program->type[u][type] == goal)
            return true;
        const struct facts_type *entry = &unit->types[type];
        if (entry->kind == FACTS_TYPE_ARRAY && entry->inner != FACTS_NONE) {
            int64_t bits = (int64_t)unit->types[entry->inner].size * 8;
            if (bits <= 0)
                return false;
            used +=
                (size_t)snprintf(text + used, size - used, "[%lld]", (long long)(offset / bits));
            offset %= bits;
            type = entry->inner;
            continue;
        }
        if (entry->kind != FACTS_TYPE_RECORD || entry->record == FACTS_NONE)
            break;
        const struct facts_range *fields = &unit->records[entry->record].fields;
        const struct facts_field *found = NULL;
        for (facts_id f = fields->first; f < fields->first + fields->count && !found; f++) {
            const struct facts_field *field = &unit->fields[f];
            int64_t start = (int64_t)field->offset;
            if (start <= offset && offset < start + (int64_t)unit->types[field->type].size * 8)
                found = field;
        }
        if (!found)
            return false;
        const char *name = facts_text(unit, found->name);
        if (name[0])
            used += (size_t)snprintf(text + used, size - used, ".%s", name);
        offset -= (int64_t)found->offset;
        type = found->type;
    }
    return offset == 0;
}

bool name_global(const struct program *program, uint32_t object, int64_t offset, uint32_t goal,
                 char text[NAME_SIZE])
{
    char path[NAME_SIZE];
    for (uint32_t u = 0; u < program->unit_count; u++) {
        const struct facts_unit *unit = program->units[u];
        for (facts_id symbol = 0; symbol < unit->symbols_count; symbol++)
            if (unit->symbols[symbol].kind == FACTS_SYMBOL_GLOBAL &&
                program->entity[u][symbol] == object &&
                print_member(program, u, unit->symbols[symbol].type, offset, goal, path,
                             sizeof path)) {
                snprintf(text, NAME_SIZE, "%s%.*s", program->objects[object].name,
                         (int)(NAME_SIZE / 2), path);
                return true;
            }
    }
    return false;
}

static bool is_global(uint32_t region)
{
    return (region & FLOW_REGION_TAG) == FLOW_REGION_OBJECT;
}

/* The type, by its number in the program, of what an acquire's argument points to. */
static uint32_t pointee_type(const struct report *report)
{
    const struct facts_unit *unit = report->program->units[report->unit];
    const struct facts_operation *call = &unit->operations[report->operation];
    if (report->effect->operand.argument >= call->args.count)
        return PROGRAM_NONE;
    facts_id type =
        unit->values[unit->args[call->args.first + report->effect->operand.argument]].type;
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_POINTER ||
        unit->types[type].inner == FACTS_NONE)
        return PROGRAM_NONE;
    return report->program->type[report->unit][unit->types[type].inner];
}

/* The global that is the resource or holds it where the path ends. */
static bool print_holder(const struct report *report, char text[NAME_SIZE])
{
    const struct flow_state *state = report->end->exit.state;
    const struct flow_value *object = &state->object;
    if (object->kind == FLOW_ADDRESS && is_global(object->base))
        return name_global(report->program, object->base, object->n, pointee_type(report), text);
    for (uint32_t i = 0; i < state->cells.count && object->kind == FLOW_SYMBOL; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (is_global(cell->region) && flow_value_equal(&cell->value, object) &&
            name_global(report->program, cell->region, cell->offset, PROGRAM_NONE, text))
            return true;
    }
    return false;
}

/* What the function that is handed it calls it. */
static void print_parameter(const struct report *report, char text[NAME_SIZE])
{
    const struct program_function *function = &report->program->functions[report->end->function];
    const struct facts_unit *unit = report->program->units[function->unit];
    const struct facts_range *params = &unit->functions[function->body].params;
    if (report->handed->argument < params->count)
        snprintf(
            text, NAME_SIZE, "%s",
            facts_text(unit,
                       unit->symbols[unit->locals[params->first + report->handed->argument]].name));
}

void name_resource(const struct report *report, char text[NAME_SIZE])
{
    text[0] = '\0';
    if (report->handed)
        print_parameter(report, text);
    /* What was released may be held by anybody: better what the function itself calls it. */
    bool is_own = report->misuse && report->is_own_site;
    if (report->unit == PROGRAM_NONE || (!is_own && report->end && print_holder(report, text)))
        return;
    const struct facts_unit *unit = report->program->units[report->unit];
    const struct facts_operation *call = &unit->operations[report->operation];
    const struct effect_operand *operand = &report->effect->operand;
    if (operand->base == EFFECT_RESULT)
        print_result(unit, report->operation, text);
    else if (operand->base == EFFECT_ARGUMENT && operand->argument < call->args.count)
        print_pointee(unit, unit->args[call->args.first + operand->argument], operand->is_pointee,
                      text);
    /* A constant is no name. */
    if (text[0] >= '0' && text[0] <= '9')
        text[0] = '\0';
}
