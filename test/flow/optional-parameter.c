// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A parameter that may be left out decides whether something is left behind.
#include "Inputs/driver.h"

static PVOID Memory;

static NTSTATUS Make(_In_ SIZE_T Size, _Outptr_opt_ PVOID *Result)
{
    PVOID memory = ALLOCATE(Size);

    if (!HAS(memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    if (HAS(Result))
        *Result = memory;
    else
        FREE(memory);
    return STATUS_SUCCESS;
}

static void Unmake(_In_opt_ PVOID Block)
{
    if (HAS(Block))
        FREE(Block);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    Unmake(Memory);
    Unmake(NULL);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = Make(64, NULL);
    if (!OK(status))
        return status;
    status = Make(64, &Memory);
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status))
#ifdef BUG
        Unmake(NULL);
#else
        Unmake(Memory);
#endif
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
