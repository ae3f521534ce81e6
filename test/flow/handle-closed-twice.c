// RUN: %pair
// RUN: %guard_pair
// A handle that is closed early and again at the end.
#define UNLOAD NULL
#include "Inputs/driver.h"

NTSTATUS Signal(POBJECT_ATTRIBUTES Name)
{
    HANDLE event = NULL;
    NTSTATUS status = ZwOpenEvent(&event, EVENT_MODIFY_STATE, Name);

    if (!OK(status))
        return status;
    status = ZwSetEvent(event, NULL);
    if (!OK(status)) {
        ZwClose(event);
#ifndef BUG
        return status;
#endif
    }
    // CHECK: :[[#@LINE+1]]:5: error: 'ZwClose' is given {{.*}}handle{{.*}}, that 'ZwClose' has already closed [pair-released-twice]
    ZwClose(event);
    return status;
}
