// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Two locks in one structure, one of them deleted.
#include "../Inputs/minifilter.h"

static struct {
    ERESOURCE First;
    ERESOURCE Second;
} Locks;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}Second{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    ExDeleteResourceLite(&Locks.First);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = ExInitializeResourceLite(&Locks.First);
    if (!NT_SUCCESS(status))
        return status;
    status = ExInitializeResourceLite(&Locks.Second);
    if (!NT_SUCCESS(status)) {
        ExDeleteResourceLite(&Locks.First);
        return status;
    }
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status)) {
        ExDeleteResourceLite(&Locks.Second);
        ExDeleteResourceLite(&Locks.First);
    }
    return status;
}
