// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A callee that takes over its argument, but for one early return.
#include "Inputs/driver.h"

typedef struct _NODE {
    struct _NODE *Next;
    ULONG Size;
} NODE, *PNODE;

static PNODE First;

/* Keeps the node, or frees it. */
static NTSTATUS Keep(PNODE Node, ULONG Size)
{
    if (Size == 0) {
#ifndef BUG
        FREE(Node);
#endif
        return STATUS_INVALID_PARAMETER;
    }
    if (HAS(First)) {
        FREE(Node);
        return STATUS_DUPLICATE_OBJECTID;
    }
    Node->Size = Size;
    First = Node;
    return STATUS_SUCCESS;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (HAS(First))
        FREE(First);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PNODE node = ALLOCATE(sizeof(NODE));

    if (!HAS(node))
        return STATUS_INSUFFICIENT_RESOURCES;
    status = Keep(node, RegistryPath->Length);
    if (!OK(status))
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status))
        FREE(First);
    return status;
}
