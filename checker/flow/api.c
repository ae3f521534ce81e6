/*
 * Calls of functions that have no body here: those of the kernel by their facts (effect.h), the
 * others by what they are given.
 *
 * A kernel function borrows its arguments: it may write through those whose type or annotation lets
 * it, keeps and releases nothing unless a fact says so. Any other function may do anything with
 * what it can reach.
 */
#include "flow/dangling.h"
#include "flow/partner.h"

#include <string.h>

/* ---- operands ---- */

static facts_id result_type(const struct api_call *api)
{
    return api->call->place == FACTS_NONE ? FACTS_NONE
                                          : api->frame->unit->places[api->call->place].type;
}

static int64_t pointer_bits(const struct api_call *api)
{
    return (int64_t)api->frame->unit->pointer_size * 8;
}

/* The type an argument points to, or NONE. */
static facts_id pointee_type(const struct api_call *api, uint32_t argument)
{
    const struct facts_unit *unit = api->frame->unit;
    facts_id type = unit->values[unit->args[api->call->args.first + argument]].type;
    return type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_POINTER
               ? FACTS_NONE
               : unit->types[type].inner;
}

bool flow_operand_location(const struct api_call *api, const struct effect_operand *operand,
                           struct flow_location *location)
{
    const struct facts_unit *unit = api->frame->unit;
    if (operand->base != EFFECT_ARGUMENT || operand->argument >= api->call->args.count)
        return false;
    *location = (struct flow_location){.is_guard = true, .type = FACTS_NONE};
    if (!flow_pointee(&api->args[operand->argument], &location->region, &location->offset))
        return false;
    location->size = pointer_bits(api);
    facts_id type = pointee_type(api, operand->argument);
    if (!operand->field) {
        int64_t bits = flow_type_bits(unit, type);
        if (bits > 0 && bits <= 64 && unit->types[type].kind != FACTS_TYPE_VOID)
            location->size = bits;
        return true;
    }
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_RECORD ||
        unit->types[type].record == FACTS_NONE)
        return false;
    const struct facts_range *fields = &unit->records[unit->types[type].record].fields;
    for (facts_id f = fields->first; f < fields->first + fields->count; f++)
        if (strcmp(facts_text(unit, unit->fields[f].name), operand->field) == 0) {
            location->offset += (int64_t)unit->fields[f].offset;
            location->size = flow_type_bits(unit, unit->fields[f].type);
            location->type = unit->fields[f].type;
            return true;
        }
    return false;
}

static bool is_stored(const struct effect_operand *operand)
{
    return operand->base == EFFECT_ARGUMENT && (operand->is_pointee || operand->field);
}

struct flow_value flow_operand_value(const struct api_call *api, struct flow_state *state,
                                     const struct effect_operand *operand)
{
    struct flow_value unknown = {FLOW_UNKNOWN, 0, 0};
    if (operand->base == EFFECT_THREAD)
        return flow_int(0);
    if (operand->base != EFFECT_ARGUMENT || operand->argument >= api->call->args.count)
        return unknown;
    if (!is_stored(operand))
        return api->args[operand->argument];
    struct flow_location location;
    if (!flow_operand_location(api, operand, &location))
        return unknown;
    return flow_load(api->run, api->frame->unit, state, &location);
}

enum certainty flow_test_holds(const struct api_call *api, struct flow_state *state,
                               const struct effect *effect)
{
    /* An out-parameter that the caller does not want. */
    if (effect->kind == EFFECT_ACQUIRE && is_stored(&effect->operand) &&
        effect->operand.argument < api->call->args.count &&
        api->args[effect->operand.argument].kind == FLOW_INT &&
        api->args[effect->operand.argument].n == 0)
        return NO;
    if (effect->test == EFFECT_TEST_NONE)
        return YES;
    if (effect->test_argument >= api->call->args.count)
        return NO;
    const struct flow_value *value = &api->args[effect->test_argument];
    struct range range = flow_value_range(api->run, state, value);
    int64_t n;
    bool is_constant = range_single(&range, &n);
    switch (effect->test) {
    case EFFECT_TEST_EQ:
        return is_constant                                  ? (n == effect->test_value ? YES : NO)
               : range_contains(&range, effect->test_value) ? MAYBE
                                                            : NO;
    case EFFECT_TEST_NE:
        return is_constant                                  ? (n != effect->test_value ? YES : NO)
               : range_contains(&range, effect->test_value) ? MAYBE
                                                            : YES;
    case EFFECT_TEST_BITS:
        return !is_constant ? MAYBE : (n & effect->test_value) ? YES : NO;
    default:
        return !is_constant ? MAYBE : (n & effect->test_value) ? NO : YES;
    }
}

