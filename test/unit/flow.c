/* The solver's parts: ranges, states, values and what conditions tell of them, joins, summaries,
 * and where ways meet. */
#include "base/arena.h"
#include "facts/build.h"
#include "flow/run.h"
#include "unit.h"

#include <stdlib.h>
#include <string.h>

/* ---- range ---- */

/* A set of the integers 0..15 as bits, and as a range: exact if it has at most RANGE_PARTS runs. */
static struct range range_of(uint32_t bits)
{
    struct range range = {0};
    for (int n = 0; n < 16; n++) {
        if (!(bits >> n & 1))
            continue;
        int first = n;
        while (n < 15 && (bits >> (n + 1) & 1))
            n++;
        struct range part = range_between(first, n);
        range = range_union(&range, &part);
    }
    return range;
}

static uint32_t bits_of(const struct range *range)
{
    uint32_t bits = 0;
    for (int n = 0; n < 16; n++)
        bits |= (uint32_t)range_contains(range, n) << n;
    return bits;
}

static int runs_of(uint32_t bits)
{
    int runs = 0;
    for (int n = 0; n < 16; n++)
        runs += (bits >> n & 1) && !(n && (bits >> (n - 1) & 1));
    return runs;
}

static void assert_sound(const struct range *range, uint32_t bits)
{
    if (runs_of(bits) <= RANGE_PARTS)
        assert_int_equal(bits_of(range), bits);
    else
        assert_int_equal(bits_of(range) & bits, bits);
    assert_true(range->count <= RANGE_PARTS);
    for (uint32_t i = 0; i < range->count; i++) {
        assert_true(range->part[i].low <= range->part[i].high);
        if (i)
            assert_true(range->part[i - 1].high + 1 < range->part[i].low);
    }
}

static void ranges_are_sets(void **state)
{
    (void)state;
    uint32_t random = 1;
    for (int i = 0; i < 20000; i++) {
        random = random * 1664525 + 1013904223;
        uint32_t a_bits = random >> 16;
        random = random * 1664525 + 1013904223;
        uint32_t b_bits = random >> 16;
        if (runs_of(a_bits) > RANGE_PARTS || runs_of(b_bits) > RANGE_PARTS)
            continue;
        struct range a = range_of(a_bits), b = range_of(b_bits);
        assert_int_equal(bits_of(&a), a_bits);
        struct range both = range_union(&a, &b);
        assert_sound(&both, a_bits | b_bits);
        struct range common = range_intersect(&a, &b);
        assert_sound(&common, a_bits & b_bits);
        assert_int_equal(range_covers(&a, &b), (a_bits & b_bits) == b_bits);
        assert_int_equal(range_equal(&a, &b), a_bits == b_bits);
        assert_true(range_covers(&both, &a) && range_covers(&both, &b));
    }
}

static void ranges_close_the_smallest_gap(void **state)
{
    (void)state;
    struct range range = range_of(1u << 0 | 1u << 4 | 1u << 7 | 1u << 9);
    assert_int_equal(range.count, 4);
    struct range far = range_between(1000, 1000);
    range = range_union(&range, &far);
    assert_int_equal(range.count, 4);
    assert_true(range_contains(&range, 8));
    assert_false(range_contains(&range, 6));
    assert_false(range_contains(&range, 3));
    assert_false(range_contains(&range, 10));
}

static void ranges_reach_to_the_ends(void **state)
{
    (void)state;
    struct range full = range_full(), low = range_between(INT64_MIN, -1),
                 high = range_between(0, INT64_MAX), all = range_union(&high, &low);
    assert_true(range_equal(&all, &full));
    struct range none = range_intersect(&low, &high);
    assert_int_equal(none.count, 0);
    assert_int_equal(range_between(1, 0).count, 0);
    assert_true(range_covers(&low, &none));
    struct range first = range_except(INT64_MIN), last = range_except(INT64_MAX),
                 middle = range_except(0);
    assert_int_equal(first.count, 1);
    assert_false(range_contains(&first, INT64_MIN));
    assert_true(range_contains(&first, INT64_MAX));
    assert_int_equal(last.count, 1);
    assert_int_equal(middle.count, 2);
    int64_t only;
    struct range one = range_between(INT64_MAX, INT64_MAX);
    assert_true(range_single(&one, &only));
    assert_true(only == INT64_MAX);
    assert_false(range_single(&none, &only));
    assert_false(range_single(&middle, &only));
    /* Ends of far parts are told apart without an overflow. */
    struct range parts = range_union(&one, &none);
    for (int64_t n = -6; n <= 0; n += 2) {
        struct range part = range_between(INT64_MIN - n * 2, INT64_MIN - n * 2);
        parts = range_union(&parts, &part);
    }
    assert_int_equal(parts.count, RANGE_PARTS);
    assert_true(range_contains(&parts, INT64_MIN));
    assert_true(range_contains(&parts, INT64_MAX));
    assert_false(range_contains(&parts, 0));
}

/* ---- state ---- */

#define REGION (FLOW_REGION_OBJECT | 3u)

static void set_cell(struct flow_state *state, uint32_t region, int64_t offset, uint32_t size,
                     struct flow_value value, bool is_guard)
{
    struct flow_cell cell = {region, size, offset, value, is_guard};
    flow_cell_set(state, &cell);
}

static void set_fill(struct flow_state *state, int64_t offset, int64_t size, bool is_zero)
{
    struct flow_fill fill = {REGION, is_zero, offset, size};
    flow_fill_set(state, &fill);
}

static int64_t cell_at(const struct flow_state *state, int64_t offset, uint32_t size)
{
    const struct flow_cell *cell = flow_cell_find(state, REGION, offset, size);
    return cell ? cell->value.n : -1;
}

static void cells_replace_what_they_overlap(void **unused)
{
    (void)unused;
    struct flow_state *state = flow_state_new();
    set_cell(state, REGION, 32, 32, flow_int(2), false);
    set_cell(state, REGION, 0, 32, flow_int(1), false);
    set_cell(state, REGION, 64, 32, flow_int(3), false);
    set_cell(state, REGION + 1, 32, 32, flow_int(4), false);
    assert_int_equal(cell_at(state, 0, 32), 1);
    assert_int_equal(cell_at(state, 32, 32), 2);
    assert_int_equal(cell_at(state, 64, 32), 3);
    assert_int_equal(cell_at(state, 0, 64), -1);
    assert_true(flow_cell_overlaps(state, REGION, 40, 8));
    assert_false(flow_cell_overlaps(state, REGION, 96, 8));
    /* The same place: only the value changes. */
    set_cell(state, REGION, 32, 32, flow_int(5), false);
    assert_int_equal(state->cells.count, 4);
    assert_int_equal(cell_at(state, 32, 32), 5);
    assert_int_equal(state->fills.count, 0);
    /* Over the end of one and the start of another: the rest of both is unknown. */
    set_cell(state, REGION, 16, 32, flow_int(6), false);
    assert_int_equal(cell_at(state, 16, 32), 6);
    assert_int_equal(cell_at(state, 0, 32), -1);
    assert_int_equal(cell_at(state, 32, 32), -1);
    assert_int_equal(cell_at(state, 64, 32), 3);
    bool is_cut;
    const struct flow_fill *fill = flow_fill_find(state, REGION, 0, 16, &is_cut);
    assert_non_null(fill);
    assert_false(fill->is_zero);
    fill = flow_fill_find(state, REGION, 48, 16, &is_cut);
    assert_non_null(fill);
    /* A byte inside of a wide one. */
    set_cell(state, REGION, 128, 64, flow_int(7), false);
    set_cell(state, REGION, 136, 8, flow_int(8), false);
    assert_int_equal(cell_at(state, 128, 64), -1);
    assert_int_equal(cell_at(state, 136, 8), 8);
    assert_non_null(flow_fill_find(state, REGION, 144, 48, &is_cut));
    flow_region_forget(state, REGION);
    assert_int_equal(state->cells.count, 1);
    assert_int_equal(state->fills.count, 0);
    flow_state_free(state);
}

