/*
 * Finding a file whatever the case of its spelling, as Windows would: on disk, and among the
 * embedded headers. Folders are listed once and remembered.
 */
#ifndef DRVLINT_CAPTURE_LOOKUP_H
#define DRVLINT_CAPTURE_LOOKUP_H

#include "base/arena.h"

#include <stdbool.h>

struct lookup;

/* Lives in `arena`, which must outlive it; lookup_end frees what is outside. */
struct lookup *lookup_begin(struct arena *arena);
void lookup_end(struct lookup *lookup);

/* The true path of the file `name` (may have folders, `..`, `\`) seen from `folder` (absolute, or a
 * folder of embedded headers); NULL where there is none. An exact match wins; of several others the
 * first in byte order. Lives as long as the lookup. */
const char *lookup_file(struct lookup *lookup, const char *folder, const char *name);

/* The same for a folder. */
const char *lookup_folder(struct lookup *lookup, const char *folder, const char *name);

#endif
