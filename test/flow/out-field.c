// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// What comes out is a field of the structure that a parameter points to.
#include "Inputs/driver.h"

typedef struct _PARTS {
    PVOID Memory;
    SIZE_T Size;
    BOOLEAN HasLock;
    ERESOURCE Lock;
} PARTS, *PPARTS;

static PARTS Global;

static NTSTATUS Make(PPARTS Parts)
{
    NTSTATUS status;

    RtlZeroMemory(Parts, sizeof(*Parts));
    status = MAKE_LOCK(&Parts->Lock);
    if (!OK(status))
        return status;
    Parts->HasLock = TRUE;
    Parts->Memory = ALLOCATE(64);
    if (!HAS(Parts->Memory))
        return STATUS_INSUFFICIENT_RESOURCES;
    Parts->Size = 64;
    return STATUS_SUCCESS;
}

static void Unmake(PPARTS Parts)
{
    if (HAS(Parts->Memory))
        FREE(Parts->Memory);
    if (IS(Parts->HasLock))
        DROP_LOCK(&Parts->Lock);
    Parts->Memory = NULL;
    Parts->HasLock = FALSE;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    Unmake(&Global);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = Make(&Global);
    if (!OK(status)) {
#ifdef BUG
        if (HAS(Global.Memory))
#endif
            Unmake(&Global);
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [entry-failure-leaks]
        return status;
    }
    status = StartFilter(DriverObject);
    if (!OK(status))
        Unmake(&Global);
    return status;
}
