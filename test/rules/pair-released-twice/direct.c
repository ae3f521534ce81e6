// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The same block, mapping, MDL and lookaside list twice, and the steps between.
#include <ntddk.h>

VOID Block(PVOID Memory, ULONG Size)
{
    ExFreePool(Memory);
    if (Size > 16)
        // CHECK: :[[#@LINE+5]]:9: error: 'ExFreePoolWithTag' is given pool memory, 'Memory', that 'ExFreePoolWithTag' has already freed [pair-released-twice]
        // CHECK-NEXT: note: 'Block' is called
        // CHECK-NEXT: :[[#@LINE-4]]:5: note: 'ExFreePoolWithTag' frees it
        // CHECK-NEXT: note: 'Size > 16' is true
        // CHECK-NEXT: :[[#@LINE+1]]:9: note: 'ExFreePoolWithTag' is given it again
        ExFreePoolWithTag(Memory, 0);
}

VOID Mapped(PVOID Address, PMDL Mdl)
{
    MmUnmapLockedPages(Address, Mdl);
    IoFreeMdl(Mdl);
    // CHECK: :[[#@LINE+1]]:5: error: 'MmUnmapLockedPages' is given {{.*}}, 'Address', that 'MmUnmapLockedPages' has already {{.*}} [pair-released-twice]
    MmUnmapLockedPages(Address, NULL);
    // CHECK: :[[#@LINE+1]]:5: error: 'IoFreeMdl' is given {{.*}}, 'Mdl', that 'IoFreeMdl' has already freed [pair-released-twice]
    IoFreeMdl(Mdl);
}

static NPAGED_LOOKASIDE_LIST List;

VOID Lists(VOID)
{
    ExDeleteNPagedLookasideList(&List);
    // CHECK: :[[#@LINE+1]]:5: error: 'ExDeleteNPagedLookasideList' is given {{.*}}, 'List', that 'ExDeleteNPagedLookasideList' has already deleted [pair-released-twice]
    ExDeleteNPagedLookasideList(&List);
}
