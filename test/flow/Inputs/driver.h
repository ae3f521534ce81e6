/*
 * What every driver of these tests has: a registration without operations, and words for what is
 * acquired, released and tested that can be spelled in several ways (see ../lit.local.cfg). The
 * test defines Unload and DriverEntry.
 */
#include <fltKernel.h>

#define TAG 'tseT'

static PFLT_FILTER Filter;

#ifndef UNLOAD /* a test may define it as NULL */
#define UNLOAD Unload
static NTSTATUS Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags);
#endif

#ifdef OWN_REGISTRATION /* the test has it */
static const FLT_REGISTRATION Registration;
#else
static const FLT_REGISTRATION Registration = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
    .FilterUnloadCallback = UNLOAD,
};
#endif

DRIVER_INITIALIZE DriverEntry;

/* Registers the filter and starts it; registered only on success. */
static NTSTATUS StartFilter(PDRIVER_OBJECT DriverObject)
{
    NTSTATUS status = FltRegisterFilter(DriverObject, &Registration, &Filter);

    if (!NT_SUCCESS(status))
        return status;
    status = FltStartFiltering(Filter);
    if (!NT_SUCCESS(status))
        FltUnregisterFilter(Filter);
    return status;
}

/* ---- acquire and release ---- */

#ifdef ELSEWHERE
NTSTATUS MakeLock(PERESOURCE Lock);
void DropLock(PERESOURCE Lock);
PVOID Allocate(SIZE_T Size, ULONG Tag);
void Free(PVOID Memory, ULONG Tag);
NTSTATUS StartWatching(PLOAD_IMAGE_NOTIFY_ROUTINE Routine);
void StopWatching(PLOAD_IMAGE_NOTIFY_ROUTINE Routine);
#define MAKE_LOCK(lock)         MakeLock(lock)
#define DROP_LOCK(lock)         DropLock(lock)
#define ALLOCATE(size)          Allocate((size), TAG)
#define FREE(memory)            Free((memory), TAG)
#define START_WATCHING(routine) StartWatching(routine)
#define STOP_WATCHING(routine)  StopWatching(routine)
#else
#define MAKE_LOCK(lock)         ExInitializeResourceLite(lock)
#define DROP_LOCK(lock)         ExDeleteResourceLite(lock)
#define ALLOCATE(size)          ExAllocatePoolWithTag(PagedPool, (size), TAG)
#define FREE(memory)            ExFreePoolWithTag((memory), TAG)
#define START_WATCHING(routine) PsSetLoadImageNotifyRoutine(routine)
#define STOP_WATCHING(routine)  PsRemoveLoadImageNotifyRoutine(routine)
#endif

/* ---- tests ---- */

#ifdef GUARDS
static BOOLEAN IsSuccess(NTSTATUS Status)
{
    NTSTATUS copy = Status;
    BOOLEAN isFailure = !NT_SUCCESS(copy);

    return !isFailure;
}

static BOOLEAN IsPresent(const void *Pointer)
{
    const void *copy = Pointer;
    BOOLEAN isMissing = copy == NULL;

    if (!isMissing)
        return TRUE;
    return FALSE;
}

static BOOLEAN IsTrue(ULONG Flag)
{
    BOOLEAN isClear = !Flag;
    BOOLEAN copy = isClear;

    return copy == FALSE;
}
#define OK(status)   IsSuccess(status)
#define HAS(pointer) IsPresent(pointer)
#define IS(flag)     IsTrue(flag)
#else
#define OK(status)   NT_SUCCESS(status)
#define HAS(pointer) ((pointer) != NULL)
#define IS(flag)     (flag)
#endif
