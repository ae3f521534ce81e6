/*
 * must-not-release: functions of a role do not release what functions of other roles, which may
 * still run, find in a slot, or in a field of what the slot leads to.
 *
 * The function of the role is walked with all that it calls, along the blocks that a path leads to
 * when it is called for the element it is registered in. What its releases release is looked up in
 * the graph of spread. It is not reported when the walk also clears the slot or the field, keeps
 * account of it in the object, counts references down or waits: then the others may see it coming.
 */
#include "rule/property.h"

#include "flow/spread.h"
#include "rule/element.h"

#include <string.h>

struct call {
    uint32_t unit;
    facts_id operation;
};

/* What runs when a function is called in a role. */
struct walk {
    const struct property *property;
    struct arena *arena;
    const struct program_role *role;
    struct flow_known known;
    unsigned char *runs;        /* [function] */
    unsigned char **operations; /* [unit][operation] */
    struct call *called_by;     /* [function] */
    uint32_t *caller;           /* [function]; PROGRAM_NONE: it has the role */
    VEC(uint32_t) open;
};

/* ---- which blocks ---- */

/* Whether the value is the number of the element. */
static bool is_number(const struct walk *walk, uint32_t u, facts_id value)
{
    const struct facts_unit *unit = walk->property->program->units[u];
    const char *name = walk->known.path ? strrchr(walk->known.path, '>') : NULL;
    while (unit->values[value].kind == FACTS_VALUE_CAST)
        value = unit->values[value].a;
    if (!name || unit->values[value].kind != FACTS_VALUE_LOAD)
        return false;
    return spread_is_copy_of(walk->property->spread, u, unit->values[value].a, name + 1);
}

enum truth {
    TRUTH_FALSE,
    TRUTH_TRUE,
    TRUTH_EITHER,
};

static enum truth truth_of(const struct walk *walk, uint32_t u, facts_id id)
{
    const struct facts_unit *unit = walk->property->program->units[u];
    while (unit->values[id].kind == FACTS_VALUE_CAST)
        id = unit->values[id].a;
    const struct facts_value *value = &unit->values[id];
    if (value->kind == FACTS_VALUE_INT)
        return value->n ? TRUTH_TRUE : TRUTH_FALSE;
    if (value->kind == FACTS_VALUE_UNARY && value->op == FACTS_OP_NOT) {
        enum truth truth = truth_of(walk, u, value->a);
        return truth == TRUTH_EITHER ? truth : truth == TRUTH_TRUE ? TRUTH_FALSE : TRUTH_TRUE;
    }
    if (value->kind != FACTS_VALUE_BINARY || (value->op != FACTS_OP_EQ && value->op != FACTS_OP_NE))
        return TRUTH_EITHER;
    facts_id number = value->a, other = value->b;
    if (unit->values[number].kind == FACTS_VALUE_INT) {
        number = value->b;
        other = value->a;
    }
    while (unit->values[other].kind == FACTS_VALUE_CAST)
        other = unit->values[other].a;
    int64_t only;
    if (unit->values[other].kind != FACTS_VALUE_INT || !is_number(walk, u, number))
        return TRUTH_EITHER;
    if (!range_contains(&walk->known.range, unit->values[other].n))
        return value->op == FACTS_OP_NE ? TRUTH_TRUE : TRUTH_FALSE;
    if (!range_single(&walk->known.range, &only))
        return TRUTH_EITHER;
    return value->op == FACTS_OP_EQ ? TRUTH_TRUE : TRUTH_FALSE;
}

