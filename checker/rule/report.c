/*
 * Writes findings. The path of a state is a list of steps from its end back, calls nested; here it
 * is put in order and cut to what explains the finding: the acquire, the calls that lead to it, and
 * what is decided after it in the role that ends the path.
 */
#include "rule/report.h"

#include "rule/name.h"

#include "facts/dump.h"

#include <stdio.h>
#include <string.h>

enum {
    TEXT = 256,
};

static struct finding_place place_of(const struct program *program, uint32_t unit, facts_id loc)
{
    struct finding_place place = {0};
    const struct facts_unit *home = program->units[unit];
    if (loc == FACTS_NONE)
        return place;
    const struct facts_loc *at = &home->locs[loc];
    if (at->file == FACTS_NONE)
        return place;
    place.file = facts_text(home, home->files[at->file].path);
    place.line = at->line;
    place.column = at->column;
    return place;
}

static const char *name_of(const struct program *program, uint32_t function)
{
    return function == PROGRAM_NONE ? "a function" : program->functions[function].name;
}

const char *report_acquiring_call(const struct report *report)
{
    const struct facts_unit *unit = report->program->units[report->unit];
    facts_id symbol = unit->operations[report->operation].symbol;
    return symbol == FACTS_NONE ? "a call" : facts_text(unit, unit->symbols[symbol].name);
}

/* ---- steps ---- */

struct writer {
    const struct report *report;
    struct arena arena;
    VEC(struct finding_step) steps;
    bool is_acquired;                 /* the acquire has been written */
    bool is_last;                     /* in the role that ends the path */
    uint32_t roles;                   /* entered so far */
    const struct flow_step *decisive; /* a call that is told though nothing happens in it */
};

static bool is_essential(const struct flow_step *step)
{
    return step->kind == FLOW_STEP_ACQUIRE || step->kind == FLOW_STEP_RELEASE ||
           step->kind == FLOW_STEP_EVENT || step->kind == FLOW_STEP_RAISE ||
           step->kind == FLOW_STEP_MISUSE || step->kind == FLOW_STEP_MARK ||
           step->kind == FLOW_STEP_HAND_OVER;
}

static bool has_essential(const struct flow_step *step)
{
    for (; step; step = step->previous)
        if (is_essential(step) || (step->kind == FLOW_STEP_CALL && has_essential(step->inside)))
            return true;
    return false;
}

static void add_step(struct writer *writer, const struct flow_step *step, uint32_t depth,
                     bool essential, const char *text)
{
    struct finding_step entry = {.place = place_of(writer->report->program, step->unit, step->loc),
                                 .text = text,
                                 .depth = depth,
                                 .is_essential = essential};
    if (entry.place.file)
        vec_push(&writer->steps, entry);
}

/* The call whose result a value is, through casts and `!`: FACTS_NONE if it is none. */
static facts_id called_for(const struct facts_unit *unit, facts_id value)
{
    while (
        unit->values[value].kind == FACTS_VALUE_CAST ||
        (unit->values[value].kind == FACTS_VALUE_UNARY && unit->values[value].op == FACTS_OP_NOT))
        value = unit->values[value].a;
    if (unit->values[value].kind != FACTS_VALUE_LOAD)
        return FACTS_NONE;
    facts_id place = unit->values[value].a;
    for (facts_id o = 0; o < unit->operations_count; o++)
        if (unit->operations[o].kind == FACTS_OPERATION_CALL && unit->operations[o].place == place)
            return unit->operations[o].symbol;
    return FACTS_NONE;
}

