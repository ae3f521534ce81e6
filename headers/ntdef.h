/* The types and macros on which all kernel declarations rest. */
#pragma once
#include <sal.h>
#include <crtdefs.h>
#include <basetsd.h>
#include <guiddef.h>
#include <limits.h>

#if defined(__x86_64__)
#define DRVLINT_X64 1
#elif defined(__aarch64__)
#define DRVLINT_ARM64 1
#else
#define DRVLINT_X86 1
#endif

/* Only x86 has more than one convention; elsewhere an attribute that says nothing costs all the same. */
#ifdef DRVLINT_X86
#define NTAPI __stdcall
#define FASTCALL __fastcall
#else
#define NTAPI
#define FASTCALL
#endif
#define STDAPICALLTYPE NTAPI
#define APIENTRY NTAPI
#define WINAPI NTAPI
#define CALLBACK NTAPI
#define NTSYSAPI
#define NTSYSCALLAPI
#define NTKERNELAPI
#define NTHALAPI
#define DECLSPEC_IMPORT __declspec(dllimport)
#define DECLSPEC_EXPORT __declspec(dllexport)
#define DECLSPEC_NORETURN __declspec(noreturn)
#define DECLSPEC_ALIGN(n) __declspec(align(n))
#ifdef DRVLINT_ARM64
#define SYSTEM_CACHE_ALIGNMENT_SIZE 128
#else
#define SYSTEM_CACHE_ALIGNMENT_SIZE 64
#endif
#define DECLSPEC_CACHEALIGN DECLSPEC_ALIGN(SYSTEM_CACHE_ALIGNMENT_SIZE)
#define DECLSPEC_SELECTANY __declspec(selectany)
#define DECLSPEC_NOINLINE __declspec(noinline)
#define DECLSPEC_DEPRECATED_DDK
#define DECLSPEC_ALLOCATOR
#define DECLSPEC_RESTRICT __declspec(restrict)
#define DECLSPEC_NOTHROW __declspec(nothrow)
#define DECLSPEC_UUID(x)
#define DECLSPEC_NOALIAS
#define CFORCEINLINE FORCEINLINE
#define FORCEINLINE __forceinline
#ifdef __cplusplus
#define EXTERN_C_START extern "C" {
#define EXTERN_C_END }
#else
#define EXTERN_C_START
#define EXTERN_C_END
#endif
#define ANYSIZE_ARRAY 1
#define USHORT_MAX 0xffff
#define DECLARE_HANDLE(name)                                                                       \
    struct name##__ {                                                                              \
        int unused;                                                                                \
    };                                                                                             \
    typedef struct name##__ *name
#define MAX_NATURAL_ALIGNMENT sizeof(ULONGLONG)
#define UNALIGNED __unaligned
#define UNALIGNED64 __unaligned
#define RESTRICTED_POINTER __restrict
#define POINTER_ALIGNMENT DECLSPEC_ALIGN(__SIZEOF_POINTER__)
#ifndef CONST
#define CONST const
#endif
#ifndef IN
#define IN __attribute__((annotate("_In_")))
#define OUT __attribute__((annotate("_Out_")))
#define OPTIONAL
#endif
#ifndef FAR
#define FAR
#define NEAR
#define PASCAL __stdcall
#endif
#ifndef VOID
#define VOID void
#endif
#ifndef NULL
#define NULL ((void *)0)
#endif
#define NULL64 ((void *__ptr64)0)
#define TRUE 1
#define FALSE 0
#define NOTHING
#define CRITICAL
#define RTL_NUMBER_OF(a) (sizeof(a) / sizeof((a)[0]))
#define RTL_NUMBER_OF_V1(a) RTL_NUMBER_OF(a)
#define RTL_NUMBER_OF_V2(a) RTL_NUMBER_OF(a)
#ifndef ARRAYSIZE
#define ARRAYSIZE(a) RTL_NUMBER_OF(a)
#endif
#ifndef _ARRAYSIZE
#define _ARRAYSIZE(a) RTL_NUMBER_OF(a)
#endif

