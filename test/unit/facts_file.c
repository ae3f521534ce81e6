/* Facts files: what is written is read back, and nothing else is believed. */
#include "facts/file.h"

#include "facts/check.h"
#include "facts/dump.h"
#include "facts/shape.h"
#include "facts_sample.h"
#include "facts_tests.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum {
    VERSION_OFFSET = 8,
    BYTE_ORDER_OFFSET = 12,
    HEADER_SIZE = 44 + 4 * 18,
    CHECKSUM_SIZE = 8,
};

/* Makes the last bytes fit the others, so that a corruption gets past the checksum. */
static void mend_checksum(unsigned char *bytes, size_t size)
{
    uint64_t hash = XXH3_64bits(bytes, size - CHECKSUM_SIZE);
    for (int i = 0; i < CHECKSUM_SIZE; i++)
        bytes[size - CHECKSUM_SIZE + (size_t)i] = (unsigned char)(hash >> (8 * i));
}

static void check_refused(const unsigned char *bytes, size_t size, const char *why)
{
    struct arena arena = {0};
    struct error error = {0};
    struct facts_unit *unit = NULL;
    int status = facts_decode(&unit, bytes, size, "x.drvfacts", &arena, &error);
    arena_free(&arena);
    assert_int_equal(status, -1);
    assert_null(unit);
    assert_int_equal(strncmp(error.text, "x.drvfacts: ", 12), 0);
    if (!strstr(error.text, why))
        fail_msg("'%s' does not say '%s'", error.text, why);
}

static char *dump(const struct facts_unit *unit)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    assert_non_null(out);
    facts_dump_tables(unit, out);
    facts_dump_cfg(unit, out);
    fclose(out);
    return text;
}

static void a_round_trip_changes_nothing(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct error error = {0};
    struct facts_unit *unit = facts_sample(&arena), *read = NULL;
    unsigned char *first, *second;
    size_t first_size, second_size;
    facts_encode(&first, &first_size, unit, &arena);
    assert_int_equal(facts_decode(&read, first, first_size, "x", &arena, &error), 0);
    facts_encode(&second, &second_size, read, &arena);
    assert_int_equal(first_size, second_size);
    assert_memory_equal(first, second, first_size);
    char *before = dump(unit), *after = dump(read);
    assert_string_equal(before, after);
    free(before);
    free(after);
    arena_free(&arena);
}

static void equal_units_give_equal_bytes(void **state)
{
    (void)state;
    struct arena arena = {0};
    unsigned char *bytes[2];
    size_t size[2];
    for (int i = 0; i < 2; i++)
        facts_encode(&bytes[i], &size[i], facts_sample(&arena), &arena);
    assert_int_equal(size[0], size[1]);
    assert_memory_equal(bytes[0], bytes[1], size[0]);
    arena_free(&arena);
}

/* A field of facts.h that its shape forgets leaves a hole larger than padding can be. */
static void shapes_leave_out_padding_only(void **state)
{
    (void)state;
    for (int table = SHAPE_TABLE_text + 1; table < SHAPE_TABLE_COUNT; table++) {
        const struct shape *shape = shape_of(table);
        uint32_t end = 0, widest = 1;
        for (uint32_t i = 0; i < shape->count; i++) {
            const struct shape_field *field = &shape->fields[i];
            assert_true(field->offset >= end);
            assert_true(field->offset - end < field->size);
            end = field->offset + field->size;
            widest = field->size > widest ? field->size : widest;
        }
        assert_true(shape->size - end < widest);
    }
}

static void foreign_files_are_named(void **state)
{
    (void)state;
    struct arena arena = {0};
    unsigned char *bytes;
    size_t size;
    facts_encode(&bytes, &size, facts_sample(&arena), &arena);
    check_refused((const unsigned char *)"", 0, "not a facts file");
    check_refused((const unsigned char *)"drvfact", 7, "not a facts file");
    check_refused((const unsigned char *)"int main(void) { return 0; }", 28, "not a facts file");
    bytes[VERSION_OFFSET]++;
    char why[64];
    snprintf(why, sizeof why, "version %d, but this drvlint reads version %d",
             FACTS_FILE_VERSION + 1, FACTS_FILE_VERSION);
    check_refused(bytes, size, why);
    bytes[VERSION_OFFSET]--;
    bytes[BYTE_ORDER_OFFSET]++;
    check_refused(bytes, size, "byte order");
    arena_free(&arena);
}

