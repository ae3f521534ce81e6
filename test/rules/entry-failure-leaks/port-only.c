// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The filter is unregistered when filtering cannot start, the port is not closed.
#include "../Inputs/minifilter.h"
#include "../Inputs/port.h"

static PFLT_PORT ServerPort;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltCloseCommunicationPort(ServerPort);
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
    if (NT_SUCCESS(status))
        status = FltStartFiltering(Filter);
    if (!NT_SUCCESS(status))
        FltUnregisterFilter(Filter);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'FltCreateCommunicationPort'{{.*}} [entry-failure-leaks]
    return status;
}
