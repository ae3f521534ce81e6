/*
 * The builder of a unit: tables that grow, each entry that can be equal to another kept once by a
 * hash table over its fields. Fields that an entry's kind does not use are set to one value, so
 * that they tell equal entries neither apart nor leak into the file.
 */
#include "facts/build.h"

#include "base/arena.h"
#include "base/vec.h"
#include "facts/check.h"
#include "facts/layout.h"
#include "facts/shape.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#define uthash_malloc(size)            base_malloc(size)
#define HASH_FUNCTION(key, size, hash) ((hash) = (unsigned)XXH3_64bits((key), (size)))
#include <uthash.h>

enum interned_kind {
    INTERNED_STRING,
    INTERNED_FILE,
    INTERNED_LOC,
    INTERNED_TYPE,
    INTERNED_RECORD,
    INTERNED_SYMBOL,
    INTERNED_VALUE,
    INTERNED_PLACE,
    INTERNED_COUNT,
};

/* One entry of a hash table: the bytes that make an entry what it is, and its id. */
struct interned {
    UT_hash_handle hh;
    facts_id id;
};

struct facts_build {
    struct arena *arena;
    struct arena scratch; /* keys and entries of the hash tables */
    struct interned *interned[INTERNED_COUNT];
    struct draft draft;
    VEC(char) text;
    VEC(uint32_t) value_weights; /* as many as values */
    VEC(uint32_t) place_weights; /* as many as places */
#define FACTS_TABLE(name, type) VEC(type) name;
    FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
};

/* The entry of a key. `*is_new`: there was none, and the caller sets the id. */
static struct interned *intern(struct facts_build *build, enum interned_kind kind, const void *key,
                               size_t size, bool *is_new)
{
    struct interned **table = &build->interned[kind];
    struct interned *entry;
    unsigned hash;
    HASH_VALUE(key, size, hash);
    HASH_FIND_BYHASHVALUE(hh, *table, key, size, hash, entry);
    *is_new = entry == NULL;
    if (!entry) {
        entry = ARENA_NEW(&build->scratch, struct interned);
        char *copy = arena_text(&build->scratch, key, size);
        HASH_ADD_KEYPTR_BYHASHVALUE(hh, *table, copy, size, hash, entry);
    }
    return entry;
}

struct facts_build *facts_build_begin(struct arena *arena)
{
    struct facts_build *build = ARENA_NEW(arena, struct facts_build);
    build->arena = arena;
    /* Offset 0 is "": the text is never empty, and a forgotten id reads as nothing. */
    facts_string(build, "");
    return build;
}

facts_id facts_string_sized(struct facts_build *build, const char *text, size_t length)
{
    bool is_new;
    struct interned *entry = intern(build, INTERNED_STRING, text, length, &is_new);
    if (is_new) {
        assert(length < UINT32_MAX);
        entry->id = build->text.count;
        vec_reserve(&build->text, (uint32_t)length + 1);
        /* From the key's copy: `text` may point into the table that has just moved. */
        if (length)
            memcpy(build->text.items + entry->id, entry->hh.key, length);
        build->text.items[entry->id + length] = '\0';
        build->text.count += (uint32_t)length + 1;
    }
    return entry->id;
}

facts_id facts_string(struct facts_build *build, const char *text)
{
    return facts_string_sized(build, text, strlen(text));
}

const char *facts_string_at(const struct facts_build *build, facts_id string)
{
    return string == FACTS_NONE ? "" : build->text.items + string;
}

static bool is_empty(const struct facts_build *build, facts_id string)
{
    return facts_string_at(build, string)[0] == '\0';
}

facts_id facts_file(struct facts_build *build, const char *path, const uint64_t hash[2],
                    uint32_t flags)
{
    facts_id name = facts_string(build, path);
    bool is_new;
    struct interned *entry = intern(build, INTERNED_FILE, &name, sizeof name, &is_new);
    if (is_new) {
        struct facts_file file = {.path = name, .hash = {hash[0], hash[1]}, .flags = flags};
        entry->id = build->files.count;
        vec_push(&build->files, file);
    }
    return entry->id;
}

