/* Security, tokens, processes as file systems use them. */
#pragma once

typedef ULONG DWORD;

typedef enum _TOKEN_TYPE { TokenPrimary = 1, TokenImpersonation } TOKEN_TYPE, *PTOKEN_TYPE;
typedef enum _TOKEN_INFORMATION_CLASS {
    TokenUser = 1, TokenGroups, TokenPrivileges, TokenOwner, TokenPrimaryGroup, TokenDefaultDacl,
    TokenSource, TokenType, TokenImpersonationLevel, TokenStatistics, TokenRestrictedSids,
    TokenSessionId, TokenGroupsAndPrivileges, TokenSessionReference, TokenSandBoxInert,
    TokenAuditPolicy, TokenOrigin, TokenElevationType, TokenLinkedToken, TokenElevation,
    TokenHasRestrictions, TokenAccessInformation, TokenVirtualizationAllowed,
    TokenVirtualizationEnabled, TokenIntegrityLevel, TokenUIAccess, TokenMandatoryPolicy,
    TokenLogonSid, TokenIsAppContainer, TokenCapabilities, TokenAppContainerSid
} TOKEN_INFORMATION_CLASS, *PTOKEN_INFORMATION_CLASS;
typedef struct _SID_IDENTIFIER_AUTHORITY {
    UCHAR Value[6];
} SID_IDENTIFIER_AUTHORITY, *PSID_IDENTIFIER_AUTHORITY;
typedef struct _SID {
    UCHAR Revision;
    UCHAR SubAuthorityCount;
    SID_IDENTIFIER_AUTHORITY IdentifierAuthority;
    ULONG SubAuthority[ANYSIZE_ARRAY];
} SID, *PISID;
#define SID_REVISION 1
#define SID_MAX_SUB_AUTHORITIES 15
#define SECURITY_MAX_SID_SIZE (sizeof(SID) - sizeof(ULONG) + (SID_MAX_SUB_AUTHORITIES * sizeof(ULONG)))
#define SECURITY_NULL_SID_AUTHORITY {0, 0, 0, 0, 0, 0}
#define SECURITY_WORLD_SID_AUTHORITY {0, 0, 0, 0, 0, 1}
#define SECURITY_NT_AUTHORITY {0, 0, 0, 0, 0, 5}
#define SECURITY_WORLD_RID 0
#define SECURITY_LOCAL_SYSTEM_RID 18
#define SECURITY_BUILTIN_DOMAIN_RID 32
#define DOMAIN_ALIAS_RID_ADMINS 544
typedef struct _SID_AND_ATTRIBUTES {
    PSID Sid;
    ULONG Attributes;
} SID_AND_ATTRIBUTES, *PSID_AND_ATTRIBUTES;
typedef struct _TOKEN_USER {
    SID_AND_ATTRIBUTES User;
} TOKEN_USER, *PTOKEN_USER;
typedef struct _TOKEN_GROUPS {
    ULONG GroupCount;
    SID_AND_ATTRIBUTES Groups[ANYSIZE_ARRAY];
} TOKEN_GROUPS, *PTOKEN_GROUPS;
typedef struct _TOKEN_PRIVILEGES {
    ULONG PrivilegeCount;
    LUID_AND_ATTRIBUTES Privileges[ANYSIZE_ARRAY];
} TOKEN_PRIVILEGES, *PTOKEN_PRIVILEGES;
typedef struct _TOKEN_OWNER {
    PSID Owner;
} TOKEN_OWNER, *PTOKEN_OWNER;
typedef struct _TOKEN_SOURCE {
    CHAR SourceName[8];
    LUID SourceIdentifier;
} TOKEN_SOURCE, *PTOKEN_SOURCE;
typedef struct _TOKEN_STATISTICS {
    LUID TokenId;
    LUID AuthenticationId;
    LARGE_INTEGER ExpirationTime;
    TOKEN_TYPE TokenType;
    SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
    ULONG DynamicCharged;
    ULONG DynamicAvailable;
    ULONG GroupCount;
    ULONG PrivilegeCount;
    LUID ModifiedId;
} TOKEN_STATISTICS, *PTOKEN_STATISTICS;
#define TOKEN_ASSIGN_PRIMARY 0x0001
#define TOKEN_DUPLICATE 0x0002
#define TOKEN_IMPERSONATE 0x0004
#define TOKEN_QUERY 0x0008
#define TOKEN_ADJUST_PRIVILEGES 0x0020
#define SE_PRIVILEGE_ENABLED 0x2
#define SE_GROUP_ENABLED 0x4
#define DISABLE_MAX_PRIVILEGE 1
#define WRITE_RESTRICTED 8
typedef struct _ACE_HEADER {
    UCHAR AceType;
    UCHAR AceFlags;
    USHORT AceSize;
} ACE_HEADER, *PACE_HEADER;
typedef struct _ACCESS_ALLOWED_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} ACCESS_ALLOWED_ACE, *PACCESS_ALLOWED_ACE;
typedef struct _ACCESS_DENIED_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} ACCESS_DENIED_ACE, *PACCESS_DENIED_ACE;
#define SE_DACL_PRESENT 0x0004
#define SE_SELF_RELATIVE 0x8000
typedef struct _TOKEN_CONTROL {
    LUID TokenId;
    LUID AuthenticationId;
    LUID ModifiedId;
    TOKEN_SOURCE TokenSource;
} TOKEN_CONTROL, *PTOKEN_CONTROL;
typedef struct _SECURITY_CLIENT_CONTEXT {
    SECURITY_QUALITY_OF_SERVICE SecurityQos;
    PACCESS_TOKEN ClientToken;
    BOOLEAN DirectlyAccessClientToken;
    BOOLEAN DirectAccessEffectiveOnly;
    BOOLEAN ServerIsRemote;
    TOKEN_CONTROL ClientTokenControl;
} SECURITY_CLIENT_CONTEXT, *PSECURITY_CLIENT_CONTEXT;
typedef struct _SE_EXPORTS {
    LUID SeCreateTokenPrivilege, SeAssignPrimaryTokenPrivilege, SeLockMemoryPrivilege, SeIncreaseQuotaPrivilege,
        SeUnsolicitedInputPrivilege, SeTcbPrivilege, SeSecurityPrivilege, SeTakeOwnershipPrivilege,
        SeLoadDriverPrivilege, SeCreatePagefilePrivilege, SeIncreaseBasePriorityPrivilege,
        SeSystemProfilePrivilege, SeSystemtimePrivilege, SeProfileSingleProcessPrivilege,
        SeCreatePermanentPrivilege, SeBackupPrivilege, SeRestorePrivilege, SeShutdownPrivilege,
        SeDebugPrivilege, SeAuditPrivilege, SeSystemEnvironmentPrivilege, SeChangeNotifyPrivilege,
        SeRemoteShutdownPrivilege;
    PSID SeNullSid, SeWorldSid, SeLocalSid, SeCreatorOwnerSid, SeCreatorGroupSid, SeNtAuthoritySid,
        SeDialupSid, SeNetworkSid, SeBatchSid, SeInteractiveSid, SeLocalSystemSid, SeAliasAdminsSid,
        SeAliasUsersSid, SeAliasGuestsSid, SeAliasPowerUsersSid, SeAliasAccountOpsSid,
        SeAliasSystemOpsSid, SeAliasPrintOpsSid, SeAliasBackupOpsSid, SeAuthenticatedUsersSid,
        SeRestrictedSid, SeAnonymousLogonSid;
    LUID SeUndockPrivilege, SeSyncAgentPrivilege, SeEnableDelegationPrivilege;
    PSID SeLocalServiceSid, SeNetworkServiceSid;
    LUID SeManageVolumePrivilege, SeImpersonatePrivilege, SeCreateGlobalPrivilege,
        SeTrustedCredManAccessPrivilege, SeRelabelPrivilege, SeIncreaseWorkingSetPrivilege,
        SeTimeZonePrivilege, SeCreateSymbolicLinkPrivilege;
    PSID SeIUserSid, SeUntrustedMandatorySid, SeLowMandatorySid, SeMediumMandatorySid,
        SeHighMandatorySid, SeSystemMandatorySid, SeOwnerRightsSid, SeAllAppPackagesSid,
        SeUserModeDriversSid, SeTrustedInstallerSid;
    LUID SeDelegateSessionUserImpersonatePrivilege;
} SE_EXPORTS, *PSE_EXPORTS;
extern PSE_EXPORTS SeExports;
typedef NTSTATUS NTAPI SE_LOGON_SESSION_TERMINATED_ROUTINE(PLUID);
typedef SE_LOGON_SESSION_TERMINATED_ROUTINE *PSE_LOGON_SESSION_TERMINATED_ROUTINE;
typedef NTSTATUS NTAPI SE_LOGON_SESSION_TERMINATED_ROUTINE_EX(PLUID, PESILO, PVOID);
typedef SE_LOGON_SESSION_TERMINATED_ROUTINE_EX *PSE_LOGON_SESSION_TERMINATED_ROUTINE_EX;
BOOLEAN NTAPI SePrivilegeCheck(_Inout_ PPRIVILEGE_SET RequiredPrivileges,
    _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext, KPROCESSOR_MODE AccessMode);
