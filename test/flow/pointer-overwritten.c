// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The pointer that owns the buffer is overwritten before it is freed.
#include "Inputs/driver.h"

static UNICODE_STRING Name;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (HAS(Name.Buffer) && Name.MaximumLength != 0)
        FREE(Name.Buffer);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Name.Buffer = ALLOCATE(64);
    if (!HAS(Name.Buffer))
        return STATUS_INSUFFICIENT_RESOURCES;
    Name.MaximumLength = 64;
#ifndef BUG
    RtlZeroMemory(Name.Buffer, 64);
#endif
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        FREE(Name.Buffer);
        return status;
    }
#ifdef BUG
    RtlInitUnicodeString(&Name, L"drvlint");
#endif
    return STATUS_SUCCESS;
}
