/* Facts as text, made for reading and for FileCheck; stable from run to run. */
#ifndef DRVLINT_FACTS_DUMP_H
#define DRVLINT_FACTS_DUMP_H

#include "facts/facts.h"

#include <stdio.h>

/* All functions as control-flow graphs, in source order; static initialisers as a function
 * `<initialisers>`. */
void facts_dump_cfg(const struct facts_unit *unit, FILE *out);

/* Everything else: header, files, records, symbols with roles and annotations, problems. */
void facts_dump_tables(const struct facts_unit *unit, FILE *out);

/* A value or place as C-like text into `buffer` (always terminated, cut to fit): for dumps and
 * messages. */
void facts_print_value(const struct facts_unit *unit, facts_id value, char *buffer, size_t size);
void facts_print_place(const struct facts_unit *unit, facts_id place, char *buffer, size_t size);

#endif
