// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// One step of the ladder is missing.
#include "../Inputs/minifilter.h"

static struct {
    ERESOURCE Lock;
    PVOID Table;
} Globals;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    if (Globals.Table != NULL)
        ExFreePoolWithTag(Globals.Table, 'lbaT');
    ExDeleteResourceLite(&Globals.Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = ExInitializeResourceLite(&Globals.Lock);
    if (!NT_SUCCESS(status))
        return status;
    Globals.Table = ExAllocatePoolWithTag(PagedPool, 512, 'lbaT');
    if (Globals.Table == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto delete_lock;
    }
    status = StartFilter(DriverObject);
    if (NT_SUCCESS(status))
        return status;
delete_lock:
    ExDeleteResourceLite(&Globals.Lock);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
    return status;
}
