// RUN: %drvlint %s -- | count 0
// DriverEntry fails before filtering has begun, and after.
#include <fltKernel.h>

static PFLT_FILTER Filter;
static ERESOURCE Lock;
static ULONG Seen;

static VOID Count(VOID)
{
    FltAcquireResourceExclusive(&Lock);
    Seen++;
    FltReleaseResource(&Lock);
}

static NTSTATUS Configure(PDRIVER_OBJECT DriverObject)
{
    return DriverObject->Flags ? STATUS_SUCCESS : STATUS_NOT_SUPPORTED;
}

static FLT_PREOP_CALLBACK_STATUS PreCreate(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects,
                                           PVOID *Context)
{
    UNREFERENCED_PARAMETER(Data);
    UNREFERENCED_PARAMETER(Objects);
    UNREFERENCED_PARAMETER(Context);
    Count();
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
}

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    ExDeleteResourceLite(&Lock);
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
    if (!NT_SUCCESS(status)) {
        ExDeleteResourceLite(&Lock);
        return status;
    }
    status = FltStartFiltering(Filter);
    if (!NT_SUCCESS(status)) {
        /* Nothing was started: in this order, too. */
        ExDeleteResourceLite(&Lock);
        FltUnregisterFilter(Filter);
        return status;
    }
    status = Configure(DriverObject);
    if (!NT_SUCCESS(status)) {
        FltUnregisterFilter(Filter);
        ExDeleteResourceLite(&Lock);
    }
    return status;
}
