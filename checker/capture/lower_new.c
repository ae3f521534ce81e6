/*
 * `new` and `delete`: a call of the operator, the driver's own if there is one that takes such
 * arguments, then the constructor; the destructor, then the operator. libclang does not say which
 * operator is called nor, in so many words, which child is an argument of the operator: the text
 * between `new` and the type does.
 *
 * The constructor is skipped where the operator returned null, as Microsoft's compiler has it for
 * code without exceptions. Of an array whose length is not constant, the first element is
 * constructed and destroyed for all.
 */
#include "capture/lower_internal.h"

#include <string.h>

/* ---- which operator ---- */

struct operator_search {
    struct lower *l;
    const char *name;
    const CXType *types; /* of the arguments after the first; NULL: any number */
    uint32_t count;
    CXCursor best;
    unsigned score;
};

static void consider(struct operator_search *search, CXCursor function)
{
    CXType type = clang_getCanonicalType(clang_getCursorType(function));
    const CXType number = {.kind = CXType_Invalid};
    unsigned score = 1;
    CXString spelling = clang_getCursorSpelling(function);
    bool named = !strcmp(clang_getCString(spelling), search->name);
    clang_disposeString(spelling);
    int count = clang_getNumArgTypes(type);
    if (!named || (uint32_t)count != search->count + 1)
        return;
    for (uint32_t i = 0; i < search->count; i++) {
        CXType wanted = clang_getArgType(type, i + 1);
        unsigned one = lower_match(wanted, search->types ? search->types[i] : number);
        if (!one)
            return;
        score += one;
    }
    if (score >= search->score) {
        search->score = score;
        search->best = function;
    }
}

static enum CXChildVisitResult consider_member(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    if (clang_getCursorKind(child) == CXCursor_CXXMethod)
        consider(data, child);
    return CXChildVisit_Continue;
}

static void consider_class(struct operator_search *search, CXType type, int depth)
{
    struct lower_class *class_ = lower_class_of(search->l, type);
    if (!class_ || depth > 16)
        return;
    lower_visit_functions(search->l, class_, consider_member, search);
    if (lower_is_null(search->best))
        clang_visitChildren(class_->pattern, consider_member, search);
    for (uint32_t i = 0; i < class_->base_count && lower_is_null(search->best); i++)
        consider_class(search, class_->bases[i].type, depth + 1);
}

/* The one every unit knows: what calls it links to the driver's, if there is one. */
static facts_id common_operator(struct lower *l, bool is_delete, bool is_array)
{
    const char *name = is_delete  ? is_array ? "operator delete[]" : "operator delete"
                       : is_array ? "operator new[]"
                                  : "operator new";
    facts_id pointer = lower_pointer_to(l, l->type_void);
    struct facts_symbol symbol = {
        .kind = FACTS_SYMBOL_FUNCTION,
        .flags = FACTS_SYMBOL_EXTERNAL,
        .name = facts_string(l->build, name),
        .usr = facts_string(l->build,
                            arena_printf(&l->scratch, "c:@F@%s#%s#", name, is_delete ? "*v" : "k")),
        .type = pointer,
        .loc = FACTS_NONE,
        .role = FACTS_NONE,
        .function = FACTS_NONE,
    };
    bool is_new;
    return facts_symbol(l->build, &symbol, &is_new);
}

static CXCursor find_operator(struct lower *l, const char *name, CXType class_type,
                              const CXType *types, uint32_t count)
{
    struct operator_search search = {l, name, types, count, clang_getNullCursor(), 0};
    consider_class(&search, class_type, 0);
    if (lower_is_null(search.best))
        for (uint32_t i = 0; i < l->allocators.count; i++)
            consider(&search, l->allocators.items[i]);
    return search.best;
}

/* ---- new ---- */

/* Where the parentheses after `new` end, as an offset in its file, and whether brackets follow the
 * type; false if the text does not say. */
static bool new_head(struct lower *l, CXCursor expression, CXFile *file, unsigned *end,
                     bool *is_array)
{
    size_t size, i = 0;
    unsigned depth = 0, start;
    CXSourceRange extent = clang_getCursorExtent(expression);
    const char *text = lower_text(l, clang_getRangeStart(extent), &size);
    clang_getSpellingLocation(clang_getRangeStart(extent), file, NULL, NULL, &start);
    if (text && size > 2 && text[0] == ':' && text[1] == ':')
        i = 2;
    if (!text || size < i + 3 || memcmp(text + i, "new", 3))
        return false;
    for (i += 3; i < size && strchr(" \t\r\n\\", text[i]); i++)
        ;
    *end = start + (unsigned)i;
    if (i < size && text[i] == '(') {
        for (; i < size; i++) {
            if (text[i] == '(')
                depth++;
            else if (text[i] == ')' && --depth == 0)
                break;
        }
        *end = start + (unsigned)++i;
    }
    *is_array = false;
    for (; i < size && !strchr(";(){,", text[i]); i++) {
        if (text[i] == '<')
            depth++;
        else if (text[i] == '>' && depth)
            depth--;
        if (text[i] == '[') {
            *is_array = true;
            break;
        }
    }
    return true;
}

