// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// An exception leaves the function that holds the memory, and is swallowed by its caller.
#include "Inputs/driver.h"

static ULONG Sum;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

static NTSTATUS Measure(PUNICODE_STRING Name)
{
    PUCHAR copy = ALLOCATE(64);

    if (!HAS(copy))
        return STATUS_INSUFFICIENT_RESOURCES;
#ifdef BUG
    if (IS(Name->Length > 64))
        ExRaiseStatus(STATUS_BUFFER_OVERFLOW);
    Sum = copy[0];
    FREE(copy);
#else
    __try {
        if (IS(Name->Length > 64))
            ExRaiseStatus(STATUS_BUFFER_OVERFLOW);
        Sum = copy[0];
    } __finally {
        FREE(copy);
    }
#endif
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    __try {
        status = Measure(RegistryPath);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return STATUS_UNSUCCESSFUL;
    }
    if (!OK(status))
        return status;
    return StartFilter(DriverObject);
}