static bool can_take(const struct walk *walk, uint32_t u, const struct facts_block *block,
                     const struct facts_edge *edge)
{
    const struct facts_unit *unit = walk->property->program->units[u];
    if (block->value == FACTS_NONE)
        return true;
    if (block->end == FACTS_END_BRANCH) {
        enum truth truth = truth_of(walk, u, block->value);
        return truth == TRUTH_EITHER || (truth == TRUTH_TRUE) == (edge->kind == FACTS_EDGE_TRUE);
    }
    if (block->end != FACTS_END_SWITCH || !is_number(walk, u, block->value))
        return true;
    if (edge->kind == FACTS_EDGE_CASE) {
        struct range one = range_between(edge->low, edge->high);
        struct range both = range_intersect(&one, &walk->known.range);
        return both.count != 0;
    }
    int64_t only;
    if (!range_single(&walk->known.range, &only))
        return true;
    for (uint32_t i = 0; i < block->edges.count; i++) {
        const struct facts_edge *other = &unit->edges[block->edges.first + i];
        if (other->kind == FACTS_EDGE_CASE && other->low <= only && only <= other->high)
            return false;
    }
    return true;
}

/* ---- the walk ---- */

static void enter(struct walk *walk, uint32_t function, uint32_t caller, struct call call)
{
    const struct program_function *entry = &walk->property->program->functions[function];
    if (walk->runs[function] || entry->body == FACTS_NONE || entry->is_kernel)
        return;
    walk->runs[function] = 1;
    walk->caller[function] = caller;
    walk->called_by[function] = call;
    vec_push(&walk->open, function);
}

static void run_operation(struct walk *walk, uint32_t function, facts_id operation)
{
    const struct program *program = walk->property->program;
    uint32_t u = program->functions[function].unit;
    const struct facts_operation *entry = &program->units[u]->operations[operation];
    struct call call = {u, operation};
    walk->operations[u][operation] = 1;
    if (entry->kind != FACTS_OPERATION_CALL)
        return;
    uint32_t callee = program_callee(program, u, entry);
    if (callee == PROGRAM_NONE && program->targets[u][operation].count == 1)
        callee = program->targets[u][operation].functions[0];
    if (callee != PROGRAM_NONE)
        enter(walk, callee, function, call);
}

static void run_function(struct walk *walk, uint32_t function)
{
    const struct program_function *entry = &walk->property->program->functions[function];
    const struct facts_unit *unit = walk->property->program->units[entry->unit];
    const struct facts_range *blocks = &unit->functions[entry->body].blocks;
    bool *is_seen = ARENA_ARRAY(walk->arena, bool, blocks->count);
    VEC(facts_id) open = {0};
    if (blocks->count) {
        vec_push(&open, blocks->first);
        is_seen[0] = true;
    }
    while (open.count) {
        const struct facts_block *block = &unit->blocks[vec_pop(&open)];
        for (uint32_t i = 0; i < block->operations.count; i++)
            run_operation(walk, function, block->operations.first + i);
        if (block->handler != FACTS_NONE && !is_seen[block->handler - blocks->first]) {
            is_seen[block->handler - blocks->first] = true;
            vec_push(&open, block->handler);
        }
        for (uint32_t i = 0; i < block->edges.count; i++) {
            const struct facts_edge *edge = &unit->edges[block->edges.first + i];
            if (is_seen[edge->block - blocks->first] || !can_take(walk, entry->unit, block, edge))
                continue;
            is_seen[edge->block - blocks->first] = true;
            vec_push(&open, edge->block);
        }
    }
    vec_free(&open);
}

static void run_role(struct walk *walk, const struct property *property, struct arena *arena,
                     const struct program_role *role)
{
    const struct program *program = property->program;
    *walk = (struct walk){.property = property, .arena = arena, .role = role};
    walk->runs = ARENA_ARRAY(arena, unsigned char, program->function_count);
    walk->caller = ARENA_ARRAY(arena, uint32_t, program->function_count);
    walk->called_by = ARENA_ARRAY(arena, struct call, program->function_count);
    walk->operations = ARENA_ARRAY(arena, unsigned char *, program->unit_count);
    for (uint32_t u = 0; u < program->unit_count; u++)
        walk->operations[u] =
            ARENA_ARRAY(arena, unsigned char, program->units[u]->operations_count);
    element_known(&walk->known, program, &property->rules->roles, role->function, role->role);
    struct call none = {PROGRAM_NONE, FACTS_NONE};
    enter(walk, role->function, PROGRAM_NONE, none);
    while (walk->open.count)
        run_function(walk, vec_pop(&walk->open));
    vec_free(&walk->open);
}

