/*
 * Builder: capture adds entries one by one and gets their ids; equal strings, locations, types,
 * values and places are kept once, so that equal sources give equal bytes.
 *
 * Blocks, operations and edges of a function are made in any order (facts_block, facts_operation,
 * facts_end) and laid out by facts_function_end: blocks that no path from the entry or through a
 * handler reaches are dropped, jumps to empty blocks go to where those jump, straight lines of
 * blocks are joined, and what remains is numbered in reverse post-order, so operations and edges of
 * a block become adjacent (layout.h has the details).
 *
 * Fields that an entry's kind does not use may hold anything. A type left FACTS_NONE becomes one of
 * kind OTHER with no name; a string id 0 is "".
 */
#ifndef DRVLINT_FACTS_BUILD_H
#define DRVLINT_FACTS_BUILD_H

#include "facts/facts.h"

#include <stddef.h>

struct arena;
struct facts_build;

/* Starts an empty unit. The builder and the finished unit live in `arena`; facts_build_end also
 * frees what the builder holds outside it and must be called once. */
struct facts_build *facts_build_begin(struct arena *arena);

/* Finishes: sets the header and returns the unit. `arguments` are joined by newlines. The builder
 * is gone. */
struct facts_unit *facts_build_end(struct facts_build *build, const char *source,
                                   const char *const *arguments, size_t argument_count,
                                   uint32_t pointer_size);

facts_id facts_string(struct facts_build *build, const char *text);
facts_id facts_string_sized(struct facts_build *build, const char *text, size_t length);

/* One entry per path; a second call with the path returns the first entry. */
facts_id facts_file(struct facts_build *build, const char *path, const uint64_t hash[2],
                    uint32_t flags);
facts_id facts_loc(struct facts_build *build, const struct facts_loc *loc);

/* Types are kept once per (name, kind, const). For a pointer to a record that is still being built,
 * make the record first (facts_record) and set its fields later (facts_record_fields). */
facts_id facts_type(struct facts_build *build, const struct facts_type *type);

/* One entry per usr; `is_new` tells whether this call made it. Fields are given once. */
facts_id facts_record(struct facts_build *build, const struct facts_record *record, bool *is_new);
void facts_record_fields(struct facts_build *build, facts_id record,
                         const struct facts_field *fields, uint32_t count);

/* Functions and globals: one entry per usr (`is_new`); locals, params and temporaries: always new.
 * facts_symbol_at gives the entry for changes (flags, role, loc); valid until the next
 * facts_symbol. */
facts_id facts_symbol(struct facts_build *build, const struct facts_symbol *symbol, bool *is_new);
struct facts_symbol *facts_symbol_at(struct facts_build *build, facts_id symbol);
struct facts_range facts_params(struct facts_build *build, const struct facts_param *params,
                                uint32_t count);
struct facts_range facts_annotations(struct facts_build *build, const facts_id *texts,
                                     uint32_t count);

facts_id facts_value(struct facts_build *build, const struct facts_value *value);
facts_id facts_place(struct facts_build *build, const struct facts_place *place);
/* Entries already made, for inspection; valid until the next addition to the same table. */
const struct facts_value *facts_value_at(const struct facts_build *build, facts_id value);
const struct facts_place *facts_place_at(const struct facts_build *build, facts_id place);
const struct facts_type *facts_type_at(const struct facts_build *build, facts_id type);
const struct facts_field *facts_field_at(const struct facts_build *build, facts_id field);
const struct facts_record *facts_record_at(const struct facts_build *build, facts_id record);
const char *facts_string_at(const struct facts_build *build, facts_id string);

/* A function being built: between begin and end only this function's blocks exist. Block ids given
 * out here are local (0 is the entry, made by begin); end turns them into the unit's. */
void facts_function_begin(struct facts_build *build);
facts_id facts_block(struct facts_build *build, facts_id handler);
/* Appends to `block`, which has not ended; args are copied (operation->args is ignored). */
void facts_operation(struct facts_build *build, facts_id block,
                     const struct facts_operation *operation, const facts_id *args,
                     uint32_t arg_count);
/* Ends `block`; edges are copied. A block may be ended once. A branch or switch on an INT becomes a
 * jump to where it certainly goes. */
void facts_end(struct facts_build *build, facts_id block, enum facts_end_kind kind, facts_id value,
               facts_id loc, const struct facts_edge *edges, uint32_t edge_count);
/* Lays the function out and adds it (blocks never ended become STOP); `function->blocks`, params
 * and locals are set from the arguments. If it has a symbol, that symbol's `function` and DEFINED
 * flag are set. */
facts_id facts_function_end(struct facts_build *build, const struct facts_function *function,
                            const facts_id *params, uint32_t param_count, const facts_id *locals,
                            uint32_t local_count);

void facts_problem(struct facts_build *build, const struct facts_problem *problem);

#endif
