/* Rtl: strings, memory, bitmaps, registry values, versions. */
#pragma once

#define RtlEqualMemory(a, b, n) (!memcmp((a), (b), (n)))
#define RtlMoveMemory(to, from, n) memmove((to), (from), (n))
#define RtlCopyMemory(to, from, n) memcpy((to), (from), (n))
#define RtlFillMemory(to, n, byte) memset((to), (byte), (n))
#define RtlZeroMemory(to, n) memset((to), 0, (n))
#define RtlCopyBytes RtlCopyMemory
#define RtlZeroBytes RtlZeroMemory
#define RtlFillBytes RtlFillMemory
#define RtlCopyMemoryNonTemporal RtlCopyMemory
#define RtlCopyDeviceMemory RtlCopyMemory
#define RtlZeroVolatileMemory(to, n) memset((void *)(to), 0, (n))
SIZE_T NTAPI RtlCompareMemory(const VOID *, const VOID *, SIZE_T);
FORCEINLINE PVOID RtlSecureZeroMemory(PVOID to, SIZE_T n)
{
    memset(to, 0, n);
    return to;
}
#define RtlUlongByteSwap(x) _byteswap_ulong(x)
#define RtlUlonglongByteSwap(x) _byteswap_uint64(x)
#define RtlUshortByteSwap(x) _byteswap_ushort(x)
unsigned long _byteswap_ulong(unsigned long);
unsigned short _byteswap_ushort(unsigned short);
unsigned __int64 _byteswap_uint64(unsigned __int64);
#define SHORT_LEAST_SIGNIFICANT_BIT 0
#define RtlStoreUlong(p, v) (*(ULONG UNALIGNED *)(p) = (v))
#define RtlRetrieveUlong(to, from) (*(ULONG UNALIGNED *)(to) = *(ULONG UNALIGNED *)(from))
#define RtlStoreUshort(p, v) (*(USHORT UNALIGNED *)(p) = (v))
#define RtlRetrieveUshort(to, from) (*(USHORT UNALIGNED *)(to) = *(USHORT UNALIGNED *)(from))
VOID NTAPI RtlInitUnicodeString(PUNICODE_STRING, PCWSTR);
VOID NTAPI RtlInitAnsiString(PANSI_STRING, PCSZ);
VOID NTAPI RtlInitString(PSTRING, PCSZ);
VOID NTAPI RtlInitUTF8String(PUTF8_STRING, PCSZ);
FORCEINLINE VOID RtlInitEmptyUnicodeString(PUNICODE_STRING string, PWCHAR buffer, USHORT size)
{
    string->Length = 0;
    string->MaximumLength = size;
    string->Buffer = buffer;
}
FORCEINLINE VOID RtlInitEmptyAnsiString(PANSI_STRING string, PCHAR buffer, USHORT size)
{
    string->Length = 0;
    string->MaximumLength = size;
    string->Buffer = buffer;
}
NTSTATUS NTAPI RtlAnsiStringToUnicodeString(PUNICODE_STRING, PCANSI_STRING, BOOLEAN);
NTSTATUS NTAPI RtlUnicodeStringToAnsiString(PANSI_STRING, PCUNICODE_STRING, BOOLEAN);
NTSTATUS NTAPI RtlUnicodeStringToUTF8String(PUTF8_STRING, PCUNICODE_STRING, BOOLEAN);
NTSTATUS NTAPI RtlUTF8StringToUnicodeString(PUNICODE_STRING, PUTF8_STRING, BOOLEAN);
ULONG NTAPI RtlxAnsiStringToUnicodeSize(PCANSI_STRING);
ULONG NTAPI RtlxUnicodeStringToAnsiSize(PCUNICODE_STRING);
#define RtlAnsiStringToUnicodeSize(s) RtlxAnsiStringToUnicodeSize(s)
#define RtlUnicodeStringToAnsiSize(s) RtlxUnicodeStringToAnsiSize(s)
VOID NTAPI RtlFreeUnicodeString(PUNICODE_STRING);
VOID NTAPI RtlFreeAnsiString(PANSI_STRING);
VOID NTAPI RtlFreeUTF8String(PUTF8_STRING);
VOID NTAPI RtlCopyUnicodeString(PUNICODE_STRING, PCUNICODE_STRING);
NTSTATUS NTAPI RtlAppendUnicodeStringToString(PUNICODE_STRING, PCUNICODE_STRING);
NTSTATUS NTAPI RtlAppendUnicodeToString(PUNICODE_STRING, PCWSTR);
LONG NTAPI RtlCompareUnicodeString(PCUNICODE_STRING, PCUNICODE_STRING, BOOLEAN);
LONG NTAPI RtlCompareUnicodeStrings(PCWCH, SIZE_T, PCWCH, SIZE_T, BOOLEAN);
BOOLEAN NTAPI RtlEqualUnicodeString(PCUNICODE_STRING, PCUNICODE_STRING, BOOLEAN);
NTSTATUS NTAPI RtlHashUnicodeString(PCUNICODE_STRING, BOOLEAN, ULONG, PULONG);
NTSTATUS NTAPI RtlUnicodeStringToInteger(PCUNICODE_STRING, ULONG, PULONG);
NTSTATUS NTAPI RtlIntegerToUnicodeString(ULONG, ULONG, PUNICODE_STRING);
NTSTATUS NTAPI RtlInt64ToUnicodeString(ULONGLONG, ULONG, PUNICODE_STRING);
#ifdef _WIN64
#define RtlIntPtrToUnicodeString(v, b, s) RtlInt64ToUnicodeString(v, b, s)
#else
#define RtlIntPtrToUnicodeString(v, b, s) RtlIntegerToUnicodeString(v, b, s)
#endif
WCHAR NTAPI RtlUpcaseUnicodeChar(WCHAR);
WCHAR NTAPI RtlDowncaseUnicodeChar(WCHAR);
NTSTATUS NTAPI RtlUTF8ToUnicodeN(PWSTR, ULONG, PULONG, PCCH, ULONG);
NTSTATUS NTAPI RtlUnicodeToUTF8N(PCHAR, ULONG, PULONG, PCWCH, ULONG);
#define HASH_STRING_ALGORITHM_DEFAULT 0
#define HASH_STRING_ALGORITHM_X65599 1
NTSTATUS NTAPI RtlStringFromGUID(REFGUID, PUNICODE_STRING);
NTSTATUS NTAPI RtlGUIDFromString(PCUNICODE_STRING, GUID *);
NTSTATUS NTAPI RtlCharToInteger(PCSZ, ULONG, PULONG);
typedef struct _TIME_FIELDS {
    CSHORT Year;
    CSHORT Month;
    CSHORT Day;
    CSHORT Hour;
    CSHORT Minute;
    CSHORT Second;
    CSHORT Milliseconds;
    CSHORT Weekday;
} TIME_FIELDS, *PTIME_FIELDS;
VOID NTAPI RtlTimeToTimeFields(PLARGE_INTEGER, PTIME_FIELDS);
BOOLEAN NTAPI RtlTimeFieldsToTime(PTIME_FIELDS, PLARGE_INTEGER);

