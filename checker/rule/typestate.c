#include "rule/typestate.h"

#include "rule/report.h"

#include <string.h>

enum {
    MOST_LEVELS = 3, /* callers of callers */
    WRAPPER_OPERATIONS = 12,
    MOST_OBJECT_LEVELS = 1, /* same, for what lies in memory of the driver: that is always known */
    DRAFT_STEPS = 25000,    /* of one draft */
    CALLER_STEPS = 8000,    /* same, of a caller's caller */
    FULL_CALLER_STEPS = 30000, /* of what is asked of such a caller in full */
    FOR_USE = 1000,            /* what a call counts for, against a row */
};

/* Releases of one family that are followed from one function. */
struct job {
    uint32_t root;
    uint32_t family;
    VEC(struct flow_site) sites;
    VEC(uint32_t) ways; /* functions between the root and the sites */
};
struct jobs {
    VEC(struct job) items;
};

/* What has been reported: a place once, whatever leads to it. */
struct reported {
    uint32_t unit;
    facts_id loc;
};

struct typestate {
    struct findings *findings;
    struct flow *flow;
    const struct program *program;
    const struct rule_set *rules;
    uint32_t *acquires;         /* [family]: see count_acquires */
    unsigned char *counts_down; /* [function] */
    VEC(struct reported) reported;
    uint32_t level; /* callers of callers that are being asked */
};

/* ---- rules ---- */

static enum rule_misuse asked_by(enum flow_misuse_kind kind)
{
    switch (kind) {
    case FLOW_MISUSE_RELEASE:
        return RULE_MISUSE_RELEASED_TWICE;
    case FLOW_MISUSE_UNSET:
        return RULE_MISUSE_RELEASED_UNSET;
    case FLOW_MISUSE_PARTNER:
        return RULE_MISUSE_WRONG_PARTNER;
    default:
        return RULE_MISUSE_USED_AFTER_RELEASE;
    }
}

static const struct rule *rule_asking(const struct rule_set *rules, const struct effect *row,
                                      enum rule_misuse misuse)
{
    const struct effect_family *family = &rules->effects.families[row->family];
    for (size_t i = 0; i < rules->count; i++) {
        const struct rule *rule = &rules->rules[i];
        if (rule->kind == RULE_TYPESTATE && rule->misuse == misuse && rule_covers(rule, family) &&
            (!rule->verbs || rule->verbs >> effect_verb_of(family, row) & 1))
            return rule;
    }
    return NULL;
}

static const struct rule *find_rule(const struct typestate *typestate, const struct effect *release,
                                    enum rule_misuse misuse)
{
    return rule_asking(typestate->rules, release, misuse);
}

/* Whether what a row releases is worth following. */
static bool is_asked(const struct typestate *typestate, const struct effect *release)
{
    return find_rule(typestate, release, RULE_MISUSE_RELEASED_TWICE) ||
           find_rule(typestate, release, RULE_MISUSE_USED_AFTER_RELEASE) ||
           find_rule(typestate, release, RULE_MISUSE_RELEASED_UNSET);
}

/* ---- wrong partners ---- */

const struct rule *typestate_partner_rule(const struct rule_set *rules,
                                          const struct effect *acquire)
{
    return rule_asking(rules, acquire, RULE_MISUSE_WRONG_PARTNER);
}

void typestate_report_partners(struct findings *findings, const struct report *about,
                               const struct flow_run *run, const struct life_ends *ends)
{
    VEC(const struct flow_misuse *) seen = {0};
    for (uint32_t i = 0; i < ends->count && about->partner_rule; i++) {
        const struct flow_misuse *misuse = flow_exit_misuse(run, &ends->items[i].exit);
        bool is_seen = !misuse;
        for (uint32_t k = 0; k < seen.count; k++)
            is_seen |= seen.items[k] == misuse;
        if (is_seen)
            continue;
        vec_push(&seen, misuse);
        struct report report = *about;
        report.rule = about->partner_rule;
        report.end = &ends->items[i];
        report.misuse = misuse;
        report.is_own_site = true;
        report_add(findings, &report, REPORT_AT_MISUSE);
    }
    vec_free(&seen);
}

static bool is_watched(const struct effect_family *family)
{
    return !family->is_counted && !effect_is_lock(family) &&
           family->class_ != EFFECT_CLASS_REFERENCE && family->class_ != EFFECT_CLASS_QUEUE;
}

/* ---- sites ---- */

static void count_effects(struct typestate *typestate, const struct effect_function *api,
                          uint32_t weight)
{
    for (size_t i = 0; api && i < api->count; i++)
        if (api->effects[i].kind == EFFECT_ACQUIRE)
            typestate->acquires[api->effects[i].family] += weight;
}

