// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// RUN: %drvlint %s -- -DDELETES | count 0
// A lookaside list and a lock in a block that is freed as it is; one of two locks is deleted by a
// helper that is given its address.
#include "driver.h"

typedef struct _BLOCK {
    ERESOURCE First, Second;
    struct _BLOCK *Next;
} BLOCK;

BLOCK *Blocks;

static VOID Lose(PERESOURCE Lock)
{
    ExDeleteResourceLite(Lock);
}

NTSTATUS Use(PDEVICE_OBJECT Device, PIRP Irp)
{
    BLOCK *block = ExAllocatePoolWithTag(NonPagedPool, sizeof(BLOCK), 'tseT');

    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
    if (!block)
        return STATUS_INSUFFICIENT_RESOURCES;
    ExInitializeResourceLite(&block->First);
    // CHECK: :[[#@LINE+1]]:5: warning: nothing in the driver deletes an executive resource, {{.*}}; 'BLOCK.Second' holds it [pair-never-released]
    ExInitializeResourceLite(&block->Second);
    block->Next = Blocks;
    Blocks = block;
    return STATUS_SUCCESS;
}

VOID Drop(VOID)
{
    while (Blocks) {
        BLOCK *block = Blocks;
        Blocks = block->Next;
        Lose(&block->First);
#ifdef DELETES
        Lose(&block->Second);
#endif
        ExFreePoolWithTag(block, 'tseT');
    }
}
