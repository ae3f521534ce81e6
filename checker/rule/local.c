/* Follows one acquire from its function up to the callers that get it. */
#include "rule/local.h"

#include "rule/cause.h"
#include "rule/typestate.h"

enum {
    MOST_LEVELS = 4, /* callers of callers */
    MOST_ROOTS = 24, /* for one acquire */
};

struct root {
    uint32_t function;
    uint32_t level;
};

struct local {
    struct findings *findings;
    struct flow *flow;
    const struct report *about;
    uint32_t function; /* where it stands */
    const unsigned char *in_life;
    VEC(struct root) roots; /* those that were followed, and those to come */
    bool is_reported, is_given_up;
};

/* Whether some path releases it, and its caller does not see that it is not this path. A function
 * that lets go of a lock and takes it again leaves it as it found it. */
static bool is_released_elsewhere(struct flow_run *run, const struct life_ends *ends,
                                  const struct flow_exit *held)
{
    for (uint32_t i = 0; i < ends->count && !held->state->has_let_go; i++) {
        const struct flow_exit *exit = &ends->items[i].exit;
        if (exit->state->resource == FLOW_RELEASED && !flow_exits_differ(run, held, exit))
            return true;
    }
    return false;
}

/* Judges what is held where the root returns; true if its callers have to be asked. */
static bool judge(struct local *local, struct flow_run *run, struct causes *causes,
                  const struct life_ends *ends)
{
    struct report report = *local->about;
    bool asks_callers = false;
    for (uint32_t i = 0; i < ends->count; i++) {
        const struct flow_exit *exit = &ends->items[i].exit;
        if (exit->state->resource != FLOW_HELD || exit->state->is_guess)
            continue;
        bool is_lost = effect_is_lock(report.family)
                           ? is_released_elsewhere(run, ends, exit)
                           : flow_exit_custody(run, exit) == FLOW_CUSTODY_NOBODY;
        if (is_lost && !exit->is_unwind) {
            report.end = &ends->items[i];
            causes_add(causes, &report, REPORT_AT_RETURN);
        } else if (effect_is_lock(report.family) ||
                   flow_exit_custody(run, exit) == FLOW_CUSTODY_CALLER) {
            asks_callers = true;
        }
    }
    return asks_callers;
}

static void add_root(struct local *local, uint32_t function, uint32_t level)
{
    for (uint32_t i = 0; i < local->roots.count; i++)
        if (local->roots.items[i].function == function)
            return;
    if (level > MOST_LEVELS || local->roots.count == MOST_ROOTS) {
        local->is_given_up = true;
        return;
    }
    struct root root = {function, level};
    vec_push(&local->roots, root);
}

static void follow(struct local *local, struct root root)
{
    const struct report *about = local->about;
    struct flow_query query = {.unit = about->unit,
                               .operation = about->operation,
                               .family = about->effect->family,
                               .function = local->function,
                               .root = root.function,
                               .ignores_lost = root.level > 0,
                               .keeps_released = effect_is_lock(about->family)};
    struct flow_run *run = flow_run_begin(local->flow, &query);
    struct flow_state *start = flow_start_state(run, true);
    struct flow_exits exits = {0};
    flow_run_role(run, root.function, start, &exits);
    flow_state_free(start);
    struct life_ends ends = {0};
    for (uint32_t i = 0; i < exits.items.count; i++) {
        struct life_end end = {exits.items.items[i], root.function};
        vec_push(&ends, end);
    }
    if (!flow_run_is_exhausted(run))
        typestate_report_partners(local->findings, about, run, &ends);
    struct causes causes = {0};
    bool asks_callers = judge(local, run, &causes, &ends);
    if (about->family->due_at_unload && local->in_life[root.function])
        causes_free(&causes);
    if (flow_run_is_exhausted(run)) {
        local->is_given_up = true;
        causes_free(&causes);
    } else if (causes.items.count) {
        local->is_reported = true;
        causes_report(&causes, local->findings);
    } else if (asks_callers) {
        const struct program_targets *callers = &about->program->callers[root.function];
        for (uint32_t c = 0; c < callers->count; c++)
            add_root(local, callers->functions[c], root.level + 1);
    }
    vec_free(&ends);
    flow_exits_free(&exits);
    flow_run_end(run);
}

enum local_outcome local_check(struct findings *findings, struct flow *flow,
                               const struct report *about, uint32_t function,
                               const unsigned char *in_life)
{
    struct local local = {.findings = findings,
                          .flow = flow,
                          .about = about,
                          .function = function,
                          .in_life = in_life};
    add_root(&local, function, 0);
    for (uint32_t i = 0; i < local.roots.count; i++)
        follow(&local, local.roots.items[i]);
    vec_free(&local.roots);
    return local.is_reported ? LOCAL_REPORTED : local.is_given_up ? LOCAL_GIVEN_UP : LOCAL_FINE;
}
