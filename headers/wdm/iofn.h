/* Io: routines. */
#pragma once

#define IoCallDriver(device, irp) IofCallDriver(device, irp)
#define IoCompleteRequest(irp, boost) IofCompleteRequest(irp, boost)
NTSTATUS FASTCALL IofCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);
VOID FASTCALL IofCompleteRequest(_In_ PIRP Irp, CCHAR PriorityBoost);
FORCEINLINE PIO_STACK_LOCATION IoGetCurrentIrpStackLocation(PIRP irp)
{
    return irp->Tail.Overlay.CurrentStackLocation;
}
FORCEINLINE PIO_STACK_LOCATION IoGetNextIrpStackLocation(PIRP irp)
{
    return irp->Tail.Overlay.CurrentStackLocation - 1;
}
FORCEINLINE VOID IoSkipCurrentIrpStackLocation(PIRP irp)
{
    irp->CurrentLocation++;
    irp->Tail.Overlay.CurrentStackLocation++;
}
FORCEINLINE VOID IoSetNextIrpStackLocation(PIRP irp)
{
    irp->CurrentLocation--;
    irp->Tail.Overlay.CurrentStackLocation--;
}
FORCEINLINE VOID IoCopyCurrentIrpStackLocationToNext(PIRP irp)
{
    PIO_STACK_LOCATION from = IoGetCurrentIrpStackLocation(irp);
    PIO_STACK_LOCATION to = IoGetNextIrpStackLocation(irp);
    memcpy(to, from, FIELD_OFFSET(IO_STACK_LOCATION, CompletionRoutine));
    to->Control = 0;
}
FORCEINLINE VOID IoSetCompletionRoutine(PIRP irp, PIO_COMPLETION_ROUTINE routine, PVOID context,
                                        BOOLEAN on_success, BOOLEAN on_error, BOOLEAN on_cancel)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    next->CompletionRoutine = routine;
    next->Context = context;
    next->Control = 0;
    if (on_success)
        next->Control = SL_INVOKE_ON_SUCCESS;
    if (on_error)
        next->Control |= SL_INVOKE_ON_ERROR;
    if (on_cancel)
        next->Control |= SL_INVOKE_ON_CANCEL;
}
NTSTATUS NTAPI IoSetCompletionRoutineEx(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
    _In_ PIO_COMPLETION_ROUTINE CompletionRoutine, _In_opt_ PVOID Context, BOOLEAN InvokeOnSuccess,
    BOOLEAN InvokeOnError, BOOLEAN InvokeOnCancel);
FORCEINLINE VOID IoMarkIrpPending(PIRP irp)
{
    IoGetCurrentIrpStackLocation(irp)->Control |= SL_PENDING_RETURNED;
}
#define IoIsErrorUserInduced(s)                                                                    \
    ((BOOLEAN)((s) == STATUS_DEVICE_NOT_READY || (s) == STATUS_IO_TIMEOUT ||                       \
               (s) == STATUS_MEDIA_WRITE_PROTECTED || (s) == STATUS_NO_MEDIA_IN_DEVICE ||          \
               (s) == STATUS_VERIFY_REQUIRED || (s) == STATUS_UNRECOGNIZED_MEDIA ||                \
               (s) == STATUS_WRONG_VOLUME))
#define IoGetFunctionCodeFromCtlCode(code) ((code >> 2) & 0x00000FFF)
#define IoRetardIrpQueue(d)
FORCEINLINE PDRIVER_CANCEL IoSetCancelRoutine(PIRP irp, PDRIVER_CANCEL routine)
{
    return (PDRIVER_CANCEL)(ULONG_PTR)InterlockedExchangePointer((PVOID *)&irp->CancelRoutine,
                                                                 (PVOID)(ULONG_PTR)routine);
}
#define IoSizeOfIrp(n) ((USHORT)(sizeof(IRP) + ((n) * sizeof(IO_STACK_LOCATION))))
FORCEINLINE VOID IoInitializeDpcRequest(PDEVICE_OBJECT device, PIO_DPC_ROUTINE routine)
{
    KeInitializeDpc(&device->Dpc, (PKDEFERRED_ROUTINE)routine, device);
}
FORCEINLINE VOID IoRequestDpc(PDEVICE_OBJECT device, PIRP irp, PVOID context)
{
    KeInsertQueueDpc(&device->Dpc, irp, context);
}
#define IoAdjustPagingPathCount(count, up) ((up) ? InterlockedIncrement(count) : InterlockedDecrement(count))
_Acquires_lock_(_Global_cancel_spin_lock_) VOID NTAPI IoAcquireCancelSpinLock(_Out_ PKIRQL Irql);
_Releases_lock_(_Global_cancel_spin_lock_) VOID NTAPI IoReleaseCancelSpinLock(KIRQL Irql);
PVOID NTAPI IoAllocateErrorLogEntry(_In_ PVOID IoObject, UCHAR EntrySize);
VOID NTAPI IoWriteErrorLogEntry(_In_ PVOID ElEntry);
VOID NTAPI IoFreeErrorLogEntry(_In_ PVOID ElEntry);
PIRP NTAPI IoAllocateIrp(CCHAR StackSize, BOOLEAN ChargeQuota);
PIRP NTAPI IoAllocateIrpEx(_In_ PDEVICE_OBJECT DeviceObject, CCHAR StackSize, BOOLEAN ChargeQuota);
VOID NTAPI IoFreeIrp(_In_ PIRP Irp);
VOID NTAPI IoInitializeIrp(_Inout_ PIRP Irp, USHORT PacketSize, CCHAR StackSize);
VOID NTAPI IoReuseIrp(_Inout_ PIRP Irp, NTSTATUS Iostatus);
BOOLEAN NTAPI IoCancelIrp(_In_ PIRP Irp);
PMDL NTAPI IoAllocateMdl(_In_opt_ PVOID VirtualAddress, ULONG Length, BOOLEAN SecondaryBuffer,
    BOOLEAN ChargeQuota, _Inout_opt_ PIRP Irp);
