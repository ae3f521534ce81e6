/*
 * in-use: what callbacks use is not released while they can still run.
 *
 * A registration is followed through the driver's life. While it is held, and what starts its
 * callbacks has succeeded, they run at any time. So a global resource that is released on such a
 * path, in DriverEntry or an unload routine, must be none that they name. Which callbacks belong to
 * which registration the facts about roles say. Nothing is reported where the path has waited for
 * something, or where it stores to a global that the callbacks test. That the registration is never
 * ended is another rule's business.
 */
#include "rule/property.h"

#include "rule/cause.h"
#include "rule/name.h"

#include <string.h>

struct callback {
    const struct program_role *role;
    uint32_t starts; /* events; one of them has to have happened. 0: none has to */
};

/* One use of a release, decided once. */
struct decided {
    struct flow_other other;
    uint32_t callback; /* in `callbacks` */
    bool is_used;
};

struct in_use {
    const struct property *property;
    struct arena arena;
    uint32_t entry; /* index in the life's entries */
    struct report about;
    VEC(struct callback) callbacks;
    const char *starts[FLOW_MOST_STARTS];
    uint32_t start_count;
    const struct life *life;
    VEC(struct decided) decided;
    /* Of the last answers: what was released, and by which callback it is used. */
    VEC(struct decided) answers;
};

/* ---- callbacks of a registration ---- */

