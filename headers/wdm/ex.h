/* Ex: pool, lookaside lists, resources, fast mutexes, push locks, rundown, work items, callbacks. */
#pragma once

typedef enum _POOL_TYPE {
#ifdef DRVLINT_ARM64
    NonPagedPool = 512,
#else
    NonPagedPool = 0,
#endif
    NonPagedPoolExecute = 0,
    PagedPool = 1,
    NonPagedPoolMustSucceed = 2,
    DontUseThisType = 3,
#ifdef DRVLINT_ARM64
    NonPagedPoolCacheAligned = 516,
#else
    NonPagedPoolCacheAligned = 4,
#endif
    PagedPoolCacheAligned = 5,
    NonPagedPoolCacheAlignedMustS = 6,
    MaxPoolType = 7,
    NonPagedPoolBase = 0,
    NonPagedPoolBaseMustSucceed = 2,
    NonPagedPoolBaseCacheAligned = 4,
    NonPagedPoolBaseCacheAlignedMustS = 6,
    NonPagedPoolSession = 32,
    PagedPoolSession = 33,
    NonPagedPoolMustSucceedSession = 34,
    DontUseThisTypeSession = 35,
    NonPagedPoolCacheAlignedSession = 36,
    PagedPoolCacheAlignedSession = 37,
    NonPagedPoolCacheAlignedMustSSession = 38,
    NonPagedPoolNx = 512,
    NonPagedPoolNxCacheAligned = 516,
    NonPagedPoolSessionNx = 544
} POOL_TYPE;
#define POOL_COLD_ALLOCATION 256
#define POOL_NX_ALLOCATION 512
#define POOL_ZERO_ALLOCATION 1024
#define POOL_QUOTA_FAIL_INSTEAD_OF_RAISE 8
#define POOL_RAISE_IF_ALLOCATION_FAILURE 16
typedef ULONG64 POOL_FLAGS;
#define POOL_FLAG_REQUIRED_START 0x0000000000000001UI64
#define POOL_FLAG_USE_QUOTA 0x0000000000000001UI64
#define POOL_FLAG_UNINITIALIZED 0x0000000000000002UI64
#define POOL_FLAG_SESSION 0x0000000000000004UI64
#define POOL_FLAG_CACHE_ALIGNED 0x0000000000000008UI64
#define POOL_FLAG_RAISE_ON_FAILURE 0x0000000000000020UI64
#define POOL_FLAG_NON_PAGED 0x0000000000000040UI64
#define POOL_FLAG_NON_PAGED_EXECUTE 0x0000000000000080UI64
#define POOL_FLAG_PAGED 0x0000000000000100UI64
typedef enum _EX_POOL_PRIORITY {
    LowPoolPriority = 0, LowPoolPrioritySpecialPoolOverrun = 8, LowPoolPrioritySpecialPoolUnderrun = 9,
    NormalPoolPriority = 16, NormalPoolPrioritySpecialPoolOverrun = 24, NormalPoolPrioritySpecialPoolUnderrun = 25,
    HighPoolPriority = 32, HighPoolPrioritySpecialPoolOverrun = 40, HighPoolPrioritySpecialPoolUnderrun = 41
} EX_POOL_PRIORITY;
typedef enum _POOL_EXTENDED_PARAMETER_TYPE {
    PoolExtendedParameterInvalidType, PoolExtendedParameterPriority, PoolExtendedParameterSecurePool,
    PoolExtendedParameterNumaNode, PoolExtendedParameterMax
} POOL_EXTENDED_PARAMETER_TYPE;
typedef struct _POOL_EXTENDED_PARAMETER {
    struct {
        ULONG64 Type : 8;
        ULONG64 Optional : 1;
        ULONG64 Reserved : 55;
    };
    union {
        ULONG64 Reserved2;
        PVOID Reserved3;
        EX_POOL_PRIORITY Priority;
        struct _POOL_EXTENDED_PARAMS_SECURE_POOL *SecurePoolParams;
        ULONG PreferredNode;
    };
} POOL_EXTENDED_PARAMETER, *PPOOL_EXTENDED_PARAMETER;
typedef CONST POOL_EXTENDED_PARAMETER *PCPOOL_EXTENDED_PARAMETER;
PVOID NTAPI ExAllocatePool(POOL_TYPE, SIZE_T);
PVOID NTAPI ExAllocatePoolWithQuota(POOL_TYPE, SIZE_T);
PVOID NTAPI ExAllocatePoolWithTag(POOL_TYPE, SIZE_T, ULONG);
PVOID NTAPI ExAllocatePoolWithQuotaTag(POOL_TYPE, SIZE_T, ULONG);
PVOID NTAPI ExAllocatePoolWithTagPriority(POOL_TYPE, SIZE_T, ULONG, EX_POOL_PRIORITY);
PVOID NTAPI ExAllocatePool2(POOL_FLAGS, SIZE_T, ULONG);
PVOID NTAPI ExAllocatePool3(POOL_FLAGS, SIZE_T, ULONG, PCPOOL_EXTENDED_PARAMETER, ULONG);
PVOID NTAPI ExAllocatePoolZero(POOL_TYPE, SIZE_T, ULONG);
PVOID NTAPI ExAllocatePoolUninitialized(POOL_TYPE, SIZE_T, ULONG);
PVOID NTAPI ExAllocatePoolQuotaZero(POOL_TYPE, SIZE_T, ULONG);
PVOID NTAPI ExAllocatePoolQuotaUninitialized(POOL_TYPE, SIZE_T, ULONG);
PVOID NTAPI ExAllocatePoolPriorityZero(POOL_TYPE, SIZE_T, ULONG, EX_POOL_PRIORITY);
PVOID NTAPI ExAllocatePoolPriorityUninitialized(POOL_TYPE, SIZE_T, ULONG, EX_POOL_PRIORITY);
VOID NTAPI ExFreePoolWithTag(PVOID, ULONG);
VOID NTAPI ExFreePool2(PVOID, ULONG, PCPOOL_EXTENDED_PARAMETER, ULONG);
VOID NTAPI ExFreePool(PVOID);
#define PROTECTED_POOL 0
#define DrvRtPoolNxOptIn 0x00000001
#define ExInitializeDriverRuntime(flags) ((void)(flags))

