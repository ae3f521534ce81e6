// RUN: %strict_pair
// RUN: %strict_elsewhere_pair
// RUN: %strict_guard_pair
// A reference is dropped where the object is used, but not where it is not.
#define UNLOAD NULL
#include "Inputs/driver.h"

DRIVER_DISPATCH SetEvent;

NTSTATUS SetEvent(PDEVICE_OBJECT Device, PIRP Irp)
{
    PKEVENT event;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Device);
    status =
        ObReferenceObjectByHandle(*(PHANDLE)Irp->AssociatedIrp.SystemBuffer, EVENT_MODIFY_STATE,
                                  *ExEventObjectType, Irp->RequestorMode, (PVOID *)&event, NULL);
    if (OK(status)) {
        if (IS(Irp->CancelIrql == 0)) {
            KeSetEvent(event, IO_NO_INCREMENT, FALSE);
#ifdef BUG
            ObDereferenceObject(event);
#endif
        }
#ifndef BUG
        ObDereferenceObject(event);
#endif
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ObReferenceObjectByHandle'{{.*}} [pair-resource-leaked]
    return status;
}
