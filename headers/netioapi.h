/* Interfaces, addresses, routes, neighbours: tables and notices. */
#pragma once
#include <ntddk.h>
#include <ws2def.h>
#include <ws2ipdef.h>
#include <ifdef.h>
#include <nldef.h>
#include <ntddndis.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum _MIB_NOTIFICATION_TYPE {
    MibParameterNotification, MibAddInstance, MibDeleteInstance, MibInitialNotification
} MIB_NOTIFICATION_TYPE, *PMIB_NOTIFICATION_TYPE;
typedef struct _MIB_IF_ROW2 {
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    GUID InterfaceGuid;
    WCHAR Alias[257];
    WCHAR Description[257];
    ULONG PhysicalAddressLength;
    UCHAR PhysicalAddress[32];
    UCHAR PermanentPhysicalAddress[32];
    ULONG Mtu;
    IFTYPE Type;
    TUNNEL_TYPE TunnelType;
    NDIS_MEDIUM MediaType;
    NDIS_PHYSICAL_MEDIUM PhysicalMediumType;
    NET_IF_ACCESS_TYPE AccessType;
    NET_IF_DIRECTION_TYPE DirectionType;
    struct {
        BOOLEAN HardwareInterface : 1;
        BOOLEAN FilterInterface : 1;
        BOOLEAN ConnectorPresent : 1;
        BOOLEAN NotAuthenticated : 1;
        BOOLEAN NotMediaConnected : 1;
        BOOLEAN Paused : 1;
        BOOLEAN LowPower : 1;
        BOOLEAN EndPointInterface : 1;
    } InterfaceAndOperStatusFlags;
    IF_OPER_STATUS OperStatus;
    NET_IF_ADMIN_STATUS AdminStatus;
    NET_IF_MEDIA_CONNECT_STATE MediaConnectState;
    NET_IF_NETWORK_GUID NetworkGuid;
    NET_IF_CONNECTION_TYPE ConnectionType;
    ULONG64 TransmitLinkSpeed;
    ULONG64 ReceiveLinkSpeed;
    ULONG64 InOctets;
    ULONG64 InUcastPkts;
    ULONG64 InNUcastPkts;
    ULONG64 InDiscards;
    ULONG64 InErrors;
    ULONG64 InUnknownProtos;
    ULONG64 InUcastOctets;
    ULONG64 InMulticastOctets;
    ULONG64 InBroadcastOctets;
    ULONG64 OutOctets;
    ULONG64 OutUcastPkts;
    ULONG64 OutNUcastPkts;
    ULONG64 OutDiscards;
    ULONG64 OutErrors;
    ULONG64 OutUcastOctets;
    ULONG64 OutMulticastOctets;
    ULONG64 OutBroadcastOctets;
    ULONG64 OutQLen;
} MIB_IF_ROW2, *PMIB_IF_ROW2;
typedef struct _MIB_IF_TABLE2 {
    ULONG NumEntries;
    MIB_IF_ROW2 Table[1];
} MIB_IF_TABLE2, *PMIB_IF_TABLE2;
NTSTATUS NTAPI GetIfEntry2(_Inout_ PMIB_IF_ROW2 Row);
typedef enum _MIB_IF_ENTRY_LEVEL {
    MibIfEntryNormal, MibIfEntryNormalWithoutStatistics = 2
} MIB_IF_ENTRY_LEVEL, *PMIB_IF_ENTRY_LEVEL;
NTSTATUS NTAPI GetIfEntry2Ex(MIB_IF_ENTRY_LEVEL Level, _Inout_ PMIB_IF_ROW2 Row);
NTSTATUS NTAPI GetIfTable2(_Outptr_ PMIB_IF_TABLE2 *Table);
typedef enum _MIB_IF_TABLE_LEVEL {
    MibIfTableNormal, MibIfTableRaw, MibIfTableNormalWithoutStatistics
} MIB_IF_TABLE_LEVEL, *PMIB_IF_TABLE_LEVEL;
NTSTATUS NTAPI GetIfTable2Ex(MIB_IF_TABLE_LEVEL Level, _Outptr_ PMIB_IF_TABLE2 *Table);
typedef struct _MIB_IPINTERFACE_ROW {
    ADDRESS_FAMILY Family;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    ULONG MaxReassemblySize;
    ULONG64 InterfaceIdentifier;
    ULONG MinRouterAdvertisementInterval;
    ULONG MaxRouterAdvertisementInterval;
    BOOLEAN AdvertisingEnabled;
    BOOLEAN ForwardingEnabled;
    BOOLEAN WeakHostSend;
    BOOLEAN WeakHostReceive;
    BOOLEAN UseAutomaticMetric;
    BOOLEAN UseNeighborUnreachabilityDetection;
    BOOLEAN ManagedAddressConfigurationSupported;
    BOOLEAN OtherStatefulConfigurationSupported;
    BOOLEAN AdvertiseDefaultRoute;
    NL_ROUTER_DISCOVERY_BEHAVIOR RouterDiscoveryBehavior;
    ULONG DadTransmits;
    ULONG BaseReachableTime;
    ULONG RetransmitTime;
    ULONG PathMtuDiscoveryTimeout;
    NL_LINK_LOCAL_ADDRESS_BEHAVIOR LinkLocalAddressBehavior;
    ULONG LinkLocalAddressTimeout;
    ULONG ZoneIndices[16];
    ULONG SitePrefixLength;
    ULONG Metric;
    ULONG NlMtu;
    BOOLEAN Connected;
    BOOLEAN SupportsWakeUpPatterns;
    BOOLEAN SupportsNeighborDiscovery;
    BOOLEAN SupportsRouterDiscovery;
    ULONG ReachableTime;
    NL_INTERFACE_OFFLOAD_ROD TransmitOffload;
    NL_INTERFACE_OFFLOAD_ROD ReceiveOffload;
    BOOLEAN DisableDefaultRoutes;
} MIB_IPINTERFACE_ROW, *PMIB_IPINTERFACE_ROW;
typedef struct _MIB_IPINTERFACE_TABLE {
    ULONG NumEntries;
    MIB_IPINTERFACE_ROW Table[1];
} MIB_IPINTERFACE_TABLE, *PMIB_IPINTERFACE_TABLE;
typedef struct _MIB_IFSTACK_ROW {
    NET_IFINDEX HigherLayerInterfaceIndex;
    NET_IFINDEX LowerLayerInterfaceIndex;
} MIB_IFSTACK_ROW, *PMIB_IFSTACK_ROW;
typedef struct _MIB_INVERTEDIFSTACK_ROW {
    NET_IFINDEX LowerLayerInterfaceIndex;
    NET_IFINDEX HigherLayerInterfaceIndex;
} MIB_INVERTEDIFSTACK_ROW, *PMIB_INVERTEDIFSTACK_ROW;
typedef struct _MIB_IFSTACK_TABLE {
    ULONG NumEntries;
    MIB_IFSTACK_ROW Table[1];
} MIB_IFSTACK_TABLE, *PMIB_IFSTACK_TABLE;
typedef struct _MIB_INVERTEDIFSTACK_TABLE {
    ULONG NumEntries;
    MIB_INVERTEDIFSTACK_ROW Table[1];
} MIB_INVERTEDIFSTACK_TABLE, *PMIB_INVERTEDIFSTACK_TABLE;
typedef void (NTAPI *PIPINTERFACE_CHANGE_CALLBACK)(PVOID, PMIB_IPINTERFACE_ROW, MIB_NOTIFICATION_TYPE);
typedef struct _MIB_IP_NETWORK_CONNECTION_BANDWIDTH_ESTIMATES {
    NL_BANDWIDTH_INFORMATION InboundBandwidthInformation;
    NL_BANDWIDTH_INFORMATION OutboundBandwidthInformation;
} MIB_IP_NETWORK_CONNECTION_BANDWIDTH_ESTIMATES, *PMIB_IP_NETWORK_CONNECTION_BANDWIDTH_ESTIMATES;
NTSTATUS NTAPI GetIfStackTable(_Outptr_ PMIB_IFSTACK_TABLE *Table);
NTSTATUS NTAPI GetInvertedIfStackTable(_Outptr_ PMIB_INVERTEDIFSTACK_TABLE *Table);
NTSTATUS NTAPI GetIpInterfaceEntry(_Inout_ PMIB_IPINTERFACE_ROW Row);
NTSTATUS NTAPI GetIpInterfaceTable(ADDRESS_FAMILY Family, _Outptr_ PMIB_IPINTERFACE_TABLE *Table);
void NTAPI InitializeIpInterfaceEntry(_Inout_ PMIB_IPINTERFACE_ROW Row);
NTSTATUS NTAPI NotifyIpInterfaceChange(ADDRESS_FAMILY Family, PIPINTERFACE_CHANGE_CALLBACK Callback,
    _In_opt_ PVOID CallerContext, BOOLEAN InitialNotification, _Out_ HANDLE *NotificationHandle);
