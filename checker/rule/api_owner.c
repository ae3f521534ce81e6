/*
 * The list `owners` of API files: objects of the driver that the system ends by calling it back,
 * and the calls that make them or hand them out.
 *
 * Requires the tree of yaml.h. Fills the array of struct api, then the table of flow/effect.h.
 */
#include "rule/api_internal.h"

#include <stdlib.h>
#include <string.h>

/* "FIELD.NAME" of a record. */
static bool parse_field(struct effect_owner *owner, const char *text, struct arena *arena)
{
    size_t length = api_identifier_length(text);
    if (!length || text[length] != '.' || !api_is_identifier(text + length + 1))
        return false;
    owner->container = arena_text(arena, text, length);
    owner->field = text + length + 1;
    return true;
}

/* "CALL OPERAND kind ARGUMENT" or "... kind NUMBER". */
static bool parse_call(struct effect_owner *owner, const char *text, struct arena *arena)
{
    static const char word[] = " kind ";
    size_t length = api_identifier_length(text);
    const char *kind = strstr(text, word);
    if (!length || text[length] != ' ' || !kind || kind <= text + length)
        return false;
    owner->call = arena_text(arena, text, length);
    const char *operand = arena_text(arena, text + length + 1, (size_t)(kind - text) - length - 1);
    kind += sizeof word - 1;
    const char *end = api_parse_argument(&owner->kind_argument, kind);
    owner->has_kind_argument = end && !*end;
    if (!owner->has_kind_argument) {
        uint32_t number;
        end = api_parse_index(&number, kind, UINT32_MAX - 1);
        owner->kind = end ? number : 0;
    }
    return end && !*end && api_parse_operand(&owner->operand, operand, arena);
}

int api_read_owner(struct api_file *file, const struct yaml_node *row)
{
    struct effect_owner owner = {0};
    struct yaml_node *const *calls = NULL;
    size_t count;
    const char *object, *kind, *told;
    if (yaml_expect_map(row, "an owner", "noun end object kind told made-by source", file->name,
                        file->error) ||
        yaml_get_text(&owner.noun, row, "noun", true, file->name, file->error) ||
        yaml_get_text(&owner.role, row, "end", true, file->name, file->error) ||
        yaml_get_text(&object, row, "object", true, file->name, file->error) ||
        yaml_get_text(&kind, row, "kind", true, file->name, file->error) ||
        yaml_get_text(&told, row, "told", false, file->name, file->error) ||
        yaml_get_text(&owner.source, row, "source", true, file->name, file->error) ||
        api_names_of(file, row, "made-by", &calls, &count))
        return -1;
    const char *end = api_parse_argument(&owner.argument, object);
    if (!end || *end)
        return api_complain(file, yaml_find(row, "object"), "'%s' is not an argument such as arg1",
                            object);
    end = told ? api_parse_argument(&owner.told, told) : "";
    owner.has_told = told;
    if (!end || *end)
        return api_complain(file, yaml_find(row, "told"), "'%s' is not an argument such as arg1",
                            told);
    if (!parse_field(&owner, kind, file->api->arena))
        return api_complain(file, yaml_find(row, "kind"), "'kind' has the form RECORD.FIELD");
    if (!count)
        return api_complain(file, row, "key '%s' is missing", "made-by");
    for (size_t i = 0; i < count; i++) {
        struct api_owner new = {owner, {file->name, calls[i]->line}};
        if (!parse_call(&new.owner, calls[i]->text, file->api->arena))
            return api_complain(file, calls[i],
                                "'%s' has to be of the form CALL OBJECT kind ARGUMENT",
                                calls[i]->text);
        vec_push(&file->api->owners, new);
    }
    return 0;
}

/* A call that acquires nothing would never be seen to make one. */
static bool is_acquire(const struct effect_table *effects, const struct effect_owner *owner)
{
    const struct effect_function *function = effect_find(effects, owner->call);
    for (size_t i = 0; function && i < function->count; i++)
        if (function->effects[i].kind == EFFECT_ACQUIRE &&
            function->effects[i].operand.argument == owner->operand.argument)
            return true;
    return false;
}

int api_make_owners(struct api *api, struct effect_table *effects, const struct role_table *roles,
                    struct error *error)
{
    uint32_t count = api->owners.count;
    struct effect_owner *owners = ARENA_ARRAY(api->arena, struct effect_owner, count);
    for (uint32_t i = 0; i < count; i++) {
        const struct api_owner *new = &api->owners.items[i];
        owners[i] = new->owner;
        if (api_expect_role(roles, owners[i].role, &new->place, error))
            return -1;
        if (!is_acquire(effects, &owners[i]))
            return error_set(error, new->place.file, new->place.line,
                             "no API file says that '%s' acquires this", owners[i].call);
    }
    effects->owners = owners;
    effects->owner_count = count;
    return 0;
}
