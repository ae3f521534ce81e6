// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
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
    STOP_WATCHING(ImageLoaded);
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
        if (!OK(status))
            continue;
        if (!IS(IsWatching)) {
            status = START_WATCHING(ImageLoaded);
            IsWatching = OK(status);
        }
    }
    if (OK(status))
        status = StartFilter(DriverObject);
#ifdef BUG
    else
        return status; // CHECK: :[[#@LINE]]:{{[0-9]+}}: warning: {{.*}}'PsSetLoadImageNotifyRoutine'{{.*}} [entry-failure-leaks]
#endif
    if (OK(status) && !IS(IsWatching)) {
        FltUnregisterFilter(Filter);
        status = STATUS_UNSUCCESSFUL;
    }
    if (!OK(status) && IS(IsWatching))
        STOP_WATCHING(ImageLoaded);
    return status;
}