typedef struct _RTL_BITMAP {
    ULONG SizeOfBitMap;
    PULONG Buffer;
} RTL_BITMAP;
VOID NTAPI RtlInitializeBitMap(PRTL_BITMAP, PULONG, ULONG);
VOID NTAPI RtlClearBit(PRTL_BITMAP, ULONG);
VOID NTAPI RtlSetBit(PRTL_BITMAP, ULONG);
BOOLEAN NTAPI RtlTestBit(PRTL_BITMAP, ULONG);
VOID NTAPI RtlClearAllBits(PRTL_BITMAP);
VOID NTAPI RtlSetAllBits(PRTL_BITMAP);
ULONG NTAPI RtlFindClearBits(PRTL_BITMAP, ULONG, ULONG);
ULONG NTAPI RtlFindSetBits(PRTL_BITMAP, ULONG, ULONG);
ULONG NTAPI RtlFindClearBitsAndSet(PRTL_BITMAP, ULONG, ULONG);
ULONG NTAPI RtlFindSetBitsAndClear(PRTL_BITMAP, ULONG, ULONG);
VOID NTAPI RtlClearBits(PRTL_BITMAP, ULONG, ULONG);
VOID NTAPI RtlSetBits(PRTL_BITMAP, ULONG, ULONG);
typedef struct _RTL_BITMAP_RUN {
    ULONG StartingIndex;
    ULONG NumberOfBits;
} RTL_BITMAP_RUN, *PRTL_BITMAP_RUN;
ULONG NTAPI RtlFindClearRuns(PRTL_BITMAP, PRTL_BITMAP_RUN, ULONG, BOOLEAN);
ULONG NTAPI RtlFindLongestRunClear(PRTL_BITMAP, PULONG);
ULONG NTAPI RtlFindFirstRunClear(PRTL_BITMAP, PULONG);
ULONG NTAPI RtlFindNextForwardRunClear(PRTL_BITMAP, ULONG, PULONG);
ULONG NTAPI RtlFindLastBackwardRunClear(PRTL_BITMAP, ULONG, PULONG);
ULONG NTAPI RtlNumberOfClearBits(PRTL_BITMAP);
ULONG NTAPI RtlNumberOfSetBits(PRTL_BITMAP);
BOOLEAN NTAPI RtlAreBitsClear(PRTL_BITMAP, ULONG, ULONG);
BOOLEAN NTAPI RtlAreBitsSet(PRTL_BITMAP, ULONG, ULONG);
CCHAR NTAPI RtlFindMostSignificantBit(ULONGLONG);
CCHAR NTAPI RtlFindLeastSignificantBit(ULONGLONG);
#define RtlCheckBit(m, i) (((((m)->Buffer)[(i) / 32]) >> ((i) % 32)) & 0x1)
#define RtlInterlockedSetBits(p, f) InterlockedOr((PLONG)(p), f)
#define RtlInterlockedClearBits(p, f) InterlockedAnd((PLONG)(p), ~(f))
#define RtlInterlockedXorBits(p, f) InterlockedXor(p, f)
#define RtlInterlockedSetBitsDiscardReturn(p, f) (VOID) RtlInterlockedSetBits(p, f)
#define RtlInterlockedClearBitsDiscardReturn(p, f) (VOID) RtlInterlockedClearBits(p, f)
#define RtlInterlockedAndBits(p, f) InterlockedAnd((PLONG)(p), f)

