/*
 * Pool side of the worker processes: a libuv loop that hands out units, collects answers, and
 * replaces workers that die. Requires an executable that answers to `capture --worker`.
 *
 * A worker goes through: started → (given a unit → answers)* → stopped or dead → all its handles
 * closed → its slot is free for another.
 */
#include "capture/pool.h"

#include "base/vec.h"
#include "capture/message.h"

#include <inttypes.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <uv.h>

#ifdef _WIN32
#define SIGXCPU (-1)
#endif

enum {
    TAIL = 4096, /* bytes kept of what a worker prints on standard error */
    REASON = 512,
    READ_PIECE = 64 * 1024,
    QUIT_SECONDS = 10, /* within which a worker without input ends */
    MS_PER_SECOND = 1000,
    STATUS_INTERNAL = 4,
    STDIO = 3,
    HANDLES = 5, /* of a slot */
};

static const size_t no_unit = SIZE_MAX;
static const char too_long[] = "its buffers are larger than 1 GB";

struct pool;

struct slot {
    struct pool *pool;
    bool used; /* the handles below are open */
    uv_process_t process;
    uv_pipe_t in, out, err;
    uv_timer_t timer;
    unsigned open;    /* handles not closed yet */
    unsigned streams; /* of out and err, not at their end yet */
    size_t unit;      /* being captured, or no_unit */
    bool quitting;
    bool timed_out;
    bool broken; /* answered nonsense */
    bool exited;
    int64_t exit_status;
    int exit_signal;
    VEC(unsigned char) answer;
    char tail[TAIL + 1];
    size_t tail_size;
};

struct pool {
    uv_loop_t loop;
    const struct capture_request *requests;
    size_t count;
    struct pool_options options;
    const struct pool_calls *calls;
    struct slot *slots;
    unsigned slot_count;
    unsigned busy;      /* slots with a unit */
    size_t next;        /* first request not handed out yet */
    size_t finished;    /* requests reported */
    bool second_round;  /* one at a time, each in a new worker */
    VEC(size_t) failed; /* for the second round */
    uint32_t next_failed;
    bool stopped; /* a worker could not be started */
    struct error *error;
};

static void schedule(struct pool *pool);

static void report(struct pool *pool, const struct pool_result *result)
{
    pool->finished++;
    pool->calls->done(pool->calls->context, result);
    if (pool->calls->progress)
        pool->calls->progress(pool->calls->context, pool->finished, pool->count);
}

static void kill_worker(struct slot *slot)
{
    if (slot->used && !slot->exited)
        uv_process_kill(&slot->process, SIGKILL);
}

/* The last line a worker printed, cut to fit; "" for none. */
static void last_line(const struct slot *slot, char *line, size_t size)
{
    size_t end = slot->tail_size;
    while (end && slot->tail[end - 1] == '\n')
        end--;
    size_t start = end;
    while (start && slot->tail[start - 1] != '\n')
        start--;
    snprintf(line, size, "%s%.*s", end > start ? ": " : "", (int)(end - start), slot->tail + start);
}

static void explain(const struct slot *slot, char reason[REASON])
{
    const struct pool_options *options = &slot->pool->options;
    char line[REASON / 2];
    last_line(slot, line, sizeof line);
    bool gave_up = slot->exit_signal == SIGABRT || slot->exit_status == STATUS_INTERNAL;
    if (slot->timed_out)
        snprintf(reason, REASON, "no answer within %u s", options->wall_seconds);
    else if (slot->broken)
        snprintf(reason, REASON, "its worker's answer makes no sense");
    else if (slot->exit_signal == SIGXCPU)
        snprintf(reason, REASON, "took more than %u s of CPU", options->cpu_seconds);
    else if (gave_up && (strstr(slot->tail, "out of memory") || strstr(slot->tail, "bad_alloc")))
        snprintf(reason, REASON, "out of memory (limit %" PRIu64 " MB)", options->memory >> 20);
    else if (slot->exit_signal)
        snprintf(reason, REASON, "libclang crashed (signal %d)%s", slot->exit_signal,
                 slot->exit_signal == SIGABRT ? line : "");
    else
        snprintf(reason, REASON, "its worker ended with status %" PRId64 "%s", slot->exit_status,
                 line);
}

