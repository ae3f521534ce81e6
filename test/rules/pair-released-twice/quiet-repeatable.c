// RUN: %drvlint %s -- | count 0
// What may be taken down twice; the pages of an MDL and then the MDL; a copy of a handle.
#include <ntifs.h>

VOID Pages(PMDL Mdl)
{
    MmFreePagesFromMdl(Mdl);
    ExFreePool(Mdl);
}

VOID FileLock(PFILE_LOCK Lock)
{
    FsRtlUninitializeFileLock(Lock);
    FsRtlUninitializeFileLock(Lock);
}

VOID Handles(HANDLE First, HANDLE Second)
{
    ZwClose(First);
    ZwClose(Second);
}

VOID Inside(PERESOURCE Lock)
{
    ExDeleteResourceLite(Lock);
    ExFreePool(Lock);
}
