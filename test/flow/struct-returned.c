// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A structure comes back by value from the function that fills it.
#include "Inputs/driver.h"

typedef struct _PARTS {
    NTSTATUS Status;
    PVOID Memory;
} PARTS;

static PARTS Global;

static PARTS Make(SIZE_T Size)
{
    PARTS parts = {STATUS_SUCCESS, ALLOCATE(Size)};

    if (!HAS(parts.Memory))
        parts.Status = STATUS_INSUFFICIENT_RESOURCES;
    return parts;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FREE(Global.Memory);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Global = Make(64);
    if (!OK(Global.Status))
        return Global.Status;
    status = StartFilter(DriverObject);
#ifdef BUG
    Global.Status = status;
    if (!OK(status) && OK(Global.Status))
#else
    if (!OK(status) && OK(Global.Status))
#endif
        FREE(Global.Memory);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
