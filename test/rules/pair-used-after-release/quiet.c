// RUN: %drvlint --strict %s -- | count 0
// Stale pointers that nobody follows; a callback that puts another block in its place.
#include <ntddk.h>

typedef struct _PORT {
    PVOID Buffer;
    PULONG Counter;
    ULONG Size;
} PORT, *PPORT;

KSYNCHRONIZE_ROUTINE Switch;

typedef struct _SWITCH {
    PPORT Port;
    PVOID Buffer;
} SWITCH, *PSWITCH;

BOOLEAN Switch(PVOID Context)
{
    PSWITCH switching = Context;

    switching->Port->Buffer = switching->Buffer;
    return TRUE;
}

VOID Replace(PPORT Port, PKINTERRUPT Interrupt, PVOID Buffer)
{
    SWITCH switching = {Port, Buffer};
    PVOID old = Port->Buffer;

    KeSynchronizeExecution(Interrupt, Switch, &switching);
    ExFreePool(old);
    RtlZeroMemory(Port->Buffer, 16);
}

BOOLEAN Compare(PPORT Port, PVOID Buffer)
{
    PVOID old = Port->Buffer;

    ExFreePool(old);
    Port->Buffer = NULL;
    DbgPrint("%p is gone\n", old);
    InterlockedExchangePointer(&Port->Buffer, Buffer);
    return old == Buffer;
}

VOID Ends(PPORT Port)
{
    PULONG counter = Port->Counter;

    ExFreePool(Port);
    (*counter)++;
}
