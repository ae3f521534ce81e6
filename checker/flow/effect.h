/*
 * Effects: what a call of an API function does to resources, as the solver sees it. Filled from
 * rules/api/ by
 * ../rule/; the solver knows families and functions only through this table.
 */
#ifndef DRVLINT_FLOW_EFFECT_H
#define DRVLINT_FLOW_EFFECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Where a call keeps something: the result, an argument, what an argument points to, a field of
 * that. */
enum effect_base {
    EFFECT_RESULT,
    EFFECT_ARGUMENT,
    EFFECT_THREAD, /* implicit state of the current thread or of the system: no object */
};
struct effect_operand {
    enum effect_base base;
    uint32_t argument; /* counts from 0 */
    bool is_pointee;   /* `*argN`: the value stored through the argument; else the argument's own
                          value */
    const char *field; /* `argN->F`, or NULL */
};

/* How the caller learns that an acquire succeeded. */
enum effect_success {
    EFFECT_ALWAYS,    /* void, cannot fail (or raises), or the result says something else */
    EFFECT_NTSTATUS,  /* result >= 0 */
    EFFECT_NONNULL,   /* the object is not NULL */
    EFFECT_NONZERO,   /* result != 0 */
    EFFECT_RESULT_IS, /* result == success_value */
};

enum effect_kind {
    EFFECT_ACQUIRE,
    EFFECT_RELEASE,
    EFFECT_KEEP,  /* the kernel keeps the operand: ownership of what it names may pass on */
    EFFECT_RAISE, /* may raise an exception */
    EFFECT_NORETURN,
    EFFECT_ZERO,     /* fills the memory at operand with zero: argument `size_argument` has the byte
                        count */
    EFFECT_FILL,     /* same with unknown bytes */
    EFFECT_COPY,     /* copies to operand from argument `from_argument` */
    EFFECT_WRITE,    /* stores an unknown value through the operand, nothing else is written */
    EFFECT_STORE,    /* stores argument `from_argument` at operand */
    EFFECT_EXCHANGE, /* same, and the result is what was there before */
    EFFECT_COMPARE_EXCHANGE, /* same, but stored only where argument `size_argument` was */
    EFFECT_COUNT_DOWN,       /* counts down what operand points to; the result is the new count */
    EFFECT_READS,            /* writes through none of its arguments */
    EFFECT_UNTOUCHED_ON_FAILURE, /* operand (an out-parameter) keeps its old value when the call
                                    fails */
    EFFECT_NULL_ON_FAILURE,      /* operand is NULL when the call fails */
    EFFECT_RUNS,                 /* may run callbacks of `roles` before it returns */
    EFFECT_BORROW,               /* gives the operand back when it returns */
    EFFECT_MARK,                 /* the resource of `family` at operand is marked `mark` */
};

/* What kind of thing the resources of a family are. Rules pick families by it. */
enum effect_class {
    EFFECT_CLASS_NONE,       /* not said: of a team's file */
    EFFECT_CLASS_MEMORY,     /* a block of memory, or what consists of one: an MDL, an IRP */
    EFFECT_CLASS_HANDLE,     /* a value that the system finds the object by */
    EFFECT_CLASS_REFERENCE,  /* a reference counted on an object */
    EFFECT_CLASS_LOCK,       /* a lock or a protection that is held */
    EFFECT_CLASS_IRQL_STATE, /* state of the thread that is put back: IRQL, attachment, affinity */
    EFFECT_CLASS_REGISTRATION, /* the system knows the driver's routine, device or name */
    EFFECT_CLASS_OBJECT,  /* initialised in memory of the driver, or made; deleted in the end */
    EFFECT_CLASS_MAPPING, /* addresses for memory that is there anyhow */
    EFFECT_CLASS_QUEUE,   /* something set, queued or inserted that can be taken back */
    EFFECT_CLASS_REQUEST, /* handed to the driver, which has to answer it or to hand it on */
};

/* What a release does, as messages say it. */
enum effect_verb {
    EFFECT_VERB_NONE, /* as the class of the family says */
    EFFECT_VERB_FREE,
    EFFECT_VERB_CLOSE,
    EFFECT_VERB_DEREFERENCE,
    EFFECT_VERB_UNLOCK,
    EFFECT_VERB_RESTORE,
    EFFECT_VERB_UNREGISTER,
    EFFECT_VERB_DELETE,
    EFFECT_VERB_UNMAP,
    EFFECT_VERB_CANCEL,
    EFFECT_VERB_COMPLETE,
    EFFECT_VERB_PASS,  /* another driver has it now */
    EFFECT_VERB_QUEUE, /* kept where the driver finds it again */
    EFFECT_VERB_COUNT,
};

