// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A function that is not here is given the memory: it may keep or free it.
#include "Inputs/driver.h"

static PVOID Memory;

VOID TakeOver(PVOID Block);
VOID LookAround(ULONG Number);

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
    PVOID memory;

    UNREFERENCED_PARAMETER(RegistryPath);
    memory = ALLOCATE(64);
    if (!HAS(memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    status = StartFilter(DriverObject);
    if (!OK(status)) {
#ifdef BUG
        LookAround(64);
#else
        TakeOver(memory);
#endif
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return status;
    }
    Memory = memory;
    return status;
}
