/*
 * Facts: everything the checker keeps of one translation unit.
 *
 * Plain tables; an entry names another by its index (`facts_id`), FACTS_NONE where there is none.
 * Made by build.h (capture), written and read by file.h, printed by dump.h, linked by ../program/.
 * Nothing here knows libclang.
 *
 * How code is kept: a function is a control-flow graph of basic blocks of simple operations.
 * Expressions without effect are trees of values and places; whatever has an effect (call, store)
 * is an operation of its own, in evaluation order, its result in a temporary. `&&`, `||`, `?:`
 * become blocks; `__finally` bodies are copied once for each way out of the `__try`. What could not
 * be lowered is an explicit UNKNOWN with its place in the source.
 */
#ifndef DRVLINT_FACTS_FACTS_H
#define DRVLINT_FACTS_FACTS_H

#include <stdbool.h>
#include <stdint.h>

typedef uint32_t facts_id;
#define FACTS_NONE UINT32_MAX

/* A run of entries in another table. */
struct facts_range {
    facts_id first;
    uint32_t count;
};

struct facts_file {
    facts_id path;    /* string: as it is to be shown to the user */
    uint64_t hash[2]; /* XXH3-128 of the contents */
    uint32_t flags;   /* FACTS_FILE_* */
};
enum {
    FACTS_FILE_MAIN = 1,   /* the source file of the unit */
    FACTS_FILE_SYSTEM = 2, /* a system header, the WDK's or ours */
    FACTS_FILE_KERNEL =
        4, /* a header of the kernel API (wdm.h, fltKernel.h, …), wherever it was found */
};

/* A place in the source. Lines and columns count from 1; columns are bytes. The expansion is where
 * the user wrote it (for a macro: its use); the spelling is where the characters stand (for a
 * macro: its body or argument). */
struct facts_loc {
    facts_id file;
    uint32_t line, column;
    facts_id spelling_file;
    uint32_t spelling_line, spelling_column;
    facts_id macro; /* string: outermost macro it comes from, or NONE */
};

enum facts_type_kind {
    FACTS_TYPE_VOID,
    FACTS_TYPE_BOOL,
    FACTS_TYPE_INT,  /* signed integer, enum of signed kind, char where signed */
    FACTS_TYPE_UINT, /* unsigned integer or enum */
    FACTS_TYPE_FLOAT,
    FACTS_TYPE_POINTER,  /* inner: what it points to */
    FACTS_TYPE_ARRAY,    /* inner: the element; count: elements, 0 unknown */
    FACTS_TYPE_RECORD,   /* record */
    FACTS_TYPE_FUNCTION, /* inner: the result */
    FACTS_TYPE_OTHER,
};
struct facts_type { /* canonical: typedefs are looked through */
    uint32_t kind;  /* enum facts_type_kind */
    bool is_const;
    facts_id name; /* string: as clang spells the canonical type */
    uint64_t size; /* bytes; 0 where unknown or void */
    uint64_t count;
    facts_id inner;  /* type */
    facts_id record; /* record */
};

struct facts_record {
    facts_id name; /* string: tag, else the typedef that names it, else "" */
    facts_id usr;  /* string */
    bool is_union;
    bool is_complete;
    bool is_system;            /* declared by a FACTS_FILE_KERNEL or SYSTEM header */
    uint64_t size;             /* bytes */
    struct facts_range fields; /* in facts_unit.fields, in declaration order */
};
struct facts_field {
    facts_id name; /* string; "" for an anonymous struct or union member */
    facts_id type;
    facts_id record; /* the record it is a member of */
    uint64_t offset; /* bits from the start of the record */
    uint32_t width;  /* bits of a bit-field, else 0 */
};

