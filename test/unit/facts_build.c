/* The builder: what is kept once, what is normalised, and how functions are laid out. */
#include "base/arena.h"
#include "facts/build.h"
#include "facts_tests.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One unit under construction with one function open. */
struct fixture {
    struct arena arena;
    struct facts_build *build;
    facts_id integer; /* type */
    facts_id x;       /* place of a local int */
};

static int start(void **state)
{
    struct fixture *fixture = calloc(1, sizeof *fixture);
    assert_non_null(fixture);
    struct facts_build *build = facts_build_begin(&fixture->arena);
    fixture->build = build;
    fixture->integer = facts_type(build, &(struct facts_type){.kind = FACTS_TYPE_INT,
                                                              .name = facts_string(build, "int"),
                                                              .size = 4});
    facts_id symbol = facts_symbol(build,
                                   &(struct facts_symbol){.kind = FACTS_SYMBOL_LOCAL,
                                                          .name = facts_string(build, "x"),
                                                          .type = fixture->integer,
                                                          .loc = FACTS_NONE},
                                   NULL);
    fixture->x = facts_place(build, &(struct facts_place){.kind = FACTS_PLACE_VARIABLE,
                                                          .type = fixture->integer,
                                                          .base = symbol});
    facts_function_begin(build);
    *state = fixture;
    return 0;
}

static int stop(void **state)
{
    struct fixture *fixture = *state;
    arena_free(&fixture->arena);
    free(fixture);
    return 0;
}

static facts_id number(struct fixture *fixture, int64_t n)
{
    return facts_value(
        fixture->build,
        &(struct facts_value){.kind = FACTS_VALUE_INT, .type = fixture->integer, .n = n});
}

static facts_id load_x(struct fixture *fixture)
{
    return facts_value(
        fixture->build,
        &(struct facts_value){.kind = FACTS_VALUE_LOAD, .type = fixture->integer, .a = fixture->x});
}

/* x = n, so that a block can be told by its constant. */
static void mark(struct fixture *fixture, facts_id block, int64_t n)
{
    struct facts_operation store = {
        .kind = FACTS_OPERATION_STORE,
        .loc = FACTS_NONE,
        .place = fixture->x,
        .value = number(fixture, n),
    };
    facts_operation(fixture->build, block, &store, NULL, 0);
}

static void jump(struct fixture *fixture, facts_id from, facts_id to)
{
    struct facts_edge edge = {.kind = FACTS_EDGE_NEXT, .block = to};
    facts_end(fixture->build, from, FACTS_END_GOTO, FACTS_NONE, FACTS_NONE, &edge, 1);
}

static void branch(struct fixture *fixture, facts_id from, facts_id value, facts_id yes,
                   facts_id no)
{
    struct facts_edge edges[] = {{.kind = FACTS_EDGE_TRUE, .block = yes},
                                 {.kind = FACTS_EDGE_FALSE, .block = no}};
    facts_end(fixture->build, from, FACTS_END_BRANCH, value, FACTS_NONE, edges, 2);
}

static void leave(struct fixture *fixture, facts_id from)
{
    facts_end(fixture->build, from, FACTS_END_RETURN, FACTS_NONE, FACTS_NONE, NULL, 0);
}

static struct facts_unit *finish(struct fixture *fixture)
{
    struct facts_function function = {.symbol = FACTS_NONE, .loc = FACTS_NONE, .end = FACTS_NONE};
    facts_function_end(fixture->build, &function, NULL, 0, NULL, 0);
    return facts_build_end(fixture->build, "a.c", NULL, 0, 8);
}

/* The constant stored by a block's nth operation. */
static int64_t marked(const struct facts_unit *unit, facts_id block, uint32_t n)
{
    assert_in_range(n, 0, unit->blocks[block].operations.count);
    facts_id operation = unit->blocks[block].operations.first + n;
    return unit->values[unit->operations[operation].value].n;
}

