/* Whole files: read at once, written so that a reader never sees half of one. */
#ifndef DRVLINT_BASE_FILE_H
#define DRVLINT_BASE_FILE_H

#include "base/arena.h"
#include "base/error.h"

#include <stddef.h>

/* Reads `path` into the arena; `*bytes` is terminated by a NUL that `*size` does not count. A
 * folder, a missing file or one above 1 GiB is an error that names the file. */
int file_read(char **bytes, size_t *size, const char *path, struct arena *arena,
              struct error *error);

/* Writes a temporary file beside `path`, flushes it and renames it over `path`. On failure (full
 * disk, no such folder) the old file is as it was and nothing is left behind. */
int file_write(const char *path, const void *bytes, size_t size, struct error *error);

#endif
