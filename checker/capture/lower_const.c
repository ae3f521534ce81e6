/*
 * Constants. Literals, enumerators, sizeof and offsetof are asked of libclang (never about an
 * initialiser list, which makes its evaluator crash); what is built from them is folded here.
 */
#include "capture/lower_internal.h"

#include <string.h>

enum facts_op lower_operator(CXCursor expression)
{
    switch (clang_getCursorBinaryOperatorKind(expression)) {
    case CXBinaryOperator_Mul:
    case CXBinaryOperator_MulAssign:
        return FACTS_OP_MUL;
    case CXBinaryOperator_Div:
    case CXBinaryOperator_DivAssign:
        return FACTS_OP_DIV;
    case CXBinaryOperator_Rem:
    case CXBinaryOperator_RemAssign:
        return FACTS_OP_REM;
    case CXBinaryOperator_Add:
    case CXBinaryOperator_AddAssign:
        return FACTS_OP_ADD;
    case CXBinaryOperator_Sub:
    case CXBinaryOperator_SubAssign:
        return FACTS_OP_SUB;
    case CXBinaryOperator_Shl:
    case CXBinaryOperator_ShlAssign:
        return FACTS_OP_SHL;
    case CXBinaryOperator_Shr:
    case CXBinaryOperator_ShrAssign:
        return FACTS_OP_SHR;
    case CXBinaryOperator_LT:
        return FACTS_OP_LT;
    case CXBinaryOperator_GT:
        return FACTS_OP_GT;
    case CXBinaryOperator_LE:
        return FACTS_OP_LE;
    case CXBinaryOperator_GE:
        return FACTS_OP_GE;
    case CXBinaryOperator_EQ:
        return FACTS_OP_EQ;
    case CXBinaryOperator_NE:
        return FACTS_OP_NE;
    case CXBinaryOperator_And:
    case CXBinaryOperator_AndAssign:
        return FACTS_OP_AND;
    case CXBinaryOperator_Xor:
    case CXBinaryOperator_XorAssign:
        return FACTS_OP_XOR;
    case CXBinaryOperator_Or:
    case CXBinaryOperator_OrAssign:
        return FACTS_OP_OR;
    default:
        return FACTS_OP_NONE;
    }
}

facts_id lower_evaluate(struct lower *l, CXCursor expression)
{
    facts_id type = lower_type_of(l, expression), value = FACTS_NONE;
    uint32_t kind = lower_type_at(l, type).kind;
    if (kind != FACTS_TYPE_INT && kind != FACTS_TYPE_UINT && kind != FACTS_TYPE_BOOL)
        return FACTS_NONE;
    CXEvalResult result = clang_Cursor_Evaluate(expression);
    if (!result)
        return FACTS_NONE;
    if (clang_EvalResult_getKind(result) == CXEval_Int)
        value = lower_int(l, clang_EvalResult_getAsLongLong(result), type);
    clang_EvalResult_dispose(result);
    return value;
}

/* `sizeof (type)` where libclang has no value for the whole: through the type named in it. */
static facts_id size_of(struct lower *l, CXCursor expression)
{
    CXCursor child = lower_child(expression);
    if (!lower_is_null(child) && lower_is_invented_type(l, clang_getCursorType(child)))
        return lower_unknown(l, lower_type_of(l, expression));
    facts_id value = lower_evaluate(l, expression);
    if (value == FACTS_NONE && !lower_is_null(child)) {
        long long size = clang_Type_getSizeOf(clang_getCursorType(child));
        if (size >= 0 && clang_getCursorKind(child) != CXCursor_TypeRef)
            value = lower_int(l, size, lower_type_of(l, expression));
    }
    return value == FACTS_NONE ? lower_unknown(l, lower_type_of(l, expression)) : value;
}

/* `__builtin_offsetof(type, a.b[1])`: TypeRef, then members and index expressions. `*member` is the
 * place it names, in a record at address 0. */
