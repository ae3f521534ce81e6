/* Inside of the flow room: one run of the solver, shared by the files that make it up. */
#ifndef DRVLINT_FLOW_RUN_H
#define DRVLINT_FLOW_RUN_H

#include "flow/solve.h"

#include <stdio.h>

/* What a symbol is: free, or computed from values by an operation, so that testing the result tells
 * about its operands. */
struct flow_symbol {
    uint32_t op; /* enum facts_op; FACTS_OP_NONE: free */
    struct flow_value a, b;
    struct range range;            /* of its type */
    const struct facts_unit *home; /* where it was loaded as this type; */
    facts_id type;                 /* NONE: it was not loaded, or nothing says as what */
    bool is_join;                  /* stands for different values of joined states */
    bool is_object;   /* a new object of its own, or null: no object or local of the driver */
    bool is_private;  /* and nobody else knows the memory it points to, unless told */
    bool is_vague;    /* from memory that others fill: may be any object they know */
    bool is_mixed;    /* stands for different objects: what is stored through it changes one of
                         them */
    bool leads;       /* the resource may be found through it, though no cell says where */
    bool is_unset;    /* what a variable holds before anything is stored to it; dangling.h */
    bool is_lost;     /* stands for values that guards would have kept apart, but for a limit */
    bool is_doubtful; /* read from such memory: that it is null or another object means nothing */
};

struct flow_liveness; /* relevance.c */

/* What conditions that matter depend on; flags. */
struct flow_guards {
    unsigned char **symbol; /* [unit][symbol] */
    unsigned char *field;   /* [field of the program] */
    unsigned char *type;    /* [type of the program]: some guard has it */
    unsigned char *object;  /* [object] */
    unsigned char *result;  /* [function] */
    unsigned char **block;  /* [unit][block]: does something that matters */
    unsigned char *touches; /* [function]: it, or what it calls, may touch such a resource */
    int64_t *constants;     /* that those conditions compare with, sorted */
    uint32_t constant_count;
};

struct flow {
    const struct program *program;
    const struct effect_table *effects;
    struct flow_limits limits;
    struct arena *arena;
    struct flow_stats stats;
    uint32_t *escapes;     /* [function], the last: any through a pointer; see flow_escapes */
    const char *states_of; /* see flow_print_states */
    FILE *states_out;
    uint32_t *local_base;            /* [unit]: index of its first symbol among all units */
    uint32_t *string_base;           /* [unit]: index of its first byte of text */
    uint32_t result_base;            /* local index of the result of function 0 */
    struct flow_state *initial;      /* cells of the objects' initialisers */
    struct flow_guards **guards;     /* [family]; the last: of queries that follow none */
    struct flow_guards **all_guards; /* same, of callbacks as well */
    unsigned char **touches;         /* [family][function], made when first needed */
    unsigned char *is_in_life; /* [function]: may be called by one that is run in turn; made when
                                  first needed */
    unsigned char *is_run_in_turn;  /* [function]: see flow_run_in_turn */
    struct flow_writes **widenings; /* [family]: see flow_widen */
    struct flow_writes *all_widening;
    struct flow_writes **stores;    /* [function]: see flow_may_forget */
    struct flow_writes **writes;    /* [function]: see flow_writes_of */
    struct flow_writes *all_writes; /* of the whole driver */
    uint32_t ***meets;              /* [unit][facts_function]: see flow_meets */
    const char *events[FLOW_MOST_EVENTS + 1];
    unsigned char **stored_types;       /* [function]: of dangling.c */
    struct flow_liveness **liveness;    /* [function], made when first needed */
    const struct effect_function **api; /* [function]: its facts, or NULL */
};

struct flow_summary;
struct derived;