/* The unit of a worker that is gone. */
static void lose(struct slot *slot)
{
    struct pool *pool = slot->pool;
    size_t unit = slot->unit;
    slot->unit = no_unit;
    pool->busy--;
    if (pool->stopped)
        return;
    if (!pool->second_round) {
        vec_push(&pool->failed, unit);
        return;
    }
    char reason[REASON];
    explain(slot, reason);
    report(pool, &(struct pool_result){.index = unit, .failure = reason});
}

static uv_handle_t *handle_of(struct slot *slot, int index)
{
    uv_handle_t *const handles[HANDLES] = {
        (uv_handle_t *)&slot->process, (uv_handle_t *)&slot->in,    (uv_handle_t *)&slot->out,
        (uv_handle_t *)&slot->err,     (uv_handle_t *)&slot->timer,
    };
    return handles[index];
}

static void on_closed(uv_handle_t *handle)
{
    struct slot *slot = handle->data;
    if (--slot->open)
        return;
    vec_free(&slot->answer);
    *slot = (struct slot){.pool = slot->pool, .unit = no_unit};
    schedule(slot->pool);
}

/* Once the process is gone and all it wrote was read. */
static void close_when_over(struct slot *slot)
{
    if (!slot->exited || slot->streams)
        return;
    if (slot->unit != no_unit)
        lose(slot);
    for (int i = 0; i < HANDLES; i++)
        if (!uv_is_closing(handle_of(slot, i)))
            uv_close(handle_of(slot, i), on_closed);
}

static void on_exit(uv_process_t *process, int64_t status, int signal)
{
    struct slot *slot = process->data;
    slot->exited = true;
    slot->exit_status = status;
    slot->exit_signal = signal;
    uv_timer_stop(&slot->timer);
    close_when_over(slot);
}

static void on_timeout(uv_timer_t *timer)
{
    struct slot *slot = timer->data;
    slot->timed_out = slot->unit != no_unit;
    kill_worker(slot);
}

/* Lets a worker end: it sees the end of its input. */
static void quit(struct slot *slot)
{
    if (!slot->used || slot->quitting || slot->exited)
        return;
    slot->quitting = true;
    uv_timer_start(&slot->timer, on_timeout, QUIT_SECONDS * MS_PER_SECOND, 0);
    uv_close((uv_handle_t *)&slot->in, on_closed);
}

static void quit_all(struct pool *pool)
{
    for (unsigned i = 0; i < pool->slot_count; i++)
        quit(&pool->slots[i]);
}

static void finish_unit(struct slot *slot, enum message_kind kind, const unsigned char *body,
                        size_t size)
{
    struct pool *pool = slot->pool;
    struct pool_result result = {.index = slot->unit};
    struct arena arena = {0};
    uv_timer_stop(&slot->timer);
    slot->unit = no_unit;
    pool->busy--;
    if (kind == MESSAGE_FACTS) {
        result.facts = body;
        result.size = size;
    } else {
        result.failure = arena_text(&arena, (const char *)body, size);
    }
    report(pool, &result);
    arena_free(&arena);
}

static void read_answer(struct slot *slot)
{
    enum message_kind kind;
    size_t size;
    if (slot->answer.count < MESSAGE_HEAD)
        return;
    if (slot->unit == no_unit || message_read_head(&kind, &size, slot->answer.items) ||
        kind == MESSAGE_REQUEST || slot->answer.count - MESSAGE_HEAD > size) {
        slot->broken = true;
        kill_worker(slot);
        return;
    }
    if (slot->answer.count - MESSAGE_HEAD < size)
        return;
    finish_unit(slot, kind, slot->answer.items + MESSAGE_HEAD, size);
    slot->answer.count = 0;
    if (slot->pool->second_round)
        quit(slot);
    else
        schedule(slot->pool);
}

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    (void)handle;
    (void)suggested;
    *buffer = uv_buf_init(base_malloc(READ_PIECE), READ_PIECE);
}

static void on_stream_end(struct slot *slot)
{
    slot->streams--;
    close_when_over(slot);
}

