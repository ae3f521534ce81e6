// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A flag in a global says whether there is a lock to delete.
#include "Inputs/driver.h"

static struct {
    ERESOURCE Lock;
    BOOLEAN IsReady;
    BOOLEAN IsOther;
} Globals;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
#ifdef BUG
    if (IS(Globals.IsOther))
#else
    if (IS(Globals.IsReady))
#endif
        DROP_LOCK(&Globals.Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    if (OK(MAKE_LOCK(&Globals.Lock)))
        Globals.IsReady = TRUE;
    status = StartFilter(DriverObject);
    if (!OK(status) && IS(Globals.IsReady)) {
        DROP_LOCK(&Globals.Lock);
        Globals.IsReady = FALSE;
    }
    return status;
}