VOID NTAPI IoFreeMdl(_In_ PMDL Mdl);
VOID NTAPI IoBuildPartialMdl(_In_ PMDL SourceMdl, _Inout_ PMDL TargetMdl,
    _Inout_ PVOID VirtualAddress, ULONG Length);
PIRP NTAPI IoBuildAsynchronousFsdRequest(ULONG MajorFunction, _In_ PDEVICE_OBJECT DeviceObject,
    _Inout_opt_ PVOID Buffer, ULONG Length, _In_opt_ PLARGE_INTEGER StartingOffset,
    _In_opt_ PIO_STATUS_BLOCK IoStatusBlock);
PIRP NTAPI IoBuildSynchronousFsdRequest(ULONG MajorFunction, _In_ PDEVICE_OBJECT DeviceObject,
    _Inout_ PVOID Buffer, ULONG Length, _In_opt_ PLARGE_INTEGER StartingOffset, _In_ PKEVENT Event,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock);
PIRP NTAPI IoBuildDeviceIoControlRequest(ULONG IoControlCode, _In_ PDEVICE_OBJECT DeviceObject,
    _In_opt_ PVOID InputBuffer, ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer,
    ULONG OutputBufferLength, BOOLEAN InternalDeviceIoControl, _In_opt_ PKEVENT Event,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock);
NTSTATUS NTAPI IoAllocateDriverObjectExtension(_In_ PDRIVER_OBJECT DriverObject,
    _In_ PVOID ClientIdentificationAddress, ULONG DriverObjectExtensionSize,
    _Outptr_ PVOID *DriverObjectExtension);
PVOID NTAPI IoGetDriverObjectExtension(_In_ PDRIVER_OBJECT DriverObject,
    _In_ PVOID ClientIdentificationAddress);
NTSTATUS NTAPI IoAttachDevice(_In_ PDEVICE_OBJECT SourceDevice, _In_ PUNICODE_STRING TargetDevice,
    _Outptr_ PDEVICE_OBJECT *AttachedDevice);
PDEVICE_OBJECT NTAPI IoAttachDeviceToDeviceStack(_In_ PDEVICE_OBJECT SourceDevice,
    _In_ PDEVICE_OBJECT TargetDevice);
VOID NTAPI IoDetachDevice(_Inout_ PDEVICE_OBJECT TargetDevice);
NTSTATUS NTAPI IoCreateDevice(_In_ PDRIVER_OBJECT DriverObject, ULONG DeviceExtensionSize,
    _In_opt_ PUNICODE_STRING DeviceName, DEVICE_TYPE DeviceType, ULONG DeviceCharacteristics,
    BOOLEAN Exclusive, _Outptr_ PDEVICE_OBJECT *DeviceObject);
VOID NTAPI IoDeleteDevice(_In_ PDEVICE_OBJECT DeviceObject);
NTSTATUS NTAPI IoCreateFile(_Out_ PHANDLE FileHandle, ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, ULONG FileAttributes, ULONG ShareAccess,
    ULONG Disposition, ULONG CreateOptions, _In_opt_ PVOID EaBuffer, ULONG EaLength,
    CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters, ULONG Options);
PKEVENT NTAPI IoCreateNotificationEvent(_In_ PUNICODE_STRING EventName, _Out_ PHANDLE EventHandle);
PKEVENT NTAPI IoCreateSynchronizationEvent(_In_ PUNICODE_STRING EventName,
    _Out_ PHANDLE EventHandle);
NTSTATUS NTAPI IoCreateSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName,
    _In_ PUNICODE_STRING DeviceName);
NTSTATUS NTAPI IoCreateUnprotectedSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName,
    _In_ PUNICODE_STRING DeviceName);
NTSTATUS NTAPI IoDeleteSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName);
#define IoAssignArcName(arc, device) (IoCreateSymbolicLink((arc), (device)))
#define IoDeassignArcName(arc) (IoDeleteSymbolicLink((arc)))
NTSTATUS NTAPI IoGetDeviceObjectPointer(_In_ PUNICODE_STRING ObjectName, ACCESS_MASK DesiredAccess,
    _Outptr_ PFILE_OBJECT *FileObject, _Outptr_ PDEVICE_OBJECT *DeviceObject);
PDEVICE_OBJECT NTAPI IoGetAttachedDevice(PDEVICE_OBJECT DeviceObject);
PDEVICE_OBJECT NTAPI IoGetAttachedDeviceReference(_In_ PDEVICE_OBJECT DeviceObject);
PDEVICE_OBJECT NTAPI IoGetRelatedDeviceObject(_In_ PFILE_OBJECT FileObject);
PEPROCESS NTAPI IoGetCurrentProcess(VOID);
VOID NTAPI IoGetStackLimits(_Out_ PULONG_PTR LowLimit, _Out_ PULONG_PTR HighLimit);
FORCEINLINE ULONG_PTR IoGetRemainingStackSize(VOID)
{
    ULONG_PTR low, high;
    IoGetStackLimits(&low, &high);
    return (ULONG_PTR)(&low) - low;
}
LOGICAL NTAPI IoWithinStackLimits(ULONG_PTR RegionStart, SIZE_T RegionSize);
NTSTATUS NTAPI IoInitializeTimer(_In_ PDEVICE_OBJECT DeviceObject,
    _In_ PIO_TIMER_ROUTINE TimerRoutine, _In_opt_ PVOID Context);
