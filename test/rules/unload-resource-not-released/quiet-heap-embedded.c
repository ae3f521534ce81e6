// RUN: %drvlint %s -- | count 0
// The lock lives in pool memory and is deleted before the memory is freed.
#include "../Inputs/minifilter.h"

typedef struct _EXTENSION {
    ERESOURCE Lock;
    LONG Count;
} EXTENSION, *PEXTENSION;

static PEXTENSION Extension;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    ExDeleteResourceLite(&Extension->Lock);
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
