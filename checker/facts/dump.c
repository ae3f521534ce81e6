/*
 * Dumps of a unit. Everything is numbered anew within its function and sorted by place in the
 * source, so that a dump does not depend on the order in which capture made its entries.
 */
#include "facts/dump.h"

#include "facts/print.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
    LOC_COLUMN = 72, /* where the location at the end of a line stands if there is room */
};

/* Writes the line that has been printed, with its location. */
static void end_line(struct print *print, facts_id loc, facts_id file, FILE *out)
{
    if (loc != FACTS_NONE) {
        do
            vec_push(&print->text, ' ');
        while (print->text.count < LOC_COLUMN);
        print_format(print, " ; ");
        print_loc(print, loc, file);
    }
    vec_push(&print->text, '\n');
    fwrite(print->text.items, 1, print->text.count, out);
    print->text.count = 0;
}

static void print_list(struct print *print, const facts_id *values, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        print_format(print, i ? ", " : "");
        print_value(print, values[i]);
    }
}

static void print_call(struct print *print, const struct facts_operation *operation)
{
    const struct facts_unit *unit = print->unit;
    if (operation->place != FACTS_NONE) {
        print_place(print, operation->place);
        print_format(print, " = ");
    }
    print_format(print, "call ");
    if (operation->symbol != FACTS_NONE) {
        print_symbol(print, operation->symbol);
    } else if (operation->value != FACTS_NONE) {
        print_format(print, "(*");
        print_value(print, operation->value);
        print_format(print, ")");
    } else {
        print_format(print, "unknown");
    }
    print_format(print, "(");
    if (operation->args.count)
        print_list(print, unit->args + operation->args.first, operation->args.count);
    print_format(print, ")");
}

/* A condition, in exactly one pair of parentheses. */
static void print_condition(struct print *print, facts_id value)
{
    bool has_own = print->unit->values[value].kind == FACTS_VALUE_BINARY;
    print_format(print, has_own ? "" : "(");
    print_value(print, value);
    print_format(print, has_own ? "" : ")");
}

static void print_operation(struct print *print, const struct facts_operation *operation)
{
    switch ((enum facts_operation_kind)operation->kind) {
    case FACTS_OPERATION_STORE:
        print_place(print, operation->place);
        print_format(print, " = ");
        print_value(print, operation->value);
        break;
    case FACTS_OPERATION_ZERO:
        print_format(print, "zero ");
        print_place(print, operation->place);
        break;
    case FACTS_OPERATION_CALL:
        print_call(print, operation);
        break;
    case FACTS_OPERATION_ASSUME:
        print_format(print, "assume ");
        print_condition(print, operation->value);
        break;
    case FACTS_OPERATION_SCOPE:
        print_format(print, "end of scope: ");
        print_symbol(print, operation->symbol);
        break;
    case FACTS_OPERATION_UNKNOWN:
        print_format(print, "unknown");
        break;
    }
}

static void print_switch(struct print *print, const struct facts_block *block, facts_id first_block)
{
    const struct facts_unit *unit = print->unit;
    facts_id type = unit->values[block->value].type;
    print_format(print, "switch ");
    print_condition(print, block->value);
    for (uint32_t i = 0; i < block->edges.count; i++) {
        const struct facts_edge *edge = &unit->edges[block->edges.first + i];
        print_format(print, i ? ", " : " ");
        if (edge->kind == FACTS_EDGE_CASE) {
            print_number(print, edge->low, type);
            if (edge->high != edge->low) {
                print_format(print, "..");
                print_number(print, edge->high, type);
            }
        } else {
            print_format(print, "default");
        }
        print_format(print, ": b%" PRIu32, edge->block - first_block);
    }
}

static void print_end(struct print *print, const struct facts_block *block, facts_id first_block)
{
    const struct facts_edge *edges =
        block->edges.count ? print->unit->edges + block->edges.first : NULL;
    switch ((enum facts_end_kind)block->end) {
    case FACTS_END_GOTO:
        print_format(print, "goto b%" PRIu32, edges[0].block - first_block);
        break;
    case FACTS_END_BRANCH: {
        uint32_t yes = edges[0].kind == FACTS_EDGE_TRUE ? 0 : 1;
        print_format(print, "branch ");
        print_condition(print, block->value);
        print_format(print, " ? b%" PRIu32 " : b%" PRIu32, edges[yes].block - first_block,
                     edges[1 - yes].block - first_block);
        break;
    }
    case FACTS_END_SWITCH:
        print_switch(print, block, first_block);
        break;
    case FACTS_END_RETURN:
        print_format(print, "return");
        if (block->value != FACTS_NONE) {
            print_format(print, " ");
            print_value(print, block->value);
        }
        break;
    case FACTS_END_UNWIND:
        print_format(print, "unwind");
        break;
    case FACTS_END_STOP:
        print_format(print, "stop");
        break;
    }
}

