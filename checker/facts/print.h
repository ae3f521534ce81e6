/*
 * Printing of values, places and names as C-like text that grows. Private to this room; dump.h is
 * what others call.
 */
#ifndef DRVLINT_FACTS_PRINT_H
#define DRVLINT_FACTS_PRINT_H

#include "base/arena.h"
#include "base/vec.h"
#include "facts/facts.h"

/* Text of one unit being printed. Freed by print_free. */
struct print {
    const struct facts_unit *unit;
    VEC(char) text; /* not terminated */
    /* By symbol, or NULL outside of a function: the number of a temporary (FACTS_NONE: not seen
     * yet), and how many locals of the function bore the name before. */
    uint32_t *numbers;
    uint32_t next_number;
};

void print_free(struct print *print);

void print_format(struct print *print, const char *format, ...) DRVLINT_PRINTF(2, 3);
void print_value(struct print *print, facts_id value);
void print_place(struct print *print, facts_id place);
void print_symbol(struct print *print, facts_id symbol);
/* A constant as its type reads it. */
void print_number(struct print *print, int64_t n, facts_id type);
/* In quotes, escaped, cut to 40 bytes. */
void print_string(struct print *print, facts_id string);
/* `path:line:column`, without the path where the file is `file`, with ` in MACRO` where it comes
 * from one. Nothing for FACTS_NONE. */
void print_loc(struct print *print, facts_id loc, facts_id file);

#endif
