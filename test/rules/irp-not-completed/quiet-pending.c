// RUN: %drvlint %s -- | count 0
// A helper says whether it kept the IRP.
#include "../Inputs/dispatch.h"

static NTSTATUS Start(PEXTENSION Extension, PIRP Irp)
{
    if (Extension->IsRemoved)
        return STATUS_DELETE_PENDING;
    IoMarkIrpPending(Irp);
    Extension->Current = Irp;
    return STATUS_PENDING;
}

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = Start(DeviceObject->DeviceExtension, Irp);

    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
