/* Tidemark: end of the driver. */

#include "tidemark.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, TmUnload)
#endif

/* First everything that can call into the driver, then what those calls used. */
NTSTATUS
TmUnload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    PAGED_CODE();

    TmPortClose();
    FltUnregisterFilter(TmGlobals.Filter);
    TmNotifyStop();

    TmTableDrain();
    TmTableDestroy();
    TmConfigFree();
    return STATUS_SUCCESS;
}
