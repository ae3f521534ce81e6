// RUN: %strict_pair
// RUN: %strict_elsewhere_pair
// RUN: %strict_guard_pair
// In a dispatch routine: break leaves the block without what stands at its end.
#define UNLOAD NULL
#include "Inputs/driver.h"

DRIVER_DISPATCH Query;

NTSTATUS Query(PDEVICE_OBJECT Device, PIRP Irp)
{
    NTSTATUS status;
    PVOID memory = NULL;

    UNREFERENCED_PARAMETER(Device);
    do {
        memory = ALLOCATE(64);
        if (!HAS(memory)) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, Irp->AssociatedIrp.SystemBuffer);
        if (!OK(status))
            break;
#ifdef BUG
        FREE(memory);
#endif
    } while (0);
#ifndef BUG
    if (HAS(memory))
        FREE(memory);
#endif
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [pair-resource-leaked]
    return status;
}
