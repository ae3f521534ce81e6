// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A switch on the status; STATUS_PENDING is a success.
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

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Lock);
    switch (status) {
    case STATUS_SUCCESS:
        break;
    case STATUS_INSUFFICIENT_RESOURCES:
        return STATUS_NO_MEMORY;
    default:
        return status;
    }
    status = StartFilter(DriverObject);
    switch (status) {
    case STATUS_SUCCESS:
    case STATUS_PENDING:
        return STATUS_SUCCESS;
    case STATUS_FLT_INSTANCE_NAME_COLLISION:
#ifdef BUG
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
        return status;
#endif
    default:
        if (OK(status))
            return status;
        break;
    }
    DROP_LOCK(&Lock);
    return status;
}
