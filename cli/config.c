/*
 * Reads .drvlint.yaml and puts it under the command line. Everything in the file has to mean
 * something: an unknown key, a pattern that no rule matches or a file that is not there is an error
 * with its line, since a check that is silently off looks like a clean driver.
 */
#include "cli/config.h"

#include "base/file.h"
#include "cli/output.h"
#include "project/paths.h"
#include "rule/yaml.h"

#include <string.h>
#include <uv.h>

#define CONFIG_NAME       ".drvlint.yaml"
#define CONFIG_WRONG_NAME ".drvlint.yml"

enum {
    LONGEST_PATH = 4096,
    MOST_OFF = 3, /* letters that may be wrong in a name for another one to be suggested */
};

static const char *const keys = "rules api enable disable strict severity fail-on wdk exclude";
static const char *const severities[] = {"note", "warning", "error", "none", NULL};

/* A file being read. */
struct reader {
    struct config *config;
    const char *working_directory;
    const char *path; /* absolute; for messages config->file */
    struct error *error;
};

#define complain(reader, node, ...)                                                                \
    error_set((reader)->error, (reader)->config->file, (node)->line, __VA_ARGS__)

/* ---- patterns ---- */

/* '*' stands for any text, '?' for one character. `is_path`: only '**' crosses a '/', and what
 * matches a folder matches all below. */
static bool matches(const char *glob, const char *text, bool is_path)
{
    for (; *glob; glob++, text++) {
        if (*glob == '*') {
            bool is_crossing = !is_path || glob[1] == '*';
            glob += strspn(glob, "*");
            if (is_path && is_crossing && *glob == '/' && matches(glob + 1, text, true))
                return true; /* "**" with its '/' may stand for nothing */
            while (!matches(glob, text, is_path)) {
                if (!*text || (*text == '/' && !is_crossing))
                    return false;
                text++;
            }
            return true;
        }
        if (!*text || (*glob == '?' ? is_path && *text == '/' : *glob != *text))
            return false;
    }
    return !*text || (is_path && *text == '/');
}

bool config_excludes(const struct config *config, const char *source)
{
    if (!config->exclude_count || !paths_is_below(source, config->folder))
        return false;
    const char *inner = source + strlen(config->folder);
    inner += *inner == '/';
    for (size_t i = 0; i < config->exclude_count; i++)
        if (matches(config->exclude[i], inner, true))
            return true;
    return false;
}

/* ---- names that are nearly right ---- */

static size_t smallest(size_t a, size_t b, size_t c)
{
    size_t least = a < b ? a : b;
    return least < c ? least : c;
}

/* How many letters have to be put in, taken out or changed (Levenshtein). */
static size_t distance(const char *a, const char *b, struct arena *arena)
{
    size_t width = strlen(b) + 1;
    size_t *row = ARENA_ARRAY(arena, size_t, width);
    for (size_t i = 0; i < width; i++)
        row[i] = i;
    for (size_t line = 1; *a; a++, line++) {
        size_t diagonal = row[0];
        row[0] = line;
        for (size_t i = 1; i < width; i++) {
            size_t changed = diagonal + (*a != b[i - 1]);
            diagonal = row[i];
            row[i] = smallest(row[i] + 1, row[i - 1] + 1, changed);
        }
    }
    return row[width - 1];
}

const struct rule *config_nearest(const struct rule_set *set, const char *word)
{
    struct arena arena = {0};
    const struct rule *best = NULL;
    size_t least = 0, length = strlen(word);
    for (size_t i = 0; i < set->count && length >= MOST_OFF && length < LONGEST_PATH; i++) {
        const struct rule *rule = &set->rules[i];
        size_t off = distance(word, rule->id, &arena);
        /* "port-not-closed" is a part of a name, not a slip. */
        if (strstr(rule->id, word))
            off = 1;
        if (off <= MOST_OFF && (!best || off < least)) {
            best = rule;
            least = off;
        }
    }
    arena_free(&arena);
    return best;
}

/* ---- finding the file ---- */

static bool is_there(struct arena *arena, const char *folder, const char *name)
{
    uv_fs_t request;
    bool is = uv_fs_stat(NULL, &request, paths_join(arena, folder, name), NULL) == 0;
    uv_fs_req_cleanup(&request);
    return is;
}

static bool is_folder(const char *path)
{
    uv_fs_t request;
    bool is = uv_fs_stat(NULL, &request, path, NULL) == 0 &&
              (request.statbuf.st_mode & S_IFMT) == S_IFDIR;
    uv_fs_req_cleanup(&request);
    return is;
}

