/*
 * C++ classes: bases, which constructors and destructors there are, and whether making, copying
 * and destroying an object does anything.
 *
 * libclang shows no member of a class that a template was instantiated for: its fields come from
 * its type, its bases from the template, and its destructor from the functions that the unit
 * instantiates, which are noted beforehand. Offsets of bases are computed here, as libclang has
 * none: in order, from the start or after the pointer to the table of virtual functions.
 */
#include "capture/lower_internal.h"

#include <string.h>

bool lower_is_reference(CXType type)
{
    enum CXTypeKind kind = clang_getCanonicalType(type).kind;
    return kind == CXType_LValueReference || kind == CXType_RValueReference;
}

CXType lower_element(CXType type)
{
    type = clang_getCanonicalType(type);
    while (clang_getArrayElementType(type).kind != CXType_Invalid)
        type = clang_getCanonicalType(clang_getArrayElementType(type));
    return type.kind == CXType_Invalid ? type : clang_getUnqualifiedType(type);
}

void lower_note_class_member(struct lower *l, CXCursor declaration)
{
    enum CXCursorKind kind = clang_getCursorKind(declaration);
    if (kind == CXCursor_Destructor || kind == CXCursor_Constructor || kind == CXCursor_CXXMethod) {
        CXCursor key = clang_getCanonicalCursor(clang_getCursorSemanticParent(declaration));
        if (lower_is_null(clang_getSpecializedCursorTemplate(key)))
            return;
        struct lower_instance instance = {declaration, cursor_map_get(&l->instance_of, key)};
        cursor_map_set(&l->instance_of, key, l->instances.count);
        vec_push(&l->instances, instance);
    } else if (kind == CXCursor_FunctionDecl) {
        CXString spelling = clang_getCursorSpelling(declaration);
        const char *name = clang_getCString(spelling);
        if (!strncmp(name, "operator new", 12) || !strncmp(name, "operator delete", 15))
            vec_push(&l->allocators, declaration);
        clang_disposeString(spelling);
    }
}

void lower_visit_functions(struct lower *l, const struct lower_class *class_, CXCursorVisitor visit,
                           void *context)
{
    if (clang_equalCursors(class_->pattern, class_->declaration)) {
        clang_visitChildren(class_->declaration, visit, context);
        return;
    }
    CXCursor key = clang_getCanonicalCursor(class_->declaration);
    for (uint32_t i = cursor_map_get(&l->instance_of, key); i != FACTS_NONE;
         i = l->instances.items[i].next)
        visit(l->instances.items[i].function, class_->declaration, context);
}

/* An instance's own functions instead of the template's. */
static enum CXChildVisitResult take_instance(CXCursor child, CXCursor parent, CXClientData data)
{
    struct lower_class *class_ = data;
    (void)parent;
    if (clang_getCursorKind(child) == CXCursor_Destructor)
        class_->destructor = child;
    else if (clang_getCursorKind(child) == CXCursor_Constructor &&
             clang_CXXConstructor_isDefaultConstructor(child))
        class_->constructor = child;
    return CXChildVisit_Continue;
}

struct members {
    struct lower *l;
    struct lower_class *class_;
    bool is_polymorphic, has_fields;
    VEC(struct lower_base) bases;
};

static bool same_arguments(CXType a, CXType b)
{
    int count = clang_Type_getNumTemplateArguments(a);
    if (count <= 0 || count != clang_Type_getNumTemplateArguments(b))
        return false;
    for (int i = 0; i < count; i++) {
        CXType x = clang_Type_getTemplateArgumentAsType(a, (unsigned)i);
        CXType y = clang_Type_getTemplateArgumentAsType(b, (unsigned)i);
        if (x.kind == CXType_Invalid ||
            !clang_equalTypes(clang_getCanonicalType(x), clang_getCanonicalType(y)))
            return false;
    }
    return true;
}

/* The template a base is named by; null: none. */
static enum CXChildVisitResult find_template(CXCursor child, CXCursor parent, CXClientData data)
{
    (void)parent;
    if (clang_getCursorKind(child) == CXCursor_TemplateRef)
        *(CXCursor *)data = clang_getCursorReferenced(child);
    return CXChildVisit_Continue;
}

