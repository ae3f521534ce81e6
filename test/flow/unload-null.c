// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// No FilterUnloadCallback: DriverUnload unregisters and cleans up.
#define UNLOAD NULL
#include "Inputs/driver.h"

static PVOID Memory;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    FltUnregisterFilter(Filter);
#ifndef BUG
    if (HAS(Memory))
        FREE(Memory);
#endif
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Memory = ALLOCATE(64);
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        if (HAS(Memory))
            FREE(Memory);
        return status;
    }
    DriverObject->DriverUnload = DriverUnload;
    return STATUS_SUCCESS;
}
