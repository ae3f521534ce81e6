/*
 * Joining states: where two differ, a symbol that stands for either value takes the place of both.
 * Which states are joined is likeness.c's business.
 */
#include "flow/run.h"

static int compare_cells(const struct flow_cell *a, const struct flow_cell *b)
{
    if (a->region != b->region)
        return a->region < b->region ? -1 : 1;
    if (a->offset != b->offset)
        return a->offset < b->offset ? -1 : 1;
    return (a->size > b->size) - (a->size < b->size);
}

/* Cells of two states side by side: the next of either, NULL where one has none. */
struct pairing {
    const struct flow_state *a, *b;
    uint32_t i, j;
    const struct flow_cell *x, *y;
};

static bool next_pair(struct pairing *pairing)
{
    bool has_x = pairing->i < pairing->a->cells.count, has_y = pairing->j < pairing->b->cells.count;
    if (!has_x && !has_y)
        return false;
    const struct flow_cell *x = has_x ? &pairing->a->cells.items[pairing->i] : NULL;
    const struct flow_cell *y = has_y ? &pairing->b->cells.items[pairing->j] : NULL;
    int order = !x ? 1 : !y ? -1 : compare_cells(x, y);
    pairing->x = order <= 0 ? x : NULL;
    pairing->y = order >= 0 ? y : NULL;
    pairing->i += order <= 0;
    pairing->j += order >= 0;
    return true;
}

struct joined {
    struct flow_value a, b, result;
};

struct join {
    struct flow_run *run;
    struct flow_state *into;
    const struct flow_state *from;
    bool is_widening, is_forced, changed;
    bool is_guard; /* what is being joined is one */
    VEC(struct joined) pairs;
};

/* The union; when widening, a bound that still moves goes all the way. */
static struct range widened(const struct join *join, const struct range *a, const struct range *b)
{
    struct range both = range_union(a, b);
    if (!join->is_widening || range_equal(&both, a) || !a->count)
        return both;
    int64_t low = both.part[0].low, high = both.part[both.count - 1].high;
    return range_between(low < a->part[0].low ? INT64_MIN : low,
                         high > a->part[a->count - 1].high ? INT64_MAX : high);
}

static bool is_object_or_null(const struct join *join, const struct flow_value *value)
{
    if (value->kind == FLOW_INT)
        return value->n == 0;
    return value->kind == FLOW_SYMBOL && value->n == 0 &&
           join->run->symbols.items[value->base].is_object;
}

static bool is_private_or_null(const struct join *join, const struct flow_value *value)
{
    return is_object_or_null(join, value) &&
           (value->kind == FLOW_INT || join->run->symbols.items[value->base].is_private);
}

/* Before there is a resource: whether the value may be one that an acquire names in place. */
static bool is_vague(const struct join *join, const struct flow_value *value)
{
    return value->kind == FLOW_UNKNOWN || value->kind == FLOW_ADDRESS ||
           (value->kind == FLOW_SYMBOL && (join->run->symbols.items[value->base].is_vague ||
                                           join->run->symbols.items[value->base].op));
}

static bool is_pointer(const struct flow_value *value)
{
    return value->kind == FLOW_ADDRESS || value->kind == FLOW_SYMBOL;
}

static bool is_mixed(const struct join *join, const struct flow_value *value)
{
    return value->kind == FLOW_SYMBOL && join->run->symbols.items[value->base].is_mixed;
}

static bool is_doubtful(const struct join *join, const struct flow_value *value)
{
    return value->kind == FLOW_SYMBOL && join->run->symbols.items[value->base].is_doubtful;
}

bool flow_is_lost(const struct flow_run *run, const struct flow_value *value)
{
    if (value->kind != FLOW_SYMBOL)
        return false;
    const struct flow_symbol *entry = &run->symbols.items[value->base];
    return entry->is_lost || (entry->op != FACTS_OP_NONE &&
                              (flow_is_lost(run, &entry->a) || flow_is_lost(run, &entry->b)));
}

/* What stands for either of two objects is one itself; what stands for the resource on one side may
 * be it. */
