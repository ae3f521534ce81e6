/*
 * Writes: what a set of functions may store to, regardless of paths: stretches of globals, and
 * members of what pointers lead to.
 */
#include "flow/run.h"

#include <string.h>

enum {
    /* A function that may run more operations than that is taken to write all that any does. */
    MOST_OPERATIONS = 4000,
};

struct finder {
    struct flow *flow;
    struct flow_writes *writes;
    uint32_t function; /* whose stores are known by parameter, or PROGRAM_NONE */
    uint32_t current;  /* the one being looked at */
};

static void add_member(struct finder *finder, const struct flow_member *member)
{
    for (uint32_t i = 0; i < finder->writes->members.count; i++)
        if (finder->writes->members.items[i].type == member->type &&
            finder->writes->members.items[i].offset == member->offset &&
            finder->writes->members.items[i].size == member->size &&
            finder->writes->members.items[i].pointer_to == member->pointer_to)
            return;
    vec_push(&finder->writes->members, *member);
}

static void add_stretch(struct finder *finder, const struct flow_stretch *stretch)
{
    struct flow_writes *writes = finder->writes;
    for (uint32_t i = 0; i < writes->stretches.count; i++) {
        const struct flow_stretch *known = &writes->stretches.items[i];
        if (known->object == stretch->object && known->offset <= stretch->offset &&
            stretch->offset + stretch->size <= known->offset + known->size)
            return;
    }
    vec_push(&writes->stretches, *stretch);
}

static void add_pointee(struct finder *finder, uint32_t u, facts_id type, int64_t offset,
                        int64_t size, uint32_t pointer_to)
{
    const struct program *program = finder->flow->program;
    struct flow_member member = {type == FACTS_NONE ? PROGRAM_NONE : program->type[u][type], offset,
                                 size, pointer_to};
    if (size > 0)
        add_member(finder, &member);
}

/* A pointer as it was found, to where whoever stored it means. */
static bool is_plain(const struct facts_unit *unit, facts_id value)
{
    while (unit->values[value].kind == FACTS_VALUE_CAST)
        value = unit->values[value].a;
    return unit->values[value].kind == FACTS_VALUE_LOAD ||
           unit->values[value].kind == FACTS_VALUE_ADDRESS;
}

static bool is_assigned(const struct facts_unit *unit, const struct facts_function *body,
                        facts_id symbol)
{
    for (facts_id b = body->blocks.first; b < body->blocks.first + body->blocks.count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            facts_id place = unit->operations[o].place;
            if (place != FACTS_NONE && unit->places[place].kind == FACTS_PLACE_VARIABLE &&
                unit->places[place].base == symbol)
                return true;
        }
    }
    return false;
}

/* Which parameter of the function asked about a pointer is, as it was passed. */
static uint32_t parameter_of(const struct finder *finder, uint32_t u, facts_id value)
{
    const struct facts_unit *unit = finder->flow->program->units[u];
    if (finder->current != finder->function || unit->values[value].kind != FACTS_VALUE_LOAD ||
        unit->places[unit->values[value].a].kind != FACTS_PLACE_VARIABLE)
        return PROGRAM_NONE;
    const struct program_function *function = &finder->flow->program->functions[finder->current];
    const struct facts_function *body = &unit->functions[function->body];
    facts_id symbol = unit->places[unit->values[value].a].base;
    for (uint32_t i = 0; i < body->params.count; i++)
        if (unit->locals[body->params.first + i] == symbol)
            return is_assigned(unit, body, symbol) ? PROGRAM_NONE : i;
    return PROGRAM_NONE;
}

/* A place that is written: of a global, or followed down to the pointer it starts at. */
static void add_place(struct finder *finder, uint32_t u, facts_id id)
{
    const struct facts_unit *unit = finder->flow->program->units[u];
    struct flow_stretch stretch;
    facts_id type = unit->places[id].type;
    bool may_be_pointer = type == FACTS_NONE || !(unit->types[type].kind == FACTS_TYPE_INT ||
                                                  unit->types[type].kind == FACTS_TYPE_UINT ||
                                                  unit->types[type].kind == FACTS_TYPE_BOOL);
    if (flow_place_stretch(finder->flow, u, id, &stretch.object, &stretch.offset, &stretch.size)) {
        add_stretch(finder, &stretch);
        finder->writes->keeps_pointers |= may_be_pointer;
        return;
    }
    int64_t offset = 0, size = flow_type_bits(unit, unit->places[id].type);
    for (;;) {
        const struct facts_place *place = &unit->places[id];
        switch (place->kind) {
        case FACTS_PLACE_FIELD: {
            const struct facts_field *field = &unit->fields[place->field];
            if (offset == 0 && field->width)
                size = field->width;
            offset += (int64_t)field->offset;
            id = place->base;
            continue;
        }
        case FACTS_PLACE_INDEX:
            /* Any element. */
            id = place->base;
            offset = 0;
            size = flow_type_bits(unit, unit->places[id].type);
            continue;
        case FACTS_PLACE_DEREF: {
            uint32_t parameter =
                may_be_pointer ? parameter_of(finder, u, place->base) : PROGRAM_NONE;
            add_pointee(finder, u, place->type, offset, size, parameter);
            finder->writes->keeps_pointers |= may_be_pointer && parameter == PROGRAM_NONE;
            finder->writes->moves_pointers |= !is_plain(unit, place->base);
            return;
        }
        default:
            return;
        }
    }
}

