/* Findings in the form of clang's diagnostics. */
#include "cli/report.h"

#define BOLD    "\033[1m"
#define RED     "\033[1;31m"
#define MAGENTA "\033[1;35m"
#define CYAN    "\033[1;36m"
#define PLAIN   "\033[0m"

static void line(struct text *out, const struct finding_place *place, const char *kind,
                 const char *color, const char *message, const char *rule, bool colored)
{
    if (colored)
        text_add(out, BOLD);
    if (place->file) {
        text_add(out, place->file);
        if (place->line)
            text_printf(out, ":%u", place->line);
        if (place->line && place->column)
            text_printf(out, ":%u", place->column);
    } else {
        text_add(out, "drvlint");
    }
    text_add(out, ": ");
    if (colored)
        text_printf(out, PLAIN "%s%s: " PLAIN BOLD, color, kind);
    else
        text_printf(out, "%s: ", kind);
    text_add(out, message);
    if (colored)
        text_add(out, PLAIN);
    if (rule)
        text_printf(out, " [%s]", rule);
    text_add(out, "\n");
}

void report_text(struct text *out, const struct findings *findings, bool colored)
{
    static const char *const kinds[] = {"note", "warning", "error"};
    static const char *const colors[] = {CYAN, MAGENTA, RED};
    for (uint32_t i = 0; i < findings->findings.count; i++) {
        const struct finding *finding = &findings->findings.items[i];
        line(out, &finding->place, kinds[finding->severity], colors[finding->severity],
             finding->message, finding->rule, colored);
        for (uint32_t step = 0; step < finding->step_count; step++)
            line(out, &finding->steps[step].place, "note", CYAN, finding->steps[step].text, NULL,
                 colored);
    }
}
