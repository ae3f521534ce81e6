/*
 * Dangling: what becomes of a value after it was released.
 *
 * At a site of the query the value that is released is held from then on, and held only while a
 * variable or memory leads to it: nearly all paths end right there, since who releases forgets. It
 * has to be that very value: a symbol stands for something fixed, so what is equal is the same.
 * Values that only may be the same are taken to be others, since a driver that works releases each
 * of them once.
 *
 * A misuse (a second release, an access of released memory, a call that is given it) counts as the
 * release of the resource: `events` of the state names the misuse, `events_at_release` the site.
 * Such a state leaves all functions at once.
 *
 * A pointer that is stored through a pointer may replace any of its type: lists are unlinked that
 * way. After it only variables, and the memory that it was stored to, are believed.
 */
#include "flow/dangling.h"

#include <string.h>

bool flow_is_dangling(const struct flow_run *run)
{
    return run->query.site_count > 0;
}

static const struct flow_site *site_of(const struct flow_run *run, const struct flow_state *state)
{
    return &run->query.sites[state->events_at_release - 1];
}

/* What the released value names. */
static enum effect_class class_of(const struct flow_run *run, const struct flow_state *state)
{
    return run->flow->effects->families[site_of(run, state)->effect->family].class_;
}

/* Whether the memory behind the value is gone with it. */
static bool ends_memory(const struct flow_run *run, const struct flow_state *state)
{
    enum effect_class class_ = class_of(run, state);
    return class_ == EFFECT_CLASS_MEMORY || class_ == EFFECT_CLASS_MAPPING ||
           class_ == EFFECT_CLASS_REQUEST;
}

/* ---- paths that cannot come to anything ---- */

/* Whether an operation is a site, or a call that may come to one. */
static bool is_way_to_site(const struct flow_run *run, uint32_t u, facts_id o)
{
    const struct program *program = run->flow->program;
    const struct facts_operation *operation = &program->units[u]->operations[o];
    if (operation->kind != FACTS_OPERATION_CALL)
        return false;
    for (uint32_t s = 0; s < run->query.site_count; s++)
        if (run->query.sites[s].unit == u && run->query.sites[s].operation == o)
            return true;
    uint32_t callee = program_callee(program, u, operation);
    if (callee != PROGRAM_NONE && run->leads_to_acquire[callee])
        return true;
    const struct program_targets *targets = &program->targets[u][o];
    for (uint32_t t = 0; t < targets->count; t++)
        if (run->leads_to_acquire[targets->functions[t]])
            return true;
    return false;
}

static bool comes_to_site(const struct flow_run *run, uint32_t u, const struct facts_block *block)
{
    facts_id end = block->operations.first + block->operations.count;
    for (facts_id o = block->operations.first; o < end; o++)
        if (is_way_to_site(run, u, o))
            return true;
    return false;
}

void flow_dangling_prepare(struct flow_run *run)
{
    run->leads_to_acquire =
        ARENA_ARRAY(&run->arena, unsigned char, run->flow->program->function_count);
    for (uint32_t s = 0; s < run->query.site_count; s++)
        run->leads_to_acquire[run->query.sites[s].function] = 1;
    for (uint32_t w = 0; w < run->query.way_count; w++)
        run->leads_to_acquire[run->query.ways[w]] = 1;
    const struct program_function *root = &run->flow->program->functions[run->query.root];
    const struct facts_unit *unit = run->flow->program->units[root->unit];
    const struct facts_range *blocks = &unit->functions[root->body].blocks;
    run->comes_to_site = ARENA_ARRAY(&run->arena, unsigned char, blocks->count);
    bool changed;
    do {
        changed = false;
        for (uint32_t b = blocks->count; b > 0; b--) {
            const struct facts_block *block = &unit->blocks[blocks->first + b - 1];
            bool comes = comes_to_site(run, root->unit, block);
            for (uint32_t e = 0; e < block->edges.count && !comes; e++)
                comes =
                    run->comes_to_site[unit->edges[block->edges.first + e].block - blocks->first];
            if (block->handler != FACTS_NONE)
                comes |= run->comes_to_site[block->handler - blocks->first];
            changed |= comes && !run->comes_to_site[b - 1];
            run->comes_to_site[b - 1] |= comes;
        }
    } while (changed);
}

