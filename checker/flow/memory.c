/*
 * Places and values of the facts, evaluated in a state: where a place is, what a load gives, what a
 * store changes.
 */
#include "flow/run.h"

#include <string.h>

uint32_t flow_local_region(const struct flow *flow, uint32_t u, facts_id symbol)
{
    return FLOW_REGION_LOCAL | (flow->local_base[u] + symbol);
}

uint32_t flow_result_region(const struct flow *flow, uint32_t function)
{
    return FLOW_REGION_LOCAL | (flow->result_base + function);
}

int64_t flow_type_bits(const struct facts_unit *unit, facts_id type)
{
    return type == FACTS_NONE ? 0 : (int64_t)(unit->types[type].size * 8);
}

bool flow_pointee(const struct flow_value *pointer, uint32_t *region, int64_t *offset)
{
    if (pointer->kind != FLOW_ADDRESS && pointer->kind != FLOW_SYMBOL)
        return false;
    *region = pointer->kind == FLOW_ADDRESS ? pointer->base : FLOW_REGION_SYMBOL | pointer->base;
    *offset = pointer->n;
    return true;
}

static struct flow_value address_of(uint32_t region, int64_t offset)
{
    if ((region & FLOW_REGION_TAG) == FLOW_REGION_SYMBOL)
        return (struct flow_value){FLOW_SYMBOL, region & ~FLOW_REGION_TAG, offset};
    return (struct flow_value){FLOW_ADDRESS, region, offset};
}

/* ---- places ---- */

static void locate_variable(const struct flow_run *run, const struct flow_frame *frame,
                            facts_id symbol, struct flow_location *location)
{
    const struct flow *flow = run->flow;
    if (frame->unit->symbols[symbol].kind == FACTS_SYMBOL_GLOBAL) {
        uint32_t object = flow->program->entity[frame->u][symbol];
        location->region = FLOW_REGION_OBJECT | object;
        location->is_guard = run->guards->object[object];
    } else {
        location->region = flow_local_region(flow, frame->u, symbol);
        location->is_guard = run->guards->symbol[frame->u][symbol];
    }
}

/* A part of this size, at the start of what is located. */
static void shrink(struct flow_location *location, int64_t size)
{
    if (location->is_weak && location->stride)
        location->size += size - location->part;
    else if (!location->is_weak)
        location->size = size;
    location->part = size;
}

static void locate_index(struct flow_run *run, const struct flow_frame *frame,
                         struct flow_state *state, const struct facts_place *place,
                         struct flow_location *location)
{
    flow_locate(run, frame, state, place->base, location);
    if (location->region == FLOW_REGION_NONE)
        return;
    struct flow_value index = flow_eval(run, frame, state, place->index);
    int64_t bits = flow_type_bits(frame->unit, place->type), only;
    struct range range = flow_value_range(run, state, &index);
    if (index.kind == FLOW_INT)
        range = range_between(index.n, index.n);
    if (range_single(&range, &only)) {
        location->offset += only * bits;
        location->origin += only * bits;
        shrink(location, bits);
        return;
    }
    /* Somewhere in the array, as far as the range tells. */
    int64_t count = 1, low = 0, high = 0;
    int64_t whole = flow_type_bits(frame->unit, frame->unit->places[place->base].type);
    if (bits > 0 && whole > bits)
        count = whole / bits;
    if (range.count && range.part[0].low > 0 && range.part[0].low < count)
        low = range.part[0].low;
    high = count - 1;
    if (range.count && range.part[range.count - 1].high < high &&
        range.part[range.count - 1].high >= low)
        high = range.part[range.count - 1].high;
    if (location->is_weak) { /* an unknown index above: any place in between */
        location->stride = 0;
        location->size += (high - low) * bits + bits - location->part;
        location->part = bits;
    } else {
        location->is_weak = true;
        location->stride = bits;
        location->origin = location->offset;
        location->index = index;
        location->part = bits;
        location->size = (high - low) * bits + bits;
    }
    location->offset += low * bits;
}

