// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// IoStartPacket does not mark the IRP.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoStartPacket(DeviceObject, Irp, NULL, NULL);
    // CHECK: :[[#@LINE+1]]:5: error: 'Dispatch' returns STATUS_PENDING without marking the IRP pending [irp-pending-not-marked]
    return STATUS_PENDING;
}