VOID NTAPI IoStartTimer(_In_ PDEVICE_OBJECT DeviceObject);
VOID NTAPI IoStopTimer(_In_ PDEVICE_OBJECT DeviceObject);
BOOLEAN NTAPI IoIsWdmVersionAvailable(UCHAR MajorVersion, UCHAR MinorVersion);
BOOLEAN NTAPI IoIs32bitProcess(_In_opt_ PIRP Irp);
NTSTATUS NTAPI IoRegisterShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject);
NTSTATUS NTAPI IoRegisterLastChanceShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject);
VOID NTAPI IoUnregisterShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject);
NTSTATUS NTAPI IoCheckShareAccess(ACCESS_MASK DesiredAccess, ULONG DesiredShareAccess,
    _Inout_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess, BOOLEAN Update);
NTSTATUS NTAPI IoCheckShareAccessEx(ACCESS_MASK DesiredAccess, ULONG DesiredShareAccess,
    _Inout_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess, BOOLEAN Update,
    _In_opt_ PBOOLEAN WritePermission);
VOID NTAPI IoSetShareAccess(ACCESS_MASK DesiredAccess, ULONG DesiredShareAccess,
    _Inout_ PFILE_OBJECT FileObject, _Out_ PSHARE_ACCESS ShareAccess);
VOID NTAPI IoSetShareAccessEx(ACCESS_MASK DesiredAccess, ULONG DesiredShareAccess,
    _Inout_ PFILE_OBJECT FileObject, _Out_ PSHARE_ACCESS ShareAccess,
    _In_opt_ PBOOLEAN WritePermission);
VOID NTAPI IoUpdateShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess);
VOID NTAPI IoRemoveShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess);
VOID NTAPI IoSetTopLevelIrp(_In_opt_ PIRP Irp);
PIRP NTAPI IoGetTopLevelIrp(VOID);
VOID NTAPI IoStartNextPacket(_In_ PDEVICE_OBJECT DeviceObject, BOOLEAN Cancelable);
VOID NTAPI IoStartNextPacketByKey(PDEVICE_OBJECT DeviceObject, BOOLEAN Cancelable, ULONG Key);
VOID NTAPI IoStartPacket(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp, _In_opt_ PULONG Key,
    _In_opt_ PDRIVER_CANCEL CancelFunction);
VOID NTAPI IoSetStartIoAttributes(_In_ PDEVICE_OBJECT DeviceObject, BOOLEAN DeferredStartIo,
    BOOLEAN NonCancelable);
PIO_WORKITEM NTAPI IoAllocateWorkItem(_In_ PDEVICE_OBJECT DeviceObject);
VOID NTAPI IoFreeWorkItem(_In_ PIO_WORKITEM IoWorkItem);
VOID NTAPI IoQueueWorkItem(_Inout_ PIO_WORKITEM IoWorkItem, _In_ PIO_WORKITEM_ROUTINE WorkerRoutine,
    WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context);
VOID NTAPI IoQueueWorkItemEx(_Inout_ PIO_WORKITEM IoWorkItem,
    _In_ PIO_WORKITEM_ROUTINE_EX WorkerRoutine, WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context);
BOOLEAN NTAPI IoTryQueueWorkItem(PIO_WORKITEM IoWorkItem, PIO_WORKITEM_ROUTINE_EX WorkerRoutine,
    WORK_QUEUE_TYPE QueueType, PVOID Context);
ULONG NTAPI IoSizeofWorkItem(VOID);
VOID NTAPI IoInitializeWorkItem(_In_ PVOID IoObject, _Out_ PIO_WORKITEM IoWorkItem);
VOID NTAPI IoUninitializeWorkItem(_Inout_ PIO_WORKITEM IoWorkItem);
NTSTATUS NTAPI IoConnectInterrupt(_Outptr_ PKINTERRUPT *InterruptObject,
    _In_ PKSERVICE_ROUTINE ServiceRoutine, _In_opt_ PVOID ServiceContext,
    _In_opt_ PKSPIN_LOCK SpinLock, ULONG Vector, KIRQL Irql, KIRQL SynchronizeIrql,
    KINTERRUPT_MODE InterruptMode, BOOLEAN ShareVector, KAFFINITY ProcessorEnableMask,
    BOOLEAN FloatingSave);
