// RUN: %drvlint %s -- | count 0
// A file system unregisters and deletes its device when the machine shuts down, before which it is
// not unloaded.
#include <ntifs.h>

static UNICODE_STRING DeviceName = RTL_CONSTANT_STRING(L"\\DrvlintTestFs");
static PDEVICE_OBJECT Device;

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
DRIVER_DISPATCH Shutdown;

NTSTATUS Shutdown(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoUnregisterFileSystem(Device);
    IoDeleteDevice(Device);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = IoCreateDevice(DriverObject, 0, &DeviceName, FILE_DEVICE_DISK_FILE_SYSTEM, 0, FALSE,
                            &Device);
    if (!NT_SUCCESS(status))
        return status;
    DriverObject->DriverUnload = DriverUnload;
    DriverObject->MajorFunction[IRP_MJ_SHUTDOWN] = Shutdown;
    IoRegisterFileSystem(Device);
    ObReferenceObject(Device);
    return STATUS_SUCCESS;
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    ObDereferenceObject(Device);
}
