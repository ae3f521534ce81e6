// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A teardown that gets its struct by value cannot clear it: the second teardown frees it again.
#define UNLOAD NULL
#include "Inputs/driver.h"

typedef struct _QUEUE {
    PVOID Items;
    ULONG Count;
} QUEUE;

static QUEUE Pending;

#ifdef BUG
static void Drop(QUEUE Queue)
{
    if (HAS(Queue.Items)) {
        FREE(Queue.Items);
        Queue.Items = NULL;
    }
}
#define DROP(queue) Drop(queue)
#else
static void Drop(QUEUE *Queue)
{
    if (HAS(Queue->Items)) {
        FREE(Queue->Items);
        Queue->Items = NULL;
    }
}
#define DROP(queue) Drop(&(queue))
#endif

NTSTATUS Restart(PUNICODE_STRING Key)
{
    NTSTATUS status;

    DROP(Pending);
    status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, Key->Buffer);
    if (!OK(status)) {
        // CHECK: :[[#@LINE+1]]:9: error: 'ExFreePoolWithTag' is given pool memory, {{.*}} [pair-released-twice]
        DROP(Pending);
        return status;
    }
    return STATUS_SUCCESS;
}
