/*
 * has-role: a driver that acquires something of certain families has a function of one of certain
 * roles. Nothing is said where what stands in the place of such a function is not known, or where
 * an include is missing.
 */
#include "rule/property.h"

#include <string.h>

static bool is_complete(const struct program *program)
{
    for (uint32_t u = 0; u < program->unit_count; u++)
        for (facts_id p = 0; p < program->units[u]->problems_count; p++)
            if (program->units[u]->problems[p].severity != FACTS_PROBLEM_NOTE)
                return false;
    return true;
}

static bool is_named(const char *name, const char *wanted)
{
    return strcmp(name[0] == '_' ? name + 1 : name, wanted) == 0;
}

/* Whether something is stored where a function of the role would be, that is not null. */
static bool is_filled(const struct property *property, const char *role, uint32_t u,
                      const struct facts_operation *store)
{
    const struct facts_unit *unit = property->program->units[u];
    const struct facts_place *place = &unit->places[store->place];
    if (store->kind != FACTS_OPERATION_STORE || place->kind != FACTS_PLACE_FIELD)
        return false;
    const struct facts_field *field = &unit->fields[place->field];
    const struct role_table *roles = &property->rules->roles;
    for (size_t i = 0; i < roles->count; i++) {
        const struct role_fact *fact = &roles->facts[i];
        if (fact->how != ROLE_FIELD || strcmp(fact->role, role) != 0 ||
            strcmp(facts_text(unit, field->name), fact->field) != 0 ||
            !is_named(facts_text(unit, unit->records[field->record].name), fact->container))
            continue;
        facts_id value = store->value;
        while (unit->values[value].kind == FACTS_VALUE_CAST)
            value = unit->values[value].a;
        return unit->values[value].kind != FACTS_VALUE_INT || unit->values[value].n != 0;
    }
    return false;
}

static bool has_role(const struct property *property)
{
    const struct program *program = property->program;
    const struct rule *rule = property->rule;
    uint32_t count;
    for (size_t r = 0; r < rule->covered_role_count; r++) {
        program_roles(program, rule->covered_roles[r], &count);
        if (count)
            return true;
        for (uint32_t u = 0; u < program->unit_count; u++)
            for (facts_id o = 0; o < program->units[u]->operations_count; o++)
                if (is_filled(property, rule->covered_roles[r], u,
                              &program->units[u]->operations[o]))
                    return true;
    }
    return false;
}

static bool acquires(const struct property *property, const char *call)
{
    const struct effect_function *api = effect_find(&property->rules->effects, call);
    const struct rule *rule = property->rule;
    for (size_t i = 0; api && i < api->count; i++)
        for (size_t f = 0; f < rule->family_count && api->effects[i].kind == EFFECT_ACQUIRE; f++)
            if (strcmp(property->rules->effects.families[api->effects[i].family].name,
                       rule->families[f]) == 0)
                return true;
    return false;
}

static void report(const struct property *property, uint32_t function, facts_id loc,
                   const char *call)
{
    const struct program *program = property->program;
    struct property_path path = {0};
    struct finding finding = {
        .rule = property->rule->id,
        .severity = property->rule->severity,
        .place = property_place(program, program->functions[function].unit, loc),
        .function = program->functions[function].name,
        .resource = call,
    };
    finding.message = arena_printf(&path.arena, "'%s' calls '%s' %s", finding.function, call,
                                   property->rule->says);
    property_step(&path, finding.place, 0, "'%s' is called", call);
    finding.steps = path.steps.items;
    finding.step_count = path.steps.count;
    findings_add(property->findings, &finding);
    property_path_free(&path);
}

void property_has_role(const struct property *property)
{
    const struct program *program = property->program;
    if (!property->life->entries.count || !is_complete(program) || has_role(property))
        return;
    for (uint32_t f = 0; f < program->function_count; f++) {
        const struct program_function *function = &program->functions[f];
        if (function->body == FACTS_NONE || !property->reached[0][f])
            continue;
        const struct facts_unit *unit = program->units[function->unit];
        const struct facts_range *blocks = &unit->functions[function->body].blocks;
        for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
            const struct facts_range *operations = &unit->blocks[b].operations;
            for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
                const struct facts_operation *call = &unit->operations[o];
                uint32_t callee = call->kind == FACTS_OPERATION_CALL
                                      ? program_callee(program, function->unit, call)
                                      : PROGRAM_NONE;
                if (callee != PROGRAM_NONE && acquires(property, program->functions[callee].name))
                    report(property, f, call->loc, program->functions[callee].name);
            }
        }
    }
}
