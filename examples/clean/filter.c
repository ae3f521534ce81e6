/* Tidemark: the callbacks of the filter manager. */

#include "tidemark.h"

/* Network volumes are counted where the file lives. */
static NTSTATUS
TmInstanceSetup(_In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ FLT_INSTANCE_SETUP_FLAGS Flags,
                _In_ DEVICE_TYPE VolumeDeviceType, _In_ FLT_FILESYSTEM_TYPE VolumeFilesystemType)
{
    UNREFERENCED_PARAMETER(FltObjects);
    UNREFERENCED_PARAMETER(Flags);
    UNREFERENCED_PARAMETER(VolumeFilesystemType);

    if (VolumeDeviceType == FILE_DEVICE_NETWORK_FILE_SYSTEM) {
        return STATUS_FLT_DO_NOT_ATTACH;
    }

    return STATUS_SUCCESS;
}

static NTSTATUS
TmInstanceQueryTeardown(_In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ FLT_INSTANCE_QUERY_TEARDOWN_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(FltObjects);
    UNREFERENCED_PARAMETER(Flags);

    return STATUS_SUCCESS;
}

static FLT_PREOP_CALLBACK_STATUS
TmPreWrite(_Inout_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS FltObjects,
           _Outptr_result_maybenull_ PVOID *CompletionContext)
{
    HANDLE processId = UlongToHandle(FltGetRequestorProcessId(Data));
    ULONGLONG total;

    UNREFERENCED_PARAMETER(FltObjects);

    *CompletionContext = NULL;

    /* Paging writes were counted when the data went into the cache. */
    if (FlagOn(Data->Iopb->IrpFlags, IRP_PAGING_IO) || processId == NULL) {
        return FLT_PREOP_SUCCESS_NO_CALLBACK;
    }

    TmTableAddBytes(processId, Data->Iopb->Parameters.Write.Length, &total);
    if (total > TmGlobals.Config->BytesPerProcess && !TmGlobals.Config->ReportOnly) {
        Data->IoStatus.Status = STATUS_QUOTA_EXCEEDED;
        Data->IoStatus.Information = 0;
        return FLT_PREOP_COMPLETE;
    }

    return FLT_PREOP_SUCCESS_NO_CALLBACK;
}

static const FLT_OPERATION_REGISTRATION TmOperations[] = {
    {IRP_MJ_WRITE, 0, TmPreWrite, NULL, NULL},
    {IRP_MJ_OPERATION_END},
};

const FLT_REGISTRATION TmRegistration = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
    .OperationRegistration = TmOperations,
    .FilterUnloadCallback = TmUnload,
    .InstanceSetupCallback = TmInstanceSetup,
    .InstanceQueryTeardownCallback = TmInstanceQueryTeardown,
};
