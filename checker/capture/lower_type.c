/*
 * Types, records and fields. Types are canonical; a record's fields are added when one of them is
 * first used, so that a unit does not carry the layout of every kernel structure it can name.
 */
#include "capture/lower_internal.h"

#include <ctype.h>
#include <string.h>

/* Clang names an unnamed record by its place, "(unnamed at /dir/a.h:3:9)". The directory differs
 * from machine to machine, so it is cut. */
static void cut_directories(char *name)
{
    char *at = name;
    while ((at = strstr(at, " at "))) {
        char *start = at + 4, *base = start, *p = start;
        for (; *p && *p != ')'; p++)
            if (*p == '/' || *p == '\\')
                base = p + 1;
        if (!*p || p == start || !isdigit((unsigned char)p[-1])) {
            at = start;
            continue;
        }
        memmove(start, base, strlen(base) + 1);
        at = start;
    }
}

static facts_id clean_name(struct lower *l, CXString text)
{
    char *name = arena_string(l->input->arena, clang_getCString(text));
    clang_disposeString(text);
    if (strchr(name, '('))
        cut_directories(name);
    return facts_string(l->build, name);
}

struct facts_type lower_type_at(const struct lower *l, facts_id type)
{
    return *facts_type_at(l->build, type);
}

bool lower_is_aggregate(const struct lower *l, facts_id type)
{
    uint32_t kind = facts_type_at(l->build, type)->kind;
    return kind == FACTS_TYPE_RECORD || kind == FACTS_TYPE_ARRAY;
}

static enum CXVisitorResult add_field(CXCursor field, CXClientData data)
{
    struct lower *l = data;
    if (clang_getFieldDeclBitWidth(field) >= 0) {
        CXString name = clang_getCursorSpelling(field);
        bool unnamed = !clang_getCString(name)[0];
        clang_disposeString(name);
        if (unnamed)
            return CXVisit_Continue;
    }
    vec_push(&l->children, field);
    return CXVisit_Continue;
}

struct cursors lower_fields(struct lower *l, CXType record)
{
    struct cursors fields = {0};
    l->children.count = 0;
    clang_Type_visitFields(record, add_field, l);
    if (l->children.count) {
        fields.count = l->children.count;
        fields.items = ARENA_ARRAY(&l->scratch, CXCursor, fields.count);
        memcpy(fields.items, l->children.items, fields.count * sizeof *fields.items);
    }
    return fields;
}

bool lower_is_anonymous_record(CXCursor record)
{
    return clang_Cursor_isAnonymousRecordDecl(record) != 0;
}

bool lower_is_anonymous(CXCursor field)
{
    CXCursor record = clang_getTypeDeclaration(clang_getCanonicalType(clang_getCursorType(field)));
    if (clang_getCursorKind(record) != CXCursor_StructDecl &&
        clang_getCursorKind(record) != CXCursor_UnionDecl)
        return false;
    return lower_is_anonymous_record(record);
}

/* The field of `parent` through which the anonymous `record` is reached, and its index. */
static bool field_of_anonymous(struct lower *l, CXCursor parent, CXCursor record, CXCursor *field,
                               uint32_t *index)
{
    struct cursors fields = lower_fields(l, clang_getCursorType(parent));
    for (uint32_t i = 0; i < fields.count; i++) {
        CXType type = clang_getCanonicalType(clang_getCursorType(fields.items[i]));
        if (clang_equalCursors(clang_getTypeDeclaration(type), record)) {
            *field = fields.items[i];
            *index = i;
            return true;
        }
    }
    return false;
}

/* Clang gives all anonymous members of one record the same USR: count them. */
static char *record_usr(struct lower *l, CXCursor record)
{
    CXCursor parent = clang_getCursorSemanticParent(record), field;
    uint32_t index;
    if (lower_is_anonymous_record(record) && field_of_anonymous(l, parent, record, &field, &index))
        return arena_printf(&l->scratch, "%s@%u", record_usr(l, parent), index);
    CXString usr = clang_getCursorUSR(record);
    char *text = arena_string(&l->scratch, clang_getCString(usr));
    clang_disposeString(usr);
    return text;
}

