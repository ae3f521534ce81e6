/*
 * Summaries: the exits of a function from one entry state, kept and used again.
 *
 * The key of an entry state is its bytes with symbols numbered in the order they are reached
 * (parameters and globals first, then what they point to), so that states that differ only in the
 * names of symbols share a summary. When a summary is used, its symbols are renamed back: those of
 * the entry to the caller's, those made inside to fresh ones.
 */
#include "flow/run.h"

#include <string.h>
#include <uthash.h>

struct flow_summary {
    unsigned char *bytes; /* the key */
    uint32_t *symbols;
    uint32_t symbol_count;
    struct flow_exit *exits;
    uint32_t exit_count;
    UT_hash_handle hh;
};

/* ---- keys ---- */

struct writer {
    struct flow_run *run;
    const struct flow_state *state;
    VEC(unsigned char) bytes;
    VEC(uint32_t) symbols;
};

static void put(struct writer *writer, uint64_t n)
{
    /* Small numbers, the most, take one byte. */
    do {
        unsigned char byte = n & 127;
        n >>= 7;
        vec_push(&writer->bytes, (unsigned char)(byte | (n ? 128 : 0)));
    } while (n);
}

static uint32_t number(struct writer *writer, uint32_t symbol)
{
    if (flow_mark_symbol(writer->run, symbol, writer->symbols.count))
        vec_push(&writer->symbols, symbol);
    return writer->run->marks.items[symbol].number;
}

static void put_value(struct writer *writer, const struct flow_value *value)
{
    put(writer, value->kind);
    put(writer, value->kind == FLOW_SYMBOL ? number(writer, value->base) : value->base);
    put(writer, (uint64_t)value->n);
}

static void put_cell(struct writer *writer, const struct flow_cell *cell)
{
    put(writer, (uint64_t)cell->offset);
    put(writer, cell->size);
    put(writer, cell->is_guard);
    put_value(writer, &cell->value);
}

static void put_fill(struct writer *writer, const struct flow_fill *fill)
{
    put(writer, fill->is_zero);
    put(writer, (uint64_t)fill->offset);
    put(writer, (uint64_t)fill->size);
}

static void put_range(struct writer *writer, const struct range *range)
{
    put(writer, range->count);
    for (uint32_t i = 0; i < range->count; i++) {
        put(writer, (uint64_t)range->part[i].low);
        put(writer, (uint64_t)range->part[i].high);
    }
}

static bool is_symbolic(uint32_t region)
{
    return (region & FLOW_REGION_TAG) == FLOW_REGION_SYMBOL;
}

/* A symbol, what it is computed from, what is known of it, what it points to. May reach further
 * symbols. */
static void put_symbol(struct writer *writer, uint32_t symbol)
{
    const struct flow_symbol *entry = &writer->run->symbols.items[symbol];
    put(writer, entry->op);
    if (entry->op != FACTS_OP_NONE) {
        put_value(writer, &entry->a);
        put_value(writer, &entry->b);
    }
    put(writer, entry->is_join);
    put(writer, entry->is_object);
    put(writer, entry->is_private);
    put(writer, entry->is_vague);
    put(writer, entry->is_mixed);
    put(writer, entry->leads);
    put(writer, entry->is_doubtful);
    put(writer, entry->is_lost);
    put(writer, entry->is_unset);
    put(writer, symbol >= writer->state->mark);
    struct range range = flow_symbol_range(writer->run, writer->state, symbol);
    put_range(writer, &range);
    uint32_t region = FLOW_REGION_SYMBOL | symbol;
    for (uint32_t i = flow_region_first(writer->state, region);
         i < writer->state->cells.count && writer->state->cells.items[i].region == region; i++)
        put_cell(writer, &writer->state->cells.items[i]);
    put(writer, UINT64_MAX);
    for (uint32_t i = 0; i < writer->state->fills.count; i++)
        if (writer->state->fills.items[i].region == region)
            put_fill(writer, &writer->state->fills.items[i]);
    put(writer, UINT64_MAX);
}

