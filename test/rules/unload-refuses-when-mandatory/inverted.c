// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The test of the flag is the wrong way round, in a switch and through a variable.
#include "../Inputs/minifilter.h"

static NTSTATUS Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags)
{
    NTSTATUS status = STATUS_SUCCESS;

    switch (Flags & FLTFL_FILTER_UNLOAD_MANDATORY) {
    case FLTFL_FILTER_UNLOAD_MANDATORY:
        status = STATUS_ACCESS_DENIED;
        break;
    default:
        FltUnregisterFilter(Filter);
        break;
    }
    // CHECK: :[[#@LINE+1]]:5: warning: 'Unload' returns failure although {{.*}} [unload-refuses-when-mandatory]
    return status;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
