// RUN: %drvlint %s -- | count 0
// The port is optional; a flag that is set where it is created tells whether it is there.
#include "../Inputs/minifilter.h"
#include "../Inputs/port.h"

static PFLT_PORT ServerPort;
static BOOLEAN PortReady;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    if (PortReady)
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
    if (NT_SUCCESS(CreatePort(&ServerPort)))
        PortReady = TRUE;
    status = FltStartFiltering(Filter);
    if (!NT_SUCCESS(status)) {
        if (PortReady)
            FltCloseCommunicationPort(ServerPort);
        FltUnregisterFilter(Filter);
    }
    return status;
}