VOID NTAPI SeFreePrivileges(_In_ PPRIVILEGE_SET Privileges);
NTSTATUS NTAPI SeAppendPrivileges(PACCESS_STATE AccessState, PPRIVILEGE_SET Privileges);
VOID NTAPI SeOpenObjectAuditAlarm(PUNICODE_STRING ObjectTypeName, PVOID Object,
    PUNICODE_STRING AbsoluteObjectName, PSECURITY_DESCRIPTOR SecurityDescriptor,
    PACCESS_STATE AccessState, BOOLEAN ObjectCreated, BOOLEAN AccessGranted,
    KPROCESSOR_MODE AccessMode, PBOOLEAN GenerateOnClose);
VOID NTAPI SeDeleteObjectAuditAlarm(PVOID Object, HANDLE Handle);
BOOLEAN NTAPI SeAuditingFileEvents(BOOLEAN AccessGranted, PSECURITY_DESCRIPTOR SecurityDescriptor);
TOKEN_TYPE NTAPI SeTokenType(PACCESS_TOKEN Token);
BOOLEAN NTAPI SeTokenIsAdmin(PACCESS_TOKEN Token);
BOOLEAN NTAPI SeTokenIsRestricted(PACCESS_TOKEN Token);
NTSTATUS NTAPI SeQueryAuthenticationIdToken(PACCESS_TOKEN Token, PLUID AuthenticationId);
NTSTATUS NTAPI SeQuerySessionIdToken(PACCESS_TOKEN Token, PULONG SessionId);
NTSTATUS NTAPI SeQueryInformationToken(_In_ PACCESS_TOKEN Token,
    TOKEN_INFORMATION_CLASS TokenInformationClass, _Outptr_ PVOID *TokenInformation);
NTSTATUS NTAPI SeCreateClientSecurity(_In_ PETHREAD ClientThread,
    _In_ PSECURITY_QUALITY_OF_SERVICE ClientSecurityQos, BOOLEAN RemoteSession,
    _Out_ PSECURITY_CLIENT_CONTEXT ClientContext);
NTSTATUS NTAPI SeCreateClientSecurityFromSubjectContext(
    _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext,
    _In_ PSECURITY_QUALITY_OF_SERVICE ClientSecurityQos, BOOLEAN ServerIsRemote,
    _Out_ PSECURITY_CLIENT_CONTEXT ClientContext);
VOID NTAPI SeImpersonateClient(_In_ PSECURITY_CLIENT_CONTEXT ClientContext,
    _In_opt_ PETHREAD ServerThread);
NTSTATUS NTAPI SeImpersonateClientEx(_In_ PSECURITY_CLIENT_CONTEXT ClientContext,
    _In_opt_ PETHREAD ServerThread);
