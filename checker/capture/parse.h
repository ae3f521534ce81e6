/*
 * Parsing: a request becomes a translation unit of libclang, its includes found whatever the case
 * of their spelling. Internal to capture/.
 */
#ifndef DRVLINT_CAPTURE_PARSE_H
#define DRVLINT_CAPTURE_PARSE_H

#include "base/arena.h"
#include "base/error.h"
#include "capture/arguments.h"
#include "capture/capture.h"
#include "capture/casts.h"
#include "capture/lookup.h"
#include "capture/recover.h"

#include <clang-c/Index.h>
#include <stdbool.h>

struct kitsal;
struct parse_stub;
struct parse_seen;

/* What one process remembers from unit to unit: folder listings, and the includes whose spelling
 * differs in case from the disk. Neither changes what a unit's facts are, only how many parses it
 * takes to get there. */
struct parse_session {
    struct arena arena;
    struct lookup *lookup;
    struct parse_stub *stubs;
    struct kitsal *annotated; /* headers of kits */
    struct parse_seen *seen;  /* files whose includes were looked through */
    const char *seen_from;    /* the include folders that was with */
    const char
        *base; /* absolute: the folder drvlint was started in; shown paths are relative to it */
};

int parse_session_begin(struct parse_session *session, struct error *error);
void parse_session_end(struct parse_session *session);

struct parse {
    struct parse_session *session;
    struct arena *arena;
    struct arguments arguments;
    CXIndex index;
    CXTranslationUnit tu;
    struct parse_stub *stubs; /* of this unit alone */
    struct casts *casts;      /* casts of this unit that are written in another way */
    struct recover *recover;  /* names of this unit that had to be made up */
    bool plain_assertions;    /* as the headers have them: one does not compile in a free build */
};

/* Parses. 0: `parse->tu` is there, with whatever errors (clang's diagnostics); parse_end gives it
 * back. -1: no such file, or libclang refused; nothing is to be given back. The request must
 * outlive the parse; `arena` takes what lives as long. Needs a stack of its own size (unit.c). */
int parse_begin(struct parse *parse, struct parse_session *session,
                const struct capture_request *request, struct arena *arena, struct error *error);
void parse_end(struct parse *parse);

/* Whether the file of this name (as libclang gives it) was made up by parse_begin: a link to the
 * file of another case, the stand-in for a file only a build makes, the prelude of
 * recover.h. */
bool parse_is_stub(const struct parse *parse, const char *name);

/* Whether the unit includes a trace header (*.tmh) that its build would have made by WPP. */
bool parse_lacks_trace_header(const struct parse *parse);

/* The X of a diagnostic that says "'X' file not found", in `arena`; NULL for any other. */
const char *parse_missing_include(CXDiagnostic diagnostic, struct arena *arena);

/* The text of a file as it is on disk, given what it is for libclang. */
const char *parse_text_on_disk(const struct parse *parse, const char *name, const char *text,
                               size_t *size);

/* The name of `file` in `arena`; "" for NULL. */
const char *parse_file_name(CXFile file, struct arena *arena);

/* Whether both are one file. (clang_File_isEqual takes all files in memory for one.) */
bool parse_same_file(CXFile a, CXFile b);

/* Whether the folder of this file is one of a WDK (or of the embedded headers) by the arguments. */
bool parse_in_kernel_folder(const struct parse *parse, const char *name);

#endif
