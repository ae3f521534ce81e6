// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The elements before the one that failed are released by their count.
#include "Inputs/driver.h"

#define COUNT 4

static PVOID Buffers[COUNT];

static void FreeFirst(ULONG Count)
{
    for (ULONG i = 0; i < Count; i++)
        FREE(Buffers[i]);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FreeFirst(COUNT);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    ULONG i;

    UNREFERENCED_PARAMETER(RegistryPath);
    for (i = 0; i < COUNT; i++) {
        PVOID buffer = ALLOCATE(64);

        if (!HAS(buffer)) {
#ifndef BUG
            FreeFirst(i);
#endif
            // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        Buffers[i] = buffer;
    }
    status = StartFilter(DriverObject);
    if (!OK(status))
        FreeFirst(COUNT);
    return status;
}
