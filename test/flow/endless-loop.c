// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A condition leads into a loop without an exit: nothing is left behind there, the driver stays.
#include "Inputs/driver.h"

static ERESOURCE Lock;
static ULONG Count;

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
    if (RegistryPath->Length == 0)
        for (;;)
            Count++;
    status = StartFilter(DriverObject);
#ifndef BUG
    if (!OK(status))
        DROP_LOCK(&Lock);
#endif
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