static void note_origin(struct join *join, uint32_t symbol, const struct flow_value *a,
                        const struct flow_value *b)
{
    struct flow_symbol *entry = &join->run->symbols.items[symbol];
    bool vague = join->into->resource == FLOW_NOT_ACQUIRED
                     ? is_vague(join, a) || is_vague(join, b)
                     : flow_may_be_resource(join->run, join->into, a) ||
                           flow_may_be_resource(join->run, join->from, b);
    entry->is_private = is_private_or_null(join, a) && is_private_or_null(join, b);
    entry->is_object = is_object_or_null(join, a) && is_object_or_null(join, b);
    entry->is_vague = vague;
    entry->is_mixed |= (is_pointer(a) && is_pointer(b)) || is_mixed(join, a) || is_mixed(join, b);
    entry->is_doubtful |= is_doubtful(join, a) || is_doubtful(join, b);
    entry->is_lost |= flow_is_lost(join->run, a) || flow_is_lost(join->run, b) ||
                      (join->is_forced && join->is_guard);
    if (join->into->resource == FLOW_HELD && !flow_names_object(join->into, a))
        entry->leads |=
            flow_may_lead(join->run, join->into, a) || flow_may_lead(join->run, join->from, b);
}

static bool is_made_of(const struct join *join, const struct flow_value *value, uint32_t symbol)
{
    if (value->kind != FLOW_SYMBOL)
        return false;
    const struct flow_symbol *entry = &join->run->symbols.items[value->base];
    return value->base == symbol || (entry->op != FACTS_OP_NONE &&
                                     ((entry->a.kind == FLOW_SYMBOL && entry->a.base == symbol) ||
                                      (entry->b.kind == FLOW_SYMBOL && entry->b.base == symbol)));
}

/* Whether one cell of `into` has the symbol, and nothing else there is known in terms of it. */
static bool is_alone(const struct join *join, uint32_t symbol)
{
    const struct flow_state *state = join->into;
    uint32_t count = 0;
    for (uint32_t i = 0; i < state->cells.count && count < 2; i++) {
        if (state->cells.items[i].region == (FLOW_REGION_SYMBOL | symbol))
            return false;
        count += is_made_of(join, &state->cells.items[i].value, symbol);
    }
    return count == 1 &&
           !(state->resource != FLOW_NOT_ACQUIRED && is_made_of(join, &state->object, symbol));
}

/* A join symbol of `into` can stand for one more value if `from` does not know it and it has not
 * been paired with another; or if nothing else is said of it, so that it is only a name: a pointer
 * that a loop moves on. */
static bool can_keep(const struct join *join, const struct flow_value *a)
{
    if (a->kind != FLOW_SYMBOL || a->n || !join->run->symbols.items[a->base].is_join)
        return false;
    for (uint32_t i = 0; i < join->pairs.count; i++)
        if (flow_value_equal(&join->pairs.items[i].result, a))
            return false;
    return !flow_is_marked(join->run, a->base) || is_alone(join, a->base);
}

static void mark_value(struct flow_run *run, const struct flow_value *value)
{
    if (value->kind == FLOW_SYMBOL)
        flow_mark_symbol(run, value->base, 0);
}

/* Marks the symbols that `from` knows. */
static void mark_symbols(const struct join *join)
{
    struct flow_run *run = join->run;
    flow_begin_walk(run);
    mark_value(run, &join->from->object);
    for (uint32_t i = 0; i < join->from->cells.count; i++) {
        const struct flow_cell *cell = &join->from->cells.items[i];
        mark_value(run, &cell->value);
        if ((cell->region & FLOW_REGION_TAG) == FLOW_REGION_SYMBOL)
            flow_mark_symbol(run, cell->region & ~FLOW_REGION_TAG, 0);
    }
}

