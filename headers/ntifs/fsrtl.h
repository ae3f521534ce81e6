/* FsRtl: file control blocks, locks, oplocks, names, notification, per-stream contexts, ECPs. */
#pragma once

typedef struct _FSRTL_COMMON_FCB_HEADER {
    CSHORT NodeTypeCode;
    CSHORT NodeByteSize;
    UCHAR Flags;
    UCHAR IsFastIoPossible;
    UCHAR Flags2;
    UCHAR Reserved : 4;
    UCHAR Version : 4;
    PERESOURCE Resource;
    PERESOURCE PagingIoResource;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER FileSize;
    LARGE_INTEGER ValidDataLength;
} FSRTL_COMMON_FCB_HEADER, *PFSRTL_COMMON_FCB_HEADER;
typedef PVOID OPLOCK, *POPLOCK;
typedef struct _FSRTL_ADVANCED_FCB_HEADER {
    CSHORT NodeTypeCode;
    CSHORT NodeByteSize;
    UCHAR Flags;
    UCHAR IsFastIoPossible;
    UCHAR Flags2;
    UCHAR Reserved : 4;
    UCHAR Version : 4;
    PERESOURCE Resource;
    PERESOURCE PagingIoResource;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER FileSize;
    LARGE_INTEGER ValidDataLength;
    PFAST_MUTEX FastMutex;
    LIST_ENTRY FilterContexts;
    EX_PUSH_LOCK PushLock;
    PVOID *FileContextSupportPointer;
    union {
        OPLOCK Oplock;
        PVOID ReservedForRemote;
    };
    PVOID ReservedContext;
} FSRTL_ADVANCED_FCB_HEADER, *PFSRTL_ADVANCED_FCB_HEADER;
#define FSRTL_FCB_HEADER_V0 0
#define FSRTL_FCB_HEADER_V1 1
#define FSRTL_FCB_HEADER_V2 2
#define FSRTL_FCB_HEADER_V3 3
#define FSRTL_FLAG_FILE_MODIFIED 0x01
#define FSRTL_FLAG_FILE_LENGTH_CHANGED 0x02
#define FSRTL_FLAG_LIMIT_MODIFIED_PAGES 0x04
#define FSRTL_FLAG_ACQUIRE_MAIN_RSRC_EX 0x08
#define FSRTL_FLAG_ACQUIRE_MAIN_RSRC_SH 0x10
#define FSRTL_FLAG_USER_MAPPED_FILE 0x20
#define FSRTL_FLAG_ADVANCED_HEADER 0x40
#define FSRTL_FLAG_EOF_ADVANCE_ACTIVE 0x80
#define FSRTL_FLAG2_DO_MODIFIED_WRITE 0x01
#define FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS 0x02
#define FSRTL_FLAG2_PURGE_WHEN_MAPPED 0x04
#define FSRTL_FLAG2_IS_PAGING_FILE 0x08
#define FSRTL_FSP_TOP_LEVEL_IRP ((LONG_PTR)0x01)
#define FSRTL_CACHE_TOP_LEVEL_IRP ((LONG_PTR)0x02)
#define FSRTL_MOD_WRITE_TOP_LEVEL_IRP ((LONG_PTR)0x03)
#define FSRTL_FAST_IO_TOP_LEVEL_IRP ((LONG_PTR)0x04)
#define FSRTL_NETWORK1_TOP_LEVEL_IRP ((LONG_PTR)0x05)
#define FSRTL_NETWORK2_TOP_LEVEL_IRP ((LONG_PTR)0x06)
#define FSRTL_MAX_TOP_LEVEL_IRP_FLAG ((LONG_PTR)0xFFFF)
typedef enum _FAST_IO_POSSIBLE { FastIoIsNotPossible, FastIoIsPossible, FastIoIsQuestionable } FAST_IO_POSSIBLE;
FORCEINLINE VOID FsRtlSetupAdvancedHeader(PVOID header, PFAST_MUTEX mutex)
{
    PFSRTL_ADVANCED_FCB_HEADER h = (PFSRTL_ADVANCED_FCB_HEADER)header;
    h->Flags |= FSRTL_FLAG_ADVANCED_HEADER;
    h->Flags2 |= FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS;
    h->Version = FSRTL_FCB_HEADER_V2;
    InitializeListHead(&h->FilterContexts);
    if (mutex != NULL)
        h->FastMutex = mutex;
    h->PushLock = 0;
    h->FileContextSupportPointer = NULL;
}
#define FsRtlSetupAdvancedHeaderEx(header, mutex, support)                                         \
    {                                                                                              \
        FsRtlSetupAdvancedHeader(header, mutex);                                                   \
        if ((support) != NULL)                                                                     \
            (header)->FileContextSupportPointer = (support);                                       \
    }
#define FsRtlEnterFileSystem() KeEnterCriticalRegion()
#define FsRtlExitFileSystem() KeLeaveCriticalRegion()
#define FsRtlGetPerStreamContextPointer(f) ((PFSRTL_ADVANCED_FCB_HEADER)(f)->FsContext)
#define FsRtlSupportsPerStreamContexts(f)                                                          \
    ((FsRtlGetPerStreamContextPointer(f) != NULL) &&                                               \
     FlagOn(FsRtlGetPerStreamContextPointer(f)->Flags2, FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS))
#define FsRtlAllocatePoolWithTag(type, n, tag)                                                     \
    ExAllocatePoolWithTag((POOL_TYPE)((type) | POOL_RAISE_IF_ALLOCATION_FAILURE), n, tag)
#define FsRtlAllocatePoolWithQuotaTag(type, n, tag)                                                \
    ExAllocatePoolWithQuotaTag((POOL_TYPE)((type) | POOL_RAISE_IF_ALLOCATION_FAILURE), n, tag)
#define FsRtlAllocatePool(type, n) FsRtlAllocatePoolWithTag(type, n, 'trSF')
#define FsRtlAllocatePoolWithQuota(type, n) FsRtlAllocatePoolWithQuotaTag(type, n, 'trSF')

/* contexts */
typedef struct _FSRTL_PER_STREAM_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId;
    PVOID InstanceId;
    PFREE_FUNCTION FreeCallback;
} FSRTL_PER_STREAM_CONTEXT, *PFSRTL_PER_STREAM_CONTEXT;
typedef struct _FSRTL_PER_FILE_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId;
    PVOID InstanceId;
    PFREE_FUNCTION FreeCallback;
} FSRTL_PER_FILE_CONTEXT, *PFSRTL_PER_FILE_CONTEXT;
typedef struct _FSRTL_PER_FILEOBJECT_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId;
    PVOID InstanceId;
} FSRTL_PER_FILEOBJECT_CONTEXT, *PFSRTL_PER_FILEOBJECT_CONTEXT;
#define FsRtlInitPerStreamContext(c, owner, instance, callback)                                    \
    ((c)->OwnerId = (owner), (c)->InstanceId = (instance), (c)->FreeCallback = (callback))