enum facts_symbol_kind {
    FACTS_SYMBOL_FUNCTION,
    FACTS_SYMBOL_GLOBAL, /* static storage, static locals too */
    FACTS_SYMBOL_PARAM,
    FACTS_SYMBOL_LOCAL,
    FACTS_SYMBOL_TEMP, /* made by capture: result of a call, value of `?:`, … ; each assigned before
                          it is read */
};
enum {
    FACTS_SYMBOL_EXTERNAL = 1, /* external linkage: one object for the whole driver, by name */
    FACTS_SYMBOL_DEFINED = 2,  /* the unit defines it (body, initialiser or tentative definition) */
    FACTS_SYMBOL_KERNEL =
        4, /* function or object declared by a FACTS_FILE_KERNEL or SYSTEM header */
    FACTS_SYMBOL_INLINE = 8,
    FACTS_SYMBOL_NORETURN = 16,
    FACTS_SYMBOL_VARIADIC = 32,
    FACTS_SYMBOL_STATIC_LOCAL = 64,
    FACTS_SYMBOL_INVENTED = 128, /* declared implicitly or by capture itself, not by the sources */
    FACTS_SYMBOL_BUILTIN = 256,  /* compiler intrinsic */
    FACTS_SYMBOL_TRACE =
        512, /* INVENTED, and a macro of WPP by its name: has no effect on anything */
};
struct facts_symbol {
    uint32_t kind;  /* enum facts_symbol_kind */
    uint32_t flags; /* FACTS_SYMBOL_* */
    facts_id name;  /* string; temporaries: "" */
    facts_id usr;   /* string; "" for locals and temporaries */
    facts_id type;
    facts_id loc;  /* of the name in its definition, else in its declaration */
    facts_id role; /* string: the typedef of function type it is declared with (DRIVER_UNLOAD), or
                      NONE */
    struct facts_range params;      /* functions: in facts_unit.params, of the declaration seen */
    struct facts_range annotations; /* in facts_unit.annotations: SAL on the symbol itself */
    facts_id function;              /* functions with a body: in facts_unit.functions */
};
struct facts_param { /* of a function's declaration */
    facts_id name;   /* string, may be "" */
    facts_id type;
    struct facts_range annotations;
};

/* Values and places form trees (with shared parts, without cycles). A tree has at most this many
 * nodes, so readers may recurse; the builder makes what would be larger UNKNOWN. */
#define FACTS_TREE_LIMIT 2000

enum facts_value_kind {
    FACTS_VALUE_UNKNOWN, /* not lowered, or not constant and not expressible (floating point, …) */
    FACTS_VALUE_INT,     /* n: the constant, sign-extended from its type; null pointers too */
    FACTS_VALUE_STRING,  /* a: string (the text) */
    FACTS_VALUE_FUNCTION, /* a: symbol */
    FACTS_VALUE_ADDRESS,  /* a: place; also an array that decays */
    FACTS_VALUE_LOAD,     /* a: place; of a record: the whole struct */
    FACTS_VALUE_UNARY,    /* op, a: value */
    FACTS_VALUE_BINARY,   /* op, a, b: values. On pointers ADD/SUB count elements of the pointee. */
    FACTS_VALUE_CAST,     /* a: value, to `type` */
    FACTS_VALUE_CONTAINER, /* a: value (a pointer to field b), the pointer to the record that holds
                              it: CONTAINING_RECORD */
};
enum facts_op {
    FACTS_OP_NONE,
    FACTS_OP_NEGATE,
    FACTS_OP_NOT /* ! */,
    FACTS_OP_COMPLEMENT /* ~ */,
    FACTS_OP_ADD,
    FACTS_OP_SUB,
    FACTS_OP_MUL,
    FACTS_OP_DIV,
    FACTS_OP_REM,
    FACTS_OP_SHL,
    FACTS_OP_SHR,
    FACTS_OP_AND,
    FACTS_OP_OR,
    FACTS_OP_XOR,
    FACTS_OP_EQ,
    FACTS_OP_NE,
    FACTS_OP_LT,
    FACTS_OP_LE,
    FACTS_OP_GT,
    FACTS_OP_GE,
    FACTS_OP_COUNT,
};
struct facts_value {
    uint32_t kind; /* enum facts_value_kind */
    uint32_t op;   /* enum facts_op */
    facts_id type;
    facts_id a, b;
    int64_t n;
};

enum facts_place_kind {
    FACTS_PLACE_VARIABLE, /* base: symbol */
    FACTS_PLACE_DEREF,    /* base: value (a pointer) */
    FACTS_PLACE_FIELD,    /* base: place, field. Anonymous members are explicit steps. */
    FACTS_PLACE_INDEX,    /* base: place (an array), index: value */
    FACTS_PLACE_UNKNOWN,
};
struct facts_place {
    uint32_t kind; /* enum facts_place_kind */
    facts_id type;
    facts_id base;
    facts_id field;
    facts_id index;
};

enum facts_operation_kind {
    FACTS_OPERATION_STORE, /* place ← value; records are copied whole */
    FACTS_OPERATION_ZERO,  /* place ← all bytes zero (rest of an initialiser) */
    FACTS_OPERATION_CALL, /* place (or NONE) ← call of value(args); symbol: the callee when direct
                           */
    FACTS_OPERATION_ASSUME,  /* value is true from here on (_Analysis_assume_, __assume) */
    FACTS_OPERATION_SCOPE,   /* symbol, a local, ends here */
    FACTS_OPERATION_UNKNOWN, /* something not lowered stood here */
};
struct facts_operation {
    uint32_t kind; /* enum facts_operation_kind */
    facts_id loc;
    facts_id place;
    facts_id value;
    facts_id symbol;
    struct facts_range args; /* in facts_unit.args */
};

