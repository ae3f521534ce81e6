/* From checked drivers to a report and an exit status. */
#include "cli/run.h"

#include "base/vec.h"
#include "cli/output.h"
#include "cli/report.h"
#include "rule/check.h"
#include "rule/rule.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_ESCAPES = 20, /* functions that are listed */
    MOST_PROBLEMS = 5, /* of one unit that are told one by one */
};

void run_free(struct run *run)
{
    findings_free(&run->findings);
    vec_free(&run->escapes);
    arena_free(&run->arena);
}

static struct finding_place place_of(const struct facts_unit *unit, facts_id loc)
{
    struct finding_place place = {.file = facts_text(unit, unit->source)};
    if (loc != FACTS_NONE) {
        const struct facts_loc *at = &unit->locs[loc];
        if (at->file != FACTS_NONE)
            place.file = facts_text(unit, unit->files[at->file].path);
        place.line = at->line;
        place.column = at->column;
    }
    return place;
}

static void tell_problems(struct run *run, const struct facts_unit *unit)
{
    uint32_t told = 0, hidden = 0;
    bool is_hidden_loss = false;
    for (uint32_t i = 0; i < unit->problems_count; i++) {
        const struct facts_problem *problem = &unit->problems[i];
        bool is_lost = problem->severity != FACTS_PROBLEM_NOTE;
        if (told == MOST_PROBLEMS) {
            hidden++;
            is_hidden_loss = is_hidden_loss || is_lost;
            continue;
        }
        struct finding_place place = place_of(unit, problem->loc);
        findings_notify(&run->findings, &place, is_lost, "%s%s",
                        is_lost ? "not analysed completely: " : "",
                        facts_text(unit, problem->text));
        told++;
    }
    if (hidden) {
        struct finding_place place = {.file = facts_text(unit, unit->source)};
        findings_notify(&run->findings, &place, is_hidden_loss,
                        "%u problems of this unit are not shown here", hidden);
    }
}

static struct check_options check_options(const struct config *config)
{
    return (struct check_options){.rules = &config->asked,
                                  .is_strict = config->options.strict,
                                  .limits = flow_default_limits(),
                                  .states_of = config->options.states,
                                  .states_out = stderr};
}

static void add_escape(void *context, const char *function, uint32_t count)
{
    struct run *run = context;
    for (uint32_t i = 0; i < run->escapes.count; i++)
        if (strcmp(run->escapes.items[i].function, function) == 0) {
            run->escapes.items[i].count += count;
            return;
        }
    struct run_escape escape = {arena_string(&run->arena, function), count};
    vec_push(&run->escapes, escape);
}

void run_driver(struct run *run, const struct facts_unit *const *units, size_t count)
{
    struct check_options how = check_options(run->config);
    if (run->config->options.stats) {
        how.escaped = add_escape;
        how.context = run;
    }
    struct flow_stats stats = {0};
    for (size_t i = 0; i < count; i++)
        tell_problems(run, units[i]);
    check_driver(&run->findings, units, count, &how, &stats);
    run->stats.steps += stats.steps;
    run->stats.merges += stats.merges;
    run->stats.given_up += stats.given_up;
    run->stats.recursions += stats.recursions;
    run->stats.too_deep += stats.too_deep;
    run->stats.exhausted += stats.exhausted;
    run->stats.escapes += stats.escapes;
    run->stats.summaries += stats.summaries;
    run->stats.summary_hits += stats.summary_hits;
}

int run_dump_roles(const struct run *run, struct error *error)
{
    const struct check_options how = check_options(run->config);
    check_dump_roles((const struct facts_unit *const *)run->units, run->unit_count, &how, stdout);
    if (fflush(stdout) != 0 || ferror(stdout))
        return error_set(error, NULL, 0, "cannot write the results to standard output");
    return 0;
}

