// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The helper fails and leaves the first of its two steps behind.
#include "../Inputs/minifilter.h"

static struct {
    ERESOURCE First;
    ERESOURCE Second;
} Locks;

static NTSTATUS MakeLocks(void)
{
    NTSTATUS status = ExInitializeResourceLite(&Locks.First);

    if (!NT_SUCCESS(status))
        return status;
    return ExInitializeResourceLite(&Locks.Second);
}

static void DeleteLocks(void)
{
    ExDeleteResourceLite(&Locks.Second);
    ExDeleteResourceLite(&Locks.First);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    DeleteLocks();
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = MakeLocks();
    if (!NT_SUCCESS(status))
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}First{{.*}} [entry-failure-leaks]
        return status;
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        DeleteLocks();
    return status;
}
