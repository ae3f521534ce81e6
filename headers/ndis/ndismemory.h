/* Memory, strings, locks, lists, timers, events and work of network drivers. */
#pragma once
typedef UNICODE_STRING NDIS_STRING, *PNDIS_STRING;
#define NDIS_STRING_CONST(text) {sizeof(L##text) - 2, sizeof(L##text), L##text}
typedef PHYSICAL_ADDRESS NDIS_PHYSICAL_ADDRESS, *PNDIS_PHYSICAL_ADDRESS;
#define NDIS_PHYSICAL_ADDRESS_CONST(low, high) {(ULONG)(low), (LONG)(high)}
#define NdisGetPhysicalAddressHigh(a) ((a).HighPart)
#define NdisSetPhysicalAddressHigh(a, b) ((a).HighPart) = (b)
#define NdisGetPhysicalAddressLow(a) ((a).LowPart)
#define NdisSetPhysicalAddressLow(a, b) ((a).LowPart) = (b)
typedef struct _NDIS_PHYSICAL_ADDRESS_UNIT {
    NDIS_PHYSICAL_ADDRESS PhysicalAddress;
    UINT Length;
} NDIS_PHYSICAL_ADDRESS_UNIT, *PNDIS_PHYSICAL_ADDRESS_UNIT;
typedef ULONG NDIS_ERROR_CODE;
#define NDIS_ERROR_CODE_RESOURCE_CONFLICT EVENT_NDIS_RESOURCE_CONFLICT
#define NDIS_ERROR_CODE_OUT_OF_RESOURCES EVENT_NDIS_OUT_OF_RESOURCE
#define NDIS_ERROR_CODE_HARDWARE_FAILURE EVENT_NDIS_HARDWARE_FAILURE
#define NDIS_ERROR_CODE_ADAPTER_NOT_FOUND EVENT_NDIS_ADAPTER_NOT_FOUND
#define NDIS_ERROR_CODE_INTERRUPT_CONNECT EVENT_NDIS_INTERRUPT_CONNECT
#define NDIS_ERROR_CODE_DRIVER_FAILURE EVENT_NDIS_DRIVER_FAILURE
#define NDIS_ERROR_CODE_BAD_VERSION EVENT_NDIS_BAD_VERSION
#define NDIS_ERROR_CODE_TIMEOUT EVENT_NDIS_TIMEOUT
#define NDIS_ERROR_CODE_NETWORK_ADDRESS EVENT_NDIS_NETWORK_ADDRESS
#define NDIS_ERROR_CODE_UNSUPPORTED_CONFIGURATION EVENT_NDIS_UNSUPPORTED_CONFIGURATION
#define NDIS_ERROR_CODE_INVALID_VALUE_FROM_ADAPTER EVENT_NDIS_INVALID_VALUE_FROM_ADAPTER
#define NDIS_ERROR_CODE_MISSING_CONFIGURATION_PARAMETER EVENT_NDIS_MISSING_CONFIGURATION_PARAMETER
#define NDIS_ERROR_CODE_BAD_IO_BASE_ADDRESS EVENT_NDIS_BAD_IO_BASE_ADDRESS
#define NDIS_ERROR_CODE_RECEIVE_SPACE_SMALL EVENT_NDIS_RECEIVE_SPACE_SMALL
#define NDIS_ERROR_CODE_ADAPTER_DISABLED EVENT_NDIS_ADAPTER_DISABLED
#define NDIS_INIT_FUNCTION(f) alloc_text(INIT, f)
#define NDIS_PAGABLE_FUNCTION(f) alloc_text(PAGE, f)
#define NDIS_PAGEABLE_FUNCTION(f) alloc_text(PAGE, f)
#define NDIS_MIN_API 0x400

/* the contexts a driver hands over are what it says they are; only the linker is told */
#define NDIS_DECLARE_MINIPORT_DRIVER_CONTEXT(type)
#define NDIS_DECLARE_MINIPORT_ADAPTER_CONTEXT(type)
#define NDIS_DECLARE_MINIPORT_ADDDEVICE_CONTEXT(type)
#define NDIS_DECLARE_MINIPORT_INTERRUPT_CONTEXT(type)
#define NDIS_DECLARE_MINIPORT_SGLIST_CONTEXT(type)
#define NDIS_DECLARE_PROTOCOL_DRIVER_CONTEXT(type)
#define NDIS_DECLARE_PROTOCOL_OPEN_CONTEXT(type)
#define NDIS_DECLARE_FILTER_DRIVER_CONTEXT(type)
#define NDIS_DECLARE_FILTER_MODULE_CONTEXT(type)
#define NDIS_DECLARE_SWITCH_NET_BUFFER_LIST_CONTEXT_TYPE(type)

