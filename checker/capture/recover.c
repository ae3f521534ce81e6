/*
 * The table of invented names and the prelude written from it. Filled by recover_learn.c; requires
 * nothing of libclang.
 *
 * One declaration per line, so that an error inside the prelude tells whose it is. Every type,
 * object and member has a typedef name of its own, so that clang's messages, which quote it, tell
 * what to change.
 */
#include "capture/recover_internal.h"

#include <ctype.h>
#include <string.h>

enum {
    MOST_NAMES = 4000,
    MOST_TURNS = 3,         /* of one name from one kind or shape to another */
    FIRST_NUMBER = 1000003, /* of the enumerators: unlikely to meet another label */
};

struct recover *recover_begin(struct arena *arena, bool is_cxx)
{
    struct recover *recover = ARENA_NEW(arena, struct recover);
    recover->is_cxx = is_cxx;
    recover->arena = arena;
    return recover;
}

void recover_end(struct recover *recover)
{
    HASH_CLEAR(hh, recover->entries);
    for (struct recover_record *record = recover->records; record; record = record->hh.next)
        vec_free(&record->members);
    HASH_CLEAR(hh, recover->records);
    vec_free(&recover->names);
    vec_free(&recover->lines);
}

const char *recover_prelude(const struct recover *recover)
{
    return recover->prelude;
}

const struct recover_name *const *recover_names(const struct recover *recover, size_t *count)
{
    *count = recover->names.count;
    return recover->names.items;
}

struct recover_entry *recover_find(const struct recover *recover, const char *name)
{
    struct recover_entry *entry = NULL;
    HASH_FIND_STR(recover->entries, name, entry);
    return entry;
}

struct recover_record *recover_find_record(const struct recover *recover, const char *tag)
{
    struct recover_record *record = NULL;
    HASH_FIND_STR(recover->records, tag, record);
    return record;
}

struct recover_record *recover_record(struct recover *recover, const char *tag)
{
    struct recover_record *record = recover_find_record(recover, tag);
    if (record)
        return record;
    record = ARENA_NEW(recover->arena, struct recover_record);
    record->tag = arena_string(recover->arena, tag);
    HASH_ADD_KEYPTR(hh, recover->records, record->tag, strlen(record->tag), record);
    return record;
}

/* PFOO, LPFOO: by custom a pointer to FOO. */
static const char *pointee(const char *name)
{
    size_t skip = name[0] == 'L' && name[1] == 'P' ? 2 : name[0] == 'P';
    return skip && recover_is_caps(name) && isupper((unsigned char)name[skip]) ? name + skip : NULL;
}

struct recover_entry *recover_add(struct recover *recover, const char *name, enum recover_kind kind)
{
    struct recover_entry *entry = recover_find(recover, name);
    if (entry)
        return entry->public.is_banned ? NULL : entry;
    if (recover->names.count >= MOST_NAMES)
        return NULL;
    entry = ARENA_NEW(recover->arena, struct recover_entry);
    entry->public.name = arena_string(recover->arena, name);
    entry->public.kind = kind;
    entry->is_fresh = true;
    const char *base = kind == RECOVER_TYPE ? pointee(entry->public.name) : NULL;
    entry->public.shape = base ? RECOVER_POINTER : RECOVER_INTEGER;
    entry->public.record =
        kind == RECOVER_TAG || kind == RECOVER_MEMBER
            ? entry->public.name
            : arena_printf(recover->arena, RECOVER_PREFIX "%s", base ? base : entry->public.name);
    if (kind == RECOVER_TAG)
        recover_complete(recover, recover_record(recover, name));
    HASH_ADD_KEYPTR(hh, recover->entries, entry->public.name, strlen(entry->public.name), entry);
    vec_push(&recover->names, &entry->public);
    recover->changed = true;
    return entry;
}

void recover_ban(struct recover *recover, struct recover_entry *entry)
{
    recover->changed |= !entry->public.is_banned;
    entry->public.is_banned = true;
}

void recover_complete(struct recover *recover, struct recover_record *record)
{
    recover->changed |= !record->is_complete;
    record->is_complete = true;
}

void recover_add_member(struct recover *recover, struct recover_record *record, const char *name)
{
    recover_complete(recover, record);
    for (uint32_t i = 0; i < record->members.count; i++)
        if (strcmp(record->members.items[i].name, name) == 0)
            return;
    bool is_ours = strncmp(record->tag, RECOVER_PREFIX, strlen(RECOVER_PREFIX)) == 0;
    const char *type =
        arena_printf(recover->arena, "%s%s_%s", is_ours ? "" : RECOVER_PREFIX, record->tag, name);
    struct recover_member member = {arena_string(recover->arena, name),
                                    recover_add(recover, type, RECOVER_MEMBER)};
    if (member.type)
        vec_push(&record->members, member);
}

/* What was learnt may turn out wrong; what keeps turning is not understood. */
static bool may_turn(struct recover *recover, struct recover_entry *entry)
{
    recover->changed = true;
    if (entry->is_fresh || entry->turns++ < MOST_TURNS)
        return true;
    recover_ban(recover, entry);
    return false;
}

void recover_set_shape(struct recover *recover, struct recover_entry *entry,
                       enum recover_shape shape)
{
    if (entry->public.shape == shape || !may_turn(recover, entry))
        return;
    entry->public.shape = shape;
    if (shape == RECOVER_RECORD)
        recover_complete(recover, recover_record(recover, entry->public.record));
}

void recover_set_kind(struct recover *recover, struct recover_entry *entry, enum recover_kind kind)
{
    if (entry->public.kind != kind && may_turn(recover, entry))
        entry->public.kind = kind;
}

