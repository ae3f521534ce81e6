/*
 * Annotations and assertions of a WDK made to last: its sal.h and company as they are on disk,
 * followed by our definitions of the annotations that are read (headers/kitsal.inl), and its wdm.h,
 * followed by what a free build makes of assertions (headers/assertions.inl). Internal to capture/.
 */
#ifndef DRVLINT_CAPTURE_KITSAL_H
#define DRVLINT_CAPTURE_KITSAL_H

#include "capture/arguments.h"
#include "capture/lookup.h"

#include <stddef.h>

/* A header of the kit with more text behind it; `path` as on disk. */
struct kitsal_file {
    const char *path;
    const char *text; /* terminated; NULL: could not be read, and is left as it is */
    size_t size;
    size_t size_on_disk;
};

struct kitsal; /* those of one session, by path; NULL: none yet */

/* Calls `each` for every such header in the include folders. Read once per session, into `arena`.
 */
void kitsal_each(struct kitsal **all, const struct arguments *arguments, struct lookup *lookup,
                 struct arena *arena, void (*each)(void *context, const struct kitsal_file *file),
                 void *context);

/* The one of this path (as libclang gives it), or NULL. */
const struct kitsal_file *kitsal_find(const struct kitsal *all, const char *path,
                                      struct arena *scratch);

/* Frees what is outside the arena. */
void kitsal_end(struct kitsal **all);

#endif
