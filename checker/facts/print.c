/*
 * C-like text for trees of values and places. Recursion is bounded by FACTS_TREE_LIMIT. Binary
 * operations always stand in parentheses, so nothing else needs to know precedence.
 */
#include "facts/print.h"

#include "facts/dump.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum {
    LONGEST_STRING = 40,
};

static const char *const operators[FACTS_OP_COUNT] = {
    [FACTS_OP_NONE] = "?",       [FACTS_OP_NEGATE] = "-", [FACTS_OP_NOT] = "!",
    [FACTS_OP_COMPLEMENT] = "~", [FACTS_OP_ADD] = "+",    [FACTS_OP_SUB] = "-",
    [FACTS_OP_MUL] = "*",        [FACTS_OP_DIV] = "/",    [FACTS_OP_REM] = "%",
    [FACTS_OP_SHL] = "<<",       [FACTS_OP_SHR] = ">>",   [FACTS_OP_AND] = "&",
    [FACTS_OP_OR] = "|",         [FACTS_OP_XOR] = "^",    [FACTS_OP_EQ] = "==",
    [FACTS_OP_NE] = "!=",        [FACTS_OP_LT] = "<",     [FACTS_OP_LE] = "<=",
    [FACTS_OP_GT] = ">",         [FACTS_OP_GE] = ">=",
};

void print_free(struct print *print)
{
    vec_free(&print->text);
}

void print_format(struct print *print, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (length > 0) {
        vec_reserve(&print->text, (uint32_t)length + 1);
        vsnprintf(print->text.items + print->text.count, (size_t)length + 1, format, again);
        print->text.count += (uint32_t)length;
    }
    va_end(again);
}

void print_string(struct print *print, facts_id string)
{
    const char *text = facts_text(print->unit, string);
    vec_push(&print->text, '"');
    for (int i = 0; text[i] && i < LONGEST_STRING; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '\n')
            print_format(print, "\\n");
        else if (c == '\t')
            print_format(print, "\\t");
        else if (c == '\r')
            print_format(print, "\\r");
        else if (c == '"' || c == '\\')
            print_format(print, "\\%c", c);
        else if (c < ' ' || c >= 127)
            print_format(print, "\\%03o", c);
        else
            vec_push(&print->text, (char)c);
    }
    print_format(print, strlen(text) > LONGEST_STRING ? "\"..." : "\"");
}

void print_loc(struct print *print, facts_id loc, facts_id file)
{
    if (loc == FACTS_NONE)
        return;
    const struct facts_loc *at = &print->unit->locs[loc];
    if (at->file != file && at->file != FACTS_NONE)
        print_format(print, "%s:", facts_text(print->unit, print->unit->files[at->file].path));
    print_format(print, "%" PRIu32 ":%" PRIu32, at->line, at->column);
    if (at->macro != FACTS_NONE)
        print_format(print, " in %s", facts_text(print->unit, at->macro));
}

void print_symbol(struct print *print, facts_id symbol)
{
    const struct facts_symbol *printed = &print->unit->symbols[symbol];
    uint32_t *number = print->numbers ? &print->numbers[symbol] : NULL;
    if (printed->kind != FACTS_SYMBOL_TEMP) {
        print_format(print, "%s", facts_text(print->unit, printed->name));
        if (number && *number != FACTS_NONE && *number > 0)
            print_format(print, "#%" PRIu32, *number + 1);
        return;
    }
    if (number && *number == FACTS_NONE)
        *number = print->next_number++;
    print_format(print, "%%%" PRIu32, number ? *number : symbol);
}

void print_number(struct print *print, int64_t n, facts_id type)
{
    const struct facts_type *of = &print->unit->types[type];
    bool is_small = of->size > 0 && of->size < sizeof n;
    uint64_t mask = is_small ? (UINT64_C(1) << (8 * of->size)) - 1 : UINT64_MAX;
    /* Error and warning values of NTSTATUS are known by their hexadecimal form. */
    bool is_status = of->kind == FACTS_TYPE_INT && of->size == 4 && n < -0x30000000;
    if (of->kind == FACTS_TYPE_POINTER && n == 0)
        print_format(print, "NULL");
    else if (of->kind == FACTS_TYPE_POINTER || is_status)
        print_format(print, "0x%" PRIX64, (uint64_t)n & mask);
    else if (of->kind == FACTS_TYPE_UINT)
        print_format(print, "%" PRIu64, (uint64_t)n & mask);
    else
        print_format(print, "%" PRId64, n);
}

static bool is_number(const struct facts_type *type)
{
    return type->kind == FACTS_TYPE_INT || type->kind == FACTS_TYPE_UINT ||
           type->kind == FACTS_TYPE_BOOL || type->kind == FACTS_TYPE_FLOAT;
}

/* Whether a cast changes what is computed: not between pointers, nor between numbers that are
 * alike but for the name. */
static bool is_cast_shown(const struct facts_unit *unit, const struct facts_value *cast)
{
    const struct facts_type *to = &unit->types[cast->type];
    const struct facts_type *from = &unit->types[unit->values[cast->a].type];
    return (is_number(to) || is_number(from)) && (to->kind != from->kind || to->size != from->size);
}

static const char *record_name(const struct facts_unit *unit, facts_id record)
{
    const char *name = facts_text(unit, unit->records[record].name);
    return *name ? name : "<anonymous>";
}