/* A base that depends on a template's parameters has no type in the template. `base<T>` is the
 * instance with the same arguments as the class, if the unit uses any of its functions. */
static CXType instance_base(struct lower *l, CXCursor specifier, CXType type)
{
    CXCursor named = clang_getNullCursor();
    clang_visitChildren(specifier, find_template, &named);
    for (uint32_t i = 0; i < l->instances.count && !lower_is_null(named); i++) {
        CXCursor scope = clang_getCursorSemanticParent(l->instances.items[i].function);
        CXType own = clang_getCanonicalType(clang_getCursorType(scope));
        if (clang_equalCursors(clang_getSpecializedCursorTemplate(scope), named) &&
            same_arguments(own, type))
            return own;
    }
    return (CXType){.kind = CXType_Invalid};
}

static void add_base(struct members *m, CXCursor specifier)
{
    CXType type = clang_getCanonicalType(clang_getCursorType(specifier));
    if (type.kind != CXType_Record)
        type = instance_base(m->l, specifier, m->class_->type);
    struct lower_class *found = lower_class_of(m->l, type);
    /* One whose bases are still being looked for would contain itself: guessed wrong. */
    if (type.kind != CXType_Record || clang_isVirtualBase(specifier) || !found || !found->bases) {
        m->class_->is_opaque = true;
        return;
    }
    struct lower_base base = {.type = type, .field = FACTS_NONE};
    vec_push(&m->bases, base);
}

static bool has_defaults(CXCursor constructor)
{
    int count = clang_Cursor_getNumArguments(constructor);
    for (int i = 0; i < count; i++) {
        CXCursor last = lower_last_child(clang_Cursor_getArgument(constructor, (unsigned)i));
        if (lower_is_null(last) || !clang_isExpression(clang_getCursorKind(last)))
            return false;
    }
    return true;
}

static enum CXChildVisitResult add_member(CXCursor child, CXCursor parent, CXClientData data)
{
    struct members *m = data;
    struct lower_class *class_ = m->class_;
    (void)parent;
    switch (clang_getCursorKind(child)) {
    case CXCursor_CXXBaseSpecifier:
        add_base(m, child);
        break;
    case CXCursor_Constructor:
        class_->has_constructor |=
            !clang_CXXMethod_isDefaulted(child) && !clang_CXXMethod_isDeleted(child);
        if (clang_CXXConstructor_isDefaultConstructor(child) || has_defaults(child))
            class_->constructor = child;
        break;
    case CXCursor_Destructor:
        class_->destructor = child;
        class_->is_virtual |= clang_CXXMethod_isVirtual(child) != 0;
        m->is_polymorphic |= clang_CXXMethod_isVirtual(child) != 0;
        break;
    case CXCursor_CXXMethod:
        m->is_polymorphic |= clang_CXXMethod_isVirtual(child) != 0;
        break;
    default:
        break;
    }
    return CXChildVisit_Continue;
}

static bool is_empty(struct lower *l, CXType type)
{
    struct lower_class *class_ = lower_class_of(l, type);
    return class_ && !lower_fields(l, type).count && !class_->base_count &&
           clang_Type_getSizeOf(type) <= 1;
}

