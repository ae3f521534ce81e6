// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// As many members as the registry says, at the end of a list; a helper takes them out one by one.
#include "Inputs/driver.h"

typedef struct _MEMBER {
    LIST_ENTRY Link;
    ULONG Number;
} MEMBER, *PMEMBER;

static LIST_ENTRY Members;

static PMEMBER Pop(void)
{
    if (IS(IsListEmpty(&Members)))
        return NULL;
    return CONTAINING_RECORD(RemoveHeadList(&Members), MEMBER, Link);
}

static void Drain(void)
{
    PMEMBER member;

#ifdef BUG
    member = Pop();
    if (HAS(member))
        FREE(member);
#else
    while (member = Pop(), HAS(member))
        FREE(member);
#endif
}

// CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    Drain();
    return STATUS_SUCCESS;
}

static NTSTATUS Add(ULONG Number)
{
    PMEMBER member = ALLOCATE(sizeof(MEMBER));

    if (!HAS(member))
        return STATUS_INSUFFICIENT_RESOURCES;
    member->Number = Number;
    InsertTailList(&Members, &member->Link);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_SUCCESS;

    InitializeListHead(&Members);
    for (ULONG i = 0; i < RegistryPath->Length && OK(status); i++)
        status = Add(i);
    if (OK(status))
        status = StartFilter(DriverObject);
    if (!OK(status))
        Drain();
    // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
