// RUN: %drvlint --strict %s -- | count 0
// Whoever gets it is asked to release it: through an argument, by a list, by a new object that goes
// into a list, by a work item.
#include <ntddk.h>

typedef struct _ENTRY {
    LIST_ENTRY Link;
    PWCHAR Name;
} ENTRY;
typedef struct _OWNER {
    PVOID Buffer;
    LIST_ENTRY Entries;
} OWNER;

static LIST_ENTRY Entries;

NTSTATUS Attach(OWNER *Owner)
{
    PVOID buffer = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');

    if (buffer == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    Owner->Buffer = buffer;
    return STATUS_SUCCESS;
}

static ENTRY *Find(PWCHAR Name)
{
    PLIST_ENTRY at;
    ENTRY *entry;

    for (at = Entries.Flink; at != &Entries; at = at->Flink) {
        entry = CONTAINING_RECORD(at, ENTRY, Link);
        if (entry->Name == Name)
            return entry;
    }
    entry = ExAllocatePoolWithTag(PagedPool, sizeof(ENTRY), 'tseT');
    if (entry == NULL)
        return NULL;
    InsertTailList(&Entries, &entry->Link);
    return entry;
}

NTSTATUS Name(PWCHAR Old)
{
    PWCHAR name = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    ENTRY *entry;

    if (name == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    entry = Find(Old);
    if (entry != NULL && entry->Name == NULL) {
        entry->Name = name;
        return STATUS_SUCCESS;
    }
    ExFreePoolWithTag(name, 'tseT');
    return STATUS_NOT_FOUND;
}

NTSTATUS Enqueue(OWNER *Owner)
{
    ENTRY *entry = ExAllocatePoolWithTag(PagedPool, sizeof(ENTRY), 'tseT');

    if (entry == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    entry->Name = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    InsertTailList(&Owner->Entries, &entry->Link);
    return STATUS_SUCCESS;
}

static VOID Work(PVOID Context)
{
    ExFreePoolWithTag(Context, 'tseT');
}

NTSTATUS Later(void)
{
    WORK_QUEUE_ITEM *item = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof *item, 'tseT');

    if (item == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    ExInitializeWorkItem(item, Work, item);
    ExQueueWorkItem(item, DelayedWorkQueue);
    return STATUS_SUCCESS;
}
