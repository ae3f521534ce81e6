/* Linking: what is one function or object in the whole driver, whom a call reaches, roles. */
#include "program/program.h"
#include "base/arena.h"
#include "facts/build.h"
#include "unit.h"

#include <string.h>

enum {
    MOST_UNITS = 3
};

/* A driver under construction; units are built one after the other. */
struct fixture {
    struct arena arena;
    struct facts_build *build;
    facts_id pointer; /* type: void (*)(void) */
    const struct facts_unit *units[MOST_UNITS];
    uint32_t unit_count;
    struct program *program;
};

static void begin_unit(struct fixture *fixture)
{
    fixture->build = facts_build_begin(&fixture->arena);
    facts_id function = facts_type(
        fixture->build, &(struct facts_type){.kind = FACTS_TYPE_FUNCTION,
                                             .name = facts_string(fixture->build, "void (void)"),
                                             .inner = FACTS_NONE,
                                             .record = FACTS_NONE});
    fixture->pointer = facts_type(
        fixture->build, &(struct facts_type){.kind = FACTS_TYPE_POINTER,
                                             .name = facts_string(fixture->build, "void (*)(void)"),
                                             .size = 8,
                                             .inner = function,
                                             .record = FACTS_NONE});
}

static void end_unit(struct fixture *fixture, const char *source)
{
    fixture->units[fixture->unit_count++] = facts_build_end(fixture->build, source, NULL, 0, 8);
}

static facts_id make_symbol(struct fixture *fixture, enum facts_symbol_kind kind, const char *name,
                            uint32_t flags)
{
    struct facts_symbol symbol = {.kind = kind,
                                  .flags = flags,
                                  .name = facts_string(fixture->build, name),
                                  .usr = facts_string(fixture->build, name),
                                  .type = fixture->pointer,
                                  .loc = FACTS_NONE,
                                  .role = FACTS_NONE,
                                  .function = FACTS_NONE};
    return facts_symbol(fixture->build, &symbol, NULL);
}

static facts_id declare(struct fixture *fixture, const char *name, uint32_t flags)
{
    return make_symbol(fixture, FACTS_SYMBOL_FUNCTION, name, flags);
}

static facts_id global(struct fixture *fixture, const char *name, uint32_t flags)
{
    return make_symbol(fixture, FACTS_SYMBOL_GLOBAL, name, flags);
}

static facts_id place_of(struct fixture *fixture, facts_id object)
{
    return facts_place(fixture->build, &(struct facts_place){.kind = FACTS_PLACE_VARIABLE,
                                                             .type = fixture->pointer,
                                                             .base = object});
}

static facts_id value_of(struct fixture *fixture, facts_id function)
{
    return facts_value(fixture->build, &(struct facts_value){.kind = FACTS_VALUE_FUNCTION,
                                                             .type = fixture->pointer,
                                                             .a = function});
}

static facts_id load(struct fixture *fixture, facts_id object)
{
    return facts_value(fixture->build, &(struct facts_value){.kind = FACTS_VALUE_LOAD,
                                                             .type = fixture->pointer,
                                                             .a = place_of(fixture, object)});
}

/* In the function that is being built. */
static void call(struct fixture *fixture, facts_id function, facts_id pointer)
{
    struct facts_operation operation = {
        .kind = FACTS_OPERATION_CALL,
        .loc = FACTS_NONE,
        .place = FACTS_NONE,
        .value = function == FACTS_NONE ? pointer : value_of(fixture, function),
        .symbol = function};
    facts_operation(fixture->build, 0, &operation, NULL, 0);
}

static void call_with(struct fixture *fixture, facts_id function, facts_id argument)
{
    struct facts_operation operation = {.kind = FACTS_OPERATION_CALL,
                                        .loc = FACTS_NONE,
                                        .place = FACTS_NONE,
                                        .value = value_of(fixture, function),
                                        .symbol = function};
    facts_operation(fixture->build, 0, &operation, &argument, 1);
}

static void store(struct fixture *fixture, facts_id object, facts_id value)
{
    struct facts_operation operation = {.kind = FACTS_OPERATION_STORE,
                                        .loc = FACTS_NONE,
                                        .place = place_of(fixture, object),
                                        .value = value,
                                        .symbol = FACTS_NONE};
    facts_operation(fixture->build, 0, &operation, NULL, 0);
}

static void end_function(struct fixture *fixture, facts_id symbol)
{
    struct facts_function function = {.symbol = symbol, .loc = FACTS_NONE, .end = FACTS_NONE};
    facts_end(fixture->build, 0, FACTS_END_RETURN, FACTS_NONE, FACTS_NONE, NULL, 0);
    facts_function_end(fixture->build, &function, NULL, 0, NULL, 0);
}

