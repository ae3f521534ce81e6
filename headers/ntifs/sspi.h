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
typedef VOID(__stdcall *SEC_GET_KEY_FN)(PVOID Arg, PVOID Principal, ULONG KeyVer, PVOID *Key, SECURITY_STATUS *Status);
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
NTSTATUS NTAPI GetSecurityUserInfo(PLUID, ULONG, PSecurityUserData *);
NTSTATUS NTAPI MapSecurityError(SECURITY_STATUS);
NTSTATUS NTAPI SecLookupAccountName(PUNICODE_STRING, PULONG, PSID, PSID_NAME_USE, PULONG, PUNICODE_STRING);
NTSTATUS NTAPI SecLookupAccountSid(PSID, PULONG, PUNICODE_STRING, PULONG, PUNICODE_STRING, PSID_NAME_USE);
NTSTATUS NTAPI SecLookupWellKnownSid(WELL_KNOWN_SID_TYPE, PSID, ULONG, PULONG);
NTSTATUS NTAPI SecMakeSPN(PUNICODE_STRING, PUNICODE_STRING, PUNICODE_STRING, USHORT, PUNICODE_STRING, PUNICODE_STRING, PULONG, BOOLEAN);
NTSTATUS NTAPI SecMakeSPNEx(PUNICODE_STRING, PUNICODE_STRING, PUNICODE_STRING, USHORT, PUNICODE_STRING, PUNICODE_STRING, PUNICODE_STRING, PULONG, BOOLEAN);
NTSTATUS NTAPI SecMakeSPNEx2(PUNICODE_STRING, PUNICODE_STRING, PUNICODE_STRING, USHORT, PUNICODE_STRING, PUNICODE_STRING, PUNICODE_STRING, PULONG, BOOLEAN, BOOLEAN);
SECURITY_STATUS NTAPI AcceptSecurityContext(PCredHandle, PCtxtHandle, PSecBufferDesc, ULONG, ULONG, PCtxtHandle, PSecBufferDesc, PULONG, PTimeStamp);
SECURITY_STATUS NTAPI AcquireCredentialsHandleW(PSECURITY_STRING, PSECURITY_STRING, ULONG, PVOID, PVOID, SEC_GET_KEY_FN, PVOID, PCredHandle, PTimeStamp);
SECURITY_STATUS NTAPI DeleteSecurityContext(PCtxtHandle);
SECURITY_STATUS NTAPI EnumerateSecurityPackagesW(PULONG, PSecPkgInfoW *);
SECURITY_STATUS NTAPI FreeContextBuffer(PVOID);
SECURITY_STATUS NTAPI FreeCredentialsHandle(PCredHandle);
SECURITY_STATUS NTAPI ImpersonateSecurityContext(PCtxtHandle);
SECURITY_STATUS NTAPI ImportSecurityContextW(PSECURITY_STRING, PSecBuffer, PVOID, PCtxtHandle);
SECURITY_STATUS NTAPI InitializeSecurityContextW(PCredHandle, PCtxtHandle, PSECURITY_STRING, ULONG, ULONG, ULONG, PSecBufferDesc, ULONG, PCtxtHandle, PSecBufferDesc, PULONG, PTimeStamp);
NTSTATUS NTAPI LsaFreeReturnBuffer(PVOID);
SECURITY_STATUS NTAPI QuerySecurityPackageInfoW(PSECURITY_STRING, PSecPkgInfoW *);
SECURITY_STATUS NTAPI RevertSecurityContext(PCtxtHandle);
#define AcquireCredentialsHandle AcquireCredentialsHandleW
#define InitializeSecurityContext InitializeSecurityContextW
#define EnumerateSecurityPackages EnumerateSecurityPackagesW
#define QuerySecurityPackageInfo QuerySecurityPackageInfoW
#define ImportSecurityContext ImportSecurityContextW
