// RUN: %drvlint %s -- | count 0
// The structure lies inside of what is freed.
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

    ExFreePoolWithTag(notes, 'toNE');
}

NTSTATUS Note(PFILE_OBJECT File, PNOTES Notes, PVOID Owner)
{
    FsRtlInitPerStreamContext(&Notes->Header, Owner, NULL, FreeNotes);
    return FsRtlInsertPerStreamContext(FsRtlGetPerStreamContextPointer(File), &Notes->Header);
}