#define FsRtlInitPerFileContext(c, owner, instance, callback)                                      \
    ((c)->OwnerId = (owner), (c)->InstanceId = (instance), (c)->FreeCallback = (callback))
#define FsRtlInitPerFileObjectContext(c, owner, instance) ((c)->OwnerId = (owner), (c)->InstanceId = (instance))
NTSTATUS NTAPI FsRtlInsertPerStreamContext(_In_ PFSRTL_ADVANCED_FCB_HEADER PerStreamContext,
    _In_ PFSRTL_PER_STREAM_CONTEXT Ptr);
PFSRTL_PER_STREAM_CONTEXT NTAPI FsRtlLookupPerStreamContextInternal(
    _In_ PFSRTL_ADVANCED_FCB_HEADER StreamContext, _In_opt_ PVOID OwnerId,
    _In_opt_ PVOID InstanceId);
#define FsRtlLookupPerStreamContext(h, owner, instance) FsRtlLookupPerStreamContextInternal((h), (owner), (instance))
PFSRTL_PER_STREAM_CONTEXT NTAPI FsRtlRemovePerStreamContext(
    _In_ PFSRTL_ADVANCED_FCB_HEADER StreamContext, _In_opt_ PVOID OwnerId,
    _In_opt_ PVOID InstanceId);
VOID NTAPI FsRtlTeardownPerStreamContexts(_In_ PFSRTL_ADVANCED_FCB_HEADER AdvancedHeader);
NTSTATUS NTAPI FsRtlInsertPerFileContext(_In_ PVOID *PerFileContextPointer,
    _In_ PFSRTL_PER_FILE_CONTEXT Ptr);
PFSRTL_PER_FILE_CONTEXT NTAPI FsRtlLookupPerFileContext(_In_ PVOID *PerFileContextPointer,
    _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);
PFSRTL_PER_FILE_CONTEXT NTAPI FsRtlRemovePerFileContext(_In_ PVOID *PerFileContextPointer,
    _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);
VOID NTAPI FsRtlTeardownPerFileContexts(_In_ PVOID *PerFileContextPointer);
NTSTATUS NTAPI FsRtlInsertPerFileObjectContext(_In_ PFILE_OBJECT FileObject,
    _In_ PFSRTL_PER_FILEOBJECT_CONTEXT Ptr);
PFSRTL_PER_FILEOBJECT_CONTEXT NTAPI FsRtlLookupPerFileObjectContext(PFILE_OBJECT FileObject,
    PVOID OwnerId, PVOID InstanceId);
PFSRTL_PER_FILEOBJECT_CONTEXT NTAPI FsRtlRemovePerFileObjectContext(_In_ PFILE_OBJECT FileObject,
    _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);

/* byte-range locks */
typedef struct _FILE_LOCK_INFO {
    LARGE_INTEGER StartingByte;
    LARGE_INTEGER Length;
    BOOLEAN ExclusiveLock;
    ULONG Key;
    PFILE_OBJECT FileObject;
    PVOID ProcessId;
    LARGE_INTEGER EndingByte;
} FILE_LOCK_INFO, *PFILE_LOCK_INFO;
struct _FILE_LOCK;
typedef NTSTATUS NTAPI COMPLETE_LOCK_IRP_ROUTINE(PVOID, PIRP);
typedef COMPLETE_LOCK_IRP_ROUTINE *PCOMPLETE_LOCK_IRP_ROUTINE;
typedef VOID NTAPI UNLOCK_ROUTINE(PVOID, PFILE_LOCK_INFO);
typedef UNLOCK_ROUTINE *PUNLOCK_ROUTINE;
typedef struct _FILE_LOCK {
    PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine;
    PUNLOCK_ROUTINE UnlockRoutine;
    BOOLEAN FastIoIsQuestionable;
    BOOLEAN SpareC[3];
    PVOID LockInformation;
    FILE_LOCK_INFO LastReturnedLockInfo;
    PVOID LastReturnedLock;
    volatile LONG LockRequestsInProgress;
} FILE_LOCK, *PFILE_LOCK;
PFILE_LOCK NTAPI FsRtlAllocateFileLock(_In_opt_ PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine,
    _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);
VOID NTAPI FsRtlFreeFileLock(_In_ PFILE_LOCK FileLock);
VOID NTAPI FsRtlInitializeFileLock(_Out_ PFILE_LOCK FileLock,
    _In_opt_ PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine,
    _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);
VOID NTAPI FsRtlUninitializeFileLock(_Inout_ PFILE_LOCK FileLock);
NTSTATUS NTAPI FsRtlProcessFileLock(_In_ PFILE_LOCK FileLock, _In_ PIRP Irp,
    _In_opt_ PVOID Context);
BOOLEAN NTAPI FsRtlCheckLockForReadAccess(_In_ PFILE_LOCK FileLock, _In_ PIRP Irp);
BOOLEAN NTAPI FsRtlCheckLockForWriteAccess(_In_ PFILE_LOCK FileLock, _In_ PIRP Irp);
BOOLEAN NTAPI FsRtlCheckLockForOplockRequest(_In_ PFILE_LOCK FileLock,
    _In_ PLARGE_INTEGER AllocationSize);
BOOLEAN NTAPI FsRtlFastCheckLockForRead(_In_ PFILE_LOCK FileLock, _In_ PLARGE_INTEGER StartingByte,
    _In_ PLARGE_INTEGER Length, ULONG Key, _In_ PFILE_OBJECT FileObject, _In_ PVOID ProcessId);
BOOLEAN NTAPI FsRtlFastCheckLockForWrite(_In_ PFILE_LOCK FileLock, _In_ PLARGE_INTEGER StartingByte,
    _In_ PLARGE_INTEGER Length, ULONG Key, _In_ PVOID FileObject, _In_ PVOID ProcessId);
PFILE_LOCK_INFO NTAPI FsRtlGetNextFileLock(PFILE_LOCK FileLock, BOOLEAN Restart);
BOOLEAN NTAPI FsRtlAreThereCurrentOrInProgressFileLocks(_In_ PFILE_LOCK FileLock);
BOOLEAN NTAPI FsRtlAreThereWaitingFileLocks(_In_ PFILE_LOCK FileLock);
NTSTATUS NTAPI FsRtlFastUnlockSingle(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject,
    _In_ LARGE_INTEGER UNALIGNED *FileOffset, _In_ PLARGE_INTEGER Length, _In_ PEPROCESS ProcessId,
    ULONG Key, _In_opt_ PVOID Context, BOOLEAN AlreadySynchronized);
NTSTATUS NTAPI FsRtlFastUnlockAll(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject,
    _In_ PEPROCESS ProcessId, _In_opt_ PVOID Context);
NTSTATUS NTAPI FsRtlFastUnlockAllByKey(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject,
    _In_ PEPROCESS ProcessId, ULONG Key, _In_opt_ PVOID Context);
