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
PVOID NTAPI ExAllocatePool(POOL_TYPE a, SIZE_T b);
PVOID NTAPI ExAllocatePoolWithQuota(POOL_TYPE a, SIZE_T b);
PVOID NTAPI ExAllocatePoolWithTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
PVOID NTAPI ExAllocatePoolWithQuotaTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
PVOID NTAPI ExAllocatePoolWithTagPriority(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag,
    EX_POOL_PRIORITY Priority);
PVOID NTAPI ExAllocatePool2(POOL_FLAGS Flags, SIZE_T NumberOfBytes, ULONG Tag);
PVOID NTAPI ExAllocatePool3(POOL_FLAGS Flags, SIZE_T NumberOfBytes, ULONG Tag,
    _In_opt_ PCPOOL_EXTENDED_PARAMETER ExtendedParameters, ULONG ExtendedParametersCount);
PVOID NTAPI ExAllocatePoolZero(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
PVOID NTAPI ExAllocatePoolUninitialized(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
PVOID NTAPI ExAllocatePoolQuotaZero(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
PVOID NTAPI ExAllocatePoolQuotaUninitialized(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
PVOID NTAPI ExAllocatePoolPriorityZero(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag,
    EX_POOL_PRIORITY Priority);
PVOID NTAPI ExAllocatePoolPriorityUninitialized(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag,
    EX_POOL_PRIORITY Priority);
VOID NTAPI ExFreePoolWithTag(_In_ PVOID P, ULONG Tag);
VOID NTAPI ExFreePool2(_Inout_ PVOID P, ULONG Tag,
    _In_opt_ PCPOOL_EXTENDED_PARAMETER ExtendedParameters, ULONG ExtendedParametersCount);
VOID NTAPI ExFreePool(_In_ PVOID P);
#define PROTECTED_POOL 0
#define POOL_TAGGING 1
#define DrvRtPoolNxOptIn 0x00000001
extern POOL_TYPE ExDefaultNonPagedPoolType;
extern ULONG ExDefaultMdlProtection;
FORCEINLINE VOID ExInitializeDriverRuntime(ULONG flags)
{
    if (flags & DrvRtPoolNxOptIn) {
        ExDefaultNonPagedPoolType = NonPagedPoolNx;
        ExDefaultMdlProtection = 0x40000000;
    }
}
#if POOL_NX_OPTIN
#define NonPagedPool ExDefaultNonPagedPoolType
#define NonPagedPoolCacheAligned ((POOL_TYPE)(ExDefaultNonPagedPoolType + 4))
#endif

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
NTSTATUS NTAPI ExInitializeLookasideListEx(_Out_ PLOOKASIDE_LIST_EX Lookaside,
    _In_opt_ PALLOCATE_FUNCTION_EX Allocate, _In_opt_ PFREE_FUNCTION_EX Free, POOL_TYPE PoolType,
    ULONG Flags, SIZE_T Size, ULONG Tag, USHORT Depth);
VOID NTAPI ExDeleteLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside);
VOID NTAPI ExFlushLookasideListEx(PLOOKASIDE_LIST_EX Lookaside);
PVOID NTAPI ExAllocateFromLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside);
VOID NTAPI ExFreeToLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside, _In_ PVOID Entry);
VOID NTAPI ExInitializeNPagedLookasideList(_Out_ PNPAGED_LOOKASIDE_LIST Lookaside,
    _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, ULONG Flags, SIZE_T Size,
    ULONG Tag, USHORT Depth);
#if POOL_NX_OPTIN
FORCEINLINE VOID ExInitializeNPagedLookasideList_NXPoolOptIn(PNPAGED_LOOKASIDE_LIST list,
    PALLOCATE_FUNCTION allocate, PFREE_FUNCTION free, ULONG flags, SIZE_T size, ULONG tag, USHORT depth)
{
    ExInitializeNPagedLookasideList(list, allocate, free, flags | ExDefaultNonPagedPoolType, size, tag,
                                    depth);
}
#define ExInitializeNPagedLookasideList ExInitializeNPagedLookasideList_NXPoolOptIn
#endif
VOID NTAPI ExDeleteNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside);
PVOID NTAPI ExAllocateFromNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside);
VOID NTAPI ExFreeToNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside, _In_ PVOID Entry);
VOID NTAPI ExInitializePagedLookasideList(_Out_ PPAGED_LOOKASIDE_LIST Lookaside,
    _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, ULONG Flags, SIZE_T Size,
    ULONG Tag, USHORT Depth);
