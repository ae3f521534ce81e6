// A driver with a device per instance, where tests put what they acquire: Use is called by ioctl.
#include <ntifs.h>

DRIVER_DISPATCH Control;
DRIVER_UNLOAD Unload;
DRIVER_INITIALIZE DriverEntry;

NTSTATUS Use(PDEVICE_OBJECT Device, PIRP Irp);
VOID Drop(VOID);

NTSTATUS Control(PDEVICE_OBJECT Device, PIRP Irp)
{
    NTSTATUS status = Use(Device, Irp);

    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

VOID Unload(PDRIVER_OBJECT Driver)
{
    Drop();
    IoDeleteDevice(Driver->DeviceObject);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    PDEVICE_OBJECT device;

    UNREFERENCED_PARAMETER(Path);
    Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
#ifndef STAYS
    Driver->DriverUnload = Unload;
#endif
    return IoCreateDevice(Driver, 64, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
}
