// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// __leave skips to the __finally that cleans up, a return before the __try does not.
#include "Inputs/driver.h"

#define RETURN_IF_EMPTY(name)                                                                      \
    if ((name)->Length == 0)                                                                       \
        return STATUS_INVALID_PARAMETER

static ERESOURCE Lock;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    DROP_LOCK(&Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

#ifndef BUG
    RETURN_IF_EMPTY(RegistryPath);
#endif
    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
#ifdef BUG
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    RETURN_IF_EMPTY(RegistryPath);
#endif
    __try {
        if (RegistryPath->Length > 512) {
            status = STATUS_NAME_TOO_LONG;
            __leave;
        }
        status = StartFilter(DriverObject);
    } __finally {
        if (!OK(status))
            DROP_LOCK(&Lock);
    }
    return status;
}
