// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The status is not pending on the way on which the copy of the flag says so.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    BOOLEAN gone = extension->IsRemoved, waits = !gone;
    NTSTATUS status = STATUS_SUCCESS;

    if (!gone)
        IoMarkIrpPending(Irp);
    if (waits)
        extension->Current = Irp;
    else
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    // CHECK: :[[#@LINE+1]]:5: error: 'Dispatch' returns another status than STATUS_PENDING after marking the IRP pending [irp-marked-not-pending]
    return status;
}
