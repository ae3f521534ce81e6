/*
 * The solver: follows one resource (or none) along every path of a driver's functions.
 *
 * This is property simulation (Das, Lerner, Seigle: ESP, PLDI 2002). A query names the call whose
 * acquire is followed; a state splits where that call succeeds. Where paths meet, states are merged
 * when their property part and the values later conditions read are equal, and joined cell by cell
 * otherwise; so cost grows with acquires, not with combinations of paths. Calls of functions with a
 * body are followed into the body, once per distinct entry state (summaries).
 */
#ifndef DRVLINT_FLOW_SOLVE_H
#define DRVLINT_FLOW_SOLVE_H

#include "flow/effect.h"
#include "flow/state.h"
#include "program/program.h"

#include <stdio.h>

#define FLOW_MOST_EVENTS 8

/* Events of a query that watches, behind those of the flow: a wait, and what `starts` names. */
#define FLOW_WAITED      (1u << FLOW_MOST_EVENTS)
#define FLOW_ENDED       (1u << (FLOW_MOST_EVENTS + 1)) /* after the answer */
#define FLOW_STARTED(i)  (1u << (FLOW_MOST_EVENTS + 2 + (i)))
#define FLOW_MOST_STARTS 16
/* What is lasting of a state's events, when the next role of the driver's life begins. */
#define FLOW_LASTING_EVENTS (~((FLOW_ENDED << 1) - 1))

/* Something else that is released while the resource is held. */
struct flow_other {
    uint32_t unit; /* the call */
    facts_id operation;
    const struct effect *effect;
    uint32_t object;      /* the global that it lies in, or whose cell leads to it */
    int64_t offset, size; /* bits */
    bool is_led_to;
};

/* Looks on while a query follows its resource. */
struct flow_watch {
    const char *const *starts; /* calls that are events when they succeed; at most MOST_STARTS */
    uint32_t start_count;
    const char *const *waits; /* calls that are one event together */
    size_t wait_count;
    /* Asked at each release of something else. True: the path's question is answered; the state
     * goes on as one in which the resource is released there; ENDED is added where it really is. */
    bool (*is_answer)(void *context, const struct flow_state *state,
                      const struct flow_other *other);
    void *context;
};

/* What memory is known to hold when a role's function is called: `F.G->H` from an argument. */
struct flow_known {
    const char *path; /* NULL: nothing */
    uint32_t argument;
    struct range range;
};

/* What is followed. Zero-initialised with unit PROGRAM_NONE: no resource, events only. */
struct flow_query {
    uint32_t unit; /* the acquiring call, or PROGRAM_NONE */
    facts_id operation;
    uint32_t family;   /* which of the resources that call acquires */
    uint32_t function; /* where that call stands */
    /* The function that is followed, with what it calls and no caller; PROGRAM_NONE: roles are. */
    uint32_t root;
    /* The root is handed the resource: it is held on entry; `family` is its family, `unit` is
     * PROGRAM_NONE. It is followed on after it was released, and events are those of
     * flow_is_marked_as and flow_was_released. */
    const struct effect_handed *handed;
    struct flow_known known; /* to the root */
    bool has_argument; /* roles that are run get `argument_value` as their argument `argument` */
    uint32_t argument;
    int64_t argument_value;
    bool keeps_released; /* paths on which it was released are followed to their end as well */
    bool
        ignores_lost; /* drop paths on which a callee of the root acquires and loses the resource */
    const struct flow_watch *watch; /* or NULL */
    bool wants_owners;              /* asks for flow_hand_overs */
    /* Instead of an acquire: releases of `family`. What one of them releases is followed from
     * there, for as long as anything leads to it; see dangling.c. Needs a root. */
    const struct flow_site *sites;
    uint32_t site_count;
    const uint32_t *ways; /* functions through which the sites are come to, beside their own */
    uint32_t way_count;
    bool keeps_unreleased; /* paths that come to no site are followed to their end as well */
    /* On the way to the sites no other function is followed: quick, but what is found may not be
     * possible. */
    bool is_draft;
    uint64_t most_steps; /* 0: as the limits say */
};

/* A call that releases something. */
struct flow_site {
    uint32_t unit;
    facts_id operation;
    const struct effect *effect; /* the row it is a release by */
    uint32_t function;           /* where it stands */
};

/* What is done with a value that was released, or that is. */
enum flow_misuse_kind {
    FLOW_MISUSE_RELEASE, /* released again, by `function` */
    FLOW_MISUSE_READ,    /* memory that is gone is read */
    FLOW_MISUSE_WRITE,
    FLOW_MISUSE_PASS,    /* given to `function`, which does something with it */
    FLOW_MISUSE_PARTNER, /* of what was acquired: `function` releases other things */
    FLOW_MISUSE_UNSET,   /* the site is given a variable that nothing was stored to */
};
struct flow_misuse {
    enum flow_misuse_kind kind;
    uint32_t site; /* of the query */
    uint32_t unit;
    facts_id loc;
    uint32_t function; /* or PROGRAM_NONE */
    const char *what;  /* wrong partner: what differs, or NULL: it is another family */
};

