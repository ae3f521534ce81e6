// RUN: %object_pair
// RUN: %elsewhere_object_pair
// RUN: %template_object_pair
// A guard frees on every way out of DriverEntry; handed over too early it does not.
#include "Inputs/objects.h"

static PVOID Memory;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    ExFreePoolWithTag(Memory, TAG);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    Block block(64);
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    if (!block.Get())
        return STATUS_INSUFFICIENT_RESOURCES;
#ifdef BUG
    Memory = block.Detach();
#endif
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return status;
#ifndef BUG
    Memory = block.Detach();
#endif
    return STATUS_SUCCESS;
}
