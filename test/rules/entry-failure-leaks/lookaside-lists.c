// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Lists that were initialised before the failure.
#include "../Inputs/minifilter.h"

static PAGED_LOOKASIDE_LIST Paged;
static NPAGED_LOOKASIDE_LIST NonPaged;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    ExDeletePagedLookasideList(&Paged);
    ExDeleteNPagedLookasideList(&NonPaged);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    ExInitializePagedLookasideList(&Paged, NULL, NULL, 0, 128, 'tsiL', 0);
    ExInitializeNPagedLookasideList(&NonPaged, NULL, NULL, 0, 128, 'tsiL', 0);
    status = StartFilter(DriverObject);
    if (NT_SUCCESS(status))
        return status;
    if (status == STATUS_INSUFFICIENT_RESOURCES) {
        ExDeletePagedLookasideList(&Paged);
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeNPagedLookasideList{{.*}} [entry-failure-leaks]
        return status;
    }
    ExDeleteNPagedLookasideList(&NonPaged);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializePagedLookasideList'{{.*}} [entry-failure-leaks]
    return status;
}
