/* I/O queues. */
#pragma once

typedef enum _WDF_IO_QUEUE_DISPATCH_TYPE {
    WdfIoQueueDispatchInvalid, WdfIoQueueDispatchSequential, WdfIoQueueDispatchParallel,
    WdfIoQueueDispatchManual, WdfIoQueueDispatchMax
} WDF_IO_QUEUE_DISPATCH_TYPE;
typedef enum _WDF_IO_QUEUE_STATE {
    WdfIoQueueAcceptRequests = 1, WdfIoQueueDispatchRequests, WdfIoQueueNoRequests = 4,
    WdfIoQueueDriverNoRequests = 8, WdfIoQueuePnpHeld = 16
} WDF_IO_QUEUE_STATE;
FORCEINLINE BOOLEAN WDF_IO_QUEUE_IDLE(WDF_IO_QUEUE_STATE s)
{
    return (s & WdfIoQueueNoRequests) && (s & WdfIoQueueDriverNoRequests) ? TRUE : FALSE;
}
FORCEINLINE BOOLEAN WDF_IO_QUEUE_READY(WDF_IO_QUEUE_STATE s)
{
    return (s & WdfIoQueueDispatchRequests) && (s & WdfIoQueueAcceptRequests) && !(s & WdfIoQueuePnpHeld) ? TRUE : FALSE;
}
FORCEINLINE BOOLEAN WDF_IO_QUEUE_STOPPED(WDF_IO_QUEUE_STATE s)
{
    return !(s & WdfIoQueueDispatchRequests) && (s & WdfIoQueueAcceptRequests) && (s & WdfIoQueueDriverNoRequests) ? TRUE : FALSE;
}
FORCEINLINE BOOLEAN WDF_IO_QUEUE_DRAINED(WDF_IO_QUEUE_STATE s)
{
    return !(s & WdfIoQueueAcceptRequests) && (s & WdfIoQueueDispatchRequests) && (s & WdfIoQueueNoRequests) && (s & WdfIoQueueDriverNoRequests) ? TRUE : FALSE;
}
FORCEINLINE BOOLEAN WDF_IO_QUEUE_PURGED(WDF_IO_QUEUE_STATE s)
{
    return !(s & WdfIoQueueAcceptRequests) && (s & WdfIoQueueNoRequests) && (s & WdfIoQueueDriverNoRequests) ? TRUE : FALSE;
}
DRVLINT_EVT(VOID, IO_QUEUE_IO_DEFAULT, WDFQUEUE, WDFREQUEST);
DRVLINT_EVT(VOID, IO_QUEUE_IO_STOP, WDFQUEUE, WDFREQUEST, ULONG);
DRVLINT_EVT(VOID, IO_QUEUE_IO_RESUME, WDFQUEUE, WDFREQUEST);
DRVLINT_EVT(VOID, IO_QUEUE_IO_READ, WDFQUEUE, WDFREQUEST, size_t);
DRVLINT_EVT(VOID, IO_QUEUE_IO_WRITE, WDFQUEUE, WDFREQUEST, size_t);
DRVLINT_EVT(VOID, IO_QUEUE_IO_DEVICE_CONTROL, WDFQUEUE, WDFREQUEST, size_t, size_t, ULONG);
DRVLINT_EVT(VOID, IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL, WDFQUEUE, WDFREQUEST, size_t, size_t, ULONG);
DRVLINT_EVT(VOID, IO_QUEUE_IO_CANCELED_ON_QUEUE, WDFQUEUE, WDFREQUEST);
DRVLINT_EVT(VOID, IO_QUEUE_STATE, WDFQUEUE, WDFCONTEXT);
typedef struct _WDF_IO_QUEUE_CONFIG {
    ULONG Size;
    WDF_IO_QUEUE_DISPATCH_TYPE DispatchType;
    WDF_TRI_STATE PowerManaged;
    BOOLEAN AllowZeroLengthRequests;
    BOOLEAN DefaultQueue;
    PFN_WDF_IO_QUEUE_IO_DEFAULT EvtIoDefault;
    PFN_WDF_IO_QUEUE_IO_READ EvtIoRead;
    PFN_WDF_IO_QUEUE_IO_WRITE EvtIoWrite;
    PFN_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtIoDeviceControl;
    PFN_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL EvtIoInternalDeviceControl;
    PFN_WDF_IO_QUEUE_IO_STOP EvtIoStop;
    PFN_WDF_IO_QUEUE_IO_RESUME EvtIoResume;
    PFN_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE EvtIoCanceledOnQueue;
    union {
        struct {
            ULONG NumberOfPresentedRequests;
        } Parallel;
    } Settings;
    WDFDRIVER Driver;
} WDF_IO_QUEUE_CONFIG, *PWDF_IO_QUEUE_CONFIG;
FORCEINLINE VOID WDF_IO_QUEUE_CONFIG_INIT(PWDF_IO_QUEUE_CONFIG c, WDF_IO_QUEUE_DISPATCH_TYPE type)
{
    DRVLINT_WDF_START(c);
    c->PowerManaged = WdfUseDefault;
    c->DispatchType = type;
    if (type == WdfIoQueueDispatchParallel)
        c->Settings.Parallel.NumberOfPresentedRequests = (ULONG)-1;
}
FORCEINLINE VOID WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(PWDF_IO_QUEUE_CONFIG c,
    WDF_IO_QUEUE_DISPATCH_TYPE type)
{
    WDF_IO_QUEUE_CONFIG_INIT(c, type);
    c->DefaultQueue = TRUE;
}
typedef enum _WDF_IO_FORWARD_PROGRESS_ACTION {
    WdfIoForwardProgressActionInvalid, WdfIoForwardProgressActionFailRequest,
    WdfIoForwardProgressActionUseReservedRequest
} WDF_IO_FORWARD_PROGRESS_ACTION;
typedef enum _WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY {
    WdfIoForwardProgressInvalidPolicy, WdfIoForwardProgressReservedPolicyAlwaysUseReservedRequest,
    WdfIoForwardProgressReservedPolicyUseExamine, WdfIoForwardProgressReservedPolicyPagingIO
} WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY;
DRVLINT_EVT(NTSTATUS, IO_ALLOCATE_RESOURCES_FOR_RESERVED_REQUEST, WDFQUEUE, WDFREQUEST);
DRVLINT_EVT(NTSTATUS, IO_ALLOCATE_REQUEST_RESOURCES, WDFQUEUE, WDFREQUEST);
DRVLINT_EVT(WDF_IO_FORWARD_PROGRESS_ACTION, IO_WDM_IRP_FOR_FORWARD_PROGRESS, WDFQUEUE, PIRP);
typedef struct _WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY_SETTINGS {
    union {
        struct {
            PFN_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS EvtIoWdmIrpForForwardProgress;
        } ExaminePolicy;
    } Policy;
} WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY_SETTINGS;
typedef struct _WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY {
    ULONG Size;
    ULONG TotalForwardProgressRequests;
    WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY ForwardProgressReservedPolicy;
    WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY_SETTINGS ForwardProgressReservePolicySettings;
    PFN_WDF_IO_ALLOCATE_RESOURCES_FOR_RESERVED_REQUEST EvtIoAllocateResourcesForReservedRequest;
    PFN_WDF_IO_ALLOCATE_REQUEST_RESOURCES EvtIoAllocateRequestResources;
} WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY, *PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY;
FORCEINLINE VOID WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY_DEFAULT_INIT(PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY c,
    ULONG requests)
{
    DRVLINT_WDF_START(c);
    c->TotalForwardProgressRequests = requests;
    c->ForwardProgressReservedPolicy = WdfIoForwardProgressReservedPolicyAlwaysUseReservedRequest;
}
FORCEINLINE VOID WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY_EXAMINE_INIT(PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY c,
    ULONG requests, PFN_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS examine)
{
    DRVLINT_WDF_START(c);
    c->TotalForwardProgressRequests = requests;
    c->ForwardProgressReservedPolicy = WdfIoForwardProgressReservedPolicyUseExamine;
    c->ForwardProgressReservePolicySettings.Policy.ExaminePolicy.EvtIoWdmIrpForForwardProgress = examine;
}
FORCEINLINE VOID WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY_PAGINGIO_INIT(PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY c,
    ULONG requests)
{
    DRVLINT_WDF_START(c);
    c->TotalForwardProgressRequests = requests;
    c->ForwardProgressReservedPolicy = WdfIoForwardProgressReservedPolicyPagingIO;
}
NTSTATUS WdfIoQueueCreate(WDFDEVICE Device, _In_ PWDF_IO_QUEUE_CONFIG Config,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES QueueAttributes, _Outptr_opt_ WDFQUEUE *Queue);
WDF_IO_QUEUE_STATE WdfIoQueueGetState(WDFQUEUE Queue, _Out_opt_ PULONG QueueRequests,
    _Out_opt_ PULONG DriverRequests);
