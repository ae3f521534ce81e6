/*
 * What calls of the kernel's functions do to memory: what a fact says (zero, copy, store, exchange,
 * …), else what the types and annotations of the parameters let them write.
 */
#include "flow/dangling.h"

#include <string.h>

static const char *annotation_start(const struct facts_unit *unit, const struct facts_param *param,
                                    const char *a, const char *b)
{
    for (uint32_t i = 0; i < param->annotations.count; i++) {
        const char *text = facts_text(unit, unit->annotations[param->annotations.first + i]);
        if (strncmp(text, a, strlen(a)) == 0 || strncmp(text, b, strlen(b)) == 0)
            return text;
    }
    return NULL;
}

static bool says_in(const struct facts_unit *unit, const struct facts_param *param)
{
    return annotation_start(unit, param, "_In_", "__in") &&
           !annotation_start(unit, param, "_Inout_", "__inout");
}

static bool says_out(const struct facts_unit *unit, const struct facts_param *param)
{
    return annotation_start(unit, param, "_Out", "__out") ||
           annotation_start(unit, param, "_Inout", "__inout");
}

/* What a kernel function may write through parameter `param`, as a stretch from where the argument
 * points. */
static int64_t written_bits(const struct facts_unit *unit, const struct facts_param *param,
                            uint32_t region)
{
    if (param->type == FACTS_NONE || unit->types[param->type].kind != FACTS_TYPE_POINTER ||
        says_in(unit, param))
        return 0;
    const struct facts_type *type = &unit->types[param->type];
    if (type->inner == FACTS_NONE || unit->types[type->inner].is_const)
        return 0;
    const struct facts_type *inner = &unit->types[type->inner];
    bool is_local = (region & FLOW_REGION_TAG) == FLOW_REGION_LOCAL;
    if (inner->kind == FACTS_TYPE_FUNCTION)
        return 0;
    if (inner->kind == FACTS_TYPE_VOID) /* a context as often as a buffer */
        return is_local || says_out(unit, param) ? FLOW_EVERYWHERE : 0;
    if (inner->size == 1) /* bytes: a buffer */
        return is_local ? FLOW_EVERYWHERE : (int64_t)(inner->size * 8);
    return (int64_t)(inner->size * 8);
}

static bool holds(const struct flow_run *run, const struct flow_state *state,
                  const struct flow_value *value)
{
    return state->resource == FLOW_HELD && !flow_is_dangling(run) &&
           flow_names_object(state, value);
}

/* Something is written, but a pointer to the resource in it stays: what would replace it, a fact
 * would say. */
static void write_around_holders(const struct api_call *api, struct flow_state *state,
                                 const struct flow_location *location)
{
    VEC(struct flow_cell) holders = {0};
    for (uint32_t i = flow_region_first(state, location->region);
         i < state->cells.count && state->cells.items[i].region == location->region; i++)
        if (holds(api->run, state, &state->cells.items[i].value))
            vec_push(&holders, state->cells.items[i]);
    flow_fill(api->run, state, location, false);
    for (uint32_t i = 0; i < holders.count; i++)
        flow_cell_set(state, &holders.items[i]);
    vec_free(&holders);
}

static void write_arguments(const struct api_call *api, struct flow_state *state)
{
    const struct facts_unit *unit = api->frame->unit;
    if (api->call->symbol == FACTS_NONE)
        return;
    const struct facts_range *params = &unit->symbols[api->call->symbol].params;
    for (uint32_t i = 0; i < params->count && i < api->call->args.count; i++) {
        struct flow_location location = {.type = FACTS_NONE};
        if (!flow_pointee(&api->args[i], &location.region, &location.offset))
            continue;
        location.size = written_bits(unit, &unit->params[params->first + i], location.region);
        write_around_holders(api, state, &location);
    }
}

