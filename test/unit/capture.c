/* The capture room without libclang: paths, lookup, messages, and the pool with fake workers. */
#include "unit.h"

#include "capture/headers.h"
#include "capture/lookup.h"
#include "capture/message.h"
#include "capture/path.h"
#include "capture/pool.h"
#include "capture_fake.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <uv.h>

static void cleans_paths(void **state)
{
    (void)state;
    static const char *const table[][2] = {
        {"/a/./b//c/", "/a/b/c"},
        {"/a/b/../c", "/a/c"},
        {"/../a", "/a"},
        {"a/..", "."},
        {"../a/../b", "../b"},
        {"../../a", "../../a"},
        {"/a/..b/.c", "/a/..b/.c"},
        {"/", "/"},
        {"a../..", "."},
    };
    struct arena arena = {0};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        assert_string_equal(path_clean(&arena, table[i][0]), table[i][1]);
    arena_free(&arena);
}

static void shows_paths_below_the_base(void **state)
{
    (void)state;
    struct arena arena = {0};
    assert_string_equal(path_show(&arena, "/home/d", "/home/d/x/../a.c"), "a.c");
    assert_string_equal(path_show(&arena, "/home/d", "/home/dd/a.c"), "/home/dd/a.c");
    assert_string_equal(path_show(&arena, "/home/d", "/home/d"), "/home/d");
    assert_string_equal(path_show(&arena, "/", "/a.c"), "a.c");
    assert_string_equal(path_folder(&arena, "/a.c"), "/");
    assert_string_equal(path_folder(&arena, "/x/a.c"), "/x");
    arena_free(&arena);
}

static void put(struct arena *arena, const char *folder, const char *name)
{
    FILE *file = fopen(path_join(arena, folder, name), "w");
    assert_non_null(file);
    fclose(file);
}

static void removes(struct arena *arena, const char *folder, const char *name)
{
    assert_int_equal(remove(path_join(arena, folder, name)), 0);
}

static void finds_files_in_any_case(void **state)
{
    (void)state;
    struct arena arena = {0};
    char folder[] = "/tmp/drvlint-lookup-XXXXXX";
    assert_non_null(mkdtemp(folder));
    assert_int_equal(mkdir(path_join(&arena, folder, "Inc"), 0700), 0);
    put(&arena, folder, "Inc/One.h");
    put(&arena, folder, "Inc/two.h");
    put(&arena, folder, "Inc/Two.h");
    struct lookup *lookup = lookup_begin(&arena);
    static const char *const table[][2] = {
        {"Inc/One.h", "/Inc/One.h"},
        {"INC\\one.H", "/Inc/One.h"},
        {"inc/../inc/ONE.h", "/Inc/../Inc/One.h"},
        {"inc/two.h", "/Inc/two.h"},
        {"inc/TWO.h", "/Inc/Two.h"},
        {"./inc/Two.h", "/./Inc/Two.h"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        const char *found = lookup_file(lookup, folder, table[i][0]);
        assert_non_null(found);
        assert_string_equal(found + strlen(folder), table[i][1]);
    }
    assert_null(lookup_file(lookup, folder, "inc"));
    assert_null(lookup_file(lookup, folder, "inc/three.h"));
    assert_null(lookup_file(lookup, folder, "C:\\inc\\one.h"));
    assert_non_null(lookup_folder(lookup, folder, "INC"));
    assert_null(lookup_folder(lookup, folder, "inc/one.h"));
    lookup_end(lookup);
    removes(&arena, folder, "Inc/One.h");
    removes(&arena, folder, "Inc/two.h");
    removes(&arena, folder, "Inc/Two.h");
    removes(&arena, folder, "Inc");
    assert_int_equal(rmdir(folder), 0);
    arena_free(&arena);
}

static void embeds_every_header(void **state)
{
    (void)state;
    size_t count;
    const struct header *headers = headers_all(&count);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(strlen(headers[i].text), headers[i].size);
        assert_true(i == 0 || strcmp(headers[i - 1].name, headers[i].name) < 0);
        assert_ptr_equal(headers_find(headers[i].name), &headers[i]);
    }
    assert_non_null(headers_find("NTDEF.H"));
    assert_null(headers_find("nothing.h"));
    assert_true(headers_is_kernel_name("/wdk/km/NtDef.h"));
    assert_false(headers_is_kernel_name("/wdk/km/mine.h"));
}