struct walk {
    struct flow_run *run;
    VEC(uint32_t) open;
};

static void reach(struct walk *walk, const struct flow_value *value)
{
    if (value->kind == FLOW_SYMBOL && flow_mark_symbol(walk->run, value->base, 0))
        vec_push(&walk->open, value->base);
}

/* Whether some memory from which the path goes on leads to the released value. */
static bool is_led_to(struct flow_run *run, const struct flow_state *state)
{
    if (state->object.kind != FLOW_SYMBOL)
        return true;
    uint32_t object = state->object.base;
    uint32_t first = run->active.count ? vec_last(&run->active).first : 0;
    if (object < first)
        return true; /* the caller may have it */
    struct walk walk = {.run = run};
    flow_begin_walk(run);
    for (uint32_t i = 0; i < run->params.count; i++) {
        struct flow_value param = {FLOW_SYMBOL, run->params.items[i], 0};
        reach(&walk, &param);
    }
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        uint32_t symbol = cell->region & ~FLOW_REGION_TAG;
        if (cell->region != FLOW_REGION_SOMEWHERE &&
            ((cell->region & FLOW_REGION_TAG) != FLOW_REGION_SYMBOL || symbol < first))
            reach(&walk, &cell->value);
    }
    while (walk.open.count && !flow_is_marked(run, object)) {
        uint32_t region = FLOW_REGION_SYMBOL | vec_pop(&walk.open);
        for (uint32_t i = flow_region_first(state, region);
             i < state->cells.count && state->cells.items[i].region == region; i++)
            reach(&walk, &state->cells.items[i].value);
    }
    vec_free(&walk.open);
    return flow_is_marked(run, object);
}

bool flow_dangling_is_over(struct flow_run *run, const struct flow_frame *frame, uint32_t block,
                           const struct flow_state *state)
{
    if (state->resource == FLOW_NOT_ACQUIRED) {
        if (run->query.keeps_unreleased || frame->function != run->query.root ||
            run->active.count != 1)
            return false;
        return block >= frame->body->blocks.count || !run->comes_to_site[block];
    }
    return state->resource == FLOW_HELD && !is_led_to(run, state);
}

/* ---- variables that hold nothing yet ---- */

static void unset(struct flow_run *run, struct flow_state *state, uint32_t u, facts_id symbol)
{
    const struct facts_unit *unit = run->flow->program->units[u];
    facts_id type = unit->symbols[symbol].type;
    uint32_t region = flow_local_region(run->flow, u, symbol);
    if (unit->symbols[symbol].kind != FACTS_SYMBOL_LOCAL || type == FACTS_NONE ||
        unit->types[type].kind != FACTS_TYPE_POINTER || flow_cell_find(state, region, 0, 64))
        return;
    struct range range = range_full();
    struct flow_cell cell = {region,
                             64,
                             0,
                             {FLOW_SYMBOL, flow_fresh(run, &range), 0},
                             run->guards->symbol[u][symbol] != 0};
    run->symbols.items[cell.value.base].is_unset = true;
    flow_cell_set(state, &cell);
}

void flow_dangling_unset(struct flow_run *run, struct flow_state *state)
{
    const struct program_function *root = &run->flow->program->functions[run->query.root];
    const struct facts_unit *unit = run->flow->program->units[root->unit];
    const struct facts_range *blocks = &unit->functions[root->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            const struct facts_range *args = &unit->operations[o].args;
            if (!is_way_to_site(run, root->unit, o))
                continue;
            for (facts_id a = args->first; a < args->first + args->count; a++) {
                facts_id value = unit->args[a];
                while (unit->values[value].kind == FACTS_VALUE_CAST)
                    value = unit->values[value].a;
                if (unit->values[value].kind == FACTS_VALUE_LOAD &&
                    unit->places[unit->values[value].a].kind == FACTS_PLACE_VARIABLE)
                    unset(run, state, root->unit, unit->places[unit->values[value].a].base);
            }
        }
    }
}

bool flow_is_unset(const struct flow_run *run, const struct flow_value *value)
{
    return value->kind == FLOW_SYMBOL && run->symbols.items[value->base].is_unset;
}