typedef PVOID NTAPI ALLOCATE_FUNCTION(POOL_TYPE, SIZE_T, ULONG);
typedef ALLOCATE_FUNCTION *PALLOCATE_FUNCTION;
typedef VOID NTAPI FREE_FUNCTION(PVOID);
typedef FREE_FUNCTION *PFREE_FUNCTION;
typedef PVOID NTAPI ALLOCATE_FUNCTION_EX(POOL_TYPE, SIZE_T, ULONG, struct _LOOKASIDE_LIST_EX *);
typedef ALLOCATE_FUNCTION_EX *PALLOCATE_FUNCTION_EX;
typedef VOID NTAPI FREE_FUNCTION_EX(PVOID, struct _LOOKASIDE_LIST_EX *);
typedef FREE_FUNCTION_EX *PFREE_FUNCTION_EX;
#define DRVLINT_LOOKASIDE_FIELDS                                                                   \
    union {                                                                                        \
        SLIST_HEADER ListHead;                                                                     \
        SINGLE_LIST_ENTRY SingleListHead;                                                          \
    };                                                                                             \
    USHORT Depth;                                                                                  \
    USHORT MaximumDepth;                                                                           \
    ULONG TotalAllocates;                                                                          \
    union {                                                                                        \
        ULONG AllocateMisses;                                                                      \
        ULONG AllocateHits;                                                                        \
    };                                                                                             \
    ULONG TotalFrees;                                                                              \
    union {                                                                                        \
        ULONG FreeMisses;                                                                          \
        ULONG FreeHits;                                                                            \
    };                                                                                             \
    POOL_TYPE Type;                                                                                \
    ULONG Tag;                                                                                     \
    ULONG Size;                                                                                    \
    union {                                                                                        \
        PALLOCATE_FUNCTION_EX AllocateEx;                                                          \
        PALLOCATE_FUNCTION Allocate;                                                               \
    };                                                                                             \
    union {                                                                                        \
        PFREE_FUNCTION_EX FreeEx;                                                                  \
        PFREE_FUNCTION Free;                                                                       \
    };                                                                                             \
    LIST_ENTRY ListEntry;                                                                          \
    ULONG LastTotalAllocates;                                                                      \
    union {                                                                                        \
        ULONG LastAllocateMisses;                                                                  \
        ULONG LastAllocateHits;                                                                    \
    };                                                                                             \
    ULONG Future[2];
