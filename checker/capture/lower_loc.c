/*
 * Places in the source: where the user wrote something (expansion), where its characters stand
 * (spelling), and the outermost macro between the two. The macro's name is read from the source
 * text: a preprocessing record would cost parse time.
 */
#include "capture/lower_internal.h"

#include <ctype.h>
#include <string.h>

const struct lower_file *lower_file(struct lower *l, CXFile file)
{
    /* The key of "no file" is any address that is no CXFile. */
    const void *key = file ? (const void *)file : (const void *)l;
    uint32_t index = pointer_map_get(&l->file_of, key);
    if (index == FACTS_NONE) {
        struct lower_file entry = {.file = file, .id = FACTS_NONE, .flags = FACTS_FILE_SYSTEM};
        if (file) {
            entry.id = l->input->file_of(l->input->context, file);
            entry.flags = l->input->file_flags(l->input->context, file);
            entry.text = clang_getFileContents(l->tu, file, &entry.size);
        }
        index = l->files.count;
        vec_push(&l->files, entry);
        pointer_map_set(&l->file_of, key, index);
    }
    return &l->files.items[index];
}

/* The identifier at `offset`; "" if there is none. */
static facts_id identifier_at(struct lower *l, CXFile file, unsigned offset)
{
    const struct lower_file *entry = lower_file(l, file);
    size_t end = offset;
    if (!entry->text)
        return FACTS_NONE;
    while (end < entry->size &&
           (isalnum((unsigned char)entry->text[end]) || entry->text[end] == '_'))
        end++;
    return end == offset ? FACTS_NONE
                         : facts_string_sized(l->build, entry->text + offset, end - offset);
}

static facts_id loc_at(struct lower *l, CXSourceLocation location, unsigned back)
{
    CXFile file, spelling_file;
    unsigned line, column, offset, spelling_line, spelling_column, spelling_offset;
    clang_getExpansionLocation(location, &file, &line, &column, &offset);
    if (!file || !line)
        return FACTS_NONE;
    clang_getSpellingLocation(location, &spelling_file, &spelling_line, &spelling_column,
                              &spelling_offset);
    struct facts_loc loc = {.macro = FACTS_NONE};
    if (spelling_file != file || spelling_offset != offset)
        loc.macro = identifier_at(l, file, offset);
    /* Pasted tokens are spelled in a buffer of the preprocessor. */
    if (!spelling_file || lower_file(l, spelling_file)->id == FACTS_NONE) {
        spelling_file = file;
        spelling_line = line;
        spelling_column = column;
    }
    loc.file = lower_file(l, file)->id;
    if (loc.file == FACTS_NONE)
        return FACTS_NONE;
    loc.line = line;
    loc.column = column > back ? column - back : column;
    loc.spelling_file = lower_file(l, spelling_file)->id;
    loc.spelling_line = spelling_line;
    loc.spelling_column = spelling_column > back ? spelling_column - back : spelling_column;
    return facts_loc(l->build, &loc);
}

facts_id lower_loc(struct lower *l, CXSourceLocation location)
{
    return loc_at(l, location, 0);
}

facts_id lower_loc_of(struct lower *l, CXCursor cursor)
{
    return loc_at(l, clang_getCursorLocation(cursor), 0);
}

facts_id lower_loc_end(struct lower *l, CXCursor cursor)
{
    return loc_at(l, clang_getRangeEnd(clang_getCursorExtent(cursor)), 1);
}

uint32_t lower_flags_of(struct lower *l, CXCursor cursor)
{
    CXFile file;
    clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
    return lower_file(l, file)->flags;
}

const char *lower_text(struct lower *l, CXSourceLocation location, size_t *size)
{
    CXFile file;
    unsigned offset;
    clang_getSpellingLocation(location, &file, NULL, NULL, &offset);
    if (!file)
        return NULL;
    const struct lower_file *entry = lower_file(l, file);
    if (!entry->text || offset > entry->size)
        return NULL;
    *size = entry->size - offset;
    return entry->text + offset;
}
