/* Our own declarations of the kernel API, embedded in the binary: every header under headers/ of
 * the sources, given to libclang as files in memory below HEADERS_ROOT. */
#ifndef DRVLINT_CAPTURE_HEADERS_H
#define DRVLINT_CAPTURE_HEADERS_H

#include <stdbool.h>
#include <stddef.h>

/* The folders they appear in, never on disk and never shown to the user: all of them; and those
 * that may stand in for a header that a WDK lacks. Those take nothing of the kernel from one
 * another: the rest of what they include is the WDK's. */
#define HEADERS_ROOT     "/drvlint/include"
#define HEADERS_STAND_IN "/drvlint/stand-in"

struct header {
    const char *name; /* below the root, with `/`: "wdm.h" */
    const char *text; /* terminated */
    size_t size;
};

/* All of them, sorted by name; `*count` may be 0. */
const struct header *headers_all(size_t *count);

/* The header called `name`, without regard to case; NULL if there is none. */
const struct header *headers_find(const char *name);

/* What follows HEADERS_ROOT or HEADERS_STAND_IN in `path`, "" for these themselves; NULL elsewhere.
 */
const char *headers_below(const char *path);

/* Whether `folder`, one of the two or below, has the header. */
bool headers_is_in(const struct header *header, const char *folder);

/* Whether a file of this name is a header of the kernel API wherever it is found: one of ours has
 * the same last part, without regard to case; for parts in a folder, the same folder, too. */
bool headers_is_kernel_name(const char *name);

#endif