NTSTATUS NTAPI SeQuerySecurityDescriptorInfo(PSECURITY_INFORMATION SecurityInformation,
    PSECURITY_DESCRIPTOR SecurityDescriptor, PULONG Length,
    PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor);
NTSTATUS NTAPI SeSetSecurityDescriptorInfo(_In_opt_ PVOID Object,
    _In_ PSECURITY_INFORMATION SecurityInformation,
    _In_ PSECURITY_DESCRIPTOR ModificationDescriptor,
    _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor, POOL_TYPE PoolType,
    _In_ PGENERIC_MAPPING GenericMapping);
NTSTATUS NTAPI SeFilterToken(_In_ PACCESS_TOKEN ExistingToken, ULONG Flags,
    _In_opt_ PTOKEN_GROUPS SidsToDisable, _In_opt_ PTOKEN_PRIVILEGES PrivilegesToDelete,
    _In_opt_ PTOKEN_GROUPS RestrictedSids, _Outptr_ PACCESS_TOKEN *FilteredToken);
NTSTATUS NTAPI SeLocateProcessImageName(_Inout_ PEPROCESS Process,
    _Outptr_ PUNICODE_STRING *pImageFileName);
NTSTATUS NTAPI SeRegisterLogonSessionTerminatedRoutine(
    _In_ PSE_LOGON_SESSION_TERMINATED_ROUTINE CallbackRoutine);
NTSTATUS NTAPI SeUnregisterLogonSessionTerminatedRoutine(
    _In_ PSE_LOGON_SESSION_TERMINATED_ROUTINE CallbackRoutine);
NTSTATUS NTAPI SeMarkLogonSessionForTerminationNotification(PLUID LogonId);
VOID NTAPI SeCaptureSubjectContextEx(_In_opt_ PETHREAD Thread, _In_ PEPROCESS Process,
    _Out_ PSECURITY_SUBJECT_CONTEXT SubjectContext);
#define SeQuerySubjectContextToken(c)                                                              \
    (ARGUMENT_PRESENT(((PSECURITY_SUBJECT_CONTEXT)(c))->ClientToken)                               \
         ? ((PSECURITY_SUBJECT_CONTEXT)(c))->ClientToken                                           \
         : ((PSECURITY_SUBJECT_CONTEXT)(c))->PrimaryToken)
#define SeDeleteClientSecurity(c)                                                                  \
    {                                                                                              \
        if (SeTokenType((c)->ClientToken) == TokenPrimary)                                         \
            PsDereferencePrimaryToken((c)->ClientToken);                                           \
        else                                                                                       \
            PsDereferenceImpersonationToken((c)->ClientToken);                                     \
    }
#define SeStopImpersonatingClient() PsRevertToSelf()
NTSTATUS NTAPI PsLookupProcessByProcessId(HANDLE ProcessId, _Outptr_ PEPROCESS *Process);
NTSTATUS NTAPI PsLookupThreadByThreadId(HANDLE ThreadId, _Outptr_ PETHREAD *Thread);
PACCESS_TOKEN NTAPI PsReferencePrimaryToken(_Inout_ PEPROCESS Process);
VOID FASTCALL PsDereferencePrimaryToken(_In_ PACCESS_TOKEN PrimaryToken);
PACCESS_TOKEN NTAPI PsReferenceImpersonationToken(_Inout_ PETHREAD Thread,
    _Out_ PBOOLEAN CopyOnOpen, _Out_ PBOOLEAN EffectiveOnly,
    _Out_ PSECURITY_IMPERSONATION_LEVEL ImpersonationLevel);
VOID NTAPI PsDereferenceImpersonationToken(_In_ PACCESS_TOKEN ImpersonationToken);
NTSTATUS NTAPI PsImpersonateClient(_Inout_ PETHREAD Thread, _In_opt_ PACCESS_TOKEN Token,
    BOOLEAN CopyOnOpen, BOOLEAN EffectiveOnly, SECURITY_IMPERSONATION_LEVEL ImpersonationLevel);
BOOLEAN NTAPI PsDisableImpersonation(_Inout_ PETHREAD Thread,
    _Inout_ PSE_IMPERSONATION_STATE ImpersonationState);
VOID NTAPI PsRestoreImpersonation(_Inout_ PETHREAD Thread,
    _In_ PSE_IMPERSONATION_STATE ImpersonationState);
VOID NTAPI PsRevertToSelf(VOID);
BOOLEAN NTAPI PsIsThreadTerminating(PETHREAD Thread);
BOOLEAN NTAPI PsIsSystemThread(PETHREAD Thread);
BOOLEAN NTAPI PsIsSystemProcess(PEPROCESS);
PEPROCESS NTAPI PsGetThreadProcess(_In_ PETHREAD Thread);
NTSTATUS NTAPI PsGetProcessExitStatus(PEPROCESS Process);
LARGE_INTEGER NTAPI PsGetProcessExitTime(VOID);
VOID NTAPI PsChargePoolQuota(PEPROCESS Process, POOL_TYPE PoolType, ULONG_PTR Amount);
VOID NTAPI PsReturnPoolQuota(PEPROCESS Process, POOL_TYPE PoolType, ULONG_PTR Amount);
BOOLEAN NTAPI PsIsDiskCountersEnabled(VOID);
VOID NTAPI PsUpdateDiskCounters(_Inout_ PEPROCESS Process, ULONG64 BytesRead, ULONG64 BytesWritten,
    ULONG ReadOperationCount, ULONG WriteOperationCount, ULONG FlushOperationCount);
