/* The readers of YAML, API files and rule files, and the set that is built in. */
#include "rule/rule.h"
#include "base/arena.h"
#include "base/file.h"
#include "rule/api.h"
#include "rule/yaml.h"
#include "unit.h"

#include <stdio.h>
#include <string.h>

#define SOURCE(name, text)                                                                         \
    {                                                                                              \
        .file = (name), .bytes = (text), .size = sizeof(text) - 1                                  \
    }

struct fixture {
    struct arena arena;
    struct error error;
    struct rule_set set;
};

static int start(void **state)
{
    static const struct fixture empty;
    struct fixture *fixture = test_malloc(sizeof *fixture);
    *fixture = empty;
    *state = fixture;
    return 0;
}

static int stop(void **state)
{
    struct fixture *fixture = *state;
    arena_free(&fixture->arena);
    test_free(fixture);
    return 0;
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, start, stop)

/* --- YAML ------------------------------------------------------------------------------------- */

static struct yaml_node *parse(struct fixture *fixture, const char *text)
{
    struct yaml_node *root = NULL;
    fixture->error.text[0] = '\0';
    if (yaml_parse(&root, "x.yaml", text, strlen(text), &fixture->arena, &fixture->error))
        return NULL;
    return root;
}

static void a_tree_keeps_kinds_order_and_lines(void **state)
{
    struct fixture *fixture = *state;
    struct yaml_node *root = parse(fixture, "# a comment\n"
                                            "b: 1\n"
                                            "a:\n"
                                            "  - x y\n"
                                            "  - 'true'\n"
                                            "  - {k: v}\n"
                                            "empty: []\n");
    assert_non_null(root);
    assert_int_equal(root->kind, YAML_MAP);
    assert_int_equal(root->count, 3);
    assert_string_equal(root->keys[0]->text, "b");
    assert_int_equal(root->keys[0]->line, 2);
    assert_string_equal(root->items[0]->text, "1");
    const struct yaml_node *list = yaml_find(root, "a");
    assert_int_equal(list->kind, YAML_LIST);
    assert_int_equal(list->count, 3);
    assert_string_equal(list->items[0]->text, "x y");
    assert_false(list->items[0]->is_quoted);
    assert_int_equal(list->items[1]->line, 5);
    assert_true(list->items[1]->is_quoted);
    assert_string_equal(yaml_find(list->items[2], "k")->text, "v");
    assert_int_equal(yaml_find(root, "empty")->count, 0);
    assert_null(yaml_find(root, "c"));
}

static void what_yaml_refuses(void **state)
{
    static const struct {
        const char *text, *error;
    } cases[] = {
        {"", "x.yaml:1: the document is empty"},
        {"# only this\n", "x.yaml:1: the document is empty"},
        {"a: 1\nb: 2\na: 3\n", "x.yaml:3: duplicate key 'a', first on line 1"},
        {"a: 1\n---\nb: 2\n", "x.yaml:2: a second document is not supported here"},
        {"a: &x 1\n", "x.yaml:1: anchor 'x' is not supported here"},
        {"a:\n  - &y [1]\n", "x.yaml:2: anchor 'y' is not supported here"},
        {"a: 1\nb: *arg1\n",
         "x.yaml:2: alias 'arg1' is not supported here; put a text that begins with '*' in quotes"},
        {"a: !!int 1\n", "x.yaml:1: tag 'tag:yaml.org,2002:int' is not supported here"},
        {"a: !t {b: 1}\n", "x.yaml:1: tag '!t' is not supported here"},
        {"[a]: 1\n", "x.yaml:1: a key has to be plain text"},
        {"a: \"x\\0y\"\n", "x.yaml:1: text contains a NUL character"},
        {"[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]\n", "x.yaml:1: nested deeper than 16 levels"},
    };
    struct fixture *fixture = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_null(parse(fixture, cases[i].text));
        assert_string_equal(fixture->error.text, cases[i].error);
    }
    /* libyaml's own wording follows. */
    assert_null(parse(fixture, "a: 1\nb: [1\n"));
    assert_int_equal(strncmp(fixture->error.text, "x.yaml:3: not valid YAML: ", 26), 0);
    assert_null(parse(fixture, "a: \xff\n"));
    assert_int_equal(strncmp(fixture->error.text, "x.yaml:1: not valid YAML: ", 26), 0);
}

static void sixteen_levels_are_read(void **state)
{
    struct fixture *fixture = *state;
    assert_non_null(parse(fixture, "[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]\n"));
}

static void values_have_types(void **state)
{
    static const char *const words[] = {"red", "green", NULL};
    struct fixture *fixture = *state;
    struct yaml_node *root = parse(fixture, "yes: true\n"
                                            "quoted: 'true'\n"
                                            "list: [a]\n"
                                            "colour: green\n"
                                            "none: ''\n");
    struct error *error = &fixture->error;
    bool flag = false;
    int index = -1;
    const char *text = "";
    assert_int_equal(yaml_get_bool(&flag, root, "yes", "f", error), 0);
    assert_true(flag);
    assert_int_equal(yaml_get_bool(&flag, root, "absent", "f", error), 0);
    assert_true(flag);
    assert_int_equal(yaml_get_choice(&index, root, "colour", words, "f", error), 0);
    assert_int_equal(index, 1);
    assert_int_equal(yaml_get_text(&text, root, "absent", false, "f", error), 0);
    assert_null(text);

    assert_int_equal(yaml_get_bool(&flag, root, "quoted", "f", error), -1);
    assert_string_equal(error->text, "f:2: 'quoted' has to be true or false");
    error->text[0] = '\0';
    assert_int_equal(yaml_get_choice(&index, root, "yes", words, "f", error), -1);
    assert_string_equal(error->text, "f:1: 'yes' cannot be 'true'; one of: red, green");
    error->text[0] = '\0';
    assert_int_equal(yaml_get_text(&text, root, "list", true, "f", error), -1);
    assert_string_equal(error->text, "f:3: 'list' has to be a text");
    error->text[0] = '\0';
    assert_int_equal(yaml_get_text(&text, root, "none", true, "f", error), -1);
    assert_string_equal(error->text, "f:5: 'none' has to be a text");
    error->text[0] = '\0';
    assert_int_equal(yaml_get_text(&text, root, "absent", true, "f", error), -1);
    assert_string_equal(error->text, "f:1: key 'absent' is missing");
    error->text[0] = '\0';
    assert_int_equal(yaml_expect_map(root, "this", "yes quoted list", "f", error), -1);
    assert_string_equal(error->text, "f:4: unknown key 'colour' in this; known: yes quoted list");
}

/* --- API files -------------------------------------------------------------------------------- */

