/* Who may be called from where: a walk over the calls of every reached body. */
#include "base/vec.h"
#include "program/program.h"

typedef VEC(uint32_t) worklist;

static void reach(unsigned char *reached, uint32_t function, worklist *open)
{
    if (function == PROGRAM_NONE || reached[function])
        return;
    reached[function] = 1;
    vec_push(open, function);
}

static void reach_calls(const struct program *program, uint32_t number, unsigned char *reached,
                        worklist *open)
{
    const struct program_function *function = &program->functions[number];
    if (function->body == FACTS_NONE)
        return;
    const struct facts_unit *unit = program->units[function->unit];
    const struct facts_range *blocks = &unit->functions[function->body].blocks;
    for (facts_id b = blocks->first; b < blocks->first + blocks->count; b++) {
        const struct facts_range *run = &unit->blocks[b].operations;
        for (facts_id o = run->first; o < run->first + run->count; o++) {
            if (unit->operations[o].kind != FACTS_OPERATION_CALL)
                continue;
            reach(reached, program_callee(program, function->unit, &unit->operations[o]), open);
            const struct program_targets *targets = &program->targets[function->unit][o];
            for (uint32_t t = 0; t < targets->count; t++)
                reach(reached, targets->functions[t], open);
        }
    }
}

void program_reach(const struct program *program, uint32_t root, unsigned char *reached)
{
    worklist open = {0};
    reach(reached, root, &open);
    while (open.count) {
        uint32_t number = vec_pop(&open);
        reach_calls(program, number, reached, &open);
    }
    vec_free(&open);
}
