/*
 * Findings: what is told to the user, and what could not be analysed. Plain data between the rules
 * that make it and the reporters that print it; knows no output format.
 */
#ifndef DRVLINT_FINDING_FINDING_H
#define DRVLINT_FINDING_FINDING_H

#include "base/arena.h"
#include "base/vec.h"

#include <stdbool.h>
#include <stdint.h>

/* A place as shown to the user. Lines and columns count from 1 (columns in bytes); file NULL: no
 * place. */
struct finding_place {
    const char *file;
    uint32_t line, column;
    uint32_t end_column; /* one past the last byte on the same line; 0 unknown */
};

/* One step of the path that leads to a finding, in order. */
struct finding_step {
    struct finding_place place;
    const char *text;  /* lower case, names in quotes, no full stop */
    uint32_t depth;    /* nesting of calls, 0 is the role's function */
    bool is_essential; /* acquire, release, exit, event: what the finding is about; else a branch or
                          call on the way */
};

enum finding_severity {
    FINDING_NOTE,
    FINDING_WARNING,
    FINDING_ERROR,
};

struct finding {
    const char *rule; /* id */
    enum finding_severity severity;
    struct finding_place place;
    const char *message;
    const char *function; /* name of the function the finding is about */
    const char *resource; /* stable key of the resource: acquiring call and the object as spelled;
                             "" if none */
    struct finding_step *steps;
    uint32_t step_count;
};

/* Something that was not (completely) analysed: makes the run incomplete (exit status 3) unless it
 * is only a note. */
struct finding_notification {
    struct finding_place place; /* file at least, where known */
    const char *text;
    bool is_incomplete; /* false: worth a note, nothing was lost */
};

/* Grows as a run goes on; text lives in `arena`. Zero-initialise; freed by findings_free. */
struct findings {
    struct arena arena;
    VEC(struct finding) findings;
    VEC(struct finding_notification) notifications;
};

void findings_free(struct findings *findings);

/* Copies everything, text included. */
void findings_add(struct findings *findings, const struct finding *finding);
void findings_notify(struct findings *findings, const struct finding_place *place,
                     bool is_incomplete, const char *format, ...) DRVLINT_PRINTF(4, 5);

/* Sorts by file, line, column, rule, message and drops exact repeats (the same rule, place and
 * message: a source built into two drivers). */
void findings_finish(struct findings *findings);

#endif
