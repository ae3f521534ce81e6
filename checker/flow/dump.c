/* A state as text, one line per cell, for people who want to know what the solver knew. */
#include "flow/run.h"

#include <string.h>

static void print_region(const struct flow_run *run, uint32_t region, FILE *out)
{
    const struct program *program = run->flow->program;
    uint32_t index = region & ~FLOW_REGION_TAG;
    switch (region & FLOW_REGION_TAG) {
    case FLOW_REGION_OBJECT:
        fprintf(out, "%s",
                region == FLOW_REGION_SOMEWHERE ? "somewhere" : program->objects[index].name);
        return;
    case FLOW_REGION_SYMBOL:
        fprintf(out, "*$%u", index);
        return;
    case FLOW_REGION_STRING:
        fprintf(out, "string %u", index);
        return;
    default:
        break;
    }
    if (index >= run->flow->result_base) {
        fprintf(out, "result of %s", program->functions[index - run->flow->result_base].name);
        return;
    }
    uint32_t u = program->unit_count - 1;
    while (u > 0 && run->flow->local_base[u] > index)
        u--;
    facts_id symbol = index - run->flow->local_base[u];
    const struct facts_unit *unit = program->units[u];
    const char *name = facts_text(unit, unit->symbols[symbol].name);
    if (name[0])
        fprintf(out, "%s", name);
    else
        fprintf(out, "%%%u", symbol);
}

static void print_value(const struct flow_run *run, const struct flow_value *value, FILE *out)
{
    switch (value->kind) {
    case FLOW_INT:
        fprintf(out, "%lld", (long long)value->n);
        break;
    case FLOW_FUNCTION:
        fprintf(out, "%s", run->flow->program->functions[value->base].name);
        break;
    case FLOW_ADDRESS:
        fputc('&', out);
        print_region(run, value->base, out);
        break;
    case FLOW_SYMBOL:
        fprintf(out, "$%u%s", value->base,
                run->symbols.items[value->base].is_object ? " (object)" : "");
        break;
    default:
        fputs("unknown", out);
        break;
    }
    if ((value->kind == FLOW_ADDRESS || value->kind == FLOW_SYMBOL) && value->n)
        fprintf(out, " + %lld bits", (long long)value->n);
}

static void print_range(const struct range *range, FILE *out)
{
    for (uint32_t i = 0; i < range->count; i++) {
        fputs(i ? ", " : "", out);
        if (range->part[i].low == range->part[i].high)
            fprintf(out, "%lld", (long long)range->part[i].low);
        else
            fprintf(out, "%lld..%lld", (long long)range->part[i].low,
                    (long long)range->part[i].high);
    }
}

void flow_dump_state(const struct flow_run *run, const struct flow_state *state, FILE *out)
{
    static const char *const names[] = {"not acquired", "held", "released", "released again",
                                        "escaped"};
    fprintf(out, "    resource: %s", names[state->resource]);
    if (state->resource != FLOW_NOT_ACQUIRED) {
        fputs(", ", out);
        print_value(run, &state->object, out);
    }
    fprintf(out, ", events: %#x\n", state->events);
    for (uint32_t i = 0; i < state->fills.count; i++) {
        const struct flow_fill *fill = &state->fills.items[i];
        fputs("    fill ", out);
        print_region(run, fill->region, out);
        fprintf(out, " [%lld, %lld bits]: %s\n", (long long)fill->offset, (long long)fill->size,
                fill->is_zero ? "zero" : "unknown");
    }
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const struct flow_cell *cell = &state->cells.items[i];
        fputs("    ", out);
        print_region(run, cell->region, out);
        fprintf(out, " [%lld, %u bits]%s = ", (long long)cell->offset, cell->size,
                cell->is_guard ? " guard" : "");
        print_value(run, &cell->value, out);
        fputc('\n', out);
    }
    for (uint32_t i = 0; i < state->facts.count; i++) {
        fprintf(out, "    $%u in ", state->facts.items[i].symbol);
        print_range(&state->facts.items[i].range, out);
        fputc('\n', out);
    }
}

void flow_print_states(struct flow *flow, const char *function, FILE *out)
{
    flow->states_of = function;
    flow->states_out = out;
}

void flow_show_state(const struct flow_run *run, const struct flow_frame *frame, uint32_t block,
                     const struct flow_state *state)
{
    const struct flow *flow = run->flow;
    if (!flow->states_of || frame->function == PROGRAM_NONE ||
        strcmp(flow->program->functions[frame->function].name, flow->states_of) != 0)
        return;
    fprintf(flow->states_out, "  '%s' b%u", flow->states_of, block);
    if (run->query.unit != PROGRAM_NONE) {
        const struct facts_unit *unit = flow->program->units[run->query.unit];
        const struct facts_operation *call = &unit->operations[run->query.operation];
        fprintf(flow->states_out, " (following '%s' of line %u)",
                facts_text(unit, unit->symbols[call->symbol].name), unit->locs[call->loc].line);
    }
    fputc('\n', flow->states_out);
    flow_dump_state(run, state, flow->states_out);
}