/* ---- strangers ---- */

/* A function we know nothing of, of the driver or of one of its libraries. */
static void call_stranger(const struct api_call *api, struct flow_state *state)
{
    const struct flow *flow = api->run->flow;
    bool is_invented = api->call->symbol != FACTS_NONE &&
                       (api->frame->unit->symbols[api->call->symbol].flags & FACTS_SYMBOL_INVENTED);
    if (state->resource == FLOW_HELD) {
        bool escapes = false;
        for (uint32_t i = 0; i < api->call->args.count; i++)
            escapes |= flow_may_lead(api->run, state, &api->args[i]);
        /* Something that belongs to no memory is anybody's to release. */
        uint32_t kind = state->object.kind;
        bool is_free = kind == FLOW_FUNCTION || kind == FLOW_INT;
        bool is_global = kind == FLOW_ADDRESS &&
                         (state->object.base & FLOW_REGION_TAG) == FLOW_REGION_OBJECT &&
                         flow->program->objects[state->object.base].is_external;
        if (escapes || (!is_invented && api->function != PROGRAM_NONE && (is_free || is_global)))
            flow_escape_to(api->run, state, api->function);
    }
    for (uint32_t i = 0; i < api->call->args.count; i++) {
        struct flow_location location = {.type = FACTS_NONE};
        flow_share(api->run, state, &api->args[i]);
        if (!flow_pointee(&api->args[i], &location.region, &location.offset))
            continue;
        location.offset -= FLOW_EVERYWHERE;
        location.size = 2 * (int64_t)FLOW_EVERYWHERE;
        flow_fill(api->run, state, &location, false);
    }
}

/* ---- effects ---- */

/* Whether a release of `value` is one of the resource followed. */
static enum certainty names_object(const struct api_call *api, const struct flow_state *state,
                                   const struct flow_value *value)
{
    const struct flow_value *object = &state->object;
    if (value->kind != FLOW_UNKNOWN && flow_value_equal(value, object))
        return YES;
    /* What it is the inner part of. */
    if (api->run->query.handed && value->kind == FLOW_SYMBOL && object->kind == FLOW_SYMBOL &&
        value->base == object->base && value->n < object->n)
        return YES;
    if (!flow_may_be_resource(api->run, state, value))
        return NO;
    struct range range = flow_value_range(api->run, state, value);
    int64_t only;
    if (range_single(&range, &only) && only == 0)
        return NO;
    /* What was handed is nobody else's, and is in no memory unless it was put there. */
    return api->run->query.handed && !flow_is_known_elsewhere(api->run, state) ? NO : MAYBE;
}

