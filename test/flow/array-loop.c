// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A loop acquires into an array; what came before the one that fails is released in a loop.
#include "Inputs/driver.h"

#define COUNT 4

static PVOID Buffers[COUNT];

static void FreeAll(void)
{
    for (ULONG i = 0; i < COUNT; i++)
        if (HAS(Buffers[i])) {
            FREE(Buffers[i]);
            Buffers[i] = NULL;
        }
}

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
    ULONG i;

    UNREFERENCED_PARAMETER(RegistryPath);
    for (i = 0; i < COUNT; i++) {
        Buffers[i] = ALLOCATE(64);
        if (!HAS(Buffers[i])) {
#ifndef BUG
            FreeAll();
#endif
            // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
            return STATUS_INSUFFICIENT_RESOURCES;
        }
    }
    status = StartFilter(DriverObject);
    if (!OK(status))
        FreeAll();
    return status;
}