static void on_answer(uv_stream_t *stream, ssize_t got, const uv_buf_t *buffer)
{
    struct slot *slot = stream->data;
    if (got > 0 && !slot->broken) {
        vec_reserve(&slot->answer, (uint32_t)got);
        memcpy(slot->answer.items + slot->answer.count, buffer->base, (size_t)got);
        slot->answer.count += (uint32_t)got;
        read_answer(slot);
    }
    free(buffer->base);
    if (got < 0) {
        uv_read_stop(stream);
        on_stream_end(slot);
    }
}

/* Keeps the end of what the worker prints. */
static void on_error_text(uv_stream_t *stream, ssize_t got, const uv_buf_t *buffer)
{
    struct slot *slot = stream->data;
    if (got > 0) {
        size_t size = (size_t)got < TAIL ? (size_t)got : TAIL;
        size_t keep = slot->tail_size < TAIL - size ? slot->tail_size : TAIL - size;
        memmove(slot->tail, slot->tail + slot->tail_size - keep, keep);
        memcpy(slot->tail + keep, buffer->base + got - size, size);
        slot->tail_size = keep + size;
        slot->tail[slot->tail_size] = '\0';
    }
    free(buffer->base);
    if (got < 0) {
        uv_read_stop(stream);
        on_stream_end(slot);
    }
}

static int start(struct slot *slot)
{
    struct pool *pool = slot->pool;
    uv_pipe_init(&pool->loop, &slot->in, 0);
    uv_pipe_init(&pool->loop, &slot->out, 0);
    uv_pipe_init(&pool->loop, &slot->err, 0);
    uv_timer_init(&pool->loop, &slot->timer);
    for (int i = 0; i < HANDLES; i++)
        handle_of(slot, i)->data = slot;
    slot->used = true;
    slot->open = HANDLES;

    char command[] = "capture";
    char option[] = "--worker";
    char *arguments[] = {(char *)pool->options.executable, command, option, NULL};
    uv_stdio_container_t stdio[STDIO] = {
        {.flags = UV_CREATE_PIPE | UV_READABLE_PIPE, .data.stream = (uv_stream_t *)&slot->in},
        {.flags = UV_CREATE_PIPE | UV_WRITABLE_PIPE, .data.stream = (uv_stream_t *)&slot->out},
        {.flags = UV_CREATE_PIPE | UV_WRITABLE_PIPE, .data.stream = (uv_stream_t *)&slot->err},
    };
    if (DRVLINT_SANITIZE) /* their reports are for the developer */
        stdio[STDIO - 1] = (uv_stdio_container_t){.flags = UV_INHERIT_FD, .data.fd = STDIO - 1};
    const uv_process_options_t options = {
        .exit_cb = on_exit,
        .file = pool->options.executable,
        .args = arguments,
        .stdio = stdio,
        .stdio_count = STDIO,
        .flags = UV_PROCESS_WINDOWS_HIDE,
    };
    int status = uv_spawn(&pool->loop, &slot->process, &options);
    if (status < 0) {
        slot->exited = true;
        close_when_over(slot);
        return error_set(pool->error, pool->options.executable, 0, "cannot start a worker: %s",
                         uv_strerror(status));
    }
    slot->streams = DRVLINT_SANITIZE ? 1 : 2;
    uv_read_start((uv_stream_t *)&slot->out, on_alloc, on_answer);
    if (!DRVLINT_SANITIZE)
        uv_read_start((uv_stream_t *)&slot->err, on_alloc, on_error_text);
    return 0;
}

struct sending {
    uv_write_t request;
    struct arena arena;
    unsigned char head[MESSAGE_HEAD];
};

static void on_sent(uv_write_t *request, int status)
{
    (void)status; /* a worker that is gone is seen by its end */
    struct sending *sending = request->data;
    arena_free(&sending->arena);
    free(sending);
}

