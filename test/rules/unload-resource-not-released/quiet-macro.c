// RUN: %drvlint %s -- | count 0
// The release comes from a macro.
#include "../Inputs/minifilter.h"

static ERESOURCE Lock;

#define DELETE_LOCK(lock)                                                                         \
    do {                                                                                           \
        ExDeleteResourceLite(lock);                                                                \
    } while (0)

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    DELETE_LOCK(&Lock);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = ExInitializeResourceLite(&Lock);
    if (!NT_SUCCESS(status))
        return status;
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        ExDeleteResourceLite(&Lock);
    return status;
}
