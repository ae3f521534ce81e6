// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The status is decided in one place and returned in another: a success that is not
// STATUS_SUCCESS counts as one.
#include "../Inputs/minifilter.h"

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'FltUnregisterFilter'{{.*}} [unload-without-unregister]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    NTSTATUS status = STATUS_SUCCESS;

    if (!FlagOn(Flags, FLTFL_FILTER_UNLOAD_MANDATORY))
        status = STATUS_PENDING;
    if (status == STATUS_SUCCESS)
        FltUnregisterFilter(Filter);
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