/* Where resources of a family usually live: a hint for generated tests, not a rule. */
enum effect_scope {
    EFFECT_SCOPE_NONE,
    EFFECT_SCOPE_LOCAL,
    EFFECT_SCOPE_GLOBAL,
    EFFECT_SCOPE_EMBEDDED, /* in an object of the driver */
};

/* A condition on a constant argument, e.g. PsSetCreateProcessNotifyRoutine: arg1 == FALSE
 * registers. */
enum effect_test {
    EFFECT_TEST_NONE,
    EFFECT_TEST_EQ,
    EFFECT_TEST_NE,
    EFFECT_TEST_BITS,   /* (argument & value) != 0 */
    EFFECT_TEST_NOBITS, /* (argument & value) == 0 */
};

/* Something that an acquire and the release of the same resource have to agree about: the pool tag,
 * the lookaside list. Rows of one family that have the same `what` are compared. */
struct effect_match {
    const char *what; /* for messages: "tag", "list" */
    struct effect_operand operand;
};

struct effect {
    enum effect_kind kind;
    uint32_t family; /* index into effect_table.families; acquires and releases */
    struct effect_operand operand;
    bool has_also; /* acquires: on success the object is also stored at `also` */
    struct effect_operand also;
    enum effect_success success; /* acquires; keeps: of the result, kept only then */
    int64_t success_value;
    enum effect_test test;
    uint32_t test_argument;
    int64_t test_value;
    uint32_t size_argument, from_argument;
    const char *memory;                 /* acquires of memory: "zeroed", "uninitialised", or NULL */
    const struct effect_match *matches; /* acquires and releases */
    size_t match_count;
    enum effect_verb verb; /* releases: when it is not the one of the class */
    bool is_weak;          /* acquires and releases: no page says that the two belong together */
    /* Keeps: the kernel takes a reference of its own on what the operand names. Who called still
     * has his; only what hangs off it is handed over. */
    bool is_own_reference;
    /* Marks: what the resource is marked as, a name. Releases: what is so marked comes back. */
    const char *mark;
    const char *const *roles; /* runs */
    size_t role_count;
    const char *source; /* page of the public documentation the fact comes from, or NULL */
};

struct effect_function {
    const char *name;
    const struct effect *effects;
    size_t count;
};

struct effect_family {
    const char *name;   /* stable slug: "eresource" */
    const char *noun;   /* for messages, with article: "an executive resource" */
    bool due_at_unload; /* has to be released before the driver's image goes away */
    enum effect_class class_;
    enum effect_scope scope;
    bool is_counted; /* may be acquired again while held, and is released as many times */
};

/* Functions of a role are handed a resource of a family when they are called. */
struct effect_handed {
    const char *role;
    uint32_t family;   /* index into effect_table.families */
    uint32_t argument; /* its object */
    bool has_kept;     /* who returns `kept` still has it, and sees to it later */
    int64_t kept;
    /* The resource is marked `mark` where a store sets these bits of a field: `F.G->H`, from the
     * object. NULL: no store marks it. */
    const char *mark, *path;
    int64_t bits;
    const char *source;
};

/* Interrupt request levels, from low to high. */
enum effect_irql {
    EFFECT_IRQL_NONE, /* not said */
    EFFECT_IRQL_PASSIVE,
    EFFECT_IRQL_APC,
    EFFECT_IRQL_DISPATCH,
    EFFECT_IRQL_DIRQL,
    EFFECT_IRQL_HIGH,
};

/* The highest level at which a function may be called. */
struct effect_irql_fact {
    const char *call;
    enum effect_irql max;
    const char *source;
};

/* A field of a system record where a driver keeps what is its own, and finds it again: the context
 * of a file object. What is stored in any other field of such a record is the system's. */
struct effect_slot {
    const char *record, *field;
    bool is_drivers; /* wherever the record is; else it belongs to whoever has the record */
    const char *source;
};

/* An object of the driver that the system ends by calling a function of a role. */
struct effect_owner {
    const char *call; /* an acquire: it makes one, or hands it out */
    struct effect_operand operand;
    bool has_kind_argument; /* its kind is the argument `kind_argument`, else `kind` */
    uint32_t kind_argument;
    int64_t kind;
    const char *noun;
    const char *role;  /* its end */
    uint32_t argument; /* of the end: the object */
    bool has_told;     /* argument `told` of the end is the kind */
    uint32_t told;
    /* The end is registered in a table: its kind stands in this field of the same element. */
    const char *container, *field;
    const char *source;
};

