/*
 * Reads API files. Strict: what is not understood is an error with its line, since a row that is
 * silently dropped would show up as a missed bug much later.
 *
 * Requires the tree of yaml.h. Fills struct api; api_finish sorts it into the tables the solver
 * uses.
 */
#include "rule/api_internal.h"

#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* What a row of each list of an API file holds. */
struct section {
    const char *name;
    const char *what; /* in messages */
    enum effect_kind kind;
    const char *required; /* keys, separated by a space; `call` and `source` always are */
    const char *optional;
};

static const struct section sections[] = {
    {"acquire", "an acquire row", EFFECT_ACQUIRE, "object success",
     "also when memory match evidence"},
    {"release", "a release row", EFFECT_RELEASE, "object", "when match evidence verb mark"},
    {"keep", "a keep row", EFFECT_KEEP, "object", "success when own-reference"},
    {"raise", "a raise row", EFFECT_RAISE, "", "when"},
    {"noreturn", "a noreturn row", EFFECT_NORETURN, "", ""},
    {"zero", "a zero row", EFFECT_ZERO, "object size", "when"},
    {"fill", "a fill row", EFFECT_FILL, "object size", "when"},
    {"copy", "a copy row", EFFECT_COPY, "object from size", "when"},
    {"write", "a write row", EFFECT_WRITE, "object", "when"},
    {"store", "a store row", EFFECT_STORE, "object from", ""},
    {"exchange", "an exchange row", EFFECT_EXCHANGE, "object from", ""},
    {"compare-exchange", "a compare-exchange row", EFFECT_COMPARE_EXCHANGE, "object from with", ""},
    {"count-down", "a count-down row", EFFECT_COUNT_DOWN, "object", ""},
    {"reads", "a reads row", EFFECT_READS, "", ""},
    {"untouched-on-failure", "an untouched-on-failure row", EFFECT_UNTOUCHED_ON_FAILURE,
     "object success", ""},
    {"null-on-failure", "a null-on-failure row", EFFECT_NULL_ON_FAILURE, "object success", ""},
    {"runs", "a runs row", EFFECT_RUNS, "roles", "when"},
    {"borrow", "a borrow row", EFFECT_BORROW, "object", ""},
    {"mark", "a mark row", EFFECT_MARK, "object mark", "when success"},
};
enum {
    SECTION_COUNT = sizeof sections / sizeof *sections,
};

/* The keys of a file; the lists are the names of `sections`. */
static const char file_keys[] =
    "family noun class due-at-unload counted scope acquire release keep raise noreturn "
    "zero fill copy write store exchange "
    "compare-exchange count-down reads "
    "untouched-on-failure null-on-failure runs mark borrow handed owners roles "
    "role-info forbidden irql slots aside";

/* In the order of enum effect_success. */
static const char *const successes[] = {"always", "ntstatus", "nonnull", "nonzero", NULL};

static const char *const memories[] = {"zeroed", "uninitialised", NULL};

/* In the order of enum effect_class, effect_scope, effect_verb, each without its first. */
static const char *const classes[] = {"memory",     "handle",       "reference", "lock",
                                      "irql-state", "registration", "object",    "mapping",
                                      "queue",      "request",      NULL};
static const char *const scopes[] = {"local", "global", "embedded", NULL};
static const char *const verbs[] = {"free",       "close",  "dereference", "unlock", "restore",
                                    "unregister", "delete", "unmap",       "cancel", "complete",
                                    "pass",       "queue",  NULL};

static const char *const evidences[] = {"weak", NULL};

/* --- words ------------------------------------------------------------------------------------ */

size_t api_identifier_length(const char *text)
{
    size_t length = 0;
    while (isalnum((unsigned char)text[length]) || text[length] == '_')
        length++;
    return isdigit((unsigned char)*text) ? 0 : length;
}

bool api_is_identifier(const char *text)
{
    size_t length = api_identifier_length(text);
    return length && !text[length];
}

bool api_is_slug(const char *text)
{
    if (!islower((unsigned char)*text))
        return false;
    for (const char *at = text; *at; at++)
        if (!islower((unsigned char)*at) && !isdigit((unsigned char)*at) &&
            !(*at == '-' && at[1] && at[1] != '-'))
            return false;
    return true;
}

