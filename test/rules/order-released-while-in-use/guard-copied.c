// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Unregistered on another path only, by a copy of what was tested.
#include <fltKernel.h>

static PFLT_FILTER Filter;
static ERESOURCE Lock;
static ULONG Seen;
static BOOLEAN Busy;

static VOID Count(VOID)
{
    FltAcquireResourceExclusive(&Lock);
    Seen++;
    FltReleaseResource(&Lock);
}

static FLT_PREOP_CALLBACK_STATUS PreCreate(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects,
                                           PVOID *Context)
{
    UNREFERENCED_PARAMETER(Data);
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Context);
    Busy = TRUE;
    Count();
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    BOOLEAN idle = !Busy;

    if (idle)
        FltUnregisterFilter(Filter);
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [order-released-while-in-use]
    ExDeleteResourceLite(&Lock);
    if (!idle)
        FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

static const FLT_OPERATION_REGISTRATION Operations[] = {
    {IRP_MJ_CREATE, 0, PreCreate, NULL},
    {IRP_MJ_OPERATION_END},
};

static const FLT_REGISTRATION Registration = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
    .OperationRegistration = Operations,
    .FilterUnloadCallback = Unload,
};

DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = ExInitializeResourceLite(&Lock);
    if (!NT_SUCCESS(status))
        return status;
    status = FltRegisterFilter(DriverObject, &Registration, &Filter);
    if (NT_SUCCESS(status)) {
        status = FltStartFiltering(Filter);
        if (NT_SUCCESS(status))
            return status;
        FltUnregisterFilter(Filter);
    }
    ExDeleteResourceLite(&Lock);
    return status;
}
