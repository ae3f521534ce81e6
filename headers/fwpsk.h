/* Callouts: drivers that look at, change and inject network data. */
#pragma once
#include <ndis.h>
#include <ws2def.h>
#include <ws2ipdef.h>
#include <netioapi.h>
#include <fwpstypes.h>
#include <fwpvi.h>
#include <fwp/fwpfields.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum FWPS_BUILTIN_LAYERS_ {
    FWPS_LAYER_INBOUND_IPPACKET_V4, FWPS_LAYER_INBOUND_IPPACKET_V4_DISCARD, FWPS_LAYER_INBOUND_IPPACKET_V6,
    FWPS_LAYER_INBOUND_IPPACKET_V6_DISCARD, FWPS_LAYER_OUTBOUND_IPPACKET_V4,
    FWPS_LAYER_OUTBOUND_IPPACKET_V4_DISCARD, FWPS_LAYER_OUTBOUND_IPPACKET_V6,
    FWPS_LAYER_OUTBOUND_IPPACKET_V6_DISCARD, FWPS_LAYER_IPFORWARD_V4, FWPS_LAYER_IPFORWARD_V4_DISCARD,
    FWPS_LAYER_IPFORWARD_V6, FWPS_LAYER_IPFORWARD_V6_DISCARD, FWPS_LAYER_INBOUND_TRANSPORT_V4,
    FWPS_LAYER_INBOUND_TRANSPORT_V4_DISCARD, FWPS_LAYER_INBOUND_TRANSPORT_V6,
    FWPS_LAYER_INBOUND_TRANSPORT_V6_DISCARD, FWPS_LAYER_OUTBOUND_TRANSPORT_V4,
    FWPS_LAYER_OUTBOUND_TRANSPORT_V4_DISCARD, FWPS_LAYER_OUTBOUND_TRANSPORT_V6,
    FWPS_LAYER_OUTBOUND_TRANSPORT_V6_DISCARD, FWPS_LAYER_STREAM_V4, FWPS_LAYER_STREAM_V4_DISCARD,
    FWPS_LAYER_STREAM_V6, FWPS_LAYER_STREAM_V6_DISCARD, FWPS_LAYER_DATAGRAM_DATA_V4,
    FWPS_LAYER_DATAGRAM_DATA_V4_DISCARD, FWPS_LAYER_DATAGRAM_DATA_V6, FWPS_LAYER_DATAGRAM_DATA_V6_DISCARD,
    FWPS_LAYER_INBOUND_ICMP_ERROR_V4, FWPS_LAYER_INBOUND_ICMP_ERROR_V4_DISCARD,
    FWPS_LAYER_INBOUND_ICMP_ERROR_V6, FWPS_LAYER_INBOUND_ICMP_ERROR_V6_DISCARD,
    FWPS_LAYER_OUTBOUND_ICMP_ERROR_V4, FWPS_LAYER_OUTBOUND_ICMP_ERROR_V4_DISCARD,
    FWPS_LAYER_OUTBOUND_ICMP_ERROR_V6, FWPS_LAYER_OUTBOUND_ICMP_ERROR_V6_DISCARD,
    FWPS_LAYER_ALE_RESOURCE_ASSIGNMENT_V4, FWPS_LAYER_ALE_RESOURCE_ASSIGNMENT_V4_DISCARD,
    FWPS_LAYER_ALE_RESOURCE_ASSIGNMENT_V6, FWPS_LAYER_ALE_RESOURCE_ASSIGNMENT_V6_DISCARD,
    FWPS_LAYER_ALE_AUTH_LISTEN_V4, FWPS_LAYER_ALE_AUTH_LISTEN_V4_DISCARD, FWPS_LAYER_ALE_AUTH_LISTEN_V6,
    FWPS_LAYER_ALE_AUTH_LISTEN_V6_DISCARD, FWPS_LAYER_ALE_AUTH_RECV_ACCEPT_V4,
    FWPS_LAYER_ALE_AUTH_RECV_ACCEPT_V4_DISCARD, FWPS_LAYER_ALE_AUTH_RECV_ACCEPT_V6,
    FWPS_LAYER_ALE_AUTH_RECV_ACCEPT_V6_DISCARD, FWPS_LAYER_ALE_AUTH_CONNECT_V4,
    FWPS_LAYER_ALE_AUTH_CONNECT_V4_DISCARD, FWPS_LAYER_ALE_AUTH_CONNECT_V6,
    FWPS_LAYER_ALE_AUTH_CONNECT_V6_DISCARD, FWPS_LAYER_ALE_FLOW_ESTABLISHED_V4,
    FWPS_LAYER_ALE_FLOW_ESTABLISHED_V4_DISCARD, FWPS_LAYER_ALE_FLOW_ESTABLISHED_V6,
    FWPS_LAYER_ALE_FLOW_ESTABLISHED_V6_DISCARD, FWPS_LAYER_INBOUND_MAC_FRAME_ETHERNET,
    FWPS_LAYER_OUTBOUND_MAC_FRAME_ETHERNET, FWPS_LAYER_INBOUND_MAC_FRAME_NATIVE,
    FWPS_LAYER_OUTBOUND_MAC_FRAME_NATIVE, FWPS_LAYER_NAME_RESOLUTION_CACHE_V4,
    FWPS_LAYER_NAME_RESOLUTION_CACHE_V6, FWPS_LAYER_ALE_RESOURCE_RELEASE_V4,
    FWPS_LAYER_ALE_RESOURCE_RELEASE_V6, FWPS_LAYER_ALE_ENDPOINT_CLOSURE_V4, FWPS_LAYER_ALE_ENDPOINT_CLOSURE_V6,
    FWPS_LAYER_ALE_CONNECT_REDIRECT_V4, FWPS_LAYER_ALE_CONNECT_REDIRECT_V6, FWPS_LAYER_ALE_BIND_REDIRECT_V4,
    FWPS_LAYER_ALE_BIND_REDIRECT_V6, FWPS_LAYER_STREAM_PACKET_V4, FWPS_LAYER_STREAM_PACKET_V6,
    FWPS_LAYER_INGRESS_VSWITCH_ETHERNET, FWPS_LAYER_EGRESS_VSWITCH_ETHERNET,
    FWPS_LAYER_INGRESS_VSWITCH_TRANSPORT_V4, FWPS_LAYER_INGRESS_VSWITCH_TRANSPORT_V6,
    FWPS_LAYER_EGRESS_VSWITCH_TRANSPORT_V4, FWPS_LAYER_EGRESS_VSWITCH_TRANSPORT_V6,
    FWPS_LAYER_INBOUND_TRANSPORT_FAST, FWPS_LAYER_OUTBOUND_TRANSPORT_FAST,
    FWPS_LAYER_INBOUND_MAC_FRAME_NATIVE_FAST, FWPS_LAYER_OUTBOUND_MAC_FRAME_NATIVE_FAST,
    FWPS_LAYER_ALE_PRECLASSIFY_IP_LOCAL_ADDRESS_V4, FWPS_LAYER_ALE_PRECLASSIFY_IP_REMOTE_ADDRESS_V4,
    FWPS_LAYER_ALE_PRECLASSIFY_IP_LOCAL_PORT_V4, FWPS_LAYER_ALE_PRECLASSIFY_IP_REMOTE_PORT_V4,
    FWPS_LAYER_ALE_PRECLASSIFY_IP_LOCAL_ADDRESS_V6, FWPS_LAYER_ALE_PRECLASSIFY_IP_REMOTE_ADDRESS_V6,
    FWPS_LAYER_ALE_PRECLASSIFY_IP_LOCAL_PORT_V6, FWPS_LAYER_ALE_PRECLASSIFY_IP_REMOTE_PORT_V6,
    FWPS_LAYER_INBOUND_RESERVED2, FWPS_LAYER_IPSEC_KM_DEMUX_V4, FWPS_LAYER_IPSEC_KM_DEMUX_V6,
    FWPS_LAYER_IPSEC_V4, FWPS_LAYER_IPSEC_V6, FWPS_LAYER_IKEEXT_V4, FWPS_LAYER_IKEEXT_V6, FWPS_LAYER_RPC_UM,
    FWPS_LAYER_RPC_EPMAP, FWPS_LAYER_RPC_EP_ADD, FWPS_LAYER_RPC_PROXY_CONN, FWPS_LAYER_RPC_PROXY_IF,
    FWPS_LAYER_KM_AUTHORIZATION, FWPS_BUILTIN_LAYER_MAX
} FWPS_BUILTIN_LAYERS;
typedef enum {
    InetDiscardSourceUnspecified, InetDiscardDestinationMulticast, InetDiscardHeaderInvalid,
    InetDiscardChecksumInvalid, InetDiscardEndpointNotFound, InetDiscardConnectedPath, InetDiscardSessionState,
    InetDiscardReceiveInspection, InetDiscardAckInvalid, InetDiscardExpectedSyn, InetDiscardRst,
    InetDiscardSynRcvdSyn, InetDiscardSimultaneousConnect, InetDiscardPawsFailed, InetDiscardLandAttack,
    InetDiscardMissedReset, InetDiscardOutsideWindow, InetDiscardDuplicateSegment, InetDiscardClosedWindow,
    InetDiscardTcbRemoved, InetDiscardFinWait2, InetDiscardReassemblyConflict, InetDiscardFinReceived,
    InetDiscardListenerInvalidFlags, InetDiscardUrgentDeliveryAllocationFailure, InetDiscardTcbNotInTcbTable,
    InetDiscardTimeWaitTcbReceivedRstOutsideWindow, InetDiscardTimeWaitTcbSynAndOtherFlags,
    InetDiscardTimeWaitTcb, InetDiscardSynAckWithFastopenCookieRequest, InetDiscardReasonPauseAccept,
    InetDiscardReasonSynAttack, InetDiscardReasonMaxEnumValue
} INET_DISCARD_REASON, *PINET_DISCARD_REASON;
typedef enum {
    IpDiscardBadSourceAddress = 1, IpDiscardNotLocallyDestined, IpDiscardProtocolUnreachable,
    IpDiscardPortUnreachable, IpDiscardBadLength, IpDiscardMalformedHeader, IpDiscardNoRoute,
    IpDiscardBeyondScope, IpDiscardInspectionDrop, IpDiscardTooManyDecapsulations,
    IpDiscardAdministrativelyProhibited, IpDiscardReceivePathMax = 0x7f, IpDiscardHopLimitExceeded,
    IpDiscardAddressUnreachable, IpDiscardRscPacket, IpDiscardForwardPathMax = 0xff,
    IpDiscardArbitrationUnhandled, IpDiscardInspectionAbsorb, IpDiscardDontFragmentMtuExceeded,
    IpDiscardBufferLengthExceeded, IpDiscardAddressResolutionTimeout, IpDiscardAddressResolutionFailure,
    IpDiscardIpsecFailure, IpDiscardExtensionHeadersFailure, IpDiscardAllocationFailure, IpDiscardIPSNPIDrop,
    IpDiscardUnsupportedOffload, IpDiscardRoutingFailure, IpDiscardAncillaryDataFailure,
    IpDiscardRawDataFailure, IpDiscardSessionStateFailure, IpDiscardMax
} IP_DISCARD_REASON, *PIP_DISCARD_REASON;
typedef struct FWPS_INCOMING_METADATA_VALUES0_ {
    UINT32 currentMetadataValues;
    UINT32 flags;
    UINT64 reserved;
    FWPS_DISCARD_METADATA0 discardMetadata;
    UINT64 flowHandle;
    UINT32 ipHeaderSize;
    UINT32 transportHeaderSize;
    FWP_BYTE_BLOB *processPath;
    UINT64 token;
    UINT64 processId;
    UINT32 sourceInterfaceIndex;
    UINT32 destinationInterfaceIndex;
    ULONG compartmentId;
    FWPS_INBOUND_FRAGMENT_METADATA0 fragmentMetadata;
    ULONG pathMtu;
    HANDLE completionHandle;
    UINT64 transportEndpointHandle;
    SCOPE_ID remoteScopeId;
    WSACMSGHDR *controlData;
    ULONG controlDataLength;
    FWP_DIRECTION packetDirection;
    PVOID headerIncludeHeader;
    ULONG headerIncludeHeaderLength;
    IP_ADDRESS_PREFIX destinationPrefix;
    UINT16 frameLength;
    UINT64 parentEndpointHandle;
    UINT32 icmpIdAndSequence;
    DWORD localRedirectTargetPID;
    SOCKADDR *originalDestination;
    HANDLE redirectRecords;
    UINT32 currentL2MetadataValues;
    UINT32 l2Flags;
    UINT32 ethernetMacHeaderSize;
    UINT32 wiFiOperationMode;
    NDIS_SWITCH_PORT_ID vSwitchSourcePortId;
    NDIS_SWITCH_NIC_INDEX vSwitchSourceNicIndex;
    NDIS_SWITCH_PORT_ID vSwitchDestinationPortId;
    HANDLE vSwitchPacketContext;
    PVOID subProcessTag;
    UINT64 reserved1;
} FWPS_INCOMING_METADATA_VALUES0;
typedef void (NTAPI *FWPS_CALLOUT_CLASSIFY_FN0)(const FWPS_INCOMING_VALUES0 *, const FWPS_INCOMING_METADATA_VALUES0 *, void *, const FWPS_FILTER0 *, UINT64, FWPS_CLASSIFY_OUT0 *);
typedef void (NTAPI *FWPS_CALLOUT_CLASSIFY_FN1)(const FWPS_INCOMING_VALUES0 *, const FWPS_INCOMING_METADATA_VALUES0 *, void *, const void *, const FWPS_FILTER1 *, UINT64, FWPS_CLASSIFY_OUT0 *);
typedef void (NTAPI *FWPS_CALLOUT_CLASSIFY_FN2)(const FWPS_INCOMING_VALUES0 *, const FWPS_INCOMING_METADATA_VALUES0 *, void *, const void *, const FWPS_FILTER2 *, UINT64, FWPS_CLASSIFY_OUT0 *);
typedef void (NTAPI *FWPS_CALLOUT_CLASSIFY_FN3)(const FWPS_INCOMING_VALUES0 *, const FWPS_INCOMING_METADATA_VALUES0 *, void *, const void *, const FWPS_FILTER3 *, UINT64, FWPS_CLASSIFY_OUT0 *);
typedef NTSTATUS (NTAPI *FWPS_CALLOUT_NOTIFY_FN0)(FWPS_CALLOUT_NOTIFY_TYPE, const GUID *, FWPS_FILTER0 *);
typedef NTSTATUS (NTAPI *FWPS_CALLOUT_NOTIFY_FN1)(FWPS_CALLOUT_NOTIFY_TYPE, const GUID *, FWPS_FILTER1 *);
typedef NTSTATUS (NTAPI *FWPS_CALLOUT_NOTIFY_FN2)(FWPS_CALLOUT_NOTIFY_TYPE, const GUID *, FWPS_FILTER2 *);
typedef NTSTATUS (NTAPI *FWPS_CALLOUT_NOTIFY_FN3)(FWPS_CALLOUT_NOTIFY_TYPE, const GUID *, FWPS_FILTER3 *);
typedef void (NTAPI *FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0)(UINT16, UINT32, UINT64);
typedef struct FWPS_CALLOUT0_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN0 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN0 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
} FWPS_CALLOUT0;
typedef struct FWPS_CALLOUT1_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN1 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN1 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
} FWPS_CALLOUT1;
typedef struct FWPS_CALLOUT2_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN2 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN2 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
} FWPS_CALLOUT2;
typedef struct FWPS_CALLOUT3_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN3 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN3 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
} FWPS_CALLOUT3;
NTSTATUS NTAPI FwpsCalloutRegister0(_Inout_opt_ void *deviceObject, const FWPS_CALLOUT0 *callout,
    _Out_opt_ UINT32 *calloutId);
