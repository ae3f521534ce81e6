/*
 * Conditions. As a condition of a statement, `&&`, `||`, `!`, `?:` and comparisons of those with 0
 * become branches straight to the two blocks; as a value they set a temporary on each way.
 */
#include "capture/lower_internal.h"

static bool is_zero(struct lower *l, CXCursor expression)
{
    CXCursor bare = lower_strip(expression, true);
    int64_t n;
    return clang_getCursorKind(bare) == CXCursor_IntegerLiteral &&
           lower_is_int(l, lower_value(l, bare), &n) && n == 0;
}

/* 0 or 1 by its operator, so that a cast cannot change which. */
static bool is_truth(CXCursor expression)
{
    enum CXBinaryOperatorKind binary = clang_getCursorBinaryOperatorKind(expression);
    return lower_is_logical(expression) ||
           (binary >= CXBinaryOperator_LT && binary <= CXBinaryOperator_NE);
}

bool lower_is_logical(CXCursor expression)
{
    switch (clang_getCursorKind(expression)) {
    case CXCursor_BinaryOperator: {
        enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(expression);
        return kind == CXBinaryOperator_LAnd || kind == CXBinaryOperator_LOr;
    }
    case CXCursor_UnaryOperator:
        return clang_getCursorUnaryOperatorKind(expression) == CXUnaryOperator_LNot &&
               is_truth(lower_strip(lower_child(expression), true));
    default:
        return false;
    }
}

/* The operands of a chain `a && b && c`, which leans to the left, in order. */
static struct cursors chain(struct lower *l, CXCursor expression, enum CXBinaryOperatorKind kind)
{
    VEC(CXCursor) operands = {0};
    for (;;) {
        struct cursors parts = lower_children(l, expression);
        if (parts.count != 2)
            break;
        vec_push(&operands, parts.items[1]);
        CXCursor left = lower_strip(parts.items[0], false);
        if (clang_getCursorBinaryOperatorKind(left) != kind) {
            vec_push(&operands, parts.items[0]);
            break;
        }
        expression = left;
    }
    struct cursors result = {
        ARENA_ARRAY(&l->scratch, CXCursor, operands.count ? operands.count : 1), operands.count};
    for (uint32_t i = 0; i < operands.count; i++)
        result.items[i] = operands.items[operands.count - 1 - i];
    vec_free(&operands);
    return result;
}

static void lower_chain(struct lower *l, CXCursor expression, enum CXBinaryOperatorKind kind,
                        facts_id yes, facts_id no)
{
    struct cursors operands = chain(l, expression, kind);
    for (uint32_t i = 0; i < operands.count; i++) {
        bool last = i + 1 == operands.count;
        facts_id next = last ? FACTS_NONE : lower_block(l);
        if (kind == CXBinaryOperator_LAnd)
            lower_condition(l, operands.items[i], last ? yes : next, no);
        else
            lower_condition(l, operands.items[i], yes, last ? no : next);
        if (!last)
            l->fn->block = next;
    }
}

static void condition_bounded(struct lower *l, CXCursor expression, facts_id yes, facts_id no)
{
    facts_id loc = lower_loc_of(l, expression);
    for (;;) {
        expression = lower_strip(expression, false);
        enum CXCursorKind kind = clang_getCursorKind(expression);
        CXCursor inner;
        if (lower_is_implicit(expression, &inner) || kind == CXCursor_CStyleCastExpr) {
            CXCursor bare = lower_strip(expression, true);
            if (is_truth(bare))
                expression = bare;
            else if (lower_type_at(l, lower_type_of(l, expression)).kind == FACTS_TYPE_BOOL)
                expression = kind == CXCursor_CStyleCastExpr ? lower_last_child(expression) : inner;
            else
                break;
        } else if (kind == CXCursor_UnaryOperator &&
                   clang_getCursorUnaryOperatorKind(expression) == CXUnaryOperator_LNot) {
            facts_id swap = yes;
            yes = no;
            no = swap;
            expression = lower_child(expression);
        } else if (kind == CXCursor_BinaryOperator) {
            enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(expression);
            if (op == CXBinaryOperator_LAnd || op == CXBinaryOperator_LOr) {
                lower_chain(l, expression, op, yes, no);
                return;
            }
            if (op == CXBinaryOperator_Comma) {
                struct cursors parts = lower_children(l, expression);
                if (parts.count != 2)
                    break;
                lower_effect(l, parts.items[0]);
                expression = parts.items[1];
                continue;
            }
            if (op != CXBinaryOperator_EQ && op != CXBinaryOperator_NE)
                break;
            struct cursors parts = lower_children(l, expression);
            if (parts.count != 2 || !is_truth(lower_strip(parts.items[0], true)) ||
                !is_zero(l, parts.items[1]))
                break;
            if (op == CXBinaryOperator_EQ) {
                facts_id swap = yes;
                yes = no;
                no = swap;
            }
            expression = lower_strip(parts.items[0], true);
        } else if (kind == CXCursor_ConditionalOperator) {
            struct cursors parts = lower_children(l, expression);
            if (parts.count != 3)
                break;
            facts_id first = lower_block(l), second = lower_block(l);
            lower_condition(l, parts.items[0], first, second);
            l->fn->block = first;
            lower_condition(l, parts.items[1], yes, no);
            l->fn->block = second;
            lower_condition(l, parts.items[2], yes, no);
            return;
        } else {
            break;
        }
    }
    lower_branch(l, lower_value(l, expression), yes, no, loc);
}

