// RUN: %object_pair
// RUN: %elsewhere_object_pair
// RUN: %template_object_pair
// What a guard gives away is somebody else's to free.
#include "Inputs/objects.h"

static PVOID Memory;

static NTSTATUS Make()
{
    Block block(64);

    if (!block.Get())
        return STATUS_INSUFFICIENT_RESOURCES;
    Memory = block.Detach();
    return STATUS_SUCCESS;
}

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
#ifndef BUG
    ExFreePoolWithTag(Memory, TAG);
#endif
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = Make();

    UNREFERENCED_PARAMETER(RegistryPath);
    if (!NT_SUCCESS(status))
        return status;
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        ExFreePoolWithTag(Memory, TAG);
    return status;
}
