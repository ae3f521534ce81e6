// RUN: %roles | FileCheck %s
// RUN: %roles | count 3
// A constant template is copied, and one field of the copy is changed.
#include <fltKernel.h>

static NTSTATUS FromTemplate(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    return STATUS_SUCCESS;
}

static NTSTATUS Instead(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    return STATUS_FLT_DO_NOT_DETACH;
}

static const FLT_REGISTRATION Template = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
    // CHECK-DAG: FILTER_UNLOAD 'FromTemplate' {{.*}}.c:[[#@LINE+1]]:
    .FilterUnloadCallback = FromTemplate,
};

// CHECK-DAG: DRIVER_ENTRY 'DriverEntry'
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    FLT_REGISTRATION copy = Template;
    PFLT_FILTER filter;

    if (RegistryPath->Length == 0)
        // CHECK-DAG: FILTER_UNLOAD 'Instead' {{.*}}.c:[[#@LINE+1]]:
        copy.FilterUnloadCallback = Instead;
    return FltRegisterFilter(DriverObject, &copy, &filter);
}
