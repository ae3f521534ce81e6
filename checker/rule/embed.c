/*
 * drvlint-embed: turns rules/ into one C file of constant tables. A program of the build, not
 * installed. A mistake in a rule or an API file fails the build with its file and line.
 *
 *     drvlint-embed RULES_DIR OUT.c
 *
 * Reads RULES_DIR/X.yaml with X.md, and RULES_DIR/api/X.yaml, with the reader that reads a team's
 * files at run time; writes the definition of rule_builtin() (rule.h).
 */
#include "base/file.h"
#include "base/vec.h"
#include "rule/rule.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

struct paths {
    VEC(const char *) list;
};

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), tail = strlen(end);
    return length > tail && strcmp(text + length - tail, end) == 0;
}

/* The YAML files of a folder. */
static int add_folder(struct paths *paths, const char *folder, struct arena *arena,
                      struct error *error)
{
    uv_fs_t request;
    int count = uv_fs_scandir(NULL, &request, folder, 0, NULL);
    if (count < 0)
        error_set(error, folder, 0, "cannot list: %s", uv_strerror(count));
    uv_dirent_t entry;
    while (count >= 0 && uv_fs_scandir_next(&request, &entry) != UV_EOF)
        if (ends_with(entry.name, ".yaml"))
            vec_push(&paths->list, arena_printf(arena, "%s/%s", folder, entry.name));
    uv_fs_req_cleanup(&request);
    return count < 0 ? -1 : 0;
}

static int compare_paths(const void *left, const void *right)
{
    const char *const *a = left, *const *b = right;
    return strcmp(*a, *b);
}

/* --- C text ----------------------------------------------------------------------------------- */

static void put_string(FILE *out, const char *text)
{
    if (!text) {
        fputs("NULL", out);
        return;
    }
    fputc('"', out);
    for (const unsigned char *at = (const unsigned char *)text; *at; at++) {
        if (*at == '"' || *at == '\\')
            fprintf(out, "\\%c", *at);
        else if (*at < ' ' || *at > '~' || *at == '?')
            fprintf(out, "\\%03o", *at);
        else
            fputc(*at, out);
    }
    fputc('"', out);
}

/* A member of an initialiser. */
static void put_text_member(FILE *out, const char *name, const char *text)
{
    if (!text)
        return;
    fprintf(out, ".%s = ", name);
    put_string(out, text);
    fputs(", ", out);
}

static void put_number_member(FILE *out, const char *name, long long number)
{
    if (number)
        fprintf(out, ".%s = %lld, ", name, number);
}

static void put_operand(FILE *out, const char *name, const struct effect_operand *operand)
{
    fprintf(out, ".%s = {.base = %d, ", name, (int)operand->base);
    put_number_member(out, "argument", operand->argument);
    put_number_member(out, "is_pointee", operand->is_pointee);
    put_text_member(out, "field", operand->field);
    fputs("}, ", out);
}

static void put_names(FILE *out, const char *what, size_t index, const char *const *names,
                      size_t count)
{
    if (!count)
        return;
    fprintf(out, "static const char *const %s_%zu[] = {", what, index);
    for (size_t i = 0; i < count; i++) {
        put_string(out, names[i]);
        fputs(", ", out);
    }
    fputs("};\n", out);
}

static void put_names_member(FILE *out, const char *what, const char *count_name, size_t index,
                             size_t count)
{
    if (count)
        fprintf(out, ".%s = %s_%zu, .%s = %zu, ", what, what, index, count_name, count);
}

/* Before the effects that point to them. */
static void put_matches(FILE *out, const struct effect_table *table)
{
    size_t number = 0;
    for (size_t i = 0; i < table->function_count; i++)
        for (size_t k = 0; k < table->functions[i].count; k++, number++) {
            const struct effect *effect = &table->functions[i].effects[k];
            put_names(out, "roles", number, effect->roles, effect->role_count);
            if (!effect->match_count)
                continue;
            fprintf(out, "static const struct effect_match matches_%zu[] = {", number);
            for (size_t m = 0; m < effect->match_count; m++) {
                fputc('{', out);
                put_text_member(out, "what", effect->matches[m].what);
                put_operand(out, "operand", &effect->matches[m].operand);
                fputs("}, ", out);
            }
            fputs("};\n", out);
        }
}