/* How much the driver has to do with each family: by its calls, else by how much there is to the
 * family at all. */
static void count_acquires(struct typestate *typestate)
{
    const struct program *program = typestate->program;
    const struct effect_table *table = &typestate->rules->effects;
    for (size_t f = 0; f < table->function_count; f++)
        count_effects(typestate, &table->functions[f], 1);
    for (uint32_t u = 0; u < program->unit_count; u++)
        for (facts_id o = 0; o < program->units[u]->operations_count; o++) {
            const struct facts_operation *call = &program->units[u]->operations[o];
            uint32_t callee = call->kind == FACTS_OPERATION_CALL ? program_callee(program, u, call)
                                                                 : PROGRAM_NONE;
            if (callee != PROGRAM_NONE)
                count_effects(typestate, effect_find(table, program->functions[callee].name),
                              FOR_USE);
        }
}

/* One function may release things of several families: the one of which the driver has most. */
static const struct effect *pick_release(const struct typestate *typestate,
                                         const struct effect_function *api)
{
    const struct effect *best = NULL;
    for (size_t i = 0; api && i < api->count; i++) {
        const struct effect *effect = &api->effects[i];
        if (effect->kind != EFFECT_RELEASE || effect->operand.base != EFFECT_ARGUMENT ||
            effect->operand.is_pointee || effect->operand.field ||
            !is_watched(&typestate->rules->effects.families[effect->family]) ||
            !is_asked(typestate, effect))
            continue;
        if (!best || typestate->acquires[effect->family] > typestate->acquires[best->family])
            best = effect;
    }
    return best;
}

static struct job *add_site(struct jobs *jobs, uint32_t root, const struct flow_site *site)
{
    struct job *job = NULL;
    for (uint32_t i = 0; i < jobs->items.count && !job; i++)
        if (jobs->items.items[i].root == root &&
            jobs->items.items[i].family == site->effect->family)
            job = &jobs->items.items[i];
    if (!job) {
        struct job fresh = {.root = root, .family = site->effect->family};
        vec_push(&jobs->items, fresh);
        job = &jobs->items.items[jobs->items.count - 1];
    }
    for (uint32_t s = 0; s < job->sites.count; s++)
        if (job->sites.items[s].unit == site->unit &&
            job->sites.items[s].operation == site->operation)
            return job;
    vec_push(&job->sites, *site);
    return job;
}

static void add_way(struct job *job, uint32_t function)
{
    for (uint32_t i = 0; i < job->ways.count; i++)
        if (job->ways.items[i] == function)
            return;
    vec_push(&job->ways, function);
}

static void find_sites(const struct typestate *typestate, struct jobs *jobs, uint32_t number)
{
    const struct program *program = typestate->program;
    const struct program_function *function = &program->functions[number];
    const struct facts_unit *unit = program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            if (unit->operations[o].kind != FACTS_OPERATION_CALL)
                continue;
            uint32_t callee = program_callee(program, function->unit, &unit->operations[o]);
            if (callee == PROGRAM_NONE || !(program->functions[callee].is_kernel ||
                                            program->functions[callee].body == FACTS_NONE))
                continue;
            const struct effect *release =
                pick_release(typestate, effect_find(&typestate->rules->effects,
                                                    program->functions[callee].name));
            struct flow_site site = {function->unit, o, release, number};
            if (release)
                add_site(jobs, number, &site);
        }
    }
}

/* ---- reference counts ---- */

/* `--p->Count`. */
static bool is_decrement(const struct facts_unit *unit, const struct facts_operation *operation)
{
    if (operation->kind != FACTS_OPERATION_STORE ||
        unit->places[operation->place].kind == FACTS_PLACE_VARIABLE)
        return false;
    facts_id id = operation->value;
    while (unit->values[id].kind == FACTS_VALUE_CAST)
        id = unit->values[id].a;
    const struct facts_value *value = &unit->values[id];
    if (value->kind == FACTS_VALUE_LOAD) { /* through a temporary */
        for (facts_id o = (facts_id)(operation - unit->operations); o > 0; o--)
            if (unit->operations[o - 1].kind == FACTS_OPERATION_STORE &&
                unit->operations[o - 1].place == value->a) {
                value = &unit->values[unit->operations[o - 1].value];
                break;
            }
    }
    if (value->kind != FACTS_VALUE_BINARY ||
        (value->op != FACTS_OP_SUB && value->op != FACTS_OP_ADD))
        return false;
    const struct facts_value *by = &unit->values[value->b];
    return by->kind == FACTS_VALUE_INT && by->n == (value->op == FACTS_OP_SUB ? 1 : -1);
}

