/*
 * Partners: a resource has to be released by a release of its own family, and with the tag or the
 * list that it was acquired with. Asked in queries that have a root, on the way: a state in which a
 * resource was released wrongly counts as released, with FLOW_MISUSED as its events then.
 */
#include "flow/partner.h"

#include "flow/dangling.h"

static bool has_row(const struct api_call *api, uint32_t family)
{
    for (size_t i = 0; i < api->effects->count; i++)
        if (api->effects->effects[i].kind == EFFECT_RELEASE &&
            api->effects->effects[i].family == family)
            return true;
    return false;
}

/* Whether the call that acquired the resource made one of the family as well, of the same object.
 */
static bool is_acquired_too(const struct flow_partner *partner, uint32_t family)
{
    for (size_t i = 0; partner->effects && i < partner->effects->count; i++)
        if (partner->effects->effects[i].kind == EFFECT_ACQUIRE &&
            partner->effects->effects[i].family == family)
            return true;
    return false;
}

/* Whether things of the two classes are told apart by their values: no object is freed by who
 * closes a handle. */
static bool are_rivals(enum effect_class acquired, enum effect_class released)
{
    if (acquired == EFFECT_CLASS_MEMORY || acquired == EFFECT_CLASS_MAPPING)
        return released == acquired;
    return acquired == EFFECT_CLASS_HANDLE &&
           (released == EFFECT_CLASS_HANDLE || released == EFFECT_CLASS_REFERENCE);
}

/* What is the same wherever the call is come to: a constant, or the address of a global. */
static bool is_fixed(const struct flow_value *value)
{
    return (value->kind == FLOW_INT && value->n != 0) ||
           (value->kind == FLOW_ADDRESS && (value->base & FLOW_REGION_TAG) == FLOW_REGION_OBJECT);
}

static bool match_value(const struct api_call *api, const struct effect_match *match,
                        struct flow_value *value)
{
    const struct effect_operand *operand = &match->operand;
    if (operand->base != EFFECT_ARGUMENT || operand->is_pointee || operand->field ||
        operand->argument >= api->call->args.count)
        return false;
    *value = api->args[operand->argument];
    return is_fixed(value);
}

void flow_partner_note(const struct api_call *api, const struct effect *acquire)
{
    struct flow_partner *partner = &api->run->partner;
    struct flow_value value;
    partner->effects = api->effects;
    partner->is_in_place = acquire->operand.base == EFFECT_ARGUMENT &&
                           !acquire->operand.is_pointee && !acquire->operand.field;
    for (size_t i = 0; i < acquire->match_count; i++) {
        bool is_known = match_value(api, &acquire->matches[i], &value);
        /* Come to again with another one: which of them a state has is not known. */
        if (partner->match && (!is_known || !flow_value_equal(&partner->value, &value))) {
            partner->is_unclear = true;
        } else if (is_known && !partner->match) {
            partner->match = &acquire->matches[i];
            partner->value = value;
        } else if (!is_known) {
            partner->is_unclear = true;
        }
        return; /* the first one is enough */
    }
}

static bool has_other_match(const struct api_call *api, const struct effect *release)
{
    const struct flow_partner *partner = &api->run->partner;
    struct flow_value value;
    if (!partner->match || partner->is_unclear)
        return false;
    const struct effect_match *match = effect_match_find(release, partner->match->what);
    return match && match_value(api, match, &value) && value.kind == partner->value.kind &&
           !flow_value_equal(&value, &partner->value);
}

bool flow_partner_differs(const struct api_call *api, struct flow_state *state,
                          const struct effect *release, const struct flow_value *value)
{
    const struct flow_run *run = api->run;
    const struct effect_family *families = run->flow->effects->families;
    uint32_t family = run->query.family;
    if (run->query.root == PROGRAM_NONE || state->object.kind != FLOW_SYMBOL ||
        !flow_value_equal(value, &state->object) || run->symbols.items[value->base].is_mixed)
        return false;
    bool is_other = release->family != family;
    if (is_other ? run->partner.is_in_place || has_row(api, family) ||
                       is_acquired_too(&run->partner, release->family) ||
                       !are_rivals(families[family].class_, families[release->family].class_)
                 : !has_other_match(api, release))
        return false;
    flow_misuse(api->run, api->frame, state, FLOW_MISUSE_PARTNER, api->call->loc, api->function);
    api->run->misuses.items[state->events].what = is_other ? NULL : run->partner.match->what;
    return true;
}
