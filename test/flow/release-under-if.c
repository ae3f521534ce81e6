// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// What is acquired and what is released is chosen when the driver is compiled.
#include "Inputs/driver.h"

#define WITH_LOCK 1
#ifdef BUG
#define WITH_CLEANUP 0
#else
#define WITH_CLEANUP WITH_LOCK
#endif

#if WITH_LOCK
static ERESOURCE Lock;
#endif

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
#if WITH_CLEANUP
    DROP_LOCK(&Lock);
#endif
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(RegistryPath);
#if WITH_LOCK
    status = MAKE_LOCK(&Lock);
#endif
    if (OK(status)) {
        status = StartFilter(DriverObject);
#if WITH_LOCK
        if (!OK(status))
            DROP_LOCK(&Lock);
#endif
    }
    return status;
}