static void fills_lie_above_older_ones(void **unused)
{
    (void)unused;
    struct flow_state *state = flow_state_new();
    bool is_cut;
    set_cell(state, REGION, 0, 32, flow_int(1), false);
    set_fill(state, 0, 256, true);
    assert_int_equal(state->cells.count, 0);
    const struct flow_fill *fill = flow_fill_find(state, REGION, 64, 32, &is_cut);
    assert_non_null(fill);
    assert_true(fill->is_zero);
    assert_null(flow_fill_find(state, REGION, 256, 32, &is_cut));
    assert_false(is_cut);
    /* Partly unknown: inside it, across its edge, beside it. */
    set_fill(state, 64, 64, false);
    fill = flow_fill_find(state, REGION, 96, 32, &is_cut);
    assert_non_null(fill);
    assert_false(fill->is_zero);
    assert_null(flow_fill_find(state, REGION, 32, 64, &is_cut));
    assert_true(is_cut);
    fill = flow_fill_find(state, REGION, 128, 64, &is_cut);
    assert_non_null(fill);
    assert_true(fill->is_zero);
    /* A larger one takes the smaller ones away. */
    set_fill(state, 0, 512, true);
    assert_int_equal(state->fills.count, 1);
    fill = flow_fill_find(state, REGION, 32, 64, &is_cut);
    assert_true(fill && fill->is_zero);
    /* A cell that is cut by a fill: what remains of it is unknown. */
    set_cell(state, REGION, 0, 64, flow_int(2), false);
    set_fill(state, 32, 32, true);
    assert_int_equal(state->cells.count, 0);
    fill = flow_fill_find(state, REGION, 0, 32, &is_cut);
    assert_true(fill && !fill->is_zero);
    fill = flow_fill_find(state, REGION, 32, 32, &is_cut);
    assert_true(fill && fill->is_zero);
    flow_state_free(state);
}

static void facts_are_kept_by_symbol(void **unused)
{
    (void)unused;
    struct flow_state *state = flow_state_new();
    for (uint32_t i = 0; i < 40; i++) {
        struct range range = range_between(0, i);
        flow_fact_set(state, (i * 7) % 40, &range);
    }
    struct range other = range_between(5, 9);
    flow_fact_set(state, 21, &other);
    assert_int_equal(state->facts.count, 40);
    for (uint32_t i = 1; i < 40; i++)
        assert_true(state->facts.items[i - 1].symbol < state->facts.items[i].symbol);
    assert_true(range_equal(flow_fact_find(state, 21), &other));
    assert_int_equal(flow_fact_find(state, 7)->part[0].high, 1);
    struct flow_state *copy = flow_state_copy(state);
    flow_fact_remove(state, 21);
    flow_fact_remove(state, 21);
    assert_null(flow_fact_find(state, 21));
    assert_null(flow_fact_find(state, 40));
    assert_int_equal(state->facts.count, 39);
    assert_non_null(flow_fact_find(copy, 21));
    flow_state_free(state);
    flow_state_free(copy);
}

/* ---- a unit to run in ---- */

/* int first, second; int *pointer; void f(int a, int b) { if (a == 5) ; if (b >= 0) ; } */
struct fixture {
    struct arena arena;
    facts_id integer, byte, pointer; /* types */
    uint32_t function;               /* f's, in the program */
    struct facts_unit *unit;
    struct flow *flow;
    struct flow_run *run;
    struct flow_state *state;
    uint32_t first, second, a, b; /* regions */
};

static facts_id make_symbol(struct facts_build *build, enum facts_symbol_kind kind,
                            const char *name, facts_id type)
{
    struct facts_symbol symbol = {.kind = kind,
                                  .name = facts_string(build, name),
                                  .type = type,
                                  .loc = FACTS_NONE,
                                  .role = FACTS_NONE,
                                  .function = FACTS_NONE};
    if (kind == FACTS_SYMBOL_GLOBAL || kind == FACTS_SYMBOL_FUNCTION) {
        symbol.usr = facts_string(build, name);
        symbol.flags = FACTS_SYMBOL_EXTERNAL | FACTS_SYMBOL_DEFINED;
    }
    return facts_symbol(build, &symbol, NULL);
}

static facts_id make_type(struct facts_build *build, enum facts_type_kind kind, const char *name,
                          uint64_t size, facts_id inner)
{
    return facts_type(build, &(struct facts_type){.kind = kind,
                                                  .name = facts_string(build, name),
                                                  .size = size,
                                                  .inner = inner,
                                                  .record = FACTS_NONE});
}

static facts_id load(struct facts_build *build, facts_id type, facts_id symbol)
{
    facts_id place = facts_place(
        build, &(struct facts_place){.kind = FACTS_PLACE_VARIABLE, .type = type, .base = symbol});
    return facts_value(build,
                       &(struct facts_value){.kind = FACTS_VALUE_LOAD, .type = type, .a = place});
}

static facts_id compare(struct facts_build *build, facts_id type, enum facts_op op, facts_id a,
                        int64_t n)
{
    facts_id constant =
        facts_value(build, &(struct facts_value){.kind = FACTS_VALUE_INT, .type = type, .n = n});
    return facts_value(
        build, &(struct facts_value){
                   .kind = FACTS_VALUE_BINARY, .op = op, .type = type, .a = a, .b = constant});
}

/* Stores to `symbol`, so that the block is not empty. */
static void mark(struct facts_build *build, facts_id type, facts_id symbol, facts_id block,
                 int64_t n)
{
    struct facts_operation store = {
        .kind = FACTS_OPERATION_STORE,
        .loc = FACTS_NONE,
        .place = facts_place(
            build,
            &(struct facts_place){.kind = FACTS_PLACE_VARIABLE, .type = type, .base = symbol}),
        .value = facts_value(build,
                             &(struct facts_value){.kind = FACTS_VALUE_INT, .type = type, .n = n}),
        .symbol = FACTS_NONE,
    };
    facts_operation(build, block, &store, NULL, 0);
}

