// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// One of the ways to the common end comes before the memory is allocated.
#define UNLOAD NULL
#include "Inputs/driver.h"

NTSTATUS Start(PUNICODE_STRING Key)
{
    PVOID memory;
    NTSTATUS status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, Key->Buffer);

    if (!OK(status))
#ifdef BUG
        goto Exit;
#else
        return status;
#endif
    memory = ALLOCATE(64);
    if (!HAS(memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, Key->Buffer);
    goto Exit;
Exit:
    // CHECK: :[[#@LINE+1]]:5: error: 'ExFreePoolWithTag' is given {{.*}}, which nothing was stored to [pair-released-unacquired]
    FREE(memory);
    return status;
}
