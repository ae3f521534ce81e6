/*
 * returns: what functions of a role must not return, after a call or without it, when the system
 * calls them with a certain argument.
 *
 * The function is run as the system calls it while the driver is loaded. Only what is certain at
 * its end is reported: the result is a failure for sure, and the call, an event of the flow, came
 * or did not come on that path.
 */
#include "rule/property.h"

#include "rule/cause.h"
#include "rule/element.h"

#include <string.h>

/* The bit of the call among the events of a state. */
static uint32_t event_bit(const struct property *property)
{
    for (uint32_t e = 0; e < FLOW_MOST_EVENTS && property->events[e]; e++)
        if (strcmp(property->events[e], property->rule->call) == 0)
            return 1u << e;
    return 0;
}

/* Whether the call is left to the driver's own unload routine, which the system still runs. */
static bool is_left_to_driver(const struct property *property)
{
    const struct program *program = property->program;
    struct arena arena = {0};
    bool found = false;
    uint32_t count;
    const struct program_role *roles = program_roles(program, "DRIVER_UNLOAD", &count);
    unsigned char *reached = ARENA_ARRAY(&arena, unsigned char, program->function_count);
    for (uint32_t i = 0; i < count; i++)
        if (roles[i].how == ROLE_FIELD)
            program_reach(program, roles[i].function, reached);
    for (uint32_t f = 0; f < program->function_count && !found; f++)
        found = reached[f] && strcmp(program->functions[f].name, property->rule->call) == 0;
    arena_free(&arena);
    return found;
}

bool property_returns_never(const struct rule *rule, struct flow_run *run,
                            const struct flow_exit *exit)
{
    if (exit->is_unwind || exit->result.kind == FLOW_UNKNOWN)
        return false;
    if (rule->never == RULE_NEVER_FAILURE)
        return !flow_exit_may_return(run, exit, true);
    if (rule->never == RULE_NEVER_VALUE)
        return exit->result.kind == FLOW_INT && exit->result.n == rule->value;
    struct range range = flow_exit_range(run, exit);
    return !range_contains(&range, rule->value);
}

static bool is_wrong(const struct property *property, struct flow_run *run,
                     const struct flow_exit *exit)
{
    const struct rule *rule = property->rule;
    bool is_called = rule->call && exit->state->events & event_bit(property);
    if (exit->is_unwind || exit->result.kind == FLOW_UNKNOWN || is_called != rule->is_after)
        return false;
    return property_returns_never(rule, run, exit);
}

static void check_function(const struct property *property, uint32_t function)
{
    const struct rule *rule = property->rule;
    struct flow_query query = {.unit = PROGRAM_NONE,
                               .function = function,
                               .root = function,
                               .has_argument = rule->has_given,
                               .argument = rule->given_argument,
                               .argument_value = rule->given_value};
    element_known(&query.known, property->program, &property->rules->roles, function, rule->role);
    struct flow_run *run = flow_run_begin(property->flow, &query);
    struct flow_state *start = flow_start_state(run, true);
    struct flow_exits exits = {0};
    flow_run_role(run, function, start, &exits);
    flow_state_free(start);
    struct life_ends ends = {0};
    for (uint32_t i = 0; i < exits.items.count; i++) {
        struct life_end end = {exits.items.items[i], function};
        vec_push(&ends, end);
    }
    struct causes causes = {0};
    for (uint32_t i = 0; i < ends.count; i++) {
        struct report report = {.program = property->program,
                                .rule = rule,
                                .unit = PROGRAM_NONE,
                                .end = &ends.items[i]};
        if (is_wrong(property, run, &ends.items[i].exit))
            causes_add(&causes, &report, REPORT_AT_RETURN);
    }
    if (flow_run_is_exhausted(run)) {
        struct finding_place place = property_definition(property->program, function);
        findings_notify(property->findings, &place, true,
                        "not analysed completely: '%s' and what it calls have too many paths",
                        property->program->functions[function].name);
        causes_free(&causes);
    }
    causes_report(&causes, property->findings);
    vec_free(&ends);
    flow_exits_free(&exits);
    flow_run_end(run);
}

void property_returns(const struct property *property)
{
    const struct program *program = property->program;
    uint32_t count;
    if (property->rule->handed)
        return; /* handed.c */
    const struct program_role *roles = program_roles(program, property->rule->role, &count);
    if (property->rule->call && !property->rule->is_after && is_left_to_driver(property))
        return;
    for (uint32_t i = 0; i < count; i++)
        if (program->functions[roles[i].function].body != FACTS_NONE &&
            !property_is_degraded(program, roles[i].function))
            check_function(property, roles[i].function);
}