bool flow_points_to_unset(const struct flow_run *run, const struct flow_state *state,
                          const struct flow_value *args, uint32_t count)
{
    for (uint32_t a = 0; a < count; a++) {
        const struct flow_cell *cell = args[a].kind == FLOW_ADDRESS
                                           ? flow_cell_find(state, args[a].base, args[a].n, 64)
                                           : NULL;
        if (cell && flow_is_unset(run, &cell->value))
            return true;
    }
    return false;
}

/* ---- records ---- */

void flow_dangling_name_members(struct flow_run *run, const struct facts_unit *unit,
                                struct flow_state *state, const struct flow_location *from,
                                bool is_given)
{
    facts_id type = from->type;
    if (from->region == FLOW_REGION_NONE || from->is_weak || type == FACTS_NONE ||
        unit->types[type].kind != FACTS_TYPE_RECORD || unit->types[type].record == FACTS_NONE)
        return;
    const struct facts_range *fields = &unit->records[unit->types[type].record].fields;
    for (facts_id f = fields->first; f < fields->first + fields->count; f++) {
        const struct facts_field *field = &unit->fields[f];
        struct flow_location member = {.region = from->region,
                                       .offset = from->offset + (int64_t)field->offset,
                                       .size = flow_type_bits(unit, field->type),
                                       .is_guard = from->is_guard,
                                       .type = field->type};
        if (unit->types[field->type].kind == FACTS_TYPE_RECORD) {
            flow_dangling_name_members(run, unit, state, &member, is_given);
        } else if (unit->types[field->type].kind == FACTS_TYPE_POINTER) {
            struct flow_value value = flow_load(run, unit, state, &member);
            if (is_given && value.kind == FLOW_SYMBOL)
                vec_push(&run->params, value.base);
        }
    }
}

/* ---- misuses ---- */

void flow_misuse(struct flow_run *run, const struct flow_frame *frame, struct flow_state *state,
                 enum flow_misuse_kind kind, facts_id loc, uint32_t function)
{
    uint32_t site = flow_is_dangling(run) ? state->events_at_release - 1 : 0, known = 0;
    while (known < run->misuses.count &&
           !(run->misuses.items[known].kind == kind && run->misuses.items[known].site == site &&
             run->misuses.items[known].unit == frame->u && run->misuses.items[known].loc == loc))
        known++;
    if (known == run->misuses.count) {
        struct flow_misuse entry = {kind, site, frame->u, loc, function, NULL};
        vec_push(&run->misuses, entry);
    }
    state->resource = FLOW_RELEASED;
    state->events = known;
    if (!flow_is_dangling(run))
        state->events_at_release = FLOW_MISUSED;
    struct flow_step *step = flow_step(run, state, FLOW_STEP_MISUSE, frame->u, loc);
    step->function = function;
    step->low = kind;
}

const struct flow_misuse *flow_exit_misuse(const struct flow_run *run, const struct flow_exit *exit)
{
    return exit->state->resource == FLOW_RELEASED &&
                   (flow_is_dangling(run) || exit->state->events_at_release == FLOW_MISUSED)
               ? &run->misuses.items[exit->state->events]
               : NULL;
}

/* ---- accesses ---- */

struct access {
    struct flow_run *run;
    const struct flow_frame *frame;
    struct flow_state *state;
};

static bool value_uses(const struct access *access, facts_id id);

/* Whether a pointer leads into the released memory. */
static bool is_inside(const struct flow_state *state, const struct flow_value *pointer)
{
    return state->object.kind == FLOW_SYMBOL && pointer->kind == FLOW_SYMBOL &&
           pointer->base == state->object.base;
}

static bool place_uses(const struct access *access, facts_id id, bool is_access)
{
    const struct facts_unit *unit = access->frame->unit;
    for (;;) {
        const struct facts_place *place = &unit->places[id];
        switch (place->kind) {
        case FACTS_PLACE_INDEX:
            if (value_uses(access, place->index))
                return true;
            id = place->base;
            continue;
        case FACTS_PLACE_FIELD:
            id = place->base;
            continue;
        case FACTS_PLACE_DEREF: {
            if (value_uses(access, place->base))
                return true;
            if (!is_access)
                return false;
            struct flow_value pointer =
                flow_eval(access->run, access->frame, access->state, place->base);
            return access->state->resource == FLOW_HELD && is_inside(access->state, &pointer);
        }
        default:
            return false;
        }
    }
}