/* The nearest file upward from `folder`; `*path` NULL if there is none. */
static int search(const char **path, struct arena *arena, const char *folder, struct error *error)
{
    *path = NULL;
    for (;;) {
        if (is_there(arena, folder, CONFIG_NAME)) {
            *path = paths_join(arena, folder, CONFIG_NAME);
            return 0;
        }
        if (is_there(arena, folder, CONFIG_WRONG_NAME))
            return error_set(error, paths_join(arena, folder, CONFIG_WRONG_NAME), 0,
                             "a configuration has to be called " CONFIG_NAME);
        const char *parent = paths_directory(arena, folder);
        if (is_there(arena, folder, ".git") || is_there(arena, folder, ".hg") ||
            strcmp(parent, folder) == 0)
            return 0;
        folder = parent;
    }
}

/* Where the search for an input begins. */
static const char *folder_of(struct reader *reader, const char *input)
{
    const char *path = paths_join(&reader->config->arena, reader->working_directory, input);
    return is_folder(path) ? path : paths_directory(&reader->config->arena, path);
}

static int find_file(struct reader *reader, const struct options *options)
{
    struct arena *arena = &reader->config->arena;
    const char *named = options->config_file;
    if (named && strcmp(named, "none") == 0)
        return 0;
    if (named) {
        reader->path = paths_join(arena, reader->working_directory, named);
        return 0;
    }
    /* A step of a build engine reads what it was given and nothing else. */
    if (options->command == CLI_CAPTURE || options->command == CLI_LINK)
        return 0;
    bool has_inputs = options->command == CLI_CHECK || options->command == CLI_PLAN;
    if (!has_inputs || (!options->operands.count && !options->database))
        return search(&reader->path, arena, reader->working_directory, reader->error);
    if (!options->operands.count) {
        /* The folder of a database is often a build folder, elsewhere. */
        if (search(&reader->path, arena, folder_of(reader, options->database), reader->error))
            return -1;
        return reader->path
                   ? 0
                   : search(&reader->path, arena, reader->working_directory, reader->error);
    }
    for (uint32_t i = 0; i < options->operands.count; i++) {
        const char *input = options->operands.items[i], *path;
        if (search(&path, arena, folder_of(reader, input), reader->error))
            return -1;
        bool is_same =
            path == reader->path || (path && reader->path && strcmp(path, reader->path) == 0);
        if (i && !is_same)
            return error_set(reader->error, NULL, 0,
                             "'%s' has %s%s, but '%s' has %s%s; check them apart or name one with "
                             "--config-file",
                             options->operands.items[0], reader->path ? "" : "no configuration",
                             reader->path ? reader->path : "", input,
                             path ? "" : "no configuration", path ? path : "");
        reader->path = path;
    }
    return 0;
}

/* ---- what it says ---- */

/* A list of texts; one text is a list of one. */
static int get_texts(struct reader *reader, const struct yaml_node *root, const char *key,
                     const struct yaml_node *const **nodes, size_t *count)
{
    const struct yaml_node *node = yaml_find(root, key);
    *count = 0;
    if (!node)
        return 0;
    struct arena *arena = &reader->config->arena;
    bool is_list = node->kind == YAML_LIST;
    const struct yaml_node **texts =
        ARENA_ARRAY(arena, const struct yaml_node *, is_list ? node->count + 1 : 1);
    for (size_t i = 0; i < (is_list ? node->count : 1); i++) {
        texts[i] = is_list ? node->items[i] : node;
        if (texts[i]->kind != YAML_TEXT || !texts[i]->text[0])
            return complain(reader, texts[i], "'%s' has to be a list of texts", key);
        ++*count;
    }
    *nodes = texts;
    return 0;
}

/* The path of a rule or API file; it has to be readable and of the kind its list says. */
static int get_file(struct reader *reader, const struct yaml_node *node, bool is_rule,
                    const char **path)
{
    struct arena scratch = {0};
    struct arena *arena = &reader->config->arena;
    struct error error = {0};
    char *bytes;
    size_t size;
    struct yaml_node *root;
    int status = -1;
    const char *absolute = paths_join(arena, reader->config->folder, node->text);
    /* Named as the configuration is, for messages. */
    *path = paths_is_absolute(node->text)
                ? absolute
                : paths_join(arena, paths_directory(arena, reader->config->file), node->text);
    if (file_read(&bytes, &size, *path, &scratch, &error)) {
        complain(reader, node, "%s", error.text);
        goto out;
    }
    if (yaml_parse(&root, *path, bytes, size, &scratch, reader->error))
        goto out;
    if (root->kind == YAML_MAP && !yaml_find(root, "id") == is_rule) {
        error_set(reader->error, *path, root->line,
                  is_rule ? "a rule file needs the key 'id'"
                          : "an API file has no key 'id'; rule files are named under 'rules'");
        goto out;
    }
    status = 0;
out:
    arena_free(&scratch);
    return status;
}

