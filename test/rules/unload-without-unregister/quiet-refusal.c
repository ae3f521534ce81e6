// RUN: %drvlint %s -- | count 0
// A failure status refuses the unload: nothing has to be unregistered.
#include "../Inputs/minifilter.h"

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    NTSTATUS status = STATUS_SUCCESS;

    if (!FlagOn(Flags, FLTFL_FILTER_UNLOAD_MANDATORY))
        status = STATUS_FLT_DO_NOT_DETACH;
    if (NT_SUCCESS(status))
        FltUnregisterFilter(Filter);
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
