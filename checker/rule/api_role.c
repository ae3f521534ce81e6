/*
 * The lists of API files that are about roles: how a function gets one (`roles`), what is known of
 * all functions that have it (`role-info`), what they must not call (`forbidden`), and the levels
 * at which functions may be called (`irql`).
 *
 * Requires the tree of yaml.h. Fills the arrays of struct api, then the tables of flow/effect.h.
 */
#include "rule/api_internal.h"

#include <stdlib.h>
#include <string.h>

/* In the order of enum effect_irql, without its first. */
static const char *const levels[] = {"PASSIVE", "APC", "DISPATCH", "DIRQL", "HIGH", NULL};

/* In the order of enum role_verdict. */
static const char *const verdicts[] = {"forbidden", "arguable", "allowed", NULL};

static const struct {
    const char *key;
    enum role_how how;
    const char *form;
} role_keys[] = {
    {"field", ROLE_FIELD, "RECORD.FIELD"},
    {"argument", ROLE_ARGUMENT, "FUNCTION argN"},
    {"element", ROLE_ELEMENT, "RECORD.FIELD[N]"},
    {"typedef", ROLE_TYPEDEF, "NAME"},
    {"name", ROLE_NAME, "NAME"},
};

/* Splits one way to get a role, written as in `form` above. */
static bool parse_role(struct role_fact *fact, enum role_how how, const char *text,
                       struct arena *arena)
{
    size_t length = api_identifier_length(text);
    if (!length)
        return false;
    const char *rest = text + length;
    fact->how = how;
    fact->container = arena_text(arena, text, length);
    if (how == ROLE_ARGUMENT) {
        const char *end = *rest == ' ' ? api_parse_argument(&fact->index, rest + 1) : NULL;
        return end && !*end;
    }
    if (how == ROLE_TYPEDEF || how == ROLE_NAME)
        return !*rest;
    size_t field = *rest == '.' ? api_identifier_length(rest + 1) : 0;
    if (!field)
        return false;
    fact->field = arena_text(arena, rest + 1, field);
    rest += 1 + field;
    if (how == ROLE_FIELD)
        return !*rest;
    const char *end = *rest == '[' ? api_parse_index(&fact->index, rest + 1, UINT32_MAX - 1) : NULL;
    return end && strcmp(end, "]") == 0;
}

static int read_role(struct api_file *file, const struct yaml_node *row)
{
    struct role_fact fact = {0};
    const char *source;
    if (yaml_expect_map(row, "a role", "role source field argument element typedef name",
                        file->name, file->error) ||
        yaml_get_text(&fact.role, row, "role", true, file->name, file->error) ||
        yaml_get_text(&source, row, "source", true, file->name, file->error))
        return -1;
    if (!api_is_identifier(fact.role))
        return api_complain(file, yaml_find(row, "role"), "'%s' is not the name of a role",
                            fact.role);
    uint32_t before = file->api->roles.count;
    for (size_t i = 0; i < sizeof role_keys / sizeof *role_keys; i++) {
        struct yaml_node *const *names = NULL;
        size_t count;
        if (api_names_of(file, row, role_keys[i].key, &names, &count))
            return -1;
        for (size_t k = 0; k < count; k++) {
            struct api_role new = {.fact.role = fact.role};
            new.place = (struct api_place){file->name, names[k]->line};
            if (!parse_role(&new.fact, role_keys[i].how, names[k]->text, file->api->arena))
                return error_set(file->error, file->name, names[k]->line,
                                 "'%s' cannot be '%s'; it has the form %s", role_keys[i].key,
                                 names[k]->text, role_keys[i].form);
            vec_push(&file->api->roles, new);
        }
    }
    if (file->api->roles.count == before)
        return api_complain(file, row, "role '%s' says of no function how it gets there",
                            fact.role);
    return 0;
}

/* --- what is known of roles ------------------------------------------------------------------- */