/* ---- what is released ---- */

/* What a slot leads to, as one walk sees it. */
struct found {
    const struct effect_slot *slot;
    const struct spread_set *objects; /* holders of what is in the slot */
    const uint32_t *fields;           /* of that */
    uint32_t field_count;
    const struct spread_set **contents; /* [field_count]: holders of what is in them */
};

static void look_in(const struct walk *walk, struct found *found, const struct effect_slot *slot)
{
    struct spread *spread = walk->property->spread;
    *found = (struct found){.slot = slot, .objects = spread_from_slot(spread, slot, walk->runs)};
    found->field_count = spread_fields_behind(spread, found->objects, &found->fields);
    found->contents = ARENA_ARRAY(walk->arena, const struct spread_set *, found->field_count);
    for (uint32_t i = 0; i < found->field_count; i++)
        found->contents[i] = spread_from_field(spread, found->fields[i], walk->runs);
}

/* The index of the field that the place lies in, or of none: PROGRAM_NONE. */
static uint32_t field_of_place(const struct walk *walk, const struct found *found, uint32_t u,
                               facts_id id)
{
    const struct facts_unit *unit = walk->property->program->units[u];
    while (unit->places[id].kind == FACTS_PLACE_FIELD ||
           unit->places[id].kind == FACTS_PLACE_INDEX) {
        if (unit->places[id].kind == FACTS_PLACE_FIELD)
            for (uint32_t i = 0; i < found->field_count; i++)
                if (found->fields[i] == walk->property->program->field[u][unit->places[id].field])
                    return i;
        id = unit->places[id].base;
    }
    return PROGRAM_NONE;
}

enum {
    WHOLE = PROGRAM_NONE - 1, /* the object itself, rather than a field of it */
};

/* What of it the value names: WHOLE, the index of a field, or PROGRAM_NONE. */
static uint32_t part_of(const struct walk *walk, const struct found *found, uint32_t u,
                        facts_id value)
{
    const struct facts_unit *unit = walk->property->program->units[u];
    while (unit->values[value].kind == FACTS_VALUE_CAST)
        value = unit->values[value].a;
    if (unit->values[value].kind == FACTS_VALUE_ADDRESS)
        return field_of_place(walk, found, u, unit->values[value].a);
    if (unit->values[value].kind == FACTS_VALUE_LOAD) {
        uint32_t field = field_of_place(walk, found, u, unit->values[value].a);
        if (field != PROGRAM_NONE)
            return field;
    }
    if (spread_holds(walk->property->spread, found->objects, u, value))
        return WHOLE;
    for (uint32_t i = 0; i < found->field_count; i++)
        if (spread_holds(walk->property->spread, found->contents[i], u, value))
            return i;
    return PROGRAM_NONE;
}

static const struct effect_function *api_of(const struct property *property,
                                            const struct facts_unit *unit,
                                            const struct facts_operation *call)
{
    if (call->kind != FACTS_OPERATION_CALL || call->symbol == FACTS_NONE)
        return NULL;
    return effect_find(&property->rules->effects,
                       facts_text(unit, unit->symbols[call->symbol].name));
}

/* The row by which a call ends something that others may still use. */
static const struct effect *ending_row(const struct property *property,
                                       const struct facts_unit *unit,
                                       const struct facts_operation *call)
{
    const struct effect_function *api = api_of(property, unit, call);
    for (size_t i = 0; api && i < api->count; i++) {
        const struct effect *effect = &api->effects[i];
        if (effect->kind != EFFECT_RELEASE)
            continue; /* other rows have no family */
        enum effect_class class_ = property->rules->effects.families[effect->family].class_;
        if (effect->operand.base == EFFECT_ARGUMENT && !effect->operand.is_pointee &&
            effect->operand.argument < call->args.count &&
            (class_ == EFFECT_CLASS_MEMORY || class_ == EFFECT_CLASS_OBJECT ||
             class_ == EFFECT_CLASS_HANDLE || class_ == EFFECT_CLASS_REFERENCE))
            return effect;
    }
    return NULL;
}