static void write_block(const struct api_call *api, struct flow_state *state,
                        const struct effect *effect)
{
    if (effect->operand.base != EFFECT_ARGUMENT ||
        effect->operand.argument >= api->call->args.count)
        return;
    struct flow_location to = {.is_guard = true, .type = FACTS_NONE};
    if (!flow_pointee(&api->args[effect->operand.argument], &to.region, &to.offset))
        return;
    int64_t bytes = 0;
    bool has_size = false;
    if (effect->size_argument < api->call->args.count) {
        struct range range = flow_value_range(api->run, state, &api->args[effect->size_argument]);
        has_size = range_single(&range, &bytes) && bytes >= 0 && bytes < FLOW_EVERYWHERE / 8;
    }
    to.size = has_size ? bytes * 8 : FLOW_EVERYWHERE;
    if (effect->kind == EFFECT_COPY && has_size && effect->from_argument < api->call->args.count) {
        struct flow_location from = {.size = to.size, .type = FACTS_NONE};
        if (!flow_pointee(&api->args[effect->from_argument], &from.region, &from.offset))
            from.region = FLOW_REGION_NONE;
        flow_copy(api->run, state, &to, &from);
        return;
    }
    if (effect->kind == EFFECT_COPY && effect->from_argument < api->call->args.count &&
        state->resource == FLOW_HELD) {
        /* How much is copied is not known: what it leads to may be anywhere in there. */
        to.part = to.size;
        flow_store_weak(api->run, state, &to, &api->args[effect->from_argument]);
        return;
    }
    flow_fill(api->run, state, &to, effect->kind == EFFECT_ZERO && has_size);
}

static facts_id result_type(const struct api_call *api)
{
    return api->call->place == FACTS_NONE ? FACTS_NONE
                                          : api->frame->unit->places[api->call->place].type;
}

/* The value of an argument, or unknown. */
static struct flow_value argument(const struct api_call *api, uint32_t number)
{
    struct flow_value unknown = {FLOW_UNKNOWN, 0, 0};
    return number < api->call->args.count ? api->args[number] : unknown;
}

/* An argument is stored where others may take it from: `*arg0`, `arg0->Buffer`. */
static void store_argument(const struct api_call *api, struct flow_state *state,
                           const struct effect *effect)
{
    struct flow_value value = argument(api, effect->from_argument);
    struct flow_location location;
    if (flow_operand_location(api, &effect->operand, &location))
        flow_store(api->run, state, &location, &value);
    else if (holds(api->run, state, &value))
        flow_escape(api->run, state);
}

/* The old value of `*arg0` comes back and the new one is stored. */
static bool exchange(const struct api_call *api, struct flow_state *state,
                     const struct effect *effect, struct flow_value *result)
{
    struct flow_location location;
    if (!flow_operand_location(api, &effect->operand, &location))
        return false;
    location.type = result_type(api);
    *result = flow_load(api->run, api->frame->unit, state, &location);
    store_argument(api, state, effect);
    return true;
}

static bool is_block(enum effect_kind kind)
{
    return kind == EFFECT_ZERO || kind == EFFECT_FILL || kind == EFFECT_COPY;
}

/* Blocks of memory: the rows exclude each other by their conditions, so one at most happens. */
static void write_blocks(const struct api_call *api, struct flow_state *state)
{
    for (size_t i = 0; i < api->effects->count; i++) {
        const struct effect *effect = &api->effects->effects[i];
        if (is_block(effect->kind) && flow_test_holds(api, state, effect) == YES) {
            write_block(api, state, effect);
            return;
        }
    }
    /* Which one is not known: anything may have been written. */
    for (size_t i = 0; i < api->effects->count; i++) {
        struct effect effect = api->effects->effects[i];
        if (is_block(effect.kind) && flow_test_holds(api, state, &effect) == MAYBE) {
            effect.kind = EFFECT_FILL;
            write_block(api, state, &effect);
        }
    }
}

