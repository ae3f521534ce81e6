/*
 * Blocks and jumps. Every jump knows the frame it starts from and the frame its target lies in; on
 * the way out it ends locals and runs copies of __finally bodies. A goto waits until the function
 * is lowered, because its label's frame may not be known before.
 */
#include "capture/lower_internal.h"

facts_id lower_block_with(struct lower *l, facts_id handler)
{
    return facts_block(l->build, handler);
}

facts_id lower_block(struct lower *l)
{
    return lower_block_with(l, l->fn->frame->handler);
}

/* Code that control does not come to is lowered all the same: a label in it may be a target. */
static facts_id filled_block(struct lower *l)
{
    if (l->fn->block == FACTS_NONE)
        l->fn->block = lower_block(l);
    return l->fn->block;
}

void lower_emit(struct lower *l, const struct facts_operation *operation, const facts_id *args,
                uint32_t count)
{
    facts_operation(l->build, filled_block(l), operation, args, count);
}

void lower_store(struct lower *l, facts_id place, facts_id value, facts_id loc)
{
    struct facts_operation operation = {.kind = FACTS_OPERATION_STORE,
                                        .loc = loc,
                                        .place = place,
                                        .value = value,
                                        .symbol = FACTS_NONE};
    lower_emit(l, &operation, NULL, 0);
}

void lower_emit_unknown(struct lower *l, facts_id loc)
{
    struct facts_operation operation = {.kind = FACTS_OPERATION_UNKNOWN,
                                        .loc = loc,
                                        .place = FACTS_NONE,
                                        .value = FACTS_NONE,
                                        .symbol = FACTS_NONE};
    lower_emit(l, &operation, NULL, 0);
}

static void end_block(struct lower *l, enum facts_end_kind kind, facts_id value, facts_id loc,
                      const struct facts_edge *edges, uint32_t count)
{
    facts_end(l->build, filled_block(l), kind, value, loc, edges, count);
    l->fn->block = FACTS_NONE;
}

void lower_goto_block(struct lower *l, facts_id block, facts_id loc)
{
    struct facts_edge edge = {.kind = FACTS_EDGE_NEXT, .block = block};
    end_block(l, FACTS_END_GOTO, FACTS_NONE, loc, &edge, 1);
}

void lower_branch(struct lower *l, facts_id value, facts_id yes, facts_id no, facts_id loc)
{
    int64_t n;
    if (lower_is_int(l, value, &n)) {
        lower_goto_block(l, n ? yes : no, FACTS_NONE);
        return;
    }
    struct facts_edge edges[] = {{.kind = FACTS_EDGE_TRUE, .block = yes},
                                 {.kind = FACTS_EDGE_FALSE, .block = no}};
    end_block(l, FACTS_END_BRANCH, value, loc, edges, 2);
}

void lower_stop(struct lower *l)
{
    end_block(l, FACTS_END_STOP, FACTS_NONE, FACTS_NONE, NULL, 0);
}

void lower_continue_in(struct lower *l, facts_id block)
{
    if (l->fn->block != FACTS_NONE)
        lower_goto_block(l, block, FACTS_NONE);
    l->fn->block = block;
}

facts_id lower_unwind(struct lower *l)
{
    struct function *fn = l->fn;
    if (fn->frame->handler != FACTS_NONE)
        return fn->frame->handler;
    if (fn->unwind_block == FACTS_NONE) {
        fn->unwind_block = lower_block_with(l, FACTS_NONE);
        facts_end(l->build, fn->unwind_block, FACTS_END_UNWIND, FACTS_NONE, FACTS_NONE, NULL, 0);
    }
    return fn->unwind_block;
}

struct frame *lower_push(struct lower *l, enum frame_kind kind)
{
    struct frame *frame = ARENA_NEW(&l->scratch, struct frame), *parent = l->fn->frame;
    frame->kind = kind;
    frame->parent = parent;
    frame->depth = parent ? parent->depth + 1 : 0;
    frame->copy = kind == FRAME_COPY ? frame : parent ? parent->copy : NULL;
    frame->handler = parent ? parent->handler : FACTS_NONE;
    frame->local = frame->place = frame->flag = FACTS_NONE;
    frame->destroy.kind = CXType_Invalid;
    l->fn->frame = frame;
    return frame;
}

/* Its flag says whether it was made at all. */
static void destroy_local(struct lower *l, const struct frame *frame, facts_id loc)
{
    facts_id after = FACTS_NONE;
    if (frame->local != FACTS_NONE && frame->local == l->fn->returned)
        return;
    if (frame->flag != FACTS_NONE) {
        facts_id made = lower_block(l);
        after = lower_block(l);
        lower_branch(l, lower_load_symbol(l, frame->flag, l->type_int), made, after, loc);
        l->fn->block = made;
    }
    lower_destroy(l, frame->place, frame->destroy, loc == FACTS_NONE ? l->fn->end_loc : loc);
    if (after != FACTS_NONE)
        lower_continue_in(l, after);
}

