// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// __finally undoes after an early return or an exception: AbnormalTermination().
#include "Inputs/driver.h"

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

    status = MAKE_LOCK(&Lock);
    if (!OK(status))
        return status;
    __try {
        if (RegistryPath->Length == 0) {
            status = STATUS_INVALID_PARAMETER;
#ifdef BUG
            __leave;
#else
            return status;
#endif
        }
        status = StartFilter(DriverObject);
        if (!OK(status))
            return status;
    } __finally {
        if (IS(AbnormalTermination()))
            DROP_LOCK(&Lock);
    }
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    return status;
}