void flow_locate(struct flow_run *run, const struct flow_frame *frame, struct flow_state *state,
                 facts_id id, struct flow_location *location)
{
    const struct facts_place *place = &frame->unit->places[id];
    *location = (struct flow_location){.region = FLOW_REGION_NONE, .type = place->type};
    switch (place->kind) {
    case FACTS_PLACE_VARIABLE:
        locate_variable(run, frame, place->base, location);
        break;
    case FACTS_PLACE_DEREF: {
        struct flow_value pointer = flow_eval(run, frame, state, place->base);
        if (!flow_pointee(&pointer, &location->region, &location->offset))
            location->region = FLOW_REGION_NONE;
        location->is_guard = place->type == FACTS_NONE ||
                             run->guards->type[run->flow->program->type[frame->u][place->type]];
        break;
    }
    case FACTS_PLACE_FIELD: {
        flow_locate(run, frame, state, place->base, location);
        const struct facts_field *field = &frame->unit->fields[place->field];
        location->offset += (int64_t)field->offset;
        location->origin += (int64_t)field->offset;
        shrink(location, field->width ? field->width : flow_type_bits(frame->unit, place->type));
        location->type = place->type;
        location->is_guard = run->guards->field[run->flow->program->field[frame->u][place->field]];
        return;
    }
    case FACTS_PLACE_INDEX:
        locate_index(run, frame, state, place, location);
        location->type = place->type;
        return;
    default:
        break;
    }
    location->size = flow_type_bits(frame->unit, place->type);
}

/* ---- loads and stores ---- */

/* What an object holds that nobody has touched yet. False: not known. */
static bool initial_value(const struct flow_run *run, uint32_t region, int64_t offset, int64_t size,
                          struct flow_value *value)
{
    if ((region & FLOW_REGION_TAG) != FLOW_REGION_OBJECT)
        return false;
    const struct flow *flow = run->flow;
    const struct program_object *object = &flow->program->objects[region];
    if (!object->is_defined || !flow->initial)
        return false;
    if (run->is_loaded) {
        const struct facts_unit *home = flow->program->units[object->unit];
        facts_id type = home->symbols[object->symbol].type;
        while (type != FACTS_NONE && home->types[type].kind == FACTS_TYPE_ARRAY)
            type = home->types[type].inner;
        if (type == FACTS_NONE || !home->types[type].is_const)
            return false;
    }
    const struct flow_cell *cell = flow_cell_find(flow->initial, region, offset, (uint32_t)size);
    if (cell) {
        *value = cell->value;
        return true;
    }
    bool is_cut;
    const struct flow_fill *fill = flow_fill_find(flow->initial, region, offset, size, &is_cut);
    if (is_cut || (fill && !fill->is_zero) ||
        flow_cell_overlaps(flow->initial, region, offset, size))
        return false;
    *value = flow_int(0);
    return true;
}

bool flow_peek(const struct flow_run *run, const struct flow_state *state, uint32_t region,
               int64_t offset, int64_t size, struct flow_value *value)
{
    const struct flow_cell *cell = flow_cell_find(state, region, offset, (uint32_t)size);
    if (cell) {
        *value = cell->value;
        return true;
    }
    if (flow_cell_overlaps(state, region, offset, size))
        return false;
    bool is_cut;
    const struct flow_fill *fill = flow_fill_find(state, region, offset, size, &is_cut);
    if (is_cut)
        return false;
    if (fill) {
        *value = flow_int(0);
        return fill->is_zero;
    }
    return initial_value(run, region, offset, size, value);
}

static void bind(struct flow_state *state, const struct flow_location *location,
                 const struct flow_value *value)
{
    struct flow_cell cell = {location->region, (uint32_t)location->size, location->offset, *value,
                             location->is_guard};
    flow_cell_set(state, &cell);
}

