// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Two are acquired before either is tested.
#include "Inputs/driver.h"

static PVOID First, Second;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FREE(First);
    FREE(Second);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    First = ALLOCATE(64);
    Second = ALLOCATE(64);
    if (!HAS(First) || !HAS(Second)) {
#ifndef BUG
        if (HAS(First))
            FREE(First);
#endif
        if (HAS(Second))
            FREE(Second);
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        FREE(First);
        FREE(Second);
    }
    return status;
}
