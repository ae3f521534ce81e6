/*
 * Values and what is known of them: making symbols, computing with them, and narrowing their ranges
 * when a condition is assumed. A narrowing travels from a computed symbol back to its operands, so
 * that a test of `failed`, set by `failed = !NT_SUCCESS(status)`, tells about `status`.
 */
#include "flow/run.h"

#include <string.h>
#include <uthash.h>

struct derived_key {
    uint32_t op;
    uint32_t a_kind, a_base, b_kind, b_base;
    int64_t a_n, b_n;
};
struct derived {
    struct derived_key key;
    uint32_t symbol;
    UT_hash_handle hh;
};

void flow_derived_free(struct flow_run *run)
{
    HASH_CLEAR(hh, run->derived);
}

struct flow_value flow_int(int64_t n)
{
    return (struct flow_value){FLOW_INT, 0, n};
}

uint32_t flow_fresh(struct flow_run *run, const struct range *range)
{
    struct flow_symbol symbol = {.range = *range, .type = FACTS_NONE, .is_vague = true};
    vec_push(&run->symbols, symbol);
    return run->symbols.count - 1;
}

uint32_t flow_fresh_object(struct flow_run *run, const struct range *range, bool is_private)
{
    uint32_t symbol = flow_fresh(run, range);
    run->symbols.items[symbol].is_object = true;
    run->symbols.items[symbol].is_private = is_private;
    run->symbols.items[symbol].is_vague = false;
    return symbol;
}

static bool is_new_object(const struct flow_run *run, const struct flow_value *value)
{
    return value->kind == FLOW_SYMBOL && run->symbols.items[value->base].is_object;
}

/* An operand of a computed pointer: somewhere in the resource's own region counts as the resource.
 */
static bool operand_may_be(const struct flow_run *run, const struct flow_state *state,
                           const struct flow_value *operand)
{
    bool is_inside = operand->kind == state->object.kind && operand->base == state->object.base &&
                     (operand->kind == FLOW_ADDRESS || operand->kind == FLOW_SYMBOL);
    return is_inside || flow_may_be_resource(run, state, operand);
}

bool flow_may_be_resource(const struct flow_run *run, const struct flow_state *state,
                          const struct flow_value *value)
{
    const struct flow_value *object = &state->object;
    if (value->kind == FLOW_UNKNOWN)
        return true;
    /* Something initialised in place through a pointer may be any place that was there before. */
    bool is_new = is_new_object(run, object);
    if (value->kind == FLOW_ADDRESS && object->kind == FLOW_SYMBOL && !is_new)
        return true;
    if (value->kind != FLOW_SYMBOL || (object->kind == FLOW_SYMBOL && value->base == object->base))
        return flow_value_equal(value, object);
    const struct flow_symbol *symbol = &run->symbols.items[value->base];
    struct flow_location place = {FLOW_REGION_SYMBOL | value->base, value->n, .size = 1}, weak;
    if (object->kind == FLOW_ADDRESS && flow_resolve_weak(run, state, &place, &weak) &&
        weak.stride && (weak.region & FLOW_REGION_TAG) != FLOW_REGION_SYMBOL)
        return weak.region == object->base && flow_weak_overlaps(&weak, object->n, 1);
    if (symbol->op != FACTS_OP_NONE)
        return operand_may_be(run, state, &symbol->a) || operand_may_be(run, state, &symbol->b);
    return symbol->is_vague && (!is_new || value->base >= state->mark);
}

struct range flow_type_range(const struct facts_unit *unit, facts_id type, uint32_t width)
{
    if (type == FACTS_NONE)
        return range_full();
    const struct facts_type *entry = &unit->types[type];
    uint64_t bits = width ? width : entry->size * 8;
    if (entry->kind == FACTS_TYPE_BOOL)
        return range_between(0, 1);
    if (bits == 0 || bits >= 64)
        return range_full();
    if (entry->kind == FACTS_TYPE_UINT)
        return range_between(0, (int64_t)((UINT64_C(1) << bits) - 1));
    if (entry->kind == FACTS_TYPE_INT)
        return range_between(-(INT64_C(1) << (bits - 1)), (INT64_C(1) << (bits - 1)) - 1);
    return range_full();
}

struct flow_value flow_fresh_value(struct flow_run *run, const struct facts_unit *unit,
                                   facts_id type)
{
    struct range range = flow_type_range(unit, type, 0);
    return (struct flow_value){FLOW_SYMBOL, flow_fresh(run, &range), 0};
}

