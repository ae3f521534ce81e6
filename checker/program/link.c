/*
 * Links symbols by name: fills functions, objects and `entity`. Requires nothing; then calls the
 * steps that need it.
 *
 * A definition wins over a declaration. Two definitions of one external name (two variants of a
 * source in one driver) leave the first; units are sorted by the caller, so the choice is stable.
 */
#include "base/vec.h"
#include "program/program.h"

#include <string.h>
#include <uthash.h>

struct named {
    const char *name;
    uint32_t number;
    UT_hash_handle hh;
};

struct linker {
    struct arena *arena;
    struct named *functions, *objects; /* external names */
    struct named *fields;              /* "record usr.field" */
    uint32_t field_count;
    struct named *types;
    uint32_t type_count;
    VEC(struct program_function) function_list;
    VEC(struct program_object) object_list;
};

static uint32_t *number_of(struct linker *linker, struct named **table, const char *name,
                           uint32_t fresh)
{
    struct named *entry;
    HASH_FIND_STR(*table, name, entry);
    if (!entry) {
        entry = ARENA_NEW(linker->arena, struct named);
        entry->name = name;
        entry->number = fresh;
        HASH_ADD_KEYPTR(hh, *table, entry->name, strlen(entry->name), entry);
    }
    return &entry->number;
}

/* What the linker knows it by: its name, or where that is not all there is to it (C++), the USR,
 * which has scopes and parameters in it. */
static const char *link_name(const struct facts_unit *unit, const struct facts_symbol *symbol)
{
    const char *usr = facts_text(unit, symbol->usr), *name = facts_text(unit, symbol->name);
    const char *own = usr;
    if (!strncmp(own, "c:@F@", 5))
        own += 5;
    else if (!strncmp(own, "c:@", 3))
        own += 3;
    return own == usr || !strcmp(own, name) ? name : usr;
}

static uint32_t link_function(struct linker *linker, const struct facts_unit *unit,
                              uint32_t unit_number, facts_id id)
{
    const struct facts_symbol *symbol = &unit->symbols[id];
    struct program_function function = {
        .name = facts_text(unit, symbol->name),
        .unit = unit_number,
        .symbol = id,
        .body = symbol->function,
        .is_kernel = (symbol->flags & (FACTS_SYMBOL_KERNEL | FACTS_SYMBOL_BUILTIN)) != 0,
        .is_external = (symbol->flags & FACTS_SYMBOL_EXTERNAL) != 0,
    };
    uint32_t number = linker->function_list.count;
    if (function.is_external)
        number = *number_of(linker, &linker->functions, link_name(unit, symbol), number);
    if (number == linker->function_list.count) {
        vec_push(&linker->function_list, function);
        return number;
    }
    struct program_function *known = &linker->function_list.items[number];
    bool is_kernel = known->is_kernel || function.is_kernel;
    if (known->body == FACTS_NONE && function.body != FACTS_NONE)
        *known = function;
    known->is_kernel = is_kernel;
    return number;
}

static uint32_t link_object(struct linker *linker, const struct facts_unit *unit,
                            uint32_t unit_number, facts_id id)
{
    const struct facts_symbol *symbol = &unit->symbols[id];
    struct program_object object = {
        .name = facts_text(unit, symbol->name),
        .unit = unit_number,
        .symbol = id,
        .is_external = (symbol->flags & FACTS_SYMBOL_EXTERNAL) != 0,
        .is_defined = (symbol->flags & FACTS_SYMBOL_DEFINED) != 0,
    };
    uint32_t number = linker->object_list.count;
    if (object.is_external)
        number = *number_of(linker, &linker->objects, link_name(unit, symbol), number);
    if (number == linker->object_list.count) {
        vec_push(&linker->object_list, object);
        return number;
    }
    struct program_object *known = &linker->object_list.items[number];
    if (!known->is_defined && object.is_defined)
        *known = object;
    return number;
}

static uint32_t link_field(struct linker *linker, const struct facts_unit *unit, facts_id id)
{
    const struct facts_field *field = &unit->fields[id];
    const char *key = arena_printf(
        linker->arena, "%s.%s.%llu", facts_text(unit, unit->records[field->record].usr),
        facts_text(unit, field->name), (unsigned long long)field->offset);
    uint32_t number = *number_of(linker, &linker->fields, key, linker->field_count);
    if (number == linker->field_count)
        linker->field_count++;
    return number;
}

static uint32_t link_type(struct linker *linker, const struct facts_unit *unit, facts_id id)
{
    const char *name = facts_text(unit, unit->types[id].name);
    if (strncmp(name, "const ", 6) == 0)
        name += 6;
    uint32_t number = *number_of(linker, &linker->types, name, linker->type_count);
    if (number == linker->type_count)
        linker->type_count++;
    return number;
}

struct program *program_link(const struct facts_unit *const *units, uint32_t unit_count,
                             const struct role_table *roles, struct arena *arena)
{
    struct program *program = ARENA_NEW(arena, struct program);
    struct linker linker = {.arena = arena};
    program->units = units;
    program->unit_count = unit_count;
    program->entity = ARENA_ARRAY(arena, uint32_t *, unit_count);
    program->field = ARENA_ARRAY(arena, uint32_t *, unit_count);
    program->type = ARENA_ARRAY(arena, uint32_t *, unit_count);
    for (uint32_t u = 0; u < unit_count; u++) {
        const struct facts_unit *unit = units[u];
        program->entity[u] = ARENA_ARRAY(arena, uint32_t, unit->symbols_count);
        for (facts_id s = 0; s < unit->symbols_count; s++) {
            uint32_t number = PROGRAM_NONE;
            if (unit->symbols[s].kind == FACTS_SYMBOL_FUNCTION)
                number = link_function(&linker, unit, u, s);
            else if (unit->symbols[s].kind == FACTS_SYMBOL_GLOBAL)
                number = link_object(&linker, unit, u, s);
            program->entity[u][s] = number;
        }
        program->field[u] = ARENA_ARRAY(arena, uint32_t, unit->fields_count);
        for (facts_id f = 0; f < unit->fields_count; f++)
            program->field[u][f] = link_field(&linker, unit, f);
        program->type[u] = ARENA_ARRAY(arena, uint32_t, unit->types_count);
        for (facts_id t = 0; t < unit->types_count; t++)
            program->type[u][t] = link_type(&linker, unit, t);
    }
    HASH_CLEAR(hh, linker.functions);
    HASH_CLEAR(hh, linker.objects);
    HASH_CLEAR(hh, linker.fields);
    HASH_CLEAR(hh, linker.types);
    program->type_count = linker.type_count;
    program->field_count = linker.field_count;
    program->function_count = linker.function_list.count;
    program->functions = ARENA_ARRAY(arena, struct program_function, program->function_count);
    if (program->function_count)
        memcpy(program->functions, linker.function_list.items,
               program->function_count * sizeof *program->functions);
    program->object_count = linker.object_list.count;
    program->objects = ARENA_ARRAY(arena, struct program_object, program->object_count);
    if (program->object_count)
        memcpy(program->objects, linker.object_list.items,
               program->object_count * sizeof *program->objects);
    vec_free(&linker.function_list);
    vec_free(&linker.object_list);
    program_find_targets(program, arena);
    program_find_callers(program, arena);
    program_find_roles(program, roles, arena);
    return program;
}

uint32_t program_callee(const struct program *program, uint32_t unit,
                        const struct facts_operation *call)
{
    return call->symbol == FACTS_NONE ? PROGRAM_NONE : program->entity[unit][call->symbol];
}
