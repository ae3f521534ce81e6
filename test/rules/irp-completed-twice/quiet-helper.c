// RUN: %drvlint %s -- | count 0
// What the helper completed is not completed again: its result says so, copied and negated.
#include "../Inputs/dispatch.h"

static BOOLEAN Check(PIRP Irp, PEXTENSION Extension)
{
    if (Extension->IsRemoved) {
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return FALSE;
    }
    return TRUE;
}

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    BOOLEAN good = Check(Irp, extension), failed = !good;

    if (failed)
        return STATUS_DELETE_PENDING;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(extension->Lower, Irp);
}
