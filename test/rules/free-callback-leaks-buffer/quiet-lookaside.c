// RUN: %drvlint %s -- | count 0
// It goes back to a lookaside list, or to a list of free ones.
#include <ntifs.h>

typedef struct _NOTES {
    FSRTL_PER_STREAM_CONTEXT Header;
    PVOID Text;
    ULONG Kind;
} NOTES, *PNOTES;

static PAGED_LOOKASIDE_LIST List;
static SINGLE_LIST_ENTRY Free;

FREE_FUNCTION FreeNotes;

VOID FreeNotes(PVOID Buffer)
{
    PNOTES notes = Buffer;

    if (notes->Kind == 3)
        PushEntryList(&Free, (PSINGLE_LIST_ENTRY)notes);
    else
        ExFreeToPagedLookasideList(&List, notes);
}

NTSTATUS Note(PFILE_OBJECT File, PNOTES Notes, PVOID Owner)
{
    FsRtlInitPerStreamContext(&Notes->Header, Owner, NULL, FreeNotes);
    return FsRtlInsertPerStreamContext(FsRtlGetPerStreamContextPointer(File), &Notes->Header);
}
