/*
 * The included files as facts. Requires a parsed unit; fills facts_unit.files.
 *
 * Paths are shown relative to the folder drvlint was started in where they lie below it, absolute
 * elsewhere; embedded headers as <drvlint>/NAME.
 */
#include "capture/files.h"

#include "capture/headers.h"
#include "capture/path.h"

#include <string.h>
#include <uthash.h>
#include <xxhash.h>

struct files_entry {
    const char *name; /* as libclang gives it */
    facts_id id;
    uint32_t flags;
    UT_hash_handle hh;
};

static const char *shown(const struct files *files, const char *name)
{
    const struct parse *parse = files->parse;
    const char *below = headers_below(name);
    if (below)
        return arena_printf(parse->arena, "<drvlint>/%s", below);
    const char *path = path_join(parse->arena, parse->arguments.directory, name);
    return path_show(parse->arena, parse->session->base, path);
}

static uint32_t flags_of(const struct files *files, CXFile file, const char *name, bool is_main)
{
    if (is_main)
        return FACTS_FILE_MAIN;
    const struct parse *parse = files->parse;
    CXSourceLocation start = clang_getLocationForOffset(parse->tu, file, 0);
    bool in_kernel_folder = parse_in_kernel_folder(parse, name);
    uint32_t flags = 0;
    if (clang_Location_isInSystemHeader(start) || in_kernel_folder)
        flags |= FACTS_FILE_SYSTEM;
    if (in_kernel_folder || (flags & FACTS_FILE_SYSTEM) || headers_is_kernel_name(name))
        flags |= FACTS_FILE_KERNEL;
    return flags;
}

static void add(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData data)
{
    (void)stack;
    struct files *files = data;
    const struct parse *parse = files->parse;
    const char *name = parse_file_name(file, parse->arena);
    struct files_entry *entry = NULL;
    HASH_FIND_STR(files->entries, name, entry);
    if (entry || parse_is_stub(parse, name))
        return;
    size_t size = 0;
    const char *text = clang_getFileContents(parse->tu, file, &size);
    text = text ? parse_text_on_disk(parse, name, text, &size) : "";
    XXH128_hash_t hash = XXH3_128bits(text, size);
    const uint64_t words[2] = {hash.high64, hash.low64};
    entry = ARENA_NEW(parse->arena, struct files_entry);
    entry->name = name;
    entry->flags = flags_of(files, file, name, depth == 0);
    entry->id = facts_file(files->build, shown(files, name), words, entry->flags);
    HASH_ADD_KEYPTR(hh, files->entries, entry->name, strlen(entry->name), entry);
}

void files_begin(struct files *files, const struct parse *parse, struct facts_build *build)
{
    *files = (struct files){.parse = parse, .build = build};
    clang_getInclusions(parse->tu, add, files);
}

void files_end(struct files *files)
{
    HASH_CLEAR(hh, files->entries);
}

static const struct files_entry *find(struct files *files, CXFile file)
{
    if (!file)
        return NULL;
    CXString name = clang_getFileName(file);
    const char *text = clang_getCString(name);
    struct files_entry *entry = NULL;
    if (text)
        HASH_FIND_STR(files->entries, text, entry);
    clang_disposeString(name);
    return entry;
}

facts_id files_id(struct files *files, CXFile file)
{
    const struct files_entry *entry = find(files, file);
    return entry ? entry->id : FACTS_NONE;
}

uint32_t files_flags(struct files *files, CXFile file)
{
    const struct files_entry *entry = find(files, file);
    return entry ? entry->flags : 0;
}

facts_id files_loc(struct files *files, CXSourceLocation location)
{
    struct facts_loc loc = {.macro = FACTS_NONE};
    CXFile file;
    CXFile spelling_file;
    clang_getExpansionLocation(location, &file, &loc.line, &loc.column, NULL);
    clang_getSpellingLocation(location, &spelling_file, &loc.spelling_line, &loc.spelling_column,
                              NULL);
    loc.file = files_id(files, file);
    loc.spelling_file = files_id(files, spelling_file);
    if (loc.file == FACTS_NONE)
        return FACTS_NONE;
    if (loc.spelling_file == FACTS_NONE) { /* pasted together, or from the command line */
        loc.spelling_file = loc.file;
        loc.spelling_line = loc.line;
        loc.spelling_column = loc.column;
    }
    return facts_loc(files->build, &loc);
}

const char *files_source(const struct files *files)
{
    return shown(files, files->parse->arguments.source);
}
