/*
 * Bump allocation in chunks that double up to a limit. A request larger than a chunk gets a chunk
 * of its own.
 */
#include "base/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    FIRST_CHUNK = 16 * 1024,
    LARGEST_CHUNK = 1024 * 1024,
    ALIGNMENT = _Alignof(max_align_t),
};

struct arena_chunk {
    struct arena_chunk *older;
    size_t used;
    size_t size;
    _Alignas(max_align_t) unsigned char bytes[];
};

static void out_of_memory(void)
{
    fputs("drvlint: error: out of memory\n", stderr);
    exit(4);
}

void *base_malloc(size_t size)
{
    void *memory = malloc(size ? size : 1);
    if (!memory)
        out_of_memory();
    return memory;
}

void *base_realloc(void *memory, size_t size)
{
    void *grown = realloc(memory, size ? size : 1);
    if (!grown)
        out_of_memory();
    return grown;
}

void arena_free(struct arena *arena)
{
    struct arena_chunk *chunk = arena->chunk;
    while (chunk) {
        struct arena_chunk *older = chunk->older;
        free(chunk);
        chunk = older;
    }
    arena->chunk = NULL;
    arena->total = 0;
}

static struct arena_chunk *new_chunk(struct arena *arena, size_t least)
{
    size_t size = arena->chunk ? arena->chunk->size * 2 : FIRST_CHUNK;
    if (size > LARGEST_CHUNK)
        size = LARGEST_CHUNK;
    if (size < least)
        size = least;
    if (size > SIZE_MAX - sizeof(struct arena_chunk))
        out_of_memory();
    struct arena_chunk *chunk = base_malloc(sizeof *chunk + size);
    chunk->older = arena->chunk;
    chunk->used = 0;
    chunk->size = size;
    arena->chunk = chunk;
    arena->total += sizeof *chunk + size;
    return chunk;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    if (size > SIZE_MAX - ALIGNMENT)
        out_of_memory();
    size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    struct arena_chunk *chunk = arena->chunk;
    if (!chunk || chunk->size - chunk->used < size)
        chunk = new_chunk(arena, size);
    void *memory = chunk->bytes + chunk->used;
    chunk->used += size;
    return memset(memory, 0, size);
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        out_of_memory();
    return arena_alloc(arena, count * size);
}

char *arena_text(struct arena *arena, const char *text, size_t length)
{
    char *copy = arena_alloc(arena, length + 1);
    if (length)
        memcpy(copy, text, length);
    return copy;
}

char *arena_string(struct arena *arena, const char *text)
{
    return arena_text(arena, text, strlen(text));
}

char *arena_vprintf(struct arena *arena, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    char *text = arena_alloc(arena, (size_t)(length < 0 ? 0 : length) + 1);
    if (length > 0)
        vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return text;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    char *text = arena_vprintf(arena, format, args);
    va_end(args);
    return text;
}
