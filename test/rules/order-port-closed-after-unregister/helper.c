// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Each call in a helper of its own.
#include "../Inputs/minifilter.h"
#include "../Inputs/port.h"

static PFLT_PORT ServerPort;

static void StopFilter(void)
{
    FltUnregisterFilter(Filter);
}

static void ClosePort(void)
{
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [order-port-closed-after-unregister]
    FltCloseCommunicationPort(ServerPort);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    StopFilter();
    ClosePort();
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
