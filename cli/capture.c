/*
 * `drvlint capture`: sources to facts files, or to what --dump prints. Succeeds when each file
 * could be written; parse errors are data inside.
 */
#include "cli/output.h"
#include "cli/run.h"

#include "base/file.h"
#include "facts/dump.h"
#include "facts/file.h"
#include "project/paths.h"

#include <stdio.h>
#include <string.h>

struct captured {
    const unsigned char *bytes; /* NULL: failed */
    size_t size;
    const char *failure;
};
struct collection {
    struct arena *arena;
    struct captured *units;
};

static void collect(void *context, const struct pool_result *result)
{
    struct collection *collection = context;
    struct captured *captured = &collection->units[result->index];
    if (result->facts)
        captured->bytes = (const unsigned char *)arena_text(
            collection->arena, (const char *)result->facts, result->size);
    else
        captured->failure = arena_string(collection->arena, result->failure);
    captured->size = result->size;
}

static int dump(const struct captured *captured, const char *shown, unsigned what,
                struct error *error)
{
    struct arena arena = {0};
    struct facts_unit *unit;
    int status = facts_decode(&unit, captured->bytes, captured->size, shown, &arena, error);
    if (status == 0 && what & DUMP_FACTS)
        facts_dump_tables(unit, stdout);
    if (status == 0 && what & DUMP_CFG)
        facts_dump_cfg(unit, stdout);
    arena_free(&arena);
    return status;
}

/* A path as make reads it. */
static void add_escaped(struct text *out, const char *path)
{
    for (; *path; path++) {
        if (*path == ' ' || *path == '#')
            text_add(out, "\\");
        else if (*path == '$')
            text_add(out, "$");
        text_add_sized(out, path, 1);
    }
}

/* `TARGET: SOURCE HEADERS...`, with what is embedded in drvlint left out. */
static int write_depfile(const struct captured *captured, const char *target,
                         const struct options *options, struct error *error)
{
    struct arena arena = {0};
    struct text out = {0};
    struct facts_unit *unit;
    int status = facts_decode(&unit, captured->bytes, captured->size, target, &arena, error);
    if (status == 0) {
        add_escaped(&out, target);
        text_add(&out, ":");
        for (uint32_t i = 0; i < unit->files_count; i++) {
            const char *path = facts_text(unit, unit->files[i].path);
            if (path[0] == '<')
                continue;
            text_add(&out, " \\\n  ");
            add_escaped(&out, path);
        }
        text_add(&out, "\n");
        struct options to = *options;
        to.output = options->depfile;
        status = output_write(&to, &out, error);
    }
    text_free(&out);
    arena_free(&arena);
    return status;
}

/* NAME.drvfacts in the current folder; a second one of that name gets a number. */
static const char *default_name(const struct project *project, uint32_t index, struct arena *arena)
{
    const char *name = paths_name(project->units.items[index].source);
    unsigned same = 1;
    for (uint32_t i = 0; i < index; i++)
        same += !strcmp(paths_name(project->units.items[i].source), name);
    if (same == 1)
        return arena_printf(arena, "%s.drvfacts", name);
    return arena_printf(arena, "%s.%u.drvfacts", name, same);
}

static int deliver(const struct project *project, const struct collection *collection,
                   const struct options *options, struct error *error)
{
    int status = EXIT_CLEAN;
    for (uint32_t i = 0; i < project->units.count; i++) {
        const struct captured *captured = &collection->units[i];
        const char *shown = project->units.items[i].shown;
        if (!captured->bytes) {
            output_say("error", "%s: not analysed: %s", shown, captured->failure);
            status = EXIT_INCOMPLETE;
            continue;
        }
        if (options->dump && dump(captured, shown, options->dump, error) != 0)
            return EXIT_INTERNAL;
        if (options->dump && !options->output)
            continue;
        struct options target = *options;
        struct text text = {0};
        if (!target.output)
            target.output = default_name(project, i, collection->arena);
        text_add_sized(&text, (const char *)captured->bytes, captured->size);
        int written = output_write(&target, &text, error);
        text_free(&text);
        if (written != 0)
            return EXIT_INTERNAL;
        if (options->depfile && write_depfile(captured, target.output, options, error) != 0)
            return EXIT_INTERNAL;
    }
    if (options->dump && (fflush(stdout) != 0 || ferror(stdout))) {
        error_set(error, NULL, 0, "cannot write the results to standard output");
        return EXIT_INTERNAL;
    }
    return status;
}

int command_capture(const struct options *options)
{
    struct config config = {0};
    struct project project = {0};
    struct error error = {0};
    struct arena arena = {0};
    int status = EXIT_USAGE;
    if (config_load(&config, options, &error) != 0 || run_plan(&project, &config, &error) != 0)
        goto out;
    if ((options->output || options->depfile) && project.units.count > 1) {
        error_set(&error, NULL, 0,
                  "one output file, but %u units: name one source, and flags "
                  "behind '--' if it is built more than once",
                  project.units.count);
        goto out;
    }
    struct collection collection = {
        .arena = &arena,
        .units = ARENA_ARRAY(&arena, struct captured, project.units.count),
    };
    struct pool_calls calls = {.done = collect, .context = &collection};
    status = EXIT_INTERNAL;
    if (run_capture(&project, options, &calls, &error) != 0)
        goto out;
    status = deliver(&project, &collection, options, &error);
out:
    if (error.text[0])
        output_say("error", "%s", error.text);
    project_free(&project);
    config_free(&config);
    arena_free(&arena);
    return status;
}
