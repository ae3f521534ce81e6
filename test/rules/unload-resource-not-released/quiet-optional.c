// RUN: %drvlint %s -- | count 0
// The table is optional: it may be there or not, NULL tells.
#include "../Inputs/minifilter.h"

#define TABLE_TAG 'lbaT'

static PVOID Table;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (Table != NULL)
        ExFreePoolWithTag(Table, TABLE_TAG);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Table = ExAllocatePoolWithTag(PagedPool, 512, TABLE_TAG);
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status) && Table != NULL)
        ExFreePoolWithTag(Table, TABLE_TAG);
    return status;
}