static void release(const struct api_call *api, struct flow_state *state,
                    const struct effect *effect, enum certainty test)
{
    bool is_ours = effect->family == api->run->query.family;
    if (state->resource == FLOW_NOT_ACQUIRED && is_ours && test != NO)
        state->has_let_go = effect_is_lock(&api->run->flow->effects->families[effect->family]);
    bool is_past = is_ours && state->resource == FLOW_RELEASED;
    bool is_over = is_past && api->run->query.watch, is_again = is_past && api->run->query.handed;
    if ((state->resource != FLOW_HELD && !is_over && !is_again) || test == NO)
        return;
    struct flow_value value = flow_operand_value(api, state, &effect->operand);
    if (is_over) {
        flow_watch_end(api, state, &value);
        return;
    }
    if (test == YES)
        flow_note_hand_over(api, state, &value);
    if (test == YES && state->resource == FLOW_HELD && !api->run->query.watch &&
        !api->run->query.handed && flow_partner_differs(api, state, effect, &value))
        return;
    if (!is_ours) {
        if (test == YES && flow_watch_release(api, state, effect, &value))
            return;
        /* With the last reference goes what the object holds; whoever cleans it up releases it. */
        enum effect_class class_ = api->run->flow->effects->families[effect->family].class_;
        if (class_ == EFFECT_CLASS_REFERENCE && flow_may_lead(api->run, state, &value) &&
            !flow_names_object(state, &value))
            flow_escape_to(api->run, state, api->function);
        return;
    }
    enum certainty match = names_object(api, state, &value);
    if (match == NO || (is_again && (test == MAYBE || match == MAYBE)))
        return;
    if (test == MAYBE || match == MAYBE) {
        flow_escape_to(api->run, state, api->function);
        return;
    }
    if (api->run->query.handed && !flow_release_handed(api->run, state, effect))
        state->resource = FLOW_RELEASED_AGAIN;
    else
        state->resource = FLOW_RELEASED;
    state->events_at_release = state->events;
    struct flow_step *step =
        flow_step(api->run, state, FLOW_STEP_RELEASE, api->frame->u, api->call->loc);
    step->function = api->function;
    step->effect = effect;
}

/* What the root was handed is marked. */
static void mark_handed(const struct api_call *api, struct flow_state *state,
                        const struct effect *effect, enum certainty test)
{
    if (!api->run->query.handed || effect->family != api->run->query.family || test == NO ||
        (state->resource != FLOW_HELD && state->resource != FLOW_RELEASED))
        return;
    struct flow_value value = flow_operand_value(api, state, &effect->operand);
    enum certainty match = names_object(api, state, &value);
    if (match != NO)
        flow_mark_handed(api->run, api->frame, state, effect->mark, api->call->loc,
                         test == YES && match == YES && effect->success == EFFECT_ALWAYS);
}

/* ---- outcomes ---- */

static bool is_followed(const struct api_call *api, const struct flow_state *state,
                        const struct effect *effect)
{
    return state->resource == FLOW_NOT_ACQUIRED && api->run->query.unit == api->frame->u &&
           api->run->query.operation == api->operation && effect->family == api->run->query.family;
}

static void hold(const struct api_call *api, struct flow_state *state,
                 const struct flow_value *object)
{
    state->resource = FLOW_HELD;
    state->object = *object;
    state->mark = api->run->symbols.count;
    flow_step(api->run, state, FLOW_STEP_ACQUIRE, api->frame->u, api->call->loc)->function =
        api->function;
}

/* What is acquired is memory that nobody else knows of; a reference or a handle is to something
 * that was there. */
static bool makes_memory(const struct api_call *api, const struct effect *effect)
{
    return effect->memory ||
           api->run->flow->effects->families[effect->family].class_ == EFFECT_CLASS_MEMORY;
}

/* The result of a call known to have succeeded or failed at what `effect` says. */
static struct flow_value result_of(const struct api_call *api, const struct effect *effect,
                                   bool success)
{
    const struct facts_unit *unit = api->frame->unit;
    struct range range = flow_type_range(unit, result_type(api), 0), wanted = range_full();
    bool is_object = effect && effect->operand.base == EFFECT_RESULT;
    if (effect && effect->success == EFFECT_NTSTATUS)
        /* What acquires says STATUS_SUCCESS; drivers that compare with it are right to. */
        wanted = success ? range_between(0, 0) : range_between(INT32_MIN, -1);
    else if (effect && effect->success == EFFECT_RESULT_IS)
        wanted = success ? range_between(effect->success_value, effect->success_value)
                         : range_except(effect->success_value);
    else if (effect && (effect->success == EFFECT_NONZERO ||
                        (effect->success == EFFECT_NONNULL && is_object)))
        wanted = success ? range_except(0) : range_between(0, 0);
    else if (is_object && success)
        wanted = range_except(0);
    int64_t only;
    range = range_intersect(&range, &wanted);
    if (!range.count)
        range = wanted;
    if (range_single(&range, &only))
        return flow_int(only);
    uint32_t symbol = is_object && success
                          ? flow_fresh_object(api->run, &range, makes_memory(api, effect))
                          : flow_fresh(api->run, &range);
    return (struct flow_value){FLOW_SYMBOL, symbol, 0};
}

