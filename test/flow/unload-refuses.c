// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The filter is never unloaded by itself; DriverUnload does it all.
#include "Inputs/driver.h"

static ERESOURCE Lock;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    return STATUS_FLT_DO_NOT_DETACH;
}

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    FltUnregisterFilter(Filter);
#ifndef BUG
    DROP_LOCK(&Lock);
#endif
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
    DriverObject->DriverUnload = DriverUnload;
    status = StartFilter(DriverObject);
    if (!OK(status))
        DROP_LOCK(&Lock);
    return status;
}
