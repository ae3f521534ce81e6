// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The helper completes the IRP when it fails; the flag that should say so is negated once too often.
#include "../Inputs/dispatch.h"

static BOOLEAN Check(PIRP Irp, PEXTENSION Extension)
{
    if (Extension->IsRemoved) {
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return FALSE;
    }
    return TRUE;
}

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    BOOLEAN failed = !Check(Irp, extension);

    if (!failed) {
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(extension->Lower, Irp);
    }
    // CHECK: :[[#@LINE+1]]:5: error: the IRP, 'Irp', is completed after it was completed [irp-completed-twice]
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_DELETE_PENDING;
}
