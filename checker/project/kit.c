/*
 * Finding the WDK. A kit is a folder with km/wdm.h in it, named by its version and lying in
 * `Include`; its sibling folders `shared` and `wdf` belong to it. All names are found whatever
 * their case: kits are copied to case-sensitive disks.
 *
 * Requires normalised arguments; asks the disk and the environment. Each folder is asked about
 * once.
 */
#include "project/kit.h"

#include "project/paths.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>
#include <uv.h>

struct kit {
    const char *version_folder; /* .../Include/10.0.22621.0 */
    const char *km, *crt, *shared;
    const char *kmdf; /* .../Include/wdf/kmdf; NULL: none */
    const char **extensions;
    size_t extension_count;
};

/* What is known of a folder. */
struct known {
    const char *path;
    bool is_kit_folder;        /* one of a kit's or of the compiler's that goes with it */
    bool has_wdm;              /* it, or the `km` beside it, makes a kit */
    const struct kit *nearest; /* NuGet package in it or above it */
    bool is_nearest_known;
    UT_hash_handle hh;
};

enum choice {
    CHOICE_AUTO,
    CHOICE_FALLBACK, /* `named`, or ours, unless the command names a kit */
    CHOICE_SAID,     /* `named`, or ours, whatever the command names */
};

struct kits {
    struct arena *arena;
    enum choice choice;
    const struct kit *named;     /* NULL: none, our own headers */
    const struct kit *installed; /* NULL: none */
    bool is_installed_known;
    struct known *known;
};

/* ---- the disk ---- */

static bool is_folder(const char *path)
{
    uv_fs_t request;
    bool is = uv_fs_stat(NULL, &request, path, NULL) == 0 &&
              (request.statbuf.st_mode & 0170000) == 0040000;
    uv_fs_req_cleanup(&request);
    return is;
}

static bool exists(const char *path)
{
    uv_fs_t request;
    bool does = uv_fs_stat(NULL, &request, path, NULL) == 0;
    uv_fs_req_cleanup(&request);
    return does;
}

typedef bool fits(const char *name, const void *context);

/* The names in `folder` that fit, in `arena`; not sorted. */
struct names {
    VEC(const char *) list;
};

static void list(struct names *names, const char *folder, fits *wanted, const void *context,
                 struct arena *arena)
{
    uv_fs_t request;
    if (uv_fs_scandir(NULL, &request, folder, 0, NULL) >= 0) {
        uv_dirent_t entry;
        while (uv_fs_scandir_next(&request, &entry) == 0)
            if (wanted(entry.name, context))
                vec_push(&names->list, arena_string(arena, entry.name));
    }
    uv_fs_req_cleanup(&request);
}

static bool is_name(const char *name, const void *context)
{
    return paths_same_name(name, context);
}

/* `folder`/`name` in the case that the disk has; NULL if there is no such entry. */
static const char *entry(const char *folder, const char *name, struct arena *arena)
{
    const char *path = paths_join(arena, folder, name);
    if (exists(path))
        return path;
    struct names names = {0};
    list(&names, folder, is_name, name, arena);
    path = NULL;
    for (uint32_t i = 0; i < names.list.count; i++)
        if (!path || strcmp(names.list.items[i], paths_name(path)) < 0)
            path = paths_join(arena, folder, names.list.items[i]);
    vec_free(&names.list);
    return path;
}

/* The same for several steps, ended by NULL. */
static const char *descend(const char *folder, const char *const *steps, struct arena *arena)
{
    for (; *steps && folder; steps++)
        folder = entry(folder, *steps, arena);
    return folder;
}

/* ---- versions ---- */

/* "10.0.22621.0", "1.33" */
static bool is_version(const char *name, const void *context)
{
    (void)context;
    return isdigit((unsigned char)name[0]) && name[strspn(name, "0123456789.")] == '\0';
}

/* Part by part as numbers: 1.9 comes before 1.11. */
static int compare_versions(const char *a, const char *b)
{
    while (*a || *b) {
        unsigned long left = strtoul(a, (char **)&a, 10);
        unsigned long right = strtoul(b, (char **)&b, 10);
        if (left != right)
            return left < right ? -1 : 1;
        a += *a == '.';
        b += *b == '.';
    }
    return 0;
}