static struct flow_value join_values(struct join *join, const struct flow_value *a,
                                     const struct flow_value *b)
{
    if (flow_value_equal(a, b) && a->kind != FLOW_UNKNOWN)
        return *a;
    /* What is not known of two places is not the same. */
    bool is_told = a->kind != FLOW_UNKNOWN && b->kind != FLOW_UNKNOWN;
    for (uint32_t i = 0; i < join->pairs.count && is_told; i++)
        if (flow_value_equal(&join->pairs.items[i].a, a) &&
            flow_value_equal(&join->pairs.items[i].b, b))
            return join->pairs.items[i].result;
    if (a->kind == FLOW_SYMBOL && b->kind == FLOW_SYMBOL && a->n && a->n == b->n) {
        /* The same place in two objects: in what stands for either of them. */
        struct flow_value x = {FLOW_SYMBOL, a->base, 0}, y = {FLOW_SYMBOL, b->base, 0};
        struct flow_value result = join_values(join, &x, &y);
        result.n += a->n;
        return result;
    }
    struct range x = flow_value_range(join->run, join->into, a);
    struct range y = flow_value_range(join->run, join->from, b);
    struct range both = widened(join, &x, &y);
    struct joined pair = {.a = *a, .b = *b, .result = *a};
    if (can_keep(join, a)) {
        note_origin(join, a->base, a, b);
        if (!range_equal(&x, &both)) {
            flow_fact_set(join->into, a->base, &both);
            join->changed = true;
        }
    } else {
        struct range full = range_full();
        uint32_t symbol = flow_fresh(join->run, &full);
        join->run->symbols.items[symbol].is_join = true;
        note_origin(join, symbol, a, b);
        flow_fact_set(join->into, symbol, &both);
        pair.result = (struct flow_value){FLOW_SYMBOL, symbol, 0};
        join->changed = true;
    }
    vec_push(&join->pairs, pair);
    return pair.result;
}

static bool is_named(const struct flow_state *state, uint32_t symbol)
{
    for (uint32_t i = 0; i < state->cells.count; i++)
        if (state->cells.items[i].value.kind == FLOW_SYMBOL &&
            state->cells.items[i].value.base == symbol)
            return true;
    return false;
}

/* A pointer that memory holds on one side only, `is_from` or not, is not known to be there after
 * the join: what it names stays known to others. */
static void share(struct join *join, const struct flow_value *value, bool is_from)
{
    if (value->kind != FLOW_SYMBOL)
        return;
    for (uint32_t i = 0; i < join->pairs.count; i++) {
        const struct joined *pair = &join->pairs.items[i];
        const struct flow_value *side = is_from ? &pair->b : &pair->a;
        if (side->kind == FLOW_SYMBOL && side->base == value->base)
            flow_share(join->run, join->into, &pair->result);
    }
    if (!is_from || is_named(join->into, value->base))
        flow_share(join->run, join->into, value);
}

static bool is_private_region(const struct join *join, uint32_t region)
{
    return (region & FLOW_REGION_TAG) == FLOW_REGION_SYMBOL &&
           join->run->symbols.items[region & ~FLOW_REGION_TAG].is_private;
}

struct single {
    struct flow_value value;
    bool is_from;
};

/* The resource is somewhere in this stretch. */
static bool is_cover(const struct join *join, const struct flow_cell *cell)
{
    return cell->size > 64 && cell->value.kind == FLOW_SYMBOL &&
           join->run->symbols.items[cell->value.base].leads;
}

static void join_cells(struct join *join)
{
    static const struct flow_value unknown = {FLOW_UNKNOWN, 0, 0};
    VEC(struct flow_cell) cells = {0};
    VEC(struct single) singles = {0};
    VEC(struct flow_cell) covers = {0};
    struct pairing pairing = {.a = join->into, .b = join->from};
    while (next_pair(&pairing)) {
        const struct flow_cell *x = pairing.x, *y = pairing.y;
        struct flow_cell cell = x ? *x : *y;
        struct flow_value other = unknown;
        if (cell.region == FLOW_REGION_SOMEWHERE) {
            struct single single = {cell.value, !x};
            vec_push(&singles, single);
            continue;
        }
        if (x && y) {
            cell.is_guard |= y->is_guard;
            join->is_guard = cell.is_guard;
            cell.value = join_values(join, &x->value, &y->value);
            vec_push(&cells, cell);
            continue;
        }
        bool is_known = x ? flow_peek(join->run, join->from, x->region, x->offset, x->size, &other)
                          : flow_peek(join->run, join->into, y->region, y->offset, y->size, &other);
        if (!is_known && !is_private_region(join, cell.region) &&
            (cell.region & FLOW_REGION_TAG) != FLOW_REGION_LOCAL) {
            struct single single = {cell.value, !x};
            vec_push(&singles, single);
        }
        join->is_guard = cell.is_guard;
        if (x) {
            cell.value = join_values(join, &x->value, &other);
        } else if (is_known) {
            cell.value = join_values(join, &other, &y->value);
        } else {
            if (is_cover(join, y))
                vec_push(&covers, cell);
            continue;
        }
        vec_push(&cells, cell);
    }
    for (uint32_t i = 0; i < cells.count; i++)
        flow_cell_set(join->into, &cells.items[i]);
    for (uint32_t i = 0; i < covers.count; i++) {
        const struct flow_cell *cover = &covers.items[i];
        if (flow_cell_find(join->into, cover->region, cover->offset, cover->size))
            continue;
        flow_cell_set(join->into, cover);
        join->changed = true;
    }
    vec_free(&covers);
    uint32_t before = join->into->cells.count;
    for (uint32_t i = 0; i < singles.count; i++)
        share(join, &singles.items[i].value, singles.items[i].is_from);
    join->changed |= join->into->cells.count != before;
    vec_free(&cells);
    vec_free(&singles);
}

