/*
 * Runs all rules over one driver.
 *
 * Each call that acquires a resource some rule cares about is followed from its function (local.h)
 * and, if it stands under DriverEntry, through the driver's life (life.h); every rule then looks at
 * the ends.
 */
#include "rule/check.h"

#include "rule/cause.h"
#include "rule/handed.h"
#include "rule/life.h"
#include "rule/local.h"
#include "rule/never.h"
#include "rule/owned.h"
#include "rule/property.h"
#include "rule/typestate.h"

#include <string.h>

struct check {
    const struct program *program;
    const struct rule_set *rules;
    bool is_strict;
    struct flow *flow;
    struct findings *findings;
    struct life_roles roles;
    const char *events[FLOW_MOST_EVENTS + 1];
    unsigned char **reached; /* [entry][function] */
    bool *is_checked;        /* [entry]: nothing of its life was lost in parsing */
    unsigned char *in_life;  /* [function]: reached from an entry that is checked */
    struct never never;
};

/* ---- what rules ask of a query ---- */

static int event_index(const char *const *events, const char *name)
{
    for (int e = 0; e < FLOW_MOST_EVENTS && events[e]; e++)
        if (strcmp(events[e], name) == 0)
            return e;
    return -1;
}

static void ask_events(const char **events, const struct rule_set *rules)
{
    int count = 0;
    for (size_t i = 0; i < rules->count; i++) {
        const char *call = rules->rules[i].kind == RULE_MUST_RELEASE ? NULL : rules->rules[i].call;
        if (call && count < FLOW_MOST_EVENTS && event_index(events, call) < 0)
            events[count++] = call;
    }
}

/* Whether `call` releases resources of the family. */
static bool releases(const struct rule_set *rules, const char *call, uint32_t family)
{
    const struct effect_function *function = effect_find(&rules->effects, call);
    for (size_t i = 0; function && i < function->count; i++)
        if (function->effects[i].kind == EFFECT_RELEASE && function->effects[i].family == family)
            return true;
    return false;
}

static bool concerns(const struct rule_set *rules, const struct rule *rule, uint32_t family)
{
    const struct effect_family *entry = &rules->effects.families[family];
    switch (rule->kind) {
    case RULE_MUST_RELEASE:
        return rule->owner != RULE_OWNER_OBJECT && rule_covers(rule, entry);
    case RULE_MUST_CALL:
        return releases(rules, rule->call, family);
    case RULE_ORDER:
        return strcmp(rule->family, entry->name) == 0;
    default:
        return false; /* follows no resource: property.h */
    }
}

/* ---- the kinds of property ---- */

static bool is_held(const struct life_end *end)
{
    return end->exit.state->resource == FLOW_HELD;
}

static void check_must_release(const struct check *check, struct causes *causes,
                               const struct report *about, const struct life *life,
                               struct flow_run *run)
{
    struct report report = *about;
    bool is_failed_load = about->rule->owner == RULE_OWNER_FAILED_LOAD;
    uint32_t count = is_failed_load ? life->failed_loads.count : life->unloads.count;
    const struct life_end *ends = is_failed_load ? life->failed_loads.items : life->unloads.items;
    bool is_asked = false;
    for (uint32_t i = 0; i < count; i++) {
        if (!is_held(&ends[i]))
            continue;
        if (!is_failed_load && !is_asked && life_is_released_by_callback(life, run, check->program))
            return;
        is_asked = true;
        report.end = &ends[i];
        causes_add(causes, &report, is_failed_load ? REPORT_AT_RETURN : REPORT_AT_FUNCTION);
    }
}

static void check_must_call(struct causes *causes, const struct report *about,
                            const struct life *life, int event)
{
    struct report report = *about;
    for (uint32_t i = 0; i < life->filter_unloads.count; i++) {
        const struct flow_state *state = life->filter_unloads.items[i].exit.state;
        if (is_held(&life->filter_unloads.items[i]) && !(state->events >> event & 1)) {
            report.end = &life->filter_unloads.items[i];
            causes_add(causes, &report, REPORT_AT_FUNCTION);
        }
    }
}

