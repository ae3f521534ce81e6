/* Integer types of fixed or pointer size. */
#pragma once
typedef signed char INT8, *PINT8;
typedef short INT16, *PINT16;
typedef int INT32, *PINT32, LONG32, *PLONG32;
typedef __int64 INT64, *PINT64, LONG64, *PLONG64;
typedef unsigned char UINT8, *PUINT8;
typedef unsigned short UINT16, *PUINT16;
typedef unsigned int UINT32, *PUINT32, ULONG32, *PULONG32, DWORD32, *PDWORD32;
typedef unsigned __int64 UINT64, *PUINT64, ULONG64, *PULONG64, DWORD64, *PDWORD64;
#ifdef _WIN64
typedef __int64 INT_PTR, *PINT_PTR, LONG_PTR, *PLONG_PTR;
typedef unsigned __int64 UINT_PTR, *PUINT_PTR, ULONG_PTR, *PULONG_PTR;
typedef int HALF_PTR, *PHALF_PTR;
typedef unsigned int UHALF_PTR, *PUHALF_PTR;
#define POINTER_64 __ptr64
#define POINTER_32 __ptr32
#else
typedef int INT_PTR, *PINT_PTR;
typedef long LONG_PTR, *PLONG_PTR;
typedef unsigned int UINT_PTR, *PUINT_PTR;
typedef unsigned long ULONG_PTR, *PULONG_PTR;
typedef short HALF_PTR, *PHALF_PTR;
typedef unsigned short UHALF_PTR, *PUHALF_PTR;
#define POINTER_64 __ptr64
#define POINTER_32
#endif
#define POINTER_SIGNED __sptr
#define POINTER_UNSIGNED __uptr
#define SPOINTER_32 POINTER_SIGNED POINTER_32
typedef ULONG_PTR SIZE_T, *PSIZE_T, DWORD_PTR, *PDWORD_PTR, KAFFINITY, *PKAFFINITY;
typedef LONG_PTR SSIZE_T, *PSSIZE_T;
#define MAXUINT8 ((UINT8)~((UINT8)0))
#define MAXUINT16 ((UINT16)~((UINT16)0))
#define MAXUINT32 ((UINT32)~((UINT32)0))
#define MAXUINT64 ((UINT64)~((UINT64)0))
#define MAXINT32 ((INT32)(MAXUINT32 >> 1))
#define MAXINT64 ((INT64)(MAXUINT64 >> 1))
#define MAXULONG64 ((ULONG64)~((ULONG64)0))
#define MAXLONG64 ((LONG64)(MAXULONG64 >> 1))
#define MAXULONG32 ((ULONG32)~((ULONG32)0))
#define MAXULONG_PTR (~((ULONG_PTR)0))
#define MAXLONG_PTR ((LONG_PTR)(MAXULONG_PTR >> 1))
#define MAXSIZE_T ((SIZE_T)~((SIZE_T)0))
#define MAXSSIZE_T ((SSIZE_T)(MAXSIZE_T >> 1))
#define MAXUINT_PTR (~((UINT_PTR)0))
#define HandleToUlong(h) HandleToULong(h)
#define UlongToHandle(u) ULongToHandle(u)
#define PtrToULong(p) PtrToUlong(p)
#define UintToPtr(u) UIntToPtr(u)
#define UlongToPtr(u) ULongToPtr(u)
#ifdef _WIN64
#define DRVLINT_CONVERT(from, to, name)                                                            \
    static __inline __attribute__((unused)) to name(from value)                                    \
    {                                                                                              \
        return (to)(ULONG_PTR)value;                                                               \
    }
#define DRVLINT_EXTEND(from, to, name)                                                             \
    static __inline __attribute__((unused)) to name(from value)                                    \
    {                                                                                              \
        return (to)(LONG_PTR)value;                                                                \
    }
DRVLINT_CONVERT(const void *, unsigned long, HandleToULong)
DRVLINT_CONVERT(const void *, long, HandleToLong)
DRVLINT_CONVERT(unsigned long, void *, ULongToHandle)
DRVLINT_EXTEND(long, void *, LongToHandle)
DRVLINT_CONVERT(const void *, unsigned long, PtrToUlong)
DRVLINT_CONVERT(const void *, long, PtrToLong)
DRVLINT_CONVERT(const void *, unsigned int, PtrToUint)
DRVLINT_CONVERT(const void *, int, PtrToInt)
DRVLINT_CONVERT(const void *, unsigned short, PtrToUshort)
DRVLINT_EXTEND(int, void *, IntToPtr)
DRVLINT_CONVERT(unsigned int, void *, UIntToPtr)
DRVLINT_EXTEND(long, void *, LongToPtr)
DRVLINT_CONVERT(unsigned long, void *, ULongToPtr)
static __inline __attribute__((unused)) void *Ptr32ToPtr(const void *value)
{
    return (void *)(ULONG_PTR)(unsigned long)(ULONG_PTR)value;
}
static __inline __attribute__((unused)) void *Handle32ToHandle(const void *value)
{
    return (void *)(LONG_PTR)(long)(LONG_PTR)value;
}
#else
#define HandleToULong(h) ((ULONG)(ULONG_PTR)(h))
#define HandleToLong(h) ((LONG)(LONG_PTR)(h))
#define ULongToHandle(u) ((HANDLE)(ULONG_PTR)(u))
#define LongToHandle(l) ((HANDLE)(LONG_PTR)(l))
#define PtrToUlong(p) ((ULONG)(ULONG_PTR)(p))
#define PtrToLong(p) ((LONG)(LONG_PTR)(p))
#define PtrToUint(p) ((UINT)(UINT_PTR)(p))
#define PtrToInt(p) ((INT)(INT_PTR)(p))
#define PtrToUshort(p) ((unsigned short)(ULONG_PTR)(p))
#define IntToPtr(i) ((VOID *)(INT_PTR)((int)(i)))
#define UIntToPtr(u) ((VOID *)(UINT_PTR)((unsigned int)(u)))
#define LongToPtr(l) ((VOID *)(LONG_PTR)((long)(l)))
#define ULongToPtr(u) ((VOID *)(ULONG_PTR)((unsigned long)(u)))
#define Ptr32ToPtr(p) ((void *)(ULONG_PTR)(unsigned long)(ULONG_PTR)(p))
#define Handle32ToHandle(h) ((HANDLE)(LONG_PTR)(LONG)(LONG_PTR)(h))
#endif