facts_id facts_loc(struct facts_build *build, const struct facts_loc *loc)
{
    struct facts_loc kept = *loc;
    if (is_empty(build, kept.macro))
        kept.macro = FACTS_NONE;
    const uint32_t key[] = {kept.file,          kept.line,          kept.column,
                            kept.spelling_file, kept.spelling_line, kept.spelling_column,
                            kept.macro};
    bool is_new;
    struct interned *entry = intern(build, INTERNED_LOC, key, sizeof key, &is_new);
    if (is_new) {
        entry->id = build->locs.count;
        vec_push(&build->locs, kept);
    }
    return entry->id;
}

/* A type that is not known is an entry too, so that readers need not ask. */
static facts_id known_type(struct facts_build *build, facts_id type)
{
    if (type != FACTS_NONE) {
        assert(type < build->types.count);
        return type;
    }
    return facts_type(build, &(struct facts_type){.kind = FACTS_TYPE_OTHER});
}

facts_id facts_type(struct facts_build *build, const struct facts_type *type)
{
    struct facts_type kept = *type;
    if (kept.kind == FACTS_TYPE_RECORD && kept.record == FACTS_NONE)
        kept.kind = FACTS_TYPE_OTHER;
    bool has_inner = kept.kind == FACTS_TYPE_POINTER || kept.kind == FACTS_TYPE_ARRAY ||
                     kept.kind == FACTS_TYPE_FUNCTION;
    kept.inner = has_inner ? known_type(build, kept.inner) : FACTS_NONE;
    if (kept.kind != FACTS_TYPE_RECORD)
        kept.record = FACTS_NONE;
    if (kept.kind != FACTS_TYPE_ARRAY)
        kept.count = 0;
    /* Two local structs of one name are spelled alike: what a type is made of tells them apart. */
    const uint32_t key[] = {kept.name, kept.kind, kept.is_const, kept.inner, kept.record};
    bool is_new;
    struct interned *entry = intern(build, INTERNED_TYPE, key, sizeof key, &is_new);
    if (is_new) {
        entry->id = build->types.count;
        vec_push(&build->types, kept);
    }
    return entry->id;
}

facts_id facts_record(struct facts_build *build, const struct facts_record *record, bool *is_new)
{
    bool is_made;
    struct interned *entry =
        intern(build, INTERNED_RECORD, &record->usr, sizeof record->usr, &is_made);
    if (is_made) {
        struct facts_record kept = *record;
        kept.fields = (struct facts_range){0};
        entry->id = build->records.count;
        vec_push(&build->records, kept);
    }
    if (is_new)
        *is_new = is_made;
    return entry->id;
}

void facts_record_fields(struct facts_build *build, facts_id record,
                         const struct facts_field *fields, uint32_t count)
{
    struct facts_record *owner = &build->records.items[record];
    assert(record < build->records.count && owner->fields.count == 0);
    owner->fields = (struct facts_range){.first = build->fields.count, .count = count};
    for (uint32_t i = 0; i < count; i++) {
        struct facts_field field = fields[i];
        field.record = record;
        field.type = known_type(build, field.type);
        vec_push(&build->fields, field);
    }
}

facts_id facts_symbol(struct facts_build *build, const struct facts_symbol *symbol, bool *is_new)
{
    bool is_made = true;
    struct interned *entry = NULL;
    bool is_shared = symbol->kind == FACTS_SYMBOL_FUNCTION || symbol->kind == FACTS_SYMBOL_GLOBAL;
    if (is_shared && !is_empty(build, symbol->usr))
        entry = intern(build, INTERNED_SYMBOL, &symbol->usr, sizeof symbol->usr, &is_made);
    facts_id id = is_made ? build->symbols.count : entry->id;
    if (is_made) {
        struct facts_symbol kept = *symbol;
        kept.type = known_type(build, kept.type);
        kept.function = FACTS_NONE;
        if (is_empty(build, kept.role))
            kept.role = FACTS_NONE;
        vec_push(&build->symbols, kept);
        if (entry)
            entry->id = id;
    }
    if (is_new)
        *is_new = is_made;
    return id;
}

