// RUN: %drvlint %s -- | count 0
// The filter is registered whenever the driver is loaded, so the test for NULL is always true.
#include "../Inputs/minifilter.h"

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    if (Filter != NULL) {
        FltUnregisterFilter(Filter);
        Filter = NULL;
    }
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
