// RUN: %strict_pair
// RUN: %strict_elsewhere_pair
// RUN: %strict_guard_pair
// An optional part that fails to start frees the table that the next part uses.
#include "Inputs/driver.h"

typedef struct _TABLE {
    ULONG Count;
    ULONG Size;
} TABLE, *PTABLE;

static PTABLE Table;
static ULONG Parts;

static NTSTATUS StartFirst(PUNICODE_STRING Path)
{
    NTSTATUS status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, Path->Buffer);

    if (!OK(status)) {
#ifdef BUG
        FREE(Table);
#endif
        return status;
    }
    Parts++;
    return STATUS_SUCCESS;
}

static void StartSecond(PUNICODE_STRING Path)
{
    Table->Size = Path->Length;
    Parts++;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    FREE(Table);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    Table = ALLOCATE(sizeof(TABLE));
    if (!HAS(Table))
        return STATUS_INSUFFICIENT_RESOURCES;
    StartFirst(RegistryPath);
    // CHECK: :[[#@LINE+1]]:5: error: pool memory, '{{.*}}', is written to after 'ExFreePoolWithTag' has freed it [pair-used-after-release]
    StartSecond(RegistryPath);
    status = StartFilter(DriverObject);
    if (!OK(status))
        FREE(Table);
    return status;
}
