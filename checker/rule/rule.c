/*
 * Reads rule files and puts rules and API facts together into one set.
 *
 * Requires the tree of yaml.h and the tables of api.h. Every name a rule uses (family, role) has to
 * exist, so that a misspelt rule fails when it is read and not by finding nothing.
 */
#include "rule/rule.h"

#include "base/file.h"
#include "base/vec.h"
#include "flow/solve.h"
#include "rule/api.h"
#include "rule/yaml.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const severities[] = {"note", "warning", "error", NULL};
static const char *const precisions[] = {"low", "medium", "high", "very-high", NULL};
static const char *const groups[] = {"default", "strict", NULL};
static const char *const kinds[] = {
    "must-release",     "must-call", "order",  "must-not-call", "declared-as",
    "returns",          "typestate", "in-use", "must-reach",    "release-once",
    "must-not-release", "has-role",  NULL};
static const char *const owners[] = {"driver", "failed-load", "function", "handed",
                                     "any",    "object",      NULL};
static const char *const misuses[] = {"released-twice", "used-after-release", "released-unset",
                                      "wrong-partner", NULL};
static const char *const whens[] = {"returns", "returns-success", NULL};

#define COMMON_KEYS "id summary severity precision group kind reference"

/* The keys of a rule file, by kind. */
static const char *const kind_keys[] = {
    [RULE_MUST_RELEASE] = COMMON_KEYS " owner families classes except",
    [RULE_MUST_CALL] = COMMON_KEYS " role call when",
    [RULE_ORDER] = COMMON_KEYS " role release before",
    [RULE_MUST_NOT_CALL] = COMMON_KEYS " role forbidden level consequence",
    [RULE_DECLARED_AS] = COMMON_KEYS " roles",
    [RULE_TYPESTATE] = COMMON_KEYS " never classes except verbs",
    [RULE_IN_USE] = COMMON_KEYS " classes unless",
    [RULE_RETURNS] =
        COMMON_KEYS " role never after without given although handed marked unmarked unless says",
    [RULE_MUST_REACH] = COMMON_KEYS " roles families role says",
    [RULE_RELEASE_ONCE] = COMMON_KEYS " handed after",
    [RULE_MUST_NOT_RELEASE] = COMMON_KEYS " role slots others unless",
    [RULE_HAS_ROLE] = COMMON_KEYS " families roles says",
};

struct reader {
    const struct rule_set *set; /* the facts are complete already */
    const struct rule_source *source;
    struct arena *arena;
    struct error *error;
};

#define complain(reader, node, ...)                                                                \
    error_set((reader)->error, (reader)->source->file, (node)->line, __VA_ARGS__)

static int get_text(struct reader *reader, const char **text, const struct yaml_node *root,
                    const char *key)
{
    return yaml_get_text(text, root, key, true, reader->source->file, reader->error);
}

static int get_choice(struct reader *reader, int *index, const struct yaml_node *root,
                      const char *key, const char *const *words)
{
    return yaml_get_choice(index, root, key, words, reader->source->file, reader->error);
}

static const struct effect_family *find_family(const struct rule_set *set, const char *name)
{
    for (size_t i = 0; i < set->effects.family_count; i++)
        if (strcmp(set->effects.families[i].name, name) == 0)
            return &set->effects.families[i];
    return NULL;
}

static bool has_role(const struct rule_set *set, const char *role)
{
    for (size_t i = 0; i < set->roles.count; i++)
        if (strcmp(set->roles.facts[i].role, role) == 0)
            return true;
    return false;
}

static int get_family(struct reader *reader, const char **family, const struct yaml_node *node)
{
    if (node->kind != YAML_TEXT || !find_family(reader->set, node->text))
        return complain(reader, node, "unknown family '%s'",
                        node->kind == YAML_TEXT ? node->text : "");
    *family = node->text;
    return 0;
}