typedef NTSTATUS NTAPI RTL_QUERY_REGISTRY_ROUTINE(PWSTR, ULONG, PVOID, ULONG, PVOID, PVOID);
typedef RTL_QUERY_REGISTRY_ROUTINE *PRTL_QUERY_REGISTRY_ROUTINE;
typedef struct _RTL_QUERY_REGISTRY_TABLE {
    PRTL_QUERY_REGISTRY_ROUTINE QueryRoutine;
    ULONG Flags;
    PWSTR Name;
    PVOID EntryContext;
    ULONG DefaultType;
    PVOID DefaultData;
    ULONG DefaultLength;
} RTL_QUERY_REGISTRY_TABLE, *PRTL_QUERY_REGISTRY_TABLE;
#define RTL_QUERY_REGISTRY_SUBKEY 0x01
#define RTL_QUERY_REGISTRY_TOPKEY 0x02
#define RTL_QUERY_REGISTRY_REQUIRED 0x04
#define RTL_QUERY_REGISTRY_NOVALUE 0x08
#define RTL_QUERY_REGISTRY_NOEXPAND 0x10
#define RTL_QUERY_REGISTRY_DIRECT 0x20
#define RTL_QUERY_REGISTRY_DELETE 0x40
#define RTL_QUERY_REGISTRY_NOSTRING 0x80
#define RTL_QUERY_REGISTRY_TYPECHECK 0x100
#define RTL_QUERY_REGISTRY_TYPECHECK_SHIFT 24
#define RTL_REGISTRY_ABSOLUTE 0
#define RTL_REGISTRY_SERVICES 1
#define RTL_REGISTRY_CONTROL 2
#define RTL_REGISTRY_WINDOWS_NT 3
#define RTL_REGISTRY_DEVICEMAP 4
#define RTL_REGISTRY_USER 5
#define RTL_REGISTRY_HANDLE 0x40000000
#define RTL_REGISTRY_OPTIONAL 0x80000000
NTSTATUS NTAPI RtlxQueryRegistryValues(ULONG, PCWSTR, PRTL_QUERY_REGISTRY_TABLE, PVOID, PVOID);
#define RtlQueryRegistryValues RtlxQueryRegistryValues
NTSTATUS NTAPI RtlWriteRegistryValue(ULONG, PCWSTR, PCWSTR, ULONG, PVOID, ULONG);
NTSTATUS NTAPI RtlDeleteRegistryValue(ULONG, PCWSTR, PCWSTR);
NTSTATUS NTAPI RtlCreateRegistryKey(ULONG, PWSTR);
NTSTATUS NTAPI RtlCheckRegistryKey(ULONG, PWSTR);