VOID WdfIoQueueStart(WDFQUEUE Queue);
VOID WdfIoQueueStop(WDFQUEUE Queue, PFN_WDF_IO_QUEUE_STATE StopComplete,
    _In_opt_ WDFCONTEXT Context);
VOID WdfIoQueueStopSynchronously(WDFQUEUE Queue);
WDFDEVICE WdfIoQueueGetDevice(WDFQUEUE Queue);
NTSTATUS WdfIoQueueRetrieveNextRequest(WDFQUEUE Queue, _Outptr_ WDFREQUEST *OutRequest);
NTSTATUS WdfIoQueueRetrieveRequestByFileObject(WDFQUEUE Queue, WDFFILEOBJECT FileObject,
    _Outptr_ WDFREQUEST *OutRequest);
NTSTATUS WdfIoQueueFindRequest(WDFQUEUE Queue, WDFREQUEST FoundRequest, WDFFILEOBJECT FileObject,
    _Inout_opt_ PWDF_REQUEST_PARAMETERS Parameters, _Outptr_ WDFREQUEST *OutRequest);
NTSTATUS WdfIoQueueRetrieveFoundRequest(WDFQUEUE Queue, WDFREQUEST FoundRequest,
    _Outptr_ WDFREQUEST *OutRequest);
VOID WdfIoQueueDrainSynchronously(WDFQUEUE Queue);
VOID WdfIoQueueDrain(WDFQUEUE Queue, PFN_WDF_IO_QUEUE_STATE DrainComplete,
    _In_opt_ WDFCONTEXT Context);
VOID WdfIoQueuePurgeSynchronously(WDFQUEUE Queue);
VOID WdfIoQueuePurge(WDFQUEUE Queue, PFN_WDF_IO_QUEUE_STATE PurgeComplete,
    _In_opt_ WDFCONTEXT Context);
NTSTATUS WdfIoQueueReadyNotify(WDFQUEUE Queue, PFN_WDF_IO_QUEUE_STATE QueueReady,
    _In_opt_ WDFCONTEXT Context);
NTSTATUS WdfIoQueueAssignForwardProgressPolicy(WDFQUEUE Queue,
    _In_ PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY ForwardProgressPolicy);
VOID WdfIoQueueStopAndPurge(WDFQUEUE Queue, PFN_WDF_IO_QUEUE_STATE StopAndPurgeComplete,
    _In_opt_ WDFCONTEXT Context);
VOID WdfIoQueueStopAndPurgeSynchronously(WDFQUEUE Queue);