static void check_order(struct causes *causes, const struct report *about, const struct life *life,
                        int event)
{
    struct report report = *about;
    for (uint32_t i = 0; i < life->unloads.count; i++) {
        const struct flow_state *state = life->unloads.items[i].exit.state;
        if (state->resource == FLOW_RELEASED && (state->events_at_release >> event & 1)) {
            report.end = &life->unloads.items[i];
            causes_add(causes, &report, REPORT_AT_RELEASE);
        }
    }
}

/* ---- one acquire ---- */

/* Whether any call of the driver releases resources of the family. */
static bool is_released_somewhere(const struct check *check, uint32_t family)
{
    const struct program *program = check->program;
    for (uint32_t u = 0; u < program->unit_count; u++) {
        const struct facts_unit *unit = program->units[u];
        for (facts_id s = 0; s < unit->symbols_count; s++)
            if (unit->symbols[s].kind == FACTS_SYMBOL_FUNCTION &&
                releases(check->rules, facts_text(unit, unit->symbols[s].name), family))
                return true;
    }
    return false;
}

static void notify_exhausted(const struct check *check, uint32_t entry)
{
    const struct program_function *function = &check->program->functions[entry];
    const struct facts_unit *unit = check->program->units[function->unit];
    const struct facts_loc *loc = &unit->locs[unit->functions[function->body].loc];
    struct finding_place place = {.file = facts_text(unit, unit->files[loc->file].path),
                                  .line = loc->line,
                                  .column = loc->column};
    findings_notify(check->findings, &place, true,
                    "not analysed completely: '%s' and what it calls have too many paths",
                    function->name);
}

/* What is followed for a rule. */
enum way {
    WAY_LIFE,  /* the driver's life */
    WAY_LOCAL, /* the function and its callers */
    WAY_NEVER, /* where the resource may get to at all */
    WAY_OTHER, /* not an acquire: handed.h, owned.h */
};

static enum way way_of(const struct rule *rule)
{
    static const enum way of_owner[] = {
        [RULE_OWNER_DRIVER] = WAY_LIFE,    [RULE_OWNER_FAILED_LOAD] = WAY_LIFE,
        [RULE_OWNER_FUNCTION] = WAY_LOCAL, [RULE_OWNER_HANDED] = WAY_OTHER,
        [RULE_OWNER_ANY] = WAY_NEVER,      [RULE_OWNER_OBJECT] = WAY_OTHER,
    };
    return rule->kind == RULE_MUST_RELEASE ? of_owner[rule->owner] : WAY_LIFE;
}

/* The next rule after `*at` that looks at the family, of those that follow it in this way. */
static const struct rule *next_rule(const struct check *check, uint32_t family, enum way way,
                                    size_t *at)
{
    const struct rule_set *rules = check->rules;
    while (*at < rules->count) {
        const struct rule *rule = &rules->rules[(*at)++];
        if (way_of(rule) == way && concerns(rules, rule, family))
            return rule;
    }
    return NULL;
}

/* True: something was reported. */
static bool check_life(const struct check *check, uint32_t entry, const struct report *about)
{
    size_t at = 0;
    if (!next_rule(check, about->effect->family, WAY_LIFE, &at))
        return false;
    struct flow_query query = {.unit = about->unit,
                               .operation = about->operation,
                               .family = about->effect->family,
                               .root = PROGRAM_NONE};
    struct flow_run *run = flow_run_begin(check->flow, &query);
    struct life life = {0};
    life_run(&life, run, &check->roles, check->program, entry);
    struct report report = *about;
    struct causes causes = {0};
    at = 0;
    while ((report.rule = next_rule(check, about->effect->family, WAY_LIFE, &at))) {
        if (report.rule->kind == RULE_MUST_RELEASE)
            check_must_release(check, &causes, &report, &life, run);
        else if (report.rule->kind == RULE_MUST_CALL)
            check_must_call(&causes, &report, &life, event_index(check->events, report.rule->call));
        else
            check_order(&causes, &report, &life, event_index(check->events, report.rule->call));
    }
    if (flow_run_is_exhausted(run)) {
        notify_exhausted(check, entry);
        causes_free(&causes);
    }
    bool is_reported = causes.items.count;
    causes_report(&causes, check->findings);
    life_free(&life);
    flow_run_end(run);
    return is_reported;
}