typedef void *PVOID, *HANDLE, **PHANDLE, **LPHANDLE;
typedef void *__ptr64 PVOID64;
typedef char CHAR, CCHAR, *PCHAR, *LPCH, *PCH, *PCCHAR, *NPSTR, *LPSTR, *PSTR, *PNZCH, *PSZ;
typedef const char *LPCCH, *PCCH, *LPCSTR, *PCSTR, *PCSZ, *PCNZCH;
typedef PSTR *PZPSTR, *LPPSTR;
typedef PCSTR *PZPCSTR;
typedef short SHORT, CSHORT, *PSHORT;
typedef long LONG, *PLONG, HRESULT, NTSTATUS, SECURITY_STATUS;
typedef NTSTATUS *PNTSTATUS;
typedef int INT, *PINT;
typedef unsigned int UINT, *PUINT;
typedef unsigned char UCHAR, *PUCHAR, BOOLEAN, *PBOOLEAN, KIRQL, *PKIRQL, FCHAR, SECURITY_CONTEXT_TRACKING_MODE;
typedef const UCHAR *PCUCHAR;
typedef unsigned short USHORT, *PUSHORT, UWORD, FSHORT, LANGID;
typedef const USHORT *PCUSHORT;
typedef unsigned long ULONG, *PULONG, CLONG, *PCLONG, LCID, *PLCID, FLONG, LOGICAL, *PLOGICAL,
    EXECUTION_STATE, *PEXECUTION_STATE;
typedef const ULONG *PCULONG;
typedef __int64 LONGLONG, *PLONGLONG, USN;
typedef unsigned __int64 ULONGLONG, *PULONGLONG, DWORDLONG, *PDWORDLONG;
typedef _NullNull_terminated_ CHAR *PZZSTR;
#ifndef _TCHAR_DEFINED
#define _TCHAR_DEFINED
#ifdef UNICODE
typedef wchar_t TCHAR, *PTCHAR;
#else
typedef char TCHAR, *PTCHAR;
#endif
#endif
typedef wchar_t WCHAR, *PWCHAR, *LPWCH, *PWCH, *NWPSTR, *LPWSTR, *PWSTR, *PNZWCH, *PZZWSTR;
typedef const wchar_t *LPCWCH, *PCWCH, *LPCWSTR, *PCWSTR, *PCNZWCH, *LCPWSTR, *PCZZWSTR;
typedef const WCHAR UNALIGNED *PCUWSTR, *LPCUWSTR;
typedef WCHAR UNALIGNED *PUWSTR, *LPUWSTR;
typedef PWSTR *PZPWSTR;
typedef PCWSTR *PZPCWSTR;
#define UNICODE_STRING_MAX_CHARS 32767
#define UNICODE_STRING_MAX_BYTES ((USHORT)65534)
typedef double DOUBLE;
typedef struct _QUAD {
    union {
        __int64 UseThisFieldToCopy;
        double DoNotUseThisField;
    };
} QUAD, *PQUAD, UQUAD, *PUQUAD;

