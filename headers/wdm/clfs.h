/* Clfs: the common log file system and its management of log sizes. */
#pragma once

typedef FILE_OBJECT LOG_FILE_OBJECT, *PLOG_FILE_OBJECT, **PPLOG_FILE_OBJECT;
typedef struct _CLS_LSN {
    ULONGLONG Internal;
} CLS_LSN, *PCLS_LSN, CLFS_LSN, *PCLFS_LSN;
typedef ULONG CLFS_CONTAINER_ID, *PCLFS_CONTAINER_ID;
typedef struct _CLFS_NODE_ID {
    ULONG cType;
    ULONG cbNode;
} CLFS_NODE_ID, *PCLFS_NODE_ID;
typedef UCHAR CLS_RECORD_TYPE, *PCLS_RECORD_TYPE, CLFS_RECORD_TYPE, *PCLFS_RECORD_TYPE;
typedef UCHAR CLFS_SCAN_MODE, *PCLFS_SCAN_MODE;
typedef UINT32 CLS_CONTAINER_STATE, *PCLS_CONTAINER_STATE, CLFS_CONTAINER_STATE, *PCLFS_CONTAINER_STATE;
#define ClfsNullRecord ((CLS_RECORD_TYPE)0x00)
#define ClfsDataRecord ((CLS_RECORD_TYPE)0x01)
#define ClfsRestartRecord ((CLS_RECORD_TYPE)0x02)
#define ClfsClientRecord ((CLS_RECORD_TYPE)0x03)
#define CLFS_FLAG_NO_FLAGS 0x00000000
#define CLFS_FLAG_FORCE_APPEND 0x00000001
#define CLFS_FLAG_FORCE_FLUSH 0x00000002
#define CLFS_FLAG_USE_RESERVATION 0x00000004
#define CLFS_SCAN_INIT 0x01
#define CLFS_SCAN_FORWARD 0x02
#define CLFS_SCAN_BACKWARD 0x04
#define CLFS_SCAN_CLOSE 0x08
#define CLFS_SCAN_INITIALIZED 0x10
#define CLFS_SCAN_BUFFERED 0x20
typedef enum _CLFS_CONTEXT_MODE {
    ClfsContextNone, ClfsContextUndoNext, ClfsContextPrevious, ClfsContextForward
} CLFS_CONTEXT_MODE, *PCLFS_CONTEXT_MODE;
typedef enum _CLS_LOG_INFORMATION_CLASS {
    ClfsLogBasicInformation, ClfsLogBasicInformationPhysical, ClfsLogPhysicalNameInformation,
    ClfsLogStreamIdentifierInformation, ClfsLogSystemMarkingInformation, ClfsLogPhysicalLsnInformation
} CLS_LOG_INFORMATION_CLASS, *PCLS_LOG_INFORMATION_CLASS, CLFS_LOG_INFORMATION_CLASS, *PCLFS_LOG_INFORMATION_CLASS;
typedef enum _CLFS_IOSTATS_CLASS { ClfsIoStatsDefault, ClfsIoStatsMax = 0xFFFF } CLFS_IOSTATS_CLASS, *PCLFS_IOSTATS_CLASS;
typedef enum _CLFS_MGMT_POLICY_TYPE {
    ClfsMgmtPolicyMaximumSize, ClfsMgmtPolicyMinimumSize, ClfsMgmtPolicyNewContainerSize,
    ClfsMgmtPolicyGrowthRate, ClfsMgmtPolicyLogTail, ClfsMgmtPolicyAutoShrink, ClfsMgmtPolicyAutoGrow,
    ClfsMgmtPolicyNewContainerPrefix, ClfsMgmtPolicyNewContainerSuffix,
    ClfsMgmtPolicyNewContainerExtension, ClfsMgmtPolicyInvalid
} CLFS_MGMT_POLICY_TYPE, *PCLFS_MGMT_POLICY_TYPE;
typedef struct _CLS_WRITE_ENTRY {
    PVOID Buffer;
    ULONG ByteLength;
} CLS_WRITE_ENTRY, *PCLS_WRITE_ENTRY, CLFS_WRITE_ENTRY, *PCLFS_WRITE_ENTRY;
typedef struct _CLS_CONTAINER_INFORMATION {
    ULONG FileAttributes;
    ULONGLONG CreationTime;
    ULONGLONG LastAccessTime;
    ULONGLONG LastWriteTime;
    LONGLONG ContainerSize;
    ULONG FileNameActualLength;
    ULONG FileNameLength;
    WCHAR FileName[256];
    CLFS_CONTAINER_STATE State;
    CLFS_CONTAINER_ID PhysicalContainerId;
    CLFS_CONTAINER_ID LogicalContainerId;
} CLS_CONTAINER_INFORMATION, *PCLS_CONTAINER_INFORMATION, CLFS_CONTAINER_INFORMATION, *PCLFS_CONTAINER_INFORMATION;
typedef struct _CLS_SCAN_CONTEXT {
    CLFS_NODE_ID cidNode;
    DECLSPEC_ALIGN(8) PLOG_FILE_OBJECT plfoLog;
    DECLSPEC_ALIGN(8) ULONG cIndex;
    DECLSPEC_ALIGN(8) ULONG cContainers;
    DECLSPEC_ALIGN(8) ULONG cContainersReturned;
    DECLSPEC_ALIGN(8) CLFS_SCAN_MODE eScanMode;
    DECLSPEC_ALIGN(8) PCLS_CONTAINER_INFORMATION pinfoContainer;
} CLS_SCAN_CONTEXT, *PCLS_SCAN_CONTEXT, CLFS_SCAN_CONTEXT, *PCLFS_SCAN_CONTEXT;
typedef struct _CLFS_MGMT_POLICY {
    ULONG Version;
    ULONG LengthInBytes;
    ULONG PolicyFlags;
    CLFS_MGMT_POLICY_TYPE PolicyType;
    union {
        struct {
            ULONG Containers;
        } MaximumSize;
        struct {
            ULONG Containers;
        } MinimumSize;
        struct {
            ULONG SizeInBytes;
        } NewContainerSize;
        struct {
            ULONG AbsoluteGrowthInContainers;
            ULONG RelativeGrowthPercentage;
        } GrowthRate;
        struct {
            ULONG MinimumAvailablePercentage;
            ULONG MinimumAvailableContainers;
        } LogTail;
        struct {
            ULONG Percentage;
        } AutoShrink;
        struct {
            ULONG Enabled;
        } AutoGrow;
        struct {
            USHORT PrefixLengthInBytes;
            WCHAR PrefixString[1];
        } NewContainerPrefix;
        struct {
            ULONGLONG NextContainerSuffix;
        } NewContainerSuffix;
        struct {
            USHORT ExtensionLengthInBytes;
            WCHAR ExtensionString[1];
        } NewContainerExtension;
    } PolicyParameters;
} CLFS_MGMT_POLICY, *PCLFS_MGMT_POLICY;
typedef PVOID CLFS_MGMT_CLIENT, *PCLFS_MGMT_CLIENT;
typedef NTSTATUS (*PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK)(PLOG_FILE_OBJECT LogFile, PCLFS_LSN TargetLsn, PVOID ClientData);
typedef VOID (*PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK)(PLOG_FILE_OBJECT LogFile, NTSTATUS Status, BOOLEAN Pinned, PVOID ClientData);
typedef VOID (*PCLFS_CLIENT_LOG_UNPINNED_CALLBACK)(PLOG_FILE_OBJECT LogFile, PVOID ClientData);
typedef VOID (*PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK)(PLOG_FILE_OBJECT LogFile, NTSTATUS Status, PVOID ClientData);
typedef struct _CLFS_MGMT_CLIENT_REGISTRATION {
    ULONG Version;
    PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK AdvanceTailCallback;
    PVOID AdvanceTailCallbackData;
    PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK LogGrowthCompleteCallback;
    PVOID LogGrowthCompleteCallbackData;
    PCLFS_CLIENT_LOG_UNPINNED_CALLBACK LogUnpinnedCallback;
    PVOID LogUnpinnedCallbackData;
} CLFS_MGMT_CLIENT_REGISTRATION, *PCLFS_MGMT_CLIENT_REGISTRATION;
NTSTATUS ClfsAddLogContainer(PLOG_FILE_OBJECT plfoLog, PULONGLONG pcbContainer,
    PUNICODE_STRING puszContainerPath);
