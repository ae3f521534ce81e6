// RUN: %drvlint %s -- | count 0
// Refuses first; what goes wrong later is nobody's business any more. A status that may be a success
// is left alone.
#include "../Inputs/minifilter.h"

static HANDLE Log;
static LONG Users;

static NTSTATUS Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags)
{
    NTSTATUS status;

    if (!(Flags & FLTFL_FILTER_UNLOAD_MANDATORY) && Users > 0)
        return STATUS_FLT_DO_NOT_DETACH;
    FltUnregisterFilter(Filter);
    status = ZwClose(Log);
    return status;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