#define NdisZeroMemory(to, length) RtlZeroMemory(to, length)
#define NdisMoveMemory(to, from, length) RtlCopyMemory(to, from, length)
#define NdisFillMemory(to, length, fill) RtlFillMemory(to, length, fill)
#define NdisEqualMemory(a, b, length) RtlEqualMemory(a, b, length)
#define NdisRetrieveUlong(to, from) *(ULONG UNALIGNED *)(to) = *(PULONG)(from)
#define NdisStoreUlong(to, value) *(ULONG UNALIGNED *)(to) = (value)
#define NdisZeroMappedMemory(to, length) RtlZeroMemory(to, length)
#define NdisMoveMappedMemory(to, from, length) RtlCopyMemory(to, from, length)
#define NdisMoveToMappedMemory(to, from, length) RtlCopyMemory(to, from, length)
#define NdisMoveFromMappedMemory(to, from, length) RtlCopyMemory(to, from, length)
#define NDIS_MEMORY_CONTIGUOUS 0x00000001
#define NDIS_MEMORY_NONCACHED 0x00000002
NDIS_STATUS NdisAllocateMemoryWithTag(_Outptr_ PVOID *VirtualAddress, UINT Length, ULONG Tag);
PVOID NdisAllocateMemoryWithTagPriority(_In_ NDIS_HANDLE NdisHandle, UINT Length, ULONG Tag,
    EX_POOL_PRIORITY Priority);
VOID NdisFreeMemory(_In_ PVOID VirtualAddress, UINT Length, UINT MemoryFlags);
VOID NdisFreeMemoryWithTag(_In_ PVOID VirtualAddress, ULONG Tag);
VOID NdisFreeMemoryWithTagPriority(_In_ NDIS_HANDLE NdisHandle, _In_ PVOID VirtualAddress, ULONG Tag);
VOID NdisInitializeNPagedLookasideList(_Out_ PNPAGED_LOOKASIDE_LIST Lookaside,
    _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, ULONG Flags, SIZE_T Size,
    ULONG Tag, USHORT Depth);
#define NdisDeleteNPagedLookasideList(list) ExDeleteNPagedLookasideList(list)
#define NdisAllocateFromNPagedLookasideList(list) ExAllocateFromNPagedLookasideList(list)
#define NdisFreeToNPagedLookasideList(list, entry) ExFreeToNPagedLookasideList(list, entry)

#define NdisInitUnicodeString(to, from) RtlInitUnicodeString(to, from)
#define NdisInitAnsiString(to, from) RtlInitString(to, from)
#define NdisUpcaseUnicodeString(to, from) RtlUpcaseUnicodeString(to, from, FALSE)
#define NdisAnsiStringToUnicodeString(to, from) RtlAnsiStringToUnicodeString(to, from, FALSE)
#define NdisUnicodeStringToAnsiString(to, from) RtlUnicodeStringToAnsiString(to, from, FALSE)
#define NdisEqualString(a, b, ignore_case) RtlEqualUnicodeString(a, b, ignore_case)
#define NdisEqualUnicodeString(a, b, ignore_case) RtlEqualUnicodeString(a, b, ignore_case)
#define NdisFreeString(string) NdisFreeMemory((string).Buffer, (string).MaximumLength, 0)
#define NdisPrintString(string) DbgPrint("%ls", (string).Buffer)
VOID NdisInitializeString(_Out_ PNDIS_STRING Destination, PUCHAR Source);

typedef struct _NDIS_SPIN_LOCK {
    KSPIN_LOCK SpinLock;
    KIRQL OldIrql;
} NDIS_SPIN_LOCK, *PNDIS_SPIN_LOCK;
VOID NdisAllocateSpinLock(_Out_ PNDIS_SPIN_LOCK SpinLock);
VOID NdisFreeSpinLock(_Inout_ PNDIS_SPIN_LOCK SpinLock);
#define NdisAcquireSpinLock(lock) KeAcquireSpinLock(&(lock)->SpinLock, &(lock)->OldIrql)
#define NdisReleaseSpinLock(lock) KeReleaseSpinLock(&(lock)->SpinLock, (lock)->OldIrql)
#define NdisDprAcquireSpinLock(lock)                                                               \
    {                                                                                              \
        KeAcquireSpinLockAtDpcLevel(&(lock)->SpinLock);                                            \
    }