static int compare_newest_first(const void *a, const void *b)
{
    return compare_versions(*(const char *const *)b, *(const char *const *)a);
}

static void list_versions(struct names *names, const char *folder, struct arena *arena)
{
    list(names, folder, is_version, NULL, arena);
    if (names->list.count)
        qsort(names->list.items, names->list.count, sizeof *names->list.items,
              compare_newest_first);
}

/* ---- one kit ---- */

static bool starts_with(const char *name, const char *start)
{
    for (; *start; name++, start++)
        if (tolower((unsigned char)*name) != tolower((unsigned char)*start))
            return false;
    return true;
}

static bool is_sdk_package(const char *name, const void *context)
{
    (void)context;
    return starts_with(name, "Microsoft.Windows.SDK.CPP.");
}

static bool is_wdk_package(const char *name, const void *context)
{
    (void)context;
    return starts_with(name, "Microsoft.Windows.WDK.");
}

/* In NuGet's packages `shared` comes with the SDK, whose folder lies beside the WDK's:
 * packages/X/c/Include/VERSION. */
static const char *shared_of_package(const char *version_folder, struct arena *arena)
{
    const char *folder = version_folder;
    for (int i = 0; i < 4; i++)
        folder = paths_directory(arena, folder);
    struct names packages = {0};
    list(&packages, folder, is_sdk_package, NULL, arena);
    const char *found = NULL;
    for (uint32_t i = 0; i < packages.list.count; i++) {
        const char *const steps[] = {packages.list.items[i],     "c",      "Include",
                                     paths_name(version_folder), "shared", NULL};
        const char *shared = descend(folder, steps, arena);
        if (shared && entry(shared, "ntdef.h", arena) && (!found || strcmp(shared, found) > 0))
            found = shared;
    }
    vec_free(&packages.list);
    return found;
}

static bool is_any(const char *name, const void *context)
{
    (void)context;
    return name[0] != '.';
}

static int compare_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* What a driver of one class alone asks for: km/ufx/1.1, km/spb/1.0. Of each class the newest. */
static void list_extensions(struct kit *kit, struct arena *arena)
{
    struct names classes = {0};
    list(&classes, kit->km, is_any, NULL, arena);
    if (classes.list.count)
        qsort(classes.list.items, classes.list.count, sizeof *classes.list.items, compare_text);
    kit->extensions = ARENA_ARRAY(arena, const char *, (size_t)classes.list.count + 1);
    for (uint32_t i = 0; i < classes.list.count; i++) {
        const char *folder = paths_join(arena, kit->km, classes.list.items[i]);
        struct names versions = {0};
        if (!strchr(classes.list.items[i], '.'))
            list_versions(&versions, folder, arena);
        if (versions.list.count)
            kit->extensions[kit->extension_count++] =
                paths_join(arena, folder, versions.list.items[0]);
        vec_free(&versions.list);
    }
    vec_free(&classes.list);
}

/* The kit whose headers are in `folder`/km; NULL if that has none, or only half of them. */
static const struct kit *open_version(const char *folder, struct arena *arena)
{
    const char *km = entry(folder, "km", arena);
    if (!km || !entry(km, "wdm.h", arena))
        return NULL;
    const char *shared = entry(folder, "shared", arena);
    if (!shared || !entry(shared, "ntdef.h", arena))
        shared = shared_of_package(folder, arena);
    if (!shared)
        return NULL;
    struct kit *kit = ARENA_NEW(arena, struct kit);
    kit->version_folder = folder;
    kit->km = km;
    kit->crt = entry(km, "crt", arena);
    kit->shared = shared;
    const char *const steps[] = {"wdf", "kmdf", NULL};
    kit->kmdf = descend(paths_directory(arena, folder), steps, arena);
    list_extensions(kit, arena);
    return kit;
}

/* The newest kit in an `Include` folder. */
static const struct kit *open_newest(const char *include, struct arena *arena)
{
    struct names versions = {0};
    list_versions(&versions, include, arena);
    const struct kit *kit = NULL;
    for (uint32_t i = 0; i < versions.list.count && !kit; i++)
        kit = open_version(paths_join(arena, include, versions.list.items[i]), arena);
    vec_free(&versions.list);
    return kit;
}

