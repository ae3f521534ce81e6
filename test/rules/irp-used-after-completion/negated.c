// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Only when it was completed; the flag is a copy, negated.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    BOOLEAN gone = extension->IsRemoved, there = !gone;
    PIRP request = Irp;

    if (gone)
        IoCompleteRequest(request, IO_NO_INCREMENT);
    if (!there) {
        // CHECK: :[[#@LINE+1]]:9: error: the IRP, 'request', is written to after 'IofCompleteRequest' has completed it [irp-used-after-completion]
        Irp->IoStatus.Information = 0;
        return STATUS_DELETE_PENDING;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(extension->Lower, Irp);
}
