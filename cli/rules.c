/* `drvlint rules` and `drvlint explain`: the rules as a list and as pages. */
#include "cli/config.h"
#include "cli/output.h"
#include "cli/run.h"

#include "rule/rule.h"

#include <string.h>

enum {
    TABLE_COLUMNS = 7,
    PAGE_WIDTH = 96,
};

/* Whose end or which functions it is about; "" for none in particular. */
static const char *where_of(const struct rule *rule)
{
    return rule->kind == RULE_MUST_RELEASE ? rule_owner_name(rule->owner)
           : rule->role                    ? rule->role
                                           : "";
}

/* Whether it has to do with the resources of a family. */
static bool covers(const struct rule *rule, const struct effect_family *family)
{
    return rule_covers(rule, family) || (rule->family && strcmp(rule->family, family->name) == 0);
}

static size_t family_count(const struct rule_set *set, const struct rule *rule)
{
    size_t count = 0;
    for (size_t i = 0; i < set->effects.family_count; i++)
        count += covers(rule, &set->effects.families[i]);
    return count;
}

/* ---- as JSON ---- */

static void json_calls(struct json *json, const char *key, const struct effect_table *effects,
                       uint32_t family, enum effect_kind kind)
{
    json_list(json, key);
    for (size_t i = 0; i < effects->function_count; i++) {
        const struct effect_function *function = &effects->functions[i];
        for (size_t k = 0; k < function->count; k++)
            if (function->effects[k].kind == kind && function->effects[k].family == family) {
                json_text(json, NULL, function->name);
                break;
            }
    }
    json_list_end(json);
}

/* Families by name, or, `is_long`, with what acquires and releases them. */
static void json_families(struct json *json, const struct rule_set *set, const struct rule *rule,
                          bool is_long)
{
    json_list(json, "families");
    for (uint32_t i = 0; i < set->effects.family_count; i++) {
        const struct effect_family *family = &set->effects.families[i];
        if (!covers(rule, family))
            continue;
        if (!is_long) {
            json_text(json, NULL, family->name);
            continue;
        }
        json_object(json, NULL);
        json_text(json, "family", family->name);
        json_text(json, "noun", family->noun);
        json_calls(json, "acquire", &set->effects, i, EFFECT_ACQUIRE);
        json_calls(json, "release", &set->effects, i, EFFECT_RELEASE);
        json_object_end(json);
    }
    json_list_end(json);
}

static void json_rule(struct json *json, const struct config *config, const struct rule *rule,
                      bool is_long)
{
    json_object(json, NULL);
    json_text(json, "id", rule->id);
    json_text(json, "summary", rule->summary);
    json_text(json, "group", rule_group_name(rule->group));
    json_bool(json, "enabled", rule_find(&config->asked, rule->id) != NULL);
    json_text(json, "severity", rule_severity_name(rule->severity));
    json_text(json, "precision", rule_precision_name(rule->precision));
    json_text(json, "kind", rule_kind_name(rule->kind));
    if (rule->kind == RULE_MUST_RELEASE)
        json_text(json, "owner", rule_owner_name(rule->owner));
    if (rule->role)
        json_text(json, "role", rule->role);
    if (rule->call)
        json_text(json, "call", rule->call);
    json_text(json, "reference", rule->reference);
    json_bool(json, "builtin", rule_find(rule_builtin(), rule->id) != NULL);
    json_families(json, &config->rules, rule, is_long);
    if (is_long)
        json_text(json, "page", rule->page ? rule->page : "");
    json_object_end(json);
}

static void list_json(struct text *out, const struct config *config)
{
    struct json json = {.out = out};
    json_list(&json, NULL);
    for (size_t i = 0; i < config->rules.count; i++)
        json_rule(&json, config, &config->rules.rules[i], false);
    json_list_end(&json);
}

/* ---- as text ---- */

static void list_text(struct text *out, const struct config *config)
{
    static const char *const head[TABLE_COLUMNS + 1] = {"RULE",      "ON",   "GROUP", "SEVERITY",
                                                        "PRECISION", "KIND", "WHERE", "FINDS"};
    const struct rule_set *set = &config->rules;
    struct arena arena = {0};
    const char *const **lines = ARENA_ARRAY(&arena, const char *const *, set->count + 1);
    int width[TABLE_COLUMNS] = {0};
    lines[0] = head;
    for (size_t i = 0; i < set->count; i++) {
        const struct rule *rule = &set->rules[i];
        const char **line = ARENA_ARRAY(&arena, const char *, TABLE_COLUMNS + 1);
        line[0] = rule->id;
        line[1] = rule_find(&config->asked, rule->id) ? "on" : "off";
        line[2] = rule_group_name(rule->group);
        line[3] = rule_severity_name(rule->severity);
        line[4] = rule_precision_name(rule->precision);
        line[5] = rule_kind_name(rule->kind);
        line[6] = where_of(rule);
        line[7] = rule->summary;
        lines[i + 1] = line;
    }
    for (size_t i = 0; i <= set->count; i++)
        for (int c = 0; c < TABLE_COLUMNS; c++)
            if ((int)strlen(lines[i][c]) > width[c])
                width[c] = (int)strlen(lines[i][c]);
    for (size_t i = 0; i <= set->count; i++) {
        for (int c = 0; c < TABLE_COLUMNS; c++)
            text_printf(out, "%-*s  ", width[c], lines[i][c]);
        text_printf(out, "%s\n", lines[i][TABLE_COLUMNS]);
    }
    arena_free(&arena);
}