/* What the release of the resource has to agree with: `match` of the acquire was `value`. */
struct flow_partner {
    const struct effect_function *effects; /* what the acquiring call does */
    const struct effect_match *match;      /* NULL: nothing */
    struct flow_value value;
    bool is_unclear;  /* acquired more than once, and it was not always the same */
    bool is_in_place; /* acquired of an object that was there before: it has an end of its own */
};

struct flow_mark {   /* a mark on a symbol, for one walk over a state */
    uint32_t walk;   /* which walk; 0 none */
    uint32_t number; /* order in which it was reached */
};

/* A function being followed. Symbols below `first` were there before: its callers may lead to them.
 */
struct flow_active {
    uint32_t function;
    uint32_t first;
    bool is_before_acquire; /* the acquire may come after its return */
};

/* An object that the system ends by a callback. */
struct flow_owned {
    uint32_t symbol;
    const struct effect_owner *owner;
    int64_t kind;
};

struct flow_run {
    struct flow *flow;
    struct flow_query query;
    const struct flow_guards *guards;
    struct arena arena;
    VEC(struct flow_symbol) symbols;
    struct derived *derived; /* (op, a, b) → symbol */
    struct flow_summary *summaries;
    VEC(struct flow_mark) marks;     /* [symbol] */
    uint32_t walks;                  /* done so far */
    uint32_t driver_object;          /* symbol */
    unsigned char *leads_to_acquire; /* [function]: may come to a call followed */
    struct flow_way **ways;          /* [function]: see ahead.c */
    bool is_before_acquire;          /* the acquire may come after the call being executed */
    VEC(uint32_t) params;            /* symbols: what the root of the query was given */
    bool has_mark_place;             /* handed.c: a store there marks what was handed */
    uint32_t mark_region;
    int64_t mark_offset;
    uint32_t handed_type; /* of the program: what the argument that was handed points to */
    bool keeps_released;  /* see flow_begin_probe */
    bool is_loaded;       /* started in the middle: objects without a cell hold anything */
    struct flow_limits limits;
    uint64_t steps_left;
    uint64_t steps_kept; /* while probing: what is left for the query itself */
    VEC(struct flow_owned) owned;
    VEC(struct flow_hand_over) hand_overs;
    const struct flow_hand_over *ended; /* while its end is run */
    VEC(struct flow_active) active;     /* functions being followed, outermost first */
    unsigned char *comes_to_site;       /* [block of the root]: see dangling.h */
    VEC(struct flow_misuse) misuses;
    struct flow_partner partner;
};

/* A function being executed. */
struct flow_frame {
    uint32_t function; /* in the program, or PROGRAM_NONE for initialisers */
    uint32_t u;
    const struct facts_unit *unit;
    const struct facts_function *body;
};

/* Starts a walk: no symbol is marked. flow_mark_symbol: true the first time in a walk. */
void flow_begin_walk(struct flow_run *run);
bool flow_is_marked(const struct flow_run *run, uint32_t symbol);
bool flow_mark_symbol(struct flow_run *run, uint32_t symbol, uint32_t number);

/* ---- value.c: symbols and what is known of them ---- */
uint32_t flow_fresh(struct flow_run *run, const struct range *range);
struct flow_value flow_fresh_value(struct flow_run *run, const struct facts_unit *unit,
                                   facts_id type);
/* Same for a new object. */
uint32_t flow_fresh_object(struct flow_run *run, const struct range *range, bool is_private);
/* Whether `value` may be the resource that the state holds. What was there before it was acquired
 * is not; nor is another object. */
bool flow_may_be_resource(const struct flow_run *run, const struct flow_state *state,
                          const struct flow_value *value);
struct flow_value flow_int(int64_t n);
struct range flow_type_range(const struct facts_unit *unit, facts_id type, uint32_t width);
struct range flow_symbol_range(const struct flow_run *run, const struct flow_state *state,
                               uint32_t symbol);
/* Range of any value: what integers it may be; addresses and functions are not zero. */
struct range flow_value_range(const struct flow_run *run, const struct flow_state *state,
                              const struct flow_value *value);
