/*
 * Project: what is to be analysed. From a compile database, from files with their flags, or from a
 * folder to a list of translation units, each with the arguments capture wants.
 */
#ifndef DRVLINT_PROJECT_PROJECT_H
#define DRVLINT_PROJECT_PROJECT_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

#include <stdbool.h>
#include <stddef.h>

struct project_unit {
    const char *source;    /* absolute, normalised; whether it exists is not asked */
    const char *shown;     /* the same, relative to the working directory where it lies below */
    const char *directory; /* absolute: where the compiler would run */
    const char *const *arguments; /* ended by NULL; see arguments_normalise */
    size_t argument_count;
    const char *headers; /* the folder of the WDK whose headers are used, or KIT_OWN (kit.h) */
};

struct kits;

/* Zero-initialise; freed by project_free. */
struct project {
    struct arena arena;
    /* Sorted by source, then arguments; no two are equal. One source built with different arguments
     * is several units. */
    VEC(struct project_unit) units;
    VEC(const char *) notes; /* what the user should know: one line each */
    struct kits *kits;       /* internal to project */
};

void project_free(struct project *project);

struct project_request {
    const char *working_directory; /* absolute */
    const char *const *inputs;     /* files and folders, as the user wrote them */
    size_t input_count;
    const char *database;     /* a folder with compile_commands.json, or such a file; NULL: searched
                                 upward from each input */
    const char *const *flags; /* the compiler command or its flags, for all inputs; no database is
                                 read */
    size_t flag_count;
    bool has_flags;
    const char *const *before; /* further arguments in front of and behind those of each unit */
    size_t before_count;
    const char *const *after;
    size_t after_count;
    const char *wdk; /* where the kernel's headers are to come from: see kits_begin; NULL: "auto" */
};

/* Lists the units. Without inputs: all of the database. A folder: the units of a database below it,
 * else all sources below it with the defaults of a kernel build for x64. Errors name file and line
 * where there is one: no such kit, no such input, no source in a folder, a database or response
 * file that cannot be read or understood, a project file of Visual Studio (not supported yet). */
int project_load(struct project *project, const struct project_request *request,
                 struct error *error);

/* Internal to project. */

struct command;

/* One more unit: the command's words as they stand (compiler included if `has_compiler`). `place`
 * is the file:line to open an error with, or NULL. */
int project_add(struct project *project, const struct project_request *request, const char *source,
                const char *directory, struct command *command, bool has_compiler,
                const char *place, struct error *error);

/* The entries of a database; freed with the arena they are in. */
struct database_entry {
    const char *source;    /* absolute */
    const char *directory; /* absolute */
    const char *command;   /* or NULL: */
    const char *const *words;
    size_t word_count;
    const char *place; /* file:line of the entry */
};
struct database {
    const char *path;
    struct database_entry *entries;
    size_t count;
};
int database_read(struct database *database, const char *path, const char *working_directory,
                  struct arena *arena, struct error *error);
/* Adds the units of one entry with another source if `source` is not NULL. */
int database_add(struct project *project, const struct project_request *request,
                 const struct database_entry *entry, const char *source, struct error *error);

/* All sources below `folder` (normalised, absolute), with defaults. -1 with an error if there is
 * none or the folder cannot be read. */
int folder_add(struct project *project, const struct project_request *request, const char *folder,
               struct error *error);
/* One source without any command: defaults, headers looked for in and around its folder. */
int folder_add_file(struct project *project, const struct project_request *request,
                    const char *source, struct error *error);

#endif
