// RUN: %drvlint %s -- | count 0
// An unload that is refused keeps the lock.
#include "../Inputs/minifilter.h"

static ERESOURCE Lock;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    NTSTATUS status = STATUS_SUCCESS;

    if (!FlagOn(Flags, FLTFL_FILTER_UNLOAD_MANDATORY)) {
        status = STATUS_FLT_DO_NOT_DETACH;
        goto done;
    }
    FltUnregisterFilter(Filter);
    ExDeleteResourceLite(&Lock);
done:
    return status;
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
