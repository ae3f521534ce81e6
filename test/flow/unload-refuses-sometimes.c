// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The unload routine refuses while the driver is busy, before it has undone anything.
#include "Inputs/driver.h"

static ERESOURCE Lock;
static ULONG Busy;

// CHECK-DAG: :[[#@LINE+2]]:{{[0-9]+}}: warning: {{.*}}'FltUnregisterFilter' [unload-without-unregister]
// CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    if (!IS(Flags & FLTFL_FILTER_UNLOAD_MANDATORY) && IS(Busy))
#ifdef BUG
        return STATUS_SUCCESS;
#else
        return STATUS_FLT_DO_NOT_DETACH;
#endif
    FltUnregisterFilter(Filter);
    DROP_LOCK(&Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    Busy = RegistryPath->Length;
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status))
        DROP_LOCK(&Lock);
    return status;
}