struct range flow_symbol_range(const struct flow_run *run, const struct flow_state *state,
                               uint32_t symbol)
{
    const struct range *fact = flow_fact_find(state, symbol);
    return fact ? *fact : run->symbols.items[symbol].range;
}

struct range flow_value_range(const struct flow_run *run, const struct flow_state *state,
                              const struct flow_value *value)
{
    switch (value->kind) {
    case FLOW_INT:
        return range_between(value->n, value->n);
    case FLOW_SYMBOL:
        /* An offset from a pointer is not null. */
        return value->n ? range_except(0) : flow_symbol_range(run, state, value->base);
    case FLOW_ADDRESS:
    case FLOW_FUNCTION:
        return range_except(0);
    default:
        return range_full();
    }
}

bool flow_is_recomputable(const struct flow_run *run, uint32_t symbol)
{
    const struct flow_symbol *entry = &run->symbols.items[symbol];
    if (flow_is_marked(run, symbol))
        return true;
    bool is_told_by_range =
        facts_is_comparison(entry->op) && (entry->a.kind == FLOW_INT || entry->b.kind == FLOW_INT);
    bool is_lasting = entry->op == FACTS_OP_AND || entry->op == FACTS_OP_REM ||
                      entry->op == FACTS_OP_SHR || facts_is_comparison(entry->op);
    return is_lasting && !is_told_by_range &&
           (entry->a.kind != FLOW_SYMBOL || flow_is_recomputable(run, entry->a.base)) &&
           (entry->b.kind != FLOW_SYMBOL || flow_is_recomputable(run, entry->b.base));
}

/* ---- computing ---- */

static uint32_t negated(uint32_t op)
{
    switch (op) {
    case FACTS_OP_EQ:
        return FACTS_OP_NE;
    case FACTS_OP_NE:
        return FACTS_OP_EQ;
    case FACTS_OP_LT:
        return FACTS_OP_GE;
    case FACTS_OP_GE:
        return FACTS_OP_LT;
    case FACTS_OP_GT:
        return FACTS_OP_LE;
    default:
        return FACTS_OP_GT;
    }
}

static uint32_t swapped(uint32_t op)
{
    switch (op) {
    case FACTS_OP_LT:
        return FACTS_OP_GT;
    case FACTS_OP_GT:
        return FACTS_OP_LT;
    case FACTS_OP_LE:
        return FACTS_OP_GE;
    case FACTS_OP_GE:
        return FACTS_OP_LE;
    default:
        return op;
    }
}

static int64_t fit(const struct facts_unit *unit, facts_id type, uint64_t n)
{
    if (type == FACTS_NONE)
        return (int64_t)n;
    const struct facts_type *entry = &unit->types[type];
    if (entry->kind == FACTS_TYPE_BOOL)
        return n != 0;
    uint64_t bits = entry->size * 8;
    if (bits == 0 || bits >= 64 ||
        (entry->kind != FACTS_TYPE_INT && entry->kind != FACTS_TYPE_UINT))
        return (int64_t)n;
    uint64_t mask = (UINT64_C(1) << bits) - 1;
    n &= mask;
    if (entry->kind == FACTS_TYPE_INT && (n >> (bits - 1)) & 1)
        n |= ~mask;
    return (int64_t)n;
}

static bool compare_ints(uint32_t op, int64_t a, int64_t b)
{
    switch (op) {
    case FACTS_OP_EQ:
        return a == b;
    case FACTS_OP_NE:
        return a != b;
    case FACTS_OP_LT:
        return a < b;
    case FACTS_OP_LE:
        return a <= b;
    case FACTS_OP_GT:
        return a > b;
    default:
        return a >= b;
    }
}

static bool compute_ints(const struct facts_unit *unit, facts_id type, uint32_t op, int64_t a,
                         int64_t b, int64_t *result)
{
    uint64_t x = (uint64_t)a, y = (uint64_t)b, n;
    switch (op) {
    case FACTS_OP_ADD:
        n = x + y;
        break;
    case FACTS_OP_SUB:
        n = x - y;
        break;
    case FACTS_OP_MUL:
        n = x * y;
        break;
    case FACTS_OP_DIV:
    case FACTS_OP_REM:
        if (b == 0 || (a == INT64_MIN && b == -1))
            return false;
        n = (uint64_t)(op == FACTS_OP_DIV ? a / b : a % b);
        break;
    case FACTS_OP_SHL:
        if (b < 0 || b > 63)
            return false;
        n = x << b;
        break;
    case FACTS_OP_SHR:
        if (b < 0 || b > 63 || a < 0)
            return false;
        n = x >> b;
        break;
    case FACTS_OP_AND:
        n = x & y;
        break;
    case FACTS_OP_OR:
        n = x | y;
        break;
    case FACTS_OP_XOR:
        n = x ^ y;
        break;
    default:
        *result = compare_ints(op, a, b);
        return true;
    }
    *result = fit(unit, type, n);
    return true;
}

