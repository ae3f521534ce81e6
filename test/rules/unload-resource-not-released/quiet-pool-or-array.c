// RUN: %drvlint %s -- | count 0
// The pointer is at an array of the function or at pool memory, and comparing the two tells which.
#include "../Inputs/minifilter.h"

static ULONG Setting;

static NTSTATUS ReadSetting(ULONG Length)
{
    UCHAR array[64];
    PUCHAR buffer = array;

    if (Length > sizeof array) {
        buffer = ExAllocatePoolWithTag(PagedPool, Length, 'fuB ');
        if (buffer == NULL)
            return STATUS_NO_MEMORY;
    }
    RtlZeroMemory(buffer, Length);
    Setting = buffer[0];
    if (buffer != array)
        ExFreePoolWithTag(buffer, 'fuB ');
    return STATUS_SUCCESS;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = ReadSetting(RegistryPath->Length);

    if (!NT_SUCCESS(status))
        return status;
    return StartFilter(DriverObject);
}
