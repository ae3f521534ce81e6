// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// A helper decides, and does not know of the flag.
#include "../Inputs/minifilter.h"

static LONG Users;

static NTSTATUS MayGo(VOID)
{
    if (Users > 0)
        return STATUS_DEVICE_BUSY;
    return STATUS_SUCCESS;
}

static NTSTATUS Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags)
{
    NTSTATUS status = MayGo();

    UNREFERENCED_PARAMETER(Flags);
    if (!NT_SUCCESS(status))
        // CHECK: :[[#@LINE+1]]:9: warning: 'Unload' returns failure although {{.*}} [unload-refuses-when-mandatory]
        return status;
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
