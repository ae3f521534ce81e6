// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The status is tested by a helper that keeps the outcome in a variable.
#include "Inputs/driver.h"

static ERESOURCE Lock;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    DROP_LOCK(&Lock);
    return STATUS_SUCCESS;
}

static BOOLEAN IsGood(NTSTATUS Status)
{
    BOOLEAN isGood;

    if (OK(Status))
        isGood = TRUE;
    else
        isGood = FALSE;
    return isGood;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Lock);
    if (!IsGood(status))
        return status;
    status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, L"drvlint");
#ifndef BUG
    if (!IsGood(status))
        DROP_LOCK(&Lock);
#endif
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
