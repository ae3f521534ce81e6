/*
 * What the root of a query is handed: an argument that is held on entry (an IRP), what memory is
 * known to hold then (its MajorFunction), and what happens to it on the way: it is marked, by a
 * store or a call, and released, perhaps more than once.
 *
 * The events of a state are a set of bits here: how it was released, whether that was for good, and
 * its marks, certain and possible ones.
 */
#include "flow/run.h"

#include <string.h>

enum {
    FINAL_BIT = 15,
    CERTAIN_BITS = 16,
    POSSIBLE_BITS = 24,
};

/* ---- memory on entry ---- */

static const char *tag_of(const struct facts_unit *unit, facts_id record)
{
    const char *tag = facts_text(unit, unit->records[record].name);
    return tag[0] == '_' ? tag + 1 : tag;
}

/* A member of the record, or of its members without a name. */
static bool find_member(const struct facts_unit *unit, facts_id record, const char *name,
                        size_t length, int64_t *offset, facts_id *type)
{
    const struct facts_range *fields = &unit->records[record].fields;
    for (facts_id f = fields->first; f < fields->first + fields->count; f++) {
        const struct facts_field *field = &unit->fields[f];
        const char *text = facts_text(unit, field->name);
        int64_t inside = 0;
        if (strncmp(text, name, length) == 0 && !text[length]) {
            *offset += (int64_t)field->offset;
            *type = field->type;
            return true;
        }
        if (!text[0] && field->type != FACTS_NONE &&
            unit->types[field->type].kind == FACTS_TYPE_RECORD &&
            unit->types[field->type].record != FACTS_NONE &&
            find_member(unit, unit->types[field->type].record, name, length, &inside, type)) {
            *offset += (int64_t)field->offset + inside;
            return true;
        }
    }
    return false;
}

/* `F.G`, up to the end of the text or `->`: where that is in a record of the type. */
static bool find_members(const struct facts_unit *unit, facts_id type, const char *path,
                         int64_t *offset, facts_id *found)
{
    *offset = 0;
    *found = type;
    while (*path && *path != '-') {
        size_t length = strcspn(path, ".-");
        if (*found == FACTS_NONE || unit->types[*found].kind != FACTS_TYPE_RECORD ||
            unit->types[*found].record == FACTS_NONE ||
            !find_member(unit, unit->types[*found].record, path, length, offset, found))
            return false;
        path += length + (path[length] == '.');
    }
    return true;
}

/* The type of the same record in unit `v`, or NONE. */
static facts_id same_record(const struct program *program, uint32_t u, facts_id type, uint32_t v)
{
    const struct facts_unit *unit = program->units[u], *other = program->units[v];
    if (u == v)
        return type;
    const char *tag = tag_of(unit, unit->types[type].record);
    for (facts_id t = 0; t < other->types_count && tag[0]; t++)
        if (other->types[t].kind == FACTS_TYPE_RECORD && other->types[t].record != FACTS_NONE &&
            strcmp(tag_of(other, other->types[t].record), tag) == 0)
            return t;
    return FACTS_NONE;
}

/* What a pointer leads to along a path. A unit keeps only the members that it uses, so any unit
 * may be the one that knows. False: none does, so nobody reads it. */
static bool locate_path(struct flow_run *run, uint32_t u, facts_id type, struct flow_state *state,
                        const struct flow_value *object, const char *path,
                        struct flow_location *location)
{
    const struct program *program = run->flow->program;
    struct flow_value pointer = *object;
    for (;;) {
        int64_t offset = 0;
        facts_id member = FACTS_NONE;
        uint32_t v = 0;
        if (type == FACTS_NONE || program->units[u]->types[type].kind != FACTS_TYPE_POINTER)
            return false;
        type = program->units[u]->types[type].inner;
        if (type == FACTS_NONE || program->units[u]->types[type].kind != FACTS_TYPE_RECORD ||
            program->units[u]->types[type].record == FACTS_NONE)
            return false;
        for (; v < program->unit_count; v++) {
            facts_id same = same_record(program, u, type, v);
            if (same != FACTS_NONE && find_members(program->units[v], same, path, &offset, &member))
                break;
        }
        if (v == program->unit_count)
            return false;
        *location = (struct flow_location){.is_guard = true, .type = member};
        if (!flow_pointee(&pointer, &location->region, &location->offset))
            return false;
        location->offset += offset;
        location->size = flow_type_bits(program->units[v], member);
        const char *arrow = strstr(path, "->");
        if (!arrow)
            return location->size > 0 && location->size <= 64;
        if (!flow_peek(run, state, location->region, location->offset, location->size, &pointer)) {
            struct range range = range_except(0);
            pointer = (struct flow_value){FLOW_SYMBOL, flow_fresh_object(run, &range, true), 0};
            flow_store(run, state, location, &pointer);
        }
        path = arrow + 2;
        type = member;
        u = v;
    }
}

