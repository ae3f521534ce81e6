// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A return that skips the label that cleans up.
#include "Inputs/driver.h"

static ERESOURCE Lock;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    DROP_LOCK(&Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
    if (RegistryPath->Length == 0) {
        status = STATUS_INVALID_PARAMETER;
#ifdef BUG
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
        return status;
#else
        goto Failed;
#endif
    }
    status = StartFilter(DriverObject);
    if (!OK(status))
        goto Failed;
    return status;
Failed:
    DROP_LOCK(&Lock);
    return status;
}
