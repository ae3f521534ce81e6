// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Tried several times until it succeeds.
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
    NTSTATUS status = STATUS_UNSUCCESSFUL;
    ULONG attempt;

    UNREFERENCED_PARAMETER(RegistryPath);
    for (attempt = 0; attempt < 3; attempt++) {
        status = MAKE_LOCK(&Lock);
        if (OK(status))
            break;
    }
    if (!OK(status))
        return status;
    for (;;) {
        status = StartFilter(DriverObject);
        if (OK(status) || attempt++ > 5)
            break;
    }
#ifdef BUG
    if (!OK(status) && attempt == 0)
#else
    if (!OK(status))
#endif
        DROP_LOCK(&Lock);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
