// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The same for what the given structure leads to.
#include "Inputs/driver.h"

typedef struct _PARTS {
    ULONG Count;
    PVOID Memory;
} PARTS, *PPARTS;

static PVOID Memory;

VOID TakeOver(PPARTS Parts);

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FREE(Memory);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PARTS parts = {0};

    UNREFERENCED_PARAMETER(RegistryPath);
    parts.Memory = ALLOCATE(64);
    if (!HAS(parts.Memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    status = StartFilter(DriverObject);
    if (OK(status)) {
        Memory = parts.Memory;
        return status;
    }
#ifdef BUG
    parts.Memory = NULL;
#endif
    TakeOver(&parts);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