/* What the callee leaves where an acquire's operand is, on success, and the object that makes. */
static struct flow_value make_object(const struct api_call *api, struct flow_state *state,
                                     const struct effect *effect, const struct flow_value *result)
{
    if (effect->operand.base == EFFECT_RESULT)
        return *result;
    if (!is_stored(&effect->operand))
        return flow_operand_value(api, state, &effect->operand);
    struct range range = range_except(0);
    struct flow_value object = {FLOW_SYMBOL,
                                flow_fresh_object(api->run, &range, makes_memory(api, effect)), 0};
    struct flow_location location;
    if (flow_operand_location(api, &effect->operand, &location))
        flow_store(api->run, state, &location, &object);
    flow_note_owner(api, state, effect, &object);
    return object;
}

void flow_finish(const struct api_call *api, struct flow_state *state,
                 const struct flow_value *result, struct flow_exits *outcomes)
{
    flow_set_result(api->run, api->frame, api->call, state, result);
    flow_add_exit(outcomes, state, result, false);
}

/* Whether the row says that the kernel keeps an argument. */
static bool keeps(const struct api_call *api, struct flow_state *state, const struct effect *effect)
{
    return effect->kind == EFFECT_KEEP && effect->operand.argument < api->call->args.count &&
           flow_test_holds(api, state, effect) != NO;
}

/* The kernel takes a reference of its own: the one that is followed stays the caller's. */
static bool references_resource(const struct api_call *api, const struct flow_state *state,
                                const struct effect *effect)
{
    return effect->is_own_reference && state->resource == FLOW_HELD &&
           flow_names_object(state, &api->args[effect->operand.argument]);
}

/* Whether the resource is kept with it. */
static bool keeps_resource(const struct api_call *api, struct flow_state *state,
                           const struct effect *effect)
{
    return state->resource == FLOW_HELD && !flow_is_dangling(api->run) &&
           keeps(api, state, effect) && !references_resource(api, state, effect) &&
           flow_may_lead(api->run, state, &api->args[effect->operand.argument]);
}

/* The call did what it is for. */
static void note_event(const struct api_call *api, struct flow_state *state)
{
    if (api->function == PROGRAM_NONE || flow_is_dangling(api->run) || api->run->query.handed)
        return;
    const char *name = api->run->flow->program->functions[api->function].name;
    flow_watch_call(api, state, name);
    for (uint32_t e = 0; e < FLOW_MOST_EVENTS && api->run->flow->events[e]; e++)
        if (strcmp(api->run->flow->events[e], name) == 0) {
            state->events |= 1u << e;
            flow_step(api->run, state, FLOW_STEP_EVENT, api->frame->u, api->call->loc)->function =
                api->function;
        }
}

/* What the kernel keeps, if the call succeeds or `always`. */
static void keep_arguments(const struct api_call *api, struct flow_state *state, bool always)
{
    for (size_t i = 0; api->effects && i < api->effects->count; i++) {
        const struct effect *effect = &api->effects->effects[i];
        if ((effect->success == EFFECT_ALWAYS) != always || !keeps(api, state, effect))
            continue;
        const struct flow_value *kept = &api->args[effect->operand.argument];
        flow_note_hand_over(api, state, kept);
        if (!references_resource(api, state, effect))
            flow_share(api->run, state, kept);
        else if (kept->kind == FLOW_SYMBOL)
            api->run->symbols.items[kept->base].is_private = false;
        if (!keeps_resource(api, state, effect))
            continue;
        if (api->run->query.handed)
            flow_leave_handed(state, flow_names_object(state, kept));
        else
            flow_escape_to(api->run, state, api->function);
    }
}

/* A function of the system that no fact is about is given what was handed, as such: it may do with
 * it what it likes. */