static struct flow_value anything(struct flow_run *run, const struct facts_unit *unit,
                                  const struct flow_location *location)
{
    int64_t bits = flow_type_bits(unit, location->type);
    uint32_t width = location->size < bits ? (uint32_t)location->size : 0;
    struct range range = flow_type_range(unit, location->type, width);
    return (struct flow_value){FLOW_SYMBOL, flow_fresh(run, &range), 0};
}

/* Code that handles such resources goes by a value of which nothing is certain: whether it is ours,
 * and whether a loop gets to all there are, is more than is known. */
static void note_doubt(struct flow_run *run, struct flow_state *state,
                       const struct flow_value *value)
{
    if (state->resource == FLOW_HELD && value->kind == FLOW_SYMBOL && run->active.count &&
        run->symbols.items[value->base].is_doubtful &&
        run->guards->touches[vec_last(&run->active).function])
        flow_escape(run, state);
}

static struct flow_value load(struct flow_run *run, const struct facts_unit *unit,
                              struct flow_state *state, const struct flow_location *location)
{
    if (location->region == FLOW_REGION_NONE || location->size <= 0)
        return anything(run, unit, location);
    bool is_exact = !location->is_weak && location->size <= 64;
    struct flow_value value;
    if (is_exact &&
        flow_peek(run, state, location->region, location->offset, location->size, &value))
        return value;
    bool is_doubtful = flow_is_doubtful_place(run, state, location);
    value = anything(run, unit, location);
    struct flow_symbol *symbol = &run->symbols.items[value.base];
    symbol->is_doubtful = symbol->leads = is_doubtful;
    symbol->home = unit;
    symbol->type = location->type;
    /* In an array of the driver's own the resource is where a cell says that it may be. */
    bool is_own = (location->region & FLOW_REGION_TAG) == FLOW_REGION_OBJECT ||
                  (location->region & FLOW_REGION_TAG) == FLOW_REGION_LOCAL;
    if (location->is_weak && location->stride && is_own && state->resource == FLOW_HELD &&
        !is_doubtful)
        symbol->is_vague = false;
    if (is_exact && !flow_cell_overlaps(state, location->region, location->offset, location->size))
        bind(state, location, &value);
    return value;
}

struct flow_value flow_load(struct flow_run *run, const struct facts_unit *unit,
                            struct flow_state *state, const struct flow_location *location)
{
    struct flow_value value = load(run, unit, state, location);
    note_doubt(run, state, &value);
    return value;
}

void flow_fill(struct flow_run *run, struct flow_state *state, const struct flow_location *location,
               bool is_zero)
{
    (void)run;
    if (location->region == FLOW_REGION_NONE || location->size <= 0)
        return;
    struct flow_fill fill = {location->region, is_zero && !location->is_weak, location->offset,
                             location->size};
    flow_fill_set(state, &fill);
}

void flow_share(const struct flow_run *run, struct flow_state *state,
                const struct flow_value *value)
{
    if (value->kind != FLOW_SYMBOL || !run->symbols.items[value->base].is_object)
        return;
    struct flow_value object = {FLOW_SYMBOL, value->base, 0};
    struct flow_cell cell = {FLOW_REGION_SOMEWHERE, 64, (int64_t)value->base * 64, object, false};
    flow_cell_set(state, &cell);
}

void flow_store(struct flow_run *run, struct flow_state *state,
                const struct flow_location *location, const struct flow_value *value)
{
    if (location->region == FLOW_REGION_NONE || location->size <= 0) {
        flow_share(run, state, value);
        return;
    }
    if (location->is_weak) {
        flow_store_weak(run, state, location, value);
        flow_share(run, state, value);
        return;
    }
    if (location->size > 64) {
        flow_fill(run, state, location, false);
        flow_share(run, state, value);
        return;
    }
    if (flow_is_covered(run, state, location))
        return;
    if (flow_is_lost_by_store(run, state, location, value))
        flow_escape(run, state);
    struct flow_location weak;
    if (state->resource == FLOW_HELD && flow_resolve_weak(run, state, location, &weak) &&
        flow_may_lead(run, state, value))
        flow_store_weak(run, state, &weak, value);
    struct flow_value stored = *value;
    if (stored.kind == FLOW_UNKNOWN) {
        struct range range = range_full();
        stored = (struct flow_value){FLOW_SYMBOL, flow_fresh(run, &range), 0};
    }
    bind(state, location, &stored);
}