static void lay_out(struct lower *l, struct members *m)
{
    struct lower_class *class_ = m->class_;
    uint64_t at = 0;
    bool inherits_table = false;
    for (uint32_t i = 0; i < m->bases.count; i++) {
        struct lower_class *base = lower_class_of(l, m->bases.items[i].type);
        if (!base)
            class_->is_opaque = true;
        else
            inherits_table |= base->is_polymorphic;
        class_->is_virtual |= base && base->is_virtual;
    }
    class_->is_polymorphic = m->is_polymorphic || inherits_table;
    if (m->is_polymorphic && !inherits_table)
        at = l->pointer_size * 8;
    /* The base whose table is shared comes first. */
    bool first_done = !inherits_table;
    for (int round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < m->bases.count; i++) {
            struct lower_base *base = &m->bases.items[i];
            struct lower_class *of = lower_class_of(l, base->type);
            bool is_first = !first_done && of && of->is_polymorphic;
            if (round == 0 ? !is_first : base->is_placed)
                continue;
            first_done = true;
            base->is_placed = true;
            long long size = clang_Type_getSizeOf(base->type);
            long long align = clang_Type_getAlignOf(base->type);
            if (size < 0 || align <= 0 || is_empty(l, base->type))
                size = 0;
            uint64_t bits = align > 0 ? (uint64_t)align * 8 : 8;
            at = (at + bits - 1) / bits * bits;
            base->offset = at;
            at += (uint64_t)size * 8;
            if (round == 0)
                break;
        }
    }
    class_->base_count = m->bases.count;
    class_->bases =
        ARENA_ARRAY(l->input->arena, struct lower_base, m->bases.count ? m->bases.count : 1);
    if (m->bases.count)
        memcpy(class_->bases, m->bases.items, m->bases.count * sizeof *class_->bases);
}

/* libclang crashes on qualifiers of no type at all. */
static CXType unqualified(CXType type)
{
    type = clang_getCanonicalType(type);
    return type.kind == CXType_Invalid ? type : clang_getUnqualifiedType(type);
}

struct lower_class *lower_class_of(struct lower *l, CXType type)
{
    type = clang_getCanonicalType(type);
    if (!l->input->is_cxx || type.kind != CXType_Record)
        return NULL;
    type = clang_getUnqualifiedType(type);
    CXCursor declaration = clang_getTypeDeclaration(type);
    CXCursor key = clang_getCanonicalCursor(declaration);
    uint32_t index = cursor_map_get(&l->class_of, key);
    if (index != FACTS_NONE)
        return l->classes.items[index];
    CXCursor definition = clang_getCursorDefinition(declaration);
    if (lower_is_null(definition))
        return NULL; /* incomplete; for a template maybe only as yet */
    struct lower_class *class_ = ARENA_NEW(l->input->arena, struct lower_class);
    struct members members = {.l = l, .class_ = class_};
    class_->declaration = definition;
    class_->type = type;
    class_->destructor = class_->constructor = clang_getNullCursor();
    cursor_map_set(&l->class_of, key, l->classes.count);
    vec_push(&l->classes, class_);
    class_->pattern = definition;
    CXCursor pattern = clang_getSpecializedCursorTemplate(definition);
    if (!lower_is_null(pattern) && lower_is_null(lower_child(definition)))
        class_->pattern = pattern;
    clang_visitChildren(class_->pattern, add_member, &members);
    if (!clang_equalCursors(class_->pattern, definition))
        lower_visit_functions(l, class_, take_instance, class_);
    lay_out(l, &members);
    vec_free(&members.bases);
    return class_;
}

/* What is true of a class if its own functions or any part say so. */
static bool ask(struct lower *l, struct lower_class *class_, enum class_answer *answer, bool own,
                bool (*part)(struct lower *l, CXType type))
{
    if (*answer == CLASS_UNKNOWN) {
        *answer = CLASS_ASKED;
        bool is = own;
        for (uint32_t i = 0; i < class_->base_count && !is; i++)
            is = part(l, class_->bases[i].type);
        if (!is) {
            struct cursors fields = lower_fields(l, class_->type);
            bool is_union = clang_getCursorKind(class_->declaration) == CXCursor_UnionDecl;
            for (uint32_t i = 0; i < fields.count && !is && !is_union; i++)
                is = part(l, clang_getCursorType(fields.items[i]));
        }
        *answer = is ? CLASS_YES : CLASS_NO;
    }
    return *answer == CLASS_YES;
}

static bool is_provided(CXCursor function)
{
    return !lower_is_null(function) && !clang_CXXMethod_isDefaulted(function);
}

bool lower_destroys(struct lower *l, CXType type)
{
    struct lower_class *class_ = lower_class_of(l, lower_element(type));
    return class_ &&
           ask(l, class_, &class_->destroys, is_provided(class_->destructor), lower_destroys);
}

