/*
 * Arena: memory that is given out piece by piece and freed as a whole.
 *
 * One arena belongs to one piece of work (a translation unit, a driver, a query of the solver); its
 * owner frees it at one place. Nothing in it is freed alone.
 */
#ifndef DRVLINT_BASE_ARENA_H
#define DRVLINT_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

#if defined(__GNUC__)
#define DRVLINT_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#else
#define DRVLINT_PRINTF(fmt, args)
#endif

struct arena_chunk;

/* Zero-initialised is empty and valid. */
struct arena {
    struct arena_chunk *chunk; /* the one in use; older ones hang off it */
    size_t total;              /* bytes taken from the system */
};

/* Frees everything. The arena is empty and valid afterwards. */
void arena_free(struct arena *arena);

/* `size` zeroed bytes, aligned for any type; never NULL (out of memory ends the process, status 4).
 */
void *arena_alloc(struct arena *arena, size_t size);

/* `count` zeroed elements of `size` bytes; overflow of the product ends the process. */
void *arena_array(struct arena *arena, size_t count, size_t size);

/* Copies of text in the arena, always terminated. arena_text takes exactly `length` bytes. */
char *arena_string(struct arena *arena, const char *text);
char *arena_text(struct arena *arena, const char *text, size_t length);
char *arena_printf(struct arena *arena, const char *format, ...) DRVLINT_PRINTF(2, 3);
char *arena_vprintf(struct arena *arena, const char *format, va_list args) DRVLINT_PRINTF(2, 0);

#define ARENA_NEW(arena, type)          ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, count) ((type *)arena_array((arena), (count), sizeof(type)))

/* malloc and realloc that end the process (status 4) instead of returning NULL. */
void *base_malloc(size_t size);
void *base_realloc(void *memory, size_t size);

#endif