static const char *const sample_arguments[] = {"-DX=1", "", "-I."};
static const struct capture_buffer sample_buffers[] = {{.path = "/b.h", .text = "a\0b", .size = 3}};
static const struct capture_request sample = {
    .source = "a.c",
    .directory = "/d",
    .arguments = sample_arguments,
    .argument_count = 3,
    .buffers = sample_buffers,
    .buffer_count = 1,
};

static void sends_a_request_whole(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct error error = {0};
    const struct message_limits limits = {.memory = UINT64_C(1) << 40, .cpu = 7};
    struct message_limits read_limits;
    struct capture_request read;
    unsigned char *bytes;
    size_t size;
    message_encode(&bytes, &size, &sample, &limits, &arena);
    assert_int_equal(message_decode(&read, &read_limits, bytes, size, &arena, &error), 0);
    assert_int_equal(read_limits.memory, limits.memory);
    assert_int_equal(read_limits.cpu, 7);
    assert_string_equal(read.source, "a.c");
    assert_string_equal(read.directory, "/d");
    assert_int_equal(read.argument_count, 3);
    for (size_t i = 0; i < 3; i++)
        assert_string_equal(read.arguments[i], sample_arguments[i]);
    assert_int_equal(read.buffer_count, 1);
    assert_int_equal(read.buffers[0].size, 3);
    assert_memory_equal(read.buffers[0].text, "a\0b", 3);
    arena_free(&arena);
}

static void refuses_a_broken_request(void **state)
{
    (void)state;
    struct arena arena = {0};
    const struct message_limits limits = {0};
    struct message_limits read_limits;
    struct capture_request read;
    unsigned char *bytes;
    size_t size;
    message_encode(&bytes, &size, &sample, &limits, &arena);
    for (size_t cut = 0; cut < size; cut++) {
        struct error error = {0};
        unsigned char *part = malloc(cut ? cut : 1); /* its end is guarded by the sanitizer */
        assert_non_null(part);
        memcpy(part, bytes, cut);
        assert_int_equal(message_decode(&read, &read_limits, part, cut, &arena, &error), -1);
        assert_true(error.text[0]);
        free(part);
    }
    struct error error = {0};
    unsigned char *longer = arena_alloc(&arena, size + 1);
    memcpy(longer, bytes, size);
    assert_int_equal(message_decode(&read, &read_limits, longer, size + 1, &arena, &error), -1);
    unsigned char head[MESSAGE_HEAD];
    enum message_kind kind;
    message_head(head, MESSAGE_FACTS, MESSAGE_LONGEST);
    assert_int_equal(message_read_head(&kind, &size, head), 0);
    assert_int_equal(size, MESSAGE_LONGEST);
    head[1] = 1;
    assert_int_equal(message_read_head(&kind, &size, head), -1);
    arena_free(&arena);
}

enum {
    MOST_UNITS = 40,
};

/* What a run of the pool said of each unit. */
struct outcome {
    struct arena arena;
    const char *facts[MOST_UNITS];
    const char *failure[MOST_UNITS];
    unsigned reports[MOST_UNITS];
    size_t progress;
};

static void on_done(void *context, const struct pool_result *result)
{
    struct outcome *outcome = context;
    outcome->reports[result->index]++;
    if (result->facts)
        outcome->facts[result->index] =
            arena_text(&outcome->arena, (const char *)result->facts, result->size);
    else
        outcome->failure[result->index] = arena_string(&outcome->arena, result->failure);
}

static void on_progress(void *context, size_t done, size_t total)
{
    struct outcome *outcome = context;
    assert_int_equal(done, outcome->progress + 1);
    assert_true(done <= total);
    outcome->progress = done;
}

/* Runs one fake unit per source; every one must be reported exactly once. */
static void run(struct outcome *outcome, const char *const *sources, size_t count, unsigned jobs,
                unsigned wall_seconds)
{
    struct capture_request requests[MOST_UNITS];
    char self[4096];
    size_t size = sizeof self;
    assert_int_equal(uv_exepath(self, &size), 0);
    for (size_t i = 0; i < count; i++)
        requests[i] = (struct capture_request){.source = sources[i], .directory = "/"};
    const struct pool_options options = {
        .executable = self, .jobs = jobs, .wall_seconds = wall_seconds};
    const struct pool_calls calls = {.done = on_done, .progress = on_progress, .context = outcome};
    struct error error = {0};
    *outcome = (struct outcome){0};
    assert_int_equal(pool_run(requests, count, &options, &calls, &error), 0);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(outcome->reports[i], 1);
    assert_int_equal(outcome->progress, count);
}

