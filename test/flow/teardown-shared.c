// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// One teardown for unload and for a failing start, safe to run twice.
#include "Inputs/driver.h"

static VOID ImageLoaded(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Info);
}

static struct {
    ERESOURCE Lock;
    PVOID Memory;
    BOOLEAN IsLocked;
    BOOLEAN IsWatching;
} Globals;

static void TearDown(void)
{
    if (HAS(Filter)) {
        FltUnregisterFilter(Filter);
        Filter = NULL;
    }
    if (IS(Globals.IsWatching)) {
        STOP_WATCHING(ImageLoaded);
        Globals.IsWatching = FALSE;
    }
    if (HAS(Globals.Memory)) {
        FREE(Globals.Memory);
        Globals.Memory = NULL;
    }
#ifdef BUG
    else
#endif
    if (IS(Globals.IsLocked)) {
        DROP_LOCK(&Globals.Lock);
        Globals.IsLocked = FALSE;
    }
}

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    TearDown();
#ifndef BUG
    TearDown();
#endif
    return STATUS_SUCCESS;
}

static NTSTATUS SetUp(PDRIVER_OBJECT DriverObject)
{
    NTSTATUS status = MAKE_LOCK(&Globals.Lock);

    if (!OK(status))
        return status;
    Globals.IsLocked = TRUE;
    Globals.Memory = ALLOCATE(64);
    if (!HAS(Globals.Memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    status = START_WATCHING(ImageLoaded);
    if (!OK(status))
        return status;
    Globals.IsWatching = TRUE;
    status = FltRegisterFilter(DriverObject, &Registration, &Filter);
    if (!OK(status))
        return status;
    return FltStartFiltering(Filter);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = SetUp(DriverObject);
    if (!OK(status)) {
        TearDown();
        TearDown();
    }
    return status;
}
