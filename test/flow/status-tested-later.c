// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The result of the acquire is tested only after something else was tried.
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
    ULONG count = 0;

    UNREFERENCED_PARAMETER(RegistryPath);
    lockStatus = MAKE_LOCK(&Lock);
    status = StartFilter(DriverObject);
    if (OK(status))
        count++;
    if (!OK(lockStatus)) {
        if (count > 0)
            FltUnregisterFilter(Filter);
        return lockStatus;
    }
    if (count == 0) {
#ifndef BUG
        DROP_LOCK(&Lock);
#endif
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
        return status;
    }
    return STATUS_SUCCESS;
}