static void captures_all_with_any_number_of_workers(void **state)
{
    (void)state;
    const char *sources[MOST_UNITS];
    char names[MOST_UNITS][16];
    for (int i = 0; i < MOST_UNITS; i++) {
        snprintf(names[i], sizeof names[i], "echo:%d", i);
        sources[i] = names[i];
    }
    for (unsigned jobs = 1; jobs <= 4; jobs += 3) {
        struct outcome outcome;
        run(&outcome, sources, MOST_UNITS, jobs, 0);
        for (int i = 0; i < MOST_UNITS; i++)
            assert_string_equal(outcome.facts[i], names[i]);
        arena_free(&outcome.arena);
    }
    struct outcome none;
    run(&none, sources, 0, 2, 0);
}

static void tells_why_a_unit_is_lost(void **state)
{
    (void)state;
    static const char *const sources[] = {"echo:a", "crash",  "quit",  "echo:b",
                                          "babble", "refuse", "echo:c"};
    static const char *const failures[] = {
        NULL, "libclang crashed (signal 11)",       "its worker ended with status 7",
        NULL, "its worker's answer makes no sense", "refuse",
        NULL,
    };
    for (unsigned jobs = 1; jobs <= 3; jobs += 2) {
        struct outcome outcome;
        run(&outcome, sources, sizeof sources / sizeof *sources, jobs, 0);
        for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
            if (failures[i])
                assert_string_equal(outcome.failure[i], failures[i]);
            else
                assert_string_equal(outcome.facts[i], sources[i]);
        }
        arena_free(&outcome.arena);
    }
}

static void gives_a_silent_worker_up(void **state)
{
    (void)state;
    const char *source = "silent";
    struct outcome outcome;
    run(&outcome, &source, 1, 1, 1);
    assert_string_equal(outcome.failure[0], "no answer within 1 s");
    arena_free(&outcome.arena);
}

static void tries_a_lost_unit_once_more_in_a_new_worker(void **state)
{
    (void)state;
    struct arena arena = {0};
    char folder[] = "/tmp/drvlint-pool-XXXXXX";
    assert_non_null(mkdtemp(folder));
    const char *sources[] = {
        "echo:a", arena_printf(&arena, "once:%s/one", folder),
        "first",  arena_printf(&arena, "once:%s/two", folder),
        "first",
    };
    struct outcome outcome;
    run(&outcome, sources, sizeof sources / sizeof *sources, 1, 0);
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        assert_string_equal(outcome.facts[i], sources[i]);
    removes(&arena, folder, "one");
    removes(&arena, folder, "two");
    assert_int_equal(rmdir(folder), 0);
    arena_free(&outcome.arena);
    arena_free(&arena);
}

static void reports_a_worker_that_cannot_start(void **state)
{
    (void)state;
    struct outcome outcome = {0};
    const struct capture_request request = {.source = "echo", .directory = "/"};
    const struct pool_options options = {.executable = "/nowhere/drvlint"};
    const struct pool_calls calls = {.done = on_done, .context = &outcome};
    struct error error = {0};
    assert_int_equal(pool_run(&request, 1, &options, &calls, &error), -1);
    assert_non_null(strstr(error.text, "/nowhere/drvlint: cannot start a worker"));
    assert_int_equal(outcome.reports[0], 0);
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "capture") == 0 && strcmp(argv[2], "--worker") == 0)
        return fake_worker();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cleans_paths),
        cmocka_unit_test(shows_paths_below_the_base),
        cmocka_unit_test(finds_files_in_any_case),
        cmocka_unit_test(embeds_every_header),
        cmocka_unit_test(sends_a_request_whole),
        cmocka_unit_test(refuses_a_broken_request),
        cmocka_unit_test(captures_all_with_any_number_of_workers),
        cmocka_unit_test(tells_why_a_unit_is_lost),
        cmocka_unit_test(gives_a_silent_worker_up),
        cmocka_unit_test(tries_a_lost_unit_once_more_in_a_new_worker),
        cmocka_unit_test(reports_a_worker_that_cannot_start),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