NTSTATUS NTAPI FwpsCalloutRegister1(_Inout_opt_ void *deviceObject, const FWPS_CALLOUT1 *callout,
    _Out_opt_ UINT32 *calloutId);
NTSTATUS NTAPI FwpsCalloutRegister2(_Inout_opt_ void *deviceObject, const FWPS_CALLOUT2 *callout,
    _Out_opt_ UINT32 *calloutId);
NTSTATUS NTAPI FwpsCalloutRegister3(_Inout_opt_ void *deviceObject, const FWPS_CALLOUT3 *callout,
    _Out_opt_ UINT32 *calloutId);
NTSTATUS NTAPI FwpsCalloutUnregisterById0(const UINT32 calloutId);
NTSTATUS NTAPI FwpsCalloutUnregisterByKey0(const GUID *calloutKey);
NTSTATUS NTAPI FwpsFlowAssociateContext0(UINT64 flowId, UINT16 layerId, UINT32 calloutId, UINT64 flowContext);
NTSTATUS NTAPI FwpsFlowRemoveContext0(UINT64 flowId, UINT16 layerId, UINT32 calloutId);
NTSTATUS NTAPI FwpsFlowAbort0(UINT64 flowId);
typedef struct FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0_ {
    unsigned int isSecure : 1;
    unsigned int isTransportMode : 1;
    unsigned int isTunnelMode : 1;
    unsigned int isTransportModeVerified : 1;
    unsigned int isTunnelModeVerified : 1;
    unsigned int isDeTunneled : 1;
} FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0;
typedef struct FWPS_PACKET_LIST_OUTBOUND_IPSEC_INFORMATION0_ {
    unsigned int isIPsecPolicyMatch : 1;
    unsigned int isTransportPolicyMatch : 1;
    unsigned int isTunnelPolicyMatch : 1;
    unsigned int isTunnelIPinIP : 1;
} FWPS_PACKET_LIST_OUTBOUND_IPSEC_INFORMATION0;
typedef struct FWPS_PACKET_LIST_IPSEC_INFORMATION0_ {
    union {
        FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0 inbound;
        FWPS_PACKET_LIST_OUTBOUND_IPSEC_INFORMATION0 outbound;
        UINT32 flags;
    };
} FWPS_PACKET_LIST_IPSEC_INFORMATION0;
typedef struct FWPS_PACKET_LIST_FWP_INFORMATION0_ {
    unsigned int isReinjected : 1;
} FWPS_PACKET_LIST_FWP_INFORMATION0;
typedef struct FWPS_PACKET_LIST_INFORMATION0_ {
    FWPS_PACKET_LIST_IPSEC_INFORMATION0 ipsecInformation;
    FWPS_PACKET_LIST_FWP_INFORMATION0 fwpInformation;
} FWPS_PACKET_LIST_INFORMATION0;
NTSTATUS NTAPI FwpsGetPacketListSecurityInformation0(_Inout_ NET_BUFFER_LIST *packetList, UINT32 queryFlags,
    _Out_ FWPS_PACKET_LIST_INFORMATION0 *packetInformation);