typedef union _LARGE_INTEGER {
    struct {
        ULONG LowPart;
        LONG HighPart;
    };
    struct {
        ULONG LowPart;
        LONG HighPart;
    } u;
    LONGLONG QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER, PHYSICAL_ADDRESS, *PPHYSICAL_ADDRESS;
typedef union _ULARGE_INTEGER {
    struct {
        ULONG LowPart;
        ULONG HighPart;
    };
    struct {
        ULONG LowPart;
        ULONG HighPart;
    } u;
    ULONGLONG QuadPart;
} ULARGE_INTEGER, *PULARGE_INTEGER;
typedef struct _LUID {
    ULONG LowPart;
    LONG HighPart;
} LUID, *PLUID;

typedef struct _UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    PWCH Buffer;
} UNICODE_STRING, *PUNICODE_STRING;
typedef const UNICODE_STRING *PCUNICODE_STRING;
typedef struct _STRING {
    USHORT Length;
    USHORT MaximumLength;
    PCHAR Buffer;
} STRING, *PSTRING, ANSI_STRING, *PANSI_STRING, OEM_STRING, *POEM_STRING, UTF8_STRING, *PUTF8_STRING;
typedef const STRING *PCSTRING, *PCOEM_STRING, *PCANSI_STRING, *PCUTF8_STRING;
typedef struct _CSTRING {
    USHORT Length;
    USHORT MaximumLength;
    CONST char *Buffer;
} CSTRING;
#define ANSI_NULL ((CHAR)0)
#define UNICODE_NULL ((WCHAR)0)
#define DECLARE_CONST_UNICODE_STRING(name, text)                                                   \
    const WCHAR name##_buffer[] = text;                                                            \
    const UNICODE_STRING name = {sizeof(text) - sizeof(WCHAR), sizeof(text), (PWCH)name##_buffer}
#define DECLARE_GLOBAL_CONST_UNICODE_STRING(name, text)                                            \
    extern const DECLSPEC_SELECTANY UNICODE_STRING name;                                           \
    const DECLSPEC_SELECTANY UNICODE_STRING name = {sizeof(text) - sizeof(WCHAR), sizeof(text),    \
                                                    (PWCH)text}
#define DECLARE_UNICODE_STRING_SIZE(name, count)                                                   \
    WCHAR name##_buffer[count];                                                                    \
    UNICODE_STRING name = {0, (count) * sizeof(WCHAR), name##_buffer}
#define RTL_CONSTANT_STRING(s) {sizeof(s) - sizeof((s)[0]), sizeof(s), (PVOID)(s)}

typedef struct _LIST_ENTRY {
    struct _LIST_ENTRY *Flink;
    struct _LIST_ENTRY *Blink;
} LIST_ENTRY, *PLIST_ENTRY, *RESTRICTED_POINTER PRLIST_ENTRY;
typedef struct _SINGLE_LIST_ENTRY {
    struct _SINGLE_LIST_ENTRY *Next;
} SINGLE_LIST_ENTRY, *PSINGLE_LIST_ENTRY;
typedef struct LIST_ENTRY32 {
    ULONG Flink, Blink;
} LIST_ENTRY32, *PLIST_ENTRY32;
typedef struct LIST_ENTRY64 {
    ULONGLONG Flink, Blink;
} LIST_ENTRY64, *PLIST_ENTRY64;
typedef struct _RTL_BALANCED_NODE {
    union {
        struct _RTL_BALANCED_NODE *Children[2];
        struct {
            struct _RTL_BALANCED_NODE *Left;
            struct _RTL_BALANCED_NODE *Right;
        };
    };
    union {
        UCHAR Red : 1;
        UCHAR Balance : 2;
        ULONG_PTR ParentValue;
    };
} RTL_BALANCED_NODE, *PRTL_BALANCED_NODE;

typedef struct _OBJECT_ATTRIBUTES {
    ULONG Length;
    HANDLE RootDirectory;
    PUNICODE_STRING ObjectName;
    ULONG Attributes;
    PVOID SecurityDescriptor;
    PVOID SecurityQualityOfService;
} OBJECT_ATTRIBUTES, *POBJECT_ATTRIBUTES;
typedef const OBJECT_ATTRIBUTES *PCOBJECT_ATTRIBUTES;
#define OBJ_INHERIT 0x00000002L
#define OBJ_PERMANENT 0x00000010L
#define OBJ_EXCLUSIVE 0x00000020L
#define OBJ_CASE_INSENSITIVE 0x00000040L
#define OBJ_OPENIF 0x00000080L
#define OBJ_OPENLINK 0x00000100L
#define OBJ_KERNEL_HANDLE 0x00000200L
#define OBJ_FORCE_ACCESS_CHECK 0x00000400L
#define OBJ_IGNORE_IMPERSONATED_DEVICEMAP 0x00000800L
#define OBJ_DONT_REPARSE 0x00001000L
#define OBJ_VALID_ATTRIBUTES 0x00001FF2L
#define InitializeObjectAttributes(p, name, attr, root, sd)                                        \
    {                                                                                              \
        (p)->Length = sizeof(OBJECT_ATTRIBUTES);                                                   \
        (p)->RootDirectory = root;                                                                 \
        (p)->Attributes = attr;                                                                    \
        (p)->ObjectName = name;                                                                    \
        (p)->SecurityDescriptor = sd;                                                              \
        (p)->SecurityQualityOfService = NULL;                                                      \
    }
#define RTL_INIT_OBJECT_ATTRIBUTES(name, attr)                                                     \
    {sizeof(OBJECT_ATTRIBUTES), NULL, name, attr, NULL, NULL}
#define RTL_CONSTANT_OBJECT_ATTRIBUTES(name, attr) RTL_INIT_OBJECT_ATTRIBUTES(name, attr)

typedef enum _EVENT_TYPE { NotificationEvent, SynchronizationEvent } EVENT_TYPE;
typedef enum _TIMER_TYPE { NotificationTimer, SynchronizationTimer } TIMER_TYPE;
typedef enum _WAIT_TYPE { WaitAll, WaitAny, WaitNotification, WaitDequeue, WaitDpc } WAIT_TYPE;
typedef enum _NT_PRODUCT_TYPE { NtProductWinNt = 1, NtProductLanManNt, NtProductServer } NT_PRODUCT_TYPE, *PNT_PRODUCT_TYPE;
typedef enum _SUITE_TYPE { SmallBusiness, Enterprise, BackOffice, CommunicationServer, TerminalServer } SUITE_TYPE;
typedef enum { UNSPECIFIED_COMPARTMENT_ID = 0, DEFAULT_COMPARTMENT_ID } COMPARTMENT_ID, *PCOMPARTMENT_ID;
typedef struct _GROUP_AFFINITY {
    KAFFINITY Mask;
    USHORT Group;
    USHORT Reserved[3];
} GROUP_AFFINITY, *PGROUP_AFFINITY;
typedef const GROUP_AFFINITY *PCGROUP_AFFINITY;
typedef struct _PROCESSOR_NUMBER {
    USHORT Group;
    UCHAR Number;
    UCHAR Reserved;
} PROCESSOR_NUMBER, *PPROCESSOR_NUMBER;
typedef struct _OBJECTID {
    GUID Lineage;
    ULONG Uniquifier;
} OBJECTID;
typedef struct _FLOAT128 {
    __int64 LowPart;
    __int64 HighPart;
} FLOAT128;
typedef ULONG_PTR KSPIN_LOCK, *PKSPIN_LOCK;

#define NT_SUCCESS(status) (((NTSTATUS)(status)) >= 0)
#define NT_INFORMATION(status) ((((ULONG)(status)) >> 30) == 1)
#define NT_WARNING(status) ((((ULONG)(status)) >> 30) == 2)
#define NT_ERROR(status) ((((ULONG)(status)) >> 30) == 3)
#define APPLICATION_ERROR_MASK 0x20000000
#define ERROR_SEVERITY_SUCCESS 0x00000000
#define ERROR_SEVERITY_INFORMATIONAL 0x40000000
#define ERROR_SEVERITY_WARNING 0x80000000
#define ERROR_SEVERITY_ERROR 0xC0000000
#define FIELD_OFFSET(type, field) ((LONG)__builtin_offsetof(type, field))
#define UFIELD_OFFSET(type, field) ((ULONG)__builtin_offsetof(type, field))
#define CONTAINING_RECORD(address, type, field)                                                    \
    ((type *)((PCHAR)(address) - (ULONG_PTR)(&((type *)0)->field)))
#define FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define RTL_BITS_OF(x) (sizeof(x) * 8)
#define RTL_FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define RTL_SIZEOF_THROUGH_FIELD(type, field) (FIELD_OFFSET(type, field) + RTL_FIELD_SIZE(type, field))
#define RTL_CONTAINS_FIELD(s, size, field)                                                         \
    ((((PCHAR)(&(s)->field)) + sizeof((s)->field)) <= (((PCHAR)(s)) + (size)))
#define ARGUMENT_PRESENT(p) ((CHAR *)((ULONG_PTR)(p)) != (CHAR *)NULL)
#define TYPE_ALIGNMENT(t) __alignof(t)
#define PROBE_ALIGNMENT(t) TYPE_ALIGNMENT(t)
#define C_ASSERT(e) typedef char __C_ASSERT__[(e) ? 1 : -1]
#define UNREFERENCED_PARAMETER(x) (x)
#define DBG_UNREFERENCED_PARAMETER(x) (x)
#define DBG_UNREFERENCED_LOCAL_VARIABLE(x) (x)
#define DEFAULT_UNREACHABLE default: __assume(0)
#define Int32x32To64(a, b) (((LONGLONG)((LONG)(a))) * ((LONGLONG)((LONG)(b))))
#define UInt32x32To64(a, b) (((ULONGLONG)((ULONG)(a))) * ((ULONGLONG)((ULONG)(b))))
#define Int64ShllMod32(v, n) ((ULONGLONG)(v) << (n))
#define Int64ShraMod32(v, n) ((LONGLONG)(v) >> (n))
#define Int64ShrlMod32(v, n) ((ULONGLONG)(v) >> (n))
#define MAKELANGID(p, s) ((((USHORT)(s)) << 10) | (USHORT)(p))
#define LANG_NEUTRAL 0x00
#define SUBLANG_NEUTRAL 0x00
#define SUBLANG_DEFAULT 0x01
#define MAKELCID(lang, sort) ((ULONG)((((ULONG)((USHORT)(sort))) << 16) | ((ULONG)((USHORT)(lang)))))
#define LOCALE_NEUTRAL (MAKELCID(MAKELANGID(LANG_NEUTRAL, SUBLANG_NEUTRAL), 0))
#define MINCHAR 0x80
#define MAXCHAR 0x7f
#define MINSHORT 0x8000
#define MAXSHORT 0x7fff
#define MINLONG 0x80000000
#define MAXLONG 0x7fffffff
#define MAXUCHAR 0xff
#define MAXUSHORT 0xffff
#define MAXULONG 0xffffffff
#define MAXLONGLONG (0x7fffffffffffffff)
#define MAXULONGLONG ((ULONGLONG)~((ULONGLONG)0))
#define VER_WORKSTATION_NT 0x40000000
#define VER_SERVER_NT 0x80000000
#define VER_NT_WORKSTATION 1
#define VER_NT_DOMAIN_CONTROLLER 2
#define VER_NT_SERVER 3
#define DEFINE_ENUM_FLAG_OPERATORS(t)
#if !defined(NOMINMAX) && !defined(__cplusplus)
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#endif
