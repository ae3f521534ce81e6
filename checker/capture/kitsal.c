/* See kitsal.h. Requires the include folders of a unit that uses a kit's headers. */
#include "capture/kitsal.h"

#include "base/file.h"
#include "capture/headers.h"
#include "capture/path.h"

#include <string.h>
#include <uthash.h>

struct kitsal {
    struct kitsal_file file;
    UT_hash_handle hh;
};

#define BEHIND(name) "\n#include \"" HEADERS_STAND_IN "/" name "\"\n"

struct tail {
    const char *name;
    const char *text;
};

/* Each defines annotations, or takes back what another defined; or the assertions. */
static const struct tail tails[] = {
    {"sal.h", BEHIND("kitsal.inl")},         {"concurrencysal.h", BEHIND("kitsal.inl")},
    {"specstrings.h", BEHIND("kitsal.inl")}, {"driverspecs.h", BEHIND("kitsal.inl")},
    {"kernelspecs.h", BEHIND("kitsal.inl")}, {"no_sal2.h", BEHIND("kitsal.inl")},
    {"wdm.h", BEHIND("assertions.inl")},     {"miniport.h", BEHIND("assertions.inl")},
};

static const struct kitsal_file *read(struct kitsal **all, const char *path, const char *tail,
                                      struct arena *arena)
{
    struct kitsal *one = NULL;
    HASH_FIND_STR(*all, path, one);
    if (one)
        return &one->file;
    one = ARENA_NEW(arena, struct kitsal);
    one->file.path = arena_string(arena, path);
    struct arena scratch = {0};
    struct error error = {0};
    char *text;
    size_t size;
    if (file_read(&text, &size, path, &scratch, &error) == 0) {
        one->file.size_on_disk = size;
        one->file.size = size + strlen(tail);
        char *longer = arena_alloc(arena, one->file.size + 1);
        memcpy(longer, text, size);
        memcpy(longer + size, tail, strlen(tail) + 1);
        one->file.text = longer;
    }
    arena_free(&scratch);
    HASH_ADD_KEYPTR(hh, *all, one->file.path, strlen(one->file.path), one);
    return &one->file;
}

void kitsal_each(struct kitsal **all, const struct arguments *arguments, struct lookup *lookup,
                 struct arena *arena, void (*each)(void *context, const struct kitsal_file *file),
                 void *context)
{
    for (size_t i = 0; i < arguments->folder_count && !arguments->embedded; i++) {
        if (headers_below(arguments->folders[i].path))
            continue;
        for (size_t k = 0; k < sizeof tails / sizeof *tails; k++) {
            const char *path = lookup_file(lookup, arguments->folders[i].path, tails[k].name);
            const struct kitsal_file *file = path ? read(all, path, tails[k].text, arena) : NULL;
            if (file && file->text)
                each(context, file);
        }
    }
}

const struct kitsal_file *kitsal_find(const struct kitsal *all, const char *path,
                                      struct arena *scratch)
{
    struct kitsal *one = NULL;
    HASH_FIND_STR(all, path_clean(scratch, path), one);
    return one ? &one->file : NULL;
}

void kitsal_end(struct kitsal **all)
{
    HASH_CLEAR(hh, *all);
}
