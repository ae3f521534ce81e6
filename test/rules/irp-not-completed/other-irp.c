// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Another IRP, from the queue, is completed instead.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    PLIST_ENTRY entry;
    PIRP queued;

    UNREFERENCED_PARAMETER(Irp);
    entry = RemoveHeadList(&extension->Queue);
    queued = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
    queued->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(queued, IO_NO_INCREMENT);
    // CHECK: :[[#@LINE+1]]:5: error: 'Dispatch' returns, and the IRP, 'Irp', is neither completed nor handed on [irp-not-completed]
    return STATUS_SUCCESS;
}
