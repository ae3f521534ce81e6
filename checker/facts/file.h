/*
 * The facts file: one unit on disk. Magic, format version, byte order mark, table sizes, tables,
 * checksum (XXH3-64). Deterministic: equal units give equal bytes. The reader trusts nothing: every
 * count, offset, enum and id is bounded.
 */
#ifndef DRVLINT_FACTS_FILE_H
#define DRVLINT_FACTS_FILE_H

#include "base/arena.h"
#include "base/error.h"
#include "facts/facts.h"

#include <stddef.h>

/* Goes up with every change of the format or of the meaning of an entry. */
#define FACTS_FILE_VERSION 4

/* The bytes of a file, in `arena`. */
void facts_encode(unsigned char **bytes, size_t *size, const struct facts_unit *unit,
                  struct arena *arena);

/* Reads `size` bytes; `path` is only for the error. The unit lives in `arena` and does not refer to
 * `bytes`. Errors: not a facts file, another version, cut short, checksum wrong, an entry out of
 * bounds. */
int facts_decode(struct facts_unit **unit, const unsigned char *bytes, size_t size,
                 const char *path, struct arena *arena, struct error *error);

/* A unit that facts_check refuses is not written: an error, and a bug of who made it. */
int facts_write(const struct facts_unit *unit, const char *path, struct error *error);
int facts_read(struct facts_unit **unit, const char *path, struct arena *arena,
               struct error *error);

#endif
