// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// One way out forgets the IRP.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;

    if (extension->IsRemoved)
        // CHECK: :[[#@LINE+1]]:9: error: 'Dispatch' returns, and the IRP, 'Irp', is neither completed nor handed on [irp-not-completed]
        return STATUS_DELETE_PENDING;
    // CHECK-NEXT: :[[#@LINE-7]]:10: note: 'Dispatch' is called with the IRP, 'Irp'
    // CHECK-NEXT: :[[#@LINE-4]]:20: note: 'extension->IsRemoved' is true
    // CHECK-NEXT: :[[#@LINE-3]]:9: note: it returns here
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
