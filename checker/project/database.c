/*
 * compile_commands.json. An array of objects with "directory", "file" and either "command" (text)
 * or "arguments" (words); the rest is ignored. jansson does not say where a value stands, so the
 * lines of the entries are counted here, to name them in errors.
 */
#include "project/project.h"

#include "base/file.h"
#include "project/command.h"
#include "project/paths.h"

#include <jansson.h>
#include <string.h>
#include <uv.h>

/* The lines on which the objects directly inside the outermost array start. The text is valid. */
static size_t *entry_lines(const char *text, size_t size, size_t count, struct arena *arena)
{
    size_t *lines = ARENA_ARRAY(arena, size_t, count + 1);
    size_t line = 1, found = 0;
    unsigned depth = 0;
    bool is_value_next = true;
    for (size_t i = 0; i < size; i++) {
        char c = text[i];
        if (c == '\n')
            line++;
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            continue;
        if (depth == 1 && is_value_next && c != ']' && found < count) {
            lines[found++] = line;
            is_value_next = false;
        }
        if (c == '"') {
            for (i++; i < size && text[i] != '"'; i++)
                if (text[i] == '\\')
                    i++;
        } else if (c == '[' || c == '{') {
            if (depth++ == 0)
                is_value_next = true;
        } else if (c == ']' || c == '}') {
            depth--;
        } else if (c == ',' && depth == 1) {
            is_value_next = true;
        }
    }
    return lines;
}

static bool exists(const char *path)
{
    uv_fs_t request;
    int status = uv_fs_stat(NULL, &request, path, NULL);
    uv_fs_req_cleanup(&request);
    return status == 0;
}

/* A path of the database from Windows, unless there is a file of just that name here. */
static const char *spelled(struct arena *arena, const char *directory, const char *path)
{
    if (!strchr(path, '\\') || exists(paths_join(arena, directory, path)))
        return path;
    return paths_from_windows(arena, path);
}

/* `x/..` is dropped as text, unless only the disk's own reading of it (x a link) finds the file. */
static const char *source_path(struct arena *arena, const char *directory, const char *file)
{
    const char *clean = paths_join(arena, directory, file);
    if (strstr(file, "..") && !exists(clean)) {
        const char *raw =
            paths_is_absolute(file) ? file : arena_printf(arena, "%s/%s", directory, file);
        if (exists(raw))
            return raw;
    }
    return clean;
}

/* A text member of the entry: NULL if it is missing; an error if it is something else. */
static int text_member(const char **text, const json_t *object, const char *name, const char *place,
                       size_t index, struct arena *arena, struct error *error)
{
    *text = NULL;
    const json_t *value = json_object_get(object, name);
    if (!value)
        return 0;
    if (!json_is_string(value))
        return error_set(error, place, 0, "entry %zu: \"%s\" is not a string", index, name);
    if (strlen(json_string_value(value)) != json_string_length(value))
        return error_set(error, place, 0, "entry %zu: \"%s\" holds a zero byte", index, name);
    *text = arena_string(arena, json_string_value(value));
    return 0;
}

static int read_words(struct database_entry *entry, const json_t *list, size_t index,
                      struct arena *arena, struct error *error)
{
    if (!json_is_array(list) || json_array_size(list) == 0)
        return error_set(error, entry->place, 0,
                         "entry %zu: \"arguments\" is not a list of strings", index);
    entry->word_count = json_array_size(list);
    const char **words = ARENA_ARRAY(arena, const char *, entry->word_count + 1);
    for (size_t i = 0; i < entry->word_count; i++) {
        const json_t *word = json_array_get(list, i);
        if (!json_is_string(word) || strlen(json_string_value(word)) != json_string_length(word))
            return error_set(error, entry->place, 0,
                             "entry %zu: \"arguments\" is not a list of strings", index);
        words[i] = arena_string(arena, json_string_value(word));
    }
    entry->words = words;
    return 0;
}

static int read_entry(struct database_entry *entry, const json_t *object, size_t index,
                      const char *base, struct arena *arena, struct error *error)
{
    if (!json_is_object(object))
        return error_set(error, entry->place, 0, "entry %zu is not an object", index);
    const char *file, *directory;
    if (text_member(&file, object, "file", entry->place, index, arena, error) != 0 ||
        text_member(&directory, object, "directory", entry->place, index, arena, error) != 0 ||
        text_member(&entry->command, object, "command", entry->place, index, arena, error) != 0)
        return -1;
    if (!file || !*file)
        return error_set(error, entry->place, 0, "entry %zu has no \"file\"", index);
    if (!directory)
        return error_set(error, entry->place, 0, "entry %zu has no \"directory\"", index);
    const json_t *list = json_object_get(object, "arguments");
    if (list) {
        entry->command = NULL;
        if (read_words(entry, list, index, arena, error) != 0)
            return -1;
    } else if (!entry->command) {
        return error_set(error, entry->place, 0,
                         "entry %zu has neither \"command\" nor \"arguments\"", index);
    }
    entry->directory = paths_join(arena, base, spelled(arena, base, directory));
    entry->source = source_path(arena, entry->directory, spelled(arena, entry->directory, file));
    return 0;
}

int database_read(struct database *database, const char *path, const char *working_directory,
                  struct arena *arena, struct error *error)
{
    int status = -1;
    char *bytes;
    size_t size;
    if (file_read(&bytes, &size, path, arena, error) != 0)
        return -1;
    if (size >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3)) {
        bytes += 3;
        size -= 3;
    }
    json_error_t problem;
    json_t *root = json_loadb(bytes, size, 0, &problem);
    if (!root)
        return error_set(error, path, problem.line > 0 ? (unsigned long)problem.line : 0,
                         "not valid JSON: %s", problem.text);
    if (!json_is_array(root)) {
        error_set(error, path, 1, "not a compile database: the outermost value is not a list");
        goto out;
    }
    database->path = path;
    database->count = json_array_size(root);
    database->entries = ARENA_ARRAY(arena, struct database_entry, database->count);
    const size_t *lines = entry_lines(bytes, size, database->count, arena);
    /* A relative "directory" is relative to the database. */
    const char *base = paths_directory(arena, paths_join(arena, working_directory, path));
    for (size_t i = 0; i < database->count; i++) {
        database->entries[i].place = arena_printf(arena, "%s:%zu", path, lines[i]);
        if (read_entry(&database->entries[i], json_array_get(root, i), i, base, arena, error) != 0)
            goto out;
    }
    status = 0;
out:
    json_decref(root);
    return status;
}

int database_add(struct project *project, const struct project_request *request,
                 const struct database_entry *entry, const char *source, struct error *error)
{
    struct command command = {0};
    enum command_syntax syntax = COMMAND_GNU;
    if (entry->command) {
        syntax = command_guess_syntax(entry->command, &project->arena);
        command_split(&command, entry->command, syntax, &project->arena);
    } else {
        for (size_t i = 0; i < entry->word_count; i++)
            vec_push(&command.words, entry->words[i]);
    }
    if (entry->command && syntax == COMMAND_WINDOWS) {
        /* Visual Studio's ClangTidy target leaves "; " before the options of its property. */
        uint32_t kept = 0;
        for (uint32_t i = 0; i < command.words.count; i++) {
            const char *word = command.words.items[i];
            size_t length = strlen(word);
            if (length && word[length - 1] == ';')
                word = arena_text(&project->arena, word, length - 1);
            if (*word || !length)
                command.words.items[kept++] = word;
        }
        command.words.count = kept;
    }
    int status = project_add(project, request, source ? source : entry->source, entry->directory,
                             &command, true, entry->place, error);
    command_free(&command);
    return status;
}
