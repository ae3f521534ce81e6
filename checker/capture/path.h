/* Paths as text: joined, cleaned and shown, without asking the disk. Separators are `/`; `\` is
 * taken for one where a Windows spelling may come in. Internal to capture/. */
#ifndef DRVLINT_CAPTURE_PATH_H
#define DRVLINT_CAPTURE_PATH_H

#include "base/arena.h"

#include <stdbool.h>

bool path_is_absolute(const char *path);

/* `path` below `folder`, exactly as spelled; `path` alone when it is absolute. */
char *path_join(struct arena *arena, const char *folder, const char *path);

/* With every `\` turned into `/`. */
char *path_slashes(struct arena *arena, const char *path);

/* Without `.`, `..` and doubled separators. Absolute stays absolute; a relative path that comes to
 * nothing is ".". */
char *path_clean(struct arena *arena, const char *path);

/* Everything before the last separator: "/" for "/x", "." for "x". */
char *path_folder(struct arena *arena, const char *path);

/* What follows the last separator; points into `path`. */
const char *path_name(const char *path);

/* The cleaned `path` relative to `base` when it lies below it, else the cleaned `path`. Both
 * absolute. */
const char *path_show(struct arena *arena, const char *base, const char *path);

/* Compares ASCII letters without regard to case, as Windows' file names are for all that headers
 * use; ordered like strcmp on lower case. */
int path_fold_compare(const char *a, const char *b);

#endif