static void give_handed(const struct api_call *api, struct flow_state *state)
{
    const struct facts_unit *unit = api->frame->unit;
    if (!api->run->query.handed || api->effects || api->call->symbol == FACTS_NONE)
        return;
    const struct facts_range *params = &unit->symbols[api->call->symbol].params;
    for (uint32_t i = 0; i < params->count && i < api->call->args.count; i++) {
        facts_id type = unit->params[params->first + i].type;
        if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_POINTER ||
            unit->types[type].inner == FACTS_NONE || !flow_names_object(state, &api->args[i]))
            continue;
        if (api->run->flow->program->type[api->frame->u][unit->types[type].inner] ==
            api->run->handed_type)
            flow_escape_to(api->run, state, api->function);
    }
}

/* A row by which the resource is kept if the call succeeds, or NULL. */
static const struct effect *keep_of(const struct api_call *api, struct flow_state *state)
{
    for (size_t i = 0; api->effects && i < api->effects->count; i++)
        if (api->effects->effects[i].success != EFFECT_ALWAYS &&
            keeps_resource(api, state, &api->effects->effects[i]))
            return &api->effects->effects[i];
    return NULL;
}

/* The call succeeded at everything it acquires. */
static void succeed(const struct api_call *api, struct flow_state *state, bool is_tracking,
                    struct flow_exits *outcomes)
{
    keep_arguments(api, state, false);
    const struct effect *first = NULL;
    for (size_t i = 0; i < api->effects->count; i++)
        if (api->effects->effects[i].kind == EFFECT_ACQUIRE && !first)
            first = &api->effects->effects[i];
    struct flow_value result = result_of(api, first, true);
    for (size_t i = 0; i < api->effects->count; i++) {
        const struct effect *effect = &api->effects->effects[i];
        if (effect->kind != EFFECT_ACQUIRE)
            continue;
        enum certainty test = flow_test_holds(api, state, effect);
        if (test == NO)
            continue;
        struct flow_value object = make_object(api, state, effect, &result);
        struct range there = range_except(0);
        if (effect->operand.base == EFFECT_ARGUMENT && effect->success != EFFECT_ALWAYS)
            flow_assume_range(api->run, state, &object, &there); /* it worked on something */
        struct flow_location also;
        if (effect->has_also && flow_operand_location(api, &effect->also, &also))
            flow_store(api->run, state, &also, &object);
        if (is_tracking && test == YES && is_followed(api, state, effect)) {
            flow_partner_note(api, effect);
            hold(api, state, &object);
        }
    }
    note_event(api, state);
    flow_finish(api, state, &result, outcomes);
}

static void fail(const struct api_call *api, struct flow_state *state, const struct effect *acquire,
                 struct flow_exits *outcomes)
{
    struct flow_value result = result_of(api, acquire, false), null = flow_int(0);
    struct flow_location location;
    for (size_t i = 0; i < api->effects->count; i++) {
        const struct effect *effect = &api->effects->effects[i];
        bool is_null = effect->kind == EFFECT_NULL_ON_FAILURE ||
                       (effect->kind == EFFECT_ACQUIRE && effect->success == EFFECT_NONNULL &&
                        is_stored(&effect->operand));
        if (is_null && flow_operand_location(api, &effect->operand, &location))
            flow_store(api->run, state, &location, &null);
    }
    flow_finish(api, state, &result, outcomes);
}

bool flow_has_effect(const struct api_call *api, enum effect_kind kind)
{
    for (size_t i = 0; api->effects && i < api->effects->count; i++)
        if (api->effects->effects[i].kind == kind)
            return true;
    return false;
}

/* The first acquire that happens in this call: it decides how success shows. */
static const struct effect *acquire_of(const struct api_call *api, struct flow_state *state)
{
    for (size_t i = 0; api->effects && i < api->effects->count; i++) {
        const struct effect *effect = &api->effects->effects[i];
        if (effect->kind == EFFECT_ACQUIRE && flow_test_holds(api, state, effect) != NO)
            return effect;
    }
    return NULL;
}

static void raise_from(const struct api_call *api, const struct flow_state *state,
                       struct flow_exits *outcomes)
{
    struct flow_state *raised = flow_state_copy(state);
    struct flow_value none = {FLOW_UNKNOWN, 0, 0};
    flow_step(api->run, raised, FLOW_STEP_RAISE, api->frame->u, api->call->loc)->function =
        api->function;
    flow_add_exit(outcomes, raised, &none, true);
}

