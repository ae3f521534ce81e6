/* Where results and messages go: standard output or a file, and standard error. */
#ifndef DRVLINT_CLI_OUTPUT_H
#define DRVLINT_CLI_OUTPUT_H

#include "base/error.h"
#include "cli/options.h"
#include "cli/text.h"

/* Writes a result. A regular file is replaced as a whole, or left as it was; anything else (a pipe,
 * a device) is written directly. Standard output closed by its reader is not an error. */
int output_write(const struct options *options, const struct text *text, struct error *error);

/* Whether results are to be coloured: --color, then NO_COLOR, CLICOLOR_FORCE, then whether standard
 * output is a terminal and the results go there. */
bool output_colored(const struct options *options);

/* Whether standard error is a terminal. */
bool output_is_watched(void);

/* One line on standard error: "drvlint: KIND: TEXT". */
void output_say(const char *kind, const char *format, ...) DRVLINT_PRINTF(2, 3);

/* Says the error and returns `status`. */
int output_fail(const struct error *error, int status);

#endif
