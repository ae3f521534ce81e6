/* Dumps of the sample, compared whole. */
#include "base/arena.h"
#include "facts/dump.h"
#include "facts_sample.h"
#include "facts_tests.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char expected_cfg[] =
    "function 'Enter' dir/sample.c:10:6 [role DRIVER_INITIALIZE] [degraded]\n"
    "  params: list, code\n"
    "  b0:\n"
    "    status = 0xC000009A                                                  ; 12:5\n"
    "    list#2 = -7                                                          ; 12:5\n"
    "    code = 4294967295                                                    ; 12:5\n"
    "    list->next = NULL                                                    ; 12:5\n"
    "    list->b[2] = unknown                                                 ; 12:5\n"
    "    list->a = -(-2)                                                      ; 12:5\n"
    "    list = container(list, node.next)                                    ; 12:5\n"
    "    container(list, node.next)->count = ((unsigned long)status | 3)      ; 12:5\n"
    "    unknown = \"a \\\"quoted\\\"\\n\\001 text of more than forty byt\"...        ; 12:5\n"
    "    goto b1\n"
    "  b1: (handler b6)\n"
    "    %0 = call Enter(&head, code)                                         ; 21:9 in CHECK\n"
    "    branch (%0 >= 0) ? b2 : b5                                           ; 22:9\n"
    "  b2: (handler b6)\n"
    "    assume (list)\n"
    "    switch (code) 1: b3, 3..9: b4, default: b5                           ; 23:9\n"
    "  b3: (handler b6)\n"
    "    call (*list->next)()                                                 ; 21:9 in CHECK\n"
    "    goto b5\n"
    "  b4:\n"
    "    call Raise(code)                                                     ; 21:9 in CHECK\n"
    "    stop\n"
    "  b5:\n"
    "    end of scope: status\n"
    "    return %0                                                            ; 30:5\n"
    "  b6:\n"
    "    unknown                                                              ; 33:5\n"
    "    unwind\n"
    "\n"
    "function '<initialisers>'\n"
    "  b0:\n"
    "    zero head                                                            ; 3:20\n"
    "    head.next = &head\n"
    "    return\n";
static const char expected_tables[] =
    "unit 'dir/sample.c' 3a69cc8e620a0233e3414bb104e42de5 pointers of 8 bytes\n"
    "arguments:\n"
    "  -target\n"
    "  x86_64-pc-windows-msvc\n"
    "files:\n"
    "  dir/sample.c 99aabbccddeeff001122334455667788 [main]\n"
    "  check.h 99aabbccddeeff001122334455667788 [kernel]\n"
    "records:\n"
    "  struct 'node' 24 bytes\n"
    "    next: struct node * at bit 0\n"
    "    count: int at bit 64 width 4\n"
    "    <anonymous>: union node::(anonymous) at bit 128\n"
    "  union '<anonymous>' 8 bytes\n"
    "    a: int at bit 0\n"
    "    b: char[8] at bit 0\n"
    "symbols:\n"
    "  global 'head': struct node [defined]                                   ; dir/sample.c:3:20\n"
    "  function 'Enter': int (struct node *, unsigned long) [role DRIVER_INITIALIZE] [external] "
    "[defined] _Must_inspect_  ; dir/sample.c:10:6\n"
    "    param list: struct node * _In_opt_ _Const_\n"
    "    param code: unsigned long\n"
    "  function 'Raise': int (struct node *, unsigned long) [external] [kernel] [noreturn]\n"
    "problems:\n"
    "  error dir/sample.c:15:2: use of undeclared identifier 'q' [in 'Enter']\n";

static void check_dump(void (*dump)(const struct facts_unit *, FILE *), const char *expected)
{
    struct arena arena = {0};
    const struct facts_unit *unit = facts_sample(&arena);
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    assert_non_null(out);
    dump(unit, out);
    fclose(out);
    arena_free(&arena);
    /* The differing dump is what one wants to see, not the line of the assertion. */
    if (strcmp(text, expected) != 0)
        fprintf(stderr, "%s", text);
    int difference = strcmp(text, expected);
    free(text);
    assert_int_equal(difference, 0);
}

static void cfg_is_complete(void **state)
{
    (void)state;
    check_dump(facts_dump_cfg, expected_cfg);
}

static void tables_are_complete(void **state)
{
    (void)state;
    check_dump(facts_dump_tables, expected_tables);
}

static void text_is_cut_to_the_buffer(void **state)
{
    (void)state;
    struct arena arena = {0};
    const struct facts_unit *unit = facts_sample(&arena);
    for (facts_id id = 0; id < unit->values_count; id++) {
        char whole[256], cut[4];
        facts_print_value(unit, id, whole, sizeof whole);
        facts_print_value(unit, id, cut, sizeof cut);
        assert_true(strlen(whole) > 0);
        assert_int_equal(strncmp(whole, cut, 3), 0);
        assert_in_range(strlen(cut), 1, 3);
        facts_print_value(unit, id, cut, 1);
        assert_string_equal(cut, "");
    }
    arena_free(&arena);
}

int facts_dump_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cfg_is_complete),
        cmocka_unit_test(tables_are_complete),
        cmocka_unit_test(text_is_cut_to_the_buffer),
    };
    return cmocka_run_group_tests_name("dump", tests, NULL, NULL);
}
