/*
 * Names that neither the sources nor their headers declare: learnt from libclang's errors, declared
 * in a prelude that the unit is parsed with once more. Internal to capture/.
 */
#ifndef DRVLINT_CAPTURE_RECOVER_H
#define DRVLINT_CAPTURE_RECOVER_H

#include "base/arena.h"

#include <clang-c/Index.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The prelude's name; never on disk, and never shown to the user. */
#define RECOVER_PRELUDE "/drvlint/recovered.h"
/* What the names begin with that stand for nothing in the sources. */
#define RECOVER_PREFIX  "drvlint_"
#define RECOVER_TYPE_OF RECOVER_PREFIX "typeof_" /* the type of an object */

enum recover_kind {
    RECOVER_TYPE,
    RECOVER_CONSTANT, /* an enumerator with a number of its own: it may label a case */
    RECOVER_OBJECT,   /* extern, of a type of its own */
    RECOVER_MEMBER,   /* of an invented record: only a type */
    RECOVER_TAG,      /* struct X, named and never defined: only a record */
    RECOVER_MACRO,    /* expands to nothing */
};

/* What the type of a type, object or member is. */
enum recover_shape {
    RECOVER_INTEGER, /* of 64 bits: holds a handle too */
    RECOVER_POINTER, /* to a record of its own */
    RECOVER_RECORD,
    RECOVER_FUNCTION,
    RECOVER_CALLED,  /* pointer to function */
    RECOVER_ARRAY,   /* pointer to integers */
    RECOVER_RETURNS, /* function that gives a pointer to a record of its own */
};

struct recover_name {
    const char *name;
    enum recover_kind kind;
    enum recover_shape shape;
    const char *type;   /* FUNCTION: its type as clang spells it; NULL: nothing is known */
    const char *record; /* the tag of its record, when it has one */
    bool has_arguments; /* MACRO */
    bool is_banned;     /* declared after all, or it made things worse: left as it was */
    const char *file;   /* where it was missed first: as libclang names it; NULL: nowhere */
    unsigned line, column;
};

struct recover;

/* Nothing learnt yet; lives in `arena`; recover_end frees what is outside. */
struct recover *recover_begin(struct arena *arena, bool is_cxx);
void recover_end(struct recover *recover);

/* Reads the errors of a parse (with the prelude as it is). True: the prelude has changed, parse
 * again. What is learnt depends on the unit alone. */
bool recover_learn(struct recover *recover, CXTranslationUnit tu);

/* The text of the prelude; NULL while there is none. Lives as long as `recover`. */
const char *recover_prelude(const struct recover *recover);

/* The names declared in it, in the order they were missed (`*count`, 0 with NULL); members are
 * among them, banned ones too. */
const struct recover_name *const *recover_names(const struct recover *recover, size_t *count);

#endif