/* Each array sorted by name; lives as long as the rules. */
struct effect_table {
    const struct effect_function *functions;
    size_t function_count;
    const struct effect_family *families; /* in no order */
    size_t family_count;
    const struct effect_irql_fact *irqls;
    size_t irql_count;
    const struct effect_handed *handed; /* sorted by role */
    size_t handed_count;
    const char *const *marks;        /* names, each once */
    size_t mark_count;               /* at most EFFECT_MOST_MARKS */
    const struct effect_slot *slots; /* in no order */
    size_t slot_count;
    const struct effect_owner *owners; /* in no order */
    size_t owner_count;
};
#define EFFECT_MOST_MARKS 8

/* Whether a thread holds it, rather than whoever has a pointer to it: a lock, a raised IRQL. */
bool effect_is_lock(const struct effect_family *family);

/* The row of a function, or NULL. Binary search. */
const struct effect_function *effect_find(const struct effect_table *table, const char *name);

/* The highest level at which `call` may be called, or NONE. Binary search. */
enum effect_irql effect_irql_of(const struct effect_table *table, const char *call);

/* "DISPATCH_LEVEL"; for messages. Not of NONE. */
const char *effect_irql_text(enum effect_irql level);

/* How `release` (one of its rows, or NULL) releases a resource of the family. */
enum effect_verb effect_verb_of(const struct effect_family *family, const struct effect *release);

/* What releasing a resource of the family by `release` (one of its rows, or NULL) is called:
 * "free", "close"; and what it then is: "freed", "closed". Never NULL. */
const char *effect_verb(const struct effect_family *family, const struct effect *release);
const char *effect_verb_done(const struct effect_family *family, const struct effect *release);

/* The number of a mark, counted from 0; -1 for none. */
int effect_mark_find(const struct effect_table *table, const char *mark);

/* What a row says under `what`, or NULL. */
const struct effect_match *effect_match_find(const struct effect *effect, const char *what);

/* How a function of the driver becomes a callback (rules/api/roles.yaml). */
enum role_how {
    ROLE_FIELD,    /* stored in field `field` of record `container` (also by an initialiser) */
    ROLE_ARGUMENT, /* passed as argument `index` of function `container` */
    ROLE_ELEMENT,  /* stored in element `index` of array field `field` of record `container` */
    ROLE_TYPEDEF,  /* declared with the typedef `container` */
    ROLE_NAME,     /* is named `container` */
};
struct role_fact {
    const char *role; /* "FILTER_UNLOAD" */
    enum role_how how;
    const char *container;
    const char *field;
    uint32_t index;
};

/* What is known of every function that has a role. Any of it may be missing. */
struct role_info {
    const char *role;
    enum effect_irql irql; /* the highest level it may be called at */
    /* Calls: it may run once one of `started_by` has succeeded, and does not run any more when one
     * of `quiesced_by` has returned. */
    const char *const *started_by, *const *quiesced_by;
    size_t started_count, quiesced_count;
    const char *family; /* same: from an acquire of this family to the release of it */
    const char *holds;  /* it is called with the resource of this family held, and releases it */
    bool ends_before_unload; /* it does not run any more when an unload routine begins */
    /* Where a function that is registered in an element of an array finds the number of the element
     * for which it is called: argument `element_argument`, then `F.G->H`. NULL: nowhere. */
    const char *element_path;
    uint32_t element_argument;
    const char *const *declared_as; /* typedefs of function types, one of which declares it */
    size_t declared_count;
    const char *source;
};

enum role_verdict {
    ROLE_FORBIDDEN,
    ROLE_ARGUABLE, /* depends on `condition` */
    ROLE_ALLOWED,  /* looks forbidden and is not */
};

/* A call that functions of a role must not make, or that only looks so. */
struct role_forbidden {
    const char *role, *call;
    const char *class_; /* what is wrong with it: "file-system-entry", "blocks", ... */
    enum role_verdict verdict;
    const char *condition; /* in words, or NULL */
    const char *source;
};

struct role_table {
    const struct role_fact *facts;
    size_t count;
    const struct role_info *infos; /* sorted by role */
    size_t info_count;
    const struct role_forbidden *forbidden; /* sorted by role, call, class */
    size_t forbidden_count;
};

/* What is known of a role, or NULL. Binary search. */
const struct role_info *role_info_find(const struct role_table *table, const char *role);

/* What is said of a call of `call` from a function of `role` and the class, or NULL. Binary
 * search. */
const struct role_forbidden *role_forbidden_find(const struct role_table *table, const char *role,
                                                 const char *call, const char *class_);

#endif
