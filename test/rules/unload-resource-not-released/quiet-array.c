// RUN: %drvlint %s -- | count 0
// One list per size, made and deleted in loops.
#include "../Inputs/minifilter.h"

#define LISTS 4

static NPAGED_LOOKASIDE_LIST Lists[LISTS];

static void DeleteLists(void)
{
    ULONG i;

    for (i = 0; i < LISTS; i++)
        ExDeleteNPagedLookasideList(&Lists[i]);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    DeleteLists();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    ULONG i;

    UNREFERENCED_PARAMETER(RegistryPath);
    for (i = 0; i < LISTS; i++)
        ExInitializeNPagedLookasideList(&Lists[i], NULL, NULL, 0, 64u << i, 'tsiL', 0);
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        DeleteLists();
    return status;
}