/* `argN->F.G->H`. */
static int read_element(struct api_file *file, const struct yaml_node *row, struct role_info *info)
{
    const char *text;
    if (yaml_get_text(&text, row, "element", false, file->name, file->error))
        return -1;
    if (!text)
        return 0;
    const char *end = api_parse_argument(&info->element_argument, text);
    if (!end || strncmp(end, "->", 2) != 0 || !api_is_path(end + 2))
        return api_complain(file, yaml_find(row, "element"),
                            "'%s' is no place such as arg1->F.G->H", text);
    info->element_path = end + 2;
    return 0;
}

static int read_info(struct api_file *file, const struct yaml_node *row)
{
    struct yaml_node *const *roles = NULL;
    size_t count;
    struct role_info info = {0};
    int level;
    if (yaml_expect_map(row, "a role-info row",
                        "role irql started-by quiesced-by family holds ends-before-unload "
                        "declared-as element source",
                        file->name, file->error) ||
        api_names_of(file, row, "role", &roles, &count) ||
        api_read_choice(file, row, "irql", levels, &level) ||
        api_read_identifiers(file, row, "started-by", &info.started_by, &info.started_count) ||
        api_read_identifiers(file, row, "quiesced-by", &info.quiesced_by, &info.quiesced_count) ||
        api_read_identifiers(file, row, "declared-as", &info.declared_as, &info.declared_count) ||
        yaml_get_text(&info.family, row, "family", false, file->name, file->error) ||
        yaml_get_text(&info.holds, row, "holds", false, file->name, file->error) ||
        yaml_get_bool(&info.ends_before_unload, row, "ends-before-unload", file->name,
                      file->error) ||
        read_element(file, row, &info) ||
        yaml_get_text(&info.source, row, "source", true, file->name, file->error))
        return -1;
    if (!count)
        return api_complain(file, row, "key '%s' is missing", "role");
    info.irql = (enum effect_irql)level;
    for (size_t i = 0; i < count; i++) {
        struct api_role_info new = {info, {file->name, roles[i]->line}};
        new.info.role = roles[i]->text;
        vec_push(&file->api->infos, new);
    }
    return 0;
}

static int read_forbidden(struct api_file *file, const struct yaml_node *row)
{
    struct yaml_node *const *roles = NULL, *const *calls = NULL;
    size_t role_count, call_count;
    struct role_forbidden fact = {0};
    int verdict;
    if (yaml_expect_map(row, "a forbidden row", "role call class verdict condition source",
                        file->name, file->error) ||
        api_names_of(file, row, "role", &roles, &role_count) ||
        api_names_of(file, row, "call", &calls, &call_count) ||
        yaml_get_text(&fact.class_, row, "class", true, file->name, file->error) ||
        yaml_get_choice(&verdict, row, "verdict", verdicts, file->name, file->error) ||
        yaml_get_text(&fact.condition, row, "condition", false, file->name, file->error) ||
        yaml_get_text(&fact.source, row, "source", true, file->name, file->error))
        return -1;
    if (!role_count || !call_count)
        return api_complain(file, row, "key '%s' is missing", role_count ? "call" : "role");
    if (!api_is_slug(fact.class_))
        return api_complain(file, yaml_find(row, "class"),
                            "class '%s' is not in lower case joined by '-'", fact.class_);
    fact.verdict = (enum role_verdict)verdict;
    for (size_t r = 0; r < role_count; r++)
        for (size_t c = 0; c < call_count; c++) {
            struct api_forbidden new = {fact, {file->name, calls[c]->line}};
            new.fact.role = roles[r]->text;
            new.fact.call = calls[c]->text;
            if (!api_is_identifier(new.fact.call))
                return api_complain(file, calls[c], "'%s' is not the name of a function",
                                    new.fact.call);
            vec_push(&file->api->forbidden, new);
        }
    return 0;
}

static int read_irql(struct api_file *file, const struct yaml_node *row)
{
    const char *const *calls = NULL;
    size_t count;
    const char *source;
    int level;
    if (yaml_expect_map(row, "an irql row", "call max source", file->name, file->error) ||
        api_read_identifiers(file, row, "call", &calls, &count) ||
        yaml_get_choice(&level, row, "max", levels, file->name, file->error) ||
        yaml_get_text(&source, row, "source", true, file->name, file->error))
        return -1;
    if (!count)
        return api_complain(file, row, "key '%s' is missing", "call");
    for (size_t i = 0; i < count; i++) {
        struct api_irql new = {
            {calls[i], (enum effect_irql)(level + 1),
             api_page_of(file->api->arena, source, calls[i])},
            {file->name, row->line},
        };
        vec_push(&file->api->irqls, new);
    }
    return 0;
}

