/*
 * What the lower*.c files share. A `struct lower` is the work on one translation unit, a `struct
 * function` (lower->fn) the function being lowered. Cursors are libclang's; ids are the facts
 * builder's.
 */
#ifndef DRVLINT_CAPTURE_LOWER_INTERNAL_H
#define DRVLINT_CAPTURE_LOWER_INTERNAL_H

#include "base/vec.h"
#include "capture/lower.h"

/* Nesting of expressions and statements beyond which they are given up as UNKNOWN: keeps the
 * recursion within an ordinary stack. */
#define LOWER_DEPTH 2000
/* Operators in a row after which a temporary keeps what there is: those who read values recurse. */
#define LOWER_CHAIN 64
/* Copies of __finally bodies in one function; nested ones multiply. */
#define LOWER_COPIES 1000
/* Element stores for one initialised object; the rest is UNKNOWN. */
#define LOWER_STORES 4096

/* Maps to 32-bit numbers; FACTS_NONE when absent. Zero-initialised is empty. */
struct cursor_map {
    struct cursor_entry *entries;
    uint32_t count, capacity;
};
struct pointer_map {
    struct pointer_entry *entries;
    uint32_t count, capacity;
};
uint32_t cursor_map_get(const struct cursor_map *map, CXCursor key);
void cursor_map_set(struct cursor_map *map, CXCursor key, uint32_t value);
void cursor_map_free(struct cursor_map *map);
uint32_t pointer_map_get(const struct pointer_map *map, const void *key);
void pointer_map_set(struct pointer_map *map, const void *key, uint32_t value);
void pointer_map_free(struct pointer_map *map);

struct facts_ids {
    VEC(facts_id) list;
};
struct cursors {
    CXCursor *items;
    uint32_t count;
};

struct lower_file {
    CXFile file;
    facts_id id;
    uint32_t flags;   /* FACTS_FILE_* */
    const char *text; /* NULL: not available */
    size_t size;
};

/* A place of an Error diagnostic. */
struct lower_error {
    CXFile file;
    unsigned offset;
};

/* An object whose initialiser is lowered into the unit's initialiser function. */
struct lower_static {
    facts_id symbol;
    CXCursor variable; /* the VarDecl, or a CompoundLiteralExpr at file scope */
};

/* A member function of a class that a template was instantiated for; a list per class. */
struct lower_instance {
    CXCursor function;
    uint32_t next; /* FACTS_NONE: the last */
};

/* A method that a virtual call of another may reach. */
struct lower_override {
    facts_id slot;
    facts_id function;
    facts_id loc;
};

/* A function that finds the whole object of a base that is not at its start, and calls on. */
struct lower_thunk {
    CXType from, to;
    CXCursor method; /* whose parameters it has */
    facts_id function, symbol;
};

struct lower {
    const struct lower_input *input;
    CXTranslationUnit tu;
    struct facts_build *build;
    struct cursor_map symbols; /* canonical declaration → symbol */
    struct cursor_map fields;  /* FieldDecl → field */
    struct cursor_map roles;   /* canonical function declaration → string */
    struct cursor_map layouts; /* record declarations → what is invented in them: 0, or 1 and
                                  up in layout_causes */
    VEC(CXCursor) layout_causes;
    struct cursor_map filled;       /* record declarations whose fields were added */
    struct pointer_map types;       /* CXType.data[0] → type */
    struct pointer_map file_of;     /* CXFile → index in files */
    VEC(struct lower_file) files;   /* last one is for "no file" */
    VEC(struct lower_error) errors; /* sorted by file, offset */
    VEC(CXCursor) queue;            /* definitions in system headers, still to be lowered */
    VEC(struct lower_static) statics;
    VEC(CXCursor) children; /* buffer of lower_children */
    /* C++ */
    struct cursor_map class_of; /* canonical class → index in classes */
    VEC(struct lower_class *) classes;
    struct cursor_map instance_of; /* canonical class → index of the first in instances */
    VEC(struct lower_instance) instances;
    VEC(CXCursor) allocators;           /* operator new and delete outside classes */
    VEC(struct lower_special) specials; /* to be made */
    VEC(struct lower_override) overrides;
    VEC(struct lower_thunk) thunks; /* to be made */
    struct arena scratch;           /* for one function */
    facts_id type_int;              /* int */
    facts_id type_void;             /* void */
    uint32_t pointer_size;          /* bytes */
    struct function *fn;
};

