/*
 * The list `handed` of API files: resources that functions of a role are handed when they are
 * called; and the names of marks, wherever they stand.
 *
 * Requires the tree of yaml.h. Fills the arrays of struct api, then the tables of flow/effect.h.
 */
#include "rule/api_internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

bool api_is_path(const char *text)
{
    for (;;) {
        size_t length = api_identifier_length(text);
        if (!length)
            return false;
        text += length;
        if (!*text)
            return true;
        if (*text == '.')
            text++;
        else if (strncmp(text, "->", 2) == 0)
            text += 2;
        else
            return false;
    }
}

static bool parse_number(int64_t *number, const char *text)
{
    char *end;
    errno = 0;
    *number = strtoll(text, &end, 0);
    return !errno && end != text && !*end;
}

/* `F.G->H & BITS`. */
static bool parse_bits(struct effect_handed *handed, const char *text, struct arena *arena)
{
    const char *and = strstr(text, " & ");
    if (!and || !parse_number(&handed->bits, and+3) || !handed->bits)
        return false;
    handed->path = arena_text(arena, text, (size_t)(and-text));
    return api_is_path(handed->path);
}

int api_read_handed(struct api_file *file, const struct yaml_node *row)
{
    static const char returns[] = "ret == ";
    struct yaml_node *const *roles = NULL;
    size_t count;
    struct effect_handed handed = {.family = file->family};
    const char *object, *kept, *at;
    if (yaml_expect_map(row, "a handed row", "role object kept mark at source", file->name,
                        file->error) ||
        api_names_of(file, row, "role", &roles, &count) ||
        yaml_get_text(&object, row, "object", true, file->name, file->error) ||
        yaml_get_text(&kept, row, "kept", false, file->name, file->error) ||
        yaml_get_text(&handed.mark, row, "mark", false, file->name, file->error) ||
        yaml_get_text(&at, row, "at", handed.mark, file->name, file->error) ||
        yaml_get_text(&handed.source, row, "source", true, file->name, file->error))
        return -1;
    if (file->family == UINT32_MAX)
        return api_complain(file, row, "'%s' needs the key 'family' in the same file", "handed");
    if (!count)
        return api_complain(file, row, "key '%s' is missing", "role");
    const char *end = api_parse_argument(&handed.argument, object);
    if (!end || *end)
        return api_complain(file, yaml_find(row, "object"), "'%s' is not an argument such as arg1",
                            object);
    handed.has_kept = kept;
    if (kept && (strncmp(kept, returns, sizeof returns - 1) != 0 ||
                 !parse_number(&handed.kept, kept + sizeof returns - 1)))
        return api_complain(file, yaml_find(row, "kept"), "'kept' has to be of the form ret == N");
    if (at && (!handed.mark || !parse_bits(&handed, at, file->api->arena)))
        return api_complain(file, yaml_find(row, "at"),
                            "'at' goes with 'mark' and has the form FIELD.FIELD->FIELD & BITS");
    for (size_t i = 0; i < count; i++) {
        struct api_handed new = {handed, {file->name, roles[i]->line}};
        new.handed.role = roles[i]->text;
        vec_push(&file->api->handed, new);
    }
    file->api->families.items[file->family].has_acquire = true;
    return 0;
}

static int compare_handed(const void *left, const void *right)
{
    const struct api_handed *a = left, *b = right;
    int order = strcmp(a->handed.role, b->handed.role);
    return order ? order
                 : (a->handed.family > b->handed.family) - (a->handed.family < b->handed.family);
}

static int add_mark(const char **marks, size_t *count, const char *mark,
                    const struct api_place *place, struct error *error)
{
    for (size_t i = 0; i < *count; i++)
        if (strcmp(marks[i], mark) == 0)
            return 0;
    if (*count == EFFECT_MOST_MARKS)
        return error_set(error, place->file, place->line, "more than %d marks", EFFECT_MOST_MARKS);
    marks[(*count)++] = mark;
    return 0;
}

int api_make_handed(struct api *api, struct effect_table *effects, const struct role_table *roles,
                    struct error *error)
{
    uint32_t count = api->handed.count;
    struct effect_handed *handed = ARENA_ARRAY(api->arena, struct effect_handed, count);
    const char **marks = ARENA_ARRAY(api->arena, const char *, EFFECT_MOST_MARKS);
    size_t mark_count = 0;
    if (count)
        qsort(api->handed.items, count, sizeof *api->handed.items, compare_handed);
    for (uint32_t i = 0; i < count; i++) {
        const struct api_handed *new = &api->handed.items[i];
        handed[i] = new->handed;
        if (i && compare_handed(new - 1, new) == 0)
            return api_repeated(error, "what is handed to", handed[i].role, &new[-1].place,
                                &new->place);
        if (api_expect_role(roles, handed[i].role, &new->place, error) ||
            (handed[i].mark && add_mark(marks, &mark_count, handed[i].mark, &new->place, error)))
            return -1;
    }
    for (uint32_t i = 0; i < api->rows.count; i++) {
        const struct api_row *row = &api->rows.items[i];
        if (row->effect.mark && add_mark(marks, &mark_count, row->effect.mark, &row->place, error))
            return -1;
    }
    effects->handed = handed;
    effects->handed_count = count;
    effects->marks = marks;
    effects->mark_count = mark_count;
    return 0;
}