struct flow_value flow_derive(struct flow_run *run, const struct range *range, uint32_t op,
                              const struct flow_value *a, const struct flow_value *b)
{
    struct derived_key key;
    memset(&key, 0, sizeof key);
    key.op = op;
    key.a_kind = a->kind;
    key.a_base = a->base;
    key.a_n = a->n;
    key.b_kind = b->kind;
    key.b_base = b->base;
    key.b_n = b->n;
    struct derived *entry;
    HASH_FIND(hh, run->derived, &key, sizeof key, entry);
    if (!entry) {
        entry = ARENA_NEW(&run->arena, struct derived);
        entry->key = key;
        entry->symbol = flow_fresh(run, range);
        run->symbols.items[entry->symbol].op = op;
        run->symbols.items[entry->symbol].a = *a;
        run->symbols.items[entry->symbol].b = *b;
        HASH_ADD(hh, run->derived, key, sizeof entry->key, entry);
    }
    return (struct flow_value){FLOW_SYMBOL, entry->symbol, 0};
}

/* Pointer plus or minus a constant number of bytes times eight: stays within its region. */
static struct flow_value moved(const struct flow_value *pointer, int64_t bits)
{
    struct flow_value value = *pointer;
    value.n = (int64_t)((uint64_t)value.n + (uint64_t)bits);
    return value;
}

static bool is_pointer(const struct flow_value *value)
{
    return value->kind == FLOW_ADDRESS || value->kind == FLOW_SYMBOL;
}

/* Bits of one step of pointer arithmetic. */
static int64_t stride(const struct facts_unit *unit, facts_id type)
{
    if (type == FACTS_NONE || unit->types[type].kind != FACTS_TYPE_POINTER ||
        unit->types[type].inner == FACTS_NONE)
        return 0;
    const struct facts_type *inner = &unit->types[unit->types[type].inner];
    if (inner->kind == FACTS_TYPE_VOID || inner->kind == FACTS_TYPE_FUNCTION)
        return 8;
    return (int64_t)(inner->size * 8);
}

/* What a comparison is known to give: 0, 1, or -1 if both may be. */
/* A new block of memory, and a pointer that was there before it. */
static bool is_older(const struct flow_run *run, const struct flow_value *value,
                     const struct flow_value *object)
{
    if (object->kind != FLOW_SYMBOL || value->kind != FLOW_SYMBOL)
        return false;
    const struct flow_symbol *made = &run->symbols.items[object->base];
    return made->is_private && !made->is_join && value->base < object->base;
}

static int decide(struct flow_run *run, const struct flow_state *state, uint32_t op,
                  const struct flow_value *a, const struct flow_value *b)
{
    if (a->kind == FLOW_INT && b->kind == FLOW_INT)
        return compare_ints(op, a->n, b->n);
    if (a->kind != FLOW_UNKNOWN && a->kind == b->kind && a->base == b->base)
        return a->kind == FLOW_FUNCTION ? compare_ints(op, 0, 0) : compare_ints(op, a->n, b->n);
    bool is_equality = op == FACTS_OP_EQ || op == FACTS_OP_NE;
    bool a_is_named = a->kind == FLOW_ADDRESS || a->kind == FLOW_FUNCTION;
    bool b_is_named = b->kind == FLOW_ADDRESS || b->kind == FLOW_FUNCTION;
    if (a_is_named && b_is_named)
        return is_equality ? op == FACTS_OP_NE : -1;
    /* A new object is none of those that have a name, and at no address that is a constant. */
    bool is_other = (is_new_object(run, b) && (a_is_named || (a->kind == FLOW_INT && a->n))) ||
                    (is_new_object(run, a) && (b_is_named || (b->kind == FLOW_INT && b->n)));
    if (is_equality && (is_other || is_older(run, a, b) || is_older(run, b, a)))
        return op == FACTS_OP_NE;
    struct range x = flow_value_range(run, state, a), y = flow_value_range(run, state, b);
    if (!x.count || !y.count)
        return -1;
    if (is_equality) {
        struct range both = range_intersect(&x, &y);
        return both.count ? -1 : op == FACTS_OP_NE;
    }
    if (a_is_named || b_is_named)
        return -1;
    int64_t a_low = x.part[0].low, a_high = x.part[x.count - 1].high;
    int64_t b_low = y.part[0].low, b_high = y.part[y.count - 1].high;
    switch (op) {
    case FACTS_OP_LT:
        return a_high < b_low ? 1 : a_low >= b_high ? 0 : -1;
    case FACTS_OP_LE:
        return a_high <= b_low ? 1 : a_low > b_high ? 0 : -1;
    case FACTS_OP_GT:
        return a_low > b_high ? 1 : a_high <= b_low ? 0 : -1;
    default:
        return a_low >= b_high ? 1 : a_high < b_low ? 0 : -1;
    }
}

