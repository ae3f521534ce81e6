// RUN: %drvlint %s -- | count 0
// A status that is nowhere STATUS_PENDING is compared with it all the same: what a call of the
// system returns, and what it may be after a loop.
#include "../Inputs/dispatch.h"

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = DeviceObject->DeviceExtension;
    UNICODE_STRING name;
    PFILE_OBJECT file;
    NTSTATUS status;

    RtlInitUnicodeString(&name, L"\\Device\\Other");
    status = IoGetDeviceObjectPointer(&name, GENERIC_READ, &file, &extension->Lower);
    if (NT_SUCCESS(status))
        ObDereferenceObject(file);
    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
