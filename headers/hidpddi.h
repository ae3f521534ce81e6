/* The HID parser, for class drivers. */
#pragma once
#include <wdm.h>
#include <hidpi.h>
typedef struct _HIDP_COLLECTION_DESC {
    USAGE UsagePage, Usage;
    UCHAR CollectionNumber;
    UCHAR Reserved[15];
    USHORT InputLength, OutputLength, FeatureLength, PreparsedDataLength;
    PHIDP_PREPARSED_DATA PreparsedData;
} HIDP_COLLECTION_DESC, *PHIDP_COLLECTION_DESC;
typedef struct _HIDP_REPORT_IDS {
    UCHAR ReportID, CollectionNumber;
    USHORT InputLength, OutputLength, FeatureLength;
} HIDP_REPORT_IDS, *PHIDP_REPORT_IDS;
typedef struct _HIDP_GETCOLDESC_DBG {
    ULONG BreakOffset, ErrorCode;
    ULONG Args[6];
} HIDP_GETCOLDESC_DBG, *PHIDP_GETCOLDESC_DBG;
typedef struct _HIDP_DEVICE_DESC {
    PHIDP_COLLECTION_DESC CollectionDesc;
    ULONG CollectionDescLength;
    PHIDP_REPORT_IDS ReportIDs;
    ULONG ReportIDsLength;
    HIDP_GETCOLDESC_DBG Dbg;
} HIDP_DEVICE_DESC, *PHIDP_DEVICE_DESC;
NTSTATUS HidP_GetCollectionDescription(PHIDP_REPORT_DESCRIPTOR, ULONG, POOL_TYPE, PHIDP_DEVICE_DESC);
VOID HidP_FreeCollectionDescription(PHIDP_DEVICE_DESC);
NTSTATUS HidP_SysPowerEvent(PCHAR, USHORT, PHIDP_PREPARSED_DATA, PULONG);
NTSTATUS HidP_SysPowerCaps(PHIDP_PREPARSED_DATA, PULONG);
#define HIDP_SYS_POWER_BUTTON 0x1
