// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The IRP waits in a list, and the caller is not told.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;

    InsertTailList(&extension->Queue, &Irp->Tail.Overlay.ListEntry);
    // CHECK: :[[#@LINE+1]]:5: error: 'Dispatch' returns STATUS_PENDING without marking the IRP pending [irp-pending-not-marked]
    return STATUS_PENDING;
    // CHECK-NEXT: :[[#@LINE-7]]:10: note: 'Dispatch' is called with the IRP, 'Irp'
    // CHECK-NEXT: :[[#@LINE-2]]:5: note: it returns here
}
