// RUN: %drvlint %s -- | count 0
// The right order on each path, although a call of one path stands above that of another.
#include "../Inputs/minifilter.h"
#include "../Inputs/port.h"

static PFLT_PORT ServerPort;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    BOOLEAN closed = FALSE;

    if (Flags == 0) {
        FltCloseCommunicationPort(ServerPort);
        FltUnregisterFilter(Filter);
        closed = TRUE;
    }
    if (!closed) {
        FltCloseCommunicationPort(ServerPort);
        FltUnregisterFilter(Filter);
    }
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