static void every_cut_is_refused(void **state)
{
    (void)state;
    struct arena arena = {0};
    unsigned char *bytes;
    size_t size;
    facts_encode(&bytes, &size, facts_sample(&arena), &arena);
    for (size_t cut = 0; cut < size; cut++) {
        /* A copy of its own, so that the sanitizer sees a read past the end. */
        unsigned char *copy = malloc(cut ? cut : 1);
        assert_non_null(copy);
        memcpy(copy, bytes, cut);
        check_refused(copy, cut, cut < 8 ? "not a facts file" : "cut short");
        free(copy);
    }
    unsigned char *longer = arena_alloc(&arena, size + 1);
    memcpy(longer, bytes, size);
    check_refused(longer, size + 1, "damaged");
    arena_free(&arena);
}

static void counts_beyond_the_file_are_refused(void **state)
{
    (void)state;
    struct arena arena = {0};
    unsigned char *bytes;
    size_t size;
    facts_encode(&bytes, &size, facts_sample(&arena), &arena);
    for (size_t offset = HEADER_SIZE - 4 * 18; offset < HEADER_SIZE; offset += 4) {
        unsigned char kept[4];
        memcpy(kept, bytes + offset, 4);
        memset(bytes + offset, 0xff, 4);
        mend_checksum(bytes, size);
        check_refused(bytes, size, "cut short");
        memcpy(bytes + offset, kept, 4);
    }
    arena_free(&arena);
}

/* Each byte in turn gets other values, with the checksum left alone (always refused) and mended:
 * then either refused, or a unit that is safe to walk and to write. */
static void every_damaged_byte_is_survived(void **state)
{
    (void)state;
    struct arena arena = {0};
    unsigned char *bytes;
    size_t size;
    facts_encode(&bytes, &size, facts_sample(&arena), &arena);
    uint32_t refused = 0, accepted = 0;
    for (size_t at = 0; at < size; at++) {
        unsigned char kept = bytes[at];
        for (int change = 0; change < 10; change++) {
            unsigned char damaged = change < 8    ? kept ^ (unsigned char)(1 << change)
                                    : change == 8 ? 0
                                                  : 0xff;
            if (damaged == kept)
                continue;
            struct arena work = {0};
            struct error error = {0};
            struct facts_unit *unit = NULL;
            bytes[at] = damaged;
            assert_int_equal(facts_decode(&unit, bytes, size, "x", &work, &error), -1);
            if (at < size - CHECKSUM_SIZE) {
                mend_checksum(bytes, size);
                error = (struct error){0};
                if (facts_decode(&unit, bytes, size, "x", &work, &error) == 0) {
                    accepted++;
                    free(dump(unit));
                } else {
                    refused++;
                    assert_true(error.text[0]);
                }
            }
            arena_free(&work);
            bytes[at] = kept;
            mend_checksum(bytes, size);
        }
    }
    /* Both must happen, or the test tests nothing. */
    assert_true(refused > 1000);
    assert_true(accepted > 1000);
    arena_free(&arena);
}

/* A unit made wrong in one way, and what the check says about it. */
struct wrong {
    void (*make)(struct facts_unit *unit);
    const char *why;
};

static facts_id find_value(const struct facts_unit *unit, enum facts_value_kind kind)
{
    facts_id id = 0;
    while (id < unit->values_count && unit->values[id].kind != kind)
        id++;
    assert_true(id < unit->values_count);
    return id;
}

static facts_id find_place(const struct facts_unit *unit, enum facts_place_kind kind)
{
    facts_id id = 0;
    while (id < unit->places_count && unit->places[id].kind != kind)
        id++;
    assert_true(id < unit->places_count);
    return id;
}

static facts_id find_block(const struct facts_unit *unit, enum facts_end_kind end)
{
    facts_id id = 0;
    while (id < unit->blocks_count && unit->blocks[id].end != end)
        id++;
    assert_true(id < unit->blocks_count);
    return id;
}

static facts_id find_operation(const struct facts_unit *unit, enum facts_operation_kind kind)
{
    facts_id id = 0;
    while (id < unit->operations_count && unit->operations[id].kind != kind)
        id++;
    assert_true(id < unit->operations_count);
    return id;
}

static facts_id find_type(const struct facts_unit *unit, enum facts_type_kind kind)
{
    facts_id id = 0;
    while (id < unit->types_count && unit->types[id].kind != kind)
        id++;
    assert_true(id < unit->types_count);
    return id;
}

static void value_that_contains_itself(struct facts_unit *unit)
{
    facts_id id = find_value(unit, FACTS_VALUE_BINARY);
    unit->values[id].b = id;
}

static void value_and_place_that_contain_each_other(struct facts_unit *unit)
{
    facts_id place = find_place(unit, FACTS_PLACE_DEREF);
    facts_id value = find_value(unit, FACTS_VALUE_LOAD);
    unit->places[place].base = value;
    unit->values[value].a = place;
}

