// RUN: %drvlint %s -- | count 0
// Others have it, or may: the request, a routine that is called back, a string that the caller has,
// memory of the caller, somebody we do not see, a structure that the system fills.
#include "driver.h"

typedef struct _JOB {
    WORK_QUEUE_ITEM Item;
    PVOID Buffer;
} JOB;

typedef VOID (*TAKER)(PVOID);
RTL_BITMAP Map;
TAKER Taker;
PVOID Kept;

VOID Somebody(PVOID Memory);

static VOID Work(PVOID Context)
{
    JOB *job = Context;

    ExFreePoolWithTag(job->Buffer, 'tseT');
    ExFreePoolWithTag(job, 'tseT');
}

static VOID Name(PUNICODE_STRING String)
{
    String->Buffer = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
}

NTSTATUS Use(PDEVICE_OBJECT Device, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PVOID *user = Irp->UserBuffer;
    JOB *job = ExAllocatePoolWithTag(NonPagedPool, sizeof(JOB), 'tseT');

    UNREFERENCED_PARAMETER(Device);
    if (!job)
        return STATUS_INSUFFICIENT_RESOURCES;
    job->Buffer = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    ExInitializeWorkItem(&job->Item, Work, job);
    ExQueueWorkItem(&job->Item, DelayedWorkQueue);
    Irp->IoStatus.Information = (ULONG_PTR)ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    *user = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    Name((PUNICODE_STRING)stack->Parameters.Others.Argument1);
    Somebody(ExAllocatePoolWithTag(PagedPool, 64, 'tseT'));
    Taker(ExAllocatePoolWithTag(PagedPool, 64, 'tseT'));
    RtlInitializeBitMap(&Map, ExAllocatePoolWithTag(PagedPool, 64, 'tseT'), 512);
    return STATUS_SUCCESS;
}

VOID Drop(VOID)
{
    ExFreePoolWithTag(Map.Buffer, 'tseT');
}
