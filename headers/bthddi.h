/* Bluetooth profile drivers. */
#pragma once
#include <wdm.h>
#include <bthdef.h>
typedef PVOID L2CAP_CHANNEL_HANDLE, L2CAP_SERVER_HANDLE, SCO_CHANNEL_HANDLE, SCO_SERVER_HANDLE, *PL2CAP_CHANNEL_HANDLE;
#define BTHDDI_PROFILE_DRIVER_INTERFACE_VERSION_FOR_QI 0x0200
typedef enum _BRB_TYPE {
    BRB_HCI_GET_LOCAL_BD_ADDR = 1, BRB_L2CA_REGISTER_SERVER = 0x100, BRB_L2CA_UNREGISTER_SERVER, BRB_L2CA_OPEN_CHANNEL, BRB_L2CA_OPEN_CHANNEL_RESPONSE, BRB_L2CA_CLOSE_CHANNEL,
    BRB_L2CA_ACL_TRANSFER, BRB_L2CA_UPDATE_CHANNEL, BRB_L2CA_PING, BRB_L2CA_INFO_REQUEST, BRB_REGISTER_PSM, BRB_UNREGISTER_PSM, BRB_SCO_REGISTER_SERVER = 0x200, BRB_SCO_UNREGISTER_SERVER,
    BRB_SCO_OPEN_CHANNEL, BRB_SCO_OPEN_CHANNEL_RESPONSE, BRB_SCO_CLOSE_CHANNEL, BRB_SCO_TRANSFER, BRB_SCO_GET_CHANNEL_INFO = 0x207, BRB_SCO_GET_SYSTEM_INFO = 0x209, BRB_SCO_FLUSH_CHANNEL,
    BRB_L2CA_OPEN_ENHANCED_CHANNEL = 0x212, BRB_L2CA_OPEN_ENHANCED_CHANNEL_RESPONSE,
    BRB_ACL_GET_MODE = 0x300, BRB_ACL_ENTER_ACTIVE_MODE, BRB_STORED_LINK_KEY = 0x310, BRB_GET_DEVICE_INTERFACE_STRING = 0x320
} BRB_TYPE, *PBRB_TYPE;
typedef struct _BRB_HEADER {
    LIST_ENTRY ListEntry;
    ULONG Length;
    USHORT Version, Type;
    ULONG BthportFlags;
    NTSTATUS Status;
    BTHSTATUS BtStatus;
    PVOID Context[4];
    PVOID ClientContext[4];
    ULONG Reserved[2];
} BRB_HEADER, *PBRB_HEADER;
struct _BRB_GET_LOCAL_BD_ADDR {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
};
struct _BRB_PSM {
    BRB_HEADER Hdr;
    USHORT Psm;
};
#pragma pack(push, 1)
typedef struct _L2CAP_CONFIG_VALUE_RANGE {
    USHORT Min, Preferred, Max;
} L2CAP_CONFIG_VALUE_RANGE, *PL2CAP_CONFIG_VALUE_RANGE;
typedef struct _L2CAP_CONFIG_RANGE {
    USHORT Min, Max;
} L2CAP_CONFIG_RANGE, *PL2CAP_CONFIG_RANGE;
typedef struct _L2CAP_FLOWSPEC {
    UCHAR Flags, ServiceType;
    ULONG TokenRate, TokenBucketSize, PeakBandwidth, Latency, DelayVariation;
} L2CAP_FLOWSPEC, *PL2CAP_FLOWSPEC;
typedef struct _L2CAP_RETRANSMISSION_AND_FLOW_CONTROL {
    UCHAR Mode, TxWindowSize, MaxTransmit;
    USHORT RetransmissionTO, MonitorTO, MaxPDUSize;
} L2CAP_RETRANSMISSION_AND_FLOW_CONTROL, *PL2CAP_RETRANSMISSION_AND_FLOW_CONTROL;
typedef struct _CO_HEADER {
    UCHAR Type, Length;
} CO_HEADER, *PCO_HEADER;
#pragma pack(pop)
typedef struct _L2CAP_CONFIG_OPTION {
    CO_HEADER Header;
    PUCHAR DynamicBuffer;
    UCHAR FixedBuffer[4];
    USHORT Flags;
} L2CAP_CONFIG_OPTION, *PL2CAP_CONFIG_OPTION;
typedef struct _CHANNEL_CONFIG_PARAMETERS {
    ULONG Flags;
    USHORT Mtu, FlushTO;
    ULONG NumExtraOptions;
    PL2CAP_CONFIG_OPTION ExtraOptions;
    L2CAP_FLOWSPEC Flow;
} CHANNEL_CONFIG_PARAMETERS, *PCHANNEL_CONFIG_PARAMETERS;
typedef struct _CHANNEL_CONFIG_RESULTS {
    CHANNEL_CONFIG_PARAMETERS Params;
    ULONG ExtraOptionsBufferSize;
} CHANNEL_CONFIG_RESULTS, *PCHANNEL_CONFIG_RESULTS;
typedef struct _L2CAP_EXTENDED_FLOW_SPEC {
    UCHAR Identifier, ServiceType;
    USHORT MaxSDUSize;
    ULONG SDUInterArrivalTime, AccessLatency, FlushTimeout;
} L2CAP_EXTENDED_FLOW_SPEC, *PL2CAP_EXTENDED_FLOW_SPEC;
typedef struct _CHANNEL_CONFIG_PARAMETERS_ENHANCED {
    ULONG Flags;
    USHORT Mtu, FlushTO;
    ULONG NumExtraOptions;
    PL2CAP_CONFIG_OPTION ExtraOptions;
    L2CAP_FLOWSPEC Flow;
    L2CAP_RETRANSMISSION_AND_FLOW_CONTROL RetransmissionAndFlow;
    UCHAR Fcs;
    L2CAP_EXTENDED_FLOW_SPEC ExtendedFlowSpec;
    USHORT ExtendedWindowSize;
} CHANNEL_CONFIG_PARAMETERS_ENHANCED, *PCHANNEL_CONFIG_PARAMETERS_ENHANCED;
typedef struct _CHANNEL_CONFIG_RESULTS_ENHANCED {
    CHANNEL_CONFIG_PARAMETERS_ENHANCED Params;
    ULONG ExtraOptionsBufferSize;
} CHANNEL_CONFIG_RESULTS_ENHANCED, *PCHANNEL_CONFIG_RESULTS_ENHANCED;
#define CFG_MTU 0x00000001
#define CFG_FLUSHTO 0x00000002
#define CFG_QOS 0x00000004
#define CFG_EXTRA 0x00000008
#define CFG_LINKTO 0x00000010
#define CFG_ENHANCED 0x00000040
#define CF_LINK_AUTHENTICATED 0x00020000
#define CF_LINK_ENCRYPTED 0x00040000
#define CF_LINK_SUPPRESS_PIN 0x00080000
#define CF_ROLE_MASTER 0x00000002
#define CF_ROLE_SLAVE 0x00000001
#define CF_ROLE_EITHER 0x00000000
#define CM_BASIC 0x00000001
#define CM_RETRANSMISSION_AND_FLOW 0x00000002
#define CM_STREAMING 0x00000004
#define CALLBACK_DISCONNECT 0x00000001
#define CALLBACK_CONFIG_QOS 0x00000002
#define CALLBACK_CONFIG_EXTRA_IN 0x00000008
#define CALLBACK_CONFIG_EXTRA_OUT 0x00000004
#define CALLBACK_RECV_PACKET 0x00000040
#define L2CAP_RAF_DEFAULT_TX_WINDOW_SIZE 63
#define L2CAP_RAF_DEFAULT_MAXTRANSMIT 16
#define L2CAP_RAF_DEFAULT_MAX_PDU_SIZE 8000
#define CONNECT_RSP_RESULT_SUCCESS 0x0000
#define CONNECT_RSP_RESULT_PENDING 0x0001
#define CONNECT_RSP_RESULT_PSM_NEG 0x0002
#define CONNECT_RSP_RESULT_SECURITY_BLOCK 0x0003
#define CONNECT_RSP_RESULT_NO_RESOURCES 0x0004
#define CONNECT_RSP_STATUS_NO_INFORMATION 0x0000
#define ACL_TRANSFER_DIRECTION_IN 0x00000001
#define ACL_TRANSFER_DIRECTION_OUT 0x00000000
#define ACL_SHORT_TRANSFER_OK 0x00000002
#define ACL_TRANSFER_TIMEOUT 0x00000004
#define ACL_TRANSFER_AUTO_FLUSHABLE_PACKET_BOUNDARY_FLAG 0x00000008
typedef enum _L2CAP_DISCONNECT_REASON { HciDisconnect, L2capDisconnectRequest, RadioPoweredDown, HardwareRemoval } L2CAP_DISCONNECT_REASON, *PL2CAP_DISCONNECT_REASON;
typedef enum _INDICATION_CODE { IndicationAddReference, IndicationReleaseReference, IndicationRemoteConnect, IndicationRemoteDisconnect, IndicationRemoteConfigRequest, IndicationRemoteConfigResponse, IndicationFreeExtraOptions, IndicationRecvPacket, IndicationPairDevice, IndicationUnpairDevice, IndicationUnpersonalizeDevice, IndicationRemoteConnectLE } INDICATION_CODE, *PINDICATION_CODE;
#define DRVLINT_INDICATION(tail)                                                                   \
    typedef struct _INDICATION_PARAMETERS##tail {                                                  \
        L2CAP_CHANNEL_HANDLE ConnectionHandle;                                                     \
        BTH_ADDR BtAddress;                                                                        \
        union {                                                                                    \
            struct {                                                                               \
                struct {                                                                           \
                    USHORT PSM;                                                                    \
                } Request;                                                                         \
            } Connect;                                                                             \
            struct {                                                                               \
                CHANNEL_CONFIG_PARAMETERS##tail CurrentParams, RequestedParams, ResponseParams;    \
                USHORT Response;                                                                   \
            } ConfigRequest;                                                                       \
            struct {                                                                               \
                CHANNEL_CONFIG_PARAMETERS##tail CurrentParams, RequestedParams, RejectedParams;    \
                PUCHAR UnknownTypes;                                                                \
                ULONG NumUnknownTypes;                                                              \
                CHANNEL_CONFIG_PARAMETERS##tail NewRequestParams;                                  \
                USHORT Response;                                                                   \
            } ConfigResponse;                                                                      \
            struct {                                                                               \
                ULONG NumExtraOptions;                                                             \
                PL2CAP_CONFIG_OPTION ExtraOptions;                                                 \
            } FreeExtraOptions;                                                                    \
            struct {                                                                               \
                L2CAP_DISCONNECT_REASON Reason;                                                    \
                BOOLEAN CloseNow;                                                                  \
            } Disconnect;                                                                          \
            struct {                                                                               \
                ULONG PacketLength, TotalQueueLength;                                              \
            } RecvPacket;                                                                          \
        } Parameters;                                                                              \
    } INDICATION_PARAMETERS##tail, *PINDICATION_PARAMETERS##tail