static bool has_field_initialiser(struct lower *l, struct lower_class *class_)
{
    struct cursors fields = lower_fields(l, class_->type);
    for (uint32_t i = 0; i < fields.count; i++) {
        CXCursor last = lower_last_child(fields.items[i]);
        if (!lower_is_null(last) && clang_isExpression(clang_getCursorKind(last)) &&
            clang_getFieldDeclBitWidth(fields.items[i]) < 0 &&
            clang_getCanonicalType(clang_getCursorType(fields.items[i])).kind !=
                CXType_ConstantArray)
            return true;
    }
    return false;
}

bool lower_constructs(struct lower *l, CXType type)
{
    struct lower_class *class_ = lower_class_of(l, lower_element(type));
    if (!class_)
        return false;
    bool own = is_provided(class_->constructor) || has_field_initialiser(l, class_);
    return ask(l, class_, &class_->constructs, own, lower_constructs);
}

struct copy_search {
    bool provided;
};

static enum CXChildVisitResult find_copy(CXCursor child, CXCursor parent, CXClientData data)
{
    struct copy_search *search = data;
    (void)parent;
    if (clang_getCursorKind(child) == CXCursor_Constructor &&
        (clang_CXXConstructor_isCopyConstructor(child) ||
         clang_CXXConstructor_isMoveConstructor(child)) &&
        !clang_CXXMethod_isDeleted(child))
        search->provided |= is_provided(child);
    if (clang_getCursorKind(child) == CXCursor_CXXMethod && is_provided(child) &&
        !clang_CXXMethod_isDeleted(child) &&
        (clang_CXXMethod_isCopyAssignmentOperator(child) ||
         clang_CXXMethod_isMoveAssignmentOperator(child)))
        search->provided = true;
    return CXChildVisit_Continue;
}

bool lower_copies(struct lower *l, CXType type)
{
    struct lower_class *class_ = lower_class_of(l, lower_element(type));
    if (!class_)
        return false;
    struct copy_search search = {false};
    if (class_->copies == CLASS_UNKNOWN)
        clang_visitChildren(class_->pattern, find_copy, &search);
    return ask(l, class_, &class_->copies, search.provided, lower_copies);
}

/* ---- bases ---- */

void lower_fill_bases(struct lower *l, CXType type)
{
    struct lower_class *class_ = lower_class_of(l, type);
    struct cursors fields = lower_fields(l, type);
    if (!fields.count && class_ && class_->base_count)
        lower_field_table(l, clang_getTypeDeclaration(clang_getCanonicalType(type)));
    else if (fields.count)
        lower_field(l, fields.items[0]);
}

static facts_id base_step(struct lower *l, facts_id place, struct lower_class *class_, uint32_t i)
{
    if (class_->bases[i].field == FACTS_NONE)
        lower_fill_bases(l, class_->type);
    facts_id type = lower_type(l, class_->bases[i].type);
    if (class_->bases[i].field == FACTS_NONE)
        return lower_unknown_place(l, type);
    struct facts_place step = {.kind = FACTS_PLACE_FIELD,
                               .type = type,
                               .base = place,
                               .field = class_->bases[i].field,
                               .index = FACTS_NONE};
    return facts_place(l->build, &step);
}

static bool same_class(CXType a, CXType b)
{
    return clang_equalCursors(clang_getCanonicalCursor(clang_getTypeDeclaration(a)),
                              clang_getCanonicalCursor(clang_getTypeDeclaration(b))) != 0;
}

/* The way from a class to one of its bases: indices, outermost first; -1 if there is none. */
static int find_base(struct lower *l, CXType from, CXType to, uint32_t *way, int depth)
{
    struct lower_class *class_ = lower_class_of(l, from);
    if (same_class(from, to))
        return 0;
    for (uint32_t i = 0; class_ && i < class_->base_count && depth < 16; i++) {
        int rest = find_base(l, class_->bases[i].type, to, way + 1, depth + 1);
        if (rest >= 0) {
            way[0] = i;
            return rest + 1;
        }
    }
    return -1;
}

