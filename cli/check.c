/*
 * `drvlint check`: plan, capture in worker processes, group the units into drivers, check each,
 * report. A unit that is lost costs its driver what it knew, and is told.
 */
#include "cli/output.h"
#include "cli/run.h"

#include "facts/file.h"
#include "project/driver.h"
#include "project/kit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct intake {
    struct run *run;
    const struct project *project;
};

static void lose(struct run *run, const char *shown, const char *why)
{
    struct finding_place place = {.file = shown};
    /* The place says already which source it is about. */
    size_t length = strlen(shown);
    if (!strncmp(why, shown, length) && !strncmp(why + length, ": ", 2))
        why += length + 2;
    findings_notify(&run->findings, &place, true, "not analysed: %s", why);
    run->lost_count++;
}

static void take(void *context, const struct pool_result *result)
{
    struct intake *intake = context;
    struct run *run = intake->run;
    const char *shown = intake->project->units.items[result->index].shown;
    struct error error = {0};
    if (!result->facts)
        lose(run, shown, result->failure);
    else if (facts_decode(&run->units[result->index], result->facts, result->size, shown,
                          &run->arena, &error) != 0)
        lose(run, shown, error.text);
}

static void check_drivers(struct run *run)
{
    struct drivers drivers;
    drivers_group(&drivers, run->units, run->unit_count, &run->arena);
    for (size_t i = 0; i < drivers.skipped_count; i++) {
        const struct facts_unit *unit = drivers.skipped[i].unit;
        struct finding_place place = {.file = facts_text(unit, unit->source)};
        findings_notify(&run->findings, &place, false, "skipped: %s", drivers.skipped[i].why);
    }
    run->skipped_count = drivers.skipped_count;
    run->driver_count = drivers.driver_count;
    for (size_t i = 0; i < drivers.driver_count; i++) {
        const struct driver *driver = &drivers.drivers[i];
        run_driver(run, driver->units, driver->unit_count);
    }
}

static int compare_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Which headers how many units were parsed with. */
static void say_headers(const struct project *project)
{
    VEC(const char *) names = {0};
    for (uint32_t i = 0; i < project->units.count; i++)
        vec_push(&names, project->units.items[i].headers);
    if (names.count)
        qsort(names.items, names.count, sizeof *names.items, compare_text);
    for (uint32_t i = 0, first = 0; i < names.count; i++) {
        if (i + 1 < names.count && !strcmp(names.items[i + 1], names.items[i]))
            continue;
        const char *name = names.items[i];
        fprintf(stderr, "%10u  units with the kernel headers of %s\n", i + 1 - first,
                strcmp(name, KIT_OWN) ? name : "drvlint itself");
        first = i + 1;
    }
    vec_free(&names);
}

int command_check(const struct options *options)
{
    struct project project = {0};
    struct config config = {0};
    struct run run = {.config = &config};
    struct error error = {0};
    int status = EXIT_USAGE;
    if (config_load(&config, options, &error) != 0 || run_plan(&project, &config, &error) != 0)
        goto out;
    status = EXIT_INTERNAL;
    run.unit_count = project.units.count;
    run.units = ARENA_ARRAY(&run.arena, struct facts_unit *, run.unit_count);
    struct intake intake = {&run, &project};
    struct pool_calls calls = {.done = take, .context = &intake};
    if (run_capture(&project, options, &calls, &error) != 0)
        goto out;
    check_drivers(&run);
    status = run_end(&run);
    if (options->stats)
        say_headers(&project);
out:
    if (error.text[0])
        output_say("error", "%s", error.text);
    run_free(&run);
    config_free(&config);
    project_free(&project);
    return status;
}
