/* Tidemark: the table of processes. */

#include "tidemark.h"

/* Records are touched while writes run, names only at passive level: two kinds of lists. */
NTSTATUS
TmTableInitialize(VOID)
{
    NTSTATUS status;

    InitializeListHead(&TmTable.Records);

    status = ExInitializeResourceLite(&TmTable.Lock);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    ExInitializeNPagedLookasideList(&TmTable.RecordPool, NULL, NULL, 0, sizeof(TM_RECORD),
                                    TM_TAG_RECORD, 0);
    ExInitializePagedLookasideList(&TmTable.NamePool, NULL, NULL, 0, TM_NAME_CHARS * sizeof(WCHAR),
                                   TM_TAG_NAME, 0);
    return STATUS_SUCCESS;
}

/* The table has to be empty, and nobody may use it any more. */
VOID
TmTableDestroy(VOID)
{
    ExDeletePagedLookasideList(&TmTable.NamePool);
    ExDeleteNPagedLookasideList(&TmTable.RecordPool);
    ExDeleteResourceLite(&TmTable.Lock);
}

static VOID
TmRecordFree(_In_ PTM_RECORD Record)
{
    if (Record->ImageName != NULL) {
        ExFreeToPagedLookasideList(&TmTable.NamePool, Record->ImageName);
    }

    ExFreeToNPagedLookasideList(&TmTable.RecordPool, Record);
}

/* Frees every record; returns how many there were. */
ULONG
TmTableDrain(VOID)
{
    PLIST_ENTRY entry;
    ULONG count = 0;

    FltAcquireResourceExclusive(&TmTable.Lock);
    while (!IsListEmpty(&TmTable.Records)) {
        entry = RemoveHeadList(&TmTable.Records);
        TmRecordFree(CONTAINING_RECORD(entry, TM_RECORD, Link));
        count++;
    }
    FltReleaseResource(&TmTable.Lock);

    return count;
}

/* Finds the record of a process or makes one. Lock is held exclusively; NULL without memory. */
static PTM_RECORD
TmRecordGet(_In_ HANDLE ProcessId)
{
    PLIST_ENTRY entry;
    PTM_RECORD record;

    for (entry = TmTable.Records.Flink; entry != &TmTable.Records; entry = entry->Flink) {
        record = CONTAINING_RECORD(entry, TM_RECORD, Link);
        if (record->ProcessId == ProcessId) {
            return record;
        }
    }

    record = ExAllocateFromNPagedLookasideList(&TmTable.RecordPool);
    if (record == NULL) {
        return NULL;
    }

    RtlZeroMemory(record, sizeof(TM_RECORD));
    record->ProcessId = ProcessId;
    InsertTailList(&TmTable.Records, &record->Link);
    return record;
}

VOID
TmTableAddBytes(_In_ HANDLE ProcessId, _In_ ULONG Bytes, _Out_ PULONGLONG Total)
{
    PTM_RECORD record;

    *Total = 0;

    FltAcquireResourceExclusive(&TmTable.Lock);
    record = TmRecordGet(ProcessId);
    if (record != NULL) {
        record->BytesWritten += Bytes;
        *Total = record->BytesWritten;
    }
    FltReleaseResource(&TmTable.Lock);
}

/* The record goes away with the last thread of its process. */
VOID
TmTableAddThread(_In_ HANDLE ProcessId, _In_ BOOLEAN Create)
{
    PTM_RECORD record;

    FltAcquireResourceExclusive(&TmTable.Lock);
    record = TmRecordGet(ProcessId);
    if (record != NULL) {
        if (Create) {
            record->Threads++;
        } else if (record->Threads <= 1) {
            RemoveEntryList(&record->Link);
            TmRecordFree(record);
        } else {
            record->Threads--;
        }
    }
    FltReleaseResource(&TmTable.Lock);
}

/* Remembers the first image a process loads: its program. */
VOID
TmTableSetImage(_In_ HANDLE ProcessId, _In_ PUNICODE_STRING ImageName)
{
    PTM_RECORD record;
    PWCHAR name;
    ULONG chars;

    name = ExAllocateFromPagedLookasideList(&TmTable.NamePool);
    if (name == NULL) {
        return;
    }

    chars = ImageName->Length / sizeof(WCHAR);
    if (chars > TM_NAME_CHARS - 1) {
        chars = TM_NAME_CHARS - 1;
    }

    RtlCopyMemory(name, ImageName->Buffer, chars * sizeof(WCHAR));
    name[chars] = UNICODE_NULL;

    FltAcquireResourceExclusive(&TmTable.Lock);
    record = TmRecordGet(ProcessId);
    if (record != NULL && record->ImageName == NULL) {
        record->ImageName = name;
        name = NULL;
    }
    FltReleaseResource(&TmTable.Lock);

    if (name != NULL) {
        ExFreeToPagedLookasideList(&TmTable.NamePool, name);
    }
}

VOID
TmTableTotals(_Out_ PTM_TOTALS Totals)
{
    PLIST_ENTRY entry;
    PTM_RECORD record;

    RtlZeroMemory(Totals, sizeof(TM_TOTALS));

    FltAcquireResourceShared(&TmTable.Lock);
    for (entry = TmTable.Records.Flink; entry != &TmTable.Records; entry = entry->Flink) {
        record = CONTAINING_RECORD(entry, TM_RECORD, Link);
        Totals->Processes++;
        Totals->Threads += record->Threads;
        Totals->BytesWritten += record->BytesWritten;
    }
    FltReleaseResource(&TmTable.Lock);
}
