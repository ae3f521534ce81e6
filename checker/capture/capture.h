/*
 * Capture: one translation unit from source to facts. The only room that includes clang-c; this
 * header shows none of it.
 */
#ifndef DRVLINT_CAPTURE_CAPTURE_H
#define DRVLINT_CAPTURE_CAPTURE_H

#include "base/arena.h"
#include "base/error.h"
#include "facts/facts.h"

#include <stdbool.h>
#include <stddef.h>

/* Text that stands for a file, whatever is on disk (an editor's buffer). */
struct capture_buffer {
    const char *path; /* absolute */
    const char *text;
    size_t size;
};

struct capture_request {
    const char *source;    /* as shown to the user; relative to `directory` or absolute */
    const char *directory; /* absolute: where the compiler would run */
    /* Clang driver arguments (GNU style), normalised by ../project/: no compiler name, no source,
     * no -c/-o, target and kernel defaults present. */
    const char *const *arguments;
    size_t argument_count;
    const struct capture_buffer *buffers;
    size_t buffer_count;
};

/* Parses and lowers. 0: `*unit` (in `arena`) has what could be seen, parse errors as its problems.
 * -1: nothing could be had of the file (does not exist, libclang failed). Not safe against crashes,
 * stack overflow or endless parses: run it in a worker (pool.h). */
int capture_unit(struct facts_unit **unit, const struct capture_request *request,
                 struct arena *arena, struct error *error);

#endif
