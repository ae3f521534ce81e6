// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A callee that fails writes nothing to its out-parameter; its caller frees what is in there.
#define UNLOAD NULL
#include "Inputs/driver.h"

static NTSTATUS Read(PUNICODE_STRING Key, PVOID *Value)
{
    NTSTATUS status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, Key->Buffer);

    if (!OK(status))
        return status;
    *Value = ALLOCATE(64);
    if (!HAS(*Value))
        return STATUS_INSUFFICIENT_RESOURCES;
    return STATUS_SUCCESS;
}

NTSTATUS Compare(PUNICODE_STRING Key)
{
#ifdef BUG
    PVOID value;
#else
    PVOID value = NULL;
#endif
    NTSTATUS status = Read(Key, &value);

    if (OK(status) && Key->Length == 0)
        status = STATUS_NOT_FOUND;
    if (HAS(value))
        // CHECK: :[[#@LINE+1]]:9: error: 'ExFreePoolWithTag' is given {{.*}}, which nothing was stored to [pair-released-unacquired]
        FREE(value);
    return status;
}
