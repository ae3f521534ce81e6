// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A function of the kernel links it into a list; before that it is the caller's.
#include "Inputs/driver.h"

typedef struct _MEMBER {
    ULONG Number;
    LIST_ENTRY Link;
} MEMBER, *PMEMBER;

static LIST_ENTRY Members;
static KSPIN_LOCK Guard;

static void Drain(void)
{
    for (;;) {
        PLIST_ENTRY entry = ExInterlockedRemoveHeadList(&Members, &Guard);

        if (!HAS(entry))
            break;
        FREE(CONTAINING_RECORD(entry, MEMBER, Link));
    }
}

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
    if (IS(Number == 0)) {
#ifndef BUG
        FREE(member);
#endif
        return STATUS_INVALID_PARAMETER;
    }
    member->Number = Number;
    ExInterlockedInsertTailList(&Members, &member->Link, &Guard);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    InitializeListHead(&Members);
    KeInitializeSpinLock(&Guard);
    status = Add(RegistryPath->Length);
    if (!OK(status))
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return status;
    status = StartFilter(DriverObject);
    if (!OK(status))
        Drain();
    return status;
}
