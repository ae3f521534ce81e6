// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A helper that keeps its argument or, if there is one already, frees it.
#include "Inputs/driver.h"

static PVOID Shared;

static PVOID GetOrSet(PVOID Fresh)
{
    PVOID old = InterlockedCompareExchangePointer(&Shared, Fresh, NULL);

    if (HAS(old)) {
#ifndef BUG
        FREE(Fresh);
#endif
        return old;
    }
    return Fresh;
}

// CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (HAS(Shared))
        FREE(Shared);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PVOID memory;

    UNREFERENCED_PARAMETER(RegistryPath);
    memory = ALLOCATE(64);
    if (!HAS(memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    GetOrSet(memory);
    memory = ALLOCATE(64);
    if (HAS(memory))
        GetOrSet(memory);
    status = StartFilter(DriverObject);
    if (!OK(status))
        FREE(Shared);
    // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
