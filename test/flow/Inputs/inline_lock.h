/* A header that several units of one driver include: wrappers without a name of their own. */
#include <ntifs.h>

typedef struct _INLINE_LOCK {
    ERESOURCE Lock;
    BOOLEAN IsReady;
} INLINE_LOCK, *PINLINE_LOCK;

FORCEINLINE NTSTATUS MakeInline(PINLINE_LOCK Lock)
{
    NTSTATUS status = ExInitializeResourceLite(&Lock->Lock);

    Lock->IsReady = NT_SUCCESS(status);
    return status;
}

FORCEINLINE VOID DropInline(PINLINE_LOCK Lock)
{
    if (Lock->IsReady) {
        ExDeleteResourceLite(&Lock->Lock);
        Lock->IsReady = FALSE;
    }
}
