/*
 * The compiler arguments of a unit: what they say, and what libclang is given in their place.
 * Internal to capture/.
 */
#ifndef DRVLINT_CAPTURE_ARGUMENTS_H
#define DRVLINT_CAPTURE_ARGUMENTS_H

#include "capture/capture.h"
#include "capture/lookup.h"

#include <stdbool.h>
#include <stddef.h>

struct include_folder {
    const char *path; /* absolute, or one of headers.h */
    bool quote_only;  /* -iquote: not for <...> */
    bool system;      /* its headers are system headers for clang */
    bool has_kernel;  /* holds kernel headers (wdm.h or ntdef.h): a folder of a WDK */
};

struct arguments {
    const char *directory; /* absolute: where the compiler would run */
    const char *source;    /* absolute */
    const char *const *clang;
    size_t clang_count;
    const struct include_folder *folders; /* in the order clang searches them */
    size_t folder_count;
    bool is_cxx;
    bool is_msvc;  /* a Windows target: `\` in includes, parents' folders searched */
    bool embedded; /* our own headers are used; else they stand in for what a kit lacks */
};

/* Reads the request's arguments. For libclang: the include folders made absolute (spelled right,
 * should the disk only have them in other case), the kernel headers' place settled, MSVC's `try`
 * and company defined for kernel C, all errors wanted and no warnings, nothing written.
 * `*arguments` lives in `arena`. */
void arguments_read(struct arguments *arguments, const struct capture_request *request,
                    struct lookup *lookup, struct arena *arena);

#endif
