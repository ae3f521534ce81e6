// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The guard is tested the wrong way round.
#include "Inputs/driver.h"

static ERESOURCE Lock;
static BOOLEAN IsLocked;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
#ifdef BUG
    if (!IS(IsLocked))
#else
    if (IS(IsLocked))
#endif
        DROP_LOCK(&Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = StartFilter(DriverObject);
    if (!OK(status))
        return status;
    status = MAKE_LOCK(&Lock);
    IsLocked = OK(status);
    return STATUS_SUCCESS;
}