static const char *condition_text(struct writer *writer, const struct flow_step *step)
{
    char text[TEXT];
    const struct facts_unit *unit = writer->report->program->units[step->unit];
    facts_id callee = called_for(unit, step->value);
    if (callee != FACTS_NONE) {
        bool is_negated = unit->values[step->value].kind == FACTS_VALUE_UNARY;
        return arena_printf(&writer->arena, "%s%s()", is_negated ? "!" : "",
                            facts_text(unit, unit->symbols[callee].name));
    }
    facts_print_value(writer->report->program->units[step->unit], step->value, text, sizeof text);
    size_t length = strlen(text);
    /* The outermost parentheses are the printer's. */
    if (length > 2 && text[0] == '(' && text[length - 1] == ')') {
        int open = 0;
        bool is_pair = true;
        for (size_t i = 0; i + 1 < length; i++) {
            open += (text[i] == '(') - (text[i] == ')');
            is_pair = is_pair && open > 0;
        }
        if (is_pair) {
            text[length - 1] = '\0';
            return arena_string(&writer->arena, text + 1);
        }
    }
    return arena_string(&writer->arena, text);
}

static const char *misuse_text(struct writer *writer, enum flow_misuse_kind kind, const char *name)
{
    switch (kind) {
    case FLOW_MISUSE_RELEASE:
        return arena_printf(&writer->arena, "'%s' is given it again", name);
    case FLOW_MISUSE_PASS:
        return arena_printf(&writer->arena, "'%s' is still given it", name);
    case FLOW_MISUSE_WRITE:
        return "it is still written to";
    case FLOW_MISUSE_PARTNER:
        return arena_printf(&writer->arena, "'%s' is given it", name);
    case FLOW_MISUSE_UNSET:
        return arena_printf(&writer->arena, "'%s' is given what the variable happens to hold",
                            name);
    default:
        return "it is still read";
    }
}

static void write_steps(struct writer *writer, const struct flow_step *last, uint32_t depth);

static bool is_in_headers(const struct program *program, const struct flow_step *step)
{
    const struct facts_unit *unit = program->units[step->unit];
    facts_id file = step->loc == FACTS_NONE ? FACTS_NONE : unit->locs[step->loc].file;
    return file != FACTS_NONE &&
           (unit->files[file].flags & (FACTS_FILE_SYSTEM | FACTS_FILE_KERNEL)) != 0;
}

static void write_step(struct writer *writer, const struct flow_step *step, uint32_t depth)
{
    struct arena *arena = &writer->arena;
    const struct report *report = writer->report;
    const char *name = name_of(report->program, step->function);
    char resource[NAME_SIZE];
    switch (step->kind) {
    case FLOW_STEP_ENTER:
        writer->roles++;
        name_resource(report, resource);
        if (report->handed) {
            add_step(writer, step, depth, true,
                     arena_printf(arena, "'%s' is called with %s, '%s'", name, report->family->noun,
                                  resource));
            break;
        }
        add_step(writer, step, depth, true,
                 arena_printf(
                     arena, writer->roles == 1 ? "'%s' is called" : "later, '%s' is called", name));
        break;
    case FLOW_STEP_ACQUIRE:
        writer->is_acquired = true;
        name_resource(report, resource);
        if (report->misuse && report->misuse->kind != FLOW_MISUSE_PARTNER) {
            add_step(writer, step, depth, true,
                     arena_printf(arena, "'%s' %ss it", name,
                                  effect_verb(report->family, report->effect)));
            break;
        }
        add_step(writer, step, depth, true,
                 resource[0] ? arena_printf(arena, "'%s' acquires %s, '%s'", name,
                                            report->family->noun, resource)
                             : arena_printf(arena, "'%s' acquires %s", name, report->family->noun));
        break;
    case FLOW_STEP_RELEASE:
        if (report->handed) {
            add_step(writer, step, depth, true,
                     arena_printf(arena, "'%s' is called: it is %s", name,
                                  effect_verb_done(report->family, step->effect)));
            break;
        }
        add_step(writer, step, depth, true,
                 report->other ? arena_printf(arena, "'%s' releases '%s'", name, report->other)
                               : arena_printf(arena, "'%s' releases it", name));
        break;
    case FLOW_STEP_MISUSE:
        add_step(writer, step, depth, true,
                 misuse_text(writer, (enum flow_misuse_kind)step->low, name));
        break;
    case FLOW_STEP_EVENT:
        if (writer->is_last)
            add_step(writer, step, depth, true, arena_printf(arena, "'%s' is called", name));
        break;
    case FLOW_STEP_MARK:
        /* Not in an inline function of the headers: its call says it. */
        if (!is_in_headers(report->program, step))
            add_step(writer, step, depth, true,
                     arena_printf(arena, "it is marked: %s", step->mark));
        break;
    case FLOW_STEP_HAND_OVER:
        add_step(writer, step, depth, true,
                 arena_printf(arena, "'%s' is given the object that holds it", name));
        break;
    case FLOW_STEP_RAISE:
        add_step(writer, step, depth, true, arena_printf(arena, "'%s' raises an exception", name));
        break;
    case FLOW_STEP_RETURN:
        if (!report->misuse)
            add_step(writer, step, depth, true, "it returns here");
        break;
    case FLOW_STEP_BRANCH:
        /* On the way out of a failure only real decisions matter; in an unload routine also guards
         * whose value is known. */
        if (writer->is_last && writer->is_acquired && (!step->is_forced || writer->roles > 1))
            add_step(writer, step, depth, false,
                     arena_printf(arena, "'%s' is %s", condition_text(writer, step),
                                  step->truth ? "true" : "false"));
        break;
    case FLOW_STEP_CASE:
        if (writer->is_last && writer->is_acquired)
            add_step(writer, step, depth, false,
                     step->truth
                         ? arena_printf(arena, "'%s' is in case %lld", condition_text(writer, step),
                                        (long long)step->low)
                         : arena_printf(arena, "'%s' is in no case", condition_text(writer, step)));
        break;
    case FLOW_STEP_CALL:
        if (!has_essential(step->inside) && step != writer->decisive)
            break;
        add_step(writer, step, depth, false, arena_printf(arena, "'%s' is called", name));
        write_steps(writer, step->inside, depth + 1);
        break;
    }
}

