// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The lower driver has the IRP, and nothing brings it back.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    NTSTATUS status;

    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(extension->Lower, Irp);
    if (!NT_SUCCESS(status))
        // CHECK: :[[#@LINE+1]]:9: error: the IRP, 'Irp', is completed after it was passed down [irp-completed-twice]
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
