// RUN: %drvlint %s -- | count 0
// Who is given the IRP may complete it: a function of a library, a routine of a table, a function
// of the system of which nothing is said.
#include "../Inputs/dispatch.h"

NTSTATUS LibraryDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp);

PDRIVER_DISPATCH Table[4];

NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == 1)
        return LibraryDispatch(DeviceObject, Irp);
    if (stack->MinorFunction == 2) {
        IoRaiseHardError(Irp, NULL, DeviceObject);
        return STATUS_SUCCESS;
    }
    return Table[stack->MinorFunction & 3](DeviceObject, Irp);
}