static void make_key(struct writer *writer, uint32_t function)
{
    const struct flow_state *state = writer->state;
    flow_begin_walk(writer->run);
    put(writer, function);
    put(writer, writer->run->keeps_released);
    put(writer, state->resource);
    put(writer, state->resource == FLOW_NOT_ACQUIRED && writer->run->is_before_acquire);
    put(writer, state->events);
    put(writer, state->events_at_release);
    put(writer, state->has_let_go);
    put(writer, state->is_guess);
    for (uint32_t i = 0; i < state->cells.count; i++)
        if (!is_symbolic(state->cells.items[i].region)) {
            put(writer, state->cells.items[i].region);
            put_cell(writer, &state->cells.items[i]);
        }
    put(writer, UINT64_MAX);
    for (uint32_t i = 0; i < state->fills.count; i++)
        if (!is_symbolic(state->fills.items[i].region)) {
            put(writer, state->fills.items[i].region);
            put_fill(writer, &state->fills.items[i]);
        }
    put(writer, UINT64_MAX);
    if (state->resource != FLOW_NOT_ACQUIRED)
        put_value(writer, &state->object);
    uint32_t done = 0;
    do {
        while (done < writer->symbols.count)
            put_symbol(writer, writer->symbols.items[done++]);
        /* What the callee may compute again, the caller may know. */
        for (uint32_t i = 0; i < state->facts.count; i++)
            if (flow_is_recomputable(writer->run, state->facts.items[i].symbol))
                number(writer, state->facts.items[i].symbol);
    } while (done < writer->symbols.count);
}

/* ---- renaming ---- */

struct renamed {
    uint32_t from, to;
};

struct renaming {
    struct flow_run *run;
    VEC(struct renamed) pairs;
    uint32_t mark; /* of what was acquired inside: all that the summary makes is younger */
};

static uint32_t rename_symbol(struct renaming *renaming, uint32_t symbol);

static struct flow_value rename_value(struct renaming *renaming, struct flow_value value)
{
    if (value.kind == FLOW_SYMBOL)
        value.base = rename_symbol(renaming, value.base);
    return value;
}

static uint32_t rename_symbol(struct renaming *renaming, uint32_t symbol)
{
    for (uint32_t i = 0; i < renaming->pairs.count; i++)
        if (renaming->pairs.items[i].from == symbol)
            return renaming->pairs.items[i].to;
    struct flow_run *run = renaming->run;
    struct flow_symbol old = run->symbols.items[symbol];
    struct renamed pair = {.from = symbol};
    if (old.op != FACTS_OP_NONE) {
        struct flow_value a = rename_value(renaming, old.a), b = rename_value(renaming, old.b);
        pair.to = flow_derive(run, &old.range, old.op, &a, &b).base;
    } else {
        pair.to = flow_fresh(run, &old.range);
        run->symbols.items[pair.to] = old;
    }
    vec_push(&renaming->pairs, pair);
    return pair.to;
}

static uint32_t rename_region(struct renaming *renaming, uint32_t region)
{
    if (!is_symbolic(region))
        return region;
    return FLOW_REGION_SYMBOL | rename_symbol(renaming, region & ~FLOW_REGION_TAG);
}

static struct flow_state *rename_state(struct renaming *renaming, const struct flow_state *state)
{
    struct flow_state *renamed = flow_state_new();
    renamed->resource = state->resource;
    renamed->events = state->events;
    renamed->mark = renaming->mark;
    renamed->events_at_release = state->events_at_release;
    renamed->has_let_go = state->has_let_go;
    renamed->is_guess = state->is_guess;
    renamed->trace = state->trace;
    renamed->object = rename_value(renaming, state->object);
    for (uint32_t i = 0; i < state->cells.count; i++) {
        struct flow_cell cell = state->cells.items[i];
        cell.region = rename_region(renaming, cell.region);
        cell.value = rename_value(renaming, cell.value);
        flow_cell_set(renamed, &cell);
    }
    for (uint32_t i = 0; i < state->fills.count; i++) {
        struct flow_fill fill = state->fills.items[i];
        fill.region = rename_region(renaming, fill.region);
        vec_push(&renamed->fills, fill);
    }
    for (uint32_t i = 0; i < state->facts.count; i++)
        flow_fact_set(renamed, rename_symbol(renaming, state->facts.items[i].symbol),
                      &state->facts.items[i].range);
    return renamed;
}

