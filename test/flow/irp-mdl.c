// RUN: %strict_pair
// RUN: %strict_elsewhere_pair
// RUN: %strict_guard_pair
// An MDL that is attached to an IRP goes with it; one that is not has to be freed.
#define UNLOAD NULL
#include "Inputs/driver.h"

DRIVER_DISPATCH Write;

NTSTATUS Write(PDEVICE_OBJECT Device, PIRP Irp)
{
    PDEVICE_OBJECT lower = Device->DeviceExtension;
    PVOID buffer = Irp->AssociatedIrp.SystemBuffer;
#ifdef BUG
    PMDL mdl = IoAllocateMdl(buffer, 64, FALSE, FALSE, NULL);
#else
    PMDL mdl = IoAllocateMdl(buffer, 64, FALSE, FALSE, Irp);
#endif

    if (!HAS(mdl)) {
        Irp->IoStatus.Status = STATUS_INSUFFICIENT_RESOURCES;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    MmBuildMdlForNonPagedPool(mdl);
    IoSkipCurrentIrpStackLocation(Irp);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'IoAllocateMdl'{{.*}} [pair-resource-leaked]
    return IoCallDriver(lower, Irp);
}
