/* Interfaces that a driver provides, and where they stand on each other. */
#pragma once
typedef NDIS_STATUS IF_QUERY_OBJECT(NDIS_HANDLE ProviderIfContext, NET_IF_OBJECT_ID ObjectId,
    PULONG pOutputBufferLength, PVOID pOutputBuffer);
typedef IF_QUERY_OBJECT *IFP_QUERY_OBJECT;
typedef NDIS_STATUS IF_SET_OBJECT(NDIS_HANDLE ProviderIfContext, NET_IF_OBJECT_ID ObjectId, ULONG InputBufferLength,
    PVOID pInputBuffer);
typedef IF_SET_OBJECT *IFP_SET_OBJECT;
typedef struct _NDIS_IF_PROVIDER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    IFP_QUERY_OBJECT QueryObjectHandler;
    IFP_SET_OBJECT SetObjectHandler;
    PVOID Reserved1;
    PVOID Reserved2;
} NDIS_IF_PROVIDER_CHARACTERISTICS, *PNDIS_IF_PROVIDER_CHARACTERISTICS;
typedef struct _NET_IF_INFORMATION {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NET_PHYSICAL_LOCATION PhysicalLocation;
    ULONG WanTunnelType;
    ULONG PortNumber;
    NET_IF_ACCESS_TYPE AccessType;
    NET_IF_DIRECTION_TYPE DirectionType;
    NET_IF_CONNECTION_TYPE ConnectionType;
    BOOLEAN ifConnectorPresent;
    USHORT PhysAddressLength;
    USHORT PhysAddressOffset;
    USHORT PermanentPhysAddressOffset;
    USHORT FriendlyNameLength;
    USHORT FriendlyNameOffset;
    GUID InterfaceGuid;
    NET_IF_NETWORK_GUID NetworkGuid;
    ULONG SupportedStatistics;
    NDIS_MEDIUM MediaType;
    NDIS_PHYSICAL_MEDIUM PhysicalMediumType;
} NET_IF_INFORMATION, *PNET_IF_INFORMATION;
NDIS_STATUS NdisIfRegisterProvider(_In_ PNDIS_IF_PROVIDER_CHARACTERISTICS ProviderCharacteristics,
    _In_ NDIS_HANDLE IfProviderContext, _Out_ PNDIS_HANDLE pNdisIfProviderHandle);
VOID NdisIfDeregisterProvider(_In_ NDIS_HANDLE NdisProviderHandle);
NDIS_STATUS NdisIfAllocateNetLuidIndex(NET_IFTYPE ifType, _Out_ PUINT32 pNetLuidIndex);
NDIS_STATUS NdisIfFreeNetLuidIndex(NET_IFTYPE ifType, UINT32 NetLuidIndex);
NDIS_STATUS NdisIfRegisterInterface(_In_ NDIS_HANDLE NdisProviderHandle, NET_LUID NetLuid,
    _In_ NDIS_HANDLE ProviderIfContext, _In_ PNET_IF_INFORMATION pIfInfo, _Out_ PNET_IFINDEX pfIndex);
VOID NdisIfDeregisterInterface(NET_IFINDEX ifIndex);
NDIS_STATUS NdisIfGetInterfaceIndexFromNetLuid(NET_LUID NetLuid, _Out_ PNET_IFINDEX pIfIndex);
NDIS_STATUS NdisIfGetNetLuidFromInterfaceIndex(NET_IFINDEX ifIndex, _Out_ PNET_LUID pNetLuid);
NDIS_STATUS NdisIfQueryBindingIfIndex(_In_ NDIS_HANDLE NdisBindingHandle, _Out_ PNET_IFINDEX pBoundIfIndex,
    _Out_ PNET_LUID pBoundIfNetLuid, _Out_ PNET_IFINDEX pLowestIfIndex, _Out_ PNET_LUID pLowestIfNetLuid);
NDIS_STATUS NdisIfAddIfStackEntry(NET_IFINDEX HigherLayerIfIndex, NET_IFINDEX LowerLayerIfIndex);
VOID NdisIfDeleteIfStackEntry(NET_IFINDEX HigherLayerIfIndex, NET_IFINDEX LowerLayerIfIndex);
