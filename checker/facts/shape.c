/* The one description of each struct of facts.h. A field missing here is missing in the files;
 * test/unit compares the fields with the bytes of each struct. */
#include "facts/shape.h"

#include <assert.h>
#include <string.h>

const struct shape_operands shape_value_operands[] = {
    [FACTS_VALUE_UNKNOWN] = {.first = SHAPE_TABLE_NONE},
    [FACTS_VALUE_INT] = {.first = SHAPE_TABLE_NONE},
    [FACTS_VALUE_STRING] = {.first = SHAPE_TABLE_text},
    [FACTS_VALUE_FUNCTION] = {.first = SHAPE_TABLE_symbols},
    [FACTS_VALUE_ADDRESS] = {.first = SHAPE_TABLE_places},
    [FACTS_VALUE_LOAD] = {.first = SHAPE_TABLE_places},
    [FACTS_VALUE_UNARY] = {.first = SHAPE_TABLE_values},
    [FACTS_VALUE_BINARY] = {.first = SHAPE_TABLE_values, .second = SHAPE_TABLE_values},
    [FACTS_VALUE_CAST] = {.first = SHAPE_TABLE_values},
    [FACTS_VALUE_CONTAINER] = {.first = SHAPE_TABLE_values, .second = SHAPE_TABLE_fields},
};

const struct shape_operands shape_place_operands[] = {
    [FACTS_PLACE_VARIABLE] = {.first = SHAPE_TABLE_symbols},
    [FACTS_PLACE_DEREF] = {.first = SHAPE_TABLE_values},
    [FACTS_PLACE_FIELD] = {.first = SHAPE_TABLE_places, .second = SHAPE_TABLE_fields},
    [FACTS_PLACE_INDEX] = {.first = SHAPE_TABLE_places, .third = SHAPE_TABLE_values},
    [FACTS_PLACE_UNKNOWN] = {.first = SHAPE_TABLE_NONE},
};

const struct shape_operands shape_operation_operands[] = {
    [FACTS_OPERATION_STORE] = {.first = SHAPE_TABLE_places, .second = SHAPE_TABLE_values},
    [FACTS_OPERATION_ZERO] = {.first = SHAPE_TABLE_places},
    [FACTS_OPERATION_CALL] = {.first = SHAPE_TABLE_places,
                              .second = SHAPE_TABLE_values,
                              .third = SHAPE_TABLE_symbols,
                              .is_first_optional = true,
                              .is_second_optional = true,
                              .is_third_optional = true},
    [FACTS_OPERATION_ASSUME] = {.second = SHAPE_TABLE_values},
    [FACTS_OPERATION_SCOPE] = {.third = SHAPE_TABLE_symbols},
    [FACTS_OPERATION_UNKNOWN] = {.first = SHAPE_TABLE_NONE},
};

/* STRUCT is the struct being described, defined around each group. */
#define FIELD(member, kind, table, limit)                                                          \
    {                                                                                              \
#member, offsetof(STRUCT, member), sizeof(((STRUCT *)0)->member), kind,                    \
            SHAPE_TABLE_##table, limit                                                             \
    }
#define NUMBER(member)       FIELD(member, SHAPE_NUMBER, NONE, 0)
#define BOOL(member)         FIELD(member, SHAPE_BOOL, NONE, 0)
#define ENUM(member, last)   FIELD(member, SHAPE_ENUM, NONE, last)
#define FLAGS(member, all)   FIELD(member, SHAPE_FLAGS, NONE, all)
#define ID(member, table)    FIELD(member, SHAPE_ID, table, 0)
#define MAYBE(member, table) FIELD(member, SHAPE_ID_OR_NONE, table, 0)
#define OPERAND(member)      FIELD(member, SHAPE_OPERAND, NONE, 0)
#define RANGE(member, table)                                                                       \
    FIELD(member.first, SHAPE_RANGE_FIRST, table, 0),                                              \
        FIELD(member.count, SHAPE_RANGE_COUNT, table, 0)

#define STRUCT struct facts_file
static const struct shape_field files_fields[] = {
    ID(path, text),
    NUMBER(hash[0]),
    NUMBER(hash[1]),
    FLAGS(flags, FACTS_FILE_MAIN | FACTS_FILE_SYSTEM | FACTS_FILE_KERNEL),
};
#undef STRUCT