static void operands(void **state)
{
    struct fixture *fixture = *state;
    struct effect_operand operand;
    assert_true(api_parse_operand(&operand, "ret", &fixture->arena));
    assert_int_equal(operand.base, EFFECT_RESULT);
    assert_true(api_parse_operand(&operand, "thread", &fixture->arena));
    assert_int_equal(operand.base, EFFECT_THREAD);
    assert_true(api_parse_operand(&operand, "system", &fixture->arena));
    assert_int_equal(operand.base, EFFECT_THREAD);
    assert_true(api_parse_operand(&operand, "arg12", &fixture->arena));
    assert_int_equal(operand.base, EFFECT_ARGUMENT);
    assert_int_equal(operand.argument, 12);
    assert_false(operand.is_pointee);
    assert_null(operand.field);
    assert_true(api_parse_operand(&operand, "*arg1", &fixture->arena));
    assert_true(operand.is_pointee);
    assert_true(api_parse_operand(&operand, "*arg0->Lock_1", &fixture->arena));
    assert_true(operand.is_pointee);
    assert_string_equal(operand.field, "Lock_1");
    static const char *const wrong[] = {"",       "arg",    "arg32",   "arg1 ",     "*ret",
                                        "arg1->", "arg1.F", "arg-1",   "arg1->1x",  "argx",
                                        "**arg1", "Arg1",   "thread0", "arg1->a.b", "99"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(api_parse_operand(&operand, wrong[i], &fixture->arena));
}

static void conditions(void **state)
{
    (void)state;
    struct effect effect = {0};
    assert_true(api_parse_condition(&effect, "arg1 == 0"));
    assert_int_equal(effect.test, EFFECT_TEST_EQ);
    assert_int_equal(effect.test_argument, 1);
    assert_int_equal(effect.test_value, 0);
    assert_true(api_parse_condition(&effect, "arg0 !& 0x10"));
    assert_int_equal(effect.test, EFFECT_TEST_NOBITS);
    assert_int_equal(effect.test_value, 16);
    assert_true(api_parse_condition(&effect, "arg2 & 8"));
    assert_int_equal(effect.test, EFFECT_TEST_BITS);
    assert_true(api_parse_condition(&effect, "arg2 != -1"));
    assert_int_equal(effect.test, EFFECT_TEST_NE);
    assert_int_equal(effect.test_value, -1);
    static const char *const wrong[] = {
        "",           "arg1",     "arg1==0",  "arg1 == ",   "arg1 == x",
        "arg1 == 0x", "ret == 0", "arg1 = 0", "arg1 == 0 ", "arg1 == 99999999999999999999"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(api_parse_condition(&effect, wrong[i]));
}

static const char lock_api[] = "family: lock\n"
                               "noun: a lock\n"
                               "due-at-unload: true\n"
                               "acquire:\n"
                               "  - call: [InitLock, InitLockEx]\n"
                               "    object: arg0\n"
                               "    success: ntstatus\n"
                               "    source: wdm/nf-wdm-*\n"
                               "release:\n"
                               "  - call: DeleteLock\n"
                               "    object: '*arg1->Lock'\n"
                               "    when: arg0 == 3\n"
                               "    source: here\n"
                               "raise:\n"
                               "  - call: InitLockEx\n"
                               "    source: there\n"
                               "aside:\n"
                               "  - call: ResetLock\n"
                               "    why: it does nothing\n"
                               "roles:\n"
                               "  - role: UNLOAD\n"
                               "    field: DRIVER.Unload\n"
                               "    element: ['DRIVER.Major[2]']\n"
                               "    argument: [Register arg2, Set arg0]\n"
                               "    typedef: DRIVER_UNLOAD\n"
                               "    name: Main\n"
                               "    source: somewhere\n";

static int compose(struct fixture *fixture, const struct rule_set *base,
                   const struct rule_source *sources, size_t count)
{
    fixture->error.text[0] = '\0';
    return rule_compose(&fixture->set, base, sources, count, &fixture->arena, &fixture->error);
}

static void an_api_file_becomes_tables(void **state)
{
    struct fixture *fixture = *state;
    const struct rule_source sources[] = {SOURCE("lock.yaml", lock_api)};
    assert_int_equal(compose(fixture, NULL, sources, 1), 0);
    const struct effect_table *effects = &fixture->set.effects;
    assert_int_equal(effects->family_count, 1);
    assert_string_equal(effects->families[0].name, "lock");
    assert_string_equal(effects->families[0].noun, "a lock");
    assert_true(effects->families[0].due_at_unload);
    assert_int_equal(effects->function_count, 3);
    assert_null(effect_find(effects, "ResetLock"));
    assert_null(effect_find(effects, ""));

    const struct effect_function *init = effect_find(effects, "InitLock");
    assert_int_equal(init->count, 1);
    assert_int_equal(init->effects[0].kind, EFFECT_ACQUIRE);
    assert_int_equal(init->effects[0].family, 0);
    assert_int_equal(init->effects[0].success, EFFECT_NTSTATUS);
    assert_string_equal(init->effects[0].source, "wdm/nf-wdm-initlock");

    const struct effect_function *extended = effect_find(effects, "InitLockEx");
    assert_int_equal(extended->count, 2);
    assert_string_equal(extended->effects[0].source, "wdm/nf-wdm-initlockex");
    assert_int_equal(extended->effects[1].kind, EFFECT_RAISE);
    assert_int_equal(extended->effects[1].family, UINT32_MAX);

    const struct effect *release = effect_find(effects, "DeleteLock")->effects;
    assert_int_equal(release->kind, EFFECT_RELEASE);
    assert_true(release->operand.is_pointee);
    assert_int_equal(release->operand.argument, 1);
    assert_string_equal(release->operand.field, "Lock");
    assert_int_equal(release->test, EFFECT_TEST_EQ);
    assert_int_equal(release->test_value, 3);

    const struct role_table *roles = &fixture->set.roles;
    assert_int_equal(roles->count, 6);
    assert_int_equal(roles->facts[0].how, ROLE_FIELD);
    assert_string_equal(roles->facts[0].container, "DRIVER");
    assert_string_equal(roles->facts[0].field, "Unload");
    assert_int_equal(roles->facts[1].how, ROLE_ARGUMENT);
    assert_string_equal(roles->facts[1].container, "Register");
    assert_int_equal(roles->facts[1].index, 2);
    assert_int_equal(roles->facts[3].how, ROLE_ELEMENT);
    assert_string_equal(roles->facts[3].field, "Major");
    assert_int_equal(roles->facts[3].index, 2);
    assert_int_equal(roles->facts[4].how, ROLE_TYPEDEF);
    assert_int_equal(roles->facts[5].how, ROLE_NAME);
    assert_string_equal(roles->facts[5].container, "Main");
}

static void what_pairs_and_roles_say(void **state)
{
    static const char text[] = "family: entry\n"
                               "noun: an entry\n"
                               "class: memory\n"
                               "scope: embedded\n"
                               "counted: true\n"
                               "due-at-unload: false\n"
                               "acquire:\n"
                               "  - call: Get\n"
                               "    object: ret\n"
                               "    success: nonnull\n"
                               "    match: {list: arg0, tag: 'arg1->Tag'}\n"
                               "    evidence: weak\n"
                               "    source: s\n"
                               "release:\n"
                               "  - call: Put\n"
                               "    object: arg1\n"
                               "    match: {list: arg0}\n"
                               "    source: s\n"
                               "  - call: Cut\n"
                               "    object: arg0\n"
                               "    verb: unregister\n"
                               "    source: s\n"
                               "keep:\n"
                               "  - call: Set\n"
                               "    object: arg2\n"
                               "    own-reference: true\n"
                               "    source: s\n"
                               "runs:\n"
                               "  - call: Cut\n"
                               "    roles: [BEFORE, AFTER]\n"
                               "    source: s\n"
                               "roles:\n"
                               "  - role: BEFORE\n"
                               "    name: Before\n"
                               "    source: s\n"
                               "  - role: AFTER\n"
                               "    name: After\n"
                               "    source: s\n"
                               "role-info:\n"
                               "  - role: [BEFORE, AFTER]\n"
                               "    irql: APC\n"
                               "    started-by: [Start, StartEx]\n"
                               "    quiesced-by: Stop\n"
                               "    family: entry\n"
                               "    ends-before-unload: true\n"
                               "    declared-as: [ENTRY_ROUTINE, ENTRY_ROUTINE_EX]\n"
                               "    source: page\n"
                               "forbidden:\n"
                               "  - role: [BEFORE, AFTER]\n"
                               "    class: blocks\n"
                               "    call: [Wait, Sleep]\n"
                               "    verdict: arguable\n"
                               "    condition: a time-out is given\n"
                               "    source: s\n"
                               "irql:\n"
                               "  - call: [Wait, Get]\n"
                               "    max: DISPATCH\n"
                               "    source: wdm/nf-wdm-*\n";
    struct fixture *fixture = *state;
    const struct rule_source sources[] = {SOURCE("entry.yaml", text)};
    assert_int_equal(compose(fixture, NULL, sources, 1), 0);
    /* And once more, on top of itself: everything is taken over. */
    struct rule_set first = fixture->set;
    assert_int_equal(compose(fixture, &first, NULL, 0), 0);
    const struct effect_table *effects = &fixture->set.effects;
    const struct effect_family *family = effects->families;
    assert_int_equal(family->class_, EFFECT_CLASS_MEMORY);
    assert_int_equal(family->scope, EFFECT_SCOPE_EMBEDDED);
    assert_true(family->is_counted);

    const struct effect *get = effect_find(effects, "Get")->effects;
    assert_true(get->is_weak);
    assert_int_equal(get->match_count, 2);
    assert_int_equal(effect_match_find(get, "list")->operand.argument, 0);
    assert_string_equal(effect_match_find(get, "tag")->operand.field, "Tag");
    const struct effect *put = effect_find(effects, "Put")->effects;
    assert_false(put->is_weak);
    assert_null(effect_match_find(put, "tag"));
    assert_string_equal(effect_verb(family, put), "free");
    assert_string_equal(effect_verb_done(family, NULL), "freed");
    const struct effect_function *cut = effect_find(effects, "Cut");
    assert_int_equal(cut->count, 2);
    assert_string_equal(effect_verb(family, &cut->effects[0]), "unregister");
    assert_string_equal(effect_verb_done(family, &cut->effects[0]), "unregistered");
    assert_int_equal(cut->effects[1].kind, EFFECT_RUNS);
    assert_int_equal(cut->effects[1].role_count, 2);
    assert_string_equal(cut->effects[1].roles[1], "AFTER");
    assert_true(effect_find(effects, "Set")->effects->is_own_reference);

    assert_int_equal(effect_irql_of(effects, "Wait"), EFFECT_IRQL_DISPATCH);
    assert_int_equal(effect_irql_of(effects, "Sleep"), EFFECT_IRQL_NONE);
    assert_string_equal(effect_irql_text(EFFECT_IRQL_DISPATCH), "DISPATCH_LEVEL");
    assert_string_equal(effects->irqls[0].source, "wdm/nf-wdm-get");

    const struct role_table *roles = &fixture->set.roles;
    const struct role_info *info = role_info_find(roles, "BEFORE");
    assert_int_equal(info->irql, EFFECT_IRQL_APC);
    assert_int_equal(info->started_count, 2);
    assert_string_equal(info->started_by[1], "StartEx");
    assert_int_equal(info->quiesced_count, 1);
    assert_string_equal(info->quiesced_by[0], "Stop");
    assert_string_equal(info->family, "entry");
    assert_null(info->holds);
    assert_true(info->ends_before_unload);
    assert_int_equal(info->declared_count, 2);
    assert_string_equal(info->declared_as[1], "ENTRY_ROUTINE_EX");
    assert_string_equal(info->source, "page");
    assert_null(role_info_find(roles, "NEVER"));

    const struct role_forbidden *wait = role_forbidden_find(roles, "AFTER", "Wait", "blocks");
    assert_int_equal(wait->verdict, ROLE_ARGUABLE);
    assert_string_equal(wait->condition, "a time-out is given");
    assert_non_null(role_forbidden_find(roles, "BEFORE", "Sleep", "blocks"));
    assert_null(role_forbidden_find(roles, "AFTER", "Wait", "pageable"));
    assert_null(role_forbidden_find(roles, "AFTER", "Put", "blocks"));
}

static void memory_rows(void **state)
{
    static const char text[] = "zero:\n"
                               "  - call: fill\n"
                               "    object: arg0\n"
                               "    size: arg2\n"
                               "    when: arg1 == 0\n"
                               "    source: c\n"
                               "copy:\n"
                               "  - call: copy\n"
                               "    object: arg0\n"
                               "    from: arg1\n"
                               "    size: arg2\n"
                               "    source: c\n"
                               "null-on-failure:\n"
                               "  - call: make\n"
                               "    object: '*arg1'\n"
                               "    success: nonzero\n"
                               "    source: c\n";
    struct fixture *fixture = *state;
    const struct rule_source sources[] = {SOURCE("memory.yaml", text)};
    assert_int_equal(compose(fixture, NULL, sources, 1), 0);
    const struct effect *fill = effect_find(&fixture->set.effects, "fill")->effects;
    assert_int_equal(fill->kind, EFFECT_ZERO);
    assert_int_equal(fill->size_argument, 2);
    const struct effect *copy = effect_find(&fixture->set.effects, "copy")->effects;
    assert_int_equal(copy->kind, EFFECT_COPY);
    assert_int_equal(copy->from_argument, 1);
    const struct effect *make = effect_find(&fixture->set.effects, "make")->effects;
    assert_int_equal(make->kind, EFFECT_NULL_ON_FAILURE);
    assert_int_equal(make->success, EFFECT_NONZERO);
}

/* Each text is one mistake; the message has its line. */
static void what_an_api_file_refuses(void **state)
{
#define HEAD    "family: f\nnoun: an f\ndue-at-unload: false\n"
#define ACQUIRE "acquire:\n  - call: A\n    object: ret\n    success: nonnull\n    source: s\n"
#define ROLE    "roles:\n  - role: A\n    name: A\n    source: s\n"
#define RELEASE "release:\n  - call: R\n    object: arg0\n    source: s\n"
    static const struct {
        const char *text, *error;
    } cases[] = {
        {"- a\n", "f.yaml:1: neither a rule (with the key 'id') nor an API file"},
        {"famliy: f\n", "f.yaml:1: unknown key 'famliy' in an API file"},
        {"family: F\nnoun: n\ndue-at-unload: true\n",
         "f.yaml:1: family 'F' is not in lower case joined by '-'"},
        {"family: f\n", "f.yaml:1: family 'f' is new: it needs the keys noun and due-at-unload"},
        {"noun: n\n", "f.yaml:1: 'noun' needs the key 'family'"},
        {"family: f\nnoun: n\ndue-at-unload: 1\n",
         "f.yaml:3: 'due-at-unload' has to be true or false"},
        {ACQUIRE, "f.yaml:2: 'acquire' needs the key 'family' in the same file"},
        {HEAD RELEASE, "f.yaml:1: family 'f' has no acquire row"},
        {HEAD ACQUIRE, "f.yaml:1: family 'f' has no release row"},
        {HEAD "acquire: 1\n", "f.yaml:4: 'acquire' has to be a list of rows"},
        {HEAD "acquire:\n  - A\n", "f.yaml:5: an acquire row has to be a map of keys and values"},
        {HEAD RELEASE "acquire:\n  - call: A\n    object: ret\n    success: nonnull\n",
         "f.yaml:9: key 'source' is missing"},
        {HEAD "acquire:\n  - object: ret\n    success: nonnull\n    source: s\n",
         "f.yaml:5: key 'call' is missing"},
        {HEAD "acquire:\n  - call: A\n    success: nonnull\n    source: s\n",
         "f.yaml:5: key 'object' is missing"},
        {HEAD "acquire:\n  - call: A\n    object: arg\n    success: nonnull\n    source: s\n",
         "f.yaml:6: 'object' cannot be 'arg'; one of: "},
        {HEAD "acquire:\n  - call: A\n    object: ret\n    success: maybe\n    source: s\n",
         "f.yaml:7: 'success' cannot be 'maybe'; one of: always, ntstatus, nonnull, nonzero"},
        {HEAD "acquire:\n  - call: A\n    object: ret\n    success: always\n    when: no\n"
              "    source: s\n",
         "f.yaml:8: 'when' cannot be 'no'; one of: "},
        {HEAD "acquire:\n  - call: A\n    object: ret\n    success: always\n    memory: full\n"
              "    source: s\n",
         "f.yaml:8: 'memory' cannot be 'full'; one of: zeroed, uninitialised"},
        {HEAD "acquire:\n  - call: A B\n    object: ret\n    success: always\n    source: s\n",
         "f.yaml:5: 'A B' is not the name of a function"},
        {HEAD "acquire:\n  - call: [A, {b: c}]\n    object: ret\n    success: always\n"
              "    source: s\n",
         "f.yaml:5: 'call' has to be a name or a list of names"},
        {HEAD "release:\n  - call: R\n    object: ret\n    success: always\n    source: s\n",
         "f.yaml:7: unknown key 'success' in a release row"},
        {HEAD ACQUIRE RELEASE "  - call: R\n    object: arg0\n    source: s\n",
         "f.yaml:13: the row of 'R' stands already at f.yaml:10"},
        {HEAD RELEASE ACQUIRE "  - call: A\n    object: ret\n    success: nonnull\n"
                              "    when: arg0 & 2\n    source: s\n",
         "f.yaml:13: another row of 'A' acquires the same object; their 'when' have to exclude"},
        {"class: lock\n", "f.yaml:1: 'class' needs the key 'family'"},
        {"family: f\nnoun: n\nclass: soup\ndue-at-unload: true\n",
         "f.yaml:3: 'class' cannot be 'soup'; one of: memory, handle, "},
        {HEAD ACQUIRE "    match: arg1\n", "f.yaml:9: 'match' has to be a map such as {tag: arg1}"},
        {HEAD ACQUIRE "    match: {tag: ret}\n", "f.yaml:9: 'tag' is at no argument, such as arg1"},
        {HEAD ACQUIRE "    evidence: strong\n",
         "f.yaml:9: 'evidence' cannot be 'strong'; one of: weak"},
        {HEAD RELEASE "    verb: eat\n", "f.yaml:8: 'verb' cannot be 'eat'; one of: free, close, "},
        {"runs:\n  - call: R\n    source: s\n", "f.yaml:2: key 'roles' is missing"},
        {"runs:\n  - call: R\n    roles: [A]\n    source: s\n",
         "f.yaml:2: no function ever gets the role 'A'"},
        {"role-info:\n  - role: A\n    irql: APC\n    source: s\n",
         "f.yaml:2: no function ever gets the role 'A'"},
        {ROLE "role-info:\n  - role: A\n    family: g\n    source: s\n",
         "f.yaml:6: there is no family 'g'"},
        {ROLE "role-info:\n  - role: [A, A]\n    source: s\n",
         "f.yaml:6: the role-info of 'A' stands already at f.yaml:6"},
        {ROLE "role-info:\n  - role: A\n    irql: LOW\n    source: s\n",
         "f.yaml:7: 'irql' cannot be 'LOW'; one of: PASSIVE, APC, "},
        {ROLE "forbidden:\n  - role: A\n    class: blocks\n    call: [W, W]\n"
              "    verdict: forbidden\n    source: s\n",
         "f.yaml:8: the forbidden row of 'W' stands already at f.yaml:8"},
        {ROLE "forbidden:\n  - role: A\n    class: blocks\n    verdict: forbidden\n    source: s\n",
         "f.yaml:6: key 'call' is missing"},
        {"irql:\n  - call: [W, W]\n    max: APC\n    source: s\n",
         "f.yaml:2: the irql row of 'W' stands already at f.yaml:2"},
        {"irql:\n  - call: W\n    max: LOW\n    source: s\n",
         "f.yaml:3: 'max' cannot be 'LOW'; one of: PASSIVE, APC, "},
        {"zero:\n  - call: Z\n    object: arg0\n    size: 4\n    source: s\n",
         "f.yaml:4: '4' is not an argument such as arg1"},
        {"aside:\n  - call: Z\n", "f.yaml:2: key 'why' is missing"},
        {"roles:\n  - role: R\n    source: s\n",
         "f.yaml:2: role 'R' says of no function how it gets there"},
        {"roles:\n  - role: R\n    field: A\n    source: s\n",
         "f.yaml:3: 'field' cannot be 'A'; it has the form RECORD.FIELD"},
        {"roles:\n  - role: R\n    element: A.B\n    source: s\n",
         "f.yaml:3: 'element' cannot be 'A.B'; it has the form RECORD.FIELD[N]"},
        {"roles:\n  - role: R\n    argument: A\n    source: s\n",
         "f.yaml:3: 'argument' cannot be 'A'; it has the form FUNCTION argN"},
        {"roles:\n  - role: R\n    name: [A, A]\n    source: s\n",
         "f.yaml:3: this way to role 'R' stands already at f.yaml:3"},
    };
    struct fixture *fixture = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct rule_source source = {
            .file = "f.yaml", .bytes = cases[i].text, .size = strlen(cases[i].text)};
        assert_int_equal(compose(fixture, NULL, &source, 1), -1);
        size_t length = strlen(cases[i].error);
        if (strncmp(fixture->error.text, cases[i].error, length) != 0)
            fail_msg("case %zu: %s", i, fixture->error.text);
    }
}

/* --- rules ------------------------------------------------------------------------------------ */

#define RULE(id, more)                                                                             \
    "id: " id "\nsummary: A lock leaks.\nseverity: warning\nprecision: high\ngroup: strict\n"      \
    "reference: https://example.org\n" more

static const char release_rule[] =
    RULE("leak", "kind: must-release\nowner: failed-load\nfamilies: due-at-unload\n");

static void a_rule_file_becomes_a_rule(void **state)
{
    static const char call[] =
        RULE("call", "kind: must-call\nrole: UNLOAD\ncall: DeleteLock\nwhen: returns-success\n");
    static const char order[] =
        RULE("a-order", "kind: order\nrole: UNLOAD\nrelease: lock\nbefore: InitLock\n");
    struct fixture *fixture = *state;
    /* A rule may stand before the facts it needs. */
    const struct rule_source sources[] = {
        SOURCE("dir/leak.yaml", release_rule),
        SOURCE("call.yaml", call),
        SOURCE("C:\\rules\\a-order.yaml", order),
        SOURCE("lock.yaml", lock_api),
    };
    if (compose(fixture, NULL, sources, 4))
        fail_msg("%s", fixture->error.text);
    const struct rule_set *set = &fixture->set;
    assert_int_equal(set->count, 3);
    assert_string_equal(set->rules[0].id, "a-order");
    assert_int_equal(set->rules[0].kind, RULE_ORDER);
    assert_string_equal(set->rules[0].family, "lock");
    assert_string_equal(set->rules[0].call, "InitLock");
    const struct rule *rule = rule_find(set, "call");
    assert_int_equal(rule->kind, RULE_MUST_CALL);
    assert_string_equal(rule->role, "UNLOAD");
    assert_string_equal(rule->call, "DeleteLock");
    assert_int_equal(rule->when, RULE_WHEN_RETURNS_SUCCESS);
    assert_false(rule_covers(rule, &set->effects.families[0]));
    rule = rule_find(set, "leak");
    assert_int_equal(rule->kind, RULE_MUST_RELEASE);
    assert_int_equal(rule->owner, RULE_OWNER_FAILED_LOAD);
    assert_int_equal(rule->severity, FINDING_WARNING);
    assert_int_equal(rule->precision, RULE_PRECISION_HIGH);
    assert_int_equal(rule->group, RULE_GROUP_STRICT);
    assert_string_equal(rule->summary, "A lock leaks.");
    assert_null(rule->page);
    assert_true(rule_covers(rule, &set->effects.families[0]));
    assert_null(rule_find(set, "lea"));
}

static const char waits[] = "roles:\n  - role: AFTER\n    name: After\n    source: s\n"
                            "role-info:\n  - role: AFTER\n    declared-as: AFTER_ROUTINE\n"
                            "    source: s\n"
                            "forbidden:\n"
                            "  - role: AFTER\n    class: blocks\n    call: Wait\n"
                            "    verdict: forbidden\n    source: s\n"
                            "  - role: AFTER\n    class: pageable\n    call: Wait\n"
                            "    verdict: forbidden\n    condition: on Mondays\n    source: s\n";

#define JOB "family: job\nnoun: a job\nclass: request\ndue-at-unload: false\n"
#define DO  "release:\n  - call: DoJob\n    object: arg0\n    verb: pass\n    source: s\n"
static const char job_api[] =
    JOB DO "handed:\n  - role: [AFTER]\n    object: arg1\n    kept: ret == 259\n"
           "    mark: late\n    at: A.B->C & 0x10\n    source: s\n"
           "mark:\n  - call: ShipJob\n    object: arg0\n    mark: shipped\n    source: s\n";

static void what_functions_are_handed(void **state)
{
    static const char waits_on[] = RULE("waits", "kind: returns\nhanded: job\nnever: ret != -3\n"
                                                 "unmarked: shipped\nunless: [pass]\nsays: s\n");
    static const char twice[] = RULE("twice", "kind: release-once\nhanded: job\nafter: [pass]\n");
    static const char lost[] = RULE("lost", "kind: must-release\nowner: handed\nfamilies: [job]\n");
    struct fixture *fixture = *state;
    const struct rule_source sources[] = {
        SOURCE("job.yaml", job_api), SOURCE("after.yaml", waits), SOURCE("waits.yaml", waits_on),
        SOURCE("twice.yaml", twice), SOURCE("lost.yaml", lost),
    };
    if (compose(fixture, NULL, sources, 5))
        fail_msg("%s", fixture->error.text);
    const struct effect_table *effects = &fixture->set.effects;
    assert_int_equal(effects->handed_count, 1);
    const struct effect_handed *handed = &effects->handed[0];
    assert_string_equal(handed->role, "AFTER");
    assert_int_equal(handed->family, 0);
    assert_int_equal(handed->argument, 1);
    assert_true(handed->has_kept);
    assert_int_equal(handed->kept, 259);
    assert_string_equal(handed->mark, "late");
    assert_string_equal(handed->path, "A.B->C");
    assert_int_equal(handed->bits, 16);
    assert_int_equal(effects->mark_count, 2);
    assert_int_equal(effect_mark_find(effects, "shipped"), 1);
    assert_int_equal(effect_mark_find(effects, "lost"), -1);
    const struct rule *rule = rule_find(&fixture->set, "waits");
    assert_string_equal(rule->handed, "job");
    assert_int_equal(rule->never, RULE_NEVER_OTHER);
    assert_int_equal(rule->value, -3);
    assert_false(rule->is_after);
    assert_string_equal(rule->mark, "shipped");
    assert_int_equal(rule->verbs, 1u << EFFECT_VERB_PASS);
    assert_int_equal(rule_find(&fixture->set, "twice")->kind, RULE_RELEASE_ONCE);
    assert_int_equal(rule_find(&fixture->set, "lost")->owner, RULE_OWNER_HANDED);
}

static void what_a_handed_row_refuses(void **state)
{
    static const struct {
        const char *rows, *error;
    } cases[] = {
        {"role: NOPE\n    object: arg1\n    source: s\n",
         "job.yaml:11: no function ever gets the role 'NOPE'"},
        {"role: AFTER\n    object: ret\n    source: s\n",
         "job.yaml:12: 'ret' is not an argument such as arg1"},
        {"role: AFTER\n    object: arg1\n    kept: 259\n    source: s\n",
         "job.yaml:13: 'kept' has to be of the form ret == N"},
        {"role: AFTER\n    object: arg1\n    mark: late\n    source: s\n",
         "job.yaml:11: key 'at' is missing"},
        {"role: AFTER\n    object: arg1\n    mark: late\n    at: A->\n    source: s\n",
         "job.yaml:14: 'at' goes with 'mark' and has the form FIELD.FIELD->FIELD & BITS"},
        {"role: [AFTER, AFTER]\n    object: arg1\n    source: s\n",
         "job.yaml:11: what is handed to 'AFTER' stands already at job.yaml:11"},
    };
    struct fixture *fixture = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[512];
        snprintf(text, sizeof text, JOB DO "handed:\n  - %s", cases[i].rows);
        const struct rule_source sources[] = {
            {.file = "job.yaml", .bytes = text, .size = strlen(text)},
            SOURCE("waits.yaml", waits),
        };
        assert_int_equal(compose(fixture, NULL, sources, 2), -1);
        if (strcmp(fixture->error.text, cases[i].error) != 0)
            fail_msg("case %zu: %s", i, fixture->error.text);
    }
}

