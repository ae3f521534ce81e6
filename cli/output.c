/* Writing results and messages; see output.h. The only file that prints results. */
#include "cli/output.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

enum {
    STANDARD_OUTPUT = 1,
    STANDARD_ERROR = 2,
    CREATE_MODE = 0644,
};

/* Writes everything to an open file; 0, or libuv's error. */
static int write_all(uv_file file, const struct text *text)
{
    size_t written = 0;
    while (written < text->bytes.count) {
        uv_fs_t request;
        uv_buf_t buffer =
            uv_buf_init(text->bytes.items + written, (unsigned)(text->bytes.count - written));
        uv_fs_write(NULL, &request, file, &buffer, 1, -1, NULL);
        ssize_t result = request.result;
        uv_fs_req_cleanup(&request);
        if (result < 0 && result != UV_EINTR && result != UV_EAGAIN)
            return (int)result;
        if (result > 0)
            written += (size_t)result;
    }
    return 0;
}

/* Opens what is there (a device, a pipe) and writes to it. */
static int write_directly(const char *path, const struct text *text, struct error *error)
{
    uv_fs_t request;
    uv_fs_open(NULL, &request, path, UV_FS_O_WRONLY, CREATE_MODE, NULL);
    ssize_t file = request.result;
    uv_fs_req_cleanup(&request);
    if (file < 0)
        return error_set(error, path, 0, "cannot write: %s", uv_strerror((int)file));
    int result = write_all((uv_file)file, text);
    uv_fs_close(NULL, &request, (uv_file)file, NULL);
    int closed = (int)request.result;
    uv_fs_req_cleanup(&request);
    if (result == 0)
        result = closed;
    if (result < 0)
        return error_set(error, path, 0, "cannot write: %s", uv_strerror(result));
    return 0;
}

static int write_file(const char *path, const struct text *text, struct error *error)
{
    uv_fs_t request;
    bool is_there = uv_fs_stat(NULL, &request, path, NULL) == 0;
    bool is_regular = is_there && (request.statbuf.st_mode & S_IFMT) == S_IFREG;
    uv_fs_req_cleanup(&request);
    if (is_there && !is_regular)
        return write_directly(path, text, error);
    if (!is_there)
        return file_write(path, text->bytes.items, text->bytes.count, error);
    /* A link stays one: the file it leads to is replaced. */
    int status = uv_fs_realpath(NULL, &request, path, NULL);
    const char *target = status == 0 ? request.ptr : path;
    int result = file_write(target, text->bytes.items, text->bytes.count, error);
    uv_fs_req_cleanup(&request);
    return result;
}

int output_write(const struct options *options, const struct text *text, struct error *error)
{
    if (options->output)
        return write_file(options->output, text, error);
    int result = write_all(STANDARD_OUTPUT, text);
    /* Some errors show only when the last bytes leave for the disk; a terminal or pipe has none of
     * that kind and says so. */
    if (result == 0) {
        uv_fs_t request;
        uv_fs_fsync(NULL, &request, STANDARD_OUTPUT, NULL);
        if (request.result == UV_EIO || request.result == UV_ENOSPC)
            result = (int)request.result;
        uv_fs_req_cleanup(&request);
    }
    if (result < 0 && result != UV_EPIPE)
        return error_set(error, NULL, 0, "cannot write the results to standard output: %s",
                         uv_strerror(result));
    return 0;
}

static bool is_set(const char *name)
{
    const char *value = getenv(name);
    return value && *value;
}

bool output_colored(const struct options *options)
{
    if (options->color != COLOR_AUTO)
        return options->color == COLOR_ALWAYS;
    if (is_set("NO_COLOR"))
        return false;
    if (is_set("CLICOLOR_FORCE") && strcmp(getenv("CLICOLOR_FORCE"), "0") != 0)
        return true;
    const char *terminal = getenv("TERM");
    return !options->output && uv_guess_handle(STANDARD_OUTPUT) == UV_TTY &&
           !(terminal && !strcmp(terminal, "dumb"));
}

bool output_is_watched(void)
{
    const char *terminal = getenv("TERM");
    return uv_guess_handle(STANDARD_ERROR) == UV_TTY && !(terminal && !strcmp(terminal, "dumb"));
}

void output_say(const char *kind, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fprintf(stderr, "drvlint: %s: ", kind);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
}

int output_fail(const struct error *error, int status)
{
    output_say("error", "%s", error->text);
    return status;
}