static facts_id record_of(struct lower *l, CXCursor declaration, CXType type)
{
    CXString spelling = clang_getCursorSpelling(declaration);
    const char *name = clang_getCString(spelling);
    long long size = clang_Type_getSizeOf(type);
    struct facts_record record = {
        .name = facts_string(l->build, strchr(name, '(') ? "" : name),
        .usr = facts_string(l->build, record_usr(l, declaration)),
        .is_union = clang_getCursorKind(declaration) == CXCursor_UnionDecl,
        .is_complete = size >= 0,
        .is_system = lower_flags_of(l, declaration) & (FACTS_FILE_SYSTEM | FACTS_FILE_KERNEL),
        .size = size >= 0 ? (uint64_t)size : 0,
    };
    clang_disposeString(spelling);
    bool is_new;
    return facts_record(l->build, &record, &is_new);
}

static uint32_t integer_kind(enum CXTypeKind kind)
{
    switch (kind) {
    case CXType_Bool:
        return FACTS_TYPE_BOOL;
    case CXType_Char_U:
    case CXType_UChar:
    case CXType_Char16:
    case CXType_Char32:
    case CXType_WChar:
    case CXType_UShort:
    case CXType_UInt:
    case CXType_ULong:
    case CXType_ULongLong:
    case CXType_UInt128:
        return FACTS_TYPE_UINT;
    case CXType_Char_S:
    case CXType_SChar:
    case CXType_Short:
    case CXType_Int:
    case CXType_Long:
    case CXType_LongLong:
    case CXType_Int128:
        return FACTS_TYPE_INT;
    case CXType_Float:
    case CXType_Double:
    case CXType_LongDouble:
    case CXType_Float128:
    case CXType_Half:
    case CXType_Float16:
    case CXType_BFloat16:
        return FACTS_TYPE_FLOAT;
    default:
        return FACTS_TYPE_OTHER;
    }
}

static facts_id type_at_depth(struct lower *l, CXType type, unsigned depth)
{
    type = clang_getCanonicalType(type);
    /* data[0] identifies the type with its qualifiers: it is what clang_equalTypes compares. */
    facts_id id = type.data[0] ? pointer_map_get(&l->types, type.data[0]) : FACTS_NONE;
    if (id != FACTS_NONE)
        return id;
    struct facts_type facts = {
        .is_const = clang_isConstQualifiedType(type), .inner = FACTS_NONE, .record = FACTS_NONE};
    /* Asked for the size of one of its placeholders, of a bound method say, libclang crashes. */
    bool has_size = type.kind != CXType_Unexposed && type.kind != CXType_Dependent &&
                    type.kind != CXType_Overload && type.kind != CXType_Auto;
    long long size = has_size ? clang_Type_getSizeOf(type) : 0;
    facts.size = size > 0 ? (uint64_t)size : 0;
    CXType inner = {.kind = CXType_Invalid};
    switch (type.kind) {
    case CXType_Void:
        facts.kind = FACTS_TYPE_VOID;
        facts.size = 0;
        break;
    case CXType_Pointer:
    case CXType_BlockPointer:
    case CXType_LValueReference:
    case CXType_RValueReference:
        facts.kind = FACTS_TYPE_POINTER;
        facts.size = l->pointer_size; /* sizeof a reference is that of its object */
        inner = clang_getPointeeType(type);
        break;
    case CXType_NullPtr:
        facts.kind = FACTS_TYPE_POINTER;
        break;
    case CXType_ConstantArray:
    case CXType_IncompleteArray:
    case CXType_VariableArray:
    case CXType_DependentSizedArray:
        facts.kind = FACTS_TYPE_ARRAY;
        facts.count = type.kind == CXType_ConstantArray ? (uint64_t)clang_getArraySize(type) : 0;
        inner = clang_getArrayElementType(type);
        break;
    case CXType_FunctionProto:
    case CXType_FunctionNoProto:
        facts.kind = FACTS_TYPE_FUNCTION;
        facts.size = 0;
        inner = clang_getResultType(type);
        break;
    case CXType_Record:
        facts.kind = FACTS_TYPE_RECORD;
        facts.record = record_of(l, clang_getTypeDeclaration(type), type);
        break;
    case CXType_Enum:
        facts.kind = integer_kind(
            clang_getCanonicalType(clang_getEnumDeclIntegerType(clang_getTypeDeclaration(type)))
                .kind);
        break;
    default:
        facts.kind = integer_kind(type.kind);
    }
    if (inner.kind != CXType_Invalid && depth < 200)
        facts.inner = type_at_depth(l, inner, depth + 1);
    facts.name = clean_name(l, clang_getTypeSpelling(type));
    id = facts_type(l->build, &facts);
    if (type.data[0])
        pointer_map_set(&l->types, type.data[0], id);
    return id;
}

