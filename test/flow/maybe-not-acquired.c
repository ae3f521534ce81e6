// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The ladder also releases what may never have been acquired; the other one is what matters.
#include "Inputs/driver.h"

static VOID ImageLoaded(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Info);
}

static ERESOURCE Lock;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    STOP_WATCHING(ImageLoaded);
    DROP_LOCK(&Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
    status = START_WATCHING(ImageLoaded);
    if (!OK(status))
        goto Failed;
    status = StartFilter(DriverObject);
    if (!OK(status))
        goto Failed;
    return status;
Failed:
    STOP_WATCHING(ImageLoaded);
#ifndef BUG
    DROP_LOCK(&Lock);
#endif
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