static bool is_listed(const char *const *names, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

static bool has_row(const struct property *property, const char *call, enum effect_kind kind,
                    uint32_t family)
{
    const struct effect_function *function = effect_find(&property->rules->effects, call);
    for (size_t i = 0; function && i < function->count; i++)
        if (function->effects[i].kind == kind &&
            (family == UINT32_MAX || function->effects[i].family == family))
            return true;
    return false;
}

static const char *called(const struct in_use *in_use, uint32_t u, facts_id operation)
{
    const struct facts_unit *unit = in_use->property->program->units[u];
    facts_id symbol = unit->operations[operation].symbol;
    return symbol == FACTS_NONE ? "" : facts_text(unit, unit->symbols[symbol].name);
}

/* How callbacks of a role hang on the registration that is followed. */
enum tie {
    TIE_NONE,
    TIE_FAMILY, /* from the registration to its end */
    TIE_START,  /* the registering call starts them */
    TIE_END,    /* the end of the registration stops them */
};

static enum tie tie_of(const struct in_use *in_use, const struct role_info *info)
{
    uint32_t family = in_use->about.effect->family;
    if (info->ends_before_unload)
        return TIE_NONE;
    if (info->family && strcmp(info->family, in_use->about.family->name) == 0)
        return TIE_FAMILY;
    if (is_listed(info->started_by, info->started_count,
                  called(in_use, in_use->about.unit, in_use->about.operation)))
        return TIE_START;
    for (size_t i = 0; i < info->quiesced_count; i++)
        if (has_row(in_use->property, info->quiesced_by[i], EFFECT_RELEASE, family))
            return TIE_END;
    return TIE_NONE;
}

/* Calls below DriverEntry that start callbacks though they acquire nothing. */
static uint32_t starts_of(struct in_use *in_use, const struct role_info *info)
{
    const struct program *program = in_use->property->program;
    const unsigned char *reached = in_use->property->reached[in_use->entry];
    uint32_t events = 0;
    for (size_t i = 0; i < info->started_count; i++) {
        const char *call = info->started_by[i];
        if (has_row(in_use->property, call, EFFECT_ACQUIRE, UINT32_MAX))
            continue;
        for (uint32_t f = 0; f < program->function_count; f++) {
            if (!reached[f] || strcmp(program->functions[f].name, call) != 0)
                continue;
            uint32_t at = 0;
            while (at < in_use->start_count && strcmp(in_use->starts[at], call) != 0)
                at++;
            if (at == FLOW_MOST_STARTS)
                continue;
            in_use->starts[at] = call;
            in_use->start_count += at == in_use->start_count;
            events |= FLOW_STARTED(at);
        }
    }
    return events;
}

/* Whether the registering call is given the function itself. */
static bool is_given(const struct in_use *in_use, uint32_t function)
{
    const struct program *program = in_use->property->program;
    const struct facts_unit *unit = program->units[in_use->about.unit];
    const struct facts_range *args = &unit->operations[in_use->about.operation].args;
    for (uint32_t a = 0; a < args->count; a++) {
        struct program_targets targets =
            program_value_targets(program, in_use->about.unit, unit->args[args->first + a]);
        if (targets.count == 1 && targets.functions[0] == function)
            return true;
    }
    return false;
}

/* Calls of the driver that acquire such a registration. */
static uint32_t count_sites(const struct in_use *in_use)
{
    const struct program *program = in_use->property->program;
    uint32_t count = 0;
    for (uint32_t u = 0; u < program->unit_count; u++) {
        const struct facts_unit *unit = program->units[u];
        for (facts_id o = 0; o < unit->operations_count; o++) {
            facts_id symbol = unit->operations[o].symbol;
            if (unit->operations[o].kind == FACTS_OPERATION_CALL && symbol != FACTS_NONE &&
                has_row(in_use->property, facts_text(unit, unit->symbols[symbol].name),
                        EFFECT_ACQUIRE, in_use->about.effect->family))
                count++;
        }
    }
    return count;
}

static uint32_t count_registered(const struct program *program, const char *role)
{
    uint32_t count, registered = 0;
    const struct program_role *roles = program_roles(program, role, &count);
    for (uint32_t i = 0; i < count; i++)
        registered += roles[i].how != ROLE_TYPEDEF && roles[i].how != ROLE_NAME;
    return registered;
}

static bool is_run_in_turn(const struct property *property, uint32_t function)
{
    const struct life_roles *life = property->life;
    for (uint32_t i = 0; i < life->entries.count; i++)
        if (life->entries.items[i] == function)
            return true;
    for (uint32_t i = 0; i < life->filter_unloads.count; i++)
        if (life->filter_unloads.items[i] == function)
            return true;
    for (uint32_t i = 0; i < life->driver_unloads.count; i++)
        if (life->driver_unloads.items[i] == function)
            return true;
    return false;
}

/* Where the driver registers several of a kind, only those count that the call names. */
static void find_callbacks(struct in_use *in_use)
{
    const struct property *property = in_use->property;
    const struct program *program = property->program;
    uint32_t sites = count_sites(in_use), starts = 0;
    for (uint32_t r = 0; r < program->role_count; r++) {
        const struct program_role *role = &program->roles[r];
        const struct role_info *info = role_info_find(&property->rules->roles, role->role);
        enum tie tie = info ? tie_of(in_use, info) : TIE_NONE;
        if (tie == TIE_NONE || role->how == ROLE_TYPEDEF || role->how == ROLE_NAME ||
            program->functions[role->function].body == FACTS_NONE ||
            is_run_in_turn(property, role->function))
            continue;
        bool is_only = sites == 1 && (tie != TIE_START || info->started_count == 1 ||
                                      count_registered(program, role->role) == 1);
        if (!is_only && !is_given(in_use, role->function))
            continue;
        struct callback callback = {role, tie == TIE_END ? starts_of(in_use, info) : 0};
        starts |= callback.starts;
        if (tie == TIE_END && !callback.starts)
            callback.starts = UINT32_MAX; /* with the others */
        vec_push(&in_use->callbacks, callback);
    }
    for (uint32_t i = 0; i < in_use->callbacks.count; i++)
        if (in_use->callbacks.items[i].starts == UINT32_MAX)
            in_use->callbacks.items[i].starts = starts;
}

/* ---- releases ---- */

static bool is_same(const struct flow_other *a, const struct flow_other *b)
{
    return a->unit == b->unit && a->operation == b->operation && a->object == b->object &&
           a->offset == b->offset && a->size == b->size;
}

static bool is_used_by(struct in_use *in_use, uint32_t callback, const struct flow_other *other)
{
    for (uint32_t i = 0; i < in_use->decided.count; i++)
        if (in_use->decided.items[i].callback == callback &&
            is_same(&in_use->decided.items[i].other, other))
            return in_use->decided.items[i].is_used;
    struct flow_use use;
    struct decided new = {*other, callback, false};
    new.is_used = flow_find_use(&use, in_use->property->flow,
                                in_use->callbacks.items[callback].role->function, other);
    flow_use_free(&use);
    vec_push(&in_use->decided, new);
    return new.is_used;
}

static bool is_answer(void *context, const struct flow_state *state, const struct flow_other *other)
{
    struct in_use *in_use = context;
    const struct property *property = in_use->property;
    const struct effect_family *family = &property->rules->effects.families[other->effect->family];
    if (!(property->rule->classes >> family->class_ & 1) || state->events & FLOW_WAITED ||
        is_listed(property->rule->unless, property->rule->unless_count,
                  called(in_use, other->unit, other->operation)))
        return false;
    const struct life_ends *loads = &in_use->life->loads;
    const struct flow_state *before = loads->count ? vec_last(loads).exit.state : NULL;
    uint32_t entry = property->life->entries.items[in_use->entry];
    for (uint32_t i = 0; i < in_use->callbacks.count; i++) {
        const struct callback *callback = &in_use->callbacks.items[i];
        if ((callback->starts && !(callback->starts & state->events)) ||
            !is_used_by(in_use, i, other) ||
            flow_is_told(property->flow, callback->role->function, other, state, before, entry))
            continue;
        struct decided answer = {*other, i, true};
        for (uint32_t k = 0; k < in_use->answers.count; k++)
            if (is_same(&in_use->answers.items[k].other, other))
                return true;
        vec_push(&in_use->answers, answer);
        return true;
    }
    return false;
}

/* ---- reports ---- */

/* The answer that ends the path: what its last release is. */
static const struct flow_step *last_release(const struct flow_step *step)
{
    for (; step; step = step->previous) {
        if (step->kind == FLOW_STEP_RELEASE)
            return step;
        const struct flow_step *inside =
            step->kind == FLOW_STEP_CALL ? last_release(step->inside) : NULL;
        if (inside)
            return inside;
    }
    return NULL;
}

static const struct decided *answer_of(const struct in_use *in_use, const struct life_end *end)
{
    const struct flow_step *step = last_release(end->exit.state->trace);
    if (!(end->exit.state->events & FLOW_ENDED) || !step)
        return NULL;
    for (uint32_t i = 0; i < in_use->answers.count; i++) {
        const struct flow_other *other = &in_use->answers.items[i].other;
        const struct facts_unit *unit = in_use->property->program->units[other->unit];
        if (step->unit == other->unit && step->loc == unit->operations[other->operation].loc)
            return &in_use->answers.items[i];
    }
    return NULL;
}

static const char *name_of(struct in_use *in_use, const struct flow_other *other)
{
    char text[NAME_SIZE];
    const struct program *program = in_use->property->program;
    const struct facts_unit *unit = program->units[other->unit];
    const struct facts_range *args = &unit->operations[other->operation].args;
    facts_id type = unit->values[unit->args[args->first + other->effect->operand.argument]].type;
    uint32_t goal = PROGRAM_NONE;
    if (!other->is_led_to && type != FACTS_NONE && unit->types[type].inner != FACTS_NONE)
        goal = program->type[other->unit][unit->types[type].inner];
    if (!name_global(program, other->object, other->offset, goal, text) &&
        !name_global(program, other->object, other->offset, PROGRAM_NONE, text))
        return program->objects[other->object].name;
    return arena_string(&in_use->arena, text);
}

static void write_use(struct in_use *in_use, struct property_path *path,
                      const struct decided *answer)
{
    const struct program *program = in_use->property->program;
    const struct program_role *role = in_use->callbacks.items[answer->callback].role;
    struct flow_use use;
    if (!is_given(in_use, role->function))
        property_registered(path, program, role);
    if (flow_find_use(&use, in_use->property->flow, role->function, &answer->other)) {
        for (uint32_t i = 1; i < use.functions.count; i++) {
            uint32_t caller = use.functions.items[i - 1];
            property_step(
                path, property_place(program, program->functions[caller].unit, use.calls.items[i]),
                i - 1, "'%s' calls '%s'", program->functions[caller].name,
                program->functions[use.functions.items[i]].name);
        }
        uint32_t last = vec_last(&use.functions);
        property_step(path, property_place(program, program->functions[last].unit, use.loc),
                      use.functions.count - 1, "'%s' uses '%s'", program->functions[last].name,
                      name_of(in_use, &answer->other));
    }
    flow_use_free(&use);
}

/* One report per release. */
static void report_ends(struct in_use *in_use, const struct life_ends *ends)
{
    const struct property *property = in_use->property;
    for (uint32_t a = 0; a < in_use->answers.count; a++) {
        const struct decided *answer = &in_use->answers.items[a];
        struct report best = {0};
        for (uint32_t i = 0; i < ends->count; i++) {
            struct report report = in_use->about;
            report.end = &ends->items[i];
            if (answer_of(in_use, report.end) == answer &&
                (!best.end || report_length(&report) < report_length(&best)))
                best = report;
        }
        if (!best.end)
            continue;
        const struct effect *release = answer->other.effect;
        const struct effect_family *family = &property->rules->effects.families[release->family];
        const struct program *program = property->program;
        uint32_t callback = in_use->callbacks.items[answer->callback].role->function;
        struct property_path path = {0};
        write_use(in_use, &path, answer);
        best.other = name_of(in_use, &answer->other);
        best.notes = path.steps.items;
        best.note_count = path.steps.count;
        best.message =
            arena_printf(&in_use->arena, "'%s' %ss '%s' while '%s', which uses it, can still run",
                         program->functions[best.end->function].name, effect_verb(family, release),
                         best.other, program->functions[callback].name);
        report_add(property->findings, &best, REPORT_AT_RELEASE);
        property_path_free(&path);
    }
}

static void follow(struct in_use *in_use)
{
    const struct property *property = in_use->property;
    struct flow_watch watch = {.starts = in_use->starts,
                               .start_count = in_use->start_count,
                               .waits = property->rule->unless,
                               .wait_count = property->rule->unless_count,
                               .is_answer = is_answer,
                               .context = in_use};
    struct flow_query query = {.unit = in_use->about.unit,
                               .operation = in_use->about.operation,
                               .family = in_use->about.effect->family,
                               .root = PROGRAM_NONE,
                               .keeps_released = true,
                               .watch = &watch};
    struct flow_run *run = flow_run_begin(property->flow, &query);
    struct life life = {0};
    in_use->life = &life;
    life_run(&life, run, property->life, property->program,
             property->life->entries.items[in_use->entry]);
    /* What was found before the steps ran out is as true. */
    report_ends(in_use, &life.unloads);
    report_ends(in_use, &life.failed_loads);
    life_free(&life);
    flow_run_end(run);
}

/* ---- registrations ---- */

static void check_acquire(const struct property *property, uint32_t entry, uint32_t unit,
                          facts_id operation, const struct effect *effect)
{
    struct in_use in_use = {
        .property = property,
        .entry = entry,
        .about = {.program = property->program,
                  .rule = property->rule,
                  .unit = unit,
                  .operation = operation,
                  .effect = effect,
                  .family = &property->rules->effects.families[effect->family]}};
    find_callbacks(&in_use);
    if (in_use.callbacks.count)
        follow(&in_use);
    vec_free(&in_use.callbacks);
    vec_free(&in_use.decided);
    vec_free(&in_use.answers);
    arena_free(&in_use.arena);
}

static void check_function(const struct property *property, uint32_t entry, uint32_t number)
{
    const struct program *program = property->program;
    const struct program_function *function = &program->functions[number];
    const struct facts_unit *unit = program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            if (unit->operations[o].kind != FACTS_OPERATION_CALL)
                continue;
            uint32_t callee = program_callee(program, function->unit, &unit->operations[o]);
            const struct effect_function *api =
                callee == PROGRAM_NONE || program->functions[callee].body != FACTS_NONE
                    ? NULL
                    : effect_find(&property->rules->effects, program->functions[callee].name);
            for (size_t i = 0; api && i < api->count; i++)
                if (api->effects[i].kind == EFFECT_ACQUIRE)
                    check_acquire(property, entry, function->unit, o, &api->effects[i]);
        }
    }
}

void property_in_use(const struct property *property)
{
    for (uint32_t e = 0; e < property->life->entries.count; e++)
        for (uint32_t f = 0; f < property->program->function_count && property->is_checked[e]; f++)
            if (property->reached[e][f] && property->program->functions[f].body != FACTS_NONE)
                check_function(property, e, f);
}