NTSTATUS ClfsAddLogContainerSet(PLOG_FILE_OBJECT plfoLog, USHORT cContainers,
    PULONGLONG pcbContainer, PUNICODE_STRING rguszContainerPath);
NTSTATUS ClfsAdvanceLogBase(PVOID pvMarshalContext, PCLFS_LSN plsnBase, ULONG fFlags);
NTSTATUS ClfsAlignReservedLog(PVOID pvMarshalContext, ULONG cRecords, LONGLONG *rgcbReservation,
    PLONGLONG pcbAlignReservation);
NTSTATUS ClfsAllocReservedLog(PVOID pvMarshalContext, ULONG cRecords, PLONGLONG pcbAdjustment);
NTSTATUS ClfsCloseAndResetLogFile(_In_ PLOG_FILE_OBJECT plfoLog);
NTSTATUS ClfsCloseLogFileObject(_In_ PLOG_FILE_OBJECT plfoLog);
NTSTATUS ClfsCreateLogFile(_Outptr_ PPLOG_FILE_OBJECT pplfoLog,
    _In_ PUNICODE_STRING puszLogFileName, ACCESS_MASK fDesiredAccess, ULONG dwShareMode,
    _In_opt_ PSECURITY_DESCRIPTOR psdLogFile, ULONG fCreateDisposition, ULONG fCreateOptions,
    ULONG fFlagsAndAttributes, ULONG fLogOptionFlag, _In_opt_ PVOID pvContext, ULONG cbContext);