typedef struct _OSVERSIONINFOW {
    ULONG dwOSVersionInfoSize;
    ULONG dwMajorVersion;
    ULONG dwMinorVersion;
    ULONG dwBuildNumber;
    ULONG dwPlatformId;
    WCHAR szCSDVersion[128];
} OSVERSIONINFOW, *POSVERSIONINFOW, *LPOSVERSIONINFOW, RTL_OSVERSIONINFOW, *PRTL_OSVERSIONINFOW;
typedef struct _OSVERSIONINFOEXW {
    ULONG dwOSVersionInfoSize;
    ULONG dwMajorVersion;
    ULONG dwMinorVersion;
    ULONG dwBuildNumber;
    ULONG dwPlatformId;
    WCHAR szCSDVersion[128];
    USHORT wServicePackMajor;
    USHORT wServicePackMinor;
    USHORT wSuiteMask;
    UCHAR wProductType;
    UCHAR wReserved;
} OSVERSIONINFOEXW, *POSVERSIONINFOEXW, *LPOSVERSIONINFOEXW, RTL_OSVERSIONINFOEXW, *PRTL_OSVERSIONINFOEXW;
#define VER_MINORVERSION 0x0000001
#define VER_MAJORVERSION 0x0000002
#define VER_BUILDNUMBER 0x0000004
#define VER_PLATFORMID 0x0000008
#define VER_SERVICEPACKMINOR 0x0000010
#define VER_SERVICEPACKMAJOR 0x0000020
#define VER_SUITENAME 0x0000040
#define VER_PRODUCT_TYPE 0x0000080
#define VER_EQUAL 1
#define VER_GREATER 2
#define VER_GREATER_EQUAL 3
#define VER_LESS 4
#define VER_LESS_EQUAL 5
ULONGLONG NTAPI VerSetConditionMask(ULONGLONG, ULONG, UCHAR);
#define VER_SET_CONDITION(m, t, c) ((m) = VerSetConditionMask((m), (t), (c)))
NTSTATUS NTAPI RtlGetVersion(PRTL_OSVERSIONINFOW);
NTSTATUS NTAPI RtlVerifyVersionInfo(PRTL_OSVERSIONINFOEXW, ULONG, ULONGLONG);
BOOLEAN NTAPI RtlIsNtDdiVersionAvailable(ULONG);
BOOLEAN NTAPI RtlIsServicePackVersionInstalled(ULONG);