facts_id lower_type(struct lower *l, CXType type)
{
    return type_at_depth(l, type, 0);
}

facts_id lower_type_of(struct lower *l, CXCursor expression)
{
    CXType type = clang_getCanonicalType(clang_getCursorType(expression));
    if (type.kind == CXType_Invalid)
        return l->type_void;
    return type_at_depth(l, clang_getUnqualifiedType(type), 0);
}

facts_id lower_pointer_to(struct lower *l, facts_id inner)
{
    const char *name = facts_string_at(l->build, lower_type_at(l, inner).name);
    struct facts_type type = {
        .kind = FACTS_TYPE_POINTER,
        .name = facts_string(l->build, arena_printf(&l->scratch, "%s *", name)),
        .size = l->pointer_size,
        .inner = inner,
        .record = FACTS_NONE,
    };
    return facts_type(l->build, &type);
}

void lower_field_table(struct lower *l, CXCursor declaration)
{
    CXType type = clang_getCursorType(declaration);
    facts_id record = lower_type_at(l, lower_type(l, type)).record;
    struct cursors fields = lower_fields(l, type);
    struct lower_class *class_ = lower_class_of(l, type);
    uint32_t bases = class_ ? class_->base_count : 0;
    cursor_map_set(&l->filled, declaration, record);
    if (record == FACTS_NONE || !(fields.count + bases))
        return;
    if (!facts_record_at(l->build, record)->fields.count) {
        struct facts_field *all =
            ARENA_ARRAY(&l->scratch, struct facts_field, bases + fields.count);
        struct facts_field *facts = all + bases;
        for (uint32_t i = 0; i < bases; i++) {
            facts_id base = lower_type(l, class_->bases[i].type);
            all[i] = (struct facts_field){
                .name = lower_type_at(l, base).name,
                .type = base,
                .record = record,
                .offset = class_->bases[i].offset,
            };
        }
        for (uint32_t i = 0; i < fields.count; i++) {
            long long offset = clang_Cursor_getOffsetOfField(fields.items[i]);
            int width = clang_getFieldDeclBitWidth(fields.items[i]);
            facts[i] = (struct facts_field){
                .name = lower_is_anonymous(fields.items[i])
                            ? facts_string(l->build, "")
                            : lower_string(l, clang_getCursorSpelling(fields.items[i])),
                .type = lower_type(l, clang_getCursorType(fields.items[i])),
                .record = record,
                .offset = offset >= 0 ? (uint64_t)offset : 0,
                .width = width > 0 ? (uint32_t)width : 0,
            };
        }
        facts_record_fields(l->build, record, all, bases + fields.count);
    }
    facts_id first = facts_record_at(l->build, record)->fields.first;
    for (uint32_t i = 0; i < bases; i++)
        class_->bases[i].field = first + i;
    first += bases;
    for (uint32_t i = 0; i < fields.count; i++)
        cursor_map_set(&l->fields, fields.items[i], first + i);
}

facts_id lower_field(struct lower *l, CXCursor field)
{
    facts_id id = cursor_map_get(&l->fields, field);
    if (id != FACTS_NONE)
        return id;
    CXCursor record = clang_getCursorSemanticParent(field);
    if (cursor_map_get(&l->filled, record) == FACTS_NONE)
        lower_field_table(l, record);
    return cursor_map_get(&l->fields, field);
}

facts_id lower_member(struct lower *l, facts_id base, CXCursor field)
{
    facts_id id = lower_field(l, field);
    facts_id type = lower_type(l, clang_getCursorType(field));
    if (id == FACTS_NONE)
        return lower_unknown_place(l, type);
    CXCursor parent = clang_getCursorSemanticParent(field), step;
    uint32_t index;
    if (facts_field_at(l->build, id)->record !=
            lower_type_at(l, lower_place_at(l, base).type).record &&
        lower_is_anonymous_record(parent) &&
        field_of_anonymous(l, clang_getCursorSemanticParent(parent), parent, &step, &index))
        base = lower_member(l, base, step);
    struct facts_place place = {
        .kind = FACTS_PLACE_FIELD, .type = type, .base = base, .field = id, .index = FACTS_NONE};
    return facts_place(l->build, &place);
}