NTSTATUS ClfsCreateMarshallingArea(_In_ PLOG_FILE_OBJECT plfoLog, POOL_TYPE ePoolType,
    _In_opt_ PALLOCATE_FUNCTION pfnAllocBuffer, _In_opt_ PFREE_FUNCTION pfnFreeBuffer,
    ULONG cbMarshallingBuffer, ULONG cMaxWriteBuffers, ULONG cMaxReadBuffers,
    _Outptr_ PVOID *ppvMarshalContext);
NTSTATUS ClfsCreateScanContext(_In_ PLOG_FILE_OBJECT plfoLog, ULONG cFromContainer,
    ULONG cContainers, CLFS_SCAN_MODE eScanMode, _Inout_ PCLFS_SCAN_CONTEXT pcxScan);
NTSTATUS ClfsDeleteLogByPointer(PLOG_FILE_OBJECT plfoLog);
NTSTATUS ClfsDeleteLogFile(PUNICODE_STRING puszLogFileName, PVOID pvReserved, ULONG fLogOptionFlag,
    PVOID pvContext, ULONG cbContext);
NTSTATUS ClfsDeleteMarshallingArea(_In_ PVOID pvMarshalContext);
NTSTATUS ClfsFlushBuffers(PVOID pvMarshalContext);
NTSTATUS ClfsFlushToLsn(PVOID pvMarshalContext, PCLFS_LSN plsnFlush, PCLFS_LSN plsnLastFlushed);
NTSTATUS ClfsGetContainerName(PLOG_FILE_OBJECT plfoLog, CLFS_CONTAINER_ID cidLogicalContainer,
    PUNICODE_STRING puszContainerName, PULONG pcActualLenContainerName);
