// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// Memory for one turn of a loop, which leaves it early.
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
    NTSTATUS status = STATUS_SUCCESS;

    for (ULONG i = 0; i < RegistryPath->Length; i++) {
        PULONG number = ALLOCATE(sizeof(ULONG));

        if (!HAS(number))
            return STATUS_INSUFFICIENT_RESOURCES;
        status = RtlUnicodeStringToInteger(RegistryPath, 10, number);
        if (!OK(status)) {
#ifndef BUG
            FREE(number);
#endif
            break;
        }
        Sum += *number;
        FREE(number);
    }
    if (OK(status))
        status = StartFilter(DriverObject);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
