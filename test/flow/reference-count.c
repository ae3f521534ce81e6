// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Freed by whoever drops the last reference: that may have happened.
#include "Inputs/driver.h"

typedef struct _SHARED {
    volatile LONG References;
    ULONG Data;
} SHARED, *PSHARED;

static PSHARED Shared;

static void Dereference(PSHARED Object)
{
    if (InterlockedDecrement(&Object->References) == 0)
        FREE(Object);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    Dereference(Shared);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Shared = ALLOCATE(sizeof(SHARED));
    if (!HAS(Shared))
        return STATUS_INSUFFICIENT_RESOURCES;
    Shared->References = 1;
    status = StartFilter(DriverObject);
#ifndef BUG
    if (!OK(status))
        Dereference(Shared);
#endif
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
