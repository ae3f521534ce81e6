// RUN: %strict_pair
// RUN: %strict_elsewhere_pair
// RUN: %strict_guard_pair
// A lock that is deleted before the last section that it protects; initialised again it may be.
#define UNLOAD NULL
#include "Inputs/driver.h"

static ERESOURCE Lock;
static PVOID Cache;

NTSTATUS Reset(void)
{
    NTSTATUS status;

    DROP_LOCK(&Lock);
#ifndef BUG
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
#else
    status = STATUS_SUCCESS;
#endif
    KeEnterCriticalRegion();
    // CHECK: :[[#@LINE+1]]:5: error: an executive resource, '{{.*}}', is given to 'ExAcquireResourceExclusiveLite' after 'ExDeleteResourceLite' has deleted it [pair-used-after-release]
    ExAcquireResourceExclusiveLite(&Lock, TRUE);
    Cache = NULL;
    ExReleaseResourceLite(&Lock);
    KeLeaveCriticalRegion();
    return status;
}