struct parts_of_new {
    CXCursor *placement;
    uint32_t placement_count;
    CXCursor count, initialiser;
    bool is_array;
};

static void sort_parts(struct lower *l, CXCursor expression, struct parts_of_new *new_)
{
    struct cursors parts = lower_children(l, expression);
    CXFile file, other;
    unsigned end = 0, at;
    bool by_text = new_head(l, expression, &file, &end, &new_->is_array);
    new_->count = new_->initialiser = clang_getNullCursor();
    new_->placement = ARENA_ARRAY(&l->scratch, CXCursor, parts.count ? parts.count : 1);
    bool type_seen = false;
    for (uint32_t i = 0; i < parts.count; i++) {
        CXCursor part = parts.items[i];
        enum CXCursorKind kind = clang_getCursorKind(part);
        if (!clang_isExpression(kind)) {
            type_seen = true;
            continue;
        }
        clang_getExpansionLocation(clang_getRangeStart(clang_getCursorExtent(part)), &other, NULL,
                                   NULL, &at);
        bool made = clang_getCursorKind(clang_getCursorReferenced(part)) == CXCursor_Constructor &&
                    kind == CXCursor_CallExpr;
        bool before = by_text && other == file ? at < end : !type_seen && !made;
        if (before && !type_seen)
            new_->placement[new_->placement_count++] = part;
        else if (new_->is_array && lower_is_null(new_->count) && !made &&
                 kind != CXCursor_InitListExpr)
            new_->count = part;
        else
            new_->initialiser = part;
    }
}

facts_id lower_new(struct lower *l, CXCursor expression)
{
    struct parts_of_new parts = {.is_array = false};
    CXType pointer_type = clang_getCanonicalType(clang_getCursorType(expression));
    CXType type = clang_getCanonicalType(clang_getPointeeType(pointer_type));
    facts_id pointer = lower_type_of(l, expression), loc = lower_loc_of(l, expression);
    facts_id inner = lower_type(l, type), value;
    long long size = clang_Type_getSizeOf(type);
    sort_parts(l, expression, &parts);
    CXType *types = ARENA_ARRAY(&l->scratch, CXType, parts.placement_count + 1);
    for (uint32_t i = 0; i < parts.placement_count; i++)
        types[i] = clang_getCursorType(parts.placement[i]);
    CXCursor function = find_operator(l, parts.is_array ? "operator new[]" : "operator new", type,
                                      types, parts.placement_count);
    if (lower_is_null(function) && parts.is_array)
        function = find_operator(l, "operator new", type, types, parts.placement_count);
    struct facts_ids args = {0};
    facts_id size_type = lower_size_type(l);
    facts_id bytes = lower_int(l, size > 0 ? size : 0, size_type);
    if (!lower_is_null(parts.count))
        bytes = lower_binary(l, FACTS_OP_MUL, lower_cast(l, lower_value(l, parts.count), size_type),
                             bytes, size_type);
    vec_push(&args.list, bytes);
    /* At a given place: nothing is allocated. */
    bool in_place = parts.placement_count == 1 &&
                    clang_getCanonicalType(types[0]).kind == CXType_Pointer &&
                    (lower_is_null(function) ||
                     lower_flags_of(l, function) & (FACTS_FILE_SYSTEM | FACTS_FILE_KERNEL) ||
                     clang_Cursor_isFunctionInlined(function));
    if (in_place) {
        value = lower_cast(l, lower_value(l, parts.placement[0]), pointer);
    } else {
        facts_id symbol = FACTS_NONE, result = lower_pointer_to(l, l->type_void);
        if (!lower_is_null(function)) {
            symbol = lower_symbol(l, function);
            lower_arguments(l, function, clang_getCursorType(function), 1, parts.placement,
                            parts.placement_count, &args);
        } else {
            symbol = common_operator(l, false, parts.is_array);
            for (uint32_t i = 0; i < parts.placement_count; i++)
                vec_push(&args.list, lower_value(l, parts.placement[i]));
            if (parts.placement_count)
                lower_degrade(l, "operator new not found");
        }
        facts_id temp = lower_temp(l, result);
        struct facts_operation call = {.kind = FACTS_OPERATION_CALL,
                                       .loc = loc,
                                       .place = lower_variable(l, temp, result),
                                       .value = lower_symbol_value(l, symbol),
                                       .symbol = symbol};
        lower_emit(l, &call, args.list.items, args.list.count);
        value = lower_cast(l, lower_load_symbol(l, temp, result), pointer);
    }
    vec_free(&args.list);
    if (lower_is_null(parts.initialiser) ? !lower_constructs(l, type)
                                         : lower_makes_nothing(l, parts.initialiser))
        return value;
    value = lower_value_in_temp(l, value, loc);
    facts_id place = lower_deref(l, value, inner), after = FACTS_NONE;
    if (!in_place) {
        facts_id make = lower_block(l);
        after = lower_block(l);
        lower_branch(l, lower_binary(l, FACTS_OP_NE, value, lower_int(l, 0, pointer), l->type_int),
                     make, after, loc);
        l->fn->block = make;
    }
    if (!lower_is_null(parts.initialiser) && parts.is_array &&
        clang_getCursorKind(parts.initialiser) == CXCursor_InitListExpr) {
        CXType array = clang_getCanonicalType(clang_getCursorType(parts.initialiser));
        facts_id whole = lower_type(l, array);
        place = lower_deref(l, lower_cast(l, value, lower_pointer_to(l, whole)), whole);
        lower_construct(l, place, array, parts.initialiser);
    } else if (lower_is_null(parts.initialiser) || parts.is_array)
        lower_construct_default(l, place, type, loc);
    else
        lower_construct(l, place, type, parts.initialiser);
    if (after != FACTS_NONE)
        lower_continue_in(l, after);
    return value;
}

