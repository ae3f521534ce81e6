// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// RUN: %drvlint %s -- -DCLOSES | count 0
// RUN: %drvlint %s -- -DNEGATED -DCLOSES | count 0
// RUN: %drvlint %s -- -DCONTEXT -DCLOSES | count 0
// One routine for cleanup, close and read: what it does it decides by the function code.
#include "driver.h"
#ifdef CLOSES
#define FREES IRP_MJ_CLOSE
#else
#define FREES IRP_MJ_CLEANUP
#endif

typedef struct _REQUEST {
    PIRP Irp;
    UCHAR Code;
} REQUEST;

static NTSTATUS Any(PDEVICE_OBJECT Device, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    OPEN *open = stack->FileObject->FsContext;
#ifdef CONTEXT
    REQUEST space, *request = &space;
#define code request->Code
    request->Code = stack->MajorFunction;
#else
    UCHAR code = stack->MajorFunction;
#endif

    UNREFERENCED_PARAMETER(Device);
#ifdef NEGATED
    if (code != FREES)
        open->Flags |= 1;
    else {
        ExFreePoolWithTag(open->Buffer, 'tseT');
        ExFreePoolWithTag(open->Search, 'tseT');
        ExFreePoolWithTag(open, 'tseT');
    }
#else
    switch (code) {
    case FREES:
        ExFreePoolWithTag(open->Buffer, 'tseT');
        ExFreePoolWithTag(open->Search, 'tseT');
        // CHECK: :[[#@LINE+1]]:9: warning: 'Cleanup' frees what 'FILE_OBJECT.FsContext' holds, {{.*}} [cleanup-frees-file-object-resource]
        ExFreePoolWithTag(open, 'tseT');
        break;
    case IRP_MJ_READ:
        open->Flags |= 1;
        break;
    default:
        break;
    }
#endif
    return Done(Irp, STATUS_SUCCESS);
}

NTSTATUS Cleanup(PDEVICE_OBJECT Device, PIRP Irp)
{
    return Any(Device, Irp);
}

NTSTATUS Close(PDEVICE_OBJECT Device, PIRP Irp)
{
    return Any(Device, Irp);
}

NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
{
    return Any(Device, Irp);
}