/* C++: what is known of a class. Lives as long as the unit. */
struct lower_base {
    CXType type;
    facts_id field;  /* in its record; FACTS_NONE until the record is filled */
    uint64_t offset; /* bits */
    bool is_placed;
};
enum class_answer {
    CLASS_UNKNOWN,
    CLASS_ASKED,
    CLASS_NO,
    CLASS_YES
};
struct lower_class {
    CXCursor declaration; /* the definition */
    CXCursor pattern;     /* whose children are the members: the definition, or a template's */
    CXType type;
    struct lower_base *bases;
    uint32_t base_count;
    bool is_opaque;       /* a base is not known, or is virtual */
    CXCursor destructor;  /* null: implicit */
    CXCursor constructor; /* declared default constructor; null */
    bool has_constructor; /* any is declared */
    bool is_virtual;      /* has a virtual destructor */
    bool is_polymorphic;
    enum class_answer destroys, constructs, copies; /* anything but nothing, nothing, its bytes */
    struct lower_lambda *lambda;
};
/* A closure: what it captures, in the order of its fields. */
struct lower_capture {
    CXCursor variable; /* null: `this` */
    CXCursor value;    /* of an init-capture; null: the variable */
    bool by_reference;
    facts_id field, type;
};
struct lower_lambda {
    CXCursor expression, method;
    struct lower_capture *captures;
    uint32_t count;
    bool is_known; /* which variable each field holds */
};
/* Functions that the language defines where the source does not. */
enum special {
    SPECIAL_CONSTRUCT,
    SPECIAL_COPY,
    SPECIAL_MOVE,
    SPECIAL_ASSIGN,
    SPECIAL_MOVE_ASSIGN,
    SPECIAL_DESTROY,
};
struct lower_special {
    struct lower_class *class_;
    enum special kind;
    facts_id symbol;
};

/* Where control is, seen from inside out: a list that only grows at its head, so that a jump can be
 * lowered later from the frame it had. */
enum frame_kind {
    FRAME_FUNCTION, /* outermost */
    FRAME_LOCAL,    /* a local begins: leaving it ends the local */
    FRAME_TRY,      /* body of a __try; leaving it runs `finally`, if it has one */
    FRAME_COPY,     /* a copy of a __finally body: has its own instances of labels */
};
struct frame {
    enum frame_kind kind;
    uint32_t depth;
    struct frame *parent;
    struct frame *copy; /* innermost FRAME_COPY, itself included; NULL */
    facts_id handler;   /* of blocks made here */
    facts_id local;     /* FRAME_LOCAL: symbol; FACTS_NONE: a part of an object, or a parameter */
    /* FRAME_LOCAL in C++: the object, if leaving destroys it; its kind is Invalid otherwise. */
    CXType destroy;
    facts_id place;
    facts_id flag; /* of a temporary in a part of an expression that may not be evaluated: whether
                      it was; else FACTS_NONE */
    struct finally *finally;
};

/* A place to jump to: the block, and the frame it belongs to. */
struct target {
    facts_id block; /* FACTS_NONE: no such target here */
    struct frame *frame;
};

/* Targets of the jumps that name none. */
struct jumps {
    struct target break_, continue_, leave;
    struct lower_switch *switch_;
};

struct way_out {
    facts_id target; /* block that it ends up in */
    facts_id block;  /* where its copy of the __finally body begins */
};
struct finally {
    CXCursor body;
    struct jumps jumps; /* those of the __try statement */
    VEC(struct way_out) ways;
};

struct lower_switch {
    struct frame *frame;
    facts_id type; /* of the value */
    bool has_default;
    VEC(struct facts_edge) edges;
    facts_id default_block;
};

struct lower_label {
    CXCursor label; /* LabelStmt */
    struct frame *copy;
    struct target target;
};
/* A goto, waiting for all labels to be known. */
struct lower_goto {
    CXCursor label; /* null: computed */
    facts_id block, loc;
    struct frame *frame;
};

