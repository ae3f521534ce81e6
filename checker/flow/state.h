/*
 * State: what the solver knows at one point of one path.
 *
 * Memory is cells: (region, bit offset, size) → value. A region is a global object, a local
 * variable, what a symbol points to, or a string. Offsets, not fields, name a cell, so casts,
 * unions and CONTAINING_RECORD need no special care. Below the cells lie fills: stretches known to
 * be zero, or known to be anything. Where neither tells, a region has its initial contents.
 *
 * A value is a constant, an address, a function, or a symbol: something fixed but unknown, with a
 * range. The property part (resource, object, events) is what the query follows; see solve.h for
 * how states are merged by it.
 */
#ifndef DRVLINT_FLOW_STATE_H
#define DRVLINT_FLOW_STATE_H

#include "base/vec.h"
#include "flow/range.h"

#include <stdbool.h>
#include <stdint.h>

enum flow_value_kind {
    FLOW_UNKNOWN,  /* not expressible; never stored: a store makes a fresh symbol of it */
    FLOW_INT,      /* n; also the null pointer */
    FLOW_ADDRESS,  /* base: region; n: bit offset */
    FLOW_FUNCTION, /* base: number of the function in the program */
    FLOW_SYMBOL,   /* base: symbol; n: bit offset added to it, where it is a pointer */
};
struct flow_value {
    uint32_t kind; /* enum flow_value_kind */
    uint32_t base;
    int64_t n;
};

/* Regions: a tag and an index. */
#define FLOW_REGION_OBJECT 0u         /* index: object of the program */
#define FLOW_REGION_LOCAL  (1u << 30) /* index: symbols of all units, counted through */
#define FLOW_REGION_SYMBOL (2u << 30) /* index: symbol; the object the symbol points to */
#define FLOW_REGION_STRING (3u << 30) /* index: text of all units, counted through */
#define FLOW_REGION_TAG    (3u << 30)
/* Somewhere: memory that others find, we do not know where in it. What its cells name is known to
 * others; an object like any, but never read. */
#define FLOW_REGION_SOMEWHERE (FLOW_REGION_OBJECT | ((1u << 30) - 1))
#define FLOW_REGION_NONE      UINT32_MAX

struct flow_cell {
    uint32_t region;
    uint32_t size; /* bits */
    int64_t offset;
    struct flow_value value;
    bool is_guard; /* a later condition may depend on it: states that differ here are kept apart */
};
struct flow_fill {
    uint32_t region;
    bool is_zero;         /* else: unknown */
    int64_t offset, size; /* bits */
};
struct flow_fact {
    uint32_t symbol;
    struct range range;
};

enum flow_resource {
    FLOW_NOT_ACQUIRED,
    FLOW_HELD,
    FLOW_RELEASED,
    FLOW_RELEASED_AGAIN, /* of what was handed: after it was released for good */
    FLOW_ESCAPED, /* somebody we cannot see through may have released it or may own it now: nothing
                     is reported */
};

struct flow_step;

struct flow_state {
    VEC(struct flow_cell) cells; /* sorted by region, offset, size */
    VEC(struct flow_fill) fills; /* later ones lie above earlier ones */
    VEC(struct flow_fact) facts; /* sorted by symbol: narrower than the symbol's own range */
    enum flow_resource resource;
    struct flow_value object;   /* of the resource, from its acquire on */
    uint32_t mark;              /* the first symbol younger than the resource */
    uint32_t events;            /* bit i: the query's event i has happened */
    uint32_t events_at_release; /* events when the resource was released */
    bool is_guess;   /* held, and a branch was taken by a value of which a limit lost what goes with
                        it */
    bool has_let_go; /* a lock that was held on entry was released before ours was acquired */
    const struct flow_step *trace; /* the last step of the path to here */
};

struct flow_state *flow_state_new(void);
struct flow_state *flow_state_copy(const struct flow_state *state);
void flow_state_free(struct flow_state *state);

bool flow_value_equal(const struct flow_value *a, const struct flow_value *b);

/* Whether a value is the object of the state's resource, or a place in it. Objects that are no
 * memory have no such values. */
bool flow_names_object(const struct flow_state *state, const struct flow_value *value);

/* The cell at exactly this place, or NULL. */
const struct flow_cell *flow_cell_find(const struct flow_state *state, uint32_t region,
                                       int64_t offset, uint32_t size);
/* The index of a region's first cell; those that follow with the same region are its others. */
uint32_t flow_region_first(const struct flow_state *state, uint32_t region);
/* Whether a cell overlaps the stretch. */
bool flow_cell_overlaps(const struct flow_state *state, uint32_t region, int64_t offset,
                        int64_t size);
/* The topmost fill that holds the whole stretch with nothing above it cutting into it; NULL if
 * none. A fill that cuts it in two counts as unknown: `*is_cut` is then set. */
const struct flow_fill *flow_fill_find(const struct flow_state *state, uint32_t region,
                                       int64_t offset, int64_t size, bool *is_cut);

/* Replaces whatever overlaps the cell's stretch. */
void flow_cell_set(struct flow_state *state, const struct flow_cell *cell);
/* Forgets the cells in the stretch and covers it with zero or unknown. */
void flow_fill_set(struct flow_state *state, const struct flow_fill *fill);
/* Whether a stretch has to be said to be unknown: something known lies below it, initial contents
 * or zeroes. */
bool flow_needs_unknown(const struct flow_state *state, const struct flow_fill *fill);
/* Forgets all cells and fills of a region. */
void flow_region_forget(struct flow_state *state, uint32_t region);

/* The range recorded for a symbol in this state, or NULL. */
const struct range *flow_fact_find(const struct flow_state *state, uint32_t symbol);
void flow_fact_set(struct flow_state *state, uint32_t symbol, const struct range *range);
void flow_fact_remove(struct flow_state *state, uint32_t symbol);

#endif