static int read_slot(struct api_file *file, const struct yaml_node *row)
{
    static const char *const owners[] = {"driver", "holder", NULL};
    struct yaml_node *const *fields = NULL;
    size_t count;
    const char *source;
    int owner;
    if (yaml_expect_map(row, "a slot", "field owner source", file->name, file->error) ||
        api_names_of(file, row, "field", &fields, &count) ||
        yaml_get_choice(&owner, row, "owner", owners, file->name, file->error) ||
        yaml_get_text(&source, row, "source", true, file->name, file->error))
        return -1;
    if (!count)
        return api_complain(file, row, "key '%s' is missing", "field");
    for (size_t i = 0; i < count; i++) {
        struct role_fact fact;
        if (!parse_role(&fact, ROLE_FIELD, fields[i]->text, file->api->arena))
            return api_complain(file, fields[i], "'%s' does not have the form RECORD.FIELD",
                                fields[i]->text);
        struct api_slot new = {{fact.container, fact.field, owner == 0, source},
                               {file->name, fields[i]->line}};
        vec_push(&file->api->slots, new);
    }
    return 0;
}

int api_read_roles(struct api_file *file, const struct yaml_node *root)
{
    return api_read_list(file, root, "roles", read_role) ||
                   api_read_list(file, root, "role-info", read_info) ||
                   api_read_list(file, root, "forbidden", read_forbidden) ||
                   api_read_list(file, root, "irql", read_irql) ||
                   api_read_list(file, root, "slots", read_slot)
               ? -1
               : 0;
}

/* --- tables ----------------------------------------------------------------------------------- */

static int make_facts(struct api *api, struct role_table *table, struct error *error)
{
    uint32_t count = api->roles.count;
    struct role_fact *facts = ARENA_ARRAY(api->arena, struct role_fact, count);
    for (uint32_t i = 0; i < count; i++) {
        const struct role_fact *new = &api->roles.items[i].fact;
        for (uint32_t k = 0; k < i; k++)
            if (api_same_text(facts[k].role, new->role) && facts[k].how == new->how &&
                api_same_text(facts[k].container, new->container) &&
                api_same_text(facts[k].field, new->field) && facts[k].index == new->index)
                return api_repeated(error, "this way to role", new->role,
                                    &api->roles.items[k].place, &api->roles.items[i].place);
        facts[i] = *new;
    }
    table->facts = facts;
    table->count = count;
    return 0;
}

static bool is_role(const struct role_table *table, const char *role)
{
    for (size_t i = 0; i < table->count; i++)
        if (strcmp(table->facts[i].role, role) == 0)
            return true;
    return false;
}

int api_expect_role(const struct role_table *table, const char *role, const struct api_place *place,
                    struct error *error)
{
    return is_role(table, role) ? 0
                                : error_set(error, place->file, place->line,
                                            "no function ever gets the role '%s'", role);
}

static int expect_family(const struct effect_table *table, const char *name,
                         const struct api_place *place, struct error *error)
{
    for (size_t i = 0; i < table->family_count; i++)
        if (strcmp(table->families[i].name, name) == 0)
            return 0;
    return error_set(error, place->file, place->line, "there is no family '%s'", name);
}

static int compare_infos(const void *left, const void *right)
{
    const struct api_role_info *a = left, *b = right;
    return strcmp(a->info.role, b->info.role);
}