static void branch(struct facts_build *build, facts_id from, facts_id value, facts_id yes,
                   facts_id no)
{
    struct facts_edge edges[] = {{.kind = FACTS_EDGE_TRUE, .block = yes},
                                 {.kind = FACTS_EDGE_FALSE, .block = no}};
    facts_end(build, from, FACTS_END_BRANCH, value, FACTS_NONE, edges, 2);
}

static void begin_flow(struct fixture *fixture)
{
    static const struct effect_table effects;
    static const struct role_table roles;
    static const char *const events[] = {NULL};
    const struct facts_unit **units = ARENA_ARRAY(&fixture->arena, const struct facts_unit *, 1);
    units[0] = fixture->unit;
    struct program *program = program_link(units, 1, &roles, &fixture->arena);
    struct flow_limits limits = flow_default_limits();
    fixture->flow = flow_begin(program, &effects, events, &limits, &fixture->arena);
    struct flow_query query = {.unit = PROGRAM_NONE, .root = PROGRAM_NONE};
    fixture->run = flow_run_begin(fixture->flow, &query);
    fixture->state = flow_state_new();
}

static int start(void **test)
{
    struct fixture *fixture = calloc(1, sizeof *fixture);
    assert_non_null(fixture);
    struct facts_build *build = facts_build_begin(&fixture->arena);
    fixture->integer = make_type(build, FACTS_TYPE_INT, "int", 4, FACTS_NONE);
    fixture->byte = make_type(build, FACTS_TYPE_UINT, "unsigned char", 1, FACTS_NONE);
    fixture->pointer = make_type(build, FACTS_TYPE_POINTER, "int *", 8, fixture->integer);
    make_symbol(build, FACTS_SYMBOL_GLOBAL, "first", fixture->integer);
    make_symbol(build, FACTS_SYMBOL_GLOBAL, "second", fixture->integer);
    facts_id f = make_symbol(build, FACTS_SYMBOL_FUNCTION, "f", FACTS_NONE);
    facts_id params[] = {make_symbol(build, FACTS_SYMBOL_PARAM, "a", fixture->integer),
                         make_symbol(build, FACTS_SYMBOL_PARAM, "b", fixture->integer)};
    facts_function_begin(build);
    facts_id next = facts_block(build, FACTS_NONE), last = facts_block(build, FACTS_NONE);
    facts_id is_five =
        compare(build, fixture->integer, FACTS_OP_EQ, load(build, fixture->integer, params[0]), 5);
    facts_id is_success =
        compare(build, fixture->integer, FACTS_OP_GE, load(build, fixture->integer, params[1]), 0);
    branch(build, 0, is_five, next, last);
    mark(build, fixture->integer, params[1], next, 1);
    branch(build, next, is_success, last, last);
    facts_end(build, last, FACTS_END_RETURN, FACTS_NONE, FACTS_NONE, NULL, 0);
    struct facts_function function = {.symbol = f, .loc = FACTS_NONE, .end = FACTS_NONE};
    facts_function_end(build, &function, params, 2, NULL, 0);
    fixture->unit = facts_build_end(build, "a.c", NULL, 0, 8);
    begin_flow(fixture);
    fixture->first = FLOW_REGION_OBJECT | 0;
    fixture->second = FLOW_REGION_OBJECT | 1;
    fixture->a = flow_local_region(fixture->flow, 0, params[0]);
    fixture->b = flow_local_region(fixture->flow, 0, params[1]);
    fixture->function = fixture->flow->program->entity[0][f];
    *test = fixture;
    return 0;
}

static int stop(void **test)
{
    struct fixture *fixture = *test;
    flow_state_free(fixture->state);
    flow_run_end(fixture->run);
    flow_end(fixture->flow);
    arena_free(&fixture->arena);
    free(fixture);
    return 0;
}

static struct flow_value fresh(struct fixture *fixture)
{
    return flow_fresh_value(fixture->run, fixture->unit, fixture->integer);
}

static struct flow_value compute(struct fixture *fixture, enum facts_op op, struct flow_value a,
                                 struct flow_value b)
{
    return flow_compute(fixture->run, fixture->state, fixture->unit, fixture->integer, op, &a, &b);
}

static bool assume(struct fixture *fixture, struct flow_value value, bool truth)
{
    return flow_assume(fixture->run, fixture->state, &value, truth);
}

static void assert_range(struct fixture *fixture, const struct flow_state *state,
                         struct flow_value value, struct range expected)
{
    struct range range = flow_value_range(fixture->run, state, &value);
    assert_true(range_equal(&range, &expected));
}

/* ---- value ---- */

static void constants_are_computed_in_their_type(void **test)
{
    struct fixture *fixture = *test;
    struct flow_value max = flow_int(INT32_MAX), one = flow_int(1);
    assert_int_equal(compute(fixture, FACTS_OP_ADD, max, one).n, INT32_MIN);
    struct flow_value big = flow_int(0xff);
    struct flow_value sum = flow_compute(fixture->run, fixture->state, fixture->unit, fixture->byte,
                                         FACTS_OP_ADD, &big, &one);
    assert_int_equal(sum.kind, FLOW_INT);
    assert_int_equal(sum.n, 0);
    assert_int_equal(compute(fixture, FACTS_OP_LT, flow_int(-1), one).n, 1);
    /* What has no result in C is not known. */
    assert_int_not_equal(compute(fixture, FACTS_OP_DIV, one, flow_int(0)).kind, FLOW_INT);
    assert_int_not_equal(compute(fixture, FACTS_OP_SHL, one, flow_int(64)).kind, FLOW_INT);
}

static void masks_see_through_flags(void **test)
{
    struct fixture *fixture = *test;
    struct flow_value word = fresh(fixture), four = flow_int(4), two = flow_int(2);
    struct flow_value set = compute(fixture, FACTS_OP_OR, word, four);
    struct flow_value clear = compute(fixture, FACTS_OP_AND, word, flow_int(~INT64_C(4)));
    struct flow_value value = compute(fixture, FACTS_OP_AND, set, four);
    assert_true(value.kind == FLOW_INT && value.n == 4);
    value = compute(fixture, FACTS_OP_AND, clear, four);
    assert_true(value.kind == FLOW_INT && value.n == 0);
    /* Other bits are those of the word. */
    struct flow_value bit = compute(fixture, FACTS_OP_AND, word, two);
    value = compute(fixture, FACTS_OP_AND, set, two);
    assert_true(flow_value_equal(&value, &bit));
    value = compute(fixture, FACTS_OP_AND, clear, two);
    assert_true(flow_value_equal(&value, &bit));
    struct flow_value both = compute(fixture, FACTS_OP_OR, clear, two);
    value = compute(fixture, FACTS_OP_AND, both, two);
    assert_true(value.kind == FLOW_INT && value.n == 2);
    value = compute(fixture, FACTS_OP_AND, both, four);
    assert_true(value.kind == FLOW_INT && value.n == 0);
    /* Some bits set, some not: not known. */
    value = compute(fixture, FACTS_OP_AND, set, flow_int(6));
    assert_int_equal(value.kind, FLOW_SYMBOL);
    /* One bit is there or not. */
    struct range zero = range_between(0, 0), full = range_between(2, 2);
    assert_range(fixture, fixture->state, bit, range_union(&zero, &full));
    assert_true(assume(fixture, bit, true));
    value = compute(fixture, FACTS_OP_EQ, bit, two);
    assert_true(assume(fixture, value, true));
    assert_false(assume(fixture, bit, false));
}