facts_id lower_base_place(struct lower *l, facts_id place, CXType from, CXType to)
{
    uint32_t way[20];
    from = clang_getCanonicalType(from);
    to = clang_getCanonicalType(to);
    int steps = find_base(l, from, to, way, 0);
    if (steps < 0)
        return FACTS_NONE;
    for (int i = 0; i < steps; i++) {
        struct lower_class *class_ = lower_class_of(l, from);
        place = base_step(l, place, class_, way[i]);
        from = class_->bases[way[i]].type;
    }
    return place;
}

static uint64_t offset_of(struct lower *l, CXType from, const uint32_t *way, int steps)
{
    uint64_t offset = 0;
    for (int i = 0; i < steps; i++) {
        struct lower_class *class_ = lower_class_of(l, from);
        offset += class_->bases[way[i]].offset;
        from = class_->bases[way[i]].type;
    }
    return offset;
}

bool lower_is_related(struct lower *l, CXType from, CXType to)
{
    uint32_t way[20];
    from = unqualified(from);
    to = unqualified(to);
    return from.kind == CXType_Record && to.kind == CXType_Record && !same_class(from, to) &&
           (find_base(l, from, to, way, 0) > 0 || find_base(l, to, from, way, 0) > 0);
}

int64_t lower_base_offset(struct lower *l, CXType from, CXType to)
{
    uint32_t way[20];
    from = unqualified(from);
    to = unqualified(to);
    int steps = find_base(l, from, to, way, 0);
    return steps < 0 ? -1 : (int64_t)offset_of(l, from, way, steps);
}

facts_id lower_base_pointer(struct lower *l, facts_id value, CXType from, CXType to, facts_id type)
{
    uint32_t way[20];
    from = unqualified(from);
    to = unqualified(to);
    if (from.kind != CXType_Record || to.kind != CXType_Record || same_class(from, to))
        return FACTS_NONE;
    int64_t n;
    int steps = find_base(l, from, to, way, 0);
    if (steps > 0) {
        /* At the start, or null: the same address. */
        if (!offset_of(l, from, way, steps) || lower_is_int(l, value, &n))
            return lower_cast(l, value, type);
        facts_id object = lower_deref(l, value, lower_type(l, from));
        return lower_address(l, lower_base_place(l, object, from, to), type);
    }
    steps = find_base(l, to, from, way, 0);
    if (steps <= 0)
        return FACTS_NONE;
    if (!offset_of(l, to, way, steps) || lower_is_int(l, value, &n))
        return lower_cast(l, value, type);
    /* Down: from the part to the whole, the innermost step first. */
    CXType outer[20];
    for (int i = 0; i < steps; i++) {
        outer[i] = to;
        to = lower_class_of(l, to)->bases[way[i]].type;
    }
    for (int i = steps; i-- > 0;) {
        struct lower_class *class_ = lower_class_of(l, outer[i]);
        if (class_->bases[way[i]].field == FACTS_NONE)
            lower_fill_bases(l, class_->type);
        if (class_->bases[way[i]].field == FACTS_NONE)
            return lower_unknown(l, type);
        struct facts_value container = {.kind = FACTS_VALUE_CONTAINER,
                                        .type = lower_pointer_to(l, lower_type(l, outer[i])),
                                        .a = value,
                                        .b = class_->bases[way[i]].field};
        value = facts_value(l->build, &container);
    }
    return lower_cast(l, value, type);
}

/* ---- functions that the language defines ---- */

static facts_id plain_function(struct lower *l)
{
    struct facts_type type = {.kind = FACTS_TYPE_FUNCTION,
                              .name = facts_string(l->build, "void ()"),
                              .inner = l->type_void,
                              .record = FACTS_NONE};
    return facts_type(l->build, &type);
}

static bool is_number(CXType type)
{
    return (type.kind >= CXType_Bool && type.kind <= CXType_Int128) || type.kind == CXType_Enum;
}

