// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// One kind is left out.
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

    if (notes->Kind == 3)
        // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [free-callback-leaks-buffer]
        return;
    ExFreePoolWithTag(notes, 'toNE');
}

NTSTATUS Note(PFILE_OBJECT File, PNOTES Notes, PVOID Owner)
{
    FsRtlInitPerStreamContext(&Notes->Header, Owner, NULL, FreeNotes);
    return FsRtlInsertPerStreamContext(FsRtlGetPerStreamContextPointer(File), &Notes->Header);
}
