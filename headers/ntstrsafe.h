/* Bounded string routines. */
#pragma once
#include <ntdef.h>
#include <ntstatus.h>
#include <string.h>
#define NTSTRSAFE_MAX_CCH 2147483647
#define NTSTRSAFE_UNICODE_STRING_MAX_CCH (0xffff / sizeof(wchar_t))
#define STRSAFE_FILL_BEHIND_NULL 0x200
#define STRSAFE_IGNORE_NULLS 0x100
#define STRSAFE_NO_TRUNCATION 0x1000
typedef char *NTSTRSAFE_PSTR;
typedef const char *NTSTRSAFE_PCSTR;
typedef wchar_t *NTSTRSAFE_PWSTR;
typedef const wchar_t *NTSTRSAFE_PCWSTR;
#define DRVLINT_STR(X, ch)                                                                         \
    NTSTATUS NTAPI RtlStringCchCopy##X(ch *, size_t, const ch *);                                        \
    NTSTATUS NTAPI RtlStringCbCopy##X(ch *, size_t, const ch *);                                         \
    NTSTATUS NTAPI RtlStringCchCopyN##X(ch *, size_t, const ch *, size_t);                               \
    NTSTATUS NTAPI RtlStringCbCopyN##X(ch *, size_t, const ch *, size_t);                                \
    NTSTATUS NTAPI RtlStringCchCopyEx##X(ch *, size_t, const ch *, ch **, size_t *, ULONG);              \
    NTSTATUS NTAPI RtlStringCbCopyEx##X(ch *, size_t, const ch *, ch **, size_t *, ULONG);               \
    NTSTATUS NTAPI RtlStringCchCat##X(ch *, size_t, const ch *);                                         \
    NTSTATUS NTAPI RtlStringCbCat##X(ch *, size_t, const ch *);                                          \
    NTSTATUS NTAPI RtlStringCchCatN##X(ch *, size_t, const ch *, size_t);                                \
    NTSTATUS NTAPI RtlStringCbCatN##X(ch *, size_t, const ch *, size_t);                                 \
    NTSTATUS NTAPI RtlStringCchPrintf##X(ch *, size_t, const ch *, ...);                                 \
    NTSTATUS NTAPI RtlStringCbPrintf##X(ch *, size_t, const ch *, ...);                                  \
    NTSTATUS NTAPI RtlStringCchVPrintf##X(ch *, size_t, const ch *, va_list);                            \
    NTSTATUS NTAPI RtlStringCbVPrintf##X(ch *, size_t, const ch *, va_list);                             \
    NTSTATUS NTAPI RtlStringCchPrintfEx##X(ch *, size_t, ch **, size_t *, ULONG, const ch *, ...);       \
    NTSTATUS NTAPI RtlStringCbPrintfEx##X(ch *, size_t, ch **, size_t *, ULONG, const ch *, ...);        \
    NTSTATUS NTAPI RtlStringCchVPrintfEx##X(ch *, size_t, ch **, size_t *, ULONG, const ch *, va_list);  \
    NTSTATUS NTAPI RtlStringCbVPrintfEx##X(ch *, size_t, ch **, size_t *, ULONG, const ch *, va_list);   \
    NTSTATUS NTAPI RtlStringCchLength##X(const ch *, size_t, size_t *);                                  \
    NTSTATUS NTAPI RtlStringCbLength##X(const ch *, size_t, size_t *)
DRVLINT_STR(A, char);
DRVLINT_STR(W, wchar_t);
NTSTATUS NTAPI RtlUnicodeStringInit(PUNICODE_STRING, const wchar_t *);
NTSTATUS NTAPI RtlUnicodeStringInitEx(PUNICODE_STRING, const wchar_t *, ULONG);
NTSTATUS NTAPI RtlUnicodeStringValidate(PCUNICODE_STRING);
NTSTATUS NTAPI RtlUnicodeStringCopy(PUNICODE_STRING, PCUNICODE_STRING);
NTSTATUS NTAPI RtlUnicodeStringCopyEx(PUNICODE_STRING, PCUNICODE_STRING, PUNICODE_STRING, ULONG);
NTSTATUS NTAPI RtlUnicodeStringCopyString(PUNICODE_STRING, const wchar_t *);
NTSTATUS NTAPI RtlUnicodeStringCchCopyN(PUNICODE_STRING, PCUNICODE_STRING, size_t);
NTSTATUS NTAPI RtlUnicodeStringCbCopyN(PUNICODE_STRING, PCUNICODE_STRING, size_t);
NTSTATUS NTAPI RtlUnicodeStringCchCopyStringN(PUNICODE_STRING, const wchar_t *, size_t);
NTSTATUS NTAPI RtlUnicodeStringCbCopyStringN(PUNICODE_STRING, const wchar_t *, size_t);
NTSTATUS NTAPI RtlUnicodeStringCat(PUNICODE_STRING, PCUNICODE_STRING);
NTSTATUS NTAPI RtlUnicodeStringCatString(PUNICODE_STRING, const wchar_t *);
NTSTATUS NTAPI RtlUnicodeStringCchCatN(PUNICODE_STRING, PCUNICODE_STRING, size_t);
NTSTATUS NTAPI RtlUnicodeStringCchCatStringN(PUNICODE_STRING, const wchar_t *, size_t);
NTSTATUS NTAPI RtlUnicodeStringPrintf(PUNICODE_STRING, const wchar_t *, ...);
NTSTATUS NTAPI RtlUnicodeStringVPrintf(PUNICODE_STRING, const wchar_t *, va_list);
NTSTATUS NTAPI RtlUnicodeStringPrintfEx(PUNICODE_STRING, PUNICODE_STRING, ULONG, const wchar_t *, ...);