VOID NTAPI IoDisconnectInterrupt(_In_ PKINTERRUPT InterruptObject);
typedef struct _IO_INTERRUPT_MESSAGE_INFO_ENTRY {
    PHYSICAL_ADDRESS MessageAddress;
    KAFFINITY TargetProcessorSet;
    PKINTERRUPT InterruptObject;
    ULONG MessageData;
    ULONG Vector;
    KIRQL Irql;
    KINTERRUPT_MODE Mode;
    KINTERRUPT_POLARITY Polarity;
} IO_INTERRUPT_MESSAGE_INFO_ENTRY, *PIO_INTERRUPT_MESSAGE_INFO_ENTRY;
typedef struct _IO_INTERRUPT_MESSAGE_INFO {
    KIRQL UnifiedIrql;
    ULONG MessageCount;
    IO_INTERRUPT_MESSAGE_INFO_ENTRY MessageInfo[1];
} IO_INTERRUPT_MESSAGE_INFO, *PIO_INTERRUPT_MESSAGE_INFO;
typedef struct _IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS {
    PDEVICE_OBJECT PhysicalDeviceObject;
    PKINTERRUPT *InterruptObject;
    PKSERVICE_ROUTINE ServiceRoutine;
    PVOID ServiceContext;
    PKSPIN_LOCK SpinLock;
    KIRQL SynchronizeIrql;
    BOOLEAN FloatingSave;
    BOOLEAN ShareVector;
    ULONG Vector;
    KIRQL Irql;
    KINTERRUPT_MODE InterruptMode;
    KAFFINITY ProcessorEnableMask;
    USHORT Group;
} IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, *PIO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS;
typedef struct _IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS {
    PDEVICE_OBJECT PhysicalDeviceObject;
    PKINTERRUPT *InterruptObject;
    PKSERVICE_ROUTINE ServiceRoutine;
    PVOID ServiceContext;
    PKSPIN_LOCK SpinLock;
    KIRQL SynchronizeIrql;
    BOOLEAN FloatingSave;
} IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS, *PIO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS;
typedef struct _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS {
    PDEVICE_OBJECT PhysicalDeviceObject;
    union {
        PVOID *Generic;
        PIO_INTERRUPT_MESSAGE_INFO *InterruptMessageTable;
        PKINTERRUPT *InterruptObject;
    } ConnectionContext;
    PKMESSAGE_SERVICE_ROUTINE MessageServiceRoutine;
    PVOID ServiceContext;
    PKSPIN_LOCK SpinLock;
    KIRQL SynchronizeIrql;
    BOOLEAN FloatingSave;
    PKSERVICE_ROUTINE FallBackServiceRoutine;
} IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS, *PIO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS;
#define CONNECT_FULLY_SPECIFIED 1
#define CONNECT_LINE_BASED 2
#define CONNECT_MESSAGE_BASED 3
#define CONNECT_FULLY_SPECIFIED_GROUP 4
typedef struct _IO_CONNECT_INTERRUPT_PARAMETERS {
    ULONG Version;
    union {
        IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS FullySpecified;
        IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS LineBased;
        IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS MessageBased;
    };
} IO_CONNECT_INTERRUPT_PARAMETERS, *PIO_CONNECT_INTERRUPT_PARAMETERS;
typedef struct _IO_DISCONNECT_INTERRUPT_PARAMETERS {
    ULONG Version;
    union {
        PVOID Generic;
        PKINTERRUPT InterruptObject;
        PIO_INTERRUPT_MESSAGE_INFO InterruptMessageTable;
    } ConnectionContext;
} IO_DISCONNECT_INTERRUPT_PARAMETERS, *PIO_DISCONNECT_INTERRUPT_PARAMETERS;
NTSTATUS NTAPI IoConnectInterruptEx(_Inout_ PIO_CONNECT_INTERRUPT_PARAMETERS Parameters);
VOID NTAPI IoDisconnectInterruptEx(_In_ PIO_DISCONNECT_INTERRUPT_PARAMETERS Parameters);

/* plug and play */
NTSTATUS NTAPI IoGetDeviceProperty(_In_ PDEVICE_OBJECT DeviceObject,
    DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength, _Out_opt_ PVOID PropertyBuffer,
    _Out_ PULONG ResultLength);
NTSTATUS NTAPI IoOpenDeviceRegistryKey(_In_ PDEVICE_OBJECT DeviceObject, ULONG DevInstKeyType,
    ACCESS_MASK DesiredAccess, _Out_ PHANDLE DeviceRegKey);
NTSTATUS NTAPI IoRegisterDeviceInterface(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
    CONST GUID *InterfaceClassGuid, _In_opt_ PUNICODE_STRING ReferenceString,
    _Out_ PUNICODE_STRING SymbolicLinkName);
NTSTATUS NTAPI IoOpenDeviceInterfaceRegistryKey(_In_ PUNICODE_STRING SymbolicLinkName,
    ACCESS_MASK DesiredAccess, _Out_ PHANDLE DeviceInterfaceRegKey);
NTSTATUS NTAPI IoSetDeviceInterfaceState(_In_ PUNICODE_STRING SymbolicLinkName, BOOLEAN Enable);
NTSTATUS NTAPI IoGetDeviceInterfaces(CONST GUID *InterfaceClassGuid,
    _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, ULONG Flags, _Outptr_ PZZWSTR *SymbolicLinkList);
NTSTATUS NTAPI IoGetDeviceInterfaceAlias(_In_ PUNICODE_STRING SymbolicLinkName,
    CONST GUID *AliasInterfaceClassGuid, _Out_ PUNICODE_STRING AliasSymbolicLinkName);
NTSTATUS NTAPI IoRegisterPlugPlayNotification(IO_NOTIFICATION_EVENT_CATEGORY EventCategory,
    ULONG EventCategoryFlags, _In_opt_ PVOID EventCategoryData, _In_ PDRIVER_OBJECT DriverObject,
    _In_ PDRIVER_NOTIFICATION_CALLBACK_ROUTINE CallbackRoutine, _Inout_opt_ PVOID Context,
    _Outptr_ PVOID *NotificationEntry);
NTSTATUS NTAPI IoUnregisterPlugPlayNotification(_In_ PVOID NotificationEntry);
NTSTATUS NTAPI IoUnregisterPlugPlayNotificationEx(_In_ PVOID NotificationEntry);
NTSTATUS NTAPI IoReportTargetDeviceChange(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_ PVOID NotificationStructure);
typedef VOID NTAPI DEVICE_CHANGE_COMPLETE_CALLBACK(PVOID);
typedef DEVICE_CHANGE_COMPLETE_CALLBACK *PDEVICE_CHANGE_COMPLETE_CALLBACK;
NTSTATUS NTAPI IoReportTargetDeviceChangeAsynchronous(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_ PVOID NotificationStructure, _In_opt_ PDEVICE_CHANGE_COMPLETE_CALLBACK Callback,
    _In_opt_ PVOID Context);
VOID NTAPI IoInvalidateDeviceRelations(_In_ PDEVICE_OBJECT DeviceObject, DEVICE_RELATION_TYPE Type);
VOID NTAPI IoInvalidateDeviceState(PDEVICE_OBJECT PhysicalDeviceObject);
VOID NTAPI IoRequestDeviceEject(PDEVICE_OBJECT PhysicalDeviceObject);
NTSTATUS NTAPI IoGetDevicePropertyData(_In_ PDEVICE_OBJECT Pdo,
    CONST struct _DEVPROPKEY *PropertyKey, LCID Lcid, ULONG Flags, ULONG Size, _Out_ PVOID Data,
    _Out_ PULONG RequiredSize, _Out_ PULONG Type);