static void a_condition_tells_of_its_operands(void **test)
{
    struct fixture *fixture = *test;
    struct flow_value status = fresh(fixture), zero = flow_int(0);
    struct flow_value is_success = compute(fixture, FACTS_OP_GE, status, zero);
    assert_int_equal(is_success.kind, FLOW_SYMBOL);
    /* Negated twice, and copied: `failed = !ok; if (failed == 0)`. */
    struct flow_value failed = compute(fixture, FACTS_OP_EQ, is_success, zero);
    struct flow_value again = compute(fixture, FACTS_OP_EQ, failed, zero);
    struct flow_state *before = flow_state_copy(fixture->state);
    assert_true(assume(fixture, again, true));
    assert_range(fixture, fixture->state, status, range_between(0, INT32_MAX));
    assert_false(assume(fixture, failed, true));
    flow_state_free(fixture->state);
    fixture->state = before;
    assert_range(fixture, fixture->state, status, range_between(INT32_MIN, INT32_MAX));
    assert_true(assume(fixture, failed, true));
    assert_range(fixture, fixture->state, status, range_between(INT32_MIN, -1));
    /* The same comparison, made again, is decided now. */
    struct flow_value decided = compute(fixture, FACTS_OP_GE, status, zero);
    assert_true(decided.kind == FLOW_INT && decided.n == 0);
    decided = compute(fixture, FACTS_OP_EQ, status, flow_int(259)); /* STATUS_PENDING */
    assert_true(decided.kind == FLOW_INT && decided.n == 0);
}

static void comparisons_narrow_both_sides(void **test)
{
    struct fixture *fixture = *test;
    struct flow_value x = fresh(fixture), y = fresh(fixture);
    struct range small = range_between(0, 9);
    assert_true(flow_assume_range(fixture->run, fixture->state, &x, &small));
    struct flow_value equal = compute(fixture, FACTS_OP_EQ, x, y);
    assert_true(assume(fixture, equal, true));
    assert_range(fixture, fixture->state, y, small);
    assert_true(assume(fixture, compute(fixture, FACTS_OP_LT, flow_int(3), x), true));
    assert_range(fixture, fixture->state, x, range_between(4, 9));
    assert_true(assume(fixture, compute(fixture, FACTS_OP_NE, x, flow_int(4)), true));
    assert_range(fixture, fixture->state, x, range_between(5, 9));
    assert_true(assume(fixture, compute(fixture, FACTS_OP_GT, x, flow_int(6)), false));
    assert_range(fixture, fixture->state, x, range_between(5, 6));
    assert_int_equal(compute(fixture, FACTS_OP_EQ, x, flow_int(7)).kind, FLOW_INT);
    struct flow_value same = compute(fixture, FACTS_OP_LE, x, x);
    assert_true(same.kind == FLOW_INT && same.n == 1);
    struct flow_value more = compute(fixture, FACTS_OP_ADD, x, flow_int(1));
    assert_range(fixture, fixture->state, more, range_between(6, 7));
}

static void pointers_stay_in_their_region(void **test)
{
    struct fixture *fixture = *test;
    struct flow_run *run = fixture->run;
    struct range not_null = range_except(0);
    struct flow_value object = {FLOW_SYMBOL, flow_fresh_object(run, &not_null, true), 0};
    struct flow_value two = flow_int(2), zero = flow_int(0);
    struct flow_value later = flow_compute(run, fixture->state, fixture->unit, fixture->pointer,
                                           FACTS_OP_ADD, &object, &two);
    assert_int_equal(later.kind, FLOW_SYMBOL);
    assert_int_equal(later.base, object.base);
    assert_int_equal(later.n, 64);
    struct flow_value back = flow_compute(run, fixture->state, fixture->unit, fixture->pointer,
                                          FACTS_OP_SUB, &later, &two);
    assert_true(flow_value_equal(&back, &object));
    struct flow_value turned = flow_compute(run, fixture->state, fixture->unit, fixture->pointer,
                                            FACTS_OP_ADD, &two, &object);
    assert_true(flow_value_equal(&turned, &later));
    assert_int_equal(compute(fixture, FACTS_OP_EQ, later, object).n, 0);
    assert_int_equal(compute(fixture, FACTS_OP_NE, later, zero).n, 1);
    uint32_t region;
    int64_t offset;
    assert_true(flow_pointee(&later, &region, &offset));
    assert_true(region == (FLOW_REGION_SYMBOL | object.base));
    assert_int_equal(offset, 64);
    assert_false(flow_pointee(&zero, &region, &offset));
    /* A new object is none that has a name, and not at a constant address. */
    struct flow_value global = {FLOW_ADDRESS, fixture->first, 0}, minus_one = flow_int(-1);
    struct flow_value other = {FLOW_ADDRESS, fixture->second, 0};
    assert_int_equal(compute(fixture, FACTS_OP_EQ, object, global).kind, FLOW_INT);
    assert_int_equal(compute(fixture, FACTS_OP_NE, minus_one, object).n, 1);
    struct flow_value told = compute(fixture, FACTS_OP_EQ, global, other);
    assert_true(told.kind == FLOW_INT && told.n == 0);
    /* Any other pointer may be. */
    struct flow_value any = flow_fresh_value(run, fixture->unit, fixture->pointer);
    assert_int_equal(compute(fixture, FACTS_OP_EQ, any, global).kind, FLOW_SYMBOL);
}

/* ---- join ---- */

static struct flow_state *with_value(struct fixture *fixture, struct flow_value value)
{
    struct flow_state *state = flow_state_copy(fixture->state);
    set_cell(state, fixture->first, 0, 32, value, true);
    return state;
}

static uint32_t unlikeness(struct fixture *fixture, const struct flow_state *a,
                           const struct flow_state *b)
{
    struct flow_signature x = {0}, y = {0};
    flow_sign(fixture->run, a, &x);
    flow_sign(fixture->run, b, &y);
    uint32_t result = flow_distance(fixture->run, a, &x, b, &y);
    flow_signature_free(&x);
    flow_signature_free(&y);
    return result;
}

