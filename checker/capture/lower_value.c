/*
 * Values and places, made with constants folded: what the source spells with macros, casts and
 * offsets of a null pointer comes out as one integer. Fills the builder's tables only.
 */
#include "capture/lower_internal.h"

#include <string.h>

struct facts_value lower_value_at(const struct lower *l, facts_id value)
{
    return *facts_value_at(l->build, value);
}

struct facts_place lower_place_at(const struct lower *l, facts_id place)
{
    return *facts_place_at(l->build, place);
}

static facts_id make_value(struct lower *l, enum facts_value_kind kind, facts_id type, facts_id a)
{
    struct facts_value value = {.kind = kind, .type = type, .a = a, .b = FACTS_NONE};
    return facts_value(l->build, &value);
}

facts_id lower_unknown(struct lower *l, facts_id type)
{
    return make_value(l, FACTS_VALUE_UNKNOWN, type, FACTS_NONE);
}

/* The value that the low bytes of `n` have in `type`. */
static int64_t wrap(const struct facts_type *type, uint64_t n)
{
    if (type->kind == FACTS_TYPE_BOOL)
        return n != 0;
    if (type->size == 0 || type->size >= 8)
        return (int64_t)n;
    unsigned unused = 64 - (unsigned)type->size * 8;
    if (type->kind == FACTS_TYPE_INT)
        return (int64_t)(n << unused) >> unused;
    return (int64_t)(n << unused >> unused);
}

facts_id lower_int(struct lower *l, int64_t n, facts_id type)
{
    struct facts_type facts = lower_type_at(l, type);
    struct facts_value value = {.kind = FACTS_VALUE_INT,
                                .type = type,
                                .a = FACTS_NONE,
                                .b = FACTS_NONE,
                                .n = wrap(&facts, (uint64_t)n)};
    return facts_value(l->build, &value);
}

bool lower_is_int(const struct lower *l, facts_id value, int64_t *n)
{
    const struct facts_value *facts = facts_value_at(l->build, value);
    if (facts->kind != FACTS_VALUE_INT)
        return false;
    *n = facts->n;
    return true;
}

static bool is_scalar(uint32_t kind)
{
    return kind == FACTS_TYPE_BOOL || kind == FACTS_TYPE_INT || kind == FACTS_TYPE_UINT ||
           kind == FACTS_TYPE_POINTER;
}

static bool is_float(uint32_t kind)
{
    return kind == FACTS_TYPE_FLOAT || kind == FACTS_TYPE_OTHER;
}

/* The type's name without leading qualifiers. */
static const char *bare_name(const struct lower *l, const struct facts_type *type)
{
    const char *name = facts_string_at(l->build, type->name);
    for (;;) {
        if (!strncmp(name, "const ", 6))
            name += 6;
        else if (!strncmp(name, "volatile ", 9))
            name += 9;
        else
            return name;
    }
}

/* Equal but for the qualifiers of what they point to. */
static bool same_pointers(const struct lower *l, const struct facts_type *a,
                          const struct facts_type *b)
{
    if (a->kind != FACTS_TYPE_POINTER || b->kind != FACTS_TYPE_POINTER || a->inner == FACTS_NONE ||
        b->inner == FACTS_NONE)
        return false;
    struct facts_type x = lower_type_at(l, a->inner), y = lower_type_at(l, b->inner);
    return x.kind == y.kind && x.record == y.record && x.inner == y.inner &&
           !strcmp(bare_name(l, &x), bare_name(l, &y));
}

