// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The flag is cleared although the notify routine stays.
#include "../Inputs/minifilter.h"

static BOOLEAN IsImageNotifySet;

static VOID ImageLoaded(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Info);
}

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'PsSetLoadImageNotifyRoutine'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    if (IsImageNotifySet)
        PsRemoveLoadImageNotifyRoutine(ImageLoaded);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = PsSetLoadImageNotifyRoutine(ImageLoaded);
    if (!NT_SUCCESS(status))
        return status;
    IsImageNotifySet = TRUE;
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status)) {
        PsRemoveLoadImageNotifyRoutine(ImageLoaded);
        return status;
    }
    IsImageNotifySet = FALSE;
    return status;
}
