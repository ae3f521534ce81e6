// RUN: %drvlint %s -- | count 0
// Every return undoes what came before it.
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

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = ExInitializeResourceLite(&Globals.Lock);
    if (!NT_SUCCESS(status))
        return status;
    Globals.Table = ExAllocatePoolWithTag(PagedPool, 512, 'lbaT');
    if (Globals.Table == NULL) {
        ExDeleteResourceLite(&Globals.Lock);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(Globals.Table, 'lbaT');
        ExDeleteResourceLite(&Globals.Lock);
        return status;
    }
    return STATUS_SUCCESS;
}
