/*
 * Watching: what else is released while the resource of a query is held, and who uses that.
 *
 * A registration is followed; what its callbacks use must not be released before it is. Which
 * callbacks those are, and what is wrong with it, is asked by whoever watches.
 */
#include "flow/api.h"

#include <string.h>

/* ---- events and releases ---- */

static bool is_listed(const char *const *names, size_t count, const char *name, uint32_t *index)
{
    for (*index = 0; *index < count; (*index)++)
        if (strcmp(names[*index], name) == 0)
            return true;
    return false;
}

void flow_watch_call(const struct api_call *api, struct flow_state *state, const char *name)
{
    const struct flow_watch *watch = api->run->query.watch;
    uint32_t index;
    if (!watch)
        return;
    if (is_listed(watch->waits, watch->wait_count, name, &index))
        state->events |= FLOW_WAITED;
    if (is_listed(watch->starts, watch->start_count, name, &index)) {
        state->events |= FLOW_STARTED(index);
        flow_step(api->run, state, FLOW_STEP_EVENT, api->frame->u, api->call->loc)->function =
            api->function;
    }
}

bool flow_is_start(const struct api_call *api)
{
    const struct flow_watch *watch = api->run->query.watch;
    uint32_t index;
    if (!watch || api->function == PROGRAM_NONE ||
        !is_listed(watch->starts, watch->start_count,
                   api->run->flow->program->functions[api->function].name, &index))
        return false;
    const struct facts_unit *unit = api->frame->unit;
    facts_id place = api->call->place;
    return place != FACTS_NONE && unit->types[unit->places[place].type].kind == FACTS_TYPE_INT;
}

static bool is_global(uint32_t region)
{
    return (region & FLOW_REGION_TAG) == FLOW_REGION_OBJECT && region != FLOW_REGION_SOMEWHERE;
}

/* The bits of what an argument points to, through casts. */
static int64_t pointee_bits(const struct api_call *api, uint32_t argument)
{
    const struct facts_unit *unit = api->frame->unit;
    if (argument >= api->call->args.count)
        return 0;
    facts_id type = unit->values[unit->args[api->call->args.first + argument]].type;
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_POINTER ||
        unit->types[type].inner == FACTS_NONE)
        return 0;
    return flow_type_bits(unit, unit->types[type].inner);
}

/* The global that `value` is a place in, or that holds it. */
static bool find_global(const struct api_call *api, const struct flow_state *state,
                        const struct effect *effect, const struct flow_value *value,
                        struct flow_other *other)
{
    if (value->kind == FLOW_ADDRESS && is_global(value->base)) {
        other->object = value->base;
        other->offset = value->n;
        other->size = pointee_bits(api, effect->operand.argument);
        return other->size > 0;
    }
    for (uint32_t i = 0; i < state->cells.count && value->kind == FLOW_SYMBOL; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        if (!is_global(cell->region) || !flow_value_equal(&cell->value, value))
            continue;
        other->object = cell->region;
        other->offset = cell->offset;
        other->size = cell->size;
        other->is_led_to = true;
        return true;
    }
    return false;
}

bool flow_watch_release(const struct api_call *api, struct flow_state *state,
                        const struct effect *effect, const struct flow_value *value)
{
    const struct flow_watch *watch = api->run->query.watch;
    struct flow_other other = {
        .unit = api->frame->u, .operation = api->operation, .effect = effect};
    if (!watch || effect->operand.base != EFFECT_ARGUMENT ||
        !find_global(api, state, effect, value, &other) ||
        !watch->is_answer(watch->context, state, &other))
        return false;
    state->resource = FLOW_RELEASED;
    state->events_at_release = state->events;
    flow_step(api->run, state, FLOW_STEP_RELEASE, api->frame->u, api->call->loc)->function =
        api->function;
    return true;
}

void flow_watch_end(const struct api_call *api, struct flow_state *state,
                    const struct flow_value *value)
{
    if (value->kind == FLOW_UNKNOWN || !flow_value_equal(value, &state->object) ||
        state->events & FLOW_ENDED)
        return;
    state->events |= FLOW_ENDED;
    flow_step(api->run, state, FLOW_STEP_EVENT, api->frame->u, api->call->loc)->function =
        api->function;
}

/* ---- who uses it ---- */

