/* Follows what is left in objects to their ends, and asks the rules about it. */
#include "rule/owned.h"

#include "rule/cause.h"
#include "rule/name.h"
#include "rule/property.h"

#include <string.h>

enum {
    MOST_LEVELS = 3, /* callers of callers */
    MOST_ROOTS = 12, /* for one acquire */
};

struct root {
    uint32_t function, level;
};

struct owned {
    struct findings *findings;
    const struct program *program;
    const struct rule_set *rules;
    const struct rule *rule;
    struct flow *flow;
    struct report about;
    uint32_t function; /* where the acquire stands */
    VEC(struct root) roots;
    unsigned char *called; /* [function]: by some role, or by what that calls */
    bool is_reported;
};

/* ---- which function ends a kind of object ---- */

static bool is_named(const char *name, const char *wanted)
{
    return strcmp(name[0] == '_' ? name + 1 : name, wanted) == 0;
}

/* Whether a place is the field of a record in a global, and where that record begins. */
static bool find_record(const struct program *program, uint32_t u, facts_id id,
                        const char *container, const char *field, uint32_t *object, int64_t *offset)
{
    const struct facts_unit *unit = program->units[u];
    const struct facts_place *place = &unit->places[id];
    if (place->kind != FACTS_PLACE_FIELD)
        return false;
    const struct facts_field *entry = &unit->fields[place->field];
    if (strcmp(facts_text(unit, entry->name), field) != 0 ||
        !is_named(facts_text(unit, unit->records[entry->record].name), container))
        return false;
    *offset = 0;
    for (id = place->base;;) {
        place = &unit->places[id];
        if (place->kind == FACTS_PLACE_FIELD) {
            *offset += (int64_t)unit->fields[place->field].offset;
        } else if (place->kind == FACTS_PLACE_INDEX) {
            const struct facts_value *index = &unit->values[place->index];
            if (index->kind != FACTS_VALUE_INT)
                return false;
            *offset += index->n * (int64_t)unit->types[place->type].size * 8;
        } else {
            *object = place->kind == FACTS_PLACE_VARIABLE ? program->entity[u][place->base]
                                                          : PROGRAM_NONE;
            return place->kind == FACTS_PLACE_VARIABLE &&
                   unit->symbols[place->base].kind == FACTS_SYMBOL_GLOBAL;
        }
        id = place->base;
    }
}

static facts_id without_casts(const struct facts_unit *unit, facts_id value)
{
    while (value != FACTS_NONE && unit->values[value].kind == FACTS_VALUE_CAST)
        value = unit->values[value].a;
    return value;
}

/* The field by which functions get the role. */
static const char *end_field(const struct owned *owned, const struct effect_owner *owner)
{
    const struct role_table *roles = &owned->rules->roles;
    for (size_t i = 0; i < roles->count; i++)
        if (roles->facts[i].how == ROLE_FIELD && strcmp(roles->facts[i].role, owner->role) == 0 &&
            strcmp(roles->facts[i].container, owner->container) == 0)
            return roles->facts[i].field;
    return NULL;
}

/* What the record holds in the field of the end. False: that is not known. */
static bool find_end_at(const struct owned *owned, const struct effect_owner *owner, uint32_t u,
                        uint32_t object, int64_t offset, uint32_t *function)
{
    const struct facts_unit *unit = owned->program->units[u];
    const char *field = end_field(owned, owner);
    *function = PROGRAM_NONE;
    for (facts_id o = 0; field && o < unit->operations_count; o++) {
        const struct facts_operation *store = &unit->operations[o];
        uint32_t other;
        int64_t there;
        if (store->kind != FACTS_OPERATION_STORE ||
            !find_record(owned->program, u, store->place, owner->container, field, &other,
                         &there) ||
            other != object || there != offset)
            continue;
        facts_id value = without_casts(unit, store->value);
        if (unit->values[value].kind == FACTS_VALUE_FUNCTION)
            *function = owned->program->entity[u][unit->values[value].a];
        else
            return unit->values[value].kind == FACTS_VALUE_INT && !unit->values[value].n;
    }
    return field;
}

