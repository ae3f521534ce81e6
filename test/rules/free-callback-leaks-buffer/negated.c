// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The test is the wrong way round, of a copy.
#include <ntifs.h>

typedef struct _NOTES {
    FSRTL_PER_STREAM_CONTEXT Header;
    PVOID Text;
    ULONG Kind;
} NOTES, *PNOTES;

FREE_FUNCTION FreeNotes;

VOID FreeNotes(PVOID Buffer)
{
    PNOTES notes = Buffer;
    BOOLEAN owned = notes->Kind != 0;

    if (!owned)
        ExFreePoolWithTag(notes, 'toNE');
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [free-callback-leaks-buffer]
}

NTSTATUS Note(PFILE_OBJECT File, PNOTES Notes, PVOID Owner)
{
    FsRtlInitPerStreamContext(&Notes->Header, Owner, NULL, FreeNotes);
    return FsRtlInsertPerStreamContext(FsRtlGetPerStreamContextPointer(File), &Notes->Header);
}
