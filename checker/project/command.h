/* A command line as text into its arguments, and response files into arguments. */
#ifndef DRVLINT_PROJECT_COMMAND_H
#define DRVLINT_PROJECT_COMMAND_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

#include <stdbool.h>

enum command_syntax {
    COMMAND_GNU,     /* as a POSIX shell splits words */
    COMMAND_WINDOWS, /* as the C runtime on Windows splits a command line */
};

struct command {
    VEC(const char *) words; /* texts live in an arena; the array is freed by its owner */
};

void command_free(struct command *command);

/* Appends the words of `text`. An open quote ends with the text. */
void command_split(struct command *command, const char *text, enum command_syntax syntax,
                   struct arena *arena);

/* Which syntax a whole command is written in, judged by its first words. */
enum command_syntax command_guess_syntax(const char *text, struct arena *arena);

/* Replaces each word `@FILE` by the words of FILE (UTF-8, or UTF-16 with a byte order mark), nested
 * ones too. FILE is relative to `directory`, or else to the file that names it. Errors: FILE cannot
 * be read or includes itself; `place` (file:line of the database, or NULL) opens the message. */
int command_expand(struct command *command, const char *directory, enum command_syntax syntax,
                   const char *place, struct arena *arena, struct error *error);

#endif