NTSTATUS NTAPI IoSetDevicePropertyData(PDEVICE_OBJECT Pdo, CONST struct _DEVPROPKEY *PropertyKey,
    LCID Lcid, ULONG Flags, ULONG Type, ULONG Size, PVOID Data);
NTSTATUS NTAPI IoGetDeviceNumaNode(PDEVICE_OBJECT Pdo, PUSHORT NodeNumber);
typedef enum _DRIVER_REGKEY_TYPE { DriverRegKeyParameters, DriverRegKeyPersistentState, DriverRegKeySharedPersistentState } DRIVER_REGKEY_TYPE, *PDRIVER_REGKEY_TYPE;
typedef enum _DRIVER_DIRECTORY_TYPE { DriverDirectoryImage, DriverDirectoryData, DriverDirectorySharedData } DRIVER_DIRECTORY_TYPE, *PDRIVER_DIRECTORY_TYPE;
NTSTATUS NTAPI IoOpenDriverRegistryKey(_In_ PDRIVER_OBJECT DriverObject,
    DRIVER_REGKEY_TYPE RegKeyType, ACCESS_MASK DesiredAccess, ULONG Flags,
    _Out_ PHANDLE DriverRegKey);
NTSTATUS NTAPI IoGetDriverDirectory(_In_ PDRIVER_OBJECT DriverObject,
    DRIVER_DIRECTORY_TYPE DirectoryType, ULONG Flags, _Out_ PHANDLE DriverDirectoryHandle);
typedef enum _IO_CONTAINER_INFORMATION_CLASS { IoSessionStateInformation } IO_CONTAINER_INFORMATION_CLASS;
typedef enum _IO_CONTAINER_NOTIFICATION_CLASS { IoSessionStateNotification } IO_CONTAINER_NOTIFICATION_CLASS;
typedef NTSTATUS(NTAPI *PIO_CONTAINER_NOTIFICATION_FUNCTION)(VOID);
NTSTATUS NTAPI IoRegisterContainerNotification(IO_CONTAINER_NOTIFICATION_CLASS NotificationClass,
    PIO_CONTAINER_NOTIFICATION_FUNCTION CallbackFunction, _In_opt_ PVOID NotificationInformation,
    ULONG NotificationInformationLength, _Out_ PVOID CallbackRegistration);
VOID NTAPI IoUnregisterContainerNotification(_In_ PVOID CallbackRegistration);

/* remove locks */
typedef struct _IO_REMOVE_LOCK_TRACKING_BLOCK *PIO_REMOVE_LOCK_TRACKING_BLOCK;
typedef struct _IO_REMOVE_LOCK_COMMON_BLOCK {
    BOOLEAN Removed;
    BOOLEAN Reserved[3];
    volatile LONG IoCount;
    KEVENT RemoveEvent;
} IO_REMOVE_LOCK_COMMON_BLOCK;
typedef struct _IO_REMOVE_LOCK_DBG_BLOCK {
    LONG Signature;
    ULONG HighWatermark;
    LONGLONG MaxLockedTicks;
    LONG AllocateTag;
    LIST_ENTRY LockList;
    KSPIN_LOCK Spin;
    volatile LONG LowMemoryCount;
    ULONG Reserved1[4];
    PVOID Reserved2;
    PIO_REMOVE_LOCK_TRACKING_BLOCK Blocks;
} IO_REMOVE_LOCK_DBG_BLOCK;
typedef struct _IO_REMOVE_LOCK {
    IO_REMOVE_LOCK_COMMON_BLOCK Common;
#if DBG
    IO_REMOVE_LOCK_DBG_BLOCK Dbg;
#endif
} IO_REMOVE_LOCK, *PIO_REMOVE_LOCK;
VOID NTAPI IoInitializeRemoveLockEx(_Out_ PIO_REMOVE_LOCK Lock, ULONG AllocateTag,
    ULONG MaxLockedMinutes, ULONG HighWatermark, ULONG RemlockSize);
NTSTATUS NTAPI IoAcquireRemoveLockEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag,
    PCSTR File, ULONG Line, ULONG RemlockSize);
VOID NTAPI IoReleaseRemoveLockEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag,
    ULONG RemlockSize);
VOID NTAPI IoReleaseRemoveLockAndWaitEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag,
    ULONG RemlockSize);
#define IoInitializeRemoveLock(l, tag, minutes, high) IoInitializeRemoveLockEx(l, tag, minutes, high, sizeof(IO_REMOVE_LOCK))
#define IoAcquireRemoveLock(l, tag) IoAcquireRemoveLockEx(l, tag, __FILE__, __LINE__, sizeof(IO_REMOVE_LOCK))
#define IoReleaseRemoveLock(l, tag) IoReleaseRemoveLockEx(l, tag, sizeof(IO_REMOVE_LOCK))
#define IoReleaseRemoveLockAndWait(l, tag) IoReleaseRemoveLockAndWaitEx(l, tag, sizeof(IO_REMOVE_LOCK))

