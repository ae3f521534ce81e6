// RUN: not %drvlint --strict %s -- | count 0
// The name it is compared with is in no header: nothing is known of the way out.
#include <ntddk.h>

NTSTATUS Compute(PULONG Result)
{
    PULONG buffer = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');

    if (buffer == NOT_THERE)
        return STATUS_INSUFFICIENT_RESOURCES;
    *Result = buffer[0];
    ExFreePoolWithTag(buffer, 'tseT');
    return STATUS_SUCCESS;
}
