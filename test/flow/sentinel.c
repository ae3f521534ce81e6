// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A pointer that is -1 or the address of a static object stands for "none of its own".
#include "Inputs/driver.h"

#define NO_MEMORY ((PVOID)(LONG_PTR)-1)

static UCHAR Static[64];
static PVOID First = NO_MEMORY;
static PVOID Second = Static;

static void TearDown(void)
{
    if (IS(First != NO_MEMORY)) {
        FREE(First);
        First = NO_MEMORY;
    }
#ifdef BUG
    if (IS(Second == Static))
#else
    if (IS(Second != Static))
#endif
        FREE(Second);
    Second = Static;
}

// CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    TearDown();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PVOID memory;

    UNREFERENCED_PARAMETER(RegistryPath);
    memory = ALLOCATE(32);
    if (HAS(memory))
        First = memory;
    memory = ALLOCATE(64);
    if (HAS(memory))
        Second = memory;
    status = StartFilter(DriverObject);
    if (!OK(status))
        TearDown();
    // CHECK-DAG: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
