// RUN: %roles | FileCheck %s --implicit-check-not=NotHere
// Callbacks that are arguments of calls: directly, through a variable, a field, a helper's
// parameter.
#include <fltKernel.h>

static VOID OnProcess(HANDLE Parent, HANDLE Process, BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(Parent);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Create);
}

static VOID OnThread(HANDLE Process, HANDLE Thread, BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Thread);
    UNREFERENCED_PARAMETER(Create);
}

static VOID OnImage(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Info);
}

static VOID NotHere(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    OnImage(Name, Process, Info);
}

static NTSTATUS OnConnect(PFLT_PORT Client, PVOID Cookie, PVOID Context, ULONG Size,
                          PVOID *Connection)
{
    UNREFERENCED_PARAMETER(Client);
    UNREFERENCED_PARAMETER(Cookie);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Size);
    *Connection = NULL;
    return STATUS_SUCCESS;
}

static VOID OnDisconnect(PVOID Connection)
{
    UNREFERENCED_PARAMETER(Connection);
}

typedef struct _HOOKS {
    PCREATE_THREAD_NOTIFY_ROUTINE Thread;
    PFLT_DISCONNECT_NOTIFY Disconnect;
} HOOKS, *PHOOKS;

static const HOOKS Hooks = {OnThread, OnDisconnect};

static NTSTATUS WatchImages(PLOAD_IMAGE_NOTIFY_ROUTINE Routine)
{
    // CHECK-DAG: NOTIFY_IMAGE 'OnImage' {{.*}}.c:[[#@LINE+1]]:
    return PsSetLoadImageNotifyRoutine(Routine);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PCREATE_PROCESS_NOTIFY_ROUTINE process;
    OBJECT_ATTRIBUTES attributes;
    PFLT_FILTER filter = NULL;
    PFLT_PORT port;
    const HOOKS *hooks = &Hooks;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    process = OnProcess;
    // CHECK-DAG: NOTIFY_PROCESS 'OnProcess' {{.*}}.c:[[#@LINE+1]]:
    status = PsSetCreateProcessNotifyRoutine(process, FALSE);
    if (!NT_SUCCESS(status))
        return status;
    // CHECK-DAG: NOTIFY_THREAD 'OnThread' {{.*}}.c:[[#@LINE+1]]:
    status = PsSetCreateThreadNotifyRoutine(hooks->Thread);
    if (!NT_SUCCESS(status))
        return status;
    status = WatchImages(OnImage);
    InitializeObjectAttributes(&attributes, NULL, 0, NULL, NULL);
    // CHECK-DAG: PORT_CONNECT 'OnConnect' {{.*}}.c:[[#@LINE+2]]:
    // CHECK-DAG: PORT_DISCONNECT 'OnDisconnect' {{.*}}.c:[[#@LINE+1]]:
    status = FltCreateCommunicationPort(filter, &port, &attributes, NULL, OnConnect,
                                        hooks->Disconnect, NULL, 1);
    return status;
}
