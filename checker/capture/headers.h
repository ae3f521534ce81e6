/* Our own declarations of the kernel API, embedded in the binary: every header under headers/ of
 * the sources, given to libclang as files in memory below HEADERS_ROOT. */
#ifndef DRVLINT_CAPTURE_HEADERS_H
#define DRVLINT_CAPTURE_HEADERS_H

#include <stdbool.h>
#include <stddef.h>

/* The folder they appear in; never on disk, and never shown to the user. */
#define HEADERS_ROOT "/drvlint/include"

struct header {
    const char *name; /* below the root, with `/`: "wdm.h" */
    const char *text; /* terminated */
    size_t size;
};

/* All of them, sorted by name; `*count` may be 0. */
const struct header *headers_all(size_t *count);

/* The header called `name`, without regard to case; NULL if there is none. */
const struct header *headers_find(const char *name);

/* Whether a file of this name is a header of the kernel API wherever it is found: one of ours has
 * the same last part, without regard to case; for parts in a folder, the same folder, too. */
bool headers_is_kernel_name(const char *name);

#endif