static facts_id successor(const struct facts_unit *unit, facts_id block, uint32_t n)
{
    assert_true(n < unit->blocks[block].edges.count);
    return unit->edges[unit->blocks[block].edges.first + n].block;
}

static void equal_entries_are_kept_once(void **state)
{
    struct fixture *fixture = *state;
    struct facts_build *build = fixture->build;
    assert_int_equal(facts_string(build, "int"), facts_string_sized(build, "integer", 3));
    assert_int_equal(facts_string(build, ""), 0);
    assert_int_equal(number(fixture, 7), number(fixture, 7));
    assert_int_not_equal(number(fixture, 7), number(fixture, -7));
    assert_int_equal(load_x(fixture), load_x(fixture));
    struct facts_loc loc = {
        .file = FACTS_NONE, .line = 3, .column = 1, .spelling_file = FACTS_NONE};
    facts_id first = facts_loc(build, &loc);
    assert_int_equal(facts_loc(build, &loc), first);
    loc.spelling_line = 4;
    assert_int_not_equal(facts_loc(build, &loc), first);
    const uint64_t hash[2] = {1, 2};
    facts_id file = facts_file(build, "a.h", hash, FACTS_FILE_SYSTEM);
    assert_int_equal(facts_file(build, "a.h", hash, 0), file);
    assert_int_not_equal(facts_file(build, "b.h", hash, 0), file);
    finish(fixture);
}

static void unused_fields_tell_nothing_apart(void **state)
{
    struct fixture *fixture = *state;
    struct facts_value junk = {
        .kind = FACTS_VALUE_INT, .type = fixture->integer, .n = 7, .a = 1, .b = 2, .op = 3};
    facts_id id = facts_value(fixture->build, &junk);
    assert_int_equal(id, number(fixture, 7));
    assert_int_equal(facts_value_at(fixture->build, id)->a, FACTS_NONE);
    assert_int_equal(facts_value_at(fixture->build, id)->op, FACTS_OP_NONE);
    finish(fixture);
}

/* A string that was given out may be passed back in while the text grows and moves. */
static void strings_survive_growth(void **state)
{
    struct fixture *fixture = *state;
    facts_id id = facts_string(fixture->build, "prefix-of-something");
    char text[32];
    for (int i = 0; i < 5000; i++) {
        snprintf(text, sizeof text, "name %d", i);
        facts_string(fixture->build, text);
        const char *tail = facts_string_at(fixture->build, id) + i % 10;
        facts_id copy = facts_string(fixture->build, tail);
        assert_string_equal(facts_string_at(fixture->build, copy), &"prefix-of-something"[i % 10]);
    }
    struct facts_unit *unit = finish(fixture);
    assert_string_equal(facts_text(unit, id), "prefix-of-something");
    assert_int_equal(unit->text[unit->text_size - 1], 0);
}

static void symbols_with_a_usr_are_kept_once(void **state)
{
    struct fixture *fixture = *state;
    struct facts_build *build = fixture->build;
    struct facts_symbol symbol = {.kind = FACTS_SYMBOL_FUNCTION,
                                  .name = facts_string(build, "f"),
                                  .usr = facts_string(build, "c:@F@f"),
                                  .type = FACTS_NONE,
                                  .loc = FACTS_NONE};
    bool is_new;
    facts_id f = facts_symbol(build, &symbol, &is_new);
    assert_true(is_new);
    assert_int_equal(facts_symbol_at(build, f)->function, FACTS_NONE);
    assert_int_equal(facts_symbol_at(build, f)->role, FACTS_NONE);
    assert_int_equal(facts_type_at(build, facts_symbol_at(build, f)->type)->kind, FACTS_TYPE_OTHER);
    assert_int_equal(facts_symbol(build, &symbol, &is_new), f);
    assert_false(is_new);
    symbol.kind = FACTS_SYMBOL_TEMP;
    assert_int_not_equal(facts_symbol(build, &symbol, &is_new), f);
    assert_true(is_new);
    leave(fixture, 0);
    struct facts_function function = {.symbol = f, .loc = FACTS_NONE, .end = FACTS_NONE};
    facts_id body = facts_function_end(build, &function, NULL, 0, NULL, 0);
    struct facts_unit *unit = facts_build_end(build, "a.c", NULL, 0, 8);
    assert_int_equal(unit->symbols[f].function, body);
    assert_true(unit->symbols[f].flags & FACTS_SYMBOL_DEFINED);
}

