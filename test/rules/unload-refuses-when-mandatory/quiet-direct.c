// RUN: %drvlint %s -- | count 0
// Refuses only what may be refused.
#include "../Inputs/minifilter.h"

static LONG Users;

static NTSTATUS Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags)
{
    if (!(Flags & FLTFL_FILTER_UNLOAD_MANDATORY) && Users > 0)
        return STATUS_FLT_DO_NOT_DETACH;
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