/* Computes; types are those of the operation. May make a derived symbol. */
struct flow_value flow_compute(struct flow_run *run, struct flow_state *state,
                               const struct facts_unit *unit, facts_id type, uint32_t op,
                               const struct flow_value *a, const struct flow_value *b);
/* The symbol for `a op b`, always the same one. */
struct flow_value flow_derive(struct flow_run *run, const struct range *range, uint32_t op,
                              const struct flow_value *a, const struct flow_value *b);
/* During a walk: whether the symbol is marked, or is computed from marked ones, so that the driver
 * may ask for it again, and what is known of it is not known of its operands. */
bool flow_is_recomputable(const struct flow_run *run, uint32_t symbol);
/* Narrow the state to `value != 0` being `truth`; false if that cannot be. */
bool flow_assume(struct flow_run *run, struct flow_state *state, const struct flow_value *value,
                 bool truth);
bool flow_assume_range(struct flow_run *run, struct flow_state *state,
                       const struct flow_value *value, const struct range *range);
void flow_derived_free(struct flow_run *run);

/* ---- memory.c: places, loads, stores ---- */
/* How far to either side of a pointer somebody unknown may write, in bits. */
#define FLOW_EVERYWHERE (1 << 30)

struct flow_location {
    uint32_t region; /* FLOW_REGION_NONE: not known */
    int64_t offset;  /* bits */
    int64_t size;    /* bits */
    bool is_weak;    /* somewhere within the stretch */
    /* Of a weak place whose one unknown index is known to be an index: the pieces of the stretch
     * that it may be, and what the index is. */
    int64_t stride, part;    /* bits; stride 0: it may be anywhere */
    int64_t origin;          /* offset of the piece of index 0 */
    struct flow_value index; /* FLOW_UNKNOWN if stride is 0 */
    bool is_guard;
    facts_id type;
};
uint32_t flow_local_region(const struct flow *flow, uint32_t u, facts_id symbol);
/* Where a function leaves its result for its caller. */
uint32_t flow_result_region(const struct flow *flow, uint32_t function);
void flow_locate(struct flow_run *run, const struct flow_frame *frame, struct flow_state *state,
                 facts_id place, struct flow_location *location);
struct flow_value flow_eval(struct flow_run *run, const struct flow_frame *frame,
                            struct flow_state *state, facts_id value);
/* What a load would give, without naming it; false if that is not known. */
bool flow_peek(const struct flow_run *run, const struct flow_state *state, uint32_t region,
               int64_t offset, int64_t size, struct flow_value *value);
struct flow_value flow_load(struct flow_run *run, const struct facts_unit *unit,
                            struct flow_state *state, const struct flow_location *location);
void flow_store(struct flow_run *run, struct flow_state *state,
                const struct flow_location *location, const struct flow_value *value);
/* A pointer is stored where others find it, we do not know where: a new object it names is known to
 * others from now on. */
void flow_share(const struct flow_run *run, struct flow_state *state,
                const struct flow_value *value);
void flow_copy(struct flow_run *run, struct flow_state *state, const struct flow_location *to,
               const struct flow_location *from);
/* The region and bit offset a pointer value leads to; false if unknown or null. */
bool flow_pointee(const struct flow_value *pointer, uint32_t *region, int64_t *offset);
/* Everything in the stretch becomes unknown or zero. */
void flow_fill(struct flow_run *run, struct flow_state *state, const struct flow_location *location,
               bool is_zero);
int64_t flow_type_bits(const struct facts_unit *unit, facts_id type);

/* ---- doubt.c ---- */
/* Whether the resource may be found through `value`. */
bool flow_may_lead(const struct flow_run *run, const struct flow_state *state,
                   const struct flow_value *value);
/* A place reached through a computed pointer into an array, as a weak place of the array. False: it
 * is no such place. */