static void trees_stay_below_the_limit(void **state)
{
    struct fixture *fixture = *state;
    facts_id sum = load_x(fixture);
    uint32_t unknown = 0;
    /* Doubling makes trees that are small in the table and huge to walk. */
    for (int i = 0; i < 64; i++) {
        struct facts_value add = {.kind = FACTS_VALUE_BINARY,
                                  .op = FACTS_OP_ADD,
                                  .type = fixture->integer,
                                  .a = sum,
                                  .b = sum};
        sum = facts_value(fixture->build, &add);
        unknown += facts_value_at(fixture->build, sum)->kind == FACTS_VALUE_UNKNOWN;
    }
    assert_in_range(unknown, 1, 32);
    finish(fixture);
}

static void blocks_stand_in_the_order_of_the_source(void **state)
{
    struct fixture *fixture = *state;
    /* while (x) { if (x) 2 else 3; } 4, made in another order */
    facts_id after = facts_block(fixture->build, FACTS_NONE);
    facts_id other = facts_block(fixture->build, FACTS_NONE);
    facts_id body = facts_block(fixture->build, FACTS_NONE);
    facts_id then = facts_block(fixture->build, FACTS_NONE);
    facts_id head = facts_block(fixture->build, FACTS_NONE);
    mark(fixture, 0, 0);
    jump(fixture, 0, head);
    mark(fixture, head, 1);
    branch(fixture, head, load_x(fixture), body, after);
    branch(fixture, body, load_x(fixture), then, other);
    mark(fixture, then, 2);
    jump(fixture, then, head);
    mark(fixture, other, 3);
    jump(fixture, other, head);
    mark(fixture, after, 4);
    leave(fixture, after);
    struct facts_unit *unit = finish(fixture);
    assert_int_equal(unit->blocks_count, 6);
    assert_int_equal(marked(unit, 0, 0), 0);
    assert_int_equal(marked(unit, 1, 0), 1);
    assert_int_equal(unit->blocks[2].operations.count, 0);
    assert_int_equal(marked(unit, 3, 0), 2);
    assert_int_equal(marked(unit, 4, 0), 3);
    assert_int_equal(marked(unit, 5, 0), 4);
    assert_int_equal(successor(unit, 1, 0), 2);
    assert_int_equal(successor(unit, 1, 1), 5);
    assert_int_equal(successor(unit, 3, 0), 1);
    assert_int_equal(successor(unit, 4, 0), 1);
}

static void what_is_not_reached_is_dropped(void **state)
{
    struct fixture *fixture = *state;
    facts_id dead = facts_block(fixture->build, FACTS_NONE);
    mark(fixture, dead, 1);
    facts_id next = facts_block(fixture->build, FACTS_NONE);
    jump(fixture, dead, next);
    mark(fixture, 0, 0);
    branch(fixture, 0, number(fixture, 0), dead, next); /* if (0) */
    mark(fixture, next, 2);
    struct facts_unit *unit = finish(fixture);
    assert_int_equal(unit->blocks_count, 1);
    assert_int_equal(unit->operations_count, 2);
    assert_int_equal(marked(unit, 0, 0), 0);
    assert_int_equal(marked(unit, 0, 1), 2);
    assert_int_equal(unit->blocks[0].end, FACTS_END_STOP);
    assert_int_equal(unit->edges_count, 0);
}