static uint32_t distance(struct fixture *fixture, struct flow_value a, struct flow_value b)
{
    struct flow_state *one = with_value(fixture, a), *other = with_value(fixture, b);
    uint32_t result = unlikeness(fixture, one, other);
    assert_int_equal(unlikeness(fixture, other, one), result);
    flow_state_free(one);
    flow_state_free(other);
    return result;
}

static void only_what_conditions_tell_apart_counts(void **test)
{
    struct fixture *fixture = *test;
    int64_t constants[] = {0, 5}; /* the conditions compare with */
    struct flow_guards guards = *fixture->run->guards;
    guards.constants = constants;
    guards.constant_count = 2;
    fixture->run->guards = &guards;
    assert_int_equal(distance(fixture, flow_int(3), flow_int(3)), 0);
    assert_int_equal(distance(fixture, flow_int(3), flow_int(4)), 0);
    assert_int_equal(distance(fixture, flow_int(6), flow_int(700)), 0);
    assert_int_equal(distance(fixture, flow_int(4), flow_int(5)), 1);
    assert_int_equal(distance(fixture, flow_int(4), flow_int(6)), 1);
    assert_int_equal(distance(fixture, flow_int(-1), flow_int(-7)), 0);
    assert_int_equal(distance(fixture, flow_int(-1), flow_int(1)), 1);
    struct flow_value x = fresh(fixture), y = fresh(fixture);
    assert_int_equal(distance(fixture, x, y), 0);
    struct range failure = range_between(INT32_MIN, -1);
    flow_fact_set(fixture->state, x.base, &failure);
    assert_int_equal(distance(fixture, x, flow_int(-5)), 0);
    assert_int_equal(distance(fixture, x, y), 1);
    struct flow_value address = {FLOW_ADDRESS, fixture->second, 0};
    assert_int_equal(distance(fixture, address, y), 1);
    assert_int_equal(distance(fixture, address, address), 0);
    /* Where no condition looks, nothing counts. */
    struct flow_state *one = flow_state_copy(fixture->state);
    struct flow_state *other = flow_state_copy(fixture->state);
    set_cell(one, fixture->second, 0, 32, flow_int(4), false);
    set_cell(other, fixture->second, 0, 32, flow_int(5), false);
    assert_int_equal(unlikeness(fixture, one, other), 0);
    /* Two guards count twice. */
    set_cell(one, fixture->second, 0, 32, flow_int(4), true);
    set_cell(one, fixture->first, 0, 32, flow_int(4), true);
    set_cell(other, fixture->first, 0, 32, flow_int(5), true);
    assert_int_equal(unlikeness(fixture, one, other), 2);
    flow_state_free(one);
    flow_state_free(other);
}

static void the_property_part_keeps_states_apart(void **test)
{
    struct fixture *fixture = *test;
    struct range not_null = range_except(0);
    struct flow_value object = {FLOW_SYMBOL, flow_fresh_object(fixture->run, &not_null, true), 0};
    struct flow_state *one = flow_state_copy(fixture->state);
    one->resource = FLOW_HELD;
    one->object = object;
    assert_int_equal(unlikeness(fixture, one, fixture->state), FLOW_INCOMPARABLE);
    struct flow_state *other = flow_state_copy(one);
    assert_int_equal(unlikeness(fixture, one, other), 0);
    other->events = 1;
    assert_int_equal(unlikeness(fixture, one, other), FLOW_INCOMPARABLE);
    other->events = 0;
    /* Held by a global in one of them only. */
    set_cell(one, fixture->second, 0, 64, object, false);
    assert_true(unlikeness(fixture, one, other) >= FLOW_OTHER_HOLDER);
    set_cell(other, fixture->second, 0, 64, flow_int(0), false);
    assert_true(unlikeness(fixture, one, other) >= FLOW_OTHER_HOLDER);
    set_cell(other, fixture->second, 0, 64, object, false);
    assert_int_equal(unlikeness(fixture, one, other), 0);
    other->resource = FLOW_RELEASED;
    assert_int_equal(unlikeness(fixture, one, other), FLOW_INCOMPARABLE);
    flow_state_free(one);
    flow_state_free(other);
}

static void a_join_covers_both(void **test)
{
    struct fixture *fixture = *test;
    struct flow_state *one = with_value(fixture, flow_int(1));
    struct flow_state *other = with_value(fixture, flow_int(9));
    set_cell(one, fixture->second, 0, 32, flow_int(1), true);
    set_cell(other, fixture->second, 0, 32, flow_int(9), true);
    set_cell(one, fixture->second, 32, 32, flow_int(7), false);
    set_cell(other, fixture->second, 32, 32, flow_int(7), false);
    assert_true(flow_join(fixture->run, one, other, false, false));
    const struct flow_cell *first = flow_cell_find(one, fixture->first, 0, 32);
    const struct flow_cell *second = flow_cell_find(one, fixture->second, 0, 32);
    const struct flow_cell *third = flow_cell_find(one, fixture->second, 32, 32);
    assert_non_null(first);
    assert_non_null(second);
    struct range low = range_between(1, 1), high = range_between(9, 9);
    assert_range(fixture, one, first->value, range_union(&low, &high));
    /* What went together in both states still does. */
    assert_true(flow_value_equal(&first->value, &second->value));
    assert_true(third && third->value.kind == FLOW_INT && third->value.n == 7);
    /* What is covered changes nothing. */
    assert_false(flow_join(fixture->run, one, other, false, false));
    struct flow_state *again = with_value(fixture, flow_int(1));
    set_cell(again, fixture->second, 0, 32, flow_int(1), true);
    set_cell(again, fixture->second, 32, 32, flow_int(7), false);
    assert_false(flow_join(fixture->run, one, again, false, false));
    flow_state_free(one);
    flow_state_free(other);
    flow_state_free(again);
}

static void what_a_limit_joins_is_lost(void **test)
{
    struct fixture *fixture = *test;
    for (int is_forced = 0; is_forced < 2; is_forced++) {
        struct flow_state *one = with_value(fixture, flow_int(1));
        struct flow_state *other = with_value(fixture, flow_int(9));
        set_cell(one, fixture->second, 0, 32, flow_int(2), false);
        set_cell(other, fixture->second, 0, 32, flow_int(3), false);
        flow_join(fixture->run, one, other, false, is_forced);
        struct flow_value guard = flow_cell_find(one, fixture->first, 0, 32)->value;
        struct flow_value any = flow_cell_find(one, fixture->second, 0, 32)->value,
                          one_less = flow_int(1);
        struct range range = range_full();
        struct flow_value less = flow_derive(fixture->run, &range, FACTS_OP_SUB, &guard, &one_less);
        assert_int_equal(flow_is_lost(fixture->run, &guard), is_forced);
        assert_int_equal(flow_is_lost(fixture->run, &less), is_forced);
        assert_false(flow_is_lost(fixture->run, &any));
        flow_state_free(one);
        flow_state_free(other);
    }
    /* One path of which all is known is enough. */
    struct flow_state *sure = with_value(fixture, flow_int(1)), *guess = flow_state_copy(sure);
    guess->is_guess = true;
    flow_join(fixture->run, guess, sure, false, false);
    assert_false(guess->is_guess);
    flow_state_free(sure);
    flow_state_free(guess);
}

