/* Trees of service discovery records. */
#pragma once
#include <wdm.h>
#include <bthsdpdef.h>
typedef struct _SDP_NODE SDP_NODE, *PSDP_NODE, SDP_TREE_ROOT_NODE, *PSDP_TREE_ROOT_NODE;
typedef struct _SDP_NODE_HEADER {
    LIST_ENTRY Link;
    USHORT Type, SpecificType;
} SDP_NODE_HEADER, *PSDP_NODE_HEADER;
typedef UCHAR SDP_BOOLEAN, *PSDP_BOOLEAN;
typedef union _SDP_NODE_DATA {
    SDP_LARGE_INTEGER_16 int128;
    SDP_ULARGE_INTEGER_16 uint128;
    GUID uuid128;
    ULONG uuid32;
    USHORT uuid16;
    LONGLONG int64;
    ULONGLONG uint64;
    LONG int32;
    ULONG uint32;
    SHORT int16;
    USHORT uint16;
    CHAR int8;
    UCHAR uint8;
    SDP_BOOLEAN boolean;
    PCHAR string, url;
    SDP_NODE_HEADER sequence, alternative;
} SDP_NODE_DATA, *PSDP_NODE_DATA;
struct _SDP_NODE {
    SDP_NODE_HEADER hdr;
    ULONG DataSize;
    SDP_NODE_DATA u;
};
