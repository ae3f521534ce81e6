/* One unit from request to facts, inside this process. Shows nothing of libclang. */
#ifndef DRVLINT_CAPTURE_UNIT_H
#define DRVLINT_CAPTURE_UNIT_H

#include "capture/capture.h"

struct parse_session;

/* capture_unit on the caller's stack, which must be deep (unit_on_deep_stack), and with what
 * `session` remembers. */
int unit_capture(struct facts_unit **unit, struct parse_session *session,
                 const struct capture_request *request, struct arena *arena, struct error *error);

/* Runs `work` on a thread with a stack deep enough for unit_capture, and waits for it. -1 if no
 * such thread can be had. */
int unit_on_deep_stack(void (*work)(void *context), void *context, struct error *error);

#endif
