/*
 * From what the user named to the list of units: which form an input has, which database applies,
 * and the order of the result.
 */
#include "project/project.h"

#include "project/arguments.h"
#include "project/command.h"
#include "project/kit.h"
#include "project/paths.h"

#include <stdlib.h>
#include <string.h>
#include <uv.h>

#define DATABASE_NAME "compile_commands.json"

void project_free(struct project *project)
{
    kits_end(project->kits);
    vec_free(&project->units);
    vec_free(&project->notes);
    arena_free(&project->arena);
}

enum kind {
    KIND_MISSING,
    KIND_FILE,
    KIND_FOLDER,
};

static enum kind kind_of(const char *path)
{
    uv_fs_t request;
    enum kind kind = KIND_MISSING;
    if (uv_fs_stat(NULL, &request, path, NULL) == 0)
        kind = (request.statbuf.st_mode & 0170000) == 0040000 ? KIND_FOLDER : KIND_FILE;
    uv_fs_req_cleanup(&request);
    return kind;
}

static const char *shown_path(struct arena *arena, const char *path, const char *working_directory)
{
    if (!paths_is_below(path, working_directory) || !strcmp(path, working_directory))
        return path;
    const char *rest = path + strlen(working_directory);
    return arena_string(arena, rest + (*rest == '/'));
}

int project_add(struct project *project, const struct project_request *request, const char *source,
                const char *directory, struct command *command, bool has_compiler,
                const char *place, struct error *error)
{
    struct arena *arena = &project->arena;
    struct arguments_head head = arguments_head(command, has_compiler, arena);
    struct command options = {0};
    for (size_t i = 0; i < request->before_count; i++)
        vec_push(&options.words, request->before[i]);
    for (uint32_t i = head.count; i < command->words.count; i++)
        vec_push(&options.words, command->words.items[i]);
    for (size_t i = 0; i < request->after_count; i++)
        vec_push(&options.words, request->after[i]);
    arguments_mode(&head, &options);
    if (command_expand(&options, directory,
                       head.style == ARGUMENTS_CL ? COMMAND_WINDOWS : COMMAND_GNU, place, arena,
                       error) != 0) {
        command_free(&options);
        return -1;
    }
    arguments_mode(&head, &options);
    struct arguments_input input = {
        .options = &options,
        .head = head,
        .source = source,
        .directory = directory,
        .working_directory = request->working_directory,
    };
    struct project_unit unit = {
        .source = arena_string(arena, source),
        .shown = shown_path(arena, source, request->working_directory),
        .directory = arena_string(arena, directory),
    };
    struct kit_unit kit_unit = {.source = source, .working_directory = request->working_directory};
    kit_unit.arguments = arguments_normalise(&kit_unit.argument_count, &input, arena);
    unit.headers = kits_apply(project->kits, &kit_unit);
    unit.arguments = kit_unit.arguments;
    unit.argument_count = kit_unit.argument_count;
    vec_push(&project->units, unit);
    command_free(&options);
    return 0;
}

static int compare_units(const void *left, const void *right)
{
    const struct project_unit *a = left, *b = right;
    int order = strcmp(a->source, b->source);
    for (size_t i = 0; !order; i++) {
        if (!a->arguments[i] || !b->arguments[i])
            return (a->arguments[i] != NULL) - (b->arguments[i] != NULL);
        order = strcmp(a->arguments[i], b->arguments[i]);
    }
    return order;
}

static void sort_units(struct project *project)
{
    if (!project->units.count)
        return;
    qsort(project->units.items, project->units.count, sizeof *project->units.items, compare_units);
    uint32_t kept = 1;
    for (uint32_t i = 1; i < project->units.count; i++)
        if (compare_units(&project->units.items[kept - 1], &project->units.items[i]) != 0)
            project->units.items[kept++] = project->units.items[i];
    project->units.count = kept;
}

/* Databases read so far, so that many inputs read one but once. */
struct search {
    const struct project_request *request;
    struct arena *arena;
    VEC(struct database *) read;
};

static int read_database(struct database **database, struct search *search, const char *path,
                         struct error *error)
{
    for (uint32_t i = 0; i < search->read.count; i++) {
        *database = search->read.items[i];
        if (!strcmp((*database)->path, path))
            return 0;
    }
    *database = ARENA_NEW(search->arena, struct database);
    if (database_read(*database, path, search->request->working_directory, search->arena, error) !=
        0)
        return -1;
    vec_push(&search->read, *database);
    return 0;
}

/* The database named by the user, or the next one upward from `folder`; NULL if there is none. */
static int find_database(struct database **database, struct search *search, const char *folder,
                         struct error *error)
{
    *database = NULL;
    const char *named = search->request->database;
    if (named) {
        const char *path = paths_join(search->arena, search->request->working_directory, named);
        enum kind kind = kind_of(path);
        if (kind == KIND_MISSING)
            return error_set(error, named, 0, "no such file or folder");
        const char *file = kind == KIND_FOLDER ? paths_join(search->arena, named, DATABASE_NAME)
                                               : paths_normalise(search->arena, named);
        if (kind == KIND_FOLDER &&
            kind_of(paths_join(search->arena, search->request->working_directory, file)) !=
                KIND_FILE)
            return error_set(error, named, 0, "no " DATABASE_NAME " in this folder");
        return read_database(database, search, file, error);
    }
    for (;;) {
        const char *file = paths_join(search->arena, folder, DATABASE_NAME);
        if (kind_of(file) == KIND_FILE)
            return read_database(
                database, search,
                shown_path(search->arena, file, search->request->working_directory), error);
        const char *parent = paths_directory(search->arena, folder);
        if (!strcmp(parent, folder))
            return 0;
        folder = parent;
    }
}