/* cancel-safe queues */
#define IO_TYPE_CSQ_IRP_CONTEXT 1
#define IO_TYPE_CSQ 2
#define IO_TYPE_CSQ_EX 3
struct _IO_CSQ;
typedef struct _IO_CSQ_IRP_CONTEXT {
    ULONG Type;
    PIRP Irp;
    struct _IO_CSQ *Csq;
} IO_CSQ_IRP_CONTEXT, *PIO_CSQ_IRP_CONTEXT;
typedef VOID NTAPI IO_CSQ_INSERT_IRP(struct _IO_CSQ *, PIRP);
typedef IO_CSQ_INSERT_IRP *PIO_CSQ_INSERT_IRP;
typedef NTSTATUS NTAPI IO_CSQ_INSERT_IRP_EX(struct _IO_CSQ *, PIRP, PVOID);
typedef IO_CSQ_INSERT_IRP_EX *PIO_CSQ_INSERT_IRP_EX;
typedef VOID NTAPI IO_CSQ_REMOVE_IRP(struct _IO_CSQ *, PIRP);
typedef IO_CSQ_REMOVE_IRP *PIO_CSQ_REMOVE_IRP;
typedef PIRP NTAPI IO_CSQ_PEEK_NEXT_IRP(struct _IO_CSQ *, PIRP, PVOID);
typedef IO_CSQ_PEEK_NEXT_IRP *PIO_CSQ_PEEK_NEXT_IRP;
typedef VOID NTAPI IO_CSQ_ACQUIRE_LOCK(struct _IO_CSQ *, PKIRQL);
typedef IO_CSQ_ACQUIRE_LOCK *PIO_CSQ_ACQUIRE_LOCK;
typedef VOID NTAPI IO_CSQ_RELEASE_LOCK(struct _IO_CSQ *, KIRQL);
typedef IO_CSQ_RELEASE_LOCK *PIO_CSQ_RELEASE_LOCK;
typedef VOID NTAPI IO_CSQ_COMPLETE_CANCELED_IRP(struct _IO_CSQ *, PIRP);
typedef IO_CSQ_COMPLETE_CANCELED_IRP *PIO_CSQ_COMPLETE_CANCELED_IRP;
typedef struct _IO_CSQ {
    ULONG Type;
    PIO_CSQ_INSERT_IRP CsqInsertIrp;
    PIO_CSQ_REMOVE_IRP CsqRemoveIrp;
    PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp;
    PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock;
    PIO_CSQ_RELEASE_LOCK CsqReleaseLock;
    PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp;
    PVOID ReservePointer;
} IO_CSQ, *PIO_CSQ;
NTSTATUS NTAPI IoCsqInitialize(_Out_ PIO_CSQ Csq, _In_ PIO_CSQ_INSERT_IRP CsqInsertIrp,
    _In_ PIO_CSQ_REMOVE_IRP CsqRemoveIrp, _In_ PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp,
    _In_ PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock, _In_ PIO_CSQ_RELEASE_LOCK CsqReleaseLock,
    _In_ PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp);
NTSTATUS NTAPI IoCsqInitializeEx(_Out_ PIO_CSQ Csq, _In_ PIO_CSQ_INSERT_IRP_EX CsqInsertIrp,
    _In_ PIO_CSQ_REMOVE_IRP CsqRemoveIrp, _In_ PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp,
    _In_ PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock, _In_ PIO_CSQ_RELEASE_LOCK CsqReleaseLock,
    _In_ PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp);
VOID NTAPI IoCsqInsertIrp(_Inout_ PIO_CSQ Csq, _Inout_ PIRP Irp,
    _Out_opt_ PIO_CSQ_IRP_CONTEXT Context);
NTSTATUS NTAPI IoCsqInsertIrpEx(_Inout_ PIO_CSQ Csq, _Inout_ PIRP Irp,
    _Out_opt_ PIO_CSQ_IRP_CONTEXT Context, _In_opt_ PVOID InsertContext);
PIRP NTAPI IoCsqRemoveNextIrp(_Inout_ PIO_CSQ Csq, _In_opt_ PVOID PeekContext);
PIRP NTAPI IoCsqRemoveIrp(_Inout_ PIO_CSQ Csq, _Inout_ PIO_CSQ_IRP_CONTEXT Context);

/* error log, WMI */
typedef struct _IO_ERROR_LOG_PACKET {
    UCHAR MajorFunctionCode;
    UCHAR RetryCount;
    USHORT DumpDataSize;
    USHORT NumberOfStrings;
    USHORT StringOffset;
    USHORT EventCategory;
    NTSTATUS ErrorCode;
    ULONG UniqueErrorValue;
    NTSTATUS FinalStatus;
    ULONG SequenceNumber;
    ULONG IoControlCode;
    LARGE_INTEGER DeviceOffset;
    ULONG DumpData[1];
} IO_ERROR_LOG_PACKET, *PIO_ERROR_LOG_PACKET;
#define PORT_MAXIMUM_MESSAGE_LENGTH 512
#define ERROR_LOG_MAXIMUM_SIZE 240
#define WMIREG_ACTION_REGISTER 1
#define WMIREG_ACTION_DEREGISTER 2
#define WMIREG_ACTION_REREGISTER 3
#define WMIREG_ACTION_UPDATE_GUIDS 4
#define WMIREG_ACTION_BLOCK_IRPS 5
typedef VOID NTAPI FWMI_NOTIFICATION_CALLBACK(PVOID, PVOID);
typedef FWMI_NOTIFICATION_CALLBACK *WMI_NOTIFICATION_CALLBACK;
NTSTATUS NTAPI IoWMIRegistrationControl(_In_ PDEVICE_OBJECT DeviceObject, ULONG Action);
NTSTATUS NTAPI IoWMIAllocateInstanceIds(LPCGUID Guid, ULONG InstanceCount, ULONG *FirstInstanceId);
NTSTATUS NTAPI IoWMISuggestInstanceName(PDEVICE_OBJECT PhysicalDeviceObject,
    PUNICODE_STRING SymbolicLinkName, BOOLEAN CombineNames, PUNICODE_STRING SuggestedInstanceName);
