// RUN: %drvlint %s -- | count 0
// RUN: %drvlint %s %S/Inputs/helpers.c -- -DELSEWHERE | count 0
// RUN: %drvlint %s -- -DGUARDS | count 0
// Releases that only look like a second one, and uses of what only looks released.
#define UNLOAD NULL
#include "Inputs/driver.h"

typedef struct _NODE {
    LIST_ENTRY Link;
    struct _NODE *Next;
    LONG References;
    ULONG Flags;
    PVOID Data, Spare;
} NODE, *PNODE;

static LIST_ENTRY Nodes;
static PNODE Stack;
static PVOID Buffer;
static PVOID Slots[8];
static SINGLE_LIST_ENTRY Singles;

/* A list is emptied from its head, by its own functions and by hand. */
void DrainByHead(void)
{
    while (!IsListEmpty(&Nodes)) {
        PLIST_ENTRY entry = RemoveHeadList(&Nodes);

        FREE(CONTAINING_RECORD(entry, NODE, Link));
    }
}

void DrainByEntry(void)
{
    while (!IsListEmpty(&Nodes)) {
        PNODE node = CONTAINING_RECORD(Nodes.Flink, NODE, Link);

        RemoveEntryList(&node->Link);
        FREE(node);
    }
}

void DrainLocal(PLIST_ENTRY From)
{
    LIST_ENTRY mine;

    InitializeListHead(&mine);
    InsertTailList(&mine, From);
    while (!IsListEmpty(&mine)) {
        PLIST_ENTRY entry = mine.Flink;

        RemoveEntryList(entry);
        FREE(CONTAINING_RECORD(entry, NODE, Link));
    }
}

void DrainSingles(void)
{
    PSINGLE_LIST_ENTRY entry;

    while ((entry = PopEntryList(&Singles)) != NULL)
        FREE(CONTAINING_RECORD(entry, NODE, Link));
}

void DrainStack(void)
{
    while (HAS(Stack)) {
        PNODE top = Stack;

        Stack = top->Next;
        FREE(top);
    }
}

/* One out of the middle. */
void Remove(PNODE Node)
{
    PNODE *at;

    for (at = &Stack; *at != NULL; at = &(*at)->Next)
        if (*at == Node) {
            *at = Node->Next;
            FREE(Node);
            break;
        }
    if (HAS(Stack))
        Stack->Flags = 0;
}

/* What hangs on the list is taken off it elsewhere when it is of the other kind. */
void FreeFirst(void)
{
    ULONG rounds = 2;

    while (rounds-- > 0 && !IsListEmpty(&Nodes)) {
        PNODE node = CONTAINING_RECORD(Nodes.Flink, NODE, Link);

        if (node->Flags & 1)
            RemoveEntryList(&node->Link);
        if (node->References == 0)
            FREE(node);
    }
}

void FreeSlots(void)
{
    ULONG i;

    for (i = 0; i < RTL_NUMBER_OF(Slots); i++) {
        if (HAS(Slots[i]))
            FREE(Slots[i]);
    }
    for (i = 0; i < RTL_NUMBER_OF(Slots); i++)
        Slots[i] = NULL;
}

void FreeParts(PNODE *Parts, ULONG Count)
{
    ULONG i;

    for (i = 0; i < Count; i++) {
        FREE(Parts[i]->Data);
        FREE(Parts[i]);
    }
}

/* The last one to let go frees. */
void Release(PNODE Node)
{
    if (InterlockedDecrement(&Node->References) == 0)
        FREE(Node);
}

void ReleasePlain(PNODE Node)
{
    Node->References--;
    if (Node->References == 0)
        FREE(Node);
}

void Use(PNODE Node)
{
    InterlockedIncrement(&Node->References);
    Release(Node);
    Node->Flags |= 1;
    Release(Node);
    ReleasePlain(Node);
    Node->Flags |= 2;
    ReleasePlain(Node);
}

/* Only one of the two. */
void EitherByFlag(PNODE Node)
{
    if (Node->Flags & 1)
        FREE(Node->Data);
    Node->Spare = NULL;
    if (!(Node->Flags & 1))
        FREE(Node->Data);
}

NTSTATUS EitherByStatus(PNODE Node, PUNICODE_STRING Key)
{
    NTSTATUS status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, Key->Buffer);

    if (!OK(status))
        FREE(Node);
    if (OK(status))
        Node->Flags = 0;
    return status;
}

/* Another one in its place. */
NTSTATUS Grow(PNODE Node, SIZE_T Size)
{
    PVOID larger = ALLOCATE(Size);

    if (!HAS(larger))
        return STATUS_INSUFFICIENT_RESOURCES;
    if (HAS(Node->Data))
        FREE(Node->Data);
    Node->Data = larger;
    if (Size > 4096) {
        FREE(Node->Data);
        Node->Data = NULL;
    }
    return STATUS_SUCCESS;
}

void Again(PNODE Node)
{
    FREE(Node->Data);
    Node->Data = ALLOCATE(16);
    if (HAS(Node->Data))
        FREE(Node->Data);
}

void Exchange(void)
{
    PVOID old = InterlockedExchangePointer(&Buffer, NULL);

    if (HAS(old))
        FREE(old);
    old = InterlockedExchangePointer(&Buffer, NULL);
    if (HAS(old))
        FREE(old);
}

/* Compared, printed and stored it may be. */
void Compare(PNODE Node, PVOID Data)
{
    PVOID was = Node->Data;

    FREE(was);
    DbgPrint("%p\n", was);
    if (was == Data)
        Node->Flags = 0;
    Node->Data = NULL;
}

/* A failing callee frees its argument, and its caller knows. */
static NTSTATUS Keep(PNODE Node)
{
    if (HAS(Stack)) {
        FREE(Node);
        return STATUS_DEVICE_BUSY;
    }
    Stack = Node;
    return STATUS_SUCCESS;
}

NTSTATUS Put(PNODE Node)
{
    NTSTATUS status = Keep(Node);

    if (!OK(status))
        return status;
    Node->Flags = 1;
    return STATUS_SUCCESS;
}

/* May free its argument or not; nobody can tell, so it is not told. */
static void Trim(PNODE Node)
{
    if (!HAS(Stack))
        return;
    if (Stack->Flags & 4)
        FREE(Node->Spare);
}

void TrimTwice(PNODE Node)
{
    Trim(Node);
    Trim(Node);
}

/* Deleted and made again in its place. */
void Remake(PERESOURCE Lock)
{
    DROP_LOCK(Lock);
    RtlZeroMemory(Lock, sizeof(*Lock));
    if (!NT_SUCCESS(MAKE_LOCK(Lock)))
        return;
    DROP_LOCK(Lock);
}
