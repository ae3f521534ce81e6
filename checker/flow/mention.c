/*
 * Which functions name a global, directly or in what they call: a cheap question before an
 * expensive one.
 */
#include "flow/run.h"

bool flow_place_stretch(const struct flow *flow, uint32_t u, facts_id id, uint32_t *object,
                        int64_t *offset, int64_t *size)
{
    const struct facts_unit *unit = flow->program->units[u];
    *offset = 0;
    *size = flow_type_bits(unit, unit->places[id].type);
    for (;;) {
        const struct facts_place *place = &unit->places[id];
        switch (place->kind) {
        case FACTS_PLACE_FIELD:
            *offset += (int64_t)unit->fields[place->field].offset;
            id = place->base;
            continue;
        case FACTS_PLACE_INDEX: /* any element */
            id = place->base;
            *offset = 0;
            *size = flow_type_bits(unit, unit->places[id].type);
            continue;
        case FACTS_PLACE_VARIABLE:
            *object = flow->program->entity[u][place->base];
            return unit->symbols[place->base].kind == FACTS_SYMBOL_GLOBAL;
        default:
            return false;
        }
    }
}

struct target {
    uint32_t object;
    int64_t offset, size;
    bool is_whole; /* places that it is only a part of do not count */
};

static bool meets_target(const struct target *target, int64_t offset, int64_t size)
{
    if (target->is_whole)
        return offset >= target->offset && offset + size <= target->offset + target->size;
    return offset < target->offset + target->size && target->offset < offset + size;
}

/* Places within a value, at any depth. */
static bool value_names(const struct flow *flow, uint32_t u, facts_id id,
                        const struct target *target)
{
    const struct facts_unit *unit = flow->program->units[u];
    if (id == FACTS_NONE)
        return false;
    const struct facts_value *value = &unit->values[id];
    switch (value->kind) {
    case FACTS_VALUE_LOAD:
    case FACTS_VALUE_ADDRESS: {
        uint32_t object;
        int64_t offset, size;
        if (flow_place_stretch(flow, u, value->a, &object, &offset, &size) &&
            object == target->object && meets_target(target, offset, size))
            return true;
        /* A pointer that is followed on the way. */
        for (facts_id place = value->a; place != FACTS_NONE;) {
            const struct facts_place *entry = &unit->places[place];
            if (entry->kind == FACTS_PLACE_DEREF)
                return value_names(flow, u, entry->base, target);
            place = entry->kind == FACTS_PLACE_FIELD || entry->kind == FACTS_PLACE_INDEX
                        ? entry->base
                        : FACTS_NONE;
        }
        return false;
    }
    case FACTS_VALUE_BINARY:
        return value_names(flow, u, value->a, target) || value_names(flow, u, value->b, target);
    case FACTS_VALUE_UNARY:
    case FACTS_VALUE_CAST:
    case FACTS_VALUE_CONTAINER:
        return value_names(flow, u, value->a, target);
    default:
        return false;
    }
}

/* `*loc`: where. */
static bool function_names(const struct flow *flow, const struct program_function *function,
                           const struct target *target, facts_id *loc)
{
    uint32_t u = function->unit;
    const struct facts_unit *unit = flow->program->units[u];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            const struct facts_operation *operation = &unit->operations[o];
            *loc = operation->loc;
            if (operation->kind != FACTS_OPERATION_SCOPE &&
                value_names(flow, u, operation->value, target))
                return true;
            for (uint32_t a = 0; a < operation->args.count; a++)
                if (value_names(flow, u, unit->args[operation->args.first + a], target))
                    return true;
        }
        *loc = unit->blocks[b].loc;
        if (value_names(flow, u, unit->blocks[b].value, target))
            return true;
    }
    return false;
}

bool flow_names_stretch(const struct flow *flow, uint32_t function,
                        const struct flow_stretch *stretch, facts_id *loc)
{
    struct target target = {stretch->object, stretch->offset, stretch->size, true};
    const struct program_function *entry = &flow->program->functions[function];
    return entry->body != FACTS_NONE && function_names(flow, entry, &target, loc);
}

static bool role_names(const struct flow *flow, uint32_t role, const struct target *target)
{
    const struct program *program = flow->program;
    struct arena scratch = {0};
    unsigned char *reached = ARENA_ARRAY(&scratch, unsigned char, program->function_count);
    bool found = false;
    facts_id loc;
    program_reach(program, role, reached);
    for (uint32_t f = 0; f < program->function_count && !found; f++)
        found = reached[f] && program->functions[f].body != FACTS_NONE &&
                function_names(flow, &program->functions[f], target, &loc);
    arena_free(&scratch);
    return found;
}

static bool is_object(uint32_t region)
{
    return (region & FLOW_REGION_TAG) == FLOW_REGION_OBJECT;
}

