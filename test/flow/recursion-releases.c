// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// XFAIL: *
// Calls that recur are not followed: what they release is given up, and so is the bug in it.
//
// The function that releases calls itself first, and forgets to in its last turn.
#include "Inputs/driver.h"

static PVOID Memory;

static void FreeAfter(PVOID Block, ULONG Count)
{
    if (Count > 0) {
        FreeAfter(Block, Count - 1);
        return;
    }
#ifdef BUG
    if (HAS(Memory))
        return;
#endif
    FREE(Block);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FREE(Memory);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Memory = ALLOCATE(64);
    if (!HAS(Memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    status = StartFilter(DriverObject);
    if (!OK(status))
        FreeAfter(Memory, 2);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