static void end_local(struct lower *l, const struct frame *frame, facts_id loc)
{
    if (frame->destroy.kind != CXType_Invalid)
        destroy_local(l, frame, loc);
    if (frame->local == FACTS_NONE)
        return;
    struct facts_operation operation = {.kind = FACTS_OPERATION_SCOPE,
                                        .loc = loc,
                                        .place = FACTS_NONE,
                                        .value = FACTS_NONE,
                                        .symbol = frame->local};
    lower_emit(l, &operation, NULL, 0);
}

void lower_pop(struct lower *l, struct frame *frame)
{
    for (struct frame *f = l->fn->frame; f != frame; f = f->parent)
        if (f->kind == FRAME_LOCAL && l->fn->block != FACTS_NONE)
            end_local(l, f, FACTS_NONE);
    l->fn->frame = frame;
}

void lower_pop_at(struct lower *l, struct frame *frame, CXCursor statement)
{
    l->fn->end_loc = l->input->is_cxx ? lower_loc_end(l, statement) : FACTS_NONE;
    lower_pop(l, frame);
    l->fn->end_loc = FACTS_NONE;
}

void lower_leave(struct lower *l, struct target target, facts_id loc)
{
    struct function *fn = l->fn;
    struct frame *from = fn->frame;
    while (fn->frame != target.frame) {
        struct frame *frame = fn->frame;
        fn->frame = frame->parent;
        if (frame->kind == FRAME_LOCAL) {
            end_local(l, frame, loc);
        } else if (frame->kind == FRAME_TRY && frame->finally) {
            struct finally *finally = frame->finally;
            for (uint32_t i = 0; i < finally->ways.count; i++) {
                if (finally->ways.items[i].target == target.block) {
                    lower_goto_block(l, finally->ways.items[i].block, loc);
                    fn->frame = from;
                    return;
                }
            }
            struct way_out way = {target.block, lower_block(l)};
            vec_push(&finally->ways, way);
            lower_goto_block(l, way.block, loc);
            fn->block = way.block;
            lower_finally(l, finally, frame->parent, 1);
            if (fn->block == FACTS_NONE) {
                fn->frame = from;
                return;
            }
            loc = FACTS_NONE; /* what follows is shared by all who leave this way */
        }
    }
    lower_goto_block(l, target.block, loc);
    fn->frame = from;
}

/* Whether leaving the function from here does anything before it returns, and whether a __finally
 * is among it. */
static bool leaves_something(const struct function *fn, bool *finally)
{
    bool any = false;
    *finally = false;
    for (const struct frame *frame = fn->frame; frame; frame = frame->parent) {
        *finally |= frame->kind == FRAME_TRY && frame->finally;
        any |= frame->kind == FRAME_LOCAL;
    }
    return any || *finally;
}

/* Whether the value reads memory. Cut off below a few levels, where the answer is yes. */
static bool reads(const struct lower *l, facts_id value, int depth)
{
    struct facts_value facts = lower_value_at(l, value);
    switch (facts.kind) {
    case FACTS_VALUE_INT:
    case FACTS_VALUE_STRING:
    case FACTS_VALUE_FUNCTION:
    case FACTS_VALUE_UNKNOWN:
        return false;
    case FACTS_VALUE_LOAD: {
        /* A temporary stays as it is. */
        struct facts_place place = lower_place_at(l, facts.a);
        return place.kind != FACTS_PLACE_VARIABLE ||
               facts_symbol_at(l->build, place.base)->kind != FACTS_SYMBOL_TEMP;
    }
    case FACTS_VALUE_CAST:
    case FACTS_VALUE_UNARY:
        return depth == 0 || reads(l, facts.a, depth - 1);
    case FACTS_VALUE_BINARY:
        return depth == 0 || reads(l, facts.a, depth - 1) || reads(l, facts.b, depth - 1);
    default:
        return true;
    }
}

static void end_return(struct lower *l, facts_id value, facts_id loc)
{
    end_block(l, FACTS_END_RETURN, value, loc, NULL, 0);
}

