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

static bool includes_kernel(const struct facts_unit *unit)
{
    for (uint32_t i = 0; i < unit->files_count; i++)
        if (unit->files[i].flags & FACTS_FILE_KERNEL)
            return true;
    return false;
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
    drivers->skipped = ARENA_ARRAY(arena, const struct facts_unit *, count + 1);
    for (size_t i = 0; i < count; i++) {
        if (!units[i])
            continue;
        struct member member = {.unit = units[i], .folder = folder_of(units[i], &scratch)};
        if (defines_entry(units[i])) {
            member.is_entry = true;
            groups[group_count].entry = units[i];
            groups[group_count++].folder = member.folder;
        } else if (!includes_kernel(units[i])) {
            drivers->skipped[drivers->skipped_count++] = units[i];
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
