/*
 * must-not-call: what functions of a role call, themselves or through others, is not among what the
 * facts forbid them.
 *
 * Calls are walked breadth first from the function that has the role, so that the chain told is the
 * shortest. Only what is sure is followed: blocks that a path leads to, and pointers that can name
 * one function only. A row that forbids a call under a condition in words is not used.
 */
#include "rule/element.h"
#include "rule/property.h"

#include <string.h>

struct call {
    uint32_t unit;
    facts_id operation;
};

struct walk {
    const struct property *property;
    struct arena arena;
    const struct program_role *role;
    struct call *called_by;    /* [function]: the call that first led to it */
    uint32_t *caller;          /* [function]: where that stands, PROGRAM_NONE for the role's */
    bool *is_open;             /* [function]: found already */
    VEC(uint32_t) open;        /* functions whose calls are to be looked at */
    VEC(struct call) reported; /* over all functions of the role */
};

/* ---- blocks ---- */

static bool never_returns(const struct property *property, const char *name)
{
    const struct effect_function *api = effect_find(&property->rules->effects, name);
    for (size_t i = 0; api && i < api->count; i++)
        if (api->effects[i].kind == EFFECT_NORETURN && api->effects[i].test == EFFECT_TEST_NONE)
            return true;
    return false;
}

/* A condition that is a constant has one way out only. */
static bool can_take(const struct facts_unit *unit, const struct facts_block *block,
                     const struct facts_edge *edge)
{
    if (block->end != FACTS_END_BRANCH || block->value == FACTS_NONE ||
        unit->values[block->value].kind != FACTS_VALUE_INT)
        return true;
    return (unit->values[block->value].n != 0) == (edge->kind == FACTS_EDGE_TRUE);
}

/* ---- calls ---- */

/* Whether the facts say of the call that it needs a lower level than the role may run at. What they
 * forbid the role for another reason is another rule's. */
static bool needs_lower_level(const struct property *property, const char *call)
{
    const struct role_table *roles = &property->rules->roles;
    const struct role_info *info = role_info_find(roles, property->rule->role);
    enum effect_irql max = effect_irql_of(&property->rules->effects, call);
    for (size_t i = 0; i < roles->forbidden_count; i++)
        if (strcmp(roles->forbidden[i].role, property->rule->role) == 0 &&
            strcmp(roles->forbidden[i].call, call) == 0)
            return false;
    return info && max != EFFECT_IRQL_NONE && max < info->irql;
}

static const char *forbidden_class(const struct property *property, const char *call)
{
    const struct rule *rule = property->rule;
    for (size_t i = 0; i < rule->forbidden_count; i++) {
        const struct role_forbidden *fact =
            role_forbidden_find(&property->rules->roles, rule->role, call, rule->forbidden[i]);
        if (fact && fact->verdict == ROLE_FORBIDDEN && !fact->condition)
            return rule->forbidden[i];
    }
    return NULL;
}

static bool is_reported(struct walk *walk, uint32_t unit, facts_id operation)
{
    for (uint32_t i = 0; i < walk->reported.count; i++)
        if (walk->reported.items[i].unit == unit && walk->reported.items[i].operation == operation)
            return true;
    struct call call = {unit, operation};
    vec_push(&walk->reported, call);
    return false;
}

/* The calls that lead to `function`, outermost first. Returns how many. */
static uint32_t write_chain(const struct walk *walk, struct property_path *path, uint32_t function)
{
    const struct program *program = walk->property->program;
    uint32_t caller = walk->caller[function];
    if (caller == PROGRAM_NONE) {
        property_step(path, property_definition(program, function), 0, "'%s' is called",
                      program->functions[function].name);
        return 0;
    }
    uint32_t depth = write_chain(walk, path, caller);
    const struct call *call = &walk->called_by[function];
    facts_id loc = program->units[call->unit]->operations[call->operation].loc;
    property_step(path, property_place(program, call->unit, loc), depth, "'%s' calls '%s'",
                  program->functions[caller].name, program->functions[function].name);
    return depth + 1;
}

static void report(struct walk *walk, uint32_t function, facts_id operation, const char *name)
{
    const struct property *property = walk->property;
    const struct program *program = property->program;
    uint32_t unit = program->functions[function].unit, role = walk->role->function;
    if (is_reported(walk, unit, operation))
        return;
    struct property_path path = {0};
    struct finding finding = {
        .rule = property->rule->id,
        .severity = property->rule->severity,
        .place = property_place(program, unit, program->units[unit]->operations[operation].loc),
        .function = program->functions[role].name,
        .resource = name,
    };
    property_registered(&path, program, walk->role);
    uint32_t depth = write_chain(walk, &path, function);
    property_step(&path, finding.place, depth, "'%s' calls '%s'", program->functions[function].name,
                  name);
    const char *through = function == role ? ""
                                           : arena_printf(&path.arena, ", by way of '%s',",
                                                          program->functions[function].name);
    finding.message = arena_printf(&path.arena, "'%s' calls '%s'%s%s %s", finding.function, name,
                                   through, *through ? "" : ",", property->rule->consequence);
    finding.steps = path.steps.items;
    finding.step_count = path.steps.count;
    findings_add(property->findings, &finding);
    property_path_free(&path);
}