typedef struct _GENERAL_LOOKASIDE_POOL {
    DRVLINT_LOOKASIDE_FIELDS
} GENERAL_LOOKASIDE_POOL, *PGENERAL_LOOKASIDE_POOL;
#ifdef DRVLINT_X86
#define DRVLINT_LOOKASIDE_ALIGN
#else
#define DRVLINT_LOOKASIDE_ALIGN DECLSPEC_CACHEALIGN
#endif
typedef struct DRVLINT_LOOKASIDE_ALIGN _GENERAL_LOOKASIDE {
    DRVLINT_LOOKASIDE_FIELDS
} GENERAL_LOOKASIDE, *PGENERAL_LOOKASIDE;
typedef struct _LOOKASIDE_LIST_EX {
    GENERAL_LOOKASIDE_POOL L;
} LOOKASIDE_LIST_EX, *PLOOKASIDE_LIST_EX;
typedef struct _NPAGED_LOOKASIDE_LIST {
    GENERAL_LOOKASIDE L;
#ifdef DRVLINT_X86
    KSPIN_LOCK Lock__ObsoleteButDoNotDelete;
#endif
} NPAGED_LOOKASIDE_LIST, *PNPAGED_LOOKASIDE_LIST;
typedef struct _PAGED_LOOKASIDE_LIST {
    GENERAL_LOOKASIDE L;
#ifdef DRVLINT_X86
    FAST_MUTEX Lock__ObsoleteButDoNotDelete;
#endif
} PAGED_LOOKASIDE_LIST, *PPAGED_LOOKASIDE_LIST;
#define EX_LOOKASIDE_LIST_EX_FLAGS_RAISE_ON_FAIL 1
#define EX_LOOKASIDE_LIST_EX_FLAGS_FAIL_NO_RAISE 2
NTSTATUS NTAPI ExInitializeLookasideListEx(PLOOKASIDE_LIST_EX, PALLOCATE_FUNCTION_EX, PFREE_FUNCTION_EX, POOL_TYPE, ULONG, SIZE_T, ULONG, USHORT);
VOID NTAPI ExDeleteLookasideListEx(PLOOKASIDE_LIST_EX);
VOID NTAPI ExFlushLookasideListEx(PLOOKASIDE_LIST_EX);
PVOID NTAPI ExAllocateFromLookasideListEx(PLOOKASIDE_LIST_EX);
VOID NTAPI ExFreeToLookasideListEx(PLOOKASIDE_LIST_EX, PVOID);
VOID NTAPI ExInitializeNPagedLookasideList(PNPAGED_LOOKASIDE_LIST, PALLOCATE_FUNCTION, PFREE_FUNCTION, ULONG, SIZE_T, ULONG, USHORT);
VOID NTAPI ExDeleteNPagedLookasideList(PNPAGED_LOOKASIDE_LIST);
PVOID NTAPI ExAllocateFromNPagedLookasideList(PNPAGED_LOOKASIDE_LIST);
VOID NTAPI ExFreeToNPagedLookasideList(PNPAGED_LOOKASIDE_LIST, PVOID);
VOID NTAPI ExInitializePagedLookasideList(PPAGED_LOOKASIDE_LIST, PALLOCATE_FUNCTION, PFREE_FUNCTION, ULONG, SIZE_T, ULONG, USHORT);
VOID NTAPI ExDeletePagedLookasideList(PPAGED_LOOKASIDE_LIST);
PVOID NTAPI ExAllocateFromPagedLookasideList(PPAGED_LOOKASIDE_LIST);
VOID NTAPI ExFreeToPagedLookasideList(PPAGED_LOOKASIDE_LIST, PVOID);