/* ---- delete ---- */

void lower_delete(struct lower *l, CXCursor expression)
{
    CXCursor operand = lower_child(expression);
    facts_id loc = lower_loc_of(l, expression);
    if (lower_is_null(operand)) {
        lower_emit_unknown(l, loc);
        lower_degrade(l, "delete of nothing");
        return;
    }
    CXType type = clang_getCanonicalType(
        clang_getPointeeType(clang_getCanonicalType(clang_getCursorType(operand))));
    size_t size;
    const char *text = lower_text(l, clang_getRangeStart(clang_getCursorExtent(expression)), &size);
    bool is_array = false;
    if (text) {
        const char *end = text + size, *p = text;
        for (p += size > 2 && !memcmp(p, "::", 2) ? 2 : 0; p < end && *p >= 'a' && *p <= 'z'; p++)
            ;
        for (; p < end && strchr(" \t\r\n", *p); p++)
            ;
        is_array = p < end && *p == '[';
    }
    facts_id value = lower_value_in_temp(l, lower_value(l, operand), loc);
    facts_id pointer = lower_value_at(l, value).type;
    facts_id some = lower_block(l), after = lower_block(l);
    lower_branch(l, lower_binary(l, FACTS_OP_NE, value, lower_int(l, 0, pointer), l->type_int),
                 some, after, loc);
    l->fn->block = some;
    struct lower_class *class_ = lower_class_of(l, type);
    if (class_ && class_->is_virtual && !is_array) {
        struct facts_operation call = {
            .kind = FACTS_OPERATION_CALL,
            .loc = loc,
            .place = FACTS_NONE,
            .value = lower_virtual_target(l, lower_virtual_destructor(l, class_)),
            .symbol = FACTS_NONE};
        lower_emit(l, &call, &value, 1);
    } else if (class_) {
        lower_destroy(l, lower_deref(l, value, lower_type(l, type)), type, loc);
    } else if (type.kind == CXType_Record) {
        lower_degrade(l, "delete of an incomplete class");
    }
    const char *name = is_array ? "operator delete[]" : "operator delete";
    CXCursor function = find_operator(l, name, type, NULL, 0);
    bool with_size = false;
    if (lower_is_null(function)) {
        function = find_operator(l, name, type, NULL, 1);
        with_size = !lower_is_null(function);
    }
    facts_id symbol =
        lower_is_null(function) ? common_operator(l, true, is_array) : lower_symbol(l, function);
    long long bytes = clang_Type_getSizeOf(type);
    facts_id args[] = {lower_cast(l, value, lower_pointer_to(l, l->type_void)),
                       lower_int(l, bytes > 0 ? bytes : 0, lower_size_type(l))};
    lower_call_symbol(l, symbol, args, with_size ? 2 : 1, loc);
    lower_continue_in(l, after);
}