void lower_condition(struct lower *l, CXCursor expression, facts_id yes, facts_id no)
{
    if (l->fn->depth++ < LOWER_DEPTH) {
        condition_bounded(l, expression, yes, no);
    } else {
        lower_emit_unknown(l, lower_loc_of(l, expression));
        lower_branch(l, lower_unknown(l, l->type_int), yes, no, lower_loc_of(l, expression));
    }
    l->fn->depth--;
}

facts_id lower_logical(struct lower *l, CXCursor expression)
{
    facts_id type = lower_type_of(l, expression), loc = lower_loc_of(l, expression), constant;
    if (lower_constant(l, expression, &constant))
        return lower_cast(l, constant, type);
    facts_id yes = lower_block(l), no = lower_block(l), join = lower_block(l);
    facts_id temp = lower_temp(l, type), place = lower_variable(l, temp, type);
    lower_condition(l, expression, yes, no);
    l->fn->block = yes;
    lower_store(l, place, lower_int(l, 1, type), loc);
    lower_goto_block(l, join, FACTS_NONE);
    l->fn->block = no;
    lower_store(l, place, lower_int(l, 0, type), loc);
    lower_goto_block(l, join, FACTS_NONE);
    l->fn->block = join;
    return lower_load(l, place, type);
}

/* One arm of a conditional: its effects, and its value into `place` unless that is NONE. `value`,
 * if not NONE, stands for the arm. */
static void lower_arm(struct lower *l, facts_id block, CXCursor arm, facts_id value, facts_id place,
                      facts_id type, facts_id join)
{
    l->fn->block = block;
    facts_id loc = lower_loc_of(l, arm);
    if (place == FACTS_NONE) {
        if (value == FACTS_NONE)
            lower_effect(l, arm);
    } else {
        if (value == FACTS_NONE)
            value = lower_value(l, arm);
        lower_store(l, place, lower_cast(l, value, type), loc);
    }
    lower_goto_block(l, join, FACTS_NONE);
}

facts_id lower_conditional(struct lower *l, CXCursor expression, bool wanted)
{
    struct cursors parts = lower_children(l, expression);
    /* `a ?: b` shows a three times. */
    bool elvis = parts.count == 4;
    facts_id type = lower_type_of(l, expression), loc = lower_loc_of(l, expression);
    if (parts.count < 3) {
        lower_emit_unknown(l, loc);
        return lower_unknown(l, type);
    }
    CXCursor condition = parts.items[0], no_arm = parts.items[parts.count - 1];
    facts_id value = FACTS_NONE, constant;
    int64_t n;
    if (!elvis && lower_constant(l, condition, &constant) && lower_is_int(l, constant, &n)) {
        CXCursor arm = n ? parts.items[1] : no_arm;
        if (wanted)
            return lower_cast(l, lower_value(l, arm), type);
        lower_effect(l, arm);
        return FACTS_NONE;
    }
    wanted &= lower_type_at(l, type).kind != FACTS_TYPE_VOID;
    facts_id yes = lower_block(l), no = lower_block(l), join = lower_block(l);
    if (elvis) {
        value = lower_value_in_temp(l, lower_value(l, condition), loc);
        lower_branch(l, value, yes, no, loc);
    } else {
        lower_condition(l, condition, yes, no);
    }
    facts_id place = FACTS_NONE;
    if (wanted)
        place = lower_variable(l, lower_temp(l, type), type);
    lower_arm(l, yes, parts.items[1], value, place, type, join);
    lower_arm(l, no, no_arm, FACTS_NONE, place, type, join);
    l->fn->block = join;
    return wanted ? lower_load(l, place, type) : FACTS_NONE;
}
