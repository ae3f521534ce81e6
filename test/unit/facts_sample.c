/*
 * The sample is two functions and a table with an initialiser, in about this source:
 *
 *   struct node { struct node *next; LONG count : 4; union { LONG a; char b[8]; }; };
 *   static struct node head;
 *   struct ops ops = { Enter };
 *   LONG Enter(struct node *list, ULONG code)     // DRIVER_INITIALIZE
 */
#include "facts_sample.h"

#include "facts/build.h"

struct sample {
    struct facts_build *build;
    facts_id main_file, header;
    facts_id int_type, uint_type, pointer_type, node_type, char_type, bytes_type, function_type;
    facts_id double_type;
    facts_id node;
    facts_id next_field, count_field, union_field, a_field, b_field;
    facts_id head, enter, raise;
    facts_id list, code, local, shadow, temp;
};

static facts_id text(struct sample *sample, const char *string)
{
    return facts_string(sample->build, string);
}

static facts_id type(struct sample *sample, enum facts_type_kind kind, const char *name,
                     uint64_t size, facts_id inner, facts_id record)
{
    return facts_type(sample->build, &(struct facts_type){.kind = kind,
                                                          .name = text(sample, name),
                                                          .size = size,
                                                          .count = 8,
                                                          .inner = inner,
                                                          .record = record});
}

static facts_id at(struct sample *sample, uint32_t line, uint32_t column, const char *macro)
{
    struct facts_loc loc = {.file = sample->main_file,
                            .line = line,
                            .column = column,
                            .spelling_file = macro ? sample->header : sample->main_file,
                            .spelling_line = macro ? 100 : line,
                            .spelling_column = column,
                            .macro = macro ? text(sample, macro) : FACTS_NONE};
    return facts_loc(sample->build, &loc);
}

static facts_id value(struct sample *sample, struct facts_value value)
{
    return facts_value(sample->build, &value);
}

static facts_id place(struct sample *sample, struct facts_place place)
{
    return facts_place(sample->build, &place);
}

static facts_id number(struct sample *sample, facts_id of, int64_t n)
{
    return value(sample, (struct facts_value){.kind = FACTS_VALUE_INT, .type = of, .n = n});
}

static facts_id variable(struct sample *sample, facts_id symbol)
{
    return place(sample, (struct facts_place){.kind = FACTS_PLACE_VARIABLE,
                                              .type = facts_symbol_at(sample->build, symbol)->type,
                                              .base = symbol});
}

static facts_id load(struct sample *sample, facts_id from)
{
    return value(sample, (struct facts_value){.kind = FACTS_VALUE_LOAD,
                                              .type = facts_place_at(sample->build, from)->type,
                                              .a = from});
}

static facts_id load_variable(struct sample *sample, facts_id symbol)
{
    return load(sample, variable(sample, symbol));
}

static facts_id address(struct sample *sample, facts_id of)
{
    return value(sample, (struct facts_value){
                             .kind = FACTS_VALUE_ADDRESS, .type = sample->pointer_type, .a = of});
}

static facts_id deref(struct sample *sample, facts_id pointer)
{
    return place(sample, (struct facts_place){.kind = FACTS_PLACE_DEREF,
                                              .type = sample->node_type,
                                              .base = pointer});
}

static facts_id field(struct sample *sample, facts_id base, facts_id member)
{
    return place(sample, (struct facts_place){.kind = FACTS_PLACE_FIELD,
                                              .type = facts_field_at(sample->build, member)->type,
                                              .base = base,
                                              .field = member});
}

static facts_id element(struct sample *sample, facts_id base, facts_id index)
{
    return place(sample, (struct facts_place){.kind = FACTS_PLACE_INDEX,
                                              .type = sample->char_type,
                                              .base = base,
                                              .index = index});
}

static facts_id binary(struct sample *sample, enum facts_op op, facts_id a, facts_id b)
{
    return value(
        sample,
        (struct facts_value){
            .kind = FACTS_VALUE_BINARY, .op = op, .type = sample->int_type, .a = a, .b = b});
}

static void operation(struct sample *sample, facts_id block, struct facts_operation operation,
                      const facts_id *args, uint32_t arg_count)
{
    facts_operation(sample->build, block, &operation, args, arg_count);
}

static void store(struct sample *sample, facts_id block, facts_id to, facts_id what, facts_id loc)
{
    operation(sample, block,
              (struct facts_operation){
                  .kind = FACTS_OPERATION_STORE, .loc = loc, .place = to, .value = what},
              NULL, 0);
}

