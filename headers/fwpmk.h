/* The base filtering engine: who filters what. */
#pragma once
#include <fwpmtypes.h>
#include <fwpvi.h>
#include <fwp/fwpguids.h>
typedef PVOID PSECURITY_DESCRIPTOR;
typedef struct _SEC_WINNT_AUTH_IDENTITY_W SEC_WINNT_AUTH_IDENTITY_W;
#ifdef __cplusplus
extern "C" {
#endif
void NTAPI FwpmFreeMemory0(_Inout_ void **p);
typedef void (NTAPI *FWPM_SERVICE_STATE_CHANGE_CALLBACK0)(void *, FWPM_SERVICE_STATE);
FWPM_SERVICE_STATE NTAPI FwpmBfeStateGet0(VOID);
NTSTATUS NTAPI FwpmBfeStateSubscribeChanges0(_Inout_opt_ void *deviceObject,
    FWPM_SERVICE_STATE_CHANGE_CALLBACK0 callback, _In_ void *context, _Out_ HANDLE *changeHandle);
NTSTATUS NTAPI FwpmBfeStateUnsubscribeChanges0(_In_ HANDLE changeHandle);
NTSTATUS NTAPI FwpmEngineOpen0(const wchar_t *serverName, UINT32 authnService,
    _In_opt_ SEC_WINNT_AUTH_IDENTITY_W *authIdentity, const FWPM_SESSION0 *session, _Out_ HANDLE *engineHandle);
NTSTATUS NTAPI FwpmEngineClose0(_In_ HANDLE engineHandle);
NTSTATUS NTAPI FwpmSessionCreateEnumHandle0(_In_ HANDLE engineHandle,
    const FWPM_SESSION_ENUM_TEMPLATE0 *enumTemplate, _Out_ HANDLE *enumHandle);
NTSTATUS NTAPI FwpmSessionDestroyEnumHandle0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle);
NTSTATUS NTAPI FwpmTransactionBegin0(_In_ HANDLE engineHandle, UINT32 flags);
NTSTATUS NTAPI FwpmTransactionCommit0(_In_ HANDLE engineHandle);
NTSTATUS NTAPI FwpmTransactionAbort0(_In_ HANDLE engineHandle);
NTSTATUS NTAPI FwpmProviderAdd0(_In_ HANDLE engineHandle, const FWPM_PROVIDER0 *provider,
    _In_opt_ PSECURITY_DESCRIPTOR sd);
NTSTATUS NTAPI FwpmProviderDeleteByKey0(_In_ HANDLE engineHandle, const GUID *key);
NTSTATUS NTAPI FwpmProviderGetByKey0(_In_ HANDLE engineHandle, const GUID *key,
    _Outptr_ FWPM_PROVIDER0 **provider);
NTSTATUS NTAPI FwpmProviderCreateEnumHandle0(_In_ HANDLE engineHandle,
    const FWPM_PROVIDER_ENUM_TEMPLATE0 *enumTemplate, _Out_ HANDLE *enumHandle);
NTSTATUS NTAPI FwpmProviderEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle, UINT32 numEntriesRequested,
    _Outptr_ FWPM_PROVIDER0 ***entries, _Out_ UINT32 *numEntriesReturned);
NTSTATUS NTAPI FwpmProviderDestroyEnumHandle0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle);
NTSTATUS NTAPI FwpmProviderContextAdd0(_In_ HANDLE engineHandle, const FWPM_PROVIDER_CONTEXT0 *providerContext,
    _In_opt_ PSECURITY_DESCRIPTOR sd, _Out_ UINT64 *id);
NTSTATUS NTAPI FwpmProviderContextAdd3(_In_ HANDLE engineHandle, const FWPM_PROVIDER_CONTEXT3 *providerContext,
    _In_opt_ PSECURITY_DESCRIPTOR sd, _Out_ UINT64 *id);
NTSTATUS NTAPI FwpmProviderContextDeleteById0(_In_ HANDLE engineHandle, UINT64 id);
NTSTATUS NTAPI FwpmProviderContextDeleteByKey0(_In_ HANDLE engineHandle, const GUID *key);
NTSTATUS NTAPI FwpmProviderContextCreateEnumHandle0(_In_ HANDLE engineHandle,
    const FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 *enumTemplate, _Out_ HANDLE *enumHandle);
NTSTATUS NTAPI FwpmProviderContextEnum3(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
    UINT32 numEntriesRequested, _Outptr_ FWPM_PROVIDER_CONTEXT3 ***entries, _Out_ UINT32 *numEntriesReturned);
NTSTATUS NTAPI FwpmProviderContextDestroyEnumHandle0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle);
NTSTATUS NTAPI FwpmSubLayerAdd0(_In_ HANDLE engineHandle, const FWPM_SUBLAYER0 *subLayer,
    _In_opt_ PSECURITY_DESCRIPTOR sd);
