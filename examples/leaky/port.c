/* Tidemark: the port through which the service asks for totals. */

#include "tidemark.h"

static NTSTATUS
TmConnect(_In_ PFLT_PORT ClientPort, _In_opt_ PVOID ServerPortCookie,
          _In_reads_bytes_opt_(SizeOfContext) PVOID ConnectionContext, _In_ ULONG SizeOfContext,
          _Outptr_result_maybenull_ PVOID *ConnectionPortCookie)
{
    UNREFERENCED_PARAMETER(ServerPortCookie);
    UNREFERENCED_PARAMETER(ConnectionContext);
    UNREFERENCED_PARAMETER(SizeOfContext);

    TmGlobals.ClientPort = ClientPort;
    *ConnectionPortCookie = NULL;
    return STATUS_SUCCESS;
}

static VOID
TmDisconnect(_In_opt_ PVOID ConnectionCookie)
{
    UNREFERENCED_PARAMETER(ConnectionCookie);

    FltCloseClientPort(TmGlobals.Filter, &TmGlobals.ClientPort);
}

/* Any message is a request for the totals. The output buffer belongs to the service. */
static NTSTATUS
TmMessage(_In_opt_ PVOID PortCookie, _In_reads_bytes_opt_(InputLength) PVOID Input,
          _In_ ULONG InputLength, _Out_writes_bytes_to_opt_(OutputLength, *Returned) PVOID Output,
          _In_ ULONG OutputLength, _Out_ PULONG Returned)
{
    TM_TOTALS totals;
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(PortCookie);
    UNREFERENCED_PARAMETER(Input);
    UNREFERENCED_PARAMETER(InputLength);

    *Returned = 0;
    if (Output == NULL || OutputLength < sizeof(TM_TOTALS)) {
        return STATUS_BUFFER_TOO_SMALL;
    }

    TmTableTotals(&totals);

    __try {
        RtlCopyMemory(Output, &totals, sizeof(TM_TOTALS));
        *Returned = sizeof(TM_TOTALS);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

    return status;
}

NTSTATUS
TmPortOpen(VOID)
{
    PSECURITY_DESCRIPTOR descriptor;
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name;
    NTSTATUS status;

    status = FltBuildDefaultSecurityDescriptor(&descriptor, FLT_PORT_ALL_ACCESS);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    RtlInitUnicodeString(&name, TM_PORT_NAME);
    InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL,
                               descriptor);
    status = FltCreateCommunicationPort(TmGlobals.Filter, &TmGlobals.ServerPort, &attributes, NULL,
                                        TmConnect, TmDisconnect, TmMessage, 1);

    FltFreeSecurityDescriptor(descriptor);
    return status;
}

VOID
TmPortClose(VOID)
{
    FltCloseCommunicationPort(TmGlobals.ServerPort);
    TmGlobals.ServerPort = NULL;
}
