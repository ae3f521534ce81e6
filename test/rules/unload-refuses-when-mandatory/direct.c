// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Busy or not, the image goes when the unload is mandatory.
#include "../Inputs/minifilter.h"

static LONG Users;

static NTSTATUS Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    if (Users > 0)
        // CHECK: :[[#@LINE+1]]:9: warning: 'Unload' returns failure although the unload is mandatory [unload-refuses-when-mandatory]
        return STATUS_FLT_DO_NOT_DETACH;
    // CHECK-NEXT: :[[#@LINE-6]]:17: note: 'Unload' is called
    // CHECK-NEXT: :[[#@LINE-4]]:{{[0-9]+}}: note: 'Users > 0' is true
    // CHECK-NEXT: :[[#@LINE-3]]:9: note: it returns here
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
