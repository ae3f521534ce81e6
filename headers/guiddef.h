/* GUIDs; initguid.h decides whether DEFINE_GUID declares or defines. */
#ifndef GUID_DEFINED
#define GUID_DEFINED
typedef struct _GUID {
    unsigned long Data1;
    unsigned short Data2;
    unsigned short Data3;
    unsigned char Data4[8];
} GUID;
typedef GUID *PGUID, *LPGUID, IID, *LPIID, CLSID, *LPCLSID, FMTID, *LPFMTID;
typedef const GUID *LPCGUID;
#ifdef __cplusplus
#define REFGUID const GUID &
#define REFIID const IID &
#define REFCLSID const IID &
#define EXTERN_C extern "C"
#else
#define REFGUID const GUID *
#define REFIID const IID *
#define REFCLSID const IID *
#define EXTERN_C extern
#endif
#define GUID_NULL_BYTES 0, 0, 0, 0, 0, 0, 0, 0
#ifdef __cplusplus
inline int InlineIsEqualGUID(REFGUID a, REFGUID b) { return !__builtin_memcmp(&a, &b, sizeof(GUID)); }
inline int IsEqualGUID(REFGUID a, REFGUID b) { return !__builtin_memcmp(&a, &b, sizeof(GUID)); }
#else
#define InlineIsEqualGUID(a, b) (!memcmp(a, b, sizeof(GUID)))
#define IsEqualGUID(a, b) (!memcmp(a, b, sizeof(GUID)))
#endif
#define IsEqualIID(a, b) IsEqualGUID(a, b)
#define IsEqualCLSID(a, b) IsEqualGUID(a, b)
#endif

/* A header may be read again after initguid.h, so this part has no guard. */
#undef DEFINE_GUID
#ifdef INITGUID
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                               \
    EXTERN_C const GUID __declspec(selectany) name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
#else
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) EXTERN_C const GUID name
#endif
#define STATICGUIDOF(guid) STATIC_##guid
#define IsEqualGUIDAligned(a, b)                                                                   \
    ((*(PLONGLONG)(a) == *(PLONGLONG)(b)) && (*((PLONGLONG)(a) + 1) == *((PLONGLONG)(b) + 1)))
