// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Each element of an array holds two things; only one of them is released.
#include "Inputs/driver.h"

#define COUNT 32

typedef struct _QUEUE {
    ULONG Number;
    BOOLEAN IsReady;
    ERESOURCE Lock;
    PVOID First;
    PVOID Second;
} QUEUE, *PQUEUE;

static QUEUE Queues[COUNT];

static void DropQueue(PQUEUE Queue)
{
    if (HAS(Queue->First))
        FREE(Queue->First);
#ifndef BUG
    if (HAS(Queue->Second))
        FREE(Queue->Second);
#endif
    if (IS(Queue->IsReady))
        DROP_LOCK(&Queue->Lock);
    RtlZeroMemory(Queue, sizeof(*Queue));
}

static void DropQueues(void)
{
    for (ULONG i = 0; i < COUNT; i++)
        DropQueue(&Queues[i]);
}

// CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    DropQueues();
    return STATUS_SUCCESS;
}

static NTSTATUS MakeQueue(PQUEUE Queue)
{
    NTSTATUS status = MAKE_LOCK(&Queue->Lock);

    if (!OK(status))
        return status;
    Queue->IsReady = TRUE;
    Queue->First = ALLOCATE(64);
    Queue->Second = ALLOCATE(64);
    if (!HAS(Queue->First) || !HAS(Queue->Second))
        return STATUS_INSUFFICIENT_RESOURCES;
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(RegistryPath);
    for (ULONG i = 0; i < COUNT && OK(status); i++)
        status = MakeQueue(&Queues[i]);
    if (OK(status))
        status = StartFilter(DriverObject);
    if (!OK(status))
        DropQueues();
    // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