const char *api_parse_index(uint32_t *index, const char *text, unsigned long max)
{
    if (!isdigit((unsigned char)*text))
        return NULL;
    char *end;
    errno = 0;
    unsigned long number = strtoul(text, &end, 10);
    if (errno || number > max)
        return NULL;
    *index = (uint32_t)number;
    return end;
}

const char *api_parse_argument(uint32_t *argument, const char *text)
{
    return strncmp(text, "arg", 3) == 0 ? api_parse_index(argument, text + 3, API_ARGUMENT_MAX)
                                        : NULL;
}

bool api_parse_operand(struct effect_operand *operand, const char *text, struct arena *arena)
{
    *operand = (struct effect_operand){.base = EFFECT_RESULT};
    if (strcmp(text, "ret") == 0)
        return true;
    if (strcmp(text, "thread") == 0 || strcmp(text, "system") == 0) {
        operand->base = EFFECT_THREAD;
        return true;
    }
    operand->base = EFFECT_ARGUMENT;
    operand->is_pointee = *text == '*';
    const char *end = api_parse_argument(&operand->argument, text + operand->is_pointee);
    if (!end)
        return false;
    if (strncmp(end, "->", 2) == 0 && api_is_identifier(end + 2)) {
        operand->field = arena_string(arena, end + 2);
        return true;
    }
    return !*end;
}

bool api_parse_condition(struct effect *effect, const char *text)
{
    static const struct {
        const char *text;
        enum effect_test test;
    } tests[] = {
        {" == ", EFFECT_TEST_EQ},
        {" != ", EFFECT_TEST_NE},
        {" & ", EFFECT_TEST_BITS},
        {" !& ", EFFECT_TEST_NOBITS},
    };
    const char *at = api_parse_argument(&effect->test_argument, text);
    if (!at)
        return false;
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        size_t length = strlen(tests[i].text);
        if (strncmp(at, tests[i].text, length) != 0)
            continue;
        const char *number = at + length;
        if (!isdigit((unsigned char)*number) && *number != '-')
            return false;
        char *end;
        errno = 0;
        effect->test = tests[i].test;
        effect->test_value = strtoll(number, &end, 0);
        return end != number && !*end && !errno;
    }
    return false;
}

const char *api_page_of(struct arena *arena, const char *source, const char *call)
{
    const char *star = strchr(source, '*');
    if (!star)
        return source;
    char *name = arena_string(arena, call);
    for (char *at = name; *at; at++)
        *at = (char)tolower((unsigned char)*at);
    return arena_printf(arena, "%.*s%s%s", (int)(star - source), source, name, star + 1);
}

/* --- rows ------------------------------------------------------------------------------------- */

static int read_operand(struct api_file *file, const struct yaml_node *row,
                        struct effect_operand *operand)
{
    const char *text;
    if (yaml_get_text(&text, row, "object", true, file->name, file->error))
        return -1;
    if (!api_parse_operand(operand, text, file->api->arena))
        return api_complain(file, yaml_find(row, "object"),
                            "'object' cannot be '%s'; one of: ret, argN, *argN, argN->FIELD, "
                            "*argN->FIELD, thread, system",
                            text);
    return 0;
}

static int read_argument(struct api_file *file, const struct yaml_node *row, const char *key,
                         uint32_t *argument)
{
    const char *text;
    if (yaml_get_text(&text, row, key, true, file->name, file->error))
        return -1;
    const char *end = api_parse_argument(argument, text);
    if (!end || *end)
        return api_complain(file, yaml_find(row, key), "'%s' is not an argument such as arg1",
                            text);
    return 0;
}

