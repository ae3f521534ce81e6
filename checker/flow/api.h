/* Calls without a body here, shared by api.c (what they do to resources) and api_memory.c (to
 * memory). */
#ifndef DRVLINT_FLOW_API_H
#define DRVLINT_FLOW_API_H

#include "flow/run.h"

struct api_call {
    struct flow_run *run;
    const struct flow_frame *frame;
    facts_id operation;
    const struct facts_operation *call;
    uint32_t function; /* PROGRAM_NONE: through a pointer to who knows what */
    const struct flow_value *args;
    const struct effect_function *effects; /* or NULL */
};

enum certainty {
    NO,
    MAYBE,
    YES,
};

/* Where an operand that lies in memory is kept: `*argN` or `argN->F`. */
bool flow_operand_location(const struct api_call *api, const struct effect_operand *operand,
                           struct flow_location *location);
/* The object an operand names before the call; kind UNKNOWN if it cannot be told. */
struct flow_value flow_operand_value(const struct api_call *api, struct flow_state *state,
                                     const struct effect_operand *operand);
enum certainty flow_test_holds(const struct api_call *api, struct flow_state *state,
                               const struct effect *effect);
bool flow_has_effect(const struct api_call *api, enum effect_kind kind);

/* What a call known to the kernel's facts or headers writes. True if the call's result is in
 * `result` (an exchange). */
bool flow_touch_memory(const struct api_call *api, struct flow_state *state,
                       struct flow_value *result);

/* Calls whose outcome depends on what is in memory (compare and exchange, count down): adds the
 * outcomes and consumes the state. False, nothing done: none of those. */
bool flow_split_by_memory(const struct api_call *api, struct flow_state *state,
                          struct flow_exits *outcomes);

/* ---- watch.c ---- */
/* Something else than the resource is released. True: that was what the query watches for. */
bool flow_watch_release(const struct api_call *api, struct flow_state *state,
                        const struct effect *effect, const struct flow_value *value);
/* The resource is released, after that. */
void flow_watch_end(const struct api_call *api, struct flow_state *state,
                    const struct flow_value *value);
/* Notes the event that a call is to a query that watches. */
void flow_watch_call(const struct api_call *api, struct flow_state *state, const char *name);
/* Whether the call is such an event, and its result tells whether it succeeded. */
bool flow_is_start(const struct api_call *api);

/* ---- owner.c ---- */
/* What an acquire made may be an owner. */
void flow_note_owner(const struct api_call *api, const struct flow_state *state,
                     const struct effect *effect, const struct flow_value *object);
/* Keeps a copy of the state if `value`, which is given away, is the owner of the resource. */
void flow_note_hand_over(const struct api_call *api, const struct flow_state *state,
                         const struct flow_value *value);

/* Ends the call in `state`. */
void flow_finish(const struct api_call *api, struct flow_state *state,
                 const struct flow_value *result, struct flow_exits *outcomes);

#endif
