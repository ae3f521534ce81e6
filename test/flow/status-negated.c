// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// What is kept is not the status but that it was bad.
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
    BOOLEAN isBad, isLockBad;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Lock);
    isLockBad = !OK(status);
    if (isLockBad)
        return status;
    status = StartFilter(DriverObject);
    isBad = !OK(status);
#ifdef BUG
    if (isBad && isLockBad)
#else
    if (!(!isBad || isLockBad))
#endif
        DROP_LOCK(&Lock);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