struct function {
    facts_id block; /* the one being filled; FACTS_NONE: control does not come here */
    struct frame *frame;
    struct jumps jumps;
    uint32_t depth;
    uint32_t copies;
    const char *degraded; /* why; NULL: it is not */
    int abnormal;         /* what AbnormalTermination() is; -1: not inside a __finally */
    facts_id result_type;
    facts_id result; /* TEMP: return slot; FACTS_NONE until needed */
    facts_id return_block;
    facts_id unwind_block;
    facts_id self; /* C++: `this` */
    facts_id self_type;
    CXType class_type;           /* of the class whose method it is */
    struct lower_lambda *lambda; /* whose body it is */
    facts_id end_loc;            /* of the block or expression being left at its end */
    facts_id full_loc;           /* the end of the full expression */
    facts_id returned;           /* the local that a return is about to hand over as it is */
    struct cursor_map bindings;  /* names of a structured binding → place */
    struct cursor_map flags;     /* temporaries → the symbol of frame.flag */
    bool returns_reference;
    facts_id object;   /* whose static initialiser is lowered; FACTS_NONE in functions */
    uint32_t literals; /* compound literals seen in it */
    VEC(facts_id) params;
    VEC(facts_id) locals;
    VEC(struct lower_label) labels;
    VEC(CXCursor) taken; /* labels whose address is taken */
    VEC(struct lower_goto) gotos;
    VEC(struct finally *) finallies; /* to free */
};

/* lower.c */
struct cursors lower_children(struct lower *l, CXCursor cursor);
/* The only or first child; null cursor if none. */
CXCursor lower_child(CXCursor cursor);
CXCursor lower_last_child(CXCursor cursor);
bool lower_is_null(CXCursor cursor);
/* The function's extent is free of errors is checked here. */
bool lower_has_error(const struct lower *l, CXCursor cursor);

/* Notes the first reason why the function is not lowered completely. */
void lower_degrade(struct lower *l, const char *reason);

/* lower_loc.c */
const struct lower_file *lower_file(struct lower *l, CXFile file);
facts_id lower_loc(struct lower *l, CXSourceLocation location);
facts_id lower_loc_of(struct lower *l, CXCursor cursor);
/* The last character of the cursor's extent. */
facts_id lower_loc_end(struct lower *l, CXCursor cursor);
/* FACTS_FILE_* of the file a cursor is expanded in. */
uint32_t lower_flags_of(struct lower *l, CXCursor cursor);
/* The text from where the location is spelled to the end of that file; NULL if unavailable. */
const char *lower_text(struct lower *l, CXSourceLocation location, size_t *size);

/* lower_type.c */
/* Canonical, as it is. */
facts_id lower_type(struct lower *l, CXType type);
/* Of a value: without qualifiers. */
facts_id lower_type_of(struct lower *l, CXCursor expression);
facts_id lower_pointer_to(struct lower *l, facts_id type);
struct facts_type lower_type_at(const struct lower *l, facts_id type);
/* The field's id; adds all fields of its record first. */
facts_id lower_field(struct lower *l, CXCursor field);
/* Adds the fields of a record, its bases first. */
void lower_field_table(struct lower *l, CXCursor record);
/* The named and anonymous members (no unnamed bit-fields), in order. */
struct cursors lower_fields(struct lower *l, CXType record);
bool lower_is_anonymous(CXCursor field);
/* A struct or union without tag and without declarator: its members are members of its parent. */
bool lower_is_anonymous_record(CXCursor record);
bool lower_is_aggregate(const struct lower *l, facts_id type);

/* lower_symbol.c */
facts_id lower_string(struct lower *l, CXString text); /* disposes it */
/* `name` with the namespaces and classes around it, `scope` being the innermost. */
const char *lower_qualified(struct lower *l, CXCursor scope, const char *name);
/* A function or object with static storage. */
facts_id lower_symbol(struct lower *l, CXCursor declaration);
facts_id lower_param(struct lower *l, CXCursor declaration);
facts_id lower_local(struct lower *l, CXCursor declaration);
facts_id lower_temp(struct lower *l, facts_id type);
/* Notes the role typedef of a function declaration, to be found by any other of its declarations.
 */
void lower_note_role(struct lower *l, CXCursor declaration);

