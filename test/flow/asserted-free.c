// RUN: %pair
// RUN: %elsewhere_pair
// What is asserted cannot be otherwise in a free build either, where nothing of it is evaluated.
#include "Inputs/driver.h"

static ERESOURCE Lock;
static ULONG Mode;

static void CheckMode(void)
{
#ifdef BUG
    ASSERT(!(Mode & 1));
#else
    ASSERT(Mode & 1);
#endif
}

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
    CheckMode();
    if (!OK(status) && (Mode & 1))
        DROP_LOCK(&Lock);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