NTSTATUS NTAPI FwpsPendOperation0(_In_ HANDLE completionHandle, _Out_ HANDLE *completionContext);
void NTAPI FwpsCompleteOperation0(_In_opt_ HANDLE completionContext, _In_opt_ PNET_BUFFER_LIST netBufferList);
NTSTATUS NTAPI FwpsAcquireClassifyHandle0(_In_ void *classifyContext, UINT32 flags,
    _Out_ UINT64 *classifyHandle);
void NTAPI FwpsReleaseClassifyHandle0(UINT64 classifyHandle);
NTSTATUS NTAPI FwpsPendClassify0(UINT64 classifyHandle, UINT64 filterId, UINT32 flags,
    _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);
void NTAPI FwpsCompleteClassify0(UINT64 classifyHandle, UINT32 flags, const FWPS_CLASSIFY_OUT0 *classifyOut);
NTSTATUS NTAPI FwpsAcquireWritableLayerDataPointer0(UINT64 classifyHandle, UINT64 filterId, UINT32 flags,
    _Outptr_ PVOID *writableLayerData, _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);
void NTAPI FwpsApplyModifiedLayerData0(UINT64 classifyHandle, _In_ PVOID modifiedLayerData, UINT32 flags);
typedef struct _FWPS_CONNECT_REQUEST0 {
    SOCKADDR_STORAGE localAddressAndPort;
    SOCKADDR_STORAGE remoteAddressAndPort;
    UINT64 portReservationToken;
    DWORD localRedirectTargetPID;
    struct _FWPS_CONNECT_REQUEST0 *previousVersion;
    UINT64 modifierFilterId;
    HANDLE localRedirectHandle;
    void *localRedirectContext;
    SIZE_T localRedirectContextSize;
} FWPS_CONNECT_REQUEST0;
typedef struct _FWPS_BIND_REQUEST0 {
    SOCKADDR_STORAGE localAddressAndPort;
    UINT64 portReservationToken;
    struct _FWPS_BIND_REQUEST0 *previousVersion;
    UINT64 modifierFilterId;
} FWPS_BIND_REQUEST0;
typedef struct FWPS_TRANSPORT_SEND_PARAMS0_ {
    UCHAR *remoteAddress;
    SCOPE_ID remoteScopeId;
    WSACMSGHDR *controlData;
    ULONG controlDataLength;
} FWPS_TRANSPORT_SEND_PARAMS0;
typedef struct FWPS_TRANSPORT_SEND_PARAMS1_ {
    UCHAR *remoteAddress;
    SCOPE_ID remoteScopeId;
    WSACMSGHDR *controlData;
    ULONG controlDataLength;
    UCHAR *headerIncludeHeader;
    ULONG headerIncludeHeaderLength;
} FWPS_TRANSPORT_SEND_PARAMS1;
NTSTATUS NTAPI FwpsInjectionHandleCreate0(ADDRESS_FAMILY addressFamily, UINT32 flags,
    _Out_ HANDLE *injectionHandle);
