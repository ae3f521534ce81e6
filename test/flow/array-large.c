// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A loop over more elements than are told apart; it begins one too late.
#include "Inputs/driver.h"

#define COUNT 64

static PVOID Buffers[COUNT];

static void FreeAll(void)
{
#ifdef BUG
    ULONG i = 1;
#else
    ULONG i = 0;
#endif

    for (; i < COUNT; i++)
        if (HAS(Buffers[i])) {
            FREE(Buffers[i]);
            Buffers[i] = NULL;
        }
}

// CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FreeAll();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    ULONG i;

    UNREFERENCED_PARAMETER(RegistryPath);
    for (i = 0; i < COUNT; i++) {
        Buffers[i] = ALLOCATE(64);
        if (!HAS(Buffers[i])) {
            FreeAll();
            // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
            return STATUS_INSUFFICIENT_RESOURCES;
        }
    }
    status = StartFilter(DriverObject);
    if (!OK(status))
        FreeAll();
    // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