static void rules_that_follow_no_resource(void **state)
{
    static const char calls[] = RULE("calls", "kind: must-not-call\nrole: AFTER\n"
                                              "forbidden: [blocks]\nconsequence: which waits\n");
    static const char declared[] = RULE("declared", "kind: declared-as\nroles: [AFTER]\n");
    static const char returns[] =
        RULE("returns", "kind: returns\nrole: UNLOAD\nnever: failure\nwithout: DeleteLock\n"
                        "given: arg1 == 0x10\nalthough: it is late\n");
    static const char all[] = RULE("all", "kind: declared-as\nroles: all\n");
    struct fixture *fixture = *state;
    const struct rule_source sources[] = {
        SOURCE("calls.yaml", calls),   SOURCE("declared.yaml", declared),
        SOURCE("all.yaml", all),       SOURCE("returns.yaml", returns),
        SOURCE("lock.yaml", lock_api), SOURCE("waits.yaml", waits),
    };
    if (compose(fixture, NULL, sources, 6))
        fail_msg("%s", fixture->error.text);
    const struct rule *rule = rule_find(&fixture->set, "calls");
    assert_int_equal(rule->kind, RULE_MUST_NOT_CALL);
    assert_string_equal(rule->role, "AFTER");
    assert_int_equal(rule->forbidden_count, 1);
    assert_string_equal(rule->forbidden[0], "blocks");
    assert_string_equal(rule->consequence, "which waits");
    rule = rule_find(&fixture->set, "declared");
    assert_int_equal(rule->kind, RULE_DECLARED_AS);
    assert_int_equal(rule->covered_role_count, 1);
    assert_string_equal(rule->covered_roles[0], "AFTER");
    assert_int_equal(rule_find(&fixture->set, "all")->covered_role_count, 0);
    rule = rule_find(&fixture->set, "returns");
    assert_int_equal(rule->kind, RULE_RETURNS);
    assert_string_equal(rule->call, "DeleteLock");
    assert_false(rule->is_after);
    assert_true(rule->has_given);
    assert_int_equal(rule->given_argument, 1);
    assert_int_equal(rule->given_value, 16);
    assert_string_equal(rule->although, "it is late");
}