/* A function that does nothing. */
static facts_id define(struct fixture *fixture, const char *name, uint32_t flags)
{
    facts_id symbol = declare(fixture, name, flags);
    facts_function_begin(fixture->build);
    end_function(fixture, symbol);
    return symbol;
}

static void link_units(struct fixture *fixture, const struct role_table *roles)
{
    static const struct role_table none;
    fixture->program =
        program_link(fixture->units, fixture->unit_count, roles ? roles : &none, &fixture->arena);
}

static uint32_t number(const struct fixture *fixture, uint32_t unit, facts_id symbol)
{
    return fixture->program->entity[unit][symbol];
}

static bool reaches(struct fixture *fixture, uint32_t from, uint32_t to)
{
    unsigned char *reached =
        ARENA_ARRAY(&fixture->arena, unsigned char, fixture->program->function_count);
    program_reach(fixture->program, from, reached);
    return reached[to];
}

static void external_names_are_one_and_static_ones_are_not(void **state)
{
    (void)state;
    struct fixture fixture = {0};
    begin_unit(&fixture);
    facts_id declared = declare(&fixture, "shared", FACTS_SYMBOL_EXTERNAL);
    facts_id own = define(&fixture, "own", 0);
    facts_id table = global(&fixture, "table", FACTS_SYMBOL_EXTERNAL);
    facts_id mine = global(&fixture, "mine", FACTS_SYMBOL_DEFINED);
    end_unit(&fixture, "a.c");
    begin_unit(&fixture);
    facts_id other_mine = global(&fixture, "mine", FACTS_SYMBOL_DEFINED);
    facts_id other_own = define(&fixture, "own", 0);
    facts_id defined = define(&fixture, "shared", FACTS_SYMBOL_EXTERNAL);
    facts_id other_table = global(&fixture, "table", FACTS_SYMBOL_EXTERNAL | FACTS_SYMBOL_DEFINED);
    end_unit(&fixture, "b.c");
    link_units(&fixture, NULL);
    const struct program *program = fixture.program;
    assert_int_equal(program->function_count, 3);
    assert_int_equal(program->object_count, 3);
    uint32_t shared = number(&fixture, 0, declared);
    assert_int_equal(shared, number(&fixture, 1, defined));
    /* The definition wins, wherever it stands. */
    assert_int_equal(program->functions[shared].unit, 1);
    assert_int_equal(program->functions[shared].symbol, defined);
    assert_int_not_equal(program->functions[shared].body, FACTS_NONE);
    assert_string_equal(program->functions[shared].name, "shared");
    assert_int_not_equal(number(&fixture, 0, own), number(&fixture, 1, other_own));
    assert_int_equal(number(&fixture, 0, table), number(&fixture, 1, other_table));
    assert_true(program->objects[number(&fixture, 0, table)].is_defined);
    assert_int_not_equal(number(&fixture, 0, mine), number(&fixture, 1, other_mine));
    arena_free(&fixture.arena);
}

static void the_first_of_two_definitions_stays(void **state)
{
    (void)state;
    struct fixture fixture = {0};
    facts_id symbols[MOST_UNITS];
    for (int u = 0; u < MOST_UNITS; u++) {
        begin_unit(&fixture);
        symbols[u] = u == 0 ? declare(&fixture, "twice", FACTS_SYMBOL_EXTERNAL)
                            : define(&fixture, "twice", FACTS_SYMBOL_EXTERNAL);
        end_unit(&fixture, "a.c");
    }
    link_units(&fixture, NULL);
    assert_int_equal(fixture.program->function_count, 1);
    assert_int_equal(fixture.program->functions[0].unit, 1);
    for (uint32_t u = 0; u < MOST_UNITS; u++)
        assert_int_equal(number(&fixture, u, symbols[u]), 0);
    arena_free(&fixture.arena);
}