/* Only what the `write` rows name is written. */
static void write_named(const struct api_call *api, struct flow_state *state)
{
    for (size_t i = 0; i < api->effects->count; i++) {
        const struct effect *effect = &api->effects->effects[i];
        uint32_t number = effect->operand.argument;
        if (effect->kind != EFFECT_WRITE || flow_test_holds(api, state, effect) == NO ||
            number >= api->call->args.count)
            continue;
        struct flow_location location = {.type = FACTS_NONE};
        if (!flow_pointee(&api->args[number], &location.region, &location.offset))
            continue;
        const struct facts_unit *unit = api->frame->unit;
        facts_id type = unit->values[unit->args[api->call->args.first + number]].type;
        if (type != FACTS_NONE && unit->types[type].kind == FACTS_TYPE_POINTER)
            location.size = flow_type_bits(unit, unit->types[type].inner);
        flow_fill(api->run, state, &location, false);
    }
}

static const struct effect *find_effect(const struct api_call *api, enum effect_kind kind)
{
    for (size_t i = 0; api->effects && i < api->effects->count; i++)
        if (api->effects->effects[i].kind == kind)
            return &api->effects->effects[i];
    return NULL;
}

/* Stored where the old value is the one asked for: a path for each. */
static bool compare_exchange(const struct api_call *api, struct flow_state *state,
                             const struct effect *effect, struct flow_exits *outcomes)
{
    struct flow_location location;
    if (!flow_operand_location(api, &effect->operand, &location))
        return false;
    location.type = result_type(api);
    struct flow_value old = flow_load(api->run, api->frame->unit, state, &location);
    struct flow_value wanted = argument(api, effect->size_argument);
    struct flow_value same =
        flow_compute(api->run, state, api->frame->unit, FACTS_NONE, FACTS_OP_EQ, &old, &wanted);
    struct flow_state *other = flow_state_copy(state);
    if (flow_assume(api->run, state, &same, true)) {
        store_argument(api, state, effect);
        flow_finish(api, state, &old, outcomes);
    } else {
        flow_state_free(state);
    }
    if (flow_assume(api->run, other, &same, false))
        flow_finish(api, other, &old, outcomes);
    else
        flow_state_free(other);
    return true;
}

/* A reference count in the resource itself: whoever finds it at zero releases the resource. */
static bool count_down(const struct api_call *api, struct flow_state *state,
                       const struct effect *effect, struct flow_exits *outcomes)
{
    struct flow_location location;
    uint32_t region;
    int64_t offset;
    if (state->resource != FLOW_HELD || !flow_pointee(&state->object, &region, &offset) ||
        !flow_operand_location(api, &effect->operand, &location) || location.region != region)
        return false;
    struct flow_state *shared = flow_state_copy(state);
    flow_fill(api->run, state, &location, false);
    struct flow_value zero = flow_int(0);
    flow_finish(api, state, &zero, outcomes);
    flow_escape(api->run, shared);
    struct range range = flow_type_range(api->frame->unit, result_type(api), 0);
    struct range rest = range_except(0);
    range = range_intersect(&range, &rest);
    struct flow_value count = {FLOW_SYMBOL, flow_fresh(api->run, &range), 0};
    flow_finish(api, shared, &count, outcomes);
    return true;
}

bool flow_split_by_memory(const struct api_call *api, struct flow_state *state,
                          struct flow_exits *outcomes)
{
    const struct effect *effect = find_effect(api, EFFECT_COMPARE_EXCHANGE);
    if (effect)
        return compare_exchange(api, state, effect, outcomes);
    effect = find_effect(api, EFFECT_COUNT_DOWN);
    return effect && count_down(api, state, effect, outcomes);
}

bool flow_touch_memory(const struct api_call *api, struct flow_state *state,
                       struct flow_value *result)
{
    const struct effect *swap = find_effect(api, EFFECT_EXCHANGE);
    if (swap)
        return exchange(api, state, swap, result);
    if (flow_has_effect(api, EFFECT_ZERO) || flow_has_effect(api, EFFECT_FILL) ||
        flow_has_effect(api, EFFECT_COPY))
        write_blocks(api, state);
    else if (flow_has_effect(api, EFFECT_WRITE))
        write_named(api, state);
    else if (!flow_has_effect(api, EFFECT_READS))
        write_arguments(api, state);
    for (size_t i = 0; api->effects && i < api->effects->count; i++)
        if (api->effects->effects[i].kind == EFFECT_STORE)
            store_argument(api, state, &api->effects->effects[i]);
    return false;
}