/* A list of family names, none twice. */
static int get_families(struct reader *reader, const char *const **families, size_t *count,
                        const struct yaml_node *list)
{
    if (list->kind != YAML_LIST || !list->count)
        return complain(reader, list, "families have to be a list of names");
    const char **names = ARENA_ARRAY(reader->arena, const char *, list->count);
    for (size_t i = 0; i < list->count; i++) {
        if (get_family(reader, &names[i], list->items[i]))
            return -1;
        for (size_t k = 0; k < i; k++)
            if (strcmp(names[k], names[i]) == 0)
                return complain(reader, list->items[i], "family '%s' is named twice", names[i]);
    }
    *families = names;
    *count = list->count;
    return 0;
}

static int get_classes(struct reader *reader, struct rule *rule, const struct yaml_node *list)
{
    if (list->kind != YAML_LIST || !list->count)
        return complain(reader, list, "classes have to be a list of names");
    for (size_t i = 0; i < list->count; i++) {
        const struct yaml_node *node = list->items[i];
        enum effect_class class_;
        if (node->kind != YAML_TEXT || !api_parse_class(&class_, node->text))
            return complain(reader, node, "unknown class '%s'",
                            node->kind == YAML_TEXT ? node->text : "");
        if (rule->classes & 1u << class_)
            return complain(reader, node, "class '%s' is named twice", node->text);
        rule->classes |= 1u << class_;
    }
    return 0;
}

static int read_must_release(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    int owner;
    if (get_choice(reader, &owner, root, "owner", owners))
        return -1;
    rule->owner = (enum rule_owner)owner;
    const struct yaml_node *families = yaml_find(root, "families");
    const struct yaml_node *classes = yaml_find(root, "classes");
    const struct yaml_node *except = yaml_find(root, "except");
    if (!families == !classes)
        return complain(reader, root, "either 'families' or 'classes' has to be there");
    if (classes)
        return get_classes(reader, rule, classes) ||
                       (except && get_families(reader, &rule->except, &rule->except_count, except))
                   ? -1
                   : 0;
    if (families->kind == YAML_TEXT && strcmp(families->text, "due-at-unload") == 0) {
        rule->covers_due_at_unload = true;
        return except ? get_families(reader, &rule->except, &rule->except_count, except) : 0;
    }
    if (except)
        return complain(reader, except, "'except' does not go with a list of families");
    return get_families(reader, &rule->families, &rule->family_count, families);
}

static int read_verbs(struct reader *reader, struct rule *rule, const struct yaml_node *list)
{
    if (list->kind != YAML_LIST || !list->count)
        return complain(reader, list, "a list of verbs is missing");
    for (size_t i = 0; i < list->count; i++) {
        const struct yaml_node *node = list->items[i];
        enum effect_verb verb;
        if (node->kind != YAML_TEXT || !api_parse_verb(&verb, node->text))
            return complain(reader, node, "unknown verb '%s'",
                            node->kind == YAML_TEXT ? node->text : "");
        rule->verbs |= 1u << verb;
    }
    return 0;
}

static int read_typestate(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    int misuse;
    const struct yaml_node *classes = yaml_find(root, "classes");
    const struct yaml_node *except = yaml_find(root, "except");
    if (get_choice(reader, &misuse, root, "never", misuses))
        return -1;
    rule->misuse = (enum rule_misuse)misuse;
    if (!classes)
        return complain(reader, root, "key 'classes' is missing");
    const struct yaml_node *ways = yaml_find(root, "verbs");
    return get_classes(reader, rule, classes) ||
                   (except && get_families(reader, &rule->except, &rule->except_count, except)) ||
                   (ways && read_verbs(reader, rule, ways))
               ? -1
               : 0;
}

static int read_role(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    if (get_text(reader, &rule->role, root, "role"))
        return -1;
    if (!has_role(reader->set, rule->role))
        return complain(reader, yaml_find(root, "role"), "unknown role '%s'", rule->role);
    return 0;
}

/* A call that no API fact mentions would never be recognised. */
static int read_call(struct reader *reader, struct rule *rule, const struct yaml_node *root,
                     const char *key)
{
    if (get_text(reader, &rule->call, root, key))
        return -1;
    if (!effect_find(&reader->set->effects, rule->call))
        return complain(reader, yaml_find(root, key), "no API file knows the function '%s'",
                        rule->call);
    return 0;
}

