/*
 * The pool: captures many units in worker processes. Nothing is parsed in the calling process; what
 * a unit does to its worker costs that unit alone.
 */
#ifndef DRVLINT_CAPTURE_POOL_H
#define DRVLINT_CAPTURE_POOL_H

#include "base/error.h"
#include "capture/capture.h"

#include <stddef.h>
#include <stdint.h>

enum {
    POOL_WALL_SECONDS = 300,
    POOL_CPU_SECONDS = 120,
    POOL_MEMORY_MB = 4096,
};

/* 0 in any number takes the default. */
struct pool_options {
    const char *executable; /* drvlint itself; run as `executable capture --worker` */
    unsigned jobs;          /* workers at a time; default: processors at hand */
    unsigned wall_seconds;  /* per unit; default POOL_WALL_SECONDS */
    unsigned cpu_seconds;   /* per unit; default POOL_CPU_SECONDS */
    uint64_t memory;        /* bytes of address space of a worker, of which some 600 MB are taken by
                               libclang and the worker's stack; default POOL_MEMORY_MB */
};

/* What came of one unit: the bytes of its facts file, or why there are none. Valid during the call.
 */
struct pool_result {
    size_t index;               /* of the request */
    const unsigned char *facts; /* NULL: it failed */
    size_t size;
    const char *failure; /* one line: "libclang crashed (signal 11)" */
};

struct pool_calls {
    /* Once for each request, in the order they finish. */
    void (*done)(void *context, const struct pool_result *result);
    /* After each; may be NULL. */
    void (*progress)(void *context, size_t done, size_t total);
    void *context;
};

/* Captures all requests, handed out in their order. A unit whose worker dies, or is stopped for one
 * of the limits, is tried once more, alone and in a new worker, after all the others. 0: every
 * request was reported through `calls->done`. -1: no worker can be started; some were not. On
 * return no worker is left. SIGPIPE is ignored meanwhile. */
int pool_run(const struct capture_request *requests, size_t count,
             const struct pool_options *options, const struct pool_calls *calls,
             struct error *error);

#endif