static bool has_count(const struct typestate *typestate, uint32_t number)
{
    const struct program *program = typestate->program;
    const struct program_function *function = &program->functions[number];
    const struct facts_unit *unit = program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            if (is_decrement(unit, &unit->operations[o]))
                return true;
            if (unit->operations[o].kind != FACTS_OPERATION_CALL)
                continue;
            uint32_t callee = program_callee(program, function->unit, &unit->operations[o]);
            const struct effect_function *api =
                callee == PROGRAM_NONE
                    ? NULL
                    : effect_find(&typestate->rules->effects, program->functions[callee].name);
            for (size_t i = 0; api && i < api->count; i++)
                if (api->effects[i].kind == EFFECT_COUNT_DOWN)
                    return true;
        }
    }
    return false;
}

/* Functions that count something down: what they release is gone for its last user only. Those that
 * call one are no better: the count is often in a helper. */
static void find_counts(struct typestate *typestate)
{
    const struct program *program = typestate->program;
    for (uint32_t f = 0; f < program->function_count; f++)
        if (program->functions[f].body != FACTS_NONE && has_count(typestate, f))
            typestate->counts_down[f] = 1;
    for (uint32_t f = 0; f < program->function_count; f++)
        for (uint32_t c = 0; typestate->counts_down[f] == 1 && c < program->callers[f].count; c++)
            if (!typestate->counts_down[program->callers[f].functions[c]])
                typestate->counts_down[program->callers[f].functions[c]] = 2;
}

/* ---- one function ---- */

static bool is_known(struct typestate *typestate, const struct report *about)
{
    struct reported entry;
    report_misuse(about, &entry.unit, &entry.loc);
    for (uint32_t i = 0; i < typestate->reported.count; i++)
        if (typestate->reported.items[i].unit == entry.unit &&
            typestate->reported.items[i].loc == entry.loc)
            return true;
    vec_push(&typestate->reported, entry);
    return false;
}

static void report(struct typestate *typestate, const struct job *job, struct flow_run *run,
                   const struct flow_exits *exits)
{
    for (uint32_t i = 0; i < exits->items.count; i++) {
        struct life_end end = {exits->items.items[i], job->root};
        const struct flow_misuse *misuse = flow_exit_misuse(run, &end.exit);
        if (!misuse)
            continue;
        const struct flow_site *site = &job->sites.items[misuse->site];
        struct report about = {.program = typestate->program,
                               .rule = find_rule(typestate, site->effect, asked_by(misuse->kind)),
                               .family = &typestate->rules->effects.families[job->family],
                               .unit = site->unit,
                               .operation = site->operation,
                               .effect = site->effect,
                               .end = &end,
                               .misuse = misuse,
                               .is_own_site = site->function == job->root};
        if (about.rule && !is_known(typestate, &about))
            report_add(typestate->findings, &about, REPORT_AT_MISUSE);
    }
}

enum depth {
    DRAFT,        /* what may go wrong */
    ALL_OF_DRAFT, /* same, with paths that come to no release */
    FULL,         /* what does go wrong */
};

static struct flow_run *begin(struct typestate *typestate, const struct job *job, enum depth depth)
{
    struct flow_query query = {.unit = PROGRAM_NONE,
                               .family = job->family,
                               .function = job->root,
                               .root = job->root,
                               .sites = job->sites.items,
                               .site_count = job->sites.count,
                               .ways = job->ways.items,
                               .way_count = job->ways.count,
                               .is_draft = depth != FULL,
                               .most_steps = depth == FULL
                                                 ? (typestate->level < 2 ? 0 : FULL_CALLER_STEPS)
                                             : typestate->level < 2 ? DRAFT_STEPS
                                                                    : CALLER_STEPS,
                               .keeps_unreleased = depth == ALL_OF_DRAFT};
    return flow_run_begin(typestate->flow, &query);
}

static void follow(struct flow_run *run, const struct job *job, struct flow_exits *exits)
{
    struct flow_state *start = flow_start_state(run, true);
    flow_run_role(run, job->root, start, exits);
    flow_state_free(start);
}

static bool is_left(const struct flow_exit *exit)
{
    return exit->state->resource == FLOW_HELD && !exit->is_unwind;
}

/* Whether the caller of the root cannot tell that the value was released: another path returns the
 * same and did not come to any release. */
static bool is_hidden(struct flow_run *run, const struct flow_exits *exits,
                      const struct flow_exit *left)
{
    for (uint32_t i = 0; i < exits->items.count; i++) {
        const struct flow_exit *exit = &exits->items.items[i];
        if (exit->state->resource == FLOW_NOT_ACQUIRED && !exit->state->has_let_go &&
            !exit->is_unwind && !flow_exits_differ(run, left, exit))
            return true;
    }
    return false;
}

