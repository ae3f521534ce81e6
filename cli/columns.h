/* Byte columns as the UTF-16 columns that SARIF (and editors) count in. */
#ifndef DRVLINT_CLI_COLUMNS_H
#define DRVLINT_CLI_COLUMNS_H

#include "base/arena.h"

#include <stdint.h>

struct columns_file;

/* Sources read so far. Zero-initialise, set `arena`. */
struct columns {
    struct arena *arena;
    struct columns_file *files;
};

/* The column (from 1) of byte `column` in a line (both from 1) of a file. A file that cannot be
 * read or has no such line gives `column` back. */
uint32_t columns_utf16(struct columns *columns, const char *file, uint32_t line, uint32_t column);

#endif
