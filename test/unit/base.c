/* The ground: memory, growing arrays, errors, whole files. */
#include "base/arena.h"
#include "base/error.h"
#include "base/file.h"
#include "base/vec.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void an_arena_gives_zeroed_aligned_memory(void **state)
{
    (void)state;
    struct arena arena = {0};
    unsigned char *last = NULL;
    for (size_t size = 1; size < 3000; size += 7) {
        unsigned char *memory = arena_alloc(&arena, size);
        assert_int_equal((uintptr_t)memory % _Alignof(max_align_t), 0);
        assert_ptr_not_equal(memory, last);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(memory[i], 0);
        memset(memory, 0xff, size);
        last = memory;
    }
    assert_true(arena.total > 3000);
    arena_free(&arena);
    assert_int_equal(arena.total, 0);
    /* It can be used again. */
    assert_int_equal(*ARENA_NEW(&arena, int), 0);
    arena_free(&arena);
    arena_free(&arena);
}

static void an_arena_takes_requests_of_any_size(void **state)
{
    (void)state;
    struct arena arena = {0};
    char *small = arena_string(&arena, "small");
    enum {
        LARGE = 5 * 1024 * 1024,
    };
    char *large = arena_alloc(&arena, LARGE);
    memset(large, 'x', LARGE);
    char *after = arena_string(&arena, "after");
    assert_string_equal(small, "small");
    assert_string_equal(after, "after");
    assert_int_equal(large[LARGE - 1], 'x');
    arena_free(&arena);
}

static void texts_are_copied_and_ended(void **state)
{
    (void)state;
    struct arena arena = {0};
    char text[] = "abcdef";
    char *three = arena_text(&arena, text, 3);
    char *none = arena_text(&arena, NULL, 0);
    char *formatted = arena_printf(&arena, "%s-%d", text, 42);
    memset(text, 'z', 6);
    assert_string_equal(three, "abc");
    assert_string_equal(none, "");
    assert_string_equal(formatted, "abcdef-42");
    arena_free(&arena);
}

static void a_vec_keeps_its_items_while_it_grows(void **state)
{
    (void)state;
    VEC(uint64_t) numbers = {0};
    for (uint64_t i = 0; i < 10000; i++) {
        vec_push(&numbers, i * i);
        assert_true(numbers.count <= numbers.capacity);
    }
    assert_int_equal(numbers.count, 10000);
    for (uint64_t i = 0; i < 10000; i++)
        assert_int_equal(numbers.items[i], i * i);
    assert_int_equal(vec_last(&numbers), UINT64_C(9999) * 9999);
    assert_int_equal(vec_pop(&numbers), UINT64_C(9999) * 9999);
    assert_int_equal(numbers.count, 9999);
    vec_reserve(&numbers, 100000);
    assert_true(numbers.capacity >= 109999);
    assert_int_equal(numbers.items[77], 77 * 77);
    vec_free(&numbers);
    assert_null(numbers.items);
    assert_int_equal(numbers.capacity, 0);
}

static void the_first_error_wins(void **state)
{
    (void)state;
    struct error error = {0};
    assert_int_equal(error_set(&error, "a.yaml", 7, "no '%s'", "id"), -1);
    assert_string_equal(error.text, "a.yaml:7: no 'id'");
    assert_int_equal(error_set(&error, "b.yaml", 1, "another"), -1);
    assert_string_equal(error.text, "a.yaml:7: no 'id'");
}

static void errors_name_what_is_known(void **state)
{
    (void)state;
    struct error no_line = {0}, no_file = {0};
    error_set(&no_line, "a.c", 0, "gone");
    error_set(&no_file, NULL, 3, "gone");
    assert_string_equal(no_line.text, "a.c: gone");
    assert_string_equal(no_file.text, "gone");
}

static void long_errors_are_cut(void **state)
{
    (void)state;
    char path[3000];
    memset(path, 'p', sizeof path - 1);
    path[sizeof path - 1] = '\0';
    struct error error = {0};
    error_set(&error, path, 1, "reason");
    assert_string_equal(error.text, "reason");
    struct error filled = {0};
    error_set(&filled, "a.c", 1, "%s", path);
    assert_int_equal(strlen(filled.text), sizeof filled.text - 1);
}

