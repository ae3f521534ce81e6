/* Memory objects and requests. */
#pragma once

typedef enum _WDF_MEMORY_DESCRIPTOR_TYPE {
    WdfMemoryDescriptorTypeInvalid, WdfMemoryDescriptorTypeBuffer, WdfMemoryDescriptorTypeMdl,
    WdfMemoryDescriptorTypeHandle
} WDF_MEMORY_DESCRIPTOR_TYPE;
typedef struct _WDFMEMORY_OFFSET {
    size_t BufferOffset;
    size_t BufferLength;
} WDFMEMORY_OFFSET, *PWDFMEMORY_OFFSET;
typedef struct _WDF_MEMORY_DESCRIPTOR {
    WDF_MEMORY_DESCRIPTOR_TYPE Type;
    union {
        struct {
            PVOID Buffer;
            ULONG Length;
        } BufferType;
        struct {
            PMDL Mdl;
            ULONG BufferLength;
        } MdlType;
        struct {
            WDFMEMORY Memory;
            PWDFMEMORY_OFFSET Offsets;
        } HandleType;
    } u;
} WDF_MEMORY_DESCRIPTOR, *PWDF_MEMORY_DESCRIPTOR;
FORCEINLINE VOID WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(PWDF_MEMORY_DESCRIPTOR d, PVOID buffer, ULONG length)
{
    memset(d, 0, sizeof(*d));
    d->Type = WdfMemoryDescriptorTypeBuffer;
    d->u.BufferType.Buffer = buffer;
    d->u.BufferType.Length = length;
}
FORCEINLINE VOID WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(PWDF_MEMORY_DESCRIPTOR d, WDFMEMORY memory, PWDFMEMORY_OFFSET offsets)
{
    memset(d, 0, sizeof(*d));
    d->Type = WdfMemoryDescriptorTypeHandle;
    d->u.HandleType.Memory = memory;
    d->u.HandleType.Offsets = offsets;
}
FORCEINLINE VOID WDF_MEMORY_DESCRIPTOR_INIT_MDL(PWDF_MEMORY_DESCRIPTOR d, PMDL mdl, ULONG length)
{
    memset(d, 0, sizeof(*d));
    d->Type = WdfMemoryDescriptorTypeMdl;
    d->u.MdlType.Mdl = mdl;
    d->u.MdlType.BufferLength = length;
}
NTSTATUS WdfMemoryCreate(PWDF_OBJECT_ATTRIBUTES, POOL_TYPE, ULONG, size_t, WDFMEMORY *, PVOID *);
NTSTATUS WdfMemoryCreatePreallocated(PWDF_OBJECT_ATTRIBUTES, PVOID, size_t, WDFMEMORY *);
PVOID WdfMemoryGetBuffer(WDFMEMORY, size_t *);
NTSTATUS WdfMemoryAssignBuffer(WDFMEMORY, PVOID, size_t);
NTSTATUS WdfMemoryCopyToBuffer(WDFMEMORY, size_t, PVOID, size_t);
NTSTATUS WdfMemoryCopyFromBuffer(WDFMEMORY, size_t, PVOID, size_t);
NTSTATUS WdfLookasideListCreate(PWDF_OBJECT_ATTRIBUTES, size_t, POOL_TYPE, PWDF_OBJECT_ATTRIBUTES, ULONG, WDFLOOKASIDE *);
NTSTATUS WdfMemoryCreateFromLookaside(WDFLOOKASIDE, WDFMEMORY *);

