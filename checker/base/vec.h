/*
 * A growing array of any type. `VEC(int) ids = {0};` declares one; vec_push appends and may move
 * the items, so pointers into it do not survive a push. Freed by its owner with vec_free.
 */
#ifndef DRVLINT_BASE_VEC_H
#define DRVLINT_BASE_VEC_H

#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>

#define VEC(type)                                                                                  \
    struct {                                                                                       \
        type *items;                                                                               \
        uint32_t count;                                                                            \
        uint32_t capacity;                                                                         \
    }

/* Makes room for `more` further items. */
#define vec_reserve(vec, more)                                                                     \
    ((vec)->items =                                                                                \
         vec_grow((vec)->items, (vec)->count, (more), &(vec)->capacity, sizeof *(vec)->items))

/* Appends `item`. Counts stay below UINT32_MAX: past it the process ends (status 4). */
#define vec_push(vec, item) (vec_reserve((vec), 1), (void)((vec)->items[(vec)->count++] = (item)))

#define vec_pop(vec)  ((vec)->items[--(vec)->count])
#define vec_last(vec) ((vec)->items[(vec)->count - 1])

#define vec_free(vec)                                                                              \
    (free((vec)->items), (vec)->items = NULL, (vec)->count = 0, (vec)->capacity = 0)

void *vec_grow(void *items, uint32_t count, uint32_t more, uint32_t *capacity, size_t size);

#endif