static int read_must_call(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    int when;
    if (read_role(reader, rule, root) || read_call(reader, rule, root, "call") ||
        get_choice(reader, &when, root, "when", whens))
        return -1;
    rule->when = (enum rule_when)when;
    return 0;
}

static int read_order(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    const struct yaml_node *family = yaml_find(root, "release");
    if (!family)
        return complain(reader, root, "key 'release' is missing");
    return read_role(reader, rule, root) || get_family(reader, &rule->family, family) ||
                   read_call(reader, rule, root, "before")
               ? -1
               : 0;
}

/* A class that forbids nothing to the role, or nothing without a condition, would never be
 * found. */
static bool is_forbidden_class(const struct role_table *table, const char *role, const char *class_)
{
    for (size_t i = 0; i < table->forbidden_count; i++) {
        const struct role_forbidden *fact = &table->forbidden[i];
        if (strcmp(fact->role, role) == 0 && strcmp(fact->class_, class_) == 0 &&
            fact->verdict == ROLE_FORBIDDEN && !fact->condition)
            return true;
    }
    return false;
}

static int read_must_not_call(struct reader *reader, struct rule *rule,
                              const struct yaml_node *root)
{
    const struct yaml_node *list = yaml_find(root, "forbidden");
    if (read_role(reader, rule, root) || get_text(reader, &rule->consequence, root, "consequence"))
        return -1;
    if (yaml_find(root, "level")) {
        static const char *const words[] = {"lower", NULL};
        const struct role_info *info = role_info_find(&reader->set->roles, rule->role);
        int word;
        if (list)
            return complain(reader, list, "'forbidden' does not go with 'level'");
        if (!info || !info->irql)
            return complain(reader, root, "no role-info says at what level '%s' runs", rule->role);
        rule->by_level = true;
        return get_choice(reader, &word, root, "level", words);
    }
    if (!list || list->kind != YAML_LIST || !list->count)
        return complain(reader, list ? list : root, "'forbidden' has to be a list of classes");
    const char **classes = ARENA_ARRAY(reader->arena, const char *, list->count);
    for (size_t i = 0; i < list->count; i++) {
        const struct yaml_node *node = list->items[i];
        if (node->kind != YAML_TEXT ||
            !is_forbidden_class(&reader->set->roles, rule->role, node->text))
            return complain(reader, node, "no API file forbids role '%s' calls of class '%s'",
                            rule->role, node->kind == YAML_TEXT ? node->text : "");
        classes[i] = node->text;
    }
    rule->forbidden = classes;
    rule->forbidden_count = list->count;
    return 0;
}

static int read_declared_as(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    const struct yaml_node *list = yaml_find(root, "roles");
    if (list && list->kind == YAML_TEXT && strcmp(list->text, "all") == 0)
        return 0;
    if (!list || list->kind != YAML_LIST || !list->count)
        return complain(reader, list ? list : root, "'roles' has to be 'all' or a list of roles");
    const char **roles = ARENA_ARRAY(reader->arena, const char *, list->count);
    for (size_t i = 0; i < list->count; i++) {
        const struct yaml_node *node = list->items[i];
        const struct role_info *info =
            node->kind == YAML_TEXT ? role_info_find(&reader->set->roles, node->text) : NULL;
        if (!info || !info->declared_count)
            return complain(reader, node, "no role-info says what role '%s' is declared as",
                            node->kind == YAML_TEXT ? node->text : "");
        roles[i] = node->text;
    }
    rule->covered_roles = roles;
    rule->covered_role_count = list->count;
    return 0;
}

/* `argN == VALUE`. */
static int read_given(struct reader *reader, struct rule *rule, const struct yaml_node *node)
{
    const char *text = node->kind == YAML_TEXT ? node->text : "";
    char *rest = NULL, *end = NULL;
    if (strncmp(text, "arg", 3) == 0 && isdigit((unsigned char)text[3]))
        rule->given_argument = (uint32_t)strtoul(text + 3, &rest, 10);
    if (rest && strncmp(rest, " == ", 4) == 0)
        rule->given_value = strtoll(rest + 4, &end, 0);
    if (!end || end == rest + 4 || *end)
        return complain(reader, node, "'given' has to be of the form 'argN == VALUE'");
    rule->has_given = true;
    return 0;
}

