/* Tidemark: end of the driver. */

#include "tidemark.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, TmUnload)
#endif

/* Ends the driver: the filter, then the port and the notifications, then the data. */
NTSTATUS
TmUnload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags)
{
    PAGED_CODE();

    /* Processes that are still being counted keep the filter in place. */
    if (FlagOn(Flags, FLTFL_FILTER_UNLOAD_MANDATORY) || TmTableIsIdle()) {
        FltUnregisterFilter(TmGlobals.Filter);
    }

    TmPortClose();
    TmNotifyStop();
    TmTableShutdown();

    /* The defaults need no cleanup. */
    if (TmGlobals.ConfigFromRegistry) {
        TmConfigFree();
    }

    return STATUS_SUCCESS;
}
