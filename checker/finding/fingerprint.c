/* Hashing what a finding is about. A line or a path in it would make an old finding new after an
 * edit above it, or in another checkout. */
#include "finding/fingerprint.h"

#include <string.h>
#include <xxhash.h>

static void make(struct fingerprint *fingerprint, const struct finding *finding)
{
    XXH3_state_t *state = XXH3_createState();
    const char *const parts[] = {finding->rule, finding->function, finding->resource};
    XXH3_128bits_reset(state);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        XXH3_128bits_update(state, parts[i], strlen(parts[i]) + 1);
    XXH128_hash_t hash = XXH3_128bits_digest(state);
    XXH3_freeState(state);
    fingerprint->hash[0] = hash.low64;
    fingerprint->hash[1] = hash.high64;
}

struct fingerprint *fingerprints_make(const struct findings *findings, struct arena *arena)
{
    uint32_t count = findings->findings.count;
    struct fingerprint *made = ARENA_ARRAY(arena, struct fingerprint, count);
    for (uint32_t i = 0; i < count; i++) {
        make(&made[i], &findings->findings.items[i]);
        made[i].ordinal = 1;
        for (uint32_t j = 0; j < i; j++)
            if (!memcmp(made[j].hash, made[i].hash, sizeof made[i].hash))
                made[i].ordinal = made[j].ordinal + 1;
    }
    return made;
}