bool flow_may_name_resource(struct flow_run *run, const struct flow_state *state, uint32_t role)
{
    const struct flow_value *object = &state->object;
    if (object->kind == FLOW_ADDRESS && is_object(object->base)) {
        struct target target = {object->base, object->n, 1, false};
        return role_names(run->flow, role, &target);
    }
    if (object->kind != FLOW_SYMBOL)
        return true;
    bool is_held_by_name = false;
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (!is_object(cell->region) || cell->region == FLOW_REGION_SOMEWHERE ||
            cell->value.kind != FLOW_SYMBOL || cell->value.base != object->base)
            continue;
        struct target target = {cell->region, cell->offset, cell->size, false};
        is_held_by_name = true;
        if (role_names(run->flow, role, &target))
            return true;
    }
    /* Held by no global itself: some other memory may lead there. */
    return !is_held_by_name && flow_is_reachable(run, state);
}

/* ---- overwriting ---- */

/* Whether the call may store something else where a pointer that it is given leads. */
static bool replaces(const struct flow *flow, uint32_t u, const struct facts_operation *call)
{
    uint32_t callee = program_callee(flow->program, u, call);
    const struct effect_function *api = callee == PROGRAM_NONE ? NULL : flow->api[callee];
    for (size_t i = 0; api && i < api->count; i++)
        if (api->effects[i].kind == EFFECT_EXCHANGE ||
            api->effects[i].kind == EFFECT_COMPARE_EXCHANGE || api->effects[i].kind == EFFECT_STORE)
            return true;
    return false;
}

static void add_store(const struct flow *flow, struct flow_writes *stores, uint32_t u, facts_id id)
{
    struct flow_stretch stretch;
    if (!flow_place_stretch(flow, u, id, &stretch.object, &stretch.offset, &stretch.size))
        return;
    for (uint32_t i = 0; i < stores->stretches.count; i++) {
        const struct flow_stretch *known = &stores->stretches.items[i];
        if (known->object == stretch.object && known->offset == stretch.offset &&
            known->size == stretch.size)
            return;
    }
    vec_push(&stores->stretches, stretch);
}

static void add_stores(const struct flow *flow, struct flow_writes *stores,
                       const struct program_function *function)
{
    const struct facts_unit *unit = flow->program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            const struct facts_operation *operation = &unit->operations[o];
            if (operation->place != FACTS_NONE)
                add_store(flow, stores, function->unit, operation->place);
            if (operation->kind != FACTS_OPERATION_CALL ||
                !replaces(flow, function->unit, operation))
                continue;
            for (uint32_t a = 0; a < operation->args.count; a++) {
                facts_id value = unit->args[operation->args.first + a];
                while (unit->values[value].kind == FACTS_VALUE_CAST)
                    value = unit->values[value].a;
                if (unit->values[value].kind == FACTS_VALUE_ADDRESS)
                    add_store(flow, stores, function->unit, unit->values[value].a);
            }
        }
    }
}

/* The stretches of globals that the role stores to by name. */
static const struct flow_writes *stores_of(struct flow *flow, uint32_t role)
{
    if (flow->stores[role])
        return flow->stores[role];
    const struct program *program = flow->program;
    struct arena scratch = {0};
    unsigned char *reached = ARENA_ARRAY(&scratch, unsigned char, program->function_count);
    program_reach(program, role, reached);
    flow->stores[role] = ARENA_NEW(flow->arena, struct flow_writes);
    for (uint32_t f = 0; f < program->function_count; f++)
        if (reached[f] && program->functions[f].body != FACTS_NONE)
            add_stores(flow, flow->stores[role], &program->functions[f]);
    arena_free(&scratch);
    return flow->stores[role];
}

void flow_stores_free(struct flow *flow)
{
    for (uint32_t f = 0; f < flow->program->function_count; f++)
        if (flow->stores[f])
            flow_free_writes(flow->stores[f]);
}

bool flow_may_forget(struct flow_run *run, const struct flow_state *state, uint32_t role)
{
    if (state->object.kind != FLOW_SYMBOL)
        return false;
    const struct flow_writes *stores = stores_of(run->flow, role);
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (!is_object(cell->region) || cell->region == FLOW_REGION_SOMEWHERE)
            continue;
        for (uint32_t s = 0; s < stores->stretches.count; s++) {
            const struct flow_stretch *stretch = &stores->stretches.items[s];
            if (cell->region == (FLOW_REGION_OBJECT | stretch->object) &&
                cell->offset < stretch->offset + stretch->size &&
                stretch->offset < cell->offset + cell->size &&
                flow_may_lead(run, state, &cell->value))
                return true;
        }
    }
    return false;
}
