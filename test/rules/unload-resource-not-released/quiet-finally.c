// RUN: %drvlint %s -- | count 0
// The __finally block runs on both ways out.
#include "../Inputs/minifilter.h"

static ERESOURCE Lock;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    __try {
        if (Flags == 0)
            return STATUS_SUCCESS;
        DbgPrint("mandatory\n");
    } __finally {
        FltUnregisterFilter(Filter);
        ExDeleteResourceLite(&Lock);
    }
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
