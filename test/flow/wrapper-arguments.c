// RUN: %pair
// One function acquires and releases, as its arguments say.
#include "Inputs/driver.h"

static VOID ImageLoaded(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Info);
}

static PVOID Memory;

/* Size 0 frees, as realloc does. */
static PVOID Resize(PVOID Old, SIZE_T Size, ULONG Tag)
{
    PVOID memory = NULL;

    if (Size != 0) {
        memory = ExAllocatePoolWithTag(PagedPool, Size, Tag);
        if (memory == NULL)
            return Old;
    }
    if (Old != NULL)
        ExFreePoolWithTag(Old, Tag);
    return memory;
}

static NTSTATUS Watch(PLOAD_IMAGE_NOTIFY_ROUTINE Routine, ULONG Mode)
{
    if (FlagOn(Mode, 2))
        return PsRemoveLoadImageNotifyRoutine(Routine);
    if (FlagOn(Mode, 1))
        return PsSetLoadImageNotifyRoutine(Routine);
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
    if (Memory == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = Watch(ImageLoaded, 1);
    if (!NT_SUCCESS(status)) {
        Resize(Memory, 0, TAG);
        return status;
    }
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status)) {
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
