// RUN: %drvlint %s -- | count 0
// Marked, by the driver or by the queue; or the status is what the lower driver said.
#include "../Inputs/dispatch.h"

IO_CSQ Csq;

static void Mark(PIRP Irp)
{
    IoGetCurrentIrpStackLocation(Irp)->Control |= SL_PENDING_RETURNED;
}

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    switch (stack->MinorFunction) {
    case 1:
        IoMarkIrpPending(Irp);
        InsertTailList(&extension->Queue, &Irp->Tail.Overlay.ListEntry);
        return STATUS_PENDING;
    case 2:
        Mark(Irp);
        extension->Current = Irp;
        return STATUS_PENDING;
    case 3:
        IoCsqInsertIrp(&Csq, Irp, NULL);
        return STATUS_PENDING;
    case 4:
        status = IoCsqInsertIrpEx(&Csq, Irp, NULL, NULL);
        if (!NT_SUCCESS(status)) {
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return status;
        }
        return STATUS_PENDING;
    default:
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(extension->Lower, Irp);
        if (status == STATUS_PENDING)
            return STATUS_PENDING;
        return status;
    }
}
