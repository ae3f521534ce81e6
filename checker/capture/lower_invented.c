/*
 * What depends on declarations that were made up for names nobody declares (recover.h): they all
 * stand in one file, lower_input.invented.
 *
 * The rule. An invented constant or object is an unknown value, never its made-up number; a value
 * or pointer of an invented type is opaque. Neither distorts a function that only passes, stores or
 * returns it, or asks whether an opaque value equals something or is null: either answer is
 * followed. A function is degraded when what was made up has a say in it:
 * - an invented constant or object in a condition, a comparison, a case label, an index, the size
 *   of an array;
 * - a member of an invented record, or of a record that holds something invented by value (only
 *   pointers have a size that is known);
 * - sizeof, offsetof, dereference, arithmetic and order on something of an invented type.
 * A call of an invented function does not degrade: its callee is marked.
 */
#include "capture/lower_internal.h"

#include <string.h>

struct examination {
    struct lower *l;
    CXCursor use; /* the declaration that decides; null: none does */
    unsigned depth;
};

bool lower_is_invented(struct lower *l, CXCursor declaration)
{
    CXFile file;
    if (!l->input->invented)
        return false;
    clang_getExpansionLocation(clang_getCursorLocation(declaration), &file, NULL, NULL, NULL);
    return file == l->input->invented; /* clang_File_isEqual takes all files in memory for one */
}

struct enumerators {
    struct lower *l;
    bool found;
};

static enum CXChildVisitResult find_constant(CXCursor child, CXCursor parent, CXClientData data)
{
    struct enumerators *search = data;
    (void)parent;
    if (clang_getCursorKind(child) == CXCursor_DeclRefExpr)
        search->found |= lower_is_invented(search->l, clang_getCursorReferenced(child));
    return search->found ? CXChildVisit_Break : CXChildVisit_Recurse;
}

/* One of its own, or one of the driver's enumerations that counts on from one of those. */
bool lower_is_invented_constant(struct lower *l, CXCursor enumerator)
{
    if (!l->input->invented)
        return false;
    struct enumerators search = {l, lower_is_invented(l, enumerator)};
    if (!search.found)
        clang_visitChildren(clang_getCursorSemanticParent(enumerator), find_constant, &search);
    return search.found;
}

/* The invented typedef or record a type is made of; null: none. */
static CXCursor invented_type(struct lower *l, CXType type, bool through_pointers)
{
    for (;;) {
        CXCursor declaration = clang_getTypeDeclaration(type);
        if (!lower_is_null(declaration) && lower_is_invented(l, declaration))
            return declaration;
        CXType canonical = clang_getCanonicalType(type);
        CXType inner = clang_getArrayElementType(type);
        if (inner.kind == CXType_Invalid && canonical.kind == CXType_Pointer && through_pointers)
            inner = clang_getPointeeType(canonical.kind == type.kind ? type : canonical);
        if (inner.kind == CXType_Invalid)
            return clang_getNullCursor();
        type = inner;
    }
}

bool lower_is_invented_type(struct lower *l, CXType type)
{
    return l->input->invented && !lower_is_null(invented_type(l, type, false));
}

static bool is_pointer(CXType type)
{
    return clang_getCanonicalType(type).kind == CXType_Pointer;
}

/* What makes the layout of a record a guess; null: nothing. */
static CXCursor invented_layout(struct lower *l, CXCursor record, unsigned depth)
{
    if (lower_is_invented(l, record))
        return record;
    struct cursors fields = lower_fields(l, clang_getCursorType(record));
    for (uint32_t i = 0; i < fields.count && depth < LOWER_DEPTH; i++) {
        CXType type = clang_getCursorType(fields.items[i]);
        while (clang_getArrayElementType(type).kind != CXType_Invalid)
            type = clang_getArrayElementType(type);
        struct enumerators search = {l, false};
        clang_visitChildren(fields.items[i], find_constant, &search);
        if (search.found)
            return fields.items[i];
        CXCursor made = is_pointer(type) ? clang_getNullCursor() : invented_type(l, type, false);
        CXType canonical = clang_getCanonicalType(type);
        if (lower_is_null(made) && canonical.kind == CXType_Record)
            made = invented_layout(l, clang_getTypeDeclaration(canonical), depth + 1);
        if (!lower_is_null(made))
            return made;
    }
    return clang_getNullCursor();
}

