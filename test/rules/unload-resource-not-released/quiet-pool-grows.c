// RUN: %drvlint %s -- | count 0
// The pointer is at an array of the function or at pool memory, and comparing the two tells which;
// it grows in a loop. (At the head of the loop the two are merged.)
#include "../Inputs/minifilter.h"

static ULONG Setting;

static NTSTATUS ReadSetting(HANDLE Key, PUNICODE_STRING Name)
{
    UCHAR array[64];
    PVOID buffer = array;
    ULONG length = sizeof array;
    ULONG needed;
    NTSTATUS status;

    for (;;) {
        status = ZwQueryValueKey(Key, Name, KeyValueFullInformation, buffer, length, &needed);
        if (status != STATUS_BUFFER_OVERFLOW)
            break;
        if (buffer != array)
            ExFreePoolWithTag(buffer, 'fuB ');
        length += 256;
        buffer = ExAllocatePoolWithTag(PagedPool, length, 'fuB ');
        if (buffer == NULL)
            return STATUS_NO_MEMORY;
    }
    if (NT_SUCCESS(status))
        Setting = needed;
    if (buffer != array)
        ExFreePoolWithTag(buffer, 'fuB ');
    return status;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = ReadSetting(NULL, RegistryPath);

    if (!NT_SUCCESS(status))
        return status;
    return StartFilter(DriverObject);
}
