// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The function that frees takes the structure by value: its pointers are the same.
#include "Inputs/driver.h"

typedef struct _BUFFERS {
    PVOID First;
    PVOID Second;
} BUFFERS;

static BUFFERS Buffers;

static void FreeBuffers(BUFFERS Copy)
{
    if (HAS(Copy.First))
        FREE(Copy.First);
#ifdef BUG
    Copy.Second = NULL;
#endif
    if (HAS(Copy.Second))
        FREE(Copy.Second);
}

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FreeBuffers(Buffers);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Buffers.First = ALLOCATE(64);
    Buffers.Second = ALLOCATE(64);
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        if (HAS(Buffers.First))
            FREE(Buffers.First);
        if (HAS(Buffers.Second))
            FREE(Buffers.Second);
    }
    return status;
}
