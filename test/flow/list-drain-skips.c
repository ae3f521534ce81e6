// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The loop that empties the list does not free every member that it takes out.
#include "Inputs/driver.h"

typedef struct _MEMBER {
    LIST_ENTRY Link;
    BOOLEAN IsBusy;
} MEMBER, *PMEMBER;

static LIST_ENTRY Members;

static void Drain(void)
{
    while (!IS(IsListEmpty(&Members))) {
        PMEMBER member = CONTAINING_RECORD(RemoveHeadList(&Members), MEMBER, Link);

#ifdef BUG
        if (IS(member->IsBusy))
            continue;
#endif
        FREE(member);
    }
}

// CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
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

    InitializeListHead(&Members);
    for (ULONG i = 0; i < 2; i++) {
        member = ALLOCATE(sizeof(MEMBER));
        if (!HAS(member))
            break;
        member->IsBusy = RegistryPath->Length > i;
        InsertTailList(&Members, &member->Link);
    }
    status = StartFilter(DriverObject);
    if (!OK(status))
        Drain();
    // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