/* A pointer is passed to a function of the kernel. */
static void add_argument(struct finder *finder, uint32_t u, facts_id value,
                         const struct effect_function *api)
{
    const struct facts_unit *unit = finder->flow->program->units[u];
    facts_id type = unit->values[value].type;
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_POINTER ||
        unit->types[type].inner == FACTS_NONE || unit->types[unit->types[type].inner].is_const)
        return;
    type = unit->types[type].inner;
    bool is_block = false;
    for (size_t i = 0; api && i < api->count; i++)
        is_block |= api->effects[i].kind == EFFECT_ZERO || api->effects[i].kind == EFFECT_FILL ||
                    api->effects[i].kind == EFFECT_COPY;
    add_pointee(finder, u, type, 0, is_block ? FLOW_EVERYWHERE : flow_type_bits(unit, type),
                PROGRAM_NONE);
}

static void add_call(struct finder *finder, uint32_t u, const struct facts_operation *call)
{
    const struct program *program = finder->flow->program;
    const struct facts_unit *unit = program->units[u];
    uint32_t callee = program_callee(program, u, call);
    if (callee != PROGRAM_NONE && program->functions[callee].body != FACTS_NONE &&
        !finder->flow->api[callee])
        return; /* its own stores are seen */
    const struct effect_function *api = callee == PROGRAM_NONE ? NULL : finder->flow->api[callee];
    for (size_t i = 0; api && i < api->count; i++) {
        finder->writes->may_raise |= api->effects[i].kind == EFFECT_RAISE;
        finder->writes->keeps_pointers |= api->effects[i].kind == EFFECT_KEEP;
        if (api->effects[i].kind == EFFECT_READS)
            return;
    }
    for (uint32_t i = 0; i < call->args.count; i++) {
        facts_id value = unit->args[call->args.first + i];
        while (unit->values[value].kind == FACTS_VALUE_CAST)
            value = unit->values[value].a;
        if (unit->values[value].kind == FACTS_VALUE_ADDRESS)
            add_place(finder, u, unit->values[value].a);
        else
            add_argument(finder, u, value, api);
    }
}

static void add_function(struct finder *finder, const struct program_function *function)
{
    const struct facts_unit *unit = finder->flow->program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            const struct facts_operation *operation = &unit->operations[o];
            if (operation->place != FACTS_NONE)
                add_place(finder, function->unit, operation->place);
            if (operation->kind == FACTS_OPERATION_CALL)
                add_call(finder, function->unit, operation);
        }
    }
}

static void add_writes(struct flow *flow, struct flow_writes *writes, const unsigned char *reached,
                       uint32_t function)
{
    const struct program *program = flow->program;
    struct finder finder = {.flow = flow, .writes = writes, .function = function};
    for (uint32_t f = 0; f < program->function_count; f++)
        if (reached[f] && program->functions[f].body != FACTS_NONE && !flow->api[f]) {
            finder.current = f;
            add_function(&finder, &program->functions[f]);
        }
}

void flow_add_writes(struct flow *flow, struct flow_writes *writes, const unsigned char *reached)
{
    add_writes(flow, writes, reached, PROGRAM_NONE);
}

void flow_free_writes(struct flow_writes *writes)
{
    vec_free(&writes->stretches);
    vec_free(&writes->members);
}

static uint32_t operations_of(const struct program *program, uint32_t number)
{
    const struct program_function *function = &program->functions[number];
    const struct facts_unit *unit = program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    uint32_t count = 0;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++)
        count += unit->blocks[b].operations.count;
    return count;
}

const struct flow_writes *flow_writes_of(struct flow *flow, uint32_t function)
{
    if (flow->writes[function])
        return flow->writes[function];
    const struct program *program = flow->program;
    struct arena scratch = {0};
    unsigned char *reached = ARENA_ARRAY(&scratch, unsigned char, program->function_count);
    program_reach(program, function, reached);
    uint32_t operations = 0;
    for (uint32_t f = 0; f < program->function_count; f++)
        if (reached[f] && program->functions[f].body != FACTS_NONE)
            operations += operations_of(program, f);
    if (operations <= MOST_OPERATIONS) {
        flow->writes[function] = ARENA_NEW(flow->arena, struct flow_writes);
        add_writes(flow, flow->writes[function], reached, function);
        flow->writes[function]->operations = operations;
    } else {
        if (!flow->all_writes) {
            flow->all_writes = ARENA_NEW(flow->arena, struct flow_writes);
            memset(reached, 1, program->function_count);
            flow_add_writes(flow, flow->all_writes, reached);
            flow->all_writes->operations = UINT32_MAX;
        }
        flow->writes[function] = flow->all_writes;
    }
    arena_free(&scratch);
    return flow->writes[function];
}

void flow_writes_free(struct flow *flow)
{
    for (uint32_t f = 0; f < flow->program->function_count; f++)
        if (flow->writes[f] && flow->writes[f] != flow->all_writes)
            flow_free_writes(flow->writes[f]);
    if (flow->all_writes)
        flow_free_writes(flow->all_writes);
}
