/*
 * Maps from cursors and from libclang's pointers to 32-bit numbers: open addressing, at most two
 * thirds full, nothing is ever removed.
 */
#include "capture/lower_internal.h"

struct cursor_entry {
    CXCursor key;
    uint32_t value; /* FACTS_NONE: free */
};
struct pointer_entry {
    const void *key; /* NULL: free */
    uint32_t value;
};

static uint32_t cursor_slot(const struct cursor_map *map, CXCursor key)
{
    uint32_t slot = clang_hashCursor(key) * 2654435761u & (map->capacity - 1);
    while (map->entries[slot].value != FACTS_NONE &&
           !clang_equalCursors(map->entries[slot].key, key))
        slot = (slot + 1) & (map->capacity - 1);
    return slot;
}

uint32_t cursor_map_get(const struct cursor_map *map, CXCursor key)
{
    return map->capacity ? map->entries[cursor_slot(map, key)].value : FACTS_NONE;
}

void cursor_map_set(struct cursor_map *map, CXCursor key, uint32_t value)
{
    if (map->count >= map->capacity / 3 * 2) {
        struct cursor_map old = *map;
        map->capacity = old.capacity ? old.capacity * 2 : 64;
        map->entries = base_malloc(map->capacity * sizeof *map->entries);
        for (uint32_t i = 0; i < map->capacity; i++)
            map->entries[i].value = FACTS_NONE;
        for (uint32_t i = 0; i < old.capacity; i++)
            if (old.entries[i].value != FACTS_NONE)
                map->entries[cursor_slot(map, old.entries[i].key)] = old.entries[i];
        free(old.entries);
    }
    struct cursor_entry *entry = &map->entries[cursor_slot(map, key)];
    if (entry->value == FACTS_NONE)
        map->count++;
    entry->key = key;
    entry->value = value;
}

void cursor_map_free(struct cursor_map *map)
{
    free(map->entries);
    *map = (struct cursor_map){0};
}

static uint32_t pointer_slot(const struct pointer_map *map, const void *key)
{
    uint32_t slot =
        (uint32_t)(((uintptr_t)key * UINT64_C(0x9E3779B97F4A7C15)) >> 32) & (map->capacity - 1);
    while (map->entries[slot].key && map->entries[slot].key != key)
        slot = (slot + 1) & (map->capacity - 1);
    return slot;
}

uint32_t pointer_map_get(const struct pointer_map *map, const void *key)
{
    if (!map->capacity)
        return FACTS_NONE;
    const struct pointer_entry *entry = &map->entries[pointer_slot(map, key)];
    return entry->key ? entry->value : FACTS_NONE;
}

void pointer_map_set(struct pointer_map *map, const void *key, uint32_t value)
{
    if (map->count >= map->capacity / 3 * 2) {
        struct pointer_map old = *map;
        map->capacity = old.capacity ? old.capacity * 2 : 64;
        map->entries = base_malloc(map->capacity * sizeof *map->entries);
        for (uint32_t i = 0; i < map->capacity; i++)
            map->entries[i].key = NULL;
        for (uint32_t i = 0; i < old.capacity; i++)
            if (old.entries[i].key)
                map->entries[pointer_slot(map, old.entries[i].key)] = old.entries[i];
        free(old.entries);
    }
    struct pointer_entry *entry = &map->entries[pointer_slot(map, key)];
    map->count += entry->key == NULL;
    *entry = (struct pointer_entry){key, value};
}

void pointer_map_free(struct pointer_map *map)
{
    free(map->entries);
    *map = (struct pointer_map){0};
}
