/* Inside of spread: the graph, shared by the files that build and ask it. */
#ifndef DRVLINT_FLOW_SPREAD_GRAPH_H
#define DRVLINT_FLOW_SPREAD_GRAPH_H

#include "base/vec.h"
#include "flow/spread.h"

#include <uthash.h>

enum node_kind {
    NODE_GIVEN,   /* whoever we do not see; the first node */
    NODE_UNKNOWN, /* values from there; the second */
    NODE_SYMBOL,  /* a: unit, b: symbol: a variable of a function */
    NODE_OBJECT,  /* a: number of the object */
    NODE_RESULT,  /* a: number of the function */
    NODE_FIELD,   /* a: number of the field; of a system record: wherever the record is */
    NODE_PATH,    /* a: node, b: number of the field: of a system record that the node holds */
    NODE_ADDRESS, /* a: node: holds its address */
    NODE_POINTEE, /* a: node: what the pointers in it point to, where no field says */
};

struct edge {
    uint32_t to;
    uint32_t unit; /* where the source says so, with operation; unit PROGRAM_NONE: nowhere */
    facts_id operation;
    uint32_t callee; /* the edge leads out of this function to one that calls it, or NONE */
    uint32_t caller;
    uint32_t into;    /* it leads from an argument into this function, or NONE */
    bool is_interior; /* the value becomes a pointer to somewhere inside what it points to */
};

struct node_key {
    uint32_t kind, a, b;
};

struct node {
    struct node_key key;
    uint32_t unit;  /* of `type` */
    facts_id type;  /* of what it holds, or NONE */
    facts_id field; /* in `unit`, of fields and paths */
    VEC(struct edge) out;
    VEC(uint32_t) in;   /* over edges that are not interior */
    uint32_t address;   /* the node of its address, or NONE */
    uint32_t pointee;   /* or NONE */
    uint32_t releases;  /* classes that releases of what it holds have, bit 1 << effect_class */
    uint32_t walk;      /* the last walk that came by, and how: */
    bool is_reached[2]; /* [is_interior] */
    bool is_unknown;    /* may hold what comes from outside */
    bool is_handed;     /* may hold what the system hands to the driver: a device, a request */
    bool is_linked; /* of a system record: known by its address, so like any other of its type */
};

struct node_entry {
    struct node_key key;
    uint32_t number;
    UT_hash_handle hh;
};

struct edge_entry {
    uint64_t key;
    UT_hash_handle hh;
};

typedef VEC(uint32_t) ids;

/* `pointer->field = value`, where the record belongs to whoever has the pointer. */
struct lent {
    uint32_t unit;
    facts_id pointer, value, operation;
};

/* Releases of a family: what they release. */
struct released {
    uint32_t family, node;
};

struct spread {
    const struct program *program;
    const struct effect_table *effects;
    struct arena *arena;
    VEC(struct node) nodes;
    struct node_entry *entries;
    struct edge_entry *edges;
    VEC(struct lent) lent;
    VEC(struct released) released;
    bool *is_root;         /* [function]: somebody we do not see may call it */
    bool *is_exposed;      /* [field]: somebody we do not see may have the record */
    bool *is_released;     /* [family]: some release could be of any of them */
    bool *has_release;     /* [family]: there is one */
    bool *is_handed_back;  /* [family]: some release is of what the system hands to the driver */
    bool *is_static_field; /* [field]: of a record of which there is a global */
    bool has_degraded;     /* code is lost that may do anything with what its function could name */
    bool is_blind;         /* see spread_is_complete */
    uint32_t walks;
    /* While edges are made: where from. */
    uint32_t unit;
    facts_id operation;
    uint32_t function;
};

/* ---- spread_node.c ---- */

/* The node, made if need be. */
uint32_t spread_node(struct spread *spread, enum node_kind kind, uint32_t a, uint32_t b);
uint32_t spread_symbol(struct spread *spread, uint32_t u, facts_id symbol);
uint32_t spread_field(struct spread *spread, uint32_t u, facts_id field);
/* An edge from where spread->unit, operation and function say; nothing if it is there. `pattern`
 * says what else there is to it. True: it is new. */
bool spread_edge(struct spread *spread, uint32_t from, uint32_t to, const struct edge *pattern);
void spread_edges(struct spread *spread, const ids *from, const ids *to,
                  const struct edge *pattern);

/* Adds the nodes that a value may come from. */
void spread_values(struct spread *spread, uint32_t u, facts_id value, ids *out);
/* Same of the address of a place; `is_linking`: a system record there is known by it from now on.
 */
void spread_address(struct spread *spread, uint32_t u, facts_id place, bool is_linking, ids *out);
/* Adds the nodes that are a place; NODE_GIVEN where a store is seen by others, too. */
void spread_places(struct spread *spread, uint32_t u, facts_id place, bool is_store, ids *out);
/* Same for what a pointer points to. */
void spread_pointees(struct spread *spread, uint32_t u, facts_id pointer, bool is_store, ids *out);
/* Same for field `name` of it. False: it has none, as far as is known. */
bool spread_fields(struct spread *spread, uint32_t u, facts_id pointer, const char *name,
                   bool is_store, ids *out);
uint32_t spread_pointee(struct spread *spread, uint32_t node);
/* The record a value points to, casts looked through: `*record`, in unit u. */
bool spread_points_to_record(const struct facts_unit *unit, facts_id value, facts_id *record);
facts_id spread_strip(const struct facts_unit *unit, facts_id value);
const struct effect_slot *spread_slot(const struct spread *spread, const struct facts_unit *unit,
                                      const struct facts_field *field);

/* ---- spread_call.c ---- */

void spread_operation(struct spread *spread, uint32_t u, const struct facts_operation *operation);
/* The nodes an operand of an effect names. False: not known. */
bool spread_operand(struct spread *spread, uint32_t u, const struct facts_operation *call,
                    const struct effect_operand *operand, bool is_store, ids *out);
void spread_expose(struct spread *spread, uint32_t u, facts_id type);

#endif
