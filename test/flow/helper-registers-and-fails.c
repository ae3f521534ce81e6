// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A helper that registers and then fails leaves it to its caller, who does not know.
#include "Inputs/driver.h"

static VOID ImageLoaded(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Info);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    STOP_WATCHING(ImageLoaded);
    return STATUS_SUCCESS;
}

static NTSTATUS StartAll(PDRIVER_OBJECT DriverObject)
{
    NTSTATUS status = START_WATCHING(ImageLoaded);

    if (!OK(status))
        return status;
    status = StartFilter(DriverObject);
#ifndef BUG
    if (!OK(status))
        STOP_WATCHING(ImageLoaded);
#endif
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'PsSetLoadImageNotifyRoutine'{{.*}} [entry-failure-leaks]
    return StartAll(DriverObject);
}