/* `match`: a map from what has to agree to where it is in this call. */
static int read_matches(struct api_file *file, const struct yaml_node *row, struct effect *effect)
{
    const struct yaml_node *map = yaml_find(row, "match");
    if (!map)
        return 0;
    if (map->kind != YAML_MAP || !map->count)
        return api_complain(file, map, "'match' has to be a map such as {tag: arg1}");
    struct effect_match *matches = ARENA_ARRAY(file->api->arena, struct effect_match, map->count);
    for (size_t i = 0; i < map->count; i++) {
        const struct yaml_node *value = map->items[i];
        matches[i].what = map->keys[i]->text;
        if (value->kind != YAML_TEXT ||
            !api_parse_operand(&matches[i].operand, value->text, file->api->arena) ||
            matches[i].operand.base != EFFECT_ARGUMENT)
            return api_complain(file, value, "'%s' is at no argument, such as arg1 or arg1->F",
                                matches[i].what);
    }
    effect->matches = matches;
    effect->match_count = map->count;
    return 0;
}

int api_read_choice(struct api_file *file, const struct yaml_node *map, const char *key,
                    const char *const *choices, int *number)
{
    *number = 0;
    if (!yaml_find(map, key))
        return 0;
    if (yaml_get_choice(number, map, key, choices, file->name, file->error))
        return -1;
    ++*number;
    return 0;
}

/* When an acquire counts: a word, or `ret == N`. */
static int read_success(struct api_file *file, const struct yaml_node *row, struct effect *effect)
{
    static const char is_value[] = "ret == ";
    const struct yaml_node *node = yaml_find(row, "success");
    if (node && node->kind == YAML_TEXT &&
        strncmp(node->text, is_value, sizeof is_value - 1) == 0) {
        char *end;
        errno = 0;
        long long number = strtoll(node->text + sizeof is_value - 1, &end, 0);
        if (errno || *end || end == node->text + sizeof is_value - 1)
            return error_set(file->error, file->name, node->line, "'%s' has no number", node->text);
        effect->success = EFFECT_RESULT_IS;
        /* A status is signed. */
        effect->success_value =
            number > INT32_MAX && number <= UINT32_MAX ? (int32_t)number : number;
        return 0;
    }
    int index;
    if (yaml_get_choice(&index, row, "success", successes, file->name, file->error))
        return -1;
    effect->success = (enum effect_success)index;
    return 0;
}

static bool is_of_family(enum effect_kind kind)
{
    return kind == EFFECT_ACQUIRE || kind == EFFECT_RELEASE || kind == EFFECT_MARK;
}

/* Everything of a row but the calls. */
static int read_effect(struct api_file *file, const struct section *section,
                       const struct yaml_node *row, struct effect *effect)
{
    *effect = (struct effect){.kind = section->kind, .family = UINT32_MAX};
    if (is_of_family(section->kind))
        effect->family = file->family;
    if (yaml_is_word_of("object", section->required) && read_operand(file, row, &effect->operand))
        return -1;
    if (yaml_is_word_of("size", section->required) &&
        read_argument(file, row, "size", &effect->size_argument))
        return -1;
    if (yaml_is_word_of("with", section->required) &&
        read_argument(file, row, "with", &effect->size_argument))
        return -1;
    if (yaml_is_word_of("from", section->required) &&
        read_argument(file, row, "from", &effect->from_argument))
        return -1;
    if ((yaml_is_word_of("success", section->required) || yaml_find(row, "success")) &&
        read_success(file, row, effect))
        return -1;
    if (yaml_find(row, "memory")) {
        int index;
        if (yaml_get_choice(&index, row, "memory", memories, file->name, file->error))
            return -1;
        effect->memory = memories[index];
    }
    int verb, evidence;
    if (api_read_choice(file, row, "verb", verbs, &verb) ||
        api_read_choice(file, row, "evidence", evidences, &evidence) ||
        read_matches(file, row, effect))
        return -1;
    effect->verb = (enum effect_verb)verb;
    effect->is_weak = evidence != 0;
    if (yaml_is_word_of("roles", section->required) &&
        api_read_identifiers(file, row, "roles", &effect->roles, &effect->role_count))
        return -1;
    if (yaml_is_word_of("roles", section->required) && !effect->role_count)
        return api_complain(file, row, "key '%s' is missing", "roles");
    if (yaml_get_bool(&effect->is_own_reference, row, "own-reference", file->name, file->error))
        return -1;
    if (yaml_get_text(&effect->mark, row, "mark", section->kind == EFFECT_MARK, file->name,
                      file->error))
        return -1;
    const char *also;
    if (yaml_get_text(&also, row, "also", false, file->name, file->error))
        return -1;
    effect->has_also = also != NULL;
    if (also &&
        (!api_parse_operand(&effect->also, also, file->api->arena) ||
         effect->also.base != EFFECT_ARGUMENT || !(effect->also.is_pointee || effect->also.field)))
        return api_complain(file, yaml_find(row, "also"),
                            "'%s' is no place such as *arg1 or arg0->F", also);
    const char *condition;
    if (yaml_get_text(&condition, row, "when", false, file->name, file->error))
        return -1;
    if (condition && !api_parse_condition(effect, condition))
        return api_complain(file, yaml_find(row, "when"),
                            "'when' cannot be '%s'; one of: argN == NUMBER, argN != NUMBER, "
                            "argN & NUMBER, argN !& NUMBER",
                            condition);
    return yaml_get_text(&effect->source, row, "source", true, file->name, file->error);
}

