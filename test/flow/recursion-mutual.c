// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Two functions that call each other stand between acquire and release.
#include "Inputs/driver.h"

static PVOID Memory;
static ULONG Visited;

static void Odd(ULONG Number);

static void Even(ULONG Number)
{
    Visited++;
    if (Number > 0)
        Odd(Number - 1);
}

static void Odd(ULONG Number)
{
    if (Number > 0)
        Even(Number - 1);
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

    Memory = ALLOCATE(64);
    if (!HAS(Memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    Even(RegistryPath->Length);
    status = StartFilter(DriverObject);
    Even(3);
#ifndef BUG
    if (!OK(status))
        FREE(Memory);
#endif
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
