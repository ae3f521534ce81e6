// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The error path completes the IRP and falls through to the end.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_SUCCESS;

    if (extension->IsRemoved) {
        status = STATUS_DELETE_PENDING;
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    // CHECK: :[[#@LINE+1]]:5: error: the IRP, 'Irp', is completed after it was completed [irp-completed-twice]
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    // CHECK-NEXT: :[[#@LINE-12]]:10: note: 'Dispatch' is called with the IRP, 'Irp'
    // CHECK-NEXT: :[[#@LINE-8]]:20: note: 'extension->IsRemoved' is true
    // CHECK-NEXT: :[[#@LINE-6]]:9: note: 'IofCompleteRequest' is called: it is completed
    // CHECK-NEXT: :[[#@LINE-4]]:5: note: 'IofCompleteRequest' is called: it is completed
    return status;
}
