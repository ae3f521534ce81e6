/*
 * declared-as: a function that is used in a role is declared with the typedef of the role, as
 * `DRIVER_UNLOAD Unload;`, which tells tools what the function is.
 *
 * Which typedef that is the facts say. The annotation `_Function_class_` says the same. Any typedef
 * of a function type will do: it may be a name of the driver's own for the same type, and if it is
 * none the compiler says so. One declaration is enough, in whatever unit.
 */
#include "rule/property.h"

#include <string.h>

static bool is_covered(const struct rule *rule, const char *role)
{
    for (size_t i = 0; i < rule->covered_role_count; i++)
        if (strcmp(rule->covered_roles[i], role) == 0)
            return true;
    return !rule->covered_role_count;
}

/* Said by a typedef, or by the annotation that the typedefs themselves carry. */
static bool has_class(const struct facts_unit *unit, const struct facts_symbol *symbol)
{
    static const char annotation[] = "_Function_class_(";
    const struct facts_range *notes = &symbol->annotations;
    for (uint32_t i = 0; i < notes->count; i++)
        if (strncmp(facts_text(unit, unit->annotations[notes->first + i]), annotation,
                    sizeof annotation - 1) == 0)
            return true;
    return *facts_text(unit, symbol->role) != '\0';
}

/* Whether some declaration of the function, in any unit, says what it is. */
static bool is_declared(const struct program *program, uint32_t function)
{
    for (uint32_t u = 0; u < program->unit_count; u++) {
        const struct facts_unit *unit = program->units[u];
        for (facts_id s = 0; s < unit->symbols_count; s++)
            if (unit->symbols[s].kind == FACTS_SYMBOL_FUNCTION &&
                program->entity[u][s] == function && has_class(unit, &unit->symbols[s]))
                return true;
    }
    return false;
}

/* A member of a class is declared in the class, a lambda nowhere. */
static bool is_member(const struct facts_unit *unit, const struct facts_symbol *symbol)
{
    const char *usr = facts_text(unit, symbol->usr);
    const char *end = strchr(usr, '#'), *class_ = strstr(usr, "@S");
    return (class_ && (!end || class_ < end)) ||
           strncmp(facts_text(unit, symbol->name), "operator", 8) == 0;
}

/* With an include that is missing, the declaration may be missing too. */
static bool is_complete(const struct facts_unit *unit)
{
    for (facts_id p = 0; p < unit->problems_count; p++)
        if (unit->problems[p].severity == FACTS_PROBLEM_FATAL)
            return false;
    return true;
}

static void report(const struct property *property, const struct program_role *role,
                   const struct role_info *info)
{
    const struct program *program = property->program;
    struct property_path path = {0};
    struct finding finding = {
        .rule = property->rule->id,
        .severity = property->rule->severity,
        .place = property_definition(program, role->function),
        .function = program->functions[role->function].name,
        .resource = "",
    };
    const char *names = info->declared_as[0];
    for (size_t i = 1; i < info->declared_count; i++)
        names = arena_printf(&path.arena, "%s' or '%s", names, info->declared_as[i]);
    finding.message =
        arena_printf(&path.arena, "'%s' is a callback of the system but not declared as '%s'",
                     finding.function, names);
    property_registered(&path, program, role);
    finding.steps = path.steps.items;
    finding.step_count = path.steps.count;
    findings_add(property->findings, &finding);
    property_path_free(&path);
}

void property_declared_as(const struct property *property)
{
    const struct program *program = property->program;
    struct arena arena = {0};
    bool *is_reported = ARENA_ARRAY(&arena, bool, program->function_count);
    for (uint32_t i = 0; i < program->role_count; i++) {
        const struct program_role *role = &program->roles[i];
        const struct program_function *function = &program->functions[role->function];
        const struct role_info *info = role_info_find(&property->rules->roles, role->role);
        if (is_reported[role->function] || !info || !info->declared_count ||
            function->body == FACTS_NONE || !is_covered(property->rule, role->role) ||
            is_declared(program, role->function))
            continue;
        const struct facts_unit *unit = program->units[function->unit];
        if (is_member(unit, &unit->symbols[function->symbol]) || !is_complete(unit))
            continue;
        is_reported[role->function] = true;
        report(property, role, info);
    }
    arena_free(&arena);
}
