// RUN: %drvlint %s -- | count 0
// Flags remember what was done; one block at the end undoes it.
#include "../Inputs/minifilter.h"

static PAGED_LOOKASIDE_LIST List;
static PVOID Table;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    ExDeletePagedLookasideList(&List);
    ExFreePoolWithTag(Table, 'lbaT');
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    BOOLEAN is_list_ready = FALSE;
    BOOLEAN is_registered = FALSE;
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;

    UNREFERENCED_PARAMETER(RegistryPath);
    do {
        Table = ExAllocatePoolWithTag(PagedPool, 512, 'lbaT');
        if (Table == NULL)
            break;
        ExInitializePagedLookasideList(&List, NULL, NULL, 0, 128, 'tsiL', 0);
        is_list_ready = TRUE;
        status = FltRegisterFilter(DriverObject, &Registration, &Filter);
        if (!NT_SUCCESS(status))
            break;
        is_registered = TRUE;
        status = FltStartFiltering(Filter);
    } while (FALSE);
    if (!NT_SUCCESS(status)) {
        if (is_registered)
            FltUnregisterFilter(Filter);
        if (is_list_ready)
            ExDeletePagedLookasideList(&List);
        if (Table != NULL)
            ExFreePoolWithTag(Table, 'lbaT');
    }
    return status;
}
