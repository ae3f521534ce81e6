// RUN: %drvlint %s -- | count 0
// Nobody says that the status ever is STATUS_PENDING; the test for it is a habit.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = KeDelayExecutionThread(KernelMode, FALSE, NULL);

    UNREFERENCED_PARAMETER(DeviceObject);
    if (status != STATUS_PENDING)
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
