/*
 * What pool and worker say to each other: a request as bytes, and the head of every message.
 * Internal to capture/; both ends are the same executable, so the form has no version.
 */
#ifndef DRVLINT_CAPTURE_MESSAGE_H
#define DRVLINT_CAPTURE_MESSAGE_H

#include "base/arena.h"
#include "base/error.h"
#include "capture/capture.h"

#include <stddef.h>
#include <stdint.h>

enum {
    MESSAGE_HEAD = 9,          /* bytes: kind, then the length of the body, low byte first */
    MESSAGE_LONGEST = 1 << 30, /* of a body; a longer one is nonsense */
};

enum message_kind {
    MESSAGE_REQUEST, /* pool to worker */
    MESSAGE_FACTS,   /* worker to pool: the bytes of a facts file */
    MESSAGE_ERROR,   /* worker to pool: one line, why there are none */
};

/* What one unit may use. 0: no limit. */
struct message_limits {
    uint64_t memory; /* bytes of address space */
    uint64_t cpu;    /* seconds */
};

/* Writes the head of a body of `length` bytes, at most MESSAGE_LONGEST. */
void message_head(unsigned char head[MESSAGE_HEAD], enum message_kind kind, size_t length);

/* Reads a head. -1 if it is none. */
int message_read_head(enum message_kind *kind, size_t *length,
                      const unsigned char head[MESSAGE_HEAD]);

/* The body of a request, in `arena`. */
void message_encode(unsigned char **bytes, size_t *size, const struct capture_request *request,
                    const struct message_limits *limits, struct arena *arena);

/* Reads one; the request lives in `arena` and does not refer to `bytes`. Every length is checked.
 */
int message_decode(struct capture_request *request, struct message_limits *limits,
                   const unsigned char *bytes, size_t size, struct arena *arena,
                   struct error *error);

#endif