PEPROCESS NTAPI IoThreadToProcess(_In_ PETHREAD Thread);
extern PEPROCESS PsInitialSystemProcess;
typedef struct _KAPC_STATE {
    LIST_ENTRY ApcListHead[MaximumMode];
    struct _KPROCESS *Process;
    union {
        UCHAR InProgressFlags;
        struct {
            BOOLEAN KernelApcInProgress : 1;
            BOOLEAN SpecialApcInProgress : 1;
        };
    };
    BOOLEAN KernelApcPending;
    BOOLEAN UserApcPending;
} KAPC_STATE, *PKAPC_STATE, *PRKAPC_STATE;
VOID NTAPI KeStackAttachProcess(_Inout_ PRKPROCESS PROCESS, _Out_ PRKAPC_STATE ApcState);
VOID NTAPI KeUnstackDetachProcess(_In_ PRKAPC_STATE ApcState);
VOID NTAPI KeAttachProcess(_Inout_ PRKPROCESS Process);
VOID NTAPI KeDetachProcess(VOID);
BOOLEAN NTAPI KeSetKernelStackSwapEnable(BOOLEAN Enable);
BOOLEAN NTAPI KeIsAttachedProcess(VOID);
typedef struct _KQUEUE {
    DISPATCHER_HEADER Header;
    LIST_ENTRY EntryListHead;
    volatile ULONG CurrentCount;
    ULONG MaximumCount;
    LIST_ENTRY ThreadListHead;
} KQUEUE, *PKQUEUE, *PRKQUEUE;
VOID NTAPI KeInitializeQueue(_Out_ PRKQUEUE Queue, ULONG Count);
LONG NTAPI KeReadStateQueue(PRKQUEUE Queue);
LONG NTAPI KeInsertQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry);
LONG NTAPI KeInsertHeadQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry);
PLIST_ENTRY NTAPI KeRemoveQueue(_Inout_ PRKQUEUE Queue, KPROCESSOR_MODE WaitMode,
    _In_opt_ PLARGE_INTEGER Timeout);
PLIST_ENTRY NTAPI KeRundownQueue(_Inout_ PRKQUEUE Queue);
VOID NTAPI KeInitializeMutant(PRKMUTANT Mutant, BOOLEAN InitialOwner);
LONG NTAPI KeReadStateMutant(PRKMUTANT Mutant);
LONG NTAPI KeReleaseMutant(_Inout_ PRKMUTANT Mutant, KPRIORITY Increment, BOOLEAN Abandoned,
    BOOLEAN Wait);
NTSTATUS NTAPI ObOpenObjectByPointer(_In_ PVOID Object, ULONG HandleAttributes,
    _In_opt_ PACCESS_STATE PassedAccessState, ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_TYPE ObjectType, KPROCESSOR_MODE AccessMode, _Out_ PHANDLE Handle);
NTSTATUS NTAPI ObOpenObjectByPointerWithTag(_In_ PVOID Object, ULONG HandleAttributes,
    _In_opt_ PACCESS_STATE PassedAccessState, ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_TYPE ObjectType, KPROCESSOR_MODE AccessMode, ULONG Tag, _Out_ PHANDLE Handle);
NTSTATUS NTAPI ObInsertObject(_In_ PVOID Object, _Inout_opt_ PACCESS_STATE PassedAccessState,
    ACCESS_MASK DesiredAccess, ULONG ObjectPointerBias, _Outptr_opt_ PVOID *NewObject,
    _Out_opt_ PHANDLE Handle);
VOID NTAPI ObMakeTemporaryObject(PVOID Object);
NTSTATUS NTAPI ObQueryNameString(PVOID Object, POBJECT_NAME_INFORMATION ObjectNameInfo,
    ULONG Length, PULONG ReturnLength);
NTSTATUS NTAPI ObQueryObjectAuditingByHandle(HANDLE Handle, PBOOLEAN GenerateOnClose);
BOOLEAN NTAPI ObIsKernelHandle(HANDLE Handle);
NTSTATUS NTAPI ZwOpenProcessTokenEx(HANDLE ProcessHandle, ACCESS_MASK DesiredAccess,
    ULONG HandleAttributes, _Out_ PHANDLE TokenHandle);
NTSTATUS NTAPI ZwOpenThreadTokenEx(HANDLE ThreadHandle, ACCESS_MASK DesiredAccess,
    BOOLEAN OpenAsSelf, ULONG HandleAttributes, _Out_ PHANDLE TokenHandle);
NTSTATUS NTAPI ZwDuplicateToken(HANDLE ExistingTokenHandle, ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, BOOLEAN EffectiveOnly, TOKEN_TYPE TokenType,
    _Out_ PHANDLE NewTokenHandle);
NTSTATUS NTAPI ZwQueryInformationToken(HANDLE TokenHandle,
    TOKEN_INFORMATION_CLASS TokenInformationClass, PVOID TokenInformation,
    ULONG TokenInformationLength, PULONG ReturnLength);
NTSTATUS NTAPI ZwSetInformationToken(HANDLE TokenHandle,
    TOKEN_INFORMATION_CLASS TokenInformationClass, PVOID TokenInformation,
    ULONG TokenInformationLength);
NTSTATUS NTAPI ZwDuplicateObject(HANDLE SourceProcessHandle, HANDLE SourceHandle,
    HANDLE TargetProcessHandle, _Out_opt_ PHANDLE TargetHandle, ACCESS_MASK DesiredAccess,
    ULONG HandleAttributes, ULONG Options);
NTSTATUS NTAPI ZwQuerySecurityObject(HANDLE Handle, SECURITY_INFORMATION SecurityInformation,
    _Out_ PSECURITY_DESCRIPTOR SecurityDescriptor, ULONG Length, _Out_ PULONG LengthNeeded);
NTSTATUS NTAPI ZwSetSecurityObject(HANDLE Handle, SECURITY_INFORMATION SecurityInformation,
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);
NTSTATUS NTAPI ZwAllocateVirtualMemory(HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress,
    ULONG_PTR ZeroBits, _Inout_ PSIZE_T RegionSize, ULONG AllocationType, ULONG Protect);
NTSTATUS NTAPI ZwFreeVirtualMemory(HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress,
    _Inout_ PSIZE_T RegionSize, ULONG FreeType);
NTSTATUS NTAPI ZwFlushVirtualMemory(HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress,
    _Inout_ PSIZE_T RegionSize, _Out_ PIO_STATUS_BLOCK IoStatus);
