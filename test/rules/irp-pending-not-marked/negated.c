// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Marked only when there is something to wait for; the copy of that is tested the wrong way round.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    BOOLEAN busy = extension->Current != NULL, idle = !busy;

    if (busy)
        IoMarkIrpPending(Irp);
    extension->Current = Irp;
    if (idle)
        // CHECK: :[[#@LINE+1]]:9: error: 'Dispatch' returns STATUS_PENDING without marking the IRP pending [irp-pending-not-marked]
        return STATUS_PENDING;
    return STATUS_PENDING;
}