static void put_effect(FILE *out, const struct effect *effect, size_t number)
{
    fprintf(out, "    {.kind = %d, .family = %luu, ", (int)effect->kind,
            (unsigned long)effect->family);
    put_operand(out, "operand", &effect->operand);
    if (effect->has_also) {
        put_number_member(out, "has_also", 1);
        put_operand(out, "also", &effect->also);
    }
    put_number_member(out, "success", effect->success);
    put_number_member(out, "success_value", effect->success_value);
    put_number_member(out, "test", effect->test);
    put_number_member(out, "test_argument", effect->test_argument);
    put_number_member(out, "test_value", effect->test_value);
    put_number_member(out, "size_argument", effect->size_argument);
    put_number_member(out, "from_argument", effect->from_argument);
    put_text_member(out, "memory", effect->memory);
    if (effect->match_count)
        fprintf(out, ".matches = matches_%zu, .match_count = %zu, ", number, effect->match_count);
    put_number_member(out, "verb", effect->verb);
    put_number_member(out, "is_weak", effect->is_weak);
    put_number_member(out, "is_own_reference", effect->is_own_reference);
    put_text_member(out, "mark", effect->mark);
    put_names_member(out, "roles", "role_count", number, effect->role_count);
    put_text_member(out, "source", effect->source);
    fputs("},\n", out);
}

static void put_effects(FILE *out, const struct effect_table *table)
{
    fputs("static const struct effect_family families[] = {\n", out);
    for (size_t i = 0; i < table->family_count; i++) {
        const struct effect_family *family = &table->families[i];
        fputs("    {", out);
        put_text_member(out, "name", family->name);
        put_text_member(out, "noun", family->noun);
        put_number_member(out, "due_at_unload", family->due_at_unload);
        put_number_member(out, "class_", family->class_);
        put_number_member(out, "scope", family->scope);
        put_number_member(out, "is_counted", family->is_counted);
        fputs("},\n", out);
    }
    fputs("};\n\n", out);
    put_matches(out, table);
    fputs("\nstatic const struct effect effects[] = {\n", out);
    size_t number = 0;
    for (size_t i = 0; i < table->function_count; i++)
        for (size_t k = 0; k < table->functions[i].count; k++)
            put_effect(out, &table->functions[i].effects[k], number++);
    fputs("};\n\nstatic const struct effect_function functions[] = {\n", out);
    size_t first = 0;
    for (size_t i = 0; i < table->function_count; i++) {
        const struct effect_function *function = &table->functions[i];
        fprintf(out, "    {\"%s\", effects + %zu, %zu},\n", function->name, first, function->count);
        first += function->count;
    }
    fputs("};\n\n", out);
}

static void put_roles(FILE *out, const struct role_table *table)
{
    fputs("static const struct role_fact facts[] = {\n", out);
    for (size_t i = 0; i < table->count; i++) {
        const struct role_fact *fact = &table->facts[i];
        fprintf(out, "    {.role = \"%s\", .how = %d, .container = \"%s\", ", fact->role,
                (int)fact->how, fact->container);
        put_text_member(out, "field", fact->field);
        put_number_member(out, "index", fact->index);
        fputs("},\n", out);
    }
    fputs("};\n\n", out);
}