static void families_of_a_rule(void **state)
{
    static const char other[] = "family: other\nnoun: n\ndue-at-unload: false\n" ACQUIRE RELEASE;
    static const char except[] =
        RULE("except", "kind: must-release\nowner: driver\nfamilies: due-at-unload\n"
                       "except: [lock]\n");
    static const char listed[] =
        RULE("listed", "kind: must-release\nowner: driver\nfamilies: [other]\n");
    struct fixture *fixture = *state;
    const struct rule_source sources[] = {
        SOURCE("leak.yaml", release_rule), SOURCE("except.yaml", except),
        SOURCE("listed.yaml", listed),     SOURCE("lock.yaml", lock_api),
        SOURCE("other.yaml", other),
    };
    if (compose(fixture, NULL, sources, 5))
        fail_msg("%s", fixture->error.text);
    const struct effect_family *families = fixture->set.effects.families;
    const struct rule *all = rule_find(&fixture->set, "leak");
    assert_true(rule_covers(all, &families[0]));
    assert_false(rule_covers(all, &families[1]));
    const struct rule *without = rule_find(&fixture->set, "except");
    assert_false(rule_covers(without, &families[0]));
    assert_false(rule_covers(without, &families[1]));
    const struct rule *only = rule_find(&fixture->set, "listed");
    assert_false(rule_covers(only, &families[0]));
    assert_true(rule_covers(only, &families[1]));
}