/* `failure`, `ret == VALUE` or `ret != VALUE`. */
static int read_never(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    const char *text;
    if (get_text(reader, &text, root, "never"))
        return -1;
    if (strcmp(text, "failure") == 0)
        return 0;
    char *end = NULL;
    bool is_other = strncmp(text, "ret != ", 7) == 0;
    if (is_other || strncmp(text, "ret == ", 7) == 0)
        rule->value = strtoll(text + 7, &end, 0);
    if (!end || end == text + 7 || *end)
        return complain(reader, yaml_find(root, "never"),
                        "'never' cannot be '%s'; one of: failure, ret == NUMBER, ret != NUMBER",
                        text);
    rule->never = is_other ? RULE_NEVER_OTHER : RULE_NEVER_VALUE;
    return 0;
}

/* The family of what functions are handed. */
static int read_handed(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    const struct yaml_node *node = yaml_find(root, "handed");
    const struct effect_table *effects = &reader->set->effects;
    if (!node)
        return complain(reader, root, "key '%s' is missing", "handed");
    if (get_family(reader, &rule->handed, node))
        return -1;
    for (size_t i = 0; i < effects->handed_count; i++)
        if (strcmp(effects->families[effects->handed[i].family].name, rule->handed) == 0)
            return 0;
    return complain(reader, node, "no function is handed '%s'", rule->handed);
}

/* What a function that is handed something returns, when it is marked or not. */
static int read_returns_handed(struct reader *reader, struct rule *rule,
                               const struct yaml_node *root)
{
    const struct yaml_node *marked = yaml_find(root, "marked"), *unless = yaml_find(root, "unless");
    if (read_handed(reader, rule, root) || read_never(reader, rule, root) ||
        get_text(reader, &rule->says, root, "says"))
        return -1;
    rule->is_after = marked;
    if (!marked == !yaml_find(root, "unmarked"))
        return complain(reader, root, "either 'marked' or 'unmarked' has to be there");
    if (get_text(reader, &rule->mark, root, marked ? "marked" : "unmarked"))
        return -1;
    if (effect_mark_find(&reader->set->effects, rule->mark) < 0)
        return complain(reader, yaml_find(root, marked ? "marked" : "unmarked"),
                        "unknown mark '%s'", rule->mark);
    return unless ? read_verbs(reader, rule, unless) : 0;
}

static int read_returns(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    const struct yaml_node *after = yaml_find(root, "after"), *given = yaml_find(root, "given");
    const struct yaml_node *without = yaml_find(root, "without");
    if (yaml_find(root, "handed"))
        return read_returns_handed(reader, rule, root);
    if (read_role(reader, rule, root) || read_never(reader, rule, root))
        return -1;
    if (after && without)
        return complain(reader, root, "'after' and 'without' do not go together");
    rule->is_after = after;
    if ((after || without) && read_call(reader, rule, root, after ? "after" : "without"))
        return -1;
    if (!given != !yaml_find(root, "although"))
        return complain(reader, root, "'given' and 'although' go together");
    if (!given)
        return 0;
    return read_given(reader, rule, given) || get_text(reader, &rule->although, root, "although")
               ? -1
               : 0;
}

/* Calls that have to be known, else they would never be recognised. */
/* Calls that wait; the key may be left out. */
static int read_waits(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    const struct yaml_node *list = yaml_find(root, "unless");
    if (!list)
        return 0;
    if (list->kind != YAML_LIST || !list->count)
        return complain(reader, list, "'unless' has to be a list of calls");
    const char **calls = ARENA_ARRAY(reader->arena, const char *, list->count);
    for (size_t i = 0; i < list->count; i++) {
        const struct yaml_node *node = list->items[i];
        calls[i] = node->kind == YAML_TEXT ? node->text : "";
        if (!effect_find(&reader->set->effects, calls[i]))
            return complain(reader, node, "no API file knows the function '%s'", calls[i]);
    }
    rule->unless = calls;
    rule->unless_count = list->count;
    return 0;
}