typedef struct _WDF_USB_REQUEST_COMPLETION_PARAMS *PWDF_USB_REQUEST_COMPLETION_PARAMS;
typedef enum _WDF_REQUEST_TYPE {
    WdfRequestTypeCreate, WdfRequestTypeCreateNamedPipe, WdfRequestTypeClose, WdfRequestTypeRead,
    WdfRequestTypeWrite, WdfRequestTypeQueryInformation, WdfRequestTypeSetInformation, WdfRequestTypeQueryEA,
    WdfRequestTypeSetEA, WdfRequestTypeFlushBuffers, WdfRequestTypeQueryVolumeInformation,
    WdfRequestTypeSetVolumeInformation, WdfRequestTypeDirectoryControl, WdfRequestTypeFileSystemControl,
    WdfRequestTypeDeviceControl, WdfRequestTypeDeviceControlInternal, WdfRequestTypeShutdown,
    WdfRequestTypeLockControl, WdfRequestTypeCleanup, WdfRequestTypeCreateMailSlot,
    WdfRequestTypeQuerySecurity, WdfRequestTypeSetSecurity, WdfRequestTypePower, WdfRequestTypeSystemControl,
    WdfRequestTypeDeviceChange, WdfRequestTypeQueryQuota, WdfRequestTypeSetQuota, WdfRequestTypePnp,
    WdfRequestTypeOther, WdfRequestTypeUsb = 64, WdfRequestTypeNoFormat = 255, WdfRequestTypeMax
} WDF_REQUEST_TYPE;
typedef enum _WDF_REQUEST_REUSE_FLAGS {
    WDF_REQUEST_REUSE_NO_FLAGS, WDF_REQUEST_REUSE_SET_NEW_IRP
} WDF_REQUEST_REUSE_FLAGS;
typedef enum _WDF_REQUEST_STOP_ACTION_FLAGS {
    WdfRequestStopActionInvalid, WdfRequestStopActionSuspend, WdfRequestStopActionPurge,
    WdfRequestStopRequestCancelable = 0x10000000
} WDF_REQUEST_STOP_ACTION_FLAGS;
typedef enum _WDF_REQUEST_SEND_OPTIONS_FLAGS {
    WDF_REQUEST_SEND_OPTION_TIMEOUT = 1, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS,
    WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE = 4, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET = 8,
    WDF_REQUEST_SEND_OPTION_IMPERSONATE_CLIENT = 0x10000,
    WDF_REQUEST_SEND_OPTION_IMPERSONATION_IGNORE_FAILURE = 0x20000
} WDF_REQUEST_SEND_OPTIONS_FLAGS;
DRVLINT_EVT(VOID, REQUEST_CANCEL, WDFREQUEST);
typedef struct _WDF_REQUEST_PARAMETERS {
    USHORT Size;
    UCHAR MinorFunction;
    WDF_REQUEST_TYPE Type;
    union {
        struct {
            PIO_SECURITY_CONTEXT SecurityContext;
            ULONG Options;
            USHORT POINTER_ALIGNMENT FileAttributes;
            USHORT ShareAccess;
            ULONG POINTER_ALIGNMENT EaLength;
        } Create;
        struct {
            size_t Length;
            ULONG POINTER_ALIGNMENT Key;
            LONGLONG DeviceOffset;
        } Read;
        struct {
            size_t Length;
            ULONG POINTER_ALIGNMENT Key;
            LONGLONG DeviceOffset;
        } Write;
        struct {
            size_t OutputBufferLength;
            size_t POINTER_ALIGNMENT InputBufferLength;
            ULONG POINTER_ALIGNMENT IoControlCode;
            PVOID Type3InputBuffer;
        } DeviceIoControl;
        struct {
            PVOID Arg1;
            PVOID Arg2;
            ULONG POINTER_ALIGNMENT IoControlCode;
            PVOID Arg4;
        } Others;
    } Parameters;
} WDF_REQUEST_PARAMETERS, *PWDF_REQUEST_PARAMETERS;
FORCEINLINE VOID WDF_REQUEST_PARAMETERS_INIT(PWDF_REQUEST_PARAMETERS c)
{
    memset(c, 0, sizeof(*c));
    c->Size = (USHORT)sizeof(*c);
}
typedef struct _WDF_REQUEST_COMPLETION_PARAMS {
    ULONG Size;
    WDF_REQUEST_TYPE Type;
    IO_STATUS_BLOCK IoStatus;
    union {
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } Write;
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } Read;
        struct {
            ULONG IoControlCode;
            struct {
                WDFMEMORY Buffer;
                size_t Offset;
            } Input;
            struct {
                WDFMEMORY Buffer;
                size_t Offset;
                size_t Length;
            } Output;
        } Ioctl;
        struct {
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument1;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument2;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument3;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument4;
        } Others;
        struct {
            PWDF_USB_REQUEST_COMPLETION_PARAMS Completion;
        } Usb;
    } Parameters;
} WDF_REQUEST_COMPLETION_PARAMS, *PWDF_REQUEST_COMPLETION_PARAMS;
FORCEINLINE VOID WDF_REQUEST_COMPLETION_PARAMS_INIT(PWDF_REQUEST_COMPLETION_PARAMS c)
{
    DRVLINT_WDF_START(c);
    c->Type = WdfRequestTypeNoFormat;
}
DRVLINT_EVT(VOID, REQUEST_COMPLETION_ROUTINE, WDFREQUEST, WDFIOTARGET, PWDF_REQUEST_COMPLETION_PARAMS, WDFCONTEXT);
typedef struct _WDF_REQUEST_REUSE_PARAMS {
    ULONG Size;
    ULONG Flags;
    NTSTATUS Status;
    PIRP NewIrp;
} WDF_REQUEST_REUSE_PARAMS, *PWDF_REQUEST_REUSE_PARAMS;
FORCEINLINE VOID WDF_REQUEST_REUSE_PARAMS_INIT(PWDF_REQUEST_REUSE_PARAMS c, ULONG flags, NTSTATUS status)
{
    DRVLINT_WDF_START(c);
    c->Flags = flags;
    c->Status = status;
}
FORCEINLINE VOID WDF_REQUEST_REUSE_PARAMS_SET_NEW_IRP(PWDF_REQUEST_REUSE_PARAMS c, PIRP irp)
{
    c->Flags |= WDF_REQUEST_REUSE_SET_NEW_IRP;
    c->NewIrp = irp;
}
typedef struct _WDF_REQUEST_SEND_OPTIONS {
    ULONG Size;
    ULONG Flags;
    LONGLONG Timeout;
} WDF_REQUEST_SEND_OPTIONS, *PWDF_REQUEST_SEND_OPTIONS;
FORCEINLINE VOID WDF_REQUEST_SEND_OPTIONS_INIT(PWDF_REQUEST_SEND_OPTIONS c, ULONG flags)
{
    DRVLINT_WDF_START(c);
    c->Flags = flags;
}
FORCEINLINE VOID WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(PWDF_REQUEST_SEND_OPTIONS c, LONGLONG timeout)
{
    c->Flags |= WDF_REQUEST_SEND_OPTION_TIMEOUT;
    c->Timeout = timeout;
}
typedef enum _WDF_REQUEST_FORWARD_OPTIONS_FLAGS {
    WDF_REQUEST_FORWARD_OPTION_SEND_AND_FORGET = 1
} WDF_REQUEST_FORWARD_OPTIONS_FLAGS;
typedef struct _WDF_REQUEST_FORWARD_OPTIONS {
    ULONG Size;
    ULONG Flags;
} WDF_REQUEST_FORWARD_OPTIONS, *PWDF_REQUEST_FORWARD_OPTIONS;
FORCEINLINE VOID WDF_REQUEST_FORWARD_OPTIONS_INIT(PWDF_REQUEST_FORWARD_OPTIONS c)
{
    DRVLINT_WDF_START(c);
    c->Flags |= WDF_REQUEST_FORWARD_OPTION_SEND_AND_FORGET;
}
NTSTATUS WdfRequestCreate(PWDF_OBJECT_ATTRIBUTES, WDFIOTARGET, WDFREQUEST *);
ULONG WdfRequestGetRequestorProcessId(WDFREQUEST);
NTSTATUS WdfRequestCreateFromIrp(PWDF_OBJECT_ATTRIBUTES, PIRP, BOOLEAN, WDFREQUEST *);
NTSTATUS WdfRequestReuse(WDFREQUEST, PWDF_REQUEST_REUSE_PARAMS);
NTSTATUS WdfRequestChangeTarget(WDFREQUEST, WDFIOTARGET);
VOID WdfRequestFormatRequestUsingCurrentType(WDFREQUEST);
VOID WdfRequestWdmFormatUsingStackLocation(WDFREQUEST, PIO_STACK_LOCATION);
BOOLEAN WdfRequestSend(WDFREQUEST, WDFIOTARGET, PWDF_REQUEST_SEND_OPTIONS);
NTSTATUS WdfRequestGetStatus(WDFREQUEST);
VOID WdfRequestMarkCancelable(WDFREQUEST, PFN_WDF_REQUEST_CANCEL);
NTSTATUS WdfRequestMarkCancelableEx(WDFREQUEST, PFN_WDF_REQUEST_CANCEL);
NTSTATUS WdfRequestUnmarkCancelable(WDFREQUEST);
BOOLEAN WdfRequestIsCanceled(WDFREQUEST);
BOOLEAN WdfRequestCancelSentRequest(WDFREQUEST);
BOOLEAN WdfRequestIsFrom32BitProcess(WDFREQUEST);
VOID WdfRequestSetCompletionRoutine(WDFREQUEST, PFN_WDF_REQUEST_COMPLETION_ROUTINE, WDFCONTEXT);
VOID WdfRequestGetCompletionParams(WDFREQUEST, PWDF_REQUEST_COMPLETION_PARAMS);
NTSTATUS WdfRequestAllocateTimer(WDFREQUEST);
VOID WdfRequestComplete(WDFREQUEST, NTSTATUS);
VOID WdfRequestCompleteWithPriorityBoost(WDFREQUEST, NTSTATUS, CCHAR);
VOID WdfRequestCompleteWithInformation(WDFREQUEST, NTSTATUS, ULONG_PTR);
VOID WdfRequestGetParameters(WDFREQUEST, PWDF_REQUEST_PARAMETERS);
NTSTATUS WdfRequestRetrieveInputMemory(WDFREQUEST, WDFMEMORY *);
NTSTATUS WdfRequestRetrieveOutputMemory(WDFREQUEST, WDFMEMORY *);
NTSTATUS WdfRequestRetrieveInputBuffer(WDFREQUEST, size_t, PVOID *, size_t *);
NTSTATUS WdfRequestRetrieveOutputBuffer(WDFREQUEST, size_t, PVOID *, size_t *);
NTSTATUS WdfRequestRetrieveInputWdmMdl(WDFREQUEST, PMDL *);
NTSTATUS WdfRequestRetrieveOutputWdmMdl(WDFREQUEST, PMDL *);
NTSTATUS WdfRequestRetrieveUnsafeUserInputBuffer(WDFREQUEST, size_t, PVOID *, size_t *);
NTSTATUS WdfRequestRetrieveUnsafeUserOutputBuffer(WDFREQUEST, size_t, PVOID *, size_t *);
VOID WdfRequestSetInformation(WDFREQUEST, ULONG_PTR);
ULONG_PTR WdfRequestGetInformation(WDFREQUEST);
WDFFILEOBJECT WdfRequestGetFileObject(WDFREQUEST);
NTSTATUS WdfRequestProbeAndLockUserBufferForRead(WDFREQUEST, PVOID, size_t, WDFMEMORY *);
NTSTATUS WdfRequestProbeAndLockUserBufferForWrite(WDFREQUEST, PVOID, size_t, WDFMEMORY *);
KPROCESSOR_MODE WdfRequestGetRequestorMode(WDFREQUEST);
NTSTATUS WdfRequestForwardToIoQueue(WDFREQUEST, WDFQUEUE);
WDFQUEUE WdfRequestGetIoQueue(WDFREQUEST);
NTSTATUS WdfRequestRequeue(WDFREQUEST);
VOID WdfRequestStopAcknowledge(WDFREQUEST, BOOLEAN);
PIRP WdfRequestWdmGetIrp(WDFREQUEST);
BOOLEAN WdfRequestIsReserved(WDFREQUEST);
NTSTATUS WdfRequestForwardToParentDeviceIoQueue(WDFREQUEST, WDFQUEUE, PWDF_REQUEST_FORWARD_OPTIONS);