/* `folder` is that of a version, its parent, a kit's root, or a NuGet package. */
static const struct kit *open_kit(const char *folder, struct arena *arena)
{
    const struct kit *kit = open_version(folder, arena);
    if (!kit)
        kit = open_newest(folder, arena);
    const char *include = kit ? NULL : entry(folder, "Include", arena);
    if (include)
        kit = open_newest(include, arena);
    if (!kit && include)
        kit = open_version(include, arena); /* before Windows 10 there was but one */
    static const char *const steps[] = {"c", "Include", NULL};
    include = kit ? NULL : descend(folder, steps, arena);
    return include ? open_newest(include, arena) : kit;
}

/* ---- where kits are installed ---- */

static const struct kit *from_environment(struct arena *arena)
{
    static const char *const names[] = {"WDKContentRoot", "WindowsSdkDir"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        const struct kit *kit =
            value && *value
                ? open_kit(paths_normalise(arena, paths_from_windows(arena, value)), arena)
                : NULL;
        if (kit)
            return kit;
    }
    return NULL;
}

/* In the folders for programs: of this machine, of Windows below WSL, of Wine. */
static const struct kit *from_program_files(struct arena *arena)
{
    static const char *const variables[] = {"ProgramFiles(x86)", "ProgramFiles"};
    static const char *const steps[] = {"Windows Kits", "10", NULL};
    const char *folders[4] = {0};
    size_t count = 0;
    for (size_t i = 0; i < 2; i++) {
        const char *value = getenv(variables[i]);
        if (value && *value)
            folders[count++] = paths_normalise(arena, paths_from_windows(arena, value));
    }
#ifndef _WIN32
    folders[count++] = "/mnt/c/Program Files (x86)";
    const char *wine = getenv("WINEPREFIX");
    const char *home = getenv("HOME");
    if (wine && *wine)
        folders[count++] = arena_printf(arena, "%s/drive_c/Program Files (x86)", wine);
    else if (home && *home)
        folders[count++] = arena_printf(arena, "%s/.wine/drive_c/Program Files (x86)", home);
#endif
    const struct kit *kit = NULL;
    for (size_t i = 0; i < count && !kit; i++) {
        const char *root = is_folder(folders[i]) ? descend(folders[i], steps, arena) : NULL;
        kit = root ? open_kit(root, arena) : NULL;
    }
    return kit;
}

/* packages/Microsoft.Windows.WDK.* in `folder`: the newest version among all of them. */
static const struct kit *from_packages(const char *folder, struct arena *arena)
{
    const char *packages = entry(folder, "packages", arena);
    if (!packages)
        return NULL;
    struct names names = {0};
    list(&names, packages, is_wdk_package, NULL, arena);
    const struct kit *best = NULL;
    for (uint32_t i = 0; i < names.list.count; i++) {
        const struct kit *kit = open_kit(paths_join(arena, packages, names.list.items[i]), arena);
        if (!kit)
            continue;
        int order = best ? compare_versions(paths_name(kit->version_folder),
                                            paths_name(best->version_folder))
                         : 1;
        if (order > 0 || (order == 0 && strcmp(kit->version_folder, best->version_folder) < 0))
            best = kit;
    }
    vec_free(&names.list);
    return best;
}

/* ---- what the command names ---- */

static struct known *look_at(struct kits *kits, const char *path)
{
    struct known *known = NULL;
    HASH_FIND_STR(kits->known, path, known);
    if (known)
        return known;
    known = ARENA_NEW(kits->arena, struct known);
    known->path = path;
    HASH_ADD_KEYPTR(hh, kits->known, known->path, strlen(known->path), known);
    return known;
}

/* Whether `path` is a folder of headers of Windows or its compiler. */
static const struct known *ask_folder(struct kits *kits, const char *path)
{
    struct known *known = NULL;
    HASH_FIND_STR(kits->known, path, known);
    if (known)
        return known;
    static const char *const marks[] = {"wdm.h",     "ntdef.h",   "vcruntime.h", "corecrt.h",
                                        "crtdefs.h", "windows.h", "sal.h",       "wdf.h"};
    known = look_at(kits, path);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (!entry(path, marks[i], kits->arena))
            continue;
        known->is_kit_folder = true;
        known->has_wdm = known->has_wdm || i < 2;
    }
    return known;
}