NTSTATUS NTAPI NtAllocateVirtualMemory(HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress,
    ULONG_PTR ZeroBits, _Inout_ PSIZE_T RegionSize, ULONG AllocationType, ULONG Protect);
NTSTATUS NTAPI NtFreeVirtualMemory(HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress,
    _Inout_ PSIZE_T RegionSize, ULONG FreeType);
NTSTATUS NTAPI ZwWaitForSingleObject(HANDLE Handle, BOOLEAN Alertable, PLARGE_INTEGER Timeout);
NTSTATUS NTAPI ZwCreateEvent(_Out_ PHANDLE EventHandle, ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, EVENT_TYPE EventType, BOOLEAN InitialState);
NTSTATUS NTAPI ZwSetEvent(HANDLE EventHandle, PLONG PreviousState);
NTSTATUS NTAPI ZwOpenDirectoryObject(_Out_ PHANDLE DirectoryHandle, ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes);
NTSTATUS NTAPI ZwFsControlFile(HANDLE FileHandle, HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, ULONG FsControlCode,
    _In_opt_ PVOID InputBuffer, ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer,
    ULONG OutputBufferLength);
NTSTATUS NTAPI ZwQueryDirectoryFile(HANDLE FileHandle, HANDLE Event,
    _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, ULONG Length,
    FILE_INFORMATION_CLASS FileInformationClass, BOOLEAN ReturnSingleEntry,
    _In_opt_ PUNICODE_STRING FileName, BOOLEAN RestartScan);
NTSTATUS NTAPI ZwQueryVolumeInformationFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_ PVOID FsInformation, ULONG Length, FS_INFORMATION_CLASS FsInformationClass);
NTSTATUS NTAPI ZwSetVolumeInformationFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ PVOID FsInformation, ULONG Length, FS_INFORMATION_CLASS FsInformationClass);
NTSTATUS NTAPI ZwQueryEaFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_ PVOID Buffer, ULONG Length, BOOLEAN ReturnSingleEntry, _In_opt_ PVOID EaList,
    ULONG EaListLength, _In_opt_ PULONG EaIndex, BOOLEAN RestartScan);
NTSTATUS NTAPI ZwSetEaFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ PVOID Buffer, ULONG Length);
NTSTATUS NTAPI ZwFlushBuffersFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
NTSTATUS NTAPI ZwDeleteFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes);
NTSTATUS NTAPI ZwLockFile(HANDLE FileHandle, HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset,
    _In_ PLARGE_INTEGER Length, ULONG Key, BOOLEAN FailImmediately, BOOLEAN ExclusiveLock);
NTSTATUS NTAPI ZwUnlockFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, ULONG Key);
NTSTATUS NTAPI NtCreateFile(_Out_ PHANDLE FileHandle, ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, ULONG FileAttributes, ULONG ShareAccess,
    ULONG CreateDisposition, ULONG CreateOptions, _In_opt_ PVOID EaBuffer, ULONG EaLength);
NTSTATUS NTAPI NtOpenFile(_Out_ PHANDLE FileHandle, ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    ULONG ShareAccess, ULONG OpenOptions);
NTSTATUS NTAPI NtReadFile(HANDLE FileHandle, HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID Buffer,
    ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);
NTSTATUS NTAPI NtWriteFile(HANDLE FileHandle, HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID Buffer,
    ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);
NTSTATUS NTAPI NtQueryInformationFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_ PVOID FileInformation, ULONG Length, FILE_INFORMATION_CLASS FileInformationClass);
NTSTATUS NTAPI NtSetInformationFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ PVOID FileInformation, ULONG Length, FILE_INFORMATION_CLASS FileInformationClass);
NTSTATUS NTAPI NtOpenProcessToken(HANDLE ProcessHandle, ACCESS_MASK DesiredAccess,
    _Out_ PHANDLE TokenHandle);
NTSTATUS NTAPI NtOpenThreadToken(HANDLE ThreadHandle, ACCESS_MASK DesiredAccess, BOOLEAN OpenAsSelf,
    _Out_ PHANDLE TokenHandle);
NTSTATUS NTAPI NtOpenProcessTokenEx(HANDLE ProcessHandle, ACCESS_MASK DesiredAccess,
    ULONG HandleAttributes, _Out_ PHANDLE TokenHandle);
NTSTATUS NTAPI NtQueryInformationToken(HANDLE TokenHandle,
    TOKEN_INFORMATION_CLASS TokenInformationClass, PVOID TokenInformation,
    ULONG TokenInformationLength, PULONG ReturnLength);

FORCEINLINE LUID NTAPI RtlConvertLongToLuid(LONG v)
{
    LUID luid = {(ULONG)v, v < 0 ? -1 : 0};
    return luid;
}
FORCEINLINE LUID NTAPI RtlConvertUlongToLuid(ULONG v)
{
    LUID luid = {v, 0};
    return luid;
}
#define RtlEqualLuid(a, b) (((a)->LowPart == (b)->LowPart) && ((a)->HighPart == (b)->HighPart))

/* strings, heaps, SIDs */
struct _RTL_HEAP_PARAMETERS;
PVOID NTAPI RtlCreateHeap(ULONG Flags, _In_opt_ PVOID HeapBase, SIZE_T ReserveSize,
    SIZE_T CommitSize, _In_opt_ PVOID Lock, _In_opt_ struct _RTL_HEAP_PARAMETERS *Parameters);
PVOID NTAPI RtlDestroyHeap(_In_ PVOID HeapHandle);
PVOID NTAPI RtlAllocateHeap(_In_ PVOID HeapHandle, ULONG Flags, SIZE_T Size);
LOGICAL NTAPI RtlFreeHeap(_In_ PVOID HeapHandle, ULONG Flags, PVOID BaseAddress);
VOID NTAPI RtlFreeOemString(_Inout_ POEM_STRING OemString);
NTSTATUS NTAPI RtlOemStringToUnicodeString(PUNICODE_STRING DestinationString,
    PCOEM_STRING SourceString, BOOLEAN AllocateDestinationString);
