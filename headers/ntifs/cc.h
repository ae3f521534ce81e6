/* Cc: the cache manager. */
#pragma once

typedef struct _CC_FILE_SIZES {
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER FileSize;
    LARGE_INTEGER ValidDataLength;
} CC_FILE_SIZES, *PCC_FILE_SIZES;
typedef BOOLEAN NTAPI DRVLINT_CC_ACQUIRE(PVOID, BOOLEAN);
typedef VOID NTAPI DRVLINT_CC_RELEASE(PVOID);
typedef DRVLINT_CC_ACQUIRE *PACQUIRE_FOR_LAZY_WRITE, *PACQUIRE_FOR_READ_AHEAD;
typedef DRVLINT_CC_RELEASE *PRELEASE_FROM_LAZY_WRITE, *PRELEASE_FROM_READ_AHEAD;
typedef struct _CACHE_MANAGER_CALLBACKS {
    PACQUIRE_FOR_LAZY_WRITE AcquireForLazyWrite;
    PRELEASE_FROM_LAZY_WRITE ReleaseFromLazyWrite;
    PACQUIRE_FOR_READ_AHEAD AcquireForReadAhead;
    PRELEASE_FROM_READ_AHEAD ReleaseFromReadAhead;
} CACHE_MANAGER_CALLBACKS, *PCACHE_MANAGER_CALLBACKS;
typedef struct _CACHE_UNINITIALIZE_EVENT {
    struct _CACHE_UNINITIALIZE_EVENT *Next;
    KEVENT Event;
} CACHE_UNINITIALIZE_EVENT, *PCACHE_UNINITIALIZE_EVENT;
typedef struct _PUBLIC_BCB {
    CSHORT NodeTypeCode;
    CSHORT NodeByteSize;
    ULONG MappedLength;
    LARGE_INTEGER MappedFileOffset;
} PUBLIC_BCB, *PPUBLIC_BCB;
typedef VOID(NTAPI *PDIRTY_PAGE_ROUTINE)(PFILE_OBJECT, PLARGE_INTEGER, ULONG, PLARGE_INTEGER,
    PLARGE_INTEGER, PVOID, PVOID);
typedef VOID(NTAPI *PFLUSH_TO_LSN)(PVOID, LARGE_INTEGER);
typedef VOID NTAPI CC_POST_DEFERRED_WRITE(PVOID, PVOID);
typedef CC_POST_DEFERRED_WRITE *PCC_POST_DEFERRED_WRITE;
#define VACB_MAPPING_GRANULARITY 0x40000
#define VACB_OFFSET_SHIFT 18
#define PIN_WAIT 1
#define PIN_EXCLUSIVE 2
#define PIN_NO_READ 4
#define PIN_IF_BCB 8
#define MAP_WAIT 1
#define MAP_NO_READ 16
#define UNINITIALIZE_CACHE_MAPS 1
#define CC_FLUSH_AND_PURGE_NO_PURGE 1
#define CC_ENABLE_DISK_IO_ACCOUNTING 0x10
#define CcGetFileSizePointer(f) ((PLARGE_INTEGER)((PSECTION_OBJECT_POINTERS)(f)->SectionObjectPointer->SharedCacheMap) + 1)
#define CcIsFileCached(f)                                                                          \
    ((f)->SectionObjectPointer != NULL &&                                                          \
     ((PSECTION_OBJECT_POINTERS)(f)->SectionObjectPointer)->SharedCacheMap != NULL)
#define CcReadAhead(f, o, n)                                                                       \
    {                                                                                              \
        if ((n) >= 256)                                                                            \
            CcScheduleReadAhead((f), (o), (n));                                                    \
    }
VOID NTAPI CcInitializeCacheMap(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes,
    BOOLEAN PinAccess, _In_ PCACHE_MANAGER_CALLBACKS Callbacks, _In_ PVOID LazyWriteContext);
BOOLEAN NTAPI CcUninitializeCacheMap(_In_ PFILE_OBJECT FileObject,
    _In_opt_ PLARGE_INTEGER TruncateSize, _In_opt_ PCACHE_UNINITIALIZE_EVENT UninitializeEvent);
VOID NTAPI CcSetFileSizes(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes);
NTSTATUS NTAPI CcSetFileSizesEx(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes);
BOOLEAN NTAPI CcPurgeCacheSection(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
    _In_opt_ PLARGE_INTEGER FileOffset, ULONG Length, ULONG Flags);
VOID NTAPI CcSetDirtyPageThreshold(PFILE_OBJECT FileObject, ULONG DirtyPageThreshold);
VOID NTAPI CcFlushCache(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
    _In_opt_ PLARGE_INTEGER FileOffset, ULONG Length, _Out_opt_ PIO_STATUS_BLOCK IoStatus);
VOID NTAPI CcCoherencyFlushAndPurgeCache(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
    _In_opt_ PLARGE_INTEGER FileOffset, ULONG Length, _Out_ PIO_STATUS_BLOCK IoStatus, ULONG Flags);
BOOLEAN NTAPI CcZeroData(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER StartOffset,
    _In_ PLARGE_INTEGER EndOffset, BOOLEAN Wait);
PVOID NTAPI CcRemapBcb(_In_ PVOID Bcb);
VOID NTAPI CcRepinBcb(_In_ PVOID Bcb);
VOID NTAPI CcUnpinRepinnedBcb(_In_ PVOID Bcb, BOOLEAN WriteThrough,
    _Out_ PIO_STATUS_BLOCK IoStatus);