NTSTATUS NTAPI FwpmSubLayerDeleteByKey0(_In_ HANDLE engineHandle, const GUID *key);
NTSTATUS NTAPI FwpmSubLayerGetByKey0(_In_ HANDLE engineHandle, const GUID *key,
    _Outptr_ FWPM_SUBLAYER0 **subLayer);
NTSTATUS NTAPI FwpmSubLayerCreateEnumHandle0(_In_ HANDLE engineHandle,
    const FWPM_SUBLAYER_ENUM_TEMPLATE0 *enumTemplate, _Out_ HANDLE *enumHandle);
NTSTATUS NTAPI FwpmSubLayerEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle, UINT32 numEntriesRequested,
    _Outptr_ FWPM_SUBLAYER0 ***entries, _Out_ UINT32 *numEntriesReturned);
NTSTATUS NTAPI FwpmSubLayerDestroyEnumHandle0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle);
NTSTATUS NTAPI FwpmLayerCreateEnumHandle0(_In_ HANDLE engineHandle,
    const FWPM_LAYER_ENUM_TEMPLATE0 *enumTemplate, _Out_ HANDLE *enumHandle);
NTSTATUS NTAPI FwpmLayerDestroyEnumHandle0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle);
NTSTATUS NTAPI FwpmCalloutAdd0(_In_ HANDLE engineHandle, const FWPM_CALLOUT0 *callout,
    _In_opt_ PSECURITY_DESCRIPTOR sd, _Out_ UINT32 *id);
NTSTATUS NTAPI FwpmCalloutDeleteById0(_In_ HANDLE engineHandle, UINT32 id);
NTSTATUS NTAPI FwpmCalloutDeleteByKey0(_In_ HANDLE engineHandle, const GUID *key);
NTSTATUS NTAPI FwpmCalloutGetById0(_In_ HANDLE engineHandle, UINT32 id, _Outptr_ FWPM_CALLOUT0 **callout);
NTSTATUS NTAPI FwpmCalloutGetByKey0(_In_ HANDLE engineHandle, const GUID *key,
    _Outptr_ FWPM_CALLOUT0 **callout);
NTSTATUS NTAPI FwpmCalloutCreateEnumHandle0(_In_ HANDLE engineHandle,
    const FWPM_CALLOUT_ENUM_TEMPLATE0 *enumTemplate, _Out_ HANDLE *enumHandle);
NTSTATUS NTAPI FwpmCalloutEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle, UINT32 numEntriesRequested,
    _Outptr_ FWPM_CALLOUT0 ***entries, _Out_ UINT32 *numEntriesReturned);
NTSTATUS NTAPI FwpmCalloutDestroyEnumHandle0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle);
NTSTATUS NTAPI FwpmFilterAdd0(_In_ HANDLE engineHandle, const FWPM_FILTER0 *filter,
    _In_opt_ PSECURITY_DESCRIPTOR sd, _Out_ UINT64 *id);
NTSTATUS NTAPI FwpmFilterDeleteById0(_In_ HANDLE engineHandle, UINT64 id);
NTSTATUS NTAPI FwpmFilterDeleteByKey0(_In_ HANDLE engineHandle, const GUID *key);
NTSTATUS NTAPI FwpmFilterGetByKey0(_In_ HANDLE engineHandle, const GUID *key, _Outptr_ FWPM_FILTER0 **filter);
NTSTATUS NTAPI FwpmFilterCreateEnumHandle0(_In_ HANDLE engineHandle,
    const FWPM_FILTER_ENUM_TEMPLATE0 *enumTemplate, _Out_ HANDLE *enumHandle);
NTSTATUS NTAPI FwpmFilterEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle, UINT32 numEntriesRequested,
    _Outptr_ FWPM_FILTER0 ***entries, _Out_ UINT32 *numEntriesReturned);
NTSTATUS NTAPI FwpmFilterDestroyEnumHandle0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle);
NTSTATUS NTAPI FwpmNetEventCreateEnumHandle0(_In_ HANDLE engineHandle,
    const FWPM_NET_EVENT_ENUM_TEMPLATE0 *enumTemplate, _Out_ HANDLE *enumHandle);
NTSTATUS NTAPI FwpmNetEventDestroyEnumHandle0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle);
NTSTATUS NTAPI FwpmConnectionCreateEnumHandle0(_In_ HANDLE engineHandle,
    const FWPM_CONNECTION_ENUM_TEMPLATE0 *enumTemplate, _Out_ HANDLE *enumHandle);
NTSTATUS NTAPI FwpmConnectionDestroyEnumHandle0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle);
#define FWPM_CONDITION_INTERFACE FWPM_CONDITION_IP_LOCAL_INTERFACE
#define FWPM_CONDITION_ICMP_TYPE FWPM_CONDITION_IP_LOCAL_PORT
#define FWPM_CONDITION_ICMP_CODE FWPM_CONDITION_IP_REMOTE_PORT
#define FWPM_CONDITION_ALE_SIO_FIREWALL_SOCKET_PROPERTY FWPM_CONDITION_ALE_SIO_FIREWALL_SYSTEM_PORT
#ifdef __cplusplus
}
#endif
