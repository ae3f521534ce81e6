// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Another list, another kind of list, the pool, another tag, an object for a handle; in one function
// and through helpers.
#include <ntifs.h>

static NPAGED_LOOKASIDE_LIST First, Second;
static PAGED_LOOKASIDE_LIST Paged;

VOID OtherList(VOID)
{
    PVOID entry = ExAllocateFromNPagedLookasideList(&First);

    if (entry != NULL)
        // CHECK-DAG: :[[#@LINE+1]]:9: error: an entry of a non-paged lookaside list, 'entry', acquired by 'ExAllocateFromNPagedLookasideList' is given to 'ExFreeToNPagedLookasideList' with another list [pair-wrong-partner]
        ExFreeToNPagedLookasideList(&Second, entry);
}

VOID OtherKind(VOID)
{
    PVOID entry = ExAllocateFromNPagedLookasideList(&First);

    if (entry != NULL)
        // CHECK-DAG: :[[#@LINE+1]]:9: error: {{.*}} is given to 'ExFreeToPagedLookasideList', which does not release such [pair-wrong-partner]
        ExFreeToPagedLookasideList(&Paged, entry);
}

VOID OtherTag(VOID)
{
    PVOID memory = ExAllocatePoolWithTag(PagedPool, 4, 'gaT1');

    if (memory != NULL)
        // CHECK-DAG: :[[#@LINE+1]]:9: error: pool memory, 'memory', acquired by 'ExAllocatePoolWithTag' is given to 'ExFreePoolWithTag' with another tag [pair-wrong-partner]
        ExFreePoolWithTag(memory, 'gaT2');
}

VOID Handle(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;

    if (NT_SUCCESS(ZwOpenKey(&key, KEY_READ, Name)))
        // CHECK-DAG: :[[#@LINE+1]]:9: error: a handle, 'key', acquired by 'ZwOpenKey' is given to 'ObfDereferenceObject', which does not release such [pair-wrong-partner]
        ObDereferenceObject(key);
}

static PMDL Describe(PVOID Memory, ULONG Size)
{
    return IoAllocateMdl(Memory, Size, FALSE, FALSE, NULL);
}

static VOID Drop(PVOID Memory)
{
    if (Memory != NULL)
        ExFreePool(Memory);
}

VOID ThroughHelpers(PVOID Memory, ULONG Size)
{
    PMDL mdl = Describe(Memory, Size);

    // CHECK-DAG: :[[#@LINE+1]]:5: error: an MDL acquired by 'IoAllocateMdl' is given to 'ExFreePoolWithTag', which does not release such [pair-wrong-partner]
    Drop(mdl);
}
