// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// A buffer that only a local variable knows, lost on the way out.
#include "../Inputs/minifilter.h"

static ULONG Setting;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PUCHAR buffer;

    buffer = ExAllocatePoolWithTag(PagedPool, 64, 'fuB ');
    if (buffer == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    RtlZeroMemory(buffer, 64);
    if (RegistryPath->Length == 0)
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return STATUS_INVALID_PARAMETER;
    Setting = buffer[0];
    status = StartFilter(DriverObject);
    ExFreePoolWithTag(buffer, 'fuB ');
    return status;
}
