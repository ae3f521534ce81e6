// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The failure path frees what the way out frees as well.
#define UNLOAD NULL
#include "Inputs/driver.h"

DRIVER_DISPATCH Query;

NTSTATUS Query(PDEVICE_OBJECT Device, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;
    PVOID memory = ALLOCATE(64);

    UNREFERENCED_PARAMETER(Device);
    if (!HAS(memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, Irp->AssociatedIrp.SystemBuffer);
    if (!OK(status)) {
        FREE(memory);
#ifndef BUG
        memory = NULL;
#endif
    }
    if (HAS(memory))
        // CHECK: :[[#@LINE+1]]:9: error: 'ExFreePoolWithTag' is given pool memory, '{{.*}}', that 'ExFreePoolWithTag' has already freed [pair-released-twice]
        FREE(memory);
    return status;
}
