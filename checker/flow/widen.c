/*
 * Widening: what the driver's callbacks may have changed between two roles of its life.
 *
 * A callback that cannot touch a resource of the family followed may have run any number of times:
 * the globals that it, or what it calls, writes hold anything afterwards. One that may touch such a
 * resource is taken not to have run, since what it writes may go with what it did to the resource.
 * What holds the resource is left alone. Writes through pointers are to every global that contains
 * such a record.
 */
#include "flow/run.h"

enum {
    MOST_DEPTH = 8, /* records within records that are looked into */
};

struct stretch {
    uint32_t object;
    int64_t offset, size; /* bits */
};

/* Something written through a pointer: so far into a record of this type. */
struct member {
    uint32_t type;
    int64_t offset, size;
};

struct flow_widening {
    VEC(struct stretch) stretches;
};

struct finder {
    struct flow *flow;
    struct flow_widening *widening;
    VEC(struct member) members;
};

static void add_member(struct finder *finder, const struct member *member)
{
    for (uint32_t i = 0; i < finder->members.count; i++)
        if (finder->members.items[i].type == member->type &&
            finder->members.items[i].offset == member->offset &&
            finder->members.items[i].size == member->size)
            return;
    vec_push(&finder->members, *member);
}

static void add_stretch(struct finder *finder, const struct stretch *stretch)
{
    struct flow_widening *widening = finder->widening;
    for (uint32_t i = 0; i < widening->stretches.count; i++) {
        const struct stretch *known = &widening->stretches.items[i];
        if (known->object == stretch->object && known->offset <= stretch->offset &&
            stretch->offset + stretch->size <= known->offset + known->size)
            return;
    }
    vec_push(&widening->stretches, *stretch);
}

/* A place that is written: of a global, or followed down to the pointer it starts at. */
static void add_place(struct finder *finder, uint32_t u, facts_id id)
{
    const struct program *program = finder->flow->program;
    const struct facts_unit *unit = program->units[u];
    struct stretch stretch;
    if (flow_place_stretch(finder->flow, u, id, &stretch.object, &stretch.offset, &stretch.size)) {
        add_stretch(finder, &stretch);
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
        case FACTS_PLACE_DEREF:
            if (place->type != FACTS_NONE && unit->types[place->type].kind == FACTS_TYPE_RECORD) {
                struct member member = {program->type[u][place->type], offset, size};
                add_member(finder, &member);
            }
            return;
        default:
            return;
        }
    }
}