/* The include folder that the argument at `*at` names, absolute; NULL: it names none. `*at` is
 * moved to the last word that belongs to it. */
static const char *include_folder(const struct kit_unit *unit, size_t *at, struct arena *arena)
{
    static const char *const options[] = {"-isystem", "-iquote", "-idirafter", "-I", NULL};
    const char *word = unit->arguments[*at];
    for (size_t i = 0; options[i]; i++) {
        size_t length = strlen(options[i]);
        if (strncmp(word, options[i], length) != 0)
            continue;
        const char *value = word + length;
        if (!*value && *at + 1 < unit->argument_count)
            value = unit->arguments[++*at];
        return paths_join(arena, unit->working_directory, value);
    }
    return NULL;
}

/* Windows Kits/10/Include/VERSION for its km and the like; the folder itself elsewhere. */
static const char *kit_name(const char *folder, struct arena *arena)
{
    static const char *const parts[] = {"km", "shared"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (paths_same_name(paths_name(folder), parts[i]))
            return paths_directory(arena, folder);
    return folder;
}

/* The kit that the command names, or NULL. */
static const char *command_kit(struct kits *kits, const struct kit_unit *unit)
{
    for (size_t i = 0; i < unit->argument_count; i++) {
        const char *folder = include_folder(unit, &i, kits->arena);
        if (folder && ask_folder(kits, folder)->has_wdm)
            return kit_name(folder, kits->arena);
    }
    return NULL;
}

/* ---- arguments ---- */

struct words {
    VEC(const char *) list;
};

static bool is_windows(const struct kit_unit *unit)
{
    for (size_t i = 0; i < unit->argument_count; i++)
        if (!strncmp(unit->arguments[i], "--target=", 9))
            return strstr(unit->arguments[i], "windows") || strstr(unit->arguments[i], "win32") ||
                   strstr(unit->arguments[i], "mingw");
    return false;
}

static void put(struct kit_unit *unit, struct words *words, struct arena *arena)
{
    const char **all = ARENA_ARRAY(arena, const char *, (size_t)words->list.count + 1);
    for (uint32_t i = 0; i < words->list.count; i++)
        all[i] = words->list.items[i];
    unit->arguments = all;
    unit->argument_count = words->list.count;
    vec_free(&words->list);
}

/* Takes out the folders of any kit. */
static void forget_command_kit(struct kits *kits, struct kit_unit *unit)
{
    struct words words = {0};
    for (size_t i = 0; i < unit->argument_count; i++) {
        size_t last = i;
        const char *folder = include_folder(unit, &last, kits->arena);
        if (!folder || !ask_folder(kits, folder)->is_kit_folder)
            for (size_t k = i; k <= last; k++)
                vec_push(&words.list, unit->arguments[k]);
        i = last;
    }
    put(unit, &words, kits->arena);
}

/* The value of a macro defined among the arguments; NULL if it is not. */
static const char *macro_value(const struct kit_unit *unit, const char *name)
{
    const char *value = NULL;
    size_t length = strlen(name);
    for (size_t i = 0; i < unit->argument_count; i++)
        if (!strncmp(unit->arguments[i], "-D", 2) &&
            !strncmp(unit->arguments[i] + 2, name, length) && unit->arguments[i][2 + length] == '=')
            value = unit->arguments[i] + 2 + length + 1;
    return value;
}

/* The framework's headers have a folder per version: the one the unit is built for, else the
 * newest, whose version is then said as a build says it. */
static void add_framework(struct words *words, const struct kit *kit, const struct kit_unit *unit,
                          struct arena *arena)
{
    const char *minor = macro_value(unit, "KMDF_VERSION_MINOR");
    const char *folder = minor ? entry(kit->kmdf, arena_printf(arena, "1.%s", minor), arena) : NULL;
    struct names versions = {0};
    if (!folder)
        list_versions(&versions, kit->kmdf, arena);
    if (versions.list.count) {
        const char *version = versions.list.items[0];
        folder = paths_join(arena, kit->kmdf, version);
        if (!minor && !strncmp(version, "1.", 2)) {
            vec_push(&words->list, "-DKMDF_VERSION_MAJOR=1");
            vec_push(&words->list, arena_printf(arena, "-DKMDF_VERSION_MINOR=%s", version + 2));
        }
    }
    if (folder) {
        vec_push(&words->list, "-isystem");
        vec_push(&words->list, folder);
    }
    vec_free(&versions.list);
}

static void add_kit(struct kits *kits, struct kit_unit *unit, const struct kit *kit)
{
    struct words words = {0};
    for (size_t i = 0; i < unit->argument_count; i++)
        vec_push(&words.list, unit->arguments[i]);
    vec_push(&words.list, "-nostdinc");
    const char *const folders[] = {kit->km, kit->crt, kit->shared};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        if (!folders[i])
            continue;
        vec_push(&words.list, "-isystem");
        vec_push(&words.list, folders[i]);
    }
    if (kit->kmdf)
        add_framework(&words, kit, unit, kits->arena);
    for (size_t i = 0; i < kit->extension_count; i++) {
        vec_push(&words.list, "-isystem");
        vec_push(&words.list, kit->extensions[i]);
    }
    put(unit, &words, kits->arena);
}