/* `(x | c) & m` and `(x & c) & m`, as flag words are tested: -1 unknown, else the constant result's
 * truth is in *value. */
static bool compute_mask(struct flow_run *run, struct flow_state *state,
                         const struct facts_unit *unit, facts_id type,
                         const struct flow_value *word, int64_t mask, struct flow_value *value)
{
    struct flow_value at = *word;
    while (at.kind == FLOW_SYMBOL && at.n == 0) {
        const struct flow_symbol *symbol = &run->symbols.items[at.base];
        if (symbol->b.kind != FLOW_INT)
            break;
        if (symbol->op == FACTS_OP_OR) {
            if ((symbol->b.n & mask) == mask) {
                *value = flow_int(mask);
                return true;
            }
            if (symbol->b.n & mask)
                break;
        } else if (symbol->op == FACTS_OP_AND) {
            if ((symbol->b.n & mask) == 0) {
                *value = flow_int(0);
                return true;
            }
            if ((symbol->b.n & mask) != mask)
                break;
        } else {
            break;
        }
        at = symbol->a; /* the bits of the mask are as they were before */
    }
    if (flow_value_equal(&at, word))
        return false;
    struct flow_value constant = flow_int(mask);
    *value = flow_compute(run, state, unit, type, FACTS_OP_AND, &at, &constant);
    return true;
}

static int64_t shifted(int64_t n, int64_t by)
{
    if (by > 0 && n > INT64_MAX - by)
        return INT64_MAX;
    if (by < 0 && n < INT64_MIN - by)
        return INT64_MIN;
    return n + by;
}

/* A counter that goes up or down by a constant; it is taken not to wrap around. */
static void narrow_sum(struct flow_run *run, struct flow_state *state, const struct flow_value *sum,
                       const struct flow_value *term, int64_t by)
{
    struct range range = flow_value_range(run, state, term);
    for (uint32_t i = 0; i < range.count; i++) {
        if (range.part[i].low != INT64_MIN)
            range.part[i].low = shifted(range.part[i].low, by);
        if (range.part[i].high != INT64_MAX)
            range.part[i].high = shifted(range.part[i].high, by);
    }
    struct range own = flow_symbol_range(run, state, sum->base);
    range = range_intersect(&own, &range);
    if (range.count)
        flow_fact_set(state, sum->base, &range);
}

struct flow_value flow_compute(struct flow_run *run, struct flow_state *state,
                               const struct facts_unit *unit, facts_id type, uint32_t op,
                               const struct flow_value *a, const struct flow_value *b)
{
    if (facts_is_comparison(op)) {
        int known = decide(run, state, op, a, b);
        if (known >= 0)
            return flow_int(known);
        struct range range = range_between(0, 1);
        return flow_derive(run, &range, op, a, b);
    }
    int64_t n;
    if (a->kind == FLOW_INT && b->kind == FLOW_INT && compute_ints(unit, type, op, a->n, b->n, &n))
        return flow_int(n);
    int64_t step = stride(unit, type);
    if (step && op == FACTS_OP_ADD && b->kind == FLOW_INT && is_pointer(a))
        return moved(a, b->n * step);
    if (step && op == FACTS_OP_ADD && a->kind == FLOW_INT && is_pointer(b))
        return moved(b, a->n * step);
    if (step && op == FACTS_OP_SUB && b->kind == FLOW_INT && is_pointer(a))
        return moved(a, -b->n * step);
    if (b->kind == FLOW_INT && b->n == 0 &&
        (op == FACTS_OP_ADD || op == FACTS_OP_SUB || op == FACTS_OP_OR || op == FACTS_OP_XOR ||
         op == FACTS_OP_SHL || op == FACTS_OP_SHR))
        return *a;
    struct range range = flow_type_range(unit, type, 0);
    if (op == FACTS_OP_AND) {
        struct flow_value masked;
        const struct flow_value *word = b->kind == FLOW_INT ? a : b;
        const struct flow_value *mask = b->kind == FLOW_INT ? b : a;
        if (mask->kind == FLOW_INT) {
            if (mask->n == 0)
                return flow_int(0);
            if (compute_mask(run, state, unit, type, word, mask->n, &masked))
                return masked;
            if (mask->n > 0)
                range = range_between(0, mask->n);
            if (mask->n > 0 && (mask->n & (mask->n - 1)) == 0) {
                struct range zero = range_between(0, 0), bit = range_between(mask->n, mask->n);
                range = range_union(&zero, &bit);
            }
            return flow_derive(run, &range, op, word, mask);
        }
    }
    struct flow_value value = flow_derive(run, &range, op, a, b);
    if ((op == FACTS_OP_ADD || op == FACTS_OP_SUB) && a->kind == FLOW_SYMBOL &&
        b->kind == FLOW_INT && b->n != INT64_MIN)
        narrow_sum(run, state, &value, a, op == FACTS_OP_ADD ? b->n : -b->n);
    return value;
}