static bool value_uses(const struct access *access, facts_id id)
{
    if (id == FACTS_NONE)
        return false;
    const struct facts_value *value = &access->frame->unit->values[id];
    switch (value->kind) {
    case FACTS_VALUE_LOAD:
        return place_uses(access, value->a, true);
    case FACTS_VALUE_ADDRESS:
        return place_uses(access, value->a, false);
    case FACTS_VALUE_BINARY:
        return value_uses(access, value->a) || value_uses(access, value->b);
    case FACTS_VALUE_UNARY:
    case FACTS_VALUE_CAST:
    case FACTS_VALUE_CONTAINER:
        return value_uses(access, value->a);
    default:
        return false;
    }
}

static bool is_reached_by_pointer(const struct facts_unit *unit, facts_id id)
{
    while (unit->places[id].kind == FACTS_PLACE_FIELD || unit->places[id].kind == FACTS_PLACE_INDEX)
        id = unit->places[id].base;
    return unit->places[id].kind == FACTS_PLACE_DEREF ||
           unit->places[id].kind == FACTS_PLACE_UNKNOWN;
}

static bool may_be_pointer(const struct facts_unit *unit, facts_id type)
{
    return type == FACTS_NONE || !(unit->types[type].kind == FACTS_TYPE_INT ||
                                   unit->types[type].kind == FACTS_TYPE_UINT ||
                                   unit->types[type].kind == FACTS_TYPE_BOOL);
}

/* Whether a cell is a variable that is one pointer: only a pointer to it could change it. */
static bool is_plain_local(const struct flow *flow, const struct flow_cell *cell)
{
    uint32_t index = cell->region & ~FLOW_REGION_TAG, u = flow->program->unit_count;
    if ((cell->region & FLOW_REGION_TAG) != FLOW_REGION_LOCAL)
        return false;
    if (index >= flow->result_base)
        return true;
    while (flow->local_base[--u] > index)
        ;
    const struct facts_unit *unit = flow->program->units[u];
    facts_id type = unit->symbols[index - flow->local_base[u]].type;
    return type != FACTS_NONE && unit->types[type].kind == FACTS_TYPE_POINTER;
}

static uint32_t type_number(const struct flow *flow, const struct facts_unit *unit, facts_id type)
{
    uint32_t u = 0;
    while (flow->program->units[u] != unit)
        u++;
    return flow->program->type[u][type];
}

/* Whether a value may stand in a place of one of the types, by what it was loaded as. */
static bool may_be_stored_as(const struct flow_run *run, const struct flow_value *value,
                             const unsigned char *types)
{
    if (types[run->flow->program->type_count] || value->kind != FLOW_SYMBOL)
        return value->kind == FLOW_SYMBOL || value->kind == FLOW_ADDRESS;
    const struct flow_symbol *symbol = &run->symbols.items[value->base];
    if (symbol->type != FACTS_NONE)
        return types[type_number(run->flow, symbol->home, symbol->type)];
    /* A new object is in known places only. */
    return !symbol->is_object || symbol->is_join;
}

static void forget(struct flow_run *run, struct flow_state *state, uint32_t except,
                   const unsigned char *types)
{
    VEC(struct flow_fill) unknown = {0};
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (cell->region != except && cell->region != FLOW_REGION_SOMEWHERE && cell->size == 64 &&
            may_be_stored_as(run, &cell->value, types) && !is_plain_local(run->flow, cell)) {
            struct flow_fill fill = {cell->region, false, cell->offset, cell->size};
            vec_push(&unknown, fill);
        }
    }
    for (uint32_t i = 0; i < unknown.count; i++)
        flow_fill_set(state, &unknown.items[i]);
    vec_free(&unknown);
}

/* Marks the type of a place that a pointer is stored to; the last mark: any type. */
static void mark_type(const struct program *program, uint32_t u, facts_id place,
                      unsigned char *types)
{
    const struct facts_unit *unit = program->units[u];
    facts_id type = unit->places[place].type;
    if (!may_be_pointer(unit, type))
        return;
    bool is_pointer = type != FACTS_NONE && unit->types[type].kind == FACTS_TYPE_POINTER;
    types[is_pointer ? program->type[u][type] : program->type_count] = 1;
}

