// RUN: %strict_pair
// RUN: %strict_elsewhere_pair
// RUN: %strict_guard_pair
// Linked into a list of the device, or of nobody.
#define UNLOAD NULL
#include "Inputs/driver.h"

typedef struct _EXTENSION {
    LIST_ENTRY Requests;
    KSPIN_LOCK Guard;
} EXTENSION, *PEXTENSION;

typedef struct _REQUEST {
    PVOID Buffer;
    LIST_ENTRY Link;
} REQUEST, *PREQUEST;

static NTSTATUS Queue(PEXTENSION Extension, PVOID Buffer)
{
    PREQUEST request = ALLOCATE(sizeof(REQUEST));
    KIRQL irql;

    if (!HAS(request))
        return STATUS_INSUFFICIENT_RESOURCES;
    request->Buffer = Buffer;
    KeAcquireSpinLock(&Extension->Guard, &irql);
#ifdef BUG
    if (IS(IsListEmpty(&Extension->Requests)))
#endif
        InsertTailList(&Extension->Requests, &request->Link);
    KeReleaseSpinLock(&Extension->Guard, irql);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [pair-resource-leaked]
    return STATUS_SUCCESS;
}

DRIVER_DISPATCH Write;

NTSTATUS Write(PDEVICE_OBJECT Device, PIRP Irp)
{
    NTSTATUS status = Queue(Device->DeviceExtension, Irp->UserBuffer);

    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
