/*
 * Virtual calls. For each virtual method, and for each virtual destructor, there is one made-up
 * global array of pointers to functions, the same in every unit by its name: it lists what a call
 * through that method may reach. Each unit stores there the overriders that it sees declared, its
 * initialiser does; a call goes through an element that is not known. So the program finds targets
 * as it does for any pointer to a function, in whatever file they are.
 */
#include "capture/lower_internal.h"

#include <string.h>

bool lower_is_virtual_call(struct lower *l, CXCursor callee, CXCursor method)
{
    if (!clang_CXXMethod_isVirtual(method))
        return false;
    struct cursors parts = lower_children(l, callee);
    CXCursor base = clang_getNullCursor();
    for (uint32_t i = 0; i < parts.count; i++) {
        enum CXCursorKind kind = clang_getCursorKind(parts.items[i]);
        if (kind == CXCursor_TypeRef || kind == CXCursor_TemplateRef)
            return false; /* Base::f() */
        if (clang_isExpression(kind))
            base = parts.items[i];
    }
    /* Of an object by its own name the class is certain. */
    if (!lower_is_null(base) &&
        lower_type_at(l, lower_type_of(l, base)).kind == FACTS_TYPE_RECORD) {
        CXCursor named = clang_getCursorReferenced(lower_strip(base, false));
        if (clang_getCursorKind(lower_strip(base, false)) == CXCursor_DeclRefExpr &&
            !lower_is_reference(clang_getCursorType(named)))
            return false;
    }
    return true;
}

static facts_id slot_of(struct lower *l, CXCursor method)
{
    CXCursor canonical = clang_getCanonicalCursor(method);
    CXString usr = clang_getCursorUSR(canonical), spelling = clang_getCursorSpelling(canonical);
    facts_id pointer = lower_pointer_to(l, lower_type(l, clang_getCursorType(canonical)));
    const char *type_name = facts_string_at(l->build, lower_type_at(l, pointer).name);
    struct facts_type array = {
        .kind = FACTS_TYPE_ARRAY,
        .name = facts_string(l->build, arena_printf(&l->scratch, "%s[]", type_name)),
        .inner = pointer,
        .record = FACTS_NONE,
    };
    struct facts_symbol symbol = {
        .kind = FACTS_SYMBOL_GLOBAL,
        .flags = FACTS_SYMBOL_DEFINED | FACTS_SYMBOL_INVENTED,
        .name = facts_string(
            l->build, arena_printf(&l->scratch, "virtual %s",
                                   lower_qualified(l, clang_getCursorSemanticParent(canonical),
                                                   clang_getCString(spelling)))),
        .usr =
            facts_string(l->build, arena_printf(&l->scratch, "%s@virtual", clang_getCString(usr))),
        .type = facts_type(l->build, &array),
        .loc = lower_loc_of(l, canonical),
        .role = FACTS_NONE,
        .function = FACTS_NONE,
    };
    if (clang_getCursorLinkage(canonical) == CXLinkage_External)
        symbol.flags |= FACTS_SYMBOL_EXTERNAL;
    clang_disposeString(usr);
    clang_disposeString(spelling);
    bool is_new;
    return facts_symbol(l->build, &symbol, &is_new);
}

static facts_id element_of(struct lower *l, facts_id slot, facts_id index)
{
    facts_id type = facts_symbol_at(l->build, slot)->type;
    return lower_index(l, lower_variable(l, slot, type), index, lower_type_at(l, type).inner);
}

facts_id lower_virtual_target(struct lower *l, CXCursor method)
{
    facts_id slot = slot_of(l, method);
    facts_id place = element_of(l, slot, lower_unknown(l, l->type_int));
    return lower_load(l, place, lower_place_at(l, place).type);
}

/* What stands in the table of `method`'s class for an overrider in the class `whole`: itself, or
 * where `this` has to move first, a function that does. */
static facts_id entry_of(struct lower *l, CXCursor method, facts_id function, CXType whole)
{
    CXType part = clang_getCursorType(clang_getCursorSemanticParent(method));
    if (lower_base_offset(l, whole, part) <= 0)
        return function;
    const struct facts_symbol *known = facts_symbol_at(l->build, function);
    struct facts_symbol symbol = *known;
    const char *usr = facts_string_at(l->build, known->usr);
    CXString own = clang_getCursorUSR(clang_getCursorSemanticParent(method));
    symbol.usr =
        facts_string(l->build, arena_printf(&l->scratch, "%s@%s", usr, clang_getCString(own)));
    clang_disposeString(own);
    symbol.flags = (symbol.flags & ~(uint32_t)FACTS_SYMBOL_DEFINED) | FACTS_SYMBOL_INLINE;
    symbol.function = FACTS_NONE;
    symbol.role = FACTS_NONE;
    CXString base = clang_getCursorDisplayName(clang_getCursorSemanticParent(method));
    symbol.name = facts_string(l->build, arena_printf(&l->scratch, "%s (of %s)",
                                                      facts_string_at(l->build, symbol.name),
                                                      clang_getCString(base)));
    clang_disposeString(base);
    bool is_new;
    facts_id id = facts_symbol(l->build, &symbol, &is_new);
    if (is_new) {
        struct lower_thunk thunk = {part, whole, method, function, id};
        vec_push(&l->thunks, thunk);
    }
    return id;
}