static void put_infos(FILE *out, const struct role_table *table)
{
    for (size_t i = 0; i < table->info_count; i++) {
        const struct role_info *info = &table->infos[i];
        put_names(out, "started_by", i, info->started_by, info->started_count);
        put_names(out, "quiesced_by", i, info->quiesced_by, info->quiesced_count);
        put_names(out, "declared_as", i, info->declared_as, info->declared_count);
    }
    fputs("static const struct role_info infos[] = {\n", out);
    for (size_t i = 0; i < table->info_count; i++) {
        const struct role_info *info = &table->infos[i];
        fputs("    {", out);
        put_text_member(out, "role", info->role);
        put_number_member(out, "irql", info->irql);
        put_names_member(out, "started_by", "started_count", i, info->started_count);
        put_names_member(out, "quiesced_by", "quiesced_count", i, info->quiesced_count);
        put_names_member(out, "declared_as", "declared_count", i, info->declared_count);
        put_text_member(out, "family", info->family);
        put_text_member(out, "holds", info->holds);
        put_number_member(out, "ends_before_unload", info->ends_before_unload);
        put_text_member(out, "element_path", info->element_path);
        put_number_member(out, "element_argument", info->element_argument);
        put_text_member(out, "source", info->source);
        fputs("},\n", out);
    }
    fputs("};\n\n", out);
}

static void put_forbidden(FILE *out, const struct role_table *table)
{
    fputs("static const struct role_forbidden forbidden[] = {\n", out);
    for (size_t i = 0; i < table->forbidden_count; i++) {
        const struct role_forbidden *fact = &table->forbidden[i];
        fputs("    {", out);
        put_text_member(out, "role", fact->role);
        put_text_member(out, "call", fact->call);
        put_text_member(out, "class_", fact->class_);
        put_number_member(out, "verdict", fact->verdict);
        put_text_member(out, "condition", fact->condition);
        put_text_member(out, "source", fact->source);
        fputs("},\n", out);
    }
    fputs("};\n\n", out);
}

static void put_irqls(FILE *out, const struct effect_table *table)
{
    fputs("static const struct effect_irql_fact irqls[] = {\n", out);
    for (size_t i = 0; i < table->irql_count; i++) {
        fputs("    {", out);
        put_text_member(out, "call", table->irqls[i].call);
        put_number_member(out, "max", table->irqls[i].max);
        put_text_member(out, "source", table->irqls[i].source);
        fputs("},\n", out);
    }
    fputs("};\n\n", out);
}

static void put_handed(FILE *out, const struct effect_table *table)
{
    fputs("static const struct effect_handed handed[] = {\n", out);
    for (size_t i = 0; i < table->handed_count; i++) {
        const struct effect_handed *entry = &table->handed[i];
        fputs("    {", out);
        put_text_member(out, "role", entry->role);
        put_number_member(out, "family", entry->family);
        put_number_member(out, "argument", entry->argument);
        put_number_member(out, "has_kept", entry->has_kept);
        put_number_member(out, "kept", entry->kept);
        put_text_member(out, "mark", entry->mark);
        put_text_member(out, "path", entry->path);
        put_number_member(out, "bits", entry->bits);
        put_text_member(out, "source", entry->source);
        fputs("},\n", out);
    }
    fputs("};\n\n", out);
    put_names(out, "marks", 0, table->marks, table->mark_count);
}

static void put_slots(FILE *out, const struct effect_table *table)
{
    fputs("static const struct effect_slot slots[] = {\n", out);
    for (size_t i = 0; i < table->slot_count; i++) {
        fputs("    {", out);
        put_text_member(out, "record", table->slots[i].record);
        put_text_member(out, "field", table->slots[i].field);
        put_number_member(out, "is_drivers", table->slots[i].is_drivers);
        put_text_member(out, "source", table->slots[i].source);
        fputs("},\n", out);
    }
    fputs("};\n\n", out);
}

static void put_owners(FILE *out, const struct effect_table *table)
{
    fputs("static const struct effect_owner owners[] = {\n", out);
    for (size_t i = 0; i < table->owner_count; i++) {
        const struct effect_owner *entry = &table->owners[i];
        fputs("    {", out);
        put_text_member(out, "call", entry->call);
        put_operand(out, "operand", &entry->operand);
        put_number_member(out, "has_kind_argument", entry->has_kind_argument);
        put_number_member(out, "kind_argument", entry->kind_argument);
        put_number_member(out, "kind", entry->kind);
        put_text_member(out, "noun", entry->noun);
        put_text_member(out, "role", entry->role);
        put_number_member(out, "argument", entry->argument);
        put_number_member(out, "has_told", entry->has_told);
        put_number_member(out, "told", entry->told);
        put_text_member(out, "container", entry->container);
        put_text_member(out, "field", entry->field);
        put_text_member(out, "source", entry->source);
        fputs("},\n", out);
    }
    fputs("};\n\n", out);
}

