/*
 * Fuzzes the reader of facts files. The checksum is mended first, or nothing would get past it.
 * What is read must be safe to print, and must be written again as it was read.
 */
#include "facts/dump.h"
#include "facts/file.h"

#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum {
    CHECKSUM_SIZE = 8,
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void mend_checksum(unsigned char *bytes, size_t size)
{
    uint64_t hash = XXH3_64bits(bytes, size - CHECKSUM_SIZE);
    for (size_t i = 0; i < CHECKSUM_SIZE; i++)
        bytes[size - CHECKSUM_SIZE + i] = (unsigned char)(hash >> (8 * i));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < CHECKSUM_SIZE)
        return 0;
    struct arena arena = {0};
    struct error error = {0};
    struct facts_unit *unit;
    unsigned char *bytes = base_malloc(size);
    memcpy(bytes, data, size);
    mend_checksum(bytes, size);
    if (facts_decode(&unit, bytes, size, "input", &arena, &error) == 0) {
        unsigned char *again;
        size_t again_size;
        facts_encode(&again, &again_size, unit, &arena);
        if (again_size != size || memcmp(again, bytes, size) != 0)
            abort();
        FILE *out = fopen("/dev/null", "w");
        if (!out)
            abort();
        facts_dump_tables(unit, out);
        facts_dump_cfg(unit, out);
        fclose(out);
    }
    free(bytes);
    arena_free(&arena);
    return 0;
}