static void list_families(struct text *out, const struct rule_set *set, const struct rule *rule)
{
    size_t count = family_count(set, rule), column = 0;
    if (!count)
        return;
    text_printf(out, "- resources (%zu):\n", count);
    for (size_t i = 0, told = 0; i < set->effects.family_count; i++) {
        const struct effect_family *family = &set->effects.families[i];
        if (!covers(rule, family))
            continue;
        size_t length = strlen(family->name) + 2;
        bool is_new_line = !column || column + length > PAGE_WIDTH;
        column = (is_new_line ? 1 : column) + length;
        text_printf(out, "%s%s%s%s", is_new_line && told ? "\n" : "", is_new_line ? "  " : " ",
                    family->name, told + 1 < count ? "," : "\n");
        told++;
    }
}

/* The page, and behind it what the rule file says and what is on here. */
static void explain_text(struct text *out, const struct config *config, const struct rule *rule)
{
    if (rule->page)
        text_add(out, rule->page);
    else
        text_printf(out, "# %s\n\n%s\n\nSee <%s>.\n", rule->id, rule->summary, rule->reference);
    if (out->bytes.items[out->bytes.count - 1] != '\n')
        text_add(out, "\n");
    text_printf(out, "\n## Properties\n\n- group: %s (%s here)\n- severity: %s\n- precision: %s\n",
                rule_group_name(rule->group), rule_find(&config->asked, rule->id) ? "on" : "off",
                rule_severity_name(rule->severity), rule_precision_name(rule->precision));
    text_printf(out, "- kind: %s", rule_kind_name(rule->kind));
    if (*where_of(rule))
        text_printf(out, ", %s %s", rule->role ? "role" : "owner", where_of(rule));
    text_add(out, "\n");
    list_families(out, &config->rules, rule);
}

/* ---- the commands ---- */

static int write_out(const struct options *options, struct text *out)
{
    struct error error = {0};
    int status = EXIT_CLEAN;
    if (output_write(options, out, &error) != 0)
        status = output_fail(&error, EXIT_INTERNAL);
    text_free(out);
    return status;
}

int command_rules(const struct options *options)
{
    struct config config = {0};
    struct error error = {0};
    struct text out = {0};
    int status = EXIT_USAGE;
    if (options->operands.count)
        error_set(&error, NULL, 0, "'drvlint rules' takes no operand; see 'drvlint explain %s'",
                  options->operands.items[0]);
    if (error.text[0] || config_load(&config, options, &error) != 0)
        goto out;
    if (options->format == FORMAT_JSON)
        list_json(&out, &config);
    else
        list_text(&out, &config);
    status = write_out(options, &out);
out:
    if (error.text[0])
        output_say("error", "%s", error.text);
    config_free(&config);
    return status;
}

int command_explain(const struct options *options)
{
    struct config config = {0};
    struct error error = {0};
    struct text out = {0};
    int status = EXIT_USAGE;
    if (options->operands.count != 1)
        error_set(&error, NULL, 0, "name one rule to explain ('drvlint rules' lists them)");
    if (error.text[0] || config_load(&config, options, &error) != 0)
        goto out;
    const char *id = options->operands.items[0];
    const struct rule *rule = rule_find(&config.rules, id);
    if (!rule) {
        const struct rule *nearest = config_nearest(&config.rules, id);
        error_set(&error, NULL, 0, "no rule is called '%s'%s%s%s ('drvlint rules' lists them)", id,
                  nearest ? "; did you mean '" : "", nearest ? nearest->id : "",
                  nearest ? "'?" : "");
        goto out;
    }
    if (options->format == FORMAT_JSON) {
        struct json json = {.out = &out};
        json_rule(&json, &config, rule, true);
    } else {
        explain_text(&out, &config, rule);
    }
    status = write_out(options, &out);
out:
    if (error.text[0])
        output_say("error", "%s", error.text);
    config_free(&config);
    return status;
}