static bool same_fill(const struct flow_fill *a, const struct flow_fill *b)
{
    return a->region == b->region && a->is_zero == b->is_zero && a->offset == b->offset &&
           a->size == b->size;
}

static bool has_fill(const struct flow_state *state, const struct flow_fill *fill)
{
    for (uint32_t i = 0; i < state->fills.count; i++)
        if (same_fill(&state->fills.items[i], fill))
            return true;
    return false;
}

/* Where the fills differ nothing is known, below the cells already joined. */
static void join_fills(struct join *join)
{
    VEC(struct flow_fill) doubtful = {0};
    const struct flow_state *states[2] = {join->into, join->from};
    for (int s = 0; s < 2; s++)
        for (uint32_t i = 0; i < states[s]->fills.count; i++)
            if (!has_fill(states[1 - s], &states[s]->fills.items[i])) {
                struct flow_fill fill = states[s]->fills.items[i];
                fill.is_zero = false;
                vec_push(&doubtful, fill);
            }
    for (uint32_t i = 0; i < doubtful.count; i++) {
        uint32_t last = join->into->fills.count;
        bool is_there = false;
        for (uint32_t f = 0; f < last && !is_there; f++)
            is_there = same_fill(&join->into->fills.items[f], &doubtful.items[i]);
        if (!is_there && flow_needs_unknown(join->into, &doubtful.items[i])) {
            vec_push(&join->into->fills, doubtful.items[i]);
            join->changed = true;
        }
    }
    vec_free(&doubtful);
}

static bool is_result(const struct join *join, uint32_t symbol)
{
    for (uint32_t i = 0; i < join->pairs.count; i++)
        if (join->pairs.items[i].result.kind == FLOW_SYMBOL &&
            join->pairs.items[i].result.base == symbol)
            return true;
    return false;
}

/* A fact holds after the join as far as both sides have it. */
static void join_facts(struct join *join)
{
    for (uint32_t i = join->into->facts.count; i > 0; i--) {
        struct flow_fact fact = join->into->facts.items[i - 1];
        if (is_result(join, fact.symbol))
            continue;
        const struct range *other = flow_fact_find(join->from, fact.symbol);
        if (!other) {
            flow_fact_remove(join->into, fact.symbol);
            join->changed = true;
            continue;
        }
        struct range both = widened(join, &fact.range, other);
        if (!range_equal(&both, &fact.range)) {
            flow_fact_set(join->into, fact.symbol, &both);
            join->changed = true;
        }
    }
}

bool flow_join(struct flow_run *run, struct flow_state *into, const struct flow_state *from,
               bool is_widening, bool is_forced)
{
    struct join join = {
        .run = run, .into = into, .from = from, .is_widening = is_widening, .is_forced = is_forced};
    if (into->is_guess && !from->is_guess) {
        into->is_guess = false; /* one path of which all is known is enough */
        into->trace = from->trace;
    }
    mark_symbols(&join);
    if (into->resource != FLOW_NOT_ACQUIRED) {
        into->object = join_values(&join, &into->object, &from->object);
        if (from->mark < into->mark)
            into->mark = from->mark;
    }
    join_cells(&join);
    join_fills(&join);
    join_facts(&join);
    vec_free(&join.pairs);
    return join.changed;
}