#define NdisDprReleaseSpinLock(lock) KeReleaseSpinLockFromDpcLevel(&(lock)->SpinLock)
typedef union _NDIS_RW_LOCK_REFCOUNT {
    ULONG RefCount;
    UCHAR cacheLine[16];
} NDIS_RW_LOCK_REFCOUNT;
typedef struct _NDIS_RW_LOCK {
    union {
        struct {
            KSPIN_LOCK SpinLock;
            PVOID Context;
        };
        UCHAR Reserved[16];
    };
    union {
        NDIS_RW_LOCK_REFCOUNT RefCount[MAXIMUM_PROCESSORS];
        ULONG RefCountEx[sizeof(NDIS_RW_LOCK_REFCOUNT) / sizeof(ULONG) * MAXIMUM_PROCESSORS];
        struct {
            KSPIN_LOCK RefCountLock;
            volatile ULONG SharedRefCount;
            volatile BOOLEAN WriterWaiting;
        };
    };
} NDIS_RW_LOCK, *PNDIS_RW_LOCK;
typedef struct _LOCK_STATE {
    USHORT LockState;
    KIRQL OldIrql;
} LOCK_STATE, *PLOCK_STATE;
VOID NdisInitializeReadWriteLock(_Out_ PNDIS_RW_LOCK Lock);
VOID NdisAcquireReadWriteLock(_Inout_ PNDIS_RW_LOCK Lock, BOOLEAN fWrite, _Out_ PLOCK_STATE LockState);
VOID NdisReleaseReadWriteLock(_Inout_ PNDIS_RW_LOCK Lock, _In_ PLOCK_STATE LockState);
VOID NdisDprAcquireReadWriteLock(_Inout_ PNDIS_RW_LOCK Lock, BOOLEAN fWrite, _Out_ PLOCK_STATE LockState);
VOID NdisDprReleaseReadWriteLock(_Inout_ PNDIS_RW_LOCK Lock, _In_ PLOCK_STATE LockState);
typedef struct _NDIS_RW_LOCK_EX NDIS_RW_LOCK_EX, *PNDIS_RW_LOCK_EX;
typedef struct _LOCK_STATE_EX {
    KIRQL OldIrql;
    UCHAR LockState;
    UCHAR Flags;
} LOCK_STATE_EX, *PLOCK_STATE_EX;
#define NDIS_RWL_AT_DISPATCH_LEVEL 1
PNDIS_RW_LOCK_EX NdisAllocateRWLock(_In_ NDIS_HANDLE NdisHandle);
VOID NdisFreeRWLock(_In_ PNDIS_RW_LOCK_EX Lock);
VOID NdisAcquireRWLockRead(_In_ PNDIS_RW_LOCK_EX Lock, _Out_ PLOCK_STATE_EX LockState, UCHAR Flags);
VOID NdisAcquireRWLockWrite(_In_ PNDIS_RW_LOCK_EX Lock, _Out_ PLOCK_STATE_EX LockState, UCHAR Flags);
VOID NdisReleaseRWLock(_In_ PNDIS_RW_LOCK_EX Lock, _In_ PLOCK_STATE_EX LockState);
typedef KMUTEX NDIS_MUTEX, *PNDIS_MUTEX;
#define NDIS_INIT_MUTEX(m) KeInitializeMutex(m, 0xFFFF)
#define NDIS_WAIT_FOR_MUTEX(m) KeWaitForSingleObject(m, Executive, KernelMode, FALSE, NULL)
#define NDIS_RELEASE_MUTEX(m) KeReleaseMutex(m, FALSE)
#define NDIS_RAISE_IRQL_TO_DISPATCH(irql) KeRaiseIrql(DISPATCH_LEVEL, irql)
#define NDIS_LOWER_IRQL(old, current)                                                              \
    {                                                                                              \
        if (old != current)                                                                        \
            KeLowerIrql(old);                                                                      \
    }
#define NDIS_CURRENT_IRQL() KeGetCurrentIrql()
#define NDIS_CURRENT_PROCESSOR_NUMBER KeGetCurrentProcessorNumber()

#define NdisInitializeListHead(head) InitializeListHead(head)
#define NdisInitializeSListHead(head) ExInitializeSListHead(head)
#define NdisQueryDepthSList(head) ExQueryDepthSList(head)
#define NdisInterlockedIncrement(value) InterlockedIncrement(value)
#define NdisInterlockedDecrement(value) InterlockedDecrement(value)
#define NdisInterlockedAddUlong(value, n, lock) ExInterlockedAddUlong(value, n, &(lock)->SpinLock)
#define NdisInterlockedInsertHeadList(head, entry, lock)                                           \
    ExInterlockedInsertHeadList(head, entry, &(lock)->SpinLock)
