// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The object is freed, the name in it is not.
#include <ntddk.h>

typedef struct _ENTRY {
    LIST_ENTRY Link;
    PWCHAR Name;
} ENTRY;

NTSTATUS Build(PIRP Irp)
{
    ENTRY *entry = ExAllocatePoolWithTag(PagedPool, sizeof(ENTRY), 'tseT');

    if (entry == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    entry->Name = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    if (Irp->RequestorMode == UserMode) {
        ExFreePoolWithTag(entry, 'tseT');
        // CHECK: :[[#@LINE+1]]:9: warning: 'Build' returns without releasing pool memory, 'entry->Name', {{.*}} [pair-resource-leaked]
        return STATUS_ACCESS_DENIED;
    }
    if (entry->Name)
        ExFreePoolWithTag(entry->Name, 'tseT');
    ExFreePoolWithTag(entry, 'tseT');
    return STATUS_SUCCESS;
}