/* The cells of `state` within the stretch, moved to the target. */
static void copy_cells(struct flow_state *state, const struct flow_state *source,
                       const struct flow_location *to, const struct flow_location *from)
{
    VEC(struct flow_cell) cells = {0};
    for (uint32_t i = 0; i < source->cells.count; i++) {
        const struct flow_cell *cell = &source->cells.items[i];
        if (cell->region == from->region && cell->offset >= from->offset &&
            cell->offset + cell->size <= from->offset + from->size)
            vec_push(&cells, *cell);
    }
    for (uint32_t i = 0; i < cells.count; i++) {
        struct flow_cell cell = cells.items[i];
        cell.region = to->region;
        cell.offset += to->offset - from->offset;
        flow_cell_set(state, &cell);
    }
    vec_free(&cells);
}

void flow_copy(struct flow_run *run, struct flow_state *state, const struct flow_location *to,
               const struct flow_location *from)
{
    if (to->region == FLOW_REGION_NONE)
        return;
    if (to->is_weak && from->region != FLOW_REGION_NONE && !from->is_weak) {
        for (uint32_t i = flow_region_first(state, from->region);
             i < state->cells.count && state->cells.items[i].region == from->region; i++) {
            struct flow_cell cell = state->cells.items[i];
            if (cell.offset >= from->offset && cell.offset < from->offset + to->part &&
                flow_may_lead(run, state, &cell.value)) {
                flow_store_weak(run, state, to, &cell.value);
                return;
            }
        }
    }
    if (from->region == FLOW_REGION_NONE || to->is_weak || from->is_weak) {
        flow_fill(run, state, to, false);
        return;
    }
    if (to->region == from->region && to->offset == from->offset)
        return;
    struct flow_location source = *from;
    source.size = to->size;
    /* The source's cells are taken first: the two stretches may overlap. */
    struct flow_state *before = flow_state_copy(state);
    bool is_cut;
    const struct flow_fill *fill =
        flow_fill_find(before, source.region, source.offset, source.size, &is_cut);
    bool is_initial = !fill && !is_cut && (source.region & FLOW_REGION_TAG) == FLOW_REGION_OBJECT &&
                      !run->is_loaded && run->flow->initial &&
                      run->flow->program->objects[source.region].is_defined;
    flow_fill(run, state, to, (fill && fill->is_zero) || is_initial);
    if (is_initial)
        copy_cells(state, run->flow->initial, to, &source);
    copy_cells(state, before, to, &source);
    flow_state_free(before);
}

/* ---- values ---- */

static struct flow_value cast(struct flow_run *run, struct flow_state *state,
                              const struct facts_unit *unit, facts_id type,
                              const struct flow_value *value)
{
    if (type == FACTS_NONE || value->kind == FLOW_ADDRESS || value->kind == FLOW_FUNCTION)
        return *value;
    const struct facts_type *entry = &unit->types[type];
    if (entry->kind != FACTS_TYPE_INT && entry->kind != FACTS_TYPE_UINT &&
        entry->kind != FACTS_TYPE_BOOL)
        return *value;
    struct flow_value zero = flow_int(0);
    if (entry->kind == FACTS_TYPE_BOOL)
        return flow_compute(run, state, unit, type, FACTS_OP_NE, value, &zero);
    if (value->kind == FLOW_INT) /* adding nothing fits the value to its type */
        return flow_compute(run, state, unit, type, FACTS_OP_ADD, value, &zero);
    struct range target = flow_type_range(unit, type, 0);
    struct range range = flow_value_range(run, state, value);
    if (range_covers(&target, &range))
        return *value;
    struct range plain = range_full();
    if (range_equal(&target, &plain))
        return *value;
    struct flow_value mask = flow_int(target.part[0].low < 0 ? -1 : target.part[0].high);
    if (mask.n > 0)
        return flow_compute(run, state, unit, type, FACTS_OP_AND, value, &mask);
    struct flow_value size = flow_int((int64_t)entry->size);
    return flow_compute(run, state, unit, type, FACTS_OP_COUNT, value, &size);
}

