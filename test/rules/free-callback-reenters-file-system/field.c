// RUN: %drvlint %s -- | FileCheck %s --implicit-check-not="{{warning|error}}:"
// The callback is stored in the field, and the call stands behind a condition; one report for a
// call that two callbacks come to.
#include <ntifs.h>

typedef struct _NOTES {
    FSRTL_PER_FILE_CONTEXT Header;
    PFILE_OBJECT File;
} NOTES, *PNOTES;

FREE_FUNCTION FreeFirst, FreeSecond;

static VOID Flush(PNOTES Notes)
{
    IO_STATUS_BLOCK io;

    if (Notes->File != NULL)
        // CHECK: :[[#@LINE+1]]:9: warning: 'FreeFirst' calls 'CcFlushCache', by way of 'Flush', which enters the file system again [free-callback-reenters-file-system]
        CcFlushCache(Notes->File->SectionObjectPointer, NULL, 0, &io);
}

VOID FreeFirst(PVOID Buffer)
{
    Flush(Buffer);
    ExFreePoolWithTag(Buffer, 'toNE');
}

VOID FreeSecond(PVOID Buffer)
{
    Flush(Buffer);
    ExFreePoolWithTag(Buffer, 'toNE');
}

VOID Note(PNOTES First, PNOTES Second)
{
    First->Header.FreeCallback = FreeFirst;
    Second->Header.FreeCallback = FreeSecond;
}