static void a_switch_on_a_constant_takes_its_case(void **state)
{
    struct fixture *fixture = *state;
    facts_id blocks[3];
    for (int i = 0; i < 3; i++) {
        blocks[i] = facts_block(fixture->build, FACTS_NONE);
        mark(fixture, blocks[i], i);
    }
    struct facts_edge edges[] = {
        {.kind = FACTS_EDGE_DEFAULT, .block = blocks[0]},
        {.kind = FACTS_EDGE_CASE, .block = blocks[1], .low = -5, .high = -1},
        {.kind = FACTS_EDGE_CASE, .block = blocks[2], .low = 1, .high = 5},
    };
    facts_end(fixture->build, 0, FACTS_END_SWITCH, number(fixture, 5), FACTS_NONE, edges, 3);
    struct facts_unit *unit = finish(fixture);
    assert_int_equal(unit->blocks_count, 1);
    assert_int_equal(marked(unit, 0, 0), 2);
}

static void a_switch_on_another_constant_takes_its_default(void **state)
{
    struct fixture *fixture = *state;
    facts_id one = facts_block(fixture->build, FACTS_NONE);
    facts_id other = facts_block(fixture->build, FACTS_NONE);
    mark(fixture, one, 1);
    mark(fixture, other, 2);
    struct facts_edge edges[] = {{.kind = FACTS_EDGE_CASE, .block = one, .low = 1, .high = 1},
                                 {.kind = FACTS_EDGE_DEFAULT, .block = other}};
    facts_end(fixture->build, 0, FACTS_END_SWITCH, number(fixture, 2), FACTS_NONE, edges, 2);
    struct facts_unit *unit = finish(fixture);
    assert_int_equal(unit->blocks_count, 1);
    assert_int_equal(marked(unit, 0, 0), 2);
}

static void the_true_edge_comes_first(void **state)
{
    struct fixture *fixture = *state;
    facts_id yes = facts_block(fixture->build, FACTS_NONE);
    facts_id no = facts_block(fixture->build, FACTS_NONE);
    mark(fixture, yes, 1);
    mark(fixture, no, 0);
    struct facts_edge edges[] = {{.kind = FACTS_EDGE_FALSE, .block = no},
                                 {.kind = FACTS_EDGE_TRUE, .block = yes}};
    facts_end(fixture->build, 0, FACTS_END_BRANCH, load_x(fixture), FACTS_NONE, edges, 2);
    struct facts_unit *unit = finish(fixture);
    assert_int_equal(unit->edges[0].kind, FACTS_EDGE_TRUE);
    assert_int_equal(marked(unit, successor(unit, 0, 0), 0), 1);
    assert_int_equal(marked(unit, successor(unit, 0, 1), 0), 0);
}

static void every_edge_is_threaded(void **state)
{
    struct fixture *fixture = *state;
    facts_id then = facts_block(fixture->build, FACTS_NONE);
    facts_id empty = facts_block(fixture->build, FACTS_NONE);
    facts_id after = facts_block(fixture->build, FACTS_NONE);
    branch(fixture, 0, load_x(fixture), then, empty);
    mark(fixture, then, 1);
    jump(fixture, then, after);
    jump(fixture, empty, after);
    mark(fixture, after, 2);
    struct facts_unit *unit = finish(fixture);
    assert_int_equal(unit->blocks_count, 3);
    assert_int_equal(marked(unit, 1, 0), 1);
    assert_int_equal(marked(unit, 2, 0), 2);
    assert_int_equal(successor(unit, 0, 1), 2);
}

static void a_loop_to_the_entry_stays_one(void **state)
{
    struct fixture *fixture = *state;
    facts_id body = facts_block(fixture->build, FACTS_NONE);
    mark(fixture, 0, 0);
    jump(fixture, 0, body);
    mark(fixture, body, 1);
    jump(fixture, body, 0);
    struct facts_unit *unit = finish(fixture);
    assert_int_equal(unit->blocks_count, 1);
    assert_int_equal(unit->operations_count, 2);
    assert_int_equal(marked(unit, 0, 1), 1);
    assert_int_equal(successor(unit, 0, 0), 0);
}