void lower_return(struct lower *l, facts_id value, facts_id loc)
{
    struct function *fn = l->fn;
    bool finally, has_value = value != FACTS_NONE;
    if (has_value && lower_type_at(l, fn->result_type).kind == FACTS_TYPE_VOID)
        has_value = false;
    if (!leaves_something(fn, &finally)) {
        end_return(l, has_value ? value : FACTS_NONE, loc);
        return;
    }
    if (has_value && (finally || reads(l, value, 8))) {
        if (fn->result == FACTS_NONE)
            fn->result = lower_temp(l, fn->result_type);
        lower_store(l, lower_variable(l, fn->result, fn->result_type), value, loc);
        value = lower_load_symbol(l, fn->result, fn->result_type);
    }
    struct frame *root = fn->frame;
    while (root->parent)
        root = root->parent;
    if (finally) {
        struct frame *from = fn->frame;
        if (fn->return_block == FACTS_NONE) {
            fn->return_block = lower_block_with(l, FACTS_NONE);
            facts_end(l->build, fn->return_block, FACTS_END_RETURN, has_value ? value : FACTS_NONE,
                      loc, NULL, 0);
        }
        lower_leave(l, (struct target){fn->return_block, root}, loc);
        fn->frame = from;
        return;
    }
    struct frame *from = fn->frame;
    for (struct frame *frame = from; frame != root; frame = frame->parent) {
        fn->frame = frame->parent; /* blocks made now are outside */
        if (frame->kind == FRAME_LOCAL)
            end_local(l, frame, loc);
    }
    fn->frame = from;
    end_return(l, has_value ? value : FACTS_NONE, loc);
}

void lower_label(struct lower *l, CXCursor label)
{
    struct function *fn = l->fn;
    facts_id block = lower_block(l);
    lower_continue_in(l, block);
    struct lower_label entry = {label, fn->frame->copy, {block, fn->frame}};
    vec_push(&fn->labels, entry);
}

void lower_goto(struct lower *l, CXCursor label, facts_id loc)
{
    struct function *fn = l->fn;
    struct lower_goto entry = {label, filled_block(l), loc, fn->frame};
    vec_push(&fn->gotos, entry);
    fn->block = FACTS_NONE;
}

/* The cursor behind a reference to a label has another parent than the one of the statement. */
static bool same_label(CXCursor a, CXCursor b)
{
    return clang_equalLocations(clang_getCursorLocation(a), clang_getCursorLocation(b)) != 0;
}

/* The instance of a label that is seen from `frame`: the one of the innermost copy around it. */
static const struct lower_label *find_label(const struct function *fn, CXCursor label,
                                            const struct frame *frame)
{
    for (const struct frame *copy = frame->copy;; copy = copy->parent->copy) {
        for (uint32_t i = 0; i < fn->labels.count; i++)
            if (fn->labels.items[i].copy == copy && same_label(fn->labels.items[i].label, label))
                return &fn->labels.items[i];
        if (!copy)
            return NULL;
    }
}

static struct frame *common_frame(struct frame *a, struct frame *b)
{
    while (a != b) {
        if (a->depth >= b->depth)
            a = a->parent;
        else
            b = b->parent;
    }
    return a;
}

static void resolve(struct lower *l, const struct lower_goto *jump, CXCursor to)
{
    struct function *fn = l->fn;
    const struct lower_label *label = find_label(fn, to, jump->frame);
    if (!label) {
        lower_emit_unknown(l, jump->loc);
        lower_stop(l);
        lower_degrade(l, "goto without label");
        return;
    }
    struct target target = {label->target.block, common_frame(jump->frame, label->target.frame)};
    lower_leave(l, target, jump->loc);
}

/* A computed goto goes to any label whose address was taken. */
static void resolve_computed(struct lower *l, const struct lower_goto *jump)
{
    struct function *fn = l->fn;
    VEC(struct facts_edge) edges = {0};
    facts_id head = fn->block;
    for (uint32_t i = 0; i < fn->taken.count; i++) {
        struct facts_edge edge = {
            .kind = FACTS_EDGE_CASE, .block = lower_block(l), .low = i, .high = i};
        fn->block = edge.block;
        resolve(l, jump, fn->taken.items[i]);
        vec_push(&edges, edge);
    }
    struct facts_edge none = {.kind = FACTS_EDGE_DEFAULT, .block = lower_block(l)};
    fn->block = none.block;
    lower_stop(l);
    vec_push(&edges, none);
    fn->block = head;
    lower_emit_unknown(l, jump->loc);
    end_block(l, FACTS_END_SWITCH, lower_unknown(l, l->type_int), jump->loc, edges.items,
              edges.count);
    vec_free(&edges);
}

void lower_resolve_gotos(struct lower *l)
{
    struct function *fn = l->fn;
    /* Copies of __finally bodies made here may hold further gotos and labels. */
    for (uint32_t i = 0; i < fn->gotos.count; i++) {
        struct lower_goto jump = fn->gotos.items[i];
        fn->block = jump.block;
        fn->frame = jump.frame;
        if (clang_Cursor_isNull(jump.label))
            resolve_computed(l, &jump);
        else
            resolve(l, &jump, jump.label);
    }
    fn->block = FACTS_NONE;
}