static void place_that_contains_itself(struct facts_unit *unit)
{
    facts_id id = find_place(unit, FACTS_PLACE_FIELD);
    unit->places[id].base = id;
}

static void operand_that_is_not_used(struct facts_unit *unit)
{
    unit->values[find_value(unit, FACTS_VALUE_INT)].a = 0;
}

static void operator_of_another_kind(struct facts_unit *unit)
{
    unit->values[find_value(unit, FACTS_VALUE_BINARY)].op = FACTS_OP_NOT;
}

static void unary_with_a_binary_operator(struct facts_unit *unit)
{
    unit->values[find_value(unit, FACTS_VALUE_UNARY)].op = FACTS_OP_ADD;
}

static void function_value_of_a_variable(struct facts_unit *unit)
{
    facts_id variable = unit->places[find_place(unit, FACTS_PLACE_VARIABLE)].base;
    unit->values[find_value(unit, FACTS_VALUE_FUNCTION)].a = variable;
}

static void place_of_a_function(struct facts_unit *unit)
{
    facts_id function = unit->values[find_value(unit, FACTS_VALUE_FUNCTION)].a;
    unit->places[find_place(unit, FACTS_PLACE_VARIABLE)].base = function;
}

static void type_that_contains_itself(struct facts_unit *unit)
{
    facts_id id = find_type(unit, FACTS_TYPE_POINTER);
    unit->types[id].inner = id;
}

static void record_type_without_record(struct facts_unit *unit)
{
    unit->types[find_type(unit, FACTS_TYPE_RECORD)].record = FACTS_NONE;
}

static void record_that_contains_itself(struct facts_unit *unit)
{
    facts_id type = find_type(unit, FACTS_TYPE_RECORD);
    unit->fields[unit->records[unit->types[type].record].fields.first].type = type;
}

static void inner_record_that_contains_itself(struct facts_unit *unit)
{
    facts_id inner = unit->records[0].fields.first + 2;
    unit->fields[unit->records[1].fields.first].type = unit->fields[inner].type;
    unit->fields[inner].type = 0;
}

static void fields_of_two_records(struct facts_unit *unit)
{
    unit->records[1].fields = unit->records[0].fields;
}

static void field_of_another_record(struct facts_unit *unit)
{
    unit->fields[unit->records[0].fields.first + 1].record = 1;
}

static void field_of_no_record(struct facts_unit *unit)
{
    unit->records[0].fields.count--;
}

static void edge_into_another_function(struct facts_unit *unit)
{
    unit->edges[0].block = 0;
}

static void handler_in_another_function(struct facts_unit *unit)
{
    unit->blocks[unit->blocks_count - 1].handler = 0;
}

static void handler_in_the_next_function(struct facts_unit *unit)
{
    unit->blocks[unit->functions[0].blocks.first].handler = unit->functions[1].blocks.first;
}

static void blocks_that_share_operations(struct facts_unit *unit)
{
    unit->blocks[2].operations = unit->blocks[1].operations;
}

static void body_of_a_variable(struct facts_unit *unit)
{
    unit->functions[0].symbol = unit->locals[0];
}

static void local_of_no_function(struct facts_unit *unit)
{
    unit->functions[unit->functions_count - 1].locals.count--;
}

static void type_just_past_the_table(struct facts_unit *unit)
{
    unit->symbols[0].type = unit->types_count;
}

static void source_just_past_the_text(struct facts_unit *unit)
{
    unit->source = unit->text_size;
}

static void arguments_just_past_the_text(struct facts_unit *unit)
{
    unit->arguments = unit->text_size;
}

static void branch_without_value(struct facts_unit *unit)
{
    unit->blocks[find_block(unit, FACTS_END_BRANCH)].value = FACTS_NONE;
}

static void branch_with_two_true_edges(struct facts_unit *unit)
{
    facts_id branch = find_block(unit, FACTS_END_BRANCH);
    unit->edges[unit->blocks[branch].edges.first + 1].kind = FACTS_EDGE_TRUE;
}

static void switch_without_default(struct facts_unit *unit)
{
    struct facts_range edges = unit->blocks[find_block(unit, FACTS_END_SWITCH)].edges;
    for (uint32_t i = 0; i < edges.count; i++)
        unit->edges[edges.first + i].kind = FACTS_EDGE_CASE;
}

static void jump_with_a_value(struct facts_unit *unit)
{
    unit->blocks[find_block(unit, FACTS_END_GOTO)].value = 0;
}