/* ---- assuming ---- */

static bool assume_comparison(struct flow_run *run, struct flow_state *state, uint32_t op,
                              const struct flow_value *a, const struct flow_value *b);

/* A computed symbol turned out to be zero or not: what that says of its operands. */
static bool narrow_operands(struct flow_run *run, struct flow_state *state, uint32_t symbol,
                            bool truth)
{
    struct flow_symbol entry = run->symbols.items[symbol];
    if (facts_is_comparison(entry.op))
        return assume_comparison(run, state, truth ? entry.op : negated(entry.op), &entry.a,
                                 &entry.b);
    switch (entry.op) {
    case FACTS_OP_NOT:
        return flow_assume(run, state, &entry.a, !truth);
    case FACTS_OP_NEGATE:
        return flow_assume(run, state, &entry.a, truth);
    case FACTS_OP_AND:
        return !truth || flow_assume(run, state, &entry.a, true);
    case FACTS_OP_OR:
        if (truth)
            return true;
        return flow_assume(run, state, &entry.a, false) && flow_assume(run, state, &entry.b, false);
    default:
        return true;
    }
}

bool flow_assume_range(struct flow_run *run, struct flow_state *state,
                       const struct flow_value *value, const struct range *range)
{
    struct range before = flow_value_range(run, state, value);
    struct range after = range_intersect(&before, range);
    if (!after.count)
        return false;
    if (value->kind != FLOW_SYMBOL || value->n != 0 || range_equal(&before, &after))
        return true;
    flow_fact_set(state, value->base, &after);
    bool may_be_zero = range_contains(&after, 0);
    int64_t only;
    if (range_contains(&before, 0) && !may_be_zero)
        return narrow_operands(run, state, value->base, true);
    if (range_single(&after, &only) && only == 0)
        return narrow_operands(run, state, value->base, false);
    return true;
}

bool flow_assume(struct flow_run *run, struct flow_state *state, const struct flow_value *value,
                 bool truth)
{
    struct range range = truth ? range_except(0) : range_between(0, 0);
    return flow_assume_range(run, state, value, &range);
}

static bool assume_comparison(struct flow_run *run, struct flow_state *state, uint32_t op,
                              const struct flow_value *a, const struct flow_value *b)
{
    int known = decide(run, state, op, a, b);
    if (known >= 0)
        return known;
    struct range x = flow_value_range(run, state, a), y = flow_value_range(run, state, b);
    if (!x.count || !y.count)
        return true;
    if (op == FACTS_OP_EQ)
        return flow_assume_range(run, state, a, &y) && flow_assume_range(run, state, b, &x);
    int64_t only;
    if (op == FACTS_OP_NE) {
        if (range_single(&y, &only)) {
            struct range rest = range_except(only);
            return flow_assume_range(run, state, a, &rest);
        }
        if (range_single(&x, &only)) {
            struct range rest = range_except(only);
            return flow_assume_range(run, state, b, &rest);
        }
        return true;
    }
    if (b->kind != FLOW_INT && a->kind == FLOW_INT)
        return assume_comparison(run, state, swapped(op), b, a);
    int64_t low = y.part[0].low, high = y.part[y.count - 1].high;
    struct range bound;
    switch (op) {
    case FACTS_OP_LT:
        bound = high == INT64_MIN ? range_full() : range_between(INT64_MIN, high - 1);
        break;
    case FACTS_OP_LE:
        bound = range_between(INT64_MIN, high);
        break;
    case FACTS_OP_GT:
        bound = low == INT64_MAX ? range_full() : range_between(low + 1, INT64_MAX);
        break;
    default:
        bound = range_between(low, INT64_MAX);
        break;
    }
    return flow_assume_range(run, state, a, &bound);
}
