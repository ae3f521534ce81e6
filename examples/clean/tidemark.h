/* Tidemark: how much does each process write? Shared declarations. */

#pragma once

#include <fltKernel.h>

#define TM_TAG_CONFIG 'cfmT'
#define TM_TAG_RECORD 'rcmT'
#define TM_TAG_NAME 'nmmT'

#define TM_PORT_NAME L"\\TidemarkPort"
#define TM_NAME_CHARS 64
#define TM_DEFAULT_LIMIT (64 * 1024 * 1024)

/* What the service may ask for through the port. */
typedef struct _TM_TOTALS {
    ULONG Processes;
    ULONG Threads;
    ULONGLONG BytesWritten;
} TM_TOTALS, *PTM_TOTALS;

/* Settings, read once when the driver starts. */
typedef struct _TM_CONFIG {
    ULONGLONG BytesPerProcess;
    BOOLEAN ReportOnly;
} TM_CONFIG, *PTM_CONFIG;

/* One process that writes, or that loaded an image. */
typedef struct _TM_RECORD {
    LIST_ENTRY Link;
    HANDLE ProcessId;
    ULONG Threads;
    ULONGLONG BytesWritten;
    PWCHAR ImageName;
} TM_RECORD, *PTM_RECORD;

/* All records. Lock guards the list and the counts in the records. */
typedef struct _TM_TABLE {
    ERESOURCE Lock;
    LIST_ENTRY Records;
    NPAGED_LOOKASIDE_LIST RecordPool;
    PAGED_LOOKASIDE_LIST NamePool;
} TM_TABLE, *PTM_TABLE;

typedef struct _TM_GLOBALS {
    PFLT_FILTER Filter;
    PFLT_PORT ServerPort;
    PFLT_PORT ClientPort;
    PTM_CONFIG Config;
    BOOLEAN ConfigFromRegistry;
} TM_GLOBALS, *PTM_GLOBALS;

extern TM_GLOBALS TmGlobals;
extern TM_TABLE TmTable;

/* config.c */
NTSTATUS TmConfigLoad(_In_ PUNICODE_STRING RegistryPath);
VOID TmConfigFree(VOID);

/* table.c */
NTSTATUS TmTableInitialize(VOID);
VOID TmTableDestroy(VOID);
ULONG TmTableDrain(VOID);
VOID TmTableAddBytes(_In_ HANDLE ProcessId, _In_ ULONG Bytes, _Out_ PULONGLONG Total);
VOID TmTableAddThread(_In_ HANDLE ProcessId, _In_ BOOLEAN Create);
VOID TmTableSetImage(_In_ HANDLE ProcessId, _In_ PUNICODE_STRING ImageName);
VOID TmTableTotals(_Out_ PTM_TOTALS Totals);

/* notify.c */
NTSTATUS TmNotifyStart(VOID);
VOID TmNotifyStop(VOID);

/* port.c */
NTSTATUS TmPortOpen(VOID);
VOID TmPortClose(VOID);

/* filter.c */
extern const FLT_REGISTRATION TmRegistration;

/* unload.c */
NTSTATUS TmUnload(_In_ FLT_FILTER_UNLOAD_FLAGS Flags);