NTSTATUS NTAPI SetIpInterfaceEntry(_Inout_ PMIB_IPINTERFACE_ROW Row);
NTSTATUS NTAPI GetIpNetworkConnectionBandwidthEstimates(NET_IFINDEX InterfaceIndex,
    ADDRESS_FAMILY AddressFamily, _In_ PMIB_IP_NETWORK_CONNECTION_BANDWIDTH_ESTIMATES BandwidthEstimates);
typedef struct _MIB_UNICASTIPADDRESS_ROW {
    SOCKADDR_INET Address;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    NL_PREFIX_ORIGIN PrefixOrigin;
    NL_SUFFIX_ORIGIN SuffixOrigin;
    ULONG ValidLifetime;
    ULONG PreferredLifetime;
    UINT8 OnLinkPrefixLength;
    BOOLEAN SkipAsSource;
    NL_DAD_STATE DadState;
    SCOPE_ID ScopeId;
    LARGE_INTEGER CreationTimeStamp;
} MIB_UNICASTIPADDRESS_ROW, *PMIB_UNICASTIPADDRESS_ROW;
typedef struct _MIB_UNICASTIPADDRESS_TABLE {
    ULONG NumEntries;
    MIB_UNICASTIPADDRESS_ROW Table[1];
} MIB_UNICASTIPADDRESS_TABLE, *PMIB_UNICASTIPADDRESS_TABLE;
typedef void (NTAPI *PUNICAST_IPADDRESS_CHANGE_CALLBACK)(PVOID, PMIB_UNICASTIPADDRESS_ROW, MIB_NOTIFICATION_TYPE);
NTSTATUS NTAPI CreateUnicastIpAddressEntry(const MIB_UNICASTIPADDRESS_ROW *Row);
NTSTATUS NTAPI DeleteUnicastIpAddressEntry(const MIB_UNICASTIPADDRESS_ROW *Row);
NTSTATUS NTAPI GetUnicastIpAddressEntry(_Inout_ PMIB_UNICASTIPADDRESS_ROW Row);
NTSTATUS NTAPI GetUnicastIpAddressTable(ADDRESS_FAMILY Family, _Outptr_ PMIB_UNICASTIPADDRESS_TABLE *Table);
void NTAPI InitializeUnicastIpAddressEntry(_Inout_ PMIB_UNICASTIPADDRESS_ROW Row);
NTSTATUS NTAPI NotifyUnicastIpAddressChange(ADDRESS_FAMILY Family,
    PUNICAST_IPADDRESS_CHANGE_CALLBACK Callback, _In_opt_ PVOID CallerContext, BOOLEAN InitialNotification,
    _Out_ HANDLE *NotificationHandle);