static void facts_hold_if_both_sides_have_them(void **test)
{
    struct fixture *fixture = *test;
    struct flow_value x = fresh(fixture), y = fresh(fixture);
    struct flow_state *one = with_value(fixture, x);
    set_cell(one, fixture->second, 0, 32, y, false);
    struct flow_state *other = flow_state_copy(one);
    struct range positive = range_between(1, 10), more = range_between(5, 20);
    flow_fact_set(one, x.base, &positive);
    flow_fact_set(other, x.base, &more);
    flow_fact_set(one, y.base, &positive);
    assert_true(flow_join(fixture->run, one, other, false, false));
    assert_range(fixture, one, x, range_between(1, 20));
    assert_range(fixture, one, y, range_between(INT32_MIN, INT32_MAX));
    flow_state_free(one);
    flow_state_free(other);
}

/* for (i = 0; ...; i++): the head's state settles after a few rounds. */
static void counters_are_widened(void **test)
{
    struct fixture *fixture = *test;
    struct flow_state *head = with_value(fixture, flow_int(0));
    int rounds = 0;
    bool changed;
    do {
        struct flow_state *body = flow_state_copy(head);
        struct flow_value i = flow_cell_find(body, fixture->first, 0, 32)->value;
        struct flow_value one = flow_int(1);
        struct flow_value next = flow_compute(fixture->run, body, fixture->unit, fixture->integer,
                                              FACTS_OP_ADD, &i, &one);
        set_cell(body, fixture->first, 0, 32, next, true);
        changed = flow_join(fixture->run, head, body, rounds > 0, false);
        flow_state_free(body);
        rounds++;
    } while (changed && rounds < 20);
    assert_in_range(rounds, 2, 6);
    struct flow_value i = flow_cell_find(head, fixture->first, 0, 32)->value;
    struct range range = flow_value_range(fixture->run, head, &i),
                 all = range_between(0, INT32_MAX);
    assert_true(range_covers(&range, &all));
    /* It never went down. */
    assert_false(range_contains(&range, -1));
    flow_state_free(head);
}

static void fills_are_joined(void **test)
{
    struct fixture *fixture = *test;
    struct flow_state *one = flow_state_copy(fixture->state);
    struct flow_state *other = flow_state_copy(fixture->state);
    struct flow_fill zero = {FLOW_REGION_SYMBOL | 0, true, 0, 256};
    flow_fill_set(one, &zero);
    assert_true(flow_join(fixture->run, one, other, false, false));
    bool is_cut;
    const struct flow_fill *fill = flow_fill_find(one, zero.region, 0, 32, &is_cut);
    assert_true(fill && !fill->is_zero);
    struct flow_state *both = flow_state_copy(fixture->state);
    struct flow_state *same = flow_state_copy(fixture->state);
    flow_fill_set(both, &zero);
    flow_fill_set(same, &zero);
    assert_false(flow_join(fixture->run, both, same, false, false));
    fill = flow_fill_find(both, zero.region, 0, 32, &is_cut);
    assert_true(fill && fill->is_zero);
    flow_state_free(one);
    flow_state_free(other);
    flow_state_free(both);
    flow_state_free(same);
}

/* ---- summary ---- */

/* f's entry with these arguments. */
static struct flow_state *entry(struct fixture *fixture, struct flow_value a, struct flow_value b)
{
    struct flow_state *state = flow_state_copy(fixture->state);
    set_cell(state, fixture->a, 0, 32, a, true);
    set_cell(state, fixture->b, 0, 32, b, true);
    return state;
}

static bool is_known(struct fixture *fixture, struct flow_state *state, struct flow_exits *exits,
                     struct flow_summary_key *key)
{
    return flow_summary_find(fixture->run, fixture->function, state, exits, key);
}

/* Whether this entry is one seen before; consumes it. */
static bool is_seen(struct fixture *fixture, struct flow_state *state)
{
    struct flow_exits exits = {0};
    struct flow_summary_key key;
    bool known = is_known(fixture, state, &exits, &key);
    flow_exits_free(&exits);
    flow_state_free(state);
    return known;
}

/* Keeps one exit: first = a, second = a new symbol in 1..9; the result is b. */
static void keep_summary(struct fixture *fixture, struct flow_state *state, struct flow_value a,
                         struct flow_value b)
{
    struct flow_exits exits = {0};
    struct flow_summary_key key;
    assert_false(is_known(fixture, state, &exits, &key));
    struct flow_value inner = fresh(fixture);
    struct flow_exit exit = {.state = flow_state_copy(state), .result = b};
    struct range range = range_between(1, 9);
    set_cell(exit.state, fixture->first, 0, 32, a, true);
    set_cell(exit.state, fixture->second, 0, 32, inner, true);
    flow_fact_set(exit.state, inner.base, &range);
    flow_summary_add(fixture->run, &key, &exit, 1);
    flow_state_free(exit.state);
    flow_state_free(state);
    flow_exits_free(&exits);
}

static void entries_are_the_same_but_for_names(void **test)
{
    struct fixture *fixture = *test;
    struct flow_value a = fresh(fixture), b = fresh(fixture);
    keep_summary(fixture, entry(fixture, a, b), a, b);
    assert_int_equal(flow_stats(fixture->flow)->summaries, 1);
    /* Other symbols: the exit is told in their names. */
    struct flow_value x = fresh(fixture), y = fresh(fixture);
    uint32_t youngest = fresh(fixture).base;
    struct flow_state *state = entry(fixture, x, y);
    struct flow_exits exits = {0};
    struct flow_summary_key key;
    assert_true(is_known(fixture, state, &exits, &key));
    assert_int_equal(flow_stats(fixture->flow)->summary_hits, 1);
    assert_int_equal(exits.items.count, 1);
    const struct flow_exit *exit = &exits.items.items[0];
    assert_true(flow_value_equal(&exit->result, &y));
    assert_false(exit->is_unwind);
    const struct flow_cell *first = flow_cell_find(exit->state, fixture->first, 0, 32);
    const struct flow_cell *second = flow_cell_find(exit->state, fixture->second, 0, 32);
    assert_true(first && flow_value_equal(&first->value, &x));
    /* What was made inside is new each time. */
    assert_non_null(second);
    assert_int_equal(second->value.kind, FLOW_SYMBOL);
    assert_true(second->value.base > youngest);
    assert_range(fixture, exit->state, second->value, range_between(1, 9));
    flow_exits_free(&exits);
    flow_state_free(state);
}

