// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A structure is filled as a local, then copied; its pointers are the same in both.
#include "Inputs/driver.h"

typedef struct _PARTS {
    PVOID First;
    PVOID Second;
} PARTS;

static PARTS Global, Spare;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (HAS(Global.First))
        FREE(Global.First);
    FREE(Global.Second);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PARTS parts = {0};

    UNREFERENCED_PARAMETER(RegistryPath);
    parts.First = ALLOCATE(64);
    parts.Second = ALLOCATE(64);
    if (!HAS(parts.Second)) {
        if (HAS(parts.First))
            FREE(parts.First);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        PARTS copy = parts;

        if (HAS(copy.First))
            FREE(copy.First);
        FREE(copy.Second);
        return status;
    }
    Global = parts;
#ifdef BUG
    Spare = parts;
    Global.First = NULL;
#endif
    return STATUS_SUCCESS;
}
