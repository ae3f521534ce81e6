// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The helper for failures frees one of two.
#include "../Inputs/minifilter.h"

static struct {
    ERESOURCE Lock;
    PVOID Table;
} Globals;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (Globals.Table != NULL)
        ExFreePoolWithTag(Globals.Table, 'lbaT');
    ExDeleteResourceLite(&Globals.Lock);
    return STATUS_SUCCESS;
}

static NTSTATUS Fail(NTSTATUS Status)
{
    if (Globals.Table != NULL)
        ExFreePoolWithTag(Globals.Table, 'lbaT');
    return Status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = ExInitializeResourceLite(&Globals.Lock);
    if (!NT_SUCCESS(status))
        return status;
    Globals.Table = ExAllocatePoolWithTag(PagedPool, 512, 'lbaT');
    if (Globals.Table == NULL)
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
        return Fail(STATUS_INSUFFICIENT_RESOURCES);
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
        return Fail(status);
    return STATUS_SUCCESS;
}