NTSTATUS NTAPI IoWMIWriteEvent(_Inout_ PVOID WnodeEventItem);
ULONG NTAPI IoWMIDeviceObjectToProviderId(_In_ PDEVICE_OBJECT DeviceObject);
NTSTATUS NTAPI IoWMIOpenBlock(LPCGUID Guid, ULONG DesiredAccess, _Outptr_ PVOID *DataBlockObject);
NTSTATUS NTAPI IoWMIQueryAllData(PVOID DataBlockObject, PULONG InOutBufferSize, PVOID OutBuffer);
NTSTATUS NTAPI IoWMIQueryAllDataMultiple(PVOID *DataBlockObjectList, ULONG ObjectCount,
    PULONG InOutBufferSize, PVOID OutBuffer);
NTSTATUS NTAPI IoWMIQuerySingleInstance(PVOID DataBlockObject, PUNICODE_STRING InstanceName,
    PULONG InOutBufferSize, PVOID OutBuffer);
NTSTATUS NTAPI IoWMISetSingleInstance(PVOID DataBlockObject, PUNICODE_STRING InstanceName,
    ULONG Version, ULONG ValueBufferSize, PVOID ValueBuffer);
NTSTATUS NTAPI IoWMISetSingleItem(PVOID DataBlockObject, PUNICODE_STRING InstanceName,
    ULONG DataItemId, ULONG Version, ULONG ValueBufferSize, PVOID ValueBuffer);
NTSTATUS NTAPI IoWMISetNotificationCallback(_Inout_ PVOID Object,
    _In_ WMI_NOTIFICATION_CALLBACK Callback, _In_opt_ PVOID Context);
NTSTATUS NTAPI IoWMIExecuteMethod(PVOID DataBlockObject, PUNICODE_STRING InstanceName,
    ULONG MethodId, ULONG InBufferSize, PULONG OutBufferSize, PUCHAR InOutBuffer);
NTSTATUS NTAPI IoWMIHandleToInstanceName(_In_ PVOID DataBlockObject, HANDLE FileHandle,
    _Out_ PUNICODE_STRING InstanceName);
NTSTATUS NTAPI IoWMIDeviceObjectToInstanceName(_In_ PVOID DataBlockObject,
    _In_ PDEVICE_OBJECT DeviceObject, _Out_ PUNICODE_STRING InstanceName);

/* power */
typedef VOID NTAPI REQUEST_POWER_COMPLETE(PDEVICE_OBJECT, UCHAR, POWER_STATE, PVOID,
    PIO_STATUS_BLOCK);
typedef REQUEST_POWER_COMPLETE *PREQUEST_POWER_COMPLETE;
typedef NTSTATUS NTAPI POWER_SETTING_CALLBACK(LPCGUID, PVOID, ULONG, PVOID);
typedef POWER_SETTING_CALLBACK *PPOWER_SETTING_CALLBACK;
NTSTATUS NTAPI PoRequestPowerIrp(_In_ PDEVICE_OBJECT DeviceObject, UCHAR MinorFunction,
    POWER_STATE PowerState, _In_opt_ PREQUEST_POWER_COMPLETE CompletionFunction,
    _In_opt_ PVOID Context, _Outptr_opt_ PIRP *Irp);
POWER_STATE NTAPI PoSetPowerState(_In_ PDEVICE_OBJECT DeviceObject, POWER_STATE_TYPE Type,
    POWER_STATE State);
NTSTATUS NTAPI PoCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);
VOID NTAPI PoStartNextPowerIrp(_Inout_ PIRP Irp);
PULONG NTAPI PoRegisterDeviceForIdleDetection(_In_ PDEVICE_OBJECT DeviceObject,
    ULONG ConservationIdleTime, ULONG PerformanceIdleTime, DEVICE_POWER_STATE State);
#define PoSetDeviceBusy(p) *(p) = 0
VOID NTAPI PoSetDeviceBusyEx(PULONG IdlePointer);
VOID NTAPI PoStartDeviceBusy(_Inout_ PULONG IdlePointer);
VOID NTAPI PoEndDeviceBusy(_Inout_ PULONG IdlePointer);
PVOID NTAPI PoRegisterSystemState(_Inout_opt_ PVOID StateHandle, EXECUTION_STATE Flags);
VOID NTAPI PoUnregisterSystemState(_Inout_ PVOID StateHandle);
VOID NTAPI PoSetSystemState(EXECUTION_STATE Flags);
NTSTATUS NTAPI PoRegisterPowerSettingCallback(_In_opt_ PDEVICE_OBJECT DeviceObject,
    LPCGUID SettingGuid, _In_ PPOWER_SETTING_CALLBACK Callback, _In_opt_ PVOID Context,
    _Outptr_opt_ PVOID *Handle);
NTSTATUS NTAPI PoUnregisterPowerSettingCallback(_Inout_ PVOID Handle);
typedef enum _POWER_REQUEST_TYPE { PowerRequestDisplayRequired, PowerRequestSystemRequired, PowerRequestAwayModeRequired, PowerRequestExecutionRequired } POWER_REQUEST_TYPE, *PPOWER_REQUEST_TYPE;
NTSTATUS NTAPI PoSetPowerRequest(_Inout_ PVOID PowerRequest, POWER_REQUEST_TYPE Type);
NTSTATUS NTAPI PoClearPowerRequest(_Inout_ PVOID PowerRequest, POWER_REQUEST_TYPE Type);
VOID NTAPI PoDeletePowerRequest(_Inout_ PVOID PowerRequest);

