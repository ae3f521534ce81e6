/*
 * SARIF 2.1.0. What GitHub's code scanning, Azure and the viewers in editors read: rules with help,
 * results with code flows, fingerprints that survive edits elsewhere, and notifications for what
 * was not analysed. The shape is written down in test/cli/Inputs/sarif.schema.json.
 */
#include "cli/report.h"

#include "cli/columns.h"
#include "finding/fingerprint.h"
#include "project/paths.h"

#include <stdio.h>
#include <string.h>
#include <uv.h>

enum {
    MOST_STEPS = 1000, /* more are not shown anywhere, and too many make an upload fail */
    LONGEST_PATH = 4096,
};

#define BASE_ID "SRCROOT"

struct writer {
    struct json json;
    struct arena arena;
    struct columns columns;
    const struct rule_set *rules;
};

/* Bytes that may stand in a path of a URI; everything else is %XX. */
static bool is_plain(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c && strchr("-._~/!$&'()*+,;=@", c));
}

static const char *encode(struct arena *arena, const char *path)
{
    char *out = arena_alloc(arena, strlen(path) * 3 + 1);
    size_t used = 0;
    for (const unsigned char *at = (const unsigned char *)path; *at; at++) {
        if (is_plain(*at))
            out[used++] = (char)*at;
        else
            used += (size_t)snprintf(out + used, 4, "%%%02X", *at);
    }
    return out;
}

/* "file:///home/x", "file:///C:/x", "file://server/x" */
static const char *absolute_uri(struct arena *arena, const char *path)
{
    const char *clean = paths_normalise(arena, path);
    if (clean[0] == '/' && clean[1] == '/')
        return arena_printf(arena, "file:%s", encode(arena, clean));
    if (clean[0] == '/')
        return arena_printf(arena, "file://%s", encode(arena, clean));
    return arena_printf(arena, "file:///%c:%s", clean[0], encode(arena, clean + 2));
}

static void write_base(struct writer *writer)
{
    char folder[LONGEST_PATH];
    size_t size = sizeof folder;
    if (uv_cwd(folder, &size) != 0)
        return;
    const char *uri = absolute_uri(&writer->arena, folder);
    bool has_end = uri[strlen(uri) - 1] == '/';
    json_object(&writer->json, "originalUriBaseIds");
    json_object(&writer->json, BASE_ID);
    json_text(&writer->json, "uri", arena_printf(&writer->arena, "%s%s", uri, has_end ? "" : "/"));
    json_object_end(&writer->json);
    json_object_end(&writer->json);
}

static void write_physical(struct writer *writer, const struct finding_place *place)
{
    struct json *json = &writer->json;
    const char *path = paths_normalise(&writer->arena, place->file);
    json_object(json, "physicalLocation");
    json_object(json, "artifactLocation");
    if (paths_is_absolute(path)) {
        json_text(json, "uri", absolute_uri(&writer->arena, path));
    } else {
        json_text(json, "uri", encode(&writer->arena, path));
        json_text(json, "uriBaseId", BASE_ID);
    }
    json_object_end(json);
    if (place->line) {
        json_object(json, "region");
        json_number(json, "startLine", place->line);
        if (place->column)
            json_number(json, "startColumn",
                        columns_utf16(&writer->columns, place->file, place->line, place->column));
        if (place->column && place->end_column > place->column)
            json_number(
                json, "endColumn",
                columns_utf16(&writer->columns, place->file, place->line, place->end_column));
        json_object_end(json);
    }
    json_object_end(json);
}

static void write_message(struct json *json, const char *key, const char *text)
{
    json_object(json, key);
    json_text(json, "text", text);
    json_object_end(json);
}

static void write_rules(struct writer *writer)
{
    static const char *const levels[] = {"note", "warning", "error"};
    static const char *const severities[] = {"recommendation", "warning", "error"};
    struct json *json = &writer->json;
    json_list(json, "rules");
    for (size_t i = 0; i < writer->rules->count; i++) {
        const struct rule *rule = &writer->rules->rules[i];
        json_object(json, NULL);
        json_text(json, "id", rule->id);
        write_message(json, "shortDescription", rule->summary);
        write_message(json, "fullDescription", rule->summary);
        json_object(json, "help");
        json_text(json, "text", rule->page ? rule->page : rule->summary);
        if (rule->page)
            json_text(json, "markdown", rule->page);
        json_object_end(json);
        if (rule->reference && !strncmp(rule->reference, "https://", 8))
            json_text(json, "helpUri", rule->reference);
        json_object(json, "defaultConfiguration");
        json_text(json, "level", levels[rule->severity]);
        json_object_end(json);
        json_object(json, "properties");
        json_text(json, "precision", rule_precision_name(rule->precision));
        json_text(json, "problem.severity", severities[rule->severity]);
        json_list(json, "tags");
        json_text(json, NULL, "driver");
        json_text(json, NULL, "cleanup");
        json_list_end(json);
        json_object_end(json);
        json_object_end(json);
    }
    json_list_end(json);
}

static void write_tool(struct writer *writer)
{
    struct json *json = &writer->json;
    json_object(json, "tool");
    json_object(json, "driver");
    json_text(json, "name", "drvlint");
    json_text(json, "semanticVersion", DRVLINT_VERSION);
    write_rules(writer);
    json_list(json, "notifications");
    json_object(json, NULL);
    json_text(json, "id", "incomplete");
    write_message(json, "shortDescription", "Something was not analysed, or not completely.");
    json_object_end(json);
    json_object(json, NULL);
    json_text(json, "id", "remark");
    write_message(json, "shortDescription", "Worth knowing; nothing was lost.");
    json_object_end(json);
    json_list_end(json);
    json_object_end(json);
    json_object_end(json);
}