struct walk {
    const struct flow *flow;
    struct arena arena;
    uint32_t *from;  /* [function]: index in `open` of its caller */
    facts_id *calls; /* [function]: where that calls it */
    bool *is_open;
    VEC(uint32_t) open;
};

static void open_function(struct walk *walk, uint32_t function, uint32_t from, facts_id call)
{
    if (walk->is_open[function] || walk->flow->program->functions[function].body == FACTS_NONE)
        return;
    walk->is_open[function] = true;
    walk->from[function] = from;
    walk->calls[function] = call;
    vec_push(&walk->open, function);
}

/* Opens what the function at `at` surely calls. */
static void open_callees(struct walk *walk, uint32_t at)
{
    const struct program *program = walk->flow->program;
    const struct program_function *function = &program->functions[walk->open.items[at]];
    const struct facts_unit *unit = program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            if (unit->operations[o].kind != FACTS_OPERATION_CALL)
                continue;
            uint32_t callee = program_callee(program, function->unit, &unit->operations[o]);
            const struct program_targets *targets = &program->targets[function->unit][o];
            if (callee == PROGRAM_NONE && targets->count == 1)
                callee = targets->functions[0];
            if (callee != PROGRAM_NONE)
                open_function(walk, callee, at, unit->operations[o].loc);
        }
    }
}

static void begin_walk(struct walk *walk, const struct flow *flow, uint32_t function)
{
    uint32_t count = flow->program->function_count;
    *walk = (struct walk){.flow = flow};
    walk->from = ARENA_ARRAY(&walk->arena, uint32_t, count);
    walk->calls = ARENA_ARRAY(&walk->arena, facts_id, count);
    walk->is_open = ARENA_ARRAY(&walk->arena, bool, count);
    open_function(walk, function, UINT32_MAX, FACTS_NONE);
}

static void end_walk(struct walk *walk)
{
    vec_free(&walk->open);
    arena_free(&walk->arena);
}

/* The functions on the way, the outermost first. */
static void tell_way(const struct walk *walk, uint32_t function, struct flow_use *use)
{
    if (walk->from[function] != UINT32_MAX)
        tell_way(walk, walk->open.items[walk->from[function]], use);
    vec_push(&use->functions, function);
    vec_push(&use->calls, walk->calls[function]);
}

bool flow_find_use(struct flow_use *use, const struct flow *flow, uint32_t function,
                   const struct flow_other *other)
{
    struct flow_stretch stretch = {other->object, other->offset, other->size};
    struct walk walk;
    begin_walk(&walk, flow, function);
    bool found = false;
    *use = (struct flow_use){0};
    for (uint32_t at = 0; at < walk.open.count && !found; at++) {
        found = flow_names_stretch(flow, walk.open.items[at], &stretch, &use->loc);
        if (found)
            tell_way(&walk, walk.open.items[at], use);
        else
            open_callees(&walk, at);
    }
    end_walk(&walk);
    return found;
}

void flow_use_free(struct flow_use *use)
{
    vec_free(&use->functions);
    vec_free(&use->calls);
}

/* ---- who is told ---- */

enum {
    MOST_FLAG_BITS = 64,
};

struct telling {
    const struct flow *flow;
    VEC(struct flow_stretch) flags; /* what the callback tests */
};

static void add_flag(struct telling *telling, uint32_t u, facts_id place)
{
    struct flow_stretch flag;
    if (flow_place_stretch(telling->flow, u, place, &flag.object, &flag.offset, &flag.size) &&
        flag.size > 0 && flag.size <= MOST_FLAG_BITS)
        vec_push(&telling->flags, flag);
}

/* The globals that a value loads; or, `is_address`, is the address of. */
static void add_flags_of(struct telling *telling, uint32_t u, facts_id id, bool is_address)
{
    const struct facts_unit *unit = telling->flow->program->units[u];
    if (id == FACTS_NONE)
        return;
    const struct facts_value *value = &unit->values[id];
    switch (value->kind) {
    case FACTS_VALUE_LOAD:
        if (!is_address)
            add_flag(telling, u, value->a);
        break;
    case FACTS_VALUE_ADDRESS:
        if (is_address)
            add_flag(telling, u, value->a);
        break;
    case FACTS_VALUE_BINARY:
        add_flags_of(telling, u, value->a, is_address);
        add_flags_of(telling, u, value->b, is_address);
        break;
    case FACTS_VALUE_UNARY:
    case FACTS_VALUE_CAST:
        add_flags_of(telling, u, value->a, is_address);
        break;
    default:
        break;
    }
}