typedef void (NTAPI *PSTABLE_UNICAST_IPADDRESS_TABLE_CALLBACK)(PVOID, PMIB_UNICASTIPADDRESS_TABLE);
NTSTATUS NTAPI NotifyStableUnicastIpAddressTable(ADDRESS_FAMILY Family,
    _Outptr_ PMIB_UNICASTIPADDRESS_TABLE *Table, PSTABLE_UNICAST_IPADDRESS_TABLE_CALLBACK CallerCallback,
    _In_opt_ PVOID CallerContext, _Out_ HANDLE *NotificationHandle);
NTSTATUS NTAPI SetUnicastIpAddressEntry(const MIB_UNICASTIPADDRESS_ROW *Row);
typedef struct _MIB_ANYCASTIPADDRESS_ROW {
    SOCKADDR_INET Address;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    SCOPE_ID ScopeId;
} MIB_ANYCASTIPADDRESS_ROW, *PMIB_ANYCASTIPADDRESS_ROW;
typedef struct _MIB_ANYCASTIPADDRESS_TABLE {
    ULONG NumEntries;
    MIB_ANYCASTIPADDRESS_ROW Table[1];
} MIB_ANYCASTIPADDRESS_TABLE, *PMIB_ANYCASTIPADDRESS_TABLE;
NTSTATUS NTAPI CreateAnycastIpAddressEntry(const MIB_ANYCASTIPADDRESS_ROW *Row);
NTSTATUS NTAPI DeleteAnycastIpAddressEntry(const MIB_ANYCASTIPADDRESS_ROW *Row);
NTSTATUS NTAPI GetAnycastIpAddressEntry(_Inout_ PMIB_ANYCASTIPADDRESS_ROW Row);
NTSTATUS NTAPI GetAnycastIpAddressTable(ADDRESS_FAMILY Family, _Outptr_ PMIB_ANYCASTIPADDRESS_TABLE *Table);
typedef struct _MIB_MULTICASTIPADDRESS_ROW {
    SOCKADDR_INET Address;
    NET_IFINDEX InterfaceIndex;
    NET_LUID InterfaceLuid;
    SCOPE_ID ScopeId;
} MIB_MULTICASTIPADDRESS_ROW, *PMIB_MULTICASTIPADDRESS_ROW;
typedef struct _MIB_MULTICASTIPADDRESS_TABLE {
    ULONG NumEntries;
    MIB_MULTICASTIPADDRESS_ROW Table[1];
} MIB_MULTICASTIPADDRESS_TABLE, *PMIB_MULTICASTIPADDRESS_TABLE;
NTSTATUS NTAPI GetMulticastIpAddressEntry(_Inout_ PMIB_MULTICASTIPADDRESS_ROW Row);
NTSTATUS NTAPI GetMulticastIpAddressTable(ADDRESS_FAMILY Family, _Outptr_ PMIB_MULTICASTIPADDRESS_TABLE *Table);
typedef struct _IP_ADDRESS_PREFIX {
    SOCKADDR_INET Prefix;
    UINT8 PrefixLength;
} IP_ADDRESS_PREFIX, *PIP_ADDRESS_PREFIX;
typedef struct _MIB_IPFORWARD_ROW2 {
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    IP_ADDRESS_PREFIX DestinationPrefix;
    SOCKADDR_INET NextHop;
    UCHAR SitePrefixLength;
    ULONG ValidLifetime;
    ULONG PreferredLifetime;
    ULONG Metric;
    NL_ROUTE_PROTOCOL Protocol;
    BOOLEAN Loopback;
    BOOLEAN AutoconfigureAddress;
    BOOLEAN Publish;
    BOOLEAN Immortal;
    ULONG Age;
    NL_ROUTE_ORIGIN Origin;
} MIB_IPFORWARD_ROW2, *PMIB_IPFORWARD_ROW2;
typedef struct _MIB_IPFORWARD_TABLE2 {
    ULONG NumEntries;
    MIB_IPFORWARD_ROW2 Table[1];
} MIB_IPFORWARD_TABLE2, *PMIB_IPFORWARD_TABLE2;
typedef void (NTAPI *PIPFORWARD_CHANGE_CALLBACK)(PVOID, PMIB_IPFORWARD_ROW2, MIB_NOTIFICATION_TYPE);
NTSTATUS NTAPI CreateIpForwardEntry2(const MIB_IPFORWARD_ROW2 *Row);
NTSTATUS NTAPI DeleteIpForwardEntry2(const MIB_IPFORWARD_ROW2 *Row);
NTSTATUS NTAPI GetBestRoute2(_In_opt_ NET_LUID *InterfaceLuid, NET_IFINDEX InterfaceIndex,
    const SOCKADDR_INET *SourceAddress, const SOCKADDR_INET *DestinationAddress, ULONG AddressSortOptions,
    _In_ PMIB_IPFORWARD_ROW2 BestRoute, _Out_ SOCKADDR_INET *BestSourceAddress);
