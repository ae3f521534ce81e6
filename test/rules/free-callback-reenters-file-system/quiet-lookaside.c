// RUN: %drvlint %s -- | count 0
// A function of the same type that is no FreeCallback: the free routine of a lookaside list.
#include <ntifs.h>

static HANDLE Log;

FREE_FUNCTION FreeEntry;

VOID FreeEntry(PVOID Buffer)
{
    IO_STATUS_BLOCK io;

    ZwFlushBuffersFile(Log, &io);
    ExFreePoolWithTag(Buffer, 'yrtE');
}

VOID MakeList(PPAGED_LOOKASIDE_LIST List)
{
    ExInitializePagedLookasideList(List, NULL, FreeEntry, 0, 64, 'yrtE', 0);
}
