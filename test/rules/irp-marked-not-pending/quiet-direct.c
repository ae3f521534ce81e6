// RUN: %drvlint %s -- | count 0
// Marked and pending; the mark taken back; another IRP marked; a status of the lower driver.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == 1) {
        IoMarkIrpPending(Irp);
        extension->Current = Irp;
        return STATUS_PENDING;
    }
    if (stack->MinorFunction == 2) {
        IoMarkIrpPending(Irp);
        if (extension->IsRemoved) {
            stack->Control &= ~SL_PENDING_RETURNED;
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return STATUS_DELETE_PENDING;
        }
        IoSkipCurrentIrpStackLocation(Irp);
        IoCallDriver(extension->Lower, Irp);
        return STATUS_PENDING;
    }
    if (extension->Current != NULL)
        IoMarkIrpPending(extension->Current);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
