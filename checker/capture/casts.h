/*
 * Casts that MSVC takes for the object itself: `((PUCHAR)p)++`, `&(PVOID)p`. Clang has errors for
 * them; learnt from these, the cast becomes one that means the same and is C, in the text that the
 * unit is parsed with once more. Internal to capture/.
 */
#ifndef DRVLINT_CAPTURE_CASTS_H
#define DRVLINT_CAPTURE_CASTS_H

#include "base/arena.h"

#include <clang-c/Index.h>
#include <stdbool.h>
#include <stddef.h>

/* Has to be included by force; never on disk, and never shown to the user. */
#define CASTS_PRELUDE "/drvlint/casts.h"

/* A file with other text: as long as its own, so that everything keeps its place. */
struct casts_file {
    const char *path; /* as libclang names it */
    char *text;
    const char *text_before;
    size_t size;
};

struct casts;

/* Nothing learnt yet; lives in `arena`. casts_end frees what is outside. */
struct casts *casts_begin(struct arena *arena);
void casts_end(struct casts *casts);

/* Reads the errors of a parse. True: there is more to rewrite, parse again. C only. */
bool casts_learn(struct casts *casts, CXTranslationUnit tu);

/* The text of the prelude; NULL while nothing is rewritten. Lives as long as the arena. */
const char *casts_prelude(const struct casts *casts);

/* The files to be given to libclang as they are here. */
const struct casts_file *casts_files(const struct casts *casts, size_t *count);

/* The one of that path, or NULL. */
const struct casts_file *casts_find(const struct casts *casts, const char *path);

#endif
