/*
 * The files of a unit and the errors found in it, from libclang into the facts. Internal to
 * capture/.
 */
#ifndef DRVLINT_CAPTURE_FILES_H
#define DRVLINT_CAPTURE_FILES_H

#include "capture/parse.h"
#include "facts/build.h"

struct files_entry;

struct files {
    const struct parse *parse;
    struct facts_build *build;
    struct files_entry *entries;
};

/* Adds every file the unit includes, the main file first, with its hash. files_end frees what is
 * outside the parse's arena. */
void files_begin(struct files *files, const struct parse *parse, struct facts_build *build);
void files_end(struct files *files);

/* The facts file of `file`: NONE for NULL, for built-in text and for stubs. */
facts_id files_id(struct files *files, CXFile file);

/* Its FACTS_FILE_*; 0 where the id is NONE. */
uint32_t files_flags(struct files *files, CXFile file);

/* The location in the facts, NONE where it is in no file that is shown. */
facts_id files_loc(struct files *files, CXSourceLocation location);

/* The source as the user is to see it. */
const char *files_source(const struct files *files);

#endif
