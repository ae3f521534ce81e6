// RUN: %drvlint --strict %s -- | count 0
// Released under the condition under which it is there.
#include <ntddk.h>

NTSTATUS Copy(BOOLEAN Large, PVOID Source)
{
    UCHAR small[64];
    PVOID to = small;
    NTSTATUS status;

    if (Large) {
        to = ExAllocatePoolWithTag(PagedPool, 4096, 'tseT');
        if (to == NULL)
            return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = RtlAppendUnicodeToString(to, Source);
    if (to != small)
        ExFreePoolWithTag(to, 'tseT');
    return status;
}
