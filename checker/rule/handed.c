/* Follows what functions are handed, and asks the rules about it. */
#include "rule/handed.h"

#include "rule/cause.h"
#include "rule/element.h"
#include "rule/property.h"

#include <string.h>

struct handed {
    struct findings *findings;
    const struct program *program;
    const struct rule_set *rules;
    struct flow *flow;
};

static bool concerns(const struct rule *rule, const struct effect_family *family)
{
    if (rule->kind == RULE_MUST_RELEASE)
        return rule->owner == RULE_OWNER_HANDED && rule_covers(rule, family);
    return rule->handed && strcmp(rule->handed, family->name) == 0;
}

static bool is_concerned(const struct handed *handed, const struct effect_family *family)
{
    for (size_t i = 0; i < handed->rules->count; i++)
        if (concerns(&handed->rules->rules[i], family))
            return true;
    return false;
}

/* Neither answered nor anywhere it could be found again. */
static bool is_lost(struct flow_run *run, const struct effect_handed *what,
                    const struct flow_exit *exit)
{
    struct range range = flow_exit_range(run, exit);
    int64_t only;
    bool is_kept = what->has_kept && range_single(&range, &only) && only == what->kept;
    return exit->state->resource == FLOW_HELD && !exit->is_unwind && !is_kept &&
           flow_exit_custody(run, exit) == FLOW_CUSTODY_NOBODY;
}

static bool is_returned(const struct handed *handed, const struct rule *rule, struct flow_run *run,
                        const struct flow_exit *exit)
{
    int mark = effect_mark_find(&handed->rules->effects, rule->mark);
    /* What only may be so is neither. */
    if (rule->is_after ? !flow_is_marked_as(exit, mark, true)
                       : flow_is_marked_as(exit, mark, false))
        return false;
    for (int verb = 0; verb < EFFECT_VERB_COUNT; verb++)
        if ((rule->verbs >> verb & 1) && flow_was_released(exit, (enum effect_verb)verb))
            return false;
    return property_returns_never(rule, run, exit);
}

static bool is_released_twice(const struct rule *rule, const struct flow_exit *exit)
{
    bool is_meant = false;
    for (int verb = 0; verb < EFFECT_VERB_COUNT; verb++)
        is_meant |= (rule->verbs >> verb & 1) && flow_was_released(exit, (enum effect_verb)verb);
    return is_meant && exit->state->resource == FLOW_RELEASED_AGAIN;
}

static void judge(const struct handed *handed, const struct effect_handed *what,
                  struct flow_run *run, const struct life_end *end, struct causes *causes)
{
    const struct effect_family *family = &handed->rules->effects.families[what->family];
    const struct flow_exit *exit = &end->exit;
    for (size_t i = 0; i < handed->rules->count; i++) {
        const struct rule *rule = &handed->rules->rules[i];
        struct report report = {.program = handed->program,
                                .rule = rule,
                                .family = family,
                                .unit = PROGRAM_NONE,
                                .handed = what,
                                .end = end};
        if (!concerns(rule, family))
            continue;
        if (rule->kind == RULE_RELEASE_ONCE) {
            if (is_released_twice(rule, exit))
                causes_add(causes, &report, REPORT_AT_RELEASE);
        } else if (exit->state->resource == FLOW_RELEASED_AGAIN) {
            continue; /* one mistake at a time */
        } else if (rule->kind == RULE_MUST_RELEASE ? is_lost(run, what, exit)
                                                   : is_returned(handed, rule, run, exit)) {
            causes_add(causes, &report, REPORT_AT_RETURN);
        }
    }
}

static void follow(const struct handed *handed, const struct effect_handed *what, uint32_t function)
{
    struct flow_query query = {.unit = PROGRAM_NONE,
                               .family = what->family,
                               .function = function,
                               .root = function,
                               .handed = what};
    element_known(&query.known, handed->program, &handed->rules->roles, function, NULL);
    struct flow_run *run = flow_run_begin(handed->flow, &query);
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
    for (uint32_t i = 0; i < ends.count; i++)
        judge(handed, what, run, &ends.items[i], &causes);
    if (flow_run_is_exhausted(run))
        causes_free(&causes);
    causes_report(&causes, handed->findings);
    vec_free(&ends);
    flow_exits_free(&exits);
    flow_run_end(run);
}

/* Something of its body was lost in parsing. What is lost of a function that it calls may happen to
 * what that is given: the solver sees to it. */
static bool is_degraded(const struct program *program, uint32_t number)
{
    const struct program_function *function = &program->functions[number];
    return (program->units[function->unit]->functions[function->body].flags &
            FACTS_FUNCTION_DEGRADED) != 0;
}

void handed_check(struct findings *findings, const struct program *program,
                  const struct rule_set *rules, struct flow *flow)
{
    struct handed handed = {findings, program, rules, flow};
    struct arena arena = {0};
    const struct effect_table *effects = &rules->effects;
    for (size_t family = 0; family < effects->family_count; family++) {
        if (!effects->handed_count || !is_concerned(&handed, &effects->families[family]))
            continue;
        bool *is_done = ARENA_ARRAY(&arena, bool, program->function_count);
        for (size_t i = 0; i < effects->handed_count; i++) {
            const struct effect_handed *what = &effects->handed[i];
            uint32_t count;
            const struct program_role *roles = program_roles(program, what->role, &count);
            for (uint32_t r = 0; what->family == family && r < count; r++) {
                uint32_t function = roles[r].function;
                /* Who only looks like it may be called by anybody. */
                if (is_done[function] || roles[r].how == ROLE_TYPEDEF ||
                    roles[r].how == ROLE_NAME || program->functions[function].body == FACTS_NONE)
                    continue;
                is_done[function] = true;
                if (!is_degraded(program, function))
                    follow(&handed, what, function);
            }
        }
    }
    arena_free(&arena);
}
