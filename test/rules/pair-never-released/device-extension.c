// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// What hangs off a device's extension is made when the device is added. Removal frees the name and
// forgets the table, the lock and the link.
#include <ntddk.h>

typedef struct _EXTENSION {
    PDEVICE_OBJECT Lower;
    PWCHAR Name;
    PULONG Table;
    ERESOURCE Lock;
} EXTENSION;

DRIVER_ADD_DEVICE Add;
DRIVER_DISPATCH Pnp;
DRIVER_UNLOAD Unload;
DRIVER_INITIALIZE DriverEntry;

NTSTATUS Add(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical)
{
    EXTENSION *extension;
    PDEVICE_OBJECT device;
    NTSTATUS status = IoCreateDevice(Driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);

    if (!NT_SUCCESS(status))
        return status;
    extension = device->DeviceExtension;
    extension->Name = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    // CHECK: :[[#@LINE+2]]:24: warning: nothing in the driver frees pool memory, 'extension->Table', acquired by 'ExAllocatePoolWithTag'; 'EXTENSION.Table' holds it [pair-never-released]
    // CHECK-NEXT: :[[#@LINE+1]]:24: note: 'Add' acquires pool memory, 'extension->Table'
    extension->Table = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    // CHECK: :[[#@LINE+1]]:5: warning: nothing in the driver deletes an executive resource, {{.*}}; 'EXTENSION.Lock' holds it [pair-never-released]
    ExInitializeResourceLite(&extension->Lock);
    extension->Lower = IoAttachDeviceToDeviceStack(device, Physical);
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

NTSTATUS Pnp(PDEVICE_OBJECT Device, PIRP Irp)
{
    EXTENSION *extension = Device->DeviceExtension;
    PDEVICE_OBJECT lower = extension->Lower;
    NTSTATUS status;

    if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction != IRP_MN_REMOVE_DEVICE) {
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(lower, Irp);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(lower, Irp);
    IoDetachDevice(lower);
    if (extension->Name)
        ExFreePoolWithTag(extension->Name, 'tseT');
    IoDeleteDevice(Device);
    return status;
}

VOID Unload(PDRIVER_OBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Path);
    Driver->DriverExtension->AddDevice = Add;
    Driver->MajorFunction[IRP_MJ_PNP] = Pnp;
    Driver->DriverUnload = Unload;
    return STATUS_SUCCESS;
}
