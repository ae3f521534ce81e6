/* Reads compiler arguments (GNU style) and composes those for libclang. Requires a request as
 * capture.h says; fills struct arguments. */
#include "capture/arguments.h"

#include "base/vec.h"
#include "capture/headers.h"
#include "capture/path.h"

#include <string.h>

/* Options whose value is the next argument, other than the include folders and -D, -U, -x, target
 * (read below): passed on as they are. */
static const char *const takes_value[] = {
    "-include",       "-imacros",  "-include-pch", "-Xclang",
    "-Xpreprocessor", "-isysroot", "-arch",        "-ivfsoverlay",
    "-mllvm",         "-iprefix",  "-iwithprefix", "-iwithprefixbefore",
    "-Xanalyzer",
};

/* Would write files, load code, or turn what MSVC accepts into errors. */
static const char *const dropped[] = {
    "-MD", "-MMD", "-M", "-MM", "-MG", "-MP", "-MV", "-pedantic-errors", "-c", "-S", "-E",
};
static const char *const dropped_with_value[] = {
    "-MF", "-MT", "-MQ", "-MJ", "-o", "-dependency-file", "-serialize-diagnostics",
};

enum folder_kind {
    FOLDER_QUOTE,
    FOLDER_PLAIN,
    FOLDER_SYSTEM,
    FOLDER_AFTER,
    FOLDER_KINDS,
};
/* Longer spellings before their prefixes. */
static const struct folder_option {
    const char *spelling;
    enum folder_kind kind;
} folder_options[] = {
    {"--include-directory=", FOLDER_PLAIN},
    {"--include-directory", FOLDER_PLAIN},
    {"-isystem-after", FOLDER_AFTER},
    {"-isystem", FOLDER_SYSTEM},
    {"-iquote", FOLDER_QUOTE},
    {"-idirafter", FOLDER_AFTER},
    {"-cxx-isystem", FOLDER_SYSTEM},
    {"-I", FOLDER_PLAIN},
};

/* MSVC's spellings of __try and company; `_try` and the others with one `_` clang has itself. */
static const char *const keywords[] = {"try", "except", "finally", "leave", "_except"};
enum {
    KEYWORDS = sizeof keywords / sizeof *keywords,
};

struct reader {
    const struct capture_request *request;
    struct lookup *lookup;
    struct arena *arena;
    VEC(const char *) clang;
    VEC(struct include_folder) folders[FOLDER_KINDS];
    const char *language; /* of -x */
    const char *target;
    const char *standard;
    bool ms_extensions;
    bool kernel_mode;
    bool keyword_given[KEYWORDS];
};

static bool starts_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

static bool is_in(const char *const *list, size_t count, const char *text)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(list[i], text) == 0)
            return true;
    return false;
}
#define IS_IN(list, text) is_in((list), sizeof(list) / sizeof *(list), (text))

/* The folder as it is on disk: absolute, and in the case the disk has. One that does not exist is
 * kept as spelled. */
static const char *true_folder(struct reader *reader, const char *spelled)
{
    const char *path =
        path_join(reader->arena, reader->request->directory, path_slashes(reader->arena, spelled));
    const char *found = lookup_folder(reader->lookup, "/", path);
    return path_clean(reader->arena, found ? found : path);
}

static void add_folder(struct reader *reader, enum folder_kind kind, const char *spelled)
{
    struct include_folder folder = {
        .path = true_folder(reader, spelled),
        .quote_only = kind == FOLDER_QUOTE,
        .system = kind == FOLDER_SYSTEM || kind == FOLDER_AFTER,
    };
    folder.has_kernel = lookup_file(reader->lookup, folder.path, "wdm.h") ||
                        lookup_file(reader->lookup, folder.path, "ntdef.h");
    vec_push(&reader->folders[kind], folder);
}

/* Takes an include folder, if the argument at `*at` names one. */
static bool read_folder(struct reader *reader, size_t *at)
{
    const struct capture_request *request = reader->request;
    const char *argument = request->arguments[*at];
    for (size_t i = 0; i < sizeof folder_options / sizeof *folder_options; i++) {
        const struct folder_option *option = &folder_options[i];
        if (!starts_with(argument, option->spelling))
            continue;
        const char *value = argument + strlen(option->spelling);
        if (!*value) {
            if (*at + 1 >= request->argument_count)
                return true;
            value = request->arguments[++*at];
        }
        add_folder(reader, option->kind, value);
        return true;
    }
    return false;
}

static void read_macro(struct reader *reader, const char *macro)
{
    size_t length = strcspn(macro, "=(");
    for (size_t i = 0; i < KEYWORDS; i++)
        if (strlen(keywords[i]) == length && strncmp(macro, keywords[i], length) == 0)
            reader->keyword_given[i] = true;
    if (length == strlen("_KERNEL_MODE") && starts_with(macro, "_KERNEL_MODE"))
        reader->kernel_mode = true;
}

/* The value of `-x`-like options: joined, or the next argument. NULL when it is another option. */
static const char *value_of(struct reader *reader, size_t *at, const char *option)
{
    const char *argument = reader->request->arguments[*at];
    if (!starts_with(argument, option))
        return NULL;
    const char *value = argument + strlen(option);
    if (*value)
        return value;
    if (*at + 1 >= reader->request->argument_count)
        return NULL;
    return reader->request->arguments[++*at];
}

