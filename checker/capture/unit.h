/* One unit from request to facts, inside this process, and what its errors mean. Shows nothing of
 * libclang. */
#ifndef DRVLINT_CAPTURE_UNIT_H
#define DRVLINT_CAPTURE_UNIT_H

#include "capture/capture.h"

struct parse_session;

/* capture_unit on the caller's stack, which must be of UNIT_STACK bytes, and with what `session`
 * remembers. */
int unit_capture(struct facts_unit **unit, struct parse_session *session,
                 const struct capture_request *request, struct arena *arena, struct error *error);

/* Runs `work` on a thread with a stack deep enough for unit_capture, and waits for it. -1 if no
 * such thread can be had. */
int unit_on_deep_stack(void (*work)(void *context), void *context, struct error *error);

/* Whether the unit parsed cleanly enough for "no findings" to mean what it says: it has no problem
 * of severity ERROR or FATAL. One that has is to be reported as not completely analysed; its notes
 * cost nothing that is analysed. */
bool unit_is_clean(const struct facts_unit *unit);

#endif
