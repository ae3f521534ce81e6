// RUN: %drvlint %s -- | count 0
// The buffer was handed to a thread, which frees it.
#include "../Inputs/minifilter.h"

static VOID Worker(PVOID Context)
{
    ExFreePoolWithTag(Context, 'kroW');
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HANDLE thread;
    NTSTATUS status;
    PVOID work;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status))
        return status;
    work = ExAllocatePoolWithTag(NonPagedPoolNx, 64, 'kroW');
    if (work != NULL) {
        status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Worker, work);
        if (NT_SUCCESS(status))
            ZwClose(thread);
        else
            ExFreePoolWithTag(work, 'kroW');
    }
    return STATUS_SUCCESS;
}