static const char *real_path(const char *path, struct arena *arena)
{
    uv_fs_t request;
    const char *real = path;
    if (uv_fs_realpath(NULL, &request, path, NULL) == 0)
        real = arena_string(arena, request.ptr);
    uv_fs_req_cleanup(&request);
    return real;
}

static bool is_same_file(const char *a, const char *b, struct arena *arena)
{
    if (!strcmp(a, b))
        return true;
    return paths_same_name(paths_name(a), paths_name(b)) &&
           !strcmp(real_path(a, arena), real_path(b, arena));
}

/* The entry whose source is nearest to a file that has none: same folder first, then the same
 * language, then the first by name, wherever it stands in the database. */
static const struct database_entry *nearest_entry(const struct database *database,
                                                  const char *source)
{
    const struct database_entry *best = NULL;
    size_t best_rank = 0;
    for (size_t i = 0; i < database->count; i++) {
        const struct database_entry *entry = &database->entries[i];
        size_t rank = paths_common_steps(entry->source, source) * 2 +
                      (paths_is_cxx(entry->source) == paths_is_cxx(source));
        if (!best || rank > best_rank ||
            (rank == best_rank && strcmp(entry->source, best->source) < 0)) {
            best = entry;
            best_rank = rank;
        }
    }
    return best;
}

static int add_from_database(struct project *project, const struct project_request *request,
                             const struct database *database, const char *source,
                             struct error *error)
{
    bool is_found = false;
    for (size_t i = 0; i < database->count; i++) {
        if (!is_same_file(database->entries[i].source, source, &project->arena))
            continue;
        is_found = true;
        if (database_add(project, request, &database->entries[i], NULL, error) != 0)
            return -1;
    }
    if (is_found)
        return 0;
    const struct database_entry *near = nearest_entry(database, source);
    if (!near && request->database)
        return error_set(error, database->path, 0, "the compile database is empty");
    /* A database that merely lies above the file may be about something else. */
    const char *folder = paths_directory(&project->arena, source);
    if (!request->database &&
        (!near || strcmp(paths_directory(&project->arena, near->source), folder) != 0))
        return folder_add_file(project, request, source, error);
    vec_push(&project->notes,
             arena_printf(&project->arena, "%s has no entry in %s; the command of %s is used",
                          shown_path(&project->arena, source, request->working_directory),
                          database->path,
                          shown_path(&project->arena, near->source, request->working_directory)));
    return database_add(project, request, near, source, error);
}

static int add_flags(struct project *project, const struct project_request *request,
                     const char *source, struct error *error)
{
    struct command command = {0};
    for (size_t i = 0; i < request->flag_count; i++)
        vec_push(&command.words, request->flags[i]);
    int status = project_add(project, request, source, request->working_directory, &command, false,
                             NULL, error);
    command_free(&command);
    return status;
}

static int add_all(struct project *project, const struct project_request *request,
                   const struct database *database, const char *below, struct error *error)
{
    for (size_t i = 0; i < database->count; i++)
        if ((!below || paths_is_below(database->entries[i].source, below)) &&
            database_add(project, request, &database->entries[i], NULL, error) != 0)
            return -1;
    return 0;
}

static bool is_visual_studio(const char *path)
{
    static const char *const extensions[] = {".vcxproj", ".sln", ".slnx", ".props", NULL};
    for (size_t i = 0; extensions[i]; i++)
        if (paths_same_name(paths_extension(path), extensions[i]))
            return true;
    return false;
}

static int add_input(struct project *project, const struct project_request *request,
                     struct search *search, const char *input, struct error *error)
{
    const char *path = paths_join(search->arena, request->working_directory, input);
    enum kind kind = kind_of(path);
    if (is_visual_studio(path))
        return error_set(error, input, 0,
                         "projects and solutions of Visual Studio are not supported yet");
    struct database *database = NULL;
    if (kind != KIND_FOLDER) {
        /* A file that does not exist is a unit that will not be analysed, except without any
         * command: then it is a slip of the pen. */
        if (request->has_flags)
            return add_flags(project, request, path, error);
        if (find_database(&database, search, paths_directory(search->arena, path), error) != 0)
            return -1;
        if (kind == KIND_MISSING && !request->database)
            return error_set(error, input, 0, "no such file or folder");
        if (database)
            return add_from_database(project, request, database, path, error);
        return folder_add_file(project, request, path, error);
    }
    if (request->has_flags)
        return error_set(error, input, 0, "compiler flags after '--' apply to files, not a folder");
    if (find_database(&database, search, path, error) != 0)
        return -1;
    uint32_t before = project->units.count;
    if (database && add_all(project, request, database, path, error) != 0)
        return -1;
    if (project->units.count > before)
        return 0;
    if (request->database)
        return error_set(error, database->path, 0, "no entry for a source below %s", input);
    return folder_add(project, request, path, error);
}

int project_load(struct project *project, const struct project_request *request,
                 struct error *error)
{
    struct search search = {.request = request, .arena = &project->arena};
    int status = kits_begin(&project->kits, request->wdk, request->working_directory,
                            &project->arena, error);
    if (status == 0 && request->input_count == 0) {
        struct database *database = NULL;
        status = find_database(&database, &search, request->working_directory, error);
        if (status == 0 && (!database || database->count == 0))
            status = database ? error_set(error, database->path, 0, "the compile database is empty")
                              : error_set(error, NULL, 0, "nothing to analyse was named");
        if (status == 0)
            status = add_all(project, request, database, NULL, error);
    }
    for (size_t i = 0; i < request->input_count && status == 0; i++)
        status = add_input(project, request, &search, request->inputs[i], error);
    sort_units(project);
    vec_free(&search.read);
    return status;
}
