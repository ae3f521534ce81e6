// RUN: %drvlint %s -- | count 0
// The helper is told of the flag, and has its say in a variable.
#include "../Inputs/minifilter.h"

static LONG Users;

static NTSTATUS MayGo(BOOLEAN Mandatory)
{
    return !Mandatory && Users > 0 ? STATUS_DEVICE_BUSY : STATUS_SUCCESS;
}

static NTSTATUS Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags)
{
    NTSTATUS status = MayGo(FlagOn(Flags, FLTFL_FILTER_UNLOAD_MANDATORY) != 0);

    if (!NT_SUCCESS(status))
        return status;
    FltUnregisterFilter(Filter);
    return status;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
