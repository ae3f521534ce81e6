/* The other end of the pool in its tests: misbehaves on request. */
#include "capture_fake.h"

#include "capture/message.h"

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static void answer(enum message_kind kind, const char *text)
{
    unsigned char head[MESSAGE_HEAD];
    message_head(head, kind, strlen(text));
    fwrite(head, 1, sizeof head, stdout);
    fwrite(text, 1, strlen(text), stdout);
    fflush(stdout);
}

static void die(void)
{
    const struct rlimit none = {0};
    setrlimit(RLIMIT_CORE, &none);
    signal(SIGSEGV, SIG_DFL); /* a sanitizer's handler would exit */
    raise(SIGSEGV);
}

static bool exists(const char *path)
{
    FILE *file = fopen(path, "r");
    if (file)
        fclose(file);
    return file != NULL;
}

static void act(const char *source, bool is_first)
{
    const char *colon = strchr(source, ':');
    size_t length = colon ? (size_t)(colon - source) : strlen(source);
    bool is_known = true;
    if (strncmp(source, "echo", length) == 0) {
        answer(MESSAGE_FACTS, source);
    } else if (strncmp(source, "refuse", length) == 0) {
        answer(MESSAGE_ERROR, source);
    } else if (strncmp(source, "crash", length) == 0) {
        die();
    } else if (strncmp(source, "quit", length) == 0) {
        exit(7);
    } else if (strncmp(source, "silent", length) == 0) {
        for (;;)
            pause();
    } else if (strncmp(source, "babble", length) == 0) {
        fputs("this is no answer at all", stdout);
        fflush(stdout);
    } else if (strncmp(source, "once", length) == 0) {
        if (!exists(colon + 1)) {
            fclose(fopen(colon + 1, "w"));
            die();
        }
        answer(MESSAGE_FACTS, source);
    } else if (strncmp(source, "first", length) == 0) {
        if (!is_first)
            die();
        answer(MESSAGE_FACTS, source);
    } else {
        is_known = false;
    }
    if (!is_known)
        exit(9);
}

int fake_worker(void)
{
    unsigned char head[MESSAGE_HEAD];
    for (bool is_first = true; fread(head, 1, sizeof head, stdin) == sizeof head;
         is_first = false) {
        struct arena arena = {0};
        struct error error = {0};
        struct capture_request request;
        struct message_limits limits;
        enum message_kind kind;
        size_t size;
        if (message_read_head(&kind, &size, head) || kind != MESSAGE_REQUEST)
            return 1;
        unsigned char *body = arena_alloc(&arena, size);
        if (fread(body, 1, size, stdin) != size ||
            message_decode(&request, &limits, body, size, &arena, &error))
            return 1;
        act(request.source, is_first);
        arena_free(&arena);
    }
    return 0;
}
