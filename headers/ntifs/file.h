/* Query and set structures of files, directories and volumes; name and change tables. */
#pragma once

#define FlagOn(f, bits) ((f) & (bits))
#define BooleanFlagOn(f, bits) ((BOOLEAN)(((f) & (bits)) != 0))
#define SetFlag(f, bits) ((f) |= (bits))
#define ClearFlag(f, bits) ((f) &= ~(bits))
#define FILE_CASE_SENSITIVE_SEARCH 0x00000001
#define FILE_CASE_PRESERVED_NAMES 0x00000002
#define FILE_UNICODE_ON_DISK 0x00000004
#define FILE_PERSISTENT_ACLS 0x00000008
#define FILE_FILE_COMPRESSION 0x00000010
#define FILE_VOLUME_QUOTAS 0x00000020
#define FILE_SUPPORTS_SPARSE_FILES 0x00000040
#define FILE_SUPPORTS_REPARSE_POINTS 0x00000080
#define FILE_SUPPORTS_REMOTE_STORAGE 0x00000100
#define FILE_VOLUME_IS_COMPRESSED 0x00008000
#define FILE_SUPPORTS_OBJECT_IDS 0x00010000
#define FILE_SUPPORTS_ENCRYPTION 0x00020000
#define FILE_NAMED_STREAMS 0x00040000
#define FILE_READ_ONLY_VOLUME 0x00080000
#define FILE_SEQUENTIAL_WRITE_ONCE 0x00100000
#define FILE_SUPPORTS_TRANSACTIONS 0x00200000
#define FILE_SUPPORTS_HARD_LINKS 0x00400000
#define FILE_SUPPORTS_EXTENDED_ATTRIBUTES 0x00800000
#define FILE_SUPPORTS_OPEN_BY_FILE_ID 0x01000000
#define FILE_SUPPORTS_USN_JOURNAL 0x02000000
#define FILE_NEED_EA 0x80
#define FILE_EA_TYPE_BINARY 0xfffe
#define FILE_OPLOCK_BROKEN_TO_LEVEL_2 0x7
#define FILE_OPLOCK_BROKEN_TO_NONE 0x8
#define FILE_OPBATCH_BREAK_UNDERWAY 0x9
#define FILE_INVALID_FILE_ID ((LONGLONG)-1LL)
#define FILE_NOTIFY_CHANGE_FILE_NAME 0x001
#define FILE_NOTIFY_CHANGE_DIR_NAME 0x002
#define FILE_NOTIFY_CHANGE_NAME 0x003
#define FILE_NOTIFY_CHANGE_ATTRIBUTES 0x004
#define FILE_NOTIFY_CHANGE_SIZE 0x008
#define FILE_NOTIFY_CHANGE_LAST_WRITE 0x010
#define FILE_NOTIFY_CHANGE_LAST_ACCESS 0x020
#define FILE_NOTIFY_CHANGE_CREATION 0x040
#define FILE_NOTIFY_CHANGE_EA 0x080
#define FILE_NOTIFY_CHANGE_SECURITY 0x100
#define FILE_NOTIFY_CHANGE_STREAM_NAME 0x200
#define FILE_NOTIFY_CHANGE_STREAM_SIZE 0x400
#define FILE_NOTIFY_CHANGE_STREAM_WRITE 0x800
#define FILE_NOTIFY_VALID_MASK 0xfff
#define FILE_ACTION_ADDED 0x1
#define FILE_ACTION_REMOVED 0x2
#define FILE_ACTION_MODIFIED 0x3
#define FILE_ACTION_RENAMED_OLD_NAME 0x4
#define FILE_ACTION_RENAMED_NEW_NAME 0x5
#define FILE_ACTION_ADDED_STREAM 0x6
#define FILE_ACTION_REMOVED_STREAM 0x7
#define FILE_ACTION_MODIFIED_STREAM 0x8
#define FILE_ACTION_REMOVED_BY_DELETE 0x9
#define FILE_ACTION_ID_NOT_TUNNELLED 0xA
#define FILE_ACTION_TUNNELLED_ID_COLLISION 0xB
typedef struct _FILE_ID_128 {
    UCHAR Identifier[16];
} FILE_ID_128, *PFILE_ID_128;
typedef struct _FILE_ACCESS_INFORMATION {
    ACCESS_MASK AccessFlags;
} FILE_ACCESS_INFORMATION, *PFILE_ACCESS_INFORMATION;
typedef struct _FILE_INTERNAL_INFORMATION {
    LARGE_INTEGER IndexNumber;
} FILE_INTERNAL_INFORMATION, *PFILE_INTERNAL_INFORMATION;
typedef struct _FILE_EA_INFORMATION {
    ULONG EaSize;
} FILE_EA_INFORMATION, *PFILE_EA_INFORMATION;
typedef struct _FILE_MODE_INFORMATION {
    ULONG Mode;
} FILE_MODE_INFORMATION, *PFILE_MODE_INFORMATION;
typedef struct _FILE_ALLOCATION_INFORMATION {
    LARGE_INTEGER AllocationSize;
} FILE_ALLOCATION_INFORMATION, *PFILE_ALLOCATION_INFORMATION;
typedef struct _FILE_ALL_INFORMATION {
    FILE_BASIC_INFORMATION BasicInformation;
    FILE_STANDARD_INFORMATION StandardInformation;
    FILE_INTERNAL_INFORMATION InternalInformation;
    FILE_EA_INFORMATION EaInformation;
    FILE_ACCESS_INFORMATION AccessInformation;
    FILE_POSITION_INFORMATION PositionInformation;
    FILE_MODE_INFORMATION ModeInformation;
    FILE_ALIGNMENT_INFORMATION AlignmentInformation;
    FILE_NAME_INFORMATION NameInformation;
} FILE_ALL_INFORMATION, *PFILE_ALL_INFORMATION;
typedef struct _FILE_COMPRESSION_INFORMATION {
    LARGE_INTEGER CompressedFileSize;
    USHORT CompressionFormat;
    UCHAR CompressionUnitShift;
    UCHAR ChunkShift;
    UCHAR ClusterShift;
    UCHAR Reserved[3];
} FILE_COMPRESSION_INFORMATION, *PFILE_COMPRESSION_INFORMATION;
typedef struct _FILE_STREAM_INFORMATION {
    ULONG NextEntryOffset;
    ULONG StreamNameLength;
    LARGE_INTEGER StreamSize;
    LARGE_INTEGER StreamAllocationSize;
    WCHAR StreamName[1];
} FILE_STREAM_INFORMATION, *PFILE_STREAM_INFORMATION;
#define FILE_RENAME_REPLACE_IF_EXISTS 0x1
#define FILE_RENAME_POSIX_SEMANTICS 0x2
#define FILE_LINK_REPLACE_IF_EXISTS 0x1
typedef struct _FILE_RENAME_INFORMATION {
    union {
        BOOLEAN ReplaceIfExists;
        ULONG Flags;
    };
    HANDLE RootDirectory;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_RENAME_INFORMATION, *PFILE_RENAME_INFORMATION, FILE_RENAME_INFORMATION_EX, *PFILE_RENAME_INFORMATION_EX;
typedef struct _FILE_LINK_INFORMATION {
    union {
        BOOLEAN ReplaceIfExists;
        ULONG Flags;
    };
    HANDLE RootDirectory;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_LINK_INFORMATION, *PFILE_LINK_INFORMATION;
typedef struct _FILE_OBJECTID_INFORMATION {
    LONGLONG FileReference;
    UCHAR ObjectId[16];
    UCHAR ExtendedInfo[48];
} FILE_OBJECTID_INFORMATION, *PFILE_OBJECTID_INFORMATION;
#define DRVLINT_DIR_HEAD                                                                           \
    ULONG NextEntryOffset;                                                                         \
    ULONG FileIndex;                                                                               \
    LARGE_INTEGER CreationTime;                                                                    \
    LARGE_INTEGER LastAccessTime;                                                                  \
    LARGE_INTEGER LastWriteTime;                                                                   \
    LARGE_INTEGER ChangeTime;                                                                      \
    LARGE_INTEGER EndOfFile;                                                                       \
    LARGE_INTEGER AllocationSize;                                                                  \
    ULONG FileAttributes;                                                                          \
    ULONG FileNameLength;
typedef struct _FILE_DIRECTORY_INFORMATION {
    DRVLINT_DIR_HEAD
    WCHAR FileName[1];
} FILE_DIRECTORY_INFORMATION, *PFILE_DIRECTORY_INFORMATION;
typedef struct _FILE_FULL_DIR_INFORMATION {
    DRVLINT_DIR_HEAD
    ULONG EaSize;
    WCHAR FileName[1];
} FILE_FULL_DIR_INFORMATION, *PFILE_FULL_DIR_INFORMATION;
typedef struct _FILE_ID_FULL_DIR_INFORMATION {
    DRVLINT_DIR_HEAD
    ULONG EaSize;
    LARGE_INTEGER FileId;
    WCHAR FileName[1];
} FILE_ID_FULL_DIR_INFORMATION, *PFILE_ID_FULL_DIR_INFORMATION;
typedef struct _FILE_BOTH_DIR_INFORMATION {
    DRVLINT_DIR_HEAD
    ULONG EaSize;
    CCHAR ShortNameLength;
    WCHAR ShortName[12];
    WCHAR FileName[1];
} FILE_BOTH_DIR_INFORMATION, *PFILE_BOTH_DIR_INFORMATION;
typedef struct _FILE_ID_BOTH_DIR_INFORMATION {
    DRVLINT_DIR_HEAD
    ULONG EaSize;
    CCHAR ShortNameLength;
    WCHAR ShortName[12];
    LARGE_INTEGER FileId;
    WCHAR FileName[1];
} FILE_ID_BOTH_DIR_INFORMATION, *PFILE_ID_BOTH_DIR_INFORMATION;
typedef struct _FILE_ID_EXTD_DIR_INFORMATION {
    DRVLINT_DIR_HEAD
    ULONG EaSize;
    ULONG ReparsePointTag;
    FILE_ID_128 FileId;
    WCHAR FileName[1];
} FILE_ID_EXTD_DIR_INFORMATION, *PFILE_ID_EXTD_DIR_INFORMATION;
typedef struct _FILE_NAMES_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_NAMES_INFORMATION, *PFILE_NAMES_INFORMATION;
typedef struct _FILE_NOTIFY_INFORMATION {
    ULONG NextEntryOffset;
    ULONG Action;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_NOTIFY_INFORMATION, *PFILE_NOTIFY_INFORMATION;
typedef struct _FILE_GET_EA_INFORMATION {
    ULONG NextEntryOffset;
    UCHAR EaNameLength;
    CHAR EaName[1];
} FILE_GET_EA_INFORMATION, *PFILE_GET_EA_INFORMATION;
typedef struct _FILE_GET_QUOTA_INFORMATION {
    ULONG NextEntryOffset;
    ULONG SidLength;
    SID Sid;
} FILE_GET_QUOTA_INFORMATION, *PFILE_GET_QUOTA_INFORMATION;
typedef struct _FILE_QUOTA_INFORMATION {
    ULONG NextEntryOffset;
    ULONG SidLength;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER QuotaUsed;
    LARGE_INTEGER QuotaThreshold;
    LARGE_INTEGER QuotaLimit;
    SID Sid;
} FILE_QUOTA_INFORMATION, *PFILE_QUOTA_INFORMATION;
typedef struct _FILE_LINK_ENTRY_INFORMATION {
    ULONG NextEntryOffset;
    LONGLONG ParentFileId;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_LINK_ENTRY_INFORMATION, *PFILE_LINK_ENTRY_INFORMATION;
typedef struct _FILE_LINKS_INFORMATION {
    ULONG BytesNeeded;
    ULONG EntriesReturned;
    FILE_LINK_ENTRY_INFORMATION Entry;
} FILE_LINKS_INFORMATION, *PFILE_LINKS_INFORMATION;
typedef struct _FILE_ID_INFORMATION {
    ULONGLONG VolumeSerialNumber;
    FILE_ID_128 FileId;
} FILE_ID_INFORMATION, *PFILE_ID_INFORMATION;
typedef struct _FILE_FS_ATTRIBUTE_INFORMATION {
    ULONG FileSystemAttributes;
    LONG MaximumComponentNameLength;
    ULONG FileSystemNameLength;
    WCHAR FileSystemName[1];
} FILE_FS_ATTRIBUTE_INFORMATION, *PFILE_FS_ATTRIBUTE_INFORMATION;
typedef struct _FILE_FS_DRIVER_PATH_INFORMATION {
    BOOLEAN DriverInPath;
    ULONG DriverNameLength;
    WCHAR DriverName[1];
} FILE_FS_DRIVER_PATH_INFORMATION, *PFILE_FS_DRIVER_PATH_INFORMATION;
typedef struct _FILE_FS_CONTROL_INFORMATION {
    LARGE_INTEGER FreeSpaceStartFiltering;
    LARGE_INTEGER FreeSpaceThreshold;
    LARGE_INTEGER FreeSpaceStopFiltering;
    LARGE_INTEGER DefaultQuotaThreshold;
    LARGE_INTEGER DefaultQuotaLimit;
    ULONG FileSystemControlFlags;
} FILE_FS_CONTROL_INFORMATION, *PFILE_FS_CONTROL_INFORMATION;
typedef struct _FILE_PIPE_INFORMATION {
    ULONG ReadMode;
    ULONG CompletionMode;
} FILE_PIPE_INFORMATION, *PFILE_PIPE_INFORMATION;
typedef struct _NAMED_PIPE_CREATE_PARAMETERS {
    ULONG NamedPipeType;
    ULONG ReadMode;
    ULONG CompletionMode;
    ULONG MaximumInstances;
    ULONG InboundQuota;
    ULONG OutboundQuota;
    LARGE_INTEGER DefaultTimeout;
    BOOLEAN TimeoutSpecified;
} NAMED_PIPE_CREATE_PARAMETERS, *PNAMED_PIPE_CREATE_PARAMETERS;
typedef struct _MAILSLOT_CREATE_PARAMETERS {
    ULONG MailslotQuota;
    ULONG MaximumMessageSize;
    LARGE_INTEGER ReadTimeout;
    BOOLEAN TimeoutSpecified;
} MAILSLOT_CREATE_PARAMETERS, *PMAILSLOT_CREATE_PARAMETERS;
typedef struct _COMPRESSED_DATA_INFO {
    USHORT CompressionFormatAndEngine;
    UCHAR CompressionUnitShift;
    UCHAR ChunkShift;
    UCHAR ClusterShift;
    UCHAR Reserved;
    USHORT NumberOfChunks;
    ULONG CompressedChunkSizes[ANYSIZE_ARRAY];
} COMPRESSED_DATA_INFO, *PCOMPRESSED_DATA_INFO;
typedef struct _IO_PRIORITY_INFO {
    ULONG Size;
    ULONG ThreadPriority;
    ULONG PagePriority;
    IO_PRIORITY_HINT IoPriority;
} IO_PRIORITY_INFO, *PIO_PRIORITY_INFO;
FORCEINLINE VOID IoInitializePriorityInfo(PIO_PRIORITY_INFO info)
{
    info->Size = sizeof(IO_PRIORITY_INFO);
    info->ThreadPriority = 0xffff;
    info->IoPriority = IoPriorityNormal;
    info->PagePriority = 0;
}
NTSTATUS NTAPI IoRetrievePriorityInfo(_In_opt_ PIRP Irp, _In_opt_ PFILE_OBJECT FileObject,
    _In_opt_ PETHREAD Thread, _Inout_ PIO_PRIORITY_INFO PriorityInfo);
NTSTATUS NTAPI IoApplyPriorityInfoThread(PIO_PRIORITY_INFO InputPriorityInfo,
    PIO_PRIORITY_INFO OutputPriorityInfo, PETHREAD Thread);
IO_PRIORITY_HINT NTAPI IoGetIoPriorityHint(_In_ PIRP Irp);
NTSTATUS NTAPI IoSetIoPriorityHint(PIRP Irp, IO_PRIORITY_HINT PriorityHint);
BOOLEAN NTAPI IoIsOperationSynchronous(_In_ PIRP Irp);
BOOLEAN NTAPI IoIsSystemThread(_In_ PETHREAD Thread);
VOID NTAPI IoAcquireVpbSpinLock(_Out_ PKIRQL Irql);
VOID NTAPI IoReleaseVpbSpinLock(KIRQL Irql);
NTSTATUS NTAPI IoCheckDesiredAccess(PACCESS_MASK DesiredAccess, ACCESS_MASK GrantedAccess);
NTSTATUS NTAPI IoCheckEaBufferValidity(_In_ PFILE_FULL_EA_INFORMATION EaBuffer, ULONG EaLength,
    _Out_ PULONG ErrorOffset);
NTSTATUS NTAPI IoCheckFunctionAccess(ACCESS_MASK GrantedAccess, UCHAR MajorFunction,
    UCHAR MinorFunction, ULONG IoControlCode, PVOID Arg1, PVOID Arg2);
NTSTATUS NTAPI IoCheckQuotaBufferValidity(PFILE_QUOTA_INFORMATION QuotaBuffer, ULONG QuotaLength,
    PULONG ErrorOffset);
PFILE_OBJECT NTAPI IoCreateStreamFileObject(_In_opt_ PFILE_OBJECT FileObject,
    _In_opt_ PDEVICE_OBJECT DeviceObject);
PFILE_OBJECT NTAPI IoCreateStreamFileObjectEx(_In_opt_ PFILE_OBJECT FileObject,
    _In_opt_ PDEVICE_OBJECT DeviceObject, _Out_opt_ PHANDLE FileHandle);
PFILE_OBJECT NTAPI IoCreateStreamFileObjectLite(_In_opt_ PFILE_OBJECT FileObject,
    _In_opt_ PDEVICE_OBJECT DeviceObject);
BOOLEAN NTAPI IoFastQueryNetworkAttributes(_In_ POBJECT_ATTRIBUTES ObjectAttributes,
    ACCESS_MASK DesiredAccess, ULONG OpenOptions, _Out_ PIO_STATUS_BLOCK IoStatus,
    _Out_ PFILE_NETWORK_OPEN_INFORMATION Buffer);
PDEVICE_OBJECT NTAPI IoGetBaseFileSystemDeviceObject(PFILE_OBJECT FileObject);
PDEVICE_OBJECT NTAPI IoGetDeviceAttachmentBaseRef(_In_ PDEVICE_OBJECT DeviceObject);
PDEVICE_OBJECT NTAPI IoGetDeviceToVerify(_In_ PETHREAD Thread);
NTSTATUS NTAPI IoGetDiskDeviceObject(_In_ PDEVICE_OBJECT FileSystemDeviceObject,
    _Outptr_ PDEVICE_OBJECT *DiskDeviceObject);
PDEVICE_OBJECT NTAPI IoGetLowerDeviceObject(_In_ PDEVICE_OBJECT DeviceObject);
PEPROCESS NTAPI IoGetRequestorProcess(_In_ PIRP Irp);
ULONG NTAPI IoGetRequestorProcessId(_In_ PIRP Irp);
NTSTATUS NTAPI IoGetRequestorSessionId(PIRP Irp, PULONG pSessionId);
NTSTATUS NTAPI IoEnumerateDeviceObjectList(_In_ PDRIVER_OBJECT DriverObject,
    _Outptr_opt_ PDEVICE_OBJECT *DeviceObjectList, ULONG DeviceObjectListSize,
    _Out_ PULONG ActualNumberDeviceObjects);
NTSTATUS NTAPI IoQueryFileDosDeviceName(_In_ PFILE_OBJECT FileObject,
    _Outptr_ POBJECT_NAME_INFORMATION *ObjectNameInformation);
NTSTATUS NTAPI IoQueryFileInformation(_In_ PFILE_OBJECT FileObject,
    FILE_INFORMATION_CLASS FileInformationClass, ULONG Length, _Out_ PVOID FileInformation,
    _Out_ PULONG ReturnedLength);
NTSTATUS NTAPI IoQueryVolumeInformation(_In_ PFILE_OBJECT FileObject,
    FS_INFORMATION_CLASS FsInformationClass, ULONG Length, _Out_ PVOID FsInformation,
    _Out_ PULONG ReturnedLength);
NTSTATUS NTAPI IoSetInformation(_In_ PFILE_OBJECT FileObject,
    FILE_INFORMATION_CLASS FileInformationClass, ULONG Length, _In_ PVOID FileInformation);
VOID NTAPI IoQueueThreadIrp(PIRP Irp);
VOID NTAPI IoRegisterFileSystem(_In_ PDEVICE_OBJECT DeviceObject);
VOID NTAPI IoUnregisterFileSystem(_In_ PDEVICE_OBJECT DeviceObject);
typedef VOID NTAPI DRIVER_FS_NOTIFICATION(struct _DEVICE_OBJECT *, BOOLEAN);
typedef DRIVER_FS_NOTIFICATION *PDRIVER_FS_NOTIFICATION;
NTSTATUS NTAPI IoRegisterFsRegistrationChange(_In_ PDRIVER_OBJECT DriverObject,
    _In_ PDRIVER_FS_NOTIFICATION DriverNotificationRoutine);
NTSTATUS NTAPI IoRegisterFsRegistrationChangeEx(_In_ PDRIVER_OBJECT DriverObject,
    _In_ PDRIVER_FS_NOTIFICATION DriverNotificationRoutine);
NTSTATUS NTAPI IoRegisterFsRegistrationChangeMountAware(_In_ PDRIVER_OBJECT DriverObject,
    _In_ PDRIVER_FS_NOTIFICATION DriverNotificationRoutine, BOOLEAN SynchronizeWithMounts);
VOID NTAPI IoUnregisterFsRegistrationChange(_In_ PDRIVER_OBJECT DriverObject,
    _In_ PDRIVER_FS_NOTIFICATION DriverNotificationRoutine);
VOID NTAPI IoSetDeviceToVerify(_In_ PETHREAD Thread, _In_opt_ PDEVICE_OBJECT DeviceObject);
NTSTATUS NTAPI IoVerifyVolume(_In_ PDEVICE_OBJECT DeviceObject, BOOLEAN AllowRawMount);
NTSTATUS NTAPI IoPageRead(_In_ PFILE_OBJECT FileObject, _In_ PMDL MemoryDescriptorList,
    _In_ PLARGE_INTEGER StartingOffset, _In_ PKEVENT Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
NTSTATUS NTAPI IoSynchronousPageWrite(_In_ PFILE_OBJECT FileObject, _In_ PMDL MemoryDescriptorList,
    _In_ PLARGE_INTEGER StartingOffset, _In_ PKEVENT Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
NTSTATUS NTAPI IoReplaceFileObjectName(PFILE_OBJECT FileObject, PWSTR NewFileName,
    USHORT FileNameLength);
typedef enum _MMFLUSH_TYPE { MmFlushForDelete, MmFlushForWrite } MMFLUSH_TYPE;
BOOLEAN NTAPI MmFlushImageSection(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
    MMFLUSH_TYPE FlushType);
BOOLEAN NTAPI MmForceSectionClosed(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
    BOOLEAN DelayClose);
BOOLEAN NTAPI MmForceSectionClosedEx(PSECTION_OBJECT_POINTERS SectionObjectPointer,
    ULONG ForceCloseFlags);
BOOLEAN NTAPI MmCanFileBeTruncated(_In_ PSECTION_OBJECT_POINTERS SectionPointer,
    _In_opt_ PLARGE_INTEGER NewFileSize);
BOOLEAN NTAPI MmSetAddressRangeModified(PVOID Address, SIZE_T Length);
ULONG NTAPI MmDoesFileHaveUserWritableReferences(_In_ PSECTION_OBJECT_POINTERS SectionPointer);
BOOLEAN NTAPI MmIsRecursiveIoFault(VOID);
typedef union _MM_PREFETCH_FLAGS {
    struct {
        ULONG Priority : 3;
        ULONG RepurposePriority : 3;
        ULONG PriorityProtection : 1;
        ULONG Reserved : 25;
    } Flags;
    ULONG AllFlags;
} MM_PREFETCH_FLAGS, *PMM_PREFETCH_FLAGS;
#define SYSTEM_PAGE_PRIORITY_BITS 3
#define SYSTEM_PAGE_PRIORITY_LEVELS (1 << SYSTEM_PAGE_PRIORITY_BITS)
typedef struct _READ_LIST {
    PFILE_OBJECT FileObject;
    ULONG NumberOfEntries;
    ULONG IsImage;
    FILE_SEGMENT_ELEMENT List[ANYSIZE_ARRAY];
} READ_LIST, *PREAD_LIST;
NTSTATUS NTAPI MmPrefetchPages(ULONG NumberOfLists, _In_ PREAD_LIST *ReadLists);

/* system services and streams that few drivers use */
typedef enum _MEMORY_INFORMATION_CLASS { MemoryBasicInformation } MEMORY_INFORMATION_CLASS;
typedef enum _OBJECT_INFORMATION_CLASS { ObjectBasicInformation = 0, ObjectTypeInformation = 2 } OBJECT_INFORMATION_CLASS;
typedef enum _VIRTUAL_MEMORY_INFORMATION_CLASS { VmPrefetchInformation } VIRTUAL_MEMORY_INFORMATION_CLASS;
typedef struct _MEMORY_RANGE_ENTRY {
    PVOID VirtualAddress;
    SIZE_T NumberOfBytes;
} MEMORY_RANGE_ENTRY, *PMEMORY_RANGE_ENTRY;
typedef struct _IO_CREATE_STREAM_FILE_OPTIONS {
    USHORT Size;
    USHORT Flags;
    PDEVICE_OBJECT TargetDeviceObject;
} IO_CREATE_STREAM_FILE_OPTIONS, *PIO_CREATE_STREAM_FILE_OPTIONS;
#define IO_CREATE_STREAM_FILE_RAISE_ON_ERROR 0x0001
#define IO_CREATE_STREAM_FILE_LITE 0x0002
typedef ULONG_PTR KSPIN_LOCK_QUEUE_NUMBER;
struct _MEM_EXTENDED_PARAMETER;
NTSTATUS NTAPI NtCreateSection(_Out_ PHANDLE SectionHandle, ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize,
    ULONG SectionPageProtection, ULONG AllocationAttributes, HANDLE FileHandle);
NTSTATUS NTAPI NtDeviceIoControlFile(HANDLE FileHandle, HANDLE Event,
    _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, ULONG IoControlCode, _In_opt_ PVOID InputBuffer,
    ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, ULONG OutputBufferLength);
NTSTATUS NTAPI NtFlushBuffersFileEx(HANDLE FileHandle, ULONG Flags, _In_ PVOID Parameters,
    ULONG ParametersSize, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
NTSTATUS NTAPI NtFsControlFile(HANDLE FileHandle, HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, ULONG FsControlCode,
    _In_opt_ PVOID InputBuffer, ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer,
    ULONG OutputBufferLength);
NTSTATUS NTAPI NtLockFile(HANDLE FileHandle, HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset,
    _In_ PLARGE_INTEGER Length, ULONG Key, BOOLEAN FailImmediately, BOOLEAN ExclusiveLock);
NTSTATUS NTAPI NtQueryDirectoryFile(HANDLE FileHandle, HANDLE Event,
    _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, ULONG Length,
    FILE_INFORMATION_CLASS FileInformationClass, BOOLEAN ReturnSingleEntry,
    _In_opt_ PUNICODE_STRING FileName, BOOLEAN RestartScan);
NTSTATUS NTAPI NtQueryDirectoryFileEx(HANDLE FileHandle, HANDLE Event,
    _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, ULONG Length,
    FILE_INFORMATION_CLASS FileInformationClass, ULONG QueryFlags,
    _In_opt_ PUNICODE_STRING FileName);
NTSTATUS NTAPI NtQueryQuotaInformationFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_ PVOID Buffer, ULONG Length, BOOLEAN ReturnSingleEntry, _In_opt_ PVOID SidList,
    ULONG SidListLength, _In_opt_ PSID StartSid, BOOLEAN RestartScan);
NTSTATUS NTAPI NtQuerySecurityObject(HANDLE Handle, SECURITY_INFORMATION SecurityInformation,
    _Out_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor, ULONG Length, _Out_ PULONG LengthNeeded);
NTSTATUS NTAPI NtQueryVolumeInformationFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_ PVOID FsInformation, ULONG Length, FS_INFORMATION_CLASS FsInformationClass);
NTSTATUS NTAPI NtSetQuotaInformationFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ PVOID Buffer, ULONG Length);
NTSTATUS NTAPI NtSetSecurityObject(HANDLE Handle, SECURITY_INFORMATION SecurityInformation,
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);
NTSTATUS NTAPI NtUnlockFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, ULONG Key);
NTSTATUS NTAPI ZwFlushBuffersFileEx(HANDLE FileHandle, ULONG FLags, _In_ PVOID Parameters,
    ULONG ParametersSize, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
NTSTATUS NTAPI ZwQueryDirectoryFileEx(HANDLE FileHandle, HANDLE Event,
    _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, ULONG Length,
    FILE_INFORMATION_CLASS FileInformationClass, ULONG QueryFlags,
    _In_opt_ PUNICODE_STRING FileName);
NTSTATUS NTAPI ZwQueryQuotaInformationFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_ PVOID Buffer, ULONG Length, BOOLEAN ReturnSingleEntry, _In_opt_ PVOID SidList,
    ULONG SidListLength, _In_opt_ PSID StartSid, BOOLEAN RestartScan);
NTSTATUS NTAPI ZwQueryVirtualMemory(HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress,
    MEMORY_INFORMATION_CLASS MemoryInformationClass, _Out_ PVOID MemoryInformation,
    SIZE_T MemoryInformationLength, _Out_opt_ PSIZE_T ReturnLength);
NTSTATUS NTAPI ZwSetQuotaInformationFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ PVOID Buffer, ULONG Length);
NTSTATUS NTAPI ZwQueryInformationByName(_In_ POBJECT_ATTRIBUTES ObjectAttributes,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, ULONG Length,
    FILE_INFORMATION_CLASS FileInformationClass);
VOID NTAPI ExAdjustLookasideDepth(VOID);
VOID NTAPI ExDisableResourceBoostLite(PERESOURCE Resource);
SIZE_T NTAPI ExQueryPoolBlockSize(PVOID PoolBlock, PBOOLEAN QuotaCharged);
NTSTATUS NTAPI IoCheckQuerySetFileInformation(FILE_INFORMATION_CLASS FileInformationClass,
    ULONG Length, BOOLEAN SetOperation);
NTSTATUS NTAPI IoCheckQuerySetVolumeInformation(FS_INFORMATION_CLASS FsInformationClass,
    ULONG Length, BOOLEAN SetOperation);
NTSTATUS NTAPI IoCreateStreamFileObjectEx2(_In_ PIO_CREATE_STREAM_FILE_OPTIONS CreateOptions,
    _In_opt_ PFILE_OBJECT FileObject, _In_opt_ PDEVICE_OBJECT DeviceObject,
    _Outptr_ PFILE_OBJECT *StreamFileObject, _Out_opt_ PHANDLE FileHandle);
NTSTATUS NTAPI IoEnumerateRegisteredFiltersList(_Outptr_opt_ PDRIVER_OBJECT *DriverObjectList,
    ULONG DriverObjectListSize, _Out_ PULONG ActualNumberDriverObjects);
BOOLEAN NTAPI IoIsValidNameGraftingBuffer(PIRP Irp, struct _REPARSE_DATA_BUFFER *ReparseBuffer);
_Acquires_lock_(Number) KIRQL FASTCALL KeAcquireQueuedSpinLock(KSPIN_LOCK_QUEUE_NUMBER Number);
_Releases_lock_(Number) VOID FASTCALL KeReleaseQueuedSpinLock(KSPIN_LOCK_QUEUE_NUMBER Number,
    KIRQL OldIrql);
UCHAR NTAPI KeSetIdealProcessorThread(PKTHREAD Thread, UCHAR Processor);
LOGICAL FASTCALL KeTryToAcquireQueuedSpinLock(KSPIN_LOCK_QUEUE_NUMBER Number, _Out_ PKIRQL OldIrql);
ULONGLONG NTAPI MmGetMaximumFileSectionSize(VOID);
NTSTATUS NTAPI NtDuplicateToken(HANDLE ExistingTokenHandle, ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, BOOLEAN EffectiveOnly, TOKEN_TYPE TokenType,
    _Out_ PHANDLE NewTokenHandle);
NTSTATUS NTAPI NtOpenThreadTokenEx(HANDLE ThreadHandle, ACCESS_MASK DesiredAccess,
    BOOLEAN OpenAsSelf, ULONG HandleAttributes, _Out_ PHANDLE TokenHandle);
NTSTATUS NTAPI NtPrivilegeCheck(HANDLE ClientToken, PPRIVILEGE_SET RequiredPrivileges,
    PBOOLEAN Result);
NTSTATUS NTAPI NtQueryObject(HANDLE Handle, OBJECT_INFORMATION_CLASS ObjectInformationClass,
    PVOID ObjectInformation, ULONG ObjectInformationLength, PULONG ReturnLength);
NTSTATUS NTAPI NtQueryVirtualMemory(HANDLE ProcessHandle, PVOID BaseAddress,
    MEMORY_INFORMATION_CLASS MemoryInformationClass, PVOID MemoryInformation,
    SIZE_T MemoryInformationLength, PSIZE_T ReturnLength);
NTSTATUS NTAPI NtSetInformationThread(HANDLE ThreadHandle, THREADINFOCLASS ThreadInformationClass,
    PVOID ThreadInformation, ULONG ThreadInformationLength);
NTSTATUS NTAPI NtSetInformationToken(HANDLE TokenHandle,
    TOKEN_INFORMATION_CLASS TokenInformationClass, PVOID TokenInformation,
    ULONG TokenInformationLength);
BOOLEAN NTAPI PoQueryWatchdogTime(_In_ PDEVICE_OBJECT Pdo, _Out_ PULONG SecondsRemaining);
NTSTATUS NTAPI ZwQueryObject(HANDLE Handle, OBJECT_INFORMATION_CLASS ObjectInformationClass,
    PVOID ObjectInformation, ULONG ObjectInformationLength, PULONG ReturnLength);
NTSTATUS NTAPI ZwSetInformationVirtualMemory(HANDLE ProcessHandle,
    VIRTUAL_MEMORY_INFORMATION_CLASS VmInformationClass, ULONG_PTR NumberOfEntries,
    PMEMORY_RANGE_ENTRY VirtualAddresses, PVOID VmInformation, ULONG VmInformationLength);
_Acquires_lock_(*SpinLock) KIRQL FASTCALL KeAcquireSpinLockRaiseToSynch(
    _Inout_ PKSPIN_LOCK SpinLock);
NTSTATUS NTAPI ZwAllocateVirtualMemoryEx(HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress,
    _Inout_ PSIZE_T RegionSize, ULONG AllocationType, ULONG PageProtection,
    _Inout_opt_ struct _MEM_EXTENDED_PARAMETER *ExtendedParameters, ULONG ExtendedParameterCount);
NTSTATUS NTAPI NtCreateSectionEx(_Out_ PHANDLE SectionHandle, ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize,
    ULONG SectionPageProtection, ULONG AllocationAttributes, HANDLE FileHandle,
    _Inout_ struct _MEM_EXTENDED_PARAMETER *ExtendedParameters, ULONG ExtendedParameterCount);
NTSTATUS NTAPI NtQueryInformationByName(_In_ POBJECT_ATTRIBUTES ObjectAttributes,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, ULONG Length,
    FILE_INFORMATION_CLASS FileInformationClass);
NTSTATUS NTAPI NtCopyFileChunk(HANDLE SourceHandle, HANDLE DestHandle, HANDLE Event,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, ULONG Length, _In_ PLARGE_INTEGER SourceOffset,
    _In_ PLARGE_INTEGER DestOffset, _In_opt_ PULONG SourceKey, _In_opt_ PULONG DestKey,
    ULONG Flags);
BOOLEAN NTAPI IoCheckFileObjectOpenedAsCopySource(PFILE_OBJECT FileObject);
BOOLEAN NTAPI IoCheckFileObjectOpenedAsCopyDestination(PFILE_OBJECT FileObject);