enum flow_step_kind {
    FLOW_STEP_ENTER,  /* the system calls a role: `function` */
    FLOW_STEP_BRANCH, /* a condition was `truth` at loc */
    FLOW_STEP_CASE,   /* a switch took the edge with `low`..`high`, or its default (truth false) */
    FLOW_STEP_CALL,   /* `function` was called, `inside` is its path, root first reached through
                         previous */
    FLOW_STEP_ACQUIRE,
    FLOW_STEP_RELEASE,
    FLOW_STEP_EVENT,     /* `function` */
    FLOW_STEP_MARK,      /* it is marked `mark` */
    FLOW_STEP_RAISE,     /* `function` raised an exception */
    FLOW_STEP_HAND_OVER, /* `function` took its owner */
    FLOW_STEP_RETURN,    /* of the role's function */
    FLOW_STEP_MISUSE,    /* `low`, an enum flow_misuse_kind: of what was released */
};
struct flow_step {
    const struct flow_step *previous; /* earlier on the path; NULL: the first in its function */
    enum flow_step_kind kind;
    uint32_t unit;
    facts_id loc;
    uint32_t function;
    facts_id value; /* branch, case: the condition, in `unit` */
    const char *mark;
    const struct effect *effect; /* of a release */
    bool truth;
    bool is_forced; /* branch: what is known before leaves no other way */
    int64_t low, high;
    const struct flow_step *inside;
};

/* A state at the end of a role's function. */
struct flow_exit {
    struct flow_state *state;
    struct flow_value result; /* kind FLOW_UNKNOWN for void */
    bool is_unwind;           /* left by an exception */
};
struct flow_exits {
    VEC(struct flow_exit) items;
};
void flow_exits_free(struct flow_exits *exits);

struct flow_limits {
    uint64_t steps;        /* operations executed for one query of the driver's life */
    uint64_t root_steps;   /* for one query that has a root */
    uint64_t handed_steps; /* for one query of what a root is handed */
    uint64_t probe_steps;  /* for one probe */
    uint32_t block_states; /* states kept apart at one block */
    uint32_t loop_states;  /* same, at the head of a loop */
    uint32_t inert_states; /* same, in functions that cannot touch the resource */
    uint32_t depth;        /* calls followed into each other */
};
struct flow_limits flow_default_limits(void);

/* What was given up, counted over all queries of a flow. */
struct flow_stats {
    uint64_t steps;
    uint32_t merges;     /* states joined because of a cap */
    uint32_t given_up;   /* paths, for another place that holds the resource */
    uint32_t recursions; /* calls not followed because they recur */
    uint32_t too_deep;
    uint32_t exhausted; /* queries that ran out of steps */
    uint32_t escapes;   /* resources lost to somebody we cannot see through */
    uint32_t summaries, summary_hits;
};

struct flow;
struct flow_run;

/* `events` are the functions whose call, when it succeeds, is an event: at most FLOW_MOST_EVENTS,
 * NULL ends. Prepares a linked program: which places conditions depend on, initial contents of
 * objects. Lives in `arena`. */
struct flow *flow_begin(const struct program *program, const struct effect_table *effects,
                        const char *const *events, const struct flow_limits *limits,
                        struct arena *arena);
/* Prints the states that arrive at each block of the functions named `function` (NULL: of none) to
 * `out`, as they are taken up. */
void flow_print_states(struct flow *flow, const char *function, FILE *out);
const struct flow_stats *flow_stats(const struct flow *flow);
/* How many of the `escapes` are due to which function of the program, [function]: it has no body
 * that is seen, or was not followed; at index `function_count`, calls through pointers. */
const uint32_t *flow_escapes(const struct flow *flow);
void flow_end(struct flow *flow);

/* One query. States and steps it gives out live until flow_run_end. */
struct flow_run *flow_run_begin(struct flow *flow, const struct flow_query *query);
void flow_run_end(struct flow_run *run);

/* True once the run gave up (steps): its results are incomplete. */
bool flow_run_is_exhausted(const struct flow_run *run);

/* The state before anything ran: objects have their initial contents. Or, `is_loaded`: the driver
 * has been running, objects hold anything. The caller frees it. */
struct flow_state *flow_start_state(struct flow_run *run, bool is_loaded);

/* A probe asks, at little cost and with few states, whether some path releases the resource; all
 * paths on which it was released are followed to their end (before, only those on which an event
 * came first are). flow_end_probe: false if the probe ran out of steps. */
void flow_begin_probe(struct flow_run *run);
bool flow_end_probe(struct flow_run *run);

/* Whether the callback `role`, or what it calls, can get at the resource: it names the global that
 * is it or holds it, or the resource is held by memory that some global leads to. */
bool flow_may_name_resource(struct flow_run *run, const struct flow_state *state, uint32_t role);

/* Whether `function`, or what it calls, may touch resources of the family followed. */
bool flow_may_touch(const struct flow_run *run, uint32_t function);

