/* The command line: one table of options (options.c), read into one struct. */
#ifndef DRVLINT_CLI_OPTIONS_H
#define DRVLINT_CLI_OPTIONS_H

#include "base/error.h"
#include "base/vec.h"
#include "finding/finding.h"

#include <stdbool.h>
#include <stdint.h>

enum cli_command {
    CLI_CHECK,
    CLI_CAPTURE,
    CLI_LINK,
    CLI_PLAN,
    CLI_RULES,
    CLI_EXPLAIN,
    CLI_COMMAND_COUNT,
};

/* Exit statuses. File mode (as clang-tidy is called) has only 0, 1, and 2 and 4. */
enum {
    EXIT_CLEAN = 0,
    EXIT_FINDINGS = 1,
    EXIT_USAGE = 2,
    EXIT_INCOMPLETE = 3,
    EXIT_INTERNAL = 4,
};

enum options_format {
    FORMAT_TEXT,
    FORMAT_SARIF,
    FORMAT_JSON, /* lists of rules only */
};

enum options_color {
    COLOR_AUTO,
    COLOR_ALWAYS,
    COLOR_NEVER,
};

enum {
    DUMP_CFG = 1,
    DUMP_FACTS = 2,
    DUMP_ROLES = 4,
};

enum {
    FAIL_ON_NONE = FINDING_ERROR + 1, /* above every enum finding_severity */
};

struct options {
    enum cli_command command;
    bool help, version;
    VEC(const char *) operands; /* without "-" and empty ones, which clang-tidy's callers pass */
    VEC(const char *) flags;    /* behind "--" */
    bool has_flags;
    VEC(const char *) before, after; /* --extra-arg-before, --extra-arg */
    const char *database;
    const char *wdk;                   /* NULL: auto */
    const char *config_file;           /* NULL: searched; "none" */
    VEC(const char *) enable, disable; /* patterns of rules */
    const char *depfile;               /* capture: NULL: none */
    const char *output;                /* NULL: standard output */
    unsigned jobs;                     /* 0: as many as there are processors */
    enum options_format format;
    unsigned fail_on; /* enum finding_severity, or FAIL_ON_NONE */
    bool has_fail_on; /* it was said */
    bool warnings_as_errors;
    enum options_color color;
    unsigned dump;                /* DUMP_* */
    const char *states;           /* function whose states are printed, or NULL */
    uint64_t unit_memory;         /* bytes; 0: the default */
    unsigned unit_cpu, unit_wall; /* seconds; 0: the default */
    bool quiet, stats, strict, worker;
    bool has_strict; /* it was said, or denied */
};

/* Reads argv; texts stay in it. Errors: an unknown option, one without its value, a value that is
 * none of those allowed. `options` is to be freed in any case. */
int options_read(struct options *options, int argc, char **argv, struct error *error);
void options_free(struct options *options);

/* The help of a command, made from the table; allocated, the caller frees it. */
char *options_help(enum cli_command command);

#endif
