/* The call graph turned round: who may call a function. */
#include "base/vec.h"
#include "program/program.h"

struct edge {
    uint32_t callee, caller;
};
typedef VEC(struct edge) edges;

static void add_calls(const struct program *program, uint32_t caller, edges *found)
{
    const struct program_function *function = &program->functions[caller];
    const struct facts_unit *unit = program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *run = &unit->blocks[b].operations;
        for (facts_id o = run->first; o < run->first + run->count; o++) {
            if (unit->operations[o].kind != FACTS_OPERATION_CALL)
                continue;
            struct edge edge = {program_callee(program, function->unit, &unit->operations[o]),
                                caller};
            if (edge.callee != PROGRAM_NONE)
                vec_push(found, edge);
            const struct program_targets *targets = &program->targets[function->unit][o];
            for (uint32_t t = 0; t < targets->count; t++) {
                edge.callee = targets->functions[t];
                vec_push(found, edge);
            }
        }
    }
}

void program_find_callers(struct program *program, struct arena *arena)
{
    edges found = {0};
    for (uint32_t f = 0; f < program->function_count; f++)
        if (program->functions[f].body != FACTS_NONE)
            add_calls(program, f, &found);
    program->callers = ARENA_ARRAY(arena, struct program_targets, program->function_count);
    uint32_t *callers = ARENA_ARRAY(arena, uint32_t, found.count);
    for (uint32_t i = 0; i < found.count; i++)
        program->callers[found.items[i].callee].count++;
    uint32_t at = 0;
    for (uint32_t f = 0; f < program->function_count; f++) {
        program->callers[f].functions = callers + at;
        at += program->callers[f].count;
        program->callers[f].count = 0;
    }
    /* Callers come in order, so one that calls twice stands next to itself. */
    for (uint32_t i = 0; i < found.count; i++) {
        struct program_targets *of = &program->callers[found.items[i].callee];
        uint32_t *list = callers + (of->functions - callers);
        if (!of->count || list[of->count - 1] != found.items[i].caller)
            list[of->count++] = found.items[i].caller;
    }
    vec_free(&found);
}