static void mark_stores(const struct program *program, uint32_t number, unsigned char *types)
{
    const struct program_function *function = &program->functions[number];
    const struct facts_unit *unit = program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            facts_id place = unit->operations[o].place;
            if (place == FACTS_NONE || unit->operations[o].kind == FACTS_OPERATION_SCOPE)
                continue;
            facts_id base = place;
            while (unit->places[base].kind == FACTS_PLACE_FIELD ||
                   unit->places[base].kind == FACTS_PLACE_INDEX)
                base = unit->places[base].base;
            if (unit->places[base].kind != FACTS_PLACE_VARIABLE ||
                unit->symbols[unit->places[base].base].kind == FACTS_SYMBOL_GLOBAL)
                mark_type(program, function->unit, place, types);
        }
    }
}

/* [type of the program, and one more]: the pointers that the function and all it calls store, but
 * for those to variables of their own. */
static const unsigned char *stored_types(struct flow *flow, uint32_t number)
{
    const struct program *program = flow->program;
    if (flow->stored_types)
        return flow->stored_types[number];
    flow->stored_types = ARENA_ARRAY(flow->arena, unsigned char *, program->function_count);
    size_t size = (size_t)program->type_count + 1;
    VEC(uint32_t) open = {0};
    for (uint32_t f = 0; f < program->function_count; f++) {
        flow->stored_types[f] = ARENA_ARRAY(flow->arena, unsigned char, size);
        if (program->functions[f].body == FACTS_NONE)
            continue;
        mark_stores(program, f, flow->stored_types[f]);
        vec_push(&open, f);
    }
    while (open.count) {
        uint32_t callee = vec_pop(&open);
        const struct program_targets *callers = &program->callers[callee];
        for (uint32_t c = 0; c < callers->count; c++) {
            unsigned char *types = flow->stored_types[callers->functions[c]];
            bool changed = false;
            for (size_t t = 0; t < size; t++) {
                changed |= flow->stored_types[callee][t] && !types[t];
                types[t] |= flow->stored_types[callee][t];
            }
            if (changed)
                vec_push(&open, callers->functions[c]);
        }
    }
    vec_free(&open);
    return flow->stored_types[number];
}

void flow_dangling_forget(struct flow_run *run, struct flow_state *state, uint32_t function)
{
    forget(run, state, FLOW_REGION_NONE, stored_types(run->flow, function));
}

/* A pointer is stored through a pointer: whatever has its type may have been replaced. */
static void note_store(const struct access *access, facts_id place)
{
    const struct facts_unit *unit = access->frame->unit;
    const struct program *program = access->run->flow->program;
    if (!is_reached_by_pointer(unit, place) || !may_be_pointer(unit, unit->places[place].type))
        return;
    struct flow_location location;
    flow_locate(access->run, access->frame, access->state, place, &location);
    if ((location.region & FLOW_REGION_TAG) == FLOW_REGION_LOCAL ||
        (location.region & FLOW_REGION_TAG) == FLOW_REGION_OBJECT)
        return;
    unsigned char *types = base_malloc((size_t)program->type_count + 1);
    memset(types, 0, (size_t)program->type_count + 1);
    mark_type(program, access->frame->u, place, types);
    forget(access->run, access->state, location.region, types);
    free(types);
}

bool flow_dangling_uses(struct flow_run *run, const struct flow_frame *frame,
                        struct flow_state *state, facts_id id)
{
    const struct facts_operation *operation = &frame->unit->operations[id];
    if (state->resource == FLOW_RELEASED || operation->kind == FACTS_OPERATION_SCOPE)
        return false;
    struct access access = {run, frame, state};
    if (state->resource == FLOW_HELD && ends_memory(run, state)) {
        bool is_read = value_uses(&access, operation->value);
        for (uint32_t a = 0; a < operation->args.count && !is_read; a++)
            is_read = value_uses(&access, frame->unit->args[operation->args.first + a]);
        bool is_written = !is_read && operation->place != FACTS_NONE &&
                          place_uses(&access, operation->place, true);
        if (is_read || is_written) {
            flow_misuse(run, frame, state, is_read ? FLOW_MISUSE_READ : FLOW_MISUSE_WRITE,
                        operation->loc, PROGRAM_NONE);
            return true;
        }
    }
    if (operation->kind == FACTS_OPERATION_STORE || operation->kind == FACTS_OPERATION_ZERO)
        note_store(&access, operation->place);
    return false;
}