struct named {
    facts_id name;
    uint32_t position; /* in the function's list */
    facts_id symbol;
};

static int compare_named(const void *left, const void *right)
{
    const struct named *a = left, *b = right;
    if (a->name != b->name)
        return a->name < b->name ? -1 : 1;
    return a->position < b->position ? -1 : a->position > b->position;
}

/* Numbers the variables of a function that share a name, so that a dump tells them apart. */
static void number_names(struct print *print, const struct facts_function *function,
                         struct arena *arena)
{
    const struct facts_unit *unit = print->unit;
    uint32_t most = function->params.count + function->locals.count;
    struct named *all = ARENA_ARRAY(arena, struct named, most);
    uint32_t count = 0;
    const struct facts_range ranges[] = {function->params, function->locals};
    for (int r = 0; r < 2; r++) {
        for (uint32_t i = 0; i < ranges[r].count; i++) {
            facts_id symbol = unit->locals[ranges[r].first + i];
            if (unit->symbols[symbol].kind == FACTS_SYMBOL_TEMP)
                continue;
            all[count] = (struct named){unit->symbols[symbol].name, count, symbol};
            count++;
        }
    }
    if (count)
        qsort(all, count, sizeof *all, compare_named);
    for (uint32_t i = 0; i < count; i++) {
        bool is_same = i && all[i].name == all[i - 1].name;
        print->numbers[all[i].symbol] = is_same ? print->numbers[all[i - 1].symbol] + 1 : 0;
    }
}

static void print_heading(struct print *print, const struct facts_function *function)
{
    const struct facts_unit *unit = print->unit;
    const struct facts_symbol *symbol =
        function->symbol == FACTS_NONE ? NULL : &unit->symbols[function->symbol];
    if (symbol)
        print_format(print, "function '%s' ", facts_text(unit, symbol->name));
    else if (function->flags & FACTS_FUNCTION_INITIALISER)
        print_format(print, "function '<initialisers>' ");
    else
        print_format(print, "function '<unnamed>' ");
    print_loc(print, function->loc, FACTS_NONE);
    if (symbol && symbol->role != FACTS_NONE)
        print_format(print, " [role %s]", facts_text(unit, symbol->role));
    if (symbol && !(symbol->flags & FACTS_SYMBOL_EXTERNAL))
        print_format(print, " [static]");
    if (symbol && symbol->flags & FACTS_SYMBOL_INLINE)
        print_format(print, " [inline]");
    if (symbol && symbol->flags & FACTS_SYMBOL_NORETURN)
        print_format(print, " [noreturn]");
    if (function->flags & FACTS_FUNCTION_DEGRADED)
        print_format(print, " [degraded]");
    if (function->flags & FACTS_FUNCTION_DEGRADED && facts_text(unit, function->reason)[0])
        print_format(print, ": %s", facts_text(unit, function->reason));
    if (print->text.items[print->text.count - 1] == ' ')
        print->text.count--;
}

static facts_id main_file(const struct facts_unit *unit)
{
    for (facts_id i = 0; i < unit->files_count; i++)
        if (unit->files[i].flags & FACTS_FILE_MAIN)
            return i;
    return FACTS_NONE;
}

static void dump_function(struct print *print, const struct facts_function *function, FILE *out)
{
    const struct facts_unit *unit = print->unit;
    facts_id file = function->loc == FACTS_NONE ? main_file(unit) : unit->locs[function->loc].file;
    print_heading(print, function);
    end_line(print, FACTS_NONE, file, out);
    if (function->params.count) {
        print_format(print, "  params: ");
        for (uint32_t i = 0; i < function->params.count; i++) {
            print_format(print, i ? ", " : "");
            print_symbol(print, unit->locals[function->params.first + i]);
        }
        end_line(print, FACTS_NONE, file, out);
    }
    facts_id first = function->blocks.first;
    for (uint32_t b = 0; b < function->blocks.count; b++) {
        const struct facts_block *block = &unit->blocks[first + b];
        print_format(print, "  b%" PRIu32 ":", b);
        if (block->handler != FACTS_NONE)
            print_format(print, " (handler b%" PRIu32 ")", block->handler - first);
        end_line(print, FACTS_NONE, file, out);
        for (uint32_t i = 0; i < block->operations.count; i++) {
            const struct facts_operation *operation =
                &unit->operations[block->operations.first + i];
            print_format(print, "    ");
            print_operation(print, operation);
            end_line(print, operation->loc, file, out);
        }
        print_format(print, "    ");
        print_end(print, block, first);
        end_line(print, block->loc, file, out);
    }
}

