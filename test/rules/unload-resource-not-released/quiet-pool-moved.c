// RUN: %drvlint %s -- | count 0
// Freed through a copy of the pointer.
#include "../Inputs/minifilter.h"

#define TABLE_TAG 'lbaT'

static PVOID Table;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    PVOID table = Table;

    Table = NULL;
    FltUnregisterFilter(Filter);
    if (table != NULL)
        ExFreePoolWithTag(table, TABLE_TAG);
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
