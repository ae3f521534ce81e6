// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// One function acquires and releases, as its arguments say.
#include "Inputs/driver.h"

static VOID ImageLoaded(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Info);
}

#ifndef ELSEWHERE
#define Allocate(size, tag) ExAllocatePoolWithTag(PagedPool, (size), (tag))
#define Free(memory, tag) ExFreePoolWithTag((memory), (tag))
#endif

static PVOID Memory;

/* Size 0 frees, as realloc does. */
static PVOID Resize(PVOID Old, SIZE_T Size, ULONG Tag)
{
    PVOID memory = NULL;

    if (Size != 0) {
        memory = Allocate(Size, Tag);
        if (!HAS(memory))
            return Old;
    }
    if (HAS(Old))
        Free(Old, Tag);
    return memory;
}

static NTSTATUS Watch(PLOAD_IMAGE_NOTIFY_ROUTINE Routine, ULONG Mode)
{
    if (IS(FlagOn(Mode, 2)))
        STOP_WATCHING(Routine);
    if (IS(FlagOn(Mode, 1)))
        return START_WATCHING(Routine);
    return STATUS_INVALID_PARAMETER;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    Watch(ImageLoaded, 2);
    Resize(Memory, 0, TAG);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Memory = Resize(NULL, 64, TAG);
    if (!HAS(Memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    status = Watch(ImageLoaded, 1);
    if (!OK(status)) {
        Resize(Memory, 0, TAG);
        return status;
    }
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        Memory = Resize(Memory, 0, TAG);
#ifdef BUG
        Watch(ImageLoaded, 1 | 4);
#else
        Watch(ImageLoaded, 2 | 4);
#endif
    }
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'PsSetLoadImageNotifyRoutine'{{.*}} [entry-failure-leaks]
    return status;
}
