// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Marked, and then completed in place after all.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    if (extension->IsRemoved) {
        Irp->IoStatus.Status = STATUS_DELETE_PENDING;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        // CHECK: :[[#@LINE+1]]:9: error: 'Dispatch' returns another status than STATUS_PENDING after marking the IRP pending [irp-marked-not-pending]
        return STATUS_DELETE_PENDING;
        // CHECK-NEXT: :[[#@LINE-10]]:10: note: 'Dispatch' is called with the IRP, 'Irp'
        // CHECK-NEXT: :[[#@LINE-7]]:5: note: 'IoMarkIrpPending' is called
        // CHECK-NEXT: :[[#@LINE-7]]:20: note: 'extension->IsRemoved' is true
        // CHECK-NEXT: :[[#@LINE-6]]:9: note: 'IofCompleteRequest' is called: it is completed
        // CHECK-NEXT: :[[#@LINE-5]]:9: note: it returns here
    }
    extension->Current = Irp;
    return STATUS_PENDING;
}
