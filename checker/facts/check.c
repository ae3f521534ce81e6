/*
 * The checks behind facts_check, table by table: first each number alone (by its shape), then what
 * entries say together. Each later check relies on the ids that the earlier ones have bounded.
 * Linear in the size of the unit and without recursion, because the unit may come from anywhere.
 */
#include "facts/check.h"

#include "base/arena.h"
#include "facts/shape.h"

#include <inttypes.h>

/* What a check needs: the unit, and where the error goes. */
struct check {
    const struct facts_unit *unit;
    const char *path;
    struct error *error;
    struct arena work;
};

static int wrong(struct check *check, enum shape_table table, facts_id id, const char *what)
{
    return error_set(check->error, check->path, 0, "damaged: entry %" PRIu32 " of '%s': %s", id,
                     shape_of(table)->name, what);
}

static bool is_within(struct facts_range range, uint32_t count)
{
    return range.first <= count && range.count <= count - range.first;
}

static int check_number(struct check *check, enum shape_table table, facts_id id,
                        const struct shape_field *field, const unsigned char *entry)
{
    uint64_t number = shape_get(field, entry);
    bool is_good = true;
    switch (field->kind) {
    case SHAPE_NUMBER:
    case SHAPE_OPERAND:
    case SHAPE_RANGE_COUNT:
        break;
    case SHAPE_BOOL:
        is_good = number <= 1;
        break;
    case SHAPE_ENUM:
        is_good = number <= field->limit;
        break;
    case SHAPE_FLAGS:
        is_good = (number & ~(uint64_t)field->limit) == 0;
        break;
    case SHAPE_ID:
        is_good = number < shape_count(check->unit, field->table);
        break;
    case SHAPE_ID_OR_NONE:
        is_good = number == FACTS_NONE || number < shape_count(check->unit, field->table);
        break;
    case SHAPE_RANGE_FIRST: {
        struct facts_range range = {(uint32_t)number, (uint32_t)shape_get(field + 1, entry)};
        is_good = is_within(range, shape_count(check->unit, field->table));
        break;
    }
    }
    return is_good ? 0 : wrong(check, table, id, field->name);
}

static int check_numbers(struct check *check)
{
    for (int table = SHAPE_TABLE_text + 1; table < SHAPE_TABLE_COUNT; table++) {
        const struct shape *shape = shape_of(table);
        const unsigned char *items = shape_items(check->unit, table);
        for (facts_id id = 0; id < shape_count(check->unit, table); id++)
            for (uint32_t f = 0; f < shape->count; f++)
                if (check_number(check, table, id, &shape->fields[f], items + id * shape->size))
                    return -1;
    }
    return 0;
}

static int check_text(struct check *check)
{
    const struct facts_unit *unit = check->unit;
    if (unit->text_size == 0 || unit->text[unit->text_size - 1] != '\0')
        return error_set(check->error, check->path, 0, "damaged: the text does not end");
    if (unit->source >= unit->text_size || unit->arguments >= unit->text_size)
        return error_set(check->error, check->path, 0, "damaged: no source or arguments");
    if (unit->pointer_size != 4 && unit->pointer_size != 8)
        return error_set(check->error, check->path, 0, "damaged: pointer size");
    return 0;
}

static bool is_operand(const struct check *check, enum shape_table table, bool is_optional,
                       facts_id id)
{
    if (table == SHAPE_TABLE_NONE)
        return id == FACTS_NONE;
    return (is_optional && id == FACTS_NONE) || id < shape_count(check->unit, table);
}

static bool is_function(const struct check *check, facts_id symbol)
{
    return check->unit->symbols[symbol].kind == FACTS_SYMBOL_FUNCTION;
}

static int check_types(struct check *check)
{
    for (facts_id id = 0; id < check->unit->types_count; id++) {
        const struct facts_type *type = &check->unit->types[id];
        bool has_inner = type->kind == FACTS_TYPE_POINTER || type->kind == FACTS_TYPE_ARRAY ||
                         type->kind == FACTS_TYPE_FUNCTION;
        if (has_inner ? type->inner >= id : type->inner != FACTS_NONE)
            return wrong(check, SHAPE_TABLE_types, id, "inner");
        if ((type->kind == FACTS_TYPE_RECORD) != (type->record != FACTS_NONE))
            return wrong(check, SHAPE_TABLE_types, id, "record");
    }
    return 0;
}

static int check_fields(struct check *check)
{
    const struct facts_unit *unit = check->unit;
    uint32_t owned = 0;
    for (facts_id id = 0; id < unit->records_count; id++) {
        struct facts_range fields = unit->records[id].fields;
        for (uint32_t i = 0; i < fields.count; i++)
            if (unit->fields[fields.first + i].record != id)
                return wrong(check, SHAPE_TABLE_records, id, "fields of another record");
        owned += fields.count;
    }
    if (owned != unit->fields_count)
        return error_set(check->error, check->path, 0, "damaged: a field without a record");
    return 0;
}