int api_names_of(struct api_file *file, const struct yaml_node *map, const char *key,
                 struct yaml_node *const **names, size_t *count)
{
    *count = 0;
    for (size_t i = 0; i < map->count; i++) {
        if (strcmp(map->keys[i]->text, key) != 0)
            continue;
        const struct yaml_node *value = map->items[i];
        bool is_list = value->kind == YAML_LIST;
        *names = is_list ? value->items : &map->items[i];
        *count = is_list ? value->count : 1;
        if (value->kind == YAML_MAP || !*count)
            return api_complain(file, value, "'%s' has to be a name or a list of names", key);
        for (size_t k = 0; k < *count; k++)
            if ((*names)[k]->kind != YAML_TEXT || !(*names)[k]->text[0])
                return api_complain(file, (*names)[k], "'%s' has to be a name or a list of names",
                                    key);
    }
    return 0;
}

int api_read_identifiers(struct api_file *file, const struct yaml_node *map, const char *key,
                         const char *const **names, size_t *count)
{
    struct yaml_node *const *nodes = NULL;
    if (api_names_of(file, map, key, &nodes, count))
        return -1;
    const char **texts = ARENA_ARRAY(file->api->arena, const char *, *count);
    for (size_t i = 0; i < *count; i++) {
        texts[i] = nodes[i]->text;
        if (!api_is_identifier(texts[i]))
            return api_complain(file, nodes[i], "'%s' cannot be '%s'", key, texts[i]);
    }
    *names = texts;
    return 0;
}

int api_read_list(struct api_file *file, const struct yaml_node *root, const char *key,
                  int (*read)(struct api_file *file, const struct yaml_node *row))
{
    const struct yaml_node *list = yaml_find(root, key);
    if (!list)
        return 0;
    if (list->kind != YAML_LIST || !list->count)
        return api_complain(file, list, "'%s' has to be a list of rows", key);
    for (size_t i = 0; i < list->count; i++)
        if (read(file, list->items[i]))
            return -1;
    return 0;
}

static int read_row(struct api_file *file, const struct section *section,
                    const struct yaml_node *row)
{
    struct arena *arena = file->api->arena;
    const char *keys =
        arena_printf(arena, "call %s %s source", section->required, section->optional);
    if (yaml_expect_map(row, section->what, keys, file->name, file->error))
        return -1;
    struct effect effect;
    struct yaml_node *const *calls = NULL;
    size_t count;
    if (api_names_of(file, row, "call", &calls, &count) || read_effect(file, section, row, &effect))
        return -1;
    if (!count)
        return error_set(file->error, file->name, row->line, "key 'call' is missing");
    const char *source = effect.source;
    for (size_t i = 0; i < count; i++) {
        if (!api_is_identifier(calls[i]->text))
            return api_complain(file, calls[i], "'%s' is not the name of a function",
                                calls[i]->text);
        struct api_row new = {.call = calls[i]->text, .effect = effect};
        new.effect.source = api_page_of(arena, source, new.call);
        new.place = (struct api_place){file->name, calls[i]->line};
        vec_push(&file->api->rows, new);
    }
    if (section->kind == EFFECT_ACQUIRE)
        file->api->families.items[file->family].has_acquire = true;
    if (section->kind == EFFECT_RELEASE)
        file->api->families.items[file->family].has_release = true;
    return 0;
}

