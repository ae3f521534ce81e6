// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The callback itself writes to a log file.
#include <ntifs.h>

typedef struct _NOTES {
    FSRTL_PER_STREAM_CONTEXT Header;
    HANDLE Log;
} NOTES, *PNOTES;

FREE_FUNCTION FreeNotes;

VOID FreeNotes(PVOID Buffer)
{
    PNOTES notes = Buffer;
    IO_STATUS_BLOCK io;
    CHAR line[] = "gone";

    // CHECK: :[[#@LINE+1]]:5: warning: 'FreeNotes' calls 'ZwWriteFile', which enters the file system again [free-callback-reenters-file-system]
    ZwWriteFile(notes->Log, NULL, NULL, NULL, &io, line, sizeof(line), NULL, NULL);
    // CHECK-NEXT: :[[#@LINE+8]]:{{[0-9]+}}: note: 'FreeNotes' is registered here
    // CHECK-NEXT: :[[#@LINE-9]]:6: note: 'FreeNotes' is called
    // CHECK-NEXT: :[[#@LINE-3]]:5: note: 'FreeNotes' calls 'ZwWriteFile'
    ExFreePoolWithTag(notes, 'toNE');
}

VOID Note(PNOTES Notes, PVOID Owner)
{
    FsRtlInitPerStreamContext(&Notes->Header, Owner, NULL, FreeNotes);
}
