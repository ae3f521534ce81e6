// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The ladder is a switch that falls through, from the stage that was reached down.
#include "Inputs/driver.h"

static ERESOURCE First, Second;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    DROP_LOCK(&Second);
    DROP_LOCK(&First);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    int stage = 0;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MAKE_LOCK(&First);
    if (OK(status)) {
        stage++;
        status = MAKE_LOCK(&Second);
    }
    if (OK(status)) {
        stage++;
        status = StartFilter(DriverObject);
    }
    if (OK(status))
        return status;
    switch (stage) {
    case 2:
        DROP_LOCK(&Second);
#ifdef BUG
        break;
#else
        /* fall through */
#endif
    case 1:
        DROP_LOCK(&First);
        break;
    }
    // CHECK: :[[#@LINE+2]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
    // CHECK: note: 'stage' is in case 2
    return status;
}
