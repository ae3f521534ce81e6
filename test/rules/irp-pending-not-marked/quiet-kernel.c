// RUN: %drvlint %s -- | count 0
// The system keeps the IRP, and marks it itself.
#include <ntifs.h>

LIST_ENTRY Notes;
PNOTIFY_SYNC Sync;

DRIVER_DISPATCH Dispatch;
DRIVER_INITIALIZE DriverEntry;

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    FsRtlNotifyFullChangeDirectory(Sync, &Notes, NULL, NULL, FALSE, FALSE, 1, Irp, NULL, NULL);
    return STATUS_PENDING;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DIRECTORY_CONTROL] = Dispatch;
    return STATUS_SUCCESS;
}