static int read_section(struct api_file *file, const struct section *section,
                        const struct yaml_node *root)
{
    const struct yaml_node *list = yaml_find(root, section->name);
    if (!list)
        return 0;
    if (is_of_family(section->kind) && file->family == UINT32_MAX)
        return api_complain(file, list, "'%s' needs the key 'family' in the same file",
                            section->name);
    if (list->kind != YAML_LIST || !list->count)
        return api_complain(file, list, "'%s' has to be a list of rows", section->name);
    for (size_t i = 0; i < list->count; i++)
        if (read_row(file, section, list->items[i]))
            return -1;
    return 0;
}

/* Facts that are left out on purpose, with the reason. Nothing comes of them but the check. */
static int read_aside(struct api_file *file, const struct yaml_node *row)
{
    const char *text;
    struct yaml_node *const *calls = NULL;
    size_t count;
    if (yaml_expect_map(row, "an aside row", "call why", file->name, file->error) ||
        api_names_of(file, row, "call", &calls, &count) ||
        yaml_get_text(&text, row, "why", true, file->name, file->error))
        return -1;
    return count ? 0 : api_complain(file, row, "key '%s' is missing", "call");
}

/* --- families --------------------------------------------------------------------------------- */

static uint32_t family_index(const struct api *api, const char *name)
{
    for (uint32_t i = 0; i < api->families.count; i++)
        if (strcmp(api->families.items[i].family.name, name) == 0)
            return i;
    return UINT32_MAX;
}

/* What describes a family. */
bool api_parse_class(enum effect_class *class_, const char *text)
{
    for (int i = 0; classes[i]; i++)
        if (strcmp(classes[i], text) == 0) {
            *class_ = (enum effect_class)(i + 1);
            return true;
        }
    return false;
}

bool api_parse_verb(enum effect_verb *verb, const char *text)
{
    for (int i = 0; verbs[i]; i++)
        if (strcmp(verbs[i], text) == 0) {
            *verb = (enum effect_verb)(i + 1);
            return true;
        }
    return false;
}

static const char *const family_keys[] = {"noun", "due-at-unload", "class", "scope", "counted"};

static int read_family(struct api_file *file, const struct yaml_node *root)
{
    struct api *api = file->api;
    const struct yaml_node *node = yaml_find(root, "family");
    const struct yaml_node *described = NULL;
    const char *key = NULL;
    for (size_t i = 0; i < sizeof family_keys / sizeof *family_keys && !described; i++) {
        key = family_keys[i];
        described = yaml_find(root, key);
    }
    file->family = UINT32_MAX;
    if (!node)
        return described ? api_complain(file, described, "'%s' needs the key 'family'", key) : 0;
    struct effect_family family = {0};
    if (yaml_get_text(&family.name, root, "family", true, file->name, file->error))
        return -1;
    if (!api_is_slug(family.name))
        return api_complain(file, node, "family '%s' is not in lower case joined by '-'",
                            family.name);
    file->family = family_index(api, family.name);
    if (file->family != UINT32_MAX) {
        const struct api_place *first = &api->families.items[file->family].place;
        if (!described)
            return 0;
        if (!first->file)
            return api_complain(file, node, "family '%s' is built in; leave out what describes it",
                                family.name);
        return error_set(file->error, file->name, node->line,
                         "family '%s' is described already at %s:%lu", family.name, first->file,
                         first->line);
    }
    if (!yaml_find(root, "noun") || !yaml_find(root, "due-at-unload"))
        return api_complain(file, node,
                            "family '%s' is new: it needs the keys noun and due-at-unload",
                            family.name);
    if (yaml_get_text(&family.noun, root, "noun", true, file->name, file->error) ||
        yaml_get_bool(&family.due_at_unload, root, "due-at-unload", file->name, file->error))
        return -1;
    int class_, scope;
    if (api_read_choice(file, root, "class", classes, &class_) ||
        api_read_choice(file, root, "scope", scopes, &scope) ||
        yaml_get_bool(&family.is_counted, root, "counted", file->name, file->error))
        return -1;
    family.class_ = (enum effect_class)class_;
    family.scope = (enum effect_scope)scope;
    file->family = api->families.count;
    struct api_family new = {.family = family, .place = {file->name, node->line}};
    vec_push(&api->families, new);
    return 0;
}

