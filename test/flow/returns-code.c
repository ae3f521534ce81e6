// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// A helper says how far it came with numbers of its own; its caller makes a status of them.
#include "Inputs/driver.h"

enum { CODE_OK = 1, CODE_NO_LOCK = -1, CODE_NO_MEMORY = -2 };

static ERESOURCE Lock;
static PVOID Memory;

static int SetUp(void)
{
    NTSTATUS status = MAKE_LOCK(&Lock);

    if (!OK(status))
        return CODE_NO_LOCK;
    Memory = ALLOCATE(64);
    if (!HAS(Memory))
        return CODE_NO_MEMORY;
    return CODE_OK;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FREE(Memory);
    DROP_LOCK(&Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    int code = SetUp();

    UNREFERENCED_PARAMETER(RegistryPath);
    if (code != CODE_OK) {
#ifdef BUG
        if (IS(code == CODE_NO_LOCK))
#else
        if (IS(code == CODE_NO_MEMORY))
#endif
            DROP_LOCK(&Lock);
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
        return STATUS_UNSUCCESSFUL;
    }
    status = StartFilter(DriverObject);
    if (!OK(status)) {
        FREE(Memory);
        DROP_LOCK(&Lock);
    }
    return status;
}
