// RUN: %drvlint %s -- | count 0
// Released by a way that takes some seeing: through a union, by an integer, from a table, by a
// swap, as the first member, with a copy of the record, only where a copied guard says so. And a
// conversion that is told not to allocate.
#include "driver.h"

typedef struct _HEAD {
    PVOID First;
} HEAD;
typedef struct _THING {
    HEAD Head;
    union {
        PVOID Pointer;
        ULONG_PTR Number;
    } As;
    PVOID Table[4];
    UNICODE_STRING Name;
    PVOID Swapped;
    PVOID Guarded;
    BOOLEAN HasGuarded;
} THING;

THING Thing;

NTSTATUS Use(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNICODE_STRING name;
    ANSI_STRING source;
    WCHAR space[16];
    ULONG i;

    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
    Thing.Head.First = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    Thing.As.Pointer = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    for (i = 0; i < 4; i++)
        Thing.Table[i] = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    name.Buffer = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    name.Length = 0;
    name.MaximumLength = 64;
    Thing.Name = name;
    InterlockedExchangePointer(&Thing.Swapped, ExAllocatePoolWithTag(PagedPool, 64, 'tseT'));
    Thing.Guarded = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    Thing.HasGuarded = Thing.Guarded != NULL;
    name.Buffer = space;
    name.MaximumLength = sizeof space;
    RtlInitAnsiString(&source, "name");
    return RtlAnsiStringToUnicodeString(&name, &source, FALSE);
}

VOID Drop(VOID)
{
    HEAD *head = (HEAD *)&Thing;
    BOOLEAN guard = Thing.HasGuarded;
    THING copy = Thing;
    ULONG i;

    ExFreePoolWithTag(head->First, 'tseT');
    ExFreePoolWithTag((PVOID)copy.As.Number, 'tseT');
    for (i = 0; i < 4; i++)
        ExFreePoolWithTag(copy.Table[i], 'tseT');
    RtlFreeUnicodeString(&copy.Name);
    ExFreePoolWithTag(InterlockedExchangePointer(&Thing.Swapped, NULL), 'tseT');
    if (guard)
        ExFreePoolWithTag(Thing.Guarded, 'tseT');
}
