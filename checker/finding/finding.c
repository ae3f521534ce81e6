/* The list of findings: copying in, ordering, dropping repeats. */
#include "finding/finding.h"

#include <stdarg.h>
#include <string.h>

void findings_free(struct findings *findings)
{
    vec_free(&findings->findings);
    vec_free(&findings->notifications);
    arena_free(&findings->arena);
}

static struct finding_place copy_place(struct arena *arena, const struct finding_place *place)
{
    struct finding_place copy = *place;
    if (place->file)
        copy.file = arena_string(arena, place->file);
    return copy;
}

void findings_add(struct findings *findings, const struct finding *finding)
{
    struct arena *arena = &findings->arena;
    struct finding copy = *finding;
    copy.rule = arena_string(arena, finding->rule);
    copy.place = copy_place(arena, &finding->place);
    copy.message = arena_string(arena, finding->message);
    copy.function = arena_string(arena, finding->function ? finding->function : "");
    copy.resource = arena_string(arena, finding->resource ? finding->resource : "");
    copy.steps = ARENA_ARRAY(arena, struct finding_step, finding->step_count);
    for (uint32_t i = 0; i < finding->step_count; i++) {
        copy.steps[i] = finding->steps[i];
        copy.steps[i].place = copy_place(arena, &finding->steps[i].place);
        copy.steps[i].text = arena_string(arena, finding->steps[i].text);
    }
    vec_push(&findings->findings, copy);
}

void findings_notify(struct findings *findings, const struct finding_place *place,
                     bool is_incomplete, const char *format, ...)
{
    struct finding_notification notification = {.is_incomplete = is_incomplete};
    if (place)
        notification.place = copy_place(&findings->arena, place);
    va_list args;
    va_start(args, format);
    notification.text = arena_vprintf(&findings->arena, format, args);
    va_end(args);
    vec_push(&findings->notifications, notification);
}

static int compare_places(const struct finding_place *a, const struct finding_place *b)
{
    if (!a->file || !b->file)
        return (a->file != NULL) - (b->file != NULL);
    int order = strcmp(a->file, b->file);
    if (order)
        return order;
    if (a->line != b->line)
        return a->line < b->line ? -1 : 1;
    if (a->column != b->column)
        return a->column < b->column ? -1 : 1;
    return 0;
}

static int compare_findings(const void *left, const void *right)
{
    const struct finding *a = left, *b = right;
    int order = compare_places(&a->place, &b->place);
    if (!order)
        order = strcmp(a->rule, b->rule);
    if (!order)
        order = strcmp(a->message, b->message);
    return order;
}

static int compare_notifications(const void *left, const void *right)
{
    const struct finding_notification *a = left, *b = right;
    int order = compare_places(&a->place, &b->place);
    return order ? order : strcmp(a->text, b->text);
}

void findings_finish(struct findings *findings)
{
    if (findings->findings.count) {
        qsort(findings->findings.items, findings->findings.count, sizeof *findings->findings.items,
              compare_findings);
        uint32_t kept = 1;
        for (uint32_t i = 1; i < findings->findings.count; i++) {
            const struct finding *last = &findings->findings.items[kept - 1];
            if (compare_findings(last, &findings->findings.items[i]) != 0)
                findings->findings.items[kept++] = findings->findings.items[i];
        }
        findings->findings.count = kept;
    }
    if (findings->notifications.count) {
        qsort(findings->notifications.items, findings->notifications.count,
              sizeof *findings->notifications.items, compare_notifications);
        uint32_t kept = 1;
        for (uint32_t i = 1; i < findings->notifications.count; i++) {
            const struct finding_notification *last = &findings->notifications.items[kept - 1];
            if (compare_notifications(last, &findings->notifications.items[i]) != 0)
                findings->notifications.items[kept++] = findings->notifications.items[i];
        }
        findings->notifications.count = kept;
    }
}
