/* Finds the row of a function in the table of effects. */
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