/* The callers have to be asked about the sites whose value is left. */
static void ask_callers(struct typestate *typestate, const struct job *job, struct jobs *next)
{
    const struct program_targets *callers = &typestate->program->callers[job->root];
    struct flow_run *run = begin(typestate, job, ALL_OF_DRAFT);
    struct flow_exits exits = {0};
    follow(run, job, &exits);
    for (uint32_t i = 0; i < exits.items.count && !flow_run_is_exhausted(run); i++) {
        const struct flow_exit *exit = &exits.items.items[i];
        if (!is_left(exit) || is_hidden(run, &exits, exit))
            continue;
        for (uint32_t c = 0; c < callers->count; c++) {
            struct job *asked = add_site(next, callers->functions[c],
                                         &job->sites.items[exit->state->events_at_release - 1]);
            add_way(asked, job->root);
            for (uint32_t w = 0; w < job->ways.count; w++)
                add_way(asked, job->ways.items[w]);
        }
    }
    flow_exits_free(&exits);
    flow_run_end(run);
}

/* What the draft finds has to hold when all functions are followed. */
static void confirm(struct typestate *typestate, const struct job *job)
{
    struct flow_run *run = begin(typestate, job, FULL);
    struct flow_exits exits = {0};
    follow(run, job, &exits);
    if (!flow_run_is_exhausted(run))
        report(typestate, job, run, &exits);
    flow_exits_free(&exits);
    flow_run_end(run);
}

static void check_job(struct typestate *typestate, const struct job *job, struct jobs *next)
{
    struct flow_run *run = begin(typestate, job, DRAFT);
    struct flow_exits exits = {0};
    follow(run, job, &exits);
    bool is_complete = !flow_run_is_exhausted(run), asks_callers = false, is_misused = false;
    for (uint32_t i = 0; i < exits.items.count && is_complete; i++) {
        is_misused |= flow_exit_misuse(run, &exits.items.items[i]) != NULL;
        asks_callers |= is_left(&exits.items.items[i]);
    }
    flow_exits_free(&exits);
    flow_run_end(run);
    if (is_misused)
        confirm(typestate, job);
    if (asks_callers && next && !typestate->counts_down[job->root] &&
        typestate->program->callers[job->root].count)
        ask_callers(typestate, job, next);
}

static bool is_degraded(const struct program *program, uint32_t number)
{
    const struct program_function *function = &program->functions[number];
    return program->units[function->unit]->functions[function->body].flags &
           FACTS_FUNCTION_DEGRADED;
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

/* Whether the callers of the root may be asked. A wrapper is no level of its own. */
static bool may_ask(const struct typestate *typestate, const struct job *job)
{
    bool is_object = typestate->rules->effects.families[job->family].class_ == EFFECT_CLASS_OBJECT;
    bool is_wrapper = operations_of(typestate->program, job->root) <= WRAPPER_OPERATIONS;
    return typestate->level < (is_object && !is_wrapper ? MOST_OBJECT_LEVELS : MOST_LEVELS);
}

static void free_jobs(struct jobs *jobs)
{
    for (uint32_t i = 0; i < jobs->items.count; i++) {
        vec_free(&jobs->items.items[i].sites);
        vec_free(&jobs->items.items[i].ways);
    }
    vec_free(&jobs->items);
}

void typestate_check(struct findings *findings, struct flow *flow, const struct program *program,
                     const struct rule_set *rules)
{
    struct arena arena = {0};
    struct typestate typestate = {
        .findings = findings,
        .flow = flow,
        .program = program,
        .rules = rules,
        .acquires = ARENA_ARRAY(&arena, uint32_t, rules->effects.family_count),
        .counts_down = ARENA_ARRAY(&arena, unsigned char, program->function_count)};
    count_acquires(&typestate);
    find_counts(&typestate);
    struct jobs jobs = {0};
    for (uint32_t f = 0; f < program->function_count; f++)
        if (program->functions[f].body != FACTS_NONE)
            find_sites(&typestate, &jobs, f);
    for (uint32_t level = 0; level <= MOST_LEVELS && jobs.items.count; level++) {
        struct jobs next = {0};
        typestate.level = level;
        for (uint32_t i = 0; i < jobs.items.count; i++)
            if (!is_degraded(program, jobs.items.items[i].root))
                check_job(&typestate, &jobs.items.items[i],
                          may_ask(&typestate, &jobs.items.items[i]) ? &next : NULL);
        free_jobs(&jobs);
        jobs = next;
    }
    free_jobs(&jobs);
    vec_free(&typestate.reported);
    arena_free(&arena);
}
