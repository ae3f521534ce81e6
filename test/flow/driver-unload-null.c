// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// DriverUnload is taken away on purpose: the driver stays, nothing is due at its end.
#define UNLOAD NULL
#include "Inputs/driver.h"

static ERESOURCE Lock;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    FltUnregisterFilter(Filter);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = DriverUnload;
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        DROP_LOCK(&Lock);
        return status;
    }
#ifndef BUG
    DriverObject->DriverUnload = NULL;
#endif
    return STATUS_SUCCESS;
}