VOID NTAPI ExDeletePagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside);
PVOID NTAPI ExAllocateFromPagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside);
VOID NTAPI ExFreeToPagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside, _In_ PVOID Entry);

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
NTSTATUS NTAPI ExInitializeResourceLite(_Out_ PERESOURCE Resource);
NTSTATUS NTAPI ExReinitializeResourceLite(PERESOURCE Resource);
NTSTATUS NTAPI ExDeleteResourceLite(_Inout_ PERESOURCE Resource);
BOOLEAN NTAPI ExAcquireResourceSharedLite(
    _Inout_ _When_(return != 0, _Acquires_shared_lock_(*_Curr_)) PERESOURCE Resource, BOOLEAN Wait);
BOOLEAN NTAPI ExAcquireResourceExclusiveLite(
    _Inout_ _When_(return != 0, _Acquires_exclusive_lock_(*_Curr_)) PERESOURCE Resource,
    BOOLEAN Wait);
BOOLEAN NTAPI ExAcquireSharedStarveExclusive(
    _Inout_ _When_(return != 0, _Acquires_shared_lock_(*_Curr_)) PERESOURCE Resource, BOOLEAN Wait);
BOOLEAN NTAPI ExAcquireSharedWaitForExclusive(
    _Inout_ _When_(return != 0, _Acquires_lock_(*_Curr_)) PERESOURCE Resource, BOOLEAN Wait);
_Acquires_lock_(_Global_critical_region_)
PVOID NTAPI ExEnterCriticalRegionAndAcquireResourceShared(
    _Inout_ _Acquires_shared_lock_(*_Curr_) PERESOURCE Resource);
_Acquires_lock_(_Global_critical_region_)
PVOID NTAPI ExEnterCriticalRegionAndAcquireResourceExclusive(
    _Inout_ _Acquires_exclusive_lock_(*_Curr_) PERESOURCE Resource);
_Acquires_lock_(_Global_critical_region_)
PVOID NTAPI ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(
    _Inout_ _Acquires_lock_(*_Curr_) PERESOURCE Resource);
_Releases_lock_(*Resource) VOID FASTCALL ExReleaseResourceLite(_Inout_ PERESOURCE Resource);
_Releases_lock_(_Global_critical_region_)
VOID FASTCALL ExReleaseResourceAndLeaveCriticalRegion(
    _Inout_ _Releases_lock_(*_Curr_) PERESOURCE Resource);
VOID NTAPI ExReleaseResourceForThreadLite(_Inout_ _Releases_lock_(*_Curr_) PERESOURCE Resource,
    ERESOURCE_THREAD ResourceThreadId);
VOID NTAPI ExSetResourceOwnerPointer(_Inout_ PERESOURCE Resource, _In_ PVOID OwnerPointer);
VOID NTAPI ExSetResourceOwnerPointerEx(_Inout_ PERESOURCE Resource, _In_ PVOID OwnerPointer,
    ULONG Flags);
#define FLAG_OWNER_POINTER_IS_THREAD 1
VOID NTAPI ExConvertExclusiveToSharedLite(_Inout_ PERESOURCE Resource);
ULONG NTAPI ExGetExclusiveWaiterCount(_In_ PERESOURCE Resource);
ULONG NTAPI ExGetSharedWaiterCount(_In_ PERESOURCE Resource);
BOOLEAN NTAPI ExIsResourceAcquiredExclusiveLite(_In_ PERESOURCE Resource);
ULONG NTAPI ExIsResourceAcquiredSharedLite(_In_ PERESOURCE Resource);
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
VOID FASTCALL ExAcquireFastMutex(_Inout_ _Acquires_lock_(*_Curr_) PFAST_MUTEX FastMutex);
VOID FASTCALL ExReleaseFastMutex(_Inout_ _Releases_lock_(*_Curr_) PFAST_MUTEX FastMutex);
VOID FASTCALL ExAcquireFastMutexUnsafe(_Inout_ _Acquires_lock_(*_Curr_) PFAST_MUTEX FastMutex);
VOID FASTCALL ExReleaseFastMutexUnsafe(_Inout_ _Releases_lock_(*_Curr_) PFAST_MUTEX FastMutex);
BOOLEAN FASTCALL ExTryToAcquireFastMutex(_Inout_ _Acquires_lock_(*_Curr_) PFAST_MUTEX FastMutex);
typedef volatile LONG EX_SPIN_LOCK, *PEX_SPIN_LOCK;
#define EX_DEFAULT_PUSH_LOCK_FLAGS 0
KIRQL NTAPI ExAcquireSpinLockShared(_Inout_ _Acquires_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock);
KIRQL NTAPI ExAcquireSpinLockExclusive(_Inout_ _Acquires_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock);
VOID NTAPI ExReleaseSpinLockShared(_Inout_ _Releases_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock,
    KIRQL OldIrql);
