// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// A helper registers.
#include <fltKernel.h>

PFLT_FILTER Filter;

const FLT_REGISTRATION Registration = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
};

static NTSTATUS Register(PDRIVER_OBJECT DriverObject)
{
    NTSTATUS status;

    // CHECK: :[[#@LINE+1]]:14: warning: 'Register' calls 'FltRegisterFilter' but the driver has no unload routine [unload-routine-missing]
    status = FltRegisterFilter(DriverObject, &Registration, &Filter);
    return status;
}

DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = Register(DriverObject);
    if (NT_SUCCESS(status)) {
        status = FltStartFiltering(Filter);
        if (!NT_SUCCESS(status)) {
            FltUnregisterFilter(Filter);
        }
    }
    return status;
}