/* An acquire in `function`: by the function itself, then by each life that comes past it. */
static void check_acquire(struct check *check, uint32_t function, struct report *about)
{
    size_t at = 0;
    bool is_reported = false;
    about->is_never = !is_released_somewhere(check, about->effect->family);
    about->partner_rule = typestate_partner_rule(check->rules, about->effect);
    while ((about->rule = next_rule(check, about->effect->family, WAY_LOCAL, &at)))
        is_reported |= local_check(check->findings, check->flow, about, function, check->in_life) ==
                       LOCAL_REPORTED;
    bool is_local = is_reported, is_loading = false;
    for (uint32_t e = 0; e < check->roles.entries.count; e++) {
        is_loading |= check->reached[e][function];
        if (check->is_checked[e] && check->reached[e][function] && !is_local)
            is_reported |= check_life(check, check->roles.entries.items[e], about);
    }
    at = 0;
    while (!is_reported && (about->rule = next_rule(check, about->effect->family, WAY_NEVER, &at)))
        is_reported = never_check(&check->never, about, function, is_loading);
}

static void check_function(struct check *check, uint32_t number)
{
    const struct program_function *function = &check->program->functions[number];
    const struct facts_unit *unit = check->program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            const struct facts_operation *call = &unit->operations[o];
            if (call->kind != FACTS_OPERATION_CALL)
                continue;
            uint32_t callee = program_callee(check->program, function->unit, call);
            if (callee == PROGRAM_NONE || !(check->program->functions[callee].is_kernel ||
                                            check->program->functions[callee].body == FACTS_NONE))
                continue;
            const struct effect_function *api =
                effect_find(&check->rules->effects, check->program->functions[callee].name);
            for (size_t i = 0; api && i < api->count; i++) {
                const struct effect *effect = &api->effects[i];
                struct report about = {.program = check->program,
                                       .unit = function->unit,
                                       .operation = o,
                                       .effect = effect};
                if (effect->kind != EFFECT_ACQUIRE || (effect->is_weak && !check->is_strict))
                    continue;
                about.family = &check->rules->effects.families[effect->family];
                check_acquire(check, number, &about);
            }
        }
    }
}

/* Lost statements under a role may be the very release that seems to be missing. */
static bool has_degraded(const struct program *program, const unsigned char *reached)
{
    for (uint32_t f = 0; f < program->function_count; f++) {
        const struct program_function *function = &program->functions[f];
        if (reached[f] && function->body != FACTS_NONE &&
            (program->units[function->unit]->functions[function->body].flags &
             FACTS_FUNCTION_DEGRADED))
            return true;
    }
    return false;
}

/* What each DriverEntry may call, and which of them can be checked. */
static void find_entries(struct check *check, struct arena *arena)
{
    const struct program *program = check->program;
    uint32_t count = check->roles.entries.count;
    check->in_life = ARENA_ARRAY(arena, unsigned char, program->function_count);
    check->is_checked = ARENA_ARRAY(arena, bool, count);
    check->reached = ARENA_ARRAY(arena, unsigned char *, count);
    unsigned char *unloads = ARENA_ARRAY(arena, unsigned char, program->function_count);
    for (uint32_t i = 0; i < check->roles.filter_unloads.count; i++)
        program_reach(program, check->roles.filter_unloads.items[i], unloads);
    for (uint32_t i = 0; i < check->roles.driver_unloads.count; i++)
        program_reach(program, check->roles.driver_unloads.items[i], unloads);
    for (uint32_t i = 0; i < count; i++) {
        check->reached[i] = ARENA_ARRAY(arena, unsigned char, program->function_count);
        program_reach(program, check->roles.entries.items[i], check->reached[i]);
        /* Else the parse errors that did it are told with their unit. */
        check->is_checked[i] =
            !has_degraded(program, check->reached[i]) && !has_degraded(program, unloads);
        for (uint32_t f = 0; f < program->function_count && check->is_checked[i]; f++)
            check->in_life[f] |= check->reached[i][f];
    }
}

