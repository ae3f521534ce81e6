/* Packet headers, and the module registrar's interfaces. */
#pragma once
#include <ws2def.h>
#include <mstcpip.h>
#include <ws2ipdef.h>
#include <ifdef.h>
#include <nldef.h>

typedef GUID NPIID;
typedef CONST NPIID *PNPIID;
typedef enum _NPI_MODULEID_TYPE { MIT_GUID = 1, MIT_IF_LUID } NPI_MODULEID_TYPE;
typedef struct _NPI_MODULEID {
    USHORT Length;
    NPI_MODULEID_TYPE Type;
    union {
        GUID Guid;
        LUID IfLuid;
    };
} NPI_MODULEID;
typedef CONST NPI_MODULEID *PNPI_MODULEID;
FORCEINLINE BOOLEAN NmrIsEqualNpiModuleId(PNPI_MODULEID a, PNPI_MODULEID b)
{
    if (a->Type == b->Type) {
        switch (a->Type) {
        case MIT_GUID:
            return (BOOLEAN)!__builtin_memcmp(&a->Guid, &b->Guid, sizeof(GUID));
        case MIT_IF_LUID:
            return (BOOLEAN)!__builtin_memcmp(&a->IfLuid, &b->IfLuid, sizeof(LUID));
        }
    }
    return FALSE;
}

#pragma pack(push, 1)
typedef union _DL_EUI48 {
    UCHAR Byte[6];
    struct {
        UCHAR Oui[3];
        UCHAR Ei48[3];
    };
} DL_EUI48, *PDL_EUI48;
typedef struct _ETHERNET_HEADER {
    DL_EUI48 Destination;
    DL_EUI48 Source;
    union {
        USHORT Type;
        USHORT Length;
    };
} ETHERNET_HEADER, *PETHERNET_HEADER;
typedef struct _VLAN_TAG {
    union {
        USHORT Tag;
        struct {
            USHORT VID : 12;
            USHORT CFI : 1;
            USHORT User_Priority : 3;
        };
    };
    USHORT Type;
} VLAN_TAG, *PVLAN_TAG;
#pragma pack(pop)
#define ETHERNET_TYPE_MINIMUM 0x0600
#define ETHERNET_TYPE_IPV4 0x0800
#define ETHERNET_TYPE_ARP 0x0806
#define ETHERNET_TYPE_IPV6 0x86dd
#define ETHERNET_TYPE_802_1Q 0x8100
#define ETHERNET_TYPE_802_1AD 0x88a8