bool flow_resolve_weak(const struct flow_run *run, const struct flow_state *state,
                       const struct flow_location *location, struct flow_location *weak);
/* Whether one of the pieces of a weak place overlaps the stretch. */
bool flow_weak_overlaps(const struct flow_location *weak, int64_t offset, int64_t size);
/* Whether the resource may lie behind what is loaded from a place of which nothing is known. */
bool flow_is_doubtful_place(const struct flow_run *run, const struct flow_state *state,
                            const struct flow_location *location);
/* Stores somewhere in a weak place: nothing is known of it afterwards, but that the resource is
 * there if `value` leads to it, or if it was before. */
void flow_store_weak(struct flow_run *run, struct flow_state *state,
                     const struct flow_location *location, const struct flow_value *value);
/* Whether a store at this place has to be left out, since the resource is somewhere around it. */
bool flow_is_covered(const struct flow_run *run, const struct flow_state *state,
                     const struct flow_location *location);
/* A store through a pointer that stands for different objects: the resource cannot be found through
 * any of them. */
bool flow_is_lost_by_store(const struct flow_run *run, const struct flow_state *state,
                           const struct flow_location *location, const struct flow_value *value);

/* ---- guards.c, meets.c ---- */
/* Of what is run in turn, and what that calls; of all of the driver. Kept with the flow. */
const struct flow_guards *flow_life_guards(struct flow *flow, uint32_t family);
const struct flow_guards *flow_all_guards(struct flow *flow, uint32_t family);
/* Of `root` and what it calls; made anew, in `arena`. */
const struct flow_guards *flow_root_guards(struct flow *flow, uint32_t family, uint32_t root,
                                           struct arena *arena);
/* [block of the function]: the first block that all ways from it lead through, or FLOW_NO_BLOCK. */
#define FLOW_NO_BLOCK UINT32_MAX
const uint32_t *flow_meets(struct flow *flow, uint32_t u, facts_id function);

/* ---- writes.c ---- */
struct flow_stretch {
    uint32_t object;
    int64_t offset, size; /* bits */
};
/* Something written through a pointer: so far into what it points to, of this type. */
struct flow_member {
    uint32_t type; /* of the program, or PROGRAM_NONE */
    int64_t offset, size;
    uint32_t pointer_to; /* parameter whose pointee gets a pointer there, or PROGRAM_NONE */
};
struct flow_writes {
    VEC(struct flow_stretch) stretches;
    VEC(struct flow_member) members;
    bool moves_pointers; /* some are written to at a computed distance */
    bool may_raise;
    bool keeps_pointers; /* stores pointers where others find them, elsewhere than in members */
    uint32_t operations; /* of the functions; UINT32_MAX: many */
};
/* Adds what the functions marked in `reached` write themselves. */
void flow_add_writes(struct flow *flow, struct flow_writes *writes, const unsigned char *reached);
void flow_free_writes(struct flow_writes *writes);
/* What `function` and all it calls may write. Kept with the flow. */
const struct flow_writes *flow_writes_of(struct flow *flow, uint32_t function);
void flow_writes_free(struct flow *flow);

/* ---- ahead.c ---- */
struct flow_frame;
/* Finds the functions that may come to the call followed: those that call its function. */
void flow_find_ways(struct flow_run *run);
/* Whether the acquire may come after the first `next` operations of a block (its index in the
 * function; past the last: of the function) of the function being executed, or in its callers. */
bool flow_acquire_is_ahead(struct flow_run *run, const struct flow_frame *frame, uint32_t block,
                           uint32_t next);

/* ---- havoc.c ---- */
/* Whether a call of `function` need not be followed: it cannot do anything to the resource, and is
 * too large to be followed for its result alone. */
bool flow_is_negligible(struct flow_run *run, const struct flow_state *state, uint32_t function,
                        const struct flow_value *args, uint32_t count);
