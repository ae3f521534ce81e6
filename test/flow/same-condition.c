// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Acquired under a condition, released under the same one.
#include "Inputs/driver.h"

static ERESOURCE Lock;
static BOOLEAN IsWanted;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (IS(IsWanted))
        DROP_LOCK(&Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_SUCCESS;

    IsWanted = RegistryPath->Length > 16;
    if (IS(IsWanted))
        status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status) && IS(IsWanted))
        DROP_LOCK(&Lock);
#ifdef BUG
    IsWanted = RegistryPath->Length > 32;
#endif
    return status;
}
