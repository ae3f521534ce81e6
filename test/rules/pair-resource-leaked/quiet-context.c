// RUN: %drvlint --strict %s -- | count 0
// What hangs off a context goes with its last reference. What was there before, and is only
// referenced, is known to others. A context that is set twice comes back.
#include <fltKernel.h>

typedef struct _INSTANCE {
    PFLT_INSTANCE Instance;
    PWCHAR Name;
} INSTANCE;

static PFLT_FILTER Filter;

NTSTATUS Setup(PCFLT_RELATED_OBJECTS FltObjects)
{
    INSTANCE *context;
    NTSTATUS status = FltAllocateContext(Filter, FLT_INSTANCE_CONTEXT, sizeof *context, PagedPool,
                                         (PFLT_CONTEXT *)&context);

    if (!NT_SUCCESS(status))
        return status;
    context->Name = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    status = FltSetInstanceContext(FltObjects->Instance, FLT_SET_CONTEXT_KEEP_IF_EXISTS, context,
                                   NULL);
    FltReleaseContext(context);
    return status;
}

NTSTATUS Rename(PCFLT_RELATED_OBJECTS FltObjects)
{
    INSTANCE *context;
    NTSTATUS status = FltGetInstanceContext(FltObjects->Instance, (PFLT_CONTEXT *)&context);

    if (!NT_SUCCESS(status))
        return status;
    if (context->Name == NULL)
        context->Name = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    FltReleaseContext(context);
    return STATUS_SUCCESS;
}

NTSTATUS GetOrSet(PCFLT_RELATED_OBJECTS FltObjects, INSTANCE **Context)
{
    INSTANCE *context, *old = NULL;
    NTSTATUS status = FltGetInstanceContext(FltObjects->Instance, (PFLT_CONTEXT *)&context);

    if (status == STATUS_NOT_FOUND) {
        status = FltAllocateContext(Filter, FLT_INSTANCE_CONTEXT, sizeof *context, PagedPool,
                                    (PFLT_CONTEXT *)&context);
        if (!NT_SUCCESS(status))
            return status;
        status = FltSetInstanceContext(FltObjects->Instance, FLT_SET_CONTEXT_KEEP_IF_EXISTS,
                                       context, (PFLT_CONTEXT *)&old);
        if (!NT_SUCCESS(status)) {
            FltReleaseContext(context);
            if (status != STATUS_FLT_CONTEXT_ALREADY_DEFINED)
                return status;
            context = old;
            status = STATUS_SUCCESS;
        }
    }
    if (NT_SUCCESS(status))
        *Context = context;
    return status;
}
