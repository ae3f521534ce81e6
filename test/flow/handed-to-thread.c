// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// The context of a system thread belongs to the thread, if there is one.
#include "Inputs/driver.h"

typedef struct _WORK {
    KEVENT Done;
    ULONG Number;
} WORK, *PWORK;

static VOID Run(PVOID Context)
{
    PWORK work = Context;

    work->Number++;
    FREE(work);
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
    NTSTATUS status;
    HANDLE thread;
    PWORK work = ALLOCATE(sizeof(WORK));

    if (!HAS(work))
        return STATUS_INSUFFICIENT_RESOURCES;
    work->Number = RegistryPath->Length;
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Run, work);
    if (!OK(status)) {
#ifndef BUG
        FREE(work);
#endif
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'ExAllocatePoolWithTag'{{.*}} [entry-failure-leaks]
        return status;
    }
    ZwClose(thread);
    return StartFilter(DriverObject);
}