/* One call; false if nothing comes after it. */
static bool look_at_call(struct walk *walk, uint32_t function, facts_id operation)
{
    const struct program *program = walk->property->program;
    uint32_t unit = program->functions[function].unit;
    const struct program_targets *targets = &program->targets[unit][operation];
    uint32_t callee = program_callee(program, unit, &program->units[unit]->operations[operation]);
    if (callee == PROGRAM_NONE && targets->count == 1)
        callee = targets->functions[0];
    if (callee == PROGRAM_NONE)
        return true;
    const struct program_function *entry = &program->functions[callee];
    if (entry->is_kernel || entry->body == FACTS_NONE) {
        if (walk->property->rule->by_level ? needs_lower_level(walk->property, entry->name)
                                           : forbidden_class(walk->property, entry->name) != NULL)
            report(walk, function, operation, entry->name);
        return !never_returns(walk->property, entry->name);
    }
    if (!walk->is_open[callee]) {
        walk->is_open[callee] = true;
        walk->caller[callee] = function;
        walk->called_by[callee] = (struct call){unit, operation};
        vec_push(&walk->open, callee);
    }
    return true;
}

static void look_at_function(struct walk *walk, uint32_t function)
{
    const struct program_function *entry = &walk->property->program->functions[function];
    if (entry->body == FACTS_NONE)
        return;
    const struct facts_unit *unit = walk->property->program->units[entry->unit];
    const struct facts_range *blocks = &unit->functions[entry->body].blocks;
    bool *is_seen = ARENA_ARRAY(&walk->arena, bool, blocks->count);
    VEC(facts_id) open = {0};
    if (blocks->count) {
        vec_push(&open, blocks->first);
        is_seen[0] = true;
    }
    for (uint32_t at = 0; at < open.count; at++) {
        const struct facts_block *block = &unit->blocks[open.items[at]];
        bool goes_on = true;
        for (uint32_t i = 0; i < block->operations.count && goes_on; i++) {
            facts_id operation = block->operations.first + i;
            if (unit->operations[operation].kind == FACTS_OPERATION_CALL)
                goes_on = look_at_call(walk, function, operation);
        }
        if (block->handler != FACTS_NONE && !is_seen[block->handler - blocks->first]) {
            is_seen[block->handler - blocks->first] = true;
            vec_push(&open, block->handler);
        }
        for (uint32_t i = 0; i < block->edges.count && goes_on; i++) {
            const struct facts_edge *edge = &unit->edges[block->edges.first + i];
            if (is_seen[edge->block - blocks->first] || !can_take(unit, block, edge))
                continue;
            is_seen[edge->block - blocks->first] = true;
            vec_push(&open, edge->block);
        }
    }
    vec_free(&open);
}

/* The function stands in other elements of the array as well: the call may be for one of those. */
static bool serves_others(const struct property *property, const struct program_role *role)
{
    struct flow_known own, all;
    const struct role_table *roles = &property->rules->roles;
    element_known(&own, property->program, roles, role->function, role->role);
    element_known(&all, property->program, roles, role->function, NULL);
    return own.path && !range_equal(&own.range, &all.range);
}

void property_must_not_call(const struct property *property)
{
    const struct program *program = property->program;
    uint32_t count;
    const struct program_role *roles = program_roles(program, property->rule->role, &count);
    struct walk walk = {.property = property};
    for (uint32_t i = 0; i < count; i++) {
        if (serves_others(property, &roles[i]))
            continue;
        walk.role = &roles[i];
        walk.called_by = ARENA_ARRAY(&walk.arena, struct call, program->function_count);
        walk.caller = ARENA_ARRAY(&walk.arena, uint32_t, program->function_count);
        walk.is_open = ARENA_ARRAY(&walk.arena, bool, program->function_count);
        walk.caller[roles[i].function] = PROGRAM_NONE;
        walk.is_open[roles[i].function] = true;
        walk.open.count = 0;
        vec_push(&walk.open, roles[i].function);
        for (uint32_t at = 0; at < walk.open.count; at++)
            look_at_function(&walk, walk.open.items[at]);
    }
    vec_free(&walk.open);
    vec_free(&walk.reported);
    arena_free(&walk.arena);
}