static int make_infos(struct api *api, const struct effect_table *effects, struct role_table *table,
                      struct error *error)
{
    uint32_t count = api->infos.count;
    struct role_info *infos = ARENA_ARRAY(api->arena, struct role_info, count);
    if (count)
        qsort(api->infos.items, count, sizeof *api->infos.items, compare_infos);
    for (uint32_t i = 0; i < count; i++) {
        const struct api_role_info *new = &api->infos.items[i];
        infos[i] = new->info;
        if (i && strcmp(infos[i - 1].role, infos[i].role) == 0)
            return api_repeated(error, "the role-info of", infos[i].role,
                                &api->infos.items[i - 1].place, &new->place);
        if (api_expect_role(table, infos[i].role, &new->place, error) ||
            (infos[i].family && expect_family(effects, infos[i].family, &new->place, error)) ||
            (infos[i].holds && expect_family(effects, infos[i].holds, &new->place, error)))
            return -1;
    }
    table->infos = infos;
    table->info_count = count;
    return 0;
}

static int compare_forbidden(const void *left, const void *right)
{
    const struct api_forbidden *a = left, *b = right;
    int order = strcmp(a->fact.role, b->fact.role);
    if (!order)
        order = strcmp(a->fact.call, b->fact.call);
    return order ? order : strcmp(a->fact.class_, b->fact.class_);
}

static int make_forbidden(struct api *api, struct role_table *table, struct error *error)
{
    uint32_t count = api->forbidden.count;
    struct role_forbidden *facts = ARENA_ARRAY(api->arena, struct role_forbidden, count);
    if (count)
        qsort(api->forbidden.items, count, sizeof *api->forbidden.items, compare_forbidden);
    for (uint32_t i = 0; i < count; i++) {
        const struct api_forbidden *new = &api->forbidden.items[i];
        facts[i] = new->fact;
        if (i && compare_forbidden(new - 1, new) == 0)
            return api_repeated(error, "the forbidden row of", facts[i].call, &new[-1].place,
                                &new->place);
        if (api_expect_role(table, facts[i].role, &new->place, error))
            return -1;
    }
    table->forbidden = facts;
    table->forbidden_count = count;
    return 0;
}

static int check_runs(const struct api *api, const struct role_table *table, struct error *error)
{
    for (uint32_t i = 0; i < api->rows.count; i++)
        for (size_t r = 0; r < api->rows.items[i].effect.role_count; r++)
            if (api_expect_role(table, api->rows.items[i].effect.roles[r],
                                &api->rows.items[i].place, error))
                return -1;
    return 0;
}

int api_make_roles(struct api *api, const struct effect_table *effects, struct role_table *table,
                   struct error *error)
{
    return make_facts(api, table, error) || make_infos(api, effects, table, error) ||
                   make_forbidden(api, table, error) || check_runs(api, table, error)
               ? -1
               : 0;
}

static int compare_irqls(const void *left, const void *right)
{
    const struct api_irql *a = left, *b = right;
    return strcmp(a->fact.call, b->fact.call);
}

int api_make_irqls(struct api *api, struct effect_table *table, struct error *error)
{
    uint32_t count = api->irqls.count;
    struct effect_irql_fact *facts = ARENA_ARRAY(api->arena, struct effect_irql_fact, count);
    if (count)
        qsort(api->irqls.items, count, sizeof *api->irqls.items, compare_irqls);
    for (uint32_t i = 0; i < count; i++) {
        const struct api_irql *new = &api->irqls.items[i];
        facts[i] = new->fact;
        if (i && compare_irqls(new - 1, new) == 0)
            return api_repeated(error, "the irql row of", facts[i].call, &new[-1].place,
                                &new->place);
    }
    table->irqls = facts;
    table->irql_count = count;
    return 0;
}

int api_make_slots(struct api *api, struct effect_table *table, struct error *error)
{
    uint32_t count = api->slots.count;
    struct effect_slot *slots = ARENA_ARRAY(api->arena, struct effect_slot, count);
    for (uint32_t i = 0; i < count; i++) {
        const struct api_slot *new = &api->slots.items[i];
        slots[i] = new->slot;
        for (uint32_t k = 0; k < i; k++)
            if (strcmp(slots[k].record, slots[i].record) == 0 &&
                strcmp(slots[k].field, slots[i].field) == 0)
                return api_repeated(error, "the slot", slots[i].field, &api->slots.items[k].place,
                                    &new->place);
    }
    table->slots = slots;
    table->slot_count = count;
    return 0;
}