static int read_rules(struct reader *reader, const struct yaml_node *root)
{
    static const char *const lists[] = {"api", "rules"};
    struct config *config = reader->config;
    VEC(const char *) paths = {0};
    int status = -1;
    for (int i = 0; i < 2; i++) {
        const struct yaml_node *const *nodes;
        size_t count;
        if (get_texts(reader, root, lists[i], &nodes, &count))
            goto out;
        for (size_t k = 0; k < count; k++) {
            const char *path;
            if (get_file(reader, nodes[k], i == 1, &path))
                goto out;
            vec_push(&paths, path);
        }
    }
    status = paths.count ? rule_read(&config->rules, rule_builtin(), paths.items, paths.count,
                                     &config->arena, reader->error)
                         : 0;
out:
    vec_free(&paths);
    return status;
}

/* An error text for a pattern that no rule matches. */
static const char *unmatched(struct config *config, const char *glob)
{
    const struct rule *nearest = config_nearest(&config->rules, glob);
    return nearest ? arena_printf(&config->arena, "no rule is called '%s'; did you mean '%s'?",
                                  glob, nearest->id)
                   : arena_printf(&config->arena, "no rule is called '%s'", glob);
}

static bool matches_any(const struct rule_set *rules, const char *glob)
{
    for (size_t i = 0; i < rules->count; i++)
        if (matches(glob, rules->rules[i].id, false))
            return true;
    return false;
}

/* Turns the rules that match a pattern on or off. */
static void turn(const struct rule_set *rules, bool *is_on, const char *glob, bool on)
{
    for (size_t i = 0; i < rules->count; i++)
        if (matches(glob, rules->rules[i].id, false))
            is_on[i] = on;
}

static int read_patterns(struct reader *reader, const struct yaml_node *root, bool *is_on)
{
    static const char *const lists[] = {"disable", "enable"};
    for (int i = 0; i < 2; i++) {
        const struct yaml_node *const *nodes;
        size_t count;
        if (get_texts(reader, root, lists[i], &nodes, &count))
            return -1;
        for (size_t k = 0; k < count; k++) {
            if (!matches_any(&reader->config->rules, nodes[k]->text))
                return complain(reader, nodes[k], "%s", unmatched(reader->config, nodes[k]->text));
            turn(&reader->config->rules, is_on, nodes[k]->text, i == 1);
        }
    }
    return 0;
}

static int read_severities(struct reader *reader, const struct yaml_node *root)
{
    struct config *config = reader->config;
    const struct yaml_node *map = yaml_find(root, "severity");
    if (!map)
        return 0;
    if (map->kind != YAML_MAP)
        return complain(reader, map,
                        "'severity' has to be a map of rules and note, warning or "
                        "error");
    struct rule *rules = ARENA_ARRAY(&config->arena, struct rule, config->rules.count);
    memcpy(rules, config->rules.rules, config->rules.count * sizeof *rules);
    for (size_t i = 0; i < map->count; i++) {
        const struct yaml_node *key = map->keys[i];
        static const char *const levels[] = {"note", "warning", "error", NULL};
        int level;
        if (yaml_get_choice(&level, map, key->text, levels, config->file, reader->error))
            return -1;
        if (!matches_any(&config->rules, key->text))
            return complain(reader, key, "%s", unmatched(config, key->text));
        for (size_t r = 0; r < config->rules.count; r++)
            if (matches(key->text, rules[r].id, false))
                rules[r].severity = (enum finding_severity)level;
    }
    config->rules.rules = rules;
    return 0;
}

static int read_excludes(struct reader *reader, const struct yaml_node *root)
{
    struct config *config = reader->config;
    const struct yaml_node *const *nodes;
    size_t count;
    if (get_texts(reader, root, "exclude", &nodes, &count))
        return -1;
    const char **patterns = ARENA_ARRAY(&config->arena, const char *, count + 1);
    for (size_t i = 0; i < count; i++) {
        patterns[i] = paths_normalise(&config->arena, nodes[i]->text);
        if (paths_is_absolute(patterns[i]) || strncmp(patterns[i], "..", 2) == 0)
            return complain(reader, nodes[i], "'%s' is not below the folder of this file",
                            nodes[i]->text);
        if (strcmp(patterns[i], ".") == 0)
            return complain(reader, nodes[i], "'%s' would leave out everything", nodes[i]->text);
    }
    config->exclude = patterns;
    config->exclude_count = count;
    return 0;
}

