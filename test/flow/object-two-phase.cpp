// RUN: %object_pair
// RUN: %elsewhere_object_pair
// RUN: %template_object_pair
// The constructor acquires nothing, Init does; a member that is complete is destroyed with the
// object that is not.
#include "Inputs/objects.h"

class Pair {
public:
    NTSTATUS Init()
    {
        NTSTATUS status = First.Init(64);

        if (!NT_SUCCESS(status))
            return status;
#ifdef BUG
        Kept = First.Detach();
#endif
        status = Second.Init(128);
        if (!NT_SUCCESS(status))
            return status;
#ifndef BUG
        Kept = First.Detach();
#endif
        return STATUS_SUCCESS;
    }
    PVOID Kept;

private:
    Block First, Second;
};

static PVOID Memory;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    ExFreePoolWithTag(Memory, TAG);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    Pair pair;
    NTSTATUS status = pair.Init();

    UNREFERENCED_PARAMETER(RegistryPath);
    if (!NT_SUCCESS(status))
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return status;
    Memory = pair.Kept;
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        ExFreePoolWithTag(Memory, TAG);
    return status;
}
