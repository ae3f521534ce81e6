/* Reading and replacing whole files through libuv, so that paths and renames work alike on Windows.
 */
#include "base/file.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <uv.h>

enum {
    READ_PIECE = 1 << 20,
    WRITE_MODE = 0644,
};

static const size_t largest_file = (size_t)1 << 30;

/* A finished request's result, its memory given back. */
static ssize_t done(uv_fs_t *request)
{
    ssize_t result = request->result;
    uv_fs_req_cleanup(request);
    return result;
}

int file_read(char **bytes, size_t *size, const char *path, struct arena *arena,
              struct error *error)
{
    uv_fs_t request;
    uv_fs_open(NULL, &request, path, UV_FS_O_RDONLY, 0, NULL);
    ssize_t file = done(&request);
    if (file < 0)
        return error_set(error, path, 0, "cannot read: %s", uv_strerror((int)file));
    int status = -1;
    uv_fs_fstat(NULL, &request, (uv_file)file, NULL);
    uint64_t length = request.statbuf.st_size;
    ssize_t got = done(&request);
    if (got < 0 || length > largest_file) {
        error_set(error, path, 0, "cannot read: %s", got < 0 ? uv_strerror((int)got) : "too large");
        goto out;
    }
    /* A pipe has no length of its own: the buffer grows until the end is seen. */
    size_t room = (size_t)length + 1;
    size_t used = 0;
    char *text = arena_alloc(arena, room + 1);
    for (;;) {
        if (used == room) {
            if (room > largest_file) {
                error_set(error, path, 0, "cannot read: too large");
                goto out;
            }
            char *more = arena_alloc(arena, room * 2 + 1);
            for (size_t i = 0; i < used; i++)
                more[i] = text[i];
            text = more;
            room *= 2;
        }
        size_t piece = room - used < READ_PIECE ? room - used : READ_PIECE;
        uv_buf_t buffer = uv_buf_init(text + used, (unsigned)piece);
        uv_fs_read(NULL, &request, (uv_file)file, &buffer, 1, -1, NULL);
        got = done(&request);
        if (got < 0) {
            error_set(error, path, 0, "cannot read: %s", uv_strerror((int)got));
            goto out;
        }
        if (got == 0)
            break;
        used += (size_t)got;
    }
    text[used] = '\0';
    *bytes = text;
    *size = used;
    status = 0;
out:
    uv_fs_close(NULL, &request, (uv_file)file, NULL);
    done(&request);
    return status;
}

int file_write(const char *path, const void *bytes, size_t size, struct error *error)
{
    char draft[PATH_MAX];
    int length = snprintf(draft, sizeof draft, "%s.%ld.tmp", path, (long)uv_os_getpid());
    if (length < 0 || (size_t)length >= sizeof draft)
        return error_set(error, path, 0, "cannot write: the path is too long");
    uv_fs_t request;
    uv_fs_open(NULL, &request, draft, UV_FS_O_WRONLY | UV_FS_O_CREAT | UV_FS_O_TRUNC, WRITE_MODE,
               NULL);
    ssize_t file = done(&request);
    if (file < 0)
        return error_set(error, path, 0, "cannot write: %s", uv_strerror((int)file));
    ssize_t result = 0;
    size_t written = 0;
    while (result >= 0 && written < size) {
        size_t piece = size - written < READ_PIECE ? size - written : READ_PIECE;
        uv_buf_t buffer = uv_buf_init((char *)bytes + written, (unsigned)piece);
        uv_fs_write(NULL, &request, (uv_file)file, &buffer, 1, -1, NULL);
        result = done(&request);
        if (result > 0)
            written += (size_t)result;
    }
    if (result >= 0) {
        uv_fs_fsync(NULL, &request, (uv_file)file, NULL);
        result = done(&request);
    }
    uv_fs_close(NULL, &request, (uv_file)file, NULL);
    ssize_t closed = done(&request);
    if (result >= 0)
        result = closed;
    if (result >= 0) {
        uv_fs_rename(NULL, &request, draft, path, NULL);
        result = done(&request);
    }
    if (result >= 0)
        return 0;
    uv_fs_unlink(NULL, &request, draft, NULL);
    done(&request);
    return error_set(error, path, 0, "cannot write: %s", uv_strerror((int)result));
}
