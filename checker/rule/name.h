/* Names of resources, for messages. */
#ifndef DRVLINT_RULE_NAME_H
#define DRVLINT_RULE_NAME_H

#include "rule/report.h"

enum {
    NAME_SIZE = 256,
};

/* Writes the name, "" if the source gives it none. */
void name_resource(const struct report *report, char text[NAME_SIZE]);

#endif