/* Numbers, since a page may be longer than a string literal that every compiler takes. */
static void put_page(FILE *out, size_t index, const char *page)
{
    enum {
        NUMBERS_PER_LINE = 24,
    };
    fprintf(out, "static const char page_%zu[] = {", index);
    size_t length = strlen(page);
    for (size_t i = 0; i <= length; i++)
        fprintf(out, "%s%d,", i % NUMBERS_PER_LINE ? "" : "\n    ", (signed char)page[i]);
    fputs("\n};\n\n", out);
}

static void put_rules(FILE *out, const struct rule_set *set)
{
    for (size_t i = 0; i < set->count; i++) {
        put_page(out, i, set->rules[i].page);
        put_names(out, "families", i, set->rules[i].families, set->rules[i].family_count);
        put_names(out, "except", i, set->rules[i].except, set->rules[i].except_count);
        put_names(out, "forbidden", i, set->rules[i].forbidden, set->rules[i].forbidden_count);
        put_names(out, "slots", i, set->rules[i].slots, set->rules[i].slot_count);
        put_names(out, "others", i, set->rules[i].others, set->rules[i].other_count);
        put_names(out, "covered_roles", i, set->rules[i].covered_roles,
                  set->rules[i].covered_role_count);
        put_names(out, "unless", i, set->rules[i].unless, set->rules[i].unless_count);
    }
    fputs("static const struct rule rules[] = {\n", out);
    for (size_t i = 0; i < set->count; i++) {
        const struct rule *rule = &set->rules[i];
        fputs("    {", out);
        put_text_member(out, "id", rule->id);
        put_text_member(out, "summary", rule->summary);
        fprintf(out, ".severity = %d, .precision = %d, .group = %d, .kind = %d, .page = page_%zu, ",
                (int)rule->severity, (int)rule->precision, (int)rule->group, (int)rule->kind, i);
        put_text_member(out, "reference", rule->reference);
        put_number_member(out, "owner", rule->owner);
        put_number_member(out, "covers_due_at_unload", rule->covers_due_at_unload);
        put_number_member(out, "classes", rule->classes);
        put_names_member(out, "families", "family_count", i, rule->family_count);
        put_names_member(out, "except", "except_count", i, rule->except_count);
        put_text_member(out, "role", rule->role);
        put_text_member(out, "call", rule->call);
        put_number_member(out, "when", rule->when);
        put_text_member(out, "family", rule->family);
        put_names_member(out, "forbidden", "forbidden_count", i, rule->forbidden_count);
        put_number_member(out, "by_level", rule->by_level);
        put_text_member(out, "consequence", rule->consequence);
        put_number_member(out, "misuse", rule->misuse);
        put_number_member(out, "is_after", rule->is_after);
        put_number_member(out, "has_given", rule->has_given);
        put_number_member(out, "given_argument", rule->given_argument);
        put_number_member(out, "given_value", rule->given_value);
        put_text_member(out, "although", rule->although);
        put_number_member(out, "never", rule->never);
        put_number_member(out, "value", rule->value);
        put_text_member(out, "handed", rule->handed);
        put_text_member(out, "mark", rule->mark);
        put_number_member(out, "verbs", rule->verbs);
        put_text_member(out, "says", rule->says);
        put_names_member(out, "slots", "slot_count", i, rule->slot_count);
        put_names_member(out, "others", "other_count", i, rule->other_count);
        put_names_member(out, "covered_roles", "covered_role_count", i, rule->covered_role_count);
        put_names_member(out, "unless", "unless_count", i, rule->unless_count);
        fputs("},\n", out);
    }
    fputs("};\n\n", out);
}