facts_id lower_cast(struct lower *l, facts_id value, facts_id type)
{
    struct facts_value from = lower_value_at(l, value);
    struct facts_type to = lower_type_at(l, type);
    if (from.type == type || to.kind == FACTS_TYPE_VOID)
        return value;
    struct facts_type was = lower_type_at(l, from.type);
    if (from.kind == FACTS_VALUE_UNKNOWN || is_float(was.kind) || is_float(to.kind))
        return lower_unknown(l, type);
    if (from.kind == FACTS_VALUE_INT && is_scalar(to.kind))
        return lower_int(l, from.n, type);
    if (to.kind == FACTS_TYPE_RECORD || same_pointers(l, &was, &to))
        return value;
    /* Of a chain of pointer casts only the ends matter; integers as wide as a pointer may lie
     * between. */
    if (from.kind == FACTS_VALUE_CAST && to.kind == FACTS_TYPE_POINTER &&
        (was.kind == FACTS_TYPE_POINTER || was.size == l->pointer_size)) {
        struct facts_value inner = lower_value_at(l, from.a);
        if (lower_type_at(l, inner.type).kind == FACTS_TYPE_POINTER)
            return lower_cast(l, from.a, type);
    }
    return make_value(l, FACTS_VALUE_CAST, type, value);
}

facts_id lower_unary(struct lower *l, enum facts_op op, facts_id value, facts_id type)
{
    int64_t n;
    struct facts_type operand = lower_type_at(l, lower_value_at(l, value).type);
    if (lower_value_at(l, value).kind == FACTS_VALUE_UNKNOWN || is_float(operand.kind))
        return lower_unknown(l, type);
    if (lower_is_int(l, value, &n)) {
        uint64_t u = (uint64_t)n;
        return lower_int(l,
                         op == FACTS_OP_NOT          ? n == 0
                         : op == FACTS_OP_COMPLEMENT ? (int64_t)~u
                                                     : (int64_t)(0 - u),
                         type);
    }
    struct facts_value facts = {
        .kind = FACTS_VALUE_UNARY, .op = op, .type = type, .a = value, .b = FACTS_NONE};
    return facts_value(l->build, &facts);
}

/* Bytes that adding 1 to a pointer of `type` adds; 0 where unknown. */
static uint64_t step_of(const struct lower *l, const struct facts_type *type)
{
    if (type->inner == FACTS_NONE)
        return 0;
    struct facts_type inner = lower_type_at(l, type->inner);
    return inner.kind == FACTS_TYPE_VOID ? 1 : inner.size;
}

/* Folds integers of `type` (the operands'); false where C leaves the result undefined. */
static bool fold(enum facts_op op, const struct facts_type *type, int64_t x, int64_t y,
                 int64_t *result)
{
    uint64_t a = (uint64_t)x, b = (uint64_t)y;
    bool is_signed = type->kind == FACTS_TYPE_INT;
    unsigned bits = type->size && type->size < 8 ? (unsigned)type->size * 8 : 64;
    switch (op) {
    case FACTS_OP_ADD:
        *result = (int64_t)(a + b);
        return true;
    case FACTS_OP_SUB:
        *result = (int64_t)(a - b);
        return true;
    case FACTS_OP_MUL:
        *result = (int64_t)(a * b);
        return true;
    case FACTS_OP_DIV:
    case FACTS_OP_REM:
        if (!y || (is_signed && x == INT64_MIN && y == -1))
            return false;
        if (op == FACTS_OP_DIV)
            *result = is_signed ? x / y : (int64_t)(a / b);
        else
            *result = is_signed ? x % y : (int64_t)(a % b);
        return true;
    case FACTS_OP_SHL:
    case FACTS_OP_SHR:
        if (b >= bits)
            return false;
        if (op == FACTS_OP_SHL)
            *result = (int64_t)(a << b);
        else
            *result = is_signed ? x >> b : (int64_t)(a >> b);
        return true;
    case FACTS_OP_AND:
        *result = (int64_t)(a & b);
        return true;
    case FACTS_OP_OR:
        *result = (int64_t)(a | b);
        return true;
    case FACTS_OP_XOR:
        *result = (int64_t)(a ^ b);
        return true;
    case FACTS_OP_EQ:
        *result = x == y;
        return true;
    case FACTS_OP_NE:
        *result = x != y;
        return true;
    case FACTS_OP_LT:
        *result = is_signed ? x < y : a < b;
        return true;
    case FACTS_OP_LE:
        *result = is_signed ? x <= y : a <= b;
        return true;
    case FACTS_OP_GT:
        *result = is_signed ? x > y : a > b;
        return true;
    case FACTS_OP_GE:
        *result = is_signed ? x >= y : a >= b;
        return true;
    default:
        return false;
    }
}

