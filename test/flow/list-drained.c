// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Members of a list are freed by the loop that empties it.
#include "Inputs/driver.h"

typedef struct _MEMBER {
    ULONG Number;
    LIST_ENTRY Link;
} MEMBER, *PMEMBER;

static LIST_ENTRY Members;

static void Drain(void)
{
    while (!IS(IsListEmpty(&Members))) {
        PLIST_ENTRY entry = RemoveHeadList(&Members);
        PMEMBER member = CONTAINING_RECORD(entry, MEMBER, Link);

        FREE(member);
    }
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    Drain();
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
    member->Number = 1;
#ifdef BUG
    status = StartFilter(DriverObject);
    if (!OK(status))
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return status;
#endif
    InsertTailList(&Members, &member->Link);
#ifndef BUG
    status = StartFilter(DriverObject);
    if (!OK(status))
        Drain();
#endif
    return status;
}
