/*
 * Sources without a command: a folder, or a file nobody built. Every C and C++ source below the
 * folder is a unit with the defaults of a kernel build; folders that hold headers are searched for
 * them, those near the source first, so that a driver with an `inc` folder beside `sys` parses.
 * So does its `sys` alone: the folders beside it with such a name are looked at.
 * Hidden folders and links to folders are passed over, as other tools do that walk source trees.
 */
#include "project/project.h"

#include "project/command.h"
#include "project/paths.h"

#include <stdlib.h>
#include <string.h>
#include <uv.h>

enum {
    /* Each folder costs a look-up per include that is not found before; in a tree of hundreds of
     * drivers only the neighbourhood can matter. */
    MOST_HEADER_FOLDERS = 48,
    FARTHEST_HEADERS = 6, /* steps up and down: further away are other drivers' headers */
    /* How far above a single file its driver's other folders are looked for. */
    DEEPEST_FOLDER = 64,
};

struct walk {
    struct arena *arena;
    VEC(const char *) sources;
    VEC(const char *) header_folders;
};

static int compare_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int walk_folder(struct walk *walk, const char *folder, unsigned depth, struct error *error)
{
    uv_fs_t request;
    int count = uv_fs_scandir(NULL, &request, folder, 0, NULL);
    if (count < 0) {
        uv_fs_req_cleanup(&request);
        return error_set(error, folder, 0, "cannot read the folder: %s", uv_strerror(count));
    }
    VEC(const char *) folders = {0};
    bool has_header = false;
    uv_dirent_t entry;
    while (uv_fs_scandir_next(&request, &entry) == 0) {
        if (entry.name[0] == '.')
            continue;
        const char *path = paths_join(walk->arena, folder, entry.name);
        bool is_file = entry.type == UV_DIRENT_FILE;
        if (entry.type == UV_DIRENT_LINK || entry.type == UV_DIRENT_UNKNOWN) {
            uv_fs_t status;
            bool is_known = uv_fs_stat(NULL, &status, path, NULL) == 0;
            unsigned mode = is_known ? (unsigned)(status.statbuf.st_mode & 0170000) : 0;
            uv_fs_req_cleanup(&status);
            is_file = mode == 0100000;
            if (mode == 0040000 && entry.type == UV_DIRENT_UNKNOWN)
                entry.type = UV_DIRENT_DIR;
        }
        if (entry.type == UV_DIRENT_DIR)
            vec_push(&folders, path);
        else if (is_file && paths_is_source(path))
            vec_push(&walk->sources, path);
        else if (is_file && paths_is_header(path))
            has_header = true;
    }
    uv_fs_req_cleanup(&request);
    if (has_header)
        vec_push(&walk->header_folders, folder);
    int status = 0;
    if (folders.count)
        qsort(folders.items, folders.count, sizeof *folders.items, compare_text);
    for (uint32_t i = 0; i < folders.count && status == 0 && depth < DEEPEST_FOLDER; i++)
        status = walk_folder(walk, folders.items[i], depth + 1, error);
    vec_free(&folders);
    return status;
}

/* A folder and how many steps up and down lead to it. */
struct near {
    const char *path;
    size_t distance;
};

static int compare_near(const void *left, const void *right)
{
    const struct near *a = left, *b = right;
    if (a->distance != b->distance)
        return a->distance < b->distance ? -1 : 1;
    return strcmp(a->path, b->path);
}

static int add_source(struct project *project, const struct project_request *request,
                      const struct walk *walk, const char *source, struct error *error)
{
    struct arena *arena = &project->arena;
    const char *own = paths_directory(arena, source);
    uint32_t count = walk->header_folders.count;
    struct near *folders = ARENA_ARRAY(arena, struct near, count + 1);
    for (uint32_t i = 0; i < count; i++) {
        const char *path = walk->header_folders.items[i];
        size_t common = paths_common_steps(own, path);
        folders[i].path = path;
        folders[i].distance = paths_steps(own) + paths_steps(path) - 2 * common;
    }
    if (count)
        qsort(folders, count, sizeof *folders, compare_near);
    struct command command = {0};
    for (uint32_t i = 0; i < count && i < MOST_HEADER_FOLDERS; i++) {
        if (folders[i].distance > FARTHEST_HEADERS)
            break;
        vec_push(&command.words, arena_printf(arena, "-I%s", folders[i].path));
    }
    int status = project_add(project, request, source, request->working_directory, &command, false,
                             NULL, error);
    command_free(&command);
    return status;
}

/* Whether a folder's name says that its headers are for the folders beside it. */
static bool is_shared(const char *name)
{
    static const char *const names[] = {"inc", "include", "includes", "common", "shared", "public"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (paths_same_name(name, names[i]))
            return true;
    return false;
}

/* Headers of the folders beside `folder` (`inc` next to `sys`): of all, or of the shared. */
static void look_beside(struct walk *walk, const char *folder, bool all)
{
    struct error unread = {0};
    const char *parent = paths_directory(walk->arena, folder);
    uv_fs_t listing;
    if (uv_fs_scandir(NULL, &listing, parent, 0, NULL) >= 0) {
        uv_dirent_t entry;
        while (uv_fs_scandir_next(&listing, &entry) == 0) {
            const char *beside = paths_join(walk->arena, parent, entry.name);
            if (entry.type == UV_DIRENT_DIR && entry.name[0] != '.' &&
                strcmp(beside, folder) != 0 && (all || is_shared(entry.name)))
                walk_folder(walk, beside, DEEPEST_FOLDER, &unread);
        }
    }
    uv_fs_req_cleanup(&listing);
}

int folder_add(struct project *project, const struct project_request *request, const char *folder,
               struct error *error)
{
    struct walk walk = {.arena = &project->arena};
    int status = walk_folder(&walk, folder, 0, error);
    if (status == 0 && walk.sources.count == 0)
        status = error_set(error, folder, 0, "no C or C++ source in this folder");
    uint32_t count = walk.sources.count; /* those beside are no units */
    if (status == 0)
        look_beside(&walk, folder, false);
    for (uint32_t i = 0; i < count && status == 0; i++)
        status = add_source(project, request, &walk, walk.sources.items[i], error);
    vec_free(&walk.sources);
    vec_free(&walk.header_folders);
    return status;
}

int folder_add_file(struct project *project, const struct project_request *request,
                    const char *source, struct error *error)
{
    struct walk walk = {.arena = &project->arena};
    struct error unread = {0};
    const char *folder = paths_directory(&project->arena, source);
    /* Headers beside the file, too. */
    walk_folder(&walk, folder, DEEPEST_FOLDER, &unread);
    look_beside(&walk, folder, true);
    int status = add_source(project, request, &walk, source, error);
    vec_free(&walk.sources);
    vec_free(&walk.header_folders);
    return status;
}
