// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The system keeps what leads to the IRP; it cannot mark what it does not know.
#include "../Inputs/dispatch.h"

typedef struct _NOTE {
    PIRP Irp;
    KDPC Dpc;
    KTIMER Timer;
} NOTE, *PNOTE;

KDEFERRED_ROUTINE Answer;

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNOTE note = ExAllocatePoolWithTag(NonPagedPool, sizeof(*note), 'toNE');
    LARGE_INTEGER due = {.QuadPart = -10000};

    UNREFERENCED_PARAMETER(DeviceObject);
    if (note == NULL) {
        Irp->IoStatus.Status = STATUS_INSUFFICIENT_RESOURCES;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    note->Irp = Irp;
    KeInitializeDpc(&note->Dpc, Answer, note);
    KeInitializeTimer(&note->Timer);
    KeSetTimer(&note->Timer, due, &note->Dpc);
    // CHECK: :[[#@LINE+1]]:5: error: 'Dispatch' returns STATUS_PENDING without marking the IRP pending [irp-pending-not-marked]
    return STATUS_PENDING;
}