/* The function that ends such an object; PROGRAM_NONE: none does. False: the table does not say. */
static bool find_end(const struct owned *owned, const struct effect_owner *owner, int64_t kind,
                     uint32_t *function)
{
    bool is_found = false;
    *function = PROGRAM_NONE;
    for (uint32_t u = 0; u < owned->program->unit_count; u++) {
        const struct facts_unit *unit = owned->program->units[u];
        for (facts_id o = 0; o < unit->operations_count; o++) {
            const struct facts_operation *store = &unit->operations[o];
            uint32_t object, end;
            int64_t offset;
            if (store->kind != FACTS_OPERATION_STORE ||
                !find_record(owned->program, u, store->place, owner->container, owner->field,
                             &object, &offset))
                continue;
            const struct facts_value *value = &unit->values[without_casts(unit, store->value)];
            if (value->kind != FACTS_VALUE_INT)
                return false;
            if (value->n != kind)
                continue;
            if (!find_end_at(owned, owner, u, object, offset, &end) ||
                (is_found && end != *function))
                return false;
            *function = end;
            is_found = true;
        }
    }
    return is_found;
}

/* ---- who else may release it ---- */

/* Whether a place lies at this offset of what some pointer points to. */
static bool is_member(const struct facts_unit *unit, facts_id id, int64_t offset)
{
    int64_t at = 0;
    for (;;) {
        const struct facts_place *place = &unit->places[id];
        if (place->kind == FACTS_PLACE_DEREF)
            return at == offset;
        if (place->kind != FACTS_PLACE_FIELD)
            return false;
        at += (int64_t)unit->fields[place->field].offset;
        id = place->base;
    }
}

static bool mentions_member(const struct facts_unit *unit, facts_id id, int64_t offset)
{
    if (id == FACTS_NONE)
        return false;
    const struct facts_value *value = &unit->values[id];
    switch (value->kind) {
    case FACTS_VALUE_LOAD:
    case FACTS_VALUE_ADDRESS:
        return unit->places[value->a].kind == FACTS_PLACE_FIELD &&
               is_member(unit, value->a, offset);
    case FACTS_VALUE_BINARY:
        return mentions_member(unit, value->a, offset) || mentions_member(unit, value->b, offset);
    case FACTS_VALUE_UNARY:
    case FACTS_VALUE_CAST:
        return mentions_member(unit, value->a, offset);
    default:
        return false;
    }
}

static bool releases(const struct owned *owned, const char *call)
{
    const struct effect_function *api = effect_find(&owned->rules->effects, call);
    for (size_t i = 0; api && i < api->count; i++)
        if (api->effects[i].kind == EFFECT_RELEASE &&
            api->effects[i].family == owned->about.effect->family)
            return true;
    return false;
}

/* Whether `function`, or what it calls, releases such a resource. */
static bool reaches_release(const struct owned *owned, uint32_t function)
{
    const struct program *program = owned->program;
    struct arena arena = {0};
    unsigned char *reached = ARENA_ARRAY(&arena, unsigned char, program->function_count);
    bool found = false;
    program_reach(program, function, reached);
    for (uint32_t f = 0; f < program->function_count && !found; f++)
        found = reached[f] && releases(owned, program->functions[f].name);
    arena_free(&arena);
    return found;
}

/* Takes away what is stored where an argument points to. */
static bool is_exchange(const struct owned *owned, const char *call)
{
    const struct effect_function *api = effect_find(&owned->rules->effects, call);
    for (size_t i = 0; api && i < api->count; i++)
        if (api->effects[i].kind == EFFECT_EXCHANGE ||
            api->effects[i].kind == EFFECT_COMPARE_EXCHANGE)
            return true;
    return false;
}

/* Whether the function gives such a member to a call that may release it, or takes it into a local
 * and releases such a resource itself. */
