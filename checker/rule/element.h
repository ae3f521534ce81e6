/* What a function that stands in an array of routines knows: for which elements it is called. */
#ifndef DRVLINT_RULE_ELEMENT_H
#define DRVLINT_RULE_ELEMENT_H

#include "flow/solve.h"

/* What memory holds when `function` is called in `role` (NULL: in any of its roles): the number of
 * the element it is registered in. Nothing if it is in none, or if the roles do not say where the
 * number is. */
void element_known(struct flow_known *known, const struct program *program,
                   const struct role_table *roles, uint32_t function, const char *role);

#endif