#define IPV4_VERSION 4
#define MAX_IPV4_PACKET 65535
#define MAX_IPV4_HLEN 60
#define MIN_IPV4_HLEN 20
#define IP_VER_MASK 0xF0
#define DEFAULT_TTL 128
#pragma pack(push, 1)
typedef struct _IPV4_HEADER {
    union {
        UCHAR VersionAndHeaderLength;
        struct {
            UCHAR HeaderLength : 4;
            UCHAR Version : 4;
        };
    };
    union {
        UCHAR TypeOfServiceAndEcnField;
        struct {
            UCHAR EcnField : 2;
            UCHAR TypeOfService : 6;
        };
    };
    USHORT TotalLength;
    USHORT Identification;
    union {
        USHORT FlagsAndOffset;
        struct {
            USHORT DontUse1 : 5;
            USHORT MoreFragments : 1;
            USHORT DontFragment : 1;
            USHORT Reserved : 1;
            USHORT DontUse2 : 8;
        };
    };
    UCHAR TimeToLive;
    UCHAR Protocol;
    USHORT HeaderChecksum;
    IN_ADDR SourceAddress;
    IN_ADDR DestinationAddress;
} IPV4_HEADER, *PIPV4_HEADER;
typedef struct _IPV6_HEADER {
    union {
        ULONG VersionClassFlow;
        struct {
            UCHAR Class0 : 4;
            UCHAR Version : 4;
        };
        struct {
            UCHAR DontUse1[1];
            UCHAR Flow0 : 4;
            UCHAR EcnField : 2;
            UCHAR Class1 : 2;
        };
    };
    USHORT PayloadLength;
    UCHAR NextHeader;
    UCHAR HopLimit;
    IN6_ADDR SourceAddress;
    IN6_ADDR DestinationAddress;
} IPV6_HEADER, *PIPV6_HEADER;
typedef struct _IPV6_FRAGMENT_HEADER {
    UCHAR NextHeader;
    UCHAR Reserved;
    union {
        struct {
            USHORT DontUse1 : 8;
            USHORT MoreFragments : 1;
            USHORT ReservedBits : 2;
            USHORT DontUse2 : 5;
        };
        USHORT OffsetAndFlags;
    };
    ULONG Id;
} IPV6_FRAGMENT_HEADER, *PIPV6_FRAGMENT_HEADER;
typedef struct _IPV6_EXTENSION_HEADER {
    UCHAR NextHeader;
    UCHAR Length;
} IPV6_EXTENSION_HEADER, *PIPV6_EXTENSION_HEADER;
typedef struct _ICMP_HEADER {
    UCHAR Type;
    UCHAR Code;
    USHORT Checksum;
} ICMP_HEADER, *PICMP_HEADER, ICMPV4_HEADER, *PICMPV4_HEADER, ICMPV6_HEADER, *PICMPV6_HEADER;
typedef struct _ICMP_MESSAGE {
    ICMP_HEADER Header;
    union {
        ULONG Data32[1];
        USHORT Data16[2];
        UCHAR Data8[4];
    } Data;
} ICMP_MESSAGE, *PICMP_MESSAGE, ICMPV6_MESSAGE, *PICMPV6_MESSAGE;
typedef struct _ARP_HEADER {
    USHORT HardwareAddressSpace;
    USHORT ProtocolAddressSpace;
    UCHAR HardwareAddressLength;
    UCHAR ProtocolAddressLength;
    USHORT Opcode;
    UCHAR SenderHardwareAddress[1];
} ARP_HEADER, *PARP_HEADER;
typedef struct tcp_hdr {
    USHORT th_sport;
    USHORT th_dport;
    ULONG th_seq;
    ULONG th_ack;
    UCHAR th_x2 : 4;
    UCHAR th_len : 4;
    UCHAR th_flags;
    USHORT th_win;
    USHORT th_sum;
    USHORT th_urp;
} TCP_HDR, *PTCP_HDR;
#pragma pack(pop)
#define TH_MAX_LEN 60
#define TH_FIN 0x01
#define TH_SYN 0x02
#define TH_RST 0x04
#define TH_PSH 0x08
#define TH_ACK 0x10
#define TH_URG 0x20
#define TH_ECE 0x40
#define TH_CWR 0x80
FORCEINLINE UCHAR Ip4HeaderLengthInBytes(const IPV4_HEADER UNALIGNED *h)
{
    return h->HeaderLength << 2;
}
FORCEINLINE USHORT Ipv6FragmentOffset(PIPV6_FRAGMENT_HEADER h)
{
    return (USHORT)((((h->OffsetAndFlags & 0xff) << 8) | (h->OffsetAndFlags >> 8)) & 0xfff8);
}
typedef enum { ICMP4_ECHO_REPLY = 0, ICMP4_DST_UNREACH = 3, ICMP4_SOURCE_QUENCH, ICMP4_REDIRECT, ICMP4_ECHO_REQUEST = 8, ICMP4_ROUTER_ADVERT, ICMP4_ROUTER_SOLICIT, ICMP4_TIME_EXCEEDED, ICMP4_PARAM_PROB, ICMP4_TIMESTAMP_REQUEST, ICMP4_TIMESTAMP_REPLY, ICMP4_MASK_REQUEST = 17, ICMP4_MASK_REPLY } ICMP4_TYPE, *PICMP4_TYPE;
typedef enum { ICMP6_DST_UNREACH = 1, ICMP6_PACKET_TOO_BIG, ICMP6_TIME_EXCEEDED, ICMP6_PARAM_PROB, ICMP6_ECHO_REQUEST = 128, ICMP6_ECHO_REPLY, ICMP6_MEMBERSHIP_QUERY, ICMP6_MEMBERSHIP_REPORT, ICMP6_MEMBERSHIP_REDUCTION, ND_ROUTER_SOLICIT, ND_ROUTER_ADVERT, ND_NEIGHBOR_SOLICIT, ND_NEIGHBOR_ADVERT, ND_REDIRECT, ICMP6_V2_MEMBERSHIP_REPORT = 143 } ICMP6_TYPE, *PICMP6_TYPE;