VOID NTAPI ExReleaseSpinLockExclusive(_Inout_ _Releases_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock,
    KIRQL OldIrql);
VOID NTAPI ExAcquireSpinLockSharedAtDpcLevel(
    _Inout_ _Acquires_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock);
VOID NTAPI ExAcquireSpinLockExclusiveAtDpcLevel(
    _Inout_ _Acquires_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock);
VOID NTAPI ExReleaseSpinLockSharedFromDpcLevel(
    _Inout_ _Releases_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock);
VOID NTAPI ExReleaseSpinLockExclusiveFromDpcLevel(
    _Inout_ _Releases_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock);
LOGICAL NTAPI ExTryConvertSharedSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock);
LOGICAL NTAPI ExTryAcquireSpinLockSharedAtDpcLevel(
    _Inout_ _When_(return != FALSE, _Acquires_lock_(*_Curr_)) PEX_SPIN_LOCK SpinLock);
LOGICAL NTAPI ExTryAcquireSpinLockExclusiveAtDpcLevel(
    _Inout_ _When_(return != FALSE, _Acquires_lock_(*_Curr_)) PEX_SPIN_LOCK SpinLock);
typedef ULONG_PTR EX_PUSH_LOCK, *PEX_PUSH_LOCK;
VOID NTAPI ExInitializePushLock(_Out_ PEX_PUSH_LOCK PushLock);
VOID FASTCALL ExAcquirePushLockExclusiveEx(_Inout_ _Acquires_exclusive_lock_(*_Curr_) PEX_PUSH_LOCK PushLock,
    ULONG Flags);
VOID FASTCALL ExAcquirePushLockSharedEx(_Inout_ _Acquires_shared_lock_(*_Curr_) PEX_PUSH_LOCK PushLock,
    ULONG Flags);
VOID FASTCALL ExReleasePushLockExclusiveEx(_Inout_ _Releases_exclusive_lock_(*_Curr_) PEX_PUSH_LOCK PushLock,
    ULONG Flags);
VOID FASTCALL ExReleasePushLockSharedEx(_Inout_ _Releases_shared_lock_(*_Curr_) PEX_PUSH_LOCK PushLock,
    ULONG Flags);
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
VOID FASTCALL ExInitializeRundownProtection(_Out_ PEX_RUNDOWN_REF RunRef);
VOID FASTCALL ExReInitializeRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);
BOOLEAN FASTCALL ExAcquireRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);
BOOLEAN FASTCALL ExAcquireRundownProtectionEx(_Inout_ PEX_RUNDOWN_REF RunRef, ULONG Count);
VOID FASTCALL ExReleaseRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);
VOID FASTCALL ExReleaseRundownProtectionEx(_Inout_ PEX_RUNDOWN_REF RunRef, ULONG Count);
VOID FASTCALL ExWaitForRundownProtectionRelease(_Inout_ PEX_RUNDOWN_REF RunRef);
VOID FASTCALL ExRundownCompleted(_Out_ PEX_RUNDOWN_REF RunRef);
PEX_RUNDOWN_REF_CACHE_AWARE NTAPI ExAllocateCacheAwareRundownProtection(POOL_TYPE PoolType,
    ULONG PoolTag);
SIZE_T NTAPI ExSizeOfRundownProtectionCacheAware(VOID);
VOID NTAPI ExInitializeRundownProtectionCacheAware(
    _Out_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, SIZE_T RunRefSize);