static void write_invocation(struct writer *writer, const struct findings *findings,
                             bool is_complete)
{
    struct json *json = &writer->json;
    json_list(json, "invocations");
    json_object(json, NULL);
    json_bool(json, "executionSuccessful", is_complete);
    json_list(json, "toolExecutionNotifications");
    for (uint32_t i = 0; i < findings->notifications.count; i++) {
        const struct finding_notification *told = &findings->notifications.items[i];
        json_object(json, NULL);
        json_object(json, "descriptor");
        json_text(json, "id", told->is_incomplete ? "incomplete" : "remark");
        json_object_end(json);
        json_text(json, "level", told->is_incomplete ? "error" : "note");
        write_message(json, "message", told->text);
        if (told->place.file) {
            json_list(json, "locations");
            json_object(json, NULL);
            write_physical(writer, &told->place);
            json_object_end(json);
            json_list_end(json);
        }
        json_object_end(json);
    }
    json_list_end(json);
    json_object_end(json);
    json_list_end(json);
}

/* Places the finding is about besides its own: where the resource came from, … */
static void write_related(struct writer *writer, const struct finding *finding)
{
    struct json *json = &writer->json;
    uint32_t id = 0;
    for (uint32_t i = 0; i < finding->step_count; i++) {
        const struct finding_step *step = &finding->steps[i];
        if (!step->is_essential || !step->place.file)
            continue;
        if (!id)
            json_list(json, "relatedLocations");
        json_object(json, NULL);
        json_number(json, "id", ++id);
        write_physical(writer, &step->place);
        write_message(json, "message", step->text);
        json_object_end(json);
    }
    if (id)
        json_list_end(json);
}

static void write_flow(struct writer *writer, const struct finding *finding)
{
    struct json *json = &writer->json;
    if (!finding->step_count)
        return;
    json_list(json, "codeFlows");
    json_object(json, NULL);
    json_list(json, "threadFlows");
    json_object(json, NULL);
    json_list(json, "locations");
    uint32_t surplus = finding->step_count > MOST_STEPS ? finding->step_count - MOST_STEPS : 0;
    for (uint32_t i = 0; i < finding->step_count; i++) {
        const struct finding_step *step = &finding->steps[i];
        if (surplus && !step->is_essential) {
            surplus--;
            continue;
        }
        json_object(json, NULL);
        json_object(json, "location");
        if (step->place.file)
            write_physical(writer, &step->place);
        write_message(json, "message", step->text);
        json_object_end(json);
        json_number(json, "nestingLevel", step->depth);
        json_text(json, "importance", step->is_essential ? "essential" : "important");
        json_object_end(json);
    }
    json_list_end(json);
    json_object_end(json);
    json_list_end(json);
    json_object_end(json);
    json_list_end(json);
}

static void write_fingerprints(struct writer *writer, const struct fingerprint *fingerprint)
{
    struct json *json = &writer->json;
    json_object(json, "partialFingerprints");
    /* GitHub reads this key only; "HASH:ORDINAL" is the form its own action writes. */
    json_text(json, "primaryLocationLineHash",
              arena_printf(&writer->arena, "%016llx:%u", (unsigned long long)fingerprint->hash[0],
                           fingerprint->ordinal));
    json_text(json, "drvlint/v1",
              arena_printf(&writer->arena, "%016llx%016llx:%u",
                           (unsigned long long)fingerprint->hash[1],
                           (unsigned long long)fingerprint->hash[0], fingerprint->ordinal));
    json_object_end(json);
}

static void write_result(struct writer *writer, const struct finding *finding,
                         const struct fingerprint *fingerprint)
{
    static const char *const levels[] = {"note", "warning", "error"};
    struct json *json = &writer->json;
    const struct rule *rule = rule_find(writer->rules, finding->rule);
    json_object(json, NULL);
    json_text(json, "ruleId", finding->rule);
    if (rule)
        json_number(json, "ruleIndex", (uint64_t)(rule - writer->rules->rules));
    json_text(json, "level", levels[finding->severity]);
    write_message(json, "message", finding->message);
    json_list(json, "locations");
    json_object(json, NULL);
    if (finding->place.file)
        write_physical(writer, &finding->place);
    if (*finding->function) {
        json_list(json, "logicalLocations");
        json_object(json, NULL);
        json_text(json, "name", finding->function);
        json_text(json, "kind", "function");
        json_object_end(json);
        json_list_end(json);
    }
    json_object_end(json);
    json_list_end(json);
    write_related(writer, finding);
    write_fingerprints(writer, fingerprint);
    write_flow(writer, finding);
    json_object_end(json);
}

void report_sarif(struct text *out, const struct findings *findings, const struct rule_set *rules,
                  bool is_complete)
{
    struct writer writer = {.json = {.out = out}, .rules = rules};
    writer.columns.arena = &writer.arena;
    const struct fingerprint *fingerprints = fingerprints_make(findings, &writer.arena);
    struct json *json = &writer.json;
    json_object(json, NULL);
    json_text(json, "$schema",
              "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json");
    json_text(json, "version", "2.1.0");
    json_list(json, "runs");
    json_object(json, NULL);
    write_tool(&writer);
    write_invocation(&writer, findings, is_complete);
    write_base(&writer);
    json_text(json, "columnKind", "utf16CodeUnits");
    json_list(json, "results");
    for (uint32_t i = 0; i < findings->findings.count; i++)
        write_result(&writer, &findings->findings.items[i], &fingerprints[i]);
    json_list_end(json);
    json_object_end(json);
    json_list_end(json);
    json_object_end(json);
    arena_free(&writer.arena);
}
