/*
 * Lowering: a parsed translation unit becomes facts. Internal to capture/.
 */
#ifndef DRVLINT_CAPTURE_LOWER_H
#define DRVLINT_CAPTURE_LOWER_H

#include "base/arena.h"
#include "facts/build.h"

#include <clang-c/Index.h>

struct lower_input {
    CXTranslationUnit tu;
    bool is_cxx;
    struct facts_build *build;
    struct arena *arena; /* for what lives as long as the unit; not needed afterwards */
    /* The facts file of `file`; FACTS_NONE for one that is not to be shown (built-in text). Asked
     * once per file. */
    facts_id (*file_of)(void *context, CXFile file);
    uint32_t (*file_flags)(void *context, CXFile file); /* its FACTS_FILE_* */
    CXFile invented; /* where declarations stand that were made up; NULL: there are none */
    /* Told of each function (null cursor: an object with its initialiser, `code`) that is degraded
     * because it depends on such a `declaration`. */
    void (*depends)(void *context, CXCursor function, CXCursor code, CXCursor declaration);
    /* Whether a function that nobody declares is a macro that tracing's preprocessor would make. */
    bool (*is_trace)(void *context, const char *name);
    void *context;
};

/* Adds records, symbols, globals' initialisers and all functions defined in the main file and the
 * driver's own headers, and inline functions of system headers that those call (transitively), to
 * the builder. A function whose extent contains an error is marked degraded; the problems
 * themselves are the caller's to add. Recursion is bounded, yet deep sources need a stack of some
 * 64 MB (libclang's own traversal needs it). */
void lower_unit(const struct lower_input *input);

#endif
