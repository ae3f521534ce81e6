/* The list of findings: copies, order, repeats, and what makes a finding the same one later. */
#include "finding/finding.h"

#include "finding/fingerprint.h"
#include "unit.h"

#include <string.h>

static struct finding make(const char *rule, const char *file, uint32_t line, uint32_t column,
                           const char *message)
{
    return (struct finding){
        .rule = rule,
        .severity = FINDING_WARNING,
        .place = {.file = file, .line = line, .column = column},
        .message = message,
    };
}

static void add(struct findings *findings, const char *rule, const char *file, uint32_t line,
                uint32_t column, const char *message)
{
    struct finding finding = make(rule, file, line, column, message);
    findings_add(findings, &finding);
}

static void findings_are_copied_whole(void **state)
{
    (void)state;
    struct findings findings = {0};
    char rule[] = "pair-lock", file[] = "a.c", message[] = "never released", text[] = "taken here";
    struct finding_step steps[] = {
        {.place = {.file = file, .line = 3, .column = 5}, .text = text, .is_essential = true},
        {.place = {.line = 9}, .text = text, .depth = 1},
    };
    struct finding finding = make(rule, file, 3, 5, message);
    finding.steps = steps;
    finding.step_count = 2;
    finding.function = "Enter";
    findings_add(&findings, &finding);
    memset(rule, 'x', 4);
    memset(file, 'x', 1);
    memset(message, 'x', 4);
    memset(text, 'x', 4);
    memset(steps, 0, sizeof steps);
    const struct finding *copy = &findings.findings.items[0];
    assert_string_equal(copy->rule, "pair-lock");
    assert_string_equal(copy->place.file, "a.c");
    assert_string_equal(copy->message, "never released");
    assert_string_equal(copy->function, "Enter");
    assert_string_equal(copy->resource, "");
    assert_int_equal(copy->severity, FINDING_WARNING);
    assert_int_equal(copy->step_count, 2);
    assert_string_equal(copy->steps[0].text, "taken here");
    assert_string_equal(copy->steps[0].place.file, "a.c");
    assert_true(copy->steps[0].is_essential);
    assert_null(copy->steps[1].place.file);
    assert_int_equal(copy->steps[1].place.line, 9);
    assert_int_equal(copy->steps[1].depth, 1);
    findings_free(&findings);
}

static void findings_are_sorted_by_place_rule_and_message(void **state)
{
    (void)state;
    struct findings findings = {0};
    add(&findings, "r1", "b.c", 1, 1, "8");
    add(&findings, "r2", "a.c", 10, 2, "6");
    add(&findings, "r1", "a.c", 10, 3, "7");
    add(&findings, "r1", "a.c", 9, 30, "2");
    add(&findings, "r1", "a.c", 10, 2, "4");
    add(&findings, "r1", "a.c", 10, 2, "3");
    add(&findings, "r2", "a.c", 10, 2, "5");
    add(&findings, "r1", NULL, 0, 0, "1");
    findings_finish(&findings);
    assert_int_equal(findings.findings.count, 8);
    for (uint32_t i = 0; i < 8; i++)
        assert_int_equal(findings.findings.items[i].message[0], '1' + i);
    findings_free(&findings);
}

static void repeats_are_dropped(void **state)
{
    (void)state;
    struct findings findings = {0};
    for (int i = 0; i < 3; i++) {
        add(&findings, "r1", "a.c", 1, 1, "one");
        add(&findings, "r1", "a.c", 1, 1, "two");
        findings_notify(&findings, &(struct finding_place){.file = "a.c", .line = 1}, true,
                        "not %s", "analysed");
    }
    add(&findings, "r1", "a.c", 1, 2, "one");
    add(&findings, "r2", "a.c", 1, 1, "one");
    findings_notify(&findings, NULL, false, "a note");
    findings_finish(&findings);
    assert_int_equal(findings.findings.count, 4);
    assert_int_equal(findings.notifications.count, 2);
    assert_string_equal(findings.notifications.items[0].text, "a note");
    assert_false(findings.notifications.items[0].is_incomplete);
    assert_string_equal(findings.notifications.items[1].text, "not analysed");
    assert_true(findings.notifications.items[1].is_incomplete);
    findings_free(&findings);
}

static void an_empty_list_can_be_finished(void **state)
{
    (void)state;
    struct findings findings = {0};
    findings_finish(&findings);
    assert_int_equal(findings.findings.count, 0);
    findings_free(&findings);
}

static void add_about(struct findings *findings, const char *function, const char *resource,
                      uint32_t line)
{
    struct finding finding = make("pair-lock", "a.c", line, 1, "never released");
    finding.function = function;
    finding.resource = resource;
    findings_add(findings, &finding);
}

static bool is_same(const struct fingerprint *a, const struct fingerprint *b)
{
    return a->hash[0] == b->hash[0] && a->hash[1] == b->hash[1];
}

static void fingerprints_survive_a_move(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct findings before = {0}, after = {0};
    add_about(&before, "Enter", "Lock", 10);
    add_about(&before, "Enter", "Lock", 20);
    add_about(&before, "Enter", "Other", 30);
    add_about(&before, "Leave", "Lock", 40);
    add_about(&after, "Enter", "Lock", 110);
    add_about(&after, "Enter", "Lock", 120);
    findings_finish(&before);
    findings_finish(&after);
    const struct fingerprint *old = fingerprints_make(&before, &arena);
    const struct fingerprint *new = fingerprints_make(&after, &arena);
    assert_true(is_same(&old[0], &new[0]));
    assert_int_equal(old[0].ordinal, 1);
    assert_true(is_same(&old[1], &new[1]));
    assert_int_equal(old[1].ordinal, 2);
    assert_int_equal(new[1].ordinal, 2);
    assert_false(is_same(&old[0], &old[2]));
    assert_false(is_same(&old[0], &old[3]));
    assert_false(is_same(&old[2], &old[3]));
    assert_int_equal(old[3].ordinal, 1);
    findings_free(&before);
    findings_free(&after);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(findings_are_copied_whole),
        cmocka_unit_test(findings_are_sorted_by_place_rule_and_message),
        cmocka_unit_test(repeats_are_dropped),
        cmocka_unit_test(an_empty_list_can_be_finished),
        cmocka_unit_test(fingerprints_survive_a_move),
    };
    return cmocka_run_group_tests_name("finding", tests, NULL, NULL);
}
