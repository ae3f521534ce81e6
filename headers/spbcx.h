/* Simple peripheral bus class extension: drivers of controllers. */
#pragma once
#include <wdf.h>
#include <spb.h>
#ifdef __cplusplus
typedef WDFFILEOBJECT SPBTARGET;
typedef WDFREQUEST SPBREQUEST;
#else
DECLARE_HANDLE(SPBTARGET);
DECLARE_HANDLE(SPBREQUEST);
#endif
EXTERN_C_START
typedef enum _SPB_REQUEST_TYPE { SpbRequestTypeUndefined, SpbRequestTypeRead, SpbRequestTypeWrite, SpbRequestTypeSequence, SpbRequestTypeLockController, SpbRequestTypeUnlockController, SpbRequestTypeLockConnection, SpbRequestTypeUnlockConnection, SpbRequestTypeOther, SpbRequestTypeMax } SPB_REQUEST_TYPE, *PSPB_REQUEST_TYPE;
typedef enum _SPB_REQUEST_SEQUENCE_POSITION { SpbRequestSequencePositionInvalid, SpbRequestSequencePositionSingle, SpbRequestSequencePositionFirst, SpbRequestSequencePositionContinue, SpbRequestSequencePositionLast, SpbRequestSequencePositionMax } SPB_REQUEST_SEQUENCE_POSITION, *PSPB_REQUEST_SEQUENCE_POSITION;
typedef NTSTATUS EVT_SPB_TARGET_CONNECT(WDFDEVICE, SPBTARGET);
typedef EVT_SPB_TARGET_CONNECT *PFN_SPB_TARGET_CONNECT;
typedef VOID EVT_SPB_TARGET_DISCONNECT(WDFDEVICE, SPBTARGET);
typedef EVT_SPB_TARGET_DISCONNECT *PFN_SPB_TARGET_DISCONNECT;
typedef VOID EVT_SPB_CONTROLLER_LOCK(WDFDEVICE, SPBTARGET, SPBREQUEST);
typedef EVT_SPB_CONTROLLER_LOCK *PFN_SPB_CONTROLLER_LOCK;
typedef VOID EVT_SPB_CONTROLLER_UNLOCK(WDFDEVICE, SPBTARGET, SPBREQUEST);
typedef EVT_SPB_CONTROLLER_UNLOCK *PFN_SPB_CONTROLLER_UNLOCK;
typedef VOID EVT_SPB_CONTROLLER_READ(WDFDEVICE, SPBTARGET, SPBREQUEST, size_t);
typedef EVT_SPB_CONTROLLER_READ *PFN_SPB_CONTROLLER_READ;
typedef VOID EVT_SPB_CONTROLLER_WRITE(WDFDEVICE, SPBTARGET, SPBREQUEST, size_t);
typedef EVT_SPB_CONTROLLER_WRITE *PFN_SPB_CONTROLLER_WRITE;
typedef VOID EVT_SPB_CONTROLLER_SEQUENCE(WDFDEVICE, SPBTARGET, SPBREQUEST, ULONG);
typedef EVT_SPB_CONTROLLER_SEQUENCE *PFN_SPB_CONTROLLER_SEQUENCE;
typedef VOID EVT_SPB_CONTROLLER_OTHER(WDFDEVICE, SPBTARGET, SPBREQUEST, size_t, size_t, ULONG);
typedef EVT_SPB_CONTROLLER_OTHER *PFN_SPB_CONTROLLER_OTHER;
typedef struct _SPB_CONTROLLER_CONFIG {
    ULONG Size;
    WDF_IO_QUEUE_DISPATCH_TYPE ControllerDispatchType;
    WDF_TRI_STATE PowerManaged;
    PFN_SPB_TARGET_CONNECT EvtSpbTargetConnect;
    PFN_SPB_TARGET_DISCONNECT EvtSpbTargetDisconnect;
    PFN_SPB_CONTROLLER_LOCK EvtSpbControllerLock;
    PFN_SPB_CONTROLLER_UNLOCK EvtSpbControllerUnlock;
    PFN_SPB_CONTROLLER_READ EvtSpbIoRead;
    PFN_SPB_CONTROLLER_WRITE EvtSpbIoWrite;
    PFN_SPB_CONTROLLER_SEQUENCE EvtSpbIoSequence;
} SPB_CONTROLLER_CONFIG, *PSPB_CONTROLLER_CONFIG;
FORCEINLINE VOID SPB_CONTROLLER_CONFIG_INIT(_Out_ SPB_CONTROLLER_CONFIG *c)
{
    RtlZeroMemory(c, sizeof(SPB_CONTROLLER_CONFIG));
    c->Size = sizeof(SPB_CONTROLLER_CONFIG);
    c->ControllerDispatchType = WdfIoQueueDispatchSequential;
    c->PowerManaged = WdfUseDefault;
}
typedef struct _SPB_CONNECTION_PARAMETERS {
    USHORT Size;
    PCWSTR ConnectionTag;
    PVOID ConnectionParameters;
} SPB_CONNECTION_PARAMETERS, *PSPB_CONNECTION_PARAMETERS;
FORCEINLINE VOID SPB_CONNECTION_PARAMETERS_INIT(_Out_ SPB_CONNECTION_PARAMETERS *p)
{
    RtlZeroMemory(p, sizeof(*p));
    p->Size = sizeof(*p);
}
typedef struct _SPB_REQUEST_PARAMETERS {
    USHORT Size;
    SPB_REQUEST_TYPE Type;
    SPB_REQUEST_SEQUENCE_POSITION Position;
    SPB_TRANSFER_DIRECTION PreviousTransferDirection;
    size_t Length;
    ULONG SequenceTransferCount;
} SPB_REQUEST_PARAMETERS, *PSPB_REQUEST_PARAMETERS;
FORCEINLINE VOID SPB_REQUEST_PARAMETERS_INIT(_Out_ SPB_REQUEST_PARAMETERS *p)
{
    RtlZeroMemory(p, sizeof(*p));
    p->Size = sizeof(*p);
}
typedef struct SPB_TRANSFER_DESCRIPTOR {
    USHORT Size;
    SPB_TRANSFER_DIRECTION Direction;
    size_t TransferLength;
    ULONG DelayInUs;
} SPB_TRANSFER_DESCRIPTOR, *PSPB_TRANSFER_DESCRIPTOR;
FORCEINLINE VOID SPB_TRANSFER_DESCRIPTOR_INIT(_Out_ SPB_TRANSFER_DESCRIPTOR *d)
{
    RtlZeroMemory(d, sizeof(*d));
    d->Size = sizeof(*d);
}
NTSTATUS SpbDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);
NTSTATUS SpbDeviceInitialize(WDFDEVICE FxDevice, _In_ PSPB_CONTROLLER_CONFIG Config);
VOID SpbControllerSetIoOtherCallback(WDFDEVICE FxDevice, PFN_SPB_CONTROLLER_OTHER EvtSpbControllerIoOther, PFN_WDF_IO_IN_CALLER_CONTEXT EvtIoInCallerContext);
VOID SpbControllerSetRequestAttributes(WDFDEVICE FxDevice, _In_ PWDF_OBJECT_ATTRIBUTES RequestAttributes);
VOID SpbControllerSetTargetAttributes(WDFDEVICE FxDevice, _In_ PWDF_OBJECT_ATTRIBUTES ObjectAttributes);
VOID SpbTargetGetConnectionParameters(SPBTARGET Target, _Out_ SPB_CONNECTION_PARAMETERS *ConnectionParameters);
WDFFILEOBJECT SpbTargetGetFileObject(SPBTARGET Target);
SPBTARGET SpbRequestGetTarget(SPBREQUEST SpbRequest);
WDFDEVICE SpbRequestGetController(SPBREQUEST SpbRequest);
VOID SpbRequestGetParameters(SPBREQUEST SpbRequest, _Out_ SPB_REQUEST_PARAMETERS *Parameters);
VOID SpbRequestGetTransferParameters(SPBREQUEST SpbRequest, ULONG Index, _Out_opt_ SPB_TRANSFER_DESCRIPTOR *TransferDescriptor, _Out_opt_ PMDL *TransferBuffer);
VOID SpbRequestComplete(SPBREQUEST SpbRequest, NTSTATUS CompletionStatus);
NTSTATUS SpbRequestCaptureIoOtherTransferList(SPBREQUEST SpbRequest);
EXTERN_C_END