/* --- files and tables ------------------------------------------------------------------------- */

void api_free(struct api *api)
{
    vec_free(&api->rows);
    vec_free(&api->families);
    vec_free(&api->roles);
    vec_free(&api->infos);
    vec_free(&api->forbidden);
    vec_free(&api->irqls);
    vec_free(&api->handed);
    vec_free(&api->slots);
    vec_free(&api->owners);
}

void api_add(struct api *api, const struct effect_table *effects, const struct role_table *roles)
{
    assert(!api->rows.count && !api->families.count && !api->roles.count);
    for (size_t i = 0; i < effects->family_count; i++) {
        struct api_family family = {
            .family = effects->families[i], .has_acquire = true, .has_release = true};
        vec_push(&api->families, family);
    }
    for (size_t i = 0; i < effects->function_count; i++) {
        const struct effect_function *function = &effects->functions[i];
        for (size_t k = 0; k < function->count; k++) {
            struct api_row row = {.call = function->name, .effect = function->effects[k]};
            vec_push(&api->rows, row);
        }
    }
    for (size_t i = 0; i < roles->count; i++) {
        struct api_role role = {.fact = roles->facts[i]};
        vec_push(&api->roles, role);
    }
    for (size_t i = 0; i < roles->info_count; i++) {
        struct api_role_info info = {.info = roles->infos[i]};
        vec_push(&api->infos, info);
    }
    for (size_t i = 0; i < roles->forbidden_count; i++) {
        struct api_forbidden forbidden = {.fact = roles->forbidden[i]};
        vec_push(&api->forbidden, forbidden);
    }
    for (size_t i = 0; i < effects->irql_count; i++) {
        struct api_irql irql = {.fact = effects->irqls[i]};
        vec_push(&api->irqls, irql);
    }
    for (size_t i = 0; i < effects->handed_count; i++) {
        struct api_handed handed = {.handed = effects->handed[i]};
        vec_push(&api->handed, handed);
    }
    for (size_t i = 0; i < effects->slot_count; i++) {
        struct api_slot slot = {.slot = effects->slots[i]};
        vec_push(&api->slots, slot);
    }
    for (size_t i = 0; i < effects->owner_count; i++) {
        struct api_owner owner = {.owner = effects->owners[i]};
        vec_push(&api->owners, owner);
    }
}

int api_read(struct api *api, const char *name, const struct yaml_node *root, struct error *error)
{
    struct api_file file = {.api = api, .name = name, .error = error};
    if (yaml_expect_map(root, "an API file", file_keys, file.name, error) ||
        read_family(&file, root))
        return -1;
    for (size_t i = 0; i < SECTION_COUNT; i++)
        if (read_section(&file, &sections[i], root))
            return -1;
    return api_read_list(&file, root, "aside", read_aside) ||
                   api_read_list(&file, root, "handed", api_read_handed) ||
                   api_read_list(&file, root, "owners", api_read_owner) ||
                   api_read_roles(&file, root)
               ? -1
               : 0;
}

bool api_same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool same_operand(const struct effect_operand *a, const struct effect_operand *b)
{
    return a->base == b->base && a->argument == b->argument && a->is_pointee == b->is_pointee &&
           api_same_text(a->field, b->field);
}

/* No call meets the conditions of both rows. */
static bool are_exclusive(const struct effect *a, const struct effect *b)
{
    if (a->test_argument != b->test_argument)
        return false;
    if (a->test == EFFECT_TEST_EQ && b->test == EFFECT_TEST_EQ)
        return a->test_value != b->test_value;
    static const enum effect_test opposite[] = {
        [EFFECT_TEST_EQ] = EFFECT_TEST_NE,
        [EFFECT_TEST_NE] = EFFECT_TEST_EQ,
        [EFFECT_TEST_BITS] = EFFECT_TEST_NOBITS,
        [EFFECT_TEST_NOBITS] = EFFECT_TEST_BITS,
    };
    return a->test != EFFECT_TEST_NONE && b->test == opposite[a->test] &&
           a->test_value == b->test_value;
}

