// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// What the routine does not know: it is called for device controls as well. For writes it is not.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (IoGetCurrentIrpStackLocation(Irp)->MajorFunction) {
    case IRP_MJ_READ:
        status = STATUS_SUCCESS;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        break;
    case IRP_MJ_WRITE:
        break;
    case IRP_MJ_DEVICE_CONTROL:
        // CHECK: :[[#@LINE+1]]:9: error: 'Dispatch' returns, and the IRP, 'Irp', is neither completed nor handed on [irp-not-completed]
        return status;
    default:
        break;
    }
    return status;
}
