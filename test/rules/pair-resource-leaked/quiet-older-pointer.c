// RUN: %drvlint --strict %s -- | count 0
// A new block is not what a pointer led to before it was made.
#include <ntddk.h>

typedef struct _REQUEST {
    ULONG Length;
    UCHAR Image[64];
} REQUEST;

NTSTATUS Send(PIRP Irp, BOOLEAN Copy)
{
    REQUEST *request = Irp->AssociatedIrp.SystemBuffer;
    PUCHAR image = request->Image;

    if (Copy) {
        image = ExAllocatePoolWithTag(NonPagedPoolNx, 64, 'tseT');
        if (image == NULL)
            return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (image != request->Image)
        ExFreePoolWithTag(image, 'tseT');
    return STATUS_SUCCESS;
}
