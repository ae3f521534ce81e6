/*
 * Configuration: the command line together with .drvlint.yaml, and the rules that result. What the
 * file may say is in docs/configuration.md.
 */
#ifndef DRVLINT_CLI_CONFIG_H
#define DRVLINT_CLI_CONFIG_H

#include "base/arena.h"
#include "base/error.h"
#include "cli/options.h"
#include "rule/rule.h"

#include <stdbool.h>
#include <stddef.h>

/* Zero-initialise; freed by config_free. */
struct config {
    struct arena arena;
    struct options options; /* of the command line, with the file's where it says nothing; what they
                               point to stays the command line's */
    const char *file;       /* as messages name it; NULL: there is none */
    const char *folder;     /* it lies in; absolute */
    struct rule_set rules;  /* built in and the team's, severities as configured */
    struct rule_set asked;  /* only those rules that are on, all of the group default: wanted */
    const char *const *exclude; /* patterns of sources that are left out, relative to `folder` */
    size_t exclude_count;
};

/* Finds and reads the file: the one named by --config-file; else, for the commands that look for
 * one, the nearest .drvlint.yaml upward from the first input (from the current folder where there
 * is no input), up to the root of a repository. The rule and API files it names are read too.
 * Errors name file and line. */
int config_load(struct config *config, const struct options *options, struct error *error);
void config_free(struct config *config);

/* Whether the file leaves out `source` (absolute, normalised). */
bool config_excludes(const struct config *config, const char *source);

/* The rule of the set whose id is most like `word`, or NULL if none is. */
const struct rule *config_nearest(const struct rule_set *set, const char *word);

#endif