typedef ULONG_PTR ERESOURCE_THREAD, *PERESOURCE_THREAD;
typedef struct _OWNER_ENTRY {
    ERESOURCE_THREAD OwnerThread;
    union {
        struct {
            ULONG IoPriorityBoosted : 1;
            ULONG OwnerReferenced : 1;
            ULONG IoQoSPriorityBoosted : 1;
            ULONG OwnerCount : 29;
        };
        ULONG TableSize;
    };
} OWNER_ENTRY, *POWNER_ENTRY;
struct _ERESOURCE {
    LIST_ENTRY SystemResourcesList;
    POWNER_ENTRY OwnerTable;
    SHORT ActiveCount;
    union {
        USHORT Flag;
        struct {
            UCHAR ReservedLowFlags;
            UCHAR WaiterPriority;
        };
    };
    PVOID SharedWaiters;
    PVOID ExclusiveWaiters;
    OWNER_ENTRY OwnerEntry;
    ULONG ActiveEntries;
    ULONG ContentionCount;
    ULONG NumberOfSharedWaiters;
    ULONG NumberOfExclusiveWaiters;
#ifdef _WIN64
    PVOID Reserved2;
#endif
    union {
        PVOID Address;
        ULONG_PTR CreatorBackTraceIndex;
    };
    KSPIN_LOCK SpinLock;
};
#define ResourceNeverExclusive 0x10
#define ResourceReleaseByOtherThread 0x20
#define ResourceOwnedExclusive 0x80
NTSTATUS NTAPI ExInitializeResourceLite(PERESOURCE);
NTSTATUS NTAPI ExReinitializeResourceLite(PERESOURCE);
NTSTATUS NTAPI ExDeleteResourceLite(PERESOURCE);
BOOLEAN NTAPI ExAcquireResourceSharedLite(PERESOURCE, BOOLEAN);
BOOLEAN NTAPI ExAcquireResourceExclusiveLite(PERESOURCE, BOOLEAN);
BOOLEAN NTAPI ExAcquireSharedStarveExclusive(PERESOURCE, BOOLEAN);
BOOLEAN NTAPI ExAcquireSharedWaitForExclusive(PERESOURCE, BOOLEAN);
PVOID NTAPI ExEnterCriticalRegionAndAcquireResourceShared(PERESOURCE);
PVOID NTAPI ExEnterCriticalRegionAndAcquireResourceExclusive(PERESOURCE);
PVOID NTAPI ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(PERESOURCE);
VOID FASTCALL ExReleaseResourceLite(PERESOURCE);
VOID FASTCALL ExReleaseResourceAndLeaveCriticalRegion(PERESOURCE);
VOID NTAPI ExReleaseResourceForThreadLite(PERESOURCE, ERESOURCE_THREAD);
VOID NTAPI ExSetResourceOwnerPointer(PERESOURCE, PVOID);
VOID NTAPI ExSetResourceOwnerPointerEx(PERESOURCE, PVOID, ULONG);
#define FLAG_OWNER_POINTER_IS_THREAD 1
VOID NTAPI ExConvertExclusiveToSharedLite(PERESOURCE);
ULONG NTAPI ExGetExclusiveWaiterCount(PERESOURCE);
ULONG NTAPI ExGetSharedWaiterCount(PERESOURCE);
BOOLEAN NTAPI ExIsResourceAcquiredExclusiveLite(PERESOURCE);
ULONG NTAPI ExIsResourceAcquiredSharedLite(PERESOURCE);
#define ExIsResourceAcquiredLite ExIsResourceAcquiredSharedLite
#define ExGetCurrentResourceThread() ((ULONG_PTR)PsGetCurrentThread())

