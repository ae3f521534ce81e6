// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// An allocating helper hands the buffer out; of its two callers one forgets it.
#include <ntddk.h>

static NTSTATUS Make(PVOID *Buffer)
{
    *Buffer = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
    return *Buffer ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

NTSTATUS Careful(PIRP Irp)
{
    PVOID buffer;
    NTSTATUS status = Make(&buffer);

    UNREFERENCED_PARAMETER(Irp);
    if (NT_SUCCESS(status))
        ExFreePoolWithTag(buffer, 'tseT');
    return status;
}

NTSTATUS Careless(PIRP Irp)
{
    PVOID buffer;
    NTSTATUS status = Make(&buffer);

    UNREFERENCED_PARAMETER(Irp);
    // CHECK: :[[#@LINE+1]]:5: warning: 'Careless' returns {{.*}} [pair-resource-leaked]
    return status;
}
