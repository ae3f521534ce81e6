// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Registrations of notify routines that a later failure leaves behind.
#include "../Inputs/minifilter.h"

static VOID ProcessCreated(HANDLE Parent, HANDLE Process, BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(Parent);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Create);
}

static VOID ThreadCreated(HANDLE Process, HANDLE Thread, BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Thread);
    UNREFERENCED_PARAMETER(Create);
}

static VOID ImageLoaded(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(Process);
    UNREFERENCED_PARAMETER(Info);
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    PsRemoveLoadImageNotifyRoutine(ImageLoaded);
    PsRemoveCreateThreadNotifyRoutine(ThreadCreated);
    PsSetCreateProcessNotifyRoutine(ProcessCreated, TRUE);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = PsSetCreateProcessNotifyRoutine(ProcessCreated, FALSE);
    if (!NT_SUCCESS(status))
        return status;
    status = PsSetCreateThreadNotifyRoutine(ThreadCreated);
    if (!NT_SUCCESS(status))
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'PsSetCreateProcessNotifyRoutine'{{.*}} [entry-failure-leaks]
        return status;
    status = PsSetLoadImageNotifyRoutine(ImageLoaded);
    if (!NT_SUCCESS(status)) {
        PsSetCreateProcessNotifyRoutine(ProcessCreated, TRUE);
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'PsSetCreateThreadNotifyRoutine'{{.*}} [entry-failure-leaks]
        return status;
    }
    status = StartFilter(DriverObject);
    if (!NT_SUCCESS(status)) {
        PsRemoveCreateThreadNotifyRoutine(ThreadCreated);
        PsSetCreateProcessNotifyRoutine(ProcessCreated, TRUE);
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}'PsSetLoadImageNotifyRoutine'{{.*}} [entry-failure-leaks]
        return status;
    }
    return STATUS_SUCCESS;
}
