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
NTSTATUS NTAPI NtCommitComplete(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtCommitEnlistment(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtCommitTransaction(HANDLE TransactionHandle, BOOLEAN Wait);
NTSTATUS NTAPI NtCreateEnlistment(PHANDLE EnlistmentHandle, ACCESS_MASK DesiredAccess,
    HANDLE ResourceManagerHandle, HANDLE TransactionHandle, POBJECT_ATTRIBUTES ObjectAttributes,
    ULONG CreateOptions, NOTIFICATION_MASK NotificationMask, PVOID EnlistmentKey);
NTSTATUS NTAPI NtCreateResourceManager(PHANDLE ResourceManagerHandle, ACCESS_MASK DesiredAccess,
    HANDLE TmHandle, LPGUID RmGuid, POBJECT_ATTRIBUTES ObjectAttributes, ULONG CreateOptions,
    PUNICODE_STRING Description);
NTSTATUS NTAPI NtCreateTransaction(PHANDLE TransactionHandle, ACCESS_MASK DesiredAccess,
    POBJECT_ATTRIBUTES ObjectAttributes, LPGUID Uow, HANDLE TmHandle, ULONG CreateOptions,
    ULONG IsolationLevel, ULONG IsolationFlags, PLARGE_INTEGER Timeout,
    PUNICODE_STRING Description);
NTSTATUS NTAPI NtCreateTransactionManager(PHANDLE TmHandle, ACCESS_MASK DesiredAccess,
    POBJECT_ATTRIBUTES ObjectAttributes, PUNICODE_STRING LogFileName, ULONG CreateOptions,
    ULONG CommitStrength);
NTSTATUS NTAPI NtEnumerateTransactionObject(HANDLE RootObjectHandle, KTMOBJECT_TYPE QueryType,
    PKTMOBJECT_CURSOR ObjectCursor, ULONG ObjectCursorLength, PULONG ReturnLength);
NTSTATUS NTAPI NtGetNotificationResourceManager(HANDLE ResourceManagerHandle,
    PTRANSACTION_NOTIFICATION TransactionNotification, ULONG NotificationLength,
    PLARGE_INTEGER Timeout, PULONG ReturnLength, ULONG Asynchronous, ULONG_PTR AsynchronousContext);
NTSTATUS NTAPI NtOpenEnlistment(PHANDLE EnlistmentHandle, ACCESS_MASK DesiredAccess,
    HANDLE ResourceManagerHandle, LPGUID EnlistmentGuid, POBJECT_ATTRIBUTES ObjectAttributes);
NTSTATUS NTAPI NtOpenResourceManager(PHANDLE ResourceManagerHandle, ACCESS_MASK DesiredAccess,
    HANDLE TmHandle, LPGUID ResourceManagerGuid, POBJECT_ATTRIBUTES ObjectAttributes);
NTSTATUS NTAPI NtOpenTransaction(PHANDLE TransactionHandle, ACCESS_MASK DesiredAccess,
    POBJECT_ATTRIBUTES ObjectAttributes, LPGUID Uow, HANDLE TmHandle);
NTSTATUS NTAPI NtOpenTransactionManager(PHANDLE TmHandle, ACCESS_MASK DesiredAccess,
    POBJECT_ATTRIBUTES ObjectAttributes, PUNICODE_STRING LogFileName, LPGUID TmIdentity,
    ULONG OpenOptions);
NTSTATUS NTAPI NtPrePrepareComplete(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtPrePrepareEnlistment(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtPrepareComplete(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtPrepareEnlistment(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtQueryInformationEnlistment(HANDLE EnlistmentHandle,
    ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass, PVOID EnlistmentInformation,
    ULONG EnlistmentInformationLength, PULONG ReturnLength);
NTSTATUS NTAPI NtQueryInformationResourceManager(HANDLE ResourceManagerHandle,
    RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    PVOID ResourceManagerInformation, ULONG ResourceManagerInformationLength, PULONG ReturnLength);
NTSTATUS NTAPI NtQueryInformationTransaction(HANDLE TransactionHandle,
    TRANSACTION_INFORMATION_CLASS TransactionInformationClass, PVOID TransactionInformation,
    ULONG TransactionInformationLength, PULONG ReturnLength);
NTSTATUS NTAPI NtQueryInformationTransactionManager(HANDLE TransactionManagerHandle,
    TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    PVOID TransactionManagerInformation, ULONG TransactionManagerInformationLength,
    PULONG ReturnLength);
NTSTATUS NTAPI NtReadOnlyEnlistment(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtRecoverEnlistment(HANDLE EnlistmentHandle, PVOID EnlistmentKey);
NTSTATUS NTAPI NtRecoverResourceManager(HANDLE ResourceManagerHandle);
NTSTATUS NTAPI NtRecoverTransactionManager(HANDLE TransactionManagerHandle);
NTSTATUS NTAPI NtRenameTransactionManager(PUNICODE_STRING LogFileName,
    LPGUID ExistingTransactionManagerGuid);
NTSTATUS NTAPI NtRollbackComplete(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtRollbackEnlistment(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtRollbackTransaction(HANDLE TransactionHandle, BOOLEAN Wait);
NTSTATUS NTAPI NtRollforwardTransactionManager(HANDLE TransactionManagerHandle,
    PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI NtSetInformationEnlistment(HANDLE EnlistmentHandle,
    ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass, PVOID EnlistmentInformation,
    ULONG EnlistmentInformationLength);
NTSTATUS NTAPI NtSetInformationResourceManager(HANDLE ResourceManagerHandle,
    RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    PVOID ResourceManagerInformation, ULONG ResourceManagerInformationLength);
NTSTATUS NTAPI NtSetInformationTransaction(HANDLE TransactionHandle,
    TRANSACTION_INFORMATION_CLASS TransactionInformationClass, PVOID TransactionInformation,
    ULONG TransactionInformationLength);
NTSTATUS NTAPI NtSetInformationTransactionManager(HANDLE TmHandle,
    TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    PVOID TransactionManagerInformation, ULONG TransactionManagerInformationLength);
NTSTATUS NTAPI NtSinglePhaseReject(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmCommitEnlistment(PKENLISTMENT Enlistment, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmCommitTransaction(PKTRANSACTION Transaction, BOOLEAN Wait);
VOID NTAPI TmGetTransactionId(PKTRANSACTION Transaction, PUOW TransactionId);
NTSTATUS NTAPI TmInitializeTransactionManager(PRKTM TransactionManager,
    PCUNICODE_STRING LogFileName, PGUID TmId, ULONG CreateOptions);
BOOLEAN NTAPI TmIsTransactionActive(PKTRANSACTION Transaction);
NTSTATUS NTAPI TmPrePrepareEnlistment(PKENLISTMENT Enlistment, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmPrepareEnlistment(PKENLISTMENT Enlistment, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmRecoverEnlistment(PKENLISTMENT Enlistment, PVOID EnlistmentKey);
NTSTATUS NTAPI TmRecoverResourceManager(PKRESOURCEMANAGER ResourceManager);
NTSTATUS NTAPI TmRecoverTransactionManager(PKTM Tm, PLARGE_INTEGER TargetVirtualClock);
NTSTATUS NTAPI TmRenameTransactionManager(PUNICODE_STRING LogFileName,
    LPGUID ExistingTransactionManagerGuid);
NTSTATUS NTAPI TmRequestOutcomeEnlistment(PKENLISTMENT Enlistment, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmRollbackEnlistment(PKENLISTMENT Enlistment, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI TmRollbackTransaction(PKTRANSACTION Transaction, BOOLEAN Wait);
NTSTATUS NTAPI TmSinglePhaseReject(PKENLISTMENT Enlistment, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwCommitComplete(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwCommitEnlistment(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwEnumerateTransactionObject(HANDLE RootObjectHandle, KTMOBJECT_TYPE QueryType,
    PKTMOBJECT_CURSOR ObjectCursor, ULONG ObjectCursorLength, PULONG ReturnLength);
NTSTATUS NTAPI ZwGetNotificationResourceManager(HANDLE ResourceManagerHandle,
    PTRANSACTION_NOTIFICATION TransactionNotification, ULONG NotificationLength,
    PLARGE_INTEGER Timeout, PULONG ReturnLength, ULONG Asynchronous, ULONG_PTR AsynchronousContext);
NTSTATUS NTAPI ZwPrePrepareComplete(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwPrePrepareEnlistment(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwPrepareComplete(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwPrepareEnlistment(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwQueryInformationEnlistment(HANDLE EnlistmentHandle,
    ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass, PVOID EnlistmentInformation,
    ULONG EnlistmentInformationLength, PULONG ReturnLength);
NTSTATUS NTAPI ZwQueryInformationResourceManager(HANDLE ResourceManagerHandle,
    RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    PVOID ResourceManagerInformation, ULONG ResourceManagerInformationLength, PULONG ReturnLength);
NTSTATUS NTAPI ZwQueryInformationTransactionManager(HANDLE TransactionManagerHandle,
    TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    PVOID TransactionManagerInformation, ULONG TransactionManagerInformationLength,
    PULONG ReturnLength);
NTSTATUS NTAPI ZwReadOnlyEnlistment(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwRecoverEnlistment(HANDLE EnlistmentHandle, PVOID EnlistmentKey);
NTSTATUS NTAPI ZwRecoverResourceManager(HANDLE ResourceManagerHandle);
NTSTATUS NTAPI ZwRollbackComplete(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwRollbackEnlistment(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwRollforwardTransactionManager(HANDLE TransactionManagerHandle,
    PLARGE_INTEGER TmVirtualClock);
NTSTATUS NTAPI ZwSetInformationEnlistment(HANDLE EnlistmentHandle,
    ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass, PVOID EnlistmentInformation,
    ULONG EnlistmentInformationLength);
NTSTATUS NTAPI ZwSetInformationResourceManager(HANDLE ResourceManagerHandle,
    RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    PVOID ResourceManagerInformation, ULONG ResourceManagerInformationLength);
NTSTATUS NTAPI ZwSetInformationTransaction(HANDLE TransactionHandle,
    TRANSACTION_INFORMATION_CLASS TransactionInformationClass, PVOID TransactionInformation,
    ULONG TransactionInformationLength);
NTSTATUS NTAPI ZwSinglePhaseReject(HANDLE EnlistmentHandle, PLARGE_INTEGER TmVirtualClock);
