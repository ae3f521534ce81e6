// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The slot is computed from a name: nobody knows which one it is.
#include "Inputs/driver.h"

#define SLOTS 32

static PVOID Slots[SLOTS];

static ULONG Hash(PUNICODE_STRING Name)
{
    return Name->Length % SLOTS;
}

static void FreeAll(void)
{
    for (ULONG i = 0; i < SLOTS; i++)
        if (HAS(Slots[i])) {
            FREE(Slots[i]);
            Slots[i] = NULL;
        }
}

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
    PVOID memory;

    memory = ALLOCATE(64);
    if (!HAS(memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    Slots[Hash(RegistryPath)] = memory;
    status = StartFilter(DriverObject);
#ifndef BUG
    if (!OK(status))
        FreeAll();
#endif
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