/* The same, remembered: records are asked about at each access. */
static CXCursor layout_of(struct lower *l, CXCursor record)
{
    uint32_t known = cursor_map_get(&l->layouts, record);
    if (known == FACTS_NONE) {
        CXCursor made = invented_layout(l, record, 0);
        known = lower_is_null(made) ? 0 : l->layout_causes.count + 1;
        if (known)
            vec_push(&l->layout_causes, made);
        cursor_map_set(&l->layouts, record, known);
    }
    return known ? l->layout_causes.items[known - 1] : clang_getNullCursor();
}

static void found(struct examination *e, CXCursor declaration)
{
    if (lower_is_null(e->use))
        e->use = declaration;
}

static void examine(struct examination *e, CXCursor cursor, bool decides);

static void examine_reference(struct examination *e, CXCursor cursor, bool decides)
{
    CXCursor declaration = clang_getCursorReferenced(cursor);
    enum CXCursorKind kind = clang_getCursorKind(declaration);
    if (kind == CXCursor_EnumConstantDecl
            ? lower_is_invented_constant(e->l, declaration)
            : kind == CXCursor_VarDecl && lower_is_invented(e->l, declaration))
        if (decides)
            found(e, declaration);
}

static void examine_field(struct examination *e, CXCursor cursor)
{
    CXCursor field = clang_getCursorReferenced(cursor);
    if (clang_getCursorKind(field) == CXCursor_FieldDecl)
        found(e, layout_of(e->l, clang_getCursorSemanticParent(field)));
}

static void examine_type(struct examination *e, CXType type, bool through_pointers)
{
    CXCursor made = invented_type(e->l, type, through_pointers);
    if (!lower_is_null(made))
        found(e, made);
}

static void examine_operands(struct examination *e, const struct cursors *parts,
                             bool through_pointers)
{
    for (uint32_t i = 0; i < parts->count; i++)
        examine_type(e, clang_getCursorType(parts->items[i]), through_pointers);
}

static void examine_binary(struct examination *e, CXCursor cursor, const struct cursors *parts,
                           bool decides)
{
    enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(cursor);
    bool is_test = (op >= CXBinaryOperator_LT && op <= CXBinaryOperator_NE) ||
                   op == CXBinaryOperator_LAnd || op == CXBinaryOperator_LOr;
    bool is_plain = op == CXBinaryOperator_Assign || op == CXBinaryOperator_EQ ||
                    op == CXBinaryOperator_NE || op == CXBinaryOperator_LAnd ||
                    op == CXBinaryOperator_LOr || op == CXBinaryOperator_Comma;
    if (!is_plain)
        examine_operands(e, parts, true);
    for (uint32_t i = 0; i < parts->count; i++) {
        bool is_target = op == CXBinaryOperator_Assign && i == 0;
        examine(e, parts->items[i], is_test || (decides && !is_target));
    }
}

static void examine_children(struct examination *e, const struct cursors *parts, bool decides)
{
    for (uint32_t i = 0; i < parts->count; i++)
        examine(e, parts->items[i], decides);
}

static void examine_variable(struct examination *e, CXCursor variable)
{
    struct cursors parts = lower_children(e->l, variable);
    CXCursor initialiser = clang_Cursor_getVarDeclInitializer(variable);
    for (uint32_t i = 0; i < parts.count; i++)
        if (clang_isExpression(clang_getCursorKind(parts.items[i])))
            examine(e, parts.items[i], !clang_equalCursors(parts.items[i], initialiser));
}

