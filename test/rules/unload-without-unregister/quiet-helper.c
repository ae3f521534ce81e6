// RUN: %drvlint %s -- | count 0
// Two calls away, on every path.
#include "../Inputs/minifilter.h"

static void Unregister(PFLT_FILTER Which)
{
    FltUnregisterFilter(Which);
}

static NTSTATUS TearDown(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    if (FlagOn(Flags, FLTFL_FILTER_UNLOAD_MANDATORY)) {
        Unregister(Filter);
        return STATUS_SUCCESS;
    }
    Unregister(Filter);
    return STATUS_PENDING;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    return TearDown(Flags);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
