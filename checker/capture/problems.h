/* Parse errors of a unit, from libclang's diagnostics into the facts. Internal to capture/. */
#ifndef DRVLINT_CAPTURE_PROBLEMS_H
#define DRVLINT_CAPTURE_PROBLEMS_H

#include "capture/files.h"

/* Adds the errors of the unit, in clang's order, graded by what they cost:
 * FATAL: an include is missing, or clang gave up. Anything may be wrong from there on.
 * ERROR: inside a function (named in the problem) or an initialiser, or a piece of source that
 *        could not be read as a declaration: code was lost.
 * NOTE:  outside both, of meaning and not of form (a conflicting redeclaration): nothing that is
 *        analysed was lost.
 *        Likewise a name that had to be made up (recover.h), at its first use.
 * Functions' symbols must be in the builder already (lower_unit). */
void problems_add(struct files *files);

/* Adds the ERROR that a function (or, with a null cursor, an object with its initialiser: `code`)
 * depends on a declaration that was made up, in a way that may make it another program. */
void problems_add_dependence(struct files *files, CXCursor function, CXCursor code,
                             CXCursor declaration);

#endif
