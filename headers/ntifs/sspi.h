/* Security packages in kernel mode. */
#pragma once

typedef LONG SECURITY_STATUS;
typedef WCHAR SEC_WCHAR;
typedef UNICODE_STRING SECURITY_STRING, *PSECURITY_STRING;
typedef LARGE_INTEGER _SECURITY_INTEGER, SECURITY_INTEGER, *PSECURITY_INTEGER, TimeStamp, *PTimeStamp;
typedef struct _SecHandle {
    ULONG_PTR dwLower;
    ULONG_PTR dwUpper;
} SecHandle, *PSecHandle, CredHandle, *PCredHandle, CtxtHandle, *PCtxtHandle;
#define SecInvalidateHandle(h)                                                                     \
    {                                                                                              \
        ((PSecHandle)(h))->dwLower = (ULONG_PTR)((INT_PTR)-1);                                     \
        ((PSecHandle)(h))->dwUpper = (ULONG_PTR)((INT_PTR)-1);                                     \
    }
#define SecIsValidHandle(h)                                                                        \
    ((((PSecHandle)(h))->dwLower != ((ULONG_PTR)((INT_PTR)-1))) &&                                 \
     (((PSecHandle)(h))->dwUpper != ((ULONG_PTR)((INT_PTR)-1))))
typedef struct _SecBuffer {
    ULONG cbBuffer;
    ULONG BufferType;
    VOID *pvBuffer;
} SecBuffer, *PSecBuffer;
typedef struct _SecBufferDesc {
    ULONG ulVersion;
    ULONG cBuffers;
    PSecBuffer pBuffers;
} SecBufferDesc, *PSecBufferDesc;
#define SECBUFFER_VERSION 0
#define SECBUFFER_EMPTY 0
#define SECBUFFER_DATA 1
#define SECBUFFER_TOKEN 2
#define SECPKG_CRED_INBOUND 0x00000001
#define SECPKG_CRED_OUTBOUND 0x00000002
#define SECPKG_CRED_BOTH 0x00000003
#define SECURITY_NATIVE_DREP 0x00000010
#define SECURITY_NETWORK_DREP 0x00000000
typedef struct _SecPkgInfoW {
    ULONG fCapabilities;
    USHORT wVersion;
    USHORT wRPCID;
    ULONG cbMaxToken;
    SEC_WCHAR *Name;
    SEC_WCHAR *Comment;
} SecPkgInfoW, *PSecPkgInfoW;
#define SecPkgInfo SecPkgInfoW
#define PSecPkgInfo PSecPkgInfoW
typedef VOID(__stdcall *SEC_GET_KEY_FN)(PVOID Arg, PVOID Principal, ULONG KeyVer, PVOID *Key,
    SECURITY_STATUS *Status);
