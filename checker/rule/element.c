#include "rule/element.h"

#include <string.h>

static bool is_same_place(const struct flow_known *known, const struct role_info *info)
{
    return !known->path || (known->argument == info->element_argument &&
                            strcmp(known->path, info->element_path) == 0);
}

void element_known(struct flow_known *known, const struct program *program,
                   const struct role_table *roles, uint32_t function, const char *role)
{
    *known = (struct flow_known){0};
    for (uint32_t r = 0; r < program->role_count; r++) {
        const struct program_role *entry = &program->roles[r];
        if (entry->function != function || entry->how != ROLE_ELEMENT ||
            (role && strcmp(entry->role, role) != 0))
            continue;
        const struct role_info *info = role_info_find(roles, entry->role);
        if (!info || !info->element_path || !is_same_place(known, info))
            continue;
        for (int element = 0; element < 64; element++) {
            if (!(entry->elements >> element & 1))
                continue;
            struct range one = range_between(element, element);
            known->range = known->path ? range_union(&known->range, &one) : one;
            known->path = info->element_path;
            known->argument = info->element_argument;
        }
    }
}