NTSTATUS NTAPI RtlUnicodeStringToOemString(POEM_STRING DestinationString,
    PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
NTSTATUS NTAPI RtlUpcaseUnicodeStringToOemString(POEM_STRING DestinationString,
    PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
NTSTATUS NTAPI RtlOemStringToCountedUnicodeString(PUNICODE_STRING DestinationString,
    PCOEM_STRING SourceString, BOOLEAN AllocateDestinationString);
NTSTATUS NTAPI RtlUnicodeStringToCountedOemString(POEM_STRING DestinationString,
    PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
NTSTATUS NTAPI RtlUpcaseUnicodeStringToCountedOemString(POEM_STRING DestinationString,
    PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
NTSTATUS NTAPI RtlDowncaseUnicodeString(PUNICODE_STRING DestinationString,
    PCUNICODE_STRING SourceString, BOOLEAN AllocateDestinationString);
NTSTATUS NTAPI RtlDuplicateUnicodeString(ULONG Flags, PCUNICODE_STRING StringIn,
    _Out_ PUNICODE_STRING StringOut);
BOOLEAN NTAPI RtlCreateUnicodeString(_Out_ PUNICODE_STRING DestinationString, PCWSTR SourceString);
ULONG NTAPI RtlxUnicodeStringToOemSize(PCUNICODE_STRING UnicodeString);
ULONG NTAPI RtlxOemStringToUnicodeSize(PCOEM_STRING OemString);
extern BOOLEAN NlsMbOemCodePageTag;
#define NLS_MB_OEM_CODE_PAGE_TAG NlsMbOemCodePageTag
#define RtlUnicodeStringToOemSize(s)                                                               \
    (NLS_MB_OEM_CODE_PAGE_TAG ? RtlxUnicodeStringToOemSize(s)                                      \
                              : ((s)->Length + sizeof(UNICODE_NULL)) / sizeof(WCHAR))
#define RtlOemStringToUnicodeSize(s)                                                               \
    (NLS_MB_OEM_CODE_PAGE_TAG ? RtlxOemStringToUnicodeSize(s)                                      \
                              : ((s)->Length + sizeof(ANSI_NULL)) * sizeof(WCHAR))
#define RtlUnicodeStringToCountedOemSize(s) ((ULONG)(RtlUnicodeStringToOemSize(s) - sizeof(ANSI_NULL)))
#define RtlOemStringToCountedUnicodeSize(s) ((ULONG)(RtlOemStringToUnicodeSize(s) - sizeof(UNICODE_NULL)))
NTSTATUS NTAPI RtlMultiByteToUnicodeN(PWCH UnicodeString, ULONG MaxBytesInUnicodeString,
    PULONG BytesInUnicodeString, const CHAR *MultiByteString, ULONG BytesInMultiByteString);
NTSTATUS NTAPI RtlMultiByteToUnicodeSize(PULONG BytesInUnicodeString, const CHAR *MultiByteString,
    ULONG BytesInMultiByteString);
NTSTATUS NTAPI RtlUnicodeToMultiByteSize(PULONG BytesInMultiByteString, PCWCH UnicodeString,
    ULONG BytesInUnicodeString);
NTSTATUS NTAPI RtlUnicodeToMultiByteN(_Out_ PCHAR MultiByteString, ULONG MaxBytesInMultiByteString,
    _Out_opt_ PULONG BytesInMultiByteString, PCWCH UnicodeString, ULONG BytesInUnicodeString);
NTSTATUS NTAPI RtlUpcaseUnicodeToMultiByteN(PCHAR MultiByteString, ULONG MaxBytesInMultiByteString,
    PULONG BytesInMultiByteString, PCWCH UnicodeString, ULONG BytesInUnicodeString);
NTSTATUS NTAPI RtlOemToUnicodeN(_Out_ PWCH UnicodeString, ULONG MaxBytesInUnicodeString,
    _Out_opt_ PULONG BytesInUnicodeString, PCCH OemString, ULONG BytesInOemString);
NTSTATUS NTAPI RtlUnicodeToOemN(PCHAR OemString, ULONG MaxBytesInOemString, PULONG BytesInOemString,
    PCWCH UnicodeString, ULONG BytesInUnicodeString);
NTSTATUS NTAPI RtlUpcaseUnicodeToOemN(PCHAR OemString, ULONG MaxBytesInOemString,
    PULONG BytesInOemString, PCWCH UnicodeString, ULONG BytesInUnicodeString);
typedef struct _GENERATE_NAME_CONTEXT {
    USHORT Checksum;
    BOOLEAN ChecksumInserted;
    UCHAR NameLength;
    WCHAR NameBuffer[8];
    ULONG ExtensionLength;
    WCHAR ExtensionBuffer[4];
    ULONG LastIndexValue;
} GENERATE_NAME_CONTEXT, *PGENERATE_NAME_CONTEXT;
NTSTATUS NTAPI RtlGenerate8dot3Name(PCUNICODE_STRING Name, BOOLEAN AllowExtendedCharacters,
    _Inout_ PGENERATE_NAME_CONTEXT Context, _Inout_ PUNICODE_STRING Name8dot3);
BOOLEAN NTAPI RtlIsNameLegalDOS8Dot3(PCUNICODE_STRING Name, _Inout_opt_ POEM_STRING OemName,
    _Out_opt_ PBOOLEAN NameContainsSpaces);
BOOLEAN NTAPI RtlIsValidOemCharacter(PWCHAR Char);
typedef struct _PREFIX_TABLE_ENTRY {
    CSHORT NodeTypeCode;
    CSHORT NameLength;
    struct _PREFIX_TABLE_ENTRY *NextPrefixTree;
    RTL_SPLAY_LINKS Links;
    PSTRING Prefix;
} PREFIX_TABLE_ENTRY, *PPREFIX_TABLE_ENTRY;
typedef struct _PREFIX_TABLE {
    CSHORT NodeTypeCode;
    CSHORT NameLength;
    PPREFIX_TABLE_ENTRY NextPrefixTree;
} PREFIX_TABLE, *PPREFIX_TABLE;
VOID NTAPI PfxInitialize(PPREFIX_TABLE PrefixTable);
BOOLEAN NTAPI PfxInsertPrefix(_In_ PPREFIX_TABLE PrefixTable, _In_ PSTRING Prefix,
    _Out_ PPREFIX_TABLE_ENTRY PrefixTableEntry);
VOID NTAPI PfxRemovePrefix(_In_ PPREFIX_TABLE PrefixTable,
    _In_ PPREFIX_TABLE_ENTRY PrefixTableEntry);
PPREFIX_TABLE_ENTRY NTAPI PfxFindPrefix(PPREFIX_TABLE PrefixTable, PSTRING FullName);
SIZE_T NTAPI RtlCompareMemoryUlong(PVOID Source, SIZE_T Length, ULONG Pattern);
FORCEINLINE VOID RtlFillMemoryUlong(PVOID to, SIZE_T size, ULONG pattern)
{
    PULONG at = (PULONG)to;
    for (SIZE_T left = size / sizeof(ULONG); left; left--)
        *at++ = pattern;
}
#define RtlOffsetToPointer(b, o) ((PCHAR)(((PCHAR)(b)) + ((ULONG_PTR)(o))))
#define RtlPointerToOffset(b, p) ((ULONG)(((PCHAR)(p)) - ((PCHAR)(b))))
VOID NTAPI RtlSecondsSince1970ToTime(ULONG ElapsedSeconds, PLARGE_INTEGER Time);
VOID NTAPI RtlSecondsSince1980ToTime(ULONG ElapsedSeconds, PLARGE_INTEGER Time);
BOOLEAN NTAPI RtlTimeToSecondsSince1970(PLARGE_INTEGER Time, PULONG ElapsedSeconds);
BOOLEAN NTAPI RtlTimeToSecondsSince1980(PLARGE_INTEGER Time, PULONG ElapsedSeconds);
BOOLEAN NTAPI RtlValidSid(_In_ PSID Sid);
BOOLEAN NTAPI RtlEqualSid(PSID Sid1, PSID Sid2);
ULONG NTAPI RtlLengthSid(_In_ PSID Sid);
ULONG NTAPI RtlLengthRequiredSid(ULONG SubAuthorityCount);
NTSTATUS NTAPI RtlInitializeSid(PSID Sid, PSID_IDENTIFIER_AUTHORITY IdentifierAuthority,
    UCHAR SubAuthorityCount);
NTSTATUS NTAPI RtlCopySid(ULONG DestinationSidLength, _Out_ PSID DestinationSid,
    _In_ PSID SourceSid);
PULONG NTAPI RtlSubAuthoritySid(PSID Sid, ULONG SubAuthority);
PUCHAR NTAPI RtlSubAuthorityCountSid(PSID Sid);
NTSTATUS NTAPI RtlAllocateAndInitializeSid(_In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority,
    UCHAR SubAuthorityCount, ULONG SubAuthority0, ULONG SubAuthority1, ULONG SubAuthority2,
    ULONG SubAuthority3, ULONG SubAuthority4, ULONG SubAuthority5, ULONG SubAuthority6,
    ULONG SubAuthority7, _Outptr_ PSID *Sid);
PVOID NTAPI RtlFreeSid(_In_ PSID Sid);
NTSTATUS NTAPI RtlConvertSidToUnicodeString(_Inout_ PUNICODE_STRING UnicodeString, _In_ PSID Sid,
    BOOLEAN AllocateDestinationString);
NTSTATUS NTAPI RtlCreateAcl(PACL Acl, ULONG AclLength, ULONG AclRevision);
NTSTATUS NTAPI RtlAddAccessAllowedAce(PACL Acl, ULONG AceRevision, ACCESS_MASK AccessMask,
    PSID Sid);
NTSTATUS NTAPI RtlAddAccessAllowedAceEx(PACL Acl, ULONG AceRevision, ULONG AceFlags,
    ACCESS_MASK AccessMask, PSID Sid);
NTSTATUS NTAPI RtlGetAce(PACL Acl, ULONG AceIndex, PVOID *Ace);
NTSTATUS NTAPI RtlDeleteAce(PACL Acl, ULONG AceIndex);
NTSTATUS NTAPI RtlGetDaclSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor,
    PBOOLEAN DaclPresent, PACL *Dacl, PBOOLEAN DaclDefaulted);
NTSTATUS NTAPI RtlGetOwnerSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor, PSID *Owner,
    PBOOLEAN OwnerDefaulted);
NTSTATUS NTAPI RtlSetOwnerSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor, PSID Owner,
    BOOLEAN OwnerDefaulted);
NTSTATUS NTAPI RtlSetGroupSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor, PSID Group,
    BOOLEAN GroupDefaulted);