static int read_in_use(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    const struct yaml_node *classes = yaml_find(root, "classes");
    if (!classes)
        return complain(reader, root, "key 'classes' is missing");
    return get_classes(reader, rule, classes) || read_waits(reader, rule, root) ? -1 : 0;
}

/* What some roles do with some families. */
static int read_has_role(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    const struct yaml_node *families = yaml_find(root, "families");
    const struct yaml_node *list = yaml_find(root, "roles");
    if (!families)
        return complain(reader, root, "key '%s' is missing", "families");
    if (get_families(reader, &rule->families, &rule->family_count, families) ||
        get_text(reader, &rule->says, root, "says"))
        return -1;
    if (!list || list->kind != YAML_LIST || !list->count)
        return complain(reader, list ? list : root, "'roles' has to be a list of roles");
    const char **roles = ARENA_ARRAY(reader->arena, const char *, list->count);
    for (size_t i = 0; i < list->count; i++) {
        const struct yaml_node *node = list->items[i];
        roles[i] = node->kind == YAML_TEXT ? node->text : "";
        if (!has_role(reader->set, roles[i]))
            return complain(reader, node, "unknown role '%s'", roles[i]);
    }
    rule->covered_roles = roles;
    rule->covered_role_count = list->count;
    return 0;
}

static int read_must_reach(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    return read_role(reader, rule, root) || read_has_role(reader, rule, root) ? -1 : 0;
}

static int read_release_once(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    const struct yaml_node *after = yaml_find(root, "after");
    if (!after)
        return complain(reader, root, "key '%s' is missing", "after");
    return read_handed(reader, rule, root) || read_verbs(reader, rule, after) ? -1 : 0;
}

const struct effect_slot *rule_slot(const struct effect_table *table, const char *name)
{
    for (size_t i = 0; i < table->slot_count; i++) {
        size_t length = strlen(table->slots[i].record);
        if (strncmp(name, table->slots[i].record, length) == 0 && name[length] == '.' &&
            strcmp(name + length + 1, table->slots[i].field) == 0)
            return &table->slots[i];
    }
    return NULL;
}

static int get_names(struct reader *reader, const char *const **names, size_t *count,
                     const struct yaml_node *root, const char *key)
{
    const struct yaml_node *list = yaml_find(root, key);
    if (!list || list->kind != YAML_LIST || !list->count)
        return complain(reader, list ? list : root, "'%s' has to be a list of names", key);
    const char **copy = ARENA_ARRAY(reader->arena, const char *, list->count);
    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i]->kind != YAML_TEXT)
            return complain(reader, list->items[i], "'%s' has to be a list of names", key);
        copy[i] = list->items[i]->text;
    }
    *names = copy;
    *count = list->count;
    return 0;
}

static int read_must_not_release(struct reader *reader, struct rule *rule,
                                 const struct yaml_node *root)
{
    if (read_role(reader, rule, root) || read_waits(reader, rule, root) ||
        get_names(reader, &rule->slots, &rule->slot_count, root, "slots") ||
        get_names(reader, &rule->others, &rule->other_count, root, "others"))
        return -1;
    for (size_t i = 0; i < rule->slot_count; i++)
        if (!rule_slot(&reader->set->effects, rule->slots[i]))
            return complain(reader, yaml_find(root, "slots"), "no API file has the slot '%s'",
                            rule->slots[i]);
    for (size_t i = 0; i < rule->other_count; i++)
        if (!has_role(reader->set, rule->others[i]))
            return complain(reader, yaml_find(root, "others"), "unknown role '%s'",
                            rule->others[i]);
    return 0;
}

/* The id is what the file is called; that is how page, tests and file find each other. */
static int check_id(struct reader *reader, const struct rule *rule, const struct yaml_node *root)
{
    const struct yaml_node *node = yaml_find(root, "id");
    for (const char *at = rule->id; *at; at++)
        if (!islower((unsigned char)*at) && !isdigit((unsigned char)*at) && *at != '-')
            return complain(reader, node, "id '%s' is not in lower case joined by '-'", rule->id);
    const char *name = reader->source->file;
    for (const char *at = name; *at; at++)
        if (*at == '/' || *at == '\\')
            name = at + 1;
    size_t length = strlen(rule->id);
    if (strncmp(name, rule->id, length) != 0 || strcmp(name + length, ".yaml") != 0)
        return complain(reader, node, "rule '%s' has to be in a file '%s.yaml'", rule->id,
                        rule->id);
    return 0;
}