facts_id lower_binary(struct lower *l, enum facts_op op, facts_id a, facts_id b, facts_id type)
{
    struct facts_value x = lower_value_at(l, a), y = lower_value_at(l, b);
    struct facts_type xt = lower_type_at(l, x.type), yt = lower_type_at(l, y.type);
    if (is_float(xt.kind) || is_float(yt.kind) || is_float(lower_type_at(l, type).kind))
        return lower_unknown(l, type);
    bool arithmetic = xt.kind != FACTS_TYPE_POINTER && yt.kind != FACTS_TYPE_POINTER;
    int64_t n;
    if (x.kind == FACTS_VALUE_INT && y.kind == FACTS_VALUE_INT) {
        if (arithmetic || op >= FACTS_OP_EQ) {
            if (fold(op, &xt, x.n, y.n, &n))
                return lower_int(l, n, type);
        } else if (op == FACTS_OP_ADD || op == FACTS_OP_SUB) {
            uint64_t xs = xt.kind == FACTS_TYPE_POINTER ? step_of(l, &xt) : 0;
            uint64_t ys = yt.kind == FACTS_TYPE_POINTER ? step_of(l, &yt) : 0;
            uint64_t u = (uint64_t)x.n, v = (uint64_t)y.n;
            if (xs && ys)
                return lower_int(l, (x.n - y.n) / (int64_t)xs, type);
            if (xs)
                return lower_int(l, (int64_t)(op == FACTS_OP_ADD ? u + v * xs : u - v * xs), type);
            if (ys)
                return lower_int(l, (int64_t)(u * ys + v), type);
        }
    }
    if ((op == FACTS_OP_ADD || op == FACTS_OP_SUB) && x.type == type && lower_is_int(l, b, &n) &&
        n == 0)
        return a;
    struct facts_value facts = {.kind = FACTS_VALUE_BINARY, .op = op, .type = type, .a = a, .b = b};
    return facts_value(l->build, &facts);
}

facts_id lower_unknown_place(struct lower *l, facts_id type)
{
    struct facts_place place = {.kind = FACTS_PLACE_UNKNOWN,
                                .type = type,
                                .base = FACTS_NONE,
                                .field = FACTS_NONE,
                                .index = FACTS_NONE};
    return facts_place(l->build, &place);
}

facts_id lower_variable(struct lower *l, facts_id symbol, facts_id type)
{
    struct facts_place place = {.kind = FACTS_PLACE_VARIABLE,
                                .type = type,
                                .base = symbol,
                                .field = FACTS_NONE,
                                .index = FACTS_NONE};
    return facts_place(l->build, &place);
}

facts_id lower_index(struct lower *l, facts_id array, facts_id index, facts_id type)
{
    struct facts_place place = {.kind = FACTS_PLACE_INDEX,
                                .type = type,
                                .base = array,
                                .field = FACTS_NONE,
                                .index = index};
    return facts_place(l->build, &place);
}

/* An array's address with the type of a pointer to its elements. */
static bool is_decayed(const struct lower *l, const struct facts_value *value)
{
    if (value->kind != FACTS_VALUE_ADDRESS)
        return false;
    struct facts_type array = lower_type_at(l, lower_place_at(l, value->a).type);
    struct facts_type pointer = lower_type_at(l, value->type);
    if (array.kind != FACTS_TYPE_ARRAY || pointer.kind != FACTS_TYPE_POINTER ||
        pointer.inner == FACTS_NONE || array.inner == FACTS_NONE)
        return false;
    return pointer.inner == array.inner ||
           lower_type_at(l, pointer.inner).size == lower_type_at(l, array.inner).size;
}

