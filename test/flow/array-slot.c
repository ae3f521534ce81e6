// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Put into the first slot of a table that is free; the table is emptied at the end.
#include "Inputs/driver.h"

#define SLOTS 32

static PVOID Slots[SLOTS];

static BOOLEAN Put(PVOID Memory)
{
    for (ULONG i = 0; i < SLOTS; i++)
        if (!HAS(Slots[i])) {
            Slots[i] = Memory;
            return TRUE;
        }
    return FALSE;
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

    UNREFERENCED_PARAMETER(RegistryPath);
    memory = ALLOCATE(64);
    if (!HAS(memory))
        return STATUS_INSUFFICIENT_RESOURCES;
#ifdef BUG
    if (!IS(RegistryPath->Length < 64 && Put(memory)))
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return STATUS_TOO_MANY_NAMES;
#else
    if (!IS(RegistryPath->Length < 64 && Put(memory))) {
        FREE(memory);
        return STATUS_TOO_MANY_NAMES;
    }
#endif
    status = StartFilter(DriverObject);
    if (!OK(status))
        FreeAll();
    return status;
}