unsigned lower_match(CXType wanted, CXType given)
{
    wanted = clang_getUnqualifiedType(clang_getNonReferenceType(clang_getCanonicalType(wanted)));
    if (given.kind == CXType_Invalid) /* which clang_getNonReferenceType does not survive */
        return is_number(wanted) ? 2 : 0;
    given = clang_getUnqualifiedType(clang_getNonReferenceType(clang_getCanonicalType(given)));
    if (clang_equalTypes(wanted, given))
        return 3;
    if (is_number(wanted) && is_number(given))
        return wanted.kind == CXType_Enum ? 0 : 2;
    if (wanted.kind == CXType_Pointer &&
        (given.kind == CXType_Pointer || given.kind == CXType_NullPtr || is_number(given)))
        return clang_getPointeeType(wanted).kind == CXType_Void ? 2 : 1;
    return 0;
}

struct constructor_search {
    const CXCursor *items;
    uint32_t count;
    CXCursor best;
    unsigned score;
};

static enum CXChildVisitResult consider_constructor(CXCursor child, CXCursor parent,
                                                    CXClientData data)
{
    struct constructor_search *search = data;
    unsigned score = 1;
    (void)parent;
    int count = clang_Cursor_getNumArguments(child);
    if (clang_getCursorKind(child) != CXCursor_Constructor || clang_CXXMethod_isDeleted(child) ||
        (uint32_t)count < search->count)
        return CXChildVisit_Continue;
    for (int i = 0; i < count; i++) {
        CXCursor param = clang_Cursor_getArgument(child, (unsigned)i);
        if ((uint32_t)i < search->count) {
            unsigned one =
                lower_match(clang_getCursorType(param), clang_getCursorType(search->items[i]));
            if (!one)
                return CXChildVisit_Continue;
            score += one;
        } else {
            CXCursor last = lower_last_child(param);
            if (lower_is_null(last) || !clang_isExpression(clang_getCursorKind(last)))
                return CXChildVisit_Continue;
        }
    }
    if (score > search->score) {
        search->score = score;
        search->best = child;
    }
    return CXChildVisit_Continue;
}

CXCursor lower_constructor_for(struct lower *l, struct lower_class *class_, const CXCursor *items,
                               uint32_t count)
{
    struct constructor_search search = {items, count, clang_getNullCursor(), 0};
    lower_visit_functions(l, class_, consider_constructor, &search);
    return search.best;
}

facts_id lower_special(struct lower *l, struct lower_class *class_, enum special kind)
{
    static const char *const tails[] = {"#", "#copy", "#move", "#copy", "#move", "#"};
    CXString spelling = clang_getCursorSpelling(class_->declaration);
    CXString usr = clang_getCursorUSR(class_->declaration);
    const char *name = clang_getCString(spelling);
    /* Clang names the class of a lambda by its path. */
    char *own = arena_string(&l->scratch, name[0] == '(' ? "lambda" : name);
    bool assigns = kind == SPECIAL_ASSIGN || kind == SPECIAL_MOVE_ASSIGN;
    struct facts_symbol symbol = {
        .kind = FACTS_SYMBOL_FUNCTION,
        .flags = FACTS_SYMBOL_INLINE,
        .role = FACTS_NONE,
        .function = FACTS_NONE,
        .type = FACTS_NONE,
        .loc = lower_loc_of(l, class_->declaration),
    };
    if (clang_getCursorLinkage(class_->declaration) == CXLinkage_External)
        symbol.flags |= FACTS_SYMBOL_EXTERNAL;
    if (assigns)
        own = arena_string(&l->scratch, "operator=");
    else if (kind == SPECIAL_DESTROY)
        own = arena_printf(&l->scratch, "~%s", own);
    symbol.usr = facts_string(
        l->build, arena_printf(&l->scratch, "%s@F@%s%s", clang_getCString(usr), own, tails[kind]));
    symbol.name = facts_string(l->build, lower_qualified(l, class_->declaration, own));
    clang_disposeString(spelling);
    clang_disposeString(usr);
    bool is_new;
    facts_id id = facts_symbol(l->build, &symbol, &is_new);
    if (is_new) {
        facts_symbol_at(l->build, id)->type = plain_function(l);
        struct lower_special special = {class_, kind, id};
        vec_push(&l->specials, special);
    }
    return id;
}