/* What functions and symbols are sorted by: main file first, entries without a place last. */
struct order {
    uint32_t file_rank;
    uint32_t line, column;
    facts_id id;
};

static int compare_order(const void *left, const void *right)
{
    const struct order *a = left, *b = right;
    if (a->file_rank != b->file_rank)
        return a->file_rank < b->file_rank ? -1 : 1;
    if (a->line != b->line)
        return a->line < b->line ? -1 : 1;
    if (a->column != b->column)
        return a->column < b->column ? -1 : 1;
    return a->id < b->id ? -1 : a->id > b->id;
}

static struct order order_of(const struct facts_unit *unit, facts_id loc, facts_id id)
{
    struct order order = {.file_rank = FACTS_NONE, .id = id};
    if (loc == FACTS_NONE || unit->locs[loc].file == FACTS_NONE)
        return order;
    const struct facts_loc *at = &unit->locs[loc];
    order.file_rank = unit->files[at->file].flags & FACTS_FILE_MAIN ? 0 : at->file + 1;
    order.line = at->line;
    order.column = at->column;
    return order;
}

void facts_dump_cfg(const struct facts_unit *unit, FILE *out)
{
    struct arena arena = {0};
    struct print print = {.unit = unit};
    print.numbers = ARENA_ARRAY(&arena, uint32_t, unit->symbols_count);
    memset(print.numbers, 0xff, unit->symbols_count * sizeof *print.numbers);
    struct order *order = ARENA_ARRAY(&arena, struct order, unit->functions_count);
    for (facts_id i = 0; i < unit->functions_count; i++)
        order[i] = order_of(unit, unit->functions[i].loc, i);
    if (unit->functions_count)
        qsort(order, unit->functions_count, sizeof *order, compare_order);
    for (uint32_t i = 0; i < unit->functions_count; i++) {
        const struct facts_function *function = &unit->functions[order[i].id];
        if (i)
            fputc('\n', out);
        print.next_number = 0;
        number_names(&print, function, &arena);
        dump_function(&print, function, out);
    }
    print_free(&print);
    arena_free(&arena);
}

struct flag_name {
    uint32_t flag;
    const char *name;
};

static const struct flag_name file_flags[] = {
    {FACTS_FILE_MAIN, "main"},
    {FACTS_FILE_SYSTEM, "system"},
    {FACTS_FILE_KERNEL, "kernel"},
    {0, NULL},
};

static const struct flag_name symbol_flags[] = {
    {FACTS_SYMBOL_EXTERNAL, "external"},
    {FACTS_SYMBOL_DEFINED, "defined"},
    {FACTS_SYMBOL_KERNEL, "kernel"},
    {FACTS_SYMBOL_INLINE, "inline"},
    {FACTS_SYMBOL_NORETURN, "noreturn"},
    {FACTS_SYMBOL_VARIADIC, "variadic"},
    {FACTS_SYMBOL_STATIC_LOCAL, "static local"},
    {FACTS_SYMBOL_INVENTED, "invented"},
    {FACTS_SYMBOL_BUILTIN, "builtin"},
    {FACTS_SYMBOL_TRACE, "trace"},
    {0, NULL},
};

static void print_flags(struct print *print, uint32_t flags, const struct flag_name *names)
{
    for (; names->name; names++)
        if (flags & names->flag)
            print_format(print, " [%s]", names->name);
}

static void print_annotations(struct print *print, struct facts_range range)
{
    for (uint32_t i = 0; i < range.count; i++) {
        print_format(print, " ");
        print_format(print, "%s",
                     facts_text(print->unit, print->unit->annotations[range.first + i]));
    }
}

static const char *name_or(const struct facts_unit *unit, facts_id name, const char *otherwise)
{
    const char *text = facts_text(unit, name);
    return *text ? text : otherwise;
}

static const char *type_name(const struct facts_unit *unit, facts_id type)
{
    return name_or(unit, unit->types[type].name, "?");
}

static void dump_record(struct print *print, const struct facts_record *record, FILE *out)
{
    const struct facts_unit *unit = print->unit;
    print_format(print, "  %s '%s'", record->is_union ? "union" : "struct",
                 name_or(unit, record->name, "<anonymous>"));
    if (record->is_complete)
        print_format(print, " %" PRIu64 " bytes", record->size);
    else
        print_format(print, " incomplete");
    end_line(print, FACTS_NONE, FACTS_NONE, out);
    for (uint32_t i = 0; i < record->fields.count; i++) {
        const struct facts_field *field = &unit->fields[record->fields.first + i];
        print_format(print, "    %s: %s at bit %" PRIu64, name_or(unit, field->name, "<anonymous>"),
                     type_name(unit, field->type), field->offset);
        if (field->width)
            print_format(print, " width %" PRIu32, field->width);
        end_line(print, FACTS_NONE, FACTS_NONE, out);
    }
}