static void what_a_rule_file_refuses(void **state)
{
    static const struct {
        const char *file, *text, *error;
    } cases[] = {
        {"x.yaml", "id: x\n", "x.yaml:1: key 'kind' is missing"},
        {"x.yaml", "id: x\nkind: may-release\n",
         "x.yaml:2: 'kind' cannot be 'may-release'; one of: must-release, must-call, order"},
        {"x.yaml", RULE("x", "kind: order\nowner: driver\n"),
         "x.yaml:8: unknown key 'owner' in a rule of this kind"},
        {"y.yaml", RULE("x", "kind: order\n"), "y.yaml:1: rule 'x' has to be in a file 'x.yaml'"},
        {"xy.yaml", RULE("x", "kind: order\n"), "xy.yaml:1: rule 'x' has to be in a file"},
        {"X.yaml", RULE("X", "kind: order\n"),
         "X.yaml:1: id 'X' is not in lower case joined by '-'"},
        {"x.yaml",
         "id: x\nkind: order\nsummary: no sentence\nseverity: note\nprecision: low\n"
         "group: default\nreference: r\n",
         "x.yaml:3: the summary has to be one sentence"},
        {"x.yaml",
         "id: x\nkind: order\nsummary: Two. Sentences.\nseverity: note\nprecision: low\n"
         "group: default\nreference: r\n",
         "x.yaml:3: the summary has to be one sentence"},
        {"x.yaml", RULE("x", "kind: order\nrole: NOPE\nrelease: lock\nbefore: InitLock\n"),
         "x.yaml:8: unknown role 'NOPE'"},
        {"x.yaml", RULE("x", "kind: order\nrole: UNLOAD\nrelease: lok\nbefore: InitLock\n"),
         "x.yaml:9: unknown family 'lok'"},
        {"x.yaml", RULE("x", "kind: order\nrole: UNLOAD\nrelease: lock\nbefore: Nobody\n"),
         "x.yaml:10: no API file knows the function 'Nobody'"},
        {"x.yaml", RULE("x", "kind: order\nrole: UNLOAD\nbefore: InitLock\n"),
         "x.yaml:1: key 'release' is missing"},
        {"x.yaml", RULE("x", "kind: must-release\nowner: driver\n"),
         "x.yaml:1: either 'families' or 'classes' has to be there"},
        {"x.yaml", RULE("x", "kind: must-release\nowner: driver\nfamilies: all\n"),
         "x.yaml:9: families have to be a list of names"},
        {"x.yaml", RULE("x", "kind: must-release\nowner: driver\nfamilies: [lock, lock]\n"),
         "x.yaml:9: family 'lock' is named twice"},
        {"x.yaml",
         RULE("x", "kind: must-release\nowner: driver\nfamilies: [lock]\n"
                   "except: [lock]\n"),
         "x.yaml:10: 'except' does not go with a list of families"},
        {"x.yaml", RULE("x", "kind: must-not-call\nrole: AFTER\nconsequence: c\n"),
         "x.yaml:1: 'forbidden' has to be a list of classes"},
        {"x.yaml", RULE("x", "kind: must-not-call\nrole: AFTER\nforbidden: [blocks]\n"),
         "x.yaml:1: key 'consequence' is missing"},
        {"x.yaml",
         RULE("x", "kind: must-not-call\nrole: AFTER\nforbidden: [blocks, pageable]\n"
                   "consequence: c\n"),
         "x.yaml:9: no API file forbids role 'AFTER' calls of class 'pageable'"},
        {"x.yaml", RULE("x", "kind: returns\nrole: UNLOAD\nnever: success\n"),
         "x.yaml:9: 'never' cannot be 'success'; one of: failure, ret == NUMBER, ret != NUMBER"},
        {"x.yaml", RULE("x", "kind: returns\nrole: UNLOAD\nnever: ret == 1x\n"),
         "x.yaml:9: 'never' cannot be 'ret == 1x'"},
        {"x.yaml", RULE("x", "kind: returns\nhanded: lock\nnever: failure\nsays: s\n"),
         "x.yaml:8: no function is handed 'lock'"},
        {"x.yaml", RULE("x", "kind: returns\nhanded: job\nnever: failure\nsays: s\n"),
         "x.yaml:1: either 'marked' or 'unmarked' has to be there"},
        {"x.yaml", RULE("x", "kind: returns\nhanded: job\nnever: failure\nsays: s\nmarked: blue\n"),
         "x.yaml:11: unknown mark 'blue'"},
        {"x.yaml",
         RULE("x", "kind: returns\nhanded: job\nnever: failure\nsays: s\nmarked: late\n"
                   "unless: [forget]\n"),
         "x.yaml:12: unknown verb 'forget'"},
        {"x.yaml", RULE("x", "kind: must-reach\nrole: AFTER\nfamilies: [job]\nsays: s\n"),
         "x.yaml:1: 'roles' has to be a list of roles"},
        {"x.yaml",
         RULE("x", "kind: must-reach\nrole: AFTER\nroles: [NOPE]\nfamilies: [job]\nsays: s\n"),
         "x.yaml:9: unknown role 'NOPE'"},
        {"x.yaml", RULE("x", "kind: must-reach\nrole: AFTER\nroles: [UNLOAD]\nsays: s\n"),
         "x.yaml:1: key 'families' is missing"},
        {"x.yaml",
         RULE("x", "kind: typestate\nnever: released-twice\nclasses: [request]\nverbs: [eat]\n"),
         "x.yaml:10: unknown verb 'eat'"},
        {"x.yaml", RULE("x", "kind: release-once\nhanded: job\n"),
         "x.yaml:1: key 'after' is missing"},
        {"x.yaml",
         RULE("x", "kind: returns\nrole: UNLOAD\nnever: failure\nafter: InitLock\n"
                   "without: InitLock\n"),
         "x.yaml:1: 'after' and 'without' do not go together"},
        {"x.yaml",
         RULE("x", "kind: returns\nrole: UNLOAD\nnever: failure\nafter: InitLock\n"
                   "although: it is late\n"),
         "x.yaml:1: 'given' and 'although' go together"},
        {"x.yaml",
         RULE("x", "kind: returns\nrole: UNLOAD\nnever: failure\nafter: InitLock\n"
                   "although: it is late\ngiven: arg1 = 2\n"),
         "x.yaml:12: 'given' has to be of the form 'argN == VALUE'"},
        {"x.yaml", RULE("x", "kind: declared-as\n"),
         "x.yaml:1: 'roles' has to be 'all' or a list of roles"},
        {"x.yaml", RULE("x", "kind: declared-as\nroles: some\n"),
         "x.yaml:8: 'roles' has to be 'all' or a list of roles"},
        {"x.yaml", RULE("x", "kind: declared-as\nroles: [UNLOAD]\n"),
         "x.yaml:8: no role-info says what role 'UNLOAD' is declared as"},
    };
    struct fixture *fixture = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct rule_source sources[] = {
            SOURCE("lock.yaml", lock_api),
            SOURCE("waits.yaml", waits),
            SOURCE("job.yaml", job_api),
            {.file = cases[i].file, .bytes = cases[i].text, .size = strlen(cases[i].text)},
        };
        assert_int_equal(compose(fixture, NULL, sources, 4), -1);
        size_t length = strlen(cases[i].error);
        if (strncmp(fixture->error.text, cases[i].error, length) != 0)
            fail_msg("case %zu: %s", i, fixture->error.text);
    }
    const struct rule_source twice[] = {
        SOURCE("lock.yaml", lock_api),
        SOURCE("a/leak.yaml", release_rule),
        SOURCE("b/leak.yaml", release_rule),
    };
    assert_int_equal(compose(fixture, NULL, twice, 3), -1);
    assert_string_equal(fixture->error.text, "b/leak.yaml:1: rule 'leak' exists already");
}

