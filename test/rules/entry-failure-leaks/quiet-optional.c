// RUN: %drvlint %s -- | count 0
// A failed allocation leaves nothing to free, whatever is returned then.
#include "../Inputs/minifilter.h"

static PVOID Table;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    ExFreePoolWithTag(Table, 'lbaT');
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Table = ExAllocatePoolWithTag(PagedPool, 512, 'lbaT');
    if (!Table)
        return STATUS_NO_MEMORY;
    status = StartFilter(DriverObject);
    if (status != STATUS_SUCCESS) {
        if (NT_SUCCESS(status))
            return status;
        ExFreePoolWithTag(Table, 'lbaT');
    }
    return status;
}
