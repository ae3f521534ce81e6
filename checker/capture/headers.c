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

bool headers_is_kernel_name(const char *name)
{
    for (size_t i = 0; i < headers_table_count; i++)
        if (path_fold_compare(path_name(headers_table[i].name), path_name(name)) == 0)
            return true;
    return false;
}