static bool may_release(const struct owned *owned, uint32_t number, int64_t offset)
{
    const struct program *program = owned->program;
    const struct program_function *function = &program->functions[number];
    const struct facts_unit *unit = program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *operations = &unit->blocks[b].operations;
        for (facts_id o = operations->first; o < operations->first + operations->count; o++) {
            const struct facts_operation *operation = &unit->operations[o];
            bool is_given = false;
            for (uint32_t a = 0; a < operation->args.count; a++)
                is_given |= mentions_member(unit, unit->args[operation->args.first + a], offset);
            if (operation->kind == FACTS_OPERATION_STORE &&
                mentions_member(unit, operation->value, offset) && reaches_release(owned, number))
                return true;
            if (!is_given)
                continue;
            uint32_t callee = program_callee(program, function->unit, operation);
            if (callee == PROGRAM_NONE || reaches_release(owned, callee) ||
                is_exchange(owned, program->functions[callee].name))
                return true;
        }
    }
    return false;
}

/* Whether a function that is neither below the root nor below the end may do it. */
static bool is_released_elsewhere(const struct owned *owned, uint32_t root, uint32_t end,
                                  int64_t offset)
{
    const struct program *program = owned->program;
    struct arena arena = {0};
    unsigned char *reached = ARENA_ARRAY(&arena, unsigned char, program->function_count);
    bool found = false;
    program_reach(program, root, reached);
    if (end != PROGRAM_NONE)
        program_reach(program, end, reached);
    for (uint32_t f = 0; f < program->function_count && !found; f++)
        found = !reached[f] && owned->called[f] && program->functions[f].body != FACTS_NONE &&
                !program->functions[f].is_kernel && may_release(owned, f, offset);
    arena_free(&arena);
    return found;
}

/* ---- one acquire ---- */

static void report_end(struct owned *owned, const struct flow_hand_over *over, uint32_t root,
                       uint32_t end, struct flow_exits *exits)
{
    struct causes causes = {0};
    struct arena arena = {0};
    struct life_ends ends = {0};
    struct report report = owned->about;
    for (uint32_t i = 0; i < exits->items.count; i++) {
        struct life_end one = {exits->items.items[i], end == PROGRAM_NONE ? root : end};
        vec_push(&ends, one);
    }
    for (uint32_t i = 0; i < ends.count; i++) {
        if (ends.items[i].exit.is_unwind || ends.items[i].exit.state->resource != FLOW_HELD)
            continue;
        report.end = &ends.items[i];
        if (end == PROGRAM_NONE)
            report.message = arena_printf(
                &arena, "'%s' leaves %s in %s that has no cleanup callback",
                owned->program->functions[root].name, report.family->noun, over->owner->noun);
        causes_add(&causes, &report, REPORT_AT_FUNCTION);
    }
    if (causes.items.count)
        owned->is_reported = true;
    causes_report(&causes, owned->findings);
    vec_free(&ends);
    arena_free(&arena);
}

static void judge(struct owned *owned, struct flow_run *run, uint32_t root)
{
    uint32_t count;
    flow_hand_overs(run, &count);
    for (uint32_t i = 0; i < count && !owned->is_reported; i++) {
        uint32_t all, end;
        struct flow_hand_over over = flow_hand_overs(run, &all)[i];
        if (!find_end(owned, over.owner, over.kind, &end) ||
            (end != PROGRAM_NONE && (owned->program->functions[end].body == FACTS_NONE ||
                                     property_is_degraded(owned->program, end))))
            continue;
        struct flow_exits exits = {0};
        if (flow_run_end_of(run, &over, end, &exits) &&
            !is_released_elsewhere(owned, root, end, over.offset))
            report_end(owned, &over, root, end, &exits);
        flow_exits_free(&exits);
    }
}

static void add_root(struct owned *owned, uint32_t function, uint32_t level)
{
    for (uint32_t i = 0; i < owned->roots.count; i++)
        if (owned->roots.items[i].function == function)
            return;
    struct root root = {function, level};
    if (level <= MOST_LEVELS && owned->roots.count < MOST_ROOTS)
        vec_push(&owned->roots, root);
}

