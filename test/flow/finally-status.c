// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// __finally undoes when the status says so. STATUS_PENDING counts as a success.
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
#ifdef BUG
    status = STATUS_PENDING;
#else
    status = STATUS_UNSUCCESSFUL;
#endif
    __try {
        if (RegistryPath->Length == 0)
            // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
            return STATUS_INVALID_PARAMETER;
        status = StartFilter(DriverObject);
    } __finally {
        if (!OK(status))
            DROP_LOCK(&Lock);
    }
    return status;
}
