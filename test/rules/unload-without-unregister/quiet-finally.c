// RUN: %drvlint %s -- | count 0
// A __finally block runs on every way out of the __try block.
#include "../Inputs/minifilter.h"

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    __try {
        if (!FlagOn(Flags, FLTFL_FILTER_UNLOAD_MANDATORY))
            return STATUS_SUCCESS;
    } __finally {
        FltUnregisterFilter(Filter);
    }
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