VOID NTAPI ExFreeCacheAwareRundownProtection(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
BOOLEAN FASTCALL ExAcquireRundownProtectionCacheAware(
    _Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
BOOLEAN FASTCALL ExAcquireRundownProtectionCacheAwareEx(
    _Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, ULONG Count);
VOID FASTCALL ExReleaseRundownProtectionCacheAware(
    _Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
VOID FASTCALL ExReleaseRundownProtectionCacheAwareEx(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef,
    ULONG Count);
VOID FASTCALL ExWaitForRundownProtectionReleaseCacheAware(
    _Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef);
VOID FASTCALL ExReInitializeRundownProtectionCacheAware(
    _Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
VOID FASTCALL ExRundownCompletedCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

VOID NTAPI InitializeSListHead(_Out_ PSLIST_HEADER SListHead);
#define ExInitializeSListHead InitializeSListHead
USHORT NTAPI ExQueryDepthSList(PSLIST_HEADER SListHead);
PSLIST_ENTRY NTAPI ExpInterlockedPopEntrySList(PSLIST_HEADER ListHead);
PSLIST_ENTRY NTAPI ExpInterlockedPushEntrySList(PSLIST_HEADER ListHead, PSLIST_ENTRY ListEntry);
PSLIST_ENTRY NTAPI ExpInterlockedFlushSList(PSLIST_HEADER ListHead);
#define ExInterlockedPopEntrySList(head, lock) ExpInterlockedPopEntrySList(head)
#define ExInterlockedPushEntrySList(head, entry, lock) ExpInterlockedPushEntrySList(head, entry)
#define ExInterlockedFlushSList(head) ExpInterlockedFlushSList(head)
#define InterlockedPopEntrySList(head) ExpInterlockedPopEntrySList(head)
#define InterlockedPushEntrySList(head, entry) ExpInterlockedPushEntrySList(head, entry)
#define InterlockedFlushSList(head) ExpInterlockedFlushSList(head)
#define QueryDepthSList(head) ExQueryDepthSList(head)
PLIST_ENTRY FASTCALL ExInterlockedInsertHeadList(_Inout_ PLIST_ENTRY ListHead,
    _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock);
PLIST_ENTRY FASTCALL ExInterlockedInsertTailList(_Inout_ PLIST_ENTRY ListHead,
    _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock);
PLIST_ENTRY FASTCALL ExInterlockedRemoveHeadList(_Inout_ PLIST_ENTRY ListHead,
    _Inout_ PKSPIN_LOCK Lock);
PSINGLE_LIST_ENTRY FASTCALL ExInterlockedPopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead,
    _Inout_ PKSPIN_LOCK Lock);
PSINGLE_LIST_ENTRY FASTCALL ExInterlockedPushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead,
    _Inout_ PSINGLE_LIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock);
LARGE_INTEGER NTAPI ExInterlockedAddLargeInteger(PLARGE_INTEGER Addend, LARGE_INTEGER Increment,
    PKSPIN_LOCK Lock);
ULONG FASTCALL ExInterlockedAddUlong(_Inout_ PULONG Addend, ULONG Increment,
    _Inout_ PKSPIN_LOCK Lock);
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
FORCEINLINE VOID ExInitializeWorkItem(PWORK_QUEUE_ITEM item, PWORKER_THREAD_ROUTINE routine,
                                      PVOID context)
{
    item->WorkerRoutine = routine;
    item->Parameter = context;
    item->List.Flink = NULL;
}
VOID NTAPI ExQueueWorkItem(_Inout_ PWORK_QUEUE_ITEM WorkItem, WORK_QUEUE_TYPE QueueType);
typedef VOID NTAPI CALLBACK_FUNCTION(PVOID, PVOID, PVOID);
typedef CALLBACK_FUNCTION *PCALLBACK_FUNCTION;
NTSTATUS NTAPI ExCreateCallback(_Outptr_ PCALLBACK_OBJECT *CallbackObject,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, BOOLEAN Create, BOOLEAN AllowMultipleCallbacks);
PVOID NTAPI ExRegisterCallback(_Inout_ PCALLBACK_OBJECT CallbackObject,
    _In_ PCALLBACK_FUNCTION CallbackFunction, _In_opt_ PVOID CallbackContext);
VOID NTAPI ExUnregisterCallback(_Inout_ PVOID CallbackRegistration);
VOID NTAPI ExNotifyCallback(_In_ PVOID CallbackObject, _In_opt_ PVOID Argument1,
    _In_opt_ PVOID Argument2);
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
#define EX_TIMER_UNLIMITED_TOLERANCE ((LONGLONG)-1)
#define EX_TIMER_NOTIFICATION (1UL << 31)
PEX_TIMER NTAPI ExAllocateTimer(_In_opt_ PEXT_CALLBACK Callback, _In_opt_ PVOID CallbackContext,
    ULONG Attributes);
BOOLEAN NTAPI ExSetTimer(_In_ PEX_TIMER Timer, LONGLONG DueTime, LONGLONG Period,
    _In_opt_ PEXT_SET_PARAMETERS Parameters);
BOOLEAN NTAPI ExCancelTimer(_Inout_ PEX_TIMER Timer, _In_opt_ PVOID Parameters);
BOOLEAN NTAPI ExDeleteTimer(_In_ PEX_TIMER Timer, BOOLEAN Cancel, BOOLEAN Wait,
    _In_opt_ PEXT_DELETE_PARAMETERS Parameters);
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
ULONG NTAPI ExSetTimerResolution(ULONG DesiredTime, BOOLEAN SetResolution);
VOID NTAPI ExQueryTimerResolution(PULONG MaximumTime, PULONG MinimumTime, PULONG CurrentTime);
KPROCESSOR_MODE NTAPI ExGetPreviousMode(VOID);
BOOLEAN NTAPI ExIsProcessorFeaturePresent(ULONG ProcessorFeature);
VOID NTAPI ExSystemTimeToLocalTime(_In_ PLARGE_INTEGER SystemTime, _Out_ PLARGE_INTEGER LocalTime);
VOID NTAPI ExLocalTimeToSystemTime(_In_ PLARGE_INTEGER LocalTime, _Out_ PLARGE_INTEGER SystemTime);
NTSTATUS NTAPI ExGetFirmwareEnvironmentVariable(PUNICODE_STRING VariableName, LPGUID VendorGuid,
    PVOID Value, PULONG ValueLength, PULONG Attributes);
NTSTATUS NTAPI ExSetFirmwareEnvironmentVariable(PUNICODE_STRING VariableName, LPGUID VendorGuid,
    PVOID Value, ULONG ValueLength, ULONG Attributes);
extern POBJECT_TYPE *CmKeyObjectType, *IoFileObjectType, *ExEventObjectType, *ExSemaphoreObjectType,
    *TmTransactionManagerObjectType, *TmResourceManagerObjectType, *TmEnlistmentObjectType,
    *TmTransactionObjectType, *PsProcessType, *PsThreadType, *PsJobType, *SeTokenObjectType;
VOID NTAPI ProbeForRead(const volatile VOID *Address, SIZE_T Length, ULONG Alignment);
VOID NTAPI ProbeForWrite(_Inout_ volatile VOID *Address, SIZE_T Length, ULONG Alignment);
typedef enum _FIRMWARE_TYPE { FirmwareTypeUnknown, FirmwareTypeBios, FirmwareTypeUefi, FirmwareTypeMax } FIRMWARE_TYPE, *PFIRMWARE_TYPE;
FIRMWARE_TYPE NTAPI ExGetFirmwareType(VOID);
VOID FASTCALL ExInitializeRundownProtectionCacheAwareEx(
    _Out_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, ULONG Flags);
BOOLEAN NTAPI ExIsSoftBoot(VOID);
PSLIST_ENTRY NTAPI FirstEntrySList(PSLIST_HEADER SListHead);
VOID FASTCALL ExCleanupRundownProtectionCacheAware(
    _Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
typedef struct _POOL_CREATE_EXTENDED_PARAMS *PPOOL_CREATE_EXTENDED_PARAMS;
NTSTATUS NTAPI ExCreatePool(ULONG Flags, ULONG_PTR Tag,
    _In_opt_ PPOOL_CREATE_EXTENDED_PARAMS Params, _Out_ HANDLE *PoolHandle);
VOID NTAPI ExDestroyPool(HANDLE PoolHandle);
