// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The context of a callback is kept as long as it is registered; if it is not, nobody has it.
#include "Inputs/driver.h"

static LARGE_INTEGER Cookie;

static NTSTATUS Watch(PVOID Context, PVOID Kind, PVOID Data)
{
    UNREFERENCED_PARAMETER(Kind);
    UNREFERENCED_PARAMETER(Data);
    *(PULONG)Context += 1;
    return STATUS_SUCCESS;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    CmUnRegisterCallback(Cookie);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PULONG count = ALLOCATE(sizeof(ULONG));

    UNREFERENCED_PARAMETER(RegistryPath);
    if (!HAS(count))
        return STATUS_INSUFFICIENT_RESOURCES;
    status = CmRegisterCallback(Watch, count, &Cookie);
    if (!OK(status)) {
#ifndef BUG
        FREE(count);
#endif
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return status;
    }
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        CmUnRegisterCallback(Cookie);
        FREE(count);
    }
    return status;
}