static void entries_differ_by_what_is_known(void **test)
{
    struct fixture *fixture = *test;
    struct flow_value a = fresh(fixture), b = fresh(fixture);
    keep_summary(fixture, entry(fixture, a, b), a, b);
    assert_true(is_seen(fixture, entry(fixture, b, a)));
    /* Two that were different are now the same, or constant. */
    assert_false(is_seen(fixture, entry(fixture, a, a)));
    assert_false(is_seen(fixture, entry(fixture, a, flow_int(1))));
    struct flow_state *state = entry(fixture, a, b);
    struct range failure = range_between(INT32_MIN, -1);
    flow_fact_set(state, b.base, &failure);
    assert_false(is_seen(fixture, state));
    state = entry(fixture, a, b);
    set_cell(state, fixture->second, 0, 32, flow_int(0), true);
    assert_false(is_seen(fixture, state));
    state = entry(fixture, a, b);
    state->events = 1;
    assert_false(is_seen(fixture, state));
    state = entry(fixture, a, b);
    state->resource = FLOW_HELD;
    state->object = a;
    assert_false(is_seen(fixture, state));
    /* What a computed symbol is computed from belongs to it. */
    struct flow_value sum = compute(fixture, FACTS_OP_MUL, a, flow_int(3));
    assert_false(is_seen(fixture, entry(fixture, a, sum)));
}

/* A symbol older than the resource cannot be it, a younger one can. */
static void entries_differ_by_age(void **test)
{
    struct fixture *fixture = *test;
    struct range not_null = range_except(0);
    struct flow_value older = fresh(fixture);
    struct flow_value object = {FLOW_SYMBOL, flow_fresh_object(fixture->run, &not_null, true), 0};
    uint32_t after = object.base + 1;
    struct flow_value younger = fresh(fixture), another = fresh(fixture);
    struct flow_state *state = entry(fixture, older, object);
    state->resource = FLOW_HELD;
    state->object = object;
    state->mark = after;
    keep_summary(fixture, state, older, object);
    struct flow_value values[] = {older, younger, another};
    bool known[] = {true, false, false};
    for (int i = 0; i < 3; i++) {
        state = entry(fixture, values[i], object);
        state->resource = FLOW_HELD;
        state->object = object;
        state->mark = after;
        assert_int_equal(is_seen(fixture, state), known[i]);
    }
}

/* ---- meets ---- */

struct shape {
    struct arena arena;
    struct facts_build *build;
    facts_id integer, x;
    struct flow flow;
    struct facts_unit *unit;
};

static void begin_shape(struct shape *shape)
{
    *shape = (struct shape){0};
    shape->build = facts_build_begin(&shape->arena);
    shape->integer = make_type(shape->build, FACTS_TYPE_INT, "int", 4, FACTS_NONE);
    shape->x = make_symbol(shape->build, FACTS_SYMBOL_GLOBAL, "x", shape->integer);
    facts_function_begin(shape->build);
}

/* A block that is not empty. */
static facts_id block(struct shape *shape)
{
    facts_id id = facts_block(shape->build, FACTS_NONE);
    mark(shape->build, shape->integer, shape->x, id, id);
    return id;
}

static void split(struct shape *shape, facts_id from, facts_id yes, facts_id no)
{
    branch(shape->build, from, load(shape->build, shape->integer, shape->x), yes, no);
}

static void go(struct shape *shape, facts_id from, facts_id to)
{
    struct facts_edge edge = {.kind = FACTS_EDGE_NEXT, .block = to};
    facts_end(shape->build, from, FACTS_END_GOTO, FACTS_NONE, FACTS_NONE, &edge, 1);
}

static void leave(struct shape *shape, facts_id from)
{
    facts_end(shape->build, from, FACTS_END_RETURN, FACTS_NONE, FACTS_NONE, NULL, 0);
}

/* Finishes the unit. Blocks are numbered in reverse post-order, true edges first. */
static void end_shape(struct shape *shape)
{
    static const struct role_table roles;
    facts_id f = make_symbol(shape->build, FACTS_SYMBOL_FUNCTION, "f", FACTS_NONE);
    struct facts_function function = {.symbol = f, .loc = FACTS_NONE, .end = FACTS_NONE};
    facts_function_end(shape->build, &function, NULL, 0, NULL, 0);
    shape->unit = facts_build_end(shape->build, "a.c", NULL, 0, 8);
    const struct facts_unit **units = ARENA_ARRAY(&shape->arena, const struct facts_unit *, 1);
    units[0] = shape->unit;
    shape->flow.arena = &shape->arena;
    shape->flow.program = program_link(units, 1, &roles, &shape->arena);
    shape->flow.meets = ARENA_ARRAY(&shape->arena, uint32_t **, 1);
    shape->flow.meets[0] = ARENA_ARRAY(&shape->arena, uint32_t *, 1);
}

static const uint32_t *find_meets(struct shape *shape)
{
    end_shape(shape);
    return flow_meets(&shape->flow, 0, 0);
}

static void ways_meet_behind_a_diamond(void **unused)
{
    (void)unused;
    struct shape shape;
    begin_shape(&shape);
    facts_id yes = block(&shape), no = block(&shape), inner = block(&shape), join = block(&shape);
    /* 0 → 1 (→ 2) → 4, 0 → 3 → 4 */
    split(&shape, 0, yes, no);
    split(&shape, yes, inner, join);
    go(&shape, inner, join);
    go(&shape, no, join);
    leave(&shape, join);
    const uint32_t *meets = find_meets(&shape);
    assert_int_equal(shape.unit->blocks_count, 5);
    assert_int_equal(meets[0], 4);
    assert_int_equal(meets[1], 4);
    assert_int_equal(meets[2], 4);
    assert_int_equal(meets[3], 4);
    assert_int_equal(meets[4], FLOW_NO_BLOCK);
    arena_free(&shape.arena);
}

static void ways_meet_behind_a_loop(void **unused)
{
    (void)unused;
    struct shape shape;
    begin_shape(&shape);
    facts_id head = block(&shape), body = block(&shape), then = block(&shape),
             after = block(&shape);
    /* 0 → 1; while (1) { 2 (3) } 4 */
    mark(shape.build, shape.integer, shape.x, 0, 0);
    go(&shape, 0, head);
    split(&shape, head, body, after);
    split(&shape, body, then, head);
    go(&shape, then, head);
    leave(&shape, after);
    const uint32_t *meets = find_meets(&shape);
    assert_int_equal(shape.unit->blocks_count, 5);
    assert_int_equal(meets[0], 1);
    assert_int_equal(meets[1], 4);
    assert_int_equal(meets[2], 1);
    assert_int_equal(meets[3], 1);
    assert_int_equal(meets[4], FLOW_NO_BLOCK);
    arena_free(&shape.arena);
}

/* Following the meets from any block ends. */
static bool is_a_tree(const struct facts_unit *unit, const uint32_t *meets)
{
    for (uint32_t b = 0; b < unit->blocks_count; b++) {
        uint32_t at = b, steps = 0;
        while (at != FLOW_NO_BLOCK && steps++ <= unit->blocks_count)
            at = meets[at];
        if (at != FLOW_NO_BLOCK)
            return false;
    }
    return true;
}

