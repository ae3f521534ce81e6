/*
 * Rules: what is checked, as data. A rule picks one kind of property and its parameters; the code
 * of a kind (property_*.c) knows no rule by name. Read from `<id>.yaml`, with a page for people,
 * `<id>.md`, beside it. Built-in rules and API facts are turned into tables when drvlint is built
 * (embed.c), by the same reader that reads a team's files at run time.
 */
#ifndef DRVLINT_RULE_RULE_H
#define DRVLINT_RULE_RULE_H

#include "base/arena.h"
#include "base/error.h"
#include "finding/finding.h"
#include "flow/effect.h"

#include <stdbool.h>
#include <stddef.h>

/* How often a report is right, as SARIF's `precision` says it. */
enum rule_precision {
    RULE_PRECISION_LOW,
    RULE_PRECISION_MEDIUM,
    RULE_PRECISION_HIGH,
    RULE_PRECISION_VERY_HIGH,
};

enum rule_group {
    RULE_GROUP_DEFAULT, /* precise enough for everybody */
    RULE_GROUP_STRICT,  /* hints; on demand */
};

enum rule_kind {
    RULE_MUST_RELEASE,  /* what `owner` holds of the covered families is gone at its end */
    RULE_MUST_CALL,     /* in `role`, `call` on every path that `when` says */
    RULE_ORDER,         /* in `role`, `family` is released before `call` */
    RULE_MUST_NOT_CALL, /* in `role`, itself or through others, no call of the `forbidden` */
    RULE_DECLARED_AS,   /* a function of the roles is declared with the typedef of the role */
    RULE_RETURNS,       /* in `role`, called as `given` says, no definite failure `after` or without
                           `call` */
    RULE_TYPESTATE,     /* what `misuse` says is not done with what was released */
    RULE_IN_USE,        /* what callbacks use, of `classes`, is released after they are stopped */
    RULE_MUST_REACH,    /* what `covered_roles` acquire of `families`, `role` can release */
    RULE_RELEASE_ONCE,  /* what a function was handed is not released for good and then again */
    RULE_MUST_NOT_RELEASE, /* in `role`, nothing of what is found by way of `slots` and functions of
                              the `others` still use */
    RULE_HAS_ROLE,         /* who acquires of `families` has a function of one of `covered_roles` */
};

enum rule_owner {
    RULE_OWNER_DRIVER,      /* ends when its unload routine returns */
    RULE_OWNER_FAILED_LOAD, /* ends when DriverEntry returns failure */
    RULE_OWNER_FUNCTION,    /* ends when the last function that knows of it returns */
    RULE_OWNER_HANDED,      /* ends when the function that was handed it returns */
    RULE_OWNER_ANY,         /* whoever has it: nothing in the driver can release it */
    RULE_OWNER_OBJECT,      /* ends when the callback has returned that the system ends it by */
};

enum rule_misuse {
    RULE_MISUSE_RELEASED_TWICE,
    RULE_MISUSE_USED_AFTER_RELEASE,
    RULE_MISUSE_RELEASED_UNSET,
    RULE_MISUSE_WRONG_PARTNER, /* asked where the leak of such a resource is */
};

enum rule_when {
    RULE_WHEN_RETURNS,         /* every return */
    RULE_WHEN_RETURNS_SUCCESS, /* a return of nothing or of a status >= 0 */
};

enum rule_never {
    RULE_NEVER_FAILURE,
    RULE_NEVER_VALUE,
    RULE_NEVER_OTHER,
};

struct rule {
    const char *id;      /* "unload-port-not-closed" */
    const char *summary; /* one sentence */
    enum finding_severity severity;
    enum rule_precision precision;
    enum rule_group group;
    enum rule_kind kind;
    const char *reference; /* address of the page that states the duty */
    const char *page;      /* Markdown; NULL when a team's rule has none */

    enum rule_owner owner;       /* must-release */
    bool covers_due_at_unload;   /* must-release: all families that are due, but `except`... */
    uint32_t classes;            /* ...or those of these classes, bit 1 << effect_class... */
    const char *const *families; /* ...else these; names of families */
    size_t family_count;
    const char *const *except;
    size_t except_count;

    enum rule_misuse misuse; /* typestate; of `classes` but `except` */

    const char *role; /* must-call, order, must-not-call */
    const char *call; /* must-call; order: the call that has to come later; returns */
    enum rule_when when;
    const char *family; /* order: what has to be released first */

    const char *const *forbidden; /* must-not-call: classes of struct role_forbidden */
    size_t forbidden_count;
    bool by_level; /* must-not-call: instead, what needs a lower level than the role has */
    const char *consequence; /* must-not-call: how the message ends, "which ..." */

    bool is_after; /* returns: after the call or mark; else without it */
    /* returns: a status < 0; what is `value`; what is not */
    enum rule_never never;
    int64_t value;
    /* returns, release-once: functions that are handed a resource of this family; NULL: those of
     * `role` */
    const char *handed;
    const char *mark; /* returns: as `call`, but the resource is marked so */
    uint32_t verbs;   /* returns: not if it was released so, bit 1 << effect_verb; release-once:
                         only if it was released so first */
    const char *says; /* returns: how the message goes on after the function */
    bool has_given;   /* returns: argument `given_argument` is `given_value` */
    uint32_t given_argument;
    int64_t given_value;
    const char *although; /* returns: what `given` means, for the message; or NULL */

    const char *const *slots; /* must-not-release: "RECORD.FIELD" */
    size_t slot_count;
    const char *const *others; /* must-not-release: roles that may run after `role` */
    size_t other_count;

    const char *const *covered_roles; /* declared-as: these; none: all. must-reach */
    size_t covered_role_count;

    const char *const
        *unless; /* in-use, must-not-release: calls that wait; nothing is reported after them */
    size_t unless_count;
};

/* Rules, sorted by id, and the facts they are about. Plain data, shared freely. */
struct rule_set {
    const struct rule *rules;
    size_t count;
    struct effect_table effects;
    struct role_table roles;
};

/* One file of rules or of API facts; an API file has no `id`. */
struct rule_source {
    const char *file; /* for messages; a rule's is named after its id */
    const char *bytes;
    size_t size;
    const char *page; /* or NULL */
};

/* What drvlint brings along. */
const struct rule_set *rule_builtin(void);

/* Adds files, in any order, to `base` (NULL: to nothing). What it makes lives in `arena` and in
 * `base`; families keep the index they have in `base`. A rule or fact that stands already is an
 * error: a team adds, it does not replace. */
int rule_compose(struct rule_set *set, const struct rule_set *base,
                 const struct rule_source *sources, size_t count, struct arena *arena,
                 struct error *error);

/* Same from disk. The page of a rule is looked for beside it; that none is there is no error. */
int rule_read(struct rule_set *set, const struct rule_set *base, const char *const *paths,
              size_t count, struct arena *arena, struct error *error);

/* The rule of that id, or NULL. */
const struct rule *rule_find(const struct rule_set *set, const char *id);

/* The slot that is called "RECORD.FIELD", or NULL. */
const struct effect_slot *rule_slot(const struct effect_table *table, const char *name);

/* A must-release rule looks at this family. */
bool rule_covers(const struct rule *rule, const struct effect_family *family);

/* The words of the files: "warning", "very-high", "default", "must-release". */
const char *rule_severity_name(enum finding_severity severity);
const char *rule_precision_name(enum rule_precision precision);
const char *rule_group_name(enum rule_group group);
const char *rule_kind_name(enum rule_kind kind);
const char *rule_owner_name(enum rule_owner owner);

#endif