/* Whether something was decided on the path that could have gone the other way. */
static bool decides(const struct flow_step *step)
{
    for (; step; step = step->previous)
        if ((step->kind == FLOW_STEP_BRANCH && !step->is_forced) || step->kind == FLOW_STEP_CASE ||
            (step->kind == FLOW_STEP_CALL && decides(step->inside)))
            return true;
    return false;
}

static void write_steps(struct writer *writer, const struct flow_step *last, uint32_t depth)
{
    VEC(const struct flow_step *) order = {0};
    for (; last; last = last->previous)
        vec_push(&order, last);
    uint32_t final_role = 0; /* the last ENTER on the outermost level */
    for (uint32_t i = 0; i < order.count && depth == 0; i++)
        if (order.items[i]->kind == FLOW_STEP_ENTER) {
            final_role = i;
            break;
        }
    /* What was handed is lost: the last call that had something to decide tells why. */
    bool is_lost = writer->report->handed && writer->report->rule->kind == RULE_MUST_RELEASE;
    const struct flow_step *decisive = NULL;
    for (uint32_t i = 0; i < order.count && is_lost && !decisive; i++)
        if (order.items[i]->kind == FLOW_STEP_CALL && decides(order.items[i]->inside))
            decisive = order.items[i];
    for (uint32_t i = order.count; i > 0; i--) {
        if (depth == 0 && i - 1 == final_role)
            writer->is_last = true;
        writer->decisive = decisive;
        write_step(writer, order.items[i - 1], depth);
    }
    vec_free(&order);
}

/* ---- the finding ---- */

uint32_t report_length(const struct report *report)
{
    uint32_t length = 0;
    for (const struct flow_step *step = report->end->exit.state->trace; step; step = step->previous)
        length++;
    return length;
}

facts_id report_return(const struct report *report, uint32_t *unit)
{
    const struct program_function *function = &report->program->functions[report->end->function];
    for (const struct flow_step *step = report->end->exit.state->trace; step; step = step->previous)
        if (step->kind == FLOW_STEP_RETURN && step->loc != FACTS_NONE) {
            *unit = step->unit;
            return step->loc;
        } else if (step->kind == FLOW_STEP_ENTER) {
            break;
        }
    *unit = function->unit;
    return report->program->units[function->unit]->functions[function->body].end;
}

