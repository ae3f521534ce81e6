// RUN: %drvlint %s -- | count 0
// Flags, statuses and counts that say whether it was stored; out-parameters of functions that are
// not seen.
#include <ntddk.h>

NTSTATUS ReadElsewhere(PVOID *Value);

NTSTATUS ByFlag(PWSTR Path)
{
    PVOID memory;
    BOOLEAN isThere = FALSE;
    NTSTATUS status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, Path);

    if (NT_SUCCESS(status)) {
        memory = ExAllocatePoolWithTag(PagedPool, 64, 'galF');
        isThere = memory != NULL;
    }
    if (isThere)
        ExFreePoolWithTag(memory, 'galF');
    return status;
}

NTSTATUS Elsewhere(void)
{
    PVOID value;
    NTSTATUS status = ReadElsewhere(&value);

    if (value != NULL)
        ExFreePool(value);
    return status;
}

NTSTATUS ByKernel(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);

    if (status == STATUS_SUCCESS || status == STATUS_REPARSE)
        ZwClose(key);
    return status;
}

VOID InLoop(PVOID *From, ULONG Count)
{
    PVOID at;
    ULONG i;

    for (i = 0; i < Count; i++) {
        at = From[i];
        From[i] = NULL;
    }
    if (Count > 0)
        ExFreePool(at);
}
