// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A release that is compiled in, but never reached; and one that always is.
#include "Inputs/driver.h"

#define VERBOSE 0

static ERESOURCE Lock;
static const BOOLEAN IsServer = FALSE;

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
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        if (VERBOSE)
            return status;
#ifdef BUG
        if (IS(IsServer))
#else
        if (!IS(IsServer))
#endif
            DROP_LOCK(&Lock);
    }
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
