// RUN: %drvlint --strict %s -- | count 0
// What may be called at APC_LEVEL.
#include <ntifs.h>

typedef struct _NOTES {
    FSRTL_PER_STREAM_CONTEXT Header;
    PVOID Key;
} NOTES, *PNOTES;

FREE_FUNCTION FreeNotes;

VOID FreeNotes(PVOID Buffer)
{
    PNOTES notes = Buffer;

    ObDereferenceObjectDeferDelete(notes->Key); /* at any level up to DISPATCH_LEVEL */
    ExFreePoolWithTag(notes, 'toNE');
}

NTSTATUS Note(PFILE_OBJECT File, PNOTES Notes, PVOID Owner)
{
    FsRtlInitPerStreamContext(&Notes->Header, Owner, NULL, FreeNotes);
    return FsRtlInsertPerStreamContext(FsRtlGetPerStreamContextPointer(File), &Notes->Header);
}