/* The call of such a function: what it may write is unknown afterwards. Consumes the state. */
void flow_call_negligible(struct flow_run *run, const struct flow_frame *frame, facts_id operation,
                          uint32_t function, const struct flow_value *args,
                          struct flow_state *state, struct flow_exits *outcomes);

/* ---- widen.c ---- */
/* Same as flow_widen, after callbacks that may touch the resource as well. */
void flow_widen_all(struct flow_run *run, struct flow_state *state);
void flow_stores_free(struct flow *flow);
void flow_widenings_free(struct flow *flow);

/* ---- liveness.c ---- */
/* Forgets locals that are dead at the entry of `block` (its index in the function). */
void flow_drop_dead(struct flow_run *run, const struct flow_frame *frame, struct flow_state *state,
                    uint32_t block);

/* ---- collect.c ---- */
/* Forgets what nothing in the state leads to any more: symbols, what they point to, what is known
 * of them. */
void flow_collect(struct flow_run *run, struct flow_state *state);

/* ---- dump.c ---- */
void flow_dump_state(const struct flow_run *run, const struct flow_state *state, FILE *out);
/* Same, headed by the place, if the user asked for this function. */
void flow_show_state(const struct flow_run *run, const struct flow_frame *frame, uint32_t block,
                     const struct flow_state *state);

/* ---- handed.c ---- */
/* The root is entered: `param` of it, `value`, is an argument. What is known to the root is put in
 * memory; what it is handed is held. */
void flow_enter_root(struct flow_run *run, const struct flow_frame *frame, struct flow_state *state,
                     uint32_t param, const struct flow_value *value);
/* A store may mark what was handed. */
void flow_note_mark(struct flow_run *run, const struct flow_frame *frame, struct flow_state *state,
                    const struct facts_operation *store, const struct flow_location *location);
/* A call marks it. */
void flow_mark_handed(struct flow_run *run, const struct flow_frame *frame,
                      struct flow_state *state, const char *mark, facts_id loc, bool is_certain);
/* It is released, by a row. True: that counts; false: it was released for good before. */
bool flow_release_handed(const struct flow_run *run, struct flow_state *state,
                         const struct effect *release);
/* It stays where the driver finds it again; kept by the kernel, which may mark it. */
void flow_leave_handed(struct flow_state *state, bool is_kept_by_kernel);

/* Whether some global leads to the resource. */
bool flow_is_reachable(struct flow_run *run, const struct flow_state *state);
/* Whether memory that is no local and no new object leads to the resource. */
bool flow_is_known_elsewhere(struct flow_run *run, const struct flow_state *state);
/* Whether memory other than new objects leads to the resource that the state holds. */
bool flow_is_held_by_memory(struct flow_run *run, const struct flow_state *state);

/* ---- mention.c ---- */
/* The global a place lies in, and where; false if it is reached through a pointer. */
bool flow_place_stretch(const struct flow *flow, uint32_t u, facts_id place, uint32_t *object,
                        int64_t *offset, int64_t *size);
/* Whether the function itself names the stretch, or a part of it; `*loc`: where. */
bool flow_names_stretch(const struct flow *flow, uint32_t function,
                        const struct flow_stretch *stretch, facts_id *loc);

/* ---- likeness.c ---- */
/* A cell that matters when states are compared. */
struct flow_sign {
    uint32_t region;
    uint32_t size;
    int64_t offset;
    uint64_t meaning; /* the same exactly if no later condition tells the values apart */
    bool is_guard, is_holder;
    bool is_anything; /* nothing is known of the value */
};
struct flow_signature {
    VEC(struct flow_sign) signs; /* in the order of the cells */
    uint64_t sum;                /* of all; the same: the signatures are */
};
/* Fills the signature, empty or of another state, for the state as it is now. */
void flow_sign(const struct flow_run *run, const struct flow_state *state,
               struct flow_signature *signature);