/* The rules that follow no resource. */
static void check_properties(const struct check *check)
{
    struct property property = {.program = check->program,
                                .rules = check->rules,
                                .flow = check->flow,
                                .events = check->events,
                                .findings = check->findings,
                                .life = &check->roles,
                                .is_checked = check->is_checked,
                                .reached = check->reached,
                                .spread = check->never.spread};
    for (size_t i = 0; i < check->rules->count; i++) {
        property.rule = &check->rules->rules[i];
        property_check(&property);
    }
}

/* Half a driver releases things in the other half. */
static bool is_unload_seen(const struct check *check)
{
    const struct life_roles *roles = &check->roles;
    uint32_t seen = 0;
    for (uint32_t i = 0; i < roles->filter_unloads.count; i++, seen++)
        if (check->program->functions[roles->filter_unloads.items[i]].body == FACTS_NONE)
            return false;
    for (uint32_t i = 0; i < roles->driver_unloads.count; i++, seen++)
        if (check->program->functions[roles->driver_unloads.items[i]].body == FACTS_NONE)
            return false;
    return seen > 0;
}

void check_driver(struct findings *findings, const struct facts_unit *const *units,
                  size_t unit_count, const struct check_options *options, struct flow_stats *stats)
{
    struct arena arena = {0};
    const struct rule_set *rules = options->rules;
    struct check check = {.rules = rules, .is_strict = options->is_strict, .findings = findings};
    check.program = program_link(units, (uint32_t)unit_count, &rules->roles, &arena);
    ask_events(check.events, rules);
    check.flow = flow_begin(check.program, &rules->effects, check.events, &options->limits, &arena);
    flow_print_states(check.flow, options->states_of, options->states_out);
    life_find_roles(&check.roles, check.program, check.flow);
    if (!check.roles.entries.count && unit_count) {
        struct finding_place place = {.file = facts_text(units[0], units[0]->source)};
        findings_notify(findings, &place, false,
                        "no DriverEntry here: load and unload are not checked");
    }
    find_entries(&check, &arena);
    check.never = (struct never){.findings = findings, .has_unload = is_unload_seen(&check)};
    if (check.roles.entries.count)
        check.never.spread = spread_begin(check.program, &rules->effects, &arena);
    check_properties(&check);
    handed_check(findings, check.program, rules, check.flow);
    owned_check(findings, check.program, rules, check.flow);
    for (uint32_t f = 0; f < check.program->function_count; f++)
        if (check.program->functions[f].body != FACTS_NONE)
            check_function(&check, f);
    typestate_check(findings, check.flow, check.program, rules);
    if (stats)
        *stats = *flow_stats(check.flow);
    const uint32_t *escapes = flow_escapes(check.flow);
    for (uint32_t f = 0; options->escaped && f <= check.program->function_count; f++)
        if (escapes[f])
            options->escaped(options->context,
                             f < check.program->function_count ? check.program->functions[f].name
                                                               : "",
                             escapes[f]);
    if (check.never.spread)
        spread_end(check.never.spread);
    life_roles_free(&check.roles);
    flow_end(check.flow);
    arena_free(&arena);
}

void check_dump_roles(const struct facts_unit *const *units, size_t unit_count,
                      const struct check_options *options, FILE *out)
{
    struct arena arena = {0};
    struct program *program =
        program_link(units, (uint32_t)unit_count, &options->rules->roles, &arena);
    for (uint32_t i = 0; i < program->role_count; i++) {
        const struct program_role *role = &program->roles[i];
        const struct program_function *function = &program->functions[role->function];
        const struct facts_unit *unit = program->units[role->unit];
        fprintf(out, "%s '%s'", role->role, function->name);
        if (role->loc != FACTS_NONE) {
            const struct facts_loc *loc = &unit->locs[role->loc];
            fprintf(out, " %s:%u:%u", facts_text(unit, unit->files[loc->file].path), loc->line,
                    loc->column);
        }
        fputc('\n', out);
    }
    arena_free(&arena);
}
