/*
 * capture_unit: parse, files, lower, problems. Requires nothing but the request; fills a whole
 * facts_unit.
 */
#include "capture/unit.h"

#include "capture/files.h"
#include "capture/lower.h"
#include "capture/parse.h"
#include "capture/problems.h"
#include "capture/trace.h"

#include <uv.h>

enum {
    /* libclang recurses over the syntax tree: an expression of some 50 000 operators fits. */
    UNIT_STACK = 256 << 20,
    BITS_PER_BYTE = 8,
};

/* What lowering asks. */
struct context {
    struct files files;
    struct trace trace;
};

static facts_id file_of(void *context, CXFile file)
{
    return files_id(&((struct context *)context)->files, file);
}

static uint32_t file_flags(void *context, CXFile file)
{
    return files_flags(&((struct context *)context)->files, file);
}

static bool is_trace(void *context, const char *name)
{
    return trace_is(&((struct context *)context)->trace, name);
}

static void depends(void *context, CXCursor function, CXCursor code, CXCursor declaration)
{
    problems_add_dependence(&((struct context *)context)->files, function, code, declaration);
}

static uint32_t pointer_size(CXTranslationUnit tu)
{
    CXTargetInfo target = clang_getTranslationUnitTargetInfo(tu);
    int bits = clang_TargetInfo_getPointerWidth(target);
    clang_TargetInfo_dispose(target);
    return bits > 0 ? (uint32_t)bits / BITS_PER_BYTE : 0;
}

int unit_capture(struct facts_unit **unit, struct parse_session *session,
                 const struct capture_request *request, struct arena *arena, struct error *error)
{
    struct parse parse;
    if (parse_begin(&parse, session, request, arena, error))
        return -1;
    struct facts_build *build = facts_build_begin(arena);
    struct context context;
    files_begin(&context.files, &parse, build);
    trace_begin(&context.trace, &parse);
    const struct lower_input input = {
        .tu = parse.tu,
        .is_cxx = parse.arguments.is_cxx,
        .build = build,
        .arena = arena,
        .file_of = file_of,
        .file_flags = file_flags,
        .invented =
            recover_prelude(parse.recover) ? clang_getFile(parse.tu, RECOVER_PRELUDE) : NULL,
        .depends = depends,
        .is_trace = is_trace,
        .context = &context,
    };
    lower_unit(&input);
    problems_add(&context.files);
    *unit = facts_build_end(build, files_source(&context.files), request->arguments,
                            request->argument_count, pointer_size(parse.tu));
    trace_end(&context.trace);
    files_end(&context.files);
    parse_end(&parse);
    return 0;
}

int unit_on_deep_stack(void (*work)(void *context), void *context, struct error *error)
{
    const uv_thread_options_t options = {
        .flags = UV_THREAD_HAS_STACK_SIZE,
        .stack_size = UNIT_STACK,
    };
    /* Else libclang parses on a thread of its own, of its own size. */
    uv_os_setenv("LIBCLANG_NOTHREADS", "1");
    uv_thread_t thread;
    int status = uv_thread_create_ex(&thread, &options, work, context);
    if (status < 0)
        return error_set(error, NULL, 0, "cannot start a thread with a stack of %d MB: %s",
                         UNIT_STACK >> 20, uv_strerror(status));
    uv_thread_join(&thread);
    return 0;
}

struct job {
    struct facts_unit **unit;
    const struct capture_request *request;
    struct arena *arena;
    struct error *error;
    int status;
};

static void run_job(void *context)
{
    struct job *job = context;
    struct parse_session session;
    job->status = parse_session_begin(&session, job->error);
    if (job->status)
        return;
    job->status = unit_capture(job->unit, &session, job->request, job->arena, job->error);
    parse_session_end(&session);
}

int capture_unit(struct facts_unit **unit, const struct capture_request *request,
                 struct arena *arena, struct error *error)
{
    struct job job = {.unit = unit, .request = request, .arena = arena, .error = error};
    if (unit_on_deep_stack(run_job, &job, error))
        return -1;
    return job.status;
}
