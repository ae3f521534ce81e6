// RUN: %pair
// RUN: %elsewhere_pair
// RUN: %guard_pair
// On failure a callee frees the field of an out-parameter; its caller frees what it finds there.
#define UNLOAD NULL
#include "Inputs/driver.h"

typedef struct _NAME {
    ULONG Length;
    PVOID Buffer;
} NAME, *PNAME;

static NTSTATUS Read(PUNICODE_STRING Key, PNAME Name)
{
    NTSTATUS status;

    Name->Buffer = ALLOCATE(64);
    if (!HAS(Name->Buffer))
        return STATUS_INSUFFICIENT_RESOURCES;
    status = RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, Key->Buffer);
    if (!OK(status)) {
        FREE(Name->Buffer);
#ifndef BUG
        Name->Buffer = NULL;
#endif
    }
    return status;
}

NTSTATUS Compare(PUNICODE_STRING Key)
{
    NAME name = {0};
    NTSTATUS status = Read(Key, &name);

    if (OK(status) && name.Length == 0)
        status = STATUS_NOT_FOUND;
    if (HAS(name.Buffer))
        // CHECK: :[[#@LINE+1]]:9: error: 'ExFreePoolWithTag' is given pool memory, {{.*}} [pair-released-twice]
        FREE(name.Buffer);
    return status;
}
