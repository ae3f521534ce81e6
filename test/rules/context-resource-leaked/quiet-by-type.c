// RUN: %drvlint %s -- | count 0
// One callback for several types, told by its argument.
#include <fltKernel.h>

typedef struct _STREAM_CONTEXT {
    PERESOURCE Lock;
    ULONG Writes;
} STREAM_CONTEXT, *PSTREAM_CONTEXT;

PFLT_FILTER Filter;

VOID CleanupContext(_In_ PFLT_CONTEXT Context, _In_ FLT_CONTEXT_TYPE Type)
{
    PSTREAM_CONTEXT context = Context;

    if (Type == FLT_STREAM_CONTEXT && context->Lock != NULL) {
        ExFreePoolWithTag(context->Lock, 'kcoL');
    }
}

FLT_PREOP_CALLBACK_STATUS PreWrite(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects,
                                   PVOID *CompletionContext)
{
    PSTREAM_CONTEXT context;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Data);
    UNREFERENCED_PARAMETER(CompletionContext);
    status = FltAllocateContext(Filter, FLT_STREAM_CONTEXT, sizeof(STREAM_CONTEXT), NonPagedPool,
                                (PFLT_CONTEXT *)&context);
    if (!NT_SUCCESS(status)) {
        return FLT_PREOP_SUCCESS_NO_CALLBACK;
    }
    RtlZeroMemory(context, sizeof(STREAM_CONTEXT));
    context->Lock = ExAllocatePoolWithTag(NonPagedPool, sizeof(ERESOURCE), 'kcoL');
    if (context->Lock != NULL) {
        status = FltSetStreamContext(Objects->Instance, Objects->FileObject,
                                     FLT_SET_CONTEXT_KEEP_IF_EXISTS, context, NULL);
        if (!NT_SUCCESS(status)) {
            ExFreePoolWithTag(context->Lock, 'kcoL');
            context->Lock = NULL;
        }
    }
    FltReleaseContext(context);
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
}

NTSTATUS Unload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

const FLT_CONTEXT_REGISTRATION Contexts[] = {
    {FLT_STREAM_CONTEXT, 0, CleanupContext, sizeof(STREAM_CONTEXT), 'txtC'},
    {FLT_INSTANCE_CONTEXT, 0, CleanupContext, sizeof(ULONG), 'txtI'},
    {FLT_CONTEXT_END},
};

const FLT_OPERATION_REGISTRATION Operations[] = {
    {IRP_MJ_WRITE, 0, PreWrite, NULL},
    {IRP_MJ_OPERATION_END},
};

const FLT_REGISTRATION Registration = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
    .ContextRegistration = Contexts,
    .OperationRegistration = Operations,
    .FilterUnloadCallback = Unload,
};

DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = FltRegisterFilter(DriverObject, &Registration, &Filter);
    if (NT_SUCCESS(status)) {
        status = FltStartFiltering(Filter);
        if (!NT_SUCCESS(status)) {
            FltUnregisterFilter(Filter);
        }
    }
    return status;
}
