// RUN: %drvlint %s -- | count 0
// The right order, each call in a helper; the helpers stand the other way round.
#include "../Inputs/minifilter.h"
#include "../Inputs/port.h"

static PFLT_PORT ServerPort;

static void TearDown(void)
{
    FltUnregisterFilter(Filter);
}

static void ClosePort(void)
{
    FltCloseCommunicationPort(ServerPort);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    ClosePort();
    TearDown();
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
