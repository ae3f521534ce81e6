/* Units done out of all, on a terminal only, gone before anything else is printed. */
#ifndef DRVLINT_CLI_PROGRESS_H
#define DRVLINT_CLI_PROGRESS_H

#include "capture/pool.h"

#include <stdbool.h>

struct progress {
    bool is_shown;
    bool is_drawn;
};

/* Calls of a pool with progress drawn between them. */
struct progress_calls {
    const struct pool_calls *inner;
    struct progress *progress;
};
struct pool_calls progress_wrap(struct progress_calls *calls);

void progress_erase(struct progress *progress);

#endif