void flow_signature_free(struct flow_signature *signature);
/* How many guards tell two states apart. 0: they can be merged without losing a distinction that
 * matters. A cell that holds the resource in one of them only weighs more than all others. */
#define FLOW_INCOMPARABLE UINT32_MAX /* the property parts differ */
#define FLOW_OTHER_HOLDER (1u << 16)
uint32_t flow_distance(const struct flow_run *run, const struct flow_state *a,
                       const struct flow_signature *a_signature, const struct flow_state *b,
                       const struct flow_signature *b_signature);

/* ---- join.c ---- */
/* Widens `into` to cover `from` as well; true if it changed. `is_widening`: ranges that grow become
 * full. `is_forced`: guards tell the two apart, but there are too many. */
bool flow_join(struct flow_run *run, struct flow_state *into, const struct flow_state *from,
               bool is_widening, bool is_forced);
/* Whether a value depends on one that a forced join made. */
bool flow_is_lost(const struct flow_run *run, const struct flow_value *value);

/* ---- summary.c: entry states seen before ---- */
/* The exits of `function` from `entry` if they were found before, appended and told in the symbols
 * of `entry`; false if not.
 * `*key` then names the
 * entry for flow_summary_add, and the entry keeps only the facts that the key tells. */
struct flow_summary_key {
    unsigned char *bytes;
    size_t size;
    uint32_t *symbols; /* of the entry, in the order of the key */
    uint32_t symbol_count;
};
bool flow_summary_find(struct flow_run *run, uint32_t function, struct flow_state *entry,
                       struct flow_exits *exits, struct flow_summary_key *key);
/* Keeps copies of the exits. */
void flow_summary_add(struct flow_run *run, const struct flow_summary_key *key,
                      const struct flow_exit *exits, uint32_t count);
void flow_summaries_free(struct flow_run *run);

/* ---- call.c ---- */
/* All outcomes of a call operation in `state` (consumed): the result is stored in the call's place.
 */
void flow_call(struct flow_run *run, const struct flow_frame *frame, facts_id operation,
               struct flow_state *state, struct flow_exits *outcomes);
/* Follows a function with a body from `entry` (consumed), whose cells hold the parameters. */
void flow_follow(struct flow_run *run, uint32_t function, struct flow_state *entry,
                 struct flow_exits *exits);
/* Calls a function of the kernel, or one whose body is not there: api.c. */
void flow_call_api(struct flow_run *run, const struct flow_frame *frame, facts_id operation,
                   uint32_t function, const struct flow_value *args, struct flow_state *state,
                   struct flow_exits *outcomes);
/* Stores the result of a call; UNKNOWN: anything. */
void flow_set_result(struct flow_run *run, const struct flow_frame *frame,
                     const struct facts_operation *call, struct flow_state *state,
                     const struct flow_value *result);
/* Adds an outcome. */
void flow_add_exit(struct flow_exits *exits, struct flow_state *state,
                   const struct flow_value *result, bool is_unwind);

/* ---- owner.c ---- */
void flow_owners_free(struct flow_run *run);

/* ---- solve.c ---- */
/* Adds a step to the state's path; the caller fills in what the kind needs. */
struct flow_step *flow_step(struct flow_run *run, struct flow_state *state,
                            enum flow_step_kind kind, uint32_t u, facts_id loc);
void flow_escape(struct flow_run *run, struct flow_state *state);

/* Same, and counted for `function` (or PROGRAM_NONE), which it was handed to. */
void flow_escape_to(struct flow_run *run, struct flow_state *state, uint32_t function);
/* Runs a body to its exits. Consumes `entry`. */
void flow_solve(struct flow_run *run, const struct flow_frame *frame, struct flow_state *entry,
                struct flow_exits *exits);
/* One operation that is not a call. */
void flow_execute(struct flow_run *run, const struct flow_frame *frame, struct flow_state *state,
                  const struct facts_operation *operation);

#endif
