// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// do { } while (0) as a block that break leaves.
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
    do {
        status = MAKE_LOCK(&Lock);
        if (!OK(status))
            break;
        isLocked = TRUE;
        status = StartFilter(DriverObject);
        if (!OK(status))
            break;
        return STATUS_SUCCESS;
#ifdef BUG
        if (IS(isLocked))
            DROP_LOCK(&Lock);
#endif
    } while (0);
#ifndef BUG
    if (IS(isLocked))
        DROP_LOCK(&Lock);
#endif
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