/* The shortest way from a function to a place that names what `other` is, through calls that are
 * sure: the functions on it, where each calls the next, and where the last one names it. */
struct flow_use {
    VEC(uint32_t) functions;
    VEC(facts_id) calls; /* of functions[i] from functions[i - 1]; the first: NONE */
    facts_id loc;
};
/* False: it does not name it. Freed by flow_use_free in either case. */
bool flow_find_use(struct flow_use *use, const struct flow *flow, uint32_t function,
                   const struct flow_other *other);
void flow_use_free(struct flow_use *use);

/* Whether a callback may know that `other` is gone, since it tests a global that is stored to where
 * `other` is released, or that does not hold in `state` what it held `before`. NULL: `root` stores
 * to it at any time. */
bool flow_is_told(const struct flow *flow, uint32_t callback, const struct flow_other *other,
                  const struct flow_state *state, const struct flow_state *before, uint32_t root);

/* The resource is given away with what it hangs off, an object whose end the driver is told. */
struct flow_hand_over {
    struct flow_state *state;
    const struct effect_owner *owner;
    int64_t kind; /* of the owner: selects which function is its end */
    uint32_t symbol;
    int64_t offset; /* bits: where in the owner the resource is, or leads off to it */
    uint32_t unit;  /* the call that takes it */
    facts_id loc;
    uint32_t function;
};
/* Those of a run that wants owners, so far; valid until it ends. */
const struct flow_hand_over *flow_hand_overs(const struct flow_run *run, uint32_t *count);
/* Runs the end of the owner from there; PROGRAM_NONE: it has none. False: steps ran out. */
bool flow_run_end_of(struct flow_run *run, const struct flow_hand_over *over, uint32_t function,
                     struct flow_exits *exits);

/* Declares a role's function to be one that the caller runs in its turn (entry, unload). All other
 * functions with a role are callbacks. */
void flow_run_in_turn(struct flow *flow, uint32_t function);

/* Whether `function`, which has a role, is a callback. */
bool flow_is_callback(const struct flow_run *run, uint32_t function);

/* Whether the callback `role`, or what it calls, may overwrite the global that leads to the
 * resource. */
bool flow_may_forget(struct flow_run *run, const struct flow_state *state, uint32_t role);

/* Runs a callback of the loaded driver as a probe, after any others. True, and `exits` are its
 * normal ends: it was found out that no path of it releases the resource or gives it away, and at
 * those ends nothing leads to it any more. */
bool flow_run_forgetting(struct flow_run *run, uint32_t function, const struct flow_state *state,
                         struct flow_exits *exits);

/* Lets the callbacks run: what they may have changed is unknown afterwards (widen.c). */
void flow_widen(struct flow_run *run, struct flow_state *state);

/* Runs `function` as the system would call it, from `state` (which stays the caller's); arguments
 * are unknown, but for the driver object, which is the same in every role. Appends to `exits`. */
void flow_run_role(struct flow_run *run, uint32_t function, const struct flow_state *state,
                   struct flow_exits *exits);

/* The function that the driver object's `field` holds in this state: `*function`, PROGRAM_NONE for
 * a null pointer. False: not known. */
bool flow_driver_field(struct flow_run *run, const struct flow_state *state, const char *field,
                       uint32_t *function);

/* Who can still get at a resource that is held where its root returned. */
enum flow_custody {
    FLOW_CUSTODY_NOBODY,
    FLOW_CUSTODY_CALLER, /* it is the result, is stored where an argument points to, or is no object
                            that anybody could keep (a lock of the current thread) */
    FLOW_CUSTODY_MEMORY, /* memory that belongs to somebody else */
};
enum flow_custody flow_exit_custody(struct flow_run *run, const struct flow_exit *exit);

/* The misuse that ends the path of an exit, or lies on it if the query has no sites; NULL: none. */
const struct flow_misuse *flow_exit_misuse(const struct flow_run *run,
                                           const struct flow_exit *exit);

/* Whether the caller of the root can tell the two exits apart: by the result, the arguments or what
 * they point to. */
bool flow_exits_differ(struct flow_run *run, const struct flow_exit *a, const struct flow_exit *b);

/* Of what the root of the query was handed: whether it is marked (number of the mark) where `exit`
 * is, for certain or perhaps; whether it was released in the way of the verb. */
bool flow_is_marked_as(const struct flow_exit *exit, int mark, bool is_certain);
bool flow_was_released(const struct flow_exit *exit, enum effect_verb verb);

/* What the result may be; everything if it is none. */
struct range flow_exit_range(struct flow_run *run, const struct flow_exit *exit);

/* Whether `exit` may have returned a success (true) or a failure (false) status. */
bool flow_exit_may_return(struct flow_run *run, const struct flow_exit *exit, bool success);

/* Narrows the exit's state to that; call only if flow_exit_may_return. */
void flow_exit_narrow(struct flow_run *run, struct flow_exit *exit, bool success);

#endif
