// RUN: %drvlint --strict %s -- | count 0
// No path leads there.
#include <ntifs.h>

typedef struct _NOTES {
    FSRTL_PER_STREAM_CONTEXT Header;
    HANDLE Key;
} NOTES, *PNOTES;

FREE_FUNCTION FreeNotes;

VOID FreeNotes(PVOID Buffer)
{
    PNOTES notes = Buffer;

    if (0)
        ZwDeleteKey(notes->Key);
    ExFreePoolWithTag(notes, 'toNE');
}

NTSTATUS Note(PFILE_OBJECT File, PNOTES Notes, PVOID Owner)
{
    FsRtlInitPerStreamContext(&Notes->Header, Owner, NULL, FreeNotes);
    return FsRtlInsertPerStreamContext(FsRtlGetPerStreamContextPointer(File), &Notes->Header);
}