typedef struct _SECURITY_USER_DATA {
    SECURITY_STRING UserName;
    SECURITY_STRING LogonDomainName;
    SECURITY_STRING LogonServer;
    PSID pSid;
} SECURITY_USER_DATA, *PSECURITY_USER_DATA, SecurityUserData, *PSecurityUserData;
typedef enum _SID_NAME_USE {
    SidTypeUser = 1, SidTypeGroup, SidTypeDomain, SidTypeAlias, SidTypeWellKnownGroup,
    SidTypeDeletedAccount, SidTypeInvalid, SidTypeUnknown, SidTypeComputer, SidTypeLabel,
    SidTypeLogonSession
} SID_NAME_USE, *PSID_NAME_USE;
typedef enum {
    WinNullSid, WinWorldSid, WinLocalSid, WinCreatorOwnerSid, WinCreatorGroupSid,
    WinCreatorOwnerServerSid, WinCreatorGroupServerSid, WinNtAuthoritySid, WinDialupSid,
    WinNetworkSid, WinBatchSid, WinInteractiveSid, WinServiceSid, WinAnonymousSid, WinProxySid,
    WinEnterpriseControllersSid, WinSelfSid, WinAuthenticatedUserSid, WinRestrictedCodeSid,
    WinTerminalServerSid, WinRemoteLogonIdSid, WinLogonIdsSid, WinLocalSystemSid,
    WinLocalServiceSid, WinNetworkServiceSid, WinBuiltinDomainSid, WinBuiltinAdministratorsSid,
    WinBuiltinUsersSid, WinBuiltinGuestsSid, WinBuiltinPowerUsersSid, WinBuiltinAccountOperatorsSid,
    WinBuiltinSystemOperatorsSid, WinBuiltinPrintOperatorsSid, WinBuiltinBackupOperatorsSid,
    WinBuiltinReplicatorSid, WinBuiltinPreWindows2000CompatibleAccessSid,
    WinBuiltinRemoteDesktopUsersSid, WinBuiltinNetworkConfigurationOperatorsSid,
    WinAccountAdministratorSid, WinAccountGuestSid, WinAccountKrbtgtSid, WinAccountDomainAdminsSid,
    WinAccountDomainUsersSid, WinAccountDomainGuestsSid, WinAccountComputersSid,
    WinAccountControllersSid, WinAccountCertAdminsSid, WinAccountSchemaAdminsSid,
    WinAccountEnterpriseAdminsSid, WinAccountPolicyAdminsSid, WinAccountRasAndIasServersSid,
    WinNTLMAuthenticationSid, WinDigestAuthenticationSid, WinSChannelAuthenticationSid,
    WinThisOrganizationSid, WinOtherOrganizationSid, WinBuiltinIncomingForestTrustBuildersSid,
    WinBuiltinPerfMonitoringUsersSid, WinBuiltinPerfLoggingUsersSid,
    WinBuiltinAuthorizationAccessSid, WinBuiltinTerminalServerLicenseServersSid,
    WinBuiltinDCOMUsersSid, WinBuiltinIUsersSid, WinIUserSid, WinBuiltinCryptoOperatorsSid,
    WinUntrustedLabelSid, WinLowLabelSid, WinMediumLabelSid, WinHighLabelSid, WinSystemLabelSid,
    WinWriteRestrictedCodeSid, WinCreatorOwnerRightsSid, WinCacheablePrincipalsGroupSid,
    WinNonCacheablePrincipalsGroupSid, WinEnterpriseReadonlyControllersSid,
    WinAccountReadonlyControllersSid, WinBuiltinEventLogReadersGroup,
    WinNewEnterpriseReadonlyControllersSid, WinBuiltinCertSvcDComAccessGroup, WinMediumPlusLabelSid,
    WinLocalLogonSid, WinConsoleLogonSid, WinThisOrganizationCertificateSid,
    WinApplicationPackageAuthoritySid, WinBuiltinAnyPackageSid, WinCapabilityInternetClientSid,
    WinCapabilityInternetClientServerSid, WinCapabilityPrivateNetworkClientServerSid,
    WinCapabilityPicturesLibrarySid, WinCapabilityVideosLibrarySid, WinCapabilityMusicLibrarySid,
    WinCapabilityDocumentsLibrarySid, WinCapabilitySharedUserCertificatesSid,
    WinCapabilityEnterpriseAuthenticationSid, WinCapabilityRemovableStorageSid,
    WinBuiltinRDSRemoteAccessServersSid, WinBuiltinRDSEndpointServersSid,
    WinBuiltinRDSManagementServersSid, WinUserModeDriversSid, WinBuiltinHyperVAdminsSid,
    WinAccountCloneableControllersSid, WinBuiltinAccessControlAssistanceOperatorsSid,
    WinBuiltinRemoteManagementUsersSid, WinAuthenticationAuthorityAssertedSid,
    WinAuthenticationServiceAssertedSid, WinLocalAccountSid, WinLocalAccountAndAdministratorSid,
    WinAccountProtectedUsersSid, WinCapabilityAppointmentsSid, WinCapabilityContactsSid,
    WinAccountDefaultSystemManagedSid, WinBuiltinDefaultSystemManagedGroupSid,
    WinBuiltinStorageReplicaAdminsSid, WinAccountKeyAdminsSid, WinAccountEnterpriseKeyAdminsSid,
    WinAuthenticationKeyTrustSid, WinAuthenticationKeyPropertyMFASid,
    WinAuthenticationKeyPropertyAttestationSid, WinAuthenticationFreshKeyAuthSid
} WELL_KNOWN_SID_TYPE;
NTSTATUS NTAPI GetSecurityUserInfo(_In_opt_ PLUID LogonId, ULONG Flags,
    _Outptr_ PSecurityUserData *UserInformation);
NTSTATUS NTAPI MapSecurityError(SECURITY_STATUS SecStatus);
NTSTATUS NTAPI SecLookupAccountName(PUNICODE_STRING Name, PULONG SidSize, PSID Sid,
    PSID_NAME_USE NameUse, PULONG DomainSize, PUNICODE_STRING ReferencedDomain);
NTSTATUS NTAPI SecLookupAccountSid(PSID Sid, PULONG NameSize, PUNICODE_STRING NameBuffer,
    PULONG DomainSize, PUNICODE_STRING DomainBuffer, PSID_NAME_USE NameUse);