facts_id lower_deref(struct lower *l, facts_id pointer, facts_id type)
{
    struct facts_value value = lower_value_at(l, pointer);
    if (is_decayed(l, &value))
        return lower_index(l, value.a, lower_int(l, 0, l->type_int), type);
    if (value.kind == FACTS_VALUE_BINARY && value.op == FACTS_OP_ADD) {
        struct facts_value base = lower_value_at(l, value.a);
        if (is_decayed(l, &base))
            return lower_index(l, base.a, value.b, type);
    }
    if (value.kind == FACTS_VALUE_ADDRESS) {
        struct facts_type of = lower_type_at(l, lower_place_at(l, value.a).type);
        struct facts_type wanted = lower_type_at(l, type);
        if (of.kind == wanted.kind && of.size == wanted.size && of.record == wanted.record &&
            of.inner == wanted.inner)
            return value.a;
    }
    struct facts_place place = {.kind = FACTS_PLACE_DEREF,
                                .type = type,
                                .base = pointer,
                                .field = FACTS_NONE,
                                .index = FACTS_NONE};
    return facts_place(l->build, &place);
}

/* The address of a place in an object at a constant address; false if it is none. */
static bool constant_address(const struct lower *l, facts_id place, int64_t *address)
{
    int64_t offset = 0, n;
    for (;;) {
        struct facts_place at = lower_place_at(l, place);
        switch (at.kind) {
        case FACTS_PLACE_DEREF:
            if (!lower_is_int(l, at.base, &n))
                return false;
            *address = (int64_t)((uint64_t)n + (uint64_t)offset);
            return true;
        case FACTS_PLACE_FIELD:
            offset += (int64_t)(facts_field_at(l->build, at.field)->offset / 8);
            break;
        case FACTS_PLACE_INDEX: {
            struct facts_type array = lower_type_at(l, lower_place_at(l, at.base).type);
            if (!lower_is_int(l, at.index, &n) || array.inner == FACTS_NONE)
                return false;
            offset = (int64_t)((uint64_t)offset + (uint64_t)n * lower_type_at(l, array.inner).size);
            break;
        }
        default:
            return false;
        }
        place = at.base;
    }
}

facts_id lower_address(struct lower *l, facts_id place, facts_id type)
{
    struct facts_place at = lower_place_at(l, place);
    int64_t n;
    if (at.kind == FACTS_PLACE_DEREF)
        return lower_cast(l, at.base, type);
    if (at.kind == FACTS_PLACE_UNKNOWN)
        return lower_unknown(l, type);
    if (constant_address(l, place, &n))
        return lower_int(l, n, type);
    return make_value(l, FACTS_VALUE_ADDRESS, type, place);
}

facts_id lower_load(struct lower *l, facts_id place, facts_id type)
{
    if (lower_place_at(l, place).kind == FACTS_PLACE_UNKNOWN)
        return lower_unknown(l, type);
    return make_value(l, FACTS_VALUE_LOAD, type, place);
}

facts_id lower_container(struct lower *l, facts_id pointer, facts_id member)
{
    int64_t n;
    if (!constant_address(l, member, &n) || n < 0)
        return FACTS_NONE;
    struct facts_place at = lower_place_at(l, member);
    if (at.kind == FACTS_PLACE_DEREF)
        return FACTS_NONE; /* no member at all */
    struct facts_value value = lower_value_at(l, pointer);
    if (value.kind == FACTS_VALUE_CAST &&
        lower_type_at(l, lower_value_at(l, value.a).type).kind == FACTS_TYPE_POINTER)
        pointer = value.a;
    for (; at.kind != FACTS_PLACE_DEREF; at = lower_place_at(l, at.base)) {
        facts_id outer = lower_pointer_to(l, lower_place_at(l, at.base).type);
        if (at.kind == FACTS_PLACE_INDEX) {
            facts_id element = lower_pointer_to(l, at.type);
            pointer = lower_cast(
                l,
                lower_binary(l, FACTS_OP_SUB, lower_cast(l, pointer, element), at.index, element),
                outer);
        } else {
            struct facts_value container = {
                .kind = FACTS_VALUE_CONTAINER, .type = outer, .a = pointer, .b = at.field};
            pointer = facts_value(l->build, &container);
        }
    }
    return pointer;
}

facts_id lower_load_symbol(struct lower *l, facts_id symbol, facts_id type)
{
    return lower_load(l, lower_variable(l, symbol, type), type);
}