/* What the function tests: in conditions, by way of a local, or in a call (interlocked). */
static void add_flags(struct telling *telling, uint32_t number)
{
    const struct program_function *function = &telling->flow->program->functions[number];
    const struct facts_unit *unit = telling->flow->program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_block *block = &unit->blocks[b];
        add_flags_of(telling, function->unit, block->value, false);
        for (facts_id o = block->operations.first;
             o < block->operations.first + block->operations.count; o++) {
            const struct facts_operation *operation = &unit->operations[o];
            if (operation->kind == FACTS_OPERATION_STORE)
                add_flags_of(telling, function->unit, operation->value, false);
            for (uint32_t a = 0; a < operation->args.count; a++)
                add_flags_of(telling, function->unit, unit->args[operation->args.first + a], true);
        }
    }
}

static bool overlaps(const struct flow_stretch *a, const struct flow_stretch *b)
{
    return a->object == b->object && a->offset < b->offset + b->size &&
           b->offset < a->offset + a->size;
}

/* Whether the function stores to one of the flags by name. */
static bool stores_flag(const struct telling *telling, uint32_t number)
{
    const struct program_function *function = &telling->flow->program->functions[number];
    if (function->body == FACTS_NONE)
        return false;
    const struct facts_unit *unit = telling->flow->program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            struct flow_stretch to;
            facts_id place = unit->operations[o].place;
            if (place == FACTS_NONE || !flow_place_stretch(telling->flow, function->unit, place,
                                                           &to.object, &to.offset, &to.size))
                continue;
            for (uint32_t i = 0; i < telling->flags.count; i++)
                if (overlaps(&telling->flags.items[i], &to))
                    return true;
        }
    }
    return false;
}

static uint32_t function_of(const struct program *program, uint32_t u, facts_id operation)
{
    const struct facts_unit *unit = program->units[u];
    for (uint32_t f = 0; f < program->function_count; f++) {
        const struct program_function *function = &program->functions[f];
        if (function->unit != u || function->body == FACTS_NONE)
            continue;
        const struct facts_range *blocks = &unit->functions[function->body].blocks;
        for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++)
            if (operation - unit->blocks[b].operations.first < unit->blocks[b].operations.count)
                return f;
    }
    return PROGRAM_NONE;
}

/* Whether a flag holds a constant now that it did not hold before. */
static bool is_set(const struct flow_stretch *flag, const struct flow_state *state,
                   const struct flow_state *before)
{
    uint32_t region = FLOW_REGION_OBJECT | flag->object, size = (uint32_t)flag->size;
    const struct flow_cell *now = flow_cell_find(state, region, flag->offset, size);
    const struct flow_cell *then = flow_cell_find(before, region, flag->offset, size);
    return now && now->value.kind == FLOW_INT &&
           !(then && flow_value_equal(&then->value, &now->value));
}

bool flow_is_told(const struct flow *flow, uint32_t callback, const struct flow_other *other,
                  const struct flow_state *state, const struct flow_state *before, uint32_t root)
{
    struct telling telling = {.flow = flow};
    struct walk walk;
    begin_walk(&walk, flow, callback);
    for (uint32_t at = 0; at < walk.open.count; at++) {
        add_flags(&telling, walk.open.items[at]);
        open_callees(&walk, at);
    }
    end_walk(&walk);
    uint32_t releaser = function_of(flow->program, other->unit, other->operation);
    bool is_told = releaser == PROGRAM_NONE || stores_flag(&telling, releaser);
    for (uint32_t i = 0; i < telling.flags.count && before && !is_told; i++)
        is_told = is_set(&telling.flags.items[i], state, before);
    if (!before && !is_told) {
        begin_walk(&walk, flow, root);
        for (uint32_t at = 0; at < walk.open.count && !is_told; at++) {
            is_told = stores_flag(&telling, walk.open.items[at]);
            open_callees(&walk, at);
        }
        end_walk(&walk);
    }
    vec_free(&telling.flags);
    return is_told;
}
