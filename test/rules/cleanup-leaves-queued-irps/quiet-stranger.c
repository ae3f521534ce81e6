// RUN: %drvlint --strict %s -- | count 0
// What the cleanup routine calls cannot be seen.
#include <ntddk.h>

IO_CSQ Queue;

DRIVER_DISPATCH Read, Cleanup;
DRIVER_INITIALIZE DriverEntry;

VOID Empty(PFILE_OBJECT File);

NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoCsqInsertIrp(&Queue, Irp, NULL);
    return STATUS_PENDING;
}

NTSTATUS Cleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Empty(IoGetCurrentIrpStackLocation(Irp)->FileObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_READ] = Read;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = Cleanup;
    return STATUS_SUCCESS;
}