NTSTATUS NTAPI SecLookupWellKnownSid(WELL_KNOWN_SID_TYPE SidType, PSID Sid, ULONG SidBufferSize,
    PULONG SidSize);
NTSTATUS NTAPI SecMakeSPN(PUNICODE_STRING ServiceClass, PUNICODE_STRING ServiceName,
    PUNICODE_STRING InstanceName, USHORT InstancePort, PUNICODE_STRING Referrer,
    PUNICODE_STRING Spn, PULONG Length, BOOLEAN Allocate);
NTSTATUS NTAPI SecMakeSPNEx(PUNICODE_STRING ServiceClass, PUNICODE_STRING ServiceName,
    PUNICODE_STRING InstanceName, USHORT InstancePort, PUNICODE_STRING Referrer,
    PUNICODE_STRING TargetInfo, PUNICODE_STRING Spn, PULONG Length, BOOLEAN Allocate);
NTSTATUS NTAPI SecMakeSPNEx2(PUNICODE_STRING ServiceClass, PUNICODE_STRING ServiceName,
    PUNICODE_STRING InstanceName, USHORT InstancePort, PUNICODE_STRING Referrer,
    PUNICODE_STRING InTargetInfo, PUNICODE_STRING Spn, PULONG TotalSize, BOOLEAN Allocate,
    BOOLEAN IsTargetInfoMarshaled);
SECURITY_STATUS NTAPI AcceptSecurityContext(_In_opt_ PCredHandle phCredential,
    _In_opt_ PCtxtHandle phContext, _In_opt_ PSecBufferDesc pInput, ULONG fContextReq,
    ULONG TargetDataRep, _Inout_opt_ PCtxtHandle phNewContext, _Inout_opt_ PSecBufferDesc pOutput,
    _Out_ PULONG pfContextAttr, _Out_opt_ PTimeStamp ptsExpiry);
SECURITY_STATUS NTAPI AcquireCredentialsHandleW(_In_opt_ PSECURITY_STRING pPrincipal,
    _In_ PSECURITY_STRING pPackage, ULONG fCredentialUse, _In_opt_ PVOID pvLogonId,
    _In_opt_ PVOID pAuthData, _In_opt_ SEC_GET_KEY_FN pGetKeyFn, _In_opt_ PVOID pvGetKeyArgument,
    _Out_ PCredHandle phCredential, _Out_opt_ PTimeStamp ptsExpiry);
SECURITY_STATUS NTAPI DeleteSecurityContext(_In_ PCtxtHandle phContext);
SECURITY_STATUS NTAPI EnumerateSecurityPackagesW(_Out_ PULONG pcPackages,
    _Outptr_ PSecPkgInfoW *ppPackageInfo);
SECURITY_STATUS NTAPI FreeContextBuffer(_Inout_ PVOID pvContextBuffer);
SECURITY_STATUS NTAPI FreeCredentialsHandle(_In_ PCredHandle phCredential);
SECURITY_STATUS NTAPI ImpersonateSecurityContext(_In_ PCtxtHandle phContext);
SECURITY_STATUS NTAPI ImportSecurityContextW(_In_ PSECURITY_STRING pszPackage,
    _In_ PSecBuffer pPackedContext, _In_ PVOID Token, _Out_ PCtxtHandle phContext);
SECURITY_STATUS NTAPI InitializeSecurityContextW(_In_opt_ PCredHandle phCredential,
    _In_opt_ PCtxtHandle phContext, _In_opt_ PSECURITY_STRING pTargetName, ULONG fContextReq,
    ULONG Reserved1, ULONG TargetDataRep, _In_opt_ PSecBufferDesc pInput, ULONG Reserved2,
    _Inout_opt_ PCtxtHandle phNewContext, _Inout_opt_ PSecBufferDesc pOutput,
    _Out_ PULONG pfContextAttr, _Out_opt_ PTimeStamp ptsExpiry);
NTSTATUS NTAPI LsaFreeReturnBuffer(_In_ PVOID Buffer);
SECURITY_STATUS NTAPI QuerySecurityPackageInfoW(_In_ PSECURITY_STRING pPackageName,
    _Outptr_ PSecPkgInfoW *ppPackageInfo);
SECURITY_STATUS NTAPI RevertSecurityContext(_In_ PCtxtHandle phContext);
#define AcquireCredentialsHandle AcquireCredentialsHandleW
#define InitializeSecurityContext InitializeSecurityContextW
#define EnumerateSecurityPackages EnumerateSecurityPackagesW
#define QuerySecurityPackageInfo QuerySecurityPackageInfoW
#define ImportSecurityContext ImportSecurityContextW
