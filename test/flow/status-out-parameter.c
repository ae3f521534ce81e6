// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The status comes out through a parameter, what was acquired as the result.
#include "Inputs/driver.h"

static PVOID Memory;

static PVOID Make(PDRIVER_OBJECT DriverObject, NTSTATUS *Status)
{
    PVOID memory = ALLOCATE(64);

    if (!HAS(memory)) {
        *Status = STATUS_INSUFFICIENT_RESOURCES;
        return NULL;
    }
    *Status = StartFilter(DriverObject);
    return memory;
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
    PVOID memory = Make(DriverObject, &status);

    UNREFERENCED_PARAMETER(RegistryPath);
    if (OK(status)) {
        Memory = memory;
        return status;
    }
#ifdef BUG
    if (!HAS(memory))
#else
    if (HAS(memory))
#endif
        FREE(memory);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