#define FM_LOCK_BIT 0x1
FORCEINLINE VOID ExInitializeFastMutex(PFAST_MUTEX mutex)
{
    mutex->Count = FM_LOCK_BIT;
    mutex->Owner = NULL;
    mutex->Contention = 0;
    KeInitializeEvent(&mutex->Event, SynchronizationEvent, FALSE);
}
VOID FASTCALL ExAcquireFastMutex(PFAST_MUTEX);
VOID FASTCALL ExReleaseFastMutex(PFAST_MUTEX);
VOID FASTCALL ExAcquireFastMutexUnsafe(PFAST_MUTEX);
VOID FASTCALL ExReleaseFastMutexUnsafe(PFAST_MUTEX);
BOOLEAN FASTCALL ExTryToAcquireFastMutex(PFAST_MUTEX);
typedef volatile LONG EX_SPIN_LOCK, *PEX_SPIN_LOCK;
#define EX_DEFAULT_PUSH_LOCK_FLAGS 0
KIRQL NTAPI ExAcquireSpinLockShared(PEX_SPIN_LOCK);
KIRQL NTAPI ExAcquireSpinLockExclusive(PEX_SPIN_LOCK);
VOID NTAPI ExReleaseSpinLockShared(PEX_SPIN_LOCK, KIRQL);
VOID NTAPI ExReleaseSpinLockExclusive(PEX_SPIN_LOCK, KIRQL);
VOID NTAPI ExAcquireSpinLockSharedAtDpcLevel(PEX_SPIN_LOCK);
VOID NTAPI ExAcquireSpinLockExclusiveAtDpcLevel(PEX_SPIN_LOCK);
VOID NTAPI ExReleaseSpinLockSharedFromDpcLevel(PEX_SPIN_LOCK);
VOID NTAPI ExReleaseSpinLockExclusiveFromDpcLevel(PEX_SPIN_LOCK);
LOGICAL NTAPI ExTryConvertSharedSpinLockExclusive(PEX_SPIN_LOCK);
LOGICAL NTAPI ExTryAcquireSpinLockSharedAtDpcLevel(PEX_SPIN_LOCK);
LOGICAL NTAPI ExTryAcquireSpinLockExclusiveAtDpcLevel(PEX_SPIN_LOCK);
typedef ULONG_PTR EX_PUSH_LOCK, *PEX_PUSH_LOCK;
VOID NTAPI ExInitializePushLock(PEX_PUSH_LOCK);
VOID FASTCALL ExAcquirePushLockExclusiveEx(PEX_PUSH_LOCK, ULONG);
VOID FASTCALL ExAcquirePushLockSharedEx(PEX_PUSH_LOCK, ULONG);
VOID FASTCALL ExReleasePushLockExclusiveEx(PEX_PUSH_LOCK, ULONG);
VOID FASTCALL ExReleasePushLockSharedEx(PEX_PUSH_LOCK, ULONG);
#define ExAcquirePushLockExclusive(l) ExAcquirePushLockExclusiveEx(l, EX_DEFAULT_PUSH_LOCK_FLAGS)
#define ExAcquirePushLockShared(l) ExAcquirePushLockSharedEx(l, EX_DEFAULT_PUSH_LOCK_FLAGS)
#define ExReleasePushLockExclusive(l) ExReleasePushLockExclusiveEx(l, EX_DEFAULT_PUSH_LOCK_FLAGS)
#define ExReleasePushLockShared(l) ExReleasePushLockSharedEx(l, EX_DEFAULT_PUSH_LOCK_FLAGS)
typedef struct _EX_RUNDOWN_REF {
    union {
        ULONG_PTR Count;
        PVOID Ptr;
    };
} EX_RUNDOWN_REF, *PEX_RUNDOWN_REF;
typedef struct _EX_RUNDOWN_REF_CACHE_AWARE *PEX_RUNDOWN_REF_CACHE_AWARE;
VOID FASTCALL ExInitializeRundownProtection(PEX_RUNDOWN_REF);
VOID FASTCALL ExReInitializeRundownProtection(PEX_RUNDOWN_REF);
BOOLEAN FASTCALL ExAcquireRundownProtection(PEX_RUNDOWN_REF);
BOOLEAN FASTCALL ExAcquireRundownProtectionEx(PEX_RUNDOWN_REF, ULONG);
VOID FASTCALL ExReleaseRundownProtection(PEX_RUNDOWN_REF);
VOID FASTCALL ExReleaseRundownProtectionEx(PEX_RUNDOWN_REF, ULONG);
VOID FASTCALL ExWaitForRundownProtectionRelease(PEX_RUNDOWN_REF);
VOID FASTCALL ExRundownCompleted(PEX_RUNDOWN_REF);
PEX_RUNDOWN_REF_CACHE_AWARE NTAPI ExAllocateCacheAwareRundownProtection(POOL_TYPE, ULONG);
SIZE_T NTAPI ExSizeOfRundownProtectionCacheAware(VOID);
VOID NTAPI ExInitializeRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE, SIZE_T);
VOID NTAPI ExFreeCacheAwareRundownProtection(PEX_RUNDOWN_REF_CACHE_AWARE);
BOOLEAN FASTCALL ExAcquireRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE);
BOOLEAN FASTCALL ExAcquireRundownProtectionCacheAwareEx(PEX_RUNDOWN_REF_CACHE_AWARE, ULONG);
VOID FASTCALL ExReleaseRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE);
VOID FASTCALL ExReleaseRundownProtectionCacheAwareEx(PEX_RUNDOWN_REF_CACHE_AWARE, ULONG);
VOID FASTCALL ExWaitForRundownProtectionReleaseCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE);
VOID FASTCALL ExReInitializeRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE);
VOID FASTCALL ExRundownCompletedCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE);