NTSTATUS ClfsGetIoStatistics(PLOG_FILE_OBJECT plfoLog, PVOID pvStatsBuffer, ULONG cbStatsBuffer,
    CLFS_IOSTATS_CLASS eStatsClass, PULONG pcbStatsWritten);
ULONG NTAPI ClfsLsnBlockOffset(CONST CLFS_LSN *plsn);
CLFS_CONTAINER_ID NTAPI ClfsLsnContainer(CONST CLFS_LSN *plsn);
CLFS_LSN NTAPI ClfsLsnCreate(CLFS_CONTAINER_ID cidContainer, ULONG offBlock, ULONG cRecord);
BOOLEAN NTAPI ClfsLsnEqual(CONST CLFS_LSN *plsn1, CONST CLFS_LSN *plsn2);
BOOLEAN NTAPI ClfsLsnGreater(CONST CLFS_LSN *plsn1, CONST CLFS_LSN *plsn2);
BOOLEAN NTAPI ClfsLsnLess(CONST CLFS_LSN *plsn1, CONST CLFS_LSN *plsn2);
BOOLEAN NTAPI ClfsLsnNull(CONST CLFS_LSN *plsn);
ULONG NTAPI ClfsLsnRecordSequence(CONST CLFS_LSN *plsn);
NTSTATUS ClfsMgmtDeregisterManagedClient(_In_ CLFS_MGMT_CLIENT ClientCookie);
NTSTATUS ClfsMgmtHandleLogFileFull(CLFS_MGMT_CLIENT Client);
NTSTATUS ClfsMgmtInstallPolicy(PLOG_FILE_OBJECT LogFile, PCLFS_MGMT_POLICY Policy,
    ULONG PolicyLength);
NTSTATUS ClfsMgmtQueryPolicy(PLOG_FILE_OBJECT LogFile, CLFS_MGMT_POLICY_TYPE PolicyType,
    PCLFS_MGMT_POLICY Policy, PULONG PolicyLength);
NTSTATUS ClfsMgmtRegisterManagedClient(_In_ PLOG_FILE_OBJECT LogFile,
    _In_ PCLFS_MGMT_CLIENT_REGISTRATION RegistrationData, _Out_ PCLFS_MGMT_CLIENT ClientCookie);
NTSTATUS ClfsMgmtRemovePolicy(PLOG_FILE_OBJECT LogFile, CLFS_MGMT_POLICY_TYPE PolicyType);
NTSTATUS ClfsMgmtSetLogFileSize(PLOG_FILE_OBJECT LogFile, PULONGLONG NewSizeInContainers,
    PULONGLONG ResultingSizeInContainers, PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK CompletionRoutine,
    PVOID CompletionRoutineData);
NTSTATUS ClfsMgmtSetLogFileSizeAsClient(PLOG_FILE_OBJECT LogFile, PCLFS_MGMT_CLIENT ClientCookie,
    PULONGLONG NewSizeInContainers, PULONGLONG ResultingSizeInContainers,
    PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK CompletionRoutine, PVOID CompletionRoutineData);
NTSTATUS ClfsMgmtTailAdvanceFailure(CLFS_MGMT_CLIENT Client, NTSTATUS Reason);
NTSTATUS ClfsQueryLogFileInformation(PLOG_FILE_OBJECT plfoLog,
    CLFS_LOG_INFORMATION_CLASS eInformationClass, PVOID pinfoInputBuffer, ULONG cbinfoInputBuffer,
    PVOID pinfoBuffer, PULONG pcbInfoBuffer);
NTSTATUS ClfsReadLogRecord(_In_ PVOID pvMarshalContext, _Inout_ PCLFS_LSN plsnFirst,
    CLFS_CONTEXT_MODE peContextMode, _Outptr_ PVOID *ppvReadBuffer, _Out_ PULONG pcbReadBuffer,
    _Out_ PCLFS_RECORD_TYPE peRecordType, _Out_ PCLFS_LSN plsnUndoNext,
    _Out_ PCLFS_LSN plsnPrevious, _Outptr_ PVOID *ppvReadContext);