static void jump(struct sample *sample, facts_id from, facts_id to)
{
    struct facts_edge edge = {.kind = FACTS_EDGE_NEXT, .block = to};
    facts_end(sample->build, from, FACTS_END_GOTO, FACTS_NONE, FACTS_NONE, &edge, 1);
}

static facts_id symbol(struct sample *sample, enum facts_symbol_kind kind, uint32_t flags,
                       const char *name, facts_id of, facts_id loc)
{
    bool is_shared = kind == FACTS_SYMBOL_FUNCTION || kind == FACTS_SYMBOL_GLOBAL;
    return facts_symbol(sample->build,
                        &(struct facts_symbol){.kind = kind,
                                               .flags = flags,
                                               .name = text(sample, name),
                                               .usr = is_shared ? text(sample, name) : 0,
                                               .type = of,
                                               .loc = loc},
                        NULL);
}

static void make_types(struct sample *sample)
{
    struct facts_build *build = sample->build;
    sample->int_type = type(sample, FACTS_TYPE_INT, "int", 4, FACTS_NONE, FACTS_NONE);
    sample->uint_type = type(sample, FACTS_TYPE_UINT, "unsigned long", 4, FACTS_NONE, FACTS_NONE);
    sample->char_type = type(sample, FACTS_TYPE_INT, "char", 1, FACTS_NONE, FACTS_NONE);
    sample->double_type = type(sample, FACTS_TYPE_FLOAT, "double", 8, FACTS_NONE, FACTS_NONE);
    sample->bytes_type =
        type(sample, FACTS_TYPE_ARRAY, "char[8]", 8, sample->char_type, FACTS_NONE);
    struct facts_record record = {.name = text(sample, "node"),
                                  .usr = text(sample, "c:@S@node"),
                                  .is_complete = true,
                                  .size = 24};
    sample->node = facts_record(build, &record, NULL);
    struct facts_record inner = {.usr = text(sample, "c:@S@node@U@anonymous"),
                                 .is_union = true,
                                 .is_complete = true,
                                 .size = 8};
    facts_id anonymous = facts_record(build, &inner, NULL);
    sample->node_type =
        type(sample, FACTS_TYPE_RECORD, "struct node", 24, FACTS_NONE, sample->node);
    facts_id union_type =
        type(sample, FACTS_TYPE_RECORD, "union node::(anonymous)", 8, FACTS_NONE, anonymous);
    sample->pointer_type =
        type(sample, FACTS_TYPE_POINTER, "struct node *", 8, sample->node_type, FACTS_NONE);
    sample->function_type = type(sample, FACTS_TYPE_FUNCTION, "int (struct node *, unsigned long)",
                                 0, sample->int_type, FACTS_NONE);
    const struct facts_field fields[] = {
        {.name = text(sample, "next"), .type = sample->pointer_type},
        {.name = text(sample, "count"), .type = sample->int_type, .offset = 64, .width = 4},
        {.name = 0, .type = union_type, .offset = 128},
    };
    facts_record_fields(build, sample->node, fields, 3);
    const struct facts_field members[] = {
        {.name = text(sample, "a"), .type = sample->int_type},
        {.name = text(sample, "b"), .type = sample->bytes_type},
    };
    facts_record_fields(build, anonymous, members, 2);
    sample->next_field = 0;
    sample->count_field = 1;
    sample->union_field = 2;
    sample->a_field = 3;
    sample->b_field = 4;
}

static void make_symbols(struct sample *sample)
{
    struct facts_build *build = sample->build;
    sample->head = symbol(sample, FACTS_SYMBOL_GLOBAL, FACTS_SYMBOL_DEFINED, "head",
                          sample->node_type, at(sample, 3, 20, NULL));
    sample->enter = symbol(sample, FACTS_SYMBOL_FUNCTION, FACTS_SYMBOL_EXTERNAL, "Enter",
                           sample->function_type, at(sample, 10, 6, NULL));
    facts_symbol_at(build, sample->enter)->role = text(sample, "DRIVER_INITIALIZE");
    sample->raise = symbol(sample, FACTS_SYMBOL_FUNCTION,
                           FACTS_SYMBOL_EXTERNAL | FACTS_SYMBOL_KERNEL | FACTS_SYMBOL_NORETURN,
                           "Raise", sample->function_type, FACTS_NONE);
    const facts_id annotations[] = {text(sample, "_In_opt_"), text(sample, "_Const_"),
                                    text(sample, "_Must_inspect_")};
    struct facts_range first = facts_annotations(build, annotations, 2);
    const struct facts_param params[] = {
        {.name = text(sample, "list"), .type = sample->pointer_type, .annotations = first},
        {.name = text(sample, "code"), .type = sample->uint_type},
    };
    struct facts_range range = facts_params(build, params, 2);
    facts_symbol_at(build, sample->enter)->params = range;
    facts_symbol_at(build, sample->enter)->annotations =
        facts_annotations(build, annotations + 2, 1);
    sample->list = symbol(sample, FACTS_SYMBOL_PARAM, 0, "list", sample->pointer_type, FACTS_NONE);
    sample->code = symbol(sample, FACTS_SYMBOL_PARAM, 0, "code", sample->uint_type, FACTS_NONE);
    sample->local = symbol(sample, FACTS_SYMBOL_LOCAL, 0, "status", sample->int_type, FACTS_NONE);
    sample->shadow = symbol(sample, FACTS_SYMBOL_LOCAL, 0, "list", sample->int_type, FACTS_NONE);
    sample->temp = symbol(sample, FACTS_SYMBOL_TEMP, 0, "", sample->int_type, FACTS_NONE);
}