NTSTATUS NTAPI RtlAbsoluteToSelfRelativeSD(PSECURITY_DESCRIPTOR AbsoluteSecurityDescriptor,
    PSECURITY_DESCRIPTOR SelfRelativeSecurityDescriptor, PULONG BufferLength);
ULONG NTAPI RtlNtStatusToDosError(NTSTATUS Status);
ULONG NTAPI RtlNtStatusToDosErrorNoTeb(NTSTATUS Status);
typedef struct _SID_AND_ATTRIBUTES_HASH *PSID_AND_ATTRIBUTES_HASH;
typedef struct _TOKEN_MANDATORY_POLICY {
    ULONG Policy;
} TOKEN_MANDATORY_POLICY, *PTOKEN_MANDATORY_POLICY;
typedef struct _TOKEN_ACCESS_INFORMATION {
    PSID_AND_ATTRIBUTES_HASH SidHash;
    PSID_AND_ATTRIBUTES_HASH RestrictedSidHash;
    PTOKEN_PRIVILEGES Privileges;
    LUID AuthenticationId;
    TOKEN_TYPE TokenType;
    SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
    TOKEN_MANDATORY_POLICY MandatoryPolicy;
    ULONG Flags;
    ULONG AppContainerNumber;
    PSID PackageSid;
    PSID_AND_ATTRIBUTES_HASH CapabilitiesHash;
    PSID TrustLevelSid;
    PVOID SecurityAttributes;
} TOKEN_ACCESS_INFORMATION, *PTOKEN_ACCESS_INFORMATION;
NTSTATUS NTAPI RtlAddAce(PACL Acl, ULONG AceRevision, ULONG StartingAceIndex, PVOID AceList,
    ULONG AceListLength);
