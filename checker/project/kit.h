/*
 * Kits: the folders of a Windows Driver Kit (WDK) whose headers a unit is parsed with. What the
 * compile command names itself comes first; else a kit is looked for where one is installed.
 */
#ifndef DRVLINT_PROJECT_KIT_H
#define DRVLINT_PROJECT_KIT_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

#include <stdbool.h>
#include <stddef.h>

/* Said of a unit whose headers are none of a kit's. */
#define KIT_OWN "drvlint"

struct kits;

/* What --wdk says: "none", a folder (relative to `working_directory`: a kit's root, its Include
 * folder, or the folder of one version in that), "auto", or NULL. With NULL the environment's
 * DRVLINT_WDK may say the same, for units whose command names no kit. -1: that is no kit. `*kits`
 * lives in `arena`; kits_end frees what is outside. */
int kits_begin(struct kits **kits, const char *wanted, const char *working_directory,
               struct arena *arena, struct error *error);
void kits_end(struct kits *kits);

struct kit_unit {
    const char *const *arguments; /* as arguments_normalise gives them, ended by NULL */
    size_t argument_count;
    const char *source;            /* absolute: NuGet packages are looked for beside and above it */
    const char *working_directory; /* what relative paths among the arguments start from */
};

/* Completes the arguments: include folders of the kit behind all others, or none taken out where
 * the user wants another kit than the command names. Returns what to call the headers: the folder
 * of the kit's version, or KIT_OWN. Unchanged for targets other than Windows. */
const char *kits_apply(struct kits *kits, struct kit_unit *unit);

#endif