/* One sentence: a capital, a full stop at the end and none with more behind it. */
static bool is_sentence(const char *text)
{
    size_t length = strlen(text);
    return isupper((unsigned char)*text) && text[length - 1] == '.' && !strstr(text, ". ") &&
           !strchr(text, '\n');
}

static int read_rule(struct reader *reader, struct rule *rule, const struct yaml_node *root)
{
    int kind, severity, precision, group;
    *rule = (struct rule){.page = reader->source->page};
    if (get_choice(reader, &kind, root, "kind", kinds) ||
        yaml_expect_map(root, "a rule of this kind", kind_keys[kind], reader->source->file,
                        reader->error) ||
        get_text(reader, &rule->id, root, "id") || check_id(reader, rule, root) ||
        get_text(reader, &rule->summary, root, "summary") ||
        get_choice(reader, &severity, root, "severity", severities) ||
        get_choice(reader, &precision, root, "precision", precisions) ||
        get_choice(reader, &group, root, "group", groups) ||
        get_text(reader, &rule->reference, root, "reference"))
        return -1;
    if (!is_sentence(rule->summary))
        return complain(reader, yaml_find(root, "summary"), "the summary has to be one sentence");
    rule->kind = (enum rule_kind)kind;
    rule->severity = (enum finding_severity)severity;
    rule->precision = (enum rule_precision)precision;
    rule->group = (enum rule_group)group;
    switch (rule->kind) {
    case RULE_MUST_RELEASE:
        return read_must_release(reader, rule, root);
    case RULE_MUST_CALL:
        return read_must_call(reader, rule, root);
    case RULE_ORDER:
        return read_order(reader, rule, root);
    case RULE_MUST_NOT_CALL:
        return read_must_not_call(reader, rule, root);
    case RULE_DECLARED_AS:
        return read_declared_as(reader, rule, root);
    case RULE_RETURNS:
        return read_returns(reader, rule, root);
    case RULE_TYPESTATE:
        return read_typestate(reader, rule, root);
    case RULE_IN_USE:
        return read_in_use(reader, rule, root);
    case RULE_MUST_REACH:
        return read_must_reach(reader, rule, root);
    case RULE_HAS_ROLE:
        return read_has_role(reader, rule, root);
    case RULE_RELEASE_ONCE:
        return read_release_once(reader, rule, root);
    case RULE_MUST_NOT_RELEASE:
        return read_must_not_release(reader, rule, root);
    }
    return -1;
}

/* The solver remembers only so many calls on a path. */
static int check_events(struct reader *reader, const struct rule *rules, size_t count,
                        const struct yaml_node *root)
{
    size_t events = 0;
    for (size_t i = 0; i < count; i++) {
        bool is_new = rules[i].kind != RULE_MUST_RELEASE && rules[i].call;
        for (size_t k = 0; k < i && is_new; k++)
            is_new = rules[k].kind == RULE_MUST_RELEASE || !rules[k].call ||
                     strcmp(rules[k].call, rules[i].call) != 0;
        events += is_new;
    }
    return events <= FLOW_MOST_EVENTS
               ? 0
               : complain(reader, root, "all rules together ask for more than %d different calls",
                          FLOW_MOST_EVENTS);
}

static int compare_rules(const void *left, const void *right)
{
    const struct rule *a = left, *b = right;
    return strcmp(a->id, b->id);
}

/* The facts of all API files, on top of those of `base`. */
static int compose_facts(struct rule_set *set, const struct rule_set *base,
                         const struct rule_source *sources, const struct yaml_node *const *roots,
                         size_t count, struct arena *arena, struct error *error)
{
    struct api api = {.arena = arena};
    int status = -1;
    if (base)
        api_add(&api, &base->effects, &base->roles);
    for (size_t i = 0; i < count; i++)
        if (!yaml_find(roots[i], "id") && api_read(&api, sources[i].file, roots[i], error))
            goto out;
    status = api_finish(&api, &set->effects, &set->roles, error);
out:
    api_free(&api);
    return status;
}