#define NdisInterlockedInsertTailList(head, entry, lock)                                           \
    ExInterlockedInsertTailList(head, entry, &(lock)->SpinLock)
#define NdisInterlockedRemoveHeadList(head, lock) ExInterlockedRemoveHeadList(head, &(lock)->SpinLock)
#define NdisInterlockedPushEntryList(head, entry, lock)                                            \
    ExInterlockedPushEntryList(head, entry, &(lock)->SpinLock)
#define NdisInterlockedPopEntryList(head, lock) ExInterlockedPopEntryList(head, &(lock)->SpinLock)
#define NdisInterlockedPushEntrySList(head, entry, lock)                                           \
    ExInterlockedPushEntrySList(head, entry, &(lock)->SpinLock)
#define NdisInterlockedPopEntrySList(head, lock) ExInterlockedPopEntrySList(head, &(lock)->SpinLock)
#define NdisInterlockedFlushSList(head) ExInterlockedFlushSList(head)
#define NdisInterlockedAddLargeStatistic(value, n)                                                 \
    (void)InterlockedAdd64(&((PLARGE_INTEGER)value)->QuadPart, n)
LARGE_INTEGER NdisInterlockedAddLargeInteger(_Inout_ PLARGE_INTEGER Addend, LARGE_INTEGER Increment,
    _Inout_ PKSPIN_LOCK Lock);

#define NdisStallExecution(microseconds) KeStallExecutionProcessor(microseconds)
#define NdisGetCurrentSystemTime(time)                                                             \
    {                                                                                              \
        KeQuerySystemTime(time);                                                                   \
    }
VOID NdisGetSystemUpTime(_Out_ PULONG pSystemUpTime);
VOID NdisGetSystemUpTimeEx(_Out_ PLARGE_INTEGER pSystemUpTime);
VOID NdisMSleep(ULONG MicrosecondsToSleep);
CCHAR NdisSystemProcessorCount(VOID);
ULONG NdisGroupActiveProcessorCount(USHORT Group);
UINT NdisGetVersion(VOID);
UCHAR NdisGeneratePartialCancelId(VOID);
ULONG NdisGetSharedDataAlignment(VOID);
PVOID NdisGetRoutineAddress(_In_ PNDIS_STRING NdisRoutineName);

typedef VOID NDIS_TIMER_FUNCTION(PVOID SystemSpecific1, PVOID FunctionContext, PVOID SystemSpecific2,
    PVOID SystemSpecific3);
typedef NDIS_TIMER_FUNCTION *PNDIS_TIMER_FUNCTION;
typedef struct _NDIS_TIMER {
    KTIMER Timer;
    KDPC Dpc;
} NDIS_TIMER, *PNDIS_TIMER;
typedef struct _NDIS_MINIPORT_BLOCK NDIS_MINIPORT_BLOCK, *PNDIS_MINIPORT_BLOCK;
typedef struct _NDIS_MINIPORT_TIMER {
    KTIMER Timer;
    KDPC Dpc;
    PNDIS_TIMER_FUNCTION MiniportTimerFunction;
    PVOID MiniportTimerContext;
    PNDIS_MINIPORT_BLOCK Miniport;
    struct _NDIS_MINIPORT_TIMER *NextTimer;
} NDIS_MINIPORT_TIMER, *PNDIS_MINIPORT_TIMER;
VOID NdisInitializeTimer(_Out_ PNDIS_TIMER Timer, PNDIS_TIMER_FUNCTION TimerFunction, _In_opt_ PVOID FunctionContext);
VOID NdisSetTimer(_Inout_ PNDIS_TIMER Timer, UINT MillisecondsToDelay);
VOID NdisSetTimerEx(_Inout_ PNDIS_TIMER NdisTimer, UINT MillisecondsToDelay, _In_opt_ PVOID FunctionContext);
VOID NdisCancelTimer(_Inout_ PNDIS_TIMER Timer, _Out_ PBOOLEAN TimerCancelled);
VOID NdisMInitializeTimer(_Out_ PNDIS_MINIPORT_TIMER Timer, _In_ NDIS_HANDLE MiniportAdapterHandle,
    PNDIS_TIMER_FUNCTION TimerFunction, _In_opt_ PVOID FunctionContext);