/* ---- choosing ---- */

static const struct kit *installed(struct kits *kits)
{
    if (kits->is_installed_known)
        return kits->installed;
    kits->is_installed_known = true;
    kits->installed = from_environment(kits->arena);
    if (!kits->installed)
        kits->installed = from_program_files(kits->arena);
    return kits->installed;
}

/* The packages nearest to `folder`, upward. */
static const struct kit *nearest_packages(struct kits *kits, const char *folder)
{
    /* Kept apart from the include folders: a source may lie in one of those. */
    struct known *known = look_at(kits, arena_printf(kits->arena, "packages:%s", folder));
    if (known->is_nearest_known)
        return known->nearest;
    known->is_nearest_known = true;
    known->nearest = from_packages(folder, kits->arena);
    const char *parent = paths_directory(kits->arena, folder);
    if (!known->nearest && strcmp(parent, folder) != 0)
        known->nearest = nearest_packages(kits, parent);
    return known->nearest;
}

static int open_named(struct kits *kits, const char *wanted, const char *said_by,
                      const char *working_directory, struct error *error)
{
    const char *folder = paths_join(kits->arena, working_directory, wanted);
    if (!is_folder(folder))
        return error_set(error, wanted, 0, "no such folder (%s)", said_by);
    kits->named = open_kit(folder, kits->arena);
    if (kits->named)
        return 0;
    return error_set(error, wanted, 0,
                     "no WDK: neither it nor a version in it or its 'Include' has km/wdm.h and "
                     "shared/ntdef.h (%s)",
                     said_by);
}

int kits_begin(struct kits **out, const char *wanted, const char *working_directory,
               struct arena *arena, struct error *error)
{
    struct kits *kits = ARENA_NEW(arena, struct kits);
    kits->arena = arena;
    *out = kits;
    const char *fallback = getenv("DRVLINT_WDK");
    if (wanted && strcmp(wanted, "auto") != 0) {
        kits->choice = CHOICE_SAID;
        return strcmp(wanted, "none") ? open_named(kits, wanted, "--wdk", working_directory, error)
                                      : 0;
    }
    if (!wanted && fallback && *fallback && strcmp(fallback, "auto") != 0) {
        kits->choice = CHOICE_FALLBACK;
        return strcmp(fallback, "none")
                   ? open_named(kits, fallback, "DRVLINT_WDK", working_directory, error)
                   : 0;
    }
    return 0;
}

void kits_end(struct kits *kits)
{
    if (kits)
        HASH_CLEAR(hh, kits->known);
}

const char *kits_apply(struct kits *kits, struct kit_unit *unit)
{
    if (!is_windows(unit))
        return KIT_OWN;
    if (kits->choice == CHOICE_SAID) {
        forget_command_kit(kits, unit);
    } else {
        const char *name = command_kit(kits, unit);
        if (name)
            return name;
    }
    const struct kit *kit = kits->named;
    if (kits->choice == CHOICE_AUTO)
        kit = installed(kits);
    if (kits->choice == CHOICE_AUTO && !kit)
        kit = nearest_packages(kits, paths_directory(kits->arena, unit->source));
    if (!kit)
        return KIT_OWN;
    add_kit(kits, unit, kit);
    return kit->version_folder;
}
