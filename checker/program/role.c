/*
 * Which functions of the driver are callbacks, and of what kind: matches stores, calls,
 * declarations and names with the role table. Requires targets; fills `roles`.
 */
#include "base/vec.h"
#include "program/program.h"

#include <stdlib.h>
#include <string.h>

struct finder {
    const struct program *program;
    const struct role_table *table;
    VEC(struct program_role) roles;
};

/* Structure tags carry an underscore that their typedef lacks. */
static bool names_record(const struct facts_unit *unit, facts_id record, const char *name)
{
    const char *tag = facts_text(unit, unit->records[record].name);
    return strcmp(tag[0] == '_' ? tag + 1 : tag, name) == 0;
}

static void add_role(struct finder *finder, const struct role_fact *fact, uint32_t function,
                     uint32_t unit, facts_id loc)
{
    if (finder->program->functions[function].is_kernel)
        return;
    uint64_t element =
        fact->how == ROLE_ELEMENT && fact->index < 64 ? UINT64_C(1) << fact->index : 0;
    struct program_role entry = {fact->role, fact->how, function, unit, loc, element};
    vec_push(&finder->roles, entry);
}

static void add_targets(struct finder *finder, const struct role_fact *fact, uint32_t u,
                        facts_id value, facts_id loc)
{
    struct program_targets targets = program_value_targets(finder->program, u, value);
    for (uint32_t t = 0; t < targets.count; t++)
        add_role(finder, fact, targets.functions[t], u, loc);
}

static void find_in_store(struct finder *finder, uint32_t u, const struct facts_operation *store)
{
    const struct facts_unit *unit = finder->program->units[u];
    const struct facts_place *place = &unit->places[store->place];
    const struct facts_value *index = NULL;
    if (place->kind == FACTS_PLACE_INDEX) {
        index = &unit->values[place->index];
        place = &unit->places[place->base];
    }
    if (place->kind != FACTS_PLACE_FIELD)
        return;
    const struct facts_field *field = &unit->fields[place->field];
    const char *name = facts_text(unit, field->name);
    for (size_t i = 0; i < finder->table->count; i++) {
        const struct role_fact *fact = &finder->table->facts[i];
        if (fact->how != (index ? ROLE_ELEMENT : ROLE_FIELD) || strcmp(fact->field, name) != 0 ||
            !names_record(unit, field->record, fact->container))
            continue;
        /* An index that is not constant, as in a loop over all entries, may be any. */
        if (index && index->kind == FACTS_VALUE_INT && index->n != (int64_t)fact->index)
            continue;
        add_targets(finder, fact, u, store->value, store->loc);
    }
}

static void find_in_call(struct finder *finder, uint32_t u, const struct facts_operation *call)
{
    if (call->symbol == FACTS_NONE)
        return;
    const struct facts_unit *unit = finder->program->units[u];
    const char *name = facts_text(unit, unit->symbols[call->symbol].name);
    for (size_t i = 0; i < finder->table->count; i++) {
        const struct role_fact *fact = &finder->table->facts[i];
        if (fact->how == ROLE_ARGUMENT && fact->index < call->args.count &&
            strcmp(fact->container, name) == 0)
            add_targets(finder, fact, u, unit->args[call->args.first + fact->index], call->loc);
    }
}

static void find_in_unit(struct finder *finder, uint32_t u)
{
    const struct facts_unit *unit = finder->program->units[u];
    for (facts_id o = 0; o < unit->operations_count; o++) {
        const struct facts_operation *operation = &unit->operations[o];
        if (operation->kind == FACTS_OPERATION_STORE)
            find_in_store(finder, u, operation);
        else if (operation->kind == FACTS_OPERATION_CALL)
            find_in_call(finder, u, operation);
    }
}

static void find_by_declaration(struct finder *finder, uint32_t number)
{
    const struct program_function *function = &finder->program->functions[number];
    if (function->body == FACTS_NONE)
        return;
    const struct facts_unit *unit = finder->program->units[function->unit];
    const struct facts_symbol *symbol = &unit->symbols[function->symbol];
    const char *role_type = facts_text(unit, symbol->role);
    for (size_t i = 0; i < finder->table->count; i++) {
        const struct role_fact *fact = &finder->table->facts[i];
        if ((fact->how == ROLE_TYPEDEF && strcmp(fact->container, role_type) == 0) ||
            (fact->how == ROLE_NAME && function->is_external &&
             strcmp(fact->container, function->name) == 0))
            add_role(finder, fact, number, function->unit, symbol->loc);
    }
}

static int compare_roles(const void *left, const void *right)
{
    const struct program_role *a = left, *b = right;
    int order = strcmp(a->role, b->role);
    if (order)
        return order;
    if (a->function != b->function)
        return a->function < b->function ? -1 : 1;
    if (a->how != b->how)
        return a->how < b->how ? -1 : 1;
    if (a->unit != b->unit)
        return a->unit < b->unit ? -1 : 1;
    return a->loc < b->loc ? -1 : a->loc > b->loc;
}

void program_find_roles(struct program *program, const struct role_table *roles,
                        struct arena *arena)
{
    struct finder finder = {.program = program, .table = roles};
    for (uint32_t u = 0; u < program->unit_count; u++)
        find_in_unit(&finder, u);
    for (uint32_t f = 0; f < program->function_count; f++)
        find_by_declaration(&finder, f);
    if (finder.roles.count)
        qsort(finder.roles.items, finder.roles.count, sizeof *finder.roles.items, compare_roles);
    program->roles = ARENA_ARRAY(arena, struct program_role, finder.roles.count);
    for (uint32_t i = 0; i < finder.roles.count; i++) {
        const struct program_role *role = &finder.roles.items[i];
        struct program_role *last =
            program->role_count ? &program->roles[program->role_count - 1] : NULL;
        if (!last || strcmp(last->role, role->role) != 0 || last->function != role->function)
            program->roles[program->role_count++] = *role;
        else
            last->elements |= role->elements;
    }
    vec_free(&finder.roles);
}

const struct program_role *program_roles(const struct program *program, const char *role,
                                         uint32_t *count)
{
    uint32_t first = 0;
    while (first < program->role_count && strcmp(program->roles[first].role, role) < 0)
        first++;
    uint32_t end = first;
    while (end < program->role_count && strcmp(program->roles[end].role, role) == 0)
        end++;
    *count = end - first;
    return program->roles + first;
}
