// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A pointer that is not NULL says that there is memory to free.
#include "Inputs/driver.h"

static PVOID Memory;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (HAS(Memory))
        FREE(Memory);
    Memory = NULL;
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Memory = ALLOCATE(64);
    status = StartFilter(DriverObject);
#ifdef BUG
    if (!OK(status) && !HAS(Memory))
#else
    if (!OK(status) && HAS(Memory))
#endif
        FREE(Memory);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
