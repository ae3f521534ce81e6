/*
 * Worker side of the pool. Requires that standard input and output belong to it alone.
 *
 * One thread, with a deep stack, does the work; another watches for the reader of the answers to go
 * away, for libclang cannot be interrupted: an orphan would go on to the end of its unit.
 */
#include "capture/worker.h"

#include "capture/capture.h"
#include "capture/message.h"
#include "capture/parse.h"
#include "capture/unit.h"
#include "facts/file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <uv.h>

#ifndef _WIN32
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#endif

enum {
    STATUS_INTERNAL = 4,
    INPUT = 0,
    OUTPUT = 1,
    ERRORS = 2,
    PIECE = 1 << 20,
    MICROSECONDS = 1000000, /* in a second */
};

struct worker {
    uv_file out;  /* the answers; standard output itself goes where standard error goes */
    uv_file done; /* closed when the work is over */
    int status;
};

struct watch {
    uv_file answers;
    uv_file done; /* its other end is closed when the work is over */
};

/* 1: all `size` bytes are there; 0: the input ended before the first; -1: it broke off. */
static int read_all(void *bytes, size_t size)
{
    size_t used = 0;
    while (used < size) {
        size_t piece = size - used < PIECE ? size - used : PIECE;
        uv_buf_t buffer = uv_buf_init((char *)bytes + used, (unsigned)piece);
        uv_fs_t request;
        uv_fs_read(NULL, &request, INPUT, &buffer, 1, -1, NULL);
        ssize_t got = request.result;
        uv_fs_req_cleanup(&request);
        if (got <= 0)
            return got == 0 && used == 0 ? 0 : -1;
        used += (size_t)got;
    }
    return 1;
}

static int write_all(uv_file file, const void *bytes, size_t size)
{
    size_t used = 0;
    while (used < size) {
        size_t piece = size - used < PIECE ? size - used : PIECE;
        uv_buf_t buffer = uv_buf_init((char *)bytes + used, (unsigned)piece);
        uv_fs_t request;
        uv_fs_write(NULL, &request, file, &buffer, 1, -1, NULL);
        ssize_t put = request.result;
        uv_fs_req_cleanup(&request);
        if (put <= 0)
            return -1;
        used += (size_t)put;
    }
    return 0;
}

#ifndef _WIN32
static void set_soft_limit(int resource, rlim_t value)
{
    struct rlimit limit;
    if (getrlimit(resource, &limit))
        return;
    limit.rlim_cur = value < limit.rlim_max ? value : limit.rlim_max;
    setrlimit(resource, &limit);
}

/* Processor time counts from the start of the process: the limit is what was used, rounded up, and
 * what this unit may use. Past it the system ends the process with SIGXCPU. */
static void apply_limits(const struct message_limits *limits)
{
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    long part = (long)used.ru_utime.tv_usec + (long)used.ru_stime.tv_usec;
    rlim_t seconds = (rlim_t)used.ru_utime.tv_sec + (rlim_t)used.ru_stime.tv_sec +
                     (rlim_t)((part + MICROSECONDS - 1) / MICROSECONDS);
    set_soft_limit(RLIMIT_CPU, limits->cpu ? seconds + limits->cpu : RLIM_INFINITY);
    if (!DRVLINT_SANITIZE) /* their shadow memory takes terabytes of address space */
        set_soft_limit(RLIMIT_AS, limits->memory ? limits->memory : RLIM_INFINITY);
}

static void prepare_process(void)
{
    set_soft_limit(RLIMIT_CORE, 0);
    signal(SIGPIPE, SIG_IGN);
    /* A sanitizer would turn the crashes of libclang into an exit status. */
    static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
    for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++)
        signal(crashes[i], SIG_DFL);
}

/* Until the work is done; ends the process when the answers have no reader any more. */
static void watch_reader(void *context)
{
    const struct watch *watch = context;
    struct pollfd ends[] = {{.fd = watch->done}, {.fd = watch->answers}};
    for (;;) {
        if (poll(ends, sizeof ends / sizeof *ends, -1) < 0 && errno != EINTR)
            return;
        if (ends[0].revents)
            return;
        if (ends[1].revents)
            _exit(EXIT_SUCCESS);
    }
}
#else
static void apply_limits(const struct message_limits *limits)
{
    (void)limits;
}

static void prepare_process(void)
{
}

static void watch_reader(void *context)
{
    (void)context;
}
#endif

static int answer(struct worker *worker, enum message_kind kind, const void *bytes, size_t size)
{
    unsigned char head[MESSAGE_HEAD];
    message_head(head, kind, size);
    return write_all(worker->out, head, sizeof head) || write_all(worker->out, bytes, size) ? -1
                                                                                            : 0;
}

static int answer_error(struct worker *worker, const char *text)
{
    return answer(worker, MESSAGE_ERROR, text, strlen(text));
}

/* Reads one request and answers it. 1: go on; 0: nothing more to do; -1: the input is broken. */
static int serve(struct worker *worker, struct parse_session *session, struct arena *arena)
{
    unsigned char head[MESSAGE_HEAD];
    enum message_kind kind;
    size_t size;
    int got = read_all(head, sizeof head);
    if (got <= 0)
        return got;
    if (message_read_head(&kind, &size, head) || kind != MESSAGE_REQUEST)
        return -1;
    unsigned char *body = arena_alloc(arena, size);
    struct capture_request request;
    struct message_limits limits;
    struct error error = {0};
    if (read_all(body, size) < 0 || message_decode(&request, &limits, body, size, arena, &error))
        return -1;
    apply_limits(&limits);
    struct facts_unit *unit;
    if (unit_capture(&unit, session, &request, arena, &error))
        return answer_error(worker, error.text) ? 0 : 1;
    unsigned char *bytes;
    facts_encode(&bytes, &size, unit, arena);
    if (size > MESSAGE_LONGEST)
        return answer_error(worker, "its facts are larger than 1 GB") ? 0 : 1;
    return answer(worker, MESSAGE_FACTS, bytes, size) ? 0 : 1;
}

static void work(void *context)
{
    struct worker *worker = context;
    struct parse_session session;
    struct error error = {0};
    worker->status = STATUS_INTERNAL;
    if (parse_session_begin(&session, &error) == 0) {
        int more;
        do {
            struct arena arena = {0};
            more = serve(worker, &session, &arena);
            arena_free(&arena);
        } while (more > 0);
        worker->status = more < 0 ? STATUS_INTERNAL : 0;
        parse_session_end(&session);
    }
    close(worker->done);
}

int worker_main(void)
{
    prepare_process();
    uv_file ends[2];
    struct worker worker = {.out = dup(OUTPUT)};
    /* Whatever libclang may print must not stand between the answers. */
    if (worker.out < 0 || dup2(ERRORS, OUTPUT) < 0 || uv_pipe(ends, 0, 0) < 0)
        return STATUS_INTERNAL;
    struct watch watch = {.answers = worker.out, .done = ends[0]};
    worker.done = ends[1];
    uv_thread_t watcher;
    struct error error = {0};
    if (uv_thread_create(&watcher, watch_reader, &watch) < 0)
        return STATUS_INTERNAL;
    if (unit_on_deep_stack(work, &worker, &error)) {
        fprintf(stderr, "drvlint: error: %s\n", error.text);
        return STATUS_INTERNAL; /* the watcher goes with the process */
    }
    uv_thread_join(&watcher);
    return worker.status;
}
