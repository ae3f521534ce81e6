// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// One of three ways out forgets the buffer.
#include <ntddk.h>

NTSTATUS Compute(PIRP Irp, PULONG Result)
{
    PULONG buffer = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');

    if (buffer == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    // CHECK: :[[#@LINE+3]]:9: warning: 'Compute' returns without releasing pool memory, 'buffer', acquired by 'ExAllocatePoolWithTag' [pair-resource-leaked]
    // CHECK: :[[#@LINE-5]]:{{[0-9]+}}: note: 'ExAllocatePoolWithTag' acquires pool memory, 'buffer'
    if (Irp->RequestorMode == UserMode)
        return STATUS_ACCESS_DENIED;
    *Result = buffer[0];
    ExFreePoolWithTag(buffer, 'tseT');
    return STATUS_SUCCESS;
}
