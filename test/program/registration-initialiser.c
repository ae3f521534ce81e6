// RUN: %roles | FileCheck %s
// RUN: %roles | count 9
// Everything that a minifilter registers in its tables: designated, positional, nested, in arrays.
#include <fltKernel.h>

static NTSTATUS OnUnload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    return STATUS_SUCCESS;
}

static NTSTATUS OnSetup(PCFLT_RELATED_OBJECTS Objects, FLT_INSTANCE_SETUP_FLAGS Flags,
                        DEVICE_TYPE Device, FLT_FILESYSTEM_TYPE FileSystem)
{
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Flags);
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(FileSystem);
    return STATUS_SUCCESS;
}

static NTSTATUS OnQueryTeardown(PCFLT_RELATED_OBJECTS Objects,
                                FLT_INSTANCE_QUERY_TEARDOWN_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Flags);
    return STATUS_SUCCESS;
}

static VOID OnTeardown(PCFLT_RELATED_OBJECTS Objects, FLT_INSTANCE_TEARDOWN_FLAGS Reason)
{
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Reason);
}

static VOID OnContextCleanup(PFLT_CONTEXT Context, FLT_CONTEXT_TYPE Type)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Type);
}

static FLT_PREOP_CALLBACK_STATUS OnPre(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects,
                                       PVOID *Context)
{
    UNREFERENCED_PARAMETER(Data);
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Context);
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
}

static FLT_PREOP_CALLBACK_STATUS OnOtherPre(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects,
                                            PVOID *Context)
{
    return OnPre(Data, Objects, Context);
}

static FLT_POSTOP_CALLBACK_STATUS OnPost(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects,
                                         PVOID Context, FLT_POST_OPERATION_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Data);
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Flags);
    return FLT_POSTOP_FINISHED_PROCESSING;
}

/* Nobody names this one. */
FLT_PREOP_CALLBACK_STATUS NotRegistered(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects,
                                        PVOID *Context)
{
    return OnPre(Data, Objects, Context);
}

// CHECK-DAG: PREOP 'OnPre' {{.*}}.c:[[#@LINE+3]]:
// CHECK-DAG: PREOP 'OnOtherPre' {{.*}}.c:[[#@LINE+3]]:
static const FLT_OPERATION_REGISTRATION Operations[] = {
    {IRP_MJ_CREATE, 0, OnPre, NULL},
    {.MajorFunction = IRP_MJ_WRITE, .PostOperation = OnPost, .PreOperation = OnOtherPre},
    // CHECK-DAG: POSTOP 'OnPost' {{.*}}.c:[[#@LINE-1]]:
    {IRP_MJ_OPERATION_END},
};

// CHECK-DAG: CONTEXT_CLEANUP 'OnContextCleanup' {{.*}}.c:[[#@LINE+2]]:
static const FLT_CONTEXT_REGISTRATION Contexts[] = {
    {FLT_STREAM_CONTEXT, 0, OnContextCleanup, 16, 'tseT'},
    {FLT_CONTEXT_END},
};

// CHECK-DAG: FILTER_UNLOAD 'OnUnload' {{.*}}.c:[[#@LINE+4]]:
// CHECK-DAG: INSTANCE_SETUP 'OnSetup' {{.*}}.c:[[#@LINE+4]]:
// CHECK-DAG: INSTANCE_QUERY_TEARDOWN 'OnQueryTeardown' {{.*}}.c:[[#@LINE+4]]:
static const FLT_REGISTRATION Registration = {
    sizeof(FLT_REGISTRATION), FLT_REGISTRATION_VERSION, 0, Contexts, Operations, OnUnload,
    OnSetup,
    OnQueryTeardown, NULL,
    // CHECK-DAG: INSTANCE_TEARDOWN_COMPLETE 'OnTeardown' {{.*}}.c:[[#@LINE+1]]:
    OnTeardown};

// CHECK-DAG: DRIVER_ENTRY 'DriverEntry' {{.*}}.c:[[#@LINE+2]]:
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PFLT_FILTER filter;

    UNREFERENCED_PARAMETER(RegistryPath);
    return FltRegisterFilter(DriverObject, &Registration, &filter);
}