static void handlers_are_reached_through_what_can_raise(void **state)
{
    struct fixture *fixture = *state;
    facts_id handler = facts_block(fixture->build, FACTS_NONE);
    facts_id unused = facts_block(fixture->build, FACTS_NONE);
    facts_id body = facts_block(fixture->build, handler);
    facts_id empty = facts_block(fixture->build, unused);
    mark(fixture, 0, 0);
    jump(fixture, 0, body);
    mark(fixture, body, 1);
    jump(fixture, body, empty);
    leave(fixture, empty);
    mark(fixture, handler, 2);
    leave(fixture, handler);
    mark(fixture, unused, 3);
    struct facts_unit *unit = finish(fixture);
    /* The body is not joined with the entry: exceptions in the entry leave the function. */
    assert_int_equal(unit->blocks_count, 3);
    assert_int_equal(unit->blocks[0].handler, FACTS_NONE);
    assert_int_equal(marked(unit, 1, 0), 1);
    assert_int_equal(unit->blocks[1].handler, 2);
    assert_int_equal(unit->blocks[1].end, FACTS_END_RETURN);
    assert_int_equal(marked(unit, 2, 0), 2);
}

/* What is both a handler and jumped to is not a part of a straight line; its own handler comes
 * through a jump, too. */
static void a_handler_is_not_joined(void **state)
{
    struct fixture *fixture = *state;
    facts_id handler = facts_block(fixture->build, FACTS_NONE);
    facts_id way = facts_block(fixture->build, FACTS_NONE);
    facts_id body = facts_block(fixture->build, way);
    facts_id other = facts_block(fixture->build, way);
    jump(fixture, way, handler);
    branch(fixture, 0, load_x(fixture), body, other);
    mark(fixture, body, 1);
    jump(fixture, body, handler);
    mark(fixture, other, 2);
    leave(fixture, other);
    mark(fixture, handler, 3);
    struct facts_unit *unit = finish(fixture);
    assert_int_equal(unit->blocks_count, 4);
    assert_int_equal(marked(unit, 1, 0), 1);
    assert_int_equal(marked(unit, 2, 0), 2);
    assert_int_equal(marked(unit, 3, 0), 3);
    assert_int_equal(successor(unit, 1, 0), 3);
    assert_int_equal(unit->blocks[1].handler, 3);
    assert_int_equal(unit->blocks[2].handler, 3);
}

/* A condition reads memory, so it can raise although its block has no operation. */
static void a_condition_can_raise(void **state)
{
    struct fixture *fixture = *state;
    facts_id handler = facts_block(fixture->build, FACTS_NONE);
    facts_id condition = facts_block(fixture->build, handler);
    facts_id yes = facts_block(fixture->build, FACTS_NONE);
    facts_id no = facts_block(fixture->build, FACTS_NONE);
    jump(fixture, 0, condition);
    branch(fixture, condition, load_x(fixture), yes, no);
    leave(fixture, yes);
    leave(fixture, no);
    facts_id line = facts_block(fixture->build, FACTS_NONE);
    mark(fixture, handler, 9);
    jump(fixture, handler, line);
    mark(fixture, line, 10);
    struct facts_unit *unit = finish(fixture);
    assert_int_equal(unit->blocks_count, 4);
    assert_int_equal(unit->blocks[0].end, FACTS_END_BRANCH);
    assert_int_equal(unit->blocks[0].handler, 3);
    assert_int_equal(marked(unit, 3, 0), 9);
    assert_int_equal(marked(unit, 3, 1), 10);
}

static void an_endless_loop_of_jumps_remains(void **state)
{
    struct fixture *fixture = *state;
    facts_id a = facts_block(fixture->build, FACTS_NONE);
    facts_id b = facts_block(fixture->build, FACTS_NONE);
    jump(fixture, 0, a);
    jump(fixture, a, b);
    jump(fixture, b, a);
    struct facts_unit *unit = finish(fixture);
    assert_in_range(unit->blocks_count, 1, 2);
    facts_id last = unit->blocks_count - 1;
    assert_int_equal(unit->blocks[last].end, FACTS_END_GOTO);
    assert_int_equal(successor(unit, last, 0), last);
}

