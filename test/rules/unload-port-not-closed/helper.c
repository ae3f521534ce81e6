// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The helper closes the port only when it is told to, and it is told so once.
#include "../Inputs/minifilter.h"
#include "../Inputs/port.h"

static PFLT_PORT ServerPort;

static void ClosePort(BOOLEAN Now)
{
    if (Now)
        FltCloseCommunicationPort(ServerPort);
}

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'FltCreateCommunicationPort'{{.*}} [unload-port-not-closed]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    ClosePort(FlagOn(Flags, FLTFL_FILTER_UNLOAD_MANDATORY) != 0);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = FltRegisterFilter(DriverObject, &Registration, &Filter);
    if (!NT_SUCCESS(status))
        return status;
    status = CreatePort(&ServerPort);
    if (NT_SUCCESS(status)) {
        status = FltStartFiltering(Filter);
        if (NT_SUCCESS(status))
            return STATUS_SUCCESS;
        FltCloseCommunicationPort(ServerPort);
    }
    FltUnregisterFilter(Filter);
    return status;
}
