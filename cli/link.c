/* `drvlint link`: the facts files of one driver, in any order, to findings. */
#include "cli/output.h"
#include "cli/run.h"

#include "facts/file.h"

#include <stdlib.h>
#include <string.h>

static int compare_units(const void *left, const void *right)
{
    const struct facts_unit *a = *(struct facts_unit *const *)left;
    const struct facts_unit *b = *(struct facts_unit *const *)right;
    int order = strcmp(facts_text(a, a->source), facts_text(b, b->source));
    if (!order)
        order = memcmp(a->identity, b->identity, sizeof a->identity);
    return order;
}

int command_link(const struct options *options)
{
    struct config config = {0};
    struct run run = {.config = &config};
    struct error error = {0};
    int status = EXIT_USAGE;
    if (config_load(&config, options, &error) != 0)
        goto out;
    run.units = ARENA_ARRAY(&run.arena, struct facts_unit *, options->operands.count + 1);
    if (!options->operands.count)
        error_set(&error, NULL, 0, "no facts file was named (drvlint link --help)");
    for (uint32_t i = 0; i < options->operands.count && !error.text[0]; i++) {
        struct facts_unit *unit;
        if (facts_read(&unit, options->operands.items[i], &run.arena, &error) == 0)
            run.units[run.unit_count++] = unit;
    }
    if (error.text[0])
        goto out;
    qsort(run.units, run.unit_count, sizeof *run.units, compare_units);
    /* The same file named twice is one unit. */
    size_t kept = 1;
    for (size_t i = 1; i < run.unit_count; i++)
        if (compare_units(&run.units[kept - 1], &run.units[i]) != 0)
            run.units[kept++] = run.units[i];
    run.unit_count = kept;
    run.driver_count = 1;
    const struct facts_unit *const *units = (const struct facts_unit *const *)run.units;
    if (options->dump & DUMP_ROLES) {
        status = run_dump_roles(&run, &error) == 0 ? EXIT_CLEAN : EXIT_INTERNAL;
        goto out;
    }
    run_driver(&run, units, run.unit_count);
    status = run_end(&run);
out:
    if (error.text[0])
        output_say("error", "%s", error.text);
    run_free(&run);
    config_free(&config);
    return status;
}
