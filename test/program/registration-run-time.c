// RUN: %roles | FileCheck %s
// RUN: %roles | count 5
// A registration that is filled when the driver starts: by itself, through a helper's parameter, by
// one of two functions, and copied from a template.
#include <fltKernel.h>

static FLT_REGISTRATION Registration;

static NTSTATUS ByAssignment(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    return STATUS_SUCCESS;
}

static NTSTATUS ThroughHelper(PCFLT_RELATED_OBJECTS Objects,
                              FLT_INSTANCE_QUERY_TEARDOWN_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Flags);
    return STATUS_SUCCESS;
}

static VOID IfNew(PCFLT_RELATED_OBJECTS Objects, FLT_INSTANCE_TEARDOWN_FLAGS Reason)
{
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Reason);
}

static VOID IfOld(PCFLT_RELATED_OBJECTS Objects, FLT_INSTANCE_TEARDOWN_FLAGS Reason)
{
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Reason);
}

static VOID NotCalled(PCFLT_RELATED_OBJECTS Objects, FLT_INSTANCE_TEARDOWN_FLAGS Reason)
{
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Reason);
}

static void SetQuery(PFLT_REGISTRATION Target, PFLT_INSTANCE_QUERY_TEARDOWN_CALLBACK Callback)
{
    PFLT_INSTANCE_QUERY_TEARDOWN_CALLBACK chosen = Callback;

    // CHECK-DAG: INSTANCE_QUERY_TEARDOWN 'ThroughHelper' {{.*}}.c:[[#@LINE+1]]:
    Target->InstanceQueryTeardownCallback = chosen;
}

static PFLT_INSTANCE_TEARDOWN_CALLBACK Choose(USHORT Version)
{
    if (Version == 0)
        return NULL;
    return Version >= FLT_REGISTRATION_VERSION_0203 ? IfNew : IfOld;
}

// CHECK-DAG: DRIVER_ENTRY 'DriverEntry' {{.*}}.c:[[#@LINE+1]]:
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PFLT_FILTER filter;
    PFLT_INSTANCE_TEARDOWN_CALLBACK unused = NotCalled;

    UNREFERENCED_PARAMETER(unused);
    Registration.Size = sizeof(Registration);
    Registration.Version = RegistryPath->Length;
    // CHECK-DAG: FILTER_UNLOAD 'ByAssignment' {{.*}}.c:[[#@LINE+1]]:
    Registration.FilterUnloadCallback = ByAssignment;
    SetQuery(&Registration, ThroughHelper);
    // CHECK-DAG: INSTANCE_TEARDOWN_COMPLETE 'IfNew' {{.*}}.c:[[#@LINE+2]]:
    // CHECK-DAG: INSTANCE_TEARDOWN_COMPLETE 'IfOld' {{.*}}.c:[[#@LINE+1]]:
    Registration.InstanceTeardownCompleteCallback = Choose(Registration.Version);
    return FltRegisterFilter(DriverObject, &Registration, &filter);
}
