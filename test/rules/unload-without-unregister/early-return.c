// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// One return of success comes before the call.
#include "../Inputs/minifilter.h"

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'FltUnregisterFilter'{{.*}} [unload-without-unregister]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    if (!FlagOn(Flags, FLTFL_FILTER_UNLOAD_MANDATORY))
        return STATUS_SUCCESS;
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
