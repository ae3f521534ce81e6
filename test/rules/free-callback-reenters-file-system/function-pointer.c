// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// Called through a pointer that can only be one function; one that may be two is not followed.
#include <ntifs.h>

typedef struct _NOTES {
    FSRTL_PER_STREAM_CONTEXT Header;
    PFILE_OBJECT File;
} NOTES, *PNOTES;

typedef VOID CLOSER(PNOTES Notes);

static CLOSER Purge, Flush, Forget;
static CLOSER *Close;
static CLOSER *Either;

FREE_FUNCTION FreeNotes;

VOID FreeNotes(PVOID Buffer)
{
    Close(Buffer);
    Either(Buffer);
    ExFreePoolWithTag(Buffer, 'toNE');
}

static VOID Purge(PNOTES Notes)
{
    // CHECK: :[[#@LINE+1]]:5: warning: 'FreeNotes' calls 'CcPurgeCacheSection', by way of 'Purge', which {{.*}} [free-callback-reenters-file-system]
    CcPurgeCacheSection(Notes->File->SectionObjectPointer, NULL, 0, FALSE);
    // CHECK: note: 'FreeNotes' calls 'Purge'
    // CHECK-NEXT: note: 'Purge' calls 'CcPurgeCacheSection'
}

static VOID Flush(PNOTES Notes)
{
    CcFlushCache(Notes->File->SectionObjectPointer, NULL, 0, NULL);
}

static VOID Forget(PNOTES Notes)
{
    UNREFERENCED_PARAMETER(Notes);
}

VOID Note(PNOTES Notes, PVOID Owner, BOOLEAN Careful)
{
    Close = Purge;
    Either = Flush;
    if (Careful)
        Either = Forget;
    FsRtlInitPerStreamContext(&Notes->Header, Owner, NULL, FreeNotes);
}
