// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The cleanup runs for its own status, not for the one that is returned.
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
    NTSTATUS status, closed;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
    closed = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, L"drvlint");
#ifdef BUG
    if (!OK(status) && OK(closed))
#else
    if (!OK(status))
#endif
        DROP_LOCK(&Lock);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
