// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The table is optional. The unload routine frees it only when another flag is set.
#include "../Inputs/minifilter.h"

#define TABLE_TAG 'lbaT'

static PVOID Table;
static BOOLEAN IsVerbose;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (IsVerbose && Table != NULL)
        ExFreePoolWithTag(Table, TABLE_TAG);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    IsVerbose = RegistryPath->Length > 64;
    Table = ExAllocatePoolWithTag(PagedPool, 512, TABLE_TAG);
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status) && Table != NULL)
        ExFreePoolWithTag(Table, TABLE_TAG);
    return status;
}