facts_id lower_offsetof(struct lower *l, CXCursor expression, facts_id *member)
{
    struct cursors parts = lower_children(l, expression);
    facts_id type = lower_type_of(l, expression), place = FACTS_NONE;
    for (uint32_t i = 0; i < parts.count; i++) {
        enum CXCursorKind kind = clang_getCursorKind(parts.items[i]);
        if (kind == CXCursor_TypeRef) {
            facts_id record = lower_type_of(l, parts.items[i]);
            place = lower_deref(l, lower_int(l, 0, lower_pointer_to(l, record)), record);
        } else if (place == FACTS_NONE) {
            return FACTS_NONE;
        } else if (kind == CXCursor_MemberRef) {
            CXCursor field = clang_getCursorReferenced(parts.items[i]);
            if (clang_getCursorKind(field) != CXCursor_FieldDecl)
                return FACTS_NONE;
            place = lower_member(l, place, field);
        } else {
            struct facts_type array = lower_type_at(l, lower_place_at(l, place).type);
            if (array.kind != FACTS_TYPE_ARRAY || array.inner == FACTS_NONE)
                return FACTS_NONE;
            place = lower_index(l, place, lower_value(l, parts.items[i]), array.inner);
        }
    }
    if (place == FACTS_NONE || lower_place_at(l, place).kind == FACTS_PLACE_DEREF)
        return FACTS_NONE;
    *member = place;
    return lower_cast(l, lower_address(l, place, lower_pointer_to(l, l->type_void)), type);
}

facts_id lower_literal(struct lower *l, CXCursor expression)
{
    switch (clang_getCursorKind(expression)) {
    case CXCursor_IntegerLiteral:
    case CXCursor_CharacterLiteral:
    case CXCursor_CXXBoolLiteralExpr:
        return lower_evaluate(l, expression);
    case CXCursor_GNUNullExpr:
    case CXCursor_CXXNullPtrLiteralExpr:
        return lower_int(l, 0, lower_type_of(l, expression));
    case CXCursor_FloatingLiteral:
    case CXCursor_ImaginaryLiteral:
        return lower_unknown(l, lower_type_of(l, expression));
    case CXCursor_UnaryExpr:
        return size_of(l, expression);
    case CXCursor_DeclRefExpr: {
        CXCursor declaration = clang_getCursorReferenced(expression);
        if (clang_getCursorKind(declaration) != CXCursor_EnumConstantDecl)
            return FACTS_NONE;
        if (lower_is_invented_constant(l, declaration))
            return lower_unknown(l, lower_type_of(l, expression));
        return lower_int(l, clang_getEnumConstantDeclValue(declaration),
                         lower_type_of(l, expression));
    }
    default:
        return FACTS_NONE;
    }
}

static bool constant_binary(struct lower *l, CXCursor expression, facts_id type, facts_id *value)
{
    enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(expression);
    enum facts_op op = lower_operator(expression);
    struct cursors parts = lower_children(l, expression);
    facts_id a, b;
    int64_t x, y;
    bool logical = kind == CXBinaryOperator_LAnd || kind == CXBinaryOperator_LOr;
    if (parts.count != 2 || (op == FACTS_OP_NONE && !logical) ||
        !lower_constant(l, parts.items[0], &a) || !lower_is_int(l, a, &x))
        return false;
    if (logical && (x != 0) == (kind == CXBinaryOperator_LOr)) {
        *value = lower_int(l, x != 0, type);
        return true;
    }
    if (!lower_constant(l, parts.items[1], &b) || !lower_is_int(l, b, &y))
        return false;
    *value = logical ? lower_int(l, y != 0, type) : lower_binary(l, op, a, b, type);
    return true;
}

static bool constant_bounded(struct lower *l, CXCursor expression, facts_id *value)
{
    expression = lower_strip(expression, false);
    facts_id type, inner_value;
    CXCursor inner;
    int64_t n;
    *value = lower_literal(l, expression);
    if (*value != FACTS_NONE)
        return lower_is_int(l, *value, &n);
    switch (clang_getCursorKind(expression)) {
    case CXCursor_CStyleCastExpr:
        inner = lower_last_child(expression);
        break;
    case CXCursor_UnexposedExpr:
        if (!lower_is_implicit(expression, &inner))
            return false;
        break;
    case CXCursor_UnaryOperator: {
        enum CXUnaryOperatorKind kind = clang_getCursorUnaryOperatorKind(expression);
        if (kind != CXUnaryOperator_Minus && kind != CXUnaryOperator_Not &&
            kind != CXUnaryOperator_LNot && kind != CXUnaryOperator_Plus)
            return false;
        if (!lower_constant(l, lower_child(expression), &inner_value))
            return false;
        type = lower_type_of(l, expression);
        *value = kind == CXUnaryOperator_Plus
                     ? lower_cast(l, inner_value, type)
                     : lower_unary(l,
                                   kind == CXUnaryOperator_Minus ? FACTS_OP_NEGATE
                                   : kind == CXUnaryOperator_Not ? FACTS_OP_COMPLEMENT
                                                                 : FACTS_OP_NOT,
                                   inner_value, type);
        return lower_is_int(l, *value, &n);
    }
    case CXCursor_BinaryOperator:
        return constant_binary(l, expression, lower_type_of(l, expression), value) &&
               lower_is_int(l, *value, &n);
    case CXCursor_ConditionalOperator: {
        struct cursors parts = lower_children(l, expression);
        if (parts.count != 3 || !lower_constant(l, parts.items[0], &inner_value) ||
            !lower_is_int(l, inner_value, &n))
            return false;
        inner = parts.items[n ? 1 : 2];
        break;
    }
    default:
        return false;
    }
    if (!lower_constant(l, inner, &inner_value))
        return false;
    *value = lower_cast(l, inner_value, lower_type_of(l, expression));
    return lower_is_int(l, *value, &n);
}

