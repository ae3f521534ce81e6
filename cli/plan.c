/* From the command line to a list of units, and the list to captured units. */
#include "cli/run.h"

#include "cli/output.h"
#include "cli/progress.h"

#include <stdio.h>
#include <uv.h>

enum {
    LONGEST_PATH = 4096,
};

/* Takes out the units that the configuration leaves out. */
static int leave_out(struct project *project, const struct config *config, struct error *error)
{
    uint32_t kept = 0, count = project->units.count;
    for (uint32_t i = 0; i < count; i++)
        if (!config_excludes(config, project->units.items[i].source))
            project->units.items[kept++] = project->units.items[i];
    project->units.count = kept;
    if (kept < count && !config->options.quiet)
        output_say("note", "%u unit%s left out by %s", count - kept, count - kept == 1 ? "" : "s",
                   config->file);
    /* One file of many, as an editor or a build names it, may well be left out. */
    bool is_file_mode =
        config->options.operands.count && (config->options.has_flags || config->options.database);
    if (count && !kept && !is_file_mode)
        return error_set(error, config->file, 0, "everything that was named is left out here");
    return 0;
}

int run_plan(struct project *project, const struct config *config, struct error *error)
{
    const struct options *options = &config->options;
    char folder[LONGEST_PATH];
    size_t size = sizeof folder;
    int status = uv_cwd(folder, &size);
    if (status != 0)
        return error_set(error, NULL, 0, "cannot tell the current folder: %s", uv_strerror(status));
    struct project_request request = {
        .working_directory = arena_string(&project->arena, folder),
        .inputs = options->operands.items,
        .input_count = options->operands.count,
        .database = options->database,
        .flags = options->flags.items,
        .flag_count = options->flags.count,
        .has_flags = options->has_flags,
        .before = options->before.items,
        .before_count = options->before.count,
        .after = options->after.items,
        .after_count = options->after.count,
        .wdk = options->wdk,
    };
    if (request.input_count == 0 && (!options->database || options->has_flags))
        return error_set(error, NULL, 0, "nothing to analyse was named (drvlint --help)");
    if (project_load(project, &request, error) != 0)
        return -1;
    if (!options->quiet)
        for (uint32_t i = 0; i < project->notes.count; i++)
            output_say("note", "%s", project->notes.items[i]);
    return leave_out(project, config, error);
}

int run_capture(const struct project *project, const struct options *options,
                const struct pool_calls *calls, struct error *error)
{
    struct arena arena = {0};
    char executable[LONGEST_PATH];
    size_t size = sizeof executable;
    int status = uv_exepath(executable, &size);
    if (status != 0)
        return error_set(error, NULL, 0, "cannot tell where drvlint is: %s", uv_strerror(status));
    size_t count = project->units.count;
    struct capture_request *requests = ARENA_ARRAY(&arena, struct capture_request, count + 1);
    for (size_t i = 0; i < count; i++) {
        const struct project_unit *unit = &project->units.items[i];
        requests[i].source = unit->source;
        requests[i].directory = unit->directory;
        requests[i].arguments = unit->arguments;
        requests[i].argument_count = unit->argument_count;
    }
    struct pool_options limits = {
        .executable = executable,
        .jobs = options->jobs,
        .wall_seconds = options->unit_wall,
        .cpu_seconds = options->unit_cpu,
        .memory = options->unit_memory,
    };
    struct progress progress = {.is_shown = output_is_watched() && !options->quiet};
    struct progress_calls watched = {.inner = calls, .progress = &progress};
    struct pool_calls outer = progress_wrap(&watched);
    status = pool_run(requests, count, &limits, &outer, error);
    progress_erase(&progress);
    arena_free(&arena);
    return status;
}

int command_plan(const struct options *options)
{
    struct config config = {0};
    struct project project = {0};
    struct text out = {0};
    struct json json = {.out = &out};
    struct error error = {0};
    int status = EXIT_USAGE;
    if (config_load(&config, options, &error) != 0 || run_plan(&project, &config, &error) != 0)
        goto out;
    json_list(&json, NULL);
    for (uint32_t i = 0; i < project.units.count; i++) {
        const struct project_unit *unit = &project.units.items[i];
        json_object(&json, NULL);
        json_text(&json, "directory", unit->directory);
        json_text(&json, "file", unit->source);
        json_list(&json, "arguments");
        json_text(&json, NULL, "clang");
        for (size_t j = 0; j < unit->argument_count; j++)
            json_text(&json, NULL, unit->arguments[j]);
        json_list_end(&json);
        json_object_end(&json);
    }
    json_list_end(&json);
    status = output_write(options, &out, &error) == 0 ? EXIT_CLEAN : EXIT_INTERNAL;
out:
    if (error.text[0])
        output_say("error", "%s", error.text);
    text_free(&out);
    project_free(&project);
    config_free(&config);
    return status;
}