/* lower_value.c: building blocks, folded where constant */
struct facts_value lower_value_at(const struct lower *l, facts_id value);
struct facts_place lower_place_at(const struct lower *l, facts_id place);
facts_id lower_unknown(struct lower *l, facts_id type);
facts_id lower_int(struct lower *l, int64_t n, facts_id type);
bool lower_is_int(const struct lower *l, facts_id value, int64_t *n);
facts_id lower_cast(struct lower *l, facts_id value, facts_id type);
facts_id lower_unary(struct lower *l, enum facts_op op, facts_id value, facts_id type);
facts_id lower_binary(struct lower *l, enum facts_op op, facts_id a, facts_id b, facts_id type);
/* `type`: that of the place without qualifiers. */
facts_id lower_load(struct lower *l, facts_id place, facts_id type);
facts_id lower_load_symbol(struct lower *l, facts_id symbol, facts_id type);
facts_id lower_address(struct lower *l, facts_id place, facts_id type);
facts_id lower_variable(struct lower *l, facts_id symbol, facts_id type);
facts_id lower_deref(struct lower *l, facts_id pointer, facts_id type);
facts_id lower_index(struct lower *l, facts_id array, facts_id index, facts_id type);
/* Member of a record, with the steps through anonymous members that lie between. */
facts_id lower_member(struct lower *l, facts_id record, CXCursor field);
facts_id lower_unknown_place(struct lower *l, facts_id type);
/* `pointer` less the offset of the member that `member` (a place in a record at address 0) names;
 * FACTS_NONE if it is no such place. */
facts_id lower_container(struct lower *l, facts_id pointer, facts_id member);

/* lower_flow.c: blocks and jumps */
facts_id lower_block(struct lower *l); /* new, with the frame's handler */
facts_id lower_block_with(struct lower *l, facts_id handler);
void lower_emit(struct lower *l, const struct facts_operation *operation, const facts_id *args,
                uint32_t count);
void lower_store(struct lower *l, facts_id place, facts_id value, facts_id loc);
void lower_emit_unknown(struct lower *l, facts_id loc);
/* Ends the block being filled; nothing is filled afterwards. */
void lower_goto_block(struct lower *l, facts_id block, facts_id loc);
void lower_branch(struct lower *l, facts_id value, facts_id yes, facts_id no, facts_id loc);
void lower_stop(struct lower *l);
/* Goes to `block` and fills it from here on. */
void lower_continue_in(struct lower *l, facts_id block);
/* Where an exception goes that no handler inside the current frame takes. */
facts_id lower_unwind(struct lower *l);
struct frame *lower_push(struct lower *l, enum frame_kind kind);
/* Ends the locals begun since `frame`, on the way on. */
void lower_pop(struct lower *l, struct frame *frame);
/* The same, at the end of a statement: destructors are called there. */
void lower_pop_at(struct lower *l, struct frame *frame, CXCursor statement);
/* Jumps out to `target`, whose frame encloses the current one. */
void lower_leave(struct lower *l, struct target target, facts_id loc);
void lower_return(struct lower *l, facts_id value, facts_id loc);
void lower_label(struct lower *l, CXCursor label);
void lower_goto(struct lower *l, CXCursor label, facts_id loc);
void lower_resolve_gotos(struct lower *l);

/* lower_expr.c */
facts_id lower_value(struct lower *l, CXCursor expression);
void lower_effect(struct lower *l, CXCursor expression);
facts_id lower_place(struct lower *l, CXCursor expression);
/* A variable or parameter by its declaration; FACTS_NONE if it is not known here. */
facts_id lower_variable_place(struct lower *l, CXCursor declaration, facts_id type);
/* Through parentheses and no-op wrappers; with `casts`, through casts too. */
CXCursor lower_strip(CXCursor expression, bool casts);
bool lower_is_function(CXCursor declaration);
/* Whether the expression's type is of that kind. */
bool lower_is_kind(struct lower *l, CXCursor expression, enum facts_type_kind kind);
/* An UNKNOWN that stands for the expression; with the effects of its parts before it. */
facts_id lower_unknown_expression(struct lower *l, CXCursor expression);
facts_id lower_not_understood(struct lower *l, CXCursor expression);
/* A single child that stands for the whole expression (implicit cast and the like). */
bool lower_is_implicit(CXCursor expression, CXCursor *inner);
facts_id lower_value_in_temp(struct lower *l, facts_id value, facts_id loc);

/* lower_const.c */
/* A literal, enumerator, sizeof and the like; FACTS_NONE if it is none or not constant. */
facts_id lower_literal(struct lower *l, CXCursor expression);
/* libclang's value of an expression of integer type; FACTS_NONE if it has none. Never for one that
 * may hold an initialiser list. */
facts_id lower_evaluate(struct lower *l, CXCursor expression);
/* The value of an expression of constants only; false if it has anything else in it. Adds no
 * operation. */