/* --- the built-in set, alone and with a team's files ------------------------------------------ */

static void the_built_in_set_is_whole(void **state)
{
    (void)state;
    const struct rule_set *set = rule_builtin();
    for (size_t i = 0; i < set->count; i++) {
        assert_non_null(set->rules[i].page);
        assert_true(i == 0 || strcmp(set->rules[i - 1].id, set->rules[i].id) < 0);
        assert_ptr_equal(rule_find(set, set->rules[i].id), &set->rules[i]);
    }
    for (size_t i = 0; i < set->effects.function_count; i++) {
        const struct effect_function *function = &set->effects.functions[i];
        assert_ptr_equal(effect_find(&set->effects, function->name), function);
        for (size_t k = 0; k < function->count; k++)
            assert_non_null(function->effects[k].source);
    }
    const struct effect_function *filter = effect_find(&set->effects, "FltRegisterFilter");
    assert_non_null(filter);
    const struct effect *effect = filter->effects;
    assert_int_equal(effect->kind, EFFECT_ACQUIRE);
    assert_string_equal(set->effects.families[effect->family].name, "flt-filter");
    assert_int_equal(effect->operand.argument, 2);
    assert_true(effect->operand.is_pointee);
    assert_int_equal(effect->success, EFFECT_NTSTATUS);
    const struct rule *rule = rule_find(set, "unload-port-not-closed");
    assert_non_null(rule);
    assert_int_equal(rule->family_count, 1);
    assert_string_equal(rule->families[0], "flt-server-port");
    assert_non_null(strstr(rule->page, "# unload-port-not-closed\n"));
}

