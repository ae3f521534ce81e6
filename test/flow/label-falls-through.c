// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Success runs through the label that is named like a failure.
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
    BOOLEAN isLocked = FALSE;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        goto Error;
    isLocked = TRUE;
    status = StartFilter(DriverObject);
    if (!OK(status))
        goto Error;
Error:
#ifdef BUG
    if (OK(status) && IS(isLocked))
        return status;
#else
    if (!OK(status) && IS(isLocked))
        DROP_LOCK(&Lock);
#endif
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
