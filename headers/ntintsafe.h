/* Arithmetic that reports overflow. */
#pragma once
#include <ntdef.h>
#include <ntstatus.h>
#define NTINTSAFE_H 1
#define DRVLINT_SAFE(type, name, op)                                                               \
    FORCEINLINE NTSTATUS name(type a, type b, type *result)                                        \
    {                                                                                              \
        if (__builtin_##op##_overflow(a, b, result)) {                                             \
            *result = (type)-1;                                                                    \
            return STATUS_INTEGER_OVERFLOW;                                                        \
        }                                                                                          \
        return STATUS_SUCCESS;                                                                     \
    }
#define DRVLINT_SAFE3(type, name)                                                                  \
    DRVLINT_SAFE(type, Rtl##name##Add, add)                                                        \
    DRVLINT_SAFE(type, Rtl##name##Sub, sub)                                                        \
    DRVLINT_SAFE(type, Rtl##name##Mult, mul)
#define DRVLINT_NARROW(from, to, name)                                                             \
    FORCEINLINE NTSTATUS Rtl##name(from v, to *result)                                             \
    {                                                                                              \
        if ((from)(to)v != v) {                                                                    \
            *result = (to)-1;                                                                      \
            return STATUS_INTEGER_OVERFLOW;                                                        \
        }                                                                                          \
        *result = (to)v;                                                                           \
        return STATUS_SUCCESS;                                                                     \
    }
DRVLINT_SAFE3(USHORT, UShort)
DRVLINT_SAFE3(ULONG, ULong)
DRVLINT_SAFE3(UINT, UInt)
DRVLINT_SAFE3(SIZE_T, SIZET)
DRVLINT_SAFE3(SIZE_T, SizeT)
DRVLINT_SAFE3(ULONG_PTR, ULongPtr)
DRVLINT_SAFE3(ULONGLONG, ULongLong)
DRVLINT_SAFE3(LONG, Long)
DRVLINT_SAFE3(LONGLONG, LongLong)
DRVLINT_NARROW(ULONG, USHORT, ULongToUShort)
DRVLINT_NARROW(ULONG, UCHAR, ULongToUChar)
DRVLINT_NARROW(ULONG, LONG, ULongToLong)
DRVLINT_NARROW(SIZE_T, ULONG, SizeTToULong)
DRVLINT_NARROW(SIZE_T, USHORT, SizeTToUShort)
DRVLINT_NARROW(SIZE_T, ULONG, SIZETToULong)
DRVLINT_NARROW(ULONGLONG, ULONG, ULongLongToULong)
DRVLINT_NARROW(ULONGLONG, SIZE_T, ULongLongToSizeT)
DRVLINT_NARROW(LONGLONG, ULONG, LongLongToULong)
DRVLINT_NARROW(LONGLONG, LONG, LongLongToLong)
