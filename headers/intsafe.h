/* Arithmetic that reports overflow as an HRESULT. */
#pragma once
#include <ntdef.h>
#ifndef S_OK
#define S_OK ((HRESULT)0L)
#endif
#define INTSAFE_E_ARITHMETIC_OVERFLOW ((HRESULT)0x80070216L)
#define DRVLINT_SAFE_HR(type, name, op)                                                            \
    FORCEINLINE HRESULT name(type a, type b, type *result)                                         \
    {                                                                                              \
        if (__builtin_##op##_overflow(a, b, result)) {                                             \
            *result = (type)-1;                                                                    \
            return INTSAFE_E_ARITHMETIC_OVERFLOW;                                                  \
        }                                                                                          \
        return S_OK;                                                                               \
    }
#define DRVLINT_SAFE_HR3(type, name)                                                               \
    DRVLINT_SAFE_HR(type, name##Add, add)                                                          \
    DRVLINT_SAFE_HR(type, name##Sub, sub)                                                          \
    DRVLINT_SAFE_HR(type, name##Mult, mul)
#define DRVLINT_NARROW_HR(from, to, name)                                                          \
    FORCEINLINE HRESULT name(from v, to *result)                                                   \
    {                                                                                              \
        if ((from)(to)v != v) {                                                                    \
            *result = (to)-1;                                                                      \
            return INTSAFE_E_ARITHMETIC_OVERFLOW;                                                  \
        }                                                                                          \
        *result = (to)v;                                                                           \
        return S_OK;                                                                               \
    }
DRVLINT_SAFE_HR3(USHORT, UShort)
DRVLINT_SAFE_HR3(ULONG, ULong)
DRVLINT_SAFE_HR3(UINT, UInt)
DRVLINT_SAFE_HR3(SIZE_T, SizeT)
DRVLINT_SAFE_HR3(ULONG_PTR, ULongPtr)
DRVLINT_SAFE_HR3(ULONGLONG, ULongLong)
DRVLINT_SAFE_HR3(ULONG, DWord)
DRVLINT_NARROW_HR(ULONG, USHORT, ULongToUShort)
DRVLINT_NARROW_HR(ULONG, UCHAR, ULongToUChar)
DRVLINT_NARROW_HR(SIZE_T, ULONG, SizeTToULong)
DRVLINT_NARROW_HR(SIZE_T, USHORT, SizeTToUShort)
DRVLINT_NARROW_HR(ULONGLONG, ULONG, ULongLongToULong)
DRVLINT_NARROW_HR(ULONGLONG, SIZE_T, ULongLongToSizeT)
DRVLINT_NARROW_HR(ULONGLONG, ULONG_PTR, ULongLongToULongPtr)
#undef DRVLINT_SAFE_HR
#undef DRVLINT_SAFE_HR3
#undef DRVLINT_NARROW_HR
