// RUN: %strict_pair
// RUN: %strict_elsewhere_pair
// RUN: %strict_guard_pair
// What is written to the caller is read from the object that has just been freed.
#define UNLOAD NULL
#include "Inputs/driver.h"

typedef struct _REQUEST {
    NTSTATUS Status;
    ULONG Done;
    PVOID Data;
} REQUEST, *PREQUEST;

DRIVER_DISPATCH Finish;

NTSTATUS Finish(PDEVICE_OBJECT Device, PIRP Irp)
{
    PREQUEST request = Irp->Tail.Overlay.DriverContext[0];

    UNREFERENCED_PARAMETER(Device);
    if (!HAS(request))
        return STATUS_INVALID_DEVICE_REQUEST;
#ifndef BUG
    Irp->IoStatus.Status = request->Status;
#endif
    if (HAS(request->Data))
        FREE(request->Data);
    FREE(request);
#ifdef BUG
    // CHECK: :[[#@LINE+1]]:5: error: pool memory, '{{.*}}', is read after 'ExFreePoolWithTag' has freed it [pair-used-after-release]
    Irp->IoStatus.Status = request->Status;
#endif
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
