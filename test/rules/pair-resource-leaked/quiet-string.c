// RUN: %drvlint --strict %s -- | count 0
// Writing to a string does not change where its buffer is.
#include <ntddk.h>

static NTSTATUS Allocate(PUNICODE_STRING String)
{
    String->Buffer = ExAllocatePoolWithTag(PagedPool, String->MaximumLength, 'tseT');
    return String->Buffer ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

NTSTATUS Compare(PUNICODE_STRING Name)
{
    UNICODE_STRING copy;
    NTSTATUS status;

    copy.MaximumLength = Name->Length;
    status = Allocate(&copy);
    if (!NT_SUCCESS(status))
        return status;
    RtlCopyUnicodeString(&copy, Name);
    status = RtlAppendUnicodeToString(&copy, L"x");
    ExFreePoolWithTag(copy.Buffer, 'tseT');
    return status;
}
