// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The table is freed only where DriverEntry fails.
#include "../Inputs/minifilter.h"

#define TABLE_TAG 'lbaT'

static PVOID Table;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Table = ExAllocatePoolWithTag(PagedPool, 512, TABLE_TAG);
    if (Table == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        ExFreePoolWithTag(Table, TABLE_TAG);
    return status;
}
