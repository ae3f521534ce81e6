// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Taken out of a global with an interlocked exchange, and freed.
#include "Inputs/driver.h"

static PVOID Memory;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    PVOID memory = InterlockedExchangePointer(&Memory, NULL);

#ifdef BUG
    memory = Memory;
#endif
    if (HAS(memory))
        FREE(memory);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PVOID memory;

    UNREFERENCED_PARAMETER(RegistryPath);
    Memory = ALLOCATE(64);
    if (!HAS(Memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        memory = InterlockedExchangePointer(&Memory, NULL);
        FREE(memory);
    }
    return status;
}
