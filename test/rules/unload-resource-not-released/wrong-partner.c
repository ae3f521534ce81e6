// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// A paged list given to the routine for non-paged lists stays where it is.
#include "../Inputs/minifilter.h"

static PAGED_LOOKASIDE_LIST List;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializePagedLookasideList'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    ExDeleteNPagedLookasideList((PNPAGED_LOOKASIDE_LIST)&List);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    ExInitializePagedLookasideList(&List, NULL, NULL, 0, 128, 'tsiL', 0);
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        ExDeletePagedLookasideList(&List);
    return status;
}