static struct flow_value eval_address(struct flow_run *run, const struct flow_frame *frame,
                                      struct flow_state *state, const struct facts_value *value)
{
    struct flow_location location;
    flow_locate(run, frame, state, value->a, &location);
    if (location.region == FLOW_REGION_NONE)
        return flow_fresh_value(run, frame->unit, value->type);
    if (!location.is_weak)
        return address_of(location.region, location.offset);
    if (!location.stride)
        return flow_fresh_value(run, frame->unit, value->type);
    /* &a[i].f: the same for the same i, different from every other place. */
    struct flow_value base = address_of(location.region, location.origin);
    struct flow_value stride = flow_int(location.stride);
    struct flow_value distance =
        flow_compute(run, state, frame->unit, FACTS_NONE, FACTS_OP_MUL, &location.index, &stride);
    return flow_compute(run, state, frame->unit, FACTS_NONE, FACTS_OP_ADD, &base, &distance);
}

struct flow_value flow_eval(struct flow_run *run, const struct flow_frame *frame,
                            struct flow_state *state, facts_id id)
{
    const struct facts_unit *unit = frame->unit;
    const struct facts_value *value = &unit->values[id];
    struct flow_value a, b, zero = flow_int(0);
    switch (value->kind) {
    case FACTS_VALUE_INT:
        return flow_int(value->n);
    case FACTS_VALUE_STRING:
        return (struct flow_value){
            FLOW_ADDRESS, FLOW_REGION_STRING | (run->flow->string_base[frame->u] + value->a), 0};
    case FACTS_VALUE_FUNCTION:
        return (struct flow_value){FLOW_FUNCTION, run->flow->program->entity[frame->u][value->a],
                                   0};
    case FACTS_VALUE_ADDRESS:
        return eval_address(run, frame, state, value);
    case FACTS_VALUE_LOAD: {
        struct flow_location location;
        flow_locate(run, frame, state, value->a, &location);
        return flow_load(run, unit, state, &location);
    }
    case FACTS_VALUE_UNARY:
        a = flow_eval(run, frame, state, value->a);
        if (value->op == FACTS_OP_NOT)
            return flow_compute(run, state, unit, value->type, FACTS_OP_EQ, &a, &zero);
        if (value->op == FACTS_OP_NEGATE)
            return flow_compute(run, state, unit, value->type, FACTS_OP_SUB, &zero, &a);
        b = flow_int(-1);
        return flow_compute(run, state, unit, value->type, FACTS_OP_XOR, &a, &b);
    case FACTS_VALUE_BINARY:
        a = flow_eval(run, frame, state, value->a);
        b = flow_eval(run, frame, state, value->b);
        return flow_compute(run, state, unit, value->type, value->op, &a, &b);
    case FACTS_VALUE_CAST:
        a = flow_eval(run, frame, state, value->a);
        return cast(run, state, unit, value->type, &a);
    case FACTS_VALUE_CONTAINER:
        a = flow_eval(run, frame, state, value->a);
        if (a.kind != FLOW_ADDRESS && a.kind != FLOW_SYMBOL)
            return flow_fresh_value(run, unit, value->type);
        a.n -= (int64_t)unit->fields[value->b].offset;
        return a;
    default:
        return flow_fresh_value(run, unit, value->type);
    }
}
