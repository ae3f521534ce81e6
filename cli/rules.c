/* `drvlint rules` and `drvlint explain`: the built-in rules as a list and as pages. */
#include "cli/output.h"
#include "cli/run.h"

#include "rule/rule.h"

#include <string.h>

static void list_json(struct text *out, const struct rule_set *rules)
{
    struct json json = {.out = out};
    json_list(&json, NULL);
    for (size_t i = 0; i < rules->count; i++) {
        const struct rule *rule = &rules->rules[i];
        json_object(&json, NULL);
        json_text(&json, "id", rule->id);
        json_text(&json, "summary", rule->summary);
        json_text(&json, "severity", rule_severity_name(rule->severity));
        json_text(&json, "precision", rule_precision_name(rule->precision));
        json_text(&json, "group", rule_group_name(rule->group));
        json_text(&json, "kind", rule_kind_name(rule->kind));
        json_text(&json, "reference", rule->reference);
        json_object_end(&json);
    }
    json_list_end(&json);
}

static void list_text(struct text *out, const struct rule_set *rules)
{
    size_t width = 0;
    for (size_t i = 0; i < rules->count; i++)
        if (strlen(rules->rules[i].id) > width)
            width = strlen(rules->rules[i].id);
    for (size_t i = 0; i < rules->count; i++)
        text_printf(out, "%-*s  %s\n", (int)width, rules->rules[i].id, rules->rules[i].summary);
}

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
    struct text out = {0};
    if (options->operands.count) {
        output_say("error", "'drvlint rules' takes no operand; see 'drvlint explain %s'",
                   options->operands.items[0]);
        return EXIT_USAGE;
    }
    if (options->format == FORMAT_JSON)
        list_json(&out, rule_builtin());
    else
        list_text(&out, rule_builtin());
    return write_out(options, &out);
}

int command_explain(const struct options *options)
{
    struct text out = {0};
    if (options->operands.count != 1) {
        output_say("error", "name one rule to explain ('drvlint rules' lists them)");
        return EXIT_USAGE;
    }
    const struct rule *rule = rule_find(rule_builtin(), options->operands.items[0]);
    if (!rule) {
        output_say("error", "no rule is called '%s' ('drvlint rules' lists them)",
                   options->operands.items[0]);
        return EXIT_USAGE;
    }
    text_add(&out, rule->page ? rule->page : rule->summary);
    if (out.bytes.count && out.bytes.items[out.bytes.count - 1] != '\n')
        text_add(&out, "\n");
    return write_out(options, &out);
}
