// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// A jump over the call.
#include "../Inputs/minifilter.h"

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'FltUnregisterFilter'{{.*}} [unload-without-unregister]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    if (Flags == 0)
        goto done;
    FltUnregisterFilter(Filter);
done:
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
