// RUN: %python -c "import subprocess, sys; subprocess.run(sys.argv[1:], timeout=20)" %drvlint %s --
// XFAIL: *
// The checker does not end: blocks of a loop that is never left meet in each other (flow/meets.c),
// and the walk from a branch to where its ways meet (flow/guards.c) goes round and round.
//
// A condition leads into a loop without an exit.
#include "Inputs/driver.h"

static ULONG Count;

static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(Filter);
    return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    if (RegistryPath->Length == 0)
        for (;;)
            Count++;
    return StartFilter(DriverObject);
}
