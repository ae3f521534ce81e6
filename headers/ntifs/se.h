/* Security, tokens, processes as file systems use them. */
#pragma once

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
typedef NTSTATUS(NTAPI *PSE_LOGON_SESSION_TERMINATED_ROUTINE)(PLUID);
BOOLEAN NTAPI SePrivilegeCheck(PPRIVILEGE_SET, PSECURITY_SUBJECT_CONTEXT, KPROCESSOR_MODE);
VOID NTAPI SeFreePrivileges(PPRIVILEGE_SET);
NTSTATUS NTAPI SeAppendPrivileges(PACCESS_STATE, PPRIVILEGE_SET);
VOID NTAPI SeOpenObjectAuditAlarm(PUNICODE_STRING, PVOID, PUNICODE_STRING, PSECURITY_DESCRIPTOR, PACCESS_STATE, BOOLEAN, BOOLEAN, KPROCESSOR_MODE, PBOOLEAN);
VOID NTAPI SeDeleteObjectAuditAlarm(PVOID, HANDLE);
BOOLEAN NTAPI SeAuditingFileEvents(BOOLEAN, PSECURITY_DESCRIPTOR);
TOKEN_TYPE NTAPI SeTokenType(PACCESS_TOKEN);
BOOLEAN NTAPI SeTokenIsAdmin(PACCESS_TOKEN);
BOOLEAN NTAPI SeTokenIsRestricted(PACCESS_TOKEN);
NTSTATUS NTAPI SeQueryAuthenticationIdToken(PACCESS_TOKEN, PLUID);
NTSTATUS NTAPI SeQuerySessionIdToken(PACCESS_TOKEN, PULONG);
NTSTATUS NTAPI SeQueryInformationToken(PACCESS_TOKEN, TOKEN_INFORMATION_CLASS, PVOID *);
NTSTATUS NTAPI SeCreateClientSecurity(PETHREAD, PSECURITY_QUALITY_OF_SERVICE, BOOLEAN, PSECURITY_CLIENT_CONTEXT);
NTSTATUS NTAPI SeCreateClientSecurityFromSubjectContext(PSECURITY_SUBJECT_CONTEXT, PSECURITY_QUALITY_OF_SERVICE, BOOLEAN, PSECURITY_CLIENT_CONTEXT);
VOID NTAPI SeImpersonateClient(PSECURITY_CLIENT_CONTEXT, PETHREAD);
NTSTATUS NTAPI SeImpersonateClientEx(PSECURITY_CLIENT_CONTEXT, PETHREAD);
NTSTATUS NTAPI SeQuerySecurityDescriptorInfo(PSECURITY_INFORMATION, PSECURITY_DESCRIPTOR, PULONG, PSECURITY_DESCRIPTOR *);
NTSTATUS NTAPI SeSetSecurityDescriptorInfo(PVOID, PSECURITY_INFORMATION, PSECURITY_DESCRIPTOR, PSECURITY_DESCRIPTOR *, POOL_TYPE, PGENERIC_MAPPING);
NTSTATUS NTAPI SeFilterToken(PACCESS_TOKEN, ULONG, PTOKEN_GROUPS, PTOKEN_PRIVILEGES, PTOKEN_GROUPS, PACCESS_TOKEN *);
NTSTATUS NTAPI SeLocateProcessImageName(PEPROCESS, PUNICODE_STRING *);
NTSTATUS NTAPI SeRegisterLogonSessionTerminatedRoutine(PSE_LOGON_SESSION_TERMINATED_ROUTINE);
NTSTATUS NTAPI SeUnregisterLogonSessionTerminatedRoutine(PSE_LOGON_SESSION_TERMINATED_ROUTINE);
NTSTATUS NTAPI SeMarkLogonSessionForTerminationNotification(PLUID);
VOID NTAPI SeCaptureSubjectContextEx(PETHREAD, PEPROCESS, PSECURITY_SUBJECT_CONTEXT);
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
NTSTATUS NTAPI PsLookupProcessByProcessId(HANDLE, PEPROCESS *);
NTSTATUS NTAPI PsLookupThreadByThreadId(HANDLE, PETHREAD *);
PACCESS_TOKEN NTAPI PsReferencePrimaryToken(PEPROCESS);
VOID FASTCALL PsDereferencePrimaryToken(PACCESS_TOKEN);
PACCESS_TOKEN NTAPI PsReferenceImpersonationToken(PETHREAD, PBOOLEAN, PBOOLEAN, PSECURITY_IMPERSONATION_LEVEL);
VOID NTAPI PsDereferenceImpersonationToken(PACCESS_TOKEN);
NTSTATUS NTAPI PsImpersonateClient(PETHREAD, PACCESS_TOKEN, BOOLEAN, BOOLEAN, SECURITY_IMPERSONATION_LEVEL);
BOOLEAN NTAPI PsDisableImpersonation(PETHREAD, PSE_IMPERSONATION_STATE);
VOID NTAPI PsRestoreImpersonation(PETHREAD, PSE_IMPERSONATION_STATE);
VOID NTAPI PsRevertToSelf(VOID);
BOOLEAN NTAPI PsIsThreadTerminating(PETHREAD);
BOOLEAN NTAPI PsIsSystemThread(PETHREAD);
BOOLEAN NTAPI PsIsSystemProcess(PEPROCESS);
PEPROCESS NTAPI PsGetThreadProcess(PETHREAD);
NTSTATUS NTAPI PsGetProcessExitStatus(PEPROCESS);
LARGE_INTEGER NTAPI PsGetProcessExitTime(VOID);
VOID NTAPI PsChargePoolQuota(PEPROCESS, POOL_TYPE, ULONG_PTR);
VOID NTAPI PsReturnPoolQuota(PEPROCESS, POOL_TYPE, ULONG_PTR);
BOOLEAN NTAPI PsIsDiskCountersEnabled(VOID);
VOID NTAPI PsUpdateDiskCounters(PEPROCESS, ULONG64, ULONG64, ULONG, ULONG, ULONG);
PEPROCESS NTAPI IoThreadToProcess(PETHREAD);
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
VOID NTAPI KeStackAttachProcess(PRKPROCESS, PRKAPC_STATE);
VOID NTAPI KeUnstackDetachProcess(PRKAPC_STATE);
VOID NTAPI KeAttachProcess(PRKPROCESS);
VOID NTAPI KeDetachProcess(VOID);
BOOLEAN NTAPI KeSetKernelStackSwapEnable(BOOLEAN);
BOOLEAN NTAPI KeIsAttachedProcess(VOID);
typedef struct _KQUEUE {
    DISPATCHER_HEADER Header;
    LIST_ENTRY EntryListHead;
    volatile ULONG CurrentCount;
    ULONG MaximumCount;
    LIST_ENTRY ThreadListHead;
} KQUEUE, *PKQUEUE, *PRKQUEUE;
VOID NTAPI KeInitializeQueue(PRKQUEUE, ULONG);
LONG NTAPI KeReadStateQueue(PRKQUEUE);
LONG NTAPI KeInsertQueue(PRKQUEUE, PLIST_ENTRY);
LONG NTAPI KeInsertHeadQueue(PRKQUEUE, PLIST_ENTRY);
PLIST_ENTRY NTAPI KeRemoveQueue(PRKQUEUE, KPROCESSOR_MODE, PLARGE_INTEGER);
PLIST_ENTRY NTAPI KeRundownQueue(PRKQUEUE);
VOID NTAPI KeInitializeMutant(PRKMUTANT, BOOLEAN);
LONG NTAPI KeReadStateMutant(PRKMUTANT);
LONG NTAPI KeReleaseMutant(PRKMUTANT, KPRIORITY, BOOLEAN, BOOLEAN);
NTSTATUS NTAPI ObOpenObjectByPointer(PVOID, ULONG, PACCESS_STATE, ACCESS_MASK, POBJECT_TYPE, KPROCESSOR_MODE, PHANDLE);
NTSTATUS NTAPI ObOpenObjectByPointerWithTag(PVOID, ULONG, PACCESS_STATE, ACCESS_MASK, POBJECT_TYPE, KPROCESSOR_MODE, ULONG, PHANDLE);
NTSTATUS NTAPI ObInsertObject(PVOID, PACCESS_STATE, ACCESS_MASK, ULONG, PVOID *, PHANDLE);
VOID NTAPI ObMakeTemporaryObject(PVOID);
NTSTATUS NTAPI ObQueryNameString(PVOID, POBJECT_NAME_INFORMATION, ULONG, PULONG);
NTSTATUS NTAPI ObQueryObjectAuditingByHandle(HANDLE, PBOOLEAN);
BOOLEAN NTAPI ObIsKernelHandle(HANDLE);
NTSTATUS NTAPI ZwOpenProcessTokenEx(HANDLE, ACCESS_MASK, ULONG, PHANDLE);
NTSTATUS NTAPI ZwOpenThreadTokenEx(HANDLE, ACCESS_MASK, BOOLEAN, ULONG, PHANDLE);
NTSTATUS NTAPI ZwDuplicateToken(HANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, BOOLEAN, TOKEN_TYPE, PHANDLE);
NTSTATUS NTAPI ZwQueryInformationToken(HANDLE, TOKEN_INFORMATION_CLASS, PVOID, ULONG, PULONG);
NTSTATUS NTAPI ZwSetInformationToken(HANDLE, TOKEN_INFORMATION_CLASS, PVOID, ULONG);
NTSTATUS NTAPI ZwDuplicateObject(HANDLE, HANDLE, HANDLE, PHANDLE, ACCESS_MASK, ULONG, ULONG);
NTSTATUS NTAPI ZwQuerySecurityObject(HANDLE, SECURITY_INFORMATION, PSECURITY_DESCRIPTOR, ULONG, PULONG);
NTSTATUS NTAPI ZwSetSecurityObject(HANDLE, SECURITY_INFORMATION, PSECURITY_DESCRIPTOR);
NTSTATUS NTAPI ZwAllocateVirtualMemory(HANDLE, PVOID *, ULONG_PTR, PSIZE_T, ULONG, ULONG);
NTSTATUS NTAPI ZwFreeVirtualMemory(HANDLE, PVOID *, PSIZE_T, ULONG);
NTSTATUS NTAPI ZwFlushVirtualMemory(HANDLE, PVOID *, PSIZE_T, PIO_STATUS_BLOCK);
NTSTATUS NTAPI NtAllocateVirtualMemory(HANDLE, PVOID *, ULONG_PTR, PSIZE_T, ULONG, ULONG);
NTSTATUS NTAPI NtFreeVirtualMemory(HANDLE, PVOID *, PSIZE_T, ULONG);
NTSTATUS NTAPI ZwWaitForSingleObject(HANDLE, BOOLEAN, PLARGE_INTEGER);
NTSTATUS NTAPI ZwCreateEvent(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, EVENT_TYPE, BOOLEAN);
NTSTATUS NTAPI ZwSetEvent(HANDLE, PLONG);
NTSTATUS NTAPI ZwOpenDirectoryObject(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES);
NTSTATUS NTAPI ZwFsControlFile(HANDLE, HANDLE, PIO_APC_ROUTINE, PVOID, PIO_STATUS_BLOCK, ULONG, PVOID, ULONG, PVOID, ULONG);
NTSTATUS NTAPI ZwQueryDirectoryFile(HANDLE, HANDLE, PIO_APC_ROUTINE, PVOID, PIO_STATUS_BLOCK, PVOID, ULONG, FILE_INFORMATION_CLASS, BOOLEAN, PUNICODE_STRING, BOOLEAN);
NTSTATUS NTAPI ZwQueryVolumeInformationFile(HANDLE, PIO_STATUS_BLOCK, PVOID, ULONG, FS_INFORMATION_CLASS);
NTSTATUS NTAPI ZwSetVolumeInformationFile(HANDLE, PIO_STATUS_BLOCK, PVOID, ULONG, FS_INFORMATION_CLASS);
NTSTATUS NTAPI ZwQueryEaFile(HANDLE, PIO_STATUS_BLOCK, PVOID, ULONG, BOOLEAN, PVOID, ULONG, PULONG, BOOLEAN);
NTSTATUS NTAPI ZwSetEaFile(HANDLE, PIO_STATUS_BLOCK, PVOID, ULONG);
NTSTATUS NTAPI ZwFlushBuffersFile(HANDLE, PIO_STATUS_BLOCK);
NTSTATUS NTAPI ZwDeleteFile(POBJECT_ATTRIBUTES);
NTSTATUS NTAPI ZwLockFile(HANDLE, HANDLE, PIO_APC_ROUTINE, PVOID, PIO_STATUS_BLOCK, PLARGE_INTEGER, PLARGE_INTEGER, ULONG, BOOLEAN, BOOLEAN);
NTSTATUS NTAPI ZwUnlockFile(HANDLE, PIO_STATUS_BLOCK, PLARGE_INTEGER, PLARGE_INTEGER, ULONG);
NTSTATUS NTAPI NtCreateFile(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, PIO_STATUS_BLOCK, PLARGE_INTEGER, ULONG, ULONG, ULONG, ULONG, PVOID, ULONG);
NTSTATUS NTAPI NtOpenFile(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, PIO_STATUS_BLOCK, ULONG, ULONG);
NTSTATUS NTAPI NtReadFile(HANDLE, HANDLE, PIO_APC_ROUTINE, PVOID, PIO_STATUS_BLOCK, PVOID, ULONG, PLARGE_INTEGER, PULONG);
NTSTATUS NTAPI NtWriteFile(HANDLE, HANDLE, PIO_APC_ROUTINE, PVOID, PIO_STATUS_BLOCK, PVOID, ULONG, PLARGE_INTEGER, PULONG);
NTSTATUS NTAPI NtQueryInformationFile(HANDLE, PIO_STATUS_BLOCK, PVOID, ULONG, FILE_INFORMATION_CLASS);
NTSTATUS NTAPI NtSetInformationFile(HANDLE, PIO_STATUS_BLOCK, PVOID, ULONG, FILE_INFORMATION_CLASS);
NTSTATUS NTAPI NtOpenProcessToken(HANDLE, ACCESS_MASK, PHANDLE);
NTSTATUS NTAPI NtOpenThreadToken(HANDLE, ACCESS_MASK, BOOLEAN, PHANDLE);
NTSTATUS NTAPI NtOpenProcessTokenEx(HANDLE, ACCESS_MASK, ULONG, PHANDLE);
NTSTATUS NTAPI NtQueryInformationToken(HANDLE, TOKEN_INFORMATION_CLASS, PVOID, ULONG, PULONG);

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
PVOID NTAPI RtlCreateHeap(ULONG, PVOID, SIZE_T, SIZE_T, PVOID, struct _RTL_HEAP_PARAMETERS *);
PVOID NTAPI RtlDestroyHeap(PVOID);
PVOID NTAPI RtlAllocateHeap(PVOID, ULONG, SIZE_T);
LOGICAL NTAPI RtlFreeHeap(PVOID, ULONG, PVOID);
VOID NTAPI RtlFreeOemString(POEM_STRING);
NTSTATUS NTAPI RtlOemStringToUnicodeString(PUNICODE_STRING, PCOEM_STRING, BOOLEAN);
NTSTATUS NTAPI RtlUnicodeStringToOemString(POEM_STRING, PCUNICODE_STRING, BOOLEAN);
NTSTATUS NTAPI RtlUpcaseUnicodeStringToOemString(POEM_STRING, PCUNICODE_STRING, BOOLEAN);
NTSTATUS NTAPI RtlOemStringToCountedUnicodeString(PUNICODE_STRING, PCOEM_STRING, BOOLEAN);
NTSTATUS NTAPI RtlUnicodeStringToCountedOemString(POEM_STRING, PCUNICODE_STRING, BOOLEAN);
NTSTATUS NTAPI RtlUpcaseUnicodeStringToCountedOemString(POEM_STRING, PCUNICODE_STRING, BOOLEAN);
NTSTATUS NTAPI RtlDowncaseUnicodeString(PUNICODE_STRING, PCUNICODE_STRING, BOOLEAN);
NTSTATUS NTAPI RtlDuplicateUnicodeString(ULONG, PCUNICODE_STRING, PUNICODE_STRING);
BOOLEAN NTAPI RtlCreateUnicodeString(PUNICODE_STRING, PCWSTR);
ULONG NTAPI RtlxUnicodeStringToOemSize(PCUNICODE_STRING);
ULONG NTAPI RtlxOemStringToUnicodeSize(PCOEM_STRING);
#define RtlUnicodeStringToOemSize(s) (RtlxUnicodeStringToOemSize(s))
#define RtlOemStringToUnicodeSize(s) (RtlxOemStringToUnicodeSize(s))
#define RtlUnicodeStringToCountedOemSize(s) ((ULONG)(RtlUnicodeStringToOemSize(s) - sizeof(ANSI_NULL)))
#define RtlOemStringToCountedUnicodeSize(s) ((ULONG)(RtlOemStringToUnicodeSize(s) - sizeof(UNICODE_NULL)))
NTSTATUS NTAPI RtlMultiByteToUnicodeN(PWCH, ULONG, PULONG, const CHAR *, ULONG);
NTSTATUS NTAPI RtlMultiByteToUnicodeSize(PULONG, const CHAR *, ULONG);
NTSTATUS NTAPI RtlUnicodeToMultiByteSize(PULONG, PCWCH, ULONG);
NTSTATUS NTAPI RtlUnicodeToMultiByteN(PCHAR, ULONG, PULONG, PCWCH, ULONG);
NTSTATUS NTAPI RtlUpcaseUnicodeToMultiByteN(PCHAR, ULONG, PULONG, PCWCH, ULONG);
NTSTATUS NTAPI RtlOemToUnicodeN(PWCH, ULONG, PULONG, PCCH, ULONG);
NTSTATUS NTAPI RtlUnicodeToOemN(PCHAR, ULONG, PULONG, PCWCH, ULONG);
NTSTATUS NTAPI RtlUpcaseUnicodeToOemN(PCHAR, ULONG, PULONG, PCWCH, ULONG);
typedef struct _GENERATE_NAME_CONTEXT {
    USHORT Checksum;
    BOOLEAN ChecksumInserted;
    UCHAR NameLength;
    WCHAR NameBuffer[8];
    ULONG ExtensionLength;
    WCHAR ExtensionBuffer[4];
    ULONG LastIndexValue;
} GENERATE_NAME_CONTEXT, *PGENERATE_NAME_CONTEXT;
NTSTATUS NTAPI RtlGenerate8dot3Name(PCUNICODE_STRING, BOOLEAN, PGENERATE_NAME_CONTEXT, PUNICODE_STRING);
BOOLEAN NTAPI RtlIsNameLegalDOS8Dot3(PCUNICODE_STRING, POEM_STRING, PBOOLEAN);
BOOLEAN NTAPI RtlIsValidOemCharacter(PWCHAR);
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
VOID NTAPI PfxInitialize(PPREFIX_TABLE);
BOOLEAN NTAPI PfxInsertPrefix(PPREFIX_TABLE, PSTRING, PPREFIX_TABLE_ENTRY);
VOID NTAPI PfxRemovePrefix(PPREFIX_TABLE, PPREFIX_TABLE_ENTRY);
PPREFIX_TABLE_ENTRY NTAPI PfxFindPrefix(PPREFIX_TABLE, PSTRING);
SIZE_T NTAPI RtlCompareMemoryUlong(PVOID, SIZE_T, ULONG);
#define RtlFillMemoryUlong(to, n, pattern)                                                         \
    {                                                                                              \
        for (SIZE_T fill_i_ = 0; fill_i_ < (n) / sizeof(ULONG); fill_i_++)                         \
            ((PULONG)(to))[fill_i_] = (pattern);                                                   \
    }
