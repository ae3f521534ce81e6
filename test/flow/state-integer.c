// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A number tells how far the start came.
#include "Inputs/driver.h"

enum { STAGE_NONE, STAGE_LOCK, STAGE_MEMORY, STAGE_FILTER };

static ERESOURCE Lock;
static PVOID Memory;
static ULONG Stage;

static void TearDown(void)
{
    if (IS(Stage >= STAGE_MEMORY))
        FREE(Memory);
#ifdef BUG
    if (IS(Stage > STAGE_LOCK))
#else
    if (IS(Stage >= STAGE_LOCK))
#endif
        DROP_LOCK(&Lock);
    Stage = STAGE_NONE;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    TearDown();
    return STATUS_SUCCESS;
}

static NTSTATUS SetUp(PDRIVER_OBJECT DriverObject)
{
    NTSTATUS status = MAKE_LOCK(&Lock);

    if (!OK(status))
        return status;
    Stage = STAGE_LOCK;
    Memory = ALLOCATE(64);
    if (!HAS(Memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    Stage = STAGE_MEMORY;
    status = StartFilter(DriverObject);
    if (OK(status))
        Stage = STAGE_FILTER;
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = SetUp(DriverObject);
    if (!OK(status))
        TearDown();
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
