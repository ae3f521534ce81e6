/* The smart card reader library. */
#pragma once
#include <wdm.h>
#include <winsmcrd.h>
DEFINE_GUID(SmartCardReaderGuid, 0x50dd5230, 0xba8a, 0x11d1, 0xbf, 0x5d, 0x00, 0x00, 0xf8, 0x05, 0xf5, 0x30);
#define SMCLIB_VERSION 0x0150
#define SMCLIB_VERSION_REQUIRED 0x0100
#define RDF_CARD_TRACKING 4
#define RDF_CARD_POWER 0
#define RDF_TRANSMIT 1
#define RDF_CARD_EJECT 2
#define RDF_READER_SWALLOW 3
#define RDF_SET_PROTOCOL 5
#define RDF_IOCTL_VENDOR 8
#define RDF_ATR_PARSE 9
#define MIN_BUFFER_SIZE 288
#define MAXIMUM_ATR_CODES 4
#define MAXIMUM_ATR_LENGTH 33
#define DEBUG_IOCTL ((ULONG)0x00000001)
#define DEBUG_ATR ((ULONG)0x00000002)
#define DEBUG_PROTOCOL ((ULONG)0x00000004)
#define DEBUG_DRIVER ((ULONG)0x00000008)
#define DEBUG_TRACE ((ULONG)0x00000010)
#define DEBUG_ERROR ((ULONG)0x00000020)
#define DEBUG_INFO DEBUG_ERROR
#define DEBUG_BREAK ((ULONG)0x80000000)
#define DEBUG_ALL ((ULONG)0x0000FFFF)
typedef struct _READER_EXTENSION *PREADER_EXTENSION;
typedef struct _SMARTCARD_EXTENSION *PSMARTCARD_EXTENSION;
typedef struct _CLOCK_RATE_CONVERSION {
    ULONG F, fs;
} CLOCK_RATE_CONVERSION, *PCLOCK_RATE_CONVERSION;
typedef struct _BIT_RATE_ADJUSTMENT {
    ULONG DNumerator, DDivisor;
} BIT_RATE_ADJUSTMENT, *PBIT_RATE_ADJUSTMENT;
typedef struct _VENDOR_ATTR {
    struct {
        USHORT Length;
        UCHAR Buffer[MAXIMUM_ATTR_STRING_LENGTH];
    } VendorName;
    struct {
        USHORT Length;
        UCHAR Buffer[MAXIMUM_ATTR_STRING_LENGTH];
    } IfdType;
    ULONG UnitNo;
    struct {
        USHORT BuildNumber;
        UCHAR VersionMinor, VersionMajor;
    } IfdVersion;
    struct {
        USHORT Length;
        UCHAR Buffer[MAXIMUM_ATTR_STRING_LENGTH];
    } IfdSerialNo;
    ULONG Reserved[25];
} VENDOR_ATTR, *PVENDOR_ATTR;
#define PTS_TYPE_DEFAULT 0x00
#define PTS_TYPE_OPTIMAL 0x01
#define PTS_TYPE_USER 0x02
typedef struct _PTS_DATA {
    UCHAR Type, Fl, Dl;
    ULONG CLKFrequency, DataRate;
    UCHAR StopBits;
} PTS_DATA, *PPTS_DATA;
typedef struct _SCARD_CARD_CAPABILITIES {
    BOOLEAN InversConvention;
    ULONG etu;
    struct {
        UCHAR Buffer[64];
        UCHAR Length;
    } ATR;
    struct {
        UCHAR Buffer[16];
        UCHAR Length;
    } HistoricalChars;
    PCLOCK_RATE_CONVERSION ClockRateConversion;
    PBIT_RATE_ADJUSTMENT BitRateAdjustment;
    UCHAR Fl, Dl, II, P, N;
    ULONG GT;
    struct {
        ULONG Supported, Selected;
    } Protocol;
    struct {
        UCHAR WI;
        ULONG WT;
    } T0;
    struct {
        UCHAR IFSC, CWI, BWI, EDC;
        ULONG CWT, BWT, BGT;
    } T1;
    PTS_DATA PtsData;
    UCHAR Reserved[100 - sizeof(PTS_DATA)];
} SCARD_CARD_CAPABILITIES, *PSCARD_CARD_CAPABILITIES;
typedef struct _SCARD_READER_CAPABILITIES {
    ULONG SupportedProtocols, Reserved, ReaderType, MechProperties, CurrentState, Channel;
    struct {
        ULONG Default, Max;
    } CLKFrequency;
    struct {
        ULONG Default, Max;
    } DataRate;
    ULONG MaxIFSD, PowerMgmtSupport, CardConfiscated;
    struct {
        PULONG List;
        UCHAR Entries;
    } DataRatesSupported;
    struct {
        PULONG List;
        UCHAR Entries;
    } CLKFrequenciesSupported;
    UCHAR Reserved1[100 - sizeof(ULONG) - 16 - 16];
} SCARD_READER_CAPABILITIES, *PSCARD_READER_CAPABILITIES;
typedef struct _SMARTCARD_REQUEST {
    PUCHAR Buffer;
    ULONG BufferSize, BufferLength;
} SMARTCARD_REQUEST, *PSMARTCARD_REQUEST;
typedef struct _SMARTCARD_REPLY {
    PUCHAR Buffer;
    ULONG BufferSize, BufferLength;
} SMARTCARD_REPLY, *PSMARTCARD_REPLY;
typedef struct _T0_DATA {
    ULONG Lc, Le;
} T0_DATA, *PT0_DATA;
typedef struct _T1_DATA {
    UCHAR IFSC, IFSD;
    ULONG BytesReceived, BytesSent, BytesToSend;
    UCHAR LastError;
    BOOLEAN MoreData;
    UCHAR NAD;
    ULONG OriginalState;
    UCHAR Resend;
    BOOLEAN Resynch;
    UCHAR RSN, SSN;
    ULONG State, Wtx;
    PUCHAR ReplyData;
    BOOLEAN WaitForReply;
    UCHAR InfBytesSent;
} T1_DATA, *PT1_DATA;
typedef struct _PERF_INFO {
    ULONG NumTransmissions, BytesSent, BytesReceived;
    LARGE_INTEGER IoTickCount;
    ULONG TickDuration;
} PERF_INFO, *PPERF_INFO;
typedef struct _OS_DEP_DATA {
    PDEVICE_OBJECT DeviceObject;
    PIRP CurrentIrp, NotificationIrp;
    KMUTEX Mutex;
    KSPIN_LOCK SpinLock;
    struct {
        BOOLEAN Removed;
        LONG RefCount;
        KEVENT RemoveEvent;
        LIST_ENTRY TagList;
    } RemoveLock;
} OS_DEP_DATA, *POS_DEP_DATA;
typedef NTSTATUS (*PSMCLIB_CALLBACK)(PSMARTCARD_EXTENSION);
typedef struct _SMARTCARD_EXTENSION {
    ULONG Version;
    VENDOR_ATTR VendorAttr;
    NTSTATUS (*ReaderFunction[16])(PSMARTCARD_EXTENSION);
    SCARD_CARD_CAPABILITIES CardCapabilities;
    ULONG LastError;
    struct {
        PULONG Information;
        PUCHAR RequestBuffer;
        ULONG RequestBufferLength;
        PUCHAR ReplyBuffer;
        ULONG ReplyBufferLength;
    } IoRequest;
    ULONG MajorIoControlCode, MinorIoControlCode;
    POS_DEP_DATA OsData;
    SCARD_READER_CAPABILITIES ReaderCapabilities;
    PREADER_EXTENSION ReaderExtension;
    SMARTCARD_REPLY SmartcardReply;
    SMARTCARD_REQUEST SmartcardRequest;
    T0_DATA T0;
    T1_DATA T1;
    PPERF_INFO PerfInfo;
    ULONG Reserved[25 - sizeof(PPERF_INFO)];
} SMARTCARD_EXTENSION;
NTSTATUS NTAPI SmartcardInitialize(PSMARTCARD_EXTENSION);
VOID NTAPI SmartcardExit(PSMARTCARD_EXTENSION);
NTSTATUS NTAPI SmartcardCreateLink(PUNICODE_STRING, PUNICODE_STRING);
NTSTATUS NTAPI SmartcardDeviceControl(PSMARTCARD_EXTENSION, PIRP);
NTSTATUS NTAPI SmartcardUpdateCardCapabilities(PSMARTCARD_EXTENSION);
NTSTATUS NTAPI SmartcardT0Request(PSMARTCARD_EXTENSION);
NTSTATUS NTAPI SmartcardT0Reply(PSMARTCARD_EXTENSION);
NTSTATUS NTAPI SmartcardT1Request(PSMARTCARD_EXTENSION);
NTSTATUS NTAPI SmartcardT1Reply(PSMARTCARD_EXTENSION);
NTSTATUS NTAPI SmartcardRawRequest(PSMARTCARD_EXTENSION);
NTSTATUS NTAPI SmartcardRawReply(PSMARTCARD_EXTENSION);
VOID NTAPI SmartcardInvertData(PUCHAR, ULONG);
VOID NTAPI SmartcardInitializeCardCapabilities(PSMARTCARD_EXTENSION);
VOID SmartcardLogError(PVOID, NTSTATUS, PUNICODE_STRING, ULONG);
NTSTATUS SmartcardAcquireRemoveLock(PSMARTCARD_EXTENSION);
NTSTATUS SmartcardAcquireRemoveLockWithTag(PSMARTCARD_EXTENSION, ULONG);
VOID SmartcardReleaseRemoveLock(PSMARTCARD_EXTENSION);
VOID SmartcardReleaseRemoveLockWithTag(PSMARTCARD_EXTENSION, ULONG);
VOID SmartcardReleaseRemoveLockAndWait(PSMARTCARD_EXTENSION);
VOID SmartcardCompleteCardTracking(PSMARTCARD_EXTENSION);
ULONG SmartcardGetDebugLevel(void);
VOID SmartcardSetDebugLevel(ULONG);
#ifdef DEBUG
#define SmartcardDebug(level, message) do { if ((level) & SmartcardGetDebugLevel()) DbgPrint message; } while (0)
#else
#define SmartcardDebug(level, message)
#endif