static void call_known(const struct api_call *api, struct flow_state *state,
                       struct flow_exits *outcomes)
{
    const struct effect *acquire = acquire_of(api, state);
    bool is_followed_here = acquire && api->run->query.unit == api->frame->u &&
                            api->run->query.operation == api->operation;
    const struct effect *keep = acquire ? NULL : keep_of(api, state);
    if (acquire && acquire->success != EFFECT_ALWAYS)
        fail(api, flow_state_copy(state), acquire, outcomes);
    if (is_followed_here && state->resource == FLOW_NOT_ACQUIRED)
        /* One instance is followed at a time: this one, or one that this call makes later. */
        succeed(api, flow_state_copy(state), false, outcomes);
    if (acquire) {
        succeed(api, state, true, outcomes);
        return;
    }
    static const struct effect status = {.success = EFFECT_NTSTATUS,
                                         .operand = {.base = EFFECT_ARGUMENT}};
    if (!keep && flow_is_start(api))
        keep = &status;
    if (keep) {
        struct flow_value failed = result_of(api, keep, false);
        flow_finish(api, flow_state_copy(state), &failed, outcomes);
    }
    keep_arguments(api, state, false);
    struct flow_value result = result_of(api, keep, true);
    note_event(api, state);
    flow_finish(api, state, &result, outcomes);
}

static void release_all(const struct api_call *api, struct flow_state *state)
{
    for (size_t i = 0; api->effects && i < api->effects->count; i++) {
        const struct effect *effect = &api->effects->effects[i];
        enum certainty test = flow_test_holds(api, state, effect);
        if (effect->kind == EFFECT_RELEASE)
            release(api, state, effect, test);
        else if (effect->kind == EFFECT_MARK)
            mark_handed(api, state, effect, test);
    }
}

/* The rest of a call, after what it releases. */
static void go_on(const struct api_call *api, struct flow_state *state, struct flow_exits *outcomes)
{
    const struct facts_unit *unit = api->frame->unit;
    bool is_kernel = api->function != PROGRAM_NONE &&
                     api->run->flow->program->functions[api->function].is_kernel;
    keep_arguments(api, state, true);
    if (flow_split_by_memory(api, state, outcomes))
        return;
    struct flow_value exchanged;
    bool has_result = false;
    give_handed(api, state);
    if (is_kernel || api->effects)
        has_result = flow_touch_memory(api, state, &exchanged);
    else if (api->call->symbol == FACTS_NONE ||
             !(unit->symbols[api->call->symbol].flags & FACTS_SYMBOL_TRACE))
        call_stranger(api, state);
    if (has_result)
        flow_finish(api, state, &exchanged, outcomes);
    else
        call_known(api, state, outcomes);
}

void flow_call_api(struct flow_run *run, const struct flow_frame *frame, facts_id operation,
                   uint32_t function, const struct flow_value *args, struct flow_state *state,
                   struct flow_exits *outcomes)
{
    struct api_call api = {.run = run,
                           .frame = frame,
                           .operation = operation,
                           .call = &frame->unit->operations[operation],
                           .function = function,
                           .args = args};
    if (function != PROGRAM_NONE)
        api.effects = run->flow->api[function];
    if (flow_has_effect(&api, EFFECT_RAISE))
        raise_from(&api, state, outcomes);
    bool never_returns = flow_has_effect(&api, EFFECT_NORETURN) ||
                         (api.call->symbol != FACTS_NONE &&
                          (frame->unit->symbols[api.call->symbol].flags & FACTS_SYMBOL_NORETURN));
    if (never_returns) {
        flow_state_free(state);
        return;
    }
    if (flow_is_dangling(run)) {
        struct flow_state *other = flow_dangling_call(&api, state);
        if (other)
            go_on(&api, other, outcomes);
        if (state->resource == FLOW_RELEASED) { /* misused: the path ends here */
            struct flow_value none = {FLOW_UNKNOWN, 0, 0};
            flow_add_exit(outcomes, state, &none, false);
            return;
        }
    } else {
        release_all(&api, state);
    }
    go_on(&api, state, outcomes);
}
