/*
 * Queries that begin where something is released (`sites` of the query): dangling.c. To such a
 * query what was released is held as long as some memory leads to it; a misuse of it is its
 * release, and ends the path.
 */
#ifndef DRVLINT_FLOW_DANGLING_H
#define DRVLINT_FLOW_DANGLING_H

#include "flow/api.h"

/* Whether the run is such a query. */
bool flow_is_dangling(const struct flow_run *run);

/* Which functions, and which blocks of the root, may come to a site; once per run. */
void flow_dangling_prepare(struct flow_run *run);

/* A record is about to be copied from a place, or given to the root by value: names the pointers in
 * it, so that those of the copy are known to be the same. `is_given`: the caller has them, too. */
void flow_dangling_name_members(struct flow_run *run, const struct facts_unit *unit,
                                struct flow_state *state, const struct flow_location *from,
                                bool is_given);

/* The root begins: variables that it may give to a site have nothing stored to them. */
void flow_dangling_unset(struct flow_run *run, struct flow_state *state);
bool flow_is_unset(const struct flow_run *run, const struct flow_value *value);
/* Whether what one of the arguments points to holds such a value. */
bool flow_points_to_unset(const struct flow_run *run, const struct flow_state *state,
                          const struct flow_value *args, uint32_t count);

/* Notes in the state what is done with the resource, which counts as released from then on. */
#define FLOW_MISUSED UINT32_MAX /* `events_at_release`, where that is no site */
void flow_misuse(struct flow_run *run, const struct flow_frame *frame, struct flow_state *state,
                 enum flow_misuse_kind kind, facts_id loc, uint32_t function);

/* Whether no misuse can come of a state that arrives at `block` of the function (its number, or one
 * past the last for the exits). */
bool flow_dangling_is_over(struct flow_run *run, const struct flow_frame *frame, uint32_t block,
                           const struct flow_state *state);

/* An operation that is about to run, or the value of a block's end: whether it reads or writes
 * released memory. The misuse is then noted in the state. */
bool flow_dangling_uses(struct flow_run *run, const struct flow_frame *frame,
                        struct flow_state *state, facts_id operation);
bool flow_dangling_reads(struct flow_run *run, const struct flow_frame *frame,
                         struct flow_state *state, facts_id value, facts_id loc);

/* A call without a body here. At a site it returns a copy of the state, as it goes on if this
 * release is not the one to be followed; else NULL. The state may be one of a misuse afterwards. */
struct flow_state *flow_dangling_call(const struct api_call *api, struct flow_state *state);

/* `function`, of which the state does not show all effects, may have replaced pointers in memory:
 * those of the types that it stores are not known any more. */
void flow_dangling_forget(struct flow_run *run, struct flow_state *state, uint32_t function);

#endif
