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
FORCEINLINE VOID FsRtlSetupAdvancedHeaderEx(PVOID header, PFAST_MUTEX mutex, PVOID *support)
{
    FsRtlSetupAdvancedHeader(header, mutex);
    if (support != NULL)
        ((PFSRTL_ADVANCED_FCB_HEADER)header)->FileContextSupportPointer = support;
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
NTSTATUS NTAPI FsRtlInsertPerStreamContext(PFSRTL_ADVANCED_FCB_HEADER, PFSRTL_PER_STREAM_CONTEXT);
PFSRTL_PER_STREAM_CONTEXT NTAPI FsRtlLookupPerStreamContextInternal(PFSRTL_ADVANCED_FCB_HEADER, PVOID, PVOID);
#define FsRtlLookupPerStreamContext(h, owner, instance) FsRtlLookupPerStreamContextInternal((h), (owner), (instance))
PFSRTL_PER_STREAM_CONTEXT NTAPI FsRtlRemovePerStreamContext(PFSRTL_ADVANCED_FCB_HEADER, PVOID, PVOID);
VOID NTAPI FsRtlTeardownPerStreamContexts(PFSRTL_ADVANCED_FCB_HEADER);
NTSTATUS NTAPI FsRtlInsertPerFileContext(PVOID *, PFSRTL_PER_FILE_CONTEXT);
PFSRTL_PER_FILE_CONTEXT NTAPI FsRtlLookupPerFileContext(PVOID *, PVOID, PVOID);
PFSRTL_PER_FILE_CONTEXT NTAPI FsRtlRemovePerFileContext(PVOID *, PVOID, PVOID);
VOID NTAPI FsRtlTeardownPerFileContexts(PVOID *);
NTSTATUS NTAPI FsRtlInsertPerFileObjectContext(PFILE_OBJECT, PFSRTL_PER_FILEOBJECT_CONTEXT);
PFSRTL_PER_FILEOBJECT_CONTEXT NTAPI FsRtlLookupPerFileObjectContext(PFILE_OBJECT, PVOID, PVOID);
PFSRTL_PER_FILEOBJECT_CONTEXT NTAPI FsRtlRemovePerFileObjectContext(PFILE_OBJECT, PVOID, PVOID);

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
PFILE_LOCK NTAPI FsRtlAllocateFileLock(PCOMPLETE_LOCK_IRP_ROUTINE, PUNLOCK_ROUTINE);
VOID NTAPI FsRtlFreeFileLock(PFILE_LOCK);
VOID NTAPI FsRtlInitializeFileLock(PFILE_LOCK, PCOMPLETE_LOCK_IRP_ROUTINE, PUNLOCK_ROUTINE);
VOID NTAPI FsRtlUninitializeFileLock(PFILE_LOCK);
NTSTATUS NTAPI FsRtlProcessFileLock(PFILE_LOCK, PIRP, PVOID);
BOOLEAN NTAPI FsRtlCheckLockForReadAccess(PFILE_LOCK, PIRP);
BOOLEAN NTAPI FsRtlCheckLockForWriteAccess(PFILE_LOCK, PIRP);
BOOLEAN NTAPI FsRtlCheckLockForOplockRequest(PFILE_LOCK, PLARGE_INTEGER);
BOOLEAN NTAPI FsRtlFastCheckLockForRead(PFILE_LOCK, PLARGE_INTEGER, PLARGE_INTEGER, ULONG, PFILE_OBJECT, PVOID);
BOOLEAN NTAPI FsRtlFastCheckLockForWrite(PFILE_LOCK, PLARGE_INTEGER, PLARGE_INTEGER, ULONG, PVOID, PVOID);
PFILE_LOCK_INFO NTAPI FsRtlGetNextFileLock(PFILE_LOCK, BOOLEAN);
BOOLEAN NTAPI FsRtlAreThereCurrentOrInProgressFileLocks(PFILE_LOCK);
BOOLEAN NTAPI FsRtlAreThereWaitingFileLocks(PFILE_LOCK);
NTSTATUS NTAPI FsRtlFastUnlockSingle(PFILE_LOCK, PFILE_OBJECT, LARGE_INTEGER UNALIGNED *, PLARGE_INTEGER, PEPROCESS, ULONG, PVOID, BOOLEAN);
NTSTATUS NTAPI FsRtlFastUnlockAll(PFILE_LOCK, PFILE_OBJECT, PEPROCESS, PVOID);
NTSTATUS NTAPI FsRtlFastUnlockAllByKey(PFILE_LOCK, PFILE_OBJECT, PEPROCESS, ULONG, PVOID);
BOOLEAN NTAPI FsRtlPrivateLock(PFILE_LOCK, PFILE_OBJECT, PLARGE_INTEGER, PLARGE_INTEGER, PEPROCESS, ULONG, BOOLEAN, BOOLEAN, PIO_STATUS_BLOCK, PIRP, PVOID, BOOLEAN);
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
VOID NTAPI FsRtlInitializeOplock(POPLOCK);
VOID NTAPI FsRtlUninitializeOplock(POPLOCK);
NTSTATUS NTAPI FsRtlOplockFsctrl(POPLOCK, PIRP, ULONG);
NTSTATUS NTAPI FsRtlOplockFsctrlEx(POPLOCK, PIRP, ULONG, ULONG);
NTSTATUS NTAPI FsRtlCheckOplock(POPLOCK, PIRP, PVOID, POPLOCK_WAIT_COMPLETE_ROUTINE, POPLOCK_FS_PREPOST_IRP);
NTSTATUS NTAPI FsRtlCheckOplockEx(POPLOCK, PIRP, ULONG, PVOID, POPLOCK_WAIT_COMPLETE_ROUTINE, POPLOCK_FS_PREPOST_IRP);
BOOLEAN NTAPI FsRtlOplockIsFastIoPossible(POPLOCK);
BOOLEAN NTAPI FsRtlCurrentBatchOplock(POPLOCK);
BOOLEAN NTAPI FsRtlCurrentOplock(POPLOCK);
BOOLEAN NTAPI FsRtlCurrentOplockH(POPLOCK);
NTSTATUS NTAPI FsRtlOplockBreakH(POPLOCK, PIRP, ULONG, PVOID, POPLOCK_WAIT_COMPLETE_ROUTINE, POPLOCK_FS_PREPOST_IRP);
BOOLEAN NTAPI FsRtlOplockIsSharedRequest(PIRP);

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
VOID NTAPI FsRtlInitializeLargeMcb(PLARGE_MCB, POOL_TYPE);
VOID NTAPI FsRtlUninitializeLargeMcb(PLARGE_MCB);
VOID NTAPI FsRtlTruncateLargeMcb(PLARGE_MCB, LONGLONG);
BOOLEAN NTAPI FsRtlAddLargeMcbEntry(PLARGE_MCB, LONGLONG, LONGLONG, LONGLONG);
VOID NTAPI FsRtlRemoveLargeMcbEntry(PLARGE_MCB, LONGLONG, LONGLONG);
BOOLEAN NTAPI FsRtlLookupLargeMcbEntry(PLARGE_MCB, LONGLONG, PLONGLONG, PLONGLONG, PLONGLONG, PLONGLONG, PULONG);
BOOLEAN NTAPI FsRtlLookupLastLargeMcbEntry(PLARGE_MCB, PLONGLONG, PLONGLONG);
BOOLEAN NTAPI FsRtlLookupLastLargeMcbEntryAndIndex(PLARGE_MCB, PLONGLONG, PLONGLONG, PULONG);
ULONG NTAPI FsRtlNumberOfRunsInLargeMcb(PLARGE_MCB);
BOOLEAN NTAPI FsRtlGetNextLargeMcbEntry(PLARGE_MCB, ULONG, PLONGLONG, PLONGLONG, PLONGLONG);
BOOLEAN NTAPI FsRtlSplitLargeMcb(PLARGE_MCB, LONGLONG, LONGLONG);
VOID NTAPI FsRtlInitializeBaseMcb(PBASE_MCB, POOL_TYPE);
VOID NTAPI FsRtlUninitializeBaseMcb(PBASE_MCB);
VOID NTAPI FsRtlInitializeMcb(PMCB, POOL_TYPE);
VOID NTAPI FsRtlUninitializeMcb(PMCB);

/* tunnels, names, change notification */
typedef struct {
    FAST_MUTEX Mutex;
    PRTL_SPLAY_LINKS Cache;
    LIST_ENTRY TimerQueue;
    USHORT NumEntries;
} TUNNEL, *PTUNNEL;
VOID NTAPI FsRtlInitializeTunnelCache(TUNNEL *);
VOID NTAPI FsRtlAddToTunnelCache(TUNNEL *, ULONGLONG, UNICODE_STRING *, UNICODE_STRING *, BOOLEAN, ULONG, VOID *);
BOOLEAN NTAPI FsRtlFindInTunnelCache(TUNNEL *, ULONGLONG, UNICODE_STRING *, UNICODE_STRING *, UNICODE_STRING *, ULONG *, VOID *);
VOID NTAPI FsRtlDeleteKeyFromTunnelCache(TUNNEL *, ULONGLONG);
VOID NTAPI FsRtlDeleteTunnelCache(TUNNEL *);
typedef enum _FSRTL_COMPARISON_RESULT { LessThan = -1, EqualTo = 0, GreaterThan = 1 } FSRTL_COMPARISON_RESULT;
VOID NTAPI FsRtlDissectDbcs(ANSI_STRING, PANSI_STRING, PANSI_STRING);
BOOLEAN NTAPI FsRtlDoesDbcsContainWildCards(PANSI_STRING);
BOOLEAN NTAPI FsRtlIsDbcsInExpression(PANSI_STRING, PANSI_STRING);
BOOLEAN NTAPI FsRtlIsFatDbcsLegal(ANSI_STRING, BOOLEAN, BOOLEAN, BOOLEAN);
BOOLEAN NTAPI FsRtlIsHpfsDbcsLegal(ANSI_STRING, BOOLEAN, BOOLEAN, BOOLEAN);
VOID NTAPI FsRtlDissectName(UNICODE_STRING, PUNICODE_STRING, PUNICODE_STRING);
BOOLEAN NTAPI FsRtlDoesNameContainWildCards(PUNICODE_STRING);
BOOLEAN NTAPI FsRtlAreNamesEqual(PCUNICODE_STRING, PCUNICODE_STRING, BOOLEAN, PCWCH);
BOOLEAN NTAPI FsRtlIsNameInExpression(PUNICODE_STRING, PUNICODE_STRING, BOOLEAN, PWCH);
BOOLEAN NTAPI FsRtlIsNameInUnUpcasedExpression(PUNICODE_STRING, PUNICODE_STRING, BOOLEAN, PWCH);
extern const UCHAR *const FsRtlLegalAnsiCharacterArray;
extern PUSHORT NlsOemLeadByteInfo;
extern BOOLEAN NlsMbCodePageTag, NlsMbOemCodePageTag;
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
VOID NTAPI FsRtlNotifyInitializeSync(PNOTIFY_SYNC *);
VOID NTAPI FsRtlNotifyUninitializeSync(PNOTIFY_SYNC *);
VOID NTAPI FsRtlNotifyFullChangeDirectory(PNOTIFY_SYNC, PLIST_ENTRY, PVOID, PSTRING, BOOLEAN, BOOLEAN, ULONG, PIRP, PCHECK_FOR_TRAVERSE_ACCESS, PSECURITY_SUBJECT_CONTEXT);
VOID NTAPI FsRtlNotifyFilterChangeDirectory(PNOTIFY_SYNC, PLIST_ENTRY, PVOID, PSTRING, BOOLEAN, BOOLEAN, ULONG, PIRP, PCHECK_FOR_TRAVERSE_ACCESS, PSECURITY_SUBJECT_CONTEXT, PFILTER_REPORT_CHANGE);
VOID NTAPI FsRtlNotifyFullReportChange(PNOTIFY_SYNC, PLIST_ENTRY, PSTRING, USHORT, PSTRING, PSTRING, ULONG, ULONG, PVOID);
VOID NTAPI FsRtlNotifyFilterReportChange(PNOTIFY_SYNC, PLIST_ENTRY, PSTRING, USHORT, PSTRING, PSTRING, ULONG, ULONG, PVOID, PVOID);
VOID NTAPI FsRtlNotifyCleanup(PNOTIFY_SYNC, PLIST_ENTRY, PVOID);
VOID NTAPI FsRtlNotifyCleanupAll(PNOTIFY_SYNC, PLIST_ENTRY);
#define FSRTL_VOLUME_DISMOUNT 1
#define FSRTL_VOLUME_DISMOUNT_FAILED 2
#define FSRTL_VOLUME_LOCK 3
#define FSRTL_VOLUME_LOCK_FAILED 4
#define FSRTL_VOLUME_UNLOCK 5
#define FSRTL_VOLUME_MOUNT 6
#define FSRTL_VOLUME_NEEDS_CHKDSK 7
NTSTATUS NTAPI FsRtlNotifyVolumeEvent(PFILE_OBJECT, ULONG);
NTSTATUS NTAPI FsRtlNotifyVolumeEventEx(PFILE_OBJECT, ULONG, PTARGET_DEVICE_CUSTOM_NOTIFICATION);

/* general */
NTSTATUS NTAPI FsRtlNormalizeNtstatus(NTSTATUS, NTSTATUS);
BOOLEAN NTAPI FsRtlIsNtstatusExpected(NTSTATUS);
BOOLEAN NTAPI FsRtlIsTotalDeviceFailure(NTSTATUS);
PERESOURCE NTAPI FsRtlAllocateResource(VOID);
typedef VOID NTAPI FSRTL_STACK_OVERFLOW_ROUTINE(PVOID, PKEVENT);
typedef FSRTL_STACK_OVERFLOW_ROUTINE *PFSRTL_STACK_OVERFLOW_ROUTINE;
VOID NTAPI FsRtlPostStackOverflow(PVOID, PKEVENT, PFSRTL_STACK_OVERFLOW_ROUTINE);
VOID NTAPI FsRtlPostPagingFileStackOverflow(PVOID, PKEVENT, PFSRTL_STACK_OVERFLOW_ROUTINE);
BOOLEAN NTAPI FsRtlAreVolumeStartupApplicationsComplete(VOID);
NTSTATUS NTAPI FsRtlBalanceReads(PDEVICE_OBJECT);
VOID NTAPI FsRtlDismountComplete(PDEVICE_OBJECT, NTSTATUS);
VOID NTAPI FsRtlUpdateDiskCounters(ULONG64, ULONG64);
NTSTATUS NTAPI FsRtlGetFileSize(PFILE_OBJECT, PLARGE_INTEGER);
NTSTATUS NTAPI FsRtlSetFileSize(PFILE_OBJECT, PLARGE_INTEGER);
LOGICAL NTAPI FsRtlIsPagingFile(PFILE_OBJECT);
NTSTATUS NTAPI FsRtlGetSectorSizeInformation(PDEVICE_OBJECT, PFILE_FS_SECTOR_SIZE_INFORMATION);
NTSTATUS NTAPI FsRtlVolumeDeviceToCorrelationId(PDEVICE_OBJECT, GUID *);
BOOLEAN NTAPI FsRtlCopyRead(PFILE_OBJECT, PLARGE_INTEGER, ULONG, BOOLEAN, ULONG, PVOID, PIO_STATUS_BLOCK, PDEVICE_OBJECT);
BOOLEAN NTAPI FsRtlCopyWrite(PFILE_OBJECT, PLARGE_INTEGER, ULONG, BOOLEAN, ULONG, PVOID, PIO_STATUS_BLOCK, PDEVICE_OBJECT);
BOOLEAN NTAPI FsRtlMdlReadDev(PFILE_OBJECT, PLARGE_INTEGER, ULONG, ULONG, PMDL *, PIO_STATUS_BLOCK, PDEVICE_OBJECT);
BOOLEAN NTAPI FsRtlMdlReadCompleteDev(PFILE_OBJECT, PMDL, PDEVICE_OBJECT);
BOOLEAN NTAPI FsRtlPrepareMdlWriteDev(PFILE_OBJECT, PLARGE_INTEGER, ULONG, ULONG, PMDL *, PIO_STATUS_BLOCK, PDEVICE_OBJECT);
BOOLEAN NTAPI FsRtlMdlWriteCompleteDev(PFILE_OBJECT, PLARGE_INTEGER, PMDL, PDEVICE_OBJECT);
VOID NTAPI FsRtlAcquireFileExclusive(PFILE_OBJECT);
VOID NTAPI FsRtlReleaseFile(PFILE_OBJECT);
NTSTATUS NTAPI FsRtlRegisterUncProvider(PHANDLE, PCUNICODE_STRING, BOOLEAN);
VOID NTAPI FsRtlDeregisterUncProvider(HANDLE);
NTSTATUS NTAPI FsRtlCancellableWaitForSingleObject(PVOID, PLARGE_INTEGER, PIRP);
NTSTATUS NTAPI FsRtlCancellableWaitForMultipleObjects(ULONG, PVOID[], WAIT_TYPE, PLARGE_INTEGER, PKWAIT_BLOCK, PIRP);
PVOID NTAPI FsRtlAllocateAePushLock(POOL_TYPE, ULONG);
VOID NTAPI FsRtlFreeAePushLock(PVOID);

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
NTSTATUS NTAPI FsRtlRegisterFileSystemFilterCallbacks(struct _DRIVER_OBJECT *, PFS_FILTER_CALLBACKS);

/* extra create parameters */
typedef struct _ECP_LIST ECP_LIST, *PECP_LIST;
typedef ULONG FSRTL_ALLOCATE_ECPLIST_FLAGS, FSRTL_ALLOCATE_ECP_FLAGS, FSRTL_ECP_LOOKASIDE_FLAGS;
#define FSRTL_ALLOCATE_ECPLIST_FLAG_CHARGE_QUOTA 1
#define FSRTL_ALLOCATE_ECP_FLAG_CHARGE_QUOTA 1
#define FSRTL_ALLOCATE_ECP_FLAG_NONPAGED_POOL 2
#define FSRTL_ECP_LOOKASIDE_FLAG_NONPAGED_POOL 2
typedef VOID(NTAPI *PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK)(PVOID, LPCGUID);
NTSTATUS NTAPI FsRtlAllocateExtraCreateParameterList(ULONG, PECP_LIST *);
VOID NTAPI FsRtlFreeExtraCreateParameterList(PECP_LIST);
NTSTATUS NTAPI FsRtlAllocateExtraCreateParameter(LPCGUID, ULONG, ULONG, PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK, ULONG, PVOID *);
VOID NTAPI FsRtlFreeExtraCreateParameter(PVOID);
VOID NTAPI FsRtlInitExtraCreateParameterLookasideList(PVOID, ULONG, SIZE_T, ULONG);
VOID NTAPI FsRtlDeleteExtraCreateParameterLookasideList(PVOID, ULONG);
NTSTATUS NTAPI FsRtlAllocateExtraCreateParameterFromLookasideList(LPCGUID, ULONG, ULONG, PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK, PVOID, PVOID *);
NTSTATUS NTAPI FsRtlInsertExtraCreateParameter(PECP_LIST, PVOID);
NTSTATUS NTAPI FsRtlFindExtraCreateParameter(PECP_LIST, LPCGUID, PVOID *, ULONG *);
NTSTATUS NTAPI FsRtlRemoveExtraCreateParameter(PECP_LIST, LPCGUID, PVOID *, ULONG *);
NTSTATUS NTAPI FsRtlGetEcpListFromIrp(PIRP, PECP_LIST *);
NTSTATUS NTAPI FsRtlSetEcpListIntoIrp(PIRP, PECP_LIST);
VOID NTAPI FsRtlAcknowledgeEcp(PVOID);
BOOLEAN NTAPI FsRtlIsEcpAcknowledged(PVOID);
BOOLEAN NTAPI FsRtlIsEcpFromUserMode(PVOID);
typedef struct _CSV_QUERY_FILE_REVISION_ECP_CONTEXT {
    LONGLONG FileId;
    LONGLONG FileRevision[3];
} CSV_QUERY_FILE_REVISION_ECP_CONTEXT, *PCSV_QUERY_FILE_REVISION_ECP_CONTEXT;
DEFINE_GUID(GUID_ECP_CSV_QUERY_FILE_REVISION, 0x44aec90b, 0xde65, 0x4d46, 0x8f, 0xbf, 0x76, 0x3f, 0x9d, 0x97, 0x0b, 0x1d);
DEFINE_GUID(GUID_ECP_CSV_DOWN_LEVEL_OPEN, 0x4248be44, 0x647f, 0x488f, 0x8b, 0xe5, 0xa0, 0x8a, 0xaf, 0x70, 0xf0, 0x28);
DEFINE_GUID(GUID_ECP_PREFETCH_OPEN, 0xe1777b21, 0x847e, 0x4837, 0xaa, 0x45, 0x64, 0x16, 0x1d, 0x28, 0x06, 0x55);