/* Deep enough to overflow the stack of a walk that recurses; the shapes are the worst ones of
 * threading (a chain of empty jumps), joining (a line) and ordering (a ladder of branches). */
static void huge_functions_are_laid_out(void **state)
{
    enum {
        COUNT = 100000,
    };
    struct fixture *fixture = *state;
    struct facts_build *build = fixture->build;
    facts_id ladder = 0;
    for (int i = 0; i < COUNT; i++) {
        facts_id then = facts_block(build, FACTS_NONE);
        facts_id next = facts_block(build, FACTS_NONE);
        mark(fixture, then, i);
        branch(fixture, ladder, load_x(fixture), then, next);
        jump(fixture, then, next);
        ladder = next;
    }
    facts_id line = ladder;
    for (int i = 0; i < COUNT; i++) {
        facts_id empty = facts_block(build, FACTS_NONE);
        facts_id next = facts_block(build, FACTS_NONE);
        jump(fixture, line, empty);
        jump(fixture, empty, next);
        mark(fixture, next, i);
        line = next;
    }
    leave(fixture, line);
    struct facts_unit *unit = finish(fixture);
    assert_int_equal(unit->blocks_count, 2 * COUNT + 1);
    assert_int_equal(unit->blocks[unit->blocks_count - 1].operations.count, COUNT);
    for (int i = 0; i < COUNT; i++) {
        assert_int_equal(successor(unit, 2 * (facts_id)i, 0), 2 * i + 1);
        assert_int_equal(marked(unit, 2 * (facts_id)i + 1, 0), i);
    }
}

static void arguments_are_part_of_the_identity(void **state)
{
    struct fixture *fixture = *state;
    struct facts_function function = {.symbol = FACTS_NONE, .loc = FACTS_NONE, .end = FACTS_NONE};
    facts_function_end(fixture->build, &function, NULL, 0, NULL, 0);
    const char *const arguments[] = {"-DA=1", "-std=c17"};
    struct facts_unit *unit = facts_build_end(fixture->build, "a.c", arguments, 2, 8);
    assert_string_equal(facts_text(unit, unit->arguments), "-DA=1\n-std=c17");
    assert_string_equal(facts_text(unit, unit->source), "a.c");
    struct facts_unit *other = facts_build_end(facts_build_begin(&fixture->arena), "a.c",
                                               (const char *const[]){"-DA=2"}, 1, 8);
    struct facts_unit *moved =
        facts_build_end(facts_build_begin(&fixture->arena), "a.c-DA=2", NULL, 0, 8);
    assert_memory_not_equal(unit->identity, other->identity, sizeof unit->identity);
    assert_memory_not_equal(moved->identity, other->identity, sizeof unit->identity);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, start, stop)

int facts_build_tests(void)
{
    const struct CMUnitTest tests[] = {
        TEST(equal_entries_are_kept_once),
        TEST(unused_fields_tell_nothing_apart),
        TEST(strings_survive_growth),
        TEST(symbols_with_a_usr_are_kept_once),
        TEST(trees_stay_below_the_limit),
        TEST(blocks_stand_in_the_order_of_the_source),
        TEST(what_is_not_reached_is_dropped),
        TEST(a_switch_on_a_constant_takes_its_case),
        TEST(a_switch_on_another_constant_takes_its_default),
        TEST(the_true_edge_comes_first),
        TEST(every_edge_is_threaded),
        TEST(a_loop_to_the_entry_stays_one),
        TEST(a_handler_is_not_joined),
        TEST(handlers_are_reached_through_what_can_raise),
        TEST(a_condition_can_raise),
        TEST(an_endless_loop_of_jumps_remains),
        TEST(huge_functions_are_laid_out),
        TEST(arguments_are_part_of_the_identity),
    };
    return cmocka_run_group_tests_name("build", tests, NULL, NULL);
}
