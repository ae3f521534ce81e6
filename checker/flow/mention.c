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
};

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
            object == target->object && offset < target->offset + target->size &&
            target->offset < offset + size)
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

static bool function_names(const struct flow *flow, const struct program_function *function,
                           const struct target *target)
{
    uint32_t u = function->unit;
    const struct facts_unit *unit = flow->program->units[u];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        if (value_names(flow, u, unit->blocks[b].value, target))
            return true;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            const struct facts_operation *operation = &unit->operations[o];
            if (operation->kind != FACTS_OPERATION_SCOPE &&
                value_names(flow, u, operation->value, target))
                return true;
            for (uint32_t a = 0; a < operation->args.count; a++)
                if (value_names(flow, u, unit->args[operation->args.first + a], target))
                    return true;
        }
    }
    return false;
}

static bool role_names(const struct flow *flow, uint32_t role, const struct target *target)
{
    const struct program *program = flow->program;
    struct arena scratch = {0};
    unsigned char *reached = ARENA_ARRAY(&scratch, unsigned char, program->function_count);
    bool found = false;
    program_reach(program, role, reached);
    for (uint32_t f = 0; f < program->function_count && !found; f++)
        found = reached[f] && program->functions[f].body != FACTS_NONE &&
                function_names(flow, &program->functions[f], target);
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
        struct target target = {object->base, object->n, 1};
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
        struct target target = {cell->region, cell->offset, cell->size};
        is_held_by_name = true;
        if (role_names(run->flow, role, &target))
            return true;
    }
    /* Held by no global itself: some other memory may lead there. */
    return !is_held_by_name && flow_is_reachable(run, state);
}