NTSTATUS NTAPI FwpsInjectionHandleDestroy0(_In_ HANDLE injectionHandle);
typedef void (NTAPI *FWPS_INJECT_COMPLETE0)(void *, NET_BUFFER_LIST *, BOOLEAN);
NTSTATUS NTAPI FwpsAllocateNetBufferAndNetBufferList0(_In_ NDIS_HANDLE poolHandle, USHORT contextSize,
    USHORT contextBackFill, _In_opt_ MDL *mdlChain, ULONG dataOffset, SIZE_T dataLength,
    _Outptr_ NET_BUFFER_LIST **netBufferList);
void NTAPI FwpsFreeNetBufferList0(_Inout_ NET_BUFFER_LIST *netBufferList);
NTSTATUS NTAPI FwpsAllocateCloneNetBufferList0(_Inout_ NET_BUFFER_LIST *originalNetBufferList,
    _In_ NDIS_HANDLE netBufferListPoolHandle, _In_ NDIS_HANDLE netBufferPoolHandle, ULONG allocateCloneFlags,
    _Outptr_ NET_BUFFER_LIST **netBufferList);
void NTAPI FwpsFreeCloneNetBufferList0(_Inout_ NET_BUFFER_LIST *netBufferList, ULONG freeCloneFlags);
NTSTATUS NTAPI FwpsInjectNetworkSendAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
    UINT32 flags, COMPARTMENT_ID compartmentId, _Inout_ NET_BUFFER_LIST *netBufferList,
    FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectForwardAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, UINT32 flags,
    ADDRESS_FAMILY addressFamily, COMPARTMENT_ID compartmentId, IF_INDEX interfaceIndex,
    _Inout_ NET_BUFFER_LIST *netBufferList, FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsConstructIpHeaderForTransportPacket0(_Inout_ NET_BUFFER_LIST *netBufferList,
    ULONG headerIncludeHeaderLength, ADDRESS_FAMILY addressFamily, const UCHAR *sourceAddress,
    const UCHAR *remoteAddress, IPPROTO nextProtocol, UINT64 endpointHandle, const WSACMSGHDR *controlData,
    ULONG controlDataLength, UINT32 flags, _In_ PVOID reserved, IF_INDEX interfaceIndex,
    IF_INDEX subInterfaceIndex);
