/* Which units make up which driver, judged from their facts. */
#ifndef DRVLINT_PROJECT_DRIVER_H
#define DRVLINT_PROJECT_DRIVER_H

#include "base/arena.h"
#include "facts/facts.h"

#include <stddef.h>

struct driver {
    const char *name; /* the folder of its DriverEntry, as shown; "" for the nameless one */
    const struct facts_unit **units;
    size_t unit_count;
};
/* A unit that is no driver's. */
struct driver_skipped {
    const struct facts_unit *unit;
    const char *why; /* to be told: "includes no kernel header" */
};
struct drivers {
    struct driver *drivers; /* in the order of their DriverEntry among the units */
    size_t driver_count;
    struct driver_skipped *skipped;
    size_t skipped_count;
};

/* Groups `units` (NULL entries are passed over): one driver for each unit that defines DriverEntry
 * with external linkage. Another unit belongs to the driver whose DriverEntry is nearest by common
 * folders, to all of them in a tie. Of one source built with different arguments a driver gets the
 * build with its DriverEntry's arguments, where there is one. Without any DriverEntry all units
 * are one nameless driver. The result lives in `arena`; order follows `units`. */
void drivers_group(struct drivers *drivers, struct facts_unit *const *units, size_t count,
                   struct arena *arena);

#endif