/* The stores of the unit's initialisers. */
static void make_initialisers(struct sample *sample)
{
    struct facts_build *build = sample->build;
    facts_function_begin(build);
    facts_id head = variable(sample, sample->head);
    operation(sample, 0,
              (struct facts_operation){
                  .kind = FACTS_OPERATION_ZERO, .loc = at(sample, 3, 20, NULL), .place = head},
              NULL, 0);
    store(sample, 0, field(sample, head, sample->next_field), address(sample, head), FACTS_NONE);
    facts_end(build, 0, FACTS_END_RETURN, FACTS_NONE, FACTS_NONE, NULL, 0);
    struct facts_function function = {.symbol = FACTS_NONE,
                                      .flags = FACTS_FUNCTION_INITIALISER,
                                      .loc = FACTS_NONE,
                                      .end = FACTS_NONE};
    facts_function_end(build, &function, NULL, 0, NULL, 0);
}

/* The block of every kind of value and place. */
static void make_stores(struct sample *sample, facts_id block)
{
    facts_id status = variable(sample, sample->local);
    facts_id list = load_variable(sample, sample->list);
    facts_id node = deref(sample, list);
    facts_id members = field(sample, node, sample->union_field);
    facts_id bytes = field(sample, members, sample->b_field);
    facts_id loc = at(sample, 12, 5, NULL);
    store(sample, block, status, number(sample, sample->int_type, -0x3fffff66), loc);
    store(sample, block, variable(sample, sample->shadow), number(sample, sample->int_type, -7),
          loc);
    store(sample, block, variable(sample, sample->code), number(sample, sample->uint_type, -1),
          loc);
    store(sample, block, field(sample, node, sample->next_field),
          number(sample, sample->pointer_type, 0), loc);
    store(
        sample, block, element(sample, bytes, number(sample, sample->int_type, 2)),
        value(sample, (struct facts_value){.kind = FACTS_VALUE_UNKNOWN, .type = sample->char_type}),
        loc);
    store(sample, block, field(sample, members, sample->a_field),
          value(sample, (struct facts_value){.kind = FACTS_VALUE_UNARY,
                                             .op = FACTS_OP_NEGATE,
                                             .type = sample->int_type,
                                             .a = number(sample, sample->int_type, -2)}),
          loc);
    facts_id container = value(sample, (struct facts_value){.kind = FACTS_VALUE_CONTAINER,
                                                            .type = sample->pointer_type,
                                                            .a = list,
                                                            .b = sample->next_field});
    facts_id same =
        value(sample, (struct facts_value){
                          .kind = FACTS_VALUE_CAST, .type = sample->pointer_type, .a = container});
    store(sample, block, variable(sample, sample->list), same, loc);
    facts_id widened = value(sample, (struct facts_value){.kind = FACTS_VALUE_CAST,
                                                          .type = sample->uint_type,
                                                          .a = load(sample, status)});
    store(sample, block, field(sample, deref(sample, same), sample->count_field),
          binary(sample, FACTS_OP_OR, widened, number(sample, sample->uint_type, 3)), loc);
    store(sample, block, place(sample, (struct facts_place){.kind = FACTS_PLACE_UNKNOWN}),
          value(sample,
                (struct facts_value){
                    .kind = FACTS_VALUE_STRING,
                    .type = sample->pointer_type,
                    .a = text(sample, "a \"quoted\"\n\x01 text of more than forty bytes")}),
          loc);
}

