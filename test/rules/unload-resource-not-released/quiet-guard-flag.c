// RUN: %drvlint %s -- | count 0
// The notify routine is optional: a flag is set where it was registered.
#include "../Inputs/minifilter.h"

static struct {
    BOOLEAN IsImageNotifySet;
} Globals;

static VOID ImageLoaded(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Info);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    if (Globals.IsImageNotifySet)
        PsRemoveLoadImageNotifyRoutine(ImageLoaded);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = PsSetLoadImageNotifyRoutine(ImageLoaded);
    if (NT_SUCCESS(status))
        Globals.IsImageNotifySet = TRUE;
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status) && Globals.IsImageNotifySet)
        PsRemoveLoadImageNotifyRoutine(ImageLoaded);
    return status;
}
