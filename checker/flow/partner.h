/* A resource that is released as if it were another one: partner.c. */
#ifndef DRVLINT_FLOW_PARTNER_H
#define DRVLINT_FLOW_PARTNER_H

#include "flow/api.h"

/* The resource is acquired: what its release has to agree with is remembered. */
void flow_partner_note(const struct api_call *api, const struct effect *acquire);

/* A row of a call that releases `value`, which the state holds: notes a misuse, and true, if that
 * is no release of such resources, or one of another pool, tag or list. */
bool flow_partner_differs(const struct api_call *api, struct flow_state *state,
                          const struct effect *release, const struct flow_value *value);

#endif