VOID NdisMSetPeriodicTimer(_Inout_ PNDIS_MINIPORT_TIMER Timer, UINT MillisecondPeriod);
VOID NdisMCancelTimer(_Inout_ PNDIS_MINIPORT_TIMER Timer, _Out_ PBOOLEAN TimerCancelled);
typedef struct _NDIS_TIMER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG AllocationTag;
    PNDIS_TIMER_FUNCTION TimerFunction;
    PVOID FunctionContext;
} NDIS_TIMER_CHARACTERISTICS, *PNDIS_TIMER_CHARACTERISTICS;
#define NDIS_TIMER_CHARACTERISTICS_REVISION_1 1
#define NDIS_SIZEOF_TIMER_CHARACTERISTICS_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_TIMER_CHARACTERISTICS, FunctionContext)
NDIS_STATUS NdisAllocateTimerObject(_In_ NDIS_HANDLE NdisHandle,
    _In_ PNDIS_TIMER_CHARACTERISTICS TimerCharacteristics, _Out_ PNDIS_HANDLE pTimerObject);
BOOLEAN NdisSetTimerObject(_In_ NDIS_HANDLE TimerObject, LARGE_INTEGER DueTime, LONG MillisecondsPeriod,
    _In_opt_ PVOID FunctionContext);
BOOLEAN NdisSetCoalescableTimerObject(_In_ NDIS_HANDLE TimerObject, LARGE_INTEGER DueTime,
    LONG MillisecondsPeriod, _In_opt_ PVOID FunctionContext, ULONG Tolerance);
BOOLEAN NdisCancelTimerObject(_In_ NDIS_HANDLE TimerObject);
VOID NdisFreeTimerObject(_In_ NDIS_HANDLE TimerObject);

typedef struct _NDIS_EVENT {
    KEVENT Event;
} NDIS_EVENT, *PNDIS_EVENT;
VOID NdisInitializeEvent(_Out_ PNDIS_EVENT Event);
VOID NdisSetEvent(_In_ PNDIS_EVENT Event);
VOID NdisResetEvent(_In_ PNDIS_EVENT Event);
BOOLEAN NdisWaitEvent(_In_ PNDIS_EVENT Event, UINT msToWait);

struct _NDIS_WORK_ITEM;
typedef VOID NDIS_PROC_CALLBACK(struct _NDIS_WORK_ITEM *WorkItem, PVOID Context);
typedef NDIS_PROC_CALLBACK *NDIS_PROC;
typedef struct _NDIS_WORK_ITEM {
    PVOID Context;
    NDIS_PROC Routine;
    UCHAR WrapperReserved[8 * sizeof(PVOID)];
} NDIS_WORK_ITEM, *PNDIS_WORK_ITEM;
#define NdisInitializeWorkItem(item, routine, context)                                             \
    {                                                                                              \
        (item)->Context = context;                                                                 \
        (item)->Routine = routine;                                                                 \
    }
NDIS_STATUS NdisScheduleWorkItem(_In_ PNDIS_WORK_ITEM WorkItem);
typedef VOID NDIS_IO_WORKITEM_FUNCTION(PVOID WorkItemContext, NDIS_HANDLE NdisIoWorkItemHandle);
typedef NDIS_IO_WORKITEM_FUNCTION *NDIS_IO_WORKITEM_ROUTINE;
NDIS_HANDLE NdisAllocateIoWorkItem(_In_ NDIS_HANDLE NdisObjectHandle);
VOID NdisFreeIoWorkItem(_In_ NDIS_HANDLE NdisIoWorkItemHandle);
VOID NdisQueueIoWorkItem(_In_ NDIS_HANDLE NdisIoWorkItemHandle, NDIS_IO_WORKITEM_ROUTINE Routine,
    _In_opt_ PVOID WorkItemContext);
typedef struct _NDIS_GENERIC_OBJECT {
    NDIS_OBJECT_HEADER Header;
    PVOID Caller;
    PVOID CallersCaller;
    PDRIVER_OBJECT DriverObject;
} NDIS_GENERIC_OBJECT, *PNDIS_GENERIC_OBJECT;
#define NDIS_GENERIC_OBJECT_REVISION_1 1
PNDIS_GENERIC_OBJECT NdisAllocateGenericObject(_In_opt_ PDRIVER_OBJECT DriverObject, ULONG Tag, USHORT Size);
VOID NdisFreeGenericObject(_In_ PNDIS_GENERIC_OBJECT NdisObject);