bool flow_dangling_reads(struct flow_run *run, const struct flow_frame *frame,
                         struct flow_state *state, facts_id value, facts_id loc)
{
    struct access access = {run, frame, state};
    if (state->resource != FLOW_HELD || !ends_memory(run, state) || !value_uses(&access, value))
        return false;
    flow_misuse(run, frame, state, FLOW_MISUSE_READ, loc, PROGRAM_NONE);
    return true;
}

/* ---- calls ---- */

/* Whether the operand of a row is the value of this argument. */
static bool is_argument(const struct effect_operand *operand, uint32_t argument)
{
    return operand->base == EFFECT_ARGUMENT && operand->argument == argument &&
           !operand->is_pointee && !operand->field;
}

static bool names_argument(const struct effect_operand *operand, uint32_t argument)
{
    return operand->base == EFFECT_ARGUMENT && operand->argument == argument;
}

/* What the rows say of an argument: 1 the function looks behind it, 0 it only stores it, -1
 * nothing. */
static int rows_use(const struct api_call *api, uint32_t argument)
{
    int uses = -1;
    for (size_t i = 0; api->effects && i < api->effects->count; i++) {
        const struct effect *effect = &api->effects->effects[i];
        switch (effect->kind) {
        case EFFECT_STORE:
        case EFFECT_EXCHANGE:
        case EFFECT_COMPARE_EXCHANGE:
            if (!names_argument(&effect->operand, argument))
                return 0;
            return 1;
        case EFFECT_COPY:
            if (effect->from_argument == argument)
                uses = 1;
            /* FALLTHROUGH */
        case EFFECT_ACQUIRE:
        case EFFECT_RELEASE:
        case EFFECT_KEEP:
        case EFFECT_ZERO:
        case EFFECT_FILL:
        case EFFECT_WRITE:
        case EFFECT_COUNT_DOWN:
            if (names_argument(&effect->operand, argument))
                uses = 1;
            break;
        default:
            break;
        }
    }
    return uses;
}

/* Whether the function does something with what the argument points to, or with the handle. */
static bool uses_argument(const struct api_call *api, const struct flow_state *state,
                          uint32_t argument)
{
    const struct facts_unit *unit = api->frame->unit;
    if (api->call->symbol == FACTS_NONE)
        return false;
    const struct facts_symbol *symbol = &unit->symbols[api->call->symbol];
    /* What prints does so with anything. */
    if (argument >= symbol->params.count || (symbol->flags & FACTS_SYMBOL_VARIADIC))
        return false;
    int rows = rows_use(api, argument);
    if (rows >= 0 || class_of(api->run, state) == EFFECT_CLASS_HANDLE)
        return rows != 0;
    facts_id type = unit->params[symbol->params.first + argument].type;
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_POINTER ||
        unit->types[type].inner == FACTS_NONE)
        return false;
    uint32_t inner = unit->types[unit->types[type].inner].kind;
    return inner == FACTS_TYPE_RECORD || inner == FACTS_TYPE_INT || inner == FACTS_TYPE_UINT ||
           inner == FACTS_TYPE_POINTER;
}

/* Whether the call begins with the value anew: it is initialised again in its place. */
static bool begins_anew(const struct api_call *api, const struct flow_state *state,
                        uint32_t argument)
{
    if (!flow_value_equal(&api->args[argument], &state->object) || ends_memory(api->run, state))
        return false;
    for (size_t i = 0; api->effects && i < api->effects->count; i++) {
        const struct effect *effect = &api->effects->effects[i];
        if ((effect->kind == EFFECT_ACQUIRE &&
             effect->family == site_of(api->run, state)->effect->family) ||
            effect->kind == EFFECT_ZERO || effect->kind == EFFECT_FILL ||
            effect->kind == EFFECT_COPY)
            return true;
    }
    return false;
}

