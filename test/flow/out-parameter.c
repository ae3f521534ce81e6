// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The memory comes out through a parameter, and so does the way to free it.
#include "Inputs/driver.h"

static PVOID Memory;

static NTSTATUS Make(PVOID *Result, SIZE_T Size)
{
    PVOID memory;

    *Result = NULL;
    memory = ALLOCATE(Size);
    if (!HAS(memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    *Result = memory;
    return STATUS_SUCCESS;
}

static void Unmake(PVOID *Memory)
{
#ifdef BUG
    *Memory = NULL;
#endif
    if (HAS(*Memory))
        FREE(*Memory);
    *Memory = NULL;
}

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    Unmake(&Memory);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = Make(&Memory, 64);
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status))
        FREE(Memory);
    return status;
}
