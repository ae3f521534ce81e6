// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A chain of members by their own pointers; freed one by one, or only the first.
#include "Inputs/driver.h"

typedef struct _NODE {
    struct _NODE *Next;
    ULONG Number;
} NODE, *PNODE;

static PNODE First;

static void FreeChain(void)
{
    PNODE node = First, next;

    while (HAS(node)) {
        next = node->Next;
        FREE(node);
#ifdef BUG
        break;
#else
        node = next;
#endif
    }
    First = NULL;
}

// CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FreeChain();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    for (ULONG i = 0; i < RegistryPath->Length; i++) {
        PNODE node = ALLOCATE(sizeof(NODE));

        if (!HAS(node))
            break;
        node->Number = i;
        node->Next = First;
        First = node;
    }
    status = StartFilter(DriverObject);
    if (!OK(status))
        FreeChain();
    // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