static void read_argument(struct reader *reader, size_t *at)
{
    const struct capture_request *request = reader->request;
    const char *argument = request->arguments[*at];
    size_t first = *at;
    const char *value = NULL;
    if (read_folder(reader, at) || IS_IN(dropped, argument) || starts_with(argument, "-fplugin") ||
        starts_with(argument, "-fpass-plugin"))
        return;
    if (IS_IN(dropped_with_value, argument)) {
        ++*at;
        return;
    }
    if (IS_IN(takes_value, argument)) {
        ++*at;
    } else if ((value = value_of(reader, at, "-D")) || (value = value_of(reader, at, "-U"))) {
        read_macro(reader, value);
    } else if (starts_with(argument, "-std=")) {
        reader->standard = argument + strlen("-std=");
    } else if ((value = value_of(reader, at, "--target=")) ||
               (value = value_of(reader, at, "-target"))) {
        reader->target = value;
    } else if (strcmp(argument, "-fms-compatibility") == 0) {
        reader->ms_extensions = true;
    } else if ((value = value_of(reader, at, "-x"))) {
        reader->language = value;
    }
    for (size_t i = first; i <= *at && i < request->argument_count; i++)
        vec_push(&reader->clang, request->arguments[i]);
}

static bool is_cxx(const struct reader *reader)
{
    static const char *const extensions[] = {".cpp", ".cc", ".cxx", ".c++", ".C", ".hpp"};
    if (reader->language)
        return starts_with(reader->language, "c++");
    const char *dot = strrchr(path_name(reader->request->source), '.');
    return dot && IS_IN(extensions, dot);
}

/* Sorts the folders as clang searches them, for libclang and for ourselves. */
static void put_folders(struct reader *reader, struct arguments *arguments)
{
    static const char *const spellings[FOLDER_KINDS] = {"-iquote", "-I", "-isystem", "-idirafter"};
    size_t count = 0;
    for (size_t kind = 0; kind < FOLDER_KINDS; kind++)
        count += reader->folders[kind].count;
    struct include_folder *folders = ARENA_ARRAY(reader->arena, struct include_folder, count);
    for (size_t kind = 0; kind < FOLDER_KINDS; kind++) {
        for (size_t i = 0; i < reader->folders[kind].count; i++) {
            folders[arguments->folder_count++] = reader->folders[kind].items[i];
            vec_push(&reader->clang, spellings[kind]);
            vec_push(&reader->clang, reader->folders[kind].items[i].path);
        }
    }
    arguments->folders = folders;
}

void arguments_read(struct arguments *arguments, const struct capture_request *request,
                    struct lookup *lookup, struct arena *arena)
{
    struct reader reader = {.request = request, .lookup = lookup, .arena = arena};
    for (size_t i = 0; i < request->argument_count; i++)
        read_argument(&reader, &i);

    *arguments = (struct arguments){
        .directory = request->directory,
        .source = path_join(arena, request->directory, request->source),
        .is_cxx = is_cxx(&reader),
        .embedded = true,
    };
    if (!reader.target) {
        reader.target = "x86_64-pc-windows-msvc";
        vec_push(&reader.clang, "--target=x86_64-pc-windows-msvc");
    }
    arguments->is_msvc = reader.ms_extensions || strstr(reader.target, "msvc") ||
                         strstr(reader.target, "windows") || strstr(reader.target, "win32");

    for (size_t kind = 0; kind < FOLDER_KINDS; kind++) {
        for (size_t i = 0; i < reader.folders[kind].count; i++) {
            const struct include_folder *folder = &reader.folders[kind].items[i];
            arguments->embedded &= !folder->has_kernel;
            reader.kernel_mode |= lookup_file(lookup, folder->path, "wdm.h") != NULL;
        }
    }
    if (arguments->embedded) {
        vec_push(&reader.clang, "-nostdinc");
        reader.kernel_mode = true;
    }
    const struct include_folder ours = {
        .path = arguments->embedded ? HEADERS_ROOT : HEADERS_STAND_IN,
        .system = true,
        .has_kernel = true,
    };
    vec_push(&reader.folders[arguments->embedded ? FOLDER_SYSTEM : FOLDER_AFTER], ours);
    put_folders(&reader, arguments);

    /* The WDK's warning.h, which its builds include by force, does the same. */
    for (size_t i = 0; i < KEYWORDS && reader.kernel_mode && !arguments->is_cxx; i++)
        if (!reader.keyword_given[i])
            vec_push(&reader.clang, arena_printf(arena, "-D%s=__%s", keywords[i],
                                                 keywords[i] + (keywords[i][0] == '_')));
    vec_push(&reader.clang, arena_printf(arena, "-working-directory=%s", request->directory));
    vec_push(&reader.clang, "-ferror-limit=0");
    /* A guess at what a misspelled name might mean would stand in the facts as if it were written.
     */
    vec_push(&reader.clang, "-fno-spell-checking");
    vec_push(&reader.clang, "-Wno-everything");

    const char **clang = ARENA_ARRAY(arena, const char *, reader.clang.count);
    memcpy(clang, reader.clang.items, reader.clang.count * sizeof *clang);
    arguments->clang = clang;
    arguments->clang_count = reader.clang.count;
    vec_free(&reader.clang);
    for (size_t kind = 0; kind < FOLDER_KINDS; kind++)
        vec_free(&reader.folders[kind]);
}
