/* Counting columns; each source that findings are in is read once. */
#include "cli/columns.h"

#include "base/file.h"

#include <string.h>

struct columns_file {
    struct columns_file *next;
    const char *path;
    const char *text; /* NULL: could not be read */
    size_t size;
};

static const struct columns_file *read_file(struct columns *columns, const char *path)
{
    for (struct columns_file *file = columns->files; file; file = file->next)
        if (!strcmp(file->path, path))
            return file;
    struct columns_file *file = ARENA_NEW(columns->arena, struct columns_file);
    struct error ignored = {0};
    char *text = NULL;
    file->path = arena_string(columns->arena, path);
    if (file_read(&text, &file->size, path, columns->arena, &ignored) == 0)
        file->text = text;
    file->next = columns->files;
    columns->files = file;
    return file;
}

uint32_t columns_utf16(struct columns *columns, const char *file, uint32_t line, uint32_t column)
{
    const struct columns_file *source = read_file(columns, file);
    if (!source->text)
        return column;
    const char *at = source->text, *end = source->text + source->size;
    for (uint32_t i = 1; i < line && at; i++) {
        at = memchr(at, '\n', (size_t)(end - at));
        if (at)
            at++;
    }
    if (!at || (size_t)(end - at) < column - 1)
        return column;
    uint32_t units = 1;
    for (uint32_t i = 0; i + 1 < column; i++) {
        unsigned char byte = (unsigned char)at[i];
        /* First bytes count, those of four-byte sequences as two units. */
        units += (byte & 0xC0) != 0x80;
        units += byte >= 0xF0;
    }
    return units;
}
