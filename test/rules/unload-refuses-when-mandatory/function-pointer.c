// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The unload routine is registered through a variable.
#include <fltKernel.h>

static PFLT_FILTER Filter;
static LONG Users;

static NTSTATUS Leave(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    if (Users > 0)
        // CHECK: :[[#@LINE+1]]:9: warning: 'Leave' returns failure although {{.*}} [unload-refuses-when-mandatory]
        return STATUS_FLT_DO_NOT_DETACH;
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

static PFLT_FILTER_UNLOAD_CALLBACK Routine = Leave;

DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    FLT_REGISTRATION registration = {
        .Size = sizeof(FLT_REGISTRATION),
        .Version = FLT_REGISTRATION_VERSION,
    };

    UNREFERENCED_PARAMETER(RegistryPath);
    registration.FilterUnloadCallback = Routine;
    return FltRegisterFilter(DriverObject, &registration, &Filter);
}