/* ---- the prelude ---- */

static void add_line(struct recover *recover, struct recover_entry *entry, const char *text)
{
    struct recover_line line = {text, entry};
    vec_push(&recover->lines, line);
}

static const char *join_lines(const struct recover *recover)
{
    size_t size = 0;
    for (uint32_t i = 0; i < recover->lines.count; i++)
        size += strlen(recover->lines.items[i].text) + 1;
    char *joined = arena_alloc(recover->arena, size + 1), *end = joined;
    for (uint32_t i = 0; i < recover->lines.count; i++) {
        size_t length = strlen(recover->lines.items[i].text);
        memcpy(end, recover->lines.items[i].text, length);
        end[length] = '\n';
        end += length + 1;
    }
    return joined;
}

/* In C++ `()` takes none. */
static const char *any_arguments(const struct recover *recover)
{
    return recover->is_cxx ? "..." : "";
}

/* A function of which no more is known than whether it gives a pointer. In C++ nothing converts to
 * one but `void *`, by a cast. */
static const char *function_line(const struct recover *recover, const struct recover_name *name)
{
    struct arena *arena = recover->arena;
    bool gives_pointer = name->shape == RECOVER_RETURNS;
    if (recover->is_cxx)
        return arena_printf(arena, "extern \"C\" %s%s(...);",
                            gives_pointer ? "void *" : "long long ", name->name);
    return gives_pointer ? arena_printf(arena, "struct %s *%s();", name->record, name->name)
                         : arena_printf(arena, "int %s();", name->name);
}

/* `typedef ... name;` */
static const char *type_line(const struct recover *recover, const struct recover_name *name,
                             const char *as)
{
    struct arena *arena = recover->arena;
    switch (name->shape) {
    case RECOVER_POINTER:
        return arena_printf(arena, "typedef struct %s *%s;", name->record, as);
    case RECOVER_RECORD:
        return arena_printf(arena, "typedef struct %s %s;", name->record, as);
    case RECOVER_FUNCTION:
        return name->type ? arena_printf(arena, "typedef __typeof__(%s) %s;", name->type, as)
                          : arena_printf(arena, "typedef int %s(%s);", as, any_arguments(recover));
    case RECOVER_CALLED:
        return arena_printf(arena, "typedef long long (*%s)(%s);", as, any_arguments(recover));
    case RECOVER_ARRAY:
        return arena_printf(arena, "typedef long long *%s;", as);
    default:
        return arena_printf(arena, "typedef long long %s;", as);
    }
}

/* A record by value inside another must come first. Only members nest, to no great depth. */
static void write_record(struct recover *recover, struct recover_record *record)
{
    if (!record->is_complete || record->is_written)
        return;
    record->is_written = true;
    const char *text = arena_printf(recover->arena, "struct %s {", record->tag);
    for (uint32_t i = 0; i < record->members.count; i++) {
        const struct recover_member *member = &record->members.items[i];
        if (member->type->public.is_banned)
            continue;
        if (member->type->public.shape == RECOVER_RECORD)
            write_record(recover, recover_record(recover, member->type->public.record));
        text = arena_printf(recover->arena, "%s %s %s;", text, member->type->public.name,
                            member->name);
    }
    /* Never empty, for `= {0}`. */
    add_line(recover, recover_find(recover, record->tag),
             arena_printf(recover->arena, "%s long long " RECOVER_PREFIX "rest; };", text));
}

void recover_write(struct recover *recover)
{
    recover->lines.count = 0;
    if (recover->needs_std)
        add_line(recover, NULL,
                 "namespace std { enum class align_val_t : decltype(sizeof 0) {}; "
                 "struct nothrow_t {}; }");
    unsigned number = FIRST_NUMBER;
    for (struct recover_entry *entry = recover->entries; entry; entry = entry->hh.next) {
        const struct recover_name *name = &entry->public;
        if (name->is_banned || name->kind == RECOVER_TAG)
            continue;
        const char *line = NULL;
        if (name->kind == RECOVER_MACRO)
            line = arena_printf(recover->arena, "#define %s%s", name->name,
                                name->has_arguments ? "(...)" : "");
        else if (name->kind == RECOVER_CONSTANT)
            line = arena_printf(recover->arena, "enum { %s = %u };", name->name, number++);
        else if (name->kind == RECOVER_OBJECT &&
                 (name->shape == RECOVER_FUNCTION || name->shape == RECOVER_RETURNS))
            line = function_line(recover, name);
        else if (name->kind == RECOVER_OBJECT)
            line = arena_printf(
                recover->arena, "%s extern %s %s;",
                type_line(recover, name,
                          arena_printf(recover->arena, RECOVER_TYPE_OF "%s", name->name)),
                arena_printf(recover->arena, RECOVER_TYPE_OF "%s", name->name), name->name);
        else
            line = type_line(recover, name, name->name);
        add_line(recover, entry, line);
    }
    for (struct recover_record *record = recover->records; record; record = record->hh.next)
        record->is_written = false;
    for (struct recover_record *record = recover->records; record; record = record->hh.next) {
        const struct recover_entry *entry = recover_find(recover, record->tag);
        if (!entry || !entry->public.is_banned)
            write_record(recover, record);
    }
    for (uint32_t i = 0; i < recover->names.count; i++)
        recover_find(recover, recover->names.items[i]->name)->is_fresh = false;
    recover->prelude = recover->lines.count ? join_lines(recover) : NULL;
    recover->changed = false;
}
