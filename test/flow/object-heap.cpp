// RUN: %object_pair
// RUN: %elsewhere_object_pair
// RUN: %template_object_pair
// An object on the heap owns memory of its own: without delete, both are left.
#include "Inputs/objects.h"

static Block *Object;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    delete Object;
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Object = new (PagedPool, TAG) Block(64);
    if (!Object)
        return STATUS_INSUFFICIENT_RESOURCES;
    if (!Object->Get()) {
        delete Object;
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status)) {
#ifdef BUG
        // CHECK: :[[#@LINE+2]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return status;
#else
        delete Object;
#endif
    }
    return status;
}
