/*
 * What every driver of these tests has: one dispatch routine, Dispatch, for reads and device
 * controls. The test defines it.
 */
#include <ntddk.h>

typedef struct _EXTENSION {
    PDEVICE_OBJECT Lower;
    LIST_ENTRY Queue;
    KSPIN_LOCK Lock;
    PIRP Current;
    BOOLEAN IsRemoved;
} EXTENSION, *PEXTENSION;

DRIVER_DISPATCH Dispatch;
DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_READ] = Dispatch;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Dispatch;
    return STATUS_SUCCESS;
}
