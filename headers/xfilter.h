/* Tests of station addresses. */
#pragma once
#define _X_FILTER_DEFS_
#define ETH_LENGTH_OF_ADDRESS 6
#define TR_LENGTH_OF_ADDRESS 6
#define TR_LENGTH_OF_FUNCTIONAL 4
#define ETH_IS_MULTICAST(a) (BOOLEAN)(((PUCHAR)(a))[0] & 1)
#define ETH_IS_BROADCAST(a)                                                                        \
    ((((PUCHAR)(a))[0] == 0xff) && (((PUCHAR)(a))[1] == 0xff) && (((PUCHAR)(a))[2] == 0xff) &&    \
     (((PUCHAR)(a))[3] == 0xff) && (((PUCHAR)(a))[4] == 0xff) && (((PUCHAR)(a))[5] == 0xff))
#define ETH_COMPARE_NETWORK_ADDRESSES(a, b, result)                                                \
    {                                                                                              \
        if (*(ULONG UNALIGNED *)&(a)[2] > *(ULONG UNALIGNED *)&(b)[2]) {                           \
            *(result) = 1;                                                                         \
        } else if (*(ULONG UNALIGNED *)&(a)[2] < *(ULONG UNALIGNED *)&(b)[2]) {                    \
            *(result) = (UINT)-1;                                                                  \
        } else if (*(USHORT UNALIGNED *)(a) > *(USHORT UNALIGNED *)(b)) {                          \
            *(result) = 1;                                                                         \
        } else if (*(USHORT UNALIGNED *)(a) < *(USHORT UNALIGNED *)(b)) {                          \
            *(result) = (UINT)-1;                                                                  \
        } else {                                                                                   \
            *(result) = 0;                                                                         \
        }                                                                                          \
    }
#define ETH_COMPARE_NETWORK_ADDRESSES_EQ(a, b, result)                                             \
    {                                                                                              \
        if ((*(ULONG UNALIGNED *)&(a)[2] == *(ULONG UNALIGNED *)&(b)[2]) &&                        \
            (*(USHORT UNALIGNED *)(a) == *(USHORT UNALIGNED *)(b))) {                              \
            *(result) = 0;                                                                         \
        } else {                                                                                   \
            *(result) = 1;                                                                         \
        }                                                                                          \
    }
#define ETH_COMPARE_NETWORK_ADDRESSES_EQ_SAFE(a, b, result) *(result) = memcmp((a), (b), ETH_LENGTH_OF_ADDRESS)
#define ETH_COPY_NETWORK_ADDRESS(to, from)                                                         \
    {                                                                                              \
        *((ULONG UNALIGNED *)(to)) = *((ULONG UNALIGNED *)(from));                                 \
        *((USHORT UNALIGNED *)((UCHAR *)(to) + 4)) = *((USHORT UNALIGNED *)((UCHAR *)(from) + 4)); \
    }
#define TR_IS_NOT_DIRECTED(a, result) *(result) = (BOOLEAN)((a)[0] & 0x80)
#define TR_IS_FUNCTIONAL(a, result) *(result) = (BOOLEAN)(((a)[0] & 0x80) && !((a)[2] & 0x80))
#define TR_IS_GROUP(a, result) *(result) = (BOOLEAN)((a)[0] & (a)[2] & 0x80)
#define TR_IS_SOURCE_ROUTING(a, result) *(result) = (BOOLEAN)((a)[0] & 0x80)
#define TR_IS_MAC_FRAME(header) ((((PUCHAR)header)[1] & 0xFC) == 0)
#define TR_IS_BROADCAST(a, result)                                                                 \
    *(result) = (BOOLEAN)(((*(UNALIGNED USHORT *)&(a)[0] == 0xFFFF) ||                             \
                           (*(UNALIGNED USHORT *)&(a)[0] == 0x00C0)) &&                            \
                          (*(UNALIGNED ULONG *)&(a)[2] == 0xFFFFFFFF))
#define TR_COPY_NETWORK_ADDRESS(to, from) ETH_COPY_NETWORK_ADDRESS(to, from)
#define TR_COMPARE_NETWORK_ADDRESSES(a, b, result) ETH_COMPARE_NETWORK_ADDRESSES(a, b, result)
#define TR_COMPARE_NETWORK_ADDRESSES_EQ(a, b, result) ETH_COMPARE_NETWORK_ADDRESSES_EQ(a, b, result)