/* ---- the table ---- */

/* What is known of symbols that the key does not reach is the caller's business. */
static void keep_reached_facts(const struct flow_run *run, struct flow_state *entry)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < entry->facts.count; i++)
        if (flow_is_marked(run, entry->facts.items[i].symbol))
            entry->facts.items[kept++] = entry->facts.items[i];
    entry->facts.count = kept;
}

bool flow_summary_find(struct flow_run *run, uint32_t function, struct flow_state *entry,
                       struct flow_exits *exits, struct flow_summary_key *key)
{
    struct writer writer = {.run = run, .state = entry};
    make_key(&writer, function);
    keep_reached_facts(run, entry);
    struct flow_summary *summary;
    HASH_FIND(hh, run->summaries, writer.bytes.items, writer.bytes.count, summary);
    if (summary) {
        for (uint32_t e = 0; e < summary->exit_count; e++) {
            struct renaming renaming = {
                .run = run,
                .mark = entry->resource == FLOW_NOT_ACQUIRED ? run->symbols.count : entry->mark};
            for (uint32_t i = 0; i < summary->symbol_count; i++) {
                struct renamed pair = {summary->symbols[i], writer.symbols.items[i]};
                vec_push(&renaming.pairs, pair);
            }
            const struct flow_exit *exit = &summary->exits[e];
            struct flow_state *state = rename_state(&renaming, exit->state);
            struct flow_value result = rename_value(&renaming, exit->result);
            flow_add_exit(exits, state, &result, exit->is_unwind);
            vec_free(&renaming.pairs);
        }
        run->flow->stats.summary_hits++;
    } else {
        key->size = writer.bytes.count;
        key->bytes = arena_alloc(&run->arena, writer.bytes.count);
        memcpy(key->bytes, writer.bytes.items, writer.bytes.count);
        key->symbol_count = writer.symbols.count;
        key->symbols = ARENA_ARRAY(&run->arena, uint32_t, writer.symbols.count);
        if (writer.symbols.count)
            memcpy(key->symbols, writer.symbols.items, writer.symbols.count * sizeof(uint32_t));
    }
    vec_free(&writer.bytes);
    vec_free(&writer.symbols);
    return summary != NULL;
}

void flow_summary_add(struct flow_run *run, const struct flow_summary_key *key,
                      const struct flow_exit *exits, uint32_t count)
{
    struct flow_summary *summary = ARENA_NEW(&run->arena, struct flow_summary);
    summary->bytes = key->bytes;
    summary->symbols = key->symbols;
    summary->symbol_count = key->symbol_count;
    summary->exits = ARENA_ARRAY(&run->arena, struct flow_exit, count);
    summary->exit_count = count;
    for (uint32_t e = 0; e < count; e++) {
        summary->exits[e] = exits[e];
        summary->exits[e].state = flow_state_copy(exits[e].state);
    }
    HASH_ADD_KEYPTR(hh, run->summaries, summary->bytes, key->size, summary);
    run->flow->stats.summaries++;
}

void flow_summaries_free(struct flow_run *run)
{
    for (struct flow_summary *summary = run->summaries; summary; summary = summary->hh.next)
        for (uint32_t e = 0; e < summary->exit_count; e++)
            flow_state_free(summary->exits[e].state);
    HASH_CLEAR(hh, run->summaries);
}
