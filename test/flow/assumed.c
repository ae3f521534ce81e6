// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// What is assumed or asserted cannot be otherwise.
#include "Inputs/driver.h"

static ERESOURCE Lock;
static ULONG Mode;

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

    Mode = RegistryPath->Length;
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
#ifdef BUG
    _Analysis_assume_(Mode < 4);
#else
    _Analysis_assume_(Mode > 4);
#endif
    if (!OK(status) && IS(Mode > 4))
        DROP_LOCK(&Lock);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
