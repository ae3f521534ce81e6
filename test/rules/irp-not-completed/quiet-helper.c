// RUN: %drvlint %s -- | count 0
// A helper completes the IRP on the ways on which the dispatch routine does not; what it returned
// is copied and tested the other way round.
#include "../Inputs/dispatch.h"

static NTSTATUS Check(PIRP Irp, PEXTENSION Extension)
{
    NTSTATUS status = Extension->IsRemoved ? STATUS_DELETE_PENDING : STATUS_SUCCESS;

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = Check(Irp, DeviceObject->DeviceExtension), copy = status;

    if (copy < 0)
        return status;
    Irp->IoStatus.Information = 0;
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
