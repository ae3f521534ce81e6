// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The reference that FltGetInstanceContext and FltAllocateContext give stays to be released, also
// after the context was set.
#include <fltKernel.h>

typedef struct _INSTANCE {
    ULONG Flags;
} INSTANCE;

static PFLT_FILTER Filter;

NTSTATUS Setup(PCFLT_RELATED_OBJECTS FltObjects)
{
    INSTANCE *context;
    NTSTATUS status = FltAllocateContext(Filter, FLT_INSTANCE_CONTEXT, sizeof *context, PagedPool,
                                         (PFLT_CONTEXT *)&context);

    if (!NT_SUCCESS(status))
        return status;
    context->Flags = 0;
    // CHECK: :[[#@LINE+1]]:5: warning: 'Setup' returns without releasing a reference to a context, {{.*}} [pair-resource-leaked]
    return FltSetInstanceContext(FltObjects->Instance, FLT_SET_CONTEXT_KEEP_IF_EXISTS, context,
                                 NULL);
}

NTSTATUS Flag(PCFLT_RELATED_OBJECTS FltObjects)
{
    INSTANCE *context;
    NTSTATUS status = FltGetInstanceContext(FltObjects->Instance, (PFLT_CONTEXT *)&context);

    if (!NT_SUCCESS(status))
        return status;
    context->Flags = 1;
    // CHECK: :[[#@LINE+1]]:5: warning: 'Flag' returns without releasing a reference to a context, {{.*}} [pair-resource-leaked]
    return STATUS_SUCCESS;
}
