/* Acquires and releases, two calls away from who asks for them. */
#include <fltKernel.h>

NTSTATUS MakeLock(PERESOURCE Lock);
void DropLock(PERESOURCE Lock);
PVOID Allocate(SIZE_T Size, ULONG Tag);
void Free(PVOID Memory, ULONG Tag);
NTSTATUS StartWatching(PLOAD_IMAGE_NOTIFY_ROUTINE Routine);
void StopWatching(PLOAD_IMAGE_NOTIFY_ROUTINE Routine);

static NTSTATUS InitializeLock(PERESOURCE Lock)
{
    NTSTATUS result = ExInitializeResourceLite(Lock);

    if (!NT_SUCCESS(result))
        return result;
    return STATUS_SUCCESS;
}

NTSTATUS MakeLock(PERESOURCE Lock)
{
    NTSTATUS status;

    status = InitializeLock(Lock);
    return status;
}

static void DeleteLock(PERESOURCE *Lock)
{
    ExDeleteResourceLite(*Lock);
}

void DropLock(PERESOURCE Lock)
{
    DeleteLock(&Lock);
}

static BOOLEAN TryAllocate(PVOID *Memory, POOL_TYPE Type, SIZE_T Size, ULONG Tag)
{
    *Memory = ExAllocatePoolWithTag(Type, Size, Tag);
    return *Memory != NULL;
}

PVOID Allocate(SIZE_T Size, ULONG Tag)
{
    PVOID memory;

    if (!TryAllocate(&memory, PagedPool, Size, Tag))
        return NULL;
    return memory;
}

static void FreeTagged(ULONG Tag, PVOID Memory)
{
    ExFreePoolWithTag(Memory, Tag);
}

void Free(PVOID Memory, ULONG Tag)
{
    FreeTagged(Tag, Memory);
}

static NTSTATUS Watch(PLOAD_IMAGE_NOTIFY_ROUTINE Routine, BOOLEAN IsOn)
{
    if (IsOn)
        return PsSetLoadImageNotifyRoutine(Routine);
    return PsRemoveLoadImageNotifyRoutine(Routine);
}

NTSTATUS StartWatching(PLOAD_IMAGE_NOTIFY_ROUTINE Routine)
{
    return Watch(Routine, TRUE);
}

void StopWatching(PLOAD_IMAGE_NOTIFY_ROUTINE Routine)
{
    Watch(Routine, FALSE);
}
