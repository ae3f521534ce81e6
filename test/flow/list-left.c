// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A list that is not emptied at the end.
#include "Inputs/driver.h"

typedef struct _MEMBER {
    LIST_ENTRY Link;
    ULONG Number;
} MEMBER, *PMEMBER;

static LIST_ENTRY Members;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
#ifdef BUG
    InitializeListHead(&Members);
#else
    while (!IS(IsListEmpty(&Members)))
        FREE(CONTAINING_RECORD(RemoveHeadList(&Members), MEMBER, Link));
#endif
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PMEMBER member;

    UNREFERENCED_PARAMETER(RegistryPath);
    InitializeListHead(&Members);
    status = StartFilter(DriverObject);
    if (!OK(status))
        return status;
    member = ALLOCATE(sizeof(MEMBER));
    if (HAS(member))
        InsertTailList(&Members, &member->Link);
    return STATUS_SUCCESS;
}
