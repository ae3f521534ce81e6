/* Paths as text. Requires nothing; the results live in the caller's arena. */
#include "capture/path.h"

#include <stddef.h>
#include <string.h>

static bool is_separator(char c)
{
    return c == '/' || c == '\\';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool path_is_absolute(const char *path)
{
    return is_separator(path[0]) || (is_letter(path[0]) && path[1] == ':' && is_separator(path[2]));
}

char *path_join(struct arena *arena, const char *folder, const char *path)
{
    size_t length = strlen(folder);
    if (path_is_absolute(path) || length == 0)
        return arena_string(arena, path);
    return arena_printf(arena, "%s%s%s", folder, folder[length - 1] == '/' ? "" : "/", path);
}

char *path_slashes(struct arena *arena, const char *path)
{
    char *copy = arena_string(arena, path);
    for (char *c = copy; *c; c++)
        if (*c == '\\')
            *c = '/';
    return copy;
}

/* Where the last part of the first `length` bytes starts; `root` of them are no part. */
static size_t last_part(const char *path, size_t root, size_t length)
{
    while (length > root && path[length - 1] != '/')
        length--;
    return length;
}

char *path_clean(struct arena *arena, const char *path)
{
    char *clean = arena_alloc(arena, strlen(path) + 2);
    size_t root = 0;
    if (is_letter(path[0]) && path[1] == ':') {
        clean[root++] = *path++;
        clean[root++] = *path++;
    }
    if (path[0] == '/') {
        clean[root++] = '/';
        path++;
    }
    size_t length = root;
    while (*path) {
        size_t part = strcspn(path, "/");
        bool up = part == 2 && path[0] == '.' && path[1] == '.';
        if (part == 0 || (part == 1 && path[0] == '.')) {
            /* nothing */
        } else if (up && root && length == root) {
            /* above the root is the root */
        } else if (up && length > root && strcmp(clean + last_part(clean, root, length), "..")) {
            length = last_part(clean, root, length);
            if (length > root)
                length--;
            clean[length] = '\0';
        } else {
            if (length > root)
                clean[length++] = '/';
            memcpy(clean + length, path, part);
            length += part;
            clean[length] = '\0';
        }
        path += part;
        if (*path)
            path++;
    }
    if (length == 0)
        clean[length++] = '.';
    clean[length] = '\0';
    return clean;
}

char *path_folder(struct arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash)
        return arena_string(arena, ".");
    return arena_text(arena, path, slash == path ? 1 : (size_t)(slash - path));
}

const char *path_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

const char *path_show(struct arena *arena, const char *base, const char *path)
{
    const char *clean = path_clean(arena, path);
    size_t length = strlen(base);
    while (length && base[length - 1] == '/')
        length--;
    if (strncmp(clean, base, length) || clean[length] != '/')
        return clean;
    return clean + length + 1;
}

static int folded(char c)
{
    return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : (unsigned char)c;
}

int path_fold_compare(const char *a, const char *b)
{
    while (*a && folded(*a) == folded(*b)) {
        a++;
        b++;
    }
    return folded(*a) - folded(*b);
}
