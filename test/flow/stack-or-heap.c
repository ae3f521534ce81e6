// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A buffer on the stack, or one from the pool where that is too small.
#include "Inputs/driver.h"

static ULONG Sum;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UCHAR stack[64];
    PUCHAR buffer = stack;
    NTSTATUS status;

    if (RegistryPath->Length > sizeof(stack)) {
        buffer = ALLOCATE(RegistryPath->Length);
        if (!HAS(buffer))
            return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(buffer, RegistryPath->Buffer, RegistryPath->Length);
    Sum = buffer[0];
    status = StartFilter(DriverObject);
#ifdef BUG
    if (IS(buffer != stack) && OK(status))
#else
    if (IS(buffer != stack))
#endif
        FREE(buffer);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