/* ---- what tells the others ---- */

static bool is_null(const struct facts_unit *unit, facts_id value)
{
    while (unit->values[value].kind == FACTS_VALUE_CAST)
        value = unit->values[value].a;
    return unit->values[value].kind == FACTS_VALUE_INT && unit->values[value].n == 0;
}

static bool is_slot(const struct found *found, const struct facts_unit *unit, facts_id id)
{
    const struct facts_place *place = &unit->places[id];
    if (place->kind != FACTS_PLACE_FIELD)
        return false;
    const struct facts_field *field = &unit->fields[place->field];
    const char *tag = facts_text(unit, unit->records[field->record].name);
    return strcmp(facts_text(unit, field->name), found->slot->field) == 0 &&
           strcmp(tag[0] == '_' ? tag + 1 : tag, found->slot->record) == 0;
}

/* Whether the operation writes to the slot (`part` WHOLE) or to the object, counts down, or waits
 * for the others. */
static bool tells(const struct walk *walk, const struct found *found, uint32_t u,
                  const struct facts_operation *operation, uint32_t part)
{
    const struct facts_unit *unit = walk->property->program->units[u];
    if (operation->kind == FACTS_OPERATION_STORE || operation->kind == FACTS_OPERATION_ZERO) {
        const struct facts_place *place = &unit->places[operation->place];
        if (is_slot(found, unit, operation->place))
            return operation->kind == FACTS_OPERATION_ZERO || is_null(unit, operation->value);
        if (operation->kind == FACTS_OPERATION_STORE && place->kind == FACTS_PLACE_FIELD &&
            unit->values[operation->value].kind == FACTS_VALUE_BINARY &&
            unit->values[operation->value].op == FACTS_OP_SUB)
            return true;
        return part != WHOLE && field_of_place(walk, found, u, operation->place) != PROGRAM_NONE;
    }
    const struct rule *rule = walk->property->rule;
    const struct effect_function *api = api_of(walk->property, unit, operation);
    for (size_t i = 0; api && i < rule->unless_count; i++)
        if (strcmp(rule->unless[i], api->name) == 0)
            return true;
    for (size_t i = 0; api && i < api->count; i++) {
        const struct effect *effect = &api->effects[i];
        if (effect->kind == EFFECT_COUNT_DOWN)
            return true;
        bool is_writing = effect->kind == EFFECT_EXCHANGE ||
                          effect->kind == EFFECT_COMPARE_EXCHANGE || effect->kind == EFFECT_STORE ||
                          effect->kind == EFFECT_ZERO || effect->kind == EFFECT_FILL;
        if (!is_writing || effect->operand.argument >= operation->args.count)
            continue;
        facts_id value = unit->args[operation->args.first + effect->operand.argument];
        while (unit->values[value].kind == FACTS_VALUE_CAST)
            value = unit->values[value].a;
        if (unit->values[value].kind == FACTS_VALUE_ADDRESS &&
            is_slot(found, unit, unit->values[value].a))
            return true;
        if (part != WHOLE && part_of(walk, found, u, value) != PROGRAM_NONE)
            return true;
    }
    return false;
}

static bool is_told(const struct walk *walk, const struct found *found, uint32_t part)
{
    const struct program *program = walk->property->program;
    for (uint32_t u = 0; u < program->unit_count; u++)
        for (facts_id o = 0; o < program->units[u]->operations_count; o++)
            if (walk->operations[u][o] &&
                tells(walk, found, u, &program->units[u]->operations[o], part))
                return true;
    return false;
}

/* ---- who uses it ---- */

static bool value_uses(const struct walk *walk, const struct found *found, uint32_t u,
                       facts_id value, uint32_t field);

