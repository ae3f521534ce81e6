// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The label that cleans up undoes only a part of what was done.
#include "Inputs/driver.h"

static ERESOURCE Lock;
static PVOID Memory;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FREE(Memory);
    DROP_LOCK(&Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    BOOLEAN isLocked = FALSE;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        goto CleanUp;
    isLocked = TRUE;
    Memory = ALLOCATE(64);
    if (!HAS(Memory)) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto CleanUp;
    }
    status = StartFilter(DriverObject);
CleanUp:
    if (!OK(status)) {
        if (HAS(Memory))
            FREE(Memory);
#ifndef BUG
        if (IS(isLocked))
            DROP_LOCK(&Lock);
#endif
    }
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
