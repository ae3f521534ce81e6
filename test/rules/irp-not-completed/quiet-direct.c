// RUN: %drvlint %s -- | count 0
// Completed, passed down, or kept: on every way one of them.
#include "../Inputs/dispatch.h"

IO_CSQ Csq;

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (extension->IsRemoved) {
        Irp->IoStatus.Status = STATUS_DELETE_PENDING;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_DELETE_PENDING;
    }
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case 1:
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(extension->Lower, Irp);
    case 2:
        IoCsqInsertIrp(&Csq, Irp, NULL);
        return STATUS_PENDING;
    case 3:
        IoMarkIrpPending(Irp);
        InsertTailList(&extension->Queue, &Irp->Tail.Overlay.ListEntry);
        return STATUS_PENDING;
    case 4:
        IoMarkIrpPending(Irp);
        IoStartPacket(DeviceObject, Irp, NULL, NULL);
        return STATUS_PENDING;
    default:
        IoMarkIrpPending(Irp);
        extension->Current = Irp;
        return STATUS_PENDING;
    }
}