/* Whether the place is in the object, or, of a field, in that field. */
static bool place_uses(const struct walk *walk, const struct found *found, uint32_t u, facts_id id,
                       uint32_t field)
{
    const struct facts_unit *unit = walk->property->program->units[u];
    const struct facts_place *place = &unit->places[id];
    switch (place->kind) {
    case FACTS_PLACE_FIELD:
        if (field != PROGRAM_NONE && walk->property->program->field[u][place->field] == field)
            return true;
        return place_uses(walk, found, u, place->base, field);
    case FACTS_PLACE_INDEX:
        return place_uses(walk, found, u, place->base, field) ||
               value_uses(walk, found, u, place->index, field);
    case FACTS_PLACE_DEREF:
        if (field == PROGRAM_NONE &&
            spread_holds(walk->property->spread, found->objects, u, place->base))
            return true;
        return value_uses(walk, found, u, place->base, field);
    default:
        return false;
    }
}

static bool value_uses(const struct walk *walk, const struct found *found, uint32_t u, facts_id id,
                       uint32_t field)
{
    const struct facts_value *value = &walk->property->program->units[u]->values[id];
    switch (value->kind) {
    case FACTS_VALUE_ADDRESS:
    case FACTS_VALUE_LOAD:
        return place_uses(walk, found, u, value->a, field);
    case FACTS_VALUE_BINARY:
        return value_uses(walk, found, u, value->a, field) ||
               value_uses(walk, found, u, value->b, field);
    case FACTS_VALUE_UNARY:
    case FACTS_VALUE_CAST:
    case FACTS_VALUE_CONTAINER:
        return value_uses(walk, found, u, value->a, field);
    default:
        return false;
    }
}

static bool operation_uses(const struct walk *walk, const struct found *found, uint32_t u,
                           const struct facts_operation *operation, uint32_t field)
{
    const struct facts_unit *unit = walk->property->program->units[u];
    if (operation->place != FACTS_NONE && place_uses(walk, found, u, operation->place, field))
        return true;
    if (operation->value != FACTS_NONE && value_uses(walk, found, u, operation->value, field))
        return true;
    for (uint32_t i = 0; i < operation->args.count; i++)
        if (value_uses(walk, found, u, unit->args[operation->args.first + i], field))
            return true;
    const struct effect *row = ending_row(walk->property, unit, operation);
    return field == PROGRAM_NONE && row &&
           spread_holds(walk->property->spread, found->objects, u,
                        unit->args[operation->args.first + row->operand.argument]);
}

/* A use of the part of the object by a function of one of the other roles: `*use`, in `*user`. */
static bool find_use(const struct property *property, struct arena *arena,
                     const struct found *released, uint32_t part, uint32_t *user, struct call *use)
{
    const struct program *program = property->program;
    for (size_t r = 0; r < property->rule->other_count; r++) {
        uint32_t count;
        const struct program_role *roles =
            program_roles(program, property->rule->others[r], &count);
        for (uint32_t i = 0; i < count; i++) {
            struct walk walk;
            struct found found;
            if (roles[i].how != ROLE_ELEMENT)
                continue;
            run_role(&walk, property, arena, &roles[i]);
            look_in(&walk, &found, released->slot);
            for (uint32_t u = 0; u < program->unit_count; u++)
                for (facts_id o = 0; o < program->units[u]->operations_count; o++)
                    if (walk.operations[u][o] &&
                        operation_uses(&walk, &found, u, &program->units[u]->operations[o],
                                       part == WHOLE ? PROGRAM_NONE : released->fields[part])) {
                        *user = roles[i].function;
                        *use = (struct call){u, o};
                        return true;
                    }
        }
    }
    return false;
}

/* ---- findings ---- */

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
    property_step(path,
                  property_place(program, call->unit,
                                 program->units[call->unit]->operations[call->operation].loc),
                  depth, "'%s' calls '%s'", program->functions[caller].name,
                  program->functions[function].name);
    return depth + 1;
}

static const char *field_name(const struct program *program, struct arena *arena, uint32_t number)
{
    for (uint32_t u = 0; u < program->unit_count; u++) {
        const struct facts_unit *unit = program->units[u];
        for (facts_id f = 0; f < unit->fields_count; f++) {
            if (program->field[u][f] != number)
                continue;
            const char *tag = facts_text(unit, unit->records[unit->fields[f].record].name);
            return arena_printf(arena, "%s%s%s", tag[0] == '_' ? tag + 1 : tag, *tag ? "." : "",
                                facts_text(unit, unit->fields[f].name));
        }
    }
    return "a field";
}

