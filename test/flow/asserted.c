// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// What is asserted cannot be otherwise, wherever it is asserted.
#define DBG 1
#include "Inputs/driver.h"

static ERESOURCE Lock;
static ULONG Mode;

static void CheckMode(void)
{
#ifdef BUG
    NT_ASSERT(!IS(Mode & 1));
#else
    NT_ASSERT(IS(Mode & 1));
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
    __analysis_assume(Mode != 8);
    if (!OK(status) && IS(Mode & 1))
        DROP_LOCK(&Lock);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
