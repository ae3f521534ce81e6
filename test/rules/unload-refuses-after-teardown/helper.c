// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// A helper unregisters; a status from before is still there.
#include "../Inputs/minifilter.h"

static HANDLE Log;

static VOID Stop(VOID)
{
    FltUnregisterFilter(Filter);
}

static NTSTATUS Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags)
{
    NTSTATUS status = ZwClose(Log);

    UNREFERENCED_PARAMETER(Flags);
    if (!NT_SUCCESS(status)) {
        Stop();
        // CHECK: :[[#@LINE+1]]:9: warning: 'Unload' returns failure after calling 'FltUnregisterFilter' [unload-refuses-after-teardown]
        return status;
    }
    Stop();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    return StartFilter(DriverObject);
}
