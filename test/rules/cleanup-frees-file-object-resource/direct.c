// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Cleanup frees the buffer that read fills, and the search, which nobody else uses.
#include "driver.h"

NTSTATUS Cleanup(PDEVICE_OBJECT Device, PIRP Irp)
{
    OPEN *open = IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext;

    UNREFERENCED_PARAMETER(Device);
    if (open->Search)
        ExFreePoolWithTag(open->Search, 'tseT');
    // CHECK: :[[#@LINE+5]]:9: warning: 'Cleanup' frees what 'OPEN.Buffer' holds, found by 'FILE_OBJECT.FsContext', which 'Read' may still use [cleanup-frees-file-object-resource]
    // CHECK-NEXT: driver.h:{{.*}} note: 'Cleanup' is registered here
    // CHECK-NEXT: :[[#@LINE-9]]:10: note: 'Cleanup' is called
    // CHECK-NEXT: :[[#@LINE+2]]:9: note: 'Cleanup' frees it
    if (open->Buffer)
        ExFreePoolWithTag(open->Buffer, 'tseT');
    return Done(Irp, STATUS_SUCCESS);
}

NTSTATUS Close(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    ExFreePoolWithTag(IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext, 'tseT');
    return Done(Irp, STATUS_SUCCESS);
}

NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
{
    OPEN *open = IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext;

    UNREFERENCED_PARAMETER(Device);
    // CHECK-NEXT: :[[#@LINE+1]]:5: note: 'Read' may come here later, and uses it
    RtlZeroMemory(open->Buffer, 64);
    return Done(Irp, STATUS_SUCCESS);
}
