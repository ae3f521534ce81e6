// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A helper releases what it is told to.
#include "Inputs/driver.h"

static ERESOURCE Lock;
static PVOID Memory;

static void CleanUp(BOOLEAN WithMemory, BOOLEAN WithLock)
{
    if (IS(WithMemory))
        FREE(Memory);
    if (!IS(WithLock))
        return;
    DROP_LOCK(&Lock);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    CleanUp(TRUE, TRUE);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
    Memory = ALLOCATE(64);
    if (!HAS(Memory)) {
        CleanUp(FALSE, TRUE);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = StartFilter(DriverObject);
    if (!OK(status))
#ifdef BUG
        CleanUp(TRUE, HAS(Filter) && IS(Filter == NULL));
#else
        CleanUp(TRUE, HAS(Filter) || IS(Filter == NULL));
#endif
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