static void two_functions_with_one_block(struct facts_unit *unit)
{
    unit->functions[0].blocks = unit->functions[1].blocks;
}

static void function_without_blocks(struct facts_unit *unit)
{
    unit->functions[0].blocks.count = 0;
}

static void block_of_no_function(struct facts_unit *unit)
{
    unit->functions_count--;
    unit->symbols[unit->functions[1].symbol].function = FACTS_NONE;
}

static void store_without_value(struct facts_unit *unit)
{
    unit->operations[find_operation(unit, FACTS_OPERATION_STORE)].value = FACTS_NONE;
}

static void call_of_a_variable(struct facts_unit *unit)
{
    facts_id scope = find_operation(unit, FACTS_OPERATION_SCOPE);
    unit->operations[find_operation(unit, FACTS_OPERATION_CALL)].symbol =
        unit->operations[scope].symbol;
}

static void arguments_of_two_calls(struct facts_unit *unit)
{
    unit->operations[find_operation(unit, FACTS_OPERATION_CALL)].args.count--;
}

static void parameter_that_is_a_local(struct facts_unit *unit)
{
    const struct facts_function *function = &unit->functions[1];
    unit->locals[function->params.first + 1] = unit->locals[function->locals.first];
}

static void local_that_is_a_global(struct facts_unit *unit)
{
    const struct facts_function *function = &unit->functions[1];
    unit->locals[function->locals.first + 1] = 0;
}

static void variable_with_a_body(struct facts_unit *unit)
{
    unit->symbols[unit->locals[0]].function = 0;
}

static void unknown_flag(struct facts_unit *unit)
{
    unit->symbols[0].flags |= 1u << 31;
}

static void unknown_kind(struct facts_unit *unit)
{
    unit->types[0].kind = FACTS_TYPE_OTHER + 1;
}

static void string_past_the_text(struct facts_unit *unit)
{
    unit->symbols[0].name = unit->text_size;
}

static void range_that_wraps_around(struct facts_unit *unit)
{
    unit->symbols[0].params = (struct facts_range){.first = 1, .count = UINT32_MAX};
}

static void text_without_end(struct facts_unit *unit)
{
    unit->text_size--;
}

static void pointers_of_no_size(struct facts_unit *unit)
{
    unit->pointer_size = 0;
}

static void wrong_units_are_refused(void **state)
{
    (void)state;
    static const struct wrong wrongs[] = {
        {value_that_contains_itself, "'values': cycle"},
        {value_and_place_that_contain_each_other, "cycle"},
        {place_that_contains_itself, "'places': base"},
        {operand_that_is_not_used, "'values': operand"},
        {operator_of_another_kind, "'values': op"},
        {unary_with_a_binary_operator, "'values': op"},
        {function_value_of_a_variable, "'values': not a function"},
        {place_of_a_function, "'places': not a variable"},
        {type_that_contains_itself, "'types': inner"},
        {record_type_without_record, "'types': record"},
        {record_that_contains_itself, "'records': contains itself"},
        {fields_of_two_records, "'records': fields of another record"},
        {inner_record_that_contains_itself, "'records': contains itself"},
        {field_of_another_record, "'records': fields of another record"},
        {field_of_no_record, "a field without a record"},
        {edge_into_another_function, "'edges': leaves its function"},
        {handler_in_another_function, "'blocks': handler"},
        {handler_in_the_next_function, "'blocks': handler"},
        {blocks_that_share_operations, "'blocks': operations"},
        {body_of_a_variable, "'functions': symbol"},
        {local_of_no_function, "outside all functions"},
        {type_just_past_the_table, "'symbols': type"},
        {source_just_past_the_text, "no source or arguments"},
        {arguments_just_past_the_text, "no source or arguments"},
        {branch_without_value, "'blocks': value"},
        {branch_with_two_true_edges, "'blocks': edges"},
        {switch_without_default, "'blocks': edges"},
        {jump_with_a_value, "'blocks': value"},
        {two_functions_with_one_block, "'functions': blocks"},
        {function_without_blocks, "'functions': blocks"},
        {block_of_no_function, "outside all functions"},
        {store_without_value, "'operations': operand"},
        {call_of_a_variable, "'operations': symbol"},
        {arguments_of_two_calls, "'operations': args"},
        {parameter_that_is_a_local, "not a parameter"},
        {local_that_is_a_global, "not a local"},
        {variable_with_a_body, "'symbols': function"},
        {unknown_flag, "'symbols': flags"},
        {unknown_kind, "'types': kind"},
        {string_past_the_text, "'symbols': name"},
        {range_that_wraps_around, "'symbols': params.first"},
        {text_without_end, "the text does not end"},
        {pointers_of_no_size, "pointer size"},
    };
    for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
        struct arena arena = {0};
        struct error error = {0};
        struct facts_unit *unit = facts_sample(&arena);
        assert_int_equal(facts_check(unit, "x", &error), 0);
        wrongs[i].make(unit);
        int status = facts_check(unit, "x", &error);
        if (status == 0 || !strstr(error.text, wrongs[i].why))
            fail_msg("wrong unit %zu: '%s' does not say '%s'", i, error.text, wrongs[i].why);
        error = (struct error){0};
        assert_int_equal(facts_write(unit, "/nowhere/x", &error), -1);
        assert_non_null(strstr(error.text, wrongs[i].why));
        arena_free(&arena);
    }
}

