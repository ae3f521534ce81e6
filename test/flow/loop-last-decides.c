// RUN: %pair
// Each turn of the loop sets the status again; the last one decides what is returned.
#include "Inputs/driver.h"

static VOID ImageLoaded(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Info);
}

static const PLOAD_IMAGE_NOTIFY_ROUTINE Routines[] = {ImageLoaded};
static BOOLEAN IsWatching;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    PsRemoveLoadImageNotifyRoutine(ImageLoaded);
    return STATUS_SUCCESS;
}

static NTSTATUS Attach(ULONG Number, PUNICODE_STRING Name)
{
    return Number < Name->Length ? STATUS_SUCCESS : STATUS_NO_MORE_ENTRIES;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_SUCCESS;

    for (ULONG i = 0; i < 3; i++) {
        status = Attach(i, RegistryPath);
        if (!NT_SUCCESS(status))
            continue;
        if (!IsWatching) {
            status = PsSetLoadImageNotifyRoutine(ImageLoaded);
            IsWatching = NT_SUCCESS(status);
        }
    }
    if (NT_SUCCESS(status))
        status = StartFilter(DriverObject);
#ifdef BUG
    else
        return status; // CHECK: :[[#@LINE]]:{{[0-9]+}}: warning: {{.*}}'PsSetLoadImageNotifyRoutine'{{.*}} [entry-failure-leaks]
#endif
    if (NT_SUCCESS(status) && !IsWatching) {
        FltUnregisterFilter(Filter);
        status = STATUS_UNSUCCESSFUL;
    }
    if (!NT_SUCCESS(status) && IsWatching)
        PsRemoveLoadImageNotifyRoutine(ImageLoaded);
    return status;
}