static void calls_reach_through_files_and_pointers(void **state)
{
    (void)state;
    struct fixture fixture = {0};
    begin_unit(&fixture);
    facts_id far = declare(&fixture, "far", FACTS_SYMBOL_EXTERNAL);
    facts_id target = define(&fixture, "target", 0);
    facts_id unused = define(&fixture, "unused", 0);
    facts_id hook = global(&fixture, "hook", FACTS_SYMBOL_EXTERNAL | FACTS_SYMBOL_DEFINED);
    facts_id root = declare(&fixture, "root", FACTS_SYMBOL_EXTERNAL);
    facts_function_begin(fixture.build);
    store(&fixture, hook, value_of(&fixture, target));
    call(&fixture, far, FACTS_NONE);
    end_function(&fixture, root);
    end_unit(&fixture, "a.c");
    begin_unit(&fixture);
    facts_id other_hook = global(&fixture, "hook", FACTS_SYMBOL_EXTERNAL);
    facts_id other_far = declare(&fixture, "far", FACTS_SYMBOL_EXTERNAL);
    facts_function_begin(fixture.build);
    call(&fixture, FACTS_NONE, load(&fixture, other_hook));
    end_function(&fixture, other_far);
    end_unit(&fixture, "b.c");
    link_units(&fixture, NULL);
    uint32_t from = number(&fixture, 0, root), to = number(&fixture, 0, target);
    assert_true(reaches(&fixture, from, from));
    assert_true(reaches(&fixture, from, number(&fixture, 0, far)));
    assert_true(reaches(&fixture, from, to));
    assert_false(reaches(&fixture, from, number(&fixture, 0, unused)));
    assert_false(reaches(&fixture, to, from));
    /* The call of far is direct, the call in it is not. */
    const struct facts_unit *a = fixture.units[0], *b = fixture.units[1];
    const struct facts_operation *direct = &a->operations[a->operations_count - 1];
    assert_int_equal(program_callee(fixture.program, 0, direct), number(&fixture, 0, far));
    assert_int_equal(program_callee(fixture.program, 1, &b->operations[0]), PROGRAM_NONE);
    const struct program_targets *targets = &fixture.program->targets[1][0];
    assert_int_equal(targets->count, 1);
    assert_int_equal(targets->functions[0], to);
    arena_free(&fixture.arena);
}

static void roles_come_from_calls_and_names(void **state)
{
    (void)state;
    static const struct role_fact facts[] = {
        {"DRIVER_ENTRY", ROLE_NAME, "DriverEntry", NULL, 0},
        {"NOTIFY", ROLE_ARGUMENT, "Register", NULL, 0},
        {"OTHER", ROLE_ARGUMENT, "Register", NULL, 1},
    };
    static const struct role_table roles = {.facts = facts, .count = 3};
    struct fixture fixture = {0};
    begin_unit(&fixture);
    uint32_t kernel = FACTS_SYMBOL_EXTERNAL | FACTS_SYMBOL_KERNEL;
    facts_id registrar = declare(&fixture, "Register", kernel);
    facts_id library = declare(&fixture, "Library", kernel);
    facts_id second = define(&fixture, "second", 0);
    facts_id first = define(&fixture, "first", 0);
    facts_id variable = global(&fixture, "variable", FACTS_SYMBOL_DEFINED);
    facts_id entry = declare(&fixture, "DriverEntry", FACTS_SYMBOL_EXTERNAL);
    facts_function_begin(fixture.build);
    store(&fixture, variable, value_of(&fixture, second));
    call_with(&fixture, registrar, load(&fixture, variable));
    call_with(&fixture, registrar, value_of(&fixture, first));
    call_with(&fixture, registrar, value_of(&fixture, first));
    call_with(&fixture, registrar, value_of(&fixture, library));
    end_function(&fixture, entry);
    end_unit(&fixture, "a.c");
    begin_unit(&fixture);
    define(&fixture, "DriverEntry", 0); /* static: nobody's entry */
    end_unit(&fixture, "b.c");
    link_units(&fixture, &roles);
    uint32_t count;
    const struct program_role *found = program_roles(fixture.program, "DRIVER_ENTRY", &count);
    assert_int_equal(count, 1);
    assert_int_equal(found[0].function, number(&fixture, 0, entry));
    assert_int_equal(found[0].how, ROLE_NAME);
    /* Each function once, and none of the kernel. */
    found = program_roles(fixture.program, "NOTIFY", &count);
    assert_int_equal(count, 2);
    assert_int_equal(found[0].function, number(&fixture, 0, second));
    assert_int_equal(found[1].function, number(&fixture, 0, first));
    assert_int_equal(found[1].how, ROLE_ARGUMENT);
    assert_int_equal(found[1].unit, 0);
    program_roles(fixture.program, "OTHER", &count);
    assert_int_equal(count, 0);
    program_roles(fixture.program, "ZZZ", &count);
    assert_int_equal(count, 0);
    arena_free(&fixture.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(external_names_are_one_and_static_ones_are_not),
        cmocka_unit_test(the_first_of_two_definitions_stays),
        cmocka_unit_test(calls_reach_through_files_and_pointers),
        cmocka_unit_test(roles_come_from_calls_and_names),
    };
    return cmocka_run_group_tests_name("program", tests, NULL, NULL);
}