/* An object that was deleted in its place: only what acquires through it is sure to use it. */
static bool acquires_by(const struct api_call *api, uint32_t argument)
{
    for (size_t i = 0; api->effects && i < api->effects->count; i++)
        if (api->effects->effects[i].kind == EFFECT_ACQUIRE &&
            is_argument(&api->effects->effects[i].operand, argument))
            return true;
    return false;
}

static bool is_misused(const struct api_call *api, const struct flow_state *state,
                       uint32_t argument)
{
    const struct flow_value *value = &api->args[argument];
    switch (class_of(api->run, state)) {
    case EFFECT_CLASS_MEMORY:
    case EFFECT_CLASS_MAPPING:
        return is_inside(state, value) && uses_argument(api, state, argument);
    case EFFECT_CLASS_HANDLE:
        return flow_value_equal(value, &state->object) && uses_argument(api, state, argument);
    case EFFECT_CLASS_OBJECT:
        return flow_value_equal(value, &state->object) && acquires_by(api, argument);
    default:
        return false;
    }
}

/* Whether what a row ends is of the kind that is followed. */
static bool is_watched(const struct api_call *api, const struct effect *effect)
{
    const struct effect_family *family = &api->run->flow->effects->families[effect->family];
    return effect->kind == EFFECT_RELEASE && !family->is_counted && !effect_is_lock(family) &&
           family->class_ != EFFECT_CLASS_QUEUE && family->class_ != EFFECT_CLASS_REFERENCE;
}

/* A call while a released value is held. */
static void call_with_released(const struct api_call *api, struct flow_state *state)
{
    for (size_t i = 0; api->effects && i < api->effects->count; i++) {
        const struct effect *effect = &api->effects->effects[i];
        if (effect->kind == EFFECT_RUNS) { /* a callback may put another in its place */
            flow_escape(api->run, state);
            return;
        }
        enum certainty test = is_watched(api, effect) ? flow_test_holds(api, state, effect) : NO;
        if (test == NO)
            continue;
        struct flow_value value = flow_operand_value(api, state, &effect->operand);
        if (state->resource != FLOW_HELD)
            return;
        if (flow_value_equal(&value, &state->object) &&
            effect->family == site_of(api->run, state)->effect->family) {
            if (test == YES)
                flow_misuse(api->run, api->frame, state, FLOW_MISUSE_RELEASE, api->call->loc,
                            api->function);
            else
                flow_escape(api->run, state);
            return;
        }
        /* With a block of memory goes what was known of it. */
        if (api->run->flow->effects->families[effect->family].class_ != EFFECT_CLASS_MEMORY ||
            value.kind != FLOW_SYMBOL)
            continue;
        if (!is_inside(state, &value))
            flow_region_forget(state, FLOW_REGION_SYMBOL | value.base);
        else if (!ends_memory(api->run, state))
            flow_escape(api->run, state);
    }
    for (uint32_t a = 0; a < api->call->args.count && state->resource == FLOW_HELD; a++) {
        if (begins_anew(api, state, a))
            flow_escape(api->run, state);
        else if (is_misused(api, state, a))
            flow_misuse(api->run, api->frame, state, FLOW_MISUSE_PASS, api->call->loc,
                        api->function);
    }
}

/* What the kernel may call before it returns stores what it likes. */
static void forget_by_callbacks(const struct api_call *api, struct flow_state *state)
{
    const struct program *program = api->run->flow->program;
    for (uint32_t a = 0; a < api->call->args.count; a++)
        if (api->args[a].kind == FLOW_FUNCTION &&
            program->functions[api->args[a].base].body != FACTS_NONE)
            flow_dangling_forget(api->run, state, api->args[a].base);
}

/* A released value is worth following if it is one that memory can hold. */
static bool is_followed(const struct api_call *api, struct flow_state *state,
                        const struct flow_site *site, const struct flow_value *value)
{
    if (flow_test_holds(api, state, site->effect) != YES)
        return false;
    if (value->kind == FLOW_ADDRESS)
        return api->run->flow->effects->families[site->effect->family].class_ ==
               EFFECT_CLASS_OBJECT;
    return value->kind == FLOW_SYMBOL && !api->run->symbols.items[value->base].is_doubtful;
}

