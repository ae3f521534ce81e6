/*
 * Structured exception handling. A __finally body is copied once for each place that control goes
 * to after it, and once for exceptions; in a copy AbnormalTermination() is a constant. Blocks of a
 * __try body carry the block that takes their exceptions: it runs the exception copy and goes on
 * to the next handler outwards, or evaluates the filter of the __except.
 */
#include "capture/lower_internal.h"

void lower_finally(struct lower *l, struct finally *finally, struct frame *outside, int abnormal)
{
    struct function *fn = l->fn;
    struct frame *frame = fn->frame;
    struct jumps jumps = fn->jumps;
    int was_abnormal = fn->abnormal;
    if (fn->copies == LOWER_COPIES) {
        lower_emit_unknown(l, lower_loc_of(l, finally->body));
        lower_degrade(l, "too many copies of __finally");
        return;
    }
    fn->copies++;
    fn->frame = outside;
    fn->jumps = finally->jumps;
    fn->abnormal = abnormal;
    lower_push(l, FRAME_COPY);
    lower_statement(l, finally->body);
    fn->frame = frame;
    fn->jumps = jumps;
    fn->abnormal = was_abnormal;
}

/* Goes to `body` if the filter takes the exception, to `search` if it does not. */
static void lower_filter(struct lower *l, CXCursor filter, facts_id body, facts_id search)
{
    filter = lower_strip(filter, false);
    int64_t n;
    if (clang_getCursorKind(filter) == CXCursor_ConditionalOperator) {
        struct cursors parts = lower_children(l, filter);
        if (parts.count == 3) {
            facts_id yes = lower_block(l), no = lower_block(l);
            lower_condition(l, parts.items[0], yes, no);
            l->fn->block = yes;
            lower_filter(l, parts.items[1], body, search);
            l->fn->block = no;
            lower_filter(l, parts.items[2], body, search);
            return;
        }
    }
    if (clang_getCursorBinaryOperatorKind(filter) == CXBinaryOperator_Comma) {
        struct cursors parts = lower_children(l, filter);
        if (parts.count == 2) {
            lower_effect(l, parts.items[0]);
            lower_filter(l, parts.items[1], body, search);
            return;
        }
    }
    facts_id loc = lower_loc_of(l, filter), value = lower_value(l, filter);
    if (lower_is_int(l, value, &n)) {
        /* Negative: go on where the exception was raised, which is modelled as no exception. */
        if (n < 0)
            lower_stop(l);
        else
            lower_goto_block(l, n > 0 ? body : search, FACTS_NONE);
        return;
    }
    facts_id zero = lower_int(l, 0, lower_value_at(l, value).type);
    lower_branch(l, lower_binary(l, FACTS_OP_GT, value, zero, l->type_int), body, search, loc);
}

static void lower_try_except(struct lower *l, CXCursor body, CXCursor except)
{
    struct function *fn = l->fn;
    struct frame *outside = fn->frame;
    struct jumps jumps = fn->jumps;
    facts_id after = lower_block(l), handler = lower_block(l), taken = lower_block(l);
    facts_id search = lower_unwind(l);

    struct frame *frame = lower_push(l, FRAME_TRY);
    frame->handler = handler;
    fn->jumps.leave = (struct target){after, outside};
    lower_continue_in(l, lower_block(l));
    lower_statement(l, body);
    fn->frame = outside;
    fn->jumps = jumps;
    if (fn->block != FACTS_NONE)
        lower_goto_block(l, after, FACTS_NONE);

    struct cursors parts = lower_children(l, except);
    fn->block = handler;
    if (parts.count == 2) {
        lower_filter(l, parts.items[0], taken, search);
    } else {
        lower_emit_unknown(l, lower_loc_of(l, except));
        lower_branch(l, lower_unknown(l, l->type_int), taken, search, lower_loc_of(l, except));
    }
    fn->block = taken;
    if (parts.count)
        lower_statement(l, parts.items[parts.count - 1]);
    lower_continue_in(l, after);
}

static void lower_try_finally(struct lower *l, CXCursor body, CXCursor finally_statement)
{
    struct function *fn = l->fn;
    struct frame *outside = fn->frame;
    struct jumps jumps = fn->jumps;
    facts_id handler = lower_block(l), search = lower_unwind(l);
    struct finally *finally = ARENA_NEW(&l->scratch, struct finally);
    finally->body = lower_child(finally_statement);
    finally->jumps = jumps;
    vec_push(&fn->finallies, finally);

    struct frame *frame = lower_push(l, FRAME_TRY);
    frame->handler = handler;
    frame->finally = finally;
    facts_id end = lower_block(l); /* of the body: the last block a __leave can go to */
    fn->jumps.leave = (struct target){end, frame};
    lower_continue_in(l, lower_block(l));
    lower_statement(l, body);
    if (fn->block != FACTS_NONE)
        lower_goto_block(l, end, FACTS_NONE);
    fn->frame = outside;
    fn->jumps = jumps;

    fn->block = handler;
    lower_finally(l, finally, outside, 1);
    if (fn->block != FACTS_NONE)
        lower_goto_block(l, search, FACTS_NONE);

    fn->block = end;
    lower_continue_in(l, lower_block(l));
    lower_finally(l, finally, outside, 0);
}

void lower_try(struct lower *l, CXCursor statement)
{
    struct cursors parts = lower_children(l, statement);
    enum CXCursorKind kind =
        parts.count == 2 ? clang_getCursorKind(parts.items[1]) : CXCursor_InvalidFile;
    if (kind == CXCursor_SEHExceptStmt) {
        lower_try_except(l, parts.items[0], parts.items[1]);
    } else if (kind == CXCursor_SEHFinallyStmt) {
        lower_try_finally(l, parts.items[0], parts.items[1]);
    } else {
        lower_emit_unknown(l, lower_loc_of(l, statement));
        lower_degrade(l, "malformed __try");
    }
}
