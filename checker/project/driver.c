/*
 * Grouping units into drivers. No build file says which objects end in which .sys, so the folders
 * do: sources lie below or beside the one that defines DriverEntry. Needs facts only.
 */
#include "project/driver.h"

#include "project/paths.h"

#include <stdbool.h>
#include <string.h>

/* A driver being put together. */
struct group {
    const struct facts_unit *entry;
    const char *folder;
};

static bool defines_entry(const struct facts_unit *unit)
{
    const uint32_t wanted = FACTS_SYMBOL_DEFINED | FACTS_SYMBOL_EXTERNAL;
    for (uint32_t i = 0; i < unit->symbols_count; i++) {
        const struct facts_symbol *symbol = &unit->symbols[i];
        if (symbol->kind == FACTS_SYMBOL_FUNCTION && (symbol->flags & wanted) == wanted &&
            !strcmp(facts_text(unit, symbol->name), "DriverEntry"))
            return true;
    }
    return false;
}

static bool is_one_of(const char *name, const char *const *names)
{
    for (; *names; names++)
        if (paths_same_name(name, *names))
            return true;
    return false;
}

/* Whether one of the headers is there that only code of the kernel includes; each driver comes past
 * one of them, whatever else it includes. FACTS_FILE_KERNEL says less: that a file belongs to the
 * kernel's kit, which programs read from too. */
static bool includes_kernel(const struct facts_unit *unit)
{
    static const char *const names[] = {"wdm.h",      "ntddk.h",   "ntifs.h", "fltkernel.h",
                                        "ntosp.h",    "ndis.h",    "srb.h",   "storport.h",
                                        "miniport.h", "portcls.h", "wsk.h",   "fwpsk.h",
                                        "dispmprt.h", "hidport.h", "video.h", NULL};
    for (uint32_t i = 0; i < unit->files_count; i++)
        if (is_one_of(paths_name(facts_text(unit, unit->files[i].path)), names))
            return true;
    return false;
}

/* Whether a name in an #include is that of a header that only programs of user mode have. */
static bool is_user_header(const char *name)
{
    static const char *const names[] = {
        "windows.h",  "winsock.h", "winsock2.h", "ws2tcpip.h", "fltuser.h",  "tchar.h",
        "shlobj.h",   "shlwapi.h", "commctrl.h", "objbase.h",  "atlbase.h",  "atlstr.h",
        "afx.h",      "afxwin.h",  "afxres.h",   "setupapi.h", "newdev.h",   "cfgmgr32.h",
        "psapi.h",    "conio.h",   "process.h",  "strsafe.h",  "msi.h",      "wtypes.h",
        "unknwn.h",   "comdef.h",  "unistd.h",   "wudfddi.h",  "winsvc.h",   "netcfgx.h",
        "windns.h",   "rpc.h",     "dbghelp.h",  "winhttp.h",  "wincrypt.h", "strmif.h",
        "mmsystem.h", "dshow.h",   NULL};
    return is_one_of(name, names) || !strchr(name, '.'); /* <vector> */
}

/* Whether the problem is that an included file was not found, and its name, cut to `size`. */
static bool missing_name(const struct facts_unit *unit, const struct facts_problem *problem,
                         char *name, size_t size)
{
    const char *text = facts_text(unit, problem->text);
    const char *end = text[0] == '\'' ? strstr(text, "' file not found") : NULL;
    if (!end)
        return false;
    size_t length = (size_t)(end - text) - 1;
    if (length >= size)
        length = size - 1;
    memcpy(name, text + 1, length);
    name[length] = '\0';
    return true;
}

/* A unit without kernel headers is somebody else's only if that is not because a header of the
 * kernel was not found: then it must not pass for one that is of no interest. */
static bool is_of_user_mode(const struct facts_unit *unit)
{
    bool misses_any = false;
    for (uint32_t i = 0; i < unit->problems_count; i++) {
        char name[64];
        if (!missing_name(unit, &unit->problems[i], name, sizeof name))
            continue;
        misses_any = true;
        if (is_user_header(name))
            return true;
    }
    return !misses_any;
}

/* What programs include, and UMDF drivers, but no code of the kernel does. Some headers of devices
 * serve both and come past wdm.h; then this tells. Its name as written, NULL if there is none. */
