/* Check: whether a unit keeps what facts.h promises, so that whoever walks it need not ask. */
#ifndef DRVLINT_FACTS_CHECK_H
#define DRVLINT_FACTS_CHECK_H

#include "base/error.h"
#include "facts/facts.h"

/* -1 and the first thing that is wrong, with the table and entry; `path` is only for the error.
 *
 * Promised afterwards: every id is an entry of its table, or FACTS_NONE where facts.h allows it;
 * every type, place and value has a type; a field that an entry's kind does not use is FACTS_NONE.
 * Trees of values and places have no cycle and at most FACTS_TREE_LIMIT nodes. Types have no cycle
 * but through records, records none by value. The blocks of functions, and the operations and edges
 * of blocks, follow each other in order without gaps; edges and handlers stay in their function; a
 * BRANCH has its TRUE edge first, a SWITCH exactly one DEFAULT edge. */
int facts_check(const struct facts_unit *unit, const char *path, struct error *error);

#endif