/* The record that objects of a type contain by value, by type; FACTS_NONE for none. */
static const facts_id *contained_records(struct check *check)
{
    const struct facts_unit *unit = check->unit;
    facts_id *contained = ARENA_ARRAY(&check->work, facts_id, unit->types_count);
    for (facts_id id = 0; id < unit->types_count; id++) {
        const struct facts_type *type = &unit->types[id];
        contained[id] = FACTS_NONE;
        if (type->kind == FACTS_TYPE_RECORD)
            contained[id] = type->record;
        else if (type->kind == FACTS_TYPE_ARRAY)
            contained[id] = contained[type->inner];
    }
    return contained;
}

/* A record that contained itself would have no end. */
static int check_containment(struct check *check)
{
    const struct facts_unit *unit = check->unit;
    const facts_id *contained = contained_records(check);
    enum {
        UNSEEN,
        OPEN,
        DONE,
    };
    uint8_t *state = ARENA_ARRAY(&check->work, uint8_t, unit->records_count);
    struct {
        facts_id record;
        uint32_t next;
    } *path = arena_array(&check->work, FACTS_TREE_LIMIT, sizeof *path);
    for (facts_id start = 0; start < unit->records_count; start++) {
        if (state[start] != UNSEEN)
            continue;
        uint32_t depth = 0;
        path[depth].record = start;
        path[depth++].next = 0;
        state[start] = OPEN;
        while (depth) {
            facts_id record = path[depth - 1].record;
            struct facts_range fields = unit->records[record].fields;
            if (path[depth - 1].next == fields.count) {
                state[record] = DONE;
                depth--;
                continue;
            }
            facts_id field = fields.first + path[depth - 1].next++;
            facts_id inner = contained[unit->fields[field].type];
            if (inner == FACTS_NONE || state[inner] == DONE)
                continue;
            if (state[inner] == OPEN || depth == FACTS_TREE_LIMIT)
                return wrong(check, SHAPE_TABLE_records, record, "contains itself");
            state[inner] = OPEN;
            path[depth].record = inner;
            path[depth++].next = 0;
        }
    }
    return 0;
}

static int check_symbols(struct check *check)
{
    for (facts_id id = 0; id < check->unit->symbols_count; id++) {
        const struct facts_symbol *symbol = &check->unit->symbols[id];
        if (symbol->function != FACTS_NONE && symbol->kind != FACTS_SYMBOL_FUNCTION)
            return wrong(check, SHAPE_TABLE_symbols, id, "function");
    }
    return 0;
}

/* Values and places, each alone. */
static int check_operands(struct check *check)
{
    const struct facts_unit *unit = check->unit;
    for (facts_id id = 0; id < unit->values_count; id++) {
        const struct facts_value *value = &unit->values[id];
        const struct shape_operands *uses = &shape_value_operands[value->kind];
        if (!is_operand(check, uses->first, false, value->a) ||
            !is_operand(check, uses->second, false, value->b))
            return wrong(check, SHAPE_TABLE_values, id, "operand");
        if (value->kind == FACTS_VALUE_FUNCTION && !is_function(check, value->a))
            return wrong(check, SHAPE_TABLE_values, id, "not a function");
        bool is_op_good = value->op == FACTS_OP_NONE;
        if (value->kind == FACTS_VALUE_UNARY)
            is_op_good = value->op >= FACTS_OP_NEGATE && value->op <= FACTS_OP_COMPLEMENT;
        else if (value->kind == FACTS_VALUE_BINARY)
            is_op_good = value->op >= FACTS_OP_ADD;
        if (!is_op_good)
            return wrong(check, SHAPE_TABLE_values, id, "op");
    }
    for (facts_id id = 0; id < unit->places_count; id++) {
        const struct facts_place *place = &unit->places[id];
        const struct shape_operands *uses = &shape_place_operands[place->kind];
        if (!is_operand(check, uses->first, false, place->base) ||
            !is_operand(check, uses->second, false, place->field) ||
            !is_operand(check, uses->third, false, place->index))
            return wrong(check, SHAPE_TABLE_places, id, "operand");
        if (place->kind == FACTS_PLACE_VARIABLE && is_function(check, place->base))
            return wrong(check, SHAPE_TABLE_places, id, "not a variable");
        if (uses->first == SHAPE_TABLE_places && place->base >= id)
            return wrong(check, SHAPE_TABLE_places, id, "base");
    }
    return 0;
}

/* Weights of the trees seen so far; 0: not yet. */
struct trees {
    uint32_t *values;
    uint32_t *places;
    facts_id *path; /* FACTS_TREE_LIMIT places, for weigh_place */
};

