// RUN: %drvlint --strict %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The callback itself.
#include <ntifs.h>

typedef struct _NOTES {
    FSRTL_PER_STREAM_CONTEXT Header;
    HANDLE Key;
} NOTES, *PNOTES;

FREE_FUNCTION FreeNotes;

VOID FreeNotes(PVOID Buffer)
{
    PNOTES notes = Buffer;

    // CHECK: :[[#@LINE+1]]:5: warning: 'FreeNotes' calls 'ZwDeleteKey'{{.*}} which may not be called at APC_LEVEL, where this callback may run [free-callback-irql]
    ZwDeleteKey(notes->Key); /* needs PASSIVE_LEVEL */
    ExFreePoolWithTag(notes, 'toNE');
}

NTSTATUS Note(PFILE_OBJECT File, PNOTES Notes, PVOID Owner)
{
    FsRtlInitPerStreamContext(&Notes->Header, Owner, NULL, FreeNotes);
    return FsRtlInsertPerStreamContext(FsRtlGetPerStreamContextPointer(File), &Notes->Header);
}