NTSTATUS NTAPI GetIpForwardEntry2(_Inout_ PMIB_IPFORWARD_ROW2 Row);
NTSTATUS NTAPI GetIpForwardTable2(ADDRESS_FAMILY Family, _Outptr_ PMIB_IPFORWARD_TABLE2 *Table);
void NTAPI InitializeIpForwardEntry(_Inout_ PMIB_IPFORWARD_ROW2 Row);
NTSTATUS NTAPI NotifyRouteChange2(ADDRESS_FAMILY AddressFamily, PIPFORWARD_CHANGE_CALLBACK Callback,
    _In_opt_ PVOID CallerContext, BOOLEAN InitialNotification, _Out_ HANDLE *NotificationHandle);
NTSTATUS NTAPI SetIpForwardEntry2(const MIB_IPFORWARD_ROW2 *Route);
typedef struct _MIB_IPPATH_ROW {
    SOCKADDR_INET Source;
    SOCKADDR_INET Destination;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    SOCKADDR_INET CurrentNextHop;
    ULONG PathMtu;
    ULONG RttMean;
    ULONG RttDeviation;
    union {
        ULONG LastReachable;
        ULONG LastUnreachable;
    };
    BOOLEAN IsReachable;
    ULONG64 LinkTransmitSpeed;
    ULONG64 LinkReceiveSpeed;
} MIB_IPPATH_ROW, *PMIB_IPPATH_ROW;
typedef struct _MIB_IPPATH_TABLE {
    ULONG NumEntries;
    MIB_IPPATH_ROW Table[1];
} MIB_IPPATH_TABLE, *PMIB_IPPATH_TABLE;
NTSTATUS NTAPI FlushIpPathTable(ADDRESS_FAMILY Family);
NTSTATUS NTAPI GetIpPathEntry(_Inout_ PMIB_IPPATH_ROW Row);
NTSTATUS NTAPI GetIpPathTable(ADDRESS_FAMILY Family, _Outptr_ PMIB_IPPATH_TABLE *Table);
typedef struct _MIB_IPNET_ROW2 {
    SOCKADDR_INET Address;
    NET_IFINDEX InterfaceIndex;
    NET_LUID InterfaceLuid;
    UCHAR PhysicalAddress[32];
    ULONG PhysicalAddressLength;
    NL_NEIGHBOR_STATE State;
    union {
        struct {
            BOOLEAN IsRouter : 1;
            BOOLEAN IsUnreachable : 1;
        };
        UCHAR Flags;
    };
    union {
        ULONG LastReachable;
        ULONG LastUnreachable;
    } ReachabilityTime;
} MIB_IPNET_ROW2, *PMIB_IPNET_ROW2;
typedef struct _MIB_IPNET_TABLE2 {
    ULONG NumEntries;
    MIB_IPNET_ROW2 Table[1];
} MIB_IPNET_TABLE2, *PMIB_IPNET_TABLE2;
NTSTATUS NTAPI CreateIpNetEntry2(const MIB_IPNET_ROW2 *Row);
NTSTATUS NTAPI DeleteIpNetEntry2(const MIB_IPNET_ROW2 *Row);
NTSTATUS NTAPI FlushIpNetTable2(ADDRESS_FAMILY Family, NET_IFINDEX InterfaceIndex);
NTSTATUS NTAPI GetIpNetEntry2(_Inout_ PMIB_IPNET_ROW2 Row);
NTSTATUS NTAPI GetIpNetTable2(ADDRESS_FAMILY Family, _Outptr_ PMIB_IPNET_TABLE2 *Table);
NTSTATUS NTAPI ResolveIpNetEntry2(_Inout_ PMIB_IPNET_ROW2 Row, const SOCKADDR_INET *SourceAddress);
NTSTATUS NTAPI SetIpNetEntry2(_Inout_ PMIB_IPNET_ROW2 Row);
typedef void (NTAPI *PTEREDO_PORT_CHANGE_CALLBACK)(PVOID, USHORT, MIB_NOTIFICATION_TYPE);
NTSTATUS NTAPI NotifyTeredoPortChange(PTEREDO_PORT_CHANGE_CALLBACK Callback, _In_opt_ PVOID CallerContext,
    BOOLEAN InitialNotification, _Out_ HANDLE *NotificationHandle);