static void add_call(struct finder *finder, uint32_t u, const struct facts_operation *call)
{
    const struct program *program = finder->flow->program;
    const struct facts_unit *unit = program->units[u];
    uint32_t callee = program_callee(program, u, call);
    if (callee != PROGRAM_NONE && program->functions[callee].body != FACTS_NONE &&
        !finder->flow->api[callee])
        return; /* its own stores are seen */
    for (uint32_t i = 0; i < call->args.count; i++) {
        facts_id value = unit->args[call->args.first + i];
        while (unit->values[value].kind == FACTS_VALUE_CAST)
            value = unit->values[value].a;
        if (unit->values[value].kind == FACTS_VALUE_ADDRESS)
            add_place(finder, u, unit->values[value].a);
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

/* Every global that has a record written through a pointer, at any depth. */
static void add_members_of(struct finder *finder, uint32_t object, const struct facts_unit *unit,
                           uint32_t u, facts_id type, int64_t offset, uint32_t depth)
{
    const struct program *program = finder->flow->program;
    if (type == FACTS_NONE || depth == MOST_DEPTH)
        return;
    const struct facts_type *entry = &unit->types[type];
    if (entry->kind == FACTS_TYPE_ARRAY) {
        for (uint64_t i = 0; i < entry->count && i < MOST_DEPTH; i++)
            add_members_of(finder, object, unit, u, entry->inner,
                           offset + (int64_t)i * flow_type_bits(unit, entry->inner), depth + 1);
        return;
    }
    if (entry->kind != FACTS_TYPE_RECORD || entry->record == FACTS_NONE)
        return;
    for (uint32_t i = 0; i < finder->members.count; i++)
        if (finder->members.items[i].type == program->type[u][type]) {
            struct stretch stretch = {object, offset + finder->members.items[i].offset,
                                      finder->members.items[i].size};
            add_stretch(finder, &stretch);
        }
    const struct facts_range *fields = &unit->records[entry->record].fields;
    for (facts_id f = fields->first; f < fields->first + fields->count; f++)
        add_members_of(finder, object, unit, u, unit->fields[f].type,
                       offset + (int64_t)unit->fields[f].offset, depth + 1);
}

static const struct flow_widening *find_widening(struct flow *flow, uint32_t family,
                                                 const struct flow_guards *guards)
{
    if (flow->widenings[family])
        return flow->widenings[family];
    const struct program *program = flow->program;
    struct finder finder = {.flow = flow};
    finder.widening = ARENA_NEW(flow->arena, struct flow_widening);
    unsigned char *reached = ARENA_ARRAY(flow->arena, unsigned char, program->function_count);
    for (uint32_t r = 0; r < program->role_count; r++)
        if (!flow->is_run_in_turn[program->roles[r].function] &&
            !guards->touches[program->roles[r].function])
            program_reach(program, program->roles[r].function, reached);
    for (uint32_t f = 0; f < program->function_count; f++)
        if (reached[f] && program->functions[f].body != FACTS_NONE && !flow->api[f])
            add_function(&finder, &program->functions[f]);
    /* Each unit knows the members of a record that it uses. */
    for (uint32_t u = 0; u < program->unit_count && finder.members.count; u++)
        for (facts_id symbol = 0; symbol < program->units[u]->symbols_count; symbol++)
            if (program->units[u]->symbols[symbol].kind == FACTS_SYMBOL_GLOBAL)
                add_members_of(&finder, program->entity[u][symbol], program->units[u], u,
                               program->units[u]->symbols[symbol].type, 0, 0);
    vec_free(&finder.members);
    flow->widenings[family] = finder.widening;
    return finder.widening;
}

static bool holds_resource(const struct flow_state *state, const struct stretch *stretch)
{
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (cell->region == (FLOW_REGION_OBJECT | stretch->object) &&
            cell->offset < stretch->offset + stretch->size &&
            stretch->offset < cell->offset + cell->size && flow_names_object(state, &cell->value))
            return true;
    }
    return false;
}

/* What was known of the stretch becomes something unknown, but not the resource: callbacks that
 * cannot touch it do not hand it on. */
static void widen_stretch(struct flow_run *run, struct flow_state *state,
                          const struct stretch *stretch)
{
    VEC(struct flow_cell) cells = {0};
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (cell->region == (FLOW_REGION_OBJECT | stretch->object) &&
            cell->offset >= stretch->offset &&
            cell->offset + cell->size <= stretch->offset + stretch->size)
            vec_push(&cells, *cell);
    }
    struct flow_fill fill = {FLOW_REGION_OBJECT | stretch->object, false, stretch->offset,
                             stretch->size};
    flow_fill_set(state, &fill);
    struct range range = range_full();
    for (uint32_t i = 0; i < cells.count; i++) {
        uint32_t symbol = flow_fresh(run, &range);
        run->symbols.items[symbol].is_vague = false;
        cells.items[i].value = (struct flow_value){FLOW_SYMBOL, symbol, 0};
        flow_cell_set(state, &cells.items[i]);
    }
    vec_free(&cells);
}

void flow_widen(struct flow_run *run, struct flow_state *state)
{
    struct flow *flow = run->flow;
    uint32_t family =
        run->query.unit == PROGRAM_NONE ? (uint32_t)flow->effects->family_count : run->query.family;
    const struct flow_widening *widening = find_widening(flow, family, run->guards);
    for (uint32_t i = 0; i < widening->stretches.count; i++) {
        const struct stretch *stretch = &widening->stretches.items[i];
        if (state->resource != FLOW_NOT_ACQUIRED && holds_resource(state, stretch))
            continue;
        widen_stretch(run, state, stretch);
    }
}

void flow_widenings_free(struct flow *flow)
{
    for (size_t f = 0; f <= flow->effects->family_count; f++)
        if (flow->widenings[f])
            vec_free(&flow->widenings[f]->stretches);
}