#define RtlOffsetToPointer(b, o) ((PCHAR)(((PCHAR)(b)) + ((ULONG_PTR)(o))))
#define RtlPointerToOffset(b, p) ((ULONG)(((PCHAR)(p)) - ((PCHAR)(b))))
VOID NTAPI RtlSecondsSince1970ToTime(ULONG, PLARGE_INTEGER);
VOID NTAPI RtlSecondsSince1980ToTime(ULONG, PLARGE_INTEGER);
BOOLEAN NTAPI RtlTimeToSecondsSince1970(PLARGE_INTEGER, PULONG);
BOOLEAN NTAPI RtlTimeToSecondsSince1980(PLARGE_INTEGER, PULONG);
BOOLEAN NTAPI RtlValidSid(PSID);
BOOLEAN NTAPI RtlEqualSid(PSID, PSID);
ULONG NTAPI RtlLengthSid(PSID);
ULONG NTAPI RtlLengthRequiredSid(ULONG);
NTSTATUS NTAPI RtlInitializeSid(PSID, PSID_IDENTIFIER_AUTHORITY, UCHAR);
NTSTATUS NTAPI RtlCopySid(ULONG, PSID, PSID);
PULONG NTAPI RtlSubAuthoritySid(PSID, ULONG);
PUCHAR NTAPI RtlSubAuthorityCountSid(PSID);
NTSTATUS NTAPI RtlAllocateAndInitializeSid(PSID_IDENTIFIER_AUTHORITY, UCHAR, ULONG, ULONG, ULONG, ULONG, ULONG, ULONG, ULONG, ULONG, PSID *);
PVOID NTAPI RtlFreeSid(PSID);
NTSTATUS NTAPI RtlConvertSidToUnicodeString(PUNICODE_STRING, PSID, BOOLEAN);
NTSTATUS NTAPI RtlCreateAcl(PACL, ULONG, ULONG);
NTSTATUS NTAPI RtlAddAccessAllowedAce(PACL, ULONG, ACCESS_MASK, PSID);
NTSTATUS NTAPI RtlAddAccessAllowedAceEx(PACL, ULONG, ULONG, ACCESS_MASK, PSID);
NTSTATUS NTAPI RtlGetAce(PACL, ULONG, PVOID *);
NTSTATUS NTAPI RtlDeleteAce(PACL, ULONG);
NTSTATUS NTAPI RtlGetDaclSecurityDescriptor(PSECURITY_DESCRIPTOR, PBOOLEAN, PACL *, PBOOLEAN);
NTSTATUS NTAPI RtlGetOwnerSecurityDescriptor(PSECURITY_DESCRIPTOR, PSID *, PBOOLEAN);
NTSTATUS NTAPI RtlSetOwnerSecurityDescriptor(PSECURITY_DESCRIPTOR, PSID, BOOLEAN);
NTSTATUS NTAPI RtlSetGroupSecurityDescriptor(PSECURITY_DESCRIPTOR, PSID, BOOLEAN);
NTSTATUS NTAPI RtlAbsoluteToSelfRelativeSD(PSECURITY_DESCRIPTOR, PSECURITY_DESCRIPTOR, PULONG);
ULONG NTAPI RtlNtStatusToDosError(NTSTATUS);
ULONG NTAPI RtlNtStatusToDosErrorNoTeb(NTSTATUS);
