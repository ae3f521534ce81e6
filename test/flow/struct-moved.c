// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The same with RtlCopyMemory, and back.
#include "Inputs/driver.h"

typedef struct _PARTS {
    ULONG Count;
    PVOID Memory;
} PARTS, *PPARTS;

static PARTS Global;

static void Unmake(PPARTS Parts)
{
    PARTS local;

#ifdef BUG
    RtlZeroMemory(&local, sizeof(local));
#else
    RtlCopyMemory(&local, Parts, sizeof(local));
#endif
    RtlZeroMemory(Parts, sizeof(*Parts));
    if (HAS(local.Memory))
        FREE(local.Memory);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (HAS(Global.Memory))
        FREE(Global.Memory);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PARTS parts;

    UNREFERENCED_PARAMETER(RegistryPath);
    parts.Count = 1;
    parts.Memory = ALLOCATE(64);
    if (!HAS(parts.Memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    RtlMoveMemory(&Global, &parts, sizeof(parts));
    status = StartFilter(DriverObject);
    if (!OK(status))
        Unmake(&Global);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