struct facts_symbol *facts_symbol_at(struct facts_build *build, facts_id symbol)
{
    assert(symbol < build->symbols.count);
    return &build->symbols.items[symbol];
}

struct facts_range facts_params(struct facts_build *build, const struct facts_param *params,
                                uint32_t count)
{
    struct facts_range range = {.first = build->params.count, .count = count};
    for (uint32_t i = 0; i < count; i++) {
        struct facts_param param = params[i];
        param.type = known_type(build, param.type);
        vec_push(&build->params, param);
    }
    return range;
}

struct facts_range facts_annotations(struct facts_build *build, const facts_id *texts,
                                     uint32_t count)
{
    struct facts_range range = {.first = build->annotations.count, .count = count};
    for (uint32_t i = 0; i < count; i++)
        vec_push(&build->annotations, texts[i]);
    return range;
}

/* What an operand adds to the weight of the tree above it. */
static uint32_t operand_weight(const struct facts_build *build, enum shape_table table, facts_id id)
{
    if (table == SHAPE_TABLE_values) {
        assert(id < build->values.count);
        return build->value_weights.items[id];
    }
    if (table == SHAPE_TABLE_places) {
        assert(id < build->places.count);
        return build->place_weights.items[id];
    }
    return 0;
}

facts_id facts_value(struct facts_build *build, const struct facts_value *value)
{
    struct facts_value kept = *value;
    kept.type = known_type(build, kept.type);
    const struct shape_operands *uses = &shape_value_operands[kept.kind];
    uint32_t weight = 1 + operand_weight(build, uses->first, kept.a) +
                      operand_weight(build, uses->second, kept.b);
    if (weight > FACTS_TREE_LIMIT) {
        kept.kind = FACTS_VALUE_UNKNOWN;
        uses = &shape_value_operands[FACTS_VALUE_UNKNOWN];
        weight = 1;
    }
    if (uses->first == SHAPE_TABLE_NONE)
        kept.a = FACTS_NONE;
    if (uses->second == SHAPE_TABLE_NONE)
        kept.b = FACTS_NONE;
    if (kept.kind != FACTS_VALUE_UNARY && kept.kind != FACTS_VALUE_BINARY)
        kept.op = FACTS_OP_NONE;
    if (kept.kind != FACTS_VALUE_INT)
        kept.n = 0;
    const uint64_t key[] = {kept.kind | (uint64_t)kept.op << 32, kept.type,
                            kept.a | (uint64_t)kept.b << 32, (uint64_t)kept.n};
    bool is_new;
    struct interned *entry = intern(build, INTERNED_VALUE, key, sizeof key, &is_new);
    if (is_new) {
        entry->id = build->values.count;
        vec_push(&build->values, kept);
        vec_push(&build->value_weights, weight);
    }
    return entry->id;
}

facts_id facts_place(struct facts_build *build, const struct facts_place *place)
{
    struct facts_place kept = *place;
    kept.type = known_type(build, kept.type);
    const struct shape_operands *uses = &shape_place_operands[kept.kind];
    uint32_t weight = 1 + operand_weight(build, uses->first, kept.base) +
                      operand_weight(build, uses->third, kept.index);
    if (weight > FACTS_TREE_LIMIT) {
        kept.kind = FACTS_PLACE_UNKNOWN;
        uses = &shape_place_operands[FACTS_PLACE_UNKNOWN];
        weight = 1;
    }
    if (uses->first == SHAPE_TABLE_NONE)
        kept.base = FACTS_NONE;
    if (uses->second == SHAPE_TABLE_NONE)
        kept.field = FACTS_NONE;
    if (uses->third == SHAPE_TABLE_NONE)
        kept.index = FACTS_NONE;
    const uint32_t key[] = {kept.kind, kept.type, kept.base, kept.field, kept.index};
    bool is_new;
    struct interned *entry = intern(build, INTERNED_PLACE, key, sizeof key, &is_new);
    if (is_new) {
        entry->id = build->places.count;
        vec_push(&build->places, kept);
        vec_push(&build->place_weights, weight);
    }
    return entry->id;
}

