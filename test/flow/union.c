// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A union: what is stored by one name is read by the other.
#include "Inputs/driver.h"

typedef union _SLOT {
    PVOID Pointer;
    ULONG_PTR Number;
} SLOT;

static SLOT Slot;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (IS(Slot.Number != 0))
        FREE((PVOID)Slot.Number);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Slot.Pointer = ALLOCATE(64);
    status = StartFilter(DriverObject);
#ifdef BUG
    if (!OK(status) && !IS(Slot.Number != 0))
#else
    if (!OK(status) && IS(Slot.Number != 0))
#endif
        FREE(Slot.Pointer);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