NTSTATUS NTAPI FwpsInjectTransportSendAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
    UINT64 endpointHandle, UINT32 flags, _In_opt_ FWPS_TRANSPORT_SEND_PARAMS0 *sendArgs,
    ADDRESS_FAMILY addressFamily, COMPARTMENT_ID compartmentId, _Inout_ NET_BUFFER_LIST *netBufferList,
    FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectTransportSendAsync1(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
    UINT64 endpointHandle, UINT32 flags, _In_opt_ FWPS_TRANSPORT_SEND_PARAMS1 *sendArgs,
    ADDRESS_FAMILY addressFamily, COMPARTMENT_ID compartmentId, _Inout_ NET_BUFFER_LIST *netBufferList,
    FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectTransportReceiveAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
    _In_ PVOID reserved, UINT32 flags, ADDRESS_FAMILY addressFamily, COMPARTMENT_ID compartmentId,
    IF_INDEX interfaceIndex, IF_INDEX subInterfaceIndex, _Inout_ NET_BUFFER_LIST *netBufferList,
    FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectNetworkReceiveAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
    UINT32 flags, COMPARTMENT_ID compartmentId, IF_INDEX interfaceIndex, IF_INDEX subInterfaceIndex,
    _Inout_ NET_BUFFER_LIST *netBufferList, FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectMacReceiveAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
    UINT32 flags, UINT16 layerId, IF_INDEX interfaceIndex, NDIS_PORT_NUMBER NdisPortNumber,
    _Inout_ NET_BUFFER_LIST *netBufferLists, FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectMacSendAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, UINT32 flags,
    UINT16 layerId, IF_INDEX interfaceIndex, NDIS_PORT_NUMBER NdisPortNumber,
    _Inout_ NET_BUFFER_LIST *netBufferLists, FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsInjectvSwitchEthernetIngressAsync0(_In_ HANDLE injectionHandle,
    _In_opt_ HANDLE injectionContext, UINT32 flags, _In_opt_ void *reserved, const FWP_BYTE_BLOB *vSwitchId,
    NDIS_SWITCH_PORT_ID vSwitchSourcePortId, NDIS_SWITCH_NIC_INDEX vSwitchSourceNicIndex,
    _Inout_ NET_BUFFER_LIST *netBufferLists, FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
void NTAPI FwpsReferencevSwitchPacketContext0(_In_ HANDLE packetContext);
void NTAPI FwpsDereferencevSwitchPacketContext0(_In_ HANDLE packetContext);
void NTAPI FwpsReferenceNetBufferList0(_Inout_ NET_BUFFER_LIST *netBufferList, BOOLEAN intendToModify);
void NTAPI FwpsDereferenceNetBufferList0(_Inout_ NET_BUFFER_LIST *netBufferList, BOOLEAN dispatchLevel);
typedef enum FWPS_PACKET_INJECTION_STATE_ {
    FWPS_PACKET_NOT_INJECTED, FWPS_PACKET_INJECTED_BY_SELF, FWPS_PACKET_INJECTED_BY_OTHER,
    FWPS_PACKET_PREVIOUSLY_INJECTED_BY_SELF, FWPS_PACKET_INJECTION_STATE_MAX
} FWPS_PACKET_INJECTION_STATE;
FWPS_PACKET_INJECTION_STATE NTAPI FwpsQueryPacketInjectionState0(_In_ HANDLE injectionHandle,
    const NET_BUFFER_LIST *netBufferList, _Out_ HANDLE *injectionContext);
typedef enum FWPS_CONNECTION_REDIRECT_STATE_ {
    FWPS_CONNECTION_NOT_REDIRECTED, FWPS_CONNECTION_REDIRECTED_BY_SELF, FWPS_CONNECTION_REDIRECTED_BY_OTHER,
    FWPS_CONNECTION_PREVIOUSLY_REDIRECTED_BY_SELF, FWPS_CONNECTION_REDIRECT_STATE_MAX
} FWPS_CONNECTION_REDIRECT_STATE;
NTSTATUS NTAPI FwpsRedirectHandleCreate0(const GUID *providerGuid, UINT32 flags, _Out_ HANDLE *redirectHandle);
void NTAPI FwpsRedirectHandleDestroy0(_In_ HANDLE redirectHandle);
FWPS_CONNECTION_REDIRECT_STATE NTAPI FwpsQueryConnectionRedirectState0(_In_ HANDLE redirectRecords,
    _In_ HANDLE redirectHandle, _Outptr_ void **redirectContext);
typedef enum FWPS_NET_BUFFER_LIST_EVENT_TYPE0_ {
    FWPS_NET_BUFFER_LIST_ENTERED_NETIO, FWPS_NET_BUFFER_LIST_CLONED_BY_NETIO,
    FWPS_NET_BUFFER_LIST_CLONED_VIA_WFP_API, FWPS_NET_BUFFER_LIST_DUPLICATED_BY_NETIO,
    FWPS_NET_BUFFER_LIST_EXIT_NETIO, FWPS_NET_BUFFER_LIST_CONTEXT_REMOVED,
    FWPS_NET_BUFFER_LIST_NDIS_SEND_COMPLETE, FWPS_NET_BUFFER_LIST_NDIS_RECV_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_ETHERNET_SEND_COMPLETE = 6, FWPS_NET_BUFFER_LIST_NDIS_ETHERNET_RECV_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_NATIVE_SEND_COMPLETE, FWPS_NET_BUFFER_LIST_NDIS_NATIVE_RECV_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_VSWITCH_INGRESS_COMPLETE, FWPS_NET_BUFFER_LIST_NDIS_VSWITCH_EGRESS_COMPLETE,
    FWPS_NET_BUFFER_LIST_CLONED_BY_NDIS, FWPS_NET_BUFFER_LIST_REASSEMBLED_FRAGMENT,
    FWPS_NET_BUFFER_LIST_REASSEMBLY_COMPLETE
} FWPS_NET_BUFFER_LIST_EVENT_TYPE0;
typedef void (NTAPI *FWPS_NET_BUFFER_LIST_NOTIFY_FN0)(FWPS_NET_BUFFER_LIST_EVENT_TYPE0, NET_BUFFER_LIST *, NET_BUFFER_LIST *, UINT16, UINT64, UINT64);
NTSTATUS NTAPI FwpsNetBufferListAssociateContext0(_Inout_ NET_BUFFER_LIST *netBufferList, UINT16 layerId,
    UINT64 context, UINT64 contextTag, _In_ GUID *providerGuid, _Inout_opt_ void *deviceObject,
    FWPS_NET_BUFFER_LIST_NOTIFY_FN0 notifyFn, UINT32 flags);
typedef NTSTATUS (NTAPI *FWPS_NET_BUFFER_LIST_NOTIFY_FN1)(FWPS_NET_BUFFER_LIST_EVENT_TYPE0, NET_BUFFER_LIST *, NET_BUFFER_LIST *, UINT16, UINT64, UINT64);
NTSTATUS NTAPI FwpsNetBufferListAssociateContext1(_Inout_ NET_BUFFER_LIST *netBufferList, UINT16 layerId,
    UINT64 context, UINT64 contextTag, _In_ GUID *providerGuid, _Inout_opt_ void *deviceObject,
    FWPS_NET_BUFFER_LIST_NOTIFY_FN1 notifyFn, UINT32 flags);
NTSTATUS NTAPI FwpsNetBufferListRemoveContext0(_Inout_ NET_BUFFER_LIST *netBufferList, UINT64 contextTag,
    UINT32 flags);
typedef enum FWPS_VSWITCH_EVENT_TYPE_ {
    FWPS_VSWITCH_EVENT_VSWITCH_NONE, FWPS_VSWITCH_EVENT_VSWITCH_CREATE, FWPS_VSWITCH_EVENT_VSWITCH_DELETE,
    FWPS_VSWITCH_EVENT_PORT_CREATE, FWPS_VSWITCH_EVENT_PORT_DELETE, FWPS_VSWITCH_EVENT_INTERFACE_CREATE,
    FWPS_VSWITCH_EVENT_INTERFACE_DELETE, FWPS_VSWITCH_EVENT_INTERFACE_CONNECT,
    FWPS_VSWITCH_EVENT_INTERFACE_DISCONNECT, FWPS_VSWITCH_EVENT_POLICY_ADD, FWPS_VSWITCH_EVENT_POLICY_UPDATE,
    FWPS_VSWITCH_EVENT_POLICY_DELETE, FWPS_VSWITCH_EVENT_RUNTIME_STATE_SAVE,
    FWPS_VSWITCH_EVENT_RUNTIME_STATE_RESTORE
} FWPS_VSWITCH_EVENT_TYPE;
typedef NTSTATUS (NTAPI *FWPS_VSWITCH_LIFETIME_EVENT_CALLBACK0)(void *, FWPS_VSWITCH_EVENT_TYPE, const NDIS_SWITCH_PARAMETERS *, const NDIS_SWITCH_PORT_ARRAY *, const NDIS_SWITCH_NIC_ARRAY *);
typedef NTSTATUS (NTAPI *FWPS_VSWITCH_PORT_EVENT_CALLBACK0)(void *, void *, FWPS_VSWITCH_EVENT_TYPE, const NDIS_SWITCH_PARAMETERS *, const NDIS_SWITCH_PORT_PARAMETERS *);
typedef NTSTATUS (NTAPI *FWPS_VSWITCH_INTERFACE_EVENT_CALLBACK0)(void *, void *, FWPS_VSWITCH_EVENT_TYPE, const NDIS_SWITCH_PARAMETERS *, const NDIS_SWITCH_NIC_PARAMETERS *);
typedef NTSTATUS (NTAPI *FWPS_VSWITCH_FILTER_ENGINE_REORDER_CALLBACK0)(void *, void *, BOOLEAN, const NDIS_ENUM_FILTERS *);
typedef NTSTATUS (NTAPI *FWPS_VSWITCH_POLICY_EVENT_CALLBACK0)(void *, void *, FWPS_VSWITCH_EVENT_TYPE, const NDIS_SWITCH_PARAMETERS *, const NDIS_SWITCH_PORT_PROPERTY_PARAMETERS *, const NDIS_SWITCH_PORT_PROPERTY_DELETE_PARAMETERS *);
typedef NTSTATUS (NTAPI *FWPS_VSWITCH_RUNTIME_STATE_SAVE_CALLBACK0)(void *, void *, FWPS_VSWITCH_EVENT_TYPE, const NDIS_SWITCH_PARAMETERS *, NDIS_SWITCH_PORT_ID, void **, SIZE_T *);
typedef NTSTATUS (NTAPI *FWPS_VSWITCH_RUNTIME_STATE_RESTORE_CALLBACK0)(void *, void *, FWPS_VSWITCH_EVENT_TYPE, const NDIS_SWITCH_PARAMETERS *, NDIS_SWITCH_PORT_ID, void *, SIZE_T);
typedef struct FWPS_VSWITCH_EVENT_DISPATCH_TABLE0_ {
    FWPS_VSWITCH_LIFETIME_EVENT_CALLBACK0 vSwitchLifetimeNotifyFn;
    FWPS_VSWITCH_PORT_EVENT_CALLBACK0 vSwitchPortEventNotifyFn;
    FWPS_VSWITCH_INTERFACE_EVENT_CALLBACK0 vSwitchInterfaceEventNotifyFn;
    FWPS_VSWITCH_FILTER_ENGINE_REORDER_CALLBACK0 vSwitchFilterEngineReorderNotifyRn;
    FWPS_VSWITCH_POLICY_EVENT_CALLBACK0 vSwitchPolicyEventNotifyFn;
    FWPS_VSWITCH_RUNTIME_STATE_SAVE_CALLBACK0 vSwitchRuntimeStateSaveNotifyFn;
    FWPS_VSWITCH_RUNTIME_STATE_RESTORE_CALLBACK0 vSwitchRuntimeStateRestoreNotifyFn;
} FWPS_VSWITCH_EVENT_DISPATCH_TABLE0;
NTSTATUS NTAPI FwpsvSwitchEventsSubscribe0(const GUID *providerGuid, _In_opt_ void *notifyContext, UINT32 flags,
    _In_opt_ void *reserved, const FWPS_VSWITCH_EVENT_DISPATCH_TABLE0 *eventDispatchTable,
    _Out_ UINT32 *subscriptionId);
void NTAPI FwpsvSwitchEventsUnsubscribe0(UINT32 subscriptionId, UINT32 flags, _In_opt_ void *reserved);
typedef struct FWPS_STREAM_DATA_OFFSET0_ {
    NET_BUFFER_LIST *netBufferList;
    NET_BUFFER *netBuffer;
    MDL *mdl;
    UINT32 mdlOffset;
    UINT32 netBufferOffset;
    SIZE_T streamDataOffset;
} FWPS_STREAM_DATA_OFFSET0;
typedef struct FWPS_STREAM_DATA0_ {
    UINT32 flags;
    FWPS_STREAM_DATA_OFFSET0 dataOffset;
    SIZE_T dataLength;
    NET_BUFFER_LIST *netBufferListChain;
} FWPS_STREAM_DATA0;
typedef enum FWPS_STREAM_ACTION_TYPE_ {
    FWPS_STREAM_ACTION_NONE, FWPS_STREAM_ACTION_NEED_MORE_DATA, FWPS_STREAM_ACTION_DROP_CONNECTION,
    FWPS_STREAM_ACTION_DEFER, FWPS_STREAM_ACTION_ALLOW_CONNECTION, FWPS_STREAM_ACTION_TYPE_MAX
} FWPS_STREAM_ACTION_TYPE;
typedef struct FWPS_STREAM_CALLOUT_IO_PACKET0_ {
    FWPS_STREAM_DATA0 *streamData;
    SIZE_T missedBytes;
    UINT32 countBytesRequired;
    SIZE_T countBytesEnforced;
    FWPS_STREAM_ACTION_TYPE streamAction;
} FWPS_STREAM_CALLOUT_IO_PACKET0;
NTSTATUS NTAPI FwpsStreamInjectAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, UINT32 flags,
    UINT64 flowId, UINT32 calloutId, UINT16 layerId, UINT32 streamFlags, _Inout_ NET_BUFFER_LIST *netBufferList,
    SIZE_T dataLength, FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);
NTSTATUS NTAPI FwpsStreamContinue0(UINT64 flowId, UINT32 calloutId, UINT16 layerId, UINT32 streamFlags);
void NTAPI FwpsCopyStreamDataToBuffer0(const FWPS_STREAM_DATA0 *calloutStreamData, _In_ PVOID buffer,
    SIZE_T bytesToCopy, _Out_ SIZE_T *bytesCopied);
NTSTATUS NTAPI FwpsCloneStreamData0(_Inout_ FWPS_STREAM_DATA0 *calloutStreamData,
    _In_ NDIS_HANDLE netBufferListPoolHandle, _In_ NDIS_HANDLE netBufferPoolHandle, ULONG allocateCloneFlags,
    _Outptr_ NET_BUFFER_LIST **netBufferListChain);
void NTAPI FwpsDiscardClonedStreamData0(_Inout_ NET_BUFFER_LIST *netBufferListChain, UINT32 allocateCloneFlags,
    BOOLEAN dispatchLevel);
NTSTATUS NTAPI FwpsOpenToken0(_In_ HANDLE engineHandle, LUID modifiedId, DWORD desiredAccess,
    _Out_ HANDLE *accessToken);
NTSTATUS NTAPI FwpsAleEndpointCreateEnumHandle0(_In_ HANDLE engineHandle,
    const FWPS_ALE_ENDPOINT_ENUM_TEMPLATE0 *enumTemplate, _Out_ HANDLE *enumHandle);
NTSTATUS NTAPI FwpsAleEndpointDestroyEnumHandle0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle);
#define FWPS_METADATA_FIELD_DISCARD_REASON 0x00000001
#define FWPS_METADATA_FIELD_FLOW_HANDLE 0x00000002
#define FWPS_METADATA_FIELD_IP_HEADER_SIZE 0x00000004
#define FWPS_METADATA_FIELD_PROCESS_PATH 0x00000008
#define FWPS_METADATA_FIELD_TOKEN 0x00000010
#define FWPS_METADATA_FIELD_PROCESS_ID 0x00000020
#define FWPS_METADATA_FIELD_SYSTEM_FLAGS 0x00000040
#define FWPS_METADATA_FIELD_RESERVED 0x00000080
#define FWPS_METADATA_FIELD_SOURCE_INTERFACE_INDEX 0x00000100
#define FWPS_METADATA_FIELD_DESTINATION_INTERFACE_INDEX 0x00000200
#define FWPS_METADATA_FIELD_TRANSPORT_HEADER_SIZE 0x00000400
#define FWPS_METADATA_FIELD_COMPARTMENT_ID 0x00000800
#define FWPS_METADATA_FIELD_FRAGMENT_DATA 0x00001000
#define FWPS_METADATA_FIELD_PATH_MTU 0x00002000
#define FWPS_METADATA_FIELD_COMPLETION_HANDLE 0x00004000
#define FWPS_METADATA_FIELD_TRANSPORT_ENDPOINT_HANDLE 0x00008000
#define FWPS_METADATA_FIELD_TRANSPORT_CONTROL_DATA 0x00010000
#define FWPS_METADATA_FIELD_REMOTE_SCOPE_ID 0x00020000
#define FWPS_METADATA_FIELD_PACKET_DIRECTION 0x00040000
#define FWPS_METADATA_FIELD_PACKET_SYSTEM_CRITICAL 0x00080000
#define FWPS_METADATA_FIELD_FORWARD_LAYER_OUTBOUND_PASS_THRU 0x00100000
#define FWPS_METADATA_FIELD_FORWARD_LAYER_INBOUND_PASS_THRU 0x00200000
#define FWPS_METADATA_FIELD_ALE_CLASSIFY_REQUIRED 0x00400000
#define FWPS_METADATA_FIELD_TRANSPORT_HEADER_INCLUDE_HEADER 0x00800000
#define FWPS_METADATA_FIELD_DESTINATION_PREFIX 0x01000000
#define FWPS_METADATA_FIELD_ETHER_FRAME_LENGTH 0x02000000
#define FWPS_METADATA_FIELD_PARENT_ENDPOINT_HANDLE 0x04000000
#define FWPS_METADATA_FIELD_ICMP_ID_AND_SEQUENCE 0x08000000
#define FWPS_METADATA_FIELD_LOCAL_REDIRECT_TARGET_PID 0x10000000
#define FWPS_METADATA_FIELD_ORIGINAL_DESTINATION 0x20000000
#define FWPS_METADATA_FIELD_REDIRECT_RECORD_HANDLE 0x40000000
#define FWPS_METADATA_FIELD_SUB_PROCESS_TAG 0x80000000
#define FWPS_L2_METADATA_FIELD_ETHERNET_MAC_HEADER_SIZE 0x00000001
#define FWPS_L2_METADATA_FIELD_WIFI_OPERATION_MODE 0x00000002
#define FWPS_L2_METADATA_FIELD_VSWITCH_SOURCE_PORT_ID 0x00000004
#define FWPS_L2_METADATA_FIELD_VSWITCH_SOURCE_NIC_INDEX 0x00000008
#define FWPS_L2_METADATA_FIELD_VSWITCH_PACKET_CONTEXT 0x00000010
#define FWPS_L2_METADATA_FIELD_VSWITCH_DESTINATION_PORT_ID 0x00000020
#define FWPS_L2_METADATA_FIELD_RESERVED 0x80000000
#define FWPS_PACKET_LIST_INFORMATION_QUERY_INBOUND 0x00000001
#define FWPS_PACKET_LIST_INFORMATION_QUERY_IPSEC 0x00000004
#define FWPS_PACKET_LIST_INFORMATION_QUERY_ALL_INBOUND 0xfffffffd
#define FWPS_CLASSIFY_FLAG_REAUTHORIZE_IF_MODIFIED_BY_OTHERS 0x00000001
#define FWPS_INJECTION_TYPE_STREAM 0x00000001
#define FWPS_INJECTION_TYPE_TRANSPORT 0x00000002
#define FWPS_INJECTION_TYPE_NETWORK 0x00000004
#define FWPS_INJECTION_TYPE_FORWARD 0x00000008
#define FWPS_INJECTION_TYPE_L2 0x00000010
#define FWPS_STREAM_FLAG_RECEIVE 0x00000001
#define FWPS_STREAM_FLAG_RECEIVE_DISCONNECT 0x00000004
#define FWPS_STREAM_FLAG_RECEIVE_ABORT 0x00000008
#define FWPS_STREAM_FLAG_SEND 0x00010000
#define FWPS_STREAM_FLAG_SEND_DISCONNECT 0x00080000
#define FWPS_STREAM_FLAG_SEND_ABORT 0x00100000
#define FWPS_IS_METADATA_FIELD_PRESENT(values, field) (((values)->currentMetadataValues & (field)) == (field))
#define FWPS_IS_L2_METADATA_FIELD_PRESENT(values, field) (((values)->currentL2MetadataValues & (field)) == (field))
#ifdef __cplusplus
}
#endif