VOID NTAPI InitializeSListHead(PSLIST_HEADER);
#define ExInitializeSListHead InitializeSListHead
USHORT NTAPI ExQueryDepthSList(PSLIST_HEADER);
PSLIST_ENTRY NTAPI ExpInterlockedPopEntrySList(PSLIST_HEADER);
PSLIST_ENTRY NTAPI ExpInterlockedPushEntrySList(PSLIST_HEADER, PSLIST_ENTRY);
PSLIST_ENTRY NTAPI ExpInterlockedFlushSList(PSLIST_HEADER);
#define ExInterlockedPopEntrySList(head, lock) ExpInterlockedPopEntrySList(head)
#define ExInterlockedPushEntrySList(head, entry, lock) ExpInterlockedPushEntrySList(head, entry)
#define ExInterlockedFlushSList(head) ExpInterlockedFlushSList(head)
#define InterlockedPopEntrySList(head) ExpInterlockedPopEntrySList(head)
#define InterlockedPushEntrySList(head, entry) ExpInterlockedPushEntrySList(head, entry)
#define InterlockedFlushSList(head) ExpInterlockedFlushSList(head)
#define QueryDepthSList(head) ExQueryDepthSList(head)
PLIST_ENTRY FASTCALL ExInterlockedInsertHeadList(PLIST_ENTRY, PLIST_ENTRY, PKSPIN_LOCK);
PLIST_ENTRY FASTCALL ExInterlockedInsertTailList(PLIST_ENTRY, PLIST_ENTRY, PKSPIN_LOCK);
PLIST_ENTRY FASTCALL ExInterlockedRemoveHeadList(PLIST_ENTRY, PKSPIN_LOCK);
PSINGLE_LIST_ENTRY FASTCALL ExInterlockedPopEntryList(PSINGLE_LIST_ENTRY, PKSPIN_LOCK);
PSINGLE_LIST_ENTRY FASTCALL ExInterlockedPushEntryList(PSINGLE_LIST_ENTRY, PSINGLE_LIST_ENTRY, PKSPIN_LOCK);
LARGE_INTEGER NTAPI ExInterlockedAddLargeInteger(PLARGE_INTEGER, LARGE_INTEGER, PKSPIN_LOCK);
ULONG FASTCALL ExInterlockedAddUlong(PULONG, ULONG, PKSPIN_LOCK);
#define ExInterlockedAddLargeStatistic(to, by) InterlockedExchangeAdd64((LONG64 *)(to), by)
#define ExInterlockedCompareExchange64(to, with, cmp, lock) InterlockedCompareExchange64(to, *(with), *(cmp))