bool lower_constant(struct lower *l, CXCursor expression, facts_id *value);
facts_id lower_string_literal(struct lower *l, CXCursor literal, facts_id type);
/* The operator of a binary or compound assignment operator. */
enum facts_op lower_operator(CXCursor expression);
facts_id lower_offsetof(struct lower *l, CXCursor expression, facts_id *member);

/* lower_call.c */
/* `wanted`: the result is used. FACTS_NONE if it is not, or void. */
facts_id lower_call(struct lower *l, CXCursor call, bool wanted);
/* C++: the object it returns is made in `place`. */
void lower_call_into(struct lower *l, CXCursor call, facts_id place);
/* C++: the place that the reference it returns names; FACTS_NONE: it returns none. */
facts_id lower_call_place(struct lower *l, CXCursor call);
bool lower_call_is_reference(struct lower *l, CXCursor call);
/* A call of `symbol` whose result, if any, is not used. */
void lower_call_symbol(struct lower *l, facts_id symbol, const facts_id *args, uint32_t count,
                       facts_id loc);
/* Adds arguments as the parameters of a function type from `first` on take them, and what the
 * declaration `function` (or null) says for those that are left out. */
void lower_arguments(struct lower *l, CXCursor function, CXType type, uint32_t first,
                     const CXCursor *items, uint32_t count, struct facts_ids *args);
facts_id lower_size_type(struct lower *l);
facts_id lower_symbol_value(struct lower *l, facts_id symbol);

/* lower_invented.c */
/* Made up for a name that is declared nowhere. */
bool lower_is_invented(struct lower *l, CXCursor declaration);
/* An enumerator whose number is made up. */
bool lower_is_invented_constant(struct lower *l, CXCursor enumerator);
/* A type, or array of one, whose size is made up. */
bool lower_is_invented_type(struct lower *l, CXType type);
/* Whether code (a body, or an object with its initialiser) is distorted by what was made up; tells
 * lower_input.depends. */
bool lower_depends_on_invented(struct lower *l, CXCursor function, CXCursor code);

/* lower_cond.c */
void lower_condition(struct lower *l, CXCursor expression, facts_id yes, facts_id no);
/* `&&`, `||`, `!` and `?:` as values. */
facts_id lower_logical(struct lower *l, CXCursor expression);
facts_id lower_conditional(struct lower *l, CXCursor expression, bool wanted);
bool lower_is_logical(CXCursor expression);

/* lower_class.c: C++ classes */
/* NULL: not of class type, or incomplete. */
struct lower_class *lower_class_of(struct lower *l, CXType type);
/* Calls `visit` with the member functions of a class; of an instance of a template, with those that
 * the unit instantiates. */
void lower_visit_functions(struct lower *l, const struct lower_class *class_, CXCursorVisitor visit,
                           void *context);
void lower_note_class_member(struct lower *l, CXCursor declaration);
bool lower_destroys(struct lower *l, CXType type);
bool lower_constructs(struct lower *l, CXType type);
bool lower_copies(struct lower *l, CXType type);
bool lower_is_reference(CXType type);
/* Of a place of class `from`, the part that is its base `to`; FACTS_NONE if it is none. */
facts_id lower_base_place(struct lower *l, facts_id place, CXType from, CXType to);
/* A pointer or reference to `from` as one to `to`, up or down; FACTS_NONE: neither. */
facts_id lower_base_pointer(struct lower *l, facts_id value, CXType from, CXType to, facts_id type);
/* Where a base begins in a class, in bits; -1 if it is no base of it. */
int64_t lower_base_offset(struct lower *l, CXType from, CXType to);
bool lower_is_related(struct lower *l, CXType from, CXType to);
/* How well a parameter takes an argument, one of type Invalid being any number; 0: not at all. */
unsigned lower_match(CXType wanted, CXType given);
/* A declared constructor that takes these; null if none is known to. */
CXCursor lower_constructor_for(struct lower *l, struct lower_class *class_, const CXCursor *items,
                               uint32_t count);
void lower_fill_bases(struct lower *l, CXType type);
facts_id lower_special(struct lower *l, struct lower_class *class_, enum special kind);
CXType lower_element(CXType type);

/* lower_object.c: C++ objects come and go */
void lower_construct(struct lower *l, facts_id place, CXType type, CXCursor initialiser);
/* From arguments as they are written in a list. */
void lower_construct_from(struct lower *l, facts_id place, CXType type, const CXCursor *items,
                          uint32_t count, facts_id loc);