static void examine_bounded(struct examination *e, CXCursor cursor, bool decides)
{
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    struct cursors parts = lower_children(e->l, cursor);
    switch (kind) {
    case CXCursor_DeclRefExpr:
        examine_reference(e, cursor, decides);
        break;
    case CXCursor_MemberRefExpr:
    case CXCursor_MemberRef: /* in offsetof and designators */
        examine_field(e, cursor);
        examine_children(e, &parts, false);
        break;
    case CXCursor_UnaryExpr: /* sizeof */
        for (uint32_t i = 0; i < parts.count; i++) {
            examine_type(e, clang_getCursorType(parts.items[i]), false);
            CXType type = clang_getCanonicalType(clang_getCursorType(parts.items[i]));
            if (type.kind == CXType_Record)
                found(e, layout_of(e->l, clang_getTypeDeclaration(type)));
        }
        break;
    case CXCursor_UnaryOperator: {
        enum CXUnaryOperatorKind op = clang_getCursorUnaryOperatorKind(cursor);
        if (op == CXUnaryOperator_Deref && !is_pointer(clang_getCursorType(cursor)))
            examine_type(e, clang_getCursorType(cursor), false);
        else if (op != CXUnaryOperator_AddrOf && op != CXUnaryOperator_LNot)
            examine_operands(e, &parts, true);
        examine_children(e, &parts, op == CXUnaryOperator_LNot || decides);
        break;
    }
    case CXCursor_BinaryOperator:
    case CXCursor_CompoundAssignOperator:
        examine_binary(e, cursor, &parts, decides);
        break;
    case CXCursor_ArraySubscriptExpr:
        if (!is_pointer(clang_getCursorType(cursor)))
            examine_type(e, clang_getCursorType(cursor), false);
        for (uint32_t i = 0; i < parts.count; i++)
            examine(e, parts.items[i], i == 1);
        break;
    case CXCursor_ConditionalOperator:
        for (uint32_t i = 0; i < parts.count; i++)
            examine(e, parts.items[i], i == 0 || decides);
        break;
    case CXCursor_CallExpr:
        examine_children(e, &parts, false);
        break;
    case CXCursor_IfStmt:
    case CXCursor_WhileStmt:
    case CXCursor_DoStmt:
    case CXCursor_ForStmt:
    case CXCursor_SwitchStmt:
    case CXCursor_CaseStmt: {
        /* Not the last of a case: that is its statement, even if it is an expression; nor the body
         * of the others, which for a `do` comes first. */
        uint32_t body = kind == CXCursor_DoStmt ? 0 : parts.count - 1;
        for (uint32_t i = 0; i < parts.count; i++)
            examine(e, parts.items[i],
                    i != body && clang_isExpression(clang_getCursorKind(parts.items[i])) &&
                        !(kind == CXCursor_IfStmt && i > 0));
        break;
    }
    case CXCursor_VarDecl:
        examine_variable(e, cursor);
        break;
    case CXCursor_UnexposedExpr: {
        /* offsetof begins with its type; a designated initialiser ends with its value. */
        bool is_list = parts.count > 1;
        if (is_list && clang_getCursorKind(parts.items[0]) == CXCursor_TypeRef)
            examine_type(e, clang_getCursorType(parts.items[0]), false);
        for (uint32_t i = 0; i < parts.count; i++)
            examine(e, parts.items[i], (is_list && i + 1 < parts.count) || decides);
        break;
    }
    default:
        examine_children(e, &parts, decides && clang_isExpression(kind));
    }
}

static void examine(struct examination *e, CXCursor cursor, bool decides)
{
    /* What lies deeper is given up by lowering too. */
    if (lower_is_null(e->use) && e->depth++ < LOWER_DEPTH) {
        examine_bounded(e, cursor, decides);
        e->depth--;
    }
}

bool lower_depends_on_invented(struct lower *l, CXCursor function, CXCursor code)
{
    if (!l->input->invented)
        return false;
    struct examination e = {.l = l, .use = clang_getNullCursor()};
    if (clang_getCursorKind(code) == CXCursor_VarDecl)
        examine_variable(&e, code);
    else
        examine(&e, code, false);
    if (lower_is_null(e.use))
        return false;
    l->input->depends(l->input->context, function, code, e.use);
    return true;
}
