// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The guard is copied and negated: the helper completes nothing when it says so.
#include "../Inputs/dispatch.h"

static BOOLEAN Answer(PIRP Irp, PEXTENSION Extension)
{
    BOOLEAN gone = Extension->IsRemoved;

    if (!gone) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return !gone;
}

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIRP request = Irp;
    BOOLEAN answered = Answer(request, DeviceObject->DeviceExtension);

    if (!answered)
        // CHECK: :[[#@LINE+1]]:9: error: 'Dispatch' returns, and the IRP, 'Irp', is neither completed nor handed on [irp-not-completed]
        return STATUS_DELETE_PENDING;
    return STATUS_SUCCESS;
}