typedef struct _SECURITY_DESCRIPTOR_RELATIVE {
    UCHAR Revision;
    UCHAR Sbz1;
    USHORT Control;
    ULONG Owner;
    ULONG Group;
    ULONG Sacl;
    ULONG Dacl;
} SECURITY_DESCRIPTOR_RELATIVE, *PISECURITY_DESCRIPTOR_RELATIVE;
typedef USHORT SECURITY_DESCRIPTOR_CONTROL, *PSECURITY_DESCRIPTOR_CONTROL;
typedef struct _SECURITY_DESCRIPTOR {
    UCHAR Revision;
    UCHAR Sbz1;
    SECURITY_DESCRIPTOR_CONTROL Control;
    PSID Owner;
    PSID Group;
    PACL Sacl;
    PACL Dacl;
} SECURITY_DESCRIPTOR, *PISECURITY_DESCRIPTOR;
NTSTATUS NTAPI RtlCreateSecurityDescriptor(PSECURITY_DESCRIPTOR, ULONG);
BOOLEAN NTAPI RtlValidSecurityDescriptor(PSECURITY_DESCRIPTOR);
ULONG NTAPI RtlLengthSecurityDescriptor(PSECURITY_DESCRIPTOR);
BOOLEAN NTAPI RtlValidRelativeSecurityDescriptor(PSECURITY_DESCRIPTOR, ULONG, SECURITY_INFORMATION);
NTSTATUS NTAPI RtlSetDaclSecurityDescriptor(PSECURITY_DESCRIPTOR, BOOLEAN, PACL, BOOLEAN);
USHORT NTAPI RtlCaptureStackBackTrace(ULONG, ULONG, PVOID *, PULONG);
ULONG NTAPI RtlWalkFrameChain(PVOID *, ULONG, ULONG);
FORCEINLINE LARGE_INTEGER NTAPI RtlConvertLongToLargeInteger(LONG v)
{
    LARGE_INTEGER r;
    r.QuadPart = v;
    return r;
}
FORCEINLINE LARGE_INTEGER NTAPI RtlConvertUlongToLargeInteger(ULONG v)
{
    LARGE_INTEGER r;
    r.QuadPart = v;
    return r;
}
#define RtlLargeIntegerGreaterThan(a, b) ((a).QuadPart > (b).QuadPart)
#define RtlLargeIntegerAdd(a, b) RtlLargeIntegerAdd_((a), (b))
FORCEINLINE LARGE_INTEGER RtlLargeIntegerAdd_(LARGE_INTEGER a, LARGE_INTEGER b)
{
    a.QuadPart += b.QuadPart;
    return a;
}
LARGE_INTEGER NTAPI RtlExtendedMagicDivide(LARGE_INTEGER, LARGE_INTEGER, CCHAR);
LARGE_INTEGER NTAPI RtlExtendedLargeIntegerDivide(LARGE_INTEGER, ULONG, PULONG);
LARGE_INTEGER NTAPI RtlExtendedIntegerMultiply(LARGE_INTEGER, LONG);
LARGE_INTEGER NTAPI RtlEnlargedIntegerMultiply(LONG, LONG);
LARGE_INTEGER NTAPI RtlEnlargedUnsignedMultiply(ULONG, ULONG);
#define HEAP_ZERO_MEMORY 0x00000008
ULONGLONG NTAPI RtlCmDecodeMemIoResource(PCM_PARTIAL_RESOURCE_DESCRIPTOR, PULONGLONG);
NTSTATUS NTAPI RtlCmEncodeMemIoResource(PCM_PARTIAL_RESOURCE_DESCRIPTOR, UCHAR, ULONGLONG, ULONGLONG);
ULONGLONG NTAPI RtlIoDecodeMemIoResource(PIO_RESOURCE_DESCRIPTOR, PULONGLONG, PULONGLONG, PULONGLONG);
NTSTATUS NTAPI RtlIoEncodeMemIoResource(PIO_RESOURCE_DESCRIPTOR, UCHAR, ULONGLONG, ULONGLONG, ULONGLONG, ULONGLONG);
ULONG NTAPI RtlNumberOfSetBitsUlongPtr(ULONG_PTR);
VOID NTAPI RtlPrefetchMemoryNonTemporal(PVOID, SIZE_T);
BOOLEAN NTAPI RtlIsZeroMemory(PVOID, SIZE_T);