static void a_team_adds_to_the_built_in_set(void **state)
{
    static const char wrapper[] = "family: pool\n"
                                  "acquire:\n"
                                  "  - call: TeamAllocate\n"
                                  "    object: ret\n"
                                  "    success: nonnull\n"
                                  "    source: ours\n";
    struct fixture *fixture = *state;
    const struct rule_set *builtin = rule_builtin();
    const struct rule_source sources[] = {
        SOURCE("lock.yaml", lock_api),
        SOURCE("leak.yaml", release_rule),
        SOURCE("wrapper.yaml", wrapper),
    };
    if (compose(fixture, builtin, sources, 3))
        fail_msg("%s", fixture->error.text);
    const struct rule_set *set = &fixture->set;
    assert_int_equal(set->count, builtin->count + 1);
    assert_int_equal(set->roles.count, builtin->roles.count + 6);
    assert_int_equal(set->effects.function_count, builtin->effects.function_count + 4);
    assert_int_equal(set->effects.family_count, builtin->effects.family_count + 1);
    for (size_t i = 0; i < builtin->effects.family_count; i++)
        assert_string_equal(set->effects.families[i].name, builtin->effects.families[i].name);
    const struct effect *pool = effect_find(&set->effects, "ExAllocatePoolWithTag")->effects;
    assert_int_equal(effect_find(&set->effects, "TeamAllocate")->effects->family, pool->family);
    assert_true(rule_covers(rule_find(set, "unload-resource-not-released"),
                            &set->effects.families[builtin->effects.family_count]));
}