static void make_enter(struct sample *sample)
{
    struct facts_build *build = sample->build;
    facts_function_begin(build);
    facts_id handler = facts_block(build, FACTS_NONE);
    facts_id body = facts_block(build, handler);
    facts_id choose = facts_block(build, handler);
    facts_id one = facts_block(build, handler);
    facts_id many = facts_block(build, FACTS_NONE);
    facts_id out = facts_block(build, FACTS_NONE);
    make_stores(sample, 0);
    jump(sample, 0, body);

    facts_id code = load_variable(sample, sample->code);
    facts_id temp = variable(sample, sample->temp);
    facts_id enter = value(sample, (struct facts_value){.kind = FACTS_VALUE_FUNCTION,
                                                        .type = sample->pointer_type,
                                                        .a = sample->enter});
    const facts_id args[] = {address(sample, variable(sample, sample->head)), code};
    struct facts_operation call = {.kind = FACTS_OPERATION_CALL,
                                   .loc = at(sample, 21, 9, "CHECK"),
                                   .place = temp,
                                   .value = enter,
                                   .symbol = sample->enter};
    operation(sample, body, call, args, 2);
    facts_id is_good =
        binary(sample, FACTS_OP_GE, load(sample, temp), number(sample, sample->int_type, 0));
    facts_end(build, body, FACTS_END_BRANCH, is_good, at(sample, 22, 9, NULL),
              (const struct facts_edge[]){{.kind = FACTS_EDGE_TRUE, .block = choose},
                                          {.kind = FACTS_EDGE_FALSE, .block = out}},
              2);

    operation(sample, choose,
              (struct facts_operation){.kind = FACTS_OPERATION_ASSUME,
                                       .loc = FACTS_NONE,
                                       .value = load_variable(sample, sample->list)},
              NULL, 0);
    const struct facts_edge cases[] = {
        {.kind = FACTS_EDGE_CASE, .block = one, .low = 1, .high = 1},
        {.kind = FACTS_EDGE_CASE, .block = many, .low = 3, .high = 9},
        {.kind = FACTS_EDGE_DEFAULT, .block = out},
    };
    facts_end(build, choose, FACTS_END_SWITCH, code, at(sample, 23, 9, NULL), cases, 3);

    call.place = FACTS_NONE;
    call.symbol = FACTS_NONE;
    call.value = load(sample, field(sample, deref(sample, load_variable(sample, sample->list)),
                                    sample->next_field));
    operation(sample, one, call, NULL, 0);
    jump(sample, one, out);

    call.symbol = sample->raise;
    operation(sample, many, call, args + 1, 1);

    operation(sample, out,
              (struct facts_operation){
                  .kind = FACTS_OPERATION_SCOPE, .loc = FACTS_NONE, .symbol = sample->local},
              NULL, 0);
    facts_end(build, out, FACTS_END_RETURN, load(sample, temp), at(sample, 30, 5, NULL), NULL, 0);

    operation(
        sample, handler,
        (struct facts_operation){.kind = FACTS_OPERATION_UNKNOWN, .loc = at(sample, 33, 5, NULL)},
        NULL, 0);
    facts_end(build, handler, FACTS_END_UNWIND, FACTS_NONE, FACTS_NONE, NULL, 0);

    struct facts_function function = {.symbol = sample->enter,
                                      .flags = FACTS_FUNCTION_DEGRADED,
                                      .loc = at(sample, 10, 6, NULL),
                                      .end = at(sample, 40, 1, NULL)};
    const facts_id params[] = {sample->list, sample->code};
    const facts_id locals[] = {sample->local, sample->shadow, sample->temp};
    facts_function_end(build, &function, params, 2, locals, 3);
}

struct facts_unit *facts_sample(struct arena *arena)
{
    struct sample sample = {.build = facts_build_begin(arena)};
    const uint64_t hash[2] = {0x1122334455667788, 0x99aabbccddeeff00};
    sample.main_file = facts_file(sample.build, "dir/sample.c", hash, FACTS_FILE_MAIN);
    sample.header = facts_file(sample.build, "check.h", hash, FACTS_FILE_KERNEL);
    make_types(&sample);
    make_symbols(&sample);
    make_initialisers(&sample);
    make_enter(&sample);
    struct facts_problem problem = {.severity = FACTS_PROBLEM_ERROR,
                                    .loc = at(&sample, 15, 2, NULL),
                                    .text = text(&sample, "use of undeclared identifier 'q'"),
                                    .function = sample.enter};
    facts_problem(sample.build, &problem);
    const char *const arguments[] = {"-target", "x86_64-pc-windows-msvc"};
    return facts_build_end(sample.build, "dir/sample.c", arguments, 2, 8);
}