/* The weight of a place whose values must all stand before `bound`, or 0 if they do not or it is
 * too large. Since values are visited in order and name only earlier ones, no cycle can pass. */
static uint32_t weigh_place(const struct check *check, struct trees *trees, facts_id id,
                            facts_id bound)
{
    const struct facts_unit *unit = check->unit;
    uint32_t depth = 0, weight = 0;
    for (facts_id at = id;; at = unit->places[at].base) {
        weight = trees->places[at];
        if (weight)
            break;
        if (depth == FACTS_TREE_LIMIT)
            return 0;
        trees->path[depth++] = at;
        if (shape_place_operands[unit->places[at].kind].first != SHAPE_TABLE_places)
            break;
    }
    while (depth) {
        facts_id at = trees->path[--depth];
        const struct facts_place *place = &unit->places[at];
        facts_id value = place->kind == FACTS_PLACE_DEREF ? place->base : place->index;
        if (value != FACTS_NONE && value >= bound)
            return 0;
        weight += 1 + (value == FACTS_NONE ? 0 : trees->values[value]);
        if (weight > FACTS_TREE_LIMIT)
            return 0;
        trees->places[at] = weight;
    }
    return weight;
}

/* The weight that operand `id` adds to value `owner`; 0 is wrong. */
static uint32_t weigh_operand(const struct check *check, struct trees *trees,
                              enum shape_table table, facts_id id, facts_id owner)
{
    if (table == SHAPE_TABLE_places)
        return weigh_place(check, trees, id, owner);
    return id < owner ? trees->values[id] : 0;
}

static int check_trees(struct check *check)
{
    const struct facts_unit *unit = check->unit;
    struct trees trees = {
        .values = ARENA_ARRAY(&check->work, uint32_t, unit->values_count),
        .places = ARENA_ARRAY(&check->work, uint32_t, unit->places_count),
        .path = ARENA_ARRAY(&check->work, facts_id, FACTS_TREE_LIMIT),
    };
    for (facts_id id = 0; id < unit->values_count; id++) {
        const struct facts_value *value = &unit->values[id];
        const struct shape_operands *uses = &shape_value_operands[value->kind];
        const enum shape_table tables[] = {uses->first, uses->second};
        const facts_id operands[] = {value->a, value->b};
        uint32_t weight = 1;
        for (int i = 0; i < 2; i++) {
            if (tables[i] != SHAPE_TABLE_places && tables[i] != SHAPE_TABLE_values)
                continue;
            uint32_t added = weigh_operand(check, &trees, tables[i], operands[i], id);
            if (added == 0 || added + weight > FACTS_TREE_LIMIT)
                return wrong(check, SHAPE_TABLE_values, id, "cycle or too large a tree");
            weight += added;
        }
        trees.values[id] = weight;
    }
    for (facts_id id = 0; id < unit->places_count; id++)
        if (weigh_place(check, &trees, id, unit->values_count) == 0)
            return wrong(check, SHAPE_TABLE_places, id, "cycle or too large a tree");
    return 0;
}

/* The next entries of the tables that functions own in order. */
struct next {
    facts_id block, operation, edge, arg, local;
};

/* Whether `range` begins where the last one ended. */
static bool is_next(struct facts_range range, facts_id *next)
{
    bool is_good = range.first == *next;
    *next += range.count;
    return is_good;
}

static int check_operation(struct check *check, facts_id id, struct next *next)
{
    const struct facts_operation *operation = &check->unit->operations[id];
    const struct shape_operands *uses = &shape_operation_operands[operation->kind];
    if (!is_operand(check, uses->first, uses->is_first_optional, operation->place) ||
        !is_operand(check, uses->second, uses->is_second_optional, operation->value) ||
        !is_operand(check, uses->third, uses->is_third_optional, operation->symbol))
        return wrong(check, SHAPE_TABLE_operations, id, "operand");
    if (operation->symbol != FACTS_NONE &&
        is_function(check, operation->symbol) != (operation->kind == FACTS_OPERATION_CALL))
        return wrong(check, SHAPE_TABLE_operations, id, "symbol");
    if (!is_next(operation->args, &next->arg) ||
        (operation->args.count && operation->kind != FACTS_OPERATION_CALL))
        return wrong(check, SHAPE_TABLE_operations, id, "args");
    return 0;
}

