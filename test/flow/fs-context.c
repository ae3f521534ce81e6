// RUN: %strict_pair
// RUN: %strict_elsewhere_pair
// RUN: %strict_guard_pair
// Kept with the file object from create to close.
#define UNLOAD NULL
#include "Inputs/driver.h"

DRIVER_DISPATCH Create;
DRIVER_DISPATCH Close;

NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
    PVOID context = ALLOCATE(64);

    if (HAS(context)) {
        status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, Device->DeviceExtension);
        if (OK(status))
            stack->FileObject->FsContext = context;
#ifndef BUG
        else
            FREE(context);
#endif
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [pair-resource-leaked]
    return status;
}

NTSTATUS Close(PDEVICE_OBJECT Device, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    UNREFERENCED_PARAMETER(Device);
    FREE(stack->FileObject->FsContext);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
