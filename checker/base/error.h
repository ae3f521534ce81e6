/*
 * An error of the user's input or of the environment: one line, with the place it is about.
 * Our own bugs are asserts, not errors.
 */
#ifndef DRVLINT_BASE_ERROR_H
#define DRVLINT_BASE_ERROR_H

#include "base/arena.h"

/* Zero-initialised means: no error. */
struct error {
    char text[1024]; /* "FILE:LINE: what is wrong", without a newline; never empty once set */
};

/* Sets the text. `file` may be NULL and `line` 0 (unknown): the place is then left out. Always
 * returns -1, so that a failing call can end with `return error_set(...)`. The first error wins: a
 * later call leaves the text as it is. */
int error_set(struct error *error, const char *file, unsigned long line, const char *format, ...)
    DRVLINT_PRINTF(4, 5);

#endif