/* Whether a block's edges are of the kinds that its end has. */
static bool are_edges_good(const struct facts_unit *unit, const struct facts_block *block)
{
    uint32_t count = block->edges.count, defaults = 0;
    const struct facts_edge *edges = count ? &unit->edges[block->edges.first] : NULL;
    switch ((enum facts_end_kind)block->end) {
    case FACTS_END_GOTO:
        return count == 1 && edges[0].kind == FACTS_EDGE_NEXT;
    case FACTS_END_BRANCH:
        return count == 2 && edges[0].kind == FACTS_EDGE_TRUE && edges[1].kind == FACTS_EDGE_FALSE;
    case FACTS_END_SWITCH:
        for (uint32_t i = 0; i < count; i++) {
            defaults += edges[i].kind == FACTS_EDGE_DEFAULT;
            if (edges[i].kind != FACTS_EDGE_DEFAULT && edges[i].kind != FACTS_EDGE_CASE)
                return false;
        }
        return defaults == 1;
    case FACTS_END_RETURN:
    case FACTS_END_UNWIND:
    case FACTS_END_STOP:
        break;
    }
    return count == 0;
}

static bool is_block_of(struct facts_range blocks, facts_id block)
{
    return block >= blocks.first && block - blocks.first < blocks.count;
}

static int check_block(struct check *check, facts_id id, struct facts_range own, struct next *next)
{
    const struct facts_unit *unit = check->unit;
    const struct facts_block *block = &unit->blocks[id];
    if (!is_next(block->operations, &next->operation))
        return wrong(check, SHAPE_TABLE_blocks, id, "operations");
    for (uint32_t i = 0; i < block->operations.count; i++)
        if (check_operation(check, block->operations.first + i, next))
            return -1;
    if (!is_next(block->edges, &next->edge) || !are_edges_good(unit, block))
        return wrong(check, SHAPE_TABLE_blocks, id, "edges");
    for (uint32_t i = 0; i < block->edges.count; i++) {
        const struct facts_edge *edge = &unit->edges[block->edges.first + i];
        if (!is_block_of(own, edge->block))
            return wrong(check, SHAPE_TABLE_edges, block->edges.first + i, "leaves its function");
        if (edge->kind != FACTS_EDGE_CASE && (edge->low || edge->high))
            return wrong(check, SHAPE_TABLE_edges, block->edges.first + i, "low and high");
    }
    if (block->handler != FACTS_NONE && !is_block_of(own, block->handler))
        return wrong(check, SHAPE_TABLE_blocks, id, "handler");
    bool needs_value = block->end == FACTS_END_BRANCH || block->end == FACTS_END_SWITCH;
    bool may_have_value = needs_value || block->end == FACTS_END_RETURN;
    if (block->value == FACTS_NONE ? needs_value : !may_have_value)
        return wrong(check, SHAPE_TABLE_blocks, id, "value");
    return 0;
}

static int check_function(struct check *check, facts_id id, struct next *next)
{
    const struct facts_unit *unit = check->unit;
    const struct facts_function *function = &unit->functions[id];
    if (function->symbol != FACTS_NONE && !is_function(check, function->symbol))
        return wrong(check, SHAPE_TABLE_functions, id, "symbol");
    if (!is_next(function->params, &next->local) || !is_next(function->locals, &next->local))
        return wrong(check, SHAPE_TABLE_functions, id, "params or locals");
    for (uint32_t i = 0; i < function->params.count; i++)
        if (unit->symbols[unit->locals[function->params.first + i]].kind != FACTS_SYMBOL_PARAM)
            return wrong(check, SHAPE_TABLE_functions, id, "not a parameter");
    for (uint32_t i = 0; i < function->locals.count; i++) {
        uint32_t kind = unit->symbols[unit->locals[function->locals.first + i]].kind;
        if (kind != FACTS_SYMBOL_LOCAL && kind != FACTS_SYMBOL_TEMP)
            return wrong(check, SHAPE_TABLE_functions, id, "not a local");
    }
    if (!is_next(function->blocks, &next->block) || function->blocks.count == 0)
        return wrong(check, SHAPE_TABLE_functions, id, "blocks");
    for (uint32_t i = 0; i < function->blocks.count; i++)
        if (check_block(check, function->blocks.first + i, function->blocks, next))
            return -1;
    return 0;
}

static int check_functions(struct check *check)
{
    const struct facts_unit *unit = check->unit;
    struct next next = {0};
    for (facts_id id = 0; id < unit->functions_count; id++)
        if (check_function(check, id, &next))
            return -1;
    if (next.block != unit->blocks_count || next.operation != unit->operations_count ||
        next.edge != unit->edges_count || next.arg != unit->args_count ||
        next.local != unit->locals_count)
        return error_set(check->error, check->path, 0, "damaged: entries outside all functions");
    return 0;
}

int facts_check(const struct facts_unit *unit, const char *path, struct error *error)
{
    static int (*const checks[])(struct check *) = {
        check_text,    check_numbers,  check_types, check_fields,    check_containment,
        check_symbols, check_operands, check_trees, check_functions,
    };
    struct check check = {.unit = unit, .path = path, .error = error};
    int status = 0;
    for (size_t i = 0; status == 0 && i < sizeof checks / sizeof *checks; i++)
        status = checks[i](&check);
    arena_free(&check.work);
    return status;
}