/* The last release on a path, wherever it is nested. */
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

static bool has_release_to_follow(const struct flow_step *step)
{
    for (; step; step = step->previous)
        if (step->kind == FLOW_STEP_ACQUIRE ||
            (step->kind == FLOW_STEP_CALL && has_release_to_follow(step->inside)))
            return true;
    return false;
}

static const struct flow_step *find_misuse(const struct flow_step *step)
{
    while (step && step->kind != FLOW_STEP_MISUSE &&
           !(step->kind == FLOW_STEP_CALL && find_misuse(step->inside)))
        step = step->previous;
    return step;
}

void report_misuse(const struct report *report, uint32_t *unit, facts_id *loc)
{
    const struct flow_step *step = find_misuse(report->end->exit.state->trace);
    while (step->kind == FLOW_STEP_CALL && has_release_to_follow(step->inside))
        step = find_misuse(step->inside);
    *unit = step->unit;
    *loc = step->loc;
}

static struct finding_place anchor_place(const struct report *report, enum report_anchor anchor)
{
    const struct program *program = report->program;
    const struct program_function *function = &program->functions[report->end->function];
    uint32_t unit = function->unit;
    facts_id loc = program->units[unit]->functions[function->body].loc;
    if (anchor == REPORT_AT_RETURN) {
        loc = report_return(report, &unit);
    } else if (anchor == REPORT_AT_RELEASE) {
        const struct flow_step *release = last_release(report->end->exit.state->trace);
        if (release) {
            unit = release->unit;
            loc = release->loc;
        }
    } else if (anchor == REPORT_AT_MISUSE) {
        report_misuse(report, &unit, &loc);
    }
    return place_of(program, unit, loc);
}

/* What was done with what had been released. */
static const char *misused_text(struct writer *writer, const char *resource)
{
    const struct report *report = writer->report;
    const struct flow_misuse *misuse = report->misuse;
    const char *by = name_of(report->program, misuse->function);
    const char *named = arena_printf(&writer->arena, "%s%s%s%s", report->family->noun,
                                     resource[0] ? ", '" : "", resource, resource[0] ? "'," : "");
    if (misuse->kind == FLOW_MISUSE_UNSET)
        return arena_printf(&writer->arena, "'%s' is given '%s', which nothing was stored to", by,
                            resource[0] ? resource : "a variable");
    if (misuse->kind == FLOW_MISUSE_PARTNER && misuse->what)
        return arena_printf(&writer->arena, "%s acquired by '%s' is given to '%s' with another %s",
                            named, report_acquiring_call(report), by, misuse->what);
    if (misuse->kind == FLOW_MISUSE_PARTNER)
        return arena_printf(&writer->arena,
                            "%s acquired by '%s' is given to '%s', which does not release such",
                            named, report_acquiring_call(report), by);
    const char *done = effect_verb_done(report->family, report->effect);
    if (misuse->kind == FLOW_MISUSE_RELEASE)
        return arena_printf(&writer->arena, "'%s' is given %s that '%s' has already %s", by, named,
                            report_acquiring_call(report), done);
    const char *how = misuse->kind == FLOW_MISUSE_READ ? "read"
                      : misuse->kind == FLOW_MISUSE_WRITE
                          ? "written to"
                          : arena_printf(&writer->arena, "given to '%s'", by);
    return arena_printf(&writer->arena, "%s is %s after '%s' has %s it", named, how,
                        report_acquiring_call(report), done);
}

/* The release before the last one: what it did. */
static const struct effect *effect_before(const struct flow_step *step,
                                          const struct flow_step *last, bool *is_past)
{
    for (; step; step = step->previous) {
        if (step->kind == FLOW_STEP_RELEASE && *is_past)
            return step->effect;
        *is_past |= step == last;
        const struct effect *inside =
            step->kind == FLOW_STEP_CALL ? effect_before(step->inside, last, is_past) : NULL;
        if (inside)
            return inside;
    }
    return NULL;
}