const struct facts_value *facts_value_at(const struct facts_build *build, facts_id value)
{
    assert(value < build->values.count);
    return &build->values.items[value];
}

const struct facts_place *facts_place_at(const struct facts_build *build, facts_id place)
{
    assert(place < build->places.count);
    return &build->places.items[place];
}

const struct facts_type *facts_type_at(const struct facts_build *build, facts_id type)
{
    assert(type < build->types.count);
    return &build->types.items[type];
}

const struct facts_field *facts_field_at(const struct facts_build *build, facts_id field)
{
    assert(field < build->fields.count);
    return &build->fields.items[field];
}

const struct facts_record *facts_record_at(const struct facts_build *build, facts_id record)
{
    assert(record < build->records.count);
    return &build->records.items[record];
}

void facts_function_begin(struct facts_build *build)
{
    struct draft *draft = &build->draft;
    assert(!draft->is_open);
    draft->blocks.count = 0;
    draft->operations.count = 0;
    draft->args.count = 0;
    draft->edges.count = 0;
    draft->is_open = true;
    facts_block(build, FACTS_NONE);
}

facts_id facts_block(struct facts_build *build, facts_id handler)
{
    assert(build->draft.is_open);
    struct draft_block block = {
        .first = FACTS_NONE,
        .last = FACTS_NONE,
        .end = FACTS_END_STOP,
        .value = FACTS_NONE,
        .loc = FACTS_NONE,
        .handler = handler,
    };
    vec_push(&build->draft.blocks, block);
    return build->draft.blocks.count - 1;
}

static struct draft_block *open_block(struct facts_build *build, facts_id block)
{
    assert(build->draft.is_open && block < build->draft.blocks.count);
    struct draft_block *found = &build->draft.blocks.items[block];
    assert(!found->is_ended);
    return found;
}

void facts_operation(struct facts_build *build, facts_id block,
                     const struct facts_operation *operation, const facts_id *args,
                     uint32_t arg_count)
{
    struct draft *draft = &build->draft;
    struct draft_block *owner = open_block(build, block);
    struct draft_operation added = {.operation = *operation, .next = FACTS_NONE};
    const struct shape_operands *uses = &shape_operation_operands[operation->kind];
    if (uses->first == SHAPE_TABLE_NONE)
        added.operation.place = FACTS_NONE;
    if (uses->second == SHAPE_TABLE_NONE)
        added.operation.value = FACTS_NONE;
    if (uses->third == SHAPE_TABLE_NONE)
        added.operation.symbol = FACTS_NONE;
    assert(arg_count == 0 || operation->kind == FACTS_OPERATION_CALL);
    added.operation.args = (struct facts_range){.first = draft->args.count, .count = arg_count};
    for (uint32_t i = 0; i < arg_count; i++)
        vec_push(&draft->args, args[i]);
    uint32_t id = draft->operations.count;
    vec_push(&draft->operations, added);
    if (owner->first == FACTS_NONE)
        owner->first = id;
    else
        draft->operations.items[owner->last].next = id;
    owner->last = id;
}

