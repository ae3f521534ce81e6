// RUN: %drvlint %s -- | count 0
// Put into a queue and taken out again; another IRP completed; one completed on each of two ways.
#include "../Inputs/dispatch.h"

IO_CSQ Csq;

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IO_CSQ_IRP_CONTEXT context;
    PIRP queued;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction) {
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        queued = IoCsqRemoveNextIrp(&Csq, NULL);
        if (queued != NULL)
            IoCompleteRequest(queued, IO_NO_INCREMENT);
        return STATUS_SUCCESS;
    }
    IoCsqInsertIrp(&Csq, Irp, &context);
    queued = IoCsqRemoveIrp(&Csq, &context);
    if (queued == Irp)
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_PENDING;
}
