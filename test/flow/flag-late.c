// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The flag that guards the release is set only after a second registration succeeded.
#include "Inputs/driver.h"

static VOID ImageLoaded(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Info);
}

static ERESOURCE Lock;
static BOOLEAN IsLocked, IsWatching;

static void TearDown(void)
{
    if (IS(IsWatching))
        STOP_WATCHING(ImageLoaded);
    if (IS(IsLocked))
        DROP_LOCK(&Lock);
    IsWatching = IsLocked = FALSE;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    TearDown();
    return STATUS_SUCCESS;
}

static NTSTATUS SetUp(void)
{
    NTSTATUS status = MAKE_LOCK(&Lock);

    if (!OK(status))
        return status;
#ifndef BUG
    IsLocked = TRUE;
#endif
    status = START_WATCHING(ImageLoaded);
    if (!OK(status))
        return status;
    IsWatching = TRUE;
    IsLocked = TRUE;
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = SetUp();
    if (OK(status))
        status = StartFilter(DriverObject);
    if (!OK(status))
        TearDown();
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