static const char *program_header(const struct facts_unit *unit, struct arena *arena)
{
    static const char *const names[] = {"windows.h",  "winsock2.h", "objbase.h",
                                        "setupapi.h", "wtypes.h",   NULL};
    const char *found = NULL;
    for (uint32_t i = 0; i < unit->files_count; i++) {
        const char *name = paths_name(facts_text(unit, unit->files[i].path));
        if (paths_same_name(name, "wdf.h"))
            return NULL;
        if (!found && is_one_of(name, names))
            found = name;
    }
    for (uint32_t i = 0; i < unit->problems_count && !found; i++) {
        char name[64];
        if (missing_name(unit, &unit->problems[i], name, sizeof name) && is_one_of(name, names))
            found = arena_string(arena, name);
    }
    return found;
}

static const char *folder_of(const struct facts_unit *unit, struct arena *arena)
{
    return paths_directory(arena, paths_normalise(arena, facts_text(unit, unit->source)));
}

/* Whether another build of the unit's source fits the driver better. */
static bool is_other_build(const struct facts_unit *unit, const struct group *group,
                           struct facts_unit *const *units, size_t count)
{
    const char *wanted = facts_text(group->entry, group->entry->arguments);
    const char *source = facts_text(unit, unit->source);
    if (!strcmp(facts_text(unit, unit->arguments), wanted))
        return false;
    for (size_t i = 0; i < count; i++)
        if (units[i] && units[i] != unit &&
            !strcmp(facts_text(units[i], units[i]->source), source) &&
            !strcmp(facts_text(units[i], units[i]->arguments), wanted))
            return true;
    return false;
}

/* A unit that is some driver's. */
struct member {
    const struct facts_unit *unit;
    const char *folder;
    size_t nearest; /* common steps with the nearest DriverEntry */
    bool is_entry;
};

void drivers_group(struct drivers *drivers, struct facts_unit *const *units, size_t count,
                   struct arena *arena)
{
    struct arena scratch = {0};
    struct group *groups = ARENA_ARRAY(&scratch, struct group, count + 1);
    struct member *kept = ARENA_ARRAY(&scratch, struct member, count + 1);
    size_t group_count = 0, kept_count = 0;
    *drivers = (struct drivers){0};
    drivers->skipped = ARENA_ARRAY(arena, struct driver_skipped, count + 1);
    for (size_t i = 0; i < count; i++) {
        if (!units[i])
            continue;
        const char *program = program_header(units[i], arena);
        struct member member = {.unit = units[i], .folder = folder_of(units[i], &scratch)};
        if (defines_entry(units[i])) {
            member.is_entry = true;
            groups[group_count].entry = units[i];
            groups[group_count++].folder = member.folder;
        } else if (program || (!includes_kernel(units[i]) && is_of_user_mode(units[i]))) {
            drivers->skipped[drivers->skipped_count++] = (struct driver_skipped){
                .unit = units[i],
                .why = program ? arena_printf(arena, "includes %s: a program", program)
                               : "includes no kernel header"};
            continue;
        }
        kept[kept_count++] = member;
    }
    for (size_t i = 0; i < kept_count; i++)
        for (size_t g = 0; g < group_count; g++) {
            size_t steps = paths_common_steps(kept[i].folder, groups[g].folder);
            if (steps > kept[i].nearest)
                kept[i].nearest = steps;
        }
    drivers->drivers = ARENA_ARRAY(arena, struct driver, group_count + 1);
    if (!group_count && kept_count) {
        struct driver *nameless = &drivers->drivers[drivers->driver_count++];
        nameless->name = "";
        nameless->units = ARENA_ARRAY(arena, const struct facts_unit *, kept_count);
        for (size_t i = 0; i < kept_count; i++)
            nameless->units[i] = kept[i].unit;
        nameless->unit_count = kept_count;
    }
    for (size_t g = 0; g < group_count; g++) {
        struct driver *driver = &drivers->drivers[drivers->driver_count++];
        driver->name = arena_string(arena, groups[g].folder);
        driver->units = ARENA_ARRAY(arena, const struct facts_unit *, kept_count);
        for (size_t i = 0; i < kept_count; i++) {
            size_t steps = paths_common_steps(kept[i].folder, groups[g].folder);
            bool is_near = !kept[i].is_entry && steps == kept[i].nearest;
            if (kept[i].unit == groups[g].entry ||
                (is_near && !is_other_build(kept[i].unit, &groups[g], units, count)))
                driver->units[driver->unit_count++] = kept[i].unit;
        }
    }
    arena_free(&scratch);
}
