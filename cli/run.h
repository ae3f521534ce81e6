/* What the commands share: planning, capturing, and ending with findings. */
#ifndef DRVLINT_CLI_RUN_H
#define DRVLINT_CLI_RUN_H

#include "base/arena.h"
#include "base/error.h"
#include "capture/pool.h"
#include "cli/config.h"
#include "cli/options.h"
#include "facts/facts.h"
#include "finding/finding.h"
#include "flow/solve.h"
#include "project/project.h"

#include <stdbool.h>

/* The commands. Each returns the exit status. */
int command_check(const struct options *options);
int command_capture(const struct options *options);
int command_link(const struct options *options);
int command_plan(const struct options *options);
int command_rules(const struct options *options);
int command_explain(const struct options *options);

/* The units the command line names without those that the configuration leaves out; the project's
 * notes are said. */
int run_plan(struct project *project, const struct config *config, struct error *error);

/* Captures all units of a project in worker processes, with progress on a terminal.
 * `calls->progress` is not to be set. */
int run_capture(const struct project *project, const struct options *options,
                const struct pool_calls *calls, struct error *error);

/* How many resources were lost to calls of a function. */
struct run_escape {
    const char *function;
    uint64_t count;
};

/* What a run with findings works on. */
struct run {
    const struct config *config;
    struct arena arena; /* holds the units */
    struct facts_unit **units;
    size_t unit_count;
    size_t lost_count;    /* not analysed */
    size_t skipped_count; /* not a driver's */
    size_t driver_count;
    struct findings findings;
    struct flow_stats stats;        /* of all drivers */
    VEC(struct run_escape) escapes; /* by function, of all drivers; texts in the arena */
};
void run_free(struct run *run);

/* Checks one driver: adds its findings and tells of its units' parse problems, which make the run
 * incomplete where something was lost. The order of the units does not matter. */
void run_driver(struct run *run, const struct facts_unit *const *units, size_t count);

/* Prints the roles of the functions of a driver that is made of all units. */
int run_dump_roles(const struct run *run, struct error *error);

/* Reports everything and returns the exit status. */
int run_end(struct run *run);

#endif