BOOLEAN NTAPI FsRtlPrivateLock(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject,
    _In_ PLARGE_INTEGER FileOffset, _In_ PLARGE_INTEGER Length, _In_ PEPROCESS ProcessId, ULONG Key,
    BOOLEAN FailImmediately, BOOLEAN ExclusiveLock, _Out_ PIO_STATUS_BLOCK Iosb, _In_opt_ PIRP Irp,
    _In_opt_ PVOID Context, BOOLEAN AlreadySynchronized);
#define FsRtlFastLock(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11)                                \
    (FsRtlPrivateLock(a1, a2, a3, a4, a5, a6, a7, a8, a9, NULL, a10, a11))
#define FsRtlAreThereCurrentFileLocks(l) (((l)->FastIoIsQuestionable))

/* oplocks */
typedef VOID(NTAPI *POPLOCK_WAIT_COMPLETE_ROUTINE)(PVOID, PIRP);
typedef VOID(NTAPI *POPLOCK_FS_PREPOST_IRP)(PVOID, PIRP);
#define OPLOCK_FLAG_COMPLETE_IF_OPLOCKED 0x01
#define OPLOCK_FLAG_OPLOCK_KEY_CHECK_ONLY 0x02
#define OPLOCK_FLAG_BACK_OUT_ATOMIC_OPLOCK 0x04
#define OPLOCK_FLAG_IGNORE_OPLOCK_KEYS 0x08
#define OPLOCK_FLAG_PARENT_OBJECT 0x10
#define OPLOCK_FLAG_CLOSING_DELETE_ON_CLOSE 0x20
#define OPLOCK_FLAG_REMOVING_FILE_OR_LINK 0x40
VOID NTAPI FsRtlInitializeOplock(_Out_ POPLOCK Oplock);
VOID NTAPI FsRtlUninitializeOplock(_Inout_ POPLOCK Oplock);
NTSTATUS NTAPI FsRtlOplockFsctrl(_In_ POPLOCK Oplock, _In_ PIRP Irp, ULONG OpenCount);
NTSTATUS NTAPI FsRtlOplockFsctrlEx(POPLOCK Oplock, PIRP Irp, ULONG OpenCount, ULONG Flags);
NTSTATUS NTAPI FsRtlCheckOplock(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_opt_ PVOID Context,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
    _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
NTSTATUS NTAPI FsRtlCheckOplockEx(_In_ POPLOCK Oplock, _In_ PIRP Irp, ULONG Flags,
    _In_opt_ PVOID Context, _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
    _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
BOOLEAN NTAPI FsRtlOplockIsFastIoPossible(_In_ POPLOCK Oplock);
BOOLEAN NTAPI FsRtlCurrentBatchOplock(_In_ POPLOCK Oplock);
BOOLEAN NTAPI FsRtlCurrentOplock(POPLOCK Oplock);
BOOLEAN NTAPI FsRtlCurrentOplockH(_In_ POPLOCK Oplock);
NTSTATUS NTAPI FsRtlOplockBreakH(_In_ POPLOCK Oplock, _In_ PIRP Irp, ULONG Flags,
    _In_opt_ PVOID Context, _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
    _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
BOOLEAN NTAPI FsRtlOplockIsSharedRequest(_In_ PIRP Irp);

/* maps */
typedef ULONG LBN, *PLBN, VBN, *PVBN;
typedef struct _BASE_MCB {
    ULONG MaximumPairCount;
    ULONG PairCount;
    USHORT PoolType;
    USHORT Flags;
    PVOID Mapping;
} BASE_MCB, *PBASE_MCB;
typedef struct _LARGE_MCB {
    PKGUARDED_MUTEX GuardedMutex;
    BASE_MCB BaseMcb;
} LARGE_MCB, *PLARGE_MCB;
typedef struct _MCB {
    LARGE_MCB DummyFieldThatSizesThisStructureCorrectly;
} MCB, *PMCB;
VOID NTAPI FsRtlInitializeLargeMcb(_Out_ PLARGE_MCB Mcb, POOL_TYPE PoolType);
VOID NTAPI FsRtlUninitializeLargeMcb(_Inout_ PLARGE_MCB Mcb);
VOID NTAPI FsRtlTruncateLargeMcb(_Inout_ PLARGE_MCB Mcb, LONGLONG Vbn);
BOOLEAN NTAPI FsRtlAddLargeMcbEntry(_Inout_ PLARGE_MCB Mcb, LONGLONG Vbn, LONGLONG Lbn,
    LONGLONG SectorCount);
VOID NTAPI FsRtlRemoveLargeMcbEntry(_Inout_ PLARGE_MCB Mcb, LONGLONG Vbn, LONGLONG SectorCount);
BOOLEAN NTAPI FsRtlLookupLargeMcbEntry(_In_ PLARGE_MCB Mcb, LONGLONG Vbn, _Out_opt_ PLONGLONG Lbn,
    _Out_opt_ PLONGLONG SectorCountFromLbn, _Out_opt_ PLONGLONG StartingLbn,
    _Out_opt_ PLONGLONG SectorCountFromStartingLbn, _Out_opt_ PULONG Index);
BOOLEAN NTAPI FsRtlLookupLastLargeMcbEntry(PLARGE_MCB Mcb, PLONGLONG Vbn, PLONGLONG Lbn);
BOOLEAN NTAPI FsRtlLookupLastLargeMcbEntryAndIndex(_In_ PLARGE_MCB OpaqueMcb,
    _Out_ PLONGLONG LargeVbn, _Out_ PLONGLONG LargeLbn, _Out_ PULONG Index);
ULONG NTAPI FsRtlNumberOfRunsInLargeMcb(_In_ PLARGE_MCB Mcb);
BOOLEAN NTAPI FsRtlGetNextLargeMcbEntry(_In_ PLARGE_MCB Mcb, ULONG RunIndex, _Out_ PLONGLONG Vbn,
    _Out_ PLONGLONG Lbn, _Out_ PLONGLONG SectorCount);
BOOLEAN NTAPI FsRtlSplitLargeMcb(PLARGE_MCB Mcb, LONGLONG Vbn, LONGLONG Amount);
VOID NTAPI FsRtlInitializeBaseMcb(_Out_ PBASE_MCB Mcb, POOL_TYPE PoolType);
VOID NTAPI FsRtlUninitializeBaseMcb(_In_ PBASE_MCB Mcb);
VOID NTAPI FsRtlInitializeMcb(_Out_ PMCB Mcb, POOL_TYPE PoolType);
VOID NTAPI FsRtlUninitializeMcb(_Inout_ PMCB Mcb);

/* tunnels, names, change notification */
typedef struct {
    FAST_MUTEX Mutex;
    PRTL_SPLAY_LINKS Cache;
    LIST_ENTRY TimerQueue;
    USHORT NumEntries;
} TUNNEL, *PTUNNEL;
VOID NTAPI FsRtlInitializeTunnelCache(_Out_ TUNNEL *Cache);
VOID NTAPI FsRtlAddToTunnelCache(_Inout_ TUNNEL *Cache, ULONGLONG DirectoryKey,
    _In_ UNICODE_STRING *ShortName, _In_ UNICODE_STRING *LongName, BOOLEAN KeyByShortName,
    ULONG DataLength, _In_ VOID *Data);
BOOLEAN NTAPI FsRtlFindInTunnelCache(_In_ TUNNEL *Cache, ULONGLONG DirectoryKey,
    _In_ UNICODE_STRING *Name, _Inout_ UNICODE_STRING *ShortName, _Inout_ UNICODE_STRING *LongName,
    _Inout_ ULONG *DataLength, _Out_ VOID *Data);
VOID NTAPI FsRtlDeleteKeyFromTunnelCache(_Inout_ TUNNEL *Cache, ULONGLONG DirectoryKey);
VOID NTAPI FsRtlDeleteTunnelCache(_Inout_ TUNNEL *Cache);
typedef enum _FSRTL_COMPARISON_RESULT { LessThan = -1, EqualTo = 0, GreaterThan = 1 } FSRTL_COMPARISON_RESULT;
VOID NTAPI FsRtlDissectDbcs(ANSI_STRING Path, PANSI_STRING FirstName, PANSI_STRING RemainingName);
BOOLEAN NTAPI FsRtlDoesDbcsContainWildCards(PANSI_STRING Name);
BOOLEAN NTAPI FsRtlIsDbcsInExpression(_In_ PANSI_STRING Expression, _In_ PANSI_STRING Name);
BOOLEAN NTAPI FsRtlIsFatDbcsLegal(ANSI_STRING DbcsName, BOOLEAN WildCardsPermissible,
    BOOLEAN PathNamePermissible, BOOLEAN LeadingBackslashPermissible);
BOOLEAN NTAPI FsRtlIsHpfsDbcsLegal(ANSI_STRING DbcsName, BOOLEAN WildCardsPermissible,
    BOOLEAN PathNamePermissible, BOOLEAN LeadingBackslashPermissible);
VOID NTAPI FsRtlDissectName(UNICODE_STRING Path, _Out_ PUNICODE_STRING FirstName,
    _Out_ PUNICODE_STRING RemainingName);
BOOLEAN NTAPI FsRtlDoesNameContainWildCards(_In_ PUNICODE_STRING Name);
BOOLEAN NTAPI FsRtlAreNamesEqual(PCUNICODE_STRING ConstantNameA, PCUNICODE_STRING ConstantNameB,
    BOOLEAN IgnoreCase, _In_opt_ PCWCH UpcaseTable);
BOOLEAN NTAPI FsRtlIsNameInExpression(_In_ PUNICODE_STRING Expression, _In_ PUNICODE_STRING Name,
    BOOLEAN IgnoreCase, _In_opt_ PWCH UpcaseTable);
BOOLEAN NTAPI FsRtlIsNameInUnUpcasedExpression(PUNICODE_STRING Expression, PUNICODE_STRING Name,
    BOOLEAN IgnoreCase, PWCH UpcaseTable);
extern const UCHAR *const FsRtlLegalAnsiCharacterArray;
extern PUSHORT NlsOemLeadByteInfo;
#define FSRTL_FAT_LEGAL 0x01
#define FSRTL_HPFS_LEGAL 0x02
#define FSRTL_NTFS_LEGAL 0x04
#define FSRTL_WILD_CHARACTER 0x08
#define FSRTL_OLE_LEGAL 0x10
#define FSRTL_NTFS_STREAM_LEGAL (FSRTL_NTFS_LEGAL | FSRTL_OLE_LEGAL)
#define FsRtlTestAnsiCharacter(c, dflt, wild, flags)                                               \
    (((signed char)(c) < 0)                                                                             \
         ? (dflt)                                                                                  \
         : FlagOn(FsRtlLegalAnsiCharacterArray[(UCHAR)(c)], (flags) | ((wild) ? FSRTL_WILD_CHARACTER : 0)))
#define FsRtlIsAnsiCharacterWild(c) FlagOn(FsRtlLegalAnsiCharacterArray[(UCHAR)(c)], FSRTL_WILD_CHARACTER)
#define FsRtlIsAnsiCharacterLegalFat(c, wild) FsRtlTestAnsiCharacter((c), TRUE, (wild), FSRTL_FAT_LEGAL)
#define FsRtlIsAnsiCharacterLegalHpfs(c, wild) FsRtlTestAnsiCharacter((c), TRUE, (wild), FSRTL_HPFS_LEGAL)
#define FsRtlIsAnsiCharacterLegalNtfs(c, wild) FsRtlTestAnsiCharacter((c), TRUE, (wild), FSRTL_NTFS_LEGAL)
#define FsRtlIsUnicodeCharacterWild(c)                                                             \
    ((((c) >= 0x40) ? FALSE : FlagOn(FsRtlLegalAnsiCharacterArray[(c)], FSRTL_WILD_CHARACTER)))
#define FsRtlIsLeadDbcsCharacter(c)                                                                \
    ((BOOLEAN)((UCHAR)(c) < 0x80 ? FALSE : (NlsMbCodePageTag && (NlsOemLeadByteInfo[(UCHAR)(c)] != 0))))
#define ANSI_DOS_STAR ('<')
#define ANSI_DOS_QM ('>')
#define ANSI_DOS_DOT ('"')
#define DOS_STAR (L'<')
#define DOS_QM (L'>')
#define DOS_DOT (L'"')
typedef struct _REAL_NOTIFY_SYNC *PNOTIFY_SYNC;
typedef BOOLEAN NTAPI CHECK_FOR_TRAVERSE_ACCESS(PVOID, PVOID, PSECURITY_SUBJECT_CONTEXT);
typedef CHECK_FOR_TRAVERSE_ACCESS *PCHECK_FOR_TRAVERSE_ACCESS;
typedef BOOLEAN NTAPI FILTER_REPORT_CHANGE(PVOID, PVOID);
typedef FILTER_REPORT_CHANGE *PFILTER_REPORT_CHANGE;
VOID NTAPI FsRtlNotifyInitializeSync(_Outptr_ PNOTIFY_SYNC *NotifySync);
VOID NTAPI FsRtlNotifyUninitializeSync(_Inout_ PNOTIFY_SYNC *NotifySync);
VOID NTAPI FsRtlNotifyFullChangeDirectory(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList,
    _In_ PVOID FsContext, _In_ PSTRING FullDirectoryName, BOOLEAN WatchTree, BOOLEAN IgnoreBuffer,
    ULONG CompletionFilter, _In_opt_ PIRP NotifyIrp,
    _In_opt_ PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback,
    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectContext);
VOID NTAPI FsRtlNotifyFilterChangeDirectory(_In_ PNOTIFY_SYNC NotifySync,
    _In_ PLIST_ENTRY NotifyList, _In_ PVOID FsContext, _In_ PSTRING FullDirectoryName,
    BOOLEAN WatchTree, BOOLEAN IgnoreBuffer, ULONG CompletionFilter, _In_opt_ PIRP NotifyIrp,
    _In_opt_ PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback,
    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectContext,
    _In_opt_ PFILTER_REPORT_CHANGE FilterCallback);
VOID NTAPI FsRtlNotifyFullReportChange(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList,
    _In_ PSTRING FullTargetName, USHORT TargetNameOffset, _In_opt_ PSTRING StreamName,
    _In_opt_ PSTRING NormalizedParentName, ULONG FilterMatch, ULONG Action,
    _In_opt_ PVOID TargetContext);
VOID NTAPI FsRtlNotifyFilterReportChange(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList,
    _In_ PSTRING FullTargetName, USHORT TargetNameOffset, _In_opt_ PSTRING StreamName,
    _In_opt_ PSTRING NormalizedParentName, ULONG FilterMatch, ULONG Action,
    _In_opt_ PVOID TargetContext, _In_opt_ PVOID FilterContext);
VOID NTAPI FsRtlNotifyCleanup(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList,
    _In_ PVOID FsContext);
VOID NTAPI FsRtlNotifyCleanupAll(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList);
#define FSRTL_VOLUME_DISMOUNT 1
#define FSRTL_VOLUME_DISMOUNT_FAILED 2
#define FSRTL_VOLUME_LOCK 3
#define FSRTL_VOLUME_LOCK_FAILED 4
#define FSRTL_VOLUME_UNLOCK 5
#define FSRTL_VOLUME_MOUNT 6
#define FSRTL_VOLUME_NEEDS_CHKDSK 7
NTSTATUS NTAPI FsRtlNotifyVolumeEvent(_In_ PFILE_OBJECT FileObject, ULONG EventCode);
NTSTATUS NTAPI FsRtlNotifyVolumeEventEx(_In_ PFILE_OBJECT FileObject, ULONG EventCode,
    _In_ PTARGET_DEVICE_CUSTOM_NOTIFICATION Event);

/* general */
NTSTATUS NTAPI FsRtlNormalizeNtstatus(NTSTATUS Exception, NTSTATUS GenericException);
BOOLEAN NTAPI FsRtlIsNtstatusExpected(NTSTATUS Exception);
BOOLEAN NTAPI FsRtlIsTotalDeviceFailure(NTSTATUS Status);
PERESOURCE NTAPI FsRtlAllocateResource(VOID);
typedef VOID NTAPI FSRTL_STACK_OVERFLOW_ROUTINE(PVOID, PKEVENT);
typedef FSRTL_STACK_OVERFLOW_ROUTINE *PFSRTL_STACK_OVERFLOW_ROUTINE;
VOID NTAPI FsRtlPostStackOverflow(_In_ PVOID Context, _In_ PKEVENT Event,
    _In_ PFSRTL_STACK_OVERFLOW_ROUTINE StackOverflowRoutine);
VOID NTAPI FsRtlPostPagingFileStackOverflow(_In_ PVOID Context, _In_ PKEVENT Event,
    _In_ PFSRTL_STACK_OVERFLOW_ROUTINE StackOverflowRoutine);
BOOLEAN NTAPI FsRtlAreVolumeStartupApplicationsComplete(VOID);
NTSTATUS NTAPI FsRtlBalanceReads(_In_ PDEVICE_OBJECT TargetDevice);
VOID NTAPI FsRtlDismountComplete(_In_ PDEVICE_OBJECT DeviceObject, NTSTATUS DismountStatus);
VOID NTAPI FsRtlUpdateDiskCounters(ULONG64 BytesRead, ULONG64 BytesWritten);
NTSTATUS NTAPI FsRtlGetFileSize(_In_ PFILE_OBJECT FileObject, _Out_ PLARGE_INTEGER FileSize);
NTSTATUS NTAPI FsRtlSetFileSize(PFILE_OBJECT, PLARGE_INTEGER);
LOGICAL NTAPI FsRtlIsPagingFile(PFILE_OBJECT FileObject);
NTSTATUS NTAPI FsRtlGetSectorSizeInformation(_In_ PDEVICE_OBJECT DeviceObject,
    _Out_ PFILE_FS_SECTOR_SIZE_INFORMATION SectorSizeInfo);
NTSTATUS NTAPI FsRtlVolumeDeviceToCorrelationId(_In_ PDEVICE_OBJECT VolumeDeviceObject,
    _Out_ GUID *Guid);
BOOLEAN NTAPI FsRtlCopyRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    ULONG Length, BOOLEAN Wait, ULONG LockKey, _Out_ PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus,
    _In_ PDEVICE_OBJECT DeviceObject);
BOOLEAN NTAPI FsRtlCopyWrite(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    ULONG Length, BOOLEAN Wait, ULONG LockKey, _In_ PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus,
    _In_ PDEVICE_OBJECT DeviceObject);
BOOLEAN NTAPI FsRtlMdlReadDev(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    ULONG Length, ULONG LockKey, _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus,
    _In_opt_ PDEVICE_OBJECT DeviceObject);
BOOLEAN NTAPI FsRtlMdlReadCompleteDev(_In_ PFILE_OBJECT FileObject, _In_ PMDL MdlChain,
    _In_opt_ PDEVICE_OBJECT DeviceObject);
BOOLEAN NTAPI FsRtlPrepareMdlWriteDev(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    ULONG Length, ULONG LockKey, _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus,
    _In_ PDEVICE_OBJECT DeviceObject);
BOOLEAN NTAPI FsRtlMdlWriteCompleteDev(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    _In_ PMDL MdlChain, _In_opt_ PDEVICE_OBJECT DeviceObject);
VOID NTAPI FsRtlAcquireFileExclusive(_In_ PFILE_OBJECT FileObject);
VOID NTAPI FsRtlReleaseFile(_In_ PFILE_OBJECT FileObject);
NTSTATUS NTAPI FsRtlRegisterUncProvider(_Out_ PHANDLE MupHandle,
    PCUNICODE_STRING RedirectorDeviceName, BOOLEAN MailslotsSupported);
VOID NTAPI FsRtlDeregisterUncProvider(HANDLE Handle);
NTSTATUS NTAPI FsRtlCancellableWaitForSingleObject(_In_ PVOID Object,
    _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PIRP Irp);
NTSTATUS NTAPI FsRtlCancellableWaitForMultipleObjects(ULONG Count, PVOID ObjectArray[],
    WAIT_TYPE WaitType, PLARGE_INTEGER Timeout, PKWAIT_BLOCK WaitBlockArray, PIRP Irp);
PVOID NTAPI FsRtlAllocateAePushLock(POOL_TYPE PoolType, ULONG Tag);
VOID NTAPI FsRtlFreeAePushLock(_In_ PVOID AePushLock);

/* filter callbacks of a file system */
typedef enum _FS_FILTER_SECTION_SYNC_TYPE { SyncTypeOther, SyncTypeCreateSection } FS_FILTER_SECTION_SYNC_TYPE, *PFS_FILTER_SECTION_SYNC_TYPE;
typedef struct _FS_FILTER_SECTION_SYNC_OUTPUT {
    ULONG StructureSize;
    ULONG SizeReturned;
    ULONG Flags;
    ULONG DesiredReadAlignment;
} FS_FILTER_SECTION_SYNC_OUTPUT, *PFS_FILTER_SECTION_SYNC_OUTPUT;
typedef enum _FS_FILTER_STREAM_FO_NOTIFICATION_TYPE { NotifyTypeCreate, NotifyTypeRetired } FS_FILTER_STREAM_FO_NOTIFICATION_TYPE;
#define FS_FILTER_ACQUIRE_FOR_SECTION_SYNCHRONIZATION ((UCHAR) - 1)
#define FS_FILTER_RELEASE_FOR_SECTION_SYNCHRONIZATION ((UCHAR) - 2)
#define FS_FILTER_ACQUIRE_FOR_MOD_WRITE ((UCHAR) - 3)
#define FS_FILTER_RELEASE_FOR_MOD_WRITE ((UCHAR) - 4)
#define FS_FILTER_ACQUIRE_FOR_CC_FLUSH ((UCHAR) - 5)
#define FS_FILTER_RELEASE_FOR_CC_FLUSH ((UCHAR) - 6)
typedef union _FS_FILTER_PARAMETERS {
    struct {
        PLARGE_INTEGER EndingOffset;
        PERESOURCE *ResourceToRelease;
    } AcquireForModifiedPageWriter;
    struct {
        PERESOURCE ResourceToRelease;
    } ReleaseForModifiedPageWriter;
    struct {
        FS_FILTER_SECTION_SYNC_TYPE SyncType;
        ULONG PageProtection;
        PFS_FILTER_SECTION_SYNC_OUTPUT OutputInformation;
    } AcquireForSectionSynchronization;
    struct {
        FS_FILTER_STREAM_FO_NOTIFICATION_TYPE NotificationType;
        BOOLEAN POINTER_ALIGNMENT SafeToRecurse;
    } NotifyStreamFileObject;
    struct {
        PIRP Irp;
        PVOID FileInformation;
        PULONG Length;
        FILE_INFORMATION_CLASS FileInformationClass;
        NTSTATUS CompletionStatus;
    } QueryOpen;
    struct {
        PVOID Argument1;
        PVOID Argument2;
        PVOID Argument3;
        PVOID Argument4;
        PVOID Argument5;
    } Others;
} FS_FILTER_PARAMETERS, *PFS_FILTER_PARAMETERS;
typedef struct _FS_FILTER_CALLBACK_DATA {
    ULONG SizeOfFsFilterCallbackData;
    UCHAR Operation;
    UCHAR Reserved;
    struct _DEVICE_OBJECT *DeviceObject;
    struct _FILE_OBJECT *FileObject;
    FS_FILTER_PARAMETERS Parameters;
} FS_FILTER_CALLBACK_DATA, *PFS_FILTER_CALLBACK_DATA;
typedef NTSTATUS(NTAPI *PFS_FILTER_CALLBACK)(PFS_FILTER_CALLBACK_DATA, PVOID *);
typedef VOID(NTAPI *PFS_FILTER_COMPLETION_CALLBACK)(PFS_FILTER_CALLBACK_DATA, NTSTATUS, PVOID);
typedef struct _FS_FILTER_CALLBACKS {
    ULONG SizeOfFsFilterCallbacks;
    ULONG Reserved;
    PFS_FILTER_CALLBACK PreAcquireForSectionSynchronization;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForSectionSynchronization;
    PFS_FILTER_CALLBACK PreReleaseForSectionSynchronization;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForSectionSynchronization;
    PFS_FILTER_CALLBACK PreAcquireForCcFlush;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForCcFlush;
    PFS_FILTER_CALLBACK PreReleaseForCcFlush;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForCcFlush;
    PFS_FILTER_CALLBACK PreAcquireForModifiedPageWriter;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForModifiedPageWriter;
    PFS_FILTER_CALLBACK PreReleaseForModifiedPageWriter;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForModifiedPageWriter;
    PFS_FILTER_CALLBACK PreQueryOpen;
    PFS_FILTER_COMPLETION_CALLBACK PostQueryOpen;
} FS_FILTER_CALLBACKS, *PFS_FILTER_CALLBACKS;
NTSTATUS NTAPI FsRtlRegisterFileSystemFilterCallbacks(
    _In_ struct _DRIVER_OBJECT *FilterDriverObject, _In_ PFS_FILTER_CALLBACKS Callbacks);

/* extra create parameters */
typedef struct _ECP_LIST ECP_LIST, *PECP_LIST;
typedef ULONG FSRTL_ALLOCATE_ECPLIST_FLAGS, FSRTL_ALLOCATE_ECP_FLAGS, FSRTL_ECP_LOOKASIDE_FLAGS;
#define FSRTL_ALLOCATE_ECPLIST_FLAG_CHARGE_QUOTA 1
#define FSRTL_ALLOCATE_ECP_FLAG_CHARGE_QUOTA 1
#define FSRTL_ALLOCATE_ECP_FLAG_NONPAGED_POOL 2
#define FSRTL_ECP_LOOKASIDE_FLAG_NONPAGED_POOL 2
typedef VOID(NTAPI *PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK)(PVOID, LPCGUID);
DEFINE_GUID(GUID_ECP_OPLOCK_KEY, 0x48850596, 0x3050, 0x4BE7, 0x98, 0x63, 0xFE, 0xC3, 0x50, 0xCE, 0x8D, 0x7F);
DEFINE_GUID(GUID_ECP_NFS_OPEN, 0xF326D30C, 0xE5F8, 0x4FE7, 0xAB, 0x74, 0xF5, 0xA3, 0x19, 0x6D, 0x92, 0xDB);
DEFINE_GUID(GUID_ECP_SRV_OPEN, 0xBEBFAEBC, 0xAABF, 0x489D, 0x9D, 0x2C, 0xE9, 0xE3, 0x61, 0x10, 0x28, 0x53);
typedef struct sockaddr_storage *PSOCKADDR_STORAGE_NFS;
typedef struct _NFS_OPEN_ECP_CONTEXT {
    PUNICODE_STRING ExportAlias;
    PSOCKADDR_STORAGE_NFS ClientSocketAddress;
} NFS_OPEN_ECP_CONTEXT, *PNFS_OPEN_ECP_CONTEXT, **PPNFS_OPEN_ECP_CONTEXT;
typedef enum _SRV_INSTANCE_TYPE {
    SrvInstanceTypeUndefined, SrvInstanceTypePrimary, SrvInstanceTypeCsv, SrvInstanceTypeSBL, SrvInstanceTypeSR
} SRV_INSTANCE_TYPE, *PSRV_INSTANCE_TYPE;
#define SRV_OPEN_ECP_CONTEXT_VERSION_2 2
typedef struct _SRV_OPEN_ECP_CONTEXT {
    PUNICODE_STRING ShareName;
    PSOCKADDR_STORAGE_NFS SocketAddress;
    BOOLEAN OplockBlockState, OplockAppState, OplockFinalState;
    USHORT Version;
    SRV_INSTANCE_TYPE InstanceType;
} SRV_OPEN_ECP_CONTEXT, *PSRV_OPEN_ECP_CONTEXT;
NTSTATUS NTAPI FsRtlAllocateExtraCreateParameterList(ULONG Flags, _Outptr_ PECP_LIST *EcpList);
VOID NTAPI FsRtlFreeExtraCreateParameterList(_In_ PECP_LIST EcpList);
NTSTATUS NTAPI FsRtlAllocateExtraCreateParameter(LPCGUID EcpType, ULONG SizeOfContext, ULONG Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, ULONG PoolTag,
    _Outptr_ PVOID *EcpContext);
VOID NTAPI FsRtlFreeExtraCreateParameter(_In_ PVOID EcpContext);
VOID NTAPI FsRtlInitExtraCreateParameterLookasideList(_Inout_ PVOID Lookaside, ULONG Flags,
    SIZE_T Size, ULONG Tag);
VOID NTAPI FsRtlDeleteExtraCreateParameterLookasideList(_Inout_ PVOID Lookaside, ULONG Flags);
NTSTATUS NTAPI FsRtlAllocateExtraCreateParameterFromLookasideList(LPCGUID EcpType,
    ULONG SizeOfContext, ULONG Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback,
    _Inout_ PVOID LookasideList, _Outptr_ PVOID *EcpContext);
NTSTATUS NTAPI FsRtlInsertExtraCreateParameter(_Inout_ PECP_LIST EcpList, _Inout_ PVOID EcpContext);
NTSTATUS NTAPI FsRtlFindExtraCreateParameter(PECP_LIST EcpList, LPCGUID EcpType, PVOID *EcpContext,
    ULONG *EcpContextSize);
NTSTATUS NTAPI FsRtlRemoveExtraCreateParameter(_Inout_ PECP_LIST EcpList, LPCGUID EcpType,
    _Outptr_ PVOID *EcpContext, _Out_opt_ ULONG *EcpContextSize);
NTSTATUS NTAPI FsRtlGetEcpListFromIrp(PIRP Irp, PECP_LIST *EcpList);
NTSTATUS NTAPI FsRtlSetEcpListIntoIrp(PIRP Irp, PECP_LIST EcpList);
VOID NTAPI FsRtlAcknowledgeEcp(PVOID EcpContext);
BOOLEAN NTAPI FsRtlIsEcpAcknowledged(PVOID EcpContext);
BOOLEAN NTAPI FsRtlIsEcpFromUserMode(PVOID EcpContext);
typedef struct _CSV_QUERY_FILE_REVISION_ECP_CONTEXT {
    LONGLONG FileId;
    LONGLONG FileRevision[3];
} CSV_QUERY_FILE_REVISION_ECP_CONTEXT, *PCSV_QUERY_FILE_REVISION_ECP_CONTEXT;
DEFINE_GUID(GUID_ECP_CSV_QUERY_FILE_REVISION, 0x44aec90b, 0xde65, 0x4d46, 0x8f, 0xbf, 0x76, 0x3f, 0x9d, 0x97, 0x0b, 0x1d);
DEFINE_GUID(GUID_ECP_CSV_DOWN_LEVEL_OPEN, 0x4248be44, 0x647f, 0x488f, 0x8b, 0xe5, 0xa0, 0x8a, 0xaf, 0x70, 0xf0, 0x28);
DEFINE_GUID(GUID_ECP_PREFETCH_OPEN, 0xe1777b21, 0x847e, 0x4837, 0xaa, 0x45, 0x64, 0x16, 0x1d, 0x28, 0x06, 0x55);

/* redirectors, change of backing, counters */
typedef struct _ECP_HEADER *PECP_HEADER;
typedef enum _FSRTL_CHANGE_BACKING_TYPE {
    ChangeDataControlArea, ChangeImageControlArea, ChangeSharedCacheMap
} FSRTL_CHANGE_BACKING_TYPE, *PFSRTL_CHANGE_BACKING_TYPE;
typedef ULONG FSRTL_UNC_PROVIDER_FLAGS, FSRTL_UNC_HARDENING_CAPABILITIES;
#define FSRTL_UNC_PROVIDER_FLAGS_MAILSLOTS_SUPPORTED 0x00000001
#define FSRTL_UNC_PROVIDER_FLAGS_CSC_ENABLED 0x00000002
#define FSRTL_UNC_PROVIDER_FLAGS_DOMAIN_SVC_AWARE 0x00000004
#define FSRTL_UNC_PROVIDER_FLAGS_CONTAINERS_AWARE 0x00000008
typedef struct _FSRTL_UNC_PROVIDER_REGISTRATION {
    USHORT Size;
    USHORT Version;
    union {
        FSRTL_UNC_PROVIDER_FLAGS ProviderFlags;
        struct {
            ULONG MailslotsSupported : 1;
            ULONG CscEnabled : 1;
            ULONG DomainSvcAware : 1;
            ULONG ContainersAware : 1;
        };
    };
    union {
        FSRTL_UNC_HARDENING_CAPABILITIES HardeningCapabilities;
        struct {
            ULONG SupportsMutualAuth : 1;
            ULONG SupportsIntegrity : 1;
            ULONG SupportsPrivacy : 1;
        };
    };
} FSRTL_UNC_PROVIDER_REGISTRATION, *PFSRTL_UNC_PROVIDER_REGISTRATION;
NTSTATUS NTAPI FsRtlCreateSectionForDataScan(_Out_ PHANDLE SectionHandle,
    _Outptr_ PVOID *SectionObject, _Out_opt_ PLARGE_INTEGER SectionFileSize,
    _In_ PFILE_OBJECT FileObject, ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize,
    ULONG SectionPageProtection, ULONG AllocationAttributes, ULONG Flags);
NTSTATUS NTAPI FsRtlIssueDeviceIoControl(_In_ PDEVICE_OBJECT DeviceObject, ULONG IoCtl, UCHAR Flags,
    _In_opt_ PVOID InputBuffer, ULONG InputBufferLength, _In_opt_ PVOID OutputBuffer,
    ULONG OutputBufferLength, _Out_opt_ PULONG_PTR IosbInformation);
NTSTATUS NTAPI FsRtlKernelFsControlFile(_In_ PFILE_OBJECT FileObject, ULONG FsControlCode,
    _In_ PVOID InputBuffer, ULONG InputBufferLength, _Out_ PVOID OutputBuffer,
    ULONG OutputBufferLength, _Out_ PULONG RetOutputBufferSize);
NTSTATUS NTAPI FsRtlMdlReadEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    ULONG Length, ULONG LockKey, _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
NTSTATUS NTAPI FsRtlOplockBreakToNone(_Inout_ POPLOCK Oplock, _In_opt_ PIO_STACK_LOCATION IrpSp,
    _In_ PIRP Irp, _In_opt_ PVOID Context, _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
    _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
NTSTATUS NTAPI FsRtlPrepareMdlWriteEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    ULONG Length, ULONG LockKey, _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
NTSTATUS NTAPI FsRtlQueryInformationFile(_In_ PFILE_OBJECT FileObject, _Out_ PVOID FileInformation,
    ULONG Length, FILE_INFORMATION_CLASS FileInformationClass, _Out_ PULONG RetFileInformationSize);
NTSTATUS NTAPI FsRtlQueryKernelEaFile(_In_ PFILE_OBJECT FileObject, _Out_ PVOID ReturnedEaData,
    ULONG Length, BOOLEAN ReturnSingleEntry, _In_opt_ PVOID EaList, ULONG EaListLength,
    _In_opt_ PULONG EaIndex, BOOLEAN RestartScan, _Out_opt_ PULONG LengthReturned);
NTSTATUS NTAPI FsRtlSetKernelEaFile(_In_ PFILE_OBJECT FileObject, _In_ PVOID EaBuffer,
    ULONG Length);
NTSTATUS NTAPI FsRtlAddBaseMcbEntryEx(PBASE_MCB Mcb, LONGLONG Vbn, LONGLONG Lbn,
    LONGLONG SectorCount);
BOOLEAN NTAPI FsRtlAddMcbEntry(PMCB Mcb, VBN Vbn, LBN Lbn, ULONG SectorCount);
NTSTATUS NTAPI FsRtlChangeBackingFileObject(PFILE_OBJECT CurrentFileObject,
    PFILE_OBJECT NewFileObject, FSRTL_CHANGE_BACKING_TYPE ChangeBackingType, ULONG Flags);
NTSTATUS NTAPI FsRtlCheckUpperOplock(POPLOCK Oplock, ULONG NewLowerOplockState,
    PVOID CompletionRoutineContext, POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
    POPLOCK_FS_PREPOST_IRP PrePendRoutine, ULONG Flags);
NTSTATUS NTAPI FsRtlGetNextExtraCreateParameter(PECP_LIST EcpList, PVOID CurrentEcpContext,
    LPGUID NextEcpType, PVOID *NextEcpContext, ULONG *NextEcpContextSize);
BOOLEAN NTAPI FsRtlGetNextMcbEntry(PMCB Mcb, ULONG RunIndex, PVBN Vbn, PLBN Lbn,
    PULONG SectorCount);
NTSTATUS NTAPI FsRtlGetSupportedFeatures(PDEVICE_OBJECT DeviceObject, PULONG SupportedFeatures);
VOID NTAPI FsRtlIncrementCcFastMdlReadWait(VOID);
VOID NTAPI FsRtlIncrementCcFastReadNoWait(VOID);
VOID NTAPI FsRtlIncrementCcFastReadNotPossible(VOID);
VOID NTAPI FsRtlIncrementCcFastReadResourceMiss(VOID);
VOID NTAPI FsRtlIncrementCcFastReadWait(VOID);
BOOLEAN NTAPI FsRtlInitializeBaseMcbEx(_Out_ PBASE_MCB Mcb, POOL_TYPE PoolType, USHORT Flags);
VOID NTAPI FsRtlInitializeExtraCreateParameter(_Out_ PECP_HEADER Ecp, ULONG EcpFlags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, ULONG TotalSize,
    LPCGUID EcpType, _In_opt_ PVOID ListAllocatedFrom);
NTSTATUS NTAPI FsRtlInitializeExtraCreateParameterList(PECP_LIST EcpList);
BOOLEAN NTAPI FsRtlIsDaxVolume(PFILE_OBJECT FileObject);
LOGICAL NTAPI FsRtlIsSystemPagingFile(PFILE_OBJECT FileObject);
NTSTATUS NTAPI FsRtlLogCcFlushError(PUNICODE_STRING FileName, PDEVICE_OBJECT DeviceObject,
    PSECTION_OBJECT_POINTERS SectionObjectPointer, NTSTATUS FlushError, ULONG Flags);
BOOLEAN NTAPI FsRtlLookupBaseMcbEntry(PBASE_MCB Mcb, LONGLONG Vbn, PLONGLONG Lbn,
    PLONGLONG SectorCountFromLbn, PLONGLONG StartingLbn, PLONGLONG SectorCountFromStartingLbn,
    PULONG Index);
BOOLEAN NTAPI FsRtlLookupLastMcbEntry(PMCB Mcb, PVBN Vbn, PLBN Lbn);
BOOLEAN NTAPI FsRtlLookupMcbEntry(PMCB Mcb, VBN Vbn, PLBN Lbn, PULONG SectorCount, PULONG Index);
NTSTATUS NTAPI FsRtlMupGetProviderIdFromName(PCUNICODE_STRING pProviderName, PULONG32 pProviderId);
NTSTATUS NTAPI FsRtlMupGetProviderInfoFromFileObject(PFILE_OBJECT pFileObject, ULONG Level,
    PVOID pBuffer, PULONG pBufferSize);
ULONG NTAPI FsRtlNumberOfRunsInMcb(_In_ PMCB Mcb);
NTSTATUS NTAPI FsRtlOplockBreakToNoneEx(POPLOCK Oplock, PIRP Irp, ULONG Flags, PVOID Context,
    POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
BOOLEAN NTAPI FsRtlOplockKeysEqual(PFILE_OBJECT Fo1, PFILE_OBJECT Fo2);
VOID NTAPI FsRtlPrepareToReuseEcp(PVOID EcpContext);
NTSTATUS NTAPI FsRtlQueryCachedVdl(PFILE_OBJECT FileObject, PLONGLONG Vdl);
NTSTATUS NTAPI FsRtlRegisterUncProviderEx(_Out_ PHANDLE MupHandle, PCUNICODE_STRING RedirDevName,
    _In_ PDEVICE_OBJECT DeviceObject, FSRTL_UNC_PROVIDER_FLAGS Flags);
BOOLEAN NTAPI FsRtlRemoveBaseMcbEntry(PBASE_MCB Mcb, LONGLONG Vbn, LONGLONG SectorCount);
NTSTATUS NTAPI FsRtlRemoveDotsFromPath(PWSTR OriginalString, USHORT PathLength, USHORT *NewLength);
VOID NTAPI FsRtlRemoveMcbEntry(PMCB Mcb, VBN Vbn, ULONG SectorCount);
VOID NTAPI FsRtlResetLargeMcb(PLARGE_MCB Mcb, BOOLEAN SelfSynchronized);
VOID NTAPI FsRtlTruncateMcb(PMCB Mcb, VBN Vbn);
NTSTATUS NTAPI FsRtlUpperOplockFsctrl(POPLOCK Oplock, PIRP Irp, ULONG OpenCount,
    ULONG LowerOplockState, ULONG Flags);
NTSTATUS NTAPI FsRtlValidateReparsePointBuffer(ULONG BufferLength,
    PREPARSE_DATA_BUFFER ReparseBuffer);
NTSTATUS NTAPI FsRtlRegisterUncProviderEx2(PCUNICODE_STRING RedirDevName,
    _In_ PDEVICE_OBJECT DeviceObject, CONST FSRTL_UNC_PROVIDER_REGISTRATION *Registration,
    _Out_ PHANDLE MupHandle);