PFILE_OBJECT NTAPI CcGetFileObjectFromSectionPtrs( PSECTION_OBJECT_POINTERS SectionObjectPointer);
PFILE_OBJECT NTAPI CcGetFileObjectFromSectionPtrsRef(
    _In_ PSECTION_OBJECT_POINTERS SectionObjectPointer);
PFILE_OBJECT NTAPI CcGetFileObjectFromBcb(_In_ PVOID Bcb);
BOOLEAN NTAPI CcCanIWrite(_In_opt_ PFILE_OBJECT FileObject, ULONG BytesToWrite, BOOLEAN Wait,
    UCHAR Retrying);
VOID NTAPI CcDeferWrite(_In_ PFILE_OBJECT FileObject, _In_ PCC_POST_DEFERRED_WRITE PostRoutine,
    _In_ PVOID Context1, _In_ PVOID Context2, ULONG BytesToWrite, BOOLEAN Retrying);
BOOLEAN NTAPI CcCopyRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, ULONG Length,
    BOOLEAN Wait, _Out_ PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus);
BOOLEAN NTAPI CcCopyReadEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    ULONG Length, BOOLEAN Wait, _Out_ PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus,
    _In_ PETHREAD IoIssuerThread);
VOID NTAPI CcFastCopyRead(_In_ PFILE_OBJECT FileObject, ULONG FileOffset, ULONG Length,
    ULONG PageCount, _Out_ PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus);
BOOLEAN NTAPI CcCopyWrite(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    ULONG Length, BOOLEAN Wait, _In_ PVOID Buffer);
BOOLEAN NTAPI CcCopyWriteEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    ULONG Length, BOOLEAN Wait, _In_ PVOID Buffer, _In_ PETHREAD IoIssuerThread);
VOID NTAPI CcFastCopyWrite(_In_ PFILE_OBJECT FileObject, ULONG FileOffset, ULONG Length,
    _In_ PVOID Buffer);
VOID NTAPI CcMdlRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, ULONG Length,
    _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
VOID NTAPI CcMdlReadComplete(_In_ PFILE_OBJECT FileObject, _In_ PMDL MdlChain);
VOID NTAPI CcPrepareMdlWrite(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    ULONG Length, _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
VOID NTAPI CcMdlWriteComplete(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    _In_ PMDL MdlChain);
VOID NTAPI CcMdlWriteAbort(_In_ PFILE_OBJECT FileObject, _In_ PMDL MdlChain);
VOID NTAPI CcScheduleReadAhead(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length);
NTSTATUS NTAPI CcWaitForCurrentLazyWriterActivity(VOID);
VOID NTAPI CcSetReadAheadGranularity(_In_ PFILE_OBJECT FileObject, ULONG Granularity);
VOID NTAPI CcSetAdditionalCacheAttributes(_In_ PFILE_OBJECT FileObject, BOOLEAN DisableReadAhead,
    BOOLEAN DisableWriteBehind);
VOID NTAPI CcSetAdditionalCacheAttributesEx(_In_ PFILE_OBJECT FileObject, ULONG Flags);
BOOLEAN NTAPI CcPinRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, ULONG Length,
    ULONG Flags, _Outptr_ PVOID *Bcb, _Outptr_ PVOID *Buffer);
BOOLEAN NTAPI CcMapData(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, ULONG Length,
    ULONG Flags, _Outptr_ PVOID *Bcb, _Outptr_ PVOID *Buffer);
BOOLEAN NTAPI CcPinMappedData(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    ULONG Length, ULONG Flags, _Inout_ PVOID *Bcb);
BOOLEAN NTAPI CcPreparePinWrite(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    ULONG Length, BOOLEAN Zero, ULONG Flags, _Outptr_ PVOID *Bcb, _Outptr_ PVOID *Buffer);
VOID NTAPI CcSetDirtyPinnedData(_In_ PVOID BcbVoid, _In_opt_ PLARGE_INTEGER Lsn);
VOID NTAPI CcUnpinData(_In_ PVOID Bcb);
VOID NTAPI CcSetBcbOwnerPointer(_In_ PVOID Bcb, _In_ PVOID OwnerPointer);
VOID NTAPI CcUnpinDataForThread(_In_ PVOID Bcb, ERESOURCE_THREAD ResourceThreadId);
BOOLEAN NTAPI CcIsThereDirtyData(_In_ PVPB Vpb);
BOOLEAN NTAPI CcIsThereDirtyDataEx(PVPB Vpb, PULONG NumberOfDirtyPages);
VOID NTAPI CcSetLogHandleForFile(PFILE_OBJECT FileObject, PVOID LogHandle,
    PFLUSH_TO_LSN FlushToLsnRoutine);
LARGE_INTEGER NTAPI CcGetDirtyPages(PVOID LogHandle, PDIRTY_PAGE_ROUTINE DirtyPageRoutine,
    PVOID Context1, PVOID Context2);
LARGE_INTEGER NTAPI CcGetFlushedValidData(PSECTION_OBJECT_POINTERS SectionObjectPointer,
    BOOLEAN BcbListHeld);
BOOLEAN NTAPI CcCopyWriteWontFlush(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset,
    ULONG Length);
VOID NTAPI CcScheduleReadAheadEx(PFILE_OBJECT FileObject, PLARGE_INTEGER FileOffset, ULONG Length,
    PETHREAD IoIssuerThread);
VOID NTAPI CcInitializeCacheMapEx(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes,
    BOOLEAN PinAccess, _In_ PCACHE_MANAGER_CALLBACKS Callbacks, _In_ PVOID LazyWriteContext,
    ULONG Flags);
