/* The progress line; see progress.h. */
#include "cli/progress.h"

#include <stdio.h>

static void forward_done(void *context, const struct pool_result *result)
{
    const struct progress_calls *calls = context;
    calls->inner->done(calls->inner->context, result);
}

static void draw(void *context, size_t done, size_t total)
{
    const struct progress_calls *calls = context;
    if (!calls->progress->is_shown)
        return;
    fprintf(stderr, "\r\033[K[%zu/%zu] units", done, total);
    fflush(stderr);
    calls->progress->is_drawn = true;
}

struct pool_calls progress_wrap(struct progress_calls *calls)
{
    return (struct pool_calls){.done = forward_done, .progress = draw, .context = calls};
}

void progress_erase(struct progress *progress)
{
    if (!progress->is_drawn)
        return;
    fputs("\r\033[K", stderr);
    fflush(stderr);
    progress->is_drawn = false;
}