enum facts_edge_kind {
    FACTS_EDGE_NEXT,
    FACTS_EDGE_TRUE,
    FACTS_EDGE_FALSE,
    FACTS_EDGE_CASE, /* low..high, both included */
    FACTS_EDGE_DEFAULT,
};
struct facts_edge {
    uint32_t kind; /* enum facts_edge_kind */
    facts_id block;
    int64_t low, high;
};

enum facts_end_kind {
    FACTS_END_GOTO,   /* one NEXT edge */
    FACTS_END_BRANCH, /* value; TRUE and FALSE edges */
    FACTS_END_SWITCH, /* value; CASE edges in source order, one DEFAULT edge */
    FACTS_END_RETURN, /* value or NONE; no edge */
    FACTS_END_UNWIND, /* an exception leaves the function here; no edge */
    FACTS_END_STOP, /* control does not come here or never goes on (after a noreturn call); no edge
                     */
};
struct facts_block {
    struct facts_range operations;
    uint32_t end; /* enum facts_end_kind */
    facts_id value;
    facts_id loc; /* of the condition, the return, …; NONE where nothing stands in the source */
    struct facts_range edges;
    facts_id handler; /* block that takes an exception raised in this block; NONE: it leaves the
                         function */
};

enum {
    /* Parts were lost, or what was made up for an unknown name has a say in it (compared, laid out,
     * measured): no leak report from it. Calling what nobody declares does not degrade: that is a
     * stranger, unless an API fact knows it. */
    FACTS_FUNCTION_DEGRADED = 1,
    FACTS_FUNCTION_INITIALISER = 2, /* not a function of the source: stores of the unit's static
                                       initialisers, straight line */
};
struct facts_function {
    facts_id symbol;           /* NONE for the initialisers */
    uint32_t flags;            /* FACTS_FUNCTION_* */
    struct facts_range params; /* in facts_unit.locals: the PARAM symbols, in order */
    struct facts_range locals; /* in facts_unit.locals: LOCAL and TEMP symbols */
    struct facts_range blocks; /* the first is the entry */
    facts_id loc;              /* of the name */
    facts_id end;              /* of the closing brace */
    facts_id reason;           /* string: why it is DEGRADED, else "" or NONE */
};

enum facts_severity {
    FACTS_PROBLEM_NOTE,  /* a parse error that cost nothing analysed: outside bodies, of meaning */
    FACTS_PROBLEM_ERROR, /* a parse error that cost code: in a body or initialiser, or of form */
    FACTS_PROBLEM_FATAL, /* an include is missing, or the parser gave up: any code may be lost */
};
struct facts_problem {
    uint32_t severity; /* enum facts_severity */
    facts_id loc;      /* or NONE */
    facts_id text;     /* string */
    facts_id function; /* symbol whose body it stands in, or NONE */
};

#define FACTS_TABLES(X)                                                                            \
    X(files, struct facts_file)                                                                    \
    X(locs, struct facts_loc)                                                                      \
    X(types, struct facts_type)                                                                    \
    X(records, struct facts_record)                                                                \
    X(fields, struct facts_field)                                                                  \
    X(symbols, struct facts_symbol)                                                                \
    X(params, struct facts_param)                                                                  \
    X(annotations, facts_id)                                                                       \
    X(values, struct facts_value)                                                                  \
    X(places, struct facts_place)                                                                  \
    X(args, facts_id)                                                                              \
    X(operations, struct facts_operation)                                                          \
    X(edges, struct facts_edge)                                                                    \
    X(blocks, struct facts_block)                                                                  \
    X(locals, facts_id)                                                                            \
    X(functions, struct facts_function)                                                            \
    X(problems, struct facts_problem)

/* One unit. Owned by the arena it was built or read in. */
struct facts_unit {
    const char *text; /* all strings, each terminated; string ids are byte offsets into it */
    uint32_t text_size;
    facts_id source;    /* string: path of the source file, as shown to the user */
    facts_id arguments; /* string: the normalised compiler arguments, one per line */
    uint64_t
        identity[2]; /* XXH3-128 of source path and arguments: tells two builds of one file apart */
    uint32_t pointer_size; /* bytes */
#define FACTS_TABLE(name, type)                                                                    \
    type *name;                                                                                    \
    uint32_t name##_count;
    FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
};

static inline bool facts_is_comparison(uint32_t op)
{
    return op >= FACTS_OP_EQ && op <= FACTS_OP_GE;
}

/* The text of a string id; "" for FACTS_NONE. Lives as long as the unit. */
static inline const char *facts_text(const struct facts_unit *unit, facts_id string)
{
    return string == FACTS_NONE ? "" : unit->text + string;
}

#endif
