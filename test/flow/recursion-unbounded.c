// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A release in a function that calls itself as often as the registry says.
#include "Inputs/driver.h"

static PVOID Memory;

static void FreeAfter(PVOID Block, ULONG Count)
{
    if (Count > 0) {
        FreeAfter(Block, Count - 1);
        return;
    }
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

    Memory = ALLOCATE(64);
    if (!HAS(Memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    status = StartFilter(DriverObject);
    if (!OK(status)) {
#ifdef BUG
        if (RegistryPath->Length > 0)
#endif
            FreeAfter(Memory, RegistryPath->Length);
    }
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