static int read_settings(struct reader *reader, const struct yaml_node *root)
{
    struct config *config = reader->config;
    struct options *options = &config->options;
    const char *wdk;
    bool is_strict = false;
    if (yaml_get_bool(&is_strict, root, "strict", config->file, reader->error) ||
        yaml_get_text(&wdk, root, "wdk", false, config->file, reader->error))
        return -1;
    if (!options->has_strict)
        options->strict = is_strict;
    if (wdk && !options->wdk)
        options->wdk = strcmp(wdk, "none") == 0 || strcmp(wdk, "auto") == 0
                           ? arena_string(&config->arena, wdk)
                           : paths_join(&config->arena, config->folder, wdk);
    if (!yaml_find(root, "fail-on"))
        return 0;
    int level;
    if (yaml_get_choice(&level, root, "fail-on", severities, config->file, reader->error))
        return -1;
    /* In file mode the exit status is clang-tidy's unless the command line says otherwise. */
    if (!options->has_fail_on)
        options->fail_on = (unsigned)level;
    return 0;
}

static int read_file(struct reader *reader, struct yaml_node **root)
{
    struct config *config = reader->config;
    const char *path = reader->path;
    char *bytes;
    size_t size;
    config->folder = paths_directory(&config->arena, path);
    config->file = path;
    if (paths_is_below(path, reader->working_directory)) {
        config->file = path + strlen(reader->working_directory);
        config->file += *config->file == '/';
    }
    if (file_read(&bytes, &size, config->file, &config->arena, reader->error) ||
        yaml_parse(root, config->file, bytes, size, &config->arena, reader->error))
        return -1;
    return yaml_expect_map(*root, "a configuration", keys, config->file, reader->error) ||
                   read_settings(reader, *root) || read_excludes(reader, *root) ||
                   read_rules(reader, *root) || read_severities(reader, *root)
               ? -1
               : 0;
}

/* ---- which rules are on ---- */

/* --disable and --enable; a slip in one would leave a rule off unseen. */
static int turn_all(struct reader *reader, bool *is_on, const char *option,
                    const char *const *globs, uint32_t count, bool on)
{
    for (uint32_t i = 0; i < count; i++) {
        if (!matches_any(&reader->config->rules, globs[i]))
            return error_set(reader->error, NULL, 0, "option '%s': %s", option,
                             unmatched(reader->config, globs[i]));
        turn(&reader->config->rules, is_on, globs[i], on);
    }
    return 0;
}

static int select_rules(struct reader *reader, const struct yaml_node *root)
{
    struct config *config = reader->config;
    const struct options *options = &config->options;
    const struct rule_set *rules = &config->rules;
    bool *is_on = ARENA_ARRAY(&config->arena, bool, rules->count + 1);
    for (size_t i = 0; i < rules->count; i++)
        is_on[i] = options->strict || rules->rules[i].group == RULE_GROUP_DEFAULT;
    if ((root && read_patterns(reader, root, is_on)) ||
        turn_all(reader, is_on, "--disable", options->disable.items, options->disable.count,
                 false) ||
        turn_all(reader, is_on, "--enable", options->enable.items, options->enable.count, true))
        return -1;
    struct rule *asked = ARENA_ARRAY(&config->arena, struct rule, rules->count + 1);
    config->asked = *rules;
    config->asked.rules = asked;
    config->asked.count = 0;
    for (size_t i = 0; i < rules->count; i++)
        if (is_on[i])
            asked[config->asked.count++] = rules->rules[i];
    if (!config->asked.count)
        return error_set(reader->error, config->file, 0, "no rule is left on");
    return 0;
}

int config_load(struct config *config, const struct options *options, struct error *error)
{
    char folder[LONGEST_PATH];
    size_t size = sizeof folder;
    struct reader reader = {.config = config, .error = error};
    struct yaml_node *root = NULL;
    config->options = *options;
    config->rules = *rule_builtin();
    int status = uv_cwd(folder, &size);
    if (status != 0)
        return error_set(error, NULL, 0, "cannot tell the current folder: %s", uv_strerror(status));
    reader.working_directory = paths_normalise(&config->arena, folder);
    if (find_file(&reader, options) || (reader.path && read_file(&reader, &root)))
        return -1;
    return select_rules(&reader, root);
}

void config_free(struct config *config)
{
    arena_free(&config->arena);
}
