/*
 * Spread: where what a call acquires may get to, anywhere in the driver.
 *
 * A graph over the linked program. Its nodes are places: variables, fields (one per record and
 * offset, whoever has the record), results of functions, what a pointer parameter points to, and
 * addresses of these. An edge says that what the one holds may come to the other. Order and paths
 * play no part, so the graph says too much, never too little: what it cannot see is as good as
 * given away. So when it says that no release in the whole driver can get at a resource, none can.
 *
 * Knows functions of the kernel by their effects only.
 */
#ifndef DRVLINT_FLOW_SPREAD_H
#define DRVLINT_FLOW_SPREAD_H

#include "flow/effect.h"
#include "program/program.h"

struct spread;

/* Builds the graph; it lives in `arena`, and refers to the program and the table. spread_end gives
 * back what is not in there. */
struct spread *spread_begin(const struct program *program, const struct effect_table *effects,
                            struct arena *arena);
void spread_end(struct spread *spread);

/* Whether all of the driver was seen: no code was lost outside of functions, and no function
 * without a body gets at devices, files or requests. Otherwise the release that seems to be missing
 * may be there. */
bool spread_is_complete(const struct spread *spread);

/* What becomes of a resource. */
enum spread_fate {
    SPREAD_UNKNOWN,  /* somebody we do not see may have it */
    SPREAD_RELEASED, /* some call of the driver may release it */
    SPREAD_KEPT,     /* neither */
};

/* A call by which the function that acquires it hands a resource out. */
struct spread_call {
    uint32_t unit;
    facts_id operation;
    uint32_t caller;
};

/* A resource that nothing releases, as one caller of the function that acquires it gets it. */
struct spread_kept {
    const struct spread_call *calls; /* innermost first */
    uint32_t call_count;
    const char *holder; /* "DEVICE_EXTENSION.Name", "Globals"; NULL: only variables of functions */
    uint32_t unit;      /* where it is stored there, with loc; FACTS_NONE: not known */
    facts_id loc;
    bool is_static; /* the holder is a global, or a record of which there is one */
};

/* Follows what the call `operation` of `function` acquires by `effect`. `*kept` is set where the
 * fate is SPREAD_KEPT. Both live until spread_end. */
enum spread_fate spread_acquire(struct spread *spread, uint32_t function, facts_id operation,
                                const struct effect *effect, struct spread_kept *kept);

/* ---- what comes out of a slot: spread_slot.c ---- */

/* Variables and results that hold something. */
struct spread_set;

/* Those that hold what the slot does, seen through the functions that `runs` marks. Lives as long
 * as the graph, like all of these. */
const struct spread_set *spread_from_slot(struct spread *spread, const struct effect_slot *slot,
                                          const unsigned char *runs);
/* Same for a field, by its number in the program. */
const struct spread_set *spread_from_field(struct spread *spread, uint32_t field,
                                           const unsigned char *runs);
bool spread_holds(struct spread *spread, const struct spread_set *set, uint32_t unit,
                  facts_id value);

/* The fields of the driver's records that what is in the set points to. Returns how many. */
uint32_t spread_fields_behind(struct spread *spread, const struct spread_set *set,
                              const uint32_t **fields);

/* Whether the place only ever holds what fields `name` of system records hold. */
bool spread_is_copy_of(struct spread *spread, uint32_t unit, facts_id place, const char *name);

#endif
