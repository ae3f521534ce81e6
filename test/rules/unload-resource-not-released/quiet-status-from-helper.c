// RUN: %drvlint %s -- | count 0
// What is acquired in a helper, behind a status that travels through two functions.
#include "../Inputs/minifilter.h"

static struct {
    ERESOURCE Lock;
    PVOID Table;
} Globals;

static NTSTATUS AllocateTable(PVOID *Table)
{
    *Table = ExAllocatePoolWithTag(PagedPool, 512, 'lbaT');
    return *Table == NULL ? STATUS_INSUFFICIENT_RESOURCES : STATUS_SUCCESS;
}

static NTSTATUS SetUp(void)
{
    NTSTATUS status = ExInitializeResourceLite(&Globals.Lock);

    if (NT_SUCCESS(status)) {
        status = AllocateTable(&Globals.Table);
        if (!NT_SUCCESS(status))
            ExDeleteResourceLite(&Globals.Lock);
    }
    return status;
}

static void CleanUp(void)
{
    ExFreePoolWithTag(Globals.Table, 'lbaT');
    ExDeleteResourceLite(&Globals.Lock);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    CleanUp();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = SetUp();
    if (!NT_SUCCESS(status))
        return status;
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        CleanUp();
    return status;
}
