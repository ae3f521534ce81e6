/* Finding files case-insensitively. Requires absolute folders; fills a table of folder listings. */
#include "capture/lookup.h"

#include "base/vec.h"
#include "capture/headers.h"
#include "capture/path.h"

#include <string.h>
#include <uthash.h>
#include <uv.h>

struct entry {
    const char *name;
    bool is_folder; /* false where the file system does not say */
    bool is_file;
};

struct listing {
    const char *folder;
    struct entry *entries; /* sorted by folded name, then by bytes */
    size_t count;
    UT_hash_handle hh;
};

struct lookup {
    struct arena *arena;
    struct listing *listings;
};

struct lookup *lookup_begin(struct arena *arena)
{
    struct lookup *lookup = ARENA_NEW(arena, struct lookup);
    lookup->arena = arena;
    return lookup;
}

void lookup_end(struct lookup *lookup)
{
    HASH_CLEAR(hh, lookup->listings);
}

static int compare_entries(const void *a, const void *b)
{
    const struct entry *left = a;
    const struct entry *right = b;
    int order = path_fold_compare(left->name, right->name);
    return order ? order : strcmp(left->name, right->name);
}

static const struct listing *list(struct lookup *lookup, const char *folder)
{
    struct listing *listing = NULL;
    HASH_FIND_STR(lookup->listings, folder, listing);
    if (listing)
        return listing;
    listing = ARENA_NEW(lookup->arena, struct listing);
    listing->folder = arena_string(lookup->arena, folder);
    uv_fs_t request;
    int count = uv_fs_scandir(NULL, &request, folder, 0, NULL);
    if (count > 0) {
        listing->entries = ARENA_ARRAY(lookup->arena, struct entry, (size_t)count);
        uv_dirent_t found;
        /* To the end: libuv frees an entry when it is asked for the next. */
        while (uv_fs_scandir_next(&request, &found) == 0) {
            struct entry *entry = &listing->entries[listing->count++];
            entry->name = arena_string(lookup->arena, found.name);
            entry->is_folder = found.type == UV_DIRENT_DIR;
            entry->is_file = found.type == UV_DIRENT_FILE;
        }
        qsort(listing->entries, listing->count, sizeof *listing->entries, compare_entries);
    }
    uv_fs_req_cleanup(&request);
    HASH_ADD_KEYPTR(hh, lookup->listings, listing->folder, strlen(listing->folder), listing);
    return listing;
}

/* The entry called `name` in `folder`: exactly, else the first that differs only in case. */
static const char *match(struct lookup *lookup, const char *folder, const char *name, bool folders)
{
    const struct listing *listing = list(lookup, folder);
    size_t low = 0;
    size_t high = listing->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (path_fold_compare(listing->entries[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    const char *first = NULL;
    for (; low < listing->count; low++) {
        const struct entry *entry = &listing->entries[low];
        if (path_fold_compare(entry->name, name))
            break;
        if (folders ? entry->is_file : entry->is_folder)
            continue;
        if (strcmp(entry->name, name) == 0)
            return entry->name;
        if (!first)
            first = entry->name;
    }
    return first;
}

static const char *embedded(struct lookup *lookup, const char *folder, const char *name)
{
    const char *path = path_clean(lookup->arena, path_join(lookup->arena, folder, name));
    const char *below = headers_below(path);
    const struct header *header = below ? headers_find(below) : NULL;
    if (!header || !headers_is_in(header, path))
        return NULL;
    return arena_printf(lookup->arena, "%.*s%s", (int)(below - path), path, header->name);
}

static const char *find(struct lookup *lookup, const char *folder, const char *name, bool folders)
{
    char *rest = path_slashes(lookup->arena, name);
    const char *path = folder;
    if (rest[0] == '/') {
        path = "/";
        rest++;
    } else if (path_is_absolute(rest)) {
        return NULL; /* a Windows drive */
    } else if (headers_below(folder)) {
        return folders ? NULL : embedded(lookup, folder, rest);
    }
    for (;;) {
        size_t length = strcspn(rest, "/");
        bool last = rest[length] == '\0';
        rest[length] = '\0';
        bool dots = length == 0 || strcmp(rest, ".") == 0 || strcmp(rest, "..") == 0;
        const char *entry = dots ? rest : match(lookup, path, rest, folders || !last);
        if (!entry || (last && dots && !folders))
            return NULL;
        if (*entry)
            path = path_join(lookup->arena, path, entry);
        if (last)
            return path;
        rest += length + 1;
    }
}

const char *lookup_file(struct lookup *lookup, const char *folder, const char *name)
{
    return find(lookup, folder, name, false);
}

const char *lookup_folder(struct lookup *lookup, const char *folder, const char *name)
{
    return find(lookup, folder, name, true);
}
