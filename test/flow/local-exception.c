// RUN: %strict_pair
// RUN: %strict_elsewhere_pair
// RUN: %strict_guard_pair
// A probe raises between acquire and release, and the handler forgets.
#define UNLOAD NULL
#include "Inputs/driver.h"

DRIVER_DISPATCH Write;

NTSTATUS Write(PDEVICE_OBJECT Device, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;
    PVOID copy = ALLOCATE(64);

    UNREFERENCED_PARAMETER(Device);
    if (!HAS(copy)) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto Done;
    }
    __try {
        ProbeForRead(Irp->UserBuffer, 64, 1);
        RtlCopyMemory(copy, Irp->UserBuffer, 64);
#ifdef BUG
        FREE(copy);
#endif
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
#ifndef BUG
    FREE(copy);
#endif
Done:
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [pair-resource-leaked]
    return status;
}