static void report(const struct walk *walk, const struct found *found, uint32_t part,
                   uint32_t function, facts_id operation, const struct effect *row, uint32_t user,
                   const struct call *use)
{
    const struct property *property = walk->property;
    const struct program *program = property->program;
    uint32_t u = program->functions[function].unit, role = walk->role->function;
    const struct facts_unit *unit = program->units[u];
    const struct effect_family *family = &property->rules->effects.families[row->family];
    struct property_path path = {0};
    struct finding finding = {
        .rule = property->rule->id,
        .severity = property->rule->severity,
        .place = property_place(program, u, unit->operations[operation].loc),
        .function = program->functions[role].name,
    };
    const char *slot = arena_printf(&path.arena, "%s.%s", found->slot->record, found->slot->field);
    const char *name = part == WHOLE ? slot : field_name(program, &path.arena, found->fields[part]);
    property_registered(&path, program, walk->role);
    uint32_t depth = write_chain(walk, &path, function);
    property_step(&path, finding.place, depth, "'%s' %ss it", program->functions[function].name,
                  effect_verb(family, row));
    property_step(&path,
                  property_place(program, use->unit,
                                 program->units[use->unit]->operations[use->operation].loc),
                  0, "'%s' may come here later, and uses it", program->functions[user].name);
    finding.resource = name;
    finding.message = arena_printf(
        &path.arena, "'%s' %ss what '%s' holds%s%s%s, which '%s' may still use", finding.function,
        effect_verb(family, row), name, part == WHOLE ? "" : ", found by '",
        part == WHOLE ? "" : slot, part == WHOLE ? "" : "'", program->functions[user].name);
    finding.steps = path.steps.items;
    finding.step_count = path.steps.count;
    findings_add(property->findings, &finding);
    property_path_free(&path);
}

static void check_slot(const struct walk *walk, struct arena *arena, const struct effect_slot *slot)
{
    const struct program *program = walk->property->program;
    struct found found;
    look_in(walk, &found, slot);
    for (uint32_t f = 0; f < program->function_count; f++) {
        const struct program_function *function = &program->functions[f];
        if (!walk->runs[f])
            continue;
        const struct facts_unit *unit = program->units[function->unit];
        const struct facts_range *blocks = &unit->functions[function->body].blocks;
        for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++)
            for (uint32_t i = 0; i < unit->blocks[b].operations.count; i++) {
                facts_id o = unit->blocks[b].operations.first + i;
                uint32_t user;
                struct call use;
                const struct effect *row = ending_row(walk->property, unit, &unit->operations[o]);
                if (!walk->operations[function->unit][o] || !row)
                    continue;
                uint32_t part =
                    part_of(walk, &found, function->unit,
                            unit->args[unit->operations[o].args.first + row->operand.argument]);
                if (part != PROGRAM_NONE && !is_told(walk, &found, part) &&
                    find_use(walk->property, arena, &found, part, &user, &use))
                    report(walk, &found, part, f, o, row, user, &use);
            }
    }
}

void property_must_not_release(const struct property *property)
{
    struct arena arena = {0};
    uint32_t count;
    const struct program_role *roles =
        program_roles(property->program, property->rule->role, &count);
    for (uint32_t i = 0; i < count && property->spread; i++) {
        struct walk walk;
        if (roles[i].how != ROLE_ELEMENT ||
            property->program->functions[roles[i].function].body == FACTS_NONE ||
            property_is_degraded(property->program, roles[i].function))
            continue;
        run_role(&walk, property, &arena, &roles[i]);
        for (size_t s = 0; s < property->rule->slot_count; s++)
            check_slot(&walk, &arena,
                       rule_slot(&property->rules->effects, property->rule->slots[s]));
    }
    arena_free(&arena);
}