bool lower_constant(struct lower *l, CXCursor expression, facts_id *value)
{
    bool constant = l->fn->depth++ < LOWER_DEPTH && constant_bounded(l, expression, value);
    l->fn->depth--;
    return constant;
}

static unsigned digit_of(char c)
{
    if (c >= '0' && c <= '9')
        return (unsigned)(c - '0');
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a' + 10) : 16;
}

static char *put_utf8(char *out, uint32_t c)
{
    if (c < 0x80) {
        *out++ = (char)c;
    } else if (c < 0x800) {
        *out++ = (char)(0xC0 | c >> 6);
        *out++ = (char)(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *out++ = (char)(0xE0 | c >> 12);
        *out++ = (char)(0x80 | (c >> 6 & 0x3F));
        *out++ = (char)(0x80 | (c & 0x3F));
    } else {
        *out++ = (char)(0xF0 | (c >> 18 & 7));
        *out++ = (char)(0x80 | (c >> 12 & 0x3F));
        *out++ = (char)(0x80 | (c >> 6 & 0x3F));
        *out++ = (char)(0x80 | (c & 0x3F));
    }
    return out;
}

/* One escape sequence after the backslash; `*in` is moved past it. */
static uint32_t escape(const char **in)
{
    static const char names[] = "abfnrtv", codes[] = "\a\b\f\n\r\t\v";
    char c = *(*in)++;
    const char *named = c ? strchr(names, c) : NULL;
    uint32_t n = 0;
    if (named)
        return (uint32_t)codes[named - names];
    if (c == 'x' || c == 'u' || c == 'U') {
        unsigned limit = c == 'u' ? 4 : 8;
        for (unsigned i = 0; i < limit && digit_of(**in) < 16; i++)
            n = n << 4 | digit_of(*(*in)++);
        return n;
    }
    if (c >= '0' && c <= '7') {
        n = digit_of(c);
        for (int i = 0; i < 2 && **in >= '0' && **in <= '7'; i++)
            n = n << 3 | digit_of(*(*in)++);
        return n;
    }
    return (unsigned char)c;
}

/* The text of a literal up to its first NUL, in UTF-8: clang spells it as in source, with prefix,
 * quotes and escapes. */
facts_id lower_string_literal(struct lower *l, CXCursor literal, facts_id type)
{
    CXString spelling = clang_getCursorSpelling(literal);
    const char *in = clang_getCString(spelling);
    size_t length = strlen(in);
    char *text = arena_alloc(&l->scratch, length + 1), *out = text;
    bool wide = *in == 'L' || *in == 'u' || *in == 'U';
    while (*in && *in != '"')
        in++;
    for (in += *in == '"'; *in && *in != '"';) {
        uint32_t c = (unsigned char)*in++;
        bool escaped = c == '\\' && *in;
        if (escaped)
            c = escape(&in);
        if (!c)
            break;
        if (escaped && wide && c >= 0x80)
            out = put_utf8(out, c);
        else
            *out++ = (char)c;
    }
    clang_disposeString(spelling);
    struct facts_value value = {.kind = FACTS_VALUE_STRING,
                                .type = type,
                                .a = facts_string_sized(l->build, text, (size_t)(out - text)),
                                .b = FACTS_NONE};
    return facts_value(l->build, &value);
}