static void dump_symbol(struct print *print, const struct facts_symbol *symbol, FILE *out)
{
    const struct facts_unit *unit = print->unit;
    print_format(print, "  %s '%s': %s",
                 symbol->kind == FACTS_SYMBOL_FUNCTION ? "function" : "global",
                 facts_text(unit, symbol->name), type_name(unit, symbol->type));
    if (symbol->role != FACTS_NONE)
        print_format(print, " [role %s]", facts_text(unit, symbol->role));
    print_flags(print, symbol->flags, symbol_flags);
    print_annotations(print, symbol->annotations);
    end_line(print, symbol->loc, FACTS_NONE, out);
    for (uint32_t i = 0; i < symbol->params.count; i++) {
        const struct facts_param *param = &unit->params[symbol->params.first + i];
        print_format(print, "    param %s: %s", facts_text(unit, param->name),
                     type_name(unit, param->type));
        print_annotations(print, param->annotations);
        end_line(print, FACTS_NONE, FACTS_NONE, out);
    }
}

static void dump_symbols(struct print *print, FILE *out)
{
    const struct facts_unit *unit = print->unit;
    struct arena arena = {0};
    struct order *order = ARENA_ARRAY(&arena, struct order, unit->symbols_count);
    uint32_t count = 0;
    for (facts_id i = 0; i < unit->symbols_count; i++) {
        uint32_t kind = unit->symbols[i].kind;
        if (kind == FACTS_SYMBOL_FUNCTION || kind == FACTS_SYMBOL_GLOBAL)
            order[count++] = order_of(unit, unit->symbols[i].loc, i);
    }
    if (count)
        qsort(order, count, sizeof *order, compare_order);
    fputs("symbols:\n", out);
    for (uint32_t i = 0; i < count; i++)
        dump_symbol(print, &unit->symbols[order[i].id], out);
    arena_free(&arena);
}

static void dump_problem(struct print *print, const struct facts_problem *problem, FILE *out)
{
    const struct facts_unit *unit = print->unit;
    static const char *const names[] = {
        [FACTS_PROBLEM_NOTE] = "note",
        [FACTS_PROBLEM_ERROR] = "error",
        [FACTS_PROBLEM_FATAL] = "fatal",
    };
    print_format(print, "  %s ", names[problem->severity]);
    print_loc(print, problem->loc, FACTS_NONE);
    print_format(print, "%s%s", problem->loc == FACTS_NONE ? "" : ": ",
                 facts_text(unit, problem->text));
    if (problem->function != FACTS_NONE)
        print_format(print, " [in '%s']", facts_text(unit, unit->symbols[problem->function].name));
    end_line(print, FACTS_NONE, FACTS_NONE, out);
}

static void dump_arguments(const struct facts_unit *unit, FILE *out)
{
    fputs("arguments:\n", out);
    const char *rest = facts_text(unit, unit->arguments);
    while (*rest) {
        size_t length = strcspn(rest, "\n");
        fprintf(out, "  %.*s\n", (int)length, rest);
        rest += length + (rest[length] == '\n');
    }
}

void facts_dump_tables(const struct facts_unit *unit, FILE *out)
{
    struct print print = {.unit = unit};
    fprintf(out, "unit '%s' %016" PRIx64 "%016" PRIx64 " pointers of %" PRIu32 " bytes\n",
            facts_text(unit, unit->source), unit->identity[1], unit->identity[0],
            unit->pointer_size);
    dump_arguments(unit, out);
    fputs("files:\n", out);
    for (facts_id i = 0; i < unit->files_count; i++) {
        const struct facts_file *file = &unit->files[i];
        print_format(&print, "  %s %016" PRIx64 "%016" PRIx64, facts_text(unit, file->path),
                     file->hash[1], file->hash[0]);
        print_flags(&print, file->flags, file_flags);
        end_line(&print, FACTS_NONE, FACTS_NONE, out);
    }
    fputs("records:\n", out);
    for (facts_id i = 0; i < unit->records_count; i++)
        dump_record(&print, &unit->records[i], out);
    dump_symbols(&print, out);
    fputs("problems:\n", out);
    for (facts_id i = 0; i < unit->problems_count; i++)
        dump_problem(&print, &unit->problems[i], out);
    print_free(&print);
}
