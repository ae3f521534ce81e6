/* Tidemark: start of the driver. */

#include "tidemark.h"

DRIVER_INITIALIZE DriverEntry;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#endif

TM_GLOBALS TmGlobals;
TM_TABLE TmTable;

/* Brings the parts up from the bottom: settings, table, filter, port, notifications, and last the
   write callbacks that use all of them. A part that fails takes down those below it. */
NTSTATUS
DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    ExInitializeDriverRuntime(DrvRtPoolNxOptIn);

    status = TmConfigLoad(RegistryPath);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    status = TmTableInitialize();
    if (!NT_SUCCESS(status)) {
        goto FreeConfig;
    }

    status = FltRegisterFilter(DriverObject, &TmRegistration, &TmGlobals.Filter);
    if (!NT_SUCCESS(status)) {
        goto DestroyTable;
    }

    status = TmPortOpen();
    if (!NT_SUCCESS(status)) {
        goto UnregisterFilter;
    }

    status = TmNotifyStart();
    if (!NT_SUCCESS(status)) {
        goto ClosePort;
    }

    status = FltStartFiltering(TmGlobals.Filter);
    if (!NT_SUCCESS(status)) {
        goto StopNotify;
    }

    return STATUS_SUCCESS;

StopNotify:
    TmNotifyStop();
ClosePort:
    TmPortClose();
UnregisterFilter:
    FltUnregisterFilter(TmGlobals.Filter);
DestroyTable:
    TmTableDrain();
    TmTableDestroy();
FreeConfig:
    TmConfigFree();
    return status;
}
