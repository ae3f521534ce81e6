// A driver with a context per open file; tests say what cleanup, close and read do.
#include <ntddk.h>

typedef struct _OPEN {
    LONG References;
    ULONG Flags;
    PVOID Buffer;
    PVOID Search;
    EX_RUNDOWN_REF Rundown;
} OPEN;

DRIVER_DISPATCH Create;
DRIVER_DISPATCH Cleanup;
DRIVER_DISPATCH Close;
DRIVER_DISPATCH Read;
DRIVER_UNLOAD Unload;
DRIVER_INITIALIZE DriverEntry;

static NTSTATUS Done(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
{
    OPEN *open = ExAllocatePoolWithTag(NonPagedPool, sizeof(OPEN), 'tseT');

    UNREFERENCED_PARAMETER(Device);
    if (!open)
        return Done(Irp, STATUS_INSUFFICIENT_RESOURCES);
    RtlZeroMemory(open, sizeof *open);
    open->References = 1;
    open->Buffer = ExAllocatePoolWithTag(NonPagedPool, 64, 'tseT');
    open->Search = ExAllocatePoolWithTag(NonPagedPool, 64, 'tseT');
    IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext = open;
    return Done(Irp, STATUS_SUCCESS);
}

VOID Unload(PDRIVER_OBJECT Driver)
{
    IoDeleteDevice(Driver->DeviceObject);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    PDEVICE_OBJECT device;

    UNREFERENCED_PARAMETER(Path);
    Driver->MajorFunction[IRP_MJ_CREATE] = Create;
    Driver->MajorFunction[IRP_MJ_CLEANUP] = Cleanup;
    Driver->MajorFunction[IRP_MJ_CLOSE] = Close;
    Driver->MajorFunction[IRP_MJ_READ] = Read;
    Driver->DriverUnload = Unload;
    return IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
}
