// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Written, read, tested, returned, given away; memory, handle, deleted list.
#include <ntifs.h>

typedef struct _NODE {
    LIST_ENTRY Link;
    KEVENT Event;
    ULONG Flags;
} NODE, *PNODE;

VOID Written(PNODE Node)
{
    ExFreePool(Node);
    // CHECK: :[[#@LINE+1]]:5: error: pool memory, 'Node', is written to after 'ExFreePoolWithTag' has freed it [pair-used-after-release]
    Node->Flags = 0;
}

ULONG Returned(PNODE Node)
{
    ExFreePool(Node);
    // CHECK: :[[#@LINE+1]]:5: error: pool memory, 'Node', is read after 'ExFreePoolWithTag' has freed it [pair-used-after-release]
    return Node->Flags;
}

VOID Given(PNODE Node)
{
    PNODE copy = Node;

    ExFreePool(Node);
    // CHECK: :[[#@LINE+1]]:5: error: pool memory, 'Node', is given to 'KeSetEvent' after 'ExFreePoolWithTag' has freed it [pair-used-after-release]
    KeSetEvent(&copy->Event, IO_NO_INCREMENT, FALSE);
}

VOID Tested(PLIST_ENTRY Entry)
{
    PNODE node = CONTAINING_RECORD(Entry, NODE, Link);

    ExFreePool(node);
    // CHECK: :[[#@LINE+1]]:9: error: pool memory, 'node', is read after 'ExFreePoolWithTag' has freed it [pair-used-after-release]
    if (Entry->Flink == Entry)
        KeStallExecutionProcessor(1);
}

VOID Handles(HANDLE Event)
{
    ZwClose(Event);
    // CHECK: :[[#@LINE+1]]:5: error: a handle, 'Event', is given to 'ZwSetEvent' after 'ZwClose' has closed it [pair-used-after-release]
    ZwSetEvent(Event, NULL);
}
