/* Beyond wdm.h: tables, notify routines, volumes, more services. */
#pragma once
#define _NTDDK_
#include <wdm.h>

#define ExFreePool(p) ExFreePoolWithTag(p, 0)
#define IRP_MN_QUERY_LEGACY_BUS_INFORMATION 0x18
#define IRP_MN_QUERY_DIRECTORY 0x01
#define IRP_MN_NOTIFY_CHANGE_DIRECTORY 0x02
#define IRP_MN_NOTIFY_CHANGE_DIRECTORY_EX 0x03
#define IRP_MN_USER_FS_REQUEST 0x00
#define IRP_MN_MOUNT_VOLUME 0x01
#define IRP_MN_VERIFY_VOLUME 0x02
#define IRP_MN_LOAD_FILE_SYSTEM 0x03
#define IRP_MN_TRACK_LINK 0x04
#define IRP_MN_KERNEL_CALL 0x04
#define IRP_MN_LOCK 0x01
#define IRP_MN_UNLOCK_SINGLE 0x02
#define IRP_MN_UNLOCK_ALL 0x03
#define IRP_MN_UNLOCK_ALL_BY_KEY 0x04
#define IRP_MN_FLUSH_AND_PURGE 0x01
#define IRP_MN_FLUSH_DATA_ONLY 0x02
#define IRP_MN_FLUSH_NO_SYNC 0x03
#define IRP_MN_NORMAL 0x00
#define IRP_MN_DPC 0x01
#define IRP_MN_MDL 0x02
#define IRP_MN_COMPLETE 0x04
#define IRP_MN_COMPRESSED 0x08
#define IRP_MN_MDL_DPC (IRP_MN_MDL | IRP_MN_DPC)
#define IRP_MN_COMPLETE_MDL (IRP_MN_COMPLETE | IRP_MN_MDL)
#define IRP_MN_COMPLETE_MDL_DPC (IRP_MN_COMPLETE_MDL | IRP_MN_DPC)
#define IO_IGNORE_SHARE_ACCESS_CHECK 0x0800
#define IO_CHECK_CREATE_PARAMETERS 0x0200
#define IO_ATTACH_DEVICE 0x0400
#define DO_LOW_PRIORITY_FILESYSTEM 0x00010000
#define DO_SUPPORTS_TRANSACTIONS 0x00040000
#define DO_FORCE_NEITHER_IO 0x00080000
#define DO_VOLUME_DEVICE_OBJECT 0x00100000
#define DO_SYSTEM_SYSTEM_PARTITION 0x00200000
#define DO_SYSTEM_CRITICAL_PARTITION 0x00400000
#define DO_DISALLOW_EXECUTE 0x00800000
#define DRVO_REINIT_REGISTERED 0x00000008
#define THREAD_TERMINATE 0x0001
#define PROCESS_TERMINATE 0x0001
#define PROCESS_CREATE_THREAD 0x0002
#define PROCESS_VM_OPERATION 0x0008
#define PROCESS_VM_READ 0x0010
#define PROCESS_VM_WRITE 0x0020
#define PROCESS_QUERY_INFORMATION 0x0400
#define TIMER_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | 0x3)

