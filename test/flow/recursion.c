// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A function that calls itself stands between acquire and release.
#include "Inputs/driver.h"

static PVOID Memory;

static ULONG Depth(ULONG Number)
{
    if (Number < 2)
        return 1;
    return Depth(Number / 2) + Depth(Number - 1);
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
    if (Depth(RegistryPath->Length) > 8)
        status = STATUS_NAME_TOO_LONG;
    else
        status = StartFilter(DriverObject);
#ifdef BUG
    if (!OK(status) && Depth(2) > 2)
#else
    if (!OK(status))
#endif
        FREE(Memory);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