/* what few drivers use */
typedef struct _BOOTDISK_INFORMATION {
    LONGLONG BootPartitionOffset;
    LONGLONG SystemPartitionOffset;
    ULONG BootDeviceSignature;
    ULONG SystemDeviceSignature;
} BOOTDISK_INFORMATION, *PBOOTDISK_INFORMATION;
typedef struct _IO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS {
    ULONG Version;
    union {
        PVOID Generic;
        PKINTERRUPT InterruptObject;
        struct _IO_INTERRUPT_MESSAGE_INFO *InterruptMessageTable;
    } ConnectionContext;
} IO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS, *PIO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS;
typedef enum _TRACE_INFORMATION_CLASS {
    TraceIdClass, TraceHandleClass, TraceEnableFlagsClass, TraceEnableLevelClass,
    GlobalLoggerHandleClass, EventLoggerHandleClass, AllLoggerHandlesClass, TraceHandleByNameClass,
    LoggerEventsLostClass, TraceSessionSettingsClass, LoggerEventsLoggedClass,
    DiskIoNotifyRoutinesClass, TraceInformationClassReserved1, FltIoNotifyRoutinesClass,
    TraceInformationClassReserved2, WdfNotifyRoutinesClass, MaxTraceInformationClass
} TRACE_INFORMATION_CLASS;
typedef enum _DEVICE_DIRECTORY_TYPE { DeviceDirectoryData } DEVICE_DIRECTORY_TYPE, *PDEVICE_DIRECTORY_TYPE;
BOOLEAN NTAPI IoForwardIrpSynchronously(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);
NTSTATUS NTAPI IoCheckLinkShareAccess(ACCESS_MASK DesiredAccess, ULONG DesiredShareAccess,
    PFILE_OBJECT FileObject, PSHARE_ACCESS ShareAccess, PLINK_SHARE_ACCESS LinkShareAccess,
    ULONG IoShareAccessFlags);
NTSTATUS NTAPI IoGetAffinityInterrupt(PKINTERRUPT InterruptObject, PGROUP_AFFINITY GroupAffinity);
NTSTATUS NTAPI IoGetBootDiskInformation(PBOOTDISK_INFORMATION BootDiskInformation, ULONG Size);
NTSTATUS NTAPI IoGetContainerInformation(IO_CONTAINER_INFORMATION_CLASS InformationClass,
    PVOID ContainerObject, PVOID Buffer, ULONG BufferLength);
VOID NTAPI IoRemoveLinkShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess,
    _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess);
VOID NTAPI IoReportInterruptActive(PIO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS Parameters);
VOID NTAPI IoReportInterruptInactive(PIO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS Parameters);
VOID NTAPI IoSetLinkShareAccess(ACCESS_MASK DesiredAccess, ULONG DesiredShareAccess,
    _Inout_ PFILE_OBJECT FileObject, _Out_ PSHARE_ACCESS ShareAccess,
    _Out_opt_ PLINK_SHARE_ACCESS LinkShareAccess, ULONG IoShareAccessFlags);
VOID NTAPI IoUpdateLinkShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess,
    _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess);
NTSTATUS NTAPI IoWMIQuerySingleInstanceMultiple(PVOID *DataBlockObjectList,
    PUNICODE_STRING InstanceNames, ULONG ObjectCount, PULONG InOutBufferSize, PVOID OutBuffer);
BOOLEAN NTAPI PoGetSystemWake(PIRP Irp);
VOID NTAPI PoSetSystemWake(PIRP Irp);
NTSTATUS NTAPI SeEtwWriteKMCveEvent(PCUNICODE_STRING CveId, PCUNICODE_STRING AdditionalDetails);
NTSTATUS NTAPI WmiQueryTraceInformation(TRACE_INFORMATION_CLASS TraceInformationClass,
    PVOID TraceInformation, ULONG TraceInformationLength, PULONG RequiredLength, PVOID Buffer);
NTSTATUS NTAPI IoAllocateSfioStreamIdentifier(_In_ PFILE_OBJECT FileObject, ULONG Length,
    _In_ PVOID Signature, _Outptr_ PVOID *StreamIdentifier);
NTSTATUS NTAPI IoFreeSfioStreamIdentifier(_In_ PFILE_OBJECT FileObject, _In_ PVOID Signature);
VOID NTAPI IoRemoveLinkShareAccessEx(_In_ PFILE_OBJECT FileObject,
    _Inout_ PSHARE_ACCESS ShareAccess, _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess,
    ULONG IoShareAccessFlags);
VOID NTAPI IoUpdateLinkShareAccessEx(_In_ PFILE_OBJECT FileObject,
    _Inout_ PSHARE_ACCESS ShareAccess, _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess,
    ULONG IoShareAccessFlags);
NTSTATUS NTAPI IoGetDeviceDirectory(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
    DEVICE_DIRECTORY_TYPE DirectoryType, ULONG Flags, _In_ PVOID Reserved,
    _Out_ PHANDLE DeviceDirectoryHandle);
NTSTATUS NTAPI IoReserveKsrPersistentMemory(_In_ PDRIVER_OBJECT DriverObject,
    _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, SIZE_T Size, ULONG Flags,
    _Outptr_ PVOID *DataHandle);
NTSTATUS NTAPI IoReserveKsrPersistentMemoryEx(_In_ PDRIVER_OBJECT DriverObject,
    _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _In_opt_ PUNICODE_STRING PhysicalDeviceId,
    USHORT DataTag, ULONG DataVersion, SIZE_T Size, ULONG Flags, _Outptr_ PVOID *DataHandle);
NTSTATUS NTAPI IoFreeKsrPersistentMemory(_In_ PVOID DataHandle);
NTSTATUS NTAPI IoAcquireKsrPersistentMemory(PDRIVER_OBJECT DriverObject,
    PDEVICE_OBJECT PhysicalDeviceObject, PVOID Buffer, PSIZE_T Size);
NTSTATUS NTAPI IoQueryKsrPersistentMemorySize(PDRIVER_OBJECT DriverObject,
    PDEVICE_OBJECT PhysicalDeviceObject, PSIZE_T BufferSize);
NTSTATUS NTAPI IoWriteKsrPersistentMemory(PVOID DataHandle, PVOID Buffer, SIZE_T Size);
