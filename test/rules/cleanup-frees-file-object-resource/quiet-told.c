// RUN: %drvlint %s -- | count 0
// RUN: %drvlint %s -- -DCLEARS | count 0
// RUN: %drvlint %s -- -DSWAPS | count 0
// RUN: %drvlint %s -- -DWAITS | count 0
// Cleanup gives up what it counts, clears or swaps out, so that the others can see that it is gone;
// or it waits for them.
#include "driver.h"

static VOID Lose(OPEN *Open)
{
    if (InterlockedDecrement(&Open->References) == 0) {
        ExFreePoolWithTag(Open->Buffer, 'tseT');
        ExFreePoolWithTag(Open->Search, 'tseT');
        ExFreePoolWithTag(Open, 'tseT');
    }
}

NTSTATUS Cleanup(PDEVICE_OBJECT Device, PIRP Irp)
{
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(Irp)->FileObject;
    OPEN *open = file->FsContext;

    UNREFERENCED_PARAMETER(Device);
#if defined(CLEARS)
    if (open->Buffer)
        ExFreePoolWithTag(open->Buffer, 'tseT');
    open->Buffer = NULL;
#elif defined(WAITS)
    ExWaitForRundownProtectionRelease(&open->Rundown);
    ExFreePoolWithTag(open->Buffer, 'tseT');
#elif defined(SWAPS)
    PVOID buffer = InterlockedExchangePointer(&open->Buffer, NULL);
    if (buffer)
        ExFreePoolWithTag(buffer, 'tseT');
#else
    Lose(open);
#endif
    return Done(Irp, STATUS_SUCCESS);
}

NTSTATUS Close(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    Lose(IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext);
    return Done(Irp, STATUS_SUCCESS);
}

NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
{
    OPEN *open = IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext;

    UNREFERENCED_PARAMETER(Device);
    if (open->Buffer)
        RtlZeroMemory(open->Buffer, 64);
    return Done(Irp, STATUS_SUCCESS);
}
