// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The structure lies inside of what is not freed.
#include <ntifs.h>

typedef struct _NOTES {
    ULONG Kind;
    PVOID Text;
    FSRTL_PER_STREAM_CONTEXT Header;
} NOTES, *PNOTES;

FREE_FUNCTION FreeNotes;

VOID FreeNotes(PVOID Buffer)
{
    PNOTES notes = CONTAINING_RECORD(Buffer, NOTES, Header);

    ExFreePoolWithTag(notes->Text, 'txeT');
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [free-callback-leaks-buffer]
}

NTSTATUS Note(PFILE_OBJECT File, PNOTES Notes, PVOID Owner)
{
    FsRtlInitPerStreamContext(&Notes->Header, Owner, NULL, FreeNotes);
    return FsRtlInsertPerStreamContext(FsRtlGetPerStreamContextPointer(File), &Notes->Header);
}