NTSTATUS NTAPI GetTeredoPort(_Out_ USHORT *Port);
NTSTATUS NTAPI CancelMibChangeNotify2(_In_ HANDLE NotificationHandle);
void NTAPI FreeMibTable(_In_ PVOID Memory);
NTSTATUS NTAPI CreateSortedAddressPairs(const PSOCKADDR_IN6 SourceAddressList, ULONG SourceAddressCount,
    const PSOCKADDR_IN6 DestinationAddressList, ULONG DestinationAddressCount, ULONG AddressSortOptions,
    _Out_ PSOCKADDR_IN6_PAIR *SortedAddressPairList, _Out_ ULONG *SortedAddressPairCount);
NTSTATUS NTAPI ConvertCompartmentGuidToId(const GUID *CompartmentGuid,
    _Out_ PNET_IF_COMPARTMENT_ID CompartmentId);
NTSTATUS NTAPI ConvertCompartmentIdToGuid(NET_IF_COMPARTMENT_ID CompartmentId, _Out_ GUID *CompartmentGuid);
NTSTATUS NTAPI ConvertInterfaceNameToLuidA(const CHAR *InterfaceName, _Out_ NET_LUID *InterfaceLuid);
NTSTATUS NTAPI ConvertInterfaceNameToLuidW(const WCHAR *InterfaceName, _Out_ NET_LUID *InterfaceLuid);
NTSTATUS NTAPI ConvertInterfaceLuidToNameA(const NET_LUID *InterfaceLuid, _Out_ PSTR InterfaceName,
    SIZE_T Length);
