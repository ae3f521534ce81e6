/* Names of resources, for messages. */
#ifndef DRVLINT_RULE_NAME_H
#define DRVLINT_RULE_NAME_H

#include "rule/report.h"

enum {
    NAME_SIZE = 256,
};

/* Writes the name of what lies in a global, at a bit offset; `goal`: the type, by its number in the
 * program, that is meant where several begin there. False: it has none. */
bool name_global(const struct program *program, uint32_t object, int64_t offset, uint32_t goal,
                 char text[NAME_SIZE]);

/* Writes the name, "" if the source gives it none. */
void name_resource(const struct report *report, char text[NAME_SIZE]);

#endif
