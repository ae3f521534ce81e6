// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Acquired where a bit of an unknown word is set, released where the same bit is.
#include "Inputs/driver.h"

#define WITH_LOCK 0x2
#define WITH_NAME 0x4

static ERESOURCE Lock;
static ULONG Mode;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
#ifdef BUG
    if (IS(FlagOn(Mode, WITH_NAME)))
#else
    if (IS(FlagOn(Mode, WITH_LOCK)))
#endif
        DROP_LOCK(&Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_SUCCESS;

    Mode = RegistryPath->Length;
    if (IS(Mode & WITH_LOCK))
        status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status) && IS(Mode & WITH_LOCK))
        DROP_LOCK(&Lock);
    return status;
}