/* Long chains and doubled parts, which a walker that recurses could not survive. */
static void trees_above_the_limit_are_refused(void **state)
{
    (void)state;
    enum {
        COUNT = 5000,
    };
    for (int is_doubled = 0; is_doubled < 2; is_doubled++) {
        struct arena arena = {0};
        struct error error = {0};
        struct facts_unit *unit = facts_sample(&arena);
        struct facts_value *values =
            ARENA_ARRAY(&arena, struct facts_value, unit->values_count + COUNT);
        memcpy(values, unit->values, unit->values_count * sizeof *values);
        for (facts_id i = 0; i < COUNT; i++) {
            facts_id id = unit->values_count + i;
            values[id] = (struct facts_value){
                .kind = is_doubled ? FACTS_VALUE_BINARY : FACTS_VALUE_UNARY,
                .op = is_doubled ? FACTS_OP_ADD : FACTS_OP_NOT,
                .a = id - 1,
                .b = is_doubled ? id - 1 : FACTS_NONE,
            };
        }
        unit->values = values;
        unit->values_count += COUNT;
        assert_int_equal(facts_check(unit, "x", &error), -1);
        assert_non_null(strstr(error.text, "too large a tree"));
        arena_free(&arena);
    }
}

static void places_above_the_limit_are_refused(void **state)
{
    (void)state;
    enum {
        COUNT = FACTS_TREE_LIMIT,
    };
    struct arena arena = {0};
    struct error error = {0};
    struct facts_unit *unit = facts_sample(&arena);
    struct facts_place *places =
        ARENA_ARRAY(&arena, struct facts_place, unit->places_count + COUNT);
    memcpy(places, unit->places, unit->places_count * sizeof *places);
    facts_id step = find_place(unit, FACTS_PLACE_FIELD);
    for (facts_id i = 0; i < COUNT; i++) {
        places[unit->places_count + i] = places[step];
        places[unit->places_count + i].base = i ? unit->places_count + i - 1 : step;
    }
    unit->places = places;
    unit->places_count += COUNT;
    assert_int_equal(facts_check(unit, "x", &error), -1);
    assert_non_null(strstr(error.text, "'places': cycle or too large a tree"));
    arena_free(&arena);
}

static void files_are_written_and_read(void **state)
{
    (void)state;
    char folder[] = "/tmp/drvlint-unit-XXXXXX";
    assert_non_null(mkdtemp(folder));
    struct arena arena = {0};
    struct error error = {0};
    const char *path = arena_printf(&arena, "%s/sample.drvfacts", folder);
    struct facts_unit *unit = facts_sample(&arena), *read = NULL;
    assert_int_equal(facts_read(&read, path, &arena, &error), -1);
    assert_non_null(strstr(error.text, path));
    error = (struct error){0};
    assert_int_equal(facts_write(unit, path, &error), 0);
    assert_int_equal(facts_read(&read, path, &arena, &error), 0);
    char *before = dump(unit), *after = dump(read);
    assert_string_equal(before, after);
    free(before);
    free(after);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(rmdir(folder), 0);
    arena_free(&arena);
}

int facts_file_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_round_trip_changes_nothing),
        cmocka_unit_test(equal_units_give_equal_bytes),
        cmocka_unit_test(shapes_leave_out_padding_only),
        cmocka_unit_test(foreign_files_are_named),
        cmocka_unit_test(every_cut_is_refused),
        cmocka_unit_test(counts_beyond_the_file_are_refused),
        cmocka_unit_test(every_damaged_byte_is_survived),
        cmocka_unit_test(wrong_units_are_refused),
        cmocka_unit_test(trees_above_the_limit_are_refused),
        cmocka_unit_test(places_above_the_limit_are_refused),
        cmocka_unit_test(files_are_written_and_read),
    };
    return cmocka_run_group_tests_name("file", tests, NULL, NULL);
}
