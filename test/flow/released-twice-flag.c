// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A flag in the object says whether its buffer is there; one path forgets to clear it.
#define UNLOAD NULL
#include "Inputs/driver.h"

typedef struct _CHANNEL {
    PVOID Buffer;
    ULONG HasBuffer;
    ULONG Size;
} CHANNEL, *PCHANNEL;

static void Stop(PCHANNEL Channel)
{
    if (IS(Channel->HasBuffer)) {
        FREE(Channel->Buffer);
#ifndef BUG
        Channel->HasBuffer = FALSE;
#endif
    }
}

DRIVER_DISPATCH Close;

NTSTATUS Close(PDEVICE_OBJECT Device, PIRP Irp)
{
    PCHANNEL channel = Device->DeviceExtension;

    Stop(channel);
    if (Irp->Cancel)
        // CHECK: :[[#@LINE+1]]:9: error: 'ExFreePoolWithTag' is given pool memory, {{.*}} [pair-released-twice]
        Stop(channel);
    return STATUS_SUCCESS;
}