static const char *twice_text(struct writer *writer, const char *resource)
{
    const struct report *report = writer->report;
    const struct flow_step *trace = report->end->exit.state->trace, *last = last_release(trace);
    bool is_past = false;
    const struct effect *first = effect_before(trace, last, &is_past);
    return arena_printf(&writer->arena, "%s, '%s', is %s after it was %s", report->family->noun,
                        resource, effect_verb_done(report->family, last ? last->effect : NULL),
                        effect_verb_done(report->family, first));
}

static const char *message_text(struct writer *writer, const struct finding_place *place)
{
    const struct report *report = writer->report;
    const char *function = name_of(report->program, report->end->function);
    char resource[NAME_SIZE];
    (void)place;
    if (report->rule->kind == RULE_MUST_CALL)
        return arena_printf(&writer->arena, "'%s' returns %swithout calling '%s'", function,
                            report->rule->when == RULE_WHEN_RETURNS_SUCCESS ? "success " : "",
                            report->rule->call);
    if (report->rule->says)
        return arena_printf(&writer->arena, "'%s' %s", function, report->rule->says);
    if (report->rule->kind == RULE_RETURNS)
        return arena_printf(&writer->arena, "'%s' returns failure%s%s%s%s%s", function,
                            report->rule->is_after ? " after calling '" : "",
                            report->rule->is_after ? report->rule->call : "",
                            report->rule->is_after ? "'" : "",
                            report->rule->although ? " although " : "",
                            report->rule->although ? report->rule->although : "");
    name_resource(report, resource);
    if (report->misuse)
        return misused_text(writer, resource);
    if (report->rule->kind == RULE_RELEASE_ONCE)
        return twice_text(writer, resource);
    if (report->handed)
        return arena_printf(&writer->arena,
                            "'%s' returns, and %s, '%s', is neither %s nor handed on", function,
                            report->family->noun, resource, effect_verb_done(report->family, NULL));
    const char *named = arena_printf(&writer->arena, "%s%s%s%s, acquired by '%s'",
                                     report->family->noun, resource[0] ? ", '" : "", resource,
                                     resource[0] ? "'" : "", report_acquiring_call(report));
    if (report->rule->kind == RULE_ORDER)
        return arena_printf(&writer->arena, "'%s' releases %s, only after calling '%s'", function,
                            named, report->rule->call);
    return arena_printf(&writer->arena, "'%s' %s without releasing %s%s", function,
                        report->rule->owner == RULE_OWNER_FAILED_LOAD ? "fails" : "returns", named,
                        report->is_never ? "; nothing in the driver releases one" : "");
}

void report_add(struct findings *findings, const struct report *report, enum report_anchor anchor)
{
    /* With nothing to acquire, all that is decided counts. */
    struct writer writer = {.report = report,
                            .is_acquired =
                                report->unit == PROGRAM_NONE ||
                                (report->misuse && report->misuse->kind == FLOW_MISUSE_UNSET)};
    write_steps(&writer, report->end->exit.state->trace, 0);
    for (uint32_t i = 0; i < report->note_count; i++)
        vec_push(&writer.steps, report->notes[i]);
    char resource[NAME_SIZE];
    name_resource(report, resource);
    struct finding finding = {
        .rule = report->rule->id,
        .severity = report->rule->severity,
        .place = anchor_place(report, anchor),
        .function = name_of(report->program, report->end->function),
        .steps = writer.steps.items,
        .step_count = writer.steps.count,
    };
    finding.message = report->message ? report->message : message_text(&writer, &finding.place);
    finding.resource =
        report->other ? report->other
        : report->unit == PROGRAM_NONE
            ? arena_string(&writer.arena, resource)
            : arena_printf(&writer.arena, "%s(%s)", report_acquiring_call(report), resource);
    findings_add(findings, &finding);
    vec_free(&writer.steps);
    arena_free(&writer.arena);
}