static void print_unary(struct print *print, const struct facts_value *value)
{
    const struct facts_value *operand = &print->unit->values[value->a];
    bool is_signed =
        operand->kind == FACTS_VALUE_UNARY || (operand->kind == FACTS_VALUE_INT && operand->n < 0);
    print_format(print, is_signed ? "%s(" : "%s", operators[value->op]);
    print_value(print, value->a);
    if (is_signed)
        print_format(print, ")");
}

void print_value(struct print *print, facts_id id)
{
    const struct facts_value *value = &print->unit->values[id];
    switch ((enum facts_value_kind)value->kind) {
    case FACTS_VALUE_UNKNOWN:
        print_format(print, "unknown");
        break;
    case FACTS_VALUE_INT:
        print_number(print, value->n, value->type);
        break;
    case FACTS_VALUE_STRING:
        print_string(print, value->a);
        break;
    case FACTS_VALUE_FUNCTION:
        print_symbol(print, value->a);
        break;
    case FACTS_VALUE_ADDRESS:
        print_format(print, "&");
        print_place(print, value->a);
        break;
    case FACTS_VALUE_LOAD:
        print_place(print, value->a);
        break;
    case FACTS_VALUE_UNARY:
        print_unary(print, value);
        break;
    case FACTS_VALUE_BINARY:
        print_format(print, "(");
        print_value(print, value->a);
        print_format(print, " %s ", operators[value->op]);
        print_value(print, value->b);
        print_format(print, ")");
        break;
    case FACTS_VALUE_CAST:
        if (is_cast_shown(print->unit, value))
            print_format(print, "(%s)",
                         facts_text(print->unit, print->unit->types[value->type].name));
        print_value(print, value->a);
        break;
    case FACTS_VALUE_CONTAINER: {
        const struct facts_field *field = &print->unit->fields[value->b];
        print_format(print, "container(");
        print_value(print, value->a);
        print_format(print, ", %s.%s)", record_name(print->unit, field->record),
                     facts_text(print->unit, field->name));
        break;
    }
    }
}

/* The value that a shown cast or an operator makes needs parentheses before `->`. */
static bool binds_weakly(const struct facts_unit *unit, facts_id id)
{
    const struct facts_value *value = &unit->values[id];
    while (value->kind == FACTS_VALUE_CAST && !is_cast_shown(unit, value))
        value = &unit->values[value->a];
    if (value->kind == FACTS_VALUE_LOAD)
        return unit->places[value->a].kind == FACTS_PLACE_DEREF;
    return value->kind == FACTS_VALUE_CAST || value->kind == FACTS_VALUE_UNARY ||
           value->kind == FACTS_VALUE_ADDRESS;
}

static void print_pointer(struct print *print, facts_id value)
{
    bool is_weak = binds_weakly(print->unit, value);
    print_format(print, is_weak ? "(" : "");
    print_value(print, value);
    print_format(print, is_weak ? ")" : "");
}

/* An anonymous member is a step without a name: it is shown as nothing, as C does. */
static void print_field(struct print *print, const struct facts_place *place)
{
    const struct facts_unit *unit = print->unit;
    const struct facts_place *base = &unit->places[place->base];
    const char *name = facts_text(unit, unit->fields[place->field].name);
    bool is_anonymous_step = base->kind == FACTS_PLACE_FIELD &&
                             facts_text(unit, unit->fields[base->field].name)[0] == '\0';
    const char *dot = ".";
    if (base->kind == FACTS_PLACE_DEREF) {
        print_pointer(print, base->base);
        dot = "->";
    } else {
        print_place(print, place->base);
    }
    if (*name)
        print_format(print, "%s%s", is_anonymous_step ? "" : dot, name);
    else
        print_format(print, "%s", is_anonymous_step ? "" : dot);
}

void print_place(struct print *print, facts_id id)
{
    const struct facts_place *place = &print->unit->places[id];
    switch ((enum facts_place_kind)place->kind) {
    case FACTS_PLACE_VARIABLE:
        print_symbol(print, place->base);
        break;
    case FACTS_PLACE_DEREF:
        print_format(print, "*");
        print_value(print, place->base);
        break;
    case FACTS_PLACE_FIELD:
        print_field(print, place);
        break;
    case FACTS_PLACE_INDEX: {
        bool is_weak = print->unit->places[place->base].kind == FACTS_PLACE_DEREF;
        print_format(print, is_weak ? "(" : "");
        print_place(print, place->base);
        print_format(print, is_weak ? ")[" : "[");
        print_value(print, place->index);
        print_format(print, "]");
        break;
    }
    case FACTS_PLACE_UNKNOWN:
        print_format(print, "unknown");
        break;
    }
}

static void give(const struct print *print, char *buffer, size_t size)
{
    if (size == 0)
        return;
    size_t length = print->text.count < size ? print->text.count : size - 1;
    if (length)
        memcpy(buffer, print->text.items, length);
    buffer[length] = '\0';
}

void facts_print_value(const struct facts_unit *unit, facts_id value, char *buffer, size_t size)
{
    struct print print = {.unit = unit};
    print_value(&print, value);
    give(&print, buffer, size);
    print_free(&print);
}

void facts_print_place(const struct facts_unit *unit, facts_id place, char *buffer, size_t size)
{
    struct print print = {.unit = unit};
    print_place(&print, place);
    give(&print, buffer, size);
    print_free(&print);
}
