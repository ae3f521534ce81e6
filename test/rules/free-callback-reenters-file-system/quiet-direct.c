// RUN: %drvlint %s -- | count 0
// What the callback may do: free memory, queue the rest to a worker, take the driver's own locks,
// close handles of keys and events. What needs a file stands where no path leads, or in other
// functions.
#include <ntifs.h>

typedef struct _NOTES {
    FSRTL_PER_STREAM_CONTEXT Header;
    LIST_ENTRY Link;
    WORK_QUEUE_ITEM Work;
    HANDLE Log;
    HANDLE Event;
} NOTES, *PNOTES;

static FAST_MUTEX Lock;
static ERESOURCE Resource;

WORKER_THREAD_ROUTINE CloseLog;
FREE_FUNCTION FreeNotes, FreeOthers;

VOID CloseLog(PVOID Parameter)
{
    PNOTES notes = Parameter;
    IO_STATUS_BLOCK io;

    ZwFlushBuffersFile(notes->Log, &io);
    ZwClose(notes->Log);
    ExFreePoolWithTag(notes, 'toNE');
}

VOID FreeNotes(PVOID Buffer)
{
    PNOTES notes = Buffer;

    ExAcquireFastMutex(&Lock);
    RemoveEntryList(&notes->Link);
    ExReleaseFastMutex(&Lock);
    ZwClose(notes->Event);
    ExInitializeWorkItem(&notes->Work, CloseLog, notes);
    ExQueueWorkItem(&notes->Work, DelayedWorkQueue);
}

VOID FreeOthers(PVOID Buffer)
{
    PNOTES notes = Buffer;
    IO_STATUS_BLOCK io;

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Resource, TRUE);
    RemoveEntryList(&notes->Link);
    ExReleaseResourceLite(&Resource);
    KeLeaveCriticalRegion();
    if (0)
        ZwFlushBuffersFile(notes->Log, &io);
    ExFreePoolWithTag(notes, 'toNE');
    return;
    ZwFlushBuffersFile(notes->Log, &io);
}

VOID Note(PNOTES Notes, PNOTES Others, PVOID Owner)
{
    FsRtlInitPerStreamContext(&Notes->Header, Owner, NULL, FreeNotes);
    FsRtlInitPerStreamContext(&Others->Header, Owner, NULL, FreeOthers);
}
