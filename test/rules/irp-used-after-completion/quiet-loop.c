// RUN: %drvlint %s -- | count 0
// One IRP after the other is completed, and each is another one.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    LIST_ENTRY cancelled;

    InitializeListHead(&cancelled);
    while (!IsListEmpty(&extension->Queue))
        InsertTailList(&cancelled, RemoveHeadList(&extension->Queue));
    while (!IsListEmpty(&cancelled)) {
        PIRP queued = CONTAINING_RECORD(RemoveHeadList(&cancelled), IRP, Tail.Overlay.ListEntry);

        queued->IoStatus.Status = STATUS_CANCELLED;
        IoCompleteRequest(queued, IO_NO_INCREMENT);
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