/* Two acquires of one object by one call: nothing tells whether it is held once or twice. */
static bool is_double_acquire(const struct effect *a, const struct effect *b)
{
    return a->kind == EFFECT_ACQUIRE && b->kind == EFFECT_ACQUIRE && a->family == b->family &&
           same_operand(&a->operand, &b->operand) && !are_exclusive(a, b);
}

/* Two rows that say the same of the same call; or that disagree, as nothing tells which one
 * holds. */
static bool is_repeat(const struct effect *a, const struct effect *b)
{
    return a->kind == b->kind && a->family == b->family && same_operand(&a->operand, &b->operand) &&
           a->test == b->test && a->test_argument == b->test_argument &&
           a->test_value == b->test_value;
}

int api_repeated(struct error *error, const char *what, const char *name,
                 const struct api_place *first, const struct api_place *second)
{
    if (!first->file)
        return error_set(error, second->file, second->line, "%s '%s' is built in already", what,
                         name);
    return error_set(error, second->file, second->line, "%s '%s' stands already at %s:%lu", what,
                     name, first->file, first->line);
}

struct row_order {
    const struct api_row *row;
    uint32_t index;
};

/* By name, then as written. */
static int compare_rows(const void *left, const void *right)
{
    const struct row_order *a = left, *b = right;
    int order = strcmp(a->row->call, b->row->call);
    return order ? order : (a->index > b->index) - (a->index < b->index);
}

static int make_functions(struct api *api, struct effect_table *table, struct error *error)
{
    uint32_t count = api->rows.count;
    struct row_order *order = ARENA_ARRAY(api->arena, struct row_order, count);
    struct effect *effects = ARENA_ARRAY(api->arena, struct effect, count);
    struct effect_function *functions = ARENA_ARRAY(api->arena, struct effect_function, count);
    for (uint32_t i = 0; i < count; i++)
        order[i] = (struct row_order){&api->rows.items[i], i};
    if (count)
        qsort(order, count, sizeof *order, compare_rows);
    struct effect_function *function = NULL;
    size_t function_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        effects[i] = order[i].row->effect;
        if (!function || strcmp(function->name, order[i].row->call) != 0) {
            function = &functions[function_count++];
            *function = (struct effect_function){order[i].row->call, &effects[i], 0};
        }
        for (uint32_t k = i - (uint32_t)function->count; k < i; k++) {
            const struct api_place *first = &order[k].row->place, *second = &order[i].row->place;
            if (is_repeat(&effects[k], &effects[i]))
                return api_repeated(error, "the row of", function->name, first, second);
            if (is_double_acquire(&effects[k], &effects[i]))
                return error_set(error, second->file, second->line,
                                 "another row of '%s' acquires the same object; their 'when' "
                                 "have to exclude each other",
                                 function->name);
        }
        function->count++;
    }
    table->functions = functions;
    table->function_count = function_count;
    return 0;
}

static int make_families(struct api *api, struct effect_table *table, struct error *error)
{
    uint32_t count = api->families.count;
    struct effect_family *families = ARENA_ARRAY(api->arena, struct effect_family, count);
    for (uint32_t i = 0; i < count; i++) {
        const struct api_family *family = &api->families.items[i];
        if (!family->has_acquire || !family->has_release)
            return error_set(error, family->place.file, family->place.line,
                             "family '%s' has no %s row", family->family.name,
                             family->has_acquire ? "release" : "acquire");
        families[i] = family->family;
    }
    table->families = families;
    table->family_count = count;
    return 0;
}

int api_finish(struct api *api, struct effect_table *effects, struct role_table *roles,
               struct error *error)
{
    return make_families(api, effects, error) || make_functions(api, effects, error) ||
                   api_make_irqls(api, effects, error) || api_make_slots(api, effects, error) ||
                   api_make_roles(api, effects, roles, error) ||
                   api_make_handed(api, effects, roles, error) ||
                   api_make_owners(api, effects, roles, error)
               ? -1
               : 0;
}
