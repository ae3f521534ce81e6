/* The service discovery protocol: elements. */
#pragma once
#include <ntdef.h>
typedef enum _NodeContainerType { NodeContainerTypeSequence, NodeContainerTypeAlternative } NodeContainerType;
typedef struct SDP_LARGE_INTEGER_16 {
    ULONGLONG LowPart;
    LONGLONG HighPart;
} SDP_LARGE_INTEGER_16, *PSDP_LARGE_INTEGER_16, *LPSDP_LARGE_INTEGER_16;
typedef struct SDP_ULARGE_INTEGER_16 {
    ULONGLONG LowPart, HighPart;
} SDP_ULARGE_INTEGER_16, *PSDP_ULARGE_INTEGER_16, *LPSDP_ULARGE_INTEGER_16;
typedef enum SDP_TYPE { SDP_TYPE_NIL, SDP_TYPE_UINT, SDP_TYPE_INT, SDP_TYPE_UUID, SDP_TYPE_STRING, SDP_TYPE_BOOLEAN, SDP_TYPE_SEQUENCE, SDP_TYPE_ALTERNATIVE, SDP_TYPE_URL, SDP_TYPE_CONTAINER = 0x20 } SDP_TYPE;
typedef enum SDP_SPECIFICTYPE {
    SDP_ST_NONE, SDP_ST_UINT8 = 0x0010, SDP_ST_UINT16 = 0x0110, SDP_ST_UINT32 = 0x0210, SDP_ST_UINT64 = 0x0310, SDP_ST_UINT128 = 0x0410, SDP_ST_INT8 = 0x0020, SDP_ST_INT16 = 0x0120,
    SDP_ST_INT32 = 0x0220, SDP_ST_INT64 = 0x0320, SDP_ST_INT128 = 0x0420, SDP_ST_UUID16 = 0x0130, SDP_ST_UUID32 = 0x0220, SDP_ST_UUID128 = 0x0430
} SDP_SPECIFICTYPE;
typedef struct _SdpAttributeRange {
    USHORT minAttribute, maxAttribute;
} SdpAttributeRange;
typedef union SdpQueryUuidUnion {
    GUID uuid128;
    ULONG uuid32;
    USHORT uuid16;
} SdpQueryUuidUnion;
typedef struct _SdpQueryUuid {
    SdpQueryUuidUnion u;
    USHORT uuidType;
} SdpQueryUuid;