NTSTATUS NTAPI ConvertInterfaceLuidToNameW(const NET_LUID *InterfaceLuid, _Out_ PWSTR InterfaceName,
    SIZE_T Length);
NTSTATUS NTAPI ConvertInterfaceLuidToIndex(const NET_LUID *InterfaceLuid, _Out_ PNET_IFINDEX InterfaceIndex);
NTSTATUS NTAPI ConvertInterfaceIndexToLuid(NET_IFINDEX InterfaceIndex, _Out_ PNET_LUID InterfaceLuid);
NTSTATUS NTAPI ConvertInterfaceLuidToAlias(const NET_LUID *InterfaceLuid, _Out_ PWSTR InterfaceAlias,
    SIZE_T Length);
NTSTATUS NTAPI ConvertInterfaceAliasToLuid(const WCHAR *InterfaceAlias, _Out_ PNET_LUID InterfaceLuid);
NTSTATUS NTAPI ConvertInterfaceLuidToGuid(const NET_LUID *InterfaceLuid, _Out_ GUID *InterfaceGuid);
NTSTATUS NTAPI ConvertInterfaceGuidToLuid(const GUID *InterfaceGuid, _Out_ PNET_LUID InterfaceLuid);
NET_IFINDEX NTAPI if_nametoindex(PCSTR InterfaceName);
PCHAR NTAPI if_indextoname(NET_IFINDEX InterfaceIndex, _Out_ PCHAR InterfaceName);
NET_IF_COMPARTMENT_ID NTAPI GetCurrentThreadCompartmentId(VOID);
NTSTATUS NTAPI SetCurrentThreadCompartmentId(NET_IF_COMPARTMENT_ID CompartmentId);
void NTAPI GetCurrentThreadCompartmentScope(_Out_ PNET_IF_COMPARTMENT_SCOPE CompartmentScope,
    _Out_ PNET_IF_COMPARTMENT_ID CompartmentId);
NTSTATUS NTAPI SetCurrentThreadCompartmentScope(NET_IF_COMPARTMENT_SCOPE CompartmentScope);
NET_IF_COMPARTMENT_ID NTAPI GetJobCompartmentId(_In_ HANDLE JobHandle);
NTSTATUS NTAPI SetJobCompartmentId(_In_ HANDLE JobHandle, NET_IF_COMPARTMENT_ID CompartmentId);
NET_IF_COMPARTMENT_ID NTAPI GetSessionCompartmentId(ULONG SessionId);
NTSTATUS NTAPI SetSessionCompartmentId(ULONG SessionId, NET_IF_COMPARTMENT_ID CompartmentId);
NET_IF_COMPARTMENT_ID NTAPI GetDefaultCompartmentId(VOID);
NTSTATUS NTAPI GetNetworkInformation(const NET_IF_NETWORK_GUID *NetworkGuid,
    _Out_ PNET_IF_COMPARTMENT_ID CompartmentId, _In_ PULONG SiteId, _In_ PWCHAR NetworkName, ULONG Length);
NTSTATUS NTAPI SetNetworkInformation(const NET_IF_NETWORK_GUID *NetworkGuid,
    NET_IF_COMPARTMENT_ID CompartmentId, const WCHAR *NetworkName);
NTSTATUS NTAPI ConvertLengthToIpv4Mask(ULONG MaskLength, _Out_ PULONG Mask);
NTSTATUS NTAPI ConvertIpv4MaskToLength(ULONG Mask, _Out_ PUINT8 MaskLength);
#define ANY_SIZE 1
#define NETIO_STATUS NTSTATUS
#define MIB_INVALID_TEREDO_PORT_NUMBER 0
#define IF_NAMESIZE NDIS_IF_MAX_STRING_SIZE
#ifdef __cplusplus
}
#endif
