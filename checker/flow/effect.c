/* Looks up what the tables of effects and roles say, and words for messages. */
#include "flow/effect.h"

#include <stdlib.h>
#include <string.h>

static int compare_name(const void *key, const void *entry)
{
    const struct effect_function *function = entry;
    return strcmp(key, function->name);
}

const struct effect_function *effect_find(const struct effect_table *table, const char *name)
{
    /* bsearch wants an array even for nothing. */
    if (!table->function_count)
        return NULL;
    return bsearch(name, table->functions, table->function_count, sizeof *table->functions,
                   compare_name);
}

enum effect_verb effect_verb_of(const struct effect_family *family, const struct effect *release)
{
    static const enum effect_verb of_class[] = {
        [EFFECT_CLASS_NONE] = EFFECT_VERB_NONE,
        [EFFECT_CLASS_MEMORY] = EFFECT_VERB_FREE,
        [EFFECT_CLASS_HANDLE] = EFFECT_VERB_CLOSE,
        [EFFECT_CLASS_REFERENCE] = EFFECT_VERB_DEREFERENCE,
        [EFFECT_CLASS_LOCK] = EFFECT_VERB_UNLOCK,
        [EFFECT_CLASS_IRQL_STATE] = EFFECT_VERB_RESTORE,
        [EFFECT_CLASS_REGISTRATION] = EFFECT_VERB_UNREGISTER,
        [EFFECT_CLASS_OBJECT] = EFFECT_VERB_DELETE,
        [EFFECT_CLASS_MAPPING] = EFFECT_VERB_UNMAP,
        [EFFECT_CLASS_QUEUE] = EFFECT_VERB_CANCEL,
        [EFFECT_CLASS_REQUEST] = EFFECT_VERB_COMPLETE,
    };
    return release && release->verb ? release->verb : of_class[family->class_];
}

/* In the order of enum effect_verb. */
static const char *const verbs[][2] = {
    {"release", "released"},
    {"free", "freed"},
    {"close", "closed"},
    {"dereference", "dereferenced"},
    {"unlock", "unlocked"},
    {"restore", "restored"},
    {"unregister", "unregistered"},
    {"delete", "deleted"},
    {"unmap", "unmapped"},
    {"cancel", "cancelled"},
    {"complete", "completed"},
    {"pass down", "passed down"},
    {"queue", "queued"},
};

const char *effect_verb(const struct effect_family *family, const struct effect *release)
{
    return verbs[effect_verb_of(family, release)][0];
}

const char *effect_verb_done(const struct effect_family *family, const struct effect *release)
{
    return verbs[effect_verb_of(family, release)][1];
}

const struct effect_match *effect_match_find(const struct effect *effect, const char *what)
{
    for (size_t i = 0; i < effect->match_count; i++)
        if (strcmp(effect->matches[i].what, what) == 0)
            return &effect->matches[i];
    return NULL;
}

int effect_mark_find(const struct effect_table *table, const char *mark)
{
    for (size_t i = 0; i < table->mark_count; i++)
        if (strcmp(table->marks[i], mark) == 0)
            return (int)i;
    return -1;
}

static int compare_irql(const void *key, const void *entry)
{
    const struct effect_irql_fact *fact = entry;
    return strcmp(key, fact->call);
}

enum effect_irql effect_irql_of(const struct effect_table *table, const char *call)
{
    const struct effect_irql_fact *fact =
        table->irql_count
            ? bsearch(call, table->irqls, table->irql_count, sizeof *table->irqls, compare_irql)
            : NULL;
    return fact ? fact->max : EFFECT_IRQL_NONE;
}

const char *effect_irql_text(enum effect_irql level)
{
    static const char *const texts[] = {
        "any level", "PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL", "DIRQL", "HIGH_LEVEL",
    };
    return texts[level];
}

static int compare_info(const void *key, const void *entry)
{
    const struct role_info *info = entry;
    return strcmp(key, info->role);
}

const struct role_info *role_info_find(const struct role_table *table, const char *role)
{
    return table->info_count
               ? bsearch(role, table->infos, table->info_count, sizeof *table->infos, compare_info)
               : NULL;
}

static int compare_forbidden(const void *key, const void *entry)
{
    const struct role_forbidden *a = key, *b = entry;
    int order = strcmp(a->role, b->role);
    if (!order)
        order = strcmp(a->call, b->call);
    return order ? order : strcmp(a->class_, b->class_);
}

const struct role_forbidden *role_forbidden_find(const struct role_table *table, const char *role,
                                                 const char *call, const char *class_)
{
    struct role_forbidden key = {.role = role, .call = call, .class_ = class_};
    return table->forbidden_count ? bsearch(&key, table->forbidden, table->forbidden_count,
                                            sizeof *table->forbidden, compare_forbidden)
                                  : NULL;
}

bool effect_is_lock(const struct effect_family *family)
{
    return family->class_ == EFFECT_CLASS_LOCK || family->class_ == EFFECT_CLASS_IRQL_STATE;
}
