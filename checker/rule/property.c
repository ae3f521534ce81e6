/* Hands a rule to its kind of property, and writes what all kinds have in their paths. */
#include "rule/property.h"

#include <stdarg.h>
#include <stdio.h>

void property_check(const struct property *property)
{
    switch (property->rule->kind) {
    case RULE_MUST_NOT_CALL:
        property_must_not_call(property);
        break;
    case RULE_DECLARED_AS:
        property_declared_as(property);
        break;
    case RULE_RETURNS:
        property_returns(property);
        break;
    case RULE_MUST_REACH:
        property_must_reach(property);
        break;
    case RULE_HAS_ROLE:
        property_has_role(property);
        break;
    case RULE_IN_USE:
        property_in_use(property);
        break;
    case RULE_MUST_NOT_RELEASE:
        property_must_not_release(property);
        break;
    default:
        break;
    }
}

struct finding_place property_place(const struct program *program, uint32_t unit, facts_id loc)
{
    struct finding_place place = {0};
    const struct facts_unit *home = program->units[unit];
    if (loc == FACTS_NONE || home->locs[loc].file == FACTS_NONE)
        return place;
    const struct facts_loc *at = &home->locs[loc];
    place.file = facts_text(home, home->files[at->file].path);
    place.line = at->line;
    place.column = at->column;
    return place;
}

bool property_is_degraded(const struct program *program, uint32_t root)
{
    struct arena arena = {0};
    bool found = false;
    unsigned char *reached = ARENA_ARRAY(&arena, unsigned char, program->function_count);
    program_reach(program, root, reached);
    for (uint32_t f = 0; f < program->function_count && !found; f++) {
        const struct program_function *function = &program->functions[f];
        found = reached[f] && function->body != FACTS_NONE &&
                (program->units[function->unit]->functions[function->body].flags &
                 FACTS_FUNCTION_DEGRADED);
    }
    arena_free(&arena);
    return found;
}

struct finding_place property_definition(const struct program *program, uint32_t function)
{
    const struct program_function *entry = &program->functions[function];
    const struct facts_unit *unit = program->units[entry->unit];
    return property_place(program, entry->unit, unit->functions[entry->body].loc);
}

void property_step(struct property_path *path, struct finding_place place, uint32_t depth,
                   const char *format, ...)
{
    enum {
        TEXT = 512,
    };
    char text[TEXT];
    va_list list;
    if (!place.file)
        return;
    va_start(list, format);
    vsnprintf(text, sizeof text, format, list);
    va_end(list);
    struct finding_step step = {.place = place,
                                .text = arena_string(&path->arena, text),
                                .depth = depth,
                                .is_essential = true};
    vec_push(&path->steps, step);
}

void property_registered(struct property_path *path, const struct program *program,
                         const struct program_role *role)
{
    const struct facts_unit *unit = program->units[role->unit];
    if (role->how == ROLE_TYPEDEF || role->how == ROLE_NAME || role->loc == FACTS_NONE)
        return;
    facts_id file = unit->locs[role->loc].file;
    /* An inline function of the headers stores it: nobody would look there. */
    if (file != FACTS_NONE && unit->files[file].flags & (FACTS_FILE_SYSTEM | FACTS_FILE_KERNEL))
        return;
    property_step(path, property_place(program, role->unit, role->loc), 0,
                  "'%s' is registered here", program->functions[role->function].name);
}

void property_path_free(struct property_path *path)
{
    vec_free(&path->steps);
    arena_free(&path->arena);
}
