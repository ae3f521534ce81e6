/* Tm: kernel transactions, beyond what most drivers use. */
#pragma once

typedef enum _ENLISTMENT_INFORMATION_CLASS {
    EnlistmentBasicInformation, EnlistmentRecoveryInformation, EnlistmentCrmInformation
} ENLISTMENT_INFORMATION_CLASS;
typedef enum _RESOURCEMANAGER_INFORMATION_CLASS {
    ResourceManagerBasicInformation, ResourceManagerCompletionInformation
} RESOURCEMANAGER_INFORMATION_CLASS;
typedef enum _TRANSACTIONMANAGER_INFORMATION_CLASS {
    TransactionManagerBasicInformation, TransactionManagerLogInformation,
    TransactionManagerLogPathInformation, TransactionManagerRecoveryInformation = 4,
    TransactionManagerOnlineProbeInformation = 3, TransactionManagerOldestTransactionInformation = 5
} TRANSACTIONMANAGER_INFORMATION_CLASS;
typedef enum _KTMOBJECT_TYPE {
    KTMOBJECT_TRANSACTION, KTMOBJECT_TRANSACTION_MANAGER, KTMOBJECT_RESOURCE_MANAGER,
    KTMOBJECT_ENLISTMENT, KTMOBJECT_INVALID
} KTMOBJECT_TYPE, *PKTMOBJECT_TYPE;
typedef struct _KTMOBJECT_CURSOR {
    GUID LastQuery;
    ULONG ObjectIdCount;
    GUID ObjectIds[1];
} KTMOBJECT_CURSOR, *PKTMOBJECT_CURSOR;
typedef struct _TRANSACTION_NOTIFICATION {
    PVOID TransactionKey;
    ULONG TransactionNotification;
    LARGE_INTEGER TmVirtualClock;
    ULONG ArgumentLength;
} TRANSACTION_NOTIFICATION, *PTRANSACTION_NOTIFICATION;
typedef GUID UOW, *PUOW;
NTSTATUS NTAPI NtCommitComplete(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtCommitEnlistment(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtCommitTransaction(HANDLE TransactionHandle, BOOLEAN Wait);
NTSTATUS NTAPI NtCreateEnlistment(_Out_ PHANDLE EnlistmentHandle, ACCESS_MASK DesiredAccess,
    HANDLE ResourceManagerHandle, HANDLE TransactionHandle,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions,
    NOTIFICATION_MASK NotificationMask, _In_opt_ PVOID EnlistmentKey);
NTSTATUS NTAPI NtCreateResourceManager(_Out_ PHANDLE ResourceManagerHandle,
    ACCESS_MASK DesiredAccess, HANDLE TmHandle, _In_ LPGUID RmGuid,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions,
    _In_opt_ PUNICODE_STRING Description);
NTSTATUS NTAPI NtCreateTransaction(_Out_ PHANDLE TransactionHandle, ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ LPGUID Uow, HANDLE TmHandle,
    ULONG CreateOptions, ULONG IsolationLevel, ULONG IsolationFlags,
    _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PUNICODE_STRING Description);
NTSTATUS NTAPI NtCreateTransactionManager(_Out_ PHANDLE TmHandle, ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PUNICODE_STRING LogFileName,
    ULONG CreateOptions, ULONG CommitStrength);
NTSTATUS NTAPI NtEnumerateTransactionObject(HANDLE RootObjectHandle, KTMOBJECT_TYPE QueryType,
    _Inout_ PKTMOBJECT_CURSOR ObjectCursor, ULONG ObjectCursorLength, _Out_ PULONG ReturnLength);
NTSTATUS NTAPI NtGetNotificationResourceManager(HANDLE ResourceManagerHandle,
    _Out_ PTRANSACTION_NOTIFICATION TransactionNotification, ULONG NotificationLength,
    _In_opt_ PLARGE_INTEGER Timeout, _Out_opt_ PULONG ReturnLength, ULONG Asynchronous,
    ULONG_PTR AsynchronousContext);
NTSTATUS NTAPI NtOpenEnlistment(_Out_ PHANDLE EnlistmentHandle, ACCESS_MASK DesiredAccess,
    HANDLE ResourceManagerHandle, _In_ LPGUID EnlistmentGuid,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes);
NTSTATUS NTAPI NtOpenResourceManager(_Out_ PHANDLE ResourceManagerHandle, ACCESS_MASK DesiredAccess,
    HANDLE TmHandle, _In_opt_ LPGUID ResourceManagerGuid,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes);
NTSTATUS NTAPI NtOpenTransaction(_Out_ PHANDLE TransactionHandle, ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ LPGUID Uow, HANDLE TmHandle);
NTSTATUS NTAPI NtOpenTransactionManager(_Out_ PHANDLE TmHandle, ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PUNICODE_STRING LogFileName,
    _In_opt_ LPGUID TmIdentity, ULONG OpenOptions);
NTSTATUS NTAPI NtPrePrepareComplete(HANDLE EnlistmentHandle,
    _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtPrePrepareEnlistment(HANDLE EnlistmentHandle,
    _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtPrepareComplete(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtPrepareEnlistment(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtQueryInformationEnlistment(HANDLE EnlistmentHandle,
    ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass, _Out_ PVOID EnlistmentInformation,
    ULONG EnlistmentInformationLength, _Out_ PULONG ReturnLength);
NTSTATUS NTAPI NtQueryInformationResourceManager(HANDLE ResourceManagerHandle,
    RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    _Out_ PVOID ResourceManagerInformation, ULONG ResourceManagerInformationLength,
    _Out_opt_ PULONG ReturnLength);
NTSTATUS NTAPI NtQueryInformationTransaction(HANDLE TransactionHandle,
    TRANSACTION_INFORMATION_CLASS TransactionInformationClass, _Out_ PVOID TransactionInformation,
    ULONG TransactionInformationLength, _Out_opt_ PULONG ReturnLength);
NTSTATUS NTAPI NtQueryInformationTransactionManager(HANDLE TransactionManagerHandle,
    TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    _Out_ PVOID TransactionManagerInformation, ULONG TransactionManagerInformationLength,
    _Out_ PULONG ReturnLength);
NTSTATUS NTAPI NtReadOnlyEnlistment(HANDLE EnlistmentHandle,
    _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtRecoverEnlistment(HANDLE EnlistmentHandle, _In_opt_ PVOID EnlistmentKey);
NTSTATUS NTAPI NtRecoverResourceManager(HANDLE ResourceManagerHandle);
NTSTATUS NTAPI NtRecoverTransactionManager(HANDLE TransactionManagerHandle);
NTSTATUS NTAPI NtRenameTransactionManager(_In_ PUNICODE_STRING LogFileName,
    _In_ LPGUID ExistingTransactionManagerGuid);
NTSTATUS NTAPI NtRollbackComplete(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtRollbackEnlistment(HANDLE EnlistmentHandle,
    _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtRollbackTransaction(HANDLE TransactionHandle, BOOLEAN Wait);
NTSTATUS NTAPI NtRollforwardTransactionManager(HANDLE TransactionManagerHandle,
    _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtSetInformationEnlistment(HANDLE EnlistmentHandle,
    ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass, _In_ PVOID EnlistmentInformation,
    ULONG EnlistmentInformationLength);
NTSTATUS NTAPI NtSetInformationResourceManager(HANDLE ResourceManagerHandle,
    RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    _In_ PVOID ResourceManagerInformation, ULONG ResourceManagerInformationLength);
NTSTATUS NTAPI NtSetInformationTransaction(HANDLE TransactionHandle,
    TRANSACTION_INFORMATION_CLASS TransactionInformationClass, _In_ PVOID TransactionInformation,
    ULONG TransactionInformationLength);
NTSTATUS NTAPI NtSetInformationTransactionManager(HANDLE TmHandle,
    TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    _In_ PVOID TransactionManagerInformation, ULONG TransactionManagerInformationLength);
NTSTATUS NTAPI NtSinglePhaseReject(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmCommitEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmCommitTransaction(_In_ PKTRANSACTION Transaction, BOOLEAN Wait);
VOID NTAPI TmGetTransactionId(_In_ PKTRANSACTION Transaction, _Out_ PUOW TransactionId);
NTSTATUS NTAPI TmInitializeTransactionManager(_In_ PRKTM TransactionManager,
    _In_opt_ PCUNICODE_STRING LogFileName, _In_opt_ PGUID TmId, ULONG CreateOptions);
BOOLEAN NTAPI TmIsTransactionActive(_In_ PKTRANSACTION Transaction);
NTSTATUS NTAPI TmPrePrepareEnlistment(_In_ PKENLISTMENT Enlistment,
    _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmPrepareEnlistment(_In_ PKENLISTMENT Enlistment,
    _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmRecoverEnlistment(_In_ PKENLISTMENT Enlistment, _In_ PVOID EnlistmentKey);
NTSTATUS NTAPI TmRecoverResourceManager(_In_ PKRESOURCEMANAGER ResourceManager);
NTSTATUS NTAPI TmRecoverTransactionManager(_In_ PKTM Tm, _In_ PLARGE_INTEGER TargetVirtualClock);
NTSTATUS NTAPI TmRenameTransactionManager(_In_ PUNICODE_STRING LogFileName,
    _In_ LPGUID ExistingTransactionManagerGuid);
NTSTATUS NTAPI TmRequestOutcomeEnlistment(_In_ PKENLISTMENT Enlistment,
    _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmRollbackEnlistment(_In_ PKENLISTMENT Enlistment,
    _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmRollbackTransaction(_In_ PKTRANSACTION Transaction, BOOLEAN Wait);
NTSTATUS NTAPI TmSinglePhaseReject(_In_ PKENLISTMENT Enlistment,
    _In_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwCommitComplete(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwCommitEnlistment(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwEnumerateTransactionObject(HANDLE RootObjectHandle, KTMOBJECT_TYPE QueryType,
    _Inout_ PKTMOBJECT_CURSOR ObjectCursor, ULONG ObjectCursorLength, _Out_ PULONG ReturnLength);
NTSTATUS NTAPI ZwGetNotificationResourceManager(HANDLE ResourceManagerHandle,
    _Out_ PTRANSACTION_NOTIFICATION TransactionNotification, ULONG NotificationLength,
    _In_ PLARGE_INTEGER Timeout, _Out_opt_ PULONG ReturnLength, ULONG Asynchronous,
    ULONG_PTR AsynchronousContext);
NTSTATUS NTAPI ZwPrePrepareComplete(HANDLE EnlistmentHandle,
    _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwPrePrepareEnlistment(HANDLE EnlistmentHandle,
    _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwPrepareComplete(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwPrepareEnlistment(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwQueryInformationEnlistment(HANDLE EnlistmentHandle,
    ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass, _Out_ PVOID EnlistmentInformation,
    ULONG EnlistmentInformationLength, _Out_opt_ PULONG ReturnLength);
NTSTATUS NTAPI ZwQueryInformationResourceManager(HANDLE ResourceManagerHandle,
    RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    _Out_ PVOID ResourceManagerInformation, ULONG ResourceManagerInformationLength,
    _Out_opt_ PULONG ReturnLength);
NTSTATUS NTAPI ZwQueryInformationTransactionManager(HANDLE TransactionManagerHandle,
    TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    _Out_ PVOID TransactionManagerInformation, ULONG TransactionManagerInformationLength,
    _Out_opt_ PULONG ReturnLength);
NTSTATUS NTAPI ZwReadOnlyEnlistment(HANDLE EnlistmentHandle,
    _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwRecoverEnlistment(HANDLE EnlistmentHandle, _In_opt_ PVOID EnlistmentKey);
NTSTATUS NTAPI ZwRecoverResourceManager(HANDLE ResourceManagerHandle);
NTSTATUS NTAPI ZwRollbackComplete(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwRollbackEnlistment(HANDLE EnlistmentHandle,
    _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwRollforwardTransactionManager(HANDLE TransactionManagerHandle,
    _In_opt_ PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwSetInformationEnlistment(HANDLE EnlistmentHandle,
    ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass, _In_ PVOID EnlistmentInformation,
    ULONG EnlistmentInformationLength);
NTSTATUS NTAPI ZwSetInformationResourceManager(HANDLE ResourceManagerHandle,
    RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    _In_ PVOID ResourceManagerInformation, ULONG ResourceManagerInformationLength);
NTSTATUS NTAPI ZwSetInformationTransaction(HANDLE TransactionHandle,
    TRANSACTION_INFORMATION_CLASS TransactionInformationClass, _In_ PVOID TransactionInformation,
    ULONG TransactionInformationLength);
NTSTATUS NTAPI ZwSinglePhaseReject(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