#define STRUCT struct facts_loc
static const struct shape_field locs_fields[] = {
    MAYBE(file, files),          NUMBER(line),          NUMBER(column),
    MAYBE(spelling_file, files), NUMBER(spelling_line), NUMBER(spelling_column),
    MAYBE(macro, text),
};
#undef STRUCT

#define STRUCT struct facts_type
static const struct shape_field types_fields[] = {
    ENUM(kind, FACTS_TYPE_OTHER),
    BOOL(is_const),
    MAYBE(name, text),
    NUMBER(size),
    NUMBER(count),
    MAYBE(inner, types),
    MAYBE(record, records),
};
#undef STRUCT

#define STRUCT struct facts_record
static const struct shape_field records_fields[] = {
    MAYBE(name, text), MAYBE(usr, text), BOOL(is_union),        BOOL(is_complete),
    BOOL(is_system),   NUMBER(size),     RANGE(fields, fields),
};
#undef STRUCT

#define STRUCT struct facts_field
static const struct shape_field fields_fields[] = {
    MAYBE(name, text), ID(type, types), ID(record, records), NUMBER(offset), NUMBER(width),
};
#undef STRUCT

enum {
    ALL_SYMBOL_FLAGS = FACTS_SYMBOL_EXTERNAL | FACTS_SYMBOL_DEFINED | FACTS_SYMBOL_KERNEL |
                       FACTS_SYMBOL_INLINE | FACTS_SYMBOL_NORETURN | FACTS_SYMBOL_VARIADIC |
                       FACTS_SYMBOL_STATIC_LOCAL | FACTS_SYMBOL_INVENTED | FACTS_SYMBOL_BUILTIN |
                       FACTS_SYMBOL_TRACE,
};
#define STRUCT struct facts_symbol
static const struct shape_field symbols_fields[] = {
    ENUM(kind, FACTS_SYMBOL_TEMP),
    FLAGS(flags, ALL_SYMBOL_FLAGS),
    MAYBE(name, text),
    MAYBE(usr, text),
    ID(type, types),
    MAYBE(loc, locs),
    MAYBE(role, text),
    RANGE(params, params),
    RANGE(annotations, annotations),
    MAYBE(function, functions),
};
#undef STRUCT

#define STRUCT struct facts_param
static const struct shape_field params_fields[] = {
    MAYBE(name, text),
    ID(type, types),
    RANGE(annotations, annotations),
};
#undef STRUCT

#define STRUCT struct facts_value
static const struct shape_field values_fields[] = {
    ENUM(kind, FACTS_VALUE_CONTAINER),
    ENUM(op, FACTS_OP_COUNT - 1),
    ID(type, types),
    OPERAND(a),
    OPERAND(b),
    NUMBER(n),
};
#undef STRUCT

#define STRUCT struct facts_place
static const struct shape_field places_fields[] = {
    ENUM(kind, FACTS_PLACE_UNKNOWN), ID(type, types), OPERAND(base), OPERAND(field), OPERAND(index),
};
#undef STRUCT

#define STRUCT struct facts_operation
static const struct shape_field operations_fields[] = {
    ENUM(kind, FACTS_OPERATION_UNKNOWN),
    MAYBE(loc, locs),
    OPERAND(place),
    OPERAND(value),
    OPERAND(symbol),
    RANGE(args, args),
};
#undef STRUCT

#define STRUCT struct facts_edge
static const struct shape_field edges_fields[] = {
    ENUM(kind, FACTS_EDGE_DEFAULT),
    ID(block, blocks),
    NUMBER(low),
    NUMBER(high),
};
#undef STRUCT

#define STRUCT struct facts_block
static const struct shape_field blocks_fields[] = {
    RANGE(operations, operations), ENUM(end, FACTS_END_STOP),
    MAYBE(value, values),          MAYBE(loc, locs),
    RANGE(edges, edges),           MAYBE(handler, blocks),
};
#undef STRUCT

#define STRUCT struct facts_function
static const struct shape_field functions_fields[] = {
    MAYBE(symbol, symbols), FLAGS(flags, FACTS_FUNCTION_DEGRADED | FACTS_FUNCTION_INITIALISER),
    RANGE(params, locals),  RANGE(locals, locals),
    RANGE(blocks, blocks),  MAYBE(loc, locs),
    MAYBE(end, locs),       MAYBE(reason, text),
};
#undef STRUCT