static void follow(struct owned *owned, struct root root)
{
    struct flow_query query = {.unit = owned->about.unit,
                               .operation = owned->about.operation,
                               .family = owned->about.effect->family,
                               .function = owned->function,
                               .root = root.function,
                               .ignores_lost = root.level > 0,
                               .wants_owners = true};
    struct flow_run *run = flow_run_begin(owned->flow, &query);
    struct flow_state *start = flow_start_state(run, true);
    struct flow_exits exits = {0};
    flow_run_role(run, root.function, start, &exits);
    flow_state_free(start);
    bool asks_callers = false;
    for (uint32_t i = 0; i < exits.items.count; i++)
        asks_callers |= exits.items.items[i].state->resource == FLOW_HELD &&
                        flow_exit_custody(run, &exits.items.items[i]) != FLOW_CUSTODY_NOBODY;
    if (!flow_run_is_exhausted(run))
        judge(owned, run, root.function);
    flow_exits_free(&exits);
    flow_run_end(run);
    const struct program_targets *callers = &owned->program->callers[root.function];
    for (uint32_t c = 0; c < callers->count && asks_callers && !owned->is_reported; c++)
        add_root(owned, callers->functions[c], root.level + 1);
}

/* Whether another rule has reported the acquire itself. */
static bool is_known(const struct owned *owned)
{
    const struct facts_unit *unit = owned->program->units[owned->about.unit];
    struct finding_place place = property_place(owned->program, owned->about.unit,
                                                unit->operations[owned->about.operation].loc);
    for (uint32_t i = 0; i < owned->findings->findings.count; i++) {
        const struct finding_place *at = &owned->findings->findings.items[i].place;
        if (place.file && at->file && at->line == place.line && at->column == place.column &&
            strcmp(at->file, place.file) == 0)
            return true;
    }
    return false;
}

static void check_acquire(struct owned *owned, uint32_t function)
{
    owned->function = function;
    owned->is_reported = false;
    owned->roots.count = 0;
    add_root(owned, function, 0);
    for (uint32_t i = 0; i < owned->roots.count && !owned->is_reported; i++)
        if (!property_is_degraded(owned->program, owned->roots.items[i].function))
            follow(owned, owned->roots.items[i]);
}

static void check_function(struct owned *owned, uint32_t number)
{
    const struct program *program = owned->program;
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
                callee == PROGRAM_NONE || (program->functions[callee].body != FACTS_NONE &&
                                           !program->functions[callee].is_kernel)
                    ? NULL
                    : effect_find(&owned->rules->effects, program->functions[callee].name);
            for (size_t i = 0; api && i < api->count; i++) {
                const struct effect *effect = &api->effects[i];
                if (effect->kind != EFFECT_ACQUIRE || effect->is_weak)
                    continue;
                const struct effect_family *family =
                    &owned->rules->effects.families[effect->family];
                if (!rule_covers(owned->rule, family))
                    continue;
                owned->about = (struct report){.program = program,
                                               .rule = owned->rule,
                                               .family = family,
                                               .unit = function->unit,
                                               .operation = o,
                                               .effect = effect};
                if (!is_known(owned))
                    check_acquire(owned, number);
            }
        }
    }
}

/* Whether the driver has such objects at all. */
static bool has_owners(const struct program *program, const struct rule_set *rules)
{
    for (uint32_t f = 0; f < program->function_count; f++)
        for (size_t i = 0; i < rules->effects.owner_count; i++)
            if (strcmp(program->functions[f].name, rules->effects.owners[i].call) == 0)
                return true;
    return false;
}

void owned_check(struct findings *findings, const struct program *program,
                 const struct rule_set *rules, struct flow *flow)
{
    struct owned owned = {.findings = findings, .program = program, .rules = rules, .flow = flow};
    if (!has_owners(program, rules))
        return;
    struct arena arena = {0};
    owned.called = ARENA_ARRAY(&arena, unsigned char, program->function_count);
    for (uint32_t r = 0; r < program->role_count; r++)
        program_reach(program, program->roles[r].function, owned.called);
    for (size_t i = 0; i < rules->count; i++) {
        owned.rule = &rules->rules[i];
        if (owned.rule->kind != RULE_MUST_RELEASE || owned.rule->owner != RULE_OWNER_OBJECT)
            continue;
        for (uint32_t f = 0; f < program->function_count; f++)
            if (program->functions[f].body != FACTS_NONE && !program->functions[f].is_kernel)
                check_function(&owned, f);
    }
    vec_free(&owned.roots);
    arena_free(&arena);
}
