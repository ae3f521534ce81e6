/*
 * Shape: what the tables of a unit are made of, as data. The file format, its checks and the
 * builder all follow it, so they cannot disagree. Private to this room.
 */
#ifndef DRVLINT_FACTS_SHAPE_H
#define DRVLINT_FACTS_SHAPE_H

#include "facts/facts.h"

#include <stddef.h>

/* Where an id points to. */
enum shape_table {
    SHAPE_TABLE_NONE, /* nowhere: the field is not used */
    SHAPE_TABLE_text,
#define FACTS_TABLE(name, type) SHAPE_TABLE_##name,
    FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
    SHAPE_TABLE_COUNT,
};

/* Fields whose meaning follows from the kind of their entry. */
struct shape_operands {
    enum shape_table first, second, third;
    bool is_first_optional, is_second_optional, is_third_optional; /* may be FACTS_NONE */
};

/* By enum facts_value_kind: a, b. */
extern const struct shape_operands shape_value_operands[FACTS_VALUE_CONTAINER + 1];
/* By enum facts_place_kind: base, field, index. */
extern const struct shape_operands shape_place_operands[FACTS_PLACE_UNKNOWN + 1];
/* By enum facts_operation_kind: place, value, symbol. */
extern const struct shape_operands shape_operation_operands[FACTS_OPERATION_UNKNOWN + 1];

enum shape_kind {
    SHAPE_NUMBER,      /* any number */
    SHAPE_BOOL,        /* 0 or 1 */
    SHAPE_ENUM,        /* 0..limit */
    SHAPE_FLAGS,       /* bits of limit */
    SHAPE_ID,          /* entry of `table` */
    SHAPE_ID_OR_NONE,  /* or FACTS_NONE */
    SHAPE_OPERAND,     /* id whose table depends on the entry's kind */
    SHAPE_RANGE_FIRST, /* facts_range.first; its count follows */
    SHAPE_RANGE_COUNT,
};

/* One number in an entry. */
struct shape_field {
    const char *name;
    uint32_t offset; /* bytes in the struct */
    uint32_t size;   /* bytes, in the struct and on disk: 1, 4 or 8 */
    enum shape_kind kind;
    enum shape_table table;
    uint32_t limit;
};

/* The entries of one table. */
struct shape {
    const char *name;
    size_t size; /* bytes of the struct */
    const struct shape_field *fields;
    uint32_t count;
};

/* Of a table other than NONE and text. */
const struct shape *shape_of(enum shape_table table);
/* Bytes of an entry in a file: the sum of its fields. */
size_t shape_disk_size(const struct shape *shape);

/* The numbers that a unit itself has, as one entry of struct facts_unit. */
extern const struct shape shape_unit;

/* One number of an entry, without its type. */
uint64_t shape_get(const struct shape_field *field, const void *entry);
void shape_put(const struct shape_field *field, void *entry, uint64_t number);

/* Entries of a table; bytes for text, 0 for NONE. */
uint32_t shape_count(const struct facts_unit *unit, enum shape_table table);
/* The table itself (NULL when empty), and a setter for the reader. */
const void *shape_items(const struct facts_unit *unit, enum shape_table table);
void shape_set(struct facts_unit *unit, enum shape_table table, void *items, uint32_t count);

#endif