static void ways_into_an_endless_loop_do_not_meet(void **unused)
{
    (void)unused;
    struct shape shape;
    begin_shape(&shape);
    facts_id endless = block(&shape), after = block(&shape);
    split(&shape, 0, endless, after);
    go(&shape, endless, endless);
    leave(&shape, after);
    const uint32_t *meets = find_meets(&shape);
    bool is_tree = is_a_tree(shape.unit, meets);
    assert_int_equal(shape.unit->blocks_count, 3);
    assert_int_equal(meets[0], FLOW_NO_BLOCK);
    arena_free(&shape.arena);
    /* Two blocks, and no exit at all. */
    begin_shape(&shape);
    facts_id one = block(&shape), other = block(&shape);
    split(&shape, 0, one, other);
    split(&shape, one, one, other);
    go(&shape, other, one);
    meets = find_meets(&shape);
    is_tree &= is_a_tree(shape.unit, meets);
    arena_free(&shape.arena);
    assert_true(is_tree);
}

static void ways_to_several_exits_do_not_meet(void **unused)
{
    (void)unused;
    struct shape shape;
    begin_shape(&shape);
    facts_id yes = block(&shape), no = block(&shape), a = block(&shape), b = block(&shape),
             join = block(&shape);
    /* if (0) { 1 return } 2 if { 3 } else { 4 } 5 return */
    split(&shape, 0, yes, no);
    leave(&shape, yes);
    split(&shape, no, a, b);
    go(&shape, a, join);
    go(&shape, b, join);
    leave(&shape, join);
    const uint32_t *meets = find_meets(&shape);
    assert_int_equal(shape.unit->blocks_count, 6);
    assert_int_equal(meets[0], FLOW_NO_BLOCK);
    uint32_t inner = shape.unit->edges[shape.unit->blocks[0].edges.first + 1].block;
    uint32_t last = shape.unit->blocks_count - 1;
    if (shape.unit->blocks[last].end != FACTS_END_RETURN || last == inner)
        last--;
    assert_true(meets[inner] != FLOW_NO_BLOCK);
    assert_int_equal(shape.unit->blocks[meets[inner]].end, FACTS_END_RETURN);
    assert_int_equal(meets[meets[inner]], FLOW_NO_BLOCK);
    arena_free(&shape.arena);
}

enum {
    MOST_BLOCKS = 9
};

/* Whether an exit can be reached from `from` without going through `without`. */
static bool can_leave(const struct facts_unit *unit, uint32_t from, uint32_t without)
{
    bool seen[MOST_BLOCKS] = {false};
    uint32_t open[MOST_BLOCKS], count = 0;
    open[count++] = from;
    seen[from] = true;
    while (count) {
        const struct facts_block *at = &unit->blocks[open[--count]];
        if (at->edges.count == 0)
            return true;
        for (uint32_t e = 0; e < at->edges.count; e++) {
            uint32_t to = unit->edges[at->edges.first + e].block;
            if (!seen[to] && to != without) {
                seen[to] = true;
                open[count++] = to;
            }
        }
    }
    return false;
}

static bool can_always_leave(const struct facts_unit *unit)
{
    for (uint32_t b = 0; b < unit->blocks_count; b++)
        if (!can_leave(unit, b, FLOW_NO_BLOCK))
            return false;
    return true;
}

/* The meet of a block is the nearest of those that every way from it leads through: the one that
 * all the others come after. */
static void assert_meets(const struct facts_unit *unit, const uint32_t *meets)
{
    for (uint32_t b = 0; b < unit->blocks_count; b++) {
        uint32_t nearest = FLOW_NO_BLOCK;
        for (uint32_t d = 0; d < unit->blocks_count; d++) {
            if (d == b || can_leave(unit, b, d))
                continue;
            if (nearest == FLOW_NO_BLOCK || !can_leave(unit, d, nearest))
                nearest = d;
        }
        assert_int_equal(meets[b], nearest);
    }
}

static void ways_meet_in_any_graph(void **unused)
{
    (void)unused;
    uint32_t random = 7, tried = 0;
    for (int round = 0; round < 400; round++) {
        struct shape shape;
        facts_id blocks[MOST_BLOCKS] = {0};
        begin_shape(&shape);
        mark(shape.build, shape.integer, shape.x, 0, 0);
        for (int b = 1; b < MOST_BLOCKS; b++)
            blocks[b] = block(&shape);
        for (int b = 0; b < MOST_BLOCKS; b++) {
            random = random * 1664525 + 1013904223;
            uint32_t kind = random >> 28, to = random >> 20, other = random >> 12;
            if (kind < 2)
                leave(&shape, blocks[b]);
            else if (kind < 6)
                go(&shape, blocks[b], blocks[to % MOST_BLOCKS]);
            else
                split(&shape, blocks[b], blocks[to % MOST_BLOCKS], blocks[other % MOST_BLOCKS]);
        }
        end_shape(&shape);
        if (can_always_leave(shape.unit)) {
            assert_meets(shape.unit, flow_meets(&shape.flow, 0, 0));
            tried++;
        }
        arena_free(&shape.arena);
    }
    assert_true(tried > 50);
}

int main(void)
{
#define IN_UNIT(test) cmocka_unit_test_setup_teardown(test, start, stop)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ranges_are_sets),
        cmocka_unit_test(ranges_close_the_smallest_gap),
        cmocka_unit_test(ranges_reach_to_the_ends),
        cmocka_unit_test(cells_replace_what_they_overlap),
        cmocka_unit_test(fills_lie_above_older_ones),
        cmocka_unit_test(facts_are_kept_by_symbol),
        IN_UNIT(constants_are_computed_in_their_type),
        IN_UNIT(masks_see_through_flags),
        IN_UNIT(a_condition_tells_of_its_operands),
        IN_UNIT(comparisons_narrow_both_sides),
        IN_UNIT(pointers_stay_in_their_region),
        IN_UNIT(only_what_conditions_tell_apart_counts),
        IN_UNIT(the_property_part_keeps_states_apart),
        IN_UNIT(what_a_limit_joins_is_lost),
        IN_UNIT(a_join_covers_both),
        IN_UNIT(facts_hold_if_both_sides_have_them),
        IN_UNIT(counters_are_widened),
        IN_UNIT(fills_are_joined),
        IN_UNIT(entries_are_the_same_but_for_names),
        IN_UNIT(entries_differ_by_what_is_known),
        IN_UNIT(entries_differ_by_age),
        cmocka_unit_test(ways_meet_behind_a_diamond),
        cmocka_unit_test(ways_meet_behind_a_loop),
        cmocka_unit_test(ways_into_an_endless_loop_do_not_meet),
        cmocka_unit_test(ways_to_several_exits_do_not_meet),
        cmocka_unit_test(ways_meet_in_any_graph),
    };
    return cmocka_run_group_tests_name("flow", tests, NULL, NULL);
}