static void give(struct slot *slot, size_t unit)
{
    struct pool *pool = slot->pool;
    const struct message_limits limits = {
        .memory = pool->options.memory,
        .cpu = pool->options.cpu_seconds,
    };
    struct sending *sending = base_malloc(sizeof *sending);
    *sending = (struct sending){.request.data = sending};
    unsigned char *body;
    size_t size;
    message_encode(&body, &size, &pool->requests[unit], &limits, &sending->arena);
    slot->unit = unit;
    pool->busy++;
    if (size > MESSAGE_LONGEST) {
        finish_unit(slot, MESSAGE_ERROR, (const unsigned char *)too_long, strlen(too_long));
        on_sent(&sending->request, 0);
        return;
    }
    message_head(sending->head, MESSAGE_REQUEST, size);
    const uv_buf_t buffers[] = {
        uv_buf_init((char *)sending->head, sizeof sending->head),
        uv_buf_init((char *)body, (unsigned)size),
    };
    uv_timer_start(&slot->timer, on_timeout, (uint64_t)pool->options.wall_seconds * MS_PER_SECOND,
                   0);
    if (uv_write(&sending->request, (uv_stream_t *)&slot->in, buffers, 2, on_sent) < 0)
        on_sent(&sending->request, 0);
}

static bool is_idle(const struct slot *slot)
{
    return slot->used && !slot->exited && !slot->quitting && !slot->timed_out && !slot->broken &&
           slot->unit == no_unit;
}

static void stop(struct pool *pool)
{
    pool->stopped = true;
    for (unsigned i = 0; i < pool->slot_count; i++)
        kill_worker(&pool->slots[i]);
}

static bool any_used(const struct pool *pool)
{
    for (unsigned i = 0; i < pool->slot_count; i++)
        if (pool->slots[i].used)
            return true;
    return false;
}

/* Hands out what can be handed out now. */
static void schedule(struct pool *pool)
{
    for (unsigned i = 0; i < pool->slot_count && !pool->second_round; i++) {
        struct slot *slot = &pool->slots[i];
        if (pool->stopped || pool->next == pool->count)
            break;
        if (!slot->used && start(slot)) {
            stop(pool);
            return;
        }
        if (is_idle(slot))
            give(slot, pool->next++);
    }
    if (pool->stopped)
        return;
    if (!pool->second_round && pool->next == pool->count && pool->busy == 0) {
        pool->second_round = true;
        quit_all(pool);
    }
    if (pool->second_round && pool->next_failed < pool->failed.count && !any_used(pool)) {
        if (start(&pool->slots[0])) {
            stop(pool);
            return;
        }
        give(&pool->slots[0], pool->failed.items[pool->next_failed++]);
    }
}

static void set_defaults(struct pool *pool)
{
    struct pool_options *options = &pool->options;
    if (!options->jobs)
        options->jobs = uv_available_parallelism();
    if (!options->wall_seconds)
        options->wall_seconds = POOL_WALL_SECONDS;
    if (!options->cpu_seconds)
        options->cpu_seconds = POOL_CPU_SECONDS;
    if (!options->memory)
        options->memory = (uint64_t)POOL_MEMORY_MB << 20;
    pool->slot_count = options->jobs < pool->count ? options->jobs : (unsigned)pool->count;
}

#ifdef _WIN32
struct signals {
    char none;
};

static void ignore_broken_pipes(struct signals *before)
{
    (void)before;
}

static void restore_signals(const struct signals *before)
{
    (void)before;
}
#else
struct signals {
    struct sigaction pipe;
};

static void ignore_broken_pipes(struct signals *before)
{
    const struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGPIPE, &ignore, &before->pipe);
}

static void restore_signals(const struct signals *before)
{
    sigaction(SIGPIPE, &before->pipe, NULL);
}
#endif

int pool_run(const struct capture_request *requests, size_t count,
             const struct pool_options *options, const struct pool_calls *calls,
             struct error *error)
{
    struct pool pool = {
        .requests = requests,
        .count = count,
        .options = *options,
        .calls = calls,
        .error = error,
    };
    struct arena arena = {0};
    struct signals before;
    set_defaults(&pool);
    pool.slots = ARENA_ARRAY(&arena, struct slot, pool.slot_count);
    for (unsigned i = 0; i < pool.slot_count; i++)
        pool.slots[i] = (struct slot){.pool = &pool, .unit = no_unit};
    int status = uv_loop_init(&pool.loop);
    if (status < 0)
        return error_set(error, NULL, 0, "cannot start workers: %s", uv_strerror(status));
    ignore_broken_pipes(&before);
    schedule(&pool);
    uv_run(&pool.loop, UV_RUN_DEFAULT);
    restore_signals(&before);
    uv_loop_close(&pool.loop);
    vec_free(&pool.failed);
    arena_free(&arena);
    return pool.stopped ? -1 : 0;
}
