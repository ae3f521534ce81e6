/* Bounded string routines. */
#pragma once
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
    NTSTATUS RtlStringCchCopy##X(ch *, size_t, const ch *);                                        \
    NTSTATUS RtlStringCbCopy##X(ch *, size_t, const ch *);                                         \
    NTSTATUS RtlStringCchCopyN##X(ch *, size_t, const ch *, size_t);                               \
    NTSTATUS RtlStringCbCopyN##X(ch *, size_t, const ch *, size_t);                                \
    NTSTATUS RtlStringCchCopyEx##X(ch *, size_t, const ch *, ch **, size_t *, ULONG);              \
    NTSTATUS RtlStringCbCopyEx##X(ch *, size_t, const ch *, ch **, size_t *, ULONG);               \
    NTSTATUS RtlStringCchCat##X(ch *, size_t, const ch *);                                         \
    NTSTATUS RtlStringCbCat##X(ch *, size_t, const ch *);                                          \
    NTSTATUS RtlStringCchCatN##X(ch *, size_t, const ch *, size_t);                                \
    NTSTATUS RtlStringCbCatN##X(ch *, size_t, const ch *, size_t);                                 \
    NTSTATUS RtlStringCchPrintf##X(ch *, size_t, const ch *, ...);                                 \
    NTSTATUS RtlStringCbPrintf##X(ch *, size_t, const ch *, ...);                                  \
    NTSTATUS RtlStringCchVPrintf##X(ch *, size_t, const ch *, va_list);                            \
    NTSTATUS RtlStringCbVPrintf##X(ch *, size_t, const ch *, va_list);                             \
    NTSTATUS RtlStringCchPrintfEx##X(ch *, size_t, ch **, size_t *, ULONG, const ch *, ...);       \
    NTSTATUS RtlStringCbPrintfEx##X(ch *, size_t, ch **, size_t *, ULONG, const ch *, ...);        \
    NTSTATUS RtlStringCchVPrintfEx##X(ch *, size_t, ch **, size_t *, ULONG, const ch *, va_list);  \
    NTSTATUS RtlStringCbVPrintfEx##X(ch *, size_t, ch **, size_t *, ULONG, const ch *, va_list);   \
    NTSTATUS RtlStringCchLength##X(const ch *, size_t, size_t *);                                  \
    NTSTATUS RtlStringCbLength##X(const ch *, size_t, size_t *)
DRVLINT_STR(A, char);
DRVLINT_STR(W, wchar_t);
NTSTATUS RtlUnicodeStringInit(PUNICODE_STRING, const wchar_t *);
NTSTATUS RtlUnicodeStringInitEx(PUNICODE_STRING, const wchar_t *, ULONG);
NTSTATUS RtlUnicodeStringValidate(PCUNICODE_STRING);
NTSTATUS RtlUnicodeStringCopy(PUNICODE_STRING, PCUNICODE_STRING);
NTSTATUS RtlUnicodeStringCopyEx(PUNICODE_STRING, PCUNICODE_STRING, PUNICODE_STRING, ULONG);
NTSTATUS RtlUnicodeStringCopyString(PUNICODE_STRING, const wchar_t *);
NTSTATUS RtlUnicodeStringCchCopyN(PUNICODE_STRING, PCUNICODE_STRING, size_t);
NTSTATUS RtlUnicodeStringCbCopyN(PUNICODE_STRING, PCUNICODE_STRING, size_t);
NTSTATUS RtlUnicodeStringCchCopyStringN(PUNICODE_STRING, const wchar_t *, size_t);
NTSTATUS RtlUnicodeStringCbCopyStringN(PUNICODE_STRING, const wchar_t *, size_t);
NTSTATUS RtlUnicodeStringCat(PUNICODE_STRING, PCUNICODE_STRING);
NTSTATUS RtlUnicodeStringCatString(PUNICODE_STRING, const wchar_t *);
NTSTATUS RtlUnicodeStringCchCatN(PUNICODE_STRING, PCUNICODE_STRING, size_t);
NTSTATUS RtlUnicodeStringCchCatStringN(PUNICODE_STRING, const wchar_t *, size_t);
NTSTATUS RtlUnicodeStringPrintf(PUNICODE_STRING, const wchar_t *, ...);
NTSTATUS RtlUnicodeStringVPrintf(PUNICODE_STRING, const wchar_t *, va_list);
NTSTATUS RtlUnicodeStringPrintfEx(PUNICODE_STRING, PUNICODE_STRING, ULONG, const wchar_t *, ...);
