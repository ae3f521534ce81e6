/* The one function behind the macros of vec.h. */
#include "base/vec.h"

#include <stdio.h>

void *vec_grow(void *items, uint32_t count, uint32_t more, uint32_t *capacity, size_t size)
{
    uint64_t needed = (uint64_t)count + more;
    if (needed <= *capacity)
        return items;
    uint64_t grown = *capacity ? (uint64_t)*capacity * 2 : 8;
    if (grown < needed)
        grown = needed;
    if (grown >= UINT32_MAX || grown > SIZE_MAX / size) {
        fputs("drvlint: error: a table outgrew its limit\n", stderr);
        exit(4);
    }
    *capacity = (uint32_t)grown;
    return base_realloc(items, (size_t)grown * size);
}