/* A folder that is gone at the end, with the path of a file in it. */
struct folder {
    char path[64];
    char file[96];
};

static int make_folder(void **state)
{
    struct folder *folder = calloc(1, sizeof *folder);
    assert_non_null(folder);
    snprintf(folder->path, sizeof folder->path, "/tmp/drvlint-unit-XXXXXX");
    assert_non_null(mkdtemp(folder->path));
    snprintf(folder->file, sizeof folder->file, "%s/file", folder->path);
    *state = folder;
    return 0;
}

/* Fails if the test left anything but its one file. */
static int remove_folder(void **state)
{
    struct folder *folder = *state;
    unlink(folder->file);
    int status = rmdir(folder->path);
    free(folder);
    return status;
}

static void what_is_written_is_read(void **state)
{
    struct folder *folder = *state;
    static const char bytes[] = "one\0two\r\n\x1a\xff";
    struct arena arena = {0};
    struct error error = {0};
    char *read;
    size_t size;
    assert_int_equal(file_write(folder->file, "old and longer than the new one", 31, &error), 0);
    assert_int_equal(file_write(folder->file, bytes, sizeof bytes - 1, &error), 0);
    assert_int_equal(file_read(&read, &size, folder->file, &arena, &error), 0);
    assert_int_equal(size, sizeof bytes - 1);
    assert_memory_equal(read, bytes, sizeof bytes);
    assert_int_equal(file_write(folder->file, "", 0, &error), 0);
    assert_int_equal(file_read(&read, &size, folder->file, &arena, &error), 0);
    assert_int_equal(size, 0);
    assert_string_equal(read, "");
    arena_free(&arena);
}

static void large_files_are_whole(void **state)
{
    struct folder *folder = *state;
    enum {
        SIZE = 3 * 1024 * 1024 + 5,
    };
    struct arena arena = {0};
    struct error error = {0};
    char *written = arena_alloc(&arena, SIZE), *read;
    size_t size;
    for (size_t i = 0; i < SIZE; i++)
        written[i] = (char)(i * 31 + i / 4096);
    assert_int_equal(file_write(folder->file, written, SIZE, &error), 0);
    assert_int_equal(file_read(&read, &size, folder->file, &arena, &error), 0);
    assert_int_equal(size, SIZE);
    assert_memory_equal(read, written, SIZE);
    arena_free(&arena);
}

static void what_cannot_be_read_is_named(void **state)
{
    struct folder *folder = *state;
    struct arena arena = {0};
    struct error missing = {0}, not_a_file = {0};
    char *read;
    size_t size;
    assert_int_equal(file_read(&read, &size, folder->file, &arena, &missing), -1);
    assert_non_null(strstr(missing.text, folder->file));
    assert_int_equal(file_read(&read, &size, folder->path, &arena, &not_a_file), -1);
    assert_non_null(strstr(not_a_file.text, folder->path));
    arena_free(&arena);
}

/* The target is a folder: everything works but the last step. Nothing may be left behind. */
static void a_failed_write_leaves_nothing(void **state)
{
    struct folder *folder = *state;
    struct error no_rename = {0}, no_folder = {0};
    assert_int_equal(mkdir(folder->file, 0700), 0);
    assert_int_equal(file_write(folder->file, "x", 1, &no_rename), -1);
    assert_non_null(strstr(no_rename.text, folder->file));
    assert_int_equal(rmdir(folder->file), 0);
    char path[128];
    snprintf(path, sizeof path, "%s/none/file", folder->path);
    assert_int_equal(file_write(path, "x", 1, &no_folder), -1);
    assert_non_null(strstr(no_folder.text, path));
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_arena_gives_zeroed_aligned_memory),
        cmocka_unit_test(an_arena_takes_requests_of_any_size),
        cmocka_unit_test(texts_are_copied_and_ended),
        cmocka_unit_test(a_vec_keeps_its_items_while_it_grows),
        cmocka_unit_test(the_first_error_wins),
        cmocka_unit_test(errors_name_what_is_known),
        cmocka_unit_test(long_errors_are_cut),
        WITH_FOLDER(what_is_written_is_read),
        WITH_FOLDER(large_files_are_whole),
        WITH_FOLDER(what_cannot_be_read_is_named),
        WITH_FOLDER(a_failed_write_leaves_nothing),
    };
    return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