static uint32_t pointed_record(const struct flow_run *run, const struct facts_unit *unit,
                               facts_id type)
{
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_POINTER ||
        unit->types[type].inner == FACTS_NONE ||
        unit->types[unit->types[type].inner].kind != FACTS_TYPE_RECORD)
        return PROGRAM_NONE;
    return type_number(run->flow, unit, unit->types[type].inner);
}

/* Whether what is released was come to by a link inside it, one of a list. Whether it was taken off
 * the list is a matter of what is known of all lists, and not of this path. */
static bool is_linked(const struct api_call *api, const struct flow_site *site,
                      const struct flow_value *value)
{
    const struct facts_unit *unit = api->frame->unit;
    if (value->kind != FLOW_SYMBOL)
        return false;
    if (value->n != 0)
        return true;
    const struct flow_symbol *symbol = &api->run->symbols.items[value->base];
    if (symbol->is_join)
        return true; /* stands for several, in loops over them */
    facts_id id = unit->args[api->call->args.first + site->effect->operand.argument];
    while (unit->values[id].kind == FACTS_VALUE_CAST)
        id = unit->values[id].a;
    if (symbol->type == FACTS_NONE)
        return false;
    uint32_t released = pointed_record(api->run, unit, unit->values[id].type);
    uint32_t loaded = pointed_record(api->run, symbol->home, symbol->type);
    return released != PROGRAM_NONE && loaded != PROGRAM_NONE && released != loaded;
}

/* Only variables are believed to hold the value. */
static void forget_links(struct flow_run *run, struct flow_state *state)
{
    VEC(struct flow_fill) unknown = {0};
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (flow_names_object(state, &cell->value) && cell->region != FLOW_REGION_SOMEWHERE &&
            !is_plain_local(run->flow, cell)) {
            struct flow_fill fill = {cell->region, false, cell->offset, cell->size};
            vec_push(&unknown, fill);
        }
    }
    for (uint32_t i = 0; i < unknown.count; i++)
        flow_fill_set(state, &unknown.items[i]);
    vec_free(&unknown);
}

struct flow_state *flow_dangling_call(const struct api_call *api, struct flow_state *state)
{
    struct flow_run *run = api->run;
    forget_by_callbacks(api, state);
    if (state->resource == FLOW_HELD)
        call_with_released(api, state);
    if (state->resource != FLOW_NOT_ACQUIRED)
        return NULL;
    uint32_t s = 0;
    while (s < run->query.site_count && !(run->query.sites[s].unit == api->frame->u &&
                                          run->query.sites[s].operation == api->operation))
        s++;
    if (s == run->query.site_count)
        return NULL;
    const struct flow_site *site = &run->query.sites[s];
    struct flow_value value = flow_operand_value(api, state, &site->effect->operand);
    if (!is_followed(api, state, site, &value))
        return NULL;
    if (flow_is_unset(run, &value)) {
        state->events_at_release = s + 1;
        flow_misuse(run, api->frame, state, FLOW_MISUSE_UNSET, api->call->loc, api->function);
        return NULL;
    }
    struct flow_state *other = flow_state_copy(state);
    other->has_let_go = true;
    struct range there = range_except(0);
    if (!flow_assume_range(run, state, &value, &there)) {
        flow_state_free(other);
        return NULL; /* nothing is released */
    }
    state->resource = FLOW_HELD;
    state->object = value;
    state->mark = run->symbols.count;
    state->events_at_release = s + 1;
    state->has_let_go = false;
    flow_step(run, state, FLOW_STEP_ACQUIRE, api->frame->u, api->call->loc)->function =
        api->function;
    if (ends_memory(run, state))
        flow_region_forget(state, FLOW_REGION_SYMBOL | value.base);
    if (ends_memory(run, state) && is_linked(api, site, &value))
        forget_links(run, state);
    /* Who releases what is stored somewhere may note there that it is gone. */
    struct flow_location location;
    if ((site->effect->operand.is_pointee || site->effect->operand.field) &&
        flow_operand_location(api, &site->effect->operand, &location))
        flow_fill(run, state, &location, false);
    return other;
}
