// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The status is read where nobody may look any more.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    // CHECK: :[[#@LINE+1]]:5: error: the IRP, 'Irp', is read after 'IofCompleteRequest' has completed it [irp-used-after-completion]
    return Irp->IoStatus.Status;
    // CHECK-NEXT: :[[#@LINE-7]]:10: note: 'Dispatch' is called
    // CHECK-NEXT: :[[#@LINE-4]]:5: note: 'IofCompleteRequest' completes it
    // CHECK-NEXT: :[[#@LINE-3]]:5: note: it is still read
}
