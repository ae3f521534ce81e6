// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The status is kept in another variable, which is tested after the first has been used again.
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
    NTSTATUS status, lockStatus;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Lock);
    lockStatus = status;
    if (OK(lockStatus))
        status = StartFilter(DriverObject);
#ifdef BUG
    if (!OK(status) && !OK(lockStatus))
#else
    if (!OK(status) && OK(lockStatus))
#endif
        DROP_LOCK(&Lock);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
