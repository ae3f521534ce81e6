// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The head of a list is copied, and the list is drained through the copy.
#include "Inputs/driver.h"

typedef struct _MEMBER {
    ULONG Number;
    LIST_ENTRY Link;
} MEMBER, *PMEMBER;

static LIST_ENTRY Members;

static void DrainCopy(void)
{
    LIST_ENTRY copy;

    if (IS(IsListEmpty(&Members)))
        return;
    RtlCopyMemory(&copy, &Members, sizeof(copy));
    copy.Flink->Blink = &copy;
    copy.Blink->Flink = &copy;
    InitializeListHead(&Members);
#ifdef BUG
    if (!IS(IsListEmpty(&Members)))
#else
    while (!IS(IsListEmpty(&copy)))
#endif
        FREE(CONTAINING_RECORD(RemoveHeadList(&copy), MEMBER, Link));
}

// CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    DrainCopy();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PMEMBER member;

    UNREFERENCED_PARAMETER(RegistryPath);
    InitializeListHead(&Members);
    member = ALLOCATE(sizeof(MEMBER));
    if (!HAS(member))
        return STATUS_INSUFFICIENT_RESOURCES;
    InsertTailList(&Members, &member->Link);
    status = StartFilter(DriverObject);
    if (!OK(status))
        DrainCopy();
    // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
