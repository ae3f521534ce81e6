/* Looks into the table of embedded headers that embed.cmake makes from headers/. */
#include "capture/headers.h"

#include "capture/path.h"

#include <string.h>

/* Made at build time. */
extern const struct header headers_table[];
extern const size_t headers_table_count;

const struct header *headers_all(size_t *count)
{
    *count = headers_table_count;
    return headers_table;
}

/* Linear: a few dozen names, asked for once per file of a unit. The table is sorted by bytes, not
 * by folded name. */
const struct header *headers_find(const char *name)
{
    for (size_t i = 0; i < headers_table_count; i++)
        if (path_fold_compare(headers_table[i].name, name) == 0)
            return &headers_table[i];
    return NULL;
}

/* What is complete in itself: the framework, on top of any wdm.h; and the C library and
 * annotations, which come with the compiler rather than with the kernel. A name ending in '*' is a
 * start. */
static bool stands_in(const char *name)
{
    static const char *const names[] = {
        "wdf*",      "assert.h",         "crtdefs.h",  "ctype.h",        "excpt.h",  "limits.h",
        "memory.h",  "stdarg.h",         "stdbool.h",  "stddef.h",       "stdint.h", "stdio.h",
        "stdlib.h",  "string.h",         "tchar.h",    "vcruntime.h",    "wchar.h",  "sal.h",
        "no_sal2.h", "concurrencysal.h", "kitsal.inl", "assertions.inl",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t length = strlen(names[i]);
        bool is_start = names[i][length - 1] == '*';
        if (is_start ? strncmp(name, names[i], length - 1) == 0 : strcmp(name, names[i]) == 0)
            return true;
    }
    return false;
}

static const char *below(const char *path, const char *root)
{
    size_t length = strlen(root);
    if (strncmp(path, root, length) || (path[length] && path[length] != '/'))
        return NULL;
    return path[length] ? path + length + 1 : path + length;
}

const char *headers_below(const char *path)
{
    const char *rest = below(path, HEADERS_ROOT);
    return rest ? rest : below(path, HEADERS_STAND_IN);
}

bool headers_is_in(const struct header *header, const char *folder)
{
    return below(folder, HEADERS_ROOT) || stands_in(header->name);
}

/* A part of ours that has no name of its own (wdm/io.h) counts with its folder only, for drivers
 * have an io.h, too; one that repeats its folder's name (wdf/wdfdevice.h) by itself. */
static bool is_kernel_name(const char *ours, const char *name)
{
    const char *last = path_name(ours);
    size_t folder = last > ours ? (size_t)(last - ours) - 1 : 0;
    if (strncmp(last, ours, folder) == 0)
        return path_fold_compare(last, path_name(name)) == 0;
    size_t length = strlen(ours), size = strlen(name);
    return size > length && name[size - length - 1] == '/' &&
           path_fold_compare(ours, name + size - length) == 0;
}

bool headers_is_kernel_name(const char *name)
{
    for (size_t i = 0; i < headers_table_count; i++)
        if (is_kernel_name(headers_table[i].name, name))
            return true;
    return false;
}
