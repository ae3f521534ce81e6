// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Only a part is freed.
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

    ExFreePoolWithTag(notes->Text, 'txeT');
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'FreeNotes' returns, and the context structure, 'Buffer', is neither freed nor handed on [free-callback-leaks-buffer]
}

NTSTATUS Note(PFILE_OBJECT File, PNOTES Notes, PVOID Owner)
{
    FsRtlInitPerStreamContext(&Notes->Header, Owner, NULL, FreeNotes);
    return FsRtlInsertPerStreamContext(FsRtlGetPerStreamContextPointer(File), &Notes->Header);
}
