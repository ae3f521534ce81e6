/*
 * must-reach: what functions of some roles acquire and leave (an IRP in a queue), functions of
 * another role can release: the release is somewhere under them. Regardless of paths: what is
 * reported is that the driver has no such call there at all, or no function of that role.
 *
 * Whoever is not seen through (a function without a body, a pointer that may be anybody's) may be
 * the one that releases it.
 */
#include "rule/property.h"

#include <string.h>

static bool is_listed(const char *const *names, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

/* The row by which a call acquires or releases what the rule is about, or NULL. */
static const struct effect *row_of(const struct property *property, const char *call,
                                   enum effect_kind kind, const char *family)
{
    const struct effect_function *api = effect_find(&property->rules->effects, call);
    const struct rule *rule = property->rule;
    for (size_t i = 0; api && i < api->count; i++) {
        const struct effect *effect = &api->effects[i];
        if (effect->kind != kind)
            continue;
        const char *name = property->rules->effects.families[effect->family].name;
        if (family ? strcmp(name, family) == 0
                   : is_listed(rule->families, rule->family_count, name))
            return effect;
    }
    return NULL;
}

static bool is_registered(const struct program *program, const struct program_role *role)
{
    return role->how != ROLE_TYPEDEF && role->how != ROLE_NAME &&
           program->functions[role->function].body != FACTS_NONE;
}

/* What functions of the role may call, and whether all of it is seen through. */
static bool reach_role(const struct property *property, unsigned char *reached)
{
    const struct program *program = property->program;
    uint32_t count;
    const struct program_role *roles = program_roles(program, property->rule->role, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (program->functions[roles[i].function].body == FACTS_NONE ||
            property_is_degraded(program, roles[i].function))
            return false;
        program_reach(program, roles[i].function, reached);
    }
    for (uint32_t f = 0; f < program->function_count; f++) {
        const struct program_function *function = &program->functions[f];
        if (!reached[f])
            continue;
        if (function->body == FACTS_NONE) {
            if (!function->is_kernel && !effect_find(&property->rules->effects, function->name))
                return false;
            continue;
        }
        const struct facts_unit *unit = program->units[function->unit];
        const struct facts_range *blocks = &unit->functions[function->body].blocks;
        for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
            const struct facts_range *run = &unit->blocks[b].operations;
            for (facts_id o = run->first; o < run->first + run->count; o++)
                if (unit->operations[o].kind == FACTS_OPERATION_CALL &&
                    program_callee(program, function->unit, &unit->operations[o]) == PROGRAM_NONE &&
                    !program->targets[function->unit][o].count)
                    return false;
        }
    }
    return true;
}

static bool is_released_under(const struct property *property, const unsigned char *reached,
                              const char *family)
{
    for (uint32_t f = 0; f < property->program->function_count; f++)
        if (reached[f] &&
            row_of(property, property->program->functions[f].name, EFFECT_RELEASE, family))
            return true;
    return false;
}

static void report(const struct property *property, const struct program_role *role, uint32_t f,
                   facts_id operation, const struct effect *effect)
{
    const struct program *program = property->program;
    const struct program_function *function = &program->functions[f];
    const struct facts_unit *unit = program->units[function->unit];
    const struct facts_operation *call = &unit->operations[operation];
    const char *name = facts_text(unit, unit->symbols[call->symbol].name);
    struct property_path path = {0};
    struct finding finding = {
        .rule = property->rule->id,
        .severity = property->rule->severity,
        .place = property_place(program, function->unit, call->loc),
        .function = function->name,
        .resource = name,
    };
    finding.message = arena_printf(&path.arena, "'%s' leaves %s, by '%s', %s", function->name,
                                   property->rules->effects.families[effect->family].noun, name,
                                   property->rule->says);
    property_registered(&path, program, role);
    property_step(&path, property_definition(program, role->function), 0, "'%s' is called",
                  program->functions[role->function].name);
    property_step(&path, finding.place, 0, "'%s' calls '%s'", function->name, name);
    uint32_t count;
    const struct program_role *others = program_roles(program, property->rule->role, &count);
    for (uint32_t i = 0; i < count; i++)
        property_step(&path, property_definition(program, others[i].function), 0,
                      "'%s' and what it calls do not take it back",
                      program->functions[others[i].function].name);
    finding.steps = path.steps.items;
    finding.step_count = path.steps.count;
    findings_add(property->findings, &finding);
    property_path_free(&path);
}

/* The first call in `f` that leaves something which is not released under `others`. */
static bool check_function(const struct property *property, const struct program_role *role,
                           uint32_t f, const unsigned char *others)
{
    const struct program *program = property->program;
    const struct program_function *function = &program->functions[f];
    if (function->body == FACTS_NONE)
        return false;
    const struct facts_unit *unit = program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *run = &unit->blocks[b].operations;
        for (facts_id o = run->first; o < run->first + run->count; o++) {
            const struct facts_operation *call = &unit->operations[o];
            if (call->kind != FACTS_OPERATION_CALL || call->symbol == FACTS_NONE)
                continue;
            const struct effect *effect = row_of(
                property, facts_text(unit, unit->symbols[call->symbol].name), EFFECT_ACQUIRE, NULL);
            if (!effect ||
                is_released_under(property, others,
                                  property->rules->effects.families[effect->family].name))
                continue;
            report(property, role, f, o, effect);
            return true;
        }
    }
    return false;
}

void property_must_reach(const struct property *property)
{
    const struct program *program = property->program;
    const struct rule *rule = property->rule;
    struct arena arena = {0};
    unsigned char *others = ARENA_ARRAY(&arena, unsigned char, program->function_count);
    unsigned char *done = ARENA_ARRAY(&arena, unsigned char, program->function_count);
    if (!reach_role(property, others))
        goto out;
    for (uint32_t r = 0; r < program->role_count; r++) {
        const struct program_role *role = &program->roles[r];
        if (!is_listed(rule->covered_roles, rule->covered_role_count, role->role) ||
            !is_registered(program, role))
            continue;
        unsigned char *reached = ARENA_ARRAY(&arena, unsigned char, program->function_count);
        program_reach(program, role->function, reached);
        for (uint32_t f = 0; f < program->function_count; f++)
            if (reached[f] && !done[f])
                done[f] = check_function(property, role, f, others);
    }
out:
    arena_free(&arena);
}
