// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// An array as long as the machine wants it, itself from the pool.
#include "Inputs/driver.h"

static PVOID *Buffers;
static ULONG Count;

static void FreeAll(void)
{
    if (!HAS(Buffers))
        return;
#ifndef BUG
    for (ULONG i = 0; i < Count; i++)
        if (HAS(Buffers[i]))
            FREE(Buffers[i]);
#endif
    FREE(Buffers);
    Buffers = NULL;
}

// CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FreeAll();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Count = KeQueryActiveProcessorCount(NULL);
    Buffers = ALLOCATE(Count * sizeof(PVOID));
    if (!HAS(Buffers))
        return STATUS_INSUFFICIENT_RESOURCES;
    RtlZeroMemory(Buffers, Count * sizeof(PVOID));
    for (ULONG i = 0; i < Count; i++) {
        Buffers[i] = ALLOCATE(64);
        if (!HAS(Buffers[i])) {
            FreeAll();
            // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
            return STATUS_INSUFFICIENT_RESOURCES;
        }
    }
    status = StartFilter(DriverObject);
    if (!OK(status))
        FreeAll();
    // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
