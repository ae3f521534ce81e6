// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// RUN: %drvlint %s -- -DFREES | count 0
// Entries of a list: they go, the name in them stays. Who takes an entry out of the list gets what
// was put in.
#include "driver.h"

typedef struct _ENTRY {
    LIST_ENTRY Link;
    PWCHAR Name;
} ENTRY;

LIST_ENTRY Entries = {&Entries, &Entries};

NTSTATUS Use(PDEVICE_OBJECT Device, PIRP Irp)
{
    ENTRY *entry = ExAllocatePoolWithTag(PagedPool, sizeof(ENTRY), 'tseT');

    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
    if (!entry)
        return STATUS_INSUFFICIENT_RESOURCES;
    // CHECK: :[[#@LINE+1]]:19: warning: nothing in the driver frees pool memory, 'entry->Name', acquired by 'ExAllocatePoolWithTag'; 'ENTRY.Name' holds it [pair-never-released]
    entry->Name = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    InsertTailList(&Entries, &entry->Link);
    return STATUS_SUCCESS;
}

VOID Drop(VOID)
{
    while (!IsListEmpty(&Entries)) {
        ENTRY *entry = CONTAINING_RECORD(RemoveHeadList(&Entries), ENTRY, Link);
#ifdef FREES
        PVOID name = entry->Name;
        if (name)
            ExFreePoolWithTag(name, 'tseT');
#endif
        ExFreePoolWithTag(entry, 'tseT');
    }
}