void flow_enter_root(struct flow_run *run, const struct flow_frame *frame, struct flow_state *state,
                     uint32_t param, const struct flow_value *value)
{
    const struct effect_handed *handed = run->query.handed;
    const struct flow_known *known = &run->query.known;
    facts_id type =
        frame->unit->symbols[frame->unit->locals[frame->body->params.first + param]].type;
    struct flow_location location;
    if (known->path && known->argument == param &&
        locate_path(run, frame->u, type, state, value, known->path, &location)) {
        int64_t only;
        struct flow_value held =
            range_single(&known->range, &only)
                ? flow_int(only)
                : (struct flow_value){FLOW_SYMBOL, flow_fresh(run, &known->range), 0};
        flow_store(run, state, &location, &held);
    }
    if (!handed || handed->argument != param)
        return;
    if (handed->path && locate_path(run, frame->u, type, state, value, handed->path, &location)) {
        run->has_mark_place = true;
        run->mark_region = location.region;
        run->mark_offset = location.offset;
    }
    const struct facts_type *pointer = type == FACTS_NONE ? NULL : &frame->unit->types[type];
    run->handed_type =
        pointer && pointer->kind == FACTS_TYPE_POINTER && pointer->inner != FACTS_NONE
            ? run->flow->program->type[frame->u][pointer->inner]
            : PROGRAM_NONE;
    state->resource = FLOW_HELD;
    state->object = *value;
    state->mark = run->symbols.count;
}

/* ---- on the way ---- */

/* Whether what is stored has the bits set, whatever was there before. */
static bool sets_bits(const struct facts_unit *unit, facts_id id, int64_t bits)
{
    const struct facts_value *value = &unit->values[id];
    switch (value->kind) {
    case FACTS_VALUE_INT:
        return (value->n & bits) == bits;
    case FACTS_VALUE_CAST:
        return sets_bits(unit, value->a, bits);
    case FACTS_VALUE_BINARY:
        return value->op == FACTS_OP_OR &&
               (sets_bits(unit, value->a, bits) || sets_bits(unit, value->b, bits));
    default:
        return false;
    }
}

void flow_mark_handed(struct flow_run *run, const struct flow_frame *frame,
                      struct flow_state *state, const char *mark, facts_id loc, bool is_certain)
{
    int number = effect_mark_find(run->flow->effects, mark);
    if (number < 0)
        return;
    state->events |= 1u << (POSSIBLE_BITS + number);
    if (is_certain)
        state->events |= 1u << (CERTAIN_BITS + number);
    flow_step(run, state, FLOW_STEP_MARK, frame->u, loc)->mark = mark;
}

void flow_note_mark(struct flow_run *run, const struct flow_frame *frame, struct flow_state *state,
                    const struct facts_operation *store, const struct flow_location *location)
{
    const struct effect_handed *handed = run->query.handed;
    const struct facts_place *place = &frame->unit->places[store->place];
    if (!handed->path || place->kind != FACTS_PLACE_FIELD)
        return;
    const char *name = handed->path + strlen(handed->path);
    while (name > handed->path && name[-1] != '.' && name[-1] != '>')
        name--;
    if (strcmp(facts_text(frame->unit, frame->unit->fields[place->field].name), name) != 0)
        return;
    bool is_its_own = run->has_mark_place && location->region == run->mark_region &&
                      location->offset == run->mark_offset;
    if (sets_bits(frame->unit, store->value, handed->bits))
        flow_mark_handed(run, frame, state, handed->mark, store->loc, is_its_own);
    else if (is_its_own)
        state->events &=
            ~(1u << (CERTAIN_BITS + effect_mark_find(run->flow->effects, handed->mark)));
}

static bool is_marked(const struct flow_state *state, int mark, bool is_certain)
{
    return mark >= 0 &&
           (state->events >> ((is_certain ? CERTAIN_BITS : POSSIBLE_BITS) + mark) & 1) != 0;
}

bool flow_release_handed(const struct flow_run *run, struct flow_state *state,
                         const struct effect *release)
{
    if (state->events >> FINAL_BIT & 1)
        return false;
    const struct effect_table *effects = run->flow->effects;
    enum effect_verb verb = effect_verb_of(&effects->families[release->family], release);
    bool comes_back =
        verb == EFFECT_VERB_QUEUE ||
        (release->mark && is_marked(state, effect_mark_find(effects, release->mark), false));
    state->resource = FLOW_RELEASED;
    state->events |= 1u << verb;
    if (!comes_back)
        state->events |= 1u << FINAL_BIT;
    return true;
}

void flow_leave_handed(struct flow_state *state, bool is_kept_by_kernel)
{
    if (is_kept_by_kernel)
        state->events |= ((1u << EFFECT_MOST_MARKS) - 1) << POSSIBLE_BITS;
    state->resource = FLOW_RELEASED;
    state->events |= 1u << EFFECT_VERB_QUEUE;
}

/* ---- at the end ---- */

bool flow_is_marked_as(const struct flow_exit *exit, int mark, bool is_certain)
{
    return is_marked(exit->state, mark, is_certain);
}

bool flow_was_released(const struct flow_exit *exit, enum effect_verb verb)
{
    return (exit->state->events >> verb & 1) != 0;
}

struct range flow_exit_range(struct flow_run *run, const struct flow_exit *exit)
{
    return exit->is_unwind || exit->result.kind == FLOW_UNKNOWN
               ? range_full()
               : flow_value_range(run, exit->state, &exit->result);
}
