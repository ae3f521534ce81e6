// RUN: %drvlint --strict %s -- | count 0
// Held by contract: always, on success, when an argument says so, told through an argument; given
// up for a while by one who was called with it.
#include <ntddk.h>

typedef struct _TABLE {
    FAST_MUTEX Lock;
    ULONG Count;
} TABLE;

VOID Lock(TABLE *Table)
{
    ExAcquireFastMutex(&Table->Lock);
}

NTSTATUS Open(TABLE *Table)
{
    ExAcquireFastMutex(&Table->Lock);
    if (Table->Count == 0) {
        ExReleaseFastMutex(&Table->Lock);
        return STATUS_NOT_FOUND;
    }
    return STATUS_SUCCESS;
}

VOID Count(TABLE *Table, BOOLEAN Keep)
{
    ExAcquireFastMutex(&Table->Lock);
    Table->Count++;
    if (!Keep)
        ExReleaseFastMutex(&Table->Lock);
}

VOID Find(TABLE *Table, PBOOLEAN IsLocked)
{
    *IsLocked = FALSE;
    ExAcquireFastMutex(&Table->Lock);
    if (Table->Count == 0) {
        ExReleaseFastMutex(&Table->Lock);
        return;
    }
    *IsLocked = TRUE;
}

NTSTATUS WaitFor(TABLE *Table, PKEVENT Event)
{
    NTSTATUS status;

    ExReleaseFastMutex(&Table->Lock);
    status = KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
    ExAcquireFastMutex(&Table->Lock);
    if (Table->Count == 0) {
        ExReleaseFastMutex(&Table->Lock);
        KeStallExecutionProcessor(1);
        ExAcquireFastMutex(&Table->Lock);
    }
    return status;
}

VOID Both(TABLE *Table)
{
    BOOLEAN isLocked;

    if (NT_SUCCESS(Open(Table)))
        ExReleaseFastMutex(&Table->Lock);
    Find(Table, &isLocked);
    if (isLocked)
        ExReleaseFastMutex(&Table->Lock);
    Count(Table, TRUE);
    ExReleaseFastMutex(&Table->Lock);
}
