// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The guard is never set.
#include "Inputs/driver.h"

static struct {
    ERESOURCE Lock;
    ULONG IsLocked : 1;
    ULONG IsOpen : 1;
} Globals;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (IS(Globals.IsLocked))
        DROP_LOCK(&Globals.Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Globals.Lock);
    if (!OK(status))
        return status;
#ifdef BUG
    Globals.IsOpen = 1;
#else
    Globals.IsLocked = 1;
#endif
    status = StartFilter(DriverObject);
    if (!OK(status))
        DROP_LOCK(&Globals.Lock);
    return status;
}