int rule_compose(struct rule_set *set, const struct rule_set *base,
                 const struct rule_source *sources, size_t count, struct arena *arena,
                 struct error *error)
{
    size_t kept = base ? base->count : 0;
    const struct yaml_node **roots = ARENA_ARRAY(arena, const struct yaml_node *, count);
    struct rule *rules = ARENA_ARRAY(arena, struct rule, kept + count);
    *set = (struct rule_set){.rules = rules, .count = kept};
    for (size_t i = 0; i < kept; i++)
        rules[i] = base->rules[i];
    for (size_t i = 0; i < count; i++) {
        struct yaml_node *root;
        if (yaml_parse(&root, sources[i].file, sources[i].bytes, sources[i].size, arena, error))
            return -1;
        if (root->kind != YAML_MAP)
            return error_set(error, sources[i].file, root->line,
                             "neither a rule (with the key 'id') nor an API file");
        roots[i] = root;
    }
    if (compose_facts(set, base, sources, roots, count, arena, error))
        return -1;
    for (size_t i = 0; i < count; i++) {
        struct reader reader = {set, &sources[i], arena, error};
        if (!yaml_find(roots[i], "id"))
            continue;
        struct rule rule;
        if (read_rule(&reader, &rule, roots[i]))
            return -1;
        for (size_t k = 0; k < set->count; k++)
            if (strcmp(rules[k].id, rule.id) == 0)
                return complain(&reader, yaml_find(roots[i], "id"), "rule '%s' exists already",
                                rule.id);
        rules[set->count++] = rule;
        if (check_events(&reader, rules, set->count, roots[i]))
            return -1;
    }
    if (set->count)
        qsort(rules, set->count, sizeof *rules, compare_rules);
    return 0;
}

static bool is_there(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file)
        fclose(file);
    return file;
}

int rule_read(struct rule_set *set, const struct rule_set *base, const char *const *paths,
              size_t count, struct arena *arena, struct error *error)
{
    static const char extension[] = ".yaml";
    struct rule_source *sources = ARENA_ARRAY(arena, struct rule_source, count);
    for (size_t i = 0; i < count; i++) {
        char *bytes;
        if (file_read(&bytes, &sources[i].size, paths[i], arena, error))
            return -1;
        sources[i].file = arena_string(arena, paths[i]);
        sources[i].bytes = bytes;
        size_t length = strlen(paths[i]);
        size_t end = sizeof extension - 1;
        if (length <= end || strcmp(paths[i] + length - end, extension) != 0)
            continue;
        const char *page = arena_printf(arena, "%.*s.md", (int)(length - end), paths[i]);
        size_t size;
        if (is_there(page)) {
            if (file_read(&bytes, &size, page, arena, error))
                return -1;
            sources[i].page = bytes;
        }
    }
    return rule_compose(set, base, sources, count, arena, error);
}

const struct rule *rule_find(const struct rule_set *set, const char *id)
{
    for (size_t i = 0; i < set->count; i++)
        if (strcmp(set->rules[i].id, id) == 0)
            return &set->rules[i];
    return NULL;
}

static bool is_listed(const char *const *names, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

bool rule_covers(const struct rule *rule, const struct effect_family *family)
{
    if (rule->kind != RULE_MUST_RELEASE && rule->kind != RULE_TYPESTATE)
        return false;
    if (is_listed(rule->except, rule->except_count, family->name))
        return false;
    if (rule->classes)
        return (rule->classes >> family->class_ & 1) != 0;
    if (!rule->covers_due_at_unload)
        return is_listed(rule->families, rule->family_count, family->name);
    return family->due_at_unload;
}

const char *rule_severity_name(enum finding_severity severity)
{
    return severities[severity];
}

const char *rule_precision_name(enum rule_precision precision)
{
    return precisions[precision];
}

const char *rule_group_name(enum rule_group group)
{
    return groups[group];
}

const char *rule_kind_name(enum rule_kind kind)
{
    return kinds[kind];
}

const char *rule_owner_name(enum rule_owner owner)
{
    return owners[owner];
}