VOID NTAPI RtlCopyLuid(PLUID DestinationLuid, PLUID SourceLuid);
NTSTATUS NTAPI RtlCreateSecurityDescriptorRelative(
     PISECURITY_DESCRIPTOR_RELATIVE SecurityDescriptor, ULONG Revision);
BOOLEAN NTAPI RtlEqualPrefixSid(PSID Sid1, PSID Sid2);
NTSTATUS NTAPI RtlGetGroupSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor, PSID *Group,
    PBOOLEAN GroupDefaulted);
NTSTATUS NTAPI RtlGetSaclSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor,
    PBOOLEAN SaclPresent, PACL *Sacl, PBOOLEAN SaclDefaulted);
PSID_IDENTIFIER_AUTHORITY NTAPI RtlIdentifierAuthoritySid(PSID Sid);
NTSTATUS NTAPI RtlInitializeSidEx(PSID Sid, PSID_IDENTIFIER_AUTHORITY IdentifierAuthority,
    UCHAR SubAuthorityCount, ...);
NTSTATUS NTAPI RtlSelfRelativeToAbsoluteSD(PSECURITY_DESCRIPTOR SelfRelativeSecurityDescriptor,
    PSECURITY_DESCRIPTOR AbsoluteSecurityDescriptor, PULONG AbsoluteSecurityDescriptorSize,
    PACL Dacl, PULONG DaclSize, PACL Sacl, PULONG SaclSize, PSID Owner, PULONG OwnerSize,
    PSID PrimaryGroup, PULONG PrimaryGroupSize);
BOOLEAN NTAPI SeAccessCheckFromState(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_ PTOKEN_ACCESS_INFORMATION PrimaryTokenInformation,
    _In_opt_ PTOKEN_ACCESS_INFORMATION ClientTokenInformation, ACCESS_MASK DesiredAccess,
    ACCESS_MASK PreviouslyGrantedAccess, _Outptr_opt_ PPRIVILEGE_SET *Privileges,
    _In_ PGENERIC_MAPPING GenericMapping, KPROCESSOR_MODE AccessMode,
    _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus);
BOOLEAN NTAPI SeAccessCheckFromStateEx(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_ PACCESS_TOKEN PrimaryToken, _In_opt_ PACCESS_TOKEN ClientToken, ACCESS_MASK DesiredAccess,
    ACCESS_MASK PreviouslyGrantedAccess, _Outptr_opt_ PPRIVILEGE_SET *Privileges,
    _In_ PGENERIC_MAPPING GenericMapping, KPROCESSOR_MODE AccessMode,
    _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus);
VOID NTAPI SeAuditHardLinkCreation(PUNICODE_STRING FileName, PUNICODE_STRING LinkName,
    BOOLEAN bSuccess);
BOOLEAN NTAPI SeAuditingFileOrGlobalEvents(BOOLEAN AccessGranted,
    PSECURITY_DESCRIPTOR SecurityDescriptor, PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext);
BOOLEAN NTAPI SeAuditingHardLinkEvents(BOOLEAN AccessGranted,
    PSECURITY_DESCRIPTOR SecurityDescriptor);
VOID NTAPI SeOpenObjectForDeleteAuditAlarm(PUNICODE_STRING ObjectTypeName, PVOID Object,
    PUNICODE_STRING AbsoluteObjectName, PSECURITY_DESCRIPTOR SecurityDescriptor,
    PACCESS_STATE AccessState, BOOLEAN ObjectCreated, BOOLEAN AccessGranted,
    KPROCESSOR_MODE AccessMode, PBOOLEAN GenerateOnClose);
VOID NTAPI SeSetAccessStateGenericMapping(PACCESS_STATE AccessState,
    PGENERIC_MAPPING GenericMapping);
NTSTATUS NTAPI SeSetSecurityDescriptorInfoEx(_In_opt_ PVOID Object,
    _In_ PSECURITY_INFORMATION SecurityInformation,
    _In_ PSECURITY_DESCRIPTOR ModificationDescriptor,
    _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor, ULONG AutoInheritFlags,
    POOL_TYPE PoolType, _In_ PGENERIC_MAPPING GenericMapping);
NTSTATUS NTAPI SeSetSessionIdToken(PACCESS_TOKEN Token, ULONG SessionId);
VOID NTAPI SeTokenGetNoChildProcessRestricted(PACCESS_TOKEN Token, PBOOLEAN Enforced,
    PBOOLEAN UnlessSecure, PBOOLEAN AuditOnly);
BOOLEAN NTAPI SeTokenIsNoChildProcessRestrictionEnforced(PACCESS_TOKEN Token,
    PBOOLEAN UnlessSecure);
VOID NTAPI SeTokenSetNoChildProcessRestricted(PACCESS_TOKEN Token, BOOLEAN UnlessSecure,
    BOOLEAN AuditOnly);
NTSTATUS NTAPI RtlAllocateAndInitializeSidEx(_In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority,
    UCHAR SubAuthorityCount, _In_ PULONG SubAuthorities, _Outptr_ PSID *Sid);
NTSTATUS NTAPI SeRegisterLogonSessionTerminatedRoutineEx(
    _In_ PSE_LOGON_SESSION_TERMINATED_ROUTINE_EX CallbackRoutine, _In_ PVOID Context);
NTSTATUS NTAPI SeUnregisterLogonSessionTerminatedRoutineEx(
    _In_ PSE_LOGON_SESSION_TERMINATED_ROUTINE_EX CallbackRoutine, _In_ PVOID Context);