static facts_id add_param(struct lower *l, const char *name, facts_id type)
{
    struct facts_symbol symbol = {.kind = FACTS_SYMBOL_PARAM,
                                  .name = facts_string(l->build, name),
                                  .usr = facts_string(l->build, ""),
                                  .type = type,
                                  .loc = FACTS_NONE,
                                  .role = FACTS_NONE,
                                  .function = FACTS_NONE};
    bool is_new;
    facts_id id = facts_symbol(l->build, &symbol, &is_new);
    vec_push(&l->fn->params, id);
    return lower_load_symbol(l, id, type);
}

void lower_thunk_body(struct lower *l, const struct lower_thunk *thunk)
{
    CXType type = clang_getCanonicalType(clang_getCursorType(thunk->method));
    facts_id loc = lower_loc_of(l, thunk->method);
    facts_id result = lower_type(l, clang_getResultType(type));
    struct facts_ids args = {0};
    facts_id part = add_param(l, "this", lower_pointer_to(l, lower_type(l, thunk->from)));
    vec_push(&args.list, lower_base_pointer(l, part, thunk->from, thunk->to,
                                            lower_pointer_to(l, lower_type(l, thunk->to))));
    for (int i = 0; i < clang_getNumArgTypes(type); i++)
        vec_push(&args.list,
                 add_param(l, "argument", lower_type(l, clang_getArgType(type, (unsigned)i))));
    bool has_result = lower_type_at(l, result).kind != FACTS_TYPE_VOID &&
                      clang_getCursorKind(thunk->method) != CXCursor_Destructor;
    struct facts_operation call = {.kind = FACTS_OPERATION_CALL,
                                   .loc = loc,
                                   .place = FACTS_NONE,
                                   .value = lower_symbol_value(l, thunk->function),
                                   .symbol = thunk->function};
    if (has_result)
        call.place = lower_variable(l, lower_temp(l, result), result);
    l->fn->result_type = has_result ? result : l->type_void;
    lower_emit(l, &call, args.list.items, args.list.count);
    vec_free(&args.list);
    lower_return(l, has_result ? lower_load(l, call.place, result) : FACTS_NONE, loc);
}

static void note(struct lower *l, CXCursor method, facts_id function, CXType whole, int depth)
{
    struct lower_override entry = {slot_of(l, method), entry_of(l, method, function, whole),
                                   lower_loc_of(l, method)};
    for (uint32_t i = 0; i < l->overrides.count; i++)
        if (l->overrides.items[i].slot == entry.slot &&
            l->overrides.items[i].function == entry.function)
            return;
    vec_push(&l->overrides, entry);
    CXCursor *overridden = NULL;
    unsigned count = 0;
    clang_getOverriddenCursors(method, &overridden, &count);
    for (unsigned i = 0; i < count && depth < 16; i++)
        note(l, overridden[i], function, whole, depth + 1);
    clang_disposeOverriddenCursors(overridden);
}

void lower_note_overrides(struct lower *l, CXCursor method)
{
    if (!clang_CXXMethod_isVirtual(method) || clang_CXXMethod_isPureVirtual(method) ||
        clang_CXXMethod_isDefaulted(method))
        return;
    note(l, method, lower_symbol(l, method),
         clang_getCursorType(clang_getCursorSemanticParent(method)), 0);
}

CXCursor lower_virtual_destructor(struct lower *l, struct lower_class *class_)
{
    if (!lower_is_null(class_->destructor))
        return class_->destructor;
    for (uint32_t i = 0; i < class_->base_count; i++) {
        struct lower_class *base = lower_class_of(l, class_->bases[i].type);
        if (base && base->is_virtual)
            return lower_virtual_destructor(l, base);
    }
    return clang_getNullCursor();
}

void lower_note_class(struct lower *l, CXCursor declaration)
{
    struct lower_class *class_ = lower_class_of(l, clang_getCursorType(declaration));
    if (!class_ || !class_->is_virtual || !clang_isCursorDefinition(declaration))
        return;
    bool is_own = !lower_is_null(class_->destructor);
    if (is_own && !clang_CXXMethod_isDefaulted(class_->destructor))
        return; /* noted as a method */
    CXCursor destructor = lower_virtual_destructor(l, class_);
    if (!lower_is_null(destructor))
        note(l, destructor, lower_special(l, class_, SPECIAL_DESTROY), class_->type, 0);
}

void lower_store_overrides(struct lower *l, uint32_t first)
{
    for (uint32_t i = first; i < l->overrides.count; i++) {
        struct lower_override at = l->overrides.items[i];
        int64_t index = 0;
        for (uint32_t k = 0; k < i; k++)
            index += l->overrides.items[k].slot == at.slot;
        facts_id place = element_of(l, at.slot, lower_int(l, index, l->type_int));
        lower_store(
            l, place,
            lower_cast(l, lower_symbol_value(l, at.function), lower_place_at(l, place).type),
            at.loc);
    }
}