NTSTATUS ClfsReadNextLogRecord(PVOID pvReadContext, PVOID *ppvBuffer, PULONG pcbBuffer,
    PCLFS_RECORD_TYPE peRecordType, PCLFS_LSN plsnUser, PCLFS_LSN plsnUndoNext,
    PCLFS_LSN plsnPrevious, PCLFS_LSN plsnRecord);
NTSTATUS ClfsReadPreviousRestartArea(PVOID pvReadContext, PVOID *ppvRestartBuffer,
    PULONG pcbRestartBuffer, PCLFS_LSN plsnRestart);
NTSTATUS ClfsReadRestartArea(_Inout_ PVOID pvMarshalContext, _Outptr_ PVOID *ppvRestartBuffer,
    _Out_ PULONG pcbRestartBuffer, _Out_ PCLFS_LSN plsn, _Outptr_ PVOID *ppvReadContext);
NTSTATUS ClfsRemoveLogContainer(PLOG_FILE_OBJECT plfoLog, PUNICODE_STRING puszContainerPath,
    BOOLEAN fForce);
NTSTATUS ClfsRemoveLogContainerSet(PLOG_FILE_OBJECT plfoLog, USHORT cContainers,
    PUNICODE_STRING rgwszContainerPath, BOOLEAN fForce);
NTSTATUS ClfsReserveAndAppendLog(PVOID pvMarshalContext, PCLFS_WRITE_ENTRY rgWriteEntries,
    ULONG cWriteEntries, PCLFS_LSN plsnUndoNext, PCLFS_LSN plsnPrevious, ULONG cReserveRecords,
    PLONGLONG rgcbReservation, ULONG fFlags, PCLFS_LSN plsn);
NTSTATUS ClfsReserveAndAppendLogAligned(PVOID pvMarshalContext, PCLFS_WRITE_ENTRY rgWriteEntries,
    ULONG cWriteEntries, ULONG cbEntryAlignment, PCLFS_LSN plsnUndoNext, PCLFS_LSN plsnPrevious,
    ULONG cReserveRecords, PLONGLONG rgcbReservation, ULONG fFlags, PCLFS_LSN plsn);
NTSTATUS ClfsScanLogContainers(_Inout_ PCLFS_SCAN_CONTEXT pcxScan, CLFS_SCAN_MODE eScanMode);
NTSTATUS ClfsSetArchiveTail(PLOG_FILE_OBJECT plfoLog, PCLFS_LSN plsnArchiveTail);
NTSTATUS ClfsSetEndOfLog(PLOG_FILE_OBJECT plfoLog, PCLFS_LSN plsnEnd);
NTSTATUS ClfsSetLogFileInformation(PLOG_FILE_OBJECT plfoLog,
    CLFS_LOG_INFORMATION_CLASS eInformationClass, PVOID pinfoBuffer, ULONG cbBuffer);
NTSTATUS ClfsTerminateReadLog(_In_ PVOID pvCursorContext);
NTSTATUS ClfsWriteRestartArea(PVOID pvMarshalContext, PVOID pvRestartBuffer, ULONG cbRestartBuffer,
    PCLFS_LSN plsnBase, ULONG fFlags, PULONG pcbWritten, PCLFS_LSN plsnNext);
NTSTATUS ClfsCreateMarshallingAreaEx(_In_ PLOG_FILE_OBJECT plfoLog, POOL_TYPE ePoolType,
    _In_opt_ PALLOCATE_FUNCTION pfnAllocBuffer, _In_opt_ PFREE_FUNCTION pfnFreeBuffer,
    ULONG cbMarshallingBuffer, ULONG cMaxWriteBuffers, ULONG cMaxReadBuffers, ULONG cAlignmentSize,
    ULONGLONG fFlags, _Outptr_ PVOID *ppvMarshalContext);
