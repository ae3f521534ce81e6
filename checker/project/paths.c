/* Paths as text; see paths.h. Needs nothing, asks nothing of the disk. */
#include "project/paths.h"

#include <string.h>

static bool is_separator(char c)
{
#ifdef _WIN32
    return c == '/' || c == '\\';
#else
    return c == '/';
#endif
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Length of what makes a path absolute, as it stands in normalised form: "/", "//", "C:/". */
static size_t root_length(const char *path)
{
    if (is_letter(path[0]) && path[1] == ':' && (path[2] == '/' || path[2] == '\\'))
        return 3;
    if (path[0] == '\\' && path[1] == '\\')
        return 2;
    if (is_separator(path[0]))
        return 1;
    return 0;
}

bool paths_is_absolute(const char *path)
{
    return root_length(path) != 0;
}

char *paths_from_windows(struct arena *arena, const char *path)
{
    char *copy = arena_string(arena, path);
    for (char *at = copy; *at; at++)
        if (*at == '\\')
            *at = '/';
    return copy;
}

char *paths_normalise(struct arena *arena, const char *path)
{
    size_t root = root_length(path);
    char *out = arena_text(arena, path, strlen(path) + 1);
    for (size_t i = 0; i < root; i++)
        if (out[i] == '\\')
            out[i] = '/';
    size_t used = root;
    const char *step = path + root;
    while (*step) {
        size_t length = 0;
        while (step[length] && !is_separator(step[length]))
            length++;
        bool is_up = length == 2 && step[0] == '.' && step[1] == '.';
        if (length == 0 || (length == 1 && step[0] == '.')) {
            /* nothing to keep */
        } else if (is_up && used > root) {
            size_t last = used;
            while (last > root && out[last - 1] != '/')
                last--;
            if (used - last == 2 && out[last] == '.' && out[last + 1] == '.') {
                memcpy(out + used, "/..", 3);
                used += 3;
            } else {
                used = last > root ? last - 1 : root;
            }
        } else if (is_up && root) {
            /* nothing is above the root */
        } else {
            if (used > root)
                out[used++] = '/';
            memmove(out + used, step, length);
            used += length;
        }
        step += length;
        while (is_separator(*step))
            step++;
    }
    if (!used)
        out[used++] = '.';
    out[used] = '\0';
    return out;
}

char *paths_join(struct arena *arena, const char *directory, const char *path)
{
    if (paths_is_absolute(path) || !strcmp(directory, ".") || !*directory)
        return paths_normalise(arena, path);
    return paths_normalise(arena, arena_printf(arena, "%s/%s", directory, path));
}

const char *paths_name(const char *path)
{
    const char *name = path;
    for (const char *at = path; *at; at++)
        if (is_separator(*at))
            name = at + 1;
    return name;
}

char *paths_directory(struct arena *arena, const char *path)
{
    size_t root = root_length(path);
    size_t length = (size_t)(paths_name(path) - path);
    while (length > root && is_separator(path[length - 1]))
        length--;
    return length ? arena_text(arena, path, length) : arena_string(arena, ".");
}

const char *paths_extension(const char *path)
{
    const char *name = paths_name(path);
    const char *dot = strrchr(name, '.');
    return dot && dot != name ? dot : name + strlen(name);
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool paths_same_name(const char *a, const char *b)
{
    while (*a && lower(*a) == lower(*b)) {
        a++;
        b++;
    }
    return !*a && !*b;
}

size_t paths_steps(const char *path)
{
    size_t root = root_length(path);
    size_t steps = root ? 1 : 0;
    if (!strcmp(path, "."))
        return 0;
    for (const char *at = path + root; *at;) {
        at += strcspn(at, "/");
        steps++;
        if (*at)
            at++;
    }
    return steps;
}

size_t paths_common_steps(const char *a, const char *b)
{
    size_t root = root_length(a);
    if (root != root_length(b) || strncmp(a, b, root) != 0)
        return 0;
    if (!strcmp(a, ".") || !strcmp(b, "."))
        return 0;
    size_t steps = root ? 1 : 0;
    a += root;
    b += root;
    while (*a && *b) {
        size_t length = strcspn(a, "/");
        if (length != strcspn(b, "/") || strncmp(a, b, length) != 0)
            break;
        steps++;
        a += length + (a[length] == '/');
        b += length + (b[length] == '/');
    }
    return steps;
}

bool paths_is_below(const char *inner, const char *outer)
{
    if (!strcmp(outer, "."))
        return !paths_is_absolute(inner) && strncmp(inner, "..", 2) != 0;
    return paths_common_steps(inner, outer) == paths_steps(outer);
}

static bool has_extension(const char *path, const char *const *extensions)
{
    const char *extension = paths_extension(path);
    for (; *extensions; extensions++)
        if (paths_same_name(extension, *extensions))
            return true;
    return false;
}

bool paths_is_cxx(const char *path)
{
    static const char *const extensions[] = {".cpp", ".cc", ".cxx", ".c++", NULL};
    return has_extension(path, extensions);
}

bool paths_is_source(const char *path)
{
    return paths_is_cxx(path) || paths_same_name(paths_extension(path), ".c");
}

bool paths_is_header(const char *path)
{
    static const char *const extensions[] = {".h", ".hpp", ".hh", ".hxx", ".inc", ".inl", NULL};
    return has_extension(path, extensions);
}
