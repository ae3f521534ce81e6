// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A ladder of labels; one step jumps a rung too far.
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

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        goto Exit;
    Memory = ALLOCATE(64);
    if (!HAS(Memory)) {
        status = STATUS_INSUFFICIENT_RESOURCES;
#ifdef BUG
        goto Exit;
#else
        goto DeleteLock;
#endif
    }
    status = StartFilter(DriverObject);
    if (OK(status))
        goto Exit;
    FREE(Memory);
DeleteLock:
    DROP_LOCK(&Lock);
Exit:
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