/* The edge that a branch or switch on a constant takes; NULL if its value is not constant. */
static const struct facts_edge *certain_edge(const struct facts_build *build,
                                             enum facts_end_kind kind, facts_id value,
                                             const struct facts_edge *edges, uint32_t edge_count)
{
    if ((kind != FACTS_END_BRANCH && kind != FACTS_END_SWITCH) ||
        facts_value_at(build, value)->kind != FACTS_VALUE_INT)
        return NULL;
    int64_t n = facts_value_at(build, value)->n;
    const struct facts_edge *otherwise = NULL;
    for (uint32_t i = 0; i < edge_count; i++) {
        const struct facts_edge *edge = &edges[i];
        if ((edge->kind == FACTS_EDGE_TRUE && n != 0) ||
            (edge->kind == FACTS_EDGE_FALSE && n == 0) ||
            (edge->kind == FACTS_EDGE_CASE && edge->low <= n && n <= edge->high))
            return edge;
        if (edge->kind == FACTS_EDGE_DEFAULT)
            otherwise = edge;
    }
    return otherwise;
}

void facts_end(struct facts_build *build, facts_id block, enum facts_end_kind kind, facts_id value,
               facts_id loc, const struct facts_edge *edges, uint32_t edge_count)
{
    struct draft *draft = &build->draft;
    struct draft_block *owner = open_block(build, block);
    struct facts_edge jump;
    const struct facts_edge *certain = certain_edge(build, kind, value, edges, edge_count);
    if (certain) {
        jump = (struct facts_edge){.kind = FACTS_EDGE_NEXT, .block = certain->block};
        kind = FACTS_END_GOTO;
        edges = &jump;
        edge_count = 1;
    }
    bool has_value =
        kind == FACTS_END_BRANCH || kind == FACTS_END_SWITCH || kind == FACTS_END_RETURN;
    owner->is_ended = true;
    owner->end = kind;
    owner->value = has_value ? value : FACTS_NONE;
    owner->loc = loc;
    owner->edges = (struct facts_range){.first = draft->edges.count, .count = edge_count};
    bool is_swapped = kind == FACTS_END_BRANCH && edges[0].kind == FACTS_EDGE_FALSE;
    for (uint32_t i = 0; i < edge_count; i++) {
        struct facts_edge edge = edges[is_swapped ? edge_count - 1 - i : i];
        if (edge.kind != FACTS_EDGE_CASE)
            edge.low = edge.high = 0;
        vec_push(&draft->edges, edge);
    }
}

static void emit_operations(struct facts_build *build, const struct draft_block *block)
{
    const struct draft *draft = &build->draft;
    for (uint32_t i = block->first; i != FACTS_NONE; i = draft->operations.items[i].next) {
        struct facts_operation operation = draft->operations.items[i].operation;
        struct facts_range args = operation.args;
        operation.args.first = build->args.count;
        for (uint32_t arg = 0; arg < args.count; arg++)
            vec_push(&build->args, draft->args.items[args.first + arg]);
        vec_push(&build->operations, operation);
    }
}

/* Copies the laid-out blocks into the unit's tables. */
static struct facts_range emit_blocks(struct facts_build *build, const uint32_t *order,
                                      uint32_t count, facts_id *position)
{
    const struct draft *draft = &build->draft;
    struct facts_range blocks = {.first = build->blocks.count, .count = count};
    for (uint32_t i = 0; i < count; i++)
        position[order[i]] = blocks.first + i;
    for (uint32_t i = 0; i < count; i++) {
        const struct draft_block *block = &draft->blocks.items[order[i]];
        struct facts_block added = {
            .operations.first = build->operations.count,
            .end = block->end,
            .value = block->value,
            .loc = block->loc,
            .edges = {.first = build->edges.count, .count = block->edges.count},
            .handler = block->handler == FACTS_NONE ? FACTS_NONE : position[block->handler],
        };
        emit_operations(build, block);
        added.operations.count = build->operations.count - added.operations.first;
        for (uint32_t edge = 0; edge < block->edges.count; edge++) {
            struct facts_edge copy = draft->edges.items[block->edges.first + edge];
            copy.block = position[copy.block];
            vec_push(&build->edges, copy);
        }
        vec_push(&build->blocks, added);
    }
    return blocks;
}

static struct facts_range emit_locals(struct facts_build *build, const facts_id *symbols,
                                      uint32_t count)
{
    struct facts_range range = {.first = build->locals.count, .count = count};
    for (uint32_t i = 0; i < count; i++)
        vec_push(&build->locals, symbols[i]);
    return range;
}

