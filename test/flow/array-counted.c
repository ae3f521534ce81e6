// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Locks in an array, and a count of those that were made; released from the last to the first.
#include "Inputs/driver.h"

#define COUNT 4

static ERESOURCE Locks[COUNT];
static ULONG Made;

static void DropAll(void)
{
#ifdef BUG
    while (Made > 1)
#else
    while (Made > 0)
#endif
        DROP_LOCK(&Locks[--Made]);
}

// CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    DropAll();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(RegistryPath);
    while (OK(status) && Made < COUNT) {
        status = MAKE_LOCK(&Locks[Made]);
        if (OK(status))
            Made++;
    }
    if (OK(status))
        status = StartFilter(DriverObject);
    if (!OK(status))
        DropAll();
    // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
