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

struct finder {
    const struct program *program;
    struct flow_writes *writes;
};

static void add_stretch(struct finder *finder, const struct flow_stretch *stretch)
{
    for (uint32_t i = 0; i < finder->writes->stretches.count; i++) {
        const struct flow_stretch *known = &finder->writes->stretches.items[i];
        if (known->object == stretch->object && known->offset <= stretch->offset &&
            stretch->offset + stretch->size <= known->offset + known->size)
            return;
    }
    vec_push(&finder->writes->stretches, *stretch);
}

/* Every global that has a record written through a pointer, at any depth. */
static void add_members_of(struct finder *finder, uint32_t object, const struct facts_unit *unit,
                           uint32_t u, facts_id type, int64_t offset, uint32_t depth)
{
    const struct program *program = finder->program;
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
    for (uint32_t i = 0; i < finder->writes->members.count; i++)
        if (finder->writes->members.items[i].type == program->type[u][type]) {
            struct flow_stretch stretch = {object, offset + finder->writes->members.items[i].offset,
                                           finder->writes->members.items[i].size};
            add_stretch(finder, &stretch);
        }
    const struct facts_range *fields = &unit->records[entry->record].fields;
    for (facts_id f = fields->first; f < fields->first + fields->count; f++)
        add_members_of(finder, object, unit, u, unit->fields[f].type,
                       offset + (int64_t)unit->fields[f].offset, depth + 1);
}

/* Of the callbacks that cannot touch resources of the family, or of all: `guards` NULL. */
static const struct flow_writes *find_widening(struct flow *flow, struct flow_writes **known,
                                               const struct flow_guards *guards)
{
    if (*known)
        return *known;
    const struct program *program = flow->program;
    struct flow_writes *writes = ARENA_NEW(flow->arena, struct flow_writes);
    unsigned char *reached = ARENA_ARRAY(flow->arena, unsigned char, program->function_count);
    for (uint32_t r = 0; r < program->role_count; r++)
        if (!flow->is_run_in_turn[program->roles[r].function] &&
            !(guards && guards->touches[program->roles[r].function]))
            program_reach(program, program->roles[r].function, reached);
    flow_add_writes(flow, writes, reached);
    /* Each unit knows the members of a record that it uses. */
    struct finder finder = {program, writes};
    for (uint32_t u = 0; u < program->unit_count && writes->members.count; u++)
        for (facts_id symbol = 0; symbol < program->units[u]->symbols_count; symbol++)
            if (program->units[u]->symbols[symbol].kind == FACTS_SYMBOL_GLOBAL)
                add_members_of(&finder, program->entity[u][symbol], program->units[u], u,
                               program->units[u]->symbols[symbol].type, 0, 0);
    *known = writes;
    return writes;
}

static bool holds_resource(const struct flow_run *run, const struct flow_state *state,
                           const struct flow_stretch *stretch)
{
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (cell->region == (FLOW_REGION_OBJECT | stretch->object) &&
            cell->offset < stretch->offset + stretch->size &&
            stretch->offset < cell->offset + cell->size && flow_may_lead(run, state, &cell->value))
            return true;
    }
    return false;
}

/* What was known of the stretch becomes something unknown, but not the resource: callbacks that
 * cannot touch it do not hand it on. */
static void widen_stretch(struct flow_run *run, struct flow_state *state,
                          const struct flow_stretch *stretch)
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

static void widen(struct flow_run *run, struct flow_state *state,
                  const struct flow_writes *widening)
{
    for (uint32_t i = 0; i < widening->stretches.count; i++) {
        const struct flow_stretch *stretch = &widening->stretches.items[i];
        if (state->resource != FLOW_NOT_ACQUIRED && holds_resource(run, state, stretch))
            continue;
        widen_stretch(run, state, stretch);
    }
}

void flow_widen(struct flow_run *run, struct flow_state *state)
{
    struct flow *flow = run->flow;
    uint32_t family =
        run->query.unit == PROGRAM_NONE ? (uint32_t)flow->effects->family_count : run->query.family;
    widen(run, state, find_widening(flow, &flow->widenings[family], run->guards));
}

void flow_widen_all(struct flow_run *run, struct flow_state *state)
{
    widen(run, state, find_widening(run->flow, &run->flow->all_widening, NULL));
}

void flow_widenings_free(struct flow *flow)
{
    if (flow->all_widening)
        flow_free_writes(flow->all_widening);
    for (size_t f = 0; f <= flow->effects->family_count; f++)
        if (flow->widenings[f])
            flow_free_writes(flow->widenings[f]);
}