typedef struct _FILE_ALIGNMENT_INFORMATION {
    ULONG AlignmentRequirement;
} FILE_ALIGNMENT_INFORMATION, *PFILE_ALIGNMENT_INFORMATION;
typedef struct _FILE_NAME_INFORMATION {
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_NAME_INFORMATION, *PFILE_NAME_INFORMATION;
typedef struct _FILE_ATTRIBUTE_TAG_INFORMATION {
    ULONG FileAttributes;
    ULONG ReparseTag;
} FILE_ATTRIBUTE_TAG_INFORMATION, *PFILE_ATTRIBUTE_TAG_INFORMATION;
typedef struct _FILE_DISPOSITION_INFORMATION {
    BOOLEAN DeleteFile;
} FILE_DISPOSITION_INFORMATION, *PFILE_DISPOSITION_INFORMATION;
#define FILE_DISPOSITION_DO_NOT_DELETE 0x00000000
#define FILE_DISPOSITION_DELETE 0x00000001
#define FILE_DISPOSITION_POSIX_SEMANTICS 0x00000002
#define FILE_DISPOSITION_FORCE_IMAGE_SECTION_CHECK 0x00000004
#define FILE_DISPOSITION_ON_CLOSE 0x00000008
#define FILE_DISPOSITION_IGNORE_READONLY_ATTRIBUTE 0x00000010
typedef struct _FILE_DISPOSITION_INFORMATION_EX {
    ULONG Flags;
} FILE_DISPOSITION_INFORMATION_EX, *PFILE_DISPOSITION_INFORMATION_EX;
typedef struct _FILE_END_OF_FILE_INFORMATION {
    LARGE_INTEGER EndOfFile;
} FILE_END_OF_FILE_INFORMATION, *PFILE_END_OF_FILE_INFORMATION;
typedef struct _FILE_VALID_DATA_LENGTH_INFORMATION {
    LARGE_INTEGER ValidDataLength;
} FILE_VALID_DATA_LENGTH_INFORMATION, *PFILE_VALID_DATA_LENGTH_INFORMATION;
typedef struct _FILE_FS_LABEL_INFORMATION {
    ULONG VolumeLabelLength;
    WCHAR VolumeLabel[1];
} FILE_FS_LABEL_INFORMATION, *PFILE_FS_LABEL_INFORMATION;
typedef struct _FILE_FS_VOLUME_INFORMATION {
    LARGE_INTEGER VolumeCreationTime;
    ULONG VolumeSerialNumber;
    ULONG VolumeLabelLength;
    BOOLEAN SupportsObjects;
    WCHAR VolumeLabel[1];
} FILE_FS_VOLUME_INFORMATION, *PFILE_FS_VOLUME_INFORMATION;
typedef struct _FILE_FS_SIZE_INFORMATION {
    LARGE_INTEGER TotalAllocationUnits;
    LARGE_INTEGER AvailableAllocationUnits;
    ULONG SectorsPerAllocationUnit;
    ULONG BytesPerSector;
} FILE_FS_SIZE_INFORMATION, *PFILE_FS_SIZE_INFORMATION;
typedef struct _FILE_FS_FULL_SIZE_INFORMATION {
    LARGE_INTEGER TotalAllocationUnits;
    LARGE_INTEGER CallerAvailableAllocationUnits;
    LARGE_INTEGER ActualAvailableAllocationUnits;
    ULONG SectorsPerAllocationUnit;
    ULONG BytesPerSector;
} FILE_FS_FULL_SIZE_INFORMATION, *PFILE_FS_FULL_SIZE_INFORMATION;
typedef struct _FILE_FS_OBJECTID_INFORMATION {
    UCHAR ObjectId[16];
    UCHAR ExtendedInfo[48];
} FILE_FS_OBJECTID_INFORMATION, *PFILE_FS_OBJECTID_INFORMATION;
typedef struct _FILE_FS_SECTOR_SIZE_INFORMATION {
    ULONG LogicalBytesPerSector;
    ULONG PhysicalBytesPerSectorForAtomicity;
    ULONG PhysicalBytesPerSectorForPerformance;
    ULONG FileSystemEffectivePhysicalBytesPerSectorForAtomicity;
    ULONG Flags;
    ULONG ByteOffsetForSectorAlignment;
    ULONG ByteOffsetForPartitionAlignment;
} FILE_FS_SECTOR_SIZE_INFORMATION, *PFILE_FS_SECTOR_SIZE_INFORMATION;
#define SSINFO_OFFSET_UNKNOWN 0xffffffff
#define SSINFO_FLAGS_ALIGNED_DEVICE 0x00000001
#define SSINFO_FLAGS_PARTITION_ALIGNED_ON_DEVICE 0x00000002

/* splay trees, generic tables */
typedef struct _RTL_SPLAY_LINKS {
    struct _RTL_SPLAY_LINKS *Parent;
    struct _RTL_SPLAY_LINKS *LeftChild;
    struct _RTL_SPLAY_LINKS *RightChild;
} RTL_SPLAY_LINKS, *PRTL_SPLAY_LINKS;
#define RtlInitializeSplayLinks(l)                                                                 \
    {                                                                                              \
        PRTL_SPLAY_LINKS splay_links_ = (PRTL_SPLAY_LINKS)(l);                                     \
        splay_links_->Parent = splay_links_;                                                       \
        splay_links_->LeftChild = NULL;                                                            \
        splay_links_->RightChild = NULL;                                                           \
    }
#define RtlParent(l) ((PRTL_SPLAY_LINKS)(l))->Parent
#define RtlLeftChild(l) ((PRTL_SPLAY_LINKS)(l))->LeftChild
#define RtlRightChild(l) ((PRTL_SPLAY_LINKS)(l))->RightChild
#define RtlIsRoot(l) (RtlParent(l) == (PRTL_SPLAY_LINKS)(l))
#define RtlIsLeftChild(l) (RtlLeftChild(RtlParent(l)) == (PRTL_SPLAY_LINKS)(l))
#define RtlIsRightChild(l) (RtlRightChild(RtlParent(l)) == (PRTL_SPLAY_LINKS)(l))
#define RtlInsertAsLeftChild(p, c)                                                                 \
    {                                                                                              \
        PRTL_SPLAY_LINKS splay_parent_ = (PRTL_SPLAY_LINKS)(p);                                    \
        PRTL_SPLAY_LINKS splay_child_ = (PRTL_SPLAY_LINKS)(c);                                     \
        splay_parent_->LeftChild = splay_child_;                                                   \
        splay_child_->Parent = splay_parent_;                                                      \
    }
#define RtlInsertAsRightChild(p, c)                                                                \
    {                                                                                              \
        PRTL_SPLAY_LINKS splay_parent_ = (PRTL_SPLAY_LINKS)(p);                                    \
        PRTL_SPLAY_LINKS splay_child_ = (PRTL_SPLAY_LINKS)(c);                                     \
        splay_parent_->RightChild = splay_child_;                                                  \
        splay_child_->Parent = splay_parent_;                                                      \
    }
PRTL_SPLAY_LINKS NTAPI RtlSplay(PRTL_SPLAY_LINKS);
PRTL_SPLAY_LINKS NTAPI RtlDelete(PRTL_SPLAY_LINKS);
VOID NTAPI RtlDeleteNoSplay(PRTL_SPLAY_LINKS, PRTL_SPLAY_LINKS *);
PRTL_SPLAY_LINKS NTAPI RtlSubtreeSuccessor(PRTL_SPLAY_LINKS);
PRTL_SPLAY_LINKS NTAPI RtlSubtreePredecessor(PRTL_SPLAY_LINKS);
PRTL_SPLAY_LINKS NTAPI RtlRealSuccessor(PRTL_SPLAY_LINKS);
PRTL_SPLAY_LINKS NTAPI RtlRealPredecessor(PRTL_SPLAY_LINKS);
typedef enum _TABLE_SEARCH_RESULT { TableEmptyTree, TableFoundNode, TableInsertAsLeft, TableInsertAsRight } TABLE_SEARCH_RESULT;
typedef enum _RTL_GENERIC_COMPARE_RESULTS { GenericLessThan, GenericGreaterThan, GenericEqual } RTL_GENERIC_COMPARE_RESULTS;
struct _RTL_AVL_TABLE;
struct _RTL_GENERIC_TABLE;
#define DRVLINT_TABLE(kind, table)                                                                 \
    typedef RTL_GENERIC_COMPARE_RESULTS NTAPI RTL_##kind##_COMPARE_ROUTINE(struct table *, PVOID, PVOID); \
    typedef RTL_##kind##_COMPARE_ROUTINE *PRTL_##kind##_COMPARE_ROUTINE;                           \
    typedef PVOID NTAPI RTL_##kind##_ALLOCATE_ROUTINE(struct table *, CLONG);                      \
    typedef RTL_##kind##_ALLOCATE_ROUTINE *PRTL_##kind##_ALLOCATE_ROUTINE;                         \
    typedef VOID NTAPI RTL_##kind##_FREE_ROUTINE(struct table *, PVOID);                           \
    typedef RTL_##kind##_FREE_ROUTINE *PRTL_##kind##_FREE_ROUTINE
DRVLINT_TABLE(AVL, _RTL_AVL_TABLE);
typedef NTSTATUS NTAPI RTL_AVL_MATCH_FUNCTION(struct _RTL_AVL_TABLE *, PVOID, PVOID);
typedef RTL_AVL_MATCH_FUNCTION *PRTL_AVL_MATCH_FUNCTION;
typedef struct _RTL_BALANCED_LINKS {
    struct _RTL_BALANCED_LINKS *Parent;
    struct _RTL_BALANCED_LINKS *LeftChild;
    struct _RTL_BALANCED_LINKS *RightChild;
    CHAR Balance;
    UCHAR Reserved[3];
} RTL_BALANCED_LINKS, *PRTL_BALANCED_LINKS;
typedef struct _RTL_AVL_TABLE {
    RTL_BALANCED_LINKS BalancedRoot;
    PVOID OrderedPointer;
    ULONG WhichOrderedElement;
    ULONG NumberGenericTableElements;
    ULONG DepthOfTree;
    PRTL_BALANCED_LINKS RestartKey;
    ULONG DeleteCount;
    PRTL_AVL_COMPARE_ROUTINE CompareRoutine;
    PRTL_AVL_ALLOCATE_ROUTINE AllocateRoutine;
    PRTL_AVL_FREE_ROUTINE FreeRoutine;
    PVOID TableContext;
} RTL_AVL_TABLE, *PRTL_AVL_TABLE;
VOID NTAPI RtlInitializeGenericTableAvl(PRTL_AVL_TABLE, PRTL_AVL_COMPARE_ROUTINE, PRTL_AVL_ALLOCATE_ROUTINE, PRTL_AVL_FREE_ROUTINE, PVOID);
PVOID NTAPI RtlInsertElementGenericTableAvl(PRTL_AVL_TABLE, PVOID, CLONG, PBOOLEAN);
PVOID NTAPI RtlInsertElementGenericTableFullAvl(PRTL_AVL_TABLE, PVOID, CLONG, PBOOLEAN, PVOID, TABLE_SEARCH_RESULT);
BOOLEAN NTAPI RtlDeleteElementGenericTableAvl(PRTL_AVL_TABLE, PVOID);
VOID NTAPI RtlDeleteElementGenericTableAvlEx(PRTL_AVL_TABLE, PVOID);
PVOID NTAPI RtlLookupElementGenericTableAvl(PRTL_AVL_TABLE, PVOID);
PVOID NTAPI RtlLookupElementGenericTableFullAvl(PRTL_AVL_TABLE, PVOID, PVOID *, TABLE_SEARCH_RESULT *);
PVOID NTAPI RtlLookupFirstMatchingElementGenericTableAvl(PRTL_AVL_TABLE, PVOID, PVOID *);
PVOID NTAPI RtlEnumerateGenericTableAvl(PRTL_AVL_TABLE, BOOLEAN);
PVOID NTAPI RtlEnumerateGenericTableWithoutSplayingAvl(PRTL_AVL_TABLE, PVOID *);
PVOID NTAPI RtlEnumerateGenericTableLikeADirectory(PRTL_AVL_TABLE, PRTL_AVL_MATCH_FUNCTION, PVOID, ULONG, PVOID *, PULONG, PVOID);
PVOID NTAPI RtlGetElementGenericTableAvl(PRTL_AVL_TABLE, ULONG);
ULONG NTAPI RtlNumberGenericTableElementsAvl(PRTL_AVL_TABLE);
BOOLEAN NTAPI RtlIsGenericTableEmptyAvl(PRTL_AVL_TABLE);
#ifdef RTL_USE_AVL_TABLES
#define _RTL_GENERIC_TABLE _RTL_AVL_TABLE
#define RTL_GENERIC_TABLE RTL_AVL_TABLE
#define PRTL_GENERIC_TABLE PRTL_AVL_TABLE
#define RTL_GENERIC_COMPARE_ROUTINE RTL_AVL_COMPARE_ROUTINE
#define PRTL_GENERIC_COMPARE_ROUTINE PRTL_AVL_COMPARE_ROUTINE
#define RTL_GENERIC_ALLOCATE_ROUTINE RTL_AVL_ALLOCATE_ROUTINE
#define PRTL_GENERIC_ALLOCATE_ROUTINE PRTL_AVL_ALLOCATE_ROUTINE
#define RTL_GENERIC_FREE_ROUTINE RTL_AVL_FREE_ROUTINE
#define PRTL_GENERIC_FREE_ROUTINE PRTL_AVL_FREE_ROUTINE
#define RtlInitializeGenericTable RtlInitializeGenericTableAvl
#define RtlInsertElementGenericTable RtlInsertElementGenericTableAvl
#define RtlInsertElementGenericTableFull RtlInsertElementGenericTableFullAvl
#define RtlDeleteElementGenericTable RtlDeleteElementGenericTableAvl
#define RtlLookupElementGenericTable RtlLookupElementGenericTableAvl
#define RtlLookupElementGenericTableFull RtlLookupElementGenericTableFullAvl
#define RtlEnumerateGenericTable RtlEnumerateGenericTableAvl
#define RtlEnumerateGenericTableWithoutSplaying RtlEnumerateGenericTableWithoutSplayingAvl
#define RtlGetElementGenericTable RtlGetElementGenericTableAvl
#define RtlNumberGenericTableElements RtlNumberGenericTableElementsAvl
#define RtlIsGenericTableEmpty RtlIsGenericTableEmptyAvl
#else
DRVLINT_TABLE(GENERIC, _RTL_GENERIC_TABLE);
typedef struct _RTL_GENERIC_TABLE {
    PRTL_SPLAY_LINKS TableRoot;
    LIST_ENTRY InsertOrderList;
    PLIST_ENTRY OrderedPointer;
    ULONG WhichOrderedElement;
    ULONG NumberGenericTableElements;
    PRTL_GENERIC_COMPARE_ROUTINE CompareRoutine;
    PRTL_GENERIC_ALLOCATE_ROUTINE AllocateRoutine;
    PRTL_GENERIC_FREE_ROUTINE FreeRoutine;
    PVOID TableContext;
} RTL_GENERIC_TABLE, *PRTL_GENERIC_TABLE;
VOID NTAPI RtlInitializeGenericTable(PRTL_GENERIC_TABLE, PRTL_GENERIC_COMPARE_ROUTINE, PRTL_GENERIC_ALLOCATE_ROUTINE, PRTL_GENERIC_FREE_ROUTINE, PVOID);
PVOID NTAPI RtlInsertElementGenericTable(PRTL_GENERIC_TABLE, PVOID, CLONG, PBOOLEAN);
PVOID NTAPI RtlInsertElementGenericTableFull(PRTL_GENERIC_TABLE, PVOID, CLONG, PBOOLEAN, PVOID, TABLE_SEARCH_RESULT);
BOOLEAN NTAPI RtlDeleteElementGenericTable(PRTL_GENERIC_TABLE, PVOID);
PVOID NTAPI RtlLookupElementGenericTable(PRTL_GENERIC_TABLE, PVOID);
PVOID NTAPI RtlLookupElementGenericTableFull(PRTL_GENERIC_TABLE, PVOID, PVOID *, TABLE_SEARCH_RESULT *);
PVOID NTAPI RtlEnumerateGenericTable(PRTL_GENERIC_TABLE, BOOLEAN);
PVOID NTAPI RtlEnumerateGenericTableWithoutSplaying(PRTL_GENERIC_TABLE, PVOID *);
PVOID NTAPI RtlGetElementGenericTable(PRTL_GENERIC_TABLE, ULONG);
ULONG NTAPI RtlNumberGenericTableElements(PRTL_GENERIC_TABLE);
BOOLEAN NTAPI RtlIsGenericTableEmpty(PRTL_GENERIC_TABLE);
#endif
typedef struct _RTL_DYNAMIC_HASH_TABLE_ENTRY {
    LIST_ENTRY Linkage;
    ULONG_PTR Signature;
} RTL_DYNAMIC_HASH_TABLE_ENTRY, *PRTL_DYNAMIC_HASH_TABLE_ENTRY;
typedef struct _RTL_DYNAMIC_HASH_TABLE_CONTEXT {
    PLIST_ENTRY ChainHead;
    PLIST_ENTRY PrevLinkage;
    ULONG_PTR Signature;
} RTL_DYNAMIC_HASH_TABLE_CONTEXT, *PRTL_DYNAMIC_HASH_TABLE_CONTEXT;
typedef struct _RTL_DYNAMIC_HASH_TABLE_ENUMERATOR {
    union {
        RTL_DYNAMIC_HASH_TABLE_ENTRY HashEntry;
        PLIST_ENTRY CurEntry;
    };
    PLIST_ENTRY ChainHead;
    ULONG BucketIndex;
} RTL_DYNAMIC_HASH_TABLE_ENUMERATOR, *PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR;
typedef struct _RTL_DYNAMIC_HASH_TABLE {
    ULONG Flags;
    ULONG Shift;
    ULONG TableSize;
    ULONG Pivot;
    ULONG DivisorMask;
    ULONG NumEntries;
    ULONG NonEmptyBuckets;
    ULONG NumEnumerators;
    PVOID Directory;
} RTL_DYNAMIC_HASH_TABLE, *PRTL_DYNAMIC_HASH_TABLE;
BOOLEAN NTAPI RtlCreateHashTable(PRTL_DYNAMIC_HASH_TABLE *, ULONG, ULONG);
BOOLEAN NTAPI RtlCreateHashTableEx(PRTL_DYNAMIC_HASH_TABLE *, ULONG, ULONG, ULONG);
VOID NTAPI RtlDeleteHashTable(PRTL_DYNAMIC_HASH_TABLE);
BOOLEAN NTAPI RtlInsertEntryHashTable(PRTL_DYNAMIC_HASH_TABLE, PRTL_DYNAMIC_HASH_TABLE_ENTRY, ULONG_PTR, PRTL_DYNAMIC_HASH_TABLE_CONTEXT);
BOOLEAN NTAPI RtlRemoveEntryHashTable(PRTL_DYNAMIC_HASH_TABLE, PRTL_DYNAMIC_HASH_TABLE_ENTRY, PRTL_DYNAMIC_HASH_TABLE_CONTEXT);
PRTL_DYNAMIC_HASH_TABLE_ENTRY NTAPI RtlLookupEntryHashTable(PRTL_DYNAMIC_HASH_TABLE, ULONG_PTR, PRTL_DYNAMIC_HASH_TABLE_CONTEXT);
PRTL_DYNAMIC_HASH_TABLE_ENTRY NTAPI RtlGetNextEntryHashTable(PRTL_DYNAMIC_HASH_TABLE, PRTL_DYNAMIC_HASH_TABLE_CONTEXT);
BOOLEAN NTAPI RtlInitEnumerationHashTable(PRTL_DYNAMIC_HASH_TABLE, PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR);
PRTL_DYNAMIC_HASH_TABLE_ENTRY NTAPI RtlEnumerateEntryHashTable(PRTL_DYNAMIC_HASH_TABLE, PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR);
VOID NTAPI RtlEndEnumerationHashTable(PRTL_DYNAMIC_HASH_TABLE, PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR);
BOOLEAN NTAPI RtlInitWeakEnumerationHashTable(PRTL_DYNAMIC_HASH_TABLE, PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR);
PRTL_DYNAMIC_HASH_TABLE_ENTRY NTAPI RtlWeaklyEnumerateEntryHashTable(PRTL_DYNAMIC_HASH_TABLE, PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR);
VOID NTAPI RtlEndWeakEnumerationHashTable(PRTL_DYNAMIC_HASH_TABLE, PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR);
typedef union _RTL_RUN_ONCE {
    PVOID Ptr;
} RTL_RUN_ONCE, *PRTL_RUN_ONCE;
#define RTL_RUN_ONCE_INIT {0}
typedef ULONG NTAPI RTL_RUN_ONCE_INIT_FN(PRTL_RUN_ONCE, PVOID, PVOID *);
typedef RTL_RUN_ONCE_INIT_FN *PRTL_RUN_ONCE_INIT_FN;
VOID NTAPI RtlRunOnceInitialize(PRTL_RUN_ONCE);
NTSTATUS NTAPI RtlRunOnceExecuteOnce(PRTL_RUN_ONCE, PRTL_RUN_ONCE_INIT_FN, PVOID, PVOID *);
NTSTATUS NTAPI RtlRunOnceBeginInitialize(PRTL_RUN_ONCE, ULONG, PVOID *);
NTSTATUS NTAPI RtlRunOnceComplete(PRTL_RUN_ONCE, ULONG, PVOID);

/* strings, volumes, random */
BOOLEAN NTAPI RtlPrefixUnicodeString(PCUNICODE_STRING, PCUNICODE_STRING, BOOLEAN);
NTSTATUS NTAPI RtlUpcaseUnicodeString(PUNICODE_STRING, PCUNICODE_STRING, BOOLEAN);
VOID NTAPI RtlCopyString(PSTRING, const STRING *);
BOOLEAN NTAPI RtlEqualString(const STRING *, const STRING *, BOOLEAN);
LONG NTAPI RtlCompareString(const STRING *, const STRING *, BOOLEAN);
BOOLEAN NTAPI RtlPrefixString(const STRING *, const STRING *, BOOLEAN);
VOID NTAPI RtlUpperString(PSTRING, const STRING *);
CHAR NTAPI RtlUpperChar(CHAR);
NTSTATUS NTAPI RtlVolumeDeviceToDosName(PVOID, PUNICODE_STRING);
NTSTATUS NTAPI IoVolumeDeviceToDosName(PVOID, PUNICODE_STRING);
NTSTATUS NTAPI IoVolumeDeviceToGuid(PVOID, GUID *);
NTSTATUS NTAPI IoVolumeDeviceToGuidPath(PVOID, PUNICODE_STRING);
VOID NTAPI RtlGetCallersAddress(PVOID *, PVOID *);
ULONG NTAPI RtlRandomEx(PULONG);
ULONG NTAPI RtlRandom(PULONG);
typedef GUID UUID;
NTSTATUS NTAPI ExUuidCreate(UUID *);

/* io */
typedef struct _TXN_PARAMETER_BLOCK {
    USHORT Length;
    USHORT TxFsContext;
    PVOID TransactionObject;
} TXN_PARAMETER_BLOCK, *PTXN_PARAMETER_BLOCK;
#define TXF_MINIVERSION_DEFAULT_VIEW 0xFFFE
PTXN_PARAMETER_BLOCK NTAPI IoGetTransactionParameterBlock(PFILE_OBJECT);
typedef struct _IO_DRIVER_CREATE_CONTEXT {
    CSHORT Size;
    struct _ECP_LIST *ExtraCreateParameter;
    PVOID DeviceObjectHint;
    PTXN_PARAMETER_BLOCK TxnParameters;
    PESILO SiloContext;
} IO_DRIVER_CREATE_CONTEXT, *PIO_DRIVER_CREATE_CONTEXT;
FORCEINLINE VOID IoInitializeDriverCreateContext(PIO_DRIVER_CREATE_CONTEXT context)
{
    memset(context, 0, sizeof(IO_DRIVER_CREATE_CONTEXT));
    context->Size = sizeof(IO_DRIVER_CREATE_CONTEXT);
}
NTSTATUS NTAPI IoCreateFileEx(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, PIO_STATUS_BLOCK, PLARGE_INTEGER, ULONG, ULONG, ULONG, ULONG, PVOID, ULONG, CREATE_FILE_TYPE, PVOID, ULONG, PIO_DRIVER_CREATE_CONTEXT);
NTSTATUS NTAPI IoCreateFileSpecifyDeviceObjectHint(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, PIO_STATUS_BLOCK, PLARGE_INTEGER, ULONG, ULONG, ULONG, ULONG, PVOID, ULONG, CREATE_FILE_TYPE, PVOID, ULONG, PVOID);
NTSTATUS NTAPI IoAttachDeviceToDeviceStackSafe(PDEVICE_OBJECT, PDEVICE_OBJECT, PDEVICE_OBJECT *);
PIRP NTAPI IoMakeAssociatedIrp(PIRP, CCHAR);
VOID NTAPI IoRaiseHardError(PIRP, PVPB, PDEVICE_OBJECT);
BOOLEAN NTAPI IoRaiseInformationalHardError(NTSTATUS, PUNICODE_STRING, PKTHREAD);
VOID NTAPI IoSetHardErrorOrVerifyDevice(PIRP, PDEVICE_OBJECT);
BOOLEAN NTAPI IoIsFileOriginRemote(PFILE_OBJECT);
NTSTATUS NTAPI IoSetFileOrigin(PFILE_OBJECT, BOOLEAN);
PVOID NTAPI IoGetInitialStack(VOID);
BOOLEAN NTAPI IoSetThreadHardErrorMode(BOOLEAN);
NTSTATUS NTAPI IoQueryFullDriverPath(PDRIVER_OBJECT, PUNICODE_STRING);
VOID NTAPI IoRegisterDriverReinitialization(PDRIVER_OBJECT, PDRIVER_REINITIALIZE, PVOID);
VOID NTAPI IoRegisterBootDriverReinitialization(PDRIVER_OBJECT, PDRIVER_REINITIALIZE, PVOID);
typedef struct _BDCB_IMAGE_INFORMATION *PBDCB_IMAGE_INFORMATION;
typedef enum _BDCB_CALLBACK_TYPE { BdCbStatusUpdate, BdCbInitializeImage } BDCB_CALLBACK_TYPE, *PBDCB_CALLBACK_TYPE;
typedef VOID NTAPI BOOT_DRIVER_CALLBACK_FUNCTION(PVOID, BDCB_CALLBACK_TYPE, PBDCB_IMAGE_INFORMATION);
typedef BOOT_DRIVER_CALLBACK_FUNCTION *PBOOT_DRIVER_CALLBACK_FUNCTION;
PVOID NTAPI IoRegisterBootDriverCallback(PBOOT_DRIVER_CALLBACK_FUNCTION, PVOID);
VOID NTAPI IoUnregisterBootDriverCallback(PVOID);
typedef struct _CONTROLLER_OBJECT *PCONTROLLER_OBJECT;
PCONTROLLER_OBJECT NTAPI IoCreateController(ULONG);
VOID NTAPI IoDeleteController(PCONTROLLER_OBJECT);
LPCGUID NTAPI IoSetActivityIdThread(LPCGUID);
VOID NTAPI IoClearActivityIdThread(LPCGUID);
NTSTATUS NTAPI IoPropagateActivityIdToThread(PIRP, LPGUID, LPCGUID *);
NTSTATUS NTAPI IoIncrementKeepAliveCount(PFILE_OBJECT, PEPROCESS);
NTSTATUS NTAPI IoDecrementKeepAliveCount(PFILE_OBJECT, PEPROCESS);
#define IO_TYPE_ERROR_LOG 0x0b
typedef struct _CONFIGURATION_INFORMATION {
    ULONG DiskCount;
    ULONG FloppyCount;
    ULONG CdRomCount;
    ULONG TapeCount;
    ULONG ScsiPortCount;
    ULONG SerialCount;
    ULONG ParallelCount;
    BOOLEAN AtDiskPrimaryAddressClaimed;
    BOOLEAN AtDiskSecondaryAddressClaimed;
    ULONG Version;
    ULONG MediumChangerCount;
} CONFIGURATION_INFORMATION, *PCONFIGURATION_INFORMATION;
PCONFIGURATION_INFORMATION NTAPI IoGetConfigurationInformation(VOID);

/* memory */
PVOID NTAPI MmAllocateNonCachedMemory(SIZE_T);
VOID NTAPI MmFreeNonCachedMemory(PVOID, SIZE_T);
PHYSICAL_ADDRESS NTAPI MmGetPhysicalAddress(PVOID);
PVOID NTAPI MmGetVirtualForPhysical(PHYSICAL_ADDRESS);
BOOLEAN NTAPI MmIsNonPagedSystemAddressValid(PVOID);
typedef struct _PHYSICAL_MEMORY_RANGE {
    PHYSICAL_ADDRESS BaseAddress;
    LARGE_INTEGER NumberOfBytes;
} PHYSICAL_MEMORY_RANGE, *PPHYSICAL_MEMORY_RANGE;
PPHYSICAL_MEMORY_RANGE NTAPI MmGetPhysicalMemoryRanges(VOID);
PPHYSICAL_MEMORY_RANGE NTAPI MmGetPhysicalMemoryRangesEx(PVOID);
NTSTATUS NTAPI MmMapViewInSystemSpace(PVOID, PVOID *, PSIZE_T);
NTSTATUS NTAPI MmUnmapViewInSystemSpace(PVOID);
NTSTATUS NTAPI MmMapViewInSessionSpace(PVOID, PVOID *, PSIZE_T);
NTSTATUS NTAPI MmUnmapViewInSessionSpace(PVOID);
HANDLE NTAPI MmSecureVirtualMemory(PVOID, SIZE_T, ULONG);
VOID NTAPI MmUnsecureVirtualMemory(HANDLE);
PVOID NTAPI MmMapVideoDisplay(PHYSICAL_ADDRESS, SIZE_T, MEMORY_CACHING_TYPE);
VOID NTAPI MmUnmapVideoDisplay(PVOID, SIZE_T);

/* process, thread and image notifications */
typedef VOID(NTAPI *PCREATE_PROCESS_NOTIFY_ROUTINE)(HANDLE, HANDLE, BOOLEAN);
typedef struct _PS_CREATE_NOTIFY_INFO {
    SIZE_T Size;
    union {
        ULONG Flags;
        struct {
            ULONG FileOpenNameAvailable : 1;
            ULONG IsSubsystemProcess : 1;
            ULONG Reserved : 30;
        };
    };
    HANDLE ParentProcessId;
    CLIENT_ID CreatingThreadId;
    struct _FILE_OBJECT *FileObject;
    PCUNICODE_STRING ImageFileName;
    PCUNICODE_STRING CommandLine;
    NTSTATUS CreationStatus;
} PS_CREATE_NOTIFY_INFO, *PPS_CREATE_NOTIFY_INFO;
typedef VOID(NTAPI *PCREATE_PROCESS_NOTIFY_ROUTINE_EX)(PEPROCESS, HANDLE, PPS_CREATE_NOTIFY_INFO);
typedef enum _PSCREATEPROCESSNOTIFYTYPE { PsCreateProcessNotifySubsystems } PSCREATEPROCESSNOTIFYTYPE;
typedef enum _PSCREATETHREADNOTIFYTYPE { PsCreateThreadNotifyNonSystem, PsCreateThreadNotifySubsystems } PSCREATETHREADNOTIFYTYPE;
typedef VOID(NTAPI *PCREATE_THREAD_NOTIFY_ROUTINE)(HANDLE, HANDLE, BOOLEAN);
typedef struct _IMAGE_INFO {
    union {
        ULONG Properties;
        struct {
            ULONG ImageAddressingMode : 8;
            ULONG SystemModeImage : 1;
            ULONG ImageMappedToAllPids : 1;
            ULONG ExtendedInfoPresent : 1;
            ULONG MachineTypeMismatch : 1;
            ULONG ImageSignatureLevel : 4;
            ULONG ImageSignatureType : 3;
            ULONG ImagePartialMap : 1;
            ULONG Reserved : 12;
        };
    };
    PVOID ImageBase;
    ULONG ImageSelector;
    SIZE_T ImageSize;
    ULONG ImageSectionNumber;
} IMAGE_INFO, *PIMAGE_INFO;
typedef struct _IMAGE_INFO_EX {
    SIZE_T Size;
    IMAGE_INFO ImageInfo;
    struct _FILE_OBJECT *FileObject;
} IMAGE_INFO_EX, *PIMAGE_INFO_EX;
typedef VOID(NTAPI *PLOAD_IMAGE_NOTIFY_ROUTINE)(PUNICODE_STRING, HANDLE, PIMAGE_INFO);
NTSTATUS NTAPI PsSetCreateProcessNotifyRoutine(PCREATE_PROCESS_NOTIFY_ROUTINE, BOOLEAN);
NTSTATUS NTAPI PsSetCreateProcessNotifyRoutineEx(PCREATE_PROCESS_NOTIFY_ROUTINE_EX, BOOLEAN);
NTSTATUS NTAPI PsSetCreateProcessNotifyRoutineEx2(PSCREATEPROCESSNOTIFYTYPE, PVOID, BOOLEAN);
NTSTATUS NTAPI PsSetCreateThreadNotifyRoutine(PCREATE_THREAD_NOTIFY_ROUTINE);
NTSTATUS NTAPI PsSetCreateThreadNotifyRoutineEx(PSCREATETHREADNOTIFYTYPE, PVOID);
NTSTATUS NTAPI PsRemoveCreateThreadNotifyRoutine(PCREATE_THREAD_NOTIFY_ROUTINE);
NTSTATUS NTAPI PsSetLoadImageNotifyRoutine(PLOAD_IMAGE_NOTIFY_ROUTINE);
NTSTATUS NTAPI PsSetLoadImageNotifyRoutineEx(PLOAD_IMAGE_NOTIFY_ROUTINE, ULONG_PTR);
NTSTATUS NTAPI PsRemoveLoadImageNotifyRoutine(PLOAD_IMAGE_NOTIFY_ROUTINE);
HANDLE NTAPI PsGetCurrentProcessId(VOID);
HANDLE NTAPI PsGetCurrentThreadId(VOID);
HANDLE NTAPI PsGetProcessId(PEPROCESS);
HANDLE NTAPI PsGetThreadId(PETHREAD);
HANDLE NTAPI PsGetThreadProcessId(PETHREAD);
LONGLONG NTAPI PsGetProcessCreateTimeQuadPart(PEPROCESS);
BOOLEAN NTAPI PsGetVersion(PULONG, PULONG, PULONG, PUNICODE_STRING);
NTSTATUS NTAPI PsAllocSiloContextSlot(ULONG_PTR, ULONG *);
NTSTATUS NTAPI PsFreeSiloContextSlot(ULONG);
NTSTATUS NTAPI PsCreateSiloContext(PESILO, ULONG, POOL_TYPE, VOID(NTAPI *)(PVOID), PVOID *);
NTSTATUS NTAPI PsInsertSiloContext(PESILO, ULONG, PVOID);
NTSTATUS NTAPI PsGetSiloContext(PESILO, ULONG, PVOID *);
NTSTATUS NTAPI PsRemoveSiloContext(PESILO, ULONG, PVOID *);
VOID NTAPI PsReferenceSiloContext(PVOID);
VOID NTAPI PsDereferenceSiloContext(PVOID);
PESILO NTAPI PsAttachSiloToCurrentThread(PESILO);
VOID NTAPI PsDetachSiloFromCurrentThread(PESILO);
BOOLEAN NTAPI SeSinglePrivilegeCheck(LUID, KPROCESSOR_MODE);
NTSTATUS NTAPI ZwOpenProcess(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, PCLIENT_ID);
NTSTATUS NTAPI NtOpenProcess(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, PCLIENT_ID);
NTSTATUS NTAPI ZwTerminateProcess(HANDLE, NTSTATUS);
NTSTATUS NTAPI ZwDeviceIoControlFile(HANDLE, HANDLE, PIO_APC_ROUTINE, PVOID, PIO_STATUS_BLOCK, ULONG, PVOID, ULONG, PVOID, ULONG);
NTSTATUS NTAPI ZwCreateTimer(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, TIMER_TYPE);
NTSTATUS NTAPI ZwOpenTimer(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES);
NTSTATUS NTAPI ZwDisplayString(PUNICODE_STRING);
NTSTATUS NTAPI NtClose(HANDLE);
VOID NTAPI RtlEndStrongEnumerationHashTable(PRTL_DYNAMIC_HASH_TABLE, PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR);
BOOLEAN NTAPI RtlInitStrongEnumerationHashTable(PRTL_DYNAMIC_HASH_TABLE, PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR);
#include <ntddk/hal.h>
#include <ntddk/silo.h>
#include <ntddk/whea.h>
FORCEINLINE VOID RtlInitHashTableContext(PRTL_DYNAMIC_HASH_TABLE_CONTEXT context)
{
    context->ChainHead = NULL;
    context->PrevLinkage = NULL;
}
FORCEINLINE VOID RtlInitHashTableContextFromEnumerator(PRTL_DYNAMIC_HASH_TABLE_CONTEXT context,
                                                       PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR enumerator)
{
    context->ChainHead = enumerator->ChainHead;
    context->PrevLinkage = enumerator->HashEntry.Linkage.Blink;
}
FORCEINLINE VOID RtlReleaseHashTableContext(PRTL_DYNAMIC_HASH_TABLE_CONTEXT context)
{
    (VOID)context;
}
