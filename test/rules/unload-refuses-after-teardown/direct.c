// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Torn down, and then it does not want to go.
#include "../Inputs/minifilter.h"

static LONG Users;

static NTSTATUS Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (Users > 0)
        // CHECK: :[[#@LINE+1]]:9: warning: 'Unload' returns failure after calling 'FltUnregisterFilter' [unload-refuses-after-teardown]
        return STATUS_FLT_DO_NOT_DETACH;
    // CHECK-NEXT: :[[#@LINE-7]]:17: note: 'Unload' is called
    // CHECK-NEXT: :[[#@LINE-5]]:5: note: 'FltUnregisterFilter' is called
    // CHECK-NEXT: :[[#@LINE-5]]:{{[0-9]+}}: note: 'Users > 0' is true
    // CHECK-NEXT: :[[#@LINE-4]]:9: note: it returns here
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