static void say_stats(const struct flow_stats *stats)
{
    const struct {
        const char *name;
        uint64_t count;
    } lines[] = {
        {"operations followed", stats->steps},
        {"summaries made", stats->summaries},
        {"summaries used again", stats->summary_hits},
        {"states merged because of a limit", stats->merges},
        {"paths given up because of a limit", stats->given_up},
        {"calls not followed: recursion", stats->recursions},
        {"calls not followed: too deep", stats->too_deep},
        {"searches given up", stats->exhausted},
        {"resources handed to code that is not seen", stats->escapes},
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        fprintf(stderr, "%10llu  %s\n", (unsigned long long)lines[i].count, lines[i].name);
}

struct reason {
    const char *text;
    uint64_t count;
};

static int by_count(const void *left, const void *right)
{
    const struct reason *a = left, *b = right;
    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    return strcmp(a->text, b->text);
}

static int by_escapes(const void *left, const void *right)
{
    const struct run_escape *a = left, *b = right;
    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    return strcmp(a->function, b->function);
}

/* Who they were handed to: what an API file of the team could say something about. */
static void say_escapes(struct run *run)
{
    if (run->escapes.count)
        qsort(run->escapes.items, run->escapes.count, sizeof *run->escapes.items, by_escapes);
    for (uint32_t i = 0; i < run->escapes.count && i < MOST_ESCAPES; i++) {
        const struct run_escape *escape = &run->escapes.items[i];
        bool is_named = escape->function[0];
        fprintf(stderr, "%10llu    %s%s%s\n", (unsigned long long)escape->count,
                is_named ? "to '" : "through a pointer", escape->function, is_named ? "'" : "");
    }
    if (run->escapes.count > MOST_ESCAPES)
        fprintf(stderr, "%14s and to %u other functions\n", "", run->escapes.count - MOST_ESCAPES);
}

/* Is it of the driver itself, not of a header of the system? */
static bool is_own(const struct facts_unit *unit, const struct facts_function *function)
{
    if (function->symbol == FACTS_NONE || function->loc == FACTS_NONE)
        return false;
    facts_id file = unit->locs[function->loc].file;
    return file == FACTS_NONE ||
           !(unit->files[file].flags & (FACTS_FILE_SYSTEM | FACTS_FILE_KERNEL));
}

/* How many functions are not understood completely, and why. One that stands in a header counts
 * once for each unit. */
static void say_functions(const struct run *run)
{
    VEC(struct reason) reasons = {0};
    uint64_t functions = 0, degraded = 0;
    for (size_t u = 0; u < run->unit_count; u++) {
        const struct facts_unit *unit = run->units[u];
        for (uint32_t f = 0; unit && f < unit->functions_count; f++) {
            const struct facts_function *function = &unit->functions[f];
            if (!is_own(unit, function))
                continue;
            functions++;
            if (!(function->flags & FACTS_FUNCTION_DEGRADED))
                continue;
            degraded++;
            struct reason reason = {facts_text(unit, function->reason), 1};
            uint32_t i = 0;
            while (i < reasons.count && strcmp(reasons.items[i].text, reason.text))
                i++;
            if (i < reasons.count)
                reasons.items[i].count++;
            else
                vec_push(&reasons, reason);
        }
    }
    if (reasons.count)
        qsort(reasons.items, reasons.count, sizeof *reasons.items, by_count);
    fprintf(stderr, "%10llu  functions\n%10llu  functions not understood completely\n",
            (unsigned long long)functions, (unsigned long long)degraded);
    for (uint32_t i = 0; i < reasons.count; i++)
        fprintf(stderr, "%10llu    %s\n", (unsigned long long)reasons.items[i].count,
                reasons.items[i].text[0] ? reasons.items[i].text : "no reason given");
    vec_free(&reasons);
}

static bool is_complete(const struct findings *findings)
{
    for (uint32_t i = 0; i < findings->notifications.count; i++)
        if (findings->notifications.items[i].is_incomplete)
            return false;
    return true;
}

/* A file with -p or --: called as clang-tidy is. */
static bool is_file_mode(const struct options *options)
{
    return options->command == CLI_CHECK && options->operands.count &&
           (options->has_flags || options->database);
}

static int exit_status(const struct run *run, const struct options *options)
{
    bool is_failing = false;
    for (uint32_t i = 0; i < run->findings.findings.count; i++)
        is_failing = is_failing || run->findings.findings.items[i].severity >= options->fail_on;
    bool is_whole = is_complete(&run->findings);
    if (is_file_mode(options)) {
        bool is_strict = options->warnings_as_errors || options->has_fail_on;
        return !is_whole || (is_failing && is_strict) ? EXIT_FINDINGS : EXIT_CLEAN;
    }
    return !is_whole ? EXIT_INCOMPLETE : is_failing ? EXIT_FINDINGS : EXIT_CLEAN;
}

static void say_notifications(const struct findings *findings, bool quiet)
{
    for (uint32_t i = 0; i < findings->notifications.count; i++) {
        const struct finding_notification *told = &findings->notifications.items[i];
        if (quiet && !told->is_incomplete)
            continue;
        const char *kind = told->is_incomplete ? "error" : "note";
        if (told->place.file && told->place.line)
            fprintf(stderr, "%s:%u:%u: %s: %s\n", told->place.file, told->place.line,
                    told->place.column, kind, told->text);
        else if (told->place.file)
            fprintf(stderr, "%s: %s: %s\n", told->place.file, kind, told->text);
        else
            output_say(kind, "%s", told->text);
    }
}

static const char *plural(size_t count)
{
    return count == 1 ? "" : "s";
}

static void say_summary(const struct run *run)
{
    size_t counts[FINDING_ERROR + 1] = {0};
    for (uint32_t i = 0; i < run->findings.findings.count; i++)
        counts[run->findings.findings.items[i].severity]++;
    fprintf(stderr, "drvlint: ");
    if (counts[FINDING_ERROR])
        fprintf(stderr, "%zu error%s, ", counts[FINDING_ERROR], plural(counts[FINDING_ERROR]));
    fprintf(stderr, "%zu warning%s", counts[FINDING_WARNING], plural(counts[FINDING_WARNING]));
    if (counts[FINDING_NOTE])
        fprintf(stderr, ", %zu note%s", counts[FINDING_NOTE], plural(counts[FINDING_NOTE]));
    fprintf(stderr, " in %zu driver%s, %zu unit%s", run->driver_count, plural(run->driver_count),
            run->unit_count, plural(run->unit_count));
    if (run->lost_count)
        fprintf(stderr, ", %zu not analysed", run->lost_count);
    if (run->skipped_count)
        fprintf(stderr, ", %zu skipped", run->skipped_count);
    fputc('\n', stderr);
}

int run_end(struct run *run)
{
    const struct options *options = &run->config->options;
    struct text out = {0};
    struct error error = {0};
    findings_finish(&run->findings);
    if (options->format == FORMAT_SARIF)
        report_sarif(&out, &run->findings, &run->config->rules, is_complete(&run->findings));
    else
        report_text(&out, &run->findings, output_colored(options));
    say_notifications(&run->findings, options->quiet);
    int status = exit_status(run, options);
    if (output_write(options, &out, &error) != 0)
        status = output_fail(&error, EXIT_INTERNAL);
    else if (!options->quiet)
        say_summary(run);
    if (options->stats) {
        say_functions(run);
        say_stats(&run->stats);
        say_escapes(run);
    }
    text_free(&out);
    return status;
}