#define STRUCT struct facts_problem
static const struct shape_field problems_fields[] = {
    ENUM(severity, FACTS_PROBLEM_FATAL),
    MAYBE(loc, locs),
    MAYBE(text, text),
    MAYBE(function, symbols),
};
#undef STRUCT

#define STRUCT struct facts_unit
static const struct shape_field unit_fields[] = {
    ID(source, text),    ID(arguments, text),  NUMBER(identity[0]),
    NUMBER(identity[1]), NUMBER(pointer_size),
};
#undef STRUCT

/* Tables of bare ids. */
#define ONE_ID(target)                                                                             \
    {                                                                                              \
        {"id", 0, sizeof(facts_id), SHAPE_ID, SHAPE_TABLE_##target, 0},                            \
    }
static const struct shape_field annotations_fields[] = ONE_ID(text);
static const struct shape_field args_fields[] = ONE_ID(values);
static const struct shape_field locals_fields[] = ONE_ID(symbols);

static const struct shape shapes[] = {
#define FACTS_TABLE(name, type)                                                                    \
    [SHAPE_TABLE_##name] = {#name, sizeof(type), name##_fields,                                    \
                            sizeof name##_fields / sizeof *name##_fields},
    FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
};

const struct shape *shape_of(enum shape_table table)
{
    assert(table > SHAPE_TABLE_text && table < SHAPE_TABLE_COUNT);
    return &shapes[table];
}

const struct shape shape_unit = {
    .name = "unit",
    .size = sizeof(struct facts_unit),
    .fields = unit_fields,
    .count = sizeof unit_fields / sizeof *unit_fields,
};

uint64_t shape_get(const struct shape_field *field, const void *entry)
{
    const unsigned char *at = (const unsigned char *)entry + field->offset;
    uint32_t word;
    uint64_t number;
    switch (field->size) {
    case 1:
        return *at;
    case 4:
        memcpy(&word, at, sizeof word);
        return word;
    default:
        assert(field->size == 8);
        memcpy(&number, at, sizeof number);
        return number;
    }
}

void shape_put(const struct shape_field *field, void *entry, uint64_t number)
{
    unsigned char *at = (unsigned char *)entry + field->offset;
    uint32_t word = (uint32_t)number;
    switch (field->size) {
    case 1:
        *at = (unsigned char)number;
        break;
    case 4:
        memcpy(at, &word, sizeof word);
        break;
    default:
        assert(field->size == 8);
        memcpy(at, &number, sizeof number);
        break;
    }
}

size_t shape_disk_size(const struct shape *shape)
{
    size_t size = 0;
    for (uint32_t i = 0; i < shape->count; i++)
        size += shape->fields[i].size;
    return size;
}

uint32_t shape_count(const struct facts_unit *unit, enum shape_table table)
{
    switch (table) {
    case SHAPE_TABLE_text:
        return unit->text_size;
#define FACTS_TABLE(name, type)                                                                    \
    case SHAPE_TABLE_##name:                                                                       \
        return unit->name##_count;
        FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
    case SHAPE_TABLE_NONE:
    case SHAPE_TABLE_COUNT:
        break;
    }
    return 0;
}

const void *shape_items(const struct facts_unit *unit, enum shape_table table)
{
    switch (table) {
    case SHAPE_TABLE_text:
        return unit->text;
#define FACTS_TABLE(name, type)                                                                    \
    case SHAPE_TABLE_##name:                                                                       \
        return unit->name;
        FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
    case SHAPE_TABLE_NONE:
    case SHAPE_TABLE_COUNT:
        break;
    }
    return NULL;
}

void shape_set(struct facts_unit *unit, enum shape_table table, void *items, uint32_t count)
{
    switch (table) {
    case SHAPE_TABLE_text:
        unit->text = items;
        unit->text_size = count;
        return;
#define FACTS_TABLE(name, type)                                                                    \
    case SHAPE_TABLE_##name:                                                                       \
        unit->name = items;                                                                        \
        unit->name##_count = count;                                                                \
        return;
        FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
    case SHAPE_TABLE_NONE:
    case SHAPE_TABLE_COUNT:
        return;
    }
}