facts_id facts_function_end(struct facts_build *build, const struct facts_function *function,
                            const facts_id *params, uint32_t param_count, const facts_id *locals,
                            uint32_t local_count)
{
    struct draft *draft = &build->draft;
    assert(draft->is_open);
    struct arena work = {0};
    const uint32_t *order;
    uint32_t count = facts_layout(&order, draft, &work);
    facts_id id = build->functions.count;
    struct facts_function added = *function;
    added.blocks =
        emit_blocks(build, order, count, ARENA_ARRAY(&work, facts_id, draft->blocks.count));
    added.params = emit_locals(build, params, param_count);
    added.locals = emit_locals(build, locals, local_count);
    vec_push(&build->functions, added);
    if (added.symbol != FACTS_NONE) {
        facts_symbol_at(build, added.symbol)->function = id;
        facts_symbol_at(build, added.symbol)->flags |= FACTS_SYMBOL_DEFINED;
    }
    arena_free(&work);
    draft->is_open = false;
    return id;
}

void facts_problem(struct facts_build *build, const struct facts_problem *problem)
{
    vec_push(&build->problems, *problem);
}

static facts_id join_arguments(struct facts_build *build, const char *const *arguments,
                               size_t argument_count)
{
    VEC(char) joined = {0};
    for (size_t i = 0; i < argument_count; i++) {
        if (i)
            vec_push(&joined, '\n');
        for (const char *c = arguments[i]; *c; c++)
            vec_push(&joined, *c);
    }
    facts_id id = joined.count ? facts_string_sized(build, joined.items, joined.count)
                               : facts_string(build, "");
    vec_free(&joined);
    return id;
}

static void *keep_table(struct arena *arena, void *items, uint32_t count, size_t size)
{
    void *kept = NULL;
    if (count) {
        kept = arena_array(arena, count, size);
        memcpy(kept, items, count * size);
    }
    free(items);
    return kept;
}

struct facts_unit *facts_build_end(struct facts_build *build, const char *source,
                                   const char *const *arguments, size_t argument_count,
                                   uint32_t pointer_size)
{
    assert(!build->draft.is_open);
    struct facts_unit *unit = ARENA_NEW(build->arena, struct facts_unit);
    unit->source = facts_string(build, source);
    unit->arguments = join_arguments(build, arguments, argument_count);
    unit->pointer_size = pointer_size;
    unit->text_size = build->text.count;
    unit->text = keep_table(build->arena, build->text.items, build->text.count, 1);
#define FACTS_TABLE(name, type)                                                                    \
    unit->name##_count = build->name.count;                                                        \
    unit->name = keep_table(build->arena, build->name.items, build->name.count, sizeof(type));
    FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE

    XXH3_state_t state;
    XXH3_128bits_reset(&state);
    /* With the terminator, so that no part of one can pass for the end of the other. */
    XXH3_128bits_update(&state, facts_text(unit, unit->source), strlen(source) + 1);
    const char *joined = facts_text(unit, unit->arguments);
    XXH3_128bits_update(&state, joined, strlen(joined));
    XXH128_hash_t identity = XXH3_128bits_digest(&state);
    unit->identity[0] = identity.low64;
    unit->identity[1] = identity.high64;

#ifndef NDEBUG
    /* An assert that says why. */
    struct error error = {0};
    if (facts_check(unit, source, &error)) {
        fprintf(stderr, "%s\n", error.text);
        abort();
    }
#endif

    for (int kind = 0; kind < INTERNED_COUNT; kind++)
        HASH_CLEAR(hh, build->interned[kind]);
    arena_free(&build->scratch);
    vec_free(&build->value_weights);
    vec_free(&build->place_weights);
    vec_free(&build->draft.blocks);
    vec_free(&build->draft.operations);
    vec_free(&build->draft.args);
    vec_free(&build->draft.edges);
    return unit;
}