DRVLINT_INDICATION();
DRVLINT_INDICATION(_ENHANCED);
typedef void (*PFNBTHPORT_INDICATION_CALLBACK)(PVOID, INDICATION_CODE, PINDICATION_PARAMETERS);
typedef void (*PFNBTHPORT_INDICATION_CALLBACK_ENHANCED)(PVOID, INDICATION_CODE, PINDICATION_PARAMETERS_ENHANCED);
struct _BRB_L2CA_REGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    USHORT PSM;
    ULONG IndicationFlags;
    PFNBTHPORT_INDICATION_CALLBACK IndicationCallback;
    PVOID IndicationCallbackContext, ReferenceObject;
    L2CAP_SERVER_HANDLE ServerHandle;
};
struct _BRB_L2CA_UNREGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_SERVER_HANDLE ServerHandle;
    USHORT Psm;
};
struct _BRB_L2CA_OPEN_CHANNEL {
    BRB_HEADER Hdr;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    union {
        struct {
            USHORT Response, ResponseStatus;
        };
        USHORT Psm;
    };
    ULONG ChannelFlags;
    BTH_ADDR BtAddress;
    struct {
        ULONG Flags;
        L2CAP_CONFIG_VALUE_RANGE Mtu, FlushTO;
        L2CAP_FLOWSPEC Flow;
        USHORT LinkTO;
        ULONG NumExtraOptions;
        PL2CAP_CONFIG_OPTION ExtraOptions;
        struct {
            UCHAR ServiceType;
            ULONG Latency;
        } LocalQos;
    } ConfigOut;
    struct {
        ULONG Flags;
        L2CAP_CONFIG_VALUE_RANGE Mtu;
        L2CAP_CONFIG_RANGE FlushTO;
    } ConfigIn;
    ULONG CallbackFlags;
    PFNBTHPORT_INDICATION_CALLBACK Callback;
    PVOID CallbackContext, ReferenceObject;
    CHANNEL_CONFIG_RESULTS OutResults, InResults;
    UCHAR IncomingQueueDepth;
};
struct _BRB_L2CA_OPEN_ENHANCED_CHANNEL {
    BRB_HEADER Hdr;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    union {
        struct {
            USHORT Response, ResponseStatus;
        };
        USHORT Psm;
    };
    ULONG ChannelFlags;
    BTH_ADDR BtAddress;
    struct {
        ULONG Flags;
        L2CAP_CONFIG_VALUE_RANGE Mtu, FlushTO;
        L2CAP_FLOWSPEC Flow;
        USHORT LinkTO;
        ULONG NumExtraOptions;
        PL2CAP_CONFIG_OPTION ExtraOptions;
        struct {
            UCHAR ServiceType;
            ULONG Latency;
        } LocalQos;
        struct {
            ULONG Flags;
            L2CAP_RETRANSMISSION_AND_FLOW_CONTROL RetransmissionAndFlow;
        } ModeConfig;
        USHORT Fcs;
        L2CAP_EXTENDED_FLOW_SPEC ExtendedFlowSpec;
        USHORT ExtendedWindowSize;
    } ConfigOut;
    struct {
        ULONG Flags;
        L2CAP_CONFIG_VALUE_RANGE Mtu;
        L2CAP_CONFIG_RANGE FlushTO;
    } ConfigIn;
    ULONG CallbackFlags;
    PFNBTHPORT_INDICATION_CALLBACK_ENHANCED Callback;
    PVOID CallbackContext, ReferenceObject;
    CHANNEL_CONFIG_RESULTS_ENHANCED OutResults, InResults;
    UCHAR IncomingQueueDepth;
    PVOID Reserved;
};
struct _BRB_L2CA_CLOSE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
};
struct _BRB_L2CA_ACL_TRANSFER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    ULONG TransferFlags, BufferSize;
    PVOID Buffer;
    PMDL BufferMDL;
    LONGLONG Timeout;
    ULONG RemainingBufferSize;
};
struct _BRB_L2CA_UPDATE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    ULONG NewChannelFlags, FailedChannelFlags;
};
typedef struct _BRB {
    union {
        BRB_HEADER BrbHeader;
        struct _BRB_L2CA_REGISTER_SERVER BrbL2caRegisterServer;
        struct _BRB_L2CA_UNREGISTER_SERVER BrbL2caUnregisterServer;
        struct _BRB_L2CA_OPEN_CHANNEL BrbL2caOpenChannel;
        struct _BRB_L2CA_OPEN_ENHANCED_CHANNEL BrbL2caOpenEnhancedChannel;
        struct _BRB_L2CA_CLOSE_CHANNEL BrbL2caCloseChannel;
        struct _BRB_L2CA_ACL_TRANSFER BrbL2caAclTransfer;
        struct _BRB_L2CA_UPDATE_CHANNEL BrbL2caUpdateChannel;
        struct _BRB_GET_LOCAL_BD_ADDR BrbGetLocalBdAddress;
        struct _BRB_PSM BrbPsm;
    };
} BRB, *PBRB;
typedef PBRB (*PFNBTH_ALLOCATE_BRB)(BRB_TYPE, ULONG);
typedef VOID (*PFNBTH_FREE_BRB)(PBRB);
typedef VOID (*PFNBTH_INITIALIZE_BRB)(PBRB, BRB_TYPE);
typedef VOID (*PFNBTH_REUSE_BRB)(PBRB, BRB_TYPE);
typedef BOOLEAN (*PFNBTH_IS_BLUETOOTH_VERSION_AVAILABLE)(UCHAR, UCHAR);
typedef struct _BTH_PROFILE_DRIVER_INTERFACE {
    INTERFACE Interface;
    PFNBTH_ALLOCATE_BRB BthAllocateBrb;
    PFNBTH_FREE_BRB BthFreeBrb;
    PFNBTH_INITIALIZE_BRB BthInitializeBrb;
    PFNBTH_REUSE_BRB BthReuseBrb;
    PFNBTH_IS_BLUETOOTH_VERSION_AVAILABLE IsBluetoothVersionAvailable;
} BTH_PROFILE_DRIVER_INTERFACE, *PBTH_PROFILE_DRIVER_INTERFACE;
