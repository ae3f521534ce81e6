/* Writes what spread finds out about an acquire: where it is made, and who holds it for ever. */
#include "rule/never.h"

#include "rule/name.h"
#include "rule/property.h"

#include <string.h>

static const char *function_name(const struct program *program, uint32_t function)
{
    return function == PROGRAM_NONE ? "a function" : program->functions[function].name;
}

/* A driver that cannot be unloaded keeps what it set up once. */
static bool is_due(const struct never *never, const struct spread_kept *kept, bool is_loading)
{
    return never->has_unload || !(is_loading || kept->is_static);
}

static struct finding_place call_place(const struct program *program, uint32_t unit,
                                       facts_id operation)
{
    return property_place(program, unit, program->units[unit]->operations[operation].loc);
}

/* Whether another rule has told of this acquire, with the path on which it shows. */
static bool is_told(const struct never *never, const struct report *about)
{
    struct finding_place place = call_place(about->program, about->unit, about->operation);
    for (uint32_t i = 0; i < never->findings->findings.count && place.file; i++) {
        const struct finding *finding = &never->findings->findings.items[i];
        for (uint32_t s = 0; s < finding->step_count; s++) {
            const struct finding_place *step = &finding->steps[s].place;
            if (finding->steps[s].is_essential && step->line == place.line &&
                step->column == place.column && strcmp(step->file, place.file) == 0)
                return true;
        }
    }
    return false;
}

static void add(const struct never *never, const struct report *about, uint32_t function,
                const struct spread_kept *kept)
{
    const struct program *program = about->program;
    struct property_path path = {0};
    char resource[NAME_SIZE];
    name_resource(about, resource);
    const char *named = resource[0] ? arena_printf(&path.arena, ", '%s'", resource) : "";
    struct finding finding = {
        .rule = about->rule->id,
        .severity = about->rule->severity,
        .place = call_place(program, about->unit, about->operation),
        .function = function_name(program, function),
    };
    property_step(&path, finding.place, 0, "'%s' acquires %s%s", finding.function,
                  about->family->noun, named);
    for (uint32_t i = 0; i < kept->call_count; i++)
        property_step(&path, call_place(program, kept->calls[i].unit, kept->calls[i].operation), 0,
                      "'%s' gets it from '%s'", function_name(program, kept->calls[i].caller),
                      i ? function_name(program, kept->calls[i - 1].caller) : finding.function);
    if (kept->holder && kept->loc != FACTS_NONE)
        property_step(&path, property_place(program, kept->unit, kept->loc), 0,
                      "it is stored in '%s'", kept->holder);
    finding.message =
        arena_printf(&path.arena, "nothing in the driver %ss %s%s, acquired by '%s'%s%s%s",
                     effect_verb(about->family, NULL), about->family->noun, named,
                     report_acquiring_call(about), kept->holder ? "; '" : "",
                     kept->holder ? kept->holder : "", kept->holder ? "' holds it" : "");
    finding.resource = arena_printf(&path.arena, "%s(%s)", report_acquiring_call(about), resource);
    finding.steps = path.steps.items;
    finding.step_count = path.steps.count;
    findings_add(never->findings, &finding);
    property_path_free(&path);
}

bool never_check(const struct never *never, const struct report *about, uint32_t function,
                 bool is_loading)
{
    struct spread_kept kept;
    if (!never->spread || !spread_is_complete(never->spread) ||
        spread_acquire(never->spread, function, about->operation, about->effect, &kept) !=
            SPREAD_KEPT ||
        !is_due(never, &kept, is_loading) || is_told(never, about))
        return false;
    add(never, about, function, &kept);
    return true;
}
