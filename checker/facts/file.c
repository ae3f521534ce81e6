/*
 * The facts file. Little-endian whatever the host; the numbers of each entry one after another
 * without padding, as its shape says, so reader and writer cannot disagree:
 *
 *   magic (8 bytes), version, byte order mark
 *   source, arguments, identity, pointer size
 *   size of the text, entries of each table
 *   the text, the tables
 *   XXH3-64 of all that
 */
#include "facts/file.h"

#include "base/file.h"
#include "facts/check.h"
#include "facts/shape.h"

#include <inttypes.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum {
    MAGIC_SIZE = 8,
    BYTE_ORDER_MARK = 0x01020304,
    PREAMBLE_SIZE = MAGIC_SIZE + 4 + 4,
    COUNTS_SIZE = 4 * (SHAPE_TABLE_COUNT - SHAPE_TABLE_text),
    CHECKSUM_SIZE = 8,
};

static const char magic[MAGIC_SIZE] = {'d', 'r', 'v', 'f', 'a', 'c', 't', 's'};

static unsigned char *put_number(unsigned char *to, uint64_t number, uint32_t size)
{
    for (uint32_t i = 0; i < size; i++)
        *to++ = (unsigned char)(number >> (8 * i));
    return to;
}

static uint64_t take_number(const unsigned char **from, uint32_t size)
{
    uint64_t number = 0;
    for (uint32_t i = 0; i < size; i++)
        number |= (uint64_t) * (*from)++ << (8 * i);
    return number;
}

static unsigned char *put_entry(unsigned char *to, const struct shape *shape, const void *entry)
{
    for (uint32_t i = 0; i < shape->count; i++)
        to = put_number(to, shape_get(&shape->fields[i], entry), shape->fields[i].size);
    return to;
}

/* A bool may hold any byte afterwards: nothing reads it as one before facts_check has looked. */
static void take_entry(const unsigned char **from, const struct shape *shape, void *entry)
{
    for (uint32_t i = 0; i < shape->count; i++)
        shape_put(&shape->fields[i], entry, take_number(from, shape->fields[i].size));
}

/* Bytes of a table's entries in a file. */
static uint64_t table_size(enum shape_table table, uint32_t count)
{
    return table == SHAPE_TABLE_text ? count : (uint64_t)count * shape_disk_size(shape_of(table));
}

void facts_encode(unsigned char **bytes, size_t *size, const struct facts_unit *unit,
                  struct arena *arena)
{
    uint64_t total =
        PREAMBLE_SIZE + shape_disk_size(&shape_unit) + COUNTS_SIZE + (uint64_t)CHECKSUM_SIZE;
    for (int table = SHAPE_TABLE_text; table < SHAPE_TABLE_COUNT; table++)
        total += table_size(table, shape_count(unit, table));
    unsigned char *file = arena_alloc(arena, (size_t)total);
    unsigned char *to = file;
    memcpy(to, magic, MAGIC_SIZE);
    to = put_number(to + MAGIC_SIZE, FACTS_FILE_VERSION, 4);
    to = put_number(to, BYTE_ORDER_MARK, 4);
    to = put_entry(to, &shape_unit, unit);
    for (int table = SHAPE_TABLE_text; table < SHAPE_TABLE_COUNT; table++)
        to = put_number(to, shape_count(unit, table), 4);
    if (unit->text_size)
        memcpy(to, unit->text, unit->text_size);
    to += unit->text_size;
    for (int table = SHAPE_TABLE_text + 1; table < SHAPE_TABLE_COUNT; table++) {
        const struct shape *shape = shape_of(table);
        const unsigned char *items = shape_items(unit, table);
        for (facts_id id = 0; id < shape_count(unit, table); id++)
            to = put_entry(to, shape, items + id * shape->size);
    }
    put_number(to, XXH3_64bits(file, (size_t)(to - file)), CHECKSUM_SIZE);
    *bytes = file;
    *size = (size_t)total;
}