typedef enum _WORK_QUEUE_TYPE {
    CriticalWorkQueue, DelayedWorkQueue, HyperCriticalWorkQueue, NormalWorkQueue, BackgroundWorkQueue,
    RealTimeWorkQueue, SuperCriticalWorkQueue, MaximumWorkQueue, CustomPriorityWorkQueue = 32
} WORK_QUEUE_TYPE;
typedef VOID NTAPI WORKER_THREAD_ROUTINE(PVOID);
typedef WORKER_THREAD_ROUTINE *PWORKER_THREAD_ROUTINE;
typedef struct _WORK_QUEUE_ITEM {
    LIST_ENTRY List;
    PWORKER_THREAD_ROUTINE WorkerRoutine;
    volatile PVOID Parameter;
} WORK_QUEUE_ITEM, *PWORK_QUEUE_ITEM;
#define ExInitializeWorkItem(item, routine, context)                                               \
    (item)->WorkerRoutine = (routine);                                                             \
    (item)->Parameter = (context);                                                                 \
    (item)->List.Flink = NULL;
VOID NTAPI ExQueueWorkItem(PWORK_QUEUE_ITEM, WORK_QUEUE_TYPE);
typedef VOID NTAPI CALLBACK_FUNCTION(PVOID, PVOID, PVOID);
typedef CALLBACK_FUNCTION *PCALLBACK_FUNCTION;
NTSTATUS NTAPI ExCreateCallback(PCALLBACK_OBJECT *, POBJECT_ATTRIBUTES, BOOLEAN, BOOLEAN);
PVOID NTAPI ExRegisterCallback(PCALLBACK_OBJECT, PCALLBACK_FUNCTION, PVOID);
VOID NTAPI ExUnregisterCallback(PVOID);
VOID NTAPI ExNotifyCallback(PVOID, PVOID, PVOID);
typedef struct _EX_TIMER *PEX_TIMER;
typedef VOID NTAPI EXT_CALLBACK(PEX_TIMER, PVOID);
typedef EXT_CALLBACK *PEXT_CALLBACK;
typedef VOID NTAPI EXT_DELETE_CALLBACK(PVOID);
typedef EXT_DELETE_CALLBACK *PEXT_DELETE_CALLBACK;
typedef struct _EXT_SET_PARAMETERS_V0 {
    ULONG Version;
    ULONG Reserved;
    LONGLONG NoWakeTolerance;
} EXT_SET_PARAMETERS, *PEXT_SET_PARAMETERS, KT2_SET_PARAMETERS, *PKT2_SET_PARAMETERS;
typedef struct _EXT_DELETE_PARAMETERS {
    ULONG Version;
    ULONG Reserved;
    PEXT_DELETE_CALLBACK DeleteCallback;
    PVOID DeleteContext;
} EXT_DELETE_PARAMETERS, *PEXT_DELETE_PARAMETERS;
#define EX_TIMER_HIGH_RESOLUTION 4
#define EX_TIMER_NO_WAKE 8
#define EX_TIMER_NOTIFICATION (1UL << 31)
PEX_TIMER NTAPI ExAllocateTimer(PEXT_CALLBACK, PVOID, ULONG);
BOOLEAN NTAPI ExSetTimer(PEX_TIMER, LONGLONG, LONGLONG, PEXT_SET_PARAMETERS);
BOOLEAN NTAPI ExCancelTimer(PEX_TIMER, PVOID);
BOOLEAN NTAPI ExDeleteTimer(PEX_TIMER, BOOLEAN, BOOLEAN, PEXT_DELETE_PARAMETERS);
FORCEINLINE VOID ExInitializeSetTimerParameters(PEXT_SET_PARAMETERS p)
{
    p->Version = 0;
    p->Reserved = 0;
    p->NoWakeTolerance = 0;
}
FORCEINLINE VOID ExInitializeDeleteTimerParameters(PEXT_DELETE_PARAMETERS p)
{
    p->Version = 0;
    p->Reserved = 0;
    p->DeleteCallback = NULL;
    p->DeleteContext = NULL;
}
ULONG NTAPI ExSetTimerResolution(ULONG, BOOLEAN);
VOID NTAPI ExQueryTimerResolution(PULONG, PULONG, PULONG);
KPROCESSOR_MODE NTAPI ExGetPreviousMode(VOID);
BOOLEAN NTAPI ExIsProcessorFeaturePresent(ULONG);
VOID NTAPI ExSystemTimeToLocalTime(PLARGE_INTEGER, PLARGE_INTEGER);
VOID NTAPI ExLocalTimeToSystemTime(PLARGE_INTEGER, PLARGE_INTEGER);
NTSTATUS NTAPI ExGetFirmwareEnvironmentVariable(PUNICODE_STRING, LPGUID, PVOID, PULONG, PULONG);
NTSTATUS NTAPI ExSetFirmwareEnvironmentVariable(PUNICODE_STRING, LPGUID, PVOID, ULONG, ULONG);
extern POBJECT_TYPE *CmKeyObjectType, *IoFileObjectType, *ExEventObjectType, *ExSemaphoreObjectType,
    *TmTransactionManagerObjectType, *TmResourceManagerObjectType, *TmEnlistmentObjectType,
    *TmTransactionObjectType, *PsProcessType, *PsThreadType, *PsJobType, *SeTokenObjectType;
VOID NTAPI ProbeForRead(const volatile VOID *, SIZE_T, ULONG);
VOID NTAPI ProbeForWrite(volatile VOID *, SIZE_T, ULONG);
typedef enum _FIRMWARE_TYPE { FirmwareTypeUnknown, FirmwareTypeBios, FirmwareTypeUefi, FirmwareTypeMax } FIRMWARE_TYPE, *PFIRMWARE_TYPE;
FIRMWARE_TYPE NTAPI ExGetFirmwareType(VOID);
VOID FASTCALL ExInitializeRundownProtectionCacheAwareEx(PEX_RUNDOWN_REF_CACHE_AWARE, ULONG);
BOOLEAN NTAPI ExIsSoftBoot(VOID);
PSLIST_ENTRY NTAPI FirstEntrySList(PSLIST_HEADER);
VOID FASTCALL ExCleanupRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE);
typedef struct _POOL_CREATE_EXTENDED_PARAMS *PPOOL_CREATE_EXTENDED_PARAMS;
NTSTATUS NTAPI ExCreatePool(ULONG, ULONG_PTR, PPOOL_CREATE_EXTENDED_PARAMS, HANDLE *);
VOID NTAPI ExDestroyPool(HANDLE);