/* As a declaration without initialiser does. */
void lower_construct_default(struct lower *l, facts_id place, CXType type, facts_id loc);
void lower_construct_copy(struct lower *l, facts_id place, facts_id from, CXType type, bool move,
                          facts_id loc);
void lower_assign_object(struct lower *l, facts_id place, facts_id from, CXType type, bool move,
                         facts_id loc);
void lower_destroy(struct lower *l, facts_id place, CXType type, facts_id loc);
/* Through what stands around an expression of class type without being one: parentheses, binding
 * of temporaries, qualifiers, casts to the same class. */
CXCursor lower_core(CXCursor expression);
/* What names an object with a place, not a value. */
bool lower_is_glvalue(struct lower *l, CXCursor expression);
bool lower_is_object(struct lower *l, CXCursor expression);
/* `T` as the initialiser of a `new T` that leaves the memory as it is. */
bool lower_makes_nothing(struct lower *l, CXCursor expression);
/* `__uuidof(type)`: a constant object of its own for each type. */
bool lower_is_uuidof(struct lower *l, CXCursor expression);
facts_id lower_uuidof(struct lower *l, CXCursor expression);
/* An unnamed object that the end of the full expression destroys. */
facts_id lower_temporary(struct lower *l, CXCursor expression);
struct frame *lower_push_object(struct lower *l, facts_id symbol, facts_id place, CXType type);
bool lower_has_temporary(struct lower *l, CXCursor expression);
/* A full expression: what is pushed after begin ends at end. */
struct frame *lower_full_begin(struct lower *l, CXCursor expression);
void lower_full_end(struct lower *l, struct frame *frame);
/* A condition that is a full expression. */
void lower_test(struct lower *l, CXCursor expression, facts_id yes, facts_id no);
facts_id lower_address_of(struct lower *l, facts_id place);
facts_id lower_unnamed(struct lower *l, const char *name, facts_id type, facts_id loc);

/* lower_special.c: constructors, destructors and what the language defines itself */
void lower_members_first(struct lower *l, CXCursor constructor);
void lower_members_last(struct lower *l, struct lower_class *class_);
void lower_special_body(struct lower *l, const struct lower_special *special);

/* lower_new.c */
facts_id lower_new(struct lower *l, CXCursor expression);
void lower_delete(struct lower *l, CXCursor expression);

/* lower_lambda.c */
struct lower_lambda *lower_lambda(struct lower *l, CXCursor expression);
void lower_closure(struct lower *l, facts_id place, CXCursor expression);
/* The lambda whose call operator this is; NULL. */
struct lower_lambda *lower_lambda_of(struct lower *l, CXCursor method);
/* In the body of a lambda: where a variable of the function around is. */
facts_id lower_captured(struct lower *l, CXCursor variable, facts_id type);
facts_id lower_self(struct lower *l);

/* lower_virtual.c */
bool lower_is_virtual_call(struct lower *l, CXCursor callee, CXCursor method);
facts_id lower_virtual_target(struct lower *l, CXCursor method);
/* The class's, or the nearest one it inherits; of a class that has one. */
CXCursor lower_virtual_destructor(struct lower *l, struct lower_class *class_);
/* A class whose destructor overrides without being declared. */
void lower_note_class(struct lower *l, CXCursor declaration);
void lower_note_overrides(struct lower *l, CXCursor method);
void lower_thunk_body(struct lower *l, const struct lower_thunk *thunk);
void lower_store_overrides(struct lower *l, uint32_t first);

/* lower_range.c */
void lower_range_for(struct lower *l, CXCursor statement);
void lower_bindings(struct lower *l, CXCursor declaration);
void lower_switch_init(struct lower *l, CXCursor statement, CXCursor condition);

/* lower_init.c */
void lower_initialise(struct lower *l, facts_id place, CXType declared, CXCursor initialiser,
                      facts_id loc);

/* lower_stmt.c */
void lower_variable_declaration(struct lower *l, CXCursor declaration);
void lower_statement(struct lower *l, CXCursor statement);
/* A compound statement whose last expression is wanted (statement expression). */
facts_id lower_statement_value(struct lower *l, CXCursor compound, facts_id type);
void lower_declarations(struct lower *l, CXCursor statement);

/* lower_seh.c */
void lower_try(struct lower *l, CXCursor statement);
/* Fills a copy of a __finally body from the current block on. */
void lower_finally(struct lower *l, struct finally *finally, struct frame *outside, int abnormal);

#endif