/* Whether the bytes are a whole facts file of this version; fills `counts` by table. */
static int check_envelope(uint32_t counts[SHAPE_TABLE_COUNT], const unsigned char *bytes,
                          size_t size, const char *path, struct error *error)
{
    if (size < MAGIC_SIZE || memcmp(bytes, magic, MAGIC_SIZE) != 0)
        return error_set(error, path, 0, "not a facts file");
    uint64_t expected = PREAMBLE_SIZE + shape_disk_size(&shape_unit) + COUNTS_SIZE + CHECKSUM_SIZE;
    const unsigned char *from = bytes + MAGIC_SIZE;
    if (size >= PREAMBLE_SIZE) {
        uint32_t version = (uint32_t)take_number(&from, 4);
        if (version != FACTS_FILE_VERSION)
            return error_set(error, path, 0,
                             "facts file of version %" PRIu32 ", but this drvlint reads version %d",
                             version, FACTS_FILE_VERSION);
        if (take_number(&from, 4) != BYTE_ORDER_MARK)
            return error_set(error, path, 0, "damaged: byte order");
    }
    if (size >= expected) {
        from += shape_disk_size(&shape_unit);
        for (int table = SHAPE_TABLE_text; table < SHAPE_TABLE_COUNT; table++) {
            counts[table] = (uint32_t)take_number(&from, 4);
            expected += table_size(table, counts[table]);
        }
    }
    if (size < expected)
        return error_set(error, path, 0, "cut short: %zu of %" PRIu64 " bytes", size, expected);
    if (size > expected)
        return error_set(error, path, 0, "damaged: %zu bytes, but %" PRIu64 " expected", size,
                         expected);
    from = bytes + size - CHECKSUM_SIZE;
    if (take_number(&from, CHECKSUM_SIZE) != XXH3_64bits(bytes, size - CHECKSUM_SIZE))
        return error_set(error, path, 0, "damaged: the checksum is wrong");
    return 0;
}

int facts_decode(struct facts_unit **unit, const unsigned char *bytes, size_t size,
                 const char *path, struct arena *arena, struct error *error)
{
    uint32_t counts[SHAPE_TABLE_COUNT] = {0};
    if (check_envelope(counts, bytes, size, path, error))
        return -1;
    struct facts_unit *read = ARENA_NEW(arena, struct facts_unit);
    const unsigned char *from = bytes + PREAMBLE_SIZE;
    take_entry(&from, &shape_unit, read);
    from += COUNTS_SIZE;
    shape_set(read, SHAPE_TABLE_text,
              arena_text(arena, (const char *)from, counts[SHAPE_TABLE_text]),
              counts[SHAPE_TABLE_text]);
    from += counts[SHAPE_TABLE_text];
    for (int table = SHAPE_TABLE_text + 1; table < SHAPE_TABLE_COUNT; table++) {
        const struct shape *shape = shape_of(table);
        unsigned char *items = arena_array(arena, counts[table], shape->size);
        for (facts_id id = 0; id < counts[table]; id++)
            take_entry(&from, shape, items + id * shape->size);
        shape_set(read, table, items, counts[table]);
    }
    if (facts_check(read, path, error))
        return -1;
    *unit = read;
    return 0;
}

int facts_write(const struct facts_unit *unit, const char *path, struct error *error)
{
    /* A file that no reader takes would be found out only later, without its cause. */
    if (facts_check(unit, path, error))
        return -1;
    struct arena arena = {0};
    unsigned char *bytes;
    size_t size;
    facts_encode(&bytes, &size, unit, &arena);
    int status = file_write(path, bytes, size, error);
    arena_free(&arena);
    return status;
}

int facts_read(struct facts_unit **unit, const char *path, struct arena *arena, struct error *error)
{
    struct arena work = {0};
    char *bytes;
    size_t size;
    int status = file_read(&bytes, &size, path, &work, error);
    if (status == 0)
        status = facts_decode(unit, (const unsigned char *)bytes, size, path, arena, error);
    arena_free(&work);
    return status;
}
