// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The lock lives in pool memory. Freeing the memory does not delete the lock.
#include "../Inputs/minifilter.h"

typedef struct _EXTENSION {
    ERESOURCE Lock;
    LONG Count;
} EXTENSION, *PEXTENSION;

static PEXTENSION Extension;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExInitializeResourceLite'{{.*}} [unload-resource-not-released]
static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    ExFreePoolWithTag(Extension, 'txEx');
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Extension = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof *Extension, 'txEx');
    if (Extension == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    RtlZeroMemory(Extension, sizeof *Extension);
    status = ExInitializeResourceLite(&Extension->Lock);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(Extension, 'txEx');
        return status;
    }
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status)) {
        ExDeleteResourceLite(&Extension->Lock);
        ExFreePoolWithTag(Extension, 'txEx');
    }
    return status;
}
