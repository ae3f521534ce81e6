// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Nothing deletes the lock, and the rule about contexts says so with the path: once is enough.
#include <fltKernel.h>

typedef struct _STREAM_CONTEXT {
    ERESOURCE Lock;
    ULONG Writes;
} STREAM_CONTEXT, *PSTREAM_CONTEXT;

PFLT_FILTER Filter;

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [context-resource-leaked]
VOID CleanupContext(_In_ PFLT_CONTEXT Context, _In_ FLT_CONTEXT_TYPE Type)
{
    PSTREAM_CONTEXT context = Context;

    UNREFERENCED_PARAMETER(Type);
    context->Writes = 0; /* and the lock? */
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
    status = ExInitializeResourceLite(&context->Lock);
    if (NT_SUCCESS(status)) {
        context->Writes = 1;
        FltSetStreamContext(Objects->Instance, Objects->FileObject,
                            FLT_SET_CONTEXT_KEEP_IF_EXISTS, context, NULL);
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
