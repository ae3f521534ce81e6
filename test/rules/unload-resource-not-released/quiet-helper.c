// RUN: %drvlint %s -- | count 0
// Deleted two calls away, through a pointer.
#include "../Inputs/minifilter.h"

static ERESOURCE Lock;

static void DeleteLock(PERESOURCE Resource)
{
    ExDeleteResourceLite(Resource);
}

static void CleanUp(void)
{
    DeleteLock(&Lock);
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
    status = ExInitializeResourceLite(&Lock);
    if (!NT_SUCCESS(status))
        return status;
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        ExDeleteResourceLite(&Lock);
    return status;
}