static void put_set(FILE *out, const struct rule_set *set)
{
    fputs("/* Made by drvlint-embed from rules/; do not edit. */\n"
          "#include \"rule/rule.h\"\n\n",
          out);
    put_effects(out, &set->effects);
    put_irqls(out, &set->effects);
    put_handed(out, &set->effects);
    put_slots(out, &set->effects);
    put_owners(out, &set->effects);
    put_roles(out, &set->roles);
    put_infos(out, &set->roles);
    put_forbidden(out, &set->roles);
    put_rules(out, set);
    fprintf(out,
            "static const struct rule_set builtin = {\n"
            "    .rules = rules, .count = %zu,\n"
            "    .effects = {.functions = functions, .function_count = %zu,\n"
            "                .families = families, .family_count = %zu,\n"
            "                .irqls = irqls, .irql_count = %zu,\n"
            "                .slots = slots, .slot_count = %zu,\n"
            "                .handed = handed, .handed_count = %zu,\n"
            "                .owners = owners, .owner_count = %zu,\n"
            "                .marks = marks_0, .mark_count = %zu},\n"
            "    .roles = {.facts = facts, .count = %zu, .infos = infos, .info_count = %zu,\n"
            "              .forbidden = forbidden, .forbidden_count = %zu},\n"
            "};\n\n"
            "const struct rule_set *rule_builtin(void)\n{\n    return &builtin;\n}\n",
            set->count, set->effects.function_count, set->effects.family_count,
            set->effects.irql_count, set->effects.slot_count, set->effects.handed_count,
            set->effects.owner_count, set->effects.mark_count, set->roles.count,
            set->roles.info_count, set->roles.forbidden_count);
}

/* What the built-in set has to have beyond what any set has. */
static int check(const struct rule_set *set, struct error *error)
{
    if (!set->count || !set->effects.function_count || !set->effects.irql_count ||
        !set->effects.slot_count || !set->effects.handed_count || !set->effects.owner_count ||
        !set->effects.mark_count || !set->roles.count || !set->roles.info_count ||
        !set->roles.forbidden_count)
        return error_set(error, NULL, 0, "no rules, no API facts or no roles");
    for (size_t i = 0; i < set->count; i++)
        if (!set->rules[i].page)
            return error_set(error, NULL, 0, "rule '%s' has no page '%s.md' beside it",
                             set->rules[i].id, set->rules[i].id);
    for (size_t i = 0; i < set->effects.family_count; i++)
        if (!set->effects.families[i].class_)
            return error_set(error, NULL, 0, "family '%s' has no class",
                             set->effects.families[i].name);
    return 0;
}

static int embed(const char *folder, const char *target, struct arena *arena, struct error *error)
{
    struct paths paths = {0};
    struct rule_set set;
    int status = -1;
    if (add_folder(&paths, folder, arena, error) ||
        add_folder(&paths, arena_printf(arena, "%s/api", folder), arena, error))
        goto out;
    if (paths.list.count)
        qsort(paths.list.items, paths.list.count, sizeof *paths.list.items, compare_paths);
    if (rule_read(&set, NULL, paths.list.items, paths.list.count, arena, error) ||
        check(&set, error))
        goto out;
    FILE *out = fopen(target, "wb");
    if (!out) {
        error_set(error, target, 0, "cannot write");
        goto out;
    }
    put_set(out, &set);
    bool is_lost = ferror(out);
    if (fclose(out) || is_lost) {
        error_set(error, target, 0, "cannot write");
        remove(target);
        goto out;
    }
    status = 0;
out:
    vec_free(&paths.list);
    return status;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: drvlint-embed RULES_DIR OUT.c\n");
        return 2;
    }
    struct arena arena = {0};
    struct error error = {0};
    int status = embed(argv[1], argv[2], &arena, &error);
    if (status)
        fprintf(stderr, "%s\n", error.text);
    arena_free(&arena);
    return status ? 1 : 0;
}