static void a_team_replaces_nothing(void **state)
{
    static const char family[] = "family: pool\nnoun: memory\ndue-at-unload: false\n";
    static const char row[] = "noreturn:\n  - call: KeBugCheckEx\n    source: ours\n";
    static const char role[] =
        "roles:\n  - role: DRIVER_ENTRY\n    name: DriverEntry\n    source: s\n";
    static const char rule[] =
        RULE("entry-failure-leaks", "kind: must-release\nowner: driver\nfamilies: [pool]\n");
    static const struct {
        struct rule_source source;
        const char *error;
    } cases[] = {
        {SOURCE("f.yaml", family),
         "f.yaml:1: family 'pool' is built in; leave out what describes it"},
        {SOURCE("f.yaml", row), "f.yaml:2: the row of 'KeBugCheckEx' is built in already"},
        {SOURCE("f.yaml", role), "f.yaml:3: this way to role 'DRIVER_ENTRY' is built in already"},
        {SOURCE("entry-failure-leaks.yaml", rule),
         "entry-failure-leaks.yaml:1: rule 'entry-failure-leaks' exists already"},
    };
    struct fixture *fixture = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(compose(fixture, rule_builtin(), &cases[i].source, 1), -1);
        assert_string_equal(fixture->error.text, cases[i].error);
    }
}

static void files_are_read_with_their_page(void **state)
{
    static const char page[] = "# leak\n";
    struct fixture *fixture = *state;
    struct error *error = &fixture->error;
    const char *const paths[] = {"lock.yaml", "leak.yaml"};
    assert_int_equal(file_write(paths[0], lock_api, sizeof lock_api - 1, error), 0);
    assert_int_equal(file_write(paths[1], release_rule, sizeof release_rule - 1, error), 0);
    assert_int_equal(file_write("leak.md", page, sizeof page - 1, error), 0);
    int status = rule_read(&fixture->set, NULL, paths, 2, &fixture->arena, error);
    remove("leak.md");
    int without = rule_read(&fixture->set, NULL, paths, 2, &fixture->arena, error);
    const char *no_page = fixture->set.rules[0].page;
    remove(paths[1]);
    remove(paths[0]);
    assert_int_equal(status, 0);
    assert_int_equal(without, 0);
    assert_null(no_page);
    assert_int_equal(rule_read(&fixture->set, NULL, paths, 2, &fixture->arena, error), -1);
    assert_int_equal(strncmp(error->text, "lock.yaml: cannot read: ", 24), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_tree_keeps_kinds_order_and_lines),
        TEST(what_yaml_refuses),
        TEST(sixteen_levels_are_read),
        TEST(values_have_types),
        TEST(operands),
        TEST(conditions),
        TEST(an_api_file_becomes_tables),
        TEST(memory_rows),
        TEST(what_pairs_and_roles_say),
        TEST(what_an_api_file_refuses),
        TEST(a_rule_file_becomes_a_rule),
        TEST(what_functions_are_handed),
        TEST(what_a_handed_row_refuses),
        TEST(rules_that_follow_no_resource),
        TEST(families_of_a_rule),
        TEST(what_a_rule_file_refuses),
        TEST(the_built_in_set_is_whole),
        TEST(a_team_adds_to_the_built_in_set),
        TEST(a_team_replaces_nothing),
        TEST(files_are_read_with_their_page),
    };
    return cmocka_run_group_tests_name("rule", tests, NULL, NULL);
}
